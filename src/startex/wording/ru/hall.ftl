# Зал: учения администратора сервера и карточки входа.

hall-title = Зал
hall-door-explain = Для администратора этого сервера. Код выводится там, где запущен сервер.
hall-door-code = Код администратора
hall-none = На этом сервере ещё нет учений. Создайте учение, откройте папку или восстановите резервную копию.
hall-name = Название
hall-id = Обозначение
hall-state = Состояние
hall-facts = Записей
hall-do = Что можно сделать
hall-manning = Штатно-должностной список
hall-cards = Карточки входа
hall-backup = Скачать резервную копию
hall-made = Учение { $id } готово.

hall-create = Создать учение
hall-create-explain = Небольшое учение с руководителем, группой руководства и штабом — как основа.
hall-create-go = Создать
hall-open = Открыть папку
hall-open-explain = Папка учения, в которой лежит exercise.toml.
hall-folder = Папка
hall-open-go = Открыть
hall-restore = Восстановить резервную копию
hall-restore-explain = Один файл, полученный при резервном копировании.
hall-file = Файл
hall-restore-go = Восстановить

hall-findings = { $count ->
    [one] В папке { $count } замечание
    [few] В папке { $count } замечания
   *[other] В папке { $count } замечаний
}
hall-finding-file = Файл
hall-finding-line = Строка
hall-finding-text = Что обнаружено
hall-finding-advice = Совет:

cards-of = Карточки входа: { $exercise }
cards-explain = По карточке на каждую должность. Напечатайте, разрежьте и раздайте; утерянную карточку можно аннулировать в штатно-должностном списке.
cards-all-cells = Все группы ({ $count })
cards-shift = Смена { $shift }
cards-how = Отсканируйте или введите код на { $url }
cards-qr = QR-код для входа
