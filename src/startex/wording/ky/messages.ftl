# Билдирүүлөр. Not read by a native speaker yet.

messages-panel = Билдирүүлөр
messages-reading = Билдирүү
messages-folder-in = Келген
messages-folder-out = Жөнөтүлгөн
messages-folder-cell = Менин тобум
messages-folder-all = Баары
messages-new = Жаңы билдирүү
messages-empty-in = Азырынча билдирүү келген жок. Жазуу үчүн N басыңыз.
messages-empty-out = Бул жерден азырынча эч нерсе жөнөтүлгөн жок. Жазуу үчүн N басыңыз.
messages-empty-all = Азырынча билдирүү жок. Жазуу үчүн N басыңыз.
messages-nothing-found = Ылайыктуу билдирүү жок. Жогорудагы сөздөрдү же тандоону өзгөртүңүз же баарын көрсөтүңүз.
messages-none-open = Билдирүүнү тандаңыз же жаңысын жазуу үчүн N басыңыз.
messages-unread = Окула элек
messages-withdrawn = Кайра чакырылды
messages-withdrawn-why = Бул билдирүү жаңылыш жөнөтүлүп, кайра чакырылды: ал боюнча иш кылбаңыз.
messages-comms-check = Байланышты текшерүү
messages-unacknowledged = Алынганы ырасталган жок

messages-dtg = DTG
messages-from = Кимден
messages-to = Кимге
messages-info = Маалымат үчүн
messages-subject = Тема
messages-text = Текст
messages-release-all = Бардык өлкөлөр
messages-answers = Жооп

messages-acknowledge = Алганын ырастоо
messages-reply = Жооп берүү
messages-source-show = Баштапкы текстти көрсөтүү ({ $language })
messages-source-hide = Баштапкы текстти жашыруу

messages-addressee = Алуучу
messages-delivered = Жеткирилди
messages-read = Окулду
messages-acknowledged = Ырасталды
messages-acknowledged-by = Ким

messages-nobody-there = азыр эч ким жок
messages-address-remove = Алып салуу: { $address }
messages-send = Жөнөтүү
messages-sent = Жөнөтүлдү: { $register }.
messages-discard = Долбоорду өчүрүү
messages-kept = Жөнөтүлгөнчө же чыкканча бул компьютерде кулпуланып сакталат.
messages-drafts = Долбоорлор
messages-draft = Долбоор, { $to }: { $subject }
messages-draft-nobody = Долбоор: { $subject }
messages-draft-untitled = (темасыз)
message-reply-subject = RE: { $subject }

messages-keys-new = Жаңы билдирүү
messages-keys-acknowledge = Ачык билдирүүнү алганын ырастоо
messages-keys-reply = Ачык билдирүүгө жооп берүү
messages-keys-source = Баштапкы текстти көрсөтүү же жашыруу

messages-state = Абалы
messages-overdue = Мөөнөтү өттү
messages-failed = Жеткирилген жок
messages-due = Мөөнөтү { $dtg }
messages-show-all = Баарын көрсөтүү
messages-not-accepted = Азырынча кабыл алынган жок.

messages-form-none = Жөнөкөй текст
messages-barred-own = бул текст

messages-forward = Башкага жөнөтүү
messages-withdraw = Кайра чакыруу
messages-withdraw-title = Кайра чакырылсынбы: { $register }?
messages-resend = Кайра жөнөтүү
messages-resend-go = Кайра жөнөтүү
messages-resent = Кайра жөнөтүлдү: { $register }.
