"""Exercise time as a piecewise mapping of wall time."""
