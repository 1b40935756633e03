# The Russian school, in English.

-event-list = { $form ->
   *[one] plan of play
    [One] Plan of play
}
-line = { $form ->
   *[one] entry
    [One] Entry
    [many] entries
    [Many] Entries
    [a] an entry
    [A] An entry
}
-controller = { $form ->
   *[one] umpire
    [One] Umpire
    [many] umpires
    [Many] Umpires
    [a] an umpire
    [A] An umpire
}
-msel-manager = { $form ->
   *[one] head of the play group
    [One] Head of the play group
}
-exercise-director = { $form ->
   *[one] head of the exercise
    [One] Head of the exercise
}
-exercise-control = Directing staff
