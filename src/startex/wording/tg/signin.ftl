# Даромадан, супоридани навбат, баромадан. Not read by a native speaker yet.

signin-title = Даромадан
signin-code = Рамзи корти шумо
signin-how = Рамзи дар корт чопшударо нависед ё QR-рамзи кортро скан кунед.
signin-go = Даромадан
signin-checking = Корт тафтиш мешавад…
signin-you-are = Шумо ба машқ даромадед: { $exercise }.
signin-go-on = Гузаштан ба машқ
signin-other = Даромадан бо корти дигар

handover-open = Супоридани навбат
handover-title = Супоридани ҷойи кор ба навбати оянда
handover-explain = Шахси навбатӣ рамзи корти худро менависад. Он чи шумо навишта, нафиристодаед, аз ин компютер нест карда мешавад.
handover-card = Рамзи корти шахси навбатӣ
handover-note = Қайд барои шахси навбатӣ (дар машқ мемонад)
handover-go = Супоридани навбат
handover-note-title = Қайди супоридани навбат
handover-note-from = Аз: { $from }, { $dtg }

signout = Баромадан
signout-sure = Аз ин ҷойи кор мебароед? Сиёҳнависҳои фиристоданашуда аз ин компютер нест карда мешаванд.
