# The frame of every screen: marking, who and where I am, connection, help.

marking-exercise = EXERCISE EXERCISE EXERCISE
marking-at-head = Marking at the head
marking-at-foot = Marking at the foot
marking-practice = PRACTICE – a copy of { $exercise }, nothing here is play
marking-practice-title = PRACTICE · { $title }
marking-unclassified-only = For unclassified data only

frame-skip = Skip to the main part
frame-panels = Screens
frame-more = More
frame-more-panels = More screens
frame-menu = Menu
frame-menu-holds = Language, colours, keys, hand over, sign out
frame-panel-missing = This screen could not be loaded; reload the page.
frame-loading = Loading…
frame-excon = { -exercise-control }
frame-player = TRAINING AUDIENCE
frame-post = Post { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Language
frame-language-share = { $percent } %
frame-theme-to-light = Light colours
frame-theme-to-dark = Dark colours
frame-help = Keys and help
frame-alerts = Alerts
frame-notices = Notices
frame-nowhere = There is nothing at this address.
frame-to-start = To the start page

close = Close
cancel = Cancel
search = Search
search-in = Search in { $list }
refused = Not done. { $why }
refused-unknown = The exercise refused this ({ $code }); reload the page and try again.
refused-no-answer = The server does not answer; check the network, then try again.
dismiss = Dismiss
remove = Remove
save = Save
print = Print

language-self-en = English
language-self-ru = Русский
language-self-ur = اردو
language-self-fr = Français
language-self-kk = Қазақ тілі
language-self-ky = Кыргызча
language-self-mn = Монгол
language-self-tg = Тоҷикӣ
language-self-uz = Oʻzbek

text-mark-untranslated = { $language } only
text-mark-untranslated-why = Not yet in your language; this is the source text ({ $language }). The interpreters have it in their queue.
text-mark-stale = stale
text-mark-stale-why = The source changed after this was translated; look at the source text.
text-mark-draft = draft
text-mark-draft-why = A translation that nobody has checked yet.
text-mark-machine-draft = machine draft
text-mark-machine-draft-why = Translated by a machine and not checked by anybody yet.

connection-connecting = Connecting…
connection-joining = Fetching the exercise…
connection-live = Connected
connection-silent = No word from the server for { $seconds } s
connection-waiting = No connection: data is { $seconds } s old, trying again
connection-ended = Signed out
connection-unanswered = { $count ->
    [one] { $count } command not yet confirmed
   *[other] { $count } commands not yet confirmed
}
journal-cannot-write = The exercise cannot record: nothing but NO DUFF and SAFETY HALT is accepted. Tell exercise support now.

keys-title = Keys
keys-none = No keys work here.
keys-key = Key
keys-does = What it does
keys-help = Show the keys
keys-search = Search in the list
keys-panel = Open “{ $panel }”
keys-close = Esc closes a dialog; arrows, Page Up, Page Down, Home, End and Enter work in every list.

goodbye-title = This station is closed
goodbye-signed-out = You are signed out.
goodbye-handed-over = This station has been handed over.
goodbye-not-signed-in = Nobody is signed in at this station; sign in with your card or code.
goodbye-opened-elsewhere = The same station was opened in another window; it goes on there.
goodbye-outdated = The server has a newer version of this page; reload it.
goodbye-other-schema = The server has a newer version of this page; reload it.
goodbye-other = The server closed this station ({ $code }).
goodbye-sign-in = Sign in
goodbye-reload = Reload the page

flash-title = FLASH message
flash-from = From { $sender }, { $dtg }
flash-open = Open the message
flash-later = Later
flash-more = { $count ->
    [one] { $count } more unread FLASH message
   *[other] { $count } more unread FLASH messages
}

written-in = Written in
