# Что руководитель видит первым: время, ход учения, ближайшие вводные.

direction-panel = Руководство
direction-clock = Оперативное время
direction-start = Начать учение (STARTEX)
direction-pause = Приостановить
direction-night = Ночной перерыв
direction-resume = Продолжить
direction-jump = Скачок времени
direction-rate = Изменить темп
direction-end = Закончить учение (ENDEX)
direction-before = Учение ещё не началось.
direction-before-start = Когда посты укомплектованы, а пункты первых часов согласованы по времени, нажмите здесь «Начать учение (STARTEX)»: пойдёт оперативное время, и вводные будут доводиться в своё время.
direction-before-wait = Его начинает руководитель командой STARTEX. До тех пор проверьте, что пункты первых часов согласованы по времени: остальное само не доводится.
direction-start-sure = Оперативное время начнётся с начала плана, и вводные будут доводиться в своё время.
direction-pause-sure = Оперативное время остановится для всех. Само ничего не доводится, пока вы не продолжите.
direction-night-sure = Оперативное время остановится, а при продолжении пойдёт с указанного здесь времени.
direction-resume-sure = Оперативное время снова пойдёт, и вводные будут доводиться в своё время.
direction-jump-sure = Оперативное время сразу перейдёт вперёд, и вводные, запланированные в промежутке, будут доведены сразу.
direction-rate-sure = Оперативное время пойдёт для всех в этом темпе.
direction-end-sure = Учение закончится для всех. Отменить это нельзя.
direction-night-time = Розыгрыш продолжится в
direction-jump-time = Перейти ко времени
direction-rate-field = Минут оперативного времени за одну минуту астрономического

direction-overview = Ход учения
direction-stations = Постов на связи
direction-overdue = Просроченные подтверждения
direction-queue = Тексты в очереди переводчиков
direction-lacking = Пункты без нужного языка
direction-late = Опоздание
direction-late-by = { $minutes } мин
direction-message = Сообщение
direction-next = Ближайшие два часа
direction-next-empty = На ближайшие два часа ничего не запланировано.
direction-attention = Внимание
direction-passed = время прошло
