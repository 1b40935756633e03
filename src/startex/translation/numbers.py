"""Constants of the linguists' desk."""

#: Ours: as long as the longest body a message or a line may have, with room for Cyrillic.
LONGEST_TEXT = 40_000
#: Ours: a term is a word or a few; its note says where it may be used.
LONGEST_WORDS, LONGEST_NOTE = 200, 2_000
#: Ours: the largest published glossary of the kind has about 7,000 entries.
MOST_TERMS = 20_000
#: Ours: the longest name of a term or a turn.
LONGEST_NAME = 60
#: Ours: a turn is a part of one shift.
LONGEST_TURN_MS = 24 * 3_600_000
#: Ours: below this share of equal words two sentences say different things.
LEAST_LIKENESS = 0.6
#: Ours: sentences of the memory that are compared with one, those that share its rarest words.
MOST_COMPARED = 40
#: Ours: what fits beside the editor.
MOST_MATCHES = 12
#: Ours: a word that stands in more sentences than this tells none of them from the others.
MOST_WITH_WORD = 400
