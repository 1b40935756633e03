"""Which statuses of a line mean the same to all who ask."""

from startex.language.values import LineStatus

#: Nothing of the line has reached anybody, and something still may: it waits.
OPEN = (
    LineStatus.DRAFT,
    LineStatus.SUBMITTED,
    LineStatus.APPROVED,
    LineStatus.SYNCHRONIZED,
    LineStatus.DEFERRED,
)
#: The line was used.
SENT = (LineStatus.RELEASED, LineStatus.COMPLETE)
