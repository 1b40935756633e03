# The manning document.

manning-panel = Manning
manning-of = Manning document: { $exercise }
manning-count = { $filled } of { $all } billets filled
manning-add = Add a walk-in
manning-empty = No billet holds these words.
manning-vacant = vacant
manning-change = Change
manning-change-title = Billet { $billet }
manning-replace-explain = To replace somebody, write the new name and rank; the card stays valid unless it is reissued.
manning-remove = Remove the billet
manning-reissue = Reissue the card
manning-reissued = The old card is worthless now. Print the new one from the hall.

manning-cell = Cell
manning-billet = Billet
manning-post = Post
manning-nation = Nation
manning-rank = Rank
manning-person = Name
manning-role = Role
manning-shift = Shift
manning-languages = Languages
manning-title = Title
