# Рамка каждого экрана: гриф, кто я и где, связь, справка.

marking-exercise = УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ
marking-at-head = Гриф вверху
marking-at-foot = Гриф внизу
marking-practice = ТРЕНИРОВКА – копия учения { $exercise }, это не розыгрыш
marking-practice-title = ТРЕНИРОВКА · { $title }
marking-unclassified-only = Только для несекретных данных

frame-skip = Перейти к основной части
frame-panels = Экраны
frame-more = Ещё
frame-more-panels = Другие экраны
frame-menu = Меню
frame-menu-holds = Язык, цвета, клавиши, сдача смены, выход
frame-panel-missing = Экран не загрузился; обновите страницу.
frame-loading = Загрузка…
frame-excon = РУКОВОДСТВО УЧЕНИЕМ
frame-player = ОБУЧАЕМЫЕ
frame-post = Пост { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Язык
frame-language-share = { $percent } %
frame-theme-to-light = Светлые цвета
frame-theme-to-dark = Тёмные цвета
frame-help = Клавиши и справка
frame-alerts = Тревоги
frame-notices = Уведомления
frame-nowhere = По этому адресу ничего нет.
frame-to-start = На начальную страницу

close = Закрыть
cancel = Отмена
search = Поиск
search-in = Поиск: { $list }
refused = Не выполнено. { $why }
refused-unknown = Учение отклонило это действие ({ $code }); обновите страницу и повторите.
refused-no-answer = Сервер не отвечает; проверьте сеть и повторите.
dismiss = Убрать
remove = Удалить
save = Сохранить
print = Печать

language-self-en = English
language-self-ru = Русский
language-self-ur = اردو
language-self-fr = Français
language-self-kk = Қазақ тілі
language-self-ky = Кыргызча
language-self-mn = Монгол
language-self-tg = Тоҷикӣ
language-self-uz = Oʻzbek

text-mark-untranslated = только { $language }
text-mark-untranslated-why = На ваш язык ещё не переведено; показан исходный текст ({ $language }). Текст стоит в очереди переводчиков.
text-mark-stale = устарел
text-mark-stale-why = После перевода исходный текст изменился; смотрите исходный текст.
text-mark-draft = черновик
text-mark-draft-why = Перевод ещё никто не проверил.
text-mark-machine-draft = машинный перевод
text-mark-machine-draft-why = Переведено машиной и ещё никем не проверено.

connection-connecting = Соединение…
connection-joining = Загрузка обстановки…
connection-live = Связь есть
connection-silent = Сервер молчит { $seconds } с
connection-waiting = Связи нет: данным { $seconds } с, повторяем попытку
connection-ended = Вход не выполнен
connection-unanswered = { $count ->
    [one] { $count } команда не подтверждена
    [few] { $count } команды не подтверждены
   *[other] { $count } команд не подтверждено
}
journal-cannot-write = Учение не может вести журнал: принимаются только «НЕ УЧЕНИЕ» и остановка по безопасности. Немедленно сообщите группе обеспечения.

keys-title = Клавиши
keys-none = Здесь клавиши не действуют.
keys-key = Клавиша
keys-does = Действие
keys-help = Показать клавиши
keys-search = Поиск в списке
keys-panel = Открыть «{ $panel }»
keys-close = Esc закрывает окно; стрелки, Page Up, Page Down, Home, End и Enter действуют в каждом списке.

goodbye-title = Рабочее место закрыто
goodbye-signed-out = Вы вышли из системы.
goodbye-handed-over = Рабочее место передано сменщику.
goodbye-not-signed-in = На этом рабочем месте никто не вошёл; войдите по карточке или коду.
goodbye-opened-elsewhere = Это рабочее место открыто в другом окне; работа продолжается там.
goodbye-outdated = На сервере более новая версия страницы; обновите её.
goodbye-other-schema = На сервере более новая версия страницы; обновите её.
goodbye-other = Сервер закрыл рабочее место ({ $code }).
goodbye-sign-in = Войти
goodbye-reload = Обновить страницу

flash-title = Сообщение «МОЛНИЯ»
flash-from = От: { $sender }, { $dtg }
flash-open = Открыть сообщение
flash-later = Позже
flash-more = { $count ->
    [one] ещё { $count } непрочитанное сообщение «МОЛНИЯ»
    [few] ещё { $count } непрочитанных сообщения «МОЛНИЯ»
   *[other] ещё { $count } непрочитанных сообщений «МОЛНИЯ»
}

written-in = Язык текста
