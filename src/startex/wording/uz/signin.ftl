# Kirish, navbatni topshirish, chiqish. Not read by a native speaker yet.

signin-title = Kirish
signin-code = Kartangizdagi kod
signin-how = Kirish kartasidagi kodni yozing yoki uning QR kodini skanerlang.
signin-go = Kirish
signin-checking = Karta tekshirilmoqda…
signin-you-are = Siz mashqqa kirdingiz: { $exercise }.
signin-go-on = Mashqqa oʻtish
signin-other = Boshqa karta bilan kirish

handover-open = Navbatni topshirish
handover-title = Ish oʻrnini keyingi navbatchiga topshirish
handover-explain = Keyingi navbatchi oʻz kartasining kodini yozadi. Siz yozib, yubormagan matnlar bu kompyuterdan oʻchiriladi.
handover-card = Keyingi navbatchi kartasidagi kod
handover-note = Keyingi navbatchi uchun eslatma (mashqda qoladi)
handover-go = Navbatni topshirish
handover-note-title = Navbatni topshirish eslatmasi
handover-note-from = Kimdan: { $from }, { $dtg }

signout = Chiqish
signout-sure = Bu ish oʻrnidan chiqasizmi? Yuborilmagan qoralamalar bu kompyuterdan oʻchiriladi.
