# Ар бир экрандын алкагы. Not read by a native speaker yet.

marking-exercise = МАШЫГУУ МАШЫГУУ МАШЫГУУ
marking-at-head = Жогорудагы белги
marking-at-foot = Төмөндөгү белги
marking-unclassified-only = Жашыруун эмес маалыматтар үчүн гана

frame-skip = Негизги бөлүккө өтүү
frame-panels = Экрандар
frame-more = Дагы
frame-more-panels = Башка экрандар
frame-menu = Меню
frame-menu-holds = Тил, түстөр, баскычтар, сменаны өткөрүү, чыгуу
frame-panel-missing = Бул экран жүктөлгөн жок; баракты жаңыртыңыз.
frame-loading = Жүктөлүүдө…
frame-excon = ЖЕТЕКЧИЛИК
frame-post = Пост { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Тил
frame-language-share = { $percent } %
frame-theme-to-light = Ачык түстөр
frame-theme-to-dark = Кара түстөр
frame-help = Баскычтар жана жардам
frame-alerts = Эскертүүлөр
frame-notices = Билдирмелер
frame-nowhere = Бул даректе эч нерсе жок.
frame-to-start = Башкы баракка

close = Жабуу
cancel = Жокко чыгаруу
search = Издөө
search-in = Издөө: { $list }
refused = Аткарылган жок. { $why }
refused-unknown = Бул аракет кабыл алынган жок ({ $code }); баракты жаңыртып, кайра аракет кылыңыз.
refused-no-answer = Сервер жооп бербейт; тармакты текшерип, кайра аракет кылыңыз.
dismiss = Жашыруу
remove = Алып салуу
save = Сактоо
print = Басып чыгаруу

text-mark-untranslated = { $language } гана
text-mark-untranslated-why = Сиздин тилиңизге азырынча которулган эмес; бул баштапкы текст ({ $language }). Ал котормочулардын кезегинде турат.
text-mark-stale = эскирген
text-mark-stale-why = Которулгандан кийин баштапкы текст өзгөрдү; баштапкы текстти караңыз.
text-mark-draft = долбоор
text-mark-draft-why = Бул котормону азырынча эч ким текшере элек.
text-mark-machine-draft = машиналык котормо
text-mark-machine-draft-why = Машина которгон, азырынча эч ким текшере элек.

connection-connecting = Туташууда…
connection-joining = Машыгуу жүктөлүүдө…
connection-live = Байланыш бар
connection-silent = Сервер { $seconds } сек. унчукпайт
connection-waiting = Байланыш жок: маалыматтар { $seconds } сек. мурунку, кайра аракет кылынууда
connection-ended = Чыктыңыз
connection-unanswered = { $count ->
    [one] { $count } буйрук азырынча ырасталган жок
   *[other] { $count } буйрук азырынча ырасталган жок
}
journal-cannot-write = Машыгуу жазылбай жатат: NO DUFF жана коопсуздук үчүн токтотуу гана кабыл алынат. Колдоо тобуна дароо кабарлаңыз.

keys-title = Баскычтар
keys-none = Бул жерде баскычтар иштебейт.
keys-key = Баскыч
keys-does = Эмне кылат
keys-help = Баскычтарды көрсөтүү
keys-search = Тизмеден издөө
keys-panel = Ачуу: «{ $panel }»

goodbye-title = Бул жумуш орду жабык
goodbye-signed-out = Сиз чыктыңыз.
goodbye-handed-over = Бул жумуш орду кийинки сменага өткөрүлдү.
goodbye-not-signed-in = Бул жумуш ордуна эч ким кирген эмес; картаңыз же кодуңуз менен кириңиз.
goodbye-opened-elsewhere = Бул жумуш орду башка терезеде ачылды; иш ошол жерде уланат.
goodbye-outdated = Серверде бул барактын жаңыраак версиясы бар; баракты жаңыртыңыз.
goodbye-other-schema = Серверде бул барактын жаңыраак версиясы бар; баракты жаңыртыңыз.
goodbye-other = Сервер бул жумуш ордун жапты ({ $code }).
goodbye-sign-in = Кирүү
goodbye-reload = Баракты жаңыртуу

flash-title = FLASH билдирүүсү
flash-from = Жөнөтүүчү: { $sender }, { $dtg }
flash-open = Билдирүүнү ачуу
flash-later = Кийинчерээк
flash-more = { $count ->
    [one] дагы { $count } окула элек FLASH билдирүүсү
   *[other] дагы { $count } окула элек FLASH билдирүүсү
}

written-in = Тексттин тили
