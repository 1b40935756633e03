"""Limits of a search."""

#: Ours: more words than a sentence somebody remembers.
MOST_WORDS = 16
#: Ours: as many hits as a screen shows, and as many as may be asked for at once.
USUAL_HITS, MOST_HITS = 50, 200
#: Ours: what fits two lines of a list, in characters; a third of it stands before the hit.
SNIPPET_LENGTH = 160
#: Ours: of one letter too many words begin.
SHORTEST_BEGINNING = 2
#: Ours: words whose stems are remembered; an exercise has about 30,000.
REMEMBERED_STEMS = 200_000
