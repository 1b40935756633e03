# График переводчиков: смены, совещания с переводом и предстоящий объём.

roster-panel = График переводчиков
roster-days = Дни графика
roster-today = К сегодняшнему дню
roster-today-mark = сегодня
roster-empty = Ни одна штатная единица ещё не переводческая. Назначьте эту роль в штате, затем пишите смены здесь.
roster-how = Enter или двойной щелчок открывает смену, а на пустом месте начинает новую. Стрелки или мышь сдвигают её на четверть часа, Shift со стрелками или её край меняют длину, Delete удаляет. Прогноз: столбцы — слова, черта — сколько можно перевести.
roster-how-reading = Прогноз: столбцы — слова, черта — сколько можно перевести.
roster-add = Новая смена
roster-add-for = Новая смена: { $billet }
roster-change = Изменить смену
roster-remove = Удалить
roster-linguist = Переводчик
roster-kind = Занятие
roster-meeting = Совещание
roster-meeting-none = не из распорядка
roster-from = С
roster-to = До
roster-turn = { $kind }, { $billet }, с { $from } до { $to }
roster-fault-long = В кабине дольше 30 минут.
roster-fault-no-break = После прошлой смены в кабине нет перерыва в 15 минут.
roster-demand = Нужны переводчики
roster-needs = { $title }, { $languages }: { $there ->
    [0] переводчика ещё нет
    [one] { $there } переводчик
    [few] { $there } переводчика
   *[many] { $there } переводчиков
}
roster-lacking = { $count ->
    [one] { $count } совещание без переводчика
    [few] { $count } совещания без переводчика
   *[many] { $count } совещаний без переводчика
}
roster-faults = { $count ->
    [one] { $count } смена утомляет голос
    [few] { $count } смены утомляют голос
   *[many] { $count } смен утомляют голос
}
roster-overloaded = { $count ->
    [one] { $count } час, когда слов больше, чем можно перевести
    [few] { $count } часа, когда слов больше, чем можно перевести
   *[many] { $count } часов, когда слов больше, чем можно перевести
}
roster-forecast = Прогноз
roster-forecast-pair = Прогноз { $pair }
roster-forecast-again = Обновить прогноз
roster-load = { $hour }: слов { $words }, текстов { $texts }; переводчиков { $linguists }, успеют { $capacity }
roster-forecast-none = На этот день ни один запланированный текст не ждёт перевода.
