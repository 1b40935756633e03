"""Papers of a staff: requests, decisions, battle rhythm, journals."""
