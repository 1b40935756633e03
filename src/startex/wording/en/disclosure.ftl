# Marking of items, and release between nations.

mark-owner = Owner: { $nation }
mark-fault-marking-only-first = names one nation only
mark-fault-marking-nation-unknown = names a nation that takes no part
mark-fault-marking-twice = shows and releases to the same nation
