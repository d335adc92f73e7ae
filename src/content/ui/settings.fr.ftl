### « Affichage »: how things look, move, sound and answer the hand.

settings-title = Affichage
settings-lead = Chaque choix se voit tout de suite. Il est gardé pour vous.

settings-text = Taille du texte
settings-text-value = Taille { $n } sur { $all }
settings-text-less = Plus petit
settings-text-more = Plus grand
settings-preview = Voici un exemple de texte. Le lisez-vous bien ?

settings-contrast = Couleurs
settings-contrast-paper = Papier
settings-contrast-white = Blanc
settings-contrast-dark = Sombre

settings-motion = Mouvements à l'écran
settings-motion-full = Tous
settings-motion-reduced = Moins de mouvements

settings-device = Ce que vous utilisez
settings-device-mouse = Une souris
settings-device-touchpad = Le pavé de l'ordinateur
settings-device-touch = Le doigt sur l'écran

settings-hand = Votre main
settings-hand-right = Main droite
settings-hand-left = Main gauche
settings-hand-note = Les boutons de l'écran passent du côté de votre main.

settings-double = Double-clic
settings-double-text = Si le double-clic est difficile, donnez plus de temps et permettez plus de mouvement.
settings-delay = Temps entre les 2 clics
settings-delay-less = Plus court
settings-delay-more = Plus long
settings-drift = Mouvement permis pendant le clic
settings-drift-less = Moins
settings-drift-more = Plus
settings-rank = { $n } sur { $all }
settings-try = Essayez un double-clic ici
settings-try-one = Un clic. Cliquez encore une fois.
settings-try-two = C'est un double-clic.
settings-try-slow = Il y a eu trop de temps entre les 2 clics. Choisissez un temps plus long.
settings-try-moved = La souris a bougé entre les 2 clics. Permettez plus de mouvement.

settings-voice = Lecture à voix haute
settings-voice-on = Avec la voix
settings-voice-off = Sans la voix
settings-voice-try = Écouter un exemple
settings-voice-sample = Bonjour. Voici la voix qui lit les consignes.
settings-voice-none = Cet appareil n'a pas de voix en français. Les consignes restent écrites.

settings-done = C'est bien comme ça
settings-reset = Remettre comme au début
settings-kiosk = Réglage de ce poste
settings-adviser = Espace conseiller
reset-title = Remettre comme au début ?
reset-text = Tous vos choix d'affichage reviennent comme au premier jour. Vos progrès restent là.
reset-do = Remettre comme au début
