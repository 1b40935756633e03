# The event list as a table: columns, cells, views, many lines at once, faults, structure.

lines-column-id = { -line(form: "One") }
lines-column-planned-ms = Planned
lines-column-status = Status
lines-column-kind = Kind
lines-column-title = Title
lines-column-to = To
lines-column-info = Info
lines-column-sender = From
lines-column-controller = { -controller(form: "One") }
lines-column-means = Means
lines-column-precedence = Precedence
lines-column-priority = Importance
lines-column-storyline = { -storyline(form: "One") }
lines-column-incidents = Incidents
lines-column-objectives = Objectives
lines-column-rule = Released
lines-column-deadline-ms = Deadline
lines-column-prerequisite = Waits for
lines-column-contingency-for = In reserve for
lines-column-trigger = Trigger
lines-column-alternative = Alternatives
lines-column-owner = Owner
lines-column-release = Releasable to
lines-column-body = Text
lines-column-expected = Expected action
lines-column-notes = Notes
lines-column-marks = Marks
lines-column-faults = Faults
lines-column-released-ms = Sent
lines-column-dynamic = Dynamic
lines-column-remarks = Remarks
lines-column-reason = Reason
lines-column-author = Author
lines-column-approver = Approver
lines-column-version = Version

lines-value-none = (nothing)
lines-value-held = On hold
lines-value-offered = Offered now
lines-value-late = Deadline passed
lines-value-lacking = Lacks a language
lines-value-met = Trigger met
lines-value-waits = Waits for its trigger
lines-value-faults = With faults
lines-value-remarks = With remarks
lines-offered-why = Offered now: the expected action it is in reserve for did not happen in time
lines-late-why = Its deadline passed and it is not complete

yes-no-yes = yes
yes-no-no = no

lines-filter = Filter { $column }
lines-filter-words = Holds these words
lines-filter-times = Holds, or a time of day: 0800-1200
lines-filter-none = No filter
lines-filter-more = And { $count } more values; words narrow them down.

lines-view = View
lines-views-ready = Ready-made
lines-views-saved = Saved
lines-view-all = All { -line(form: "many") }
lines-view-today = Today
lines-view-basket = Basket
lines-view-mine = Mine
lines-view-waiting = Waiting for approval
lines-view-faults = Faults
lines-view-save = Save this view
lines-view-name = Name
lines-view-shared = For everybody in exercise control
lines-view-everybodys = everybody's
lines-view-remove = Remove the view { $name }
lines-group = Group
lines-group-none = Not grouped
lines-group-storyline = By { -storyline }
lines-group-day = By day
lines-no-storyline = Without { -storyline(form: "a") }
lines-more = More
lines-columns = Columns
lines-columns-how = Ticked columns are shown in this order. Alt with an arrow key moves a column.
lines-columns-hidden = Not shown
lines-columns-first = As at first
lines-column-earlier = Move { $column } to the front
lines-column-later = Move { $column } to the back
lines-export-xlsx = Export as the planners' own workbook
lines-export-own = Export in our own form
lines-export-cexf = Export as Common Exercise Format

lines-undo = Undo
lines-redo = Do again
lines-keys-table = In the table: arrows move, Enter or F2 writes, typing replaces, Tab goes to the next cell, Space opens the { -line }, Shift and Ctrl pick several, Ctrl+Enter changes them, Ctrl+D fills down, Alt with left or right moves in time, with down filters, with up sorts, Ctrl+Z takes back.
lines-locked = { -line(form: "One") } { $line } cannot be changed any more: { WORD($status, of: "line-status") }.
lines-wrong = “{ $found }” is not understood here; possible: { $allowed }.
lines-works-here = { $who } works here

lines-bulk = { $count ->
    [one] Change { $count } { -line }
   *[other] Change { $count } { -line(form: "many") }
}
lines-bulk-title = { $count ->
    [one] Change { $count } { -line }
   *[other] Change { $count } { -line(form: "many") }
}
lines-bulk-what = What to do
lines-bulk-set = Set a value
lines-bulk-shift = Move in time
lines-bulk-column = Column
lines-bulk-value = Value (left empty, it clears the cells)
lines-bulk-minutes = Minutes; a minus moves to earlier
lines-bulk-go = { $count ->
    [one] Do it for { $count } { -line }
   *[other] Do it for { $count } { -line(form: "many") }
}
lines-bulk-done = Done: { $done }. Refused: { $refused }.

lines-paste = Paste into the table
lines-paste-counts = Cells that change: { $changes }. The same already: { $same }. Not taken: { $troubles }.
lines-paste-more = And { $count } more.
lines-paste-not = Not taken
lines-paste-wrong = { $line }, { $column }: “{ $found }” is not understood; possible: { $allowed }.
lines-paste-locked = { $line }, { $column }: cannot be changed here (“{ $found }”).
lines-paste-no-line = Below the last { -line }: “{ $found }”.
lines-paste-no-column = { $line }: beyond the last column: “{ $found }”.
lines-paste-go = { $count ->
    [one] Change { $count } cell
   *[other] Change { $count } cells
}
lines-before = Before
lines-after = After

lines-clash = Somebody else changed this meanwhile
lines-clash-why = Nothing has been overwritten. Choose for each place which version is to stand.
lines-clash-theirs = Theirs
lines-clash-mine = Mine
lines-clash-before = Before both:
lines-clash-go = Go on

lines-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
}
lines-faults-title = Faults found in the plan
lines-faults-none = Nothing speaks against this { -line }.
lines-faults-line = What speaks against this { -line }
lines-faults-jump = Show { $item }
lines-fault-unknown = { $code }
lines-faults-fault = { $count ->
    [one] { $count } would go wrong in play
   *[other] { $count } would go wrong in play
}
lines-faults-advice = { $count ->
    [one] { $count } for a planner to weigh
   *[other] { $count } for a planner to weigh
}

lines-remark-write = Remark on this { -line }
lines-remark-go = Add
lines-trigger-change = Change the trigger
lines-trigger-of = Trigger of { $line }
lines-trigger-none = It waits for nothing.
lines-dynamic-why = written in play
lines-follows-waits = Waits for this { -line }
lines-follows-reserve = In reserve for this { -line }
lines-follows-trigger = Has this { -line } in its trigger
lines-alternative-how = Of { -line(form: "many") } with the same word here one is released
lines-preview = As it would go out now:
lines-preview-unknown = Nothing can be put for: { $names }

lines-structure = Structure
lines-structure-tree = Objectives, { -storyline(form: "many") }, events, incidents
lines-structure-none = Belongs to no objective
lines-structure-lines = { $count ->
    [one] { $count } { -line }
   *[other] { $count } { -line(form: "many") }
}
lines-structure-new = Write a new one
lines-structure-storyline = { -storyline(form: "One") }
lines-structure-incident = Event or incident
lines-structure-gate = Decision gate
lines-structure-column = Column
lines-structure-gates = Decision gates
lines-structure-columns = Columns of this exercise
lines-structure-id = Short name
lines-structure-heading = Heading
lines-structure-mission = Mission
lines-structure-level = Level
lines-structure-part-of = Part of ({ -storyline(form: "many") } and events)
lines-structure-options = Options, one to a row: short name, then its words
lines-structure-type = Type
lines-structure-choices = Choices, one to a row
lines-structure-remove = Remove { $id }

lines-rules = Rules of the list
lines-rules-terminology = Words on the screens
lines-rules-gate = Before { -line(form: "a") } is synchronized
lines-rules-languages = Every addressee's language is checked
lines-rules-objective = An objective is linked
lines-rules-controller = Its { -controller } is on shift then
lines-rules-limits = An overload begins at
lines-rules-window-min = Minutes looked at together
lines-rules-per-cell = Injects for one headquarters
lines-rules-per-controller = { -line(form: "Many") } for one { -controller }
lines-rules-per-linguist = Words for one linguist

lines-copy-day = Copy a day
lines-copy-day-why = { -line(form: "Many") } of the day are copied as drafts; their times, deadlines and triggers move with them.
lines-copy-day-from = From
lines-copy-day-to = To
lines-copy-day-count = { $count ->
    [one] { $count } { -line } is copied.
   *[other] { $count } { -line(form: "many") } are copied.
}
lines-copy-day-go = Copy
lines-copied = { $count ->
    [one] { $count } { -line } copied to { $day }.
   *[other] { $count } { -line(form: "many") } copied to { $day }.
}
lines-day = Day { $number }, { $day }

lines-library = Library
lines-practice = Practise from here

lines-timeline-storylines = A lane for each { -storyline }
lines-timeline-moved = { $count ->
    [one] { $count } { -line } by { $minutes } min
   *[other] { $count } { -line(form: "many") } by { $minutes } min
}

lines-library-why = { -line(form: "Many") } that all exercises of this server may use again. They come as drafts, with their texts.
lines-library-keep = { $count ->
    [one] Keep the picked { -line }
   *[other] Keep the { $count } picked { -line(form: "many") }
}
lines-library-take = { $count ->
    [one] Take { $count } { -line }
   *[other] Take { $count } { -line(form: "many") }
}
lines-library-empty = The library is empty. Pick { -line(form: "many") } in the table and keep them here.
lines-library-kept = Kept in the library: { $count }.
lines-library-taken = Now in the { -event-list } as drafts: { $count }.
lines-practice-why = A copy of the exercise as it stands, or stood at a time you name, opens beside it. Nothing you do there touches the real one; every screen of it says that it is practice.
lines-practice-at = Up to (empty: now)
lines-practice-go = Make the practice run
lines-practice-made = { $exercise } is ready.
lines-practice-open = Open { $exercise } in a new tab
