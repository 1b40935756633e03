# Le mot pour les valeurs des énumérations. Not read by a native speaker yet.

## Rôles
role-director = Directeur de l’exercice
role-msel-manager = Gestionnaire de la MSEL
role-controller = Contrôleur
role-staff = Officier d’état-major
role-interpreter = Interprète
role-evaluator = Évaluateur
role-administrator = Administrateur
role-observer = Observateur

## Cellules
cell-kind-staff = Section d’état-major
cell-kind-contingent = Contingent national
cell-kind-direction = Direction de l’exercice
cell-kind-hicon = Animation haute (HICON)
cell-kind-locon = Animation basse (LOCON)
cell-kind-sidecon = Animation latérale (SIDECON)
cell-kind-white = Cellule blanche
cell-kind-grey = Cellule grise
cell-kind-green = Cellule verte
cell-kind-opfor = Force adverse (OPFOR)
cell-kind-media = Cellule médias
cell-kind-sitcen = Centre de situation
cell-kind-mel-mil = Cellule MEL/MIL
cell-kind-simulation = Simulation
cell-kind-interpreters = Interprètes
cell-kind-evaluation = Évaluation
cell-kind-lessons = Retour d’expérience
cell-kind-support = Soutien
cell-kind-network = Réseau

## Participation d’une nation
participation-status-participant = Participant
participation-status-observer = Observateur
participation-status-neutral-participant = Participant neutre
participation-status-planning-only = Planification seulement
participation-status-invited = Invité
participation-status-declined = A décliné

## Types d’exercice
exercise-type-cpx = Exercice de poste de commandement (CPX)
exercise-type-ftx = Exercice sur le terrain (FTX)
exercise-type-cax = Exercice assisté par ordinateur (CAX)
exercise-type-livex = Exercice avec troupes (LIVEX)
exercise-type-ttx = Exercice sur table (TTX)
exercise-type-seminar = Séminaire
exercise-type-workshop = Atelier
exercise-type-functional = Exercice fonctionnel
exercise-type-full-scale = Exercice en vraie grandeur

## Liste d’événements
line-kind-expected-action = Action attendue
line-kind-administrative = Administratif
line-kind-information = Information

line-status-draft = Brouillon
line-status-submitted = Soumis
line-status-approved = Approuvé
line-status-synchronized = Synchronisé
line-status-released = Diffusé
line-status-complete = Terminé
line-status-deferred = Reporté
line-status-omitted = Omis
line-status-recalled = Annulé
line-status-obsolete = Périmé

release-rule-at-time = À son heure
release-rule-by-hand = À la main
release-rule-on-trigger = Quand sa condition est remplie

column-type-text = Texte
column-type-number = Nombre
column-type-choice = Choix
column-type-yes-no = Oui ou non
column-type-day = Jour

order-kind-WARNO = WARNO
order-kind-OPORD = OPORD
order-kind-FRAGO = FRAGO

terminology-profile-us-joint = États-Unis, interarmées
terminology-profile-nato = OTAN
terminology-profile-hseep = HSEEP
terminology-profile-un = Nations Unies
terminology-profile-ru = Russie

delivery-means-email = Courriel
delivery-means-phone = Téléphone
delivery-means-radio = Radio
delivery-means-chat = Messagerie instantanée
delivery-means-paper = Papier
delivery-means-in-person = En personne
delivery-means-video = Vidéo
delivery-means-news = Informations
delivery-means-simulation = Simulation
delivery-means-fax = Télécopie

## Messages et textes
precedence-flash = FLASH
precedence-immediate = IMMÉDIAT
precedence-priority = URGENT
precedence-routine = ROUTINE

text-state-source = Original
text-state-machine-draft = Brouillon automatique
text-state-human-draft = Brouillon
text-state-checked = Vérifié

## Horloge
clock-state-planned = Avant STARTEX
clock-state-running = En cours
clock-state-paused = En pause
clock-state-night-pause = Pause de nuit
clock-state-ended = Après ENDEX

## Évaluation
observation-type-strength = Point fort
observation-type-area-for-improvement = Point à améliorer
observation-type-neutral = Neutre

rating-not-observed = Non observé

## Liaisons
link-state-up = En service
link-state-delayed = Retardée
link-state-lossy = Avec pertes
link-state-cut = Coupée

link-means-network = Réseau
link-means-voice = Phonie
link-means-hf = Radio HF
link-means-satcom = Satellite
link-means-courier = Estafette
link-means-liaison = Officier de liaison

transit-state-waiting = En attente
transit-state-under-way = En route
transit-state-arrived = Arrivé
transit-state-lost = Perdu

## Auteur d’une commande
author-kind-person = Personne à un poste
author-kind-clock = Horloge de l’exercice
author-kind-plan = Plan de l’exercice
author-kind-gateway = Autre système

## Qui est adressé
everybody-ALL = Tous
everybody-EXCON = Direction de l’exercice
everybody-PLAYERS = Joueurs

## Champs
field-title = titre
field-subject = objet
field-text = texte
field-body = texte
field-notes = notes
field-note = note
field-reason = motif
field-comment = commentaire
field-what = ce qui s’est passé
field-place = lieu
field-person = nom
field-rank = grade
field-role = rôle
field-post = poste
field-cell = cellule
field-nation = nation
field-nations = nations
field-language = langue
field-languages = langues
field-to = destinataires
field-info = destinataires pour info
field-latitude-deg = latitude
field-longitude-deg = longitude
field-name = nom
field-days = jours
