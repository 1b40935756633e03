# Conduct: what is due for a controller, injects written in play, the basket, gates, tempo, meetings.

## What a line waits for
condition-kind-time = Time reached
condition-kind-line = Status of { -line(form: "a") }
condition-kind-message = Message sent
condition-kind-order = Order issued
condition-kind-unacknowledged = Not acknowledged
condition-kind-simulation = Simulation event
condition-kind-decision = Decision taken
condition-kind-manual = Signal given by hand
condition-kind-all = All of these
condition-kind-any = Any of these
condition-kind-not = Not so

control-when = Waits until
control-when-nothing = This { -line } waits for nothing.
control-when-add = Add a condition
control-when-add-to = Add to: { $kind }
control-when-remove = Remove: { $kind }
control-when-kind = Kind of condition
control-when-unfinished = Not finished: something is still empty.
control-when-too-deep = Too deep: a condition may hold others eight levels deep.
control-when-too-many = Too many: at most fifty conditions in one.
control-when-field-time = Time
control-when-field-line = { -line(form: "One") }
control-when-field-status = Its status
control-when-field-minutes = Minutes
control-when-field-sender = From
control-when-field-to = To
control-when-field-words = With the words
control-when-field-order = Order
control-when-field-event = Event
control-when-field-signal = Signal
control-when-field-gate = Decision gate
control-when-field-option = Decision
control-when-any-option = Whatever is decided

control-when-all = All of these are so:
control-when-any = Any of these is so:
control-when-not = This is not so:
control-when-all-count = All of { $count } conditions
control-when-any-count = Any of { $count } conditions
control-when-time = It is { $dtg } or later
control-when-line = { -line(form: "One") } { $line }: { WORD($status, of: "line-status") }
control-when-message = A message was sent{ $has_sender ->
    [no] {""}
   *[yes] {" "}by { $sender }
 }{ $has_to ->
    [no] {""}
   *[yes] {" "}to { $to }
 }{ $has_words ->
    [no] {""}
   *[yes] {" "}that holds “{ $words }”
 }
control-when-order = { $kind } was issued{ $has_sender ->
    [no] {""}
   *[yes] {" "}by { $sender }
 }
control-when-unacknowledged = { $line } was not acknowledged within { $minutes } min
control-when-simulation = The simulation tells: “{ $event }”
control-when-decision = { $gate }: { $has_option ->
    [no] anything is decided
   *[yes] “{ $option }” is decided
 }
control-when-manual = The signal “{ $signal }” is given

## A controller's own list
control-list-panel = My list
control-list-empty = Nothing is due for you now. Choose a longer time or everybody’s { -line(form: "many") } to see more.
control-list-none = Choose { -line(form: "a") } of the list, or press N to write an inject.
control-scope = Whose
control-scope-mine = Mine
control-scope-cell = My cell’s
control-scope-all = Everybody’s
control-reach = Next
control-reach-hours = { $hours } h
control-waiting = Waiting for you: { $count }
control-next-waiting = Next { -line } that waits for your approval
control-keys-next = Next { -line } of the list
control-keys-before = { -line(form: "One") } before it
control-column-stage = What
control-column-how = When
control-column-time = Time
control-stage-offered = Offered
control-stage-approve = To approve
control-stage-missed = Not done
control-stage-overdue = Overdue
control-stage-ready = Ready
control-stage-due = Due
control-stage-expected = Expected
control-stage-own = Your own
control-stage-later = To approve
control-stage-done = Done
control-in = in { $minutes } min
control-in-hours = in { $hours } h
control-late-hours = { $hours } h late
control-late = { $minutes } min late
control-offered = { $line } did not happen in time. This contingency is offered; nothing is sent unless you release it.
control-goes-out = Goes out in
control-unchecked = { WORD($language, of: "language") }, not checked
control-lacks = lacks { WORD($language, of: "language") }
control-met = So now.
control-unmet = Not yet.
control-overtaken = Somebody was faster.
control-last-step = { WORD($status, of: "line-status") }: { $who }, { $dtg }
control-said = What role players said
control-approve-release = Approve and release
control-approve-ready = Approve and synchronize

control-to-list = Show in the { -event-list }
control-script = Call script
control-script-title = { $line }: { WORD($means, of: "delivery-means") }
control-script-speaks = You speak as
control-script-calls = You call
control-script-language = Language to speak
control-script-said = What was said, for the record
control-script-log = Log it
control-script-done = Log it and mark done

control-inject-new = New inject
control-inject-hand-in = Hand in
control-inject-drop = Discard
control-inject-kept = Kept on this computer until you hand it in or sign out.
control-inject-handed = { $line } is handed in and waits for approval.

## Play: tempo, basket, decisions, meeting, communications check
control-play-panel = Play
control-views = Views of play
control-view-tempo = Tempo
control-view-basket = Basket
control-view-decisions = Decisions and signals
control-view-meeting = Meeting
control-view-comms = Communications check
control-more = and { $count } more

control-load = Load per headquarters
control-load-why = { -line(form: "Many") } sent in the last hour and planned for each of the next. The exercise’s limit is { $limit }.
control-headquarters = Headquarters
control-last-hour = Last hour
control-hour = { $from }–{ $to } h
control-in-out = In / out
control-unacknowledged = Not acknowledged
control-overdue-count = { $count } overdue
control-missed = Expected actions overdue
control-languages = Languages waiting
control-languages-none = Nothing waits for an interpreter.
control-language-waits = { WORD($language, of: "language") }: { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
 }
control-due = first due
control-unexercised = Objectives not yet exercised
control-unexercised-none = no unused { -line } covers it

control-basket = Basket
control-basket-empty = Nothing here.
control-basket-none = Choose { -line(form: "a") } to see it and what can be done with it.
control-drawer-loose = Without a time
control-drawer-held = On hold
control-drawer-deferred = Deferred
control-drawer-omitted = Omitted
control-drawer-recalled = Recalled
control-alternatives = Alternatives: one of each is released
control-alternative-open = none released yet
control-alternative-chosen = { $line } was released
control-move = Shift or hold { -line(form: "many") }
control-move-all = All { -storyline(form: "many") }
control-move-count = { $count } not yet sent, { $held } on hold
control-move-minutes = Minutes (negative is earlier)
control-shift = Shift
control-hold-all = Hold all
control-free-all = Take all off hold
control-shifted = { $count ->
    [one] { $count } { -line }
   *[other] { $count } { -line(form: "many") }
 } moved by { $minutes } min.
control-held-all = { $count ->
    [one] { $count } { -line } is
   *[other] { $count } { -line(form: "many") } are
 } on hold.
control-freed-all = { $count ->
    [one] { $count } { -line } is
   *[other] { $count } { -line(form: "many") } are
 } off hold.

control-gates = Decision gates
control-gates-none = The plan has no decision gates.
control-decided = Decided: { $option }
control-undecided = Not decided yet
control-decide = Decided: { $option }
control-decide-anew = Change to: { $option }
control-decide-sure = Note that the players decided: { $option }. { -line(form: "Many") } that wait for it go on as their rules say.
control-decide-go = Note the decision
control-branch = then go on:
control-branch-none = no { -line } waits for it
control-given-manual = Signals
control-given-simulation = Simulation events
control-given-none = No { -line } waits for one.
control-given-manual-other = Another signal
control-given-simulation-other = Another event
control-give = Give
control-give-manual = Give the signal “{ $name }”
control-give-simulation = It happened: “{ $name }”
control-given-last = Given: “{ $name }”.

control-meeting-title = Synchronization meeting
control-window = { $minutes } min
control-meeting-tempo = Released { $sent } · planned { $planned } · overdue acknowledgements { $overdue } · expected actions overdue { $missed } · texts with the interpreters { $waiting }
control-meeting-busiest = · busiest next hour: { $cell } ({ $count })
control-meeting-released = Released in the last { $minutes } min
control-meeting-planned = Planned for the next { $minutes } min
control-meeting-decisions = Decisions open
control-meeting-offered = Offered
control-meeting-held = On hold
control-meeting-deferred = Deferred
control-meeting-recalled = Recalled

control-comms = Communications check
control-comms-ask = Check communications
control-comms-go = Send to every post
control-comms-why = One message goes to every post; the board shows who has acknowledged it.
control-comms-subject = Communications check
control-comms-body = Acknowledge this message. It checks that every post can be reached before STARTEX.
control-comms-none = No check was made yet. The director or the { -msel-manager } begins one.
control-comms-done = { $done } of { $all } acknowledged
control-comms-away = { $count } of the others not signed in
control-comms-asked = asked
control-comms-waiting = waiting
