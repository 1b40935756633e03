# Signing in, handing over, signing out.

signin-title = Sign in
signin-code = Code on your card
signin-how = Type the code printed on your sign-in card, or scan the card’s QR code.
signin-go = Sign in
signin-checking = Checking the card…
signin-you-are = You are signed in at { $exercise }.
signin-go-on = Go on to the exercise
signin-other = Sign in with another card
signin-hall = Set up exercises (server administrator)

handover-open = Hand over
handover-title = Hand this station over
handover-explain = The next holder types the code of his own card. What you were writing is cleared from this computer.
handover-card = Code on the next holder’s card
handover-note = Note for the next holder (left to him in the exercise)
handover-go = Hand over
handover-note-title = Hand-over note
handover-note-from = From { $from }, { $dtg }
handover-note-open = Hand-over note

signout = Sign out
signout-sure = Sign out of this station? Drafts that were not sent are deleted from this computer.
