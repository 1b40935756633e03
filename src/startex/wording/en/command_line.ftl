# The command line.

command-line-about = Plan, run and review multinational command-post exercises.
command-line-not-had = { $path } cannot be had: { $reason }

command-open = Make a journal of an exercise folder, or bring a journal to what the folder says now.
command-save = Write the exercise folder of a journal.
command-verify = Prove that a journal is whole and that replaying it gives the live state.
command-backup = Copy a whole exercise to one file, also while it runs.
command-restore = Make a journal of a backup again.
command-serve = Serve every exercise of a folder until stopped.
command-demo = Serve the sample exercise and print sign-in links for a handful of posts.
command-check = Find the faults of an exercise folder, each with its place.
command-new = Write a small new exercise folder.
command-library = List the lines of a library, add lines of a plan, or take lines into one.
command-practice = Make a practice run of a journal up to a point; the journal stays as it is.
command-import = Read an event list from a spreadsheet into an exercise folder.
command-terms = Bring a glossary (TBX or a table) into the term base of an exercise.
command-rehearse = Play the whole exercise with stand-in players, as fast as it goes.
command-export = Write the event list, the staff journal, the timeline and the report of a journal.

argument-from = folder or journal whose plan is copied, as if nobody had played it
argument-action = list, add or take
argument-library = exercise folder that serves as a library
argument-plan = exercise folder that lines are taken from or into
option-start = first play day of the copy, such as 2027-08-10; without it the days stay
option-lines = ids of lines, with commas between; without it all
option-at = number of a fact, a time such as “D2 0900”, or nothing for the end
argument-folder = exercise folder
argument-journal = journal file
argument-into = file or folder to write to
argument-to = where to write
argument-backup = backup file
argument-home = folder that holds the exercises of this server
argument-sheet = spreadsheet file
argument-exercise = exercise folder, or journal file that no server has open
argument-glossary = glossary: .tbx, .xml, .csv or .tsv
argument-out = folder to write to

option-json = print one JSON object and nothing else on standard output
option-language = language of what is said, for example en or ru
option-host = address to listen on
option-machine-translation = have a machine draft translations: http://… of a LibreTranslate server on this machine or its local network, or argos:DIR with unpacked models
option-mail = hand messages to a mail server as well: smtp://HOST:PORT or smtps://HOST:PORT; needs --mail-book
argument-mail-book = a TOML file that says which address has which mailbox, and to which domains mail may go
option-port = port to listen on; 0 takes a free one; without it 8000, or a free one where that is taken
option-no-browser = do not open a browser
option-fresh = begin anew instead of going on where it was left
option-autoplay = let stand-in players answer
argument-like = write only the event list, as this workbook: its columns and sheets are kept; “last” is the workbook imported last
argument-mapping = how the columns of sheets are to be understood, as --json shows it under “used”
option-cexf = write only the event list, in the Common Exercise Format of MISP
option-source = who sent the sheet; without it the name of its file
option-take-changes = also take what the sheet changes in lines that are there; conflicts are only shown
option-dry-run = show the mapping and every row's fate, and write nothing
option-seed = number from which all chance comes
option-messages = messages that staffs write on each play day; 0 leaves it to the stand-ins
option-days = play only so many of the first play days; 0 plays all
option-audience = whom the documents are for: EXCON or a nation such as TJK

terms-done = Rows or entries: { $rows }; terms: { $terms } (new: { $added }, changed: { $changed }); left out: { $left }.
terms-would-do = Would bring in: rows or entries: { $rows }; terms: { $terms } (new: { $added }, changed: { $changed }); left out: { $left }. Nothing is written.
open-opened = { $journal }: { $new } new facts, { $facts } in all.
open-not-opened = { $folder } is not opened: correct what is listed first.
save-saved = { $folder }: { $files ->
    [one] { $files } file
   *[other] { $files } files
  } written.
verify-state-same = A replay up to fact { $number } gives the state that was live then.
verify-file-missing = The bytes of the attachment { $attachment } are gone, or no longer what was attached.
verify-state-other = A replay up to fact { $number } does not give the state that was live then.
demo-loading = Loading the sample exercise from { $folder } …
serve-post = { $exercise }, { $title } ({ $post }): { $link }
serve-administrator = Administrator of this server: { $link }
export-done = Written to { $folder }: { $files }
serve-how = Open a link in a browser: it signs you in at that post. The exercise director begins play under Direction. Ctrl-C stops the server; nothing is lost.

wrong-use-value = { $what } cannot be “{ $found }”.
wrong-use-no-value = { $what } wants a value.
wrong-use-missing = Missing: { $what }.
wrong-use-unknown = Not understood: { $what }.
wrong-use-help = See: { $of } --help
