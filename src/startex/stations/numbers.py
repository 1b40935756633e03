"""Constants of the station feed."""

#: Ours: about 150 kB a page, so that a page is drawn before the next one arrives.
PAGE_ROWS = 200
#: Ours: a station this far behind, several pictures, is cut and joins again by number.
MOST_WAITING_BYTES = 4_000_000
#: Ours: the longest name of a place or a field, in characters; an id is at most half of it.
LONGEST_PLACE = 200
