"""Constants of the linguists' desk."""

#: Ours: as long as the longest body a message or a line may have, with room for Cyrillic.
LONGEST_TEXT = 40_000
