# What a rehearsal tells on the command line. Times are hours:minutes of play, without the nights.

rehearsal-day = Play day { $day } of { $days } is over.
rehearsal-played = Played with seed { $seed } in { $seconds } s: { $facts } facts.
rehearsal-lines = Lines of the event list: { $total }
rehearsal-lines-in-state = {"  "}{ WORD($status, of: "line-status") }: { $count }
rehearsal-lines-moved = {"  "}Deferred at some time: { $deferred }; omitted: { $omitted }
rehearsal-messages = Messages: { $messages }, of which { $acknowledged } were acknowledged by every addressee for action
rehearsal-papers = Orders: { $orders }; requests for information: { $requests }; lines in journals: { $entries }; publications and comments: { $publications }
rehearsal-delay = { $nation } waited for texts from { $source } in { $wanted }: { $served } served, half of them within { $median }, nine of ten within { $slow }, the longest { $longest }; { $open } still open at the end
rehearsal-untranslated = Lines that met an untranslated text at release: { $lines }
rehearsal-observations = Observations: { $observations }
rehearsal-times = { $cell }: { $acknowledged } of { $delivered } messages for action acknowledged, half of them within { $median }, nine of ten within { $slow }
rehearsal-peak = {"  "}busiest hour from { $hour }: { $messages } received
rehearsal-objectives-without-line = { $count ->
    [0] Every objective has a line.
   *[other] Objectives without a line ({ $count }): { $objectives }
  }
rehearsal-objectives-without-observation = { $count ->
    [0] Every objective has an observation.
   *[other] Objectives without an observation ({ $count }): { $objectives }
  }
rehearsal-refused = Refused to stand-ins: { $code }, { $times } times
rehearsal-hash = Journal hash: { $hash }
rehearsal-kept = Journal and summary lie in { $folder }.
