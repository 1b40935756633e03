"""Constants of the event list."""

#: Ours: three printed pages; a longer inject is a document that an inject points to.
LONGEST_BODY = 20_000
#: Ours: one line of a table.
LONGEST_TITLE = 300
#: Ours: a reason is a sentence or two.
LONGEST_REASON = 2_000
