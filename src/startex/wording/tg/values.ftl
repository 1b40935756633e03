# Калимаҳо барои қиматҳо. Not read by a native speaker yet.

role-director = Роҳбари машқ
role-staff = Афсари ситод
role-interpreter = Тарҷумон
role-observer = Нозир

participation-status-participant = Иштирокчӣ
participation-status-observer = Нозир

delivery-means-email = Почтаи электронӣ
delivery-means-phone = Телефон
delivery-means-radio = Радио
delivery-means-chat = Чат
delivery-means-video = Видео
delivery-means-news = Ахбор
delivery-means-fax = Факс

precedence-flash = FLASH
precedence-immediate = IMMEDIATE
precedence-priority = PRIORITY
precedence-routine = ROUTINE

text-state-source = Матни аслӣ
text-state-machine-draft = Тарҷумаи мошинӣ
text-state-human-draft = Сиёҳнавис
text-state-checked = Санҷидашуда

clock-state-planned = Пеш аз STARTEX
clock-state-running = Идома дорад
clock-state-paused = Танаффус
clock-state-night-pause = Танаффуси шабона
clock-state-ended = Баъд аз ENDEX

link-state-up = Кор мекунад
link-state-delayed = Бо таъхир
link-state-lossy = Бо талафот
link-state-cut = Қатъ шудааст

link-means-network = Шабака

transit-state-waiting = Интизор аст
transit-state-under-way = Дар роҳ
transit-state-arrived = Расид
transit-state-lost = Гум шуд

everybody-ALL = Ҳама
everybody-EXCON = Роҳбарияти машқ

field-title = ном
field-subject = мавзӯъ
field-text = матн
field-body = матн
field-reason = сабаб
field-what = чӣ рӯй дод
field-place = ҷой
field-person = ном
field-rank = рутба
field-post = пост
field-nation = кишвар
field-nations = кишварҳо
field-language = забон
field-languages = забонҳо
field-sender = фиристанда
field-to = гирандагон
