"""Constants of the event list."""

MINUTE_MS = 60_000
#: Ours: three printed pages; a longer inject is a document that an inject points to.
LONGEST_BODY = 20_000
#: Ours: one line of a table.
LONGEST_TITLE = 300
#: Ours: a reason is a sentence or two.
LONGEST_REASON = 2_000
#: Ours: a signal, an event or the words of a message are a phrase.
LONGEST_SIGNAL = 200
#: Ours: more than people can follow on a screen.
MOST_TRIGGER_DEPTH = 8
MOST_TRIGGER_LEAVES = 50
#: Ours: two weeks, longer than an exercise.
LONGEST_WAIT_MIN = 20_160
#: Ours: an id is read aloud on the radio.
LONGEST_NAME = 100
#: Ours: what a pull-down list and a heading on a screen can hold.
LONGEST_HEADING = 100
MOST_CHOICES = 100
#: Ours: names of columns and sought values of one saved view.
MOST_IN_A_VIEW = 500
