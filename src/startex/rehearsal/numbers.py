"""How fast, how often and how well stand-ins work. Times in ms of exercise time unless named."""

from startex.language.values import Precedence

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS

# The day

#: Ours: everybody is in the hall before play begins, for muster and the check of all lines.
GATHER_MS = 45 * MINUTE_MS
#: Ours: leaving after the end of a play day takes this long.
LEAVE_MS = 20 * MINUTE_MS
#: Ours: reports on the situation are due at 1500, in minutes after local midnight.
SITREP_MINUTE = 15 * 60
#: Ours: early by so much, or late by so much, so that some always are.
SITREP_SPREAD_MS = 25 * MINUTE_MS
#: Ours: the inject review of the day, the "scripting board", in minutes after local midnight.
BOARD_MINUTE = 17 * 60 + 45
#: Ours: lines planned within this are taken through the gates by the board: tomorrow's.
BOARD_AHEAD_MS = 36 * HOUR_MS

# Reading

#: Ours: how often a stand-in looks whether a message that is under way has come.
LOOK_AGAIN_MS = 5 * MINUTE_MS
#: Ours: median until somebody opens a message, well inside the speeds of service of
#: `messages.numbers`, because an alert sounds for the first two.
OPEN_MEDIAN_MS: dict[Precedence, int] = {
    Precedence.FLASH: 2 * MINUTE_MS,
    Precedence.IMMEDIATE: 5 * MINUTE_MS,
    Precedence.PRIORITY: 14 * MINUTE_MS,
    Precedence.ROUTINE: 35 * MINUTE_MS,
}
#: Ours: median from opening to acknowledging; a message is about 60 words.
ACKNOWLEDGE_MEDIAN_MS = 3 * MINUTE_MS
#: Ours: spread of a log-normal; the slowest tenth takes about twice the median.
DELAY_SIGMA = 0.6
#: Each unread message in the same tray slows the next by a tenth. Ours.
LOAD_STEP = 0.1
#: Ours: a tray fuller than this slows nobody further; somebody is sent to help.
LOAD_MOST = 15
#: Ours: speech through an interpreter takes about twice the time, reading with a neighbour's help
#: as well.
UNTRANSLATED_FACTOR = 2.0
#: Ours: until the neighbour who reads the language has time.
NEIGHBOUR_MS = 6 * MINUTE_MS
#: Ours: messages nobody ever acknowledges, by precedence.
FORGOTTEN: dict[Precedence, float] = {
    Precedence.FLASH: 0.0,
    Precedence.IMMEDIATE: 0.02,
    Precedence.PRIORITY: 0.05,
    Precedence.ROUTINE: 0.12,
}

# Writing

#: Ours: a post of the training audience writes 5 to 15 messages a day; a stand-in
#: writes a tenth on its own account, so that a rehearsal takes seconds; answers come on top.
MESSAGES_PER_POST_AND_DAY = 0.45
#: Ours: how often an inject, a question or an order is answered in writing.
ANSWERED: dict[str, float] = {
    "inject": 0.35,
    "rfi": 0.85,
    "request": 0.7,
    "order": 0.85,
}
#: Ours: from acknowledging to sending the answer, median.
ANSWER_MEDIAN_MS = 22 * MINUTE_MS
#: Ours: injects older than this are history to somebody who comes late.
STALE_MS = 3 * HOUR_MS
#: Ours: what a post writes on its own account, in parts of ten.
GENRES: dict[str, int] = {"request": 4, "rfi": 3, "update": 2, "order": 1}
#: Ours: share of messages kept among the nations concerned.
BILATERAL = 0.03

#: Ours: share of a genre that is written on a form.
ON_FORM: dict[str, float] = {"sitrep": 1.0, "update": 0.4, "request": 0.2}
#: Ours: an order is to be acknowledged within the hour, a question answered within four.
ACKNOWLEDGE_BY_MS = HOUR_MS
NEEDED_MS = 4 * HOUR_MS
#: Ours: from the answer until whoever asked says that he has what he needs, median.
CLOSE_MEDIAN_MS = 15 * MINUTE_MS
#: Ours: messages a post notes in its journal; who signs it does so before the end of play.
KEPT_IN_JOURNAL = 0.15
SIGN_BEFORE_MS = 20 * MINUTE_MS
#: Ours: comments of staffs on what is published, each by about half an hour later.
COMMENTS_MOST = 3
COMMENT_MEDIAN_MS = 30 * MINUTE_MS
#: Ours: where a day is to bring so many messages, how often what is lacking is written.
TRAFFIC_STEP_MS = 10 * MINUTE_MS
#: Ours: what can be played and measured within minutes.
MOST_MESSAGES_A_DAY = 10_000

# Control

#: Ours: a controller releases by hand up to so much after the planned time.
BY_HAND_LATE_MS = 4 * MINUTE_MS
#: Ours: how long control waits for a prerequisite before it looks again, and how often it does.
RETRY_MS = 20 * MINUTE_MS
RETRIES = 3
#: Ours: lines that nothing depends on and that are dropped or moved; "we used 50 of 277" is the
#: other extreme [viking-08].
OMITTED = 0.02
DEFERRED = 0.05
#: Ours: moved by 30 to 120 minutes; a third is not taken up again.
DEFER_LEAST_MS = 30 * MINUTE_MS
DEFER_MOST_MS = 120 * MINUTE_MS
DEFERRED_FOR_GOOD = 0.33
#: Ours: lines moved after the halt, of those planned within the hours that follow.
DEFERRED_AFTER_HALT = 4
HALT_SHADOW_MS = 3 * HOUR_MS
#: Ours: lines written in play are 10 to 30 % of a list; of 170 on six days, three a day.
DYNAMIC_PER_DAY = 3
#: Ours: a line written in play is released half an hour after it was asked for.
DYNAMIC_LEAD_MS = 30 * MINUTE_MS
#: Ours: some are wanted at once; where the exercise asks for checked texts, they wait for those.
URGENT = 0.3
URGENT_LEAD_MS = 6 * MINUTE_MS
#: Ours: expected actions that players take in time.
TAKEN_IN_TIME = 0.75
#: Ours: after a contingency line players get so long before control looks again.
SECOND_CHANCE_MS = 45 * MINUTE_MS
#: Ours: signals and events of the simulation that come about, and how long before their line.
COMES_ABOUT = 0.8
OCCASION_LEAD_MS = 30 * MINUTE_MS
#: Ours: how often a manager looks whether a line's translation is checked, and until when.
GATE_RETRY_MS = 3 * MINUTE_MS
GATE_PATIENCE_MS = 60 * MINUTE_MS
#: Ours: from release until control looks whether a line is done with.
DONE_AFTER_MS = 90 * MINUTE_MS
#: Ours: submitted lines that the board sends back once, and drafts it leaves for the next day.
SENT_BACK = 0.1
LEFT_IN_DRAFT = 0.15

# Linguists

#: Ours: customary are 1,500 to 2,500 words a translator and day of eight hours: 2,000 / 8.
WORDS_PER_HOUR = 250
#: Ours: finding the text, its terms and a quiet minute.
SETTING_UP_MS = 2 * MINUTE_MS
#: Ours: a second pair of eyes reads four times as fast as the first one writes.
CHECKING_FACTOR = 0.25

# Evaluators

#: Ours: 40 to 120 observations in the whole exercise, with those at expected actions.
NOTES_PER_EVALUATOR_AND_DAY = 1.0
#: Ours: from the deadline of an expected action until its observation is written down.
NOTE_AFTER_MS = 12 * MINUTE_MS
#: Ours: an observation is about a line released within this.
RECENT_MS = 3 * HOUR_MS

# Direction

#: Ours: the collapse in room 4, in minutes after local midnight, and how long play stands.
NO_DUFF_MINUTE = 13 * 60 + 52
HALT_LASTS_MS = 38 * MINUTE_MS
#: Ours: from the collapse to the halt.
HALT_AFTER_MS = MINUTE_MS

# On stage with real people, wall time

#: Ours: a newcomer sees play within a minute.
LIVE_GATHER_MS = 3_000
#: Ours: nobody waits through a night in front of a screen.
LIVE_LONGEST_PAUSE_MS = 20_000
#: Ours: how often stand-ins look whether somebody real has come or gone.
LIVE_WATCH_MS = 2_000
