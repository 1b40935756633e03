# Les liaisons entre états-majors. Not read by a native speaker yet.

links-panel = Liaisons
links-explain = Les joueurs ne voient pas ce réseau : ils apprennent qu’une liaison est coupée quand personne ne répond.
links-net = Réseau des liaisons
links-from = De
links-to = À
links-between = Entre
links-link = Liaison
links-id = Nom de la liaison
links-means = Moyen
links-pace = Ordre d’emploi
links-state = État
links-area = Zone
links-areas = Toute la zone
links-delay = Retard en minutes
links-delay-is = Retard
links-loss = Pertes en pour cent
links-lost-part = · { $percent } % de pertes
links-most-bytes = Taille maximale en octets, 0 pour aucune limite
links-schedule = Prévu
links-window = { WORD($state, of: "link-state") } de { $from } à { $to }
links-window-from = De (heure)
links-window-to = À (heure)
links-window-add = Prévoir un changement
links-window-remove = Retirer le changement prévu { $number }
links-chosen = { $count ->
    [one] { $count } liaison choisie
   *[other] { $count } liaisons choisies
}
links-none = N’en choisir aucune
links-set-done = { $count ->
    [one] La liaison est réglée.
   *[other] { $count } liaisons sont réglées.
}
links-transit = Messages pas encore arrivés
links-message = Message
links-age = Depuis
links-due = Échéance
links-new = Nouvelle liaison
links-change = Modifier
links-change-one = Liaison { $link }
links-remove = Retirer du plan
links-remove-sure = Retirer { $link } maintenant
links-empty = Le plan n’a pas de liaisons : chaque message arrive aussitôt.
