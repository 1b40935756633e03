# Письма на настоящие почтовые ящики.

mail-subject = { $marker }: { $precedence } { $register }: { $subject }
mail-sender = { $prefix }{ $name } (УЧЕНИЕ)
mail-time = Время учения: { $dtg }
mail-from = От: { $sender }
mail-to = Кому: { $to }
mail-info = Для сведения: { $info }
mail-field = { $label }: { $value }
mail-attachments = Приложений: { $count }. Откройте их на своей станции.
mail-answer = Отправлено программой Startex. На письмо не отвечайте; подтверждайте и отвечайте на своей станции.
mail-not-taken = Письмо для { $mailbox } не принято ({ $exercise }): { $why }
