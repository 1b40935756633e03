"""The marks a trigger is written with."""

import re
from typing import Final

ALL, ANY, NOT = "all", "any", "not"
AT, LINE, MESSAGE, ORDER = "at", "line", "message", "order"
UNACKNOWLEDGED, SIMULATION, DECISION, SIGNAL = "unacknowledged", "simulation", "decision", "signal"
FROM, TO, MINUTES = "from", "to", "min"

GROUPS: Final = (ALL, ANY, NOT)
LEAVES: Final = (AT, LINE, MESSAGE, ORDER, UNACKNOWLEDGED, SIMULATION, DECISION, SIGNAL)
#: A name that is one of these is written in quotation marks.
KEYWORDS: Final = frozenset({*GROUPS, *LEAVES, FROM, TO, MINUTES})

#: A word in quotation marks as JSON writes it, a mark, or whatever stands between spaces.
MARK: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[(),=]|[^\s(),="]+', re.DOTALL)
#: A name that needs no quotation marks.
BARE: Final = re.compile(r'[^\s(),="]+')
#: Deeper than any trigger that may be drafted, shallow enough for any reader's stack.
MOST_DEPTH: Final = 40
