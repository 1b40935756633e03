# Документы: отчёт об учении, перечень вводных, журнал штаба.

paper-practice-marking = ТРЕНИРОВКА, копия учения { $exercise } // { $marking }
paper-marking = { $marker } // { $exercise } // { $classification } // { $release }
paper-two-markers = { $first } / { $second }
paper-excon-only = ТОЛЬКО ДЛЯ РУКОВОДСТВА УЧЕНИЕМ (EXCON ONLY)
paper-marked-text = { $text } [{ $mark }]
paper-hours = { $hours } ч { $minutes } мин
paper-minutes = { $minutes } мин
paper-earlier = раньше на { $duration }

## Перечень вводных
paper-event-list = Перечень вводных
paper-column-id = Номер
paper-column-kind = Вид
paper-column-storyline = Сюжетная линия
paper-column-title = Название
paper-column-status = Состояние
paper-column-planned = План (на начало учения)
paper-column-due = План (последний)
paper-column-released = Доведена
paper-column-late = Опоздание
paper-column-completed = Завершена
paper-column-reason = Причина
paper-column-deadline = Срок
paper-column-rule = Порядок доведения
paper-column-sender = От кого
paper-column-to = Кому
paper-column-info = Для сведения
paper-column-means = Средство
paper-column-precedence = Срочность
paper-column-priority = Важность
paper-column-controller = Посредник
paper-column-objectives = Цели
paper-column-incidents = Инциденты
paper-column-trigger = Чего ждёт
paper-column-alternative = Альтернатива
paper-column-prerequisite = Предшествует
paper-column-contingency-for = Запасная для
paper-column-owner = Владелец
paper-column-release = Допуск стран
paper-column-author = Автор
paper-column-approver = Утвердил
paper-column-message = Сообщение
paper-column-body = Текст
paper-column-expected = Ожидаемые действия
paper-column-notes = Примечания

## Журнал штаба, форма DA 1594
paper-staff-journal = Суточный журнал штаба (журнал дежурного офицера)
paper-journal-none = Нет записей, доступных этому получателю.
paper-journal-organisation = Подразделение
paper-journal-location = Место
paper-journal-from = Период: с
paper-journal-to = Период: по
paper-journal-item = № п/п
paper-journal-time-in = Время получения
paper-journal-time-out = Время отправки
paper-journal-incidents = События, сообщения, распоряжения и т. п.
paper-journal-action = Принятые меры
paper-journal-initials = Кто внёс
paper-journal-signature = Дежурный офицер (фамилия, звание, подпись): ______________________________
paper-journal-signed = Записи { $first }–{ $last } ({ $start } – { $end }) подписал { $billet }
paper-journal-corrects = исправляет запись { $item }
paper-journal-corrected-by = исправлено записью { $item }
paper-journal-message = { $register }, { $precedence }. От { $sender } для { $addressees }: { $subject }
paper-journal-message-withdrawn = ОТОЗВАНО. { $register }, { $precedence }. От { $sender } для { $addressees }: { $subject }
paper-journal-incident = { $kind } ({ $post }): { $text }
paper-journal-done = { $dtg } { $kind }
paper-journal-done-by = { $dtg } { $kind } ({ $initials })
paper-journal-answered = { $dtg } дан ответ { $register } ({ $initials })

## Что бывает в хронологии
timeline-kind-startex = Начало учения (STARTEX)
timeline-kind-paused = Часы остановлены
timeline-kind-night-pause = Ночной перерыв
timeline-kind-resumed = Розыгрыш продолжен
timeline-kind-clock-set = Часы переведены
timeline-kind-endex = Конец учения (ENDEX)
timeline-kind-line-put = Пункт внесён или изменён
timeline-kind-line-submitted = Пункт представлен
timeline-kind-line-approved = Пункт утверждён
timeline-kind-line-synchronized = Пункт согласован
timeline-kind-line-released = Вводная доведена
timeline-kind-line-complete = Пункт завершён
timeline-kind-line-deferred = Пункт отложен
timeline-kind-line-omitted = Пункт исключён
timeline-kind-line-recalled = Пункт отозван
timeline-kind-line-obsolete = Пункт утратил значение
timeline-kind-line-returned = Пункт возвращён на доработку
timeline-kind-line-held = Пункт задержан
timeline-kind-line-unheld = Задержка снята
timeline-kind-line-remarked = Замечание к пункту
timeline-kind-deadline-passed = Ожидаемое действие не выполнено в срок
timeline-kind-decision-taken = Решение играющих
timeline-kind-message-sent = Сообщение отправлено
timeline-kind-message-acknowledged = получение подтверждено
timeline-kind-message-withdrawn = Сообщение отозвано
timeline-kind-message-waiting = Сообщение ждёт восстановления канала
timeline-kind-message-under-way = Сообщение в пути
timeline-kind-message-lost = Сообщение утрачено в пути
timeline-kind-message-arrived = Задержанное сообщение дошло
timeline-kind-message-sent-again = Сообщение отправлено повторно
timeline-kind-translation-requested = Запрошен перевод
timeline-kind-translation-written = Перевод выполнен
timeline-kind-translation-checked = Перевод проверен
timeline-kind-observation-noted = Наблюдение
timeline-kind-no-duff-called = НЕ УЧЕНИЕ (NO DUFF)
timeline-kind-no-duff-closed = Реальное происшествие закрыто
timeline-kind-halt-called = Остановка по безопасности
timeline-kind-halt-lifted = Остановка снята
timeline-kind-handed-over = Пост сдан
timeline-kind-unit-moved = Подразделение перемещено
timeline-kind-link-set = Связь изменена
timeline-kind-order-issued = Издан приказ
timeline-kind-order-revised = Приказ изменён
timeline-kind-order-acknowledged = Приказ подтверждён
timeline-kind-order-cancelled = Приказ отменён
timeline-kind-request-raised = Направлен запрос
timeline-kind-request-answered = Ответ на запрос
timeline-kind-decision-logged = Записано решение

## Отчёт: начало
paper-report = Отчёт об учении
paper-report-of = Отчёт об учении: { $exercise }
paper-when = { $place }, с { $start } по { $end }
paper-nations = Страны: { $nations }
paper-for-excon = Для руководства учением. Содержит всё, в том числе разрешённое лишь некоторым странам: не передавать.
paper-for-audience = Получатель: { $audience }. Содержит только то, что этот получатель мог видеть в ходе учения.
paper-contents = Содержание
paper-figure-lines = пунктов в перечне вводных
paper-figure-released = вводных доведено
paper-figure-lateness = медианное опоздание доведения
paper-figure-messages = сообщений
paper-figure-acknowledged = подтверждено обучаемыми штабами
paper-figure-observations = наблюдений
paper-figure-untranslated = вводных доведено без языка адресата
paper-figure-safety = вызовов по безопасности
paper-nothing = Этому получателю показать нечего.
paper-more = И ещё { $count }.
paper-day = День { $day }

## Отчёт: на что обратить внимание
paper-look = На что обратить внимание прежде всего
paper-look-nothing = Ничего примечательного: нет открытых вызовов по безопасности, целей без вводных или наблюдений, опозданий и непереведённых текстов.
paper-look-safety-open = { $count ->
    [one] { $count } вызов по безопасности ещё не закрыт.
    [few] { $count } вызова по безопасности ещё не закрыты.
   *[other] { $count } вызовов по безопасности ещё не закрыто.
}
paper-look-halts = { $count ->
    [one] Розыгрыш останавливали по безопасности { $count } раз.
    [few] Розыгрыш останавливали по безопасности { $count } раза.
   *[other] Розыгрыш останавливали по безопасности { $count } раз.
}
paper-look-no-line = { $count ->
    [one] Для { $count } цели нет ни одного пункта в перечне вводных: { $objectives }.
   *[other] Для { $count } целей нет ни одного пункта в перечне вводных: { $objectives }.
}
paper-look-no-observation = { $count ->
    [one] По { $count } цели шёл розыгрыш, но нет ни одного наблюдения: { $objectives }.
   *[other] По { $count } целям шёл розыгрыш, но нет ни одного наблюдения: { $objectives }.
}
paper-look-poor = { $count ->
    [one] { $count } наблюдение с оценкой M или U: серьёзные затруднения либо не выполнено.
    [few] { $count } наблюдения с оценкой M или U: серьёзные затруднения либо не выполнено.
   *[other] { $count } наблюдений с оценкой M или U: серьёзные затруднения либо не выполнено.
}
paper-look-improve = { $count ->
    [one] { $count } наблюдение указывает, что требует улучшения.
    [few] { $count } наблюдения указывают, что требует улучшения.
   *[other] { $count } наблюдений указывают, что требует улучшения.
}
paper-look-unplayed = { $count ->
    [one] { $count } пункт не доведён и не отложен.
    [few] { $count } пункта не доведены и не отложены.
   *[other] { $count } пунктов не доведено и не отложено.
}
paper-look-late = { $count ->
    [one] { $count } вводная доведена с опозданием на { $longest }.
    [few] { $count } вводные доведены с опозданием, наибольшее { $longest }.
   *[other] { $count } вводных доведено с опозданием, наибольшее { $longest }.
}
paper-look-slow = { $cell } подтверждает медленно: каждое десятое сообщение ждало { $duration } или дольше.
paper-look-unanswered = { $count ->
    [one] { $count } сообщение для исполнения не подтверждено, больше всего у { $cell } ({ $most }).
    [few] { $count } сообщения для исполнения не подтверждены, больше всего у { $cell } ({ $most }).
   *[other] { $count } сообщений для исполнения не подтверждено, больше всего у { $cell } ({ $most }).
}
paper-look-untranslated = { $count ->
    [one] { $count } вводная дошла до адресата, который не мог её прочесть: не было его языка.
    [few] { $count } вводные дошли до адресатов, которые не могли их прочесть: не было их языка.
   *[other] { $count } вводных дошло до адресатов, которые не могли их прочесть: не было их языка.
}
paper-look-open-texts = { $count ->
    [one] { $count } текст ещё ждёт перевода.
    [few] { $count } текста ещё ждут перевода.
   *[other] { $count } текстов ещё ждут перевода.
}

## Отчёт: разделы
paper-timeline = Что произошло
paper-timeline-said = Дни розыгрыша один под другим: сообщения, вводные, наблюдения и вызовы по безопасности
paper-timeline-note = Столбцы показывают число сообщений за четверть часа. Под каждым днём указано время учения.
paper-timeline-table = { $count ->
    [one] Таблица: { $count } событие
    [few] Таблица: { $count } события
   *[other] Таблица: { $count } событий
}
paper-timeline-event = { $dtg } { $kind } { $id }: { $text }
paper-legend-messages = Сообщения
paper-legend-releases = Вводная доведена
paper-legend-observations = Наблюдение
paper-legend-safety = Вызов по безопасности

paper-lines = Перечень вводных: план и розыгрыш
paper-lines-said = Пункты, запланированные на каждый день, и что с ними стало
paper-lines-by-kind = По видам и состояниям
paper-lines-late = Доведены после срока
paper-fate-in-time = вовремя
paper-fate-late = с опозданием
paper-fate-deferred = отложены
paper-fate-omitted = исключены
paper-fate-open = не доведены

paper-safety = Безопасность
paper-still-open = не закрыто

paper-orders = Приказы, запросы и решения
paper-orders-note = Время считается от последней версии приказа до подтверждения каждым адресатом, без перерывов.
paper-requests = Запросы по группам, которые их направили
paper-decisions = Записано решений: { $count }.

paper-answers = Как быстро штабы подтверждали получение
paper-answers-said = Медиана и девяностый процентиль времени подтверждения по группам
paper-answers-note = { $median }, девять из десяти за { $slow }

paper-load = Сообщения по часам
paper-load-said = Сообщения, полученные и отправленные каждой группой за каждый час
paper-load-note = Каждое поле — час, в котором шёл обмен: чем темнее, тем больше сообщений. Подписан первый час каждого дня.

paper-languages = Языки
paper-language-pair = { $source } → { $wanted }
paper-delays-by-nation = Сколько ждали читатели каждой страны
paper-delays-by-message = Сообщения, дольше всех ждавшие перевода
paper-delay-open = ещё ждут
paper-untranslated = Вводные, доведённые без языка адресата
paper-open-texts = Тексты, ожидающие перевода

paper-objectives = Цели и наблюдения
paper-ratings-said = Оценки в наблюдениях по каждой цели
paper-observed = { $count ->
    [one] { $count } наблюдение
    [few] { $count } наблюдения
   *[other] { $count } наблюдений
}
paper-observations-loose = Наблюдения, не связанные с целью

paper-method = Как это измерено
paper-method-record = Составлено по журналу учения до записи { $number }, { $dtg }.
paper-method-audience = Учитывается только то, что этот получатель вправе видеть; в отчёте для другого получателя числа будут иными.
paper-method-play-time = Задержки указаны по времени учения без ночных перерывов и перевода часов.
paper-method-in-time = Вводная считается доведённой вовремя, если прошло не более { $duration } после последнего планового времени.
paper-method-spread = Медиана — среднее по порядку значение; девяностый процентиль — значение, которое не превышают девять из десяти.
paper-method-languages = Перевод учитывается от запроса до версии, выполненной человеком; машинный черновик не считается.

## Отчёт: заголовки таблиц
paper-head-dtg = Время
paper-head-event = Событие
paper-head-id = Номер
paper-head-post = Пост
paper-head-text = Текст
paper-head-day = День
paper-head-planned = Запланировано
paper-head-kind = Вид
paper-head-line = Пункт
paper-head-title = Название
paper-head-due = Срок
paper-head-released = Доведено
paper-head-late = Опоздание
paper-head-said = Что сказано
paper-head-took = Длилось (реальное время)
paper-head-cell = Группа
paper-head-name = Название
paper-head-delivered = Для исполнения
paper-head-acknowledged = Подтверждено
paper-head-median = Медиана
paper-head-p90 = 90-й процентиль
paper-head-open = Открыто
paper-head-received = Получено
paper-head-sent = Отправлено
paper-head-busiest = Самый загруженный час с
paper-head-in-it = За этот час
paper-head-languages = Языки
paper-head-served = Переведено
paper-head-nation = Страна
paper-head-longest = Наибольшее
paper-head-message = Сообщение
paper-head-precedence = Срочность
paper-head-sent-at = Отправлено в
paper-head-delay = Задержка
paper-head-missing = Не хватало
paper-head-asked = Запрошено
paper-head-objective = Цель
paper-head-observations = Наблюдений
paper-head-order = Приказ
paper-head-versions = Версий
paper-head-addressees = Адресатов
paper-head-raised = Направлено
paper-head-answered = Дан ответ
paper-head-late-answers = С опозданием
