"""Constants of the clock."""

#: Ours: below this, exercise time looks stopped although the clock says it runs.
LEAST_RATE = 0.1
#: Ours: an hour of play in a minute; faster, alarms of one minute fall into one tick.
MOST_RATE = 60.0
