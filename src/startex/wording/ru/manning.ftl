# Штатно-должностной список.

manning-panel = Штат
manning-of = Штатно-должностной список: { $exercise }
manning-count = Заполнено должностей: { $filled } из { $all }
manning-add = Добавить прибывшего
manning-empty = Должностей с такими словами нет.
manning-vacant = вакантно
manning-change = Изменить
manning-change-title = Должность { $billet }
manning-replace-explain = Чтобы заменить человека, впишите новое имя и звание; карточка действует, пока её не переоформили.
manning-remove = Удалить должность
manning-reissue = Переоформить карточку
manning-reissued = Старая карточка больше не действует. Новую напечатайте из зала.

manning-cell = Группа
manning-billet = Должность
manning-post = Пост
manning-nation = Страна
manning-rank = Звание
manning-person = Имя
manning-role = Роль
manning-shift = Смена
manning-languages = Языки
manning-title = Наименование
