# The term base: words of the exercise in their languages.

terms-panel = Terms
terms-reading = Chosen term
terms-none-open = Choose a term, or press N to write a new one.
terms-empty = There are no terms yet. Write one, or bring in a glossary.
terms-empty-filter = No term fits the choice made above.
terms-search = Search terms
terms-state = State
terms-state-all = Every state
terms-subject = Subject
terms-subject-all = Every subject
terms-protected = Protected
terms-protected-why = Protected: never translated or expanded, stands the same in every language
terms-new = New term
terms-edit = Change the term
terms-propose = Propose a term
terms-propose-change = Propose a change
terms-propose-why = It counts once a planner or another linguist has agreed.
terms-done-agreed = The term is agreed.
terms-done-proposed = The term is proposed.
terms-actions = What can be done with the term
terms-agree = Agree
terms-reject = Reject
terms-remove = Remove
terms-language = Language
terms-words = Words
terms-now = As it stands now
terms-note = Note
terms-source = Source
terms-proposed-by = Proposed by
terms-import = Bring in a glossary
terms-import-file = TBX or CSV file
terms-import-agreed = Terms you bring in are agreed at once.
terms-import-proposed = Terms you bring in are proposed; a planner or another linguist decides.
terms-import-reading = Reading the file
terms-import-seen = { $rows } rows read: { $terms } terms new or changed, { $same } the same as here, { $left } remarks. Languages: { $languages }.
terms-import-taken = { $rows } rows read and taken: { $terms } terms new or changed, { $same } the same as here, { $left } remarks. Languages: { $languages }.
terms-import-line = Line
terms-import-fate = What became of it
terms-import-why = Why
terms-import-dropped = Left out
terms-import-in-part = Taken in part
terms-import-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
terms-import-take = { $count ->
    [one] Take { $count } term
   *[other] Take { $count } terms
}
