"""Constants of safety calls."""

#: Ours: a call is spoken in a breath; what is longer is cut, never refused, because it is urgent.
LONGEST_CALL = 1_000
