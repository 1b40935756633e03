# One sentence for each refusal: what is the case, and what to do.
# WORD($value, of: "family") says the word `family-value` of these files, for each part of a list.

refusal-not-allowed = The role “{ WORD($role, of: "role") }” may not { WORD($command, of: "command") }; ask somebody whose role may.
refusal-not-signed-in = Nobody is signed in at this station; sign in with your card or code.
refusal-not-found = There is no { WORD($kind, of: "kind") } “{ $id }” here; check what you asked for.
refusal-already-there = The name “{ $id }” is taken already ({ WORD($kind, of: "kind") }); choose another one.
refusal-in-use = The { WORD($kind, of: "kind") } “{ $id }” is still used by “{ $by }”; change that first.
refusal-text-missing = The field “{ WORD($field, of: "field") }” is empty; fill it in.
refusal-text-too-long = The field “{ WORD($field, of: "field") }” holds { $length } characters where { $limit } are allowed; shorten it.
refusal-value-not-allowed = The field “{ WORD($field, of: "field") }” holds “{ $found }”, which is not allowed; allowed: { $allowed }.
refusal-changed-meanwhile = Somebody else has changed the { WORD($kind, of: "kind") } “{ $id }” (now version { $version }); look at the new version, then try again.

## Clock
refusal-clock-not-in-state = The state of the exercise is “{ WORD($state, of: "clock-state") }”; this is possible only in: { WORD($allowed, of: "clock-state") }.
refusal-time-not-ahead = Exercise time can only jump forward; choose a time later than now.
refusal-rate-not-allowed = Exercise time cannot run at rate { $rate }; choose a rate from { $least } to { $most }.

## People
refusal-address-unknown = Nobody is at these addresses: { $addresses }; choose from the exercise phonebook.
refusal-last-director = The billet “{ $billet }” is the last one that may direct the exercise; fill another director’s billet first.

## Event list
refusal-line-not-in-state = The state of { -line } { $line } is “{ WORD($status, of: "line-status") }”; this is possible only in: { WORD($allowed, of: "line-status") }.
refusal-own-line = You wrote { -line } { $line } yourself; somebody else must approve it.
refusal-line-addresses-nobody = { -line(form: "One") } { $line } delivers something but has no addressee; add at least one.
refusal-line-not-covered = The release of { -line } { $line } leaves out nations of its addressees: { WORD($nations, of: "nation") }; widen the release or change the addressees.
refusal-line-held-back = { -line(form: "One") } { $line } is on hold; take it off hold first.
refusal-prerequisite-open = { -line(form: "One") } { $line } waits for { -line } { $prerequisite }, which has not been released; release that one first.
refusal-alternative-chosen = { -line(form: "One") } { $line } is an alternative to { -line } { $chosen }, which was already released; only one of them is used.
refusal-line-language-unchecked = Addressees of { -line } { $line } read languages in which its text is missing, out of date or unchecked: { WORD($languages, of: "language") }; have it translated and checked.
refusal-line-without-objective = Neither { -line } { $line } nor its { -storyline } has an objective; link at least one.
refusal-variable-unknown = Nothing can be put for these places in the texts of { -line } { $line }: { $names }; correct their spelling, add what they name, or release what they name to all who get this { -line }.
refusal-line-without-controller = Nobody is responsible for { -line } { $line }; name { -controller(form: "a") }.
refusal-controller-off-shift = Nobody at the post { $controller } is on shift when { -line } { $line } is planned; choose another time or another { -controller }.
refusal-dependency-cycle = { -line(form: "One") } { $line } would wait for itself: { $chain }; take one of these links away.
refusal-exercise-not-running = The state of the exercise is “{ WORD($state, of: "clock-state") }”; this is possible only while it is running.
refusal-exercise-halted = A safety halt stands; play goes on when the { -exercise-director } lifts it.

## Messages
refusal-release-too-narrow = Addressees of these nations may not have this text: { WORD($nations, of: "nation") }; widen the release or take them off the list.
refusal-not-addressee = The message { $message } is not addressed to your post; only an addressee can do this.
refusal-already-acknowledged = The message { $message } is already acknowledged for your post; nothing more is needed.
refusal-release-forbids = What goes along may not go to these nations: { WORD($nations, of: "nation") } ({ $item }); take it out, take them off the list, or ask for its release.
refusal-of-others = The { WORD($kind, of: "kind") } { $id } is not one of your post; whoever it belongs to, or was given to, can do this.
refusal-nothing-to-sign = Nothing was written in the journal of “{ $post }” since it was last signed; nothing more is needed.
refusal-message-too-long = The message has { $length } bytes with its attachments, and { WORD($means, of: "link-means") } carries at most { $limit }; shorten it, take attachments out, or send it in parts.

## Attachments
refusal-attachment-not-allowed = “{ $name }” is not taken: it was found to be { $found }. Allowed here: { $allowed }; save it in one of these and attach that.
refusal-attachment-active = “{ $name }” is not taken: it holds something that acts by itself ({ $found }). Save it without macros, scripts, embedded files and links that load by themselves, and attach that.
refusal-attachment-unsound = “{ $name }” is not taken: { WORD($reason, of: "attachment-fault") } ({ $found }). Save it anew, whole and without a password, and attach that.
refusal-attachment-too-long = A file may have at most { $limit } bytes; make it smaller, or send it in parts.
refusal-attachment-not-kept = The bytes of this file are not here ({ $sha256 }); attach it once more.

## Forms
refusal-form-faulty = The form { $form } cannot be used: { WORD($fault, of: "form-fault") } (field: “{ $field }”; found: “{ $found }”); correct its definition.
refusal-form-field-unknown = The form { $form } has no field “{ $field }” of this kind; its fields are: { $allowed }.
refusal-form-value-missing = The form { $form } needs its field “{ $field }”; fill it in.
refusal-form-value-not-allowed = “{ $found }” may not stand in the field “{ $field }” of the form { $form }; allowed is { $allowed }.

## Translation
refusal-language-not-working = { WORD($language, of: "language") } is not a working language of this exercise; choose from: { WORD($allowed, of: "language") }.
refusal-taken-by-other = The billet “{ $billet }” is already translating this text; choose another one or ask for it to be handed back.
refusal-own-translation = You wrote this translation yourself; somebody else must check it.
refusal-nothing-to-translate = This text needs no work in this language ({ WORD($language, of: "language") }); choose another one from the queue.
refusal-own-proposal = You proposed the term { $term } yourself; another linguist or a planner must decide on it.
refusal-turns-overlap = The billet “{ $billet }” already has the turn { $turn } at that time; choose another time, or another linguist.
refusal-machine-missing = Machine translation cannot begin: “{ $lacks }” is missing (models in { $path }). Startex fetches nothing; install the package, or name the folder with the unpacked models.
refusal-machine-not-local = The machine translator “{ $address }” is not on this machine or its local network, or cannot be found; texts of the exercise are not sent farther.

## Safety
refusal-already-closed = The { WORD($kind, of: "kind") } is already closed; nothing more is needed.

## Journal
refusal-journal-cannot-write = The exercise cannot record: its disk is full or gone; nothing but safety calls is accepted until there is room.
refusal-journal-in-use = Another Startex is already running on the journal { $path }; stop that one first.
refusal-journal-unreadable = The file { $path } is not a Startex journal or is broken; choose another file or restore a backup.
refusal-journal-other-version = The journal { $path } has version { $found } of the file format, and this Startex reads version { $allowed }; use the Startex that wrote it.
refusal-journal-damaged = The journal { $path } is damaged from fact { $number } on; keep the file as it is and restore a backup.

## Desk
refusal-command-unreadable = The server could not read this command (found: { $found }; allowed: { $allowed }); reload the page and try again.
refusal-too-fast = This station gives more than { $limit } commands at once; wait a moment and try again.
refusal-card-unknown = No valid sign-in card has this code. Check the code on your card, or ask for a new card.
refusal-folder-not-ours = The folder { $path } holds something else and is left as it is. Name a new or empty folder, or one that holds an exercise.
