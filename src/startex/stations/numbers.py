"""Constants of the station feed."""

#: Ours: about 150 kB a page, so that a page is drawn before the next one arrives.
PAGE_ROWS = 200
#: A station this far behind is cut and joins again by number [fanout-and-journal, 7.5].
MOST_WAITING_BYTES = 4_000_000
