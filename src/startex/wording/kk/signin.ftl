# Кіру, ауысымды тапсыру, шығу. Not read by a native speaker yet.

signin-title = Кіру
signin-code = Картаңыздағы код
signin-how = Кіру картасындағы кодты жазыңыз немесе оның QR кодын сканерлеңіз.
signin-go = Кіру
signin-checking = Карта тексерілуде…
signin-you-are = Сіз оқу-жаттығуға кірдіңіз: { $exercise }.
signin-go-on = Оқу-жаттығуға өту
signin-other = Басқа картамен кіру

handover-open = Ауысымды тапсыру
handover-title = Жұмыс орнын келесі ауысымға тапсыру
handover-explain = Келесі қызметкер өз картасының кодын жазады. Сіз жазып, жібермеген мәтіндер бұл компьютерден жойылады.
handover-card = Келесі қызметкердің картасындағы код
handover-note = Келесі қызметкерге жазба (оқу-жаттығуда қалады)
handover-go = Ауысымды тапсыру
handover-note-title = Ауысымды тапсыру жазбасы
handover-note-from = Жазған: { $from }, { $dtg }

signout = Шығу
signout-sure = Бұл жұмыс орнынан шығасыз ба? Жіберілмеген жобалар бұл компьютерден жойылады.
