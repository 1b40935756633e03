"""The state of the means between headquarters."""
