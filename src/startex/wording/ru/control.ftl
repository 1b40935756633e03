# Ведение розыгрыша: что предстоит посреднику, вводные по ходу, запас, решения, темп, совещания.

## Чего ждёт пункт
condition-kind-time = Наступило время
condition-kind-line = Состояние пункта
condition-kind-message = Отправлено сообщение
condition-kind-order = Отдан приказ
condition-kind-unacknowledged = Нет подтверждения
condition-kind-simulation = Событие моделирования
condition-kind-decision = Принято решение
condition-kind-manual = Сигнал вручную
condition-kind-all = Всё перечисленное
condition-kind-any = Любое из перечисленного
condition-kind-not = Не выполнено

control-when = Ждёт, пока
control-when-nothing = Этот пункт ничего не ждёт.
control-when-add = Добавить условие
control-when-add-to = Добавить: { $kind }
control-when-remove = Убрать: { $kind }
control-when-kind = Вид условия
control-when-unfinished = Не закончено: что-то ещё не заполнено.
control-when-too-deep = Слишком глубоко: условия вкладываются не более чем на восемь уровней.
control-when-too-many = Слишком много: не более пятидесяти условий в одном.
control-when-field-time = Время
control-when-field-line = Пункт
control-when-field-status = Её состояние
control-when-field-minutes = Минут
control-when-field-sender = От кого
control-when-field-to = Кому
control-when-field-words = Со словами
control-when-field-order = Приказ
control-when-field-event = Событие
control-when-field-signal = Сигнал
control-when-field-gate = Точка решения
control-when-field-option = Решение
control-when-any-option = Любое решение

control-when-all = Выполнено всё:
control-when-any = Выполнено хотя бы одно:
control-when-not = Не выполнено:
control-when-all-count = Все условия: { $count }
control-when-any-count = Любое из условий: { $count }
control-when-time = Наступило { $dtg }
control-when-line = Пункт { $line }: { WORD($status, of: "line-status") }
control-when-message = Отправлено сообщение{ $has_sender ->
    [no] {""}
   *[yes] {" "}от { $sender }
 }{ $has_to ->
    [no] {""}
   *[yes] {" "}для { $to }
 }{ $has_words ->
    [no] {""}
   *[yes] {" "}со словами «{ $words }»
 }
control-when-order = Отдан { $kind }{ $has_sender ->
    [no] {""}
   *[yes] {", "}отдал { $sender }
 }
control-when-unacknowledged = { $line } не подтверждён за { $minutes } мин
control-when-simulation = Моделирование сообщает: «{ $event }»
control-when-decision = { $gate }: { $has_option ->
    [no] принято любое решение
   *[yes] решено «{ $option }»
 }
control-when-manual = Подан сигнал «{ $signal }»

## Свой список посредника
control-list-panel = Мой список
control-list-empty = Сейчас для вас ничего нет. Выберите больший срок или пункты всех, чтобы увидеть больше.
control-list-none = Выберите пункт списка или нажмите N, чтобы написать вводную.
control-scope = Чьи
control-scope-mine = Мои
control-scope-cell = Моей группы
control-scope-all = Все
control-reach = Ближайшие
control-reach-hours = { $hours } ч
control-waiting = Ждут вас: { $count }
control-next-waiting = Следующий пункт, ждущий вашего утверждения
control-keys-next = Следующий пункт списка
control-keys-before = Предыдущий пункт
control-column-stage = Что
control-column-how = Когда
control-column-time = Время
control-stage-offered = Предложен
control-stage-approve = Утвердить
control-stage-missed = Не выполнено
control-stage-overdue = Просрочен
control-stage-ready = Готов
control-stage-due = Предстоит
control-stage-expected = Ожидается
control-stage-own = Ваш пункт
control-stage-later = Утвердить
control-stage-done = Сделано
control-in = через { $minutes } мин
control-in-hours = через { $hours } ч
control-late-hours = опоздание { $hours } ч
control-late = опоздание { $minutes } мин
control-offered = { $line } в срок не выполнено. Предлагается эта запасная вводная; сама она не доводится.
control-goes-out = Доводится на языках
control-unchecked = { WORD($language, of: "language") }, не проверено
control-lacks = нет: { WORD($language, of: "language") }
control-met = Выполнено.
control-unmet = Ещё нет.
control-overtaken = Кто-то успел раньше.
control-last-step = { WORD($status, of: "line-status") }: { $who }, { $dtg }
control-said = Что сказали исполнители ролей
control-approve-release = Утвердить и довести
control-approve-ready = Утвердить и согласовать

control-to-list = Открыть { -event-list }
control-script = Текст звонка
control-script-title = { $line }: { WORD($means, of: "delivery-means") }
control-script-speaks = Вы говорите как
control-script-calls = Вы вызываете
control-script-language = На каком языке говорить
control-script-said = Что было сказано, для записи
control-script-log = Записать
control-script-done = Записать и отметить выполненным

control-inject-new = Новая вводная
control-inject-hand-in = Подать
control-inject-drop = Удалить
control-inject-kept = Хранится на этом компьютере, пока вы не подадите её или не выйдете.
control-inject-handed = { $line } подан и ждёт утверждения.

## Розыгрыш: темп, запас, решения, совещание, проверка связи
control-play-panel = Розыгрыш
control-views = Виды розыгрыша
control-view-tempo = Темп
control-view-basket = Запас
control-view-decisions = Решения и сигналы
control-view-meeting = Совещание
control-view-comms = Проверка связи
control-more = и ещё { $count }

control-load = Нагрузка на штабы
control-load-why = Пункты, доведённые за последний час и намеченные на каждый из следующих. Предел учения: { $limit }.
control-headquarters = Штаб
control-last-hour = Прошлый час
control-hour = { $from }–{ $to } ч
control-in-out = Вх. / исх.
control-unacknowledged = Не подтверждено
control-overdue-count = просрочено: { $count }
control-missed = Просроченные ожидаемые действия
control-languages = Ждут перевода
control-languages-none = Переводчиков ничего не ждёт.
control-language-waits = { WORD($language, of: "language") }: { $texts ->
    [one] { $texts } текст
    [few] { $texts } текста
   *[other] { $texts } текстов
 }
control-due = первый к
control-unexercised = Неотработанные цели
control-unexercised-none = нет неиспользованного пункта

control-basket = Запас
control-basket-empty = Здесь пусто.
control-basket-none = Выберите пункт, чтобы увидеть его и что с ним можно сделать.
control-drawer-loose = Без времени
control-drawer-held = Задержаны
control-drawer-deferred = Отложены
control-drawer-omitted = Исключены
control-drawer-recalled = Отозваны
control-alternatives = Варианты: из каждых доводится один
control-alternative-open = ни один ещё не доведён
control-alternative-chosen = доведён { $line }
control-move = Сдвинуть или задержать пункты
control-move-all = Все сюжетные линии
control-move-count = Не доведено: { $count }, задержано: { $held }
control-move-minutes = Минут (с минусом — раньше)
control-shift = Сдвинуть
control-hold-all = Задержать все
control-free-all = Снять задержку со всех
control-shifted = { $count ->
    [one] { $count } пункт сдвинут
    [few] { $count } пункта сдвинуты
   *[other] { $count } пунктов сдвинуто
 } на { $minutes } мин.
control-held-all = { $count ->
    [one] { $count } пункт задержан.
    [few] { $count } пункта задержаны.
   *[other] { $count } пунктов задержано.
 }
control-freed-all = { $count ->
    [one] С { $count } пункта снята задержка.
   *[other] С { $count } пунктов снята задержка.
 }

control-gates = Точки решения
control-gates-none = В плане нет точек решения.
control-decided = Решено: { $option }
control-undecided = Ещё не решено
control-decide = Решено: { $option }
control-decide-anew = Изменить на: { $option }
control-decide-sure = Отметить, что обучаемые решили: { $option }. Пункты, которые этого ждут, пойдут дальше по своим правилам.
control-decide-go = Отметить решение
control-branch = дальше идут:
control-branch-none = этого не ждёт ни один пункт
control-given-manual = Сигналы
control-given-simulation = События моделирования
control-given-none = Ни один пункт этого не ждёт.
control-given-manual-other = Другой сигнал
control-given-simulation-other = Другое событие
control-give = Подать
control-give-manual = Подать сигнал «{ $name }»
control-give-simulation = Произошло: «{ $name }»
control-given-last = Подано: «{ $name }».

control-meeting-title = Согласовательное совещание
control-window = { $minutes } мин
control-meeting-tempo = Доведено { $sent } · намечено { $planned } · просрочено подтверждений { $overdue } · просрочено ожидаемых действий { $missed } · текстов у переводчиков { $waiting }
control-meeting-busiest = · больше всего в ближайший час: { $cell } ({ $count })
control-meeting-released = Доведено за последние { $minutes } мин
control-meeting-planned = Намечено на ближайшие { $minutes } мин
control-meeting-decisions = Нерешённое
control-meeting-offered = Предложены
control-meeting-held = Задержаны
control-meeting-deferred = Отложены
control-meeting-recalled = Отозваны

control-comms = Проверка связи
control-comms-ask = Проверить связь
control-comms-go = Отправить всем постам
control-comms-why = Одно сообщение идёт всем постам; табло показывает, кто его подтвердил.
control-comms-subject = Проверка связи
control-comms-body = Подтвердите это сообщение. Проверяется, что до STARTEX доступен каждый пост.
control-comms-none = Проверки ещё не было. Её начинает руководитель или { -msel-manager }.
control-comms-done = Подтвердили { $done } из { $all }
control-comms-away = из остальных не вошли: { $count }
control-comms-asked = запрошено
control-comms-waiting = ждём
