# Эки саат жана убакытты жазуу. Not read by a native speaker yet.

clock-exercise = Машыгуу убактысы
clock-real = Чыныгы убакыт
clock-none = Машыгуу убактысы азырынча жок
clock-rate = ×{ $rate }
clock-resumes = улантылат: { $dtg }
clock-typed-how = Күн-убакыт тобу (130730EAUG22), убакыт (1430) же азыртан баштап мүнөттөр (+15)
clock-typed-wrong = «{ $found }» — убакыт эмес. Жарайт: күн-убакыт тобу (130730EAUG22), убакыт (1430) же азыртан баштап мүнөттөр (+15, +2:30).
