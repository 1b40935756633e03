# What the director sees first: the clock, the state of play, what comes next.

direction-panel = Direction
direction-clock = Exercise time
direction-start = STARTEX
direction-pause = Pause
direction-night = Night pause
direction-resume = Resume
direction-jump = Jump
direction-rate = Change the rate
direction-end = ENDEX
direction-before = Play has not begun.
direction-before-start = Once the posts are manned and the first hours’ { -line(form: "many") } are synchronized, press STARTEX here: exercise time begins to run, and { -line(form: "many") } go out at their times.
direction-before-wait = The director begins it with STARTEX. Until then, see that the first hours’ { -line(form: "many") } are synchronized: nothing else goes out by itself.
direction-start-sure = Exercise time begins where the plan begins, and { -line(form: "many") } are released at their times.
direction-pause-sure = Exercise time stops for everybody. Nothing is released by itself until you resume.
direction-night-sure = Exercise time stops, and on resuming it goes on at the time given here.
direction-resume-sure = Exercise time runs again, and { -line(form: "many") } are released at their times.
direction-jump-sure = Exercise time steps forward at once, and { -line(form: "many") } planned in between are released at once.
direction-rate-sure = Exercise time runs at this rate for everybody.
direction-end-sure = The exercise ends for everybody. This cannot be taken back.
direction-night-time = Play goes on at
direction-jump-time = Jump to
direction-rate-field = Exercise minutes for each real minute

direction-overview = State of play
direction-stations = Posts signed in
direction-overdue = Overdue acknowledgements
direction-queue = Texts in the interpreters’ queue
direction-lacking = { -line(form: "Many") } lacking a language
direction-late = Late by
direction-late-by = { $minutes } min
direction-message = Message
direction-next = Next two hours
direction-next-empty = Nothing is planned for the next two hours.
direction-attention = Attention
direction-passed = time has passed
