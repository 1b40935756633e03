# По одному предложению на всё, что не удалось прочитать: что найдено и что допускается.
# Место ($file, $line, $sheet_cell) показывается перед предложением.

## Папка учения
unreadable-file-missing = В папке нет файла { $allowed }; с него начинается учение.
unreadable-file-unknown = «{ $found }» — не файл папки учения; допустимые имена: { $allowed }.
unreadable-not-utf8 = Файл не в кодировке UTF-8 (найдено: { $found }); сохраните его как «CSV UTF-8».
unreadable-nul-byte = В строке есть байт, которого не бывает в тексте ({ $found }); файл повреждён.
unreadable-quote-open = Кавычка открыта и не закрыта: { $found }
unreadable-quote-stray = Кавычка стоит посреди ячейки: { $found }; заключите всю ячейку в кавычки, а внутренние удвойте: { $allowed }.
unreadable-heading-missing = Таблица пуста; первой строкой должна быть: { $allowed }.
unreadable-column-unknown = Столбца «{ $found }» нет; допустимые столбцы: { $allowed }.
unreadable-column-missing = Нет столбца «{ $found }»; столбцы таблицы: { $allowed }.
unreadable-column-twice = Столбец «{ $found }» встречается дважды.
unreadable-cell-not-allowed = «{ $found }» стоит в ячейке, которая должна быть пустой.
unreadable-value-missing = Не указано: «{ $found }»; допускается { $allowed }.
unreadable-value-not-allowed = «{ $found }» не допускается; допускается: { $allowed }.
unreadable-id-not-allowed = «{ $found }» не может быть идентификатором; он состоит из { $allowed }.
unreadable-id-twice = «{ $found }» уже есть: { $allowed }; каждый идентификатор используется один раз.
unreadable-time-unreadable = «{ $found }» — не время; пишите { $allowed }.
unreadable-trigger-unreadable = Условие пункта не читается на месте ▸ в «{ $found }»; там может стоять { $allowed }.
unreadable-position-unreadable = «{ $found }» — не координаты; пишите { $allowed }.
unreadable-text-id-not-allowed = «{ $found }» не обозначает никакого текста; допускается: { $allowed }.
unreadable-text-source-missing = У текста { $found } ни один язык не имеет состояния «{ $allowed }»; отметьте язык оригинала.
unreadable-text-source-twice = У текста { $found } два языка оригинала; первый указан здесь: { $allowed }.
unreadable-text-version-ahead = «{ $found }» сделано с версии, которой у оригинала нет; допускается { $allowed }.
unreadable-key-unknown = Ключа «{ $found }» нет; допустимые ключи: { $allowed }.
unreadable-toml-broken = Здесь файл нарушает правила TOML: { $found }

## Таблицы: файл
unreadable-workbook-empty = Файл пуст.
unreadable-workbook-too-big = Файл слишком велик для перечня вводных ({ $found }; допускается { $allowed }).
unreadable-workbook-encrypted = Файл защищён паролем; сохраните его без пароля.
unreadable-not-a-workbook = Это не электронная таблица, или файл повреждён; допускается: { $allowed }.

## Таблицы: строки, не ставшие пунктами
unreadable-row-above-heading = «{ $found }» стоит над строкой заголовков и не является пунктом.
unreadable-row-repeats-heading = Строка повторяет заголовки и не является пунктом.
unreadable-row-without-words = В строке нет ни названия, ни текста, поэтому она не пункт: { $found }
unreadable-row-is-separator = «{ $found }» стоит в строке в одиночку и принято за разделитель, а не за пункт.
unreadable-row-is-copy = Строка есть и на другом листе ({ $allowed }) и взята оттуда: { $found }
unreadable-sheet-hidden = Лист скрыт, поэтому не принят; в сопоставлении можно указать иначе: { $found }
unreadable-sheet-not-taken = По сопоставлению этот лист не принимается: { $found }
unreadable-sheet-without-columns = На этом листе ничто не похоже на перечень вводных; не принято: { $found }

## Таблицы: ячейки, на которые надо взглянуть
unreadable-cell-error = В ячейке ошибка: { $found }.
unreadable-formula-without-value = Формула { $found } ни разу не вычислялась; откройте файл в табличном редакторе и сохраните.
unreadable-line-number-twice = Номер «{ $found }» встречается не один раз; этот пункт назван { $allowed }.
unreadable-name-unknown = «{ $found }» — имя, неизвестное этому учению; оно остаётся при пункте как написано. Известны, в частности: { $allowed }
unreadable-means-unknown = «{ $found }» — неизвестный способ доведения; он остаётся при пункте как написано. Известны: { $allowed }
unreadable-status-unknown = «{ $found }» — неизвестное состояние; пункт принят как черновик. Известны: { $allowed }
unreadable-status-played = Состояние «{ $found }» пункт получает только в ходе розыгрыша; новый пункт начинается как { $allowed }.
unreadable-kind-unknown = «{ $found }» — неизвестный вид пункта; пункт принят как основная вводная. Известны: { $allowed }
unreadable-rule-unknown = «{ $found }» — такого порядка доведения нет; вводная доводится вручную. Бывает: { $allowed }
unreadable-priority-unknown = «{ $found }» — неизвестная важность; она остаётся при пункте как написано. Известны: { $allowed }
unreadable-precedence-unknown = «{ $found }» — неизвестная срочность; она остаётся при пункте как написано. Известны: { $allowed }
unreadable-time-ambiguous = «{ $found }» можно понять по-разному, поэтому времени у пункта нет; пишите { $allowed }.
unreadable-time-stray-year = «{ $found }» — день розыгрыша, но другого года, поэтому времени у пункта нет; исправьте год или укажите его в сопоставлении.
unreadable-time-incomplete = «{ $found }» называет день без часа или час без дня, поэтому времени у пункта нет; пишите { $allowed }.
unreadable-time-needs-play-days = «{ $found }» отсчитывается от STARTEX, а дней розыгрыша в учении ещё нет; добавьте дни розыгрыша или напишите дату.
unreadable-time-conflict = Ячейки времени этой строки противоречат друг другу ({ $found }); взята первая.

## Таблицы: сопоставление столбцов
unreadable-original-changed = Книга, оставшаяся от импорта, — не та, что была сохранена ({ $found } вместо { $allowed }). Верните прежнюю или уберите её запись из originals.json.
unreadable-mapping-broken = Файл не является сопоставлением столбцов: { $found }
unreadable-mapping-column = «{ $found }» — не столбец; допускается { $allowed }.
unreadable-mapping-field = «{ $found }» — не поле пункта; допускается: { $allowed }.
unreadable-mapping-field-twice = Одному полю сопоставлены два столбца ({ $found }); у каждого поля один столбец.

## Glossaries
unreadable-terms-too-large = Глоссарий слишком велик ({ $found }; допускается { $allowed }). Возьмите ту часть, которая нужна учению.
unreadable-terms-unknown-file = Глоссарий — это файл TBX или таблица, а «{ $found }» — ни то ни другое; допускается: { $allowed }.
unreadable-terms-broken = Файл не является целым XML: { $found }
unreadable-terms-xml-forbidden = В файле есть то, что глоссарию не нужно и может навредить ({ $found }); файл не прочитан.
unreadable-terms-without-entries = В файле нет ни одной статьи глоссария (найдено: { $found }; искали: { $allowed }).
unreadable-terms-without-language = Ни один столбец не озаглавлен языком (найдено: { $found }; например: { $allowed }). Над каждым столбцом слов напишите код языка.
unreadable-terms-column-unknown = Столбец «{ $found }» — не язык и не поле термина; он пропущен.
unreadable-terms-language-unknown = В части статьи указан неизвестный язык («{ $found }»); она пропущена.
unreadable-term-without-words = В строке нет слова ни на одном языке.
unreadable-term-too-long = «{ $found }» — слишком длинно для термина (допускается знаков: { $allowed }).
unreadable-term-synonym = «{ $found }» — другое слово вместо взятого «{ $allowed }»; если оно лучше, внесите его вручную.
unreadable-term-no-longer-used = «{ $found }» помечено как вышедшее из употребления и не взято.
unreadable-term-text-cut = «{ $found }» — слишком длинно и обрезано (допускается знаков: { $allowed }).
