# Паёмҳо. Not read by a native speaker yet.

messages-panel = Паёмҳо
messages-reading = Паём
messages-folder-in = Воридшуда
messages-folder-out = Фиристодашуда
messages-folder-cell = Гурӯҳи ман
messages-folder-all = Ҳама
messages-new = Паёми нав
messages-empty-in = Ҳоло паём наомадааст. Барои навиштан N-ро пахш кунед.
messages-empty-out = Аз ин ҷо ҳоло чизе фиристода нашудааст. Барои навиштан N-ро пахш кунед.
messages-empty-all = Ҳоло паём нест. Барои навиштан N-ро пахш кунед.
messages-nothing-found = Паёми мувофиқ нест. Калимаҳо ё интихоби болоро тағйир диҳед ё ҳамаро нишон диҳед.
messages-none-open = Паёмро интихоб кунед ё барои паёми нав N-ро пахш кунед.
messages-unread = Нохонда
messages-withdrawn = Бозпас гирифта шуд
messages-withdrawn-why = Ин паём хато фиристода шуда, бозпас гирифта шуд: аз рӯйи он амал накунед.
messages-comms-check = Санҷиши алоқа
messages-unacknowledged = Гирифтанаш тасдиқ нашудааст

messages-dtg = DTG
messages-from = Аз кӣ
messages-to = Ба кӣ
messages-info = Барои маълумот
messages-subject = Мавзӯъ
messages-text = Матн
messages-release-all = Ҳамаи кишварҳо
messages-answers = Дар ҷавоби

messages-acknowledge = Тасдиқи гирифтан
messages-reply = Ҷавоб додан
messages-source-show = Нишон додани матни аслӣ ({ $language })
messages-source-hide = Пинҳон кардани матни аслӣ

messages-addressee = Гиранда
messages-delivered = Расонида шуд
messages-read = Хонда шуд
messages-acknowledged = Тасдиқ шуд
messages-acknowledged-by = Аз тарафи

messages-nobody-there = ҳозир касе нест
messages-address-remove = Хориҷ кардан: { $address }
messages-send = Фиристодан
messages-sent = Фиристода шуд: { $register }.
messages-discard = Нест кардани сиёҳнавис
messages-kept = То фиристодан ё баромадан дар ин компютер бо қулф нигоҳ дошта мешавад.
messages-drafts = Сиёҳнависҳо
messages-draft = Сиёҳнавис, { $to }: { $subject }
messages-draft-nobody = Сиёҳнавис: { $subject }
messages-draft-untitled = (бе мавзӯъ)
message-reply-subject = RE: { $subject }

messages-keys-new = Паёми нав
messages-keys-acknowledge = Тасдиқи гирифтани паёми кушода
messages-keys-reply = Ҷавоб додан ба паёми кушода
messages-keys-source = Нишон додан ё пинҳон кардани матни аслӣ

messages-state = Ҳолат
messages-overdue = Мӯҳлат гузашт
messages-failed = Расонида нашуд
messages-due = Мӯҳлат { $dtg }
messages-show-all = Ҳамаро нишон додан
messages-not-accepted = Ҳоло қабул нашудааст.

messages-form-none = Матни оддӣ
messages-barred-own = ин матн

messages-withdraw = Бозпас гирифтан
messages-withdraw-title = Бозпас гирифта шавад: { $register }?
messages-resend = Боз фиристодан
messages-resend-go = Боз фиристодан
messages-resent = Боз фиристода шуд: { $register }.
