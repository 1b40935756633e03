# Журнал сообщений и составление сообщения.

messages-panel = Сообщения
messages-reading = Сообщение
messages-folder-in = Входящие
messages-folder-out = Исходящие
messages-folder-all = Все
messages-new = Новое сообщение
messages-empty-before = Учение ещё не началось; сообщения поступают после STARTEX. Чтобы попробовать, напишите другому посту: нажмите N.
messages-empty-in = Входящих сообщений пока нет. Чтобы написать, нажмите N.
messages-empty-out = Отсюда пока ничего не отправлено. Чтобы написать, нажмите N.
messages-empty-all = Сообщений пока нет. Чтобы написать, нажмите N.
messages-nothing-found = Сообщений с такими словами нет.
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
messages-kept = Хранится на этом компьютере до отправки или выхода.
messages-drafts = Черновики
messages-draft = Черновик для { $to }: { $subject }
messages-draft-untitled = (без темы)
message-reply-subject = ОТВ: { $subject }

messages-keys-new = Новое сообщение
messages-keys-acknowledge = Подтвердить получение открытого сообщения
messages-keys-reply = Ответить на открытое сообщение
messages-keys-source = Показать или скрыть исходный текст
