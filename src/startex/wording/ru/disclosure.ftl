# Маркировка и передача между странами.

mark-owner = Владелец: { $nation }
mark-fault-marking-only-first = названа только одна страна
mark-fault-marking-nation-unknown = названа страна, которая не участвует
mark-fault-marking-twice = одной стране и показано, и передано
