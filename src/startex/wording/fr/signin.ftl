# Connexion, relève, déconnexion. Not read by a native speaker yet.

signin-title = Connexion
signin-code = Code de votre carte
signin-how = Saisissez le code imprimé sur votre carte de connexion, ou scannez son code QR.
signin-go = Se connecter
signin-checking = Vérification de la carte…
signin-you-are = Vous êtes connecté à { $exercise }.
signin-go-on = Continuer vers l’exercice
signin-other = Se connecter avec une autre carte
signin-hall = Préparer des exercices (administrateur du serveur)

handover-open = Passer la relève
handover-title = Passer ce poste à la relève
handover-explain = Celui qui prend la relève saisit le code de sa propre carte. Ce que vous étiez en train d’écrire est effacé de cet ordinateur.
handover-card = Code de la carte de la relève
handover-note = Note pour la relève (elle lui est laissée dans l’exercice)
handover-go = Passer la relève
handover-note-title = Note de relève
handover-note-from = De { $from }, { $dtg }
handover-note-open = Note de relève

signout = Se déconnecter
signout-sure = Se déconnecter de ce poste ? Les brouillons non envoyés sont supprimés de cet ordinateur.
