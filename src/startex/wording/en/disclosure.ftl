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
