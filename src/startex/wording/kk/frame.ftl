# Әр экранның жақтауы. Not read by a native speaker yet.

marking-exercise = ОҚУ-ЖАТТЫҒУ ОҚУ-ЖАТТЫҒУ ОҚУ-ЖАТТЫҒУ
marking-at-head = Жоғарғы белгі
marking-at-foot = Төменгі белгі
marking-unclassified-only = Тек құпия емес деректер үшін

frame-skip = Негізгі бөлікке өту
frame-panels = Экрандар
frame-more = Тағы
frame-more-panels = Басқа экрандар
frame-menu = Мәзір
frame-menu-holds = Тіл, түстер, пернелер, ауысымды тапсыру, шығу
frame-panel-missing = Бұл экран жүктелмеді; бетті жаңартыңыз.
frame-loading = Жүктелуде…
frame-excon = БАСШЫЛЫҚ
frame-post = Пост { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Тіл
frame-language-share = { $percent } %
frame-theme-to-light = Ашық түстер
frame-theme-to-dark = Күңгірт түстер
frame-help = Пернелер және анықтама
frame-alerts = Ескертулер
frame-notices = Хабарландырулар
frame-nowhere = Бұл мекенжайда ештеңе жоқ.
frame-to-start = Бастапқы бетке

close = Жабу
cancel = Бас тарту
search = Іздеу
search-in = Іздеу: { $list }
refused = Орындалмады. { $why }
refused-unknown = Бұл әрекет қабылданбады ({ $code }); бетті жаңартып, қайталап көріңіз.
refused-no-answer = Сервер жауап бермейді; желіні тексеріп, қайталап көріңіз.
dismiss = Жасыру
remove = Алып тастау
save = Сақтау
print = Басып шығару

text-mark-untranslated = тек { $language }
text-mark-untranslated-why = Сіздің тіліңізге әлі аударылмаған; бұл бастапқы мәтін ({ $language }). Ол аудармашылардың кезегінде тұр.
text-mark-stale = ескірген
text-mark-stale-why = Аударылғаннан кейін бастапқы мәтін өзгерді; бастапқы мәтінді қараңыз.
text-mark-draft = жоба
text-mark-draft-why = Бұл аударманы әлі ешкім тексерген жоқ.
text-mark-machine-draft = машиналық аударма
text-mark-machine-draft-why = Машина аударған, әлі ешкім тексерген жоқ.

connection-connecting = Қосылуда…
connection-joining = Оқу-жаттығу жүктелуде…
connection-live = Байланыс бар
connection-silent = Сервер { $seconds } с үнсіз
connection-waiting = Байланыс жоқ: деректер { $seconds } с бұрынғы, қайта қосылуда
connection-ended = Сіз шықтыңыз
connection-unanswered = { $count ->
    [one] { $count } команда әлі расталмады
   *[other] { $count } команда әлі расталмады
}
journal-cannot-write = Оқу-жаттығу жазылмай тұр: тек NO DUFF және қауіпсіздік үшін тоқтату қабылданады. Қолдау тобына бірден хабарлаңыз.

keys-title = Пернелер
keys-none = Мұнда пернелер жұмыс істемейді.
keys-key = Перне
keys-does = Не істейді
keys-help = Пернелерді көрсету
keys-search = Тізімнен іздеу
keys-panel = Ашу: «{ $panel }»

goodbye-title = Бұл жұмыс орны жабық
goodbye-signed-out = Сіз шықтыңыз.
goodbye-handed-over = Бұл жұмыс орны келесі ауысымға тапсырылды.
goodbye-not-signed-in = Бұл жұмыс орнына ешкім кірмеген; картаңызбен немесе кодыңызбен кіріңіз.
goodbye-opened-elsewhere = Бұл жұмыс орны басқа терезеде ашылды; жұмыс сонда жалғасады.
goodbye-outdated = Серверде бұл беттің жаңарақ нұсқасы бар; бетті жаңартыңыз.
goodbye-other-schema = Серверде бұл беттің жаңарақ нұсқасы бар; бетті жаңартыңыз.
goodbye-other = Сервер бұл жұмыс орнын жапты ({ $code }).
goodbye-sign-in = Кіру
goodbye-reload = Бетті жаңарту

flash-title = FLASH хабарламасы
flash-from = Жіберуші: { $sender }, { $dtg }
flash-open = Хабарламаны ашу
flash-later = Кейінірек
flash-more = { $count ->
    [one] тағы { $count } оқылмаған FLASH хабарламасы
   *[other] тағы { $count } оқылмаған FLASH хабарламасы
}

written-in = Мәтін тілі
