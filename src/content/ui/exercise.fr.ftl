### The exercise screen.

loading = Un instant.
go-home = Retour à l'accueil

exercise-pace = Pas { $n } sur 4 : { $level }
exercise-steps = { $done } sur { $all }
exercise-help-noted = C'est noté. Vous pouvez continuer.
exercise-missing-title = Cet exercice n'est pas là.
exercise-missing = L'exercice « { $id } » n'est pas dans cette version. Choisissez un autre exercice à l'accueil.

# What a person points with. Asked once.
device-question = Avec quoi déplacez-vous la flèche ?
device-lead = Choisissez l'image qui ressemble à votre matériel.
device-mouse = Avec une souris
device-touchpad = Avec le pavé de l'ordinateur
device-needs-mouse = Cet exercice apprend un geste de la souris ou du clavier. Il se fait sur un ordinateur.
device-needs-touch = Cet exercice apprend un geste du doigt. Il se fait sur un écran tactile.
device-sibling = Faire un autre exercice
device-have-mouse = J'ai une souris

# The tools of the instruction bar.
tool-listen = Écouter
tool-hint = Indice
tool-hint-more = Autre indice
tool-show = Montrez-moi
tool-helped = J'ai eu de l'aide
tool-need-help = J'ai besoin d'aide
tool-pause = Pause
tool-more = Plus

# « Montrez-moi ».
show-back = Revenir
show-pause = Arrêter
show-play = Lancer
show-forward = Avancer
show-end = À moi

# The frame of the practice computer.
frame-tag = Entraînement
frame-label = Ordinateur d'entraînement
frame-scene = Zone d'exercice
control-choose = Choisir
window-reduce = Réduire
window-enlarge = Agrandir
window-close = Fermer

# Feedback.
feedback-succeeded = C'est fait.
feedback-recovered = C'est fait. Vous avez réussi en essayant encore.
feedback-not-yet = Ce n'est pas encore ça. Essayez une nouvelle fois.
feedback-other-target = C'est à un autre endroit. Allez dans le cadre orange.

# Pause.
pause-title = Pause
pause-text = Prenez votre temps. Rien ne bouge pendant la pause.
pause-resume = Reprendre
pause-restart = Recommencer
pause-leave = Quitter l'exercice

# « J'ai eu de l'aide ».
helped-title = Quelle aide avez-vous eue ?
helped-text = Se faire aider, c'est aussi apprendre.
helped-told = On m'a dit quoi faire
helped-showed = On m'a montré
helped-did = On l'a fait pour moi
helped-none = Je n'ai pas eu d'aide

# Offered once, after several slips.
offer-title = Voulez-vous un coup de main ?
offer-text = Ce geste demande de l'habitude. Vous pouvez continuer, ou demander de l'aide.
offer-go-on = Continuer
offer-hint = Voir un indice

sign-text = Besoin d'aide
sign-go-on = Je continue

leave-title = Quitter l'exercice ?
leave-text = Vous pouvez continuer, ou revenir à l'accueil.
leave-stay = Continuer
leave-leave = Quitter

# The end of an exercise.
result-title = L'exercice est fait.
result-alone = Vous avez réussi sans aide.
result-followed = Vous avez suivi chaque étape.
result-steps = Vous avez réussi, étape par étape.
result-some-help = Vous avez réussi avec un peu d'aide.
result-help = Vous avez réussi avec de l'aide.
result-slips =
    { $n ->
        [one] Vous avez essayé 1 fois de plus.
       *[other] Vous avez essayé { $n } fois de plus.
    } C'est en essayant qu'on apprend.
result-again = Refaire
result-harder = Le pas suivant
result-next = L'exercice suivant
result-workshop = La suite de l'atelier
result-stop = Retour à l'accueil
