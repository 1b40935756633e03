"""Constants of the station feed."""

#: Ours: about 150 kB a page, so that a page is drawn before the next one arrives.
PAGE_ROWS = 200
