# По одному предложению на каждое замечание команды `startex check`: что не так и что делать.
# $kind и $id называют то, к чему относится замечание.

finding-reference-unknown = { $id } ({ WORD($kind, of: "kind") }): в поле { $field } указано «{ $found }», но такого нет ({ WORD($wanted, of: "kind") }); исправьте имя или добавьте недостающее.
finding-id-clash = Имя «{ $id }» носят несколько объектов ({ WORD($kinds, of: "kind") }); адрес должен быть однозначным, переименуйте все, кроме одного.
finding-cycle = { $id } ({ WORD($kind, of: "kind") }) ведёт к самому себе: { $chain }; разорвите цепочку в одном месте.

## Учение
finding-no-nation = В учении нет ни одной страны; добавьте хотя бы одну в nations.
finding-no-working-language = В учении нет ни одного рабочего языка; укажите хотя бы один в working_languages.
finding-no-play-day = В учении нет ни одного дня розыгрыша; добавьте хотя бы один в play_days.
finding-no-director = Этим учением никто не вправе руководить; дайте хотя бы одной должности роль director.
finding-play-day-ends-before = День розыгрыша оканчивается { $found }, раньше своего начала; исправьте время.
finding-play-days-overlap = День розыгрыша, начинающийся { $found }, начинается до окончания предыдущего; исправьте время.

## Штатно-должностной список
finding-billet-reads-nothing = На должности { $id } не читают ни на одном из рабочих языков (читают: { $languages }; рабочие: { $working }); исправьте языки или предусмотрите переводчика на том же посту.
finding-post-filled-twice = Должности { $other } и { $id } занимают пост { $post } в одни и те же часы; назначьте им разные смены или разные посты.

## Перечень вводных
finding-line-own-approval = Пункт { $id } утверждён своим же составителем ({ $author }); утвердить его должен другой.
finding-line-without-reason = Состояние пункта { $id }: «{ WORD($status, of: "line-status") }», но причина не указана; укажите её.
finding-line-without-time = Пункт { $id } должен доводиться в своё время, но времени у него нет; укажите время или доводите его вручную.
finding-line-outside-play = Пункт { $id } намечен на { $found }, вне всех дней розыгрыша; перенесите его в розыгрыш.
finding-deadline-before-planned = Срок по пункту { $id } ({ $found }) раньше его намеченного времени ({ $planned }); исправьте одно из двух.
finding-line-addresses-nobody = Пункт { $id } что-то доводит, но не имеет адресата; добавьте хотя бы одного.
finding-line-reaches-nobody = Пункт { $id } адресован туда, где нет ни одной должности: { $found }; добавьте должности или измените адресатов.
finding-line-not-covered = Допуск пункта { $id } не охватывает страны адресатов: { WORD($nations, of: "nation") }; расширьте допуск или измените адресатов.
finding-line-without-text = Пункт { $id } утверждён, но поле «{ WORD($part, of: "field") }» пусто; заполните его.
finding-text-missing = Поля «{ WORD($part, of: "field") }» пункта { $id } нет на языке: { WORD($language, of: "language") }; его должны прочитать: { $posts }; переведите его.
finding-text-stale = Поле «{ WORD($part, of: "field") }» пункта { $id } устарело на языке: { WORD($language, of: "language") }; его должны прочитать: { $posts }; обновите перевод.
finding-objective-without-line = Ни один пункт перечня вводных не служит цели { $id }; добавьте пункт или уберите цель.

## Силы и средства
finding-sidc-not-allowed = У подразделения { $id } код знака «{ $found }»; код знака состоит из 20 цифр (APP-6D).

## Виды, о которых говорит только план
kind-shift = смена
kind-mission = задача учения
