# The word for every value of every enumeration. WORD($value, of: "line-kind") says one of them.

## Roles
role-director = { -exercise-director(form: "One") }
role-msel-manager = { -msel-manager(form: "One") }
role-controller = { -controller(form: "One") }
role-staff = Staff officer
role-interpreter = Interpreter
role-evaluator = Evaluator
role-administrator = Administrator
role-observer = Observer
role-disclosure = Foreign disclosure officer

## Cells
cell-kind-staff = Staff section
cell-kind-contingent = National contingent
cell-kind-direction = Exercise direction
cell-kind-hicon = Higher control (HICON)
cell-kind-locon = Lower control (LOCON)
cell-kind-sidecon = Side control (SIDECON)
cell-kind-white = White cell
cell-kind-grey = Grey cell
cell-kind-green = Green cell
cell-kind-opfor = Opposing force (OPFOR)
cell-kind-media = Media cell
cell-kind-sitcen = Situation centre
cell-kind-mel-mil = MEL/MIL cell
cell-kind-simulation = Simulation
cell-kind-interpreters = Interpreters
cell-kind-evaluation = Evaluation
cell-kind-lessons = Lessons
cell-kind-support = Support
cell-kind-network = Network

## Participation of a nation
participation-status-participant = Participant
participation-status-observer = Observer
participation-status-neutral-participant = Neutral participant
participation-status-planning-only = Planning only
participation-status-invited = Invited
participation-status-declined = Declined

## Types of exercise
exercise-type-cpx = Command-post exercise (CPX)
exercise-type-ftx = Field training exercise (FTX)
exercise-type-cax = Computer-assisted exercise (CAX)
exercise-type-livex = Live exercise (LIVEX)
exercise-type-ttx = Tabletop exercise (TTX)
exercise-type-seminar = Seminar
exercise-type-workshop = Workshop
exercise-type-game = Game
exercise-type-drill = Drill
exercise-type-functional = Functional exercise
exercise-type-full-scale = Full-scale exercise
exercise-type-academics = Academics

## Event list
line-kind-inject = Inject
line-kind-contextual = Contextual inject
line-kind-expected-action = Expected action
line-kind-contingency = Contingency inject
line-kind-control-task = Control task
line-kind-administrative = Administrative
line-kind-information = Information

line-status-draft = Draft
line-status-submitted = Submitted
line-status-approved = Approved
line-status-synchronized = Synchronized
line-status-released = Released
line-status-complete = Complete
line-status-deferred = Deferred
line-status-omitted = Omitted
line-status-recalled = Recalled
line-status-obsolete = Obsolete

release-rule-at-time = At its time
release-rule-by-hand = By hand
release-rule-on-trigger = When its trigger is met

inject-priority-key = Key
inject-priority-enabling = Enabling
inject-priority-supporting = Supporting

incident-level-event = Event
incident-level-incident = Incident

column-type-text = Text
column-type-number = Number
column-type-choice = Choice
column-type-yes-no = Yes or no
column-type-day = Day

remark-kind-comment = Comment
remark-kind-said = What was said

order-kind-WARNO = WARNO
order-kind-OPORD = OPORD
order-kind-FRAGO = FRAGO

terminology-profile-us-joint = United States, joint
terminology-profile-nato = NATO
terminology-profile-hseep = HSEEP
terminology-profile-un = United Nations
terminology-profile-ru = Russian

delivery-means-email = E-mail
delivery-means-phone = Telephone
delivery-means-radio = Radio
delivery-means-chat = Chat
delivery-means-paper = Paper
delivery-means-in-person = In person
delivery-means-video = Video
delivery-means-news = News
delivery-means-simulation = Simulation
delivery-means-fax = Fax

## Messages and texts
precedence-flash = FLASH
precedence-immediate = IMMEDIATE
precedence-priority = PRIORITY
precedence-routine = ROUTINE

text-state-source = Source
text-state-machine-draft = Machine draft
text-state-human-draft = Draft
text-state-checked = Checked

## Clock
clock-state-planned = Before STARTEX
clock-state-running = Running
clock-state-paused = Paused
clock-state-night-pause = Night pause
clock-state-ended = After ENDEX

## Evaluation
observation-type-strength = Strength
observation-type-area-for-improvement = Area for improvement
observation-type-neutral = Neutral

rating-P = P: performed without challenges
rating-S = S: performed with some challenges
rating-M = M: performed with major challenges
rating-U = U: unable to be performed
rating-not-observed = Not observed

## Links
link-state-up = Up
link-state-delayed = Delayed
link-state-lossy = Lossy
link-state-cut = Cut

link-means-network = Network
link-means-voice = Voice
link-means-hf = HF radio
link-means-satcom = Satellite
link-means-courier = Courier
link-means-liaison = Liaison officer

transit-state-waiting = Waiting
transit-state-under-way = Under way
transit-state-arrived = Arrived
transit-state-lost = Lost

## Who gave a command
author-kind-person = Person at a station
author-kind-clock = Exercise clock
author-kind-plan = Exercise plan
author-kind-hall = Hall
author-kind-gateway = Another system

## Who is addressed or may see
everybody-ALL = Everybody
everybody-EXCON = { -exercise-control }
everybody-PLAYERS = Players

## Kinds of things
kind-exercise = exercise
kind-cell = cell
kind-persona = persona
kind-post = post
kind-address = address
kind-billet = billet
kind-storyline = { -storyline }
kind-incident = incident
kind-gate = decision gate
kind-column = column
kind-view = view
kind-play-day = play day
kind-role = role
kind-signal = signal
kind-original = original workbook
kind-workbook = workbook
kind-objective = objective
kind-task = task
kind-line = { -line } of the { -event-list }
kind-unit = unit
kind-link = link
kind-contact = contact
kind-list = distribution list
kind-means = means of communication
kind-text = text
kind-message = message
kind-observation = observation
kind-no-duff = NO DUFF call
kind-halt = safety halt
kind-station = station
kind-journal = journal
kind-file = file
kind-folder = folder
kind-nation = nation
kind-language = language
kind-form = form
kind-order = order
kind-request = request
kind-answer = answer
kind-decision = decision
kind-attachment = attachment
kind-rhythm = meeting
kind-entry = journal entry
kind-period = signed part of a journal
kind-media = publication
kind-release-ask = request for release
kind-redacted = redacted version

## Fields of a form
field-id = ID
field-exercise-ms = exercise time
field-until-ms = new time
field-planned-ms = planned time
field-deadline-ms = deadline
field-title = title
field-subject = subject
field-text = text
field-body = text
field-expected = expected action
field-notes = notes
field-note = note
field-reason = reason
field-comment = comment
field-what = what happened
field-place = place
field-person = name
field-rank = rank
field-role = role
field-post = post
field-cell = cell
field-nation = nation
field-nations = nations
field-shift = shift
field-language = language
field-languages = languages
field-sender = sender
field-to = addressees
field-info = information addressees
field-owner = owning nation
field-release = release
field-parts = redacted parts
field-marking = marking
field-item = item
field-audience = audience
field-objective = objective
field-objectives = objectives
field-line = { -line }
field-position = position
field-latitude-deg = latitude
field-longitude-deg = longitude
field-sidc = symbol code
field-name = name
field-kind = kind
field-schedule = schedule
field-most-bytes = most bytes
field-loss = loss
field-delay-s = delay in seconds
field-pace = order of use
field-to-cell = other cell
field-link = means
field-mailbox = mailbox
field-phone = phone
field-members = members
field-headline = headline
field-corrects = corrected entry
field-in-ms = time in
field-out-ms = time out
field-start-minute = begin
field-length-min = length in minutes
field-due-min = minutes before the meeting
field-days = days
field-inputs = inputs
field-purpose = purpose
field-outputs = outputs
field-action = action taken

## Why an attachment is not taken
attachment-fault-broken = it cannot be read
attachment-fault-encrypted = it is locked with a password
attachment-fault-swollen = it unpacks to far more than it is
attachment-fault-more_than_one = it is two files in one

## The term base and the linguists’ roster
term-state-proposed = Proposed
term-state-agreed = Agreed
term-state-rejected = Rejected
turn-kind-written = Written translation
turn-kind-booth = Booth
turn-kind-meeting = Meeting
turn-kind-break = Break
