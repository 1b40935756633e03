# Маркировка и передача между странами.

mark-owner = Владелец: { $nation }
mark-fault-marking-only-first = названа только одна страна
mark-fault-marking-nation-unknown = названа страна, которая не участвует
mark-fault-marking-twice = одной стране и показано, и передано

## Запрос допуска

disclosure-ask = Запросить допуск для
disclosure-ask-reason = Зачем им это нужно
disclosure-ask-go = Запросить
disclosure-asked = Допуск запрошен. Ответит служба допуска страны-владельца.

verdict-released = передано
verdict-refused = отказано
verdict-redacted = передана сокращённая версия
