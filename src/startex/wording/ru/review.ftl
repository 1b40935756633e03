# Разбор: что произошло, в цифрах.

review-panel = Разбор
review-asking = Идёт подсчёт…
review-failed = Не удалось получить данные разбора.
review-again = Подсчитать снова
review-until = По состоянию на
review-for = Для
review-nothing = Подсчитывать пока нечего.
review-count = Количество
review-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[other] и ещё { $count }
}
review-numbers = Показать числа

review-lines = Доведено пунктов
review-lateness = Доведение против плана, медиана
review-p90 = 90 % в пределах { $duration }
review-messages = Сообщения
review-open = Не подтверждено
review-untranslated = Пункты, доведённые без нужного языка
review-observations = Наблюдения
review-safety = Сигналы безопасности

review-timeline = Всё учение
review-lane-clock = Время
review-lane-safety = Безопасность
review-lane-released = Доведено
review-lane-lines = Другие шаги
review-lane-messages = Сообщения
review-lane-links = Связь: задержки и потери
review-lane-acknowledged = Подтверждения
review-lane-translation = Переводы
review-lane-observed = Наблюдения

review-days = Вводные по плану и на деле, по дням
review-day = День
review-planned-bar = Что стало с планом
review-planned = По плану
review-released-that-day = Доведено в этот день
review-play-time = Считается время розыгрыша: вовремя — значит доведено не позже чем через { $minutes } мин розыгрыша после планового времени. Скачки времени и ночные перерывы никому в опоздание не засчитываются. Поэтому пункты дня, через который перескочили, считаются доведёнными вовремя, хотя доведены в другой день.
review-fate-in-time = Вовремя
review-fate-late = С опозданием
review-fate-deferred = Отложено
review-fate-omitted = Исключено
review-fate-open = Не разыграно

review-acknowledgements = Время до подтверждения, по штабам
review-cell = Штаб или группа
review-cell-all = Все
review-median-to-p90 = Медиана и до 90 %
review-median = Медиана
review-ninety = 90 %
review-longest = Наибольшее
review-acknowledged = Подтверждено
review-orders = Приказы и запросы; записано решений: { $count }
review-requests = Запросы
review-answered = Дан ответ
review-late-answers = С опозданием
review-still-open = Открыто

review-load = Сообщения по часам
review-hour = Час
review-received = Получено
review-sent = Отправлено

review-languages = Ожидание нужного языка
review-direction = Языки
review-served = Обслужено
review-met-untranslated = Доведено, когда адресату не хватало языка
review-nation-delay = Задержка из-за языка по странам
review-slowest = Дольше всего ждали перевода
review-waits-still = ещё ждут
review-ratings = Оценки
review-by-rating = Наблюдения по оценкам

review-links = Опоздало, потеряно и послано снова, по линиям
review-links-none = Ни одна линия ничего не передавала и не менялась.
review-links-carried = Передано
review-links-waited = Ждало
review-links-late = Опоздало
review-links-lost = Потеряно
review-links-again = Послано снова
review-links-cut = Прервана
review-links-states = Состояния
