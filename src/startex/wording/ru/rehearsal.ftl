# Что сообщает прогон учения в командной строке. Время — часы:минуты розыгрыша, без ночей.

rehearsal-day = День розыгрыша { $day } из { $days } завершён.
rehearsal-played = Прогон с начальным числом { $seed } занял { $seconds } с: записей — { $facts }.
rehearsal-lines = Пунктов перечня вводных: { $total }
rehearsal-lines-in-state = {"  "}{ WORD($status, of: "line-status") }: { $count }
rehearsal-lines-moved = {"  "}Когда-либо отложено: { $deferred }; исключено: { $omitted }
rehearsal-messages = Сообщений: { $messages }, из них подтверждено всеми адресатами для исполнения: { $acknowledged }
rehearsal-papers = Приказов и распоряжений: { $orders }; запросов информации: { $requests }; записей в журналах: { $entries }; публикаций и комментариев: { $publications }
rehearsal-delay = { $nation } ждала тексты с { $source } на { $wanted }: дождалась — { $served }, половины за { $median }, девяти из десяти за { $slow }, самое долгое ожидание — { $longest }; к концу не переведено: { $open }
rehearsal-untranslated = Пунктов, текст которых при доведении был без перевода: { $lines }
rehearsal-observations = Наблюдений: { $observations }
rehearsal-times = { $cell }: подтверждено { $acknowledged } из { $delivered } сообщений для исполнения, половина — за { $median }, девять из десяти — за { $slow }
rehearsal-peak = {"  "}самый загруженный час — с { $hour }, получено: { $messages }
rehearsal-objectives-without-line = { $count ->
    [0] У каждой цели есть пункт перечня.
   *[other] Цели без пункта перечня ({ $count }): { $objectives }
  }
rehearsal-objectives-without-observation = { $count ->
    [0] У каждой цели есть наблюдение.
   *[other] Цели без наблюдения ({ $count }): { $objectives }
  }
rehearsal-refused = Отказано условным исполнителям: { $code }, раз: { $times }
rehearsal-hash = Хеш журнала: { $hash }
rehearsal-kept = Журнал и сводка находятся в { $folder }.
