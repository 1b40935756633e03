# Les formulaires. Not read by a native speaker yet.

forms-required = à remplir obligatoirement
forms-most = Au plus { $most }
forms-fault-missing = Ce champ doit être rempli.
forms-fault-time = Ce n’est pas une heure. Admis : un groupe date-heure (130730EAUG22), une heure (1430) ou des minutes à partir de maintenant (+15).
forms-fault-position = Ce n’est pas une position. Admis : des coordonnées de carroyage (42SWH 17490 37830) ou des degrés (38.5598, 68.7738).
forms-fault-unit = Personne ne porte ce nom ici. Choisissez une unité, une cellule ou un poste de la liste.
forms-fault-count = Ce n’est pas un nombre. Admis : un nombre entier de 0 à { $most }.
forms-fault-choice = Choisissez dans la liste.
forms-fault-long = Trop long. Admis : { $most } caractères.
forms-panel = Formulaires
forms-explain = Chaque lecteur lit un formulaire dans sa propre langue ; seul ce qui y est écrit librement attend un traducteur.
forms-list = Tous les formulaires
forms-own-why = De cet exercice
forms-shipped = Fourni avec Startex
forms-fields = { $count ->
    [one] { $count } champ
   *[other] { $count } champs
}
forms-language = Afficher en
forms-print = Imprimer un formulaire vide
forms-definition = Définition (TOML)
forms-remove = Retirer de l’exercice
forms-take = Ajouter un formulaire
forms-taken = Le formulaire { $form } peut maintenant être utilisé.
forms-refused-at = Ligne { $line } : { $why }

field-type-time = heure
field-type-position = position
field-type-unit = unité ou cellule
field-type-count = nombre
field-type-choice = choix
field-type-code = saisie courte
field-type-text = texte libre
prefill-nothing = rien
prefill-now = l’heure actuelle
prefill-post = le poste qui écrit
prefill-cell = la cellule qui écrit
