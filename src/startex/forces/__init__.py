"""Units on the map, who they belong to and who plays them."""
