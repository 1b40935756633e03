# Conduct: what is due for a controller, injects written in play, the basket, gates, tempo, meetings.

## What a line waits for
condition-kind-time = Time reached
condition-kind-line = Status of a line
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
control-when-nothing = This line waits for nothing.
control-when-add = Add a condition
control-when-add-to = Add to: { $kind }
control-when-remove = Remove: { $kind }
control-when-kind = Kind of condition
control-when-unfinished = Not finished: something is still empty.
control-when-too-deep = Too deep: a condition may hold others eight levels deep.
control-when-too-many = Too many: at most fifty conditions in one.
control-when-field-time = Time
control-when-field-line = Line
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
control-when-line = Line { $line }: { WORD($status, of: "line-status") }
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
