"""Forms as data: those that came with Startex, the exercise's own, and what may stand in them."""
