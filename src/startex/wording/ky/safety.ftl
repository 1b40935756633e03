# NO DUFF жана коопсуздук үчүн токтотуу, ар бир экранда. Not read by a native speaker yet.

safety-no-duff = МАШЫГУУ ЭМЕС (NO DUFF)
safety-halt = ТОКТОТУУ: КООПСУЗДУК
safety-keys-no-duff = NO DUFF: чыныгы окуя
safety-keys-halt = Машыгууну коопсуздук үчүн токтотуу

no-duff-title = NO DUFF: чыныгы окуя жөнүндө билдирүү
no-duff-explain = Чыныгы өзгөчө кырдаал үчүн гана. Аны дароо баары көрөт; ал эч качан машыгуунун бөлүгү эмес.
no-duff-what = Эмне болду
no-duff-what-ready = Чыныгы өзгөчө кырдаал, чоо-жайы кийин
no-duff-place = Кайда
no-duff-call = NO DUFF деп билдирүү
no-duff-stands = МАШЫГУУ ЭМЕС (NO DUFF): { $what }
no-duff-where = Жери: { $place }
no-duff-by = Билдирген: { $post }, { $time }
no-duff-close = Бул билдирүүнү жабуу
no-duff-close-sure = NO DUFF «{ $what }» жабылсынбы? Чыныгы окуя бүткөндө гана жабыңыз.

halt-title = ТОКТОТУУ: машыгууну токтотуу
halt-explain = Машыгуу дароо токтойт. Муну ар ким жарыялай алат; машыгуунун жетекчиси гана алып салат.
halt-reason = Себеби
halt-reason-ready = Коопсуздук, чоо-жайы кийин
halt-call = Машыгууну токтотуу
halt-stands = КООПСУЗДУК ҮЧҮН ТОКТОТУЛДУ: { $reason }
halt-by = Жарыялаган: { $post }, { $time }. Машыгуунун жетекчиси алып салмайынча эч нерсе берилбейт.
halt-lift = Токтотууну алып салуу
halt-lift-sure = Токтотуу алынып салынсынбы: «{ $reason }»? Машыгуу уланат.
