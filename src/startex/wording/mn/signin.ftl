# Нэвтрэх, ээлж хүлээлгэх, гарах. Not read by a native speaker yet.

signin-title = Нэвтрэх
signin-code = Таны картын код
signin-how = Нэвтрэх карт дээрх кодыг бичих эсвэл QR кодыг нь уншуулна уу.
signin-go = Нэвтрэх
signin-checking = Картыг шалгаж байна…
signin-you-are = Та нэвтэрсэн байна: { $exercise }.
signin-go-on = Сургуулилт руу очих
signin-other = Өөр картаар нэвтрэх

handover-open = Ээлж хүлээлгэх
handover-title = Ажлын байрыг дараагийн ээлжид хүлээлгэх
handover-explain = Дараагийн хүн өөрийн картын кодыг бичнэ. Таны бичээд илгээгээгүй зүйл энэ компьютерээс устана.
handover-card = Дараагийн хүний картын код
handover-note = Дараагийн хүнд үлдээх тэмдэглэл (сургуулилтад үлдэнэ)
handover-go = Ээлж хүлээлгэх
handover-note-title = Ээлж хүлээлгэсэн тэмдэглэл
handover-note-from = Хэнээс: { $from }, { $dtg }

signout = Гарах
signout-sure = Энэ ажлын байрнаас гарах уу? Илгээгээгүй ноорог энэ компьютерээс устана.
