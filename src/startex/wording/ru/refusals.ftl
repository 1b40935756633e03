# По одному предложению на каждый отказ: что имеет место и что делать.
# WORD($value, of: "family") называет слово `family-value` из этих файлов, для списка по частям.

refusal-not-allowed = Роль «{ WORD($role, of: "role") }» не вправе { WORD($command, of: "command") }; обратитесь к тому, чья роль это позволяет.
refusal-not-signed-in = На этом рабочем месте вход не выполнен; войдите по карточке или коду.
refusal-not-found = Не найдено: { WORD($kind, of: "kind") } «{ $id }»; проверьте запрос.
refusal-already-there = Уже существует: { WORD($kind, of: "kind") } «{ $id }»; выберите другое имя.
refusal-in-use = Ещё используется: { WORD($kind, of: "kind") } «{ $id }» (где: «{ $by }»); сначала измените это.
refusal-text-missing = Поле «{ WORD($field, of: "field") }» пусто; заполните его.
refusal-text-too-long = В поле «{ WORD($field, of: "field") }» знаков: { $length }, допускается: { $limit }; сократите текст.
refusal-value-not-allowed = В поле «{ WORD($field, of: "field") }» недопустимое значение «{ $found }»; допускается: { $allowed }.
refusal-changed-meanwhile = Тем временем другой пользователь внёс изменения: { WORD($kind, of: "kind") } «{ $id }» (теперь версия { $version }); посмотрите новую версию и повторите.

## Часы
refusal-clock-not-in-state = Состояние учения: «{ WORD($state, of: "clock-state") }»; это возможно только в состояниях: { WORD($allowed, of: "clock-state") }.
refusal-time-not-ahead = Оперативное время можно переводить только вперёд; выберите время позже текущего.
refusal-rate-not-allowed = Оперативное время не может идти со скоростью { $rate }; выберите от { $least } до { $most }.

## Люди
refusal-address-unknown = По этим адресам никого нет: { $addresses }; выберите из телефонного справочника учения.
refusal-last-director = Должность «{ $billet }» последняя, с которой можно руководить учением; сначала назначьте другого руководителя.

## Перечень вводных
refusal-line-not-in-state = Состояние пункта { $line }: «{ WORD($status, of: "line-status") }»; это возможно только в состояниях: { WORD($allowed, of: "line-status") }.
refusal-own-line = Пункт { $line } составили вы сами; утвердить его должен другой.
refusal-line-addresses-nobody = Пункт { $line } что-то доводит, но не имеет адресата; добавьте хотя бы одного.
refusal-line-not-covered = Допуск пункта { $line } не охватывает страны адресатов: { WORD($nations, of: "nation") }; расширьте допуск или измените адресатов.
refusal-line-held-back = Пункт { $line } задержан; сначала снимите задержку.
refusal-prerequisite-open = Пункт { $line } ждёт пункта { $prerequisite }, который ещё не доведён; сначала доведите его.
refusal-alternative-chosen = Пункт { $line } — замена пункта { $chosen }, который уже доведён; используется только один из них.
refusal-line-language-unchecked = Адресаты пункта { $line } читают на языках, на которых его текста нет, он устарел или не проверен: { WORD($languages, of: "language") }; поручите перевести и проверить его.
refusal-line-without-objective = Ни пункт { $line }, ни его сюжетная линия не связаны с учебной целью; укажите хотя бы одну.
refusal-variable-unknown = Нечего подставить на эти места в текстах пункта { $line }: { $names }; исправьте написание, добавьте то, что они называют, или откройте это всем, кому доводится этот пункт.
refusal-line-without-controller = За пункт { $line } никто не отвечает; назначьте { -controller(form: "gen") }.
refusal-controller-off-shift = На посту { $controller } никто не дежурит в то время, на которое назначен пункт { $line }; выберите другое время или другого { -controller(form: "gen") }.
refusal-dependency-cycle = Пункт { $line } ждал бы самого себя: { $chain }; уберите одну из этих связей.
refusal-exercise-not-running = Состояние учения: «{ WORD($state, of: "clock-state") }»; это возможно только в ходе учения.
refusal-exercise-halted = Действует остановка по условиям безопасности; учение продолжится, когда её отменит { -exercise-director }.

## Сообщения
refusal-release-too-narrow = Адресатам этих стран текст не разрешён: { WORD($nations, of: "nation") }; расширьте допуск или уберите их из списка.
refusal-not-addressee = Сообщение { $message } адресовано не вашему посту; это может сделать только адресат.
refusal-already-acknowledged = Получение сообщения { $message } за ваш пост уже подтверждено; больше ничего не нужно.
refusal-release-forbids = То, что прилагается, не разрешено этим странам: { WORD($nations, of: "nation") } ({ $item }); уберите его, уберите их из списка или запросите допуск.
refusal-of-others = Документ ({ WORD($kind, of: "kind") } { $id }) ведёт не ваш пост; это может сделать тот, чей он или кому он передан.
refusal-nothing-to-sign = С последней подписи в журнале поста «{ $post }» ничего не записано; больше ничего не нужно.
refusal-message-too-long = Сообщение с приложениями занимает { $length } байт, а это средство связи ({ WORD($means, of: "link-means") }) передаёт не больше { $limit }; сократите его, уберите приложения или отправьте по частям.

## Attachments
refusal-attachment-not-allowed = «{ $name }» не принимается: содержимое — { $found }. Здесь допускается: { $allowed }; сохраните файл в одном из этих видов и приложите его.
refusal-attachment-active = «{ $name }» не принимается: в файле есть то, что действует само ({ $found }). Сохраните его без макросов, сценариев, вложенных файлов и самозагружающихся ссылок и приложите снова.
refusal-attachment-unsound = «{ $name }» не принимается: { WORD($reason, of: "attachment-fault") } ({ $found }). Сохраните файл заново, целиком и без пароля, и приложите его.
refusal-attachment-too-long = Файл может занимать не больше { $limit } байт; уменьшите его или отправьте по частям.
refusal-attachment-not-kept = Содержимого этого файла здесь нет ({ $sha256 }); приложите его ещё раз.

## Формы
refusal-form-faulty = Форму { $form } использовать нельзя: { WORD($fault, of: "form-fault") } (поле: «{ $field }»; найдено: «{ $found }»); исправьте её описание.
refusal-form-field-unknown = В форме { $form } нет такого поля «{ $field }»; её поля: { $allowed }.
refusal-form-value-missing = В форме { $form } поле «{ $field }» обязательно; заполните его.
refusal-form-value-not-allowed = «{ $found }» не может стоять в поле «{ $field }» формы { $form }; допустимо: { $allowed }.

## Перевод
refusal-language-not-working = Этот язык не является рабочим языком учения: { WORD($language, of: "language") }; выберите из: { WORD($allowed, of: "language") }.
refusal-taken-by-other = Этот текст уже переводит должность «{ $billet }»; возьмите другой или попросите вернуть его в очередь.
refusal-own-translation = Этот перевод сделали вы сами; проверить его должен другой.
refusal-nothing-to-translate = Этот текст не требует работы на этом языке ({ WORD($language, of: "language") }); выберите другой из очереди.
refusal-own-proposal = Термин { $term } предложили вы сами; решить о нём должен другой переводчик или планировщик.
refusal-turns-overlap = У должности «{ $billet }» в это время уже есть смена { $turn }; выберите другое время или другого переводчика.
refusal-machine-missing = Машинный перевод не запущен: нет «{ $lacks }» (модели в { $path }). Startex ничего не загружает; установите пакет или укажите папку с распакованными моделями.
refusal-machine-not-local = Машинный переводчик «{ $address }» не на этом компьютере и не в его локальной сети или не найден; дальше тексты учения не отправляются.

## Безопасность
refusal-already-closed = Уже закрыто: { WORD($kind, of: "kind") }; больше ничего не нужно.

## Журнал
refusal-journal-cannot-write = Запись учения невозможна: диск заполнен или недоступен; пока нет места, принимаются только сигналы безопасности.
refusal-journal-in-use = С журналом { $path } уже работает другой Startex; сначала остановите его.
refusal-journal-unreadable = Файл { $path } не является журналом Startex или повреждён; выберите другой файл или восстановите резервную копию.
refusal-journal-other-version = Журнал { $path } имеет версию формата { $found }, а этот Startex читает версию { $allowed }; откройте его тем Startex, который его записал.
refusal-journal-damaged = Журнал { $path } повреждён начиная с записи { $number }; сохраните файл как есть и восстановите резервную копию.

## Пульт
refusal-command-unreadable = Сервер не смог прочитать команду (найдено: { $found }; допускается: { $allowed }); обновите страницу и повторите.
refusal-too-fast = С этого рабочего места поступает больше { $limit } команд сразу; подождите и повторите.
refusal-card-unknown = Действующей карточки с таким кодом нет. Проверьте код на карточке или запросите новую карточку.
refusal-folder-not-ours = В папке { $path } лежит что-то другое, она оставлена без изменений. Укажите новую или пустую папку либо папку с учением.
