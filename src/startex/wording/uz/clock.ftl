# Ikki soat va vaqtni yozish. Not read by a native speaker yet.

clock-exercise = Mashq vaqti
clock-real = Haqiqiy vaqt
clock-none = Mashq vaqti hali yoʻq
clock-rate = ×{ $rate }
clock-resumes = davom etadi: { $dtg }
clock-typed-how = Sana-vaqt guruhi (130730EAUG22), vaqt (1430) yoki hozirdan boshlab daqiqalar (+15)
clock-typed-wrong = “{ $found }” vaqt emas. Mumkin: sana-vaqt guruhi (130730EAUG22), vaqt (1430) yoki hozirdan boshlab daqiqalar (+15, +2:30).
