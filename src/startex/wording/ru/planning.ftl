# Что говорят команды планирования по окончании.

check-fault = { $place }: { $text }
check-advice = { $place }: совет: { $text }
check-done = { $path }: { $faults ->
    [0] ошибок нет
    [one] { $faults } ошибка
    [few] { $faults } ошибки
   *[many] { $faults } ошибок
}, { $advice ->
    [0] советов нет.
    [one] { $advice } совет.
    [few] { $advice } совета.
   *[many] { $advice } советов.
}
new-done = Небольшое учение записано в { $path } (файлов: { $files }). Проверить его: startex check { $path }
new-copied = { $path } — копия { $source }: вводных { $lines }, все черновики. Проверьте её: startex check { $path }
library-dropped = { $line }: { $field } «{ $found }» не перенесено.
library-renamed = { $old } здесь называется { $line }: прежнее имя занято.
library-moved = { $path }: добавлено вводных как черновики: { $lines }.
practice-made = { $path }: тренировка, фактов { $facts }; часы стоят. Запустите сервер с её папкой и напечатайте для неё карточки.
import-done = Прочитано строк: { $rows }, из них пунктов: { $lines }, прочих: { $dropped }; в { $path } новых пунктов: { $added }, изменённых: { $changed }.
import-would-do = Прочитано строк: { $rows }, из них пунктов: { $lines }, прочих: { $dropped }; в { $path } было бы новых пунктов: { $added }, изменённых: { $changed }. Ничего не записано.
import-original-not-kept = Книга { $path } больше { $most } байт; её строки приняты, сама книга не сохранена.
import-reading = Возможно, это { $time }; тогда в сопоставлении у этого листа в «times» стоит { $rule }
import-changed = { $line } «{ $title }»: таблица меняет { $fields }
import-conflict = { $line } «{ $title }»: с прошлого приёма изменились и таблица, и план; посмотрите { $fields }
import-looks-other = Похоже, это другой перечень: номеров, под которыми здесь стоят пункты с другими названиями, — { $count } из { $matched }. Не принимайте эти изменения; дайте пунктам другие номера, например с приставкой, или примите их на экране загрузки как отдельные.
import-gone = { $line } «{ $title }»: этот пункт был в прошлой таблице того же отправителя, а в этой его нет; пункт остаётся.
unreadable-folder-not-whole = Папка читается не полностью, поэтому в неё ничего не записано ({ $found }); см.: startex check

## Columns that an event list gets when it is written back and lacks them
sheet-heading-number = №
sheet-heading-status = Статус
sheet-heading-actual = Фактическое время
