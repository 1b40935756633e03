# Les médias simulés. Not read by a native speaker yet.

media-panel = Médias
media-keys-publish = Médias : publier
media-explain = Médias simulés : tout ici appartient à l’exercice et est lu par tous ceux à qui c’est communicable.
media-press = Presse
media-feed = Fil
media-press-empty = Rien n’a encore été publié. Ce que la presse de l’exercice écrit paraît ici.
media-feed-empty = Personne n’a encore rien publié. Appuyez sur N pour écrire la première publication.
media-feed-empty-reading = Personne n’a encore rien publié. Ce qui est publié paraît ici.
media-publish = Publier
media-as = Au nom de
media-kind-article = article
media-kind-post = publication
media-kind-comment = commentaire
media-headline = Titre
media-body = Texte
media-picture = Image de la publication
media-comment = Commenter
media-withdraw = Retirer
media-withdrawn = Retiré
media-nobody = Presse
