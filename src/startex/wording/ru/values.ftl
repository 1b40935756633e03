# Слово для каждого значения каждого перечня. WORD($value, of: "line-kind") называет одно из них.

## Роли
role-director = { -exercise-director(form: "Nom") }
role-msel-manager = { -msel-manager(form: "Nom") }
role-controller = { -controller(form: "Nom") }
role-staff = Офицер штаба
role-interpreter = Переводчик
role-evaluator = Оценщик
role-administrator = Администратор
role-observer = Наблюдатель
role-disclosure = Офицер по передаче сведений

## Группы
cell-kind-staff = Отдел штаба
cell-kind-contingent = Национальный контингент
cell-kind-direction = Руководство учением
cell-kind-hicon = Группа вышестоящего штаба (HICON)
cell-kind-locon = Группа подчинённых войск (LOCON)
cell-kind-sidecon = Группа соседей и взаимодействующих (SIDECON)
cell-kind-white = «Белая» группа (нейтральная)
cell-kind-grey = «Серая» группа (МО, НПО)
cell-kind-green = «Зелёная» группа (местные власти)
cell-kind-opfor = Условный противник (OPFOR)
cell-kind-media = Группа средств массовой информации
cell-kind-sitcen = Центр обстановки
cell-kind-mel-mil = Группа розыгрыша (MEL/MIL)
cell-kind-simulation = Группа моделирования
cell-kind-interpreters = Переводчики
cell-kind-evaluation = Группа оценки
cell-kind-lessons = Группа обобщения опыта
cell-kind-support = Группа обеспечения
cell-kind-network = Группа связи и сетей

## Участие страны
participation-status-participant = Участник
participation-status-observer = Наблюдатель
participation-status-neutral-participant = Нейтральный участник
participation-status-planning-only = Только планирование
participation-status-invited = Приглашён
participation-status-declined = Отказался

## Виды учений
exercise-type-cpx = Командно-штабное учение (КШУ)
exercise-type-ftx = Полевое учение
exercise-type-cax = Учение с использованием компьютерного моделирования
exercise-type-livex = Учение с привлечением войск
exercise-type-ttx = Штабная тренировка за столом
exercise-type-seminar = Семинар
exercise-type-workshop = Практический семинар
exercise-type-game = Игра
exercise-type-drill = Тренировка
exercise-type-functional = Функциональное учение
exercise-type-full-scale = Полномасштабное учение
exercise-type-academics = Теоретическая подготовка

## Перечень вводных
line-kind-inject = Вводная
line-kind-contextual = Основная вводная
line-kind-expected-action = Ожидаемое действие
line-kind-contingency = Запасная вводная
line-kind-control-task = Задача руководства
line-kind-administrative = Административный пункт
line-kind-information = Информация

line-status-draft = Черновик
line-status-submitted = Представлен
line-status-approved = Утверждён
line-status-synchronized = Согласован
line-status-released = Доведён
line-status-complete = Завершён
line-status-deferred = Отложен
line-status-omitted = Исключён
line-status-recalled = Отозван
line-status-obsolete = Утратил значение

release-rule-at-time = По времени
release-rule-by-hand = Вручную
release-rule-on-trigger = При выполнении условия

inject-priority-key = Ключевая
inject-priority-enabling = Обеспечивающая
inject-priority-supporting = Вспомогательная

incident-level-event = Событие
incident-level-incident = Инцидент

column-type-text = Текст
column-type-number = Число
column-type-choice = Выбор из списка
column-type-yes-no = Да или нет
column-type-day = День

remark-kind-comment = Замечание
remark-kind-said = Что было сказано

order-kind-WARNO = Предварительное боевое распоряжение (WARNO)
order-kind-OPORD = Боевой приказ (OPORD)
order-kind-FRAGO = Частное боевое распоряжение (FRAGO)

terminology-profile-us-joint = США, объединённые силы
terminology-profile-nato = НАТО
terminology-profile-hseep = HSEEP
terminology-profile-un = ООН
terminology-profile-ru = Российская

delivery-means-email = Электронная почта
delivery-means-phone = Телефон
delivery-means-radio = Радио
delivery-means-chat = Чат
delivery-means-paper = На бумаге
delivery-means-in-person = Лично
delivery-means-video = Видео
delivery-means-news = Новости
delivery-means-simulation = Моделирование
delivery-means-fax = Факс

## Сообщения и тексты
precedence-flash = МОЛНИЯ
precedence-immediate = НЕМЕДЛЕННО
precedence-priority = СРОЧНО
precedence-routine = ОБЫЧНО

text-state-source = Оригинал
text-state-machine-draft = Машинный перевод
text-state-human-draft = Черновой перевод
text-state-checked = Проверен

## Часы
clock-state-planned = До начала учения
clock-state-running = Идёт
clock-state-paused = Приостановлено
clock-state-night-pause = Ночной перерыв
clock-state-ended = Учение окончено

## Оценка
observation-type-strength = Сильная сторона
observation-type-area-for-improvement = Требует улучшения
observation-type-neutral = Нейтральное

rating-P = P: выполнено без затруднений
rating-S = S: выполнено с некоторыми затруднениями
rating-M = M: выполнено с серьёзными затруднениями
rating-U = U: не могло быть выполнено
rating-not-observed = Не наблюдалось

## Связь
link-state-up = Работает
link-state-delayed = С задержкой
link-state-lossy = С потерями
link-state-cut = Прервана

link-means-network = Сеть
link-means-voice = Телефонная связь
link-means-hf = КВ-радио
link-means-satcom = Спутниковая связь
link-means-courier = Курьер
link-means-liaison = Офицер связи

transit-state-waiting = Ждёт
transit-state-under-way = В пути
transit-state-arrived = Дошло
transit-state-lost = Утрачено

## Кто отдал команду
author-kind-person = Человек на рабочем месте
author-kind-clock = Часы учения
author-kind-plan = План учения
author-kind-hall = Зал
author-kind-gateway = Другая система

## Кому адресовано и кому видно
everybody-ALL = Все
everybody-EXCON = { -exercise-control }
everybody-PLAYERS = Обучаемые

## Виды предметов
kind-exercise = учение
kind-cell = группа
kind-persona = персонаж
kind-post = пост
kind-address = адрес
kind-billet = должность
kind-storyline = сюжетная линия
kind-incident = инцидент
kind-gate = точка решения
kind-column = столбец
kind-view = вид перечня
kind-play-day = день розыгрыша
kind-role = роль
kind-signal = сигнал
kind-original = исходная книга
kind-workbook = книга
kind-objective = цель
kind-task = задача
kind-line = пункт { -event-list(form: "gen") }
kind-unit = подразделение
kind-link = канал связи
kind-contact = контакт
kind-list = список рассылки
kind-means = средство связи
kind-text = текст
kind-message = сообщение
kind-observation = наблюдение
kind-no-duff = сигнал «НЕ УЧЕНИЕ»
kind-halt = остановка по условиям безопасности
kind-station = рабочее место
kind-journal = журнал
kind-file = файл
kind-folder = папка
kind-nation = страна
kind-language = язык
kind-form = форма
kind-order = приказ
kind-request = запрос
kind-answer = ответ
kind-decision = решение
kind-attachment = вложение
kind-rhythm = совещание
kind-entry = запись журнала
kind-period = подписанная часть журнала
kind-media = публикация
kind-release-ask = запрос о передаче
kind-redacted = сокращённая версия

## Поля формы
field-id = обозначение
field-exercise-ms = оперативное время
field-until-ms = новое время
field-planned-ms = плановое время
field-deadline-ms = срок
field-title = название
field-subject = тема
field-text = текст
field-body = текст
field-expected = ожидаемое действие
field-notes = примечания
field-note = записка
field-reason = причина
field-comment = замечание
field-what = что произошло
field-place = место
field-person = имя
field-rank = звание
field-role = роль
field-post = пост
field-cell = группа
field-nation = страна
field-nations = страны
field-shift = смена
field-language = язык
field-languages = языки
field-sender = отправитель
field-to = адресаты
field-info = адресаты для сведения
field-owner = страна-владелец
field-release = допуск стран
field-parts = сокращённые части
field-marking = маркировка
field-item = документ
field-audience = круг читателей
field-objective = цель
field-objectives = цели
field-line = пункт
field-position = местоположение
field-latitude-deg = широта
field-longitude-deg = долгота
field-sidc = код условного знака
field-name = наименование
field-kind = вид
field-schedule = расписание
field-most-bytes = наибольший размер в байтах
field-loss = потери
field-delay-s = задержка в секундах
field-pace = порядок применения
field-to-cell = вторая группа
field-link = средство связи
field-mailbox = почтовый ящик
field-phone = телефон
field-members = участники
field-headline = заголовок
field-corrects = исправляемая запись
field-in-ms = время поступления
field-out-ms = время отправки
field-start-minute = начало
field-length-min = продолжительность в минутах
field-due-min = за сколько минут до совещания
field-days = дни
field-inputs = исходные материалы
field-purpose = цель
field-outputs = итоги
field-action = принятые меры

## Why an attachment is not taken
attachment-fault-broken = его нельзя прочесть
attachment-fault-encrypted = он закрыт паролем
attachment-fault-swollen = он распаковывается в несоразмерно большой
attachment-fault-more_than_one = в нём два файла под видом одного

## Терминология и график переводчиков
term-state-proposed = Предложен
term-state-agreed = Согласован
term-state-rejected = Отклонён
turn-kind-written = Письменный перевод
turn-kind-booth = Кабина
turn-kind-meeting = Совещание
turn-kind-break = Перерыв
