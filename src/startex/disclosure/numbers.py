"""Constants of the disclosure desk."""

#: Ours: a paragraph; what is longer belongs into a paper of its own.
LONGEST_REASON = 2_000
#: Ours: as long as the longest message.
LONGEST_PART = 20_000
#: Ours: as many as a message may be written to.
MOST_ADDRESSES = 500
#: Ours: a sentence of a marking scheme, or a name in it.
LONGEST_LABEL = 200
