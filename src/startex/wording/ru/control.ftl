# Ведение розыгрыша: что предстоит посреднику, вводные по ходу, запас, решения, темп, совещания.

## Чего ждёт строка
condition-kind-time = Наступило время
condition-kind-line = Состояние строки
condition-kind-message = Отправлено сообщение
condition-kind-order = Отдан приказ
condition-kind-unacknowledged = Нет подтверждения
condition-kind-simulation = Событие моделирования
condition-kind-decision = Принято решение
condition-kind-manual = Сигнал вручную
condition-kind-all = Всё перечисленное
condition-kind-any = Любое из перечисленного
condition-kind-not = Не выполнено

control-when = Ждёт, пока
control-when-nothing = Эта строка ничего не ждёт.
control-when-add = Добавить условие
control-when-add-to = Добавить: { $kind }
control-when-remove = Убрать: { $kind }
control-when-kind = Вид условия
control-when-unfinished = Не закончено: что-то ещё не заполнено.
control-when-too-deep = Слишком глубоко: условия вкладываются не более чем на восемь уровней.
control-when-too-many = Слишком много: не более пятидесяти условий в одном.
control-when-field-time = Время
control-when-field-line = Строка
control-when-field-status = Её состояние
control-when-field-minutes = Минут
control-when-field-sender = От кого
control-when-field-to = Кому
control-when-field-words = Со словами
control-when-field-order = Приказ
control-when-field-event = Событие
control-when-field-signal = Сигнал
control-when-field-gate = Точка решения
control-when-field-option = Решение
control-when-any-option = Любое решение

control-when-all = Выполнено всё:
control-when-any = Выполнено хотя бы одно:
control-when-not = Не выполнено:
control-when-all-count = Все условия: { $count }
control-when-any-count = Любое из условий: { $count }
control-when-time = Наступило { $dtg }
control-when-line = Строка { $line }: { WORD($status, of: "line-status") }
control-when-message = Отправлено сообщение{ $has_sender ->
    [no] {""}
   *[yes] {" "}от { $sender }
 }{ $has_to ->
    [no] {""}
   *[yes] {" "}для { $to }
 }{ $has_words ->
    [no] {""}
   *[yes] {" "}со словами «{ $words }»
 }
control-when-order = Отдан { $kind }{ $has_sender ->
    [no] {""}
   *[yes] {", "}отдал { $sender }
 }
control-when-unacknowledged = { $line } не подтверждена за { $minutes } мин
control-when-simulation = Моделирование сообщает: «{ $event }»
control-when-decision = { $gate }: { $has_option ->
    [no] принято любое решение
   *[yes] решено «{ $option }»
 }
control-when-manual = Подан сигнал «{ $signal }»

## Свой список посредника
control-list-panel = Мой список
control-list-empty = Сейчас для вас ничего нет. Выберите больший срок или строки всех, чтобы увидеть больше.
control-list-none = Выберите строку списка или нажмите N, чтобы написать вводную.
control-scope = Чьи
control-scope-mine = Мои
control-scope-cell = Моей группы
control-scope-all = Все
control-reach = Ближайшие
control-reach-hours = { $hours } ч
control-waiting = Ждут вас: { $count }
control-next-waiting = Следующая строка, ждущая вашего утверждения
control-keys-next = Следующая строка списка
control-keys-before = Предыдущая строка
control-column-stage = Что
control-column-how = Когда
control-column-time = Время
control-stage-offered = Предложена
control-stage-approve = Утвердить
control-stage-missed = Не выполнено
control-stage-overdue = Просрочена
control-stage-ready = Готова
control-stage-due = Предстоит
control-stage-expected = Ожидается
control-stage-own = Подана
control-stage-done = Сделано
control-in = через { $minutes } мин
control-late = опоздание { $minutes } мин
control-offered = { $line } не произошло в срок. Предлагается эта запасная вводная; сама она не доводится.
control-goes-out = Доводится на языках
control-lacks = нет: { WORD($language, of: "language") }
control-met = Выполнено.
control-unmet = Ещё нет.
control-overtaken = Кто-то успел раньше.
control-last-step = { WORD($status, of: "line-status") }: { $who }, { $dtg }
control-said = Что сказали исполнители ролей
control-approve-release = Утвердить и довести
control-approve-ready = Утвердить и согласовать

control-script = Текст звонка
control-script-title = { $line }: { WORD($means, of: "delivery-means") }
control-script-speaks = Вы говорите как
control-script-calls = Вы вызываете
control-script-language = На каком языке говорить
control-script-said = Что было сказано, для записи
control-script-log = Записать
control-script-done = Записать и отметить выполненным

control-inject-new = Новая вводная
control-inject-hand-in = Подать
control-inject-drop = Удалить
control-inject-kept = Хранится на этом компьютере, пока вы не подадите её или не выйдете.
control-inject-handed = { $line } подана и ждёт утверждения.
