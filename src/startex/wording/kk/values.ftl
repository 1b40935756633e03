# Мәндердің сөздері. Not read by a native speaker yet.

role-director = Оқу-жаттығу басшысы
role-staff = Штаб офицері
role-interpreter = Аудармашы
role-administrator = Әкімші
role-observer = Бақылаушы

participation-status-participant = Қатысушы
participation-status-observer = Бақылаушы
participation-status-invited = Шақырылған

delivery-means-email = Электрондық пошта
delivery-means-phone = Телефон
delivery-means-radio = Радио
delivery-means-chat = Чат
delivery-means-video = Бейне
delivery-means-news = Жаңалықтар
delivery-means-fax = Факс

precedence-flash = FLASH
precedence-immediate = IMMEDIATE
precedence-priority = PRIORITY
precedence-routine = ROUTINE

text-state-source = Бастапқы мәтін
text-state-machine-draft = Машиналық аударма
text-state-human-draft = Жоба
text-state-checked = Тексерілген

clock-state-planned = STARTEX алдында
clock-state-running = Жүріп жатыр
clock-state-paused = Үзілісте
clock-state-night-pause = Түнгі үзіліс
clock-state-ended = ENDEX өтті

link-state-up = Жұмыс істейді
link-state-delayed = Кідіріспен
link-state-lossy = Жоғалтумен
link-state-cut = Үзілген

link-means-network = Желі
link-means-satcom = Спутниктік байланыс

transit-state-waiting = Күтуде
transit-state-under-way = Жолда
transit-state-arrived = Жетті
transit-state-lost = Жоғалды

everybody-ALL = Барлығы
everybody-EXCON = Оқу-жаттығу басшылығы

field-title = атауы
field-subject = тақырып
field-text = мәтін
field-body = мәтін
field-reason = себебі
field-what = не болды
field-place = орны
field-person = аты-жөні
field-rank = атағы
field-post = пост
field-nation = ел
field-nations = елдер
field-shift = ауысым
field-language = тіл
field-languages = тілдер
field-sender = жіберуші
field-to = алушылар
