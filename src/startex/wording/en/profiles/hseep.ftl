# HSEEP, the Homeland Security Exercise and Evaluation Program.

-event-list = MSEL
-line = { $form ->
   *[one] inject
    [One] Inject
    [many] injects
    [Many] Injects
    [a] an inject
    [A] An inject
}
-storyline = { $form ->
   *[one] thread
    [One] Thread
    [many] threads
    [Many] Threads
    [a] a thread
    [A] A thread
}
-exercise-control = Exercise control
