# Маанилердин сөздөрү. Not read by a native speaker yet.

role-director = Машыгуунун жетекчиси
role-staff = Штаб офицери
role-interpreter = Котормочу
role-administrator = Администратор
role-observer = Байкоочу

participation-status-participant = Катышуучу
participation-status-observer = Байкоочу
participation-status-invited = Чакырылган

delivery-means-email = Электрондук почта
delivery-means-phone = Телефон
delivery-means-radio = Радио
delivery-means-chat = Чат
delivery-means-video = Видео
delivery-means-news = Жаңылыктар
delivery-means-fax = Факс

precedence-flash = FLASH
precedence-immediate = IMMEDIATE
precedence-priority = PRIORITY
precedence-routine = ROUTINE

text-state-source = Баштапкы текст
text-state-machine-draft = Машиналык котормо
text-state-human-draft = Долбоор
text-state-checked = Текшерилген

clock-state-planned = STARTEX алдында
clock-state-running = Жүрүп жатат
clock-state-paused = Тыныгууда
clock-state-night-pause = Түнкү тыныгуу
clock-state-ended = ENDEX өттү

link-state-up = Иштейт
link-state-delayed = Кечигүү менен
link-state-lossy = Жоготуу менен
link-state-cut = Үзүлгөн

link-means-network = Тармак
link-means-satcom = Спутник байланышы

transit-state-waiting = Күтүүдө
transit-state-under-way = Жолдо
transit-state-arrived = Жетти
transit-state-lost = Жоголду

everybody-ALL = Баары
everybody-EXCON = Машыгуунун жетекчилиги

field-title = аталышы
field-subject = тема
field-text = текст
field-body = текст
field-reason = себеби
field-what = эмне болду
field-place = жери
field-person = аты
field-rank = наамы
field-post = пост
field-nation = өлкө
field-nations = өлкөлөр
field-shift = смена
field-language = тил
field-languages = тилдер
field-sender = жөнөтүүчү
field-to = алуучулар
