# Evaluation: the quick note, the notes made, what is covered.

evaluation-panel = Evaluation
evaluation-notes = Observations
evaluation-new = New observation
evaluation-how = What was seen, in one or two sentences
evaluation-keys-note = Write an observation; outside the text, 1 to 5 rate it and + − . judge it
evaluation-save = Note it
evaluation-noted = Noted ({ $id }).
evaluation-rating = Rating
evaluation-rating-all = Every rating
evaluation-type = Type of observation
evaluation-type-short = ±
evaluation-type-all = Every type
evaluation-aim = Objective
evaluation-objective = Objective or task
evaluation-objective-all = Every objective
evaluation-line = { -line(form: "One") } of the { -event-list }
evaluation-mine = Only mine
evaluation-empty = No observation fits.
evaluation-none = There is no observation yet. To note the first one, an evaluator presses N.
evaluation-when = When
evaluation-text = Observation
evaluation-by = By
evaluation-coverage = Coverage of objectives
evaluation-lines = { -line(form: "Many") }
evaluation-released = Released
evaluation-notes-short = Observed
