"""Constants of the message centre."""

from startex.language.values import LinkMeans, Precedence

#: Ours: three printed pages; a longer text is a document.
LONGEST_BODY = 20_000
#: Ours: one line of a register.
LONGEST_SUBJECT = 300
#: Ours: more addressees than an exercise of 5,000 stations has cells.
MOST_ADDRESSES = 500
MINUTE_MS = 60_000
#: Speed of service in minutes, the customary objectives for each precedence
#: [acp-121]: flash 10, immediate 30, priority 3 h, routine 6 h.
SPEED_OF_SERVICE_MIN: dict[Precedence, int] = {
    Precedence.FLASH: 10,
    Precedence.IMMEDIATE: 30,
    Precedence.PRIORITY: 180,
    Precedence.ROUTINE: 360,
}
SECOND_MS = 1_000
#: Means whose users learn at once that nothing went: no dial tone, no carrier, a bounced mail, the
#: officer who comes back. A radio operator who sends blind and a courier's master do not.
TELLING = frozenset({LinkMeans.NETWORK, LinkMeans.VOICE, LinkMeans.SATCOM, LinkMeans.LIAISON})
