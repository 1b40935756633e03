"""Constants of links."""

#: Primary, alternate, contingency, emergency.
PACES = range(1, 5)
#: Ours: a courier who takes longer than a day is an incident of the scenario, not a link.
LONGEST_DELAY_S = 86_400
