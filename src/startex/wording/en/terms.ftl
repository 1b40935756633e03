# The words that differ between the schools exercises are run by. Sentences name them as terms, so
# that a profile (profiles/<profile>.ftl) changes them everywhere at once, on screens only.
# Forms: one is in the middle of a sentence, One begins it, many and Many are the plurals, a and A
# have the article with them. The words here are those of us_joint.

-event-list = { $form ->
   *[one] event list
    [One] Event list
}
-line = { $form ->
   *[one] line
    [One] Line
    [many] lines
    [Many] Lines
    [a] a line
    [A] A line
}
-storyline = { $form ->
   *[one] storyline
    [One] Storyline
    [many] storylines
    [Many] Storylines
    [a] a storyline
    [A] A storyline
}
-controller = { $form ->
   *[one] controller
    [One] Controller
    [many] controllers
    [Many] Controllers
    [a] a controller
    [A] A controller
}
-msel-manager = { $form ->
   *[one] MSEL manager
    [One] MSEL manager
}
-exercise-director = { $form ->
   *[one] exercise director
    [One] Exercise director
}
-exercise-control = EXCON
