# NO DUFF ва боздоштан барои бехатарӣ, дар ҳар экран. Not read by a native speaker yet.

safety-no-duff = МАШҚ НЕСТ (NO DUFF)
safety-halt = ИСТ: БЕХАТАРӢ
safety-keys-no-duff = NO DUFF: ҳодисаи воқеӣ
safety-keys-halt = Қатъ кардани машқ барои бехатарӣ

no-duff-title = NO DUFF: хабар додан дар бораи ҳодисаи воқеӣ
no-duff-explain = Танҳо барои ҳолати фавқулоддаи воқеӣ. Онро фавран ҳама мебинанд; он ҳеҷ гоҳ қисми машқ нест.
no-duff-what = Чӣ рӯй дод
no-duff-what-ready = Ҳолати фавқулоддаи воқеӣ, тафсилот баъдтар
no-duff-place = Дар куҷо
no-duff-call = Хабар додани NO DUFF
no-duff-stands = МАШҚ НЕСТ (NO DUFF): { $what }
no-duff-where = Ҷой: { $place }
no-duff-by = Хабар дод: { $post }, { $time }
no-duff-close = Пӯшидани ин хабар
no-duff-close-sure = NO DUFF «{ $what }» пӯшида шавад? Танҳо вақте ки ҳодисаи воқеӣ ба охир расид.

halt-title = ИСТ: қатъ кардани машқ
halt-explain = Машқ фавран қатъ мешавад. Онро ҳар кас эълон карда метавонад; танҳо роҳбари машқ бекор мекунад.
halt-reason = Сабаб
halt-reason-ready = Бехатарӣ, тафсилот баъдтар
halt-call = Қатъ кардани машқ
halt-stands = БАРОИ БЕХАТАРӢ ҚАТЪ ШУД: { $reason }
halt-by = Эълон кард: { $post }, { $time }. То роҳбари машқ бекор накунад, ҳеҷ чиз фиристода намешавад.
halt-lift = Бекор кардани ист
halt-lift-sure = Ист бекор карда шавад: «{ $reason }»? Машқ идома меёбад.
