# Терминологическая база: слова учения на его языках.

terms-panel = Термины
terms-reading = Выбранный термин
terms-none-open = Выберите термин или нажмите N, чтобы написать новый.
terms-empty = Терминов ещё нет. Напишите термин или внесите глоссарий.
terms-empty-filter = Нет терминов, подходящих под выбранное выше.
terms-search = Поиск терминов
terms-state = Состояние
terms-state-all = Все состояния
terms-subject = Тема
terms-subject-all = Все темы
terms-protected = Непереводимые
terms-protected-why = Непереводимый: не переводится и не расшифровывается, одинаков во всех языках
terms-new = Новый термин
terms-edit = Изменить термин
terms-propose = Предложить термин
terms-propose-change = Предложить изменение
terms-propose-why = Действует после согласия планирующего или другого переводчика.
terms-done-agreed = Термин согласован.
terms-done-proposed = Термин предложен.
terms-actions = Что можно сделать с термином
terms-agree = Согласовать
terms-reject = Отклонить
terms-remove = Удалить
terms-language = Язык
terms-words = Слова
terms-now = Как сейчас
terms-note = Примечание
terms-source = Источник
terms-proposed-by = Предложил
terms-import = Внести глоссарий
terms-import-file = Файл TBX или CSV
terms-import-agreed = Внесённые вами термины согласованы сразу.
terms-import-proposed = Внесённые вами термины — предложения; решает планирующий или другой переводчик.
terms-import-reading = Файл читается
terms-import-seen = Прочитано строк: { $rows }; новых или изменённых терминов: { $terms }, таких же, как здесь: { $same }, замечаний: { $left }. Языки: { $languages }.
terms-import-taken = Прочитано и внесено. Строк: { $rows }; новых или изменённых терминов: { $terms }, таких же, как здесь: { $same }, замечаний: { $left }. Языки: { $languages }.
terms-import-line = Строка
terms-import-fate = Что с ней стало
terms-import-why = Почему
terms-import-dropped = Не внесена
terms-import-in-part = Внесена частично
terms-import-terms = { $count ->
    [one] { $count } термин
    [few] { $count } термина
   *[many] { $count } терминов
}
terms-import-take = { $count ->
    [one] Внести { $count } термин
    [few] Внести { $count } термина
   *[many] Внести { $count } терминов
}
