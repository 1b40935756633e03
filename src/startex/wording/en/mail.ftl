# Letters to real mailboxes.

mail-subject = { $marker }: { $precedence } { $register }: { $subject }
mail-sender = { $prefix }{ $name } (EXERCISE)
mail-time = Exercise time: { $dtg }
mail-from = From: { $sender }
mail-to = To: { $to }
mail-info = Info: { $info }
mail-field = { $label }: { $value }
mail-attachments = Attachments: { $count }. Open them at your station.
mail-answer = Sent by Startex. Do not answer this letter; acknowledge and answer at your station.
mail-not-taken = Mail for { $mailbox } was not taken ({ $exercise }): { $why }
