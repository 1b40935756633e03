# ہر اسکرین کا فریم۔ Not read by a native speaker yet.

marking-exercise = مشق مشق مشق
marking-at-head = اوپر کی نشان دہی
marking-at-foot = نیچے کی نشان دہی
marking-practice = ریہرسل – { $exercise } کی نقل، یہ اصل مشق نہیں
marking-practice-title = ریہرسل · { $title }
marking-unclassified-only = صرف غیر خفیہ معلومات کے لیے

frame-skip = اصل حصے پر جائیں
frame-panels = اسکرینیں
frame-more = مزید
frame-more-panels = مزید اسکرینیں
frame-menu = مینو
frame-menu-holds = زبان، رنگ، کلیدیں، حوالگی، سائن آؤٹ
frame-panel-missing = یہ اسکرین نہیں کھل سکی؛ صفحہ دوبارہ لوڈ کریں۔
frame-loading = لوڈ ہو رہا ہے…
frame-excon = مشق کنٹرول
frame-player = زیرِ تربیت عملہ
frame-post = پوسٹ { $post }
frame-you = { $role }، { $cell }، { $post }
frame-language = زبان
frame-language-share = { $percent } %
frame-theme-to-light = ہلکے رنگ
frame-theme-to-dark = گہرے رنگ
frame-help = کلیدیں اور مدد
frame-alerts = انتباہات
frame-notices = اطلاعات
frame-nowhere = اس پتے پر کچھ نہیں ہے۔
frame-to-start = ابتدائی صفحے پر جائیں

close = بند کریں
cancel = منسوخ
search = تلاش
search-in = تلاش: { $list }
refused = نہیں ہوا۔ { $why }
refused-unknown = مشق نے یہ قبول نہیں کیا ({ $code })؛ صفحہ دوبارہ لوڈ کر کے کوشش کریں۔
refused-no-answer = سرور جواب نہیں دے رہا؛ نیٹ ورک دیکھیں اور دوبارہ کوشش کریں۔
dismiss = ہٹائیں
remove = حذف کریں
save = محفوظ کریں
print = پرنٹ


text-mark-untranslated = صرف { $language }
text-mark-untranslated-why = ابھی آپ کی زبان میں نہیں؛ یہ اصل متن ہے ({ $language })۔ مترجمین کی فہرست میں موجود ہے۔
text-mark-stale = پرانا
text-mark-stale-why = ترجمے کے بعد اصل متن بدل گیا؛ اصل متن دیکھیں۔
text-mark-draft = مسودہ
text-mark-draft-why = یہ ترجمہ ابھی کسی نے جانچا نہیں۔
text-mark-machine-draft = مشینی مسودہ
text-mark-machine-draft-why = مشین کا ترجمہ، ابھی کسی نے نہیں جانچا۔

connection-connecting = رابطہ ہو رہا ہے…
connection-joining = مشق لائی جا رہی ہے…
connection-live = رابطہ قائم
connection-silent = سرور { $seconds } سیکنڈ سے خاموش
connection-waiting = رابطہ نہیں: معلومات { $seconds } سیکنڈ پرانی، دوبارہ کوشش
connection-ended = سائن آؤٹ
connection-unanswered = { $count ->
    [one] { $count } حکم کی تصدیق باقی
   *[other] { $count } احکامات کی تصدیق باقی
}
journal-cannot-write = مشق کا ریکارڈ نہیں ہو رہا: صرف NO DUFF اور حفاظتی روک قبول ہیں۔ فوراً سپورٹ کو بتائیں۔

keys-title = کلیدیں
keys-none = یہاں کوئی کلید کام نہیں کرتی۔
keys-key = کلید
keys-does = کام
keys-help = کلیدیں دکھائیں
keys-search = فہرست میں تلاش
keys-panel = ”{ $panel }“ کھولیں
keys-close = Esc ڈائیلاگ بند کرتا ہے؛ تیر، Page Up، Page Down، Home، End اور Enter ہر فہرست میں کام کرتے ہیں۔

goodbye-title = یہ اسٹیشن بند ہے
goodbye-signed-out = آپ سائن آؤٹ ہو گئے۔
goodbye-handed-over = یہ اسٹیشن حوالے کر دیا گیا۔
goodbye-not-signed-in = اس اسٹیشن پر کوئی سائن اِن نہیں؛ کارڈ یا کوڈ سے سائن اِن کریں۔
goodbye-opened-elsewhere = یہی اسٹیشن دوسری ونڈو میں کھلا ہے؛ کام وہاں جاری ہے۔
goodbye-outdated = سرور پر اس صفحے کا نیا ورژن ہے؛ دوبارہ لوڈ کریں۔
goodbye-other-schema = سرور پر اس صفحے کا نیا ورژن ہے؛ دوبارہ لوڈ کریں۔
goodbye-other = سرور نے یہ اسٹیشن بند کر دیا ({ $code })۔
goodbye-sign-in = سائن اِن
goodbye-reload = صفحہ دوبارہ لوڈ کریں

flash-title = FLASH پیغام
flash-from = منجانب { $sender }، { $dtg }
flash-open = پیغام کھولیں
flash-later = بعد میں
flash-more = { $count ->
    [one] مزید { $count } نہ پڑھا گیا FLASH پیغام
   *[other] مزید { $count } نہ پڑھے گئے FLASH پیغامات
}

written-in = متن کی زبان
