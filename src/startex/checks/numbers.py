"""Constants of what a plan can carry."""

#: Customary are 1,500 to 2,500 words a translator and day of eight hours: 2,000 / 8.
WORDS_PER_HOUR = 250
#: Simultaneous interpreters take turns of 30 minutes; errors rise after that.
LONGEST_BOOTH_TURN_MIN = 30
#: Ours: long enough to leave the booth and come back.
LEAST_BREAK_MIN = 15
