# NO DUFF and the safety halt, on every screen.

safety-no-duff = NO DUFF
safety-halt = SAFETY HALT
safety-keys-no-duff = Call NO DUFF: a real-world event
safety-keys-halt = Call a safety halt

no-duff-title = NO DUFF: report a real-world event
no-duff-explain = For a real emergency only. Everybody sees it at once; it is never part of the exercise.
no-duff-what = What happened
no-duff-what-ready = Real-world emergency, details follow
no-duff-place = Where
no-duff-call = Call NO DUFF
no-duff-stands = NO DUFF: { $what }
no-duff-where = Where: { $place }
no-duff-by = Called by { $post } at { $time }
no-duff-close = Close this call
no-duff-close-sure = Close the NO DUFF call “{ $what }”? Do so only when the real-world event is over.

halt-title = SAFETY HALT: stop the exercise
halt-explain = Stops every release at once. Anybody may call it; only the { -exercise-director } lifts it.
halt-reason = Reason
halt-reason-ready = Safety, details follow
halt-call = Halt the exercise
halt-stands = SAFETY HALT: { $reason }
halt-by = Called by { $post } at { $time }. Nothing is released until the { -exercise-director } lifts it.
halt-lift = Lift the halt
halt-lift-sure = Lift the safety halt “{ $reason }”? Releases start again.
