# Присланная кем-то таблица на пути в перечень вводных.

imports-panel = Приём таблиц
imports-file = Таблица
imports-source = Кто прислал
imports-how = Перетащите таблицу сюда или выберите файл (.xlsx, .xls, .ods, .csv). До вашего решения ничего не принимается.
imports-again = Прочитать снова
imports-reading = Чтение…
imports-taking = Приём: { $done } из { $of }
imports-keys = На строке: A (Ф) — принять, R (К) — отклонить, N (Т) — принять как новый, L (Д) — решить позже; стрелки — дальше.
imports-questions = Неясных времён: { $count }
imports-question = «{ $found }» в { $sheet }!{ $cell } означает
imports-question-too = { $count ->
    [one] и ещё { $count } ячейка
    [few] и ещё { $count } ячейки
   *[other] и ещё { $count } ячеек
} по тому же правилу
imports-taken = { $count ->
    [0] Ничего не принято.
    [one] Принят { $count } пункт.
    [few] Принято { $count } пункта.
   *[other] Принято пунктов: { $count }.
}
imports-rows = Прочитано строк: { $rows }; пунктов: { $lines }, прочих: { $dropped }; без отличий от плана: { $same }.
imports-looks-other = Похоже, это другой перечень: его номера здесь носят пункты с другими названиями. Не принимайте эти изменения; примите строки как отдельные пункты или дайте им другие номера.
imports-differences = Отличий: { $count }
imports-fate = Что это
imports-line = Пункт
imports-changes = Изменения
imports-becomes = становится
imports-nothing = пусто
imports-decision = Решение
imports-decision-on = Решение по { $line }
imports-later = решить позже
imports-take = Выполнить решения: { $count }
imports-mapping = Как поняты столбцы
imports-sheet-taken = Принять этот лист
imports-column = Столбец
imports-heading = Заголовок
imports-samples = Что в нём
imports-field = Это
imports-field-of = Что такое столбец { $column } листа { $sheet }
imports-only-kept = только хранится при пункте
imports-unsaid = спросить
imports-times-day = День строк без дня
imports-times-year = Год всех дат
imports-times-order = 5/3/10 — это
imports-times-unit = T+2 считает
imports-times-zone = Буква пояса
imports-times-local = L — местное время
imports-reported = Взглянуть: { $count }
imports-cell = Ячейка
imports-became = Стало
imports-a-line = пунктом
imports-no-line = не пунктом
imports-said = Почему

import-fate-new = новый
import-fate-changed = изменён
import-fate-conflict = противоречие
import-fate-gone = исчез
import-choice-accept = принять
import-choice-refuse = отклонить
import-choice-as-new = принять как новый пункт
date-order-day-first = 5 марта
date-order-month-first = 3 мая
bare-unit-hours = часы
bare-unit-minutes = минуты
bare-unit-days = дни
sheet-field-number = номер
sheet-field-title = название
sheet-field-body = текст
sheet-field-expected = ожидаемая реакция
sheet-field-notes = примечания
sheet-field-dtg = дата и время
sheet-field-date = дата
sheet-field-day = день
sheet-field-time = время
sheet-field-planned-ms = плановое время
sheet-field-to = кому
sheet-field-sender = от кого
sheet-field-controller = { -controller }
sheet-field-info = для сведения
sheet-field-means = способ доведения
sheet-field-kind = вид
sheet-field-status = состояние
sheet-field-storyline = сюжет
sheet-field-objectives = цели
sheet-field-author = автор
sheet-field-priority = важность
sheet-field-actual = фактическое время
sheet-field-precedence = срочность
sheet-field-deadline = срок
sheet-field-deadline-ms = срок
sheet-field-rule = порядок доведения
sheet-field-incidents = инциденты
sheet-field-prerequisite = предшествует
sheet-field-contingency-for = запасная для
sheet-field-trigger = чего ждёт
sheet-field-alternative = альтернатива
sheet-field-owner = владелец
sheet-field-release = допуск стран
sheet-field-approver = утвердил
