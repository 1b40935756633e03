# Линии связи между штабами и что с ними делает руководство.

links-panel = Связь
links-explain = Обучаемые этой схемы не видят: о прерванной связи они узнают, когда никто не отвечает.
links-net = Схема связи
links-one = { $link }: { $from } – { $to }, { WORD($means, of: "link-means") }, очерёдность { $pace }, { WORD($state, of: "link-state") }, { $count ->
    [one] { $count } сообщение не дошло
    [few] { $count } сообщения не дошли
   *[other] { $count } сообщений не дошло
}
links-from = От
links-to = К
links-between = Между
links-link = Линия
links-id = Название линии
links-means = Средство
links-pace = Очерёдность
links-pace-1 = Основное
links-pace-2 = Запасное
links-pace-3 = Резервное
links-pace-4 = Аварийное
links-state = Состояние
links-area = Район
links-areas = Весь район
links-delay = Задержка, мин
links-delay-is = Задержка
links-loss = Потери, %
links-lost-part = · теряется { $percent } %
links-most-bytes = Наибольший размер в байтах, 0 – без предела
links-schedule = По плану
links-window = { WORD($state, of: "link-state") } с { $from } до { $to }
links-window-from = Время начала
links-window-to = Время окончания
links-window-add = Запланировать изменение
links-window-remove = Убрать запланированное изменение { $number }
links-chosen = { $count ->
    [one] Выбрана { $count } линия
    [few] Выбраны { $count } линии
   *[other] Выбрано { $count } линий
}
links-none = Снять выбор
links-choose = Выберите линии на схеме: щелчком, щелчком с Ctrl или Shift, рамкой либо стрелками и пробелом. Затем укажите, что с ними происходит.
links-set-chosen = { $count ->
    [one] Состояние { $count } выбранной линии
   *[other] Состояние { $count } выбранных линий
}
links-set-done = { $count ->
    [one] Изменена { $count } линия.
    [few] Изменены { $count } линии.
   *[other] Изменено { $count } линий.
}
links-keys-up = Связь: восстановить
links-keys-delayed = Связь: задержать
links-keys-lossy = Связь: с потерями
links-keys-cut = Связь: прервать
links-transit = Сообщения, которые ещё не дошли
links-transit-none = Здесь ничего не ждёт, не в пути и не потеряно.
links-message = Сообщение
links-age = Уже
links-due = Срок
links-new = Новая линия
links-change = Изменить
links-change-one = Линия { $link }
links-remove = Убрать из плана
links-remove-sure = Убрать { $link } сейчас
links-empty = В плане нет линий связи, поэтому всякое сообщение доходит сразу.
links-empty-plan = В плане нет линий связи, поэтому всякое сообщение доходит сразу. Начните с новой линии между двумя штабами.

## В перечне событий
links-effects = Что происходит со связью
links-effects-none = При выдаче со связью ничего не происходит.
links-effects-change = Изменить действие на связь
links-effects-of = Действие { $line } на связь
links-effect = { $link }: { WORD($state, of: "link-state") }
links-effect-delay = { $link }: { WORD($state, of: "link-state") }, { $delay }
links-effect-loss = { $link }: { WORD($state, of: "link-state") }, теряется { $percent } %
links-effect-add = Добавить линию
links-effect-area = Добавить район
links-effect-remove = Убрать { $link }
