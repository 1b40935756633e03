# NO DUFF va xavfsizlik uchun toʻxtatish, har bir ekranda. Not read by a native speaker yet.

safety-no-duff = MASHQ EMAS (NO DUFF)
safety-halt = TOʻXTATISH: XAVFSIZLIK
safety-keys-no-duff = NO DUFF: haqiqiy hodisa
safety-keys-halt = Mashqni xavfsizlik uchun toʻxtatish

no-duff-title = NO DUFF: haqiqiy hodisa haqida xabar berish
no-duff-explain = Faqat haqiqiy favqulodda vaziyat uchun. Uni darhol hamma koʻradi; u hech qachon mashqning qismi emas.
no-duff-what = Nima boʻldi
no-duff-what-ready = Haqiqiy favqulodda vaziyat, tafsilotlar keyin
no-duff-place = Qayerda
no-duff-call = NO DUFF deb xabar berish
no-duff-stands = MASHQ EMAS (NO DUFF): { $what }
no-duff-where = Joyi: { $place }
no-duff-by = Xabar berdi: { $post }, { $time }
no-duff-close = Bu xabarni yopish
no-duff-close-sure = NO DUFF “{ $what }” yopilsinmi? Faqat haqiqiy hodisa tugaganda yoping.

halt-title = TOʻXTATISH: mashqni toʻxtatish
halt-explain = Mashq darhol toʻxtaydi. Uni har kim eʼlon qilishi mumkin; faqat mashq rahbari bekor qiladi.
halt-reason = Sababi
halt-reason-ready = Xavfsizlik, tafsilotlar keyin
halt-call = Mashqni toʻxtatish
halt-stands = XAVFSIZLIK UCHUN TOʻXTATILDI: { $reason }
halt-by = Eʼlon qildi: { $post }, { $time }. Mashq rahbari bekor qilmaguncha hech narsa yuborilmaydi.
halt-lift = Toʻxtatishni bekor qilish
halt-lift-sure = Toʻxtatish bekor qilinsinmi: “{ $reason }”? Mashq davom etadi.
