"""What the press and the people of the scenario say in public, and what players answer."""
