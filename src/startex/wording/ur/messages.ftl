# پیغامات۔ Not read by a native speaker yet.

messages-panel = پیغامات
messages-reading = پیغام
messages-folder-in = موصولہ
messages-folder-out = ارسال شدہ
messages-folder-all = تمام
messages-new = نیا پیغام
messages-empty-all = ابھی یہاں کچھ نہیں۔
messages-nothing-found = ان الفاظ کا کوئی پیغام نہیں۔
messages-none-open = پیغام چنیں، یا نئے کے لیے N دبائیں۔
messages-unread = نہ پڑھا گیا
messages-unacknowledged = وصولی کی تصدیق باقی

messages-precedence = ترجیح
messages-dtg = DTG
messages-register = رجسٹر
messages-from = منجانب
messages-to = بنام
messages-info = اطلاع
messages-subject = موضوع
messages-text = متن
messages-release = اجازت
messages-release-all = تمام ممالک
messages-answers = بجواب

messages-acknowledge = وصولی کی تصدیق
messages-reply = جواب
messages-source-show = اصل متن دکھائیں ({ $language })
messages-source-hide = اصل متن چھپائیں

messages-receipts = پیغام کا سفر
messages-addressee = مخاطب
messages-delivered = پہنچا
messages-read = پڑھا گیا
messages-acknowledged = تصدیق شدہ
messages-acknowledged-by = کس نے

messages-phonebook = فون بک میں تلاش
messages-nobody-there = ابھی کوئی نہیں
messages-address-remove = { $address } ہٹائیں
messages-send = بھیجیں
messages-sent = رجسٹر نمبر { $register } سے بھیجا گیا۔
messages-discard = مسودہ حذف کریں
messages-kept = بھیجنے یا سائن آؤٹ تک اسی کمپیوٹر پر محفوظ۔
messages-drafts = مسودے
messages-draft = { $to } کے نام مسودہ: { $subject }
messages-draft-untitled = (بلا موضوع)
message-reply-subject = RE: { $subject }

messages-keys-new = نیا پیغام
messages-keys-acknowledge = کھلے پیغام کی وصولی کی تصدیق
messages-keys-reply = کھلے پیغام کا جواب
messages-keys-source = اصل متن دکھائیں یا چھپائیں
