"""Constants of the ways to other systems."""

#: Ours: a small machine needs some seconds for a long text.
ANSWER_WITHIN_S = 30.0
#: Ours: a draft is about as long as its source; this is far above the longest.
LONGEST_ANSWER_BYTES = 1_000_000
#: Ours: how often the linguists' queue is looked at, and how long a failure is left alone.
LOOK_EVERY_S, AGAIN_AFTER_S = 1.0, 60.0
#: Ours: a mail server on the same network answers at once or is not there.
MAIL_ANSWER_WITHIN_S = 10.0
#: Ours: the first wait after a failure, doubled each time, up to the longest.
FIRST_RETRY_S, LONGEST_RETRY_S = 5.0, 300.0
#: Ours: how many messages are looked at between two looks at everything else.
MOST_LOOKED_AT = 200
