# Хабарламалар. Not read by a native speaker yet.

messages-panel = Хабарламалар
messages-reading = Хабарлама
messages-folder-in = Кіріс
messages-folder-out = Шығыс
messages-folder-cell = Менің тобым
messages-folder-all = Барлығы
messages-new = Жаңа хабарлама
messages-empty-in = Әзірге хабарлама келген жоқ. Жазу үшін N басыңыз.
messages-empty-out = Осы жерден әзірге ештеңе жіберілген жоқ. Жазу үшін N басыңыз.
messages-empty-all = Әзірге хабарлама жоқ. Жазу үшін N басыңыз.
messages-nothing-found = Сәйкес хабарлама жоқ. Жоғарыдағы сөздерді немесе таңдауды өзгертіңіз не барлығын көрсетіңіз.
messages-none-open = Хабарламаны таңдаңыз немесе жаңасын жазу үшін N басыңыз.
messages-unread = Оқылмаған
messages-withdrawn = Қайтарып алынды
messages-withdrawn-why = Бұл хабарлама қателесіп жіберіліп, қайтарып алынды: ол бойынша әрекет етпеңіз.
messages-comms-check = Байланысты тексеру
messages-unacknowledged = Алынғаны расталмаған

messages-precedence = Жеделдігі
messages-dtg = DTG
messages-from = Кімнен
messages-to = Кімге
messages-info = Мәлімет үшін
messages-subject = Тақырып
messages-text = Мәтін
messages-release-all = Барлық елдер
messages-answers = Жауап

messages-acknowledge = Алғанын растау
messages-reply = Жауап беру
messages-source-show = Бастапқы мәтінді көрсету ({ $language })
messages-source-hide = Бастапқы мәтінді жасыру

messages-addressee = Алушы
messages-delivered = Жеткізілді
messages-read = Оқылды
messages-acknowledged = Расталды
messages-acknowledged-by = Кім

messages-nobody-there = қазір ешкім жоқ
messages-address-remove = Алып тастау: { $address }
messages-send = Жіберу
messages-sent = Жіберілді: { $register }.
messages-discard = Жобаны жою
messages-kept = Жіберілгенше немесе шыққанша осы компьютерде құлыпталып сақталады.
messages-drafts = Жобалар
messages-draft = Жоба, { $to }: { $subject }
messages-draft-nobody = Жоба: { $subject }
messages-draft-untitled = (тақырыпсыз)
message-reply-subject = RE: { $subject }

messages-keys-new = Жаңа хабарлама
messages-keys-acknowledge = Ашық хабарламаны алғанын растау
messages-keys-reply = Ашық хабарламаға жауап беру
messages-keys-source = Бастапқы мәтінді көрсету немесе жасыру

messages-state = Күйі
messages-overdue = Мерзімі өтті
messages-failed = Жеткізілмеді
messages-due = Мерзімі { $dtg }
messages-show-all = Барлығын көрсету
messages-not-accepted = Әлі қабылданған жоқ.

messages-form-none = Қарапайым мәтін
messages-barred-own = осы мәтін

messages-forward = Қайта бағыттау
messages-withdraw = Қайтарып алу
messages-withdraw-title = Қайтарып алынсын ба: { $register }?
messages-resend = Қайта жіберу
messages-resend-go = Қайта жіберу
messages-resent = Қайта жіберілді: { $register }.
