"""Constants of the ways to other systems."""

#: Ours: a small machine needs some seconds for a long text.
ANSWER_WITHIN_S = 30.0
#: Ours: a draft is about as long as its source; this is far above the longest.
LONGEST_ANSWER_BYTES = 1_000_000
#: Ours: how often the linguists' queue is looked at, and how long a failure is left alone.
LOOK_EVERY_S, AGAIN_AFTER_S = 1.0, 60.0
