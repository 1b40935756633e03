# Перечень событий как таблица: столбцы, ячейки, виды, много пунктов сразу, замечания, структура.

lines-column-id = Пункт
lines-column-planned-ms = По плану
lines-column-status = Состояние
lines-column-kind = Вид
lines-column-title = Название
lines-column-to = Кому
lines-column-info = Для сведения
lines-column-sender = От кого
lines-column-controller = { -controller(form: "Nom") }
lines-column-means = Способ
lines-column-precedence = Срочность
lines-column-priority = Важность
lines-column-storyline = Сюжетная линия
lines-column-incidents = Инциденты
lines-column-objectives = Цели
lines-column-rule = Выдача
lines-column-deadline-ms = Срок
lines-column-prerequisite = Ждёт
lines-column-contingency-for = Резерв для
lines-column-trigger = Условие
lines-column-alternative = Варианты
lines-column-owner = Владелец
lines-column-release = Доступно
lines-column-body = Текст
lines-column-expected = Ожидаемое действие
lines-column-notes = Заметки
lines-column-marks = Отметки
lines-column-faults = Замечания
lines-column-released-ms = Выдано
lines-column-dynamic = Динамический
lines-column-remarks = Записи
lines-column-reason = Причина
lines-column-author = Автор
lines-column-approver = Утвердил
lines-column-version = Версия

lines-value-none = (ничего)
lines-value-held = Задержан
lines-value-offered = Предложен сейчас
lines-value-late = Срок прошёл
lines-value-lacking = Не хватает языка
lines-value-met = Условие выполнено
lines-value-waits = Ждёт условия
lines-value-faults = С замечаниями
lines-value-remarks = С записями
lines-offered-why = Предложен сейчас: ожидаемое действие, для которого он в резерве, вовремя не произошло
lines-late-why = Срок прошёл, пункт не завершён

yes-no-yes = да
yes-no-no = нет

lines-filter = Отбор: { $column }
lines-filter-words = Содержит слова
lines-filter-times = Содержит, или время суток: 0800-1200
lines-filter-none = Без отбора
lines-filter-more = И ещё значений: { $count }; уточните словами.

lines-view = Вид списка
lines-views-ready = Готовые
lines-views-saved = Сохранённые
lines-view-all = Все пункты
lines-view-today = Сегодня
lines-view-basket = Корзина
lines-view-mine = Мои
lines-view-waiting = Ждут утверждения
lines-view-faults = С замечаниями
lines-view-save = Сохранить этот вид
lines-view-name = Название
lines-view-shared = Для всего руководства учением
lines-view-everybodys = общий
lines-view-remove = Удалить вид «{ $name }»
lines-group = Группы
lines-group-none = Без групп
lines-group-storyline = По сюжетным линиям
lines-group-day = По дням
lines-no-storyline = Без сюжетной линии
lines-more = Ещё
lines-columns = Столбцы
lines-columns-how = Отмеченные столбцы показаны в этом порядке. Alt со стрелкой передвигает столбец.
lines-columns-hidden = Не показаны
lines-columns-first = Как вначале
lines-column-earlier = Ближе к началу: { $column }
lines-column-later = Ближе к концу: { $column }
lines-export-xlsx = Выгрузить в виде книги составителей
lines-export-own = Выгрузить в нашей форме
lines-export-cexf = Выгрузить в Common Exercise Format

lines-undo = Отменить
lines-redo = Повторить
lines-keys-table = В таблице: стрелки — ход, Enter или F2 — правка, ввод заменяет, Tab — следующая ячейка, пробел открывает пункт, Shift и Ctrl отмечают несколько, Ctrl+Enter меняет их, Ctrl+D заполняет вниз, Alt со стрелкой вбок сдвигает по времени, вниз — отбор, вверх — порядок, Ctrl+Z отменяет.
lines-locked = Пункт { $line } изменить уже нельзя: { WORD($status, of: "line-status") }.
lines-wrong = «{ $found }» здесь непонятно; возможно: { $allowed }.
lines-works-here = Здесь работает: { $who }

lines-bulk = { $count ->
    [one] Изменить { $count } пункт
    [few] Изменить { $count } пункта
   *[other] Изменить { $count } пунктов
}
lines-bulk-title = { $count ->
    [one] Изменить { $count } пункт
    [few] Изменить { $count } пункта
   *[other] Изменить { $count } пунктов
}
lines-bulk-what = Что сделать
lines-bulk-set = Задать значение
lines-bulk-shift = Сдвинуть по времени
lines-bulk-column = Столбец
lines-bulk-value = Значение (если пусто — ячейки очищаются)
lines-bulk-minutes = Минуты; с минусом — раньше
lines-bulk-go = { $count ->
    [one] Выполнить для { $count } пункта
   *[other] Выполнить для { $count } пунктов
}
lines-bulk-done = Сделано: { $done }. Отказов: { $refused }.

lines-paste = Вставка в таблицу
lines-paste-counts = Ячеек изменится: { $changes }. Уже так: { $same }. Не принято: { $troubles }.
lines-paste-more = И ещё { $count }.
lines-paste-not = Не принято
lines-paste-wrong = { $line }, { $column }: «{ $found }» непонятно; возможно: { $allowed }.
lines-paste-locked = { $line }, { $column }: здесь изменить нельзя («{ $found }»).
lines-paste-no-line = Ниже последнего пункта: «{ $found }».
lines-paste-no-column = { $line }: за последним столбцом: «{ $found }».
lines-paste-go = { $count ->
    [one] Изменить { $count } ячейку
    [few] Изменить { $count } ячейки
   *[other] Изменить { $count } ячеек
}
lines-before = Было
lines-after = Станет

lines-clash = Это тем временем изменил другой
lines-clash-why = Ничего не перезаписано. Выберите для каждого места, чей вариант останется.
lines-clash-theirs = Чужой
lines-clash-mine = Мой
lines-clash-before = До обоих:
lines-clash-go = Дальше

lines-faults = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[other] { $count } замечаний
}
lines-faults-title = Замечания к плану
lines-faults-none = Против этого пункта ничего нет.
lines-faults-line = Что говорит против этого пункта
lines-faults-jump = Показать { $item }
lines-fault-unknown = { $code }
lines-faults-fault = { $count ->
    [one] В ходе учения сорвётся: { $count }
   *[other] В ходе учения сорвутся: { $count }
}
lines-faults-advice = { $count ->
    [one] { $count } — решать планирующему
   *[other] { $count } — решать планирующему
}

lines-remark-write = Запись к этому пункту
lines-remark-go = Добавить
lines-trigger-change = Изменить условие
lines-trigger-of = Условие пункта { $line }
lines-trigger-none = Он ничего не ждёт.
lines-dynamic-why = написан в ходе учения
lines-follows-waits = Ждёт этого пункта
lines-follows-reserve = В резерве для этого пункта
lines-follows-trigger = Этот пункт — в его условии
lines-alternative-how = Из пунктов с одинаковым словом здесь выдаётся один
lines-preview = Так он ушёл бы сейчас:
lines-preview-unknown = Нечего подставить: { $names }

lines-structure = Структура
lines-structure-tree = Цели, сюжетные линии, события, инциденты
lines-structure-none = Не относится ни к одной цели
lines-structure-lines = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
   *[other] { $count } пунктов
}
lines-structure-new = Написать новое
lines-structure-storyline = Сюжетная линия
lines-structure-incident = Событие или инцидент
lines-structure-gate = Решение
lines-structure-column = Столбец
lines-structure-gates = Решения
lines-structure-columns = Столбцы этого учения
lines-structure-id = Краткое имя
lines-structure-heading = Заголовок
lines-structure-mission = Задача
lines-structure-level = Уровень
lines-structure-part-of = Часть чего (сюжетные линии и события)
lines-structure-options = Варианты, по одному в строке: краткое имя, затем слова
lines-structure-type = Тип
lines-structure-choices = Значения, по одному в строке
lines-structure-remove = Удалить { $id }

lines-rules = Правила перечня
lines-rules-terminology = Терминология на экранах
lines-rules-gate = Прежде чем согласовать пункт
lines-rules-languages = Язык каждого адресата проверен
lines-rules-objective = Указана цель
lines-rules-controller = Его { -controller } в это время на смене
lines-rules-limits = Перегрузка начинается с
lines-rules-window-min = Сколько минут считать вместе
lines-rules-per-cell = Вводных одному штабу
lines-rules-per-controller = Пунктов одному { -controller(form: "dat") }
lines-rules-per-linguist = Слов одному переводчику

lines-copy-day = Скопировать день
lines-copy-day-why = Пункты дня копируются черновиками; их время, сроки и условия сдвигаются вместе с ними.
lines-copy-day-from = С какого дня
lines-copy-day-to = На какой день
lines-copy-day-count = { $count ->
    [one] Копируется { $count } пункт.
    [few] Копируются { $count } пункта.
   *[other] Копируется { $count } пунктов.
}
lines-copy-day-go = Скопировать
lines-copied = { $count ->
    [one] Скопирован { $count } пункт на { $day }.
    [few] Скопировано { $count } пункта на { $day }.
   *[other] Скопировано { $count } пунктов на { $day }.
}
lines-day = День { $number }, { $day }

lines-library = Библиотека
lines-practice = Тренировка с этого места

lines-timeline-storylines = Полоса на каждую сюжетную линию
lines-timeline-moved = { $count ->
    [one] { $count } пункт на { $minutes } мин
    [few] { $count } пункта на { $minutes } мин
   *[other] { $count } пунктов на { $minutes } мин
}

lines-library-why = Пункты, которые могут снова взять все учения этого сервера. Они приходят черновиками, со своими текстами.
lines-library-keep = { $count ->
    [one] Сохранить { $count } отмеченный пункт
    [few] Сохранить { $count } отмеченных пункта
   *[other] Сохранить { $count } отмеченных пунктов
}
lines-library-take = { $count ->
    [one] Взять { $count } пункт
    [few] Взять { $count } пункта
   *[other] Взять { $count } пунктов
}
lines-library-empty = Библиотека пуста. Отметьте пункты в таблице и сохраните их здесь.
lines-library-kept = Сохранено в библиотеке: { $count }.
lines-library-taken = Теперь черновики в { -event-list(form: "pre") }: { $count }.
lines-practice-why = Рядом открывается копия учения — как оно есть или каким было в названное время. Что бы вы там ни делали, настоящее учение не изменится; на каждом её экране сказано, что это тренировка.
lines-practice-at = До какого времени (пусто: сейчас)
lines-practice-go = Начать тренировку
lines-practice-made = { $exercise }: готово.
lines-practice-open = Открыть { $exercise } в новой вкладке
