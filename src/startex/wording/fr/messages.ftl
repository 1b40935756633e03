# Le registre des messages et leur rédaction. Not read by a native speaker yet.

messages-panel = Messages
messages-reading = Message
messages-folder-in = Reçus
messages-folder-out = Envoyés
messages-folder-cell = Ma cellule
messages-folder-all = Tous
messages-new = Nouveau message
messages-empty-before = L’exercice n’a pas commencé ; les messages arrivent après STARTEX. Pour essayer, écrivez à un autre poste : touche N.
messages-empty-in = Aucun message n’est encore arrivé. Pour en écrire un : touche N.
messages-empty-out = Rien n’a encore été envoyé d’ici. Pour écrire un message : touche N.
messages-empty-cell = Cette cellule n’a encore rien reçu ni envoyé. Pour écrire un message : touche N.
messages-empty-all = Il n’y a pas encore de message. Pour en écrire un : touche N.
messages-nothing-found = Aucun message ne correspond. Changez les mots ou les choix ci-dessus, ou affichez tout.
messages-none-open = Choisissez un message, ou appuyez sur N pour en écrire un.
messages-unread = Non lu
messages-withdrawn = Annulé
messages-withdrawn-why = Ce message a été envoyé par erreur et annulé : n’agissez pas d’après lui.
messages-comms-check = Essai de liaison
messages-comms-check-why = Accusez réception de ce message, pour que la direction voie que ce poste peut être joint.
messages-unacknowledged = Sans accusé de réception

messages-precedence = Degré d’urgence
messages-dtg = GDH
messages-register = Registre
messages-from = De
messages-to = À
messages-info = Info
messages-subject = Objet
messages-text = Texte
messages-release = Communicable à
messages-release-all = Toutes les nations
messages-answers = En réponse à

messages-acknowledge = Accuser réception
messages-reply = Répondre
messages-source-show = Afficher le texte d’origine ({ $language })
messages-source-hide = Masquer le texte d’origine

messages-receipts = Ce qu’il est devenu
messages-addressee = Destinataire
messages-delivered = Remis
messages-read = Lu
messages-acknowledged = Accusé de réception
messages-acknowledged-by = Par

messages-phonebook = Chercher dans l’annuaire
messages-nobody-there = personne en ce moment
messages-address-remove = Retirer { $address }
messages-send = Envoyer
messages-sent = Envoyé sous { $register }.
messages-discard = Supprimer
messages-kept = Gardé sur cet ordinateur, verrouillé, jusqu’à l’envoi ou la déconnexion.
messages-drafts = Brouillons
messages-draft = Brouillon pour { $to } : { $subject }
messages-draft-nobody = Brouillon : { $subject }
messages-draft-untitled = (sans objet)
message-reply-subject = RE: { $subject }

messages-keys-new = Nouveau message
messages-keys-acknowledge = Accuser réception du message ouvert
messages-keys-reply = Répondre au message ouvert
messages-keys-source = Afficher ou masquer le texte d’origine

## L’état d’un message

messages-state = État
messages-state-any = Tout état
messages-overdue = En retard
messages-failed = Non remis
messages-failed-why = Le moyen a signalé que le message n’est pas parti à tous. Renvoyez-le par un autre moyen.
messages-due = Échéance { $dtg }
messages-precedence-any = Toute urgence
messages-form-any = Tout formulaire
messages-filter = Filtrer le registre
messages-show-all = Tout afficher
messages-search-how = Cherche dans le registre pendant la saisie ; Entrée cherche partout.
messages-queued = Déposés
messages-not-accepted = Pas encore accepté.

## La rédaction

messages-form = Formulaire
messages-form-none = Texte simple
messages-form-faults = { $count ->
    [one] { $count } champ du formulaire est encore à corriger.
   *[other] { $count } champs du formulaire sont encore à corriger.
}
messages-as = Écrire en tant que
messages-means = Moyen
messages-means-first = Le premier qui fonctionne
messages-means-one = { $pace }. { $means }
messages-references = Références
messages-subject-optional = Objet (facultatif)
messages-text-optional = Remarques (facultatif)
messages-barred = Qui ne peut recevoir quoi
messages-barred-own = ce texte
messages-leave-out = Les retirer des destinataires

marking-of-text = Marquage
marking-propose-addressees = Nations des destinataires
marking-propose-usual = Comme d’habitude ici
marking-classification = Classification

## Ce qu’on fait d’un message

messages-lists = Par liste
messages-quote = Répondre en citant
messages-forward = Transférer
messages-quoted = Cité
messages-forwarded = Transféré
messages-quoted-unseen = Un message que ce poste n’a pas est cité ici.
messages-forwarded-unseen = Un message que ce poste n’a pas est transféré ici.
message-forward-subject = TR: { $subject }
messages-withdraw = Annuler le message
messages-withdraw-title = Annuler le message { $register } ?
messages-withdraw-sure = Qui l’a reçu le garde, marqué comme annulé. Qui ne l’a pas encore reçu ne le recevra jamais.
messages-resend = Renvoyer
messages-resend-title = Renvoyer { $register } par un autre moyen
messages-resend-nobody = Ce moyen n’atteint personne parmi ceux qui ne l’ont pas lu. Choisissez-en un autre.
messages-resend-go = Renvoyer
messages-resent = { $register } a été renvoyé.

messages-keys-quote = Répondre au message ouvert en le citant
messages-keys-forward = Transférer le message ouvert
