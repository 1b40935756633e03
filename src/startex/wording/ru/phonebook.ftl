# Справочник учения.

phonebook-panel = Справочник
phonebook-posts = Группы и посты
phonebook-posts-why = Участники учения. Посланное группе приходит на все её посты.
phonebook-lists = Списки рассылки
phonebook-lists-why = Одно имя для нескольких адресатов.
phonebook-lists-none-yet = Списков пока нет. Чтобы составить, нажмите «Новый список» выше.
phonebook-personas = Лица сценария
phonebook-personas-why = Вымысел: людей с такими именами нет. Номера и ящики тоже вымышлены.
phonebook-contacts = Реальные контакты
phonebook-contacts-why = Реальные люди и службы вне вымысла. Отсюда им ничего по учению не отправляется.
phonebook-contacts-none-yet = Реальных контактов пока нет. Чтобы добавить, нажмите «Новый реальный контакт» выше.
phonebook-nothing = Подходящих записей нет.
phonebook-outlet = публикует
phonebook-write = Написать: { $address }
phonebook-change = Изменить { $id }
phonebook-list-new = Новый список
phonebook-contact-new = Новый реальный контакт
phonebook-remove = Убрать из справочника
phonebook-id = Обозначение
phonebook-name = Название
phonebook-members = Адресаты
phonebook-phone = Телефон
phonebook-mailbox = Почтовый ящик
phonebook-place = Место
