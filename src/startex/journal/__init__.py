"""The numbered, append-only, hash-chained record of one exercise, read from a number on."""
