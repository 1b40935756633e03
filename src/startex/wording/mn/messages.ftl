# Зурвас. Not read by a native speaker yet.

messages-panel = Зурвас
messages-reading = Зурвас
messages-folder-in = Ирсэн
messages-folder-out = Илгээсэн
messages-folder-cell = Миний бүлэг
messages-folder-all = Бүгд
messages-new = Шинэ зурвас
messages-empty-in = Одоогоор зурвас ирээгүй. Бичихийн тулд N дарна уу.
messages-empty-out = Эндээс одоогоор юу ч илгээгээгүй. Бичихийн тулд N дарна уу.
messages-empty-all = Одоогоор зурвас алга. Бичихийн тулд N дарна уу.
messages-nothing-found = Тохирох зурвас алга. Дээрх үг эсвэл сонголтыг өөрчлөх эсвэл бүгдийг харуулна уу.
messages-none-open = Зурвас сонгох эсвэл шинийг бичихийн тулд N дарна уу.
messages-unread = Уншаагүй
messages-withdrawn = Буцаан татсан
messages-withdrawn-why = Энэ зурвасыг андуурч илгээсэн тул буцаан татсан: үүгээр бүү ажилла.
messages-comms-check = Холбоо шалгах
messages-unacknowledged = Хүлээн авснаа баталгаажуулаагүй

messages-dtg = DTG
messages-from = Хэнээс
messages-to = Хэнд
messages-subject = Сэдэв
messages-text = Бичвэр
messages-release-all = Бүх улс
messages-answers = Хариу

messages-acknowledge = Хүлээн авснаа баталгаажуулах
messages-reply = Хариулах
messages-source-show = Эх бичвэрийг харуулах ({ $language })
messages-source-hide = Эх бичвэрийг нуух

messages-addressee = Хүлээн авагч
messages-delivered = Хүргэсэн
messages-read = Уншсан
messages-acknowledged = Баталгаажуулсан
messages-acknowledged-by = Хэн

messages-nobody-there = одоо хэн ч алга
messages-address-remove = Хасах: { $address }
messages-send = Илгээх
messages-sent = Илгээсэн: { $register }.
messages-discard = Ноорог устгах
messages-kept = Илгээх эсвэл гарах хүртэл энэ компьютерт түгжигдэж хадгалагдана.
messages-drafts = Ноорог
messages-draft = Ноорог, { $to }: { $subject }
messages-draft-nobody = Ноорог: { $subject }
messages-draft-untitled = (сэдэвгүй)
message-reply-subject = RE: { $subject }

messages-keys-new = Шинэ зурвас
messages-keys-reply = Нээлттэй зурваст хариулах
messages-keys-source = Эх бичвэрийг харуулах эсвэл нуух

messages-state = Төлөв
messages-overdue = Хугацаа хэтэрсэн
messages-failed = Хүргэгдээгүй
messages-due = Хугацаа { $dtg }
messages-show-all = Бүгдийг харуулах
messages-not-accepted = Хараахан хүлээж аваагүй.

messages-form-none = Энгийн бичвэр
messages-barred-own = энэ бичвэр

messages-withdraw = Буцаан татах
messages-withdraw-title = Буцаан татах уу: { $register }?
messages-resend = Дахин илгээх
messages-resend-go = Дахин илгээх
messages-resent = Дахин илгээсэн: { $register }.
