# Xabarlar. Not read by a native speaker yet.

messages-panel = Xabarlar
messages-reading = Xabar
messages-folder-in = Kelgan
messages-folder-out = Yuborilgan
messages-folder-cell = Mening guruhim
messages-folder-all = Hammasi
messages-new = Yangi xabar
messages-empty-in = Hali xabar kelmagan. Yozish uchun N tugmasini bosing.
messages-empty-out = Bu yerdan hali hech narsa yuborilmagan. Yozish uchun N tugmasini bosing.
messages-empty-all = Hali xabar yoʻq. Yozish uchun N tugmasini bosing.
messages-nothing-found = Mos xabar yoʻq. Yuqoridagi soʻzlar yoki tanlovni oʻzgartiring yoki hammasini koʻrsating.
messages-none-open = Xabarni tanlang yoki yangisini yozish uchun N tugmasini bosing.
messages-unread = Oʻqilmagan
messages-withdrawn = Qaytarib olindi
messages-withdrawn-why = Bu xabar xato yuborilgan va qaytarib olingan: unga koʻra harakat qilmang.
messages-comms-check = Aloqani tekshirish
messages-unacknowledged = Olingani tasdiqlanmagan

messages-dtg = DTG
messages-from = Kimdan
messages-to = Kimga
messages-info = Maʼlumot uchun
messages-subject = Mavzu
messages-text = Matn
messages-release-all = Barcha davlatlar
messages-answers = Javoban

messages-acknowledge = Olganini tasdiqlash
messages-reply = Javob berish
messages-source-show = Asl matnni koʻrsatish ({ $language })
messages-source-hide = Asl matnni yashirish

messages-addressee = Oluvchi
messages-delivered = Yetkazildi
messages-read = Oʻqildi
messages-acknowledged = Tasdiqlandi
messages-acknowledged-by = Kim

messages-nobody-there = hozir hech kim yoʻq
messages-address-remove = Olib tashlash: { $address }
messages-send = Yuborish
messages-sent = Yuborildi: { $register }.
messages-discard = Qoralamani oʻchirish
messages-kept = Yuborilguncha yoki chiqquncha bu kompyuterda qulflangan holda saqlanadi.
messages-drafts = Qoralamalar
messages-draft = Qoralama, { $to }: { $subject }
messages-draft-nobody = Qoralama: { $subject }
messages-draft-untitled = (mavzusiz)
message-reply-subject = RE: { $subject }

messages-keys-new = Yangi xabar
messages-keys-acknowledge = Ochiq xabar olinganini tasdiqlash
messages-keys-reply = Ochiq xabarga javob berish
messages-keys-source = Asl matnni koʻrsatish yoki yashirish

messages-state = Holati
messages-overdue = Muddati oʻtgan
messages-failed = Yetkazilmadi
messages-due = Muddati { $dtg }
messages-show-all = Hammasini koʻrsatish
messages-not-accepted = Hali qabul qilinmagan.

messages-form-none = Oddiy matn
messages-barred-own = bu matn

messages-withdraw = Qaytarib olish
messages-withdraw-title = Qaytarib olinsinmi: { $register }?
messages-resend = Qayta yuborish
messages-resend-go = Qayta yuborish
messages-resent = Qayta yuborildi: { $register }.
