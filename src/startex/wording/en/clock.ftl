# The two clocks and how a time is typed.

clock-exercise = Exercise time
clock-real = Real time
clock-none = No exercise time yet
clock-rate = ×{ $rate }
clock-resumes = play goes on at { $dtg }
clock-typed-how = A date-time group (130730EAUG22), a time (1430), or minutes from now (+15)
clock-typed-wrong = “{ $found }” is no time. Allowed: a date-time group (130730EAUG22), a time (1430), or minutes from now (+15, +2:30).
