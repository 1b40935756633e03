# Линии связи между штабами и что с ними делает руководство.

links-panel = Связь
links-explain = Обучаемые этой таблицы не видят: о прерванной связи они узнают, когда никто не отвечает.
links-from = От
links-to = К
links-means = Средство
links-pace = Очерёдность
links-pace-1 = Основное
links-pace-2 = Запасное
links-pace-3 = Резервное
links-pace-4 = Аварийное
links-state = Состояние
links-set = Установить
links-set-of = Состояние линии { $link }
links-empty = В плане нет линий связи.
