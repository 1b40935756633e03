# La salle : l’administrateur du serveur et les cartes de connexion. Not read by a native speaker yet.

hall-title = Salle
hall-door-explain = Pour l’administrateur de ce serveur. Le code est affiché là où le serveur a été lancé.
hall-door-code = Code de l’administrateur
hall-none = Il n’y a pas encore d’exercice sur ce serveur. Créez-en un, ouvrez un dossier ou restaurez une sauvegarde.
hall-name = Nom
hall-state = État
hall-cards = Cartes de connexion
hall-backup = Télécharger la sauvegarde
hall-made = L’exercice { $id } est prêt.

hall-create = Créer un exercice
hall-create-go = Créer
hall-open = Ouvrir un dossier
hall-open-explain = Le dossier d’un exercice, qui contient exercise.toml.
hall-folder = Dossier
hall-open-go = Ouvrir
hall-restore = Restaurer une sauvegarde
hall-restore-explain = Le fichier unique qu’une sauvegarde a donné.
hall-file = Fichier
hall-restore-go = Restaurer
hall-finding-file = Fichier
hall-finding-line = Ligne

cards-of = Cartes de connexion : { $exercise }
cards-all-cells = Toutes les cellules ({ $count })
cards-how = Scannez, ou saisissez le code à l’adresse { $url }
cards-qr = Code QR de connexion
