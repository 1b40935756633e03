# Учебные СМИ: пресса и лента.

media-panel = СМИ
media-keys-publish = СМИ: опубликовать
media-explain = Учебные СМИ: всё здесь относится к учению и доступно всем, кому разрешено.
media-press = Пресса
media-feed = Лента
media-press-empty = Пока ничего не опубликовано. Здесь появится то, что напишет пресса учения.
media-press-empty-excon = Пока ничего не опубликовано. Статьи публикует персонаж, который является изданием; вводная со средством «новости» публикуется сама.
media-feed-empty-reading = Пока никто ничего не написал. Записи появятся здесь.
media-feed-empty = Пока никто ничего не написал. Нажмите N, чтобы написать первым.
media-publish = Опубликовать
media-as = От имени
media-kind = Как
media-kind-article = статья
media-kind-post = запись
media-kind-comment = комментарий
media-headline = Заголовок
media-body = Текст
media-picture = Изображение к публикации
media-comment = Комментировать
media-comment-on = Комментарий к публикации: { $name }
media-comments = Комментариев: { $count }
media-withdraw = Снять
media-withdrawn = Снято
media-nobody = Пресса
media-behind = за этим: { $post }
