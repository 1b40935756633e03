"""What a station may see of a row: audience (fiction) and release (nations)."""
