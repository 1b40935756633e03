# Оценка: быстрая запись, сделанные записи, охват целей.

evaluation-panel = Оценка
evaluation-notes = Наблюдения
evaluation-new = Новое наблюдение
evaluation-how = Что наблюдалось, одним-двумя предложениями
evaluation-keys-note = Записать наблюдение; вне текста 1–5 ставят оценку, + − . дают вывод
evaluation-save = Записать
evaluation-noted = Записано ({ $id }).
evaluation-rating = Оценка
evaluation-rating-all = Любая оценка
evaluation-type = Вид наблюдения
evaluation-type-short = ±
evaluation-type-all = Любой вид
evaluation-aim = Цель
evaluation-objective = Цель или задача
evaluation-objective-all = Все цели
evaluation-line = Пункт { -event-list(form: "gen") }
evaluation-mine = Только мои
evaluation-empty = Подходящих наблюдений нет.
evaluation-none = Наблюдений пока нет. Чтобы записать первое, оценщик нажимает N.
evaluation-when = Когда
evaluation-text = Наблюдение
evaluation-by = Кто
evaluation-coverage = Охват учебных целей
evaluation-lines = Пункты
evaluation-released = Доведено
evaluation-notes-short = Наблюдений
