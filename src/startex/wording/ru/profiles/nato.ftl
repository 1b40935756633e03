# НАТО: главный перечень событий и инцидентов (MEL/MIL).

-event-list = { $form ->
   *[nom] перечень MEL/MIL
    [Nom] Перечень MEL/MIL
    [gen] перечня MEL/MIL
    [dat] перечню MEL/MIL
    [acc] перечень MEL/MIL
    [ins] перечнем MEL/MIL
    [pre] перечне MEL/MIL
}
-msel-manager = { $form ->
   *[nom] начальник группы MEL/MIL
    [Nom] Начальник группы MEL/MIL
    [gen] начальника группы MEL/MIL
}
