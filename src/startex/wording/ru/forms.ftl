# Формы: заполнение и панель, где их ведут планировщики.

forms-required = обязательно
forms-most = Не больше { $most }
forms-fault-missing = Это поле обязательно.
forms-fault-time = Это не время. Допустимо: дата-время (130730EAUG22), время (1430) или минуты от текущего момента (+15).
forms-fault-position = Это не координаты. Допустимо: координаты сетки (42SWH 17490 37830) или градусы (38.5598, 68.7738).
forms-fault-unit = Такого имени здесь нет. Выберите из списка подразделение, группу или пост.
forms-fault-count = Это не число. Допустимо: целое число от 0 до { $most }.
forms-fault-choice = Выберите один вариант из списка.
forms-fault-long = Слишком длинно. Допустимо знаков: { $most }.

forms-panel = Формы
forms-explain = Форму каждый читает на своём языке; лингвиста ждёт только то, что вписано в неё свободным текстом.
forms-list = Все формы
forms-own = своя
forms-own-why = Форма этого учения
forms-shipped = Входит в состав Startex
forms-fields = { $count ->
    [one] { $count } поле
    [few] { $count } поля
   *[other] { $count } полей
}
forms-language = Показать на языке
forms-print = Напечатать пустой бланк
forms-definition = Описание (TOML)
forms-remove = Убрать из учения
forms-take = Принять форму
forms-take-how = Файл TOML. Для начала сохраните описание похожей формы, измените её обозначение и поля и примите.
forms-taken = Форму { $form } теперь можно заполнять.
forms-refused-at = Строка { $line }: { $why }

## Виды полей и чем поле заполняется заранее
field-type-time = время
field-type-position = координаты
field-type-unit = подразделение или группа
field-type-count = число
field-type-choice = выбор
field-type-code = краткая запись
field-type-text = свободный текст
prefill-nothing = ничем
prefill-now = текущим временем
prefill-post = пишущим постом
prefill-cell = пишущей группой

## Формы: что не так в описании
form-fault-id = в обозначении есть недопустимые знаки
form-fault-id-twice = одно обозначение стоит дважды
form-fault-field-missing = в ней нет ни одного поля
form-fault-too-many = слишком много полей или вариантов
form-fault-label-missing = не хватает слов на одном из её языков
form-fault-label-long = слишком длинная подпись
form-fault-choice-missing = в поле выбора не из чего выбирать
form-fault-choice-elsewhere = варианты стоят в поле другого типа
form-fault-prefill = поле этого типа нельзя так заполнить заранее
form-fault-most = наибольшее число или длина здесь недопустимы
