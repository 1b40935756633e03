# Qiymatlar uchun soʻzlar. Not read by a native speaker yet.

role-director = Mashq rahbari
role-staff = Shtab ofitseri
role-interpreter = Tarjimon
role-administrator = Administrator
role-observer = Kuzatuvchi

participation-status-participant = Ishtirokchi
participation-status-observer = Kuzatuvchi
participation-status-invited = Taklif qilingan

delivery-means-email = Elektron pochta
delivery-means-phone = Telefon
delivery-means-radio = Radio
delivery-means-chat = Chat
delivery-means-video = Video
delivery-means-news = Yangiliklar
delivery-means-fax = Faks

precedence-flash = FLASH
precedence-immediate = IMMEDIATE
precedence-priority = PRIORITY
precedence-routine = ROUTINE

text-state-source = Asl matn
text-state-machine-draft = Mashina tarjimasi
text-state-human-draft = Qoralama
text-state-checked = Tekshirilgan

clock-state-planned = STARTEXdan oldin
clock-state-running = Davom etmoqda
clock-state-paused = Tanaffusda
clock-state-night-pause = Tungi tanaffus
clock-state-ended = ENDEXdan keyin

link-state-up = Ishlaydi
link-state-delayed = Kechikish bilan
link-state-lossy = Yoʻqotish bilan
link-state-cut = Uzilgan

link-means-network = Tarmoq
link-means-satcom = Sunʼiy yoʻldosh aloqasi

transit-state-waiting = Kutmoqda
transit-state-under-way = Yoʻlda
transit-state-arrived = Yetib bordi
transit-state-lost = Yoʻqoldi

everybody-ALL = Hamma
everybody-EXCON = Mashq rahbariyati

field-title = nomi
field-subject = mavzu
field-text = matn
field-body = matn
field-reason = sababi
field-what = nima boʻldi
field-place = joyi
field-person = ismi
field-rank = unvoni
field-post = post
field-nation = davlat
field-nations = davlatlar
field-language = til
field-languages = tillar
field-sender = yuboruvchi
field-to = oluvchilar
