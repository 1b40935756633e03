# Links between headquarters and what exercise control does to them.

links-panel = Links
links-explain = Players do not see this table: they learn of a cut link when nobody answers.
links-from = From
links-to = To
links-means = Means
links-pace = Order of use
links-pace-1 = Primary
links-pace-2 = Alternate
links-pace-3 = Contingency
links-pace-4 = Emergency
links-state = State
links-set = Set
links-set-of = State of { $link }
links-empty = The plan has no links.
