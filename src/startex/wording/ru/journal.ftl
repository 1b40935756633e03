# Что говорит проверка записи учения.

journal-whole = Запись цела: фактов { $facts }, голова { $head }.
journal-not-whole = Запись нарушена на факте { $number }: { WORD($fault, of: "chain-fault") }. Факты до него доказаны: { $facts }.

chain-fault-missing = факт отсутствует или имеет другой номер
chain-fault-body-missing = текст факта отсутствует
chain-fault-body-changed = текст факта изменён
chain-fault-link-changed = связь с предыдущим фактом изменена
chain-fault-other-head = это не та запись, голова которой была отмечена
