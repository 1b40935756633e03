# Екі сағат және уақытты жазу. Not read by a native speaker yet.

clock-exercise = Оқу-жаттығу уақыты
clock-real = Нақты уақыт
clock-none = Оқу-жаттығу уақыты әлі жоқ
clock-rate = ×{ $rate }
clock-resumes = жалғасады: { $dtg }
clock-typed-how = Күн-уақыт тобы (130730EAUG22), уақыт (1430) немесе қазірден бастап минуттар (+15)
clock-typed-wrong = «{ $found }» — уақыт емес. Рұқсат етіледі: күн-уақыт тобы (130730EAUG22), уақыт (1430) немесе қазірден бастап минуттар (+15, +2:30).
