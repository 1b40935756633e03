# The register of messages and writing one.

messages-panel = Messages
messages-reading = Message
messages-folder-in = In
messages-folder-out = Out
messages-folder-all = All
messages-new = New message
messages-empty-before = Play has not begun; messages arrive after STARTEX. To try it out, write to another post: press N.
messages-empty-in = No message has come in yet. To write one, press N.
messages-empty-out = Nothing has been sent from here yet. To write a message, press N.
messages-empty-all = There is no message yet. To write one, press N.
messages-nothing-found = No message holds these words.
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
messages-kept = Kept on this computer until you send it or sign out.
messages-drafts = Drafts
messages-draft = Draft to { $to }: { $subject }
messages-draft-untitled = (no subject)
message-reply-subject = RE: { $subject }

messages-keys-new = New message
messages-keys-acknowledge = Acknowledge the open message
messages-keys-reply = Reply to the open message
messages-keys-source = Show or hide the source text
