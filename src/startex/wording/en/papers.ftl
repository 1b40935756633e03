# Documents people hold: after-action report, event list, staff journal.

paper-practice-marking = PRACTICE, a copy of { $exercise } // { $marking }
paper-marking = { $marker } // { $exercise } // { $classification } // { $release }
paper-two-markers = { $first } / { $second }
paper-excon-only = EXCON ONLY
paper-marked-text = { $text } [{ $mark }]
paper-hours = { $hours } h { $minutes } min
paper-minutes = { $minutes } min
paper-earlier = { $duration } early

## Event list
paper-event-list = Event list
paper-column-id = ID
paper-column-kind = Kind
paper-column-storyline = Storyline
paper-column-title = Title
paper-column-status = Status
paper-column-planned = Planned (at STARTEX)
paper-column-due = Planned (last)
paper-column-released = Released
paper-column-late = Late by
paper-column-completed = Completed
paper-column-reason = Reason
paper-column-deadline = Deadline
paper-column-rule = Release rule
paper-column-sender = From
paper-column-to = To
paper-column-info = Info
paper-column-means = Means
paper-column-precedence = Precedence
paper-column-priority = Priority
paper-column-controller = Controller
paper-column-objectives = Objectives
paper-column-incidents = Incidents
paper-column-trigger = Waits for
paper-column-alternative = Alternative
paper-column-prerequisite = Prerequisite
paper-column-contingency-for = Contingency for
paper-column-owner = Owner
paper-column-release = Release
paper-column-author = Author
paper-column-approver = Approver
paper-column-message = Message
paper-column-body = Text
paper-column-expected = Expected action
paper-column-notes = Notes

## Staff journal, DA Form 1594
paper-staff-journal = Daily staff journal or duty officer's log
paper-journal-none = Nothing was entered that this audience may see.
paper-journal-organisation = Organisation
paper-journal-location = Location
paper-journal-from = Period covered: from
paper-journal-to = Period covered: to
paper-journal-item = Item no.
paper-journal-time-in = Time in
paper-journal-time-out = Time out
paper-journal-incidents = Incidents, messages, orders, etc.
paper-journal-action = Action taken
paper-journal-initials = Initials
paper-journal-signature = Officer on duty (name, rank, signature): ______________________________
paper-journal-signed = Lines { $first } to { $last } ({ $start } to { $end }) signed by { $billet }
paper-journal-corrects = corrects item { $item }
paper-journal-corrected-by = corrected by item { $item }
paper-journal-message = { $register }, { $precedence }. From { $sender } to { $addressees }: { $subject }
paper-journal-message-withdrawn = RECALLED. { $register }, { $precedence }. From { $sender } to { $addressees }: { $subject }
paper-journal-incident = { $kind } ({ $post }): { $text }
paper-journal-done = { $dtg } { $kind }
paper-journal-done-by = { $dtg } { $kind } ({ $initials })
paper-journal-answered = { $dtg } answered with { $register } ({ $initials })

## What a timeline tells
timeline-kind-startex = STARTEX
timeline-kind-paused = Clock paused
timeline-kind-night-pause = Night pause
timeline-kind-resumed = Play resumed
timeline-kind-clock-set = Clock changed
timeline-kind-endex = ENDEX
timeline-kind-line-put = Line written or edited
timeline-kind-line-submitted = Line submitted
timeline-kind-line-approved = Line approved
timeline-kind-line-synchronized = Line synchronized
timeline-kind-line-released = Line released
timeline-kind-line-complete = Line complete
timeline-kind-line-deferred = Line deferred
timeline-kind-line-omitted = Line omitted
timeline-kind-line-recalled = Line recalled
timeline-kind-line-obsolete = Line obsolete
timeline-kind-line-returned = Line returned to draft
timeline-kind-line-held = Line held
timeline-kind-line-unheld = Hold lifted
timeline-kind-line-remarked = Remark on a line
timeline-kind-deadline-passed = Expected action did not come in time
timeline-kind-decision-taken = Decision of the players
timeline-kind-message-sent = Message sent
timeline-kind-message-acknowledged = acknowledged
timeline-kind-message-withdrawn = Message recalled
timeline-kind-message-waiting = Message waits for its link
timeline-kind-message-under-way = Message under way
timeline-kind-message-lost = Message lost on its way
timeline-kind-message-arrived = Late message arrived
timeline-kind-message-sent-again = Message sent again
timeline-kind-translation-requested = Translation requested
timeline-kind-translation-written = Translation written
timeline-kind-translation-checked = Translation checked
timeline-kind-observation-noted = Observation
timeline-kind-no-duff-called = NO DUFF
timeline-kind-no-duff-closed = NO DUFF closed
timeline-kind-halt-called = Safety halt
timeline-kind-halt-lifted = Safety halt lifted
timeline-kind-handed-over = Post handed over
timeline-kind-unit-moved = Unit moved
timeline-kind-link-set = Link changed
timeline-kind-order-issued = Order issued
timeline-kind-order-revised = Order revised
timeline-kind-order-acknowledged = Order acknowledged
timeline-kind-order-cancelled = Order cancelled
timeline-kind-request-raised = Request raised
timeline-kind-request-answered = Request answered
timeline-kind-decision-logged = Decision logged

## The report: head
paper-report = After-action report
paper-report-of = After-action report: { $exercise }
paper-when = { $place }, { $start } to { $end }
paper-nations = Nations: { $nations }
paper-for-excon = For exercise control. It holds everything, also what was released to some nations only: do not pass it on.
paper-for-audience = For { $audience }. It holds what that audience could see in play, and nothing else.
paper-contents = Contents
paper-figure-lines = lines in the event list
paper-figure-released = lines released
paper-figure-lateness = median delay of a release
paper-figure-messages = messages
paper-figure-acknowledged = acknowledged by the trained headquarters
paper-figure-observations = observations
paper-figure-untranslated = lines released without an addressee's language
paper-figure-safety = safety calls
paper-nothing = Nothing to show to this audience.
paper-more = And { $count } more.
paper-day = Day { $day }

## The report: what to look at first
paper-look = What to look at first
paper-look-nothing = Nothing stands out: no open safety call, no objective without a line or an observation, nothing late, nothing untranslated.
paper-look-safety-open = { $count ->
    [one] One safety call is still open.
   *[other] { $count } safety calls are still open.
}
paper-look-halts = { $count ->
    [one] Play was halted once for safety.
   *[other] Play was halted { $count } times for safety.
}
paper-look-no-line = { $count ->
    [one] Objective { $objectives } has no line in the event list.
   *[other] { $count } objectives have no line in the event list: { $objectives }.
}
paper-look-no-observation = { $count ->
    [one] Objective { $objectives } was played, but nobody noted an observation.
   *[other] { $count } objectives were played, but nobody noted an observation: { $objectives }.
}
paper-look-poor = { $count ->
    [one] One observation is rated M or U: major challenges, or not performed.
   *[other] { $count } observations are rated M or U: major challenges, or not performed.
}
paper-look-improve = { $count ->
    [one] One observation names an area for improvement.
   *[other] { $count } observations name an area for improvement.
}
paper-look-unplayed = { $count ->
    [one] One line was neither released nor set aside.
   *[other] { $count } lines were neither released nor set aside.
}
paper-look-late = { $count ->
    [one] One line was released late, by { $longest }.
   *[other] { $count } lines were released late, the worst by { $longest }.
}
paper-look-slow = { $cell } acknowledged slowly: one message in ten took { $duration } or longer.
paper-look-unanswered = { $count ->
    [one] One message for action was never acknowledged ({ $cell }).
   *[other] { $count } messages for action were never acknowledged, most of them at { $cell } ({ $most }).
}
paper-look-untranslated = { $count ->
    [one] One line reached somebody who could not read it: his language was lacking.
   *[other] { $count } lines reached somebody who could not read them: his language was lacking.
}
paper-look-open-texts = { $count ->
    [one] One text still waits for its translation.
   *[other] { $count } texts still wait for their translation.
}

## The report: sections
paper-timeline = What happened
paper-timeline-said = Play days under each other, with messages, releases, observations and safety calls
paper-timeline-note = Columns are messages in a quarter of an hour. The time under each day is exercise time.
paper-timeline-table = { $count ->
    [one] One event in a table
   *[other] All { $count } events in a table
}
paper-timeline-event = { $dtg } { $kind } { $id }: { $text }
paper-legend-messages = Messages
paper-legend-releases = Line released
paper-legend-observations = Observation
paper-legend-safety = Safety call

paper-lines = Event list: plan and play
paper-lines-said = Lines planned for each play day, and what became of them
paper-lines-by-kind = By kind and status
paper-lines-late = Released after their time
paper-fate-in-time = in time
paper-fate-late = late
paper-fate-deferred = deferred
paper-fate-omitted = omitted
paper-fate-open = not released

paper-safety = Safety
paper-still-open = still open

paper-orders = Orders, requests and decisions
paper-orders-note = Times count from the newest version of an order to each addressee’s acknowledgement, in play.
paper-requests = Requests, by the cell that asked
paper-decisions = Decisions logged: { $count }.

paper-answers = How soon headquarters acknowledged
paper-answers-said = Median and ninetieth percentile of acknowledgement times of each cell
paper-answers-note = { $median }, nine of ten within { $slow }

paper-load = Messages per hour
paper-load-said = Messages received and sent by each cell in each hour
paper-load-note = Each field is an hour in which there was traffic; the darker, the more messages. A label marks the first hour of a day.

paper-languages = Languages
paper-language-pair = { $source } to { $wanted }
paper-delays-by-nation = How long readers of each nation waited
paper-delays-by-message = Messages that waited longest for a language
paper-delay-open = still waiting
paper-untranslated = Lines released while an addressee's language was lacking
paper-open-texts = Texts still waiting

paper-objectives = Objectives and observations
paper-ratings-said = Ratings of the observations of each objective
paper-observed = { $count ->
    [one] one observation
   *[other] { $count } observations
}
paper-observations-loose = Observations not tied to an objective

paper-method = How this was measured
paper-method-record = Made from the exercise's journal up to fact { $number }, { $dtg }.
paper-method-audience = Everything is counted only from what this audience may see; a report for another audience gives other figures.
paper-method-play-time = Delays are exercise time without night pauses and jumps of the clock.
paper-method-in-time = A line counts as released in time up to { $duration } after its last planned time.
paper-method-spread = The median is the middle value; the ninetieth percentile is the value that nine of ten do not exceed.
paper-method-languages = A translation counts from the request until a person's version could be read; a machine draft does not count.

## The report: headings of tables
paper-head-dtg = Time
paper-head-event = Event
paper-head-id = ID
paper-head-post = Post
paper-head-text = Text
paper-head-day = Day
paper-head-planned = Lines planned
paper-head-kind = Kind
paper-head-line = Line
paper-head-title = Title
paper-head-due = Due
paper-head-released = Released
paper-head-late = Late by
paper-head-said = What was said
paper-head-took = Lasted (real time)
paper-head-cell = Cell
paper-head-name = Name
paper-head-delivered = For action
paper-head-acknowledged = Acknowledged
paper-head-median = Median
paper-head-p90 = 90th percentile
paper-head-open = Open
paper-head-received = Received
paper-head-sent = Sent
paper-head-busiest = Busiest hour from
paper-head-in-it = In it
paper-head-languages = Languages
paper-head-served = Translated
paper-head-nation = Nation
paper-head-longest = Longest
paper-head-message = Message
paper-head-precedence = Precedence
paper-head-sent-at = Sent at
paper-head-delay = Delay
paper-head-missing = Lacking
paper-head-asked = Asked for
paper-head-objective = Objective
paper-head-observations = Observations
paper-head-order = Order
paper-head-versions = Versions
paper-head-addressees = Addressees
paper-head-raised = Raised
paper-head-answered = Answered
paper-head-late-answers = Late
