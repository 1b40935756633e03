"""Constants of the server."""

#: Ours: an old page or a stranger says nothing; a browser says hello at once.
HELLO_WITHIN_S = 10
#: Ours: two lost pulses show on the screen, four count as a cut link.
PULSE_EVERY_S = 5
#: Ours: a line due at a minute is out within a quarter of a second of it.
TICK_EVERY_S = 0.25
#: Ours: how often the journal is tried again when it could not write.
RETRY_EVERY_S = 1.0
#: Ours: commands of one round that share a commit; 1,000 gave stalls of a tenth of a second.
MOST_IN_A_ROUND = 500
#: Ours: the longest frame a station may send; a message body of 20,000 characters fits twice.
LONGEST_FRAME_BYTES = 256_000
#: Ours: up to here a frame is read and refused; a longer one ends its socket unread.
LONGEST_HEARD_BYTES = 1_000_000
#: Ours: faster than anybody types, slower than a loop; commands a second and how many at once.
COMMANDS_PER_S, COMMANDS_AT_ONCE = 20, 60
#: Ours: wrong codes from one address before it has to wait, and for how long.
WRONG_CODES, WRONG_CODES_WITHIN_S = 20, 60
#: Ours: a whole exercise folder with attachments to come.
LONGEST_UPLOAD_BYTES = 200_000_000
MOST_UPLOADED_FILES = 500
#: Ours: a presentation with pictures; what is larger goes by other means.
LONGEST_ATTACHMENT_BYTES = 10_000_000
#: Ours: what stands around the file in a form.
LONGEST_FORM_BYTES = 64_000
#: Ours: files that are looked into at the same time, beside the desk.
INSPECTED_AT_ONCE = 2
#: Ours: rows that are read into the index of a search in one go, which takes about 0.1 s.
INDEXED_AT_ONCE = 200
#: Ours: nobody types a longer question.
LONGEST_QUERY = 300
#: Ours: each letter typed asks anew; searches a second of one station and how many at once.
SEARCHES_PER_S, SEARCHES_AT_ONCE = 10, 30
#: Half a year: a session ends with the exercise, not with the day.
SESSION_S = 180 * 86_400
#: Ours: how much of the time a plan that is edited without rest may be checked.
CHECKING_SHARE = 0.25
