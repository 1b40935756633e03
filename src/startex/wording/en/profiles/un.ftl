# Staff exercises of United Nations peacekeeping.

-event-list = { $form ->
   *[one] list of events
    [One] List of events
}
-line = { $form ->
   *[one] inject
    [One] Inject
    [many] injects
    [Many] Injects
    [a] an inject
    [A] An inject
}
-msel-manager = { $form ->
   *[one] manager of the list of events
    [One] Manager of the list of events
}
-exercise-control = Exercise control
