"""Constants of the simulated media."""

#: Ours: three printed pages, as a message.
LONGEST_BODY = 20_000
#: Ours: a post or a comment is read on a telephone.
LONGEST_POST = 2_000
LONGEST_HEADLINE = 300
