# NO DUFF et l’arrêt de sécurité, sur chaque écran. Not read by a native speaker yet.

safety-no-duff = NO DUFF
safety-halt = ARRÊT DE SÉCURITÉ
safety-keys-no-duff = Appeler NO DUFF : un événement réel
safety-keys-halt = Déclencher un arrêt de sécurité

no-duff-title = NO DUFF : signaler un événement réel
no-duff-explain = Uniquement pour une urgence réelle. Tout le monde la voit aussitôt ; elle ne fait jamais partie de l’exercice.
no-duff-what = Ce qui s’est passé
no-duff-what-ready = Urgence réelle, détails à suivre
no-duff-place = Où
no-duff-call = Appeler NO DUFF
no-duff-stands = NO DUFF : { $what }
no-duff-where = Lieu : { $place }
no-duff-by = Appelé par { $post } à { $time }
no-duff-close = Clore cet appel
no-duff-close-sure = Clore l’appel NO DUFF « { $what } » ? Seulement quand l’événement réel est terminé.

halt-title = ARRÊT DE SÉCURITÉ : arrêter l’exercice
halt-explain = Arrête aussitôt toute diffusion. N’importe qui peut le déclencher ; seul le directeur de l’exercice le lève.
halt-reason = Motif
halt-reason-ready = Sécurité, détails à suivre
halt-call = Arrêter l’exercice
halt-stands = ARRÊT DE SÉCURITÉ : { $reason }
halt-by = Déclenché par { $post } à { $time }. Rien n’est diffusé tant que le directeur de l’exercice ne l’a pas levé.
halt-lift = Lever l’arrêt
halt-lift-sure = Lever l’arrêt de sécurité « { $reason } » ? La diffusion reprend.
