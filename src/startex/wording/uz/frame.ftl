# Har bir ekranning hoshiyasi. Not read by a native speaker yet.

marking-exercise = MASHQ MASHQ MASHQ
marking-at-head = Yuqoridagi belgi
marking-at-foot = Pastdagi belgi
marking-unclassified-only = Faqat maxfiy boʻlmagan maʼlumotlar uchun

frame-skip = Asosiy qismga oʻtish
frame-panels = Ekranlar
frame-more = Yana
frame-more-panels = Boshqa ekranlar
frame-menu = Menyu
frame-menu-holds = Til, ranglar, tugmalar, navbatni topshirish, chiqish
frame-panel-missing = Bu ekran yuklanmadi; sahifani yangilang.
frame-loading = Yuklanmoqda…
frame-excon = RAHBARIYAT
frame-post = Post { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Til
frame-language-share = { $percent } %
frame-theme-to-light = Yorugʻ ranglar
frame-theme-to-dark = Toʻq ranglar
frame-help = Tugmalar va yordam
frame-alerts = Ogohlantirishlar
frame-notices = Bildirishnomalar
frame-nowhere = Bu manzilda hech narsa yoʻq.
frame-to-start = Bosh sahifaga

close = Yopish
cancel = Bekor qilish
search = Qidirish
search-in = Qidirish: { $list }
refused = Bajarilmadi. { $why }
refused-unknown = Bu amal qabul qilinmadi ({ $code }); sahifani yangilab, qayta urinib koʻring.
refused-no-answer = Server javob bermayapti; tarmoqni tekshirib, qayta urinib koʻring.
dismiss = Yashirish
remove = Olib tashlash
save = Saqlash
print = Chop etish

text-mark-untranslated = faqat { $language }
text-mark-untranslated-why = Hali sizning tilingizga tarjima qilinmagan; bu asl matn ({ $language }). U tarjimonlar navbatida turibdi.
text-mark-stale = eskirgan
text-mark-stale-why = Tarjimadan keyin asl matn oʻzgardi; asl matnga qarang.
text-mark-draft = qoralama
text-mark-draft-why = Bu tarjimani hali hech kim tekshirmagan.
text-mark-machine-draft = mashina tarjimasi
text-mark-machine-draft-why = Mashina tarjima qilgan, hali hech kim tekshirmagan.

connection-connecting = Ulanmoqda…
connection-joining = Mashq yuklanmoqda…
connection-live = Aloqa bor
connection-silent = Server { $seconds } s jim
connection-waiting = Aloqa yoʻq: maʼlumotlar { $seconds } s oldingi, qayta urinilmoqda
connection-ended = Siz chiqdingiz
connection-unanswered = { $count ->
    [one] { $count } ta buyruq hali tasdiqlanmagan
   *[other] { $count } ta buyruq hali tasdiqlanmagan
}
journal-cannot-write = Mashq yozib olinmayapti: faqat NO DUFF va xavfsizlik uchun toʻxtatish qabul qilinadi. Taʼminot guruhiga darhol xabar bering.

keys-title = Tugmalar
keys-none = Bu yerda tugmalar ishlamaydi.
keys-key = Tugma
keys-does = Nima qiladi
keys-help = Tugmalarni koʻrsatish
keys-search = Roʻyxatdan qidirish
keys-panel = Ochish: “{ $panel }”

goodbye-title = Bu ish oʻrni yopiq
goodbye-signed-out = Siz chiqdingiz.
goodbye-handed-over = Bu ish oʻrni keyingi navbatchiga topshirildi.
goodbye-not-signed-in = Bu ish oʻrniga hech kim kirmagan; kartangiz yoki kodingiz bilan kiring.
goodbye-opened-elsewhere = Bu ish oʻrni boshqa oynada ochildi; ish oʻsha yerda davom etadi.
goodbye-outdated = Serverda bu sahifaning yangiroq versiyasi bor; sahifani yangilang.
goodbye-other-schema = Serverda bu sahifaning yangiroq versiyasi bor; sahifani yangilang.
goodbye-other = Server bu ish oʻrnini yopdi ({ $code }).
goodbye-sign-in = Kirish
goodbye-reload = Sahifani yangilash

flash-title = FLASH xabari
flash-from = Kimdan: { $sender }, { $dtg }
flash-open = Xabarni ochish
flash-later = Keyinroq
flash-more = { $count ->
    [one] yana { $count } ta oʻqilmagan FLASH xabari
   *[other] yana { $count } ta oʻqilmagan FLASH xabari
}

written-in = Matn tili
