# A sheet that somebody sent, on its way into the event list.

imports-panel = Import
imports-file = Spreadsheet
imports-source = Sent by
imports-how = Drop a spreadsheet here or choose one (.xlsx, .xls, .ods, .csv). Nothing is taken in before you decide.
imports-again = Read again
imports-reading = Reading…
imports-taking = Taking in: { $done } of { $of }
imports-keys = On a row: A accepts, R refuses, N takes it as new, L leaves it for later; arrows go on.
imports-questions = Times that are not clear: { $count }
imports-question = “{ $found }” in { $sheet }!{ $cell } means
imports-question-too = and { $count ->
    [one] one cell more
   *[other] { $count } cells more
} by the same rule
imports-taken = { $count ->
    [0] Nothing was taken in.
    [one] One { -line } was taken in.
   *[other] { $count } { -line(form: "many") } were taken in.
}
imports-rows = { $rows } rows read: { $lines } { -line(form: "many") }, { $dropped } no { -line(form: "many") }; { $same } of the { -line(form: "many") } are as in the plan.
imports-looks-other = This looks like another list: its numbers are in use here under other titles. Do not accept its changes; take its rows as { -line(form: "many") } of their own, or number them differently.
imports-differences = Differences: { $count }
imports-fate = What it is
imports-line = { -line(form: "One") }
imports-changes = Changes
imports-becomes = becomes
imports-nothing = empty
imports-decision = Decision
imports-decision-on = Decision on { $line }
imports-later = Decide later
imports-take = Carry out { $count ->
    [one] one decision
   *[other] { $count } decisions
}
imports-mapping = How the columns were understood
imports-sheet-taken = Take this sheet in
imports-column = Column
imports-heading = Heading
imports-samples = What stands in it
imports-field = Is
imports-field-of = What column { $column } of { $sheet } is
imports-only-kept = only kept with the { -line }
imports-unsaid = ask
imports-times-day = Day of rows that name none
imports-times-year = Year of all dates
imports-times-order = 5/3/10 means
imports-times-unit = T+2 counts
imports-times-zone = Zone letter
imports-times-local = L means local
imports-reported = To look at: { $count }
imports-cell = Cell
imports-became = Became
imports-a-line = { -line(form: "a") }
imports-no-line = no { -line }
imports-said = Why

import-fate-new = new
import-fate-changed = changed
import-fate-conflict = conflict
import-fate-gone = gone
import-choice-accept = accept
import-choice-refuse = refuse
import-choice-as-new = take as a new { -line }
date-order-day-first = 5 March
date-order-month-first = 3 May
bare-unit-hours = hours
bare-unit-minutes = minutes
bare-unit-days = days
sheet-field-number = number
sheet-field-title = title
sheet-field-body = text
sheet-field-expected = expected reaction
sheet-field-notes = notes
sheet-field-dtg = date and time
sheet-field-date = date
sheet-field-day = day
sheet-field-time = time
sheet-field-planned-ms = planned time
sheet-field-to = to
sheet-field-sender = from
sheet-field-controller = { -controller }
sheet-field-info = for information
sheet-field-means = means
sheet-field-kind = kind
sheet-field-status = status
sheet-field-storyline = { -storyline }
sheet-field-objectives = objectives
sheet-field-author = author
sheet-field-priority = importance
sheet-field-actual = actual time
sheet-field-precedence = precedence
sheet-field-deadline = deadline
sheet-field-deadline-ms = deadline
sheet-field-rule = release rule
sheet-field-incidents = incidents
sheet-field-prerequisite = prerequisite
sheet-field-contingency-for = in reserve for
sheet-field-trigger = waits for
sheet-field-alternative = alternative
sheet-field-owner = owner
sheet-field-release = release
sheet-field-approver = approver
