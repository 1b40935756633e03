# The linguists' roster: turns, meetings that need interpreters, and the words to come.

roster-panel = Linguists’ roster
roster-days = Days of the roster
roster-today = Go to today
roster-today-mark = today
roster-empty = No billet is a linguist’s yet. Give somebody that role in the manning, then write his turns here.
roster-how = Enter or a double click opens a turn, or begins one in an empty place. Arrow keys or the mouse move it by a quarter of an hour, Shift with arrow keys or its end make it longer or shorter, Delete removes it. Forecast: bars are words, the line is what can be written.
roster-how-reading = Forecast: bars are words, the line is what can be written.
roster-add = New turn
roster-add-for = New turn for { $billet }
roster-change = Change the turn
roster-remove = Remove
roster-linguist = Linguist
roster-kind = What for
roster-meeting = Meeting
roster-meeting-none = none of the battle rhythm
roster-from = From
roster-to = Until
roster-turn = { $kind }, { $billet }, { $from } to { $to }
roster-fault-long = Longer than 30 minutes in the booth.
roster-fault-no-break = No break of 15 minutes since the last turn in the booth.
roster-demand = Interpreters needed
roster-needs = { $title }, { $languages }: { $there ->
    [0] no linguist yet
    [one] { $there } linguist
   *[other] { $there } linguists
}
roster-lacking = { $count ->
    [one] { $count } meeting without a linguist
   *[other] { $count } meetings without a linguist
}
roster-faults = { $count ->
    [one] { $count } turn that tires a voice
   *[other] { $count } turns that tire a voice
}
roster-overloaded = { $count ->
    [one] { $count } hour with more words than can be written
   *[other] { $count } hours with more words than can be written
}
roster-forecast = Forecast
roster-forecast-pair = Forecast { $pair }
roster-forecast-again = Forecast anew
roster-load = { $hour }: { $words } words in { $texts } texts; { $linguists } linguists can write { $capacity }
roster-forecast-none = No planned text waits for a translation on this day.
