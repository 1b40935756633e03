# Le cadre de chaque écran. Not read by a native speaker yet.

marking-exercise = EXERCICE EXERCICE EXERCICE
marking-at-head = Marquage en haut
marking-at-foot = Marquage en bas
marking-practice = ENTRAÎNEMENT – une copie de { $exercise }, rien ici n’appartient à l’exercice
marking-practice-title = ENTRAÎNEMENT · { $title }
marking-unclassified-only = Réservé aux données non classifiées

frame-skip = Aller à la partie principale
frame-panels = Écrans
frame-more = Plus
frame-more-panels = Autres écrans
frame-menu = Menu
frame-menu-holds = Langue, couleurs, touches, relève, déconnexion
frame-panel-missing = Cet écran n’a pas pu être chargé ; rechargez la page.
frame-loading = Chargement…
frame-excon = DIRECTION
frame-player = PERSONNEL À L’ENTRAÎNEMENT
frame-post = Poste { $post }
frame-you = { $role }, { $cell }, { $post }
frame-language = Langue
frame-language-share = { $percent } %
frame-theme-to-light = Couleurs claires
frame-theme-to-dark = Couleurs sombres
frame-help = Touches et aide
frame-alerts = Alertes
frame-notices = Avis
frame-nowhere = Il n’y a rien à cette adresse.
frame-to-start = Vers la page d’accueil

close = Fermer
cancel = Annuler
search = Rechercher
search-in = Rechercher dans { $list }
refused = Non exécuté. { $why }
refused-unknown = L’exercice a refusé cela ({ $code }) ; rechargez la page et réessayez.
refused-no-answer = Le serveur ne répond pas ; vérifiez le réseau, puis réessayez.
dismiss = Masquer
remove = Retirer
save = Enregistrer
print = Imprimer

text-mark-untranslated = { $language } seulement
text-mark-untranslated-why = Pas encore dans votre langue ; voici le texte d’origine ({ $language }). Les traducteurs l’ont dans leur file.
text-mark-stale = périmé
text-mark-stale-why = Le texte d’origine a changé après cette traduction ; consultez le texte d’origine.
text-mark-draft = brouillon
text-mark-draft-why = Une traduction que personne n’a encore vérifiée.
text-mark-machine-draft = brouillon automatique
text-mark-machine-draft-why = Traduit par une machine et encore vérifié par personne.

connection-connecting = Connexion…
connection-joining = Chargement de l’exercice…
connection-live = Connecté
connection-silent = Serveur muet depuis { $seconds } s
connection-waiting = Pas de liaison : les données ont { $seconds } s, nouvelle tentative
connection-ended = Déconnecté
connection-unanswered = { $count ->
    [one] { $count } commande non encore confirmée
   *[other] { $count } commandes non encore confirmées
}
journal-cannot-write = L’exercice ne peut plus enregistrer : seuls NO DUFF et l’arrêt de sécurité sont acceptés. Prévenez tout de suite le soutien de l’exercice.

keys-title = Touches
keys-none = Aucune touche n’agit ici.
keys-key = Touche
keys-does = Ce qu’elle fait
keys-help = Afficher les touches
keys-search = Rechercher dans la liste
keys-panel = Ouvrir « { $panel } »
keys-close = Échap ferme une fenêtre ; les flèches, Page préc., Page suiv., Début, Fin et Entrée agissent dans chaque liste.

goodbye-title = Ce poste est fermé
goodbye-signed-out = Vous êtes déconnecté.
goodbye-handed-over = Ce poste a été passé à la relève.
goodbye-not-signed-in = Personne n’est connecté à ce poste ; connectez-vous avec votre carte ou votre code.
goodbye-opened-elsewhere = Le même poste a été ouvert dans une autre fenêtre ; il continue là-bas.
goodbye-outdated = Le serveur a une version plus récente de cette page ; rechargez-la.
goodbye-other-schema = Le serveur a une version plus récente de cette page ; rechargez-la.
goodbye-other = Le serveur a fermé ce poste ({ $code }).
goodbye-sign-in = Se connecter
goodbye-reload = Recharger la page

flash-title = Message FLASH
flash-from = De { $sender }, { $dtg }
flash-open = Ouvrir le message
flash-later = Plus tard
flash-more = { $count ->
    [one] encore { $count } message FLASH non lu
   *[other] encore { $count } messages FLASH non lus
}

written-in = Langue du texte
