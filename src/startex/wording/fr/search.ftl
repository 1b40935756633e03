# La recherche. Not read by a native speaker yet.

search-everything = Tout rechercher
search-how = Mots de n’importe quelle langue ; "entre guillemets" ensemble
search-languages = Cherche dans toutes les langues des messages, ordres, demandes, du journal, des médias et des noms.
search-busy = Recherche…
search-no-answer = Le serveur ne répond pas ; la recherche dans le registre reste possible.
search-hits = Trouvé
search-total = { $total ->
    [0] Rien trouvé.
    [one] { $total } résultat.
   *[other] { $total } résultats.
}
search-total-more = { $total } résultats, les { $shown } derniers sont affichés.
