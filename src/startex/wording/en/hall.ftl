# The hall: the server administrator's exercises, and the sign-in cards.

hall-title = Hall
hall-door-explain = For the administrator of this server. The code is printed where the server was started.
hall-door-code = Administrator’s code
hall-none = There is no exercise on this server yet. Create one, open a folder or restore a backup.
hall-name = Name
hall-id = ID
hall-state = State
hall-facts = Facts
hall-do = What can be done
hall-manning = Manning document
hall-cards = Sign-in cards
hall-backup = Download backup
hall-made = The exercise { $id } is ready.

hall-create = Create an exercise
hall-create-explain = A small one with a director, an EXCON cell and a headquarters, to build on.
hall-create-go = Create
hall-open = Open a folder
hall-open-explain = The folder of an exercise, with exercise.toml in it.
hall-folder = Folder
hall-open-go = Open
hall-restore = Restore a backup
hall-restore-explain = The one file a backup gave.
hall-file = File
hall-restore-go = Restore

hall-findings = { $count ->
    [one] { $count } finding in the folder
   *[other] { $count } findings in the folder
}
hall-finding-file = File
hall-finding-line = Line
hall-finding-text = What was found
hall-finding-advice = Advice:

cards-of = Sign-in cards: { $exercise }
cards-explain = One card for each billet. Print, cut and hand them out; a card that is lost is made worthless in the manning document.
cards-all-cells = All cells ({ $count })
cards-shift = Shift { $shift }
cards-how = Scan, or type the code at { $url }
cards-qr = QR code for signing in
