# Журнал сообщений и составление сообщения.

messages-panel = Сообщения
messages-reading = Сообщение
messages-folder-in = Входящие
messages-folder-out = Исходящие
messages-folder-cell = Моя группа
messages-folder-all = Все
messages-new = Новое сообщение
messages-empty-before = Учение ещё не началось; сообщения поступают после STARTEX. Чтобы попробовать, напишите другому посту: нажмите N.
messages-empty-in = Входящих сообщений пока нет. Чтобы написать, нажмите N.
messages-empty-out = Отсюда пока ничего не отправлено. Чтобы написать, нажмите N.
messages-empty-cell = В эту группу пока ничего не пришло, и из неё ничего не ушло. Чтобы написать, нажмите N.
messages-empty-all = Сообщений пока нет. Чтобы написать, нажмите N.
messages-nothing-found = Подходящих сообщений нет. Измените слова или отбор выше либо покажите всё.
messages-none-open = Выберите сообщение или нажмите N, чтобы написать новое.
messages-unread = Не прочитано
messages-withdrawn = Отозвано
messages-withdrawn-why = Сообщение отправлено по ошибке и отозвано: не действуйте по нему.
messages-comms-check = Проверка связи
messages-comms-check-why = Подтвердите это сообщение, чтобы было видно, что этот пост на связи.
messages-unacknowledged = Получение не подтверждено

messages-precedence = Срочность
messages-dtg = ГДВ
messages-register = Рег. №
messages-from = От кого
messages-to = Кому
messages-info = Для сведения
messages-subject = Тема
messages-text = Текст
messages-release = Допуск стран
messages-release-all = Все страны
messages-answers = В ответ на

messages-acknowledge = Подтвердить получение
messages-reply = Ответить
messages-source-show = Показать исходный текст ({ $language })
messages-source-hide = Скрыть исходный текст

messages-receipts = Прохождение сообщения
messages-addressee = Адресат
messages-delivered = Доставлено
messages-read = Прочитано
messages-acknowledged = Подтверждено
messages-acknowledged-by = Кем

messages-phonebook = Поиск в справочнике
messages-nobody-there = сейчас никого нет
messages-address-remove = Убрать адресата { $address }
messages-send = Отправить
messages-sent = Отправлено, рег. № { $register }.
messages-discard = Удалить черновик
messages-kept = Хранится на этом компьютере под замком до отправки или выхода.
messages-drafts = Черновики
messages-draft = Черновик для { $to }: { $subject }
messages-draft-nobody = Черновик: { $subject }
messages-draft-untitled = (без темы)
message-reply-subject = ОТВ: { $subject }

messages-keys-new = Новое сообщение
messages-keys-acknowledge = Подтвердить получение открытого сообщения
messages-keys-reply = Ответить на открытое сообщение
messages-keys-source = Показать или скрыть исходный текст

## Состояние сообщения и отбор в журнале

messages-state = Состояние
messages-state-any = Любое состояние
messages-overdue = Просрочено
messages-failed = Не доставлено
messages-failed-why = Средство связи сообщило, что сообщение ушло не всем. Отправьте его другим средством.
messages-due = Срок { $dtg }
messages-precedence-any = Любая срочность
messages-form-any = Любая форма
messages-filter = Отбор в журнале
messages-show-all = Показать всё
messages-search-how = Ищет в журнале по мере ввода; стрелка вниз — в список, Enter — поиск по всему.
messages-queued = Переданные
messages-not-accepted = Ещё не принято.

## Составление сообщения

messages-form = Форма
messages-form-none = Простой текст
messages-form-faults = { $count ->
    [one] Осталось исправить { $count } поле формы.
    [few] Осталось исправить { $count } поля формы.
   *[many] Осталось исправить { $count } полей формы.
}
messages-as = Писать от имени
messages-means = Средство связи
messages-means-first = Первое работающее
messages-means-one = { $pace }. { $means }
messages-references = Ссылки
messages-subject-optional = Тема (можно не заполнять)
messages-text-optional = Примечания (можно не заполнять)
messages-barred = Кому чего нельзя передать
messages-barred-own = этот текст
messages-ask-release = Запросить допуск
messages-widen = Допустить к этому тексту и { $nations }
messages-leave-out = Убрать их из адресатов

marking-of-text = Пометки
marking-propose-addressees = Страны адресатов
marking-propose-usual = Как принято здесь
marking-display-only = Только показ
marking-classification = Гриф

## Действия с сообщением

messages-lists = По списку
messages-quote = Ответить с цитатой
messages-forward = Переслать
messages-quoted = Цитата
messages-forwarded = Переслано
messages-quoted-unseen = Здесь процитировано сообщение, которого у этого поста нет.
messages-forwarded-unseen = Здесь переслано сообщение, которого у этого поста нет.
message-forward-subject = ПЕР: { $subject }
messages-withdraw = Отозвать
messages-withdraw-title = Отозвать { $register }?
messages-withdraw-sure = У кого оно есть, у того останется с пометкой «Отозвано». К кому ещё не дошло, тот его не получит.
messages-resend = Отправить ещё раз
messages-resend-title = Отправить { $register } ещё раз другим средством
messages-resend-nobody = Этим средством не достать никого из тех, кто ещё не прочитал. Выберите другое.
messages-resend-go = Отправить ещё раз
messages-resent = { $register } отправлено ещё раз.

messages-keys-quote = Ответить на открытое сообщение с цитатой
messages-keys-forward = Переслать открытое сообщение
