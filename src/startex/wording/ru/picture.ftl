# Карта с подразделениями.

picture-panel = Обстановка
picture-map = Карта
picture-units = Подразделения
picture-empty = Подходящих подразделений нет.
picture-zoom-in = Ближе
picture-zoom-out = Дальше
picture-show-all = Показать все
picture-hidden = Скрыто в этом масштабе: { $count }
picture-move = Перемещать
picture-moved = { $unit }: новое место { $grid }.
picture-go = Перейти
picture-go-how = 42S WH 1749 3783
picture-go-wrong = «{ $found }» не обозначает места. Допустимо: координаты сетки (42S WH 1749 3783) или широта и долгота (38.56, 68.79).
picture-keys-go = Перейти к месту
picture-marker-remove = Убрать метку
picture-copied = Скопировано: { $grid }
picture-copy = Скопировать координаты

picture-side = Сторона
picture-side-blue = Свои войска
picture-side-hostile = Противник
picture-side-suspect = Подозреваемый
picture-side-green = Принимающая сторона
picture-side-neutral = Нейтральные
picture-side-unknown = Неизвестные
picture-reported = Доложено
picture-age = { $hours } ч { $minutes } мин назад
picture-as-planned = по плану
picture-grid = Место
picture-parent = В составе
picture-played-by = Обозначает
picture-code = Код знака
picture-code-unknown = неизвестный код
