# Les deux horloges et la saisie d’une heure. Not read by a native speaker yet.

clock-exercise = Heure de l’exercice
clock-real = Heure réelle
clock-none = Pas encore d’heure d’exercice
clock-rate = ×{ $rate }
clock-resumes = l’exercice reprend à { $dtg }
clock-typed-how = Un groupe date-heure (130730EAUG22), une heure (1430) ou des minutes à partir de maintenant (+15)
clock-typed-wrong = « { $found } » n’est pas une heure. Admis : un groupe date-heure (130730EAUG22), une heure (1430) ou des minutes à partir de maintenant (+15, +2:30).
