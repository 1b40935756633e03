# The register of messages and writing one.

messages-panel = Messages
messages-reading = Message
messages-folder-in = In
messages-folder-out = Out
messages-folder-cell = My cell
messages-folder-all = All
messages-new = New message
messages-empty-before = Play has not begun; messages arrive after STARTEX. To try it out, write to another post: press N.
messages-empty-in = No message has come in yet. To write one, press N.
messages-empty-out = Nothing has been sent from here yet. To write a message, press N.
messages-empty-cell = Nothing has come to this cell or gone from it yet. To write a message, press N.
messages-empty-all = There is no message yet. To write one, press N.
messages-nothing-found = No message fits. Change the words or the choices above, or show all.
messages-none-open = Choose a message, or press N for a new one.
messages-unread = Unread
messages-withdrawn = Recalled
messages-withdrawn-why = This message was sent by mistake and has been recalled: do not act on it.
messages-comms-check = Communications check
messages-comms-check-why = Acknowledge this message, so that control sees that this post can be reached.
messages-unacknowledged = Not yet acknowledged

messages-precedence = Precedence
messages-dtg = DTG
messages-register = Register
messages-from = From
messages-to = To
messages-info = Info
messages-subject = Subject
messages-text = Text
messages-release = Release
messages-release-all = All nations
messages-answers = In answer to

messages-acknowledge = Acknowledge
messages-reply = Reply
messages-source-show = Show the source text ({ $language })
messages-source-hide = Hide the source text

messages-receipts = What became of it
messages-addressee = Addressee
messages-delivered = Delivered
messages-read = Read
messages-acknowledged = Acknowledged
messages-acknowledged-by = By

messages-phonebook = Search the phonebook
messages-nobody-there = nobody there now
messages-address-remove = Take { $address } off
messages-send = Send
messages-sent = Sent as { $register }.
messages-discard = Discard
messages-kept = Kept on this computer, locked, until you send it or sign out.
messages-drafts = Drafts
messages-draft = Draft to { $to }: { $subject }
messages-draft-nobody = Draft: { $subject }
messages-draft-untitled = (no subject)
message-reply-subject = RE: { $subject }

messages-keys-new = New message
messages-keys-acknowledge = Acknowledge the open message
messages-keys-reply = Reply to the open message
messages-keys-source = Show or hide the source text

## The state of a message, and what a register is cut down to

messages-state = State
messages-state-any = Any state
messages-overdue = Overdue
messages-failed = Not delivered
messages-failed-why = The means told that it did not go to everybody. Send it again by other means.
messages-due = Due { $dtg }
messages-precedence-any = Any precedence
messages-form-any = Any form
messages-filter = Cut the register down
messages-show-all = Show all
messages-search-how = Finds in the register while you type; Down goes into the list, Enter searches everything.
messages-queued = Handed in
messages-not-accepted = Not yet accepted.

## Writing one

messages-form = Form
messages-form-none = Plain text
messages-form-faults = { $count ->
    [one] { $count } field of the form must still be mended.
   *[other] { $count } fields of the form must still be mended.
}
messages-as = Write as
messages-means = Means
messages-means-first = The first that works
messages-means-one = { $pace }. { $means }
messages-references = References
messages-subject-optional = Subject (may stay empty)
messages-text-optional = Remarks (may stay empty)
messages-barred = Who may not receive what
messages-barred-own = this text
messages-ask-release = Ask for release
messages-widen = Release this text to { $nations } too
messages-leave-out = Take them off the list

marking-of-text = Marking
marking-propose-addressees = Nations of the addressees
marking-propose-usual = As usual here
marking-display-only = Display only
marking-classification = Classification

## What is done with one

messages-lists = By list
messages-quote = Reply with quote
messages-forward = Forward
messages-quoted = Quoted
messages-forwarded = Forwarded
messages-quoted-unseen = A message is quoted here that this post does not have.
messages-forwarded-unseen = A message is forwarded here that this post does not have.
message-forward-subject = FW: { $subject }
messages-withdraw = Withdraw
messages-withdraw-title = Withdraw { $register }?
messages-withdraw-sure = Who has it keeps it, marked as recalled. Who does not have it yet never gets it.
messages-resend = Send again
messages-resend-title = Send { $register } again by other means
messages-resend-nobody = Nobody who has not read it can be reached by this means. Choose another one.
messages-resend-go = Send again
messages-resent = { $register } was sent again.

messages-keys-quote = Reply to the open message and quote it
messages-keys-forward = Forward the open message
