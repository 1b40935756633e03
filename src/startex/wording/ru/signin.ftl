# Вход, передача смены, выход.

signin-title = Вход
signin-code = Код на вашей карточке
signin-how = Введите код с карточки входа или отсканируйте её QR-код.
signin-go = Войти
signin-checking = Проверка карточки…
signin-you-are = Вы вошли в учение { $exercise }.
signin-go-on = Перейти к учению
signin-other = Войти по другой карточке
signin-hall = Подготовка учений (администратор сервера)

handover-open = Сдать смену
handover-title = Передать рабочее место сменщику
handover-explain = Сменщик вводит код своей карточки. То, что вы писали и не отправили, будет удалено с этого компьютера.
handover-card = Код на карточке сменщика
handover-note = Запись для сменщика (останется в учении)
handover-go = Сдать смену
handover-note-title = Запись при сдаче смены
handover-note-from = От: { $from }, { $dtg }
handover-note-open = Запись от сменщика

signout = Выйти
signout-sure = Выйти с этого рабочего места? Неотправленные черновики будут удалены с этого компьютера.
