"""Constants of the manning document and its stations."""

#: Ours: a sentence or two; longer is a document and belongs into a message.
LONGEST_NOTE = 4_000
#: Ours: longer than any rank, name or title on a manning document we have seen.
LONGEST_NAME = 200
#: Ours: as many as one message may go to.
MOST_MEMBERS = 500
#: Ours: what is typed into a table, and still read there.
LONGEST_ID = 40
