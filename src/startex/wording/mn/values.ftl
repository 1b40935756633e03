# Утгуудын үг. Not read by a native speaker yet.

role-director = Сургуулилтын удирдагч
role-staff = Штабын офицер
role-interpreter = Орчуулагч
role-observer = Ажиглагч

participation-status-participant = Оролцогч
participation-status-observer = Ажиглагч
participation-status-invited = Уригдсан

delivery-means-email = Цахим шуудан
delivery-means-phone = Утас
delivery-means-radio = Радио
delivery-means-chat = Чат
delivery-means-video = Видео
delivery-means-news = Мэдээ
delivery-means-fax = Факс

precedence-flash = FLASH
precedence-immediate = IMMEDIATE
precedence-priority = PRIORITY
precedence-routine = ROUTINE

text-state-source = Эх бичвэр
text-state-machine-draft = Машин орчуулга
text-state-human-draft = Ноорог
text-state-checked = Шалгасан

clock-state-planned = STARTEX болоогүй
clock-state-running = Явагдаж байна
clock-state-paused = Түр зогссон
clock-state-night-pause = Шөнийн завсарлага
clock-state-ended = ENDEX болсон

link-state-up = Ажиллаж байна
link-state-delayed = Саатаж байна
link-state-cut = Тасарсан

link-means-network = Сүлжээ
link-means-satcom = Хиймэл дагуулын холбоо

transit-state-waiting = Хүлээгдэж байна
transit-state-under-way = Замдаа
transit-state-arrived = Хүрсэн
transit-state-lost = Алдагдсан

everybody-ALL = Бүгд
everybody-EXCON = Сургуулилтын удирдлага

field-title = нэр
field-subject = сэдэв
field-text = бичвэр
field-body = бичвэр
field-reason = шалтгаан
field-what = юу болсон
field-place = газар
field-person = нэр
field-rank = цол
field-nation = улс
field-nations = улсууд
field-shift = ээлж
field-language = хэл
field-languages = хэлүүд
field-sender = илгээгч
field-to = хүлээн авагчид
