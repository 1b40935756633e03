# NATO: main events list / main incidents list, storyline, incident, inject.

-event-list = MEL/MIL
-line = { $form ->
   *[one] inject
    [One] Inject
    [many] injects
    [Many] Injects
    [a] an inject
    [A] An inject
}
-msel-manager = { $form ->
   *[one] chief MEL/MIL
    [One] Chief MEL/MIL
}
-exercise-director = { $form ->
   *[one] officer directing the exercise
    [One] Officer directing the exercise
}
