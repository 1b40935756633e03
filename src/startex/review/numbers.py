"""Numbers of the review, with unit, meaning and source."""

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS

#: Ours: a line counts as released in time up to here, because a controller reads it once more and
#: presses; a clock that releases by itself is within a second.
IN_TIME_MS = 5 * MINUTE_MS
#: The slow end of a spread that is still quoted; nine of ten were faster.
SLOW_SHARE = 0.9
