"""Release between nations: who asked, what the owner's desk decided, what was given instead."""
