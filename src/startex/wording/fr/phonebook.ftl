# L’annuaire de l’exercice. Not read by a native speaker yet.

phonebook-panel = Annuaire
phonebook-posts = Cellules et postes
phonebook-posts-why = Tous ceux qui participent. Ce qui est envoyé à une cellule arrive à tous ses postes.
phonebook-lists = Listes de distribution
phonebook-lists-why = Un seul nom pour plusieurs adresses.
phonebook-lists-none-yet = Il n’y a pas encore de liste. Pour en créer une : « Nouvelle liste » ci-dessus.
phonebook-personas = Personnages du scénario
phonebook-personas-why = Fiction : personne de ce nom n’existe. Les numéros et les boîtes aux lettres sont fictifs aussi.
phonebook-contacts = Contacts réels
phonebook-contacts-why = Personnes et services réels, hors de la fiction. Rien de l’exercice ne leur est envoyé d’ici.
phonebook-contacts-none-yet = Il n’y a pas encore de contact réel. Pour en ajouter un : « Nouveau contact réel » ci-dessus.
phonebook-nothing = Personne ici ne correspond.
phonebook-write = Écrire à { $address }
phonebook-change = Modifier { $id }
phonebook-list-new = Nouvelle liste
phonebook-contact-new = Nouveau contact réel
phonebook-remove = Retirer de l’annuaire
phonebook-name = Nom
phonebook-members = Membres
phonebook-phone = Téléphone
phonebook-mailbox = Boîte aux lettres
phonebook-place = Lieu
