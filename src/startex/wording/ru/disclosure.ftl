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

disclosure-panel = Передача
disclosure-folder-queue = На решение
disclosure-folder-own = Мои запросы
disclosure-folder-log = Журнал
disclosure-folder-given = Передано нам
disclosure-none-queue = Решения никто не ждёт. Запросы штабов появятся здесь, самые срочные – первыми.
disclosure-none-own = Запросов нет. Если сообщение нельзя передать, запросите разрешение там же.
disclosure-none-log = Запросов ещё не было, или этой стране ничего не передано.
disclosure-none-given = Сокращённых версий ещё никто не передавал.
disclosure-none-open = Выберите строку слева, чтобы её прочитать.
disclosure-reading = Запрос о передаче
disclosure-when = Когда
disclosure-item = Документ
disclosure-owner = Владелец
disclosure-nations = Каким странам
disclosure-verdict = Решение
disclosure-open = ждёт решения
disclosure-released-to = Передано стране
disclosure-any-nation = любой
disclosure-wanted-by = Запросил
disclosure-wanted-for = Для
disclosure-why = Зачем
disclosure-reason = Основание решения
disclosure-item-unseen = На этом рабочем месте документ не виден.
disclosure-original = Оригинал
disclosure-no-text = У этого документа нет своего текста.
disclosure-decide = Решение о передаче
disclosure-release = Передать
disclosure-refuse = Отказать
disclosure-redact = Сократить
disclosure-redacted = Сокращённая версия
disclosure-redacted-why = Это получат страны вместо оригинала; оригинал остаётся у тех, у кого он есть. Вычеркнуть выделенное:
disclosure-mark-out = Вычеркнуть
disclosure-release-redacted = Передать сокращённую версию
disclosure-done-released = Передано.
disclosure-done-refused = Отказано.
disclosure-done-redacted = Сокращённая версия передана.
disclosure-given-instead = Передано вместо: { $item }
disclosure-part-subject = Тема
disclosure-part-body = Текст
disclosure-part-title = Название
disclosure-part-situation = Обстановка
disclosure-part-mission = Задача
disclosure-part-execution = Выполнение
disclosure-part-sustainment = Обеспечение
disclosure-part-command-signal = Управление и связь
disclosure-part-reason = Причина
disclosure-part-question = Вопрос
disclosure-part-why = Зачем
disclosure-part-answer = Ответ
disclosure-part-text = Текст
disclosure-part-action = Принятые меры
disclosure-part-headline = Заголовок
disclosure-part-name = Наименование
disclosure-part-expected = Ожидаемые действия
disclosure-part-notes = Заметки
