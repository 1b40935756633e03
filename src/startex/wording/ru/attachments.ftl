# Файлы, которые идут с сообщением.

attachments = Вложения
attachments-add = Вложить
attachments-drop = или перетащите файлы сюда
attachments-remove = Убрать { $name }
attachments-going = { $name } передаётся
attachments-refused = { $name }: { $why }
attachments-size = { $kilobytes } КБ
attachments-save = Сохранить
attachments-display-only = Только показ
attachments-not-released = Вложение, которого у этого поста нет.
