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
finding-objective-without-line = Ни один пункт { -event-list(form: "gen") } не служит цели { $id }; добавьте пункт или уберите цель.

## Время и условия
finding-prerequisite-later = Пункт { $id } ({ $planned }) ждёт пункта { $other }, намеченного позже ({ $found }); измените время одного из них или уберите зависимость.
finding-contingency-never-offered = Пункт { $id } находится в запасе для пункта { $other }, а тот не является ожидаемым действием со сроком, поэтому предложен он не будет; укажите срок или измените вид того пункта.
finding-contingency-goes-by-hand = Пункт { $id } находится в запасе: он только предлагается и сам ни по времени, ни по условию не доводится; задайте доведение вручную или уберите из запаса.
finding-contingency-before-deadline = Пункт { $id } ({ $planned }) находится в запасе для пункта { $other }, срок которого позже ({ $found }); наметьте его после этого срока.
finding-deadline-without-expectation = По пункту { $id } указан срок { $found }, но не сказано, какое действие ожидается; напишите ожидаемое действие или уберите срок.
finding-trigger-missing = Пункт { $id } доводится по условию, но условия у него нет; задайте условие или другой порядок доведения.
finding-trigger-after-deadline = Условие пункта { $id } не может быть выполнено раньше { $found }, а его срок { $deadline }; исправьте одно из двух.
finding-trigger-line-later = Пункт { $id } намечен на { $planned }, но его условие ждёт пункта { $other }, намеченного позже ({ $found }); измените одно из двух.

## Кто на месте
finding-addressee-off-shift = Пункт { $id } доводится { $at }, когда никто не в смене: { $who }; измените время, адресатов или смены.
finding-controller-off-shift = Пункт { $id } намечен на { $at }, когда его { -controller } { $who } не в смене; измените время, { -controller(form: "gen") } или смены.
finding-linguist-missing = Пункт { $id } нужно перевести (с какого языка: { WORD($source, of: "language") }; на какой: { WORD($target, of: "language") }), но должности переводчика с обоими языками нет; добавьте её в штатно-должностной список.
finding-turn-without-linguist = Смена { $id } в графике назначена на «{ $billet }» — это не должность переводчика; укажите переводчика или удалите смену.
finding-turn-ends-before = Смена { $id } в графике кончается раньше, чем начинается ({ $at }); исправьте время.
finding-turns-overlap = Смена { $id } ({ $billet }) начинается в { $at }, когда смена { $other } ещё не кончилась; перенесите одну из них.
finding-booth-turn-too-long = { $billet } работает в кабине { $minutes } мин подряд с { $at } (смена { $id }); после { $limit } мин ошибок становится больше: часть времени отдайте напарнику.
finding-booth-without-break = { $billet } возвращается в кабину в { $at } (смена { $id }) меньше чем через { $limit } мин после смены { $other }; поставьте между ними перерыв.
finding-line-language-unchecked = Пункт { $id } никем не проверен на языке, который должны прочитать адресаты: { WORD($languages, of: "language") }; пусть его проверит второй человек.
finding-line-without-objective = Пункт { $id } не служит ни одной учебной цели — ни сам, ни через сюжетную линию; свяжите его с целью.
finding-line-without-controller = У пункта { $id } нет ответственного { -controller(form: "gen") }; назначьте его.
finding-variable-unknown = В поле «{ WORD($part, of: "field") }» пункта { $id } нечего подставить: { $found }; исправьте написание, добавьте то, что названо, или откройте его всем, кому доводится этот пункт.
finding-variable-missing-in-language = В поле «{ WORD($part, of: "field") }» пункта { $id } на языке «{ WORD($language, of: "language") }» нет того, что есть в оригинале: { $found }; вставьте.

## Слишком много сразу
finding-headquarters-overloaded = { $who }: вводных за { $minutes } мин начиная с { $at } — { $amount }; перегрузка начинается с { $limit }. Перенесите часть из них: { $lines }.
finding-controller-overloaded = { -controller(form: "Nom") } { $who }: пунктов за { $minutes } мин начиная с { $at } — { $amount }; перегрузка начинается с { $limit }. Перенесите часть из них или передайте другому { -controller(form: "dat") }: { $lines }.
finding-linguists-overloaded = Слов к переводу (с какого языка: { WORD($source, of: "language") }; на какой: { WORD($target, of: "language") }) для того, что доводится за { $minutes } мин начиная с { $at }, — { $amount }; в это время в смене с обоими языками: { $linguists }; перегрузка начинается с { $limit } слов на каждого. Переведите заранее или перенесите пункты: { $lines }.

## Чему ничто не служит и что не служит ничему
finding-mission-without-line = Ни один пункт не служит задаче учения «{ WORD($mission, of: "mission") }»; добавьте пункт или уберите задачу.
finding-nation-without-line = Ни один пункт не доходит до обучаемых страны: { WORD($nation, of: "nation") }; адресуйте пункт посту, который она занимает.
finding-headquarters-without-line = Ни один пункт не доходит до штаба или отдела { $id }; адресуйте ему хотя бы один.
finding-storyline-without-line = В сюжетной линии { $id } нет ни одного пункта; добавьте пункт или уберите линию.
finding-line-without-storyline = Пункт { $id } не относится ни к одной сюжетной линии, в отличие от других; выберите её.
finding-incident-without-line = { $id } ({ WORD($level, of: "incident-level") }): нет ни одного пункта; добавьте пункт или уберите.
finding-gate-unused = Решения { $id } не ждёт ни один пункт; добавьте ветвь или уберите точку решения.
finding-option-unused = Этих ответов на решение { $id } не ждёт ни один пункт: { $found }; добавьте пункты, если за ними что-то должно следовать.
finding-column-value = «{ $found }» не подходит для столбца «{ $column }»; допускается: { $allowed }.
finding-column-unused = Столбец «{ $id }» пуст во всех пунктах; заполните его или уберите.
finding-marking-only-first = В маркировке «{ $marking }» названа одна страна, а эта схема такого не допускает; добавьте страны-получатели или выберите другую схему ({ WORD($kind, of: "kind") } «{ $id }»).
finding-marking-twice = В маркировке «{ $marking }» одной и той же стране и показано, и передано; уберите её из одного из двух списков ({ WORD($kind, of: "kind") } «{ $id }»).
finding-marking-nation-unknown = В маркировке ({ WORD($kind, of: "kind") } «{ $id }») названы страны, которые не участвуют: { $found }; исправьте или добавьте их в учение.
finding-alternative-alone = Пункт { $id } единственный в группе взаимозаменяемых «{ $found }»; добавьте другой или исключите его из группы.

## Силы и средства
finding-sidc-not-allowed = У подразделения { $id } код знака «{ $found }»; код знака состоит из 20 цифр (APP-6D).

## Формы
finding-form-faulty = Форму { $id } использовать нельзя: { WORD($fault, of: "form-fault") } (поле: «{ $field }»; найдено: «{ $found }»); исправьте её описание.
finding-form-language-missing = В форме { $id } нет слов на рабочем языке ({ WORD($language, of: "language") }); добавьте их в название, подписи и варианты.

## Виды, о которых говорит только план
kind-shift = смена
kind-term = термин
kind-turn = смена в графике
kind-mission = задача учения
kind-option = ответ в точке решения
