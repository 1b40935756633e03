"""The faults of a plan across rooms, as findings with a place."""
