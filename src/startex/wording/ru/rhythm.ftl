# Распорядок работы штаба: совещания на экране и в календаре, который берут с собой.

rhythm-calendar = УЧЕНИЕ { $exercise }: распорядок работы штаба
rhythm-calendar-title = { $marker }: { $title }
rhythm-calendar-time = Время учения: { $dtg }
rhythm-calendar-purpose = Цель: { $words }
rhythm-calendar-outputs = Итоги: { $words }
rhythm-calendar-who = Председатель: { $chair }. Участники: { $members }
rhythm-calendar-input = { $provider } представляет за { $minutes } мин: { $what }
rhythm-calendar-marking = { $marker } · { $classification }
