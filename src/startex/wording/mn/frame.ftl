# Дэлгэц бүрийн хүрээ. Not read by a native speaker yet.

marking-exercise = СУРГУУЛИЛТ СУРГУУЛИЛТ СУРГУУЛИЛТ
marking-at-head = Дээд тэмдэглэгээ
marking-at-foot = Доод тэмдэглэгээ
marking-unclassified-only = Зөвхөн нууцын зэрэглэлгүй мэдээлэлд

frame-skip = Үндсэн хэсэг рүү очих
frame-panels = Дэлгэцүүд
frame-more = Бусад
frame-more-panels = Бусад дэлгэц
frame-menu = Цэс
frame-menu-holds = Хэл, өнгө, товчлуур, ээлж хүлээлгэх, гарах
frame-panel-missing = Энэ дэлгэц ачаалагдсангүй; хуудсыг дахин ачаална уу.
frame-loading = Ачаалж байна…
frame-excon = УДИРДЛАГА
frame-you = { $role }, { $cell }, { $post }
frame-language = Хэл
frame-language-share = { $percent } %
frame-theme-to-light = Цайвар өнгө
frame-theme-to-dark = Бараан өнгө
frame-help = Товчлуур ба тусламж
frame-alerts = Сэрэмжлүүлэг
frame-notices = Мэдэгдэл
frame-nowhere = Энэ хаяг дээр юу ч алга.
frame-to-start = Эхний хуудас руу

close = Хаах
cancel = Болих
search = Хайх
search-in = Хайх: { $list }
refused = Гүйцэтгэсэнгүй. { $why }
refused-unknown = Энэ үйлдлийг хүлээж авсангүй ({ $code }); хуудсыг дахин ачаалаад дахин оролдоно уу.
refused-no-answer = Сервер хариу өгөхгүй байна; сүлжээгээ шалгаад дахин оролдоно уу.
dismiss = Нуух
remove = Хасах
save = Хадгалах
print = Хэвлэх

text-mark-untranslated = зөвхөн { $language }
text-mark-untranslated-why = Таны хэл рүү хараахан орчуулаагүй; энэ бол эх бичвэр ({ $language }). Орчуулагчдын дараалалд байгаа.
text-mark-stale = хуучирсан
text-mark-stale-why = Орчуулсны дараа эх бичвэр өөрчлөгдсөн; эх бичвэрийг үзнэ үү.
text-mark-draft = ноорог
text-mark-draft-why = Энэ орчуулгыг хараахан хэн ч шалгаагүй.
text-mark-machine-draft = машин орчуулга
text-mark-machine-draft-why = Машин орчуулсан, хараахан хэн ч шалгаагүй.

connection-connecting = Холбогдож байна…
connection-joining = Сургуулилтыг ачаалж байна…
connection-live = Холбогдсон
connection-silent = Сервер { $seconds } сек чимээгүй байна
connection-waiting = Холбоо алга: мэдээлэл { $seconds } сек хуучирсан, дахин оролдож байна
connection-ended = Та гарсан
connection-unanswered = { $count ->
    [one] { $count } тушаал хараахан баталгаажаагүй
   *[other] { $count } тушаал хараахан баталгаажаагүй
}
journal-cannot-write = Сургуулилт бичигдэхгүй байна: зөвхөн NO DUFF ба аюулгүй байдлын зогсоолтыг хүлээж авна. Дэмжлэгийн багт нэн даруй мэдэгдэнэ үү.

keys-title = Товчлуур
keys-none = Энд товчлуур ажиллахгүй.
keys-key = Товчлуур
keys-does = Үүрэг
keys-help = Товчлуурыг харуулах
keys-search = Жагсаалтаас хайх
keys-panel = Нээх: “{ $panel }”

goodbye-title = Энэ ажлын байр хаагдсан
goodbye-signed-out = Та гарлаа.
goodbye-handed-over = Энэ ажлын байрыг дараагийн ээлжид хүлээлгэн өгсөн.
goodbye-not-signed-in = Энэ ажлын байранд хэн ч нэвтрээгүй; карт эсвэл кодоороо нэвтэрнэ үү.
goodbye-opened-elsewhere = Энэ ажлын байр өөр цонхонд нээгдсэн; ажил тэнд үргэлжилнэ.
goodbye-outdated = Серверт энэ хуудасны шинэ хувилбар байна; хуудсыг дахин ачаална уу.
goodbye-other-schema = Серверт энэ хуудасны шинэ хувилбар байна; хуудсыг дахин ачаална уу.
goodbye-other = Сервер энэ ажлын байрыг хаасан ({ $code }).
goodbye-sign-in = Нэвтрэх
goodbye-reload = Хуудсыг дахин ачаалах

flash-title = FLASH зурвас
flash-from = Хэнээс: { $sender }, { $dtg }
flash-open = Зурвасыг нээх
flash-later = Дараа
flash-more = { $count ->
    [one] бас { $count } уншаагүй FLASH зурвас
   *[other] бас { $count } уншаагүй FLASH зурвас
}

written-in = Бичвэрийн хэл
