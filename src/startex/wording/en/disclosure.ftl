# Marking of items, and release between nations.

mark-owner = Owner: { $nation }
mark-fault-marking-only-first = names one nation only
mark-fault-marking-nation-unknown = names a nation that takes no part
mark-fault-marking-twice = shows and releases to the same nation

## Asking for it

disclosure-ask = Ask for release to
disclosure-ask-reason = Why they need it
disclosure-ask-go = Ask
disclosure-asked = Release was asked for. The answer comes from the disclosure desk of the nation that owns it.

verdict-released = released
verdict-refused = refused
verdict-redacted = released in a redacted version

disclosure-panel = Disclosure
disclosure-folder-queue = To decide
disclosure-folder-own = My requests
disclosure-folder-log = Log
disclosure-folder-given = Given to us
disclosure-none-queue = Nobody waits for a decision. What staffs ask for stands here, the most urgent first.
disclosure-none-own = You have asked for nothing. When a message is refused for release, ask from there.
disclosure-none-log = Nothing was asked for yet, or nothing went to this nation.
disclosure-none-given = No nation has given a redacted version yet.
disclosure-none-open = Choose a line on the left to read it.
disclosure-reading = Request for release
disclosure-when = When
disclosure-item = Item
disclosure-owner = Owner
disclosure-nations = To nations
disclosure-verdict = Decision
disclosure-open = open
disclosure-released-to = Released to
disclosure-any-nation = any nation
disclosure-wanted-by = Asked by
disclosure-wanted-for = For
disclosure-why = Why
disclosure-reason = Reason for the decision
disclosure-item-unseen = The item is not shown at this station.
disclosure-original = Original
disclosure-no-text = This item has no text of its own.
disclosure-decide = Decision on release
disclosure-release = Release
disclosure-refuse = Refuse
disclosure-redact = Redact
disclosure-redacted = Redacted version
disclosure-redacted-why = This is what the nations get instead; the original stays with those who have it. Strike out what is selected:
disclosure-mark-out = Strike out
disclosure-release-redacted = Release the redacted version
disclosure-done-released = Released.
disclosure-done-refused = Refused.
disclosure-done-redacted = The redacted version was released.
disclosure-given-instead = Given instead of { $item }
disclosure-part-subject = Subject
disclosure-part-body = Text
disclosure-part-title = Title
disclosure-part-situation = Situation
disclosure-part-mission = Mission
disclosure-part-execution = Execution
disclosure-part-sustainment = Sustainment
disclosure-part-command-signal = Command and signal
disclosure-part-reason = Reason
disclosure-part-question = Question
disclosure-part-why = Why
disclosure-part-answer = Answer
disclosure-part-text = Text
disclosure-part-action = Action taken
disclosure-part-headline = Headline
disclosure-part-name = Name
disclosure-part-expected = Expected action
disclosure-part-notes = Notes
