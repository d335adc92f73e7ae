### The screen of the room and the adviser's window beside it.

projector-coming = L'exercice arrive.
projector-missing = Cet exercice n'a pas pu être chargé. Passez au suivant.
projector-nothing = Rien à projeter pour le moment
projector-nothing-why = Choisissez d'abord un plan ou un exercice.
projector-to-plans = Choisir un plan
projector-steps = Étapes faites : { $done } sur { $all }
projector-by-hand = À la main
projector-done = C'est fait. L'exercice est terminé.
projector-other-target = Ce n'est pas à cet endroit. Que propose le groupe ?
projector-what-now = Que faut-il faire maintenant ?

# À vous.
projector-your-turn = À vous : { $title }
projector-by-number = Sur chaque poste, choisissez « Entrer un numéro » et tapez
projector-by-address = Ou ouvrez l'adresse
projector-by-qr = Ou lisez ce code avec un téléphone.
projector-qr = Code QR qui ouvre l'exercice
projector-only-here = Cette page est ouverte sur ce seul poste. Sur les autres, ouvrez l'application comme d'habitude, puis tapez le numéro.

projector-break = Pause
projector-break-minutes =
    { $n ->
        [one] On reprend dans 1 minute.
       *[other] On reprend dans { $n } minutes.
    }
projector-end = C'est fini pour aujourd'hui
projector-end-words = Merci à tout le monde, et à bientôt.

# Commands.
projector-commands = Commandes
projector-keys = Au clavier ou à la télécommande : page suivante avance, page précédente revient. B affiche un écran noir, Échap arrête. En plein écran, Échap quitte d'abord le plein écran.
projector-group-steps = Avancer et revenir
projector-group-faces = Ce qui est montré
projector-group-picture = L'image
projector-group-level = Le pas et la situation
projector-back = Revenir
projector-next = Avancer
projector-replay = Rejouer
projector-play = Lecture continue
projector-pause = Mettre en pause
projector-pace =
    { $n ->
        [1] Vitesse : normale
        [2] Vitesse : lente
       *[other] Vitesse : très lente
    }
projector-take-over = Prendre la souris
projector-hand-back = Rendre la main
projector-face-mission = Mission
projector-face-demonstration = Démonstration
projector-face-together = Ensemble
projector-face-your-turn = À vous
projector-blank = Écran noir
projector-spotlight = Rond de lumière
projector-magnifier = Loupe
projector-dark = Fond sombre
projector-level = Pas { $n } : { $level }
projector-other-situation = Autre situation
projector-two-screens = Ouvrir mes notes à part
projector-one-window = Ce navigateur ne relie pas deux fenêtres ici. Tout se fait dans celle-ci.
projector-window-refused = Le navigateur a bloqué la fenêtre. Autorisez-la près de la barre d'adresse, puis recommencez.
projector-full-screen = Plein écran
projector-leave = Quitter la projection
projector-close = Fermer

# The adviser's window.
projector-presenter = Vos notes
projector-mirror = L'écran de la salle, en petit
projector-notes = À dire et à demander
projector-mistakes = Erreurs fréquentes
projector-questions = Questions à poser
projector-no-notes = Pas de note pour ce moment.
projector-list = Le programme
projector-going =
    { $n ->
        [0] Moins d'une minute sur { $all }
       *[other] { $n } min sur { $all }
    }
projector-linked = L'écran de la salle est relié.
projector-unlinked = L'écran de la salle n'est pas ouvert.
projector-open-screen = Ouvrir l'écran de la salle
projector-next-step = Ensuite :
projector-then-demonstration = la démonstration commence.
projector-then-answer = la réponse apparaît.
projector-then-your-turn = « À vous » : comment ouvrir l'exercice.
projector-then-next = la suite du programme.
projector-then-nothing = c'est la fin du programme.
