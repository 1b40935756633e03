"""Stand-in players, controllers and linguists who drive a whole exercise through the desk."""
