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
unreadable-position-unreadable = «{ $found }» — не координаты; пишите { $allowed }.
unreadable-text-id-not-allowed = «{ $found }» не обозначает никакого текста; допускается: { $allowed }.
unreadable-text-source-missing = У текста { $found } ни один язык не имеет состояния «{ $allowed }»; отметьте язык оригинала.
unreadable-text-source-twice = У текста { $found } два языка оригинала; первый указан здесь: { $allowed }.
unreadable-text-version-ahead = «{ $found }» сделано с версии, которой у оригинала нет; допускается { $allowed }.
unreadable-key-unknown = Ключа «{ $found }» нет; допустимые ключи: { $allowed }.
unreadable-toml-broken = Здесь файл нарушает правила TOML: { $found }
