# Кирүү, сменаны өткөрүп берүү, чыгуу. Not read by a native speaker yet.

signin-title = Кирүү
signin-code = Картаңыздагы код
signin-how = Кирүү картасындагы кодду жазыңыз же анын QR-кодун сканерлеңиз.
signin-go = Кирүү
signin-checking = Карта текшерилүүдө…
signin-you-are = Сиз машыгууга кирдиңиз: { $exercise }.
signin-go-on = Машыгууга өтүү
signin-other = Башка карта менен кирүү

handover-open = Сменаны өткөрүү
handover-title = Жумуш ордун кийинки сменага өткөрүү
handover-explain = Кийинки кызматкер өз картасынын кодун жазат. Сиз жазып, жөнөтпөгөн нерселер бул компьютерден өчүрүлөт.
handover-card = Кийинки кызматкердин картасындагы код
handover-note = Кийинки кызматкер үчүн жазуу (машыгууда калат)
handover-go = Сменаны өткөрүү
handover-note-title = Сменаны өткөрүүдөгү жазуу
handover-note-from = Жазган: { $from }, { $dtg }

signout = Чыгуу
signout-sure = Бул жумуш ордунан чыгасызбы? Жөнөтүлбөгөн долбоорлор бул компьютерден өчүрүлөт.
