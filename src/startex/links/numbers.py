"""Constants of links."""

#: Primary, alternate, contingency, emergency.
PACES = range(1, 5)
#: Ours: a courier who takes longer than a day is an incident of the scenario, not a link.
LONGEST_DELAY_S = 86_400
MINUTE_MS = 60_000
#: Ours: what is typed in a table, and still read there.
LONGEST_ID = 40
LONGEST_AREA = 200
#: Ours: a change every quarter of an hour for three days.
MOST_WINDOWS = 300
