# Ду соат ва навиштани вақт. Not read by a native speaker yet.

clock-exercise = Вақти машқ
clock-real = Вақти воқеӣ
clock-none = Ҳоло вақти машқ нест
clock-rate = ×{ $rate }
clock-resumes = идома меёбад: { $dtg }
clock-typed-how = Гурӯҳи сана-вақт (130730EAUG22), вақт (1430) ё дақиқаҳо аз ҳозир (+15)
clock-typed-wrong = «{ $found }» вақт нест. Мумкин аст: гурӯҳи сана-вақт (130730EAUG22), вақт (1430) ё дақиқаҳо аз ҳозир (+15, +2:30).
