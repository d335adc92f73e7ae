### Welcome, home, themes, number pad.

welcome-lead = Vous apprenez l'ordinateur, à votre rythme.
welcome-start = Commencer
welcome-ways = Appuyez sur une touche, ou touchez l'écran.
welcome-rest = Vous pouvez aussi poser la main sur la souris, bouger un peu, puis attendre.

home-hello = Bonjour.
home-hello-name = Bonjour { $name }.
home-first = Voici votre premier exercice.
# { $help } is one of help-none, help-steps, help-some, help-much.
home-last = La dernière fois, vous avez fait « { $title } », { $help }.
home-path = Votre chemin
home-code = Entrer un numéro
home-all = Tous les exercices

# The card with the one thing to do next.
next-place = { $theme }, pas { $n } sur 4 : { $level }
next-minutes =
    { $n ->
        [one] Environ 1 minute.
       *[other] Environ { $n } minutes.
    }
next-first = C'est le premier exercice de votre chemin.
next-resume = Cet exercice est en cours.
next-continue = C'est la suite de votre chemin.
next-harder = Vous avez réussi le pas précédent. Voici le suivant.
next-review = Refaire un exercice aide à le retenir.
next-easy = Pour commencer, un exercice que vous connaissez.
# In a workshop: the place of the exercise in the list of the day.
next-day = C'est l'exercice { $n } sur { $all } de l'atelier.
next-press = Continuer
next-press-first = Commencer
next-press-resume = Reprendre

# A theme on the path. { $label } is one of the label- texts.
theme-standing = { $label }, { $n } sur { $all } exercices
theme-begun = Commencé, { $n } sur { $all } exercices
theme-not-begun = Pas encore commencé
theme-exercises = Les exercices
theme-missing-title = Ce thème n'est pas là.
theme-missing = Choisissez un autre thème à l'accueil.
themes-title = Tous les exercices
exercise-number = Numéro { $n }
pace-done = déjà fait
review-due = À revoir

# The number pad.
code-title = Entrer un numéro
code-lead = Chaque exercice a un numéro de 3 chiffres. Un quatrième chiffre donne le pas. Tapez le numéro ici. Pour un atelier, tapez les numéros l'un après l'autre.
code-label = Numéro tapé
code-keys = Chiffres
code-erase = Effacer
code-open = Ouvrir
code-found = C'est l'exercice « { $title } ».
code-short = Un numéro a 3 chiffres, et parfois un quatrième, de 1 à 4, pour le pas.
code-unknown = Aucun exercice n'a le numéro { $n }. Regardez encore le numéro, puis tapez-le.

# A mission that was left before its end.
home-mission = Votre mission
home-mission-waits = La mission « { $title } » vous attend, là où vous en étiez.
home-mission-go = Reprendre la mission

# The list of a workshop's day.
workshop-title = L'atelier d'aujourd'hui
workshop-lead = Voici les exercices de l'atelier, dans l'ordre.
workshop-so-far =
    { $n ->
        [one] Vous avez fait 1 exercice sur { $all }.
       *[other] Vous avez fait { $n } exercices sur { $all }.
    }
workshop-over = Vous avez fait tous les exercices de l'atelier. Vous pouvez continuer votre chemin.
workshop-over-here = Vous avez fait les exercices possibles avec cet appareil. Vous pouvez continuer votre chemin.
workshop-go-on = Continuer mon chemin
workshop-done = Fait aujourd'hui
workshop-open = À faire
workshop-unfit = Cet exercice se fait avec un autre appareil
workshop-none = Il n'y a pas d'atelier en cours. Pour en ouvrir un, tapez les numéros de ses exercices.
# { $numbers } are numbers such as « 301, 999 ».
workshop-left-out =
    { $n ->
        [one] Le numéro { $numbers } ne correspond à aucun exercice.
       *[other] Les numéros { $numbers } ne correspondent à aucun exercice.
    }
workshop-list = La liste de l'atelier
workshop-leave = Quitter l'atelier
workshop-leave-title = Quitter l'atelier ?
workshop-leave-text = Les exercices faits restent faits. Pour revenir, tapez à nouveau les numéros.
workshop-stay = Rester dans l'atelier
