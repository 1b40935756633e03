# NO DUFF және қауіпсіздік үшін тоқтату, әр экранда. Not read by a native speaker yet.

safety-no-duff = ОҚУ-ЖАТТЫҒУ ЕМЕС (NO DUFF)
safety-halt = ТОҚТАТУ: ҚАУІПСІЗДІК
safety-keys-no-duff = NO DUFF: нақты оқиға
safety-keys-halt = Оқу-жаттығуды қауіпсіздік үшін тоқтату

no-duff-title = NO DUFF: нақты оқиға туралы хабарлау
no-duff-explain = Тек нақты төтенше жағдай үшін. Оны бірден бәрі көреді; ол ешқашан оқу-жаттығудың бөлігі емес.
no-duff-what = Не болды
no-duff-what-ready = Нақты төтенше жағдай, толық мәлімет кейін
no-duff-place = Қайда
no-duff-call = NO DUFF деп хабарлау
no-duff-stands = ОҚУ-ЖАТТЫҒУ ЕМЕС (NO DUFF): { $what }
no-duff-where = Орны: { $place }
no-duff-by = Хабарлаған: { $post }, { $time }
no-duff-close = Бұл хабарды жабу
no-duff-close-sure = NO DUFF «{ $what }» жабылсын ба? Нақты оқиға аяқталғанда ғана жабыңыз.

halt-title = ТОҚТАТУ: оқу-жаттығуды тоқтату
halt-explain = Оқу-жаттығу бірден тоқтайды. Оны кез келген адам жариялай алады; тек оқу-жаттығу басшысы алып тастайды.
halt-reason = Себебі
halt-reason-ready = Қауіпсіздік, толық мәлімет кейін
halt-call = Оқу-жаттығуды тоқтату
halt-stands = ҚАУІПСІЗДІК ҮШІН ТОҚТАТЫЛДЫ: { $reason }
halt-by = Жариялаған: { $post }, { $time }. Оқу-жаттығу басшысы алып тастамайынша ештеңе берілмейді.
halt-lift = Тоқтатуды алып тастау
halt-lift-sure = Тоқтату алынып тасталсын ба: «{ $reason }»? Оқу-жаттығу жалғасады.
