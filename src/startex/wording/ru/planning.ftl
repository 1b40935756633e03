# Что говорят команды планирования по окончании.

check-done = { $findings ->
    [0] { $path }: замечаний нет.
    [one] { $path }: { $findings } замечание.
    [few] { $path }: { $findings } замечания.
   *[other] { $path }: замечаний: { $findings }.
}
new-done = Небольшое учение записано в { $path } (файлов: { $files }). Проверить его: startex check { $path }
import-done = Прочитано строк: { $rows }, из них пунктов: { $lines }, прочих: { $dropped }; новых пунктов в { $path }: { $added }.
import-would-do = Прочитано строк: { $rows }, из них пунктов: { $lines }, прочих: { $dropped }; новых пунктов в { $path } было бы: { $added }. Ничего не записано.
unreadable-folder-not-whole = Папка читается не полностью, поэтому в неё ничего не записано ({ $found }); см.: startex check
