### The group: people by themes, and what deserves a look.

group-title = Votre groupe
group-nobody = Vous ne suivez encore personne. Préparez un atelier, importez des progrès, ou découvrez l'espace avec un groupe d'exemple.
group-count =
    { $n ->
        [0] Aucune personne
        [one] 1 personne
       *[other] { $n } personnes
    }
group-here =
    { $n ->
        [one] 1 avec un profil sur ce poste
       *[other] { $n } avec un profil sur ce poste
    }
group-need =
    { $n ->
        [one] 1 personne a besoin d'aide
       *[other] { $n } personnes ont besoin d'aide
    }
group-search = Chercher un prénom ou une image
group-order = Trier par
group-order-recent = Dernière venue
group-order-name = Prénom
group-table = Les personnes et leurs thèmes
group-person = Personne
group-trend = Marches, 4 dernières séances
group-last = Dernier exercice
group-pages = Pages du tableau
group-page = Page { $n } sur { $all }
group-page-before = Page précédente
group-page-after = Page suivante
# How many core exercises of a theme hold the label shown.
group-holding = { $n } sur { $all }
# A theme that was begun, and has no label yet.
theme-begun-only = Commencé
# The label of a theme since the sitting before.
group-up = en hausse
group-down = en baisse
# The small trend of a person.
group-steps = Marches tenues à la fin de chaque séance : { $numbers }
group-did = { $title }, { $help }, le { $day }
# number, level: the level of the exercise; n, all: its steps.
group-doing = En cours : { $title }, pas { $number }, { $level }, étapes faites : { $n } sur { $all }
need-help = besoin d'aide
need-slips =
    { $n ->
        [one] 1 erreur sur la même étape
       *[other] { $n } erreurs sur la même étape
    }
need-still =
    { $n ->
        [one] aucun geste depuis 1 minute
       *[other] aucun geste depuis { $n } minutes
    }
as-of-here = en direct sur ce poste
# { $way } is one of the way- texts.
as-of = au { $day }, { $way }
as-of-nothing = aucune donnée reçue
way-here = depuis ce poste
way-file = par fichier
way-code = par code
way-slip = par code court
way-archive = par archive
coop-confirmed = { $label }, confirmé

# How much help an attempt took.
evidence-alone = sans aide
evidence-told = avec une aide parlée
evidence-pointed = avec un repère à l'écran
evidence-shown = après une démonstration
evidence-done = fait par quelqu'un
evidence-unknown = aide inconnue

# What deserves a look.
look-title = À regarder
look-stuck = En difficulté aujourd'hui
look-stuck-person = { $name } : deux essais difficiles de suite
look-difficult = Exercices difficiles pour le groupe
look-difficult-line = { $title } : difficile pour { $n } personnes sur { $all }
look-away = Sans visite depuis longtemps
look-away-person =
    { $n ->
        [one] { $name } : 1 jour
       *[other] { $name } : { $n } jours
    }
group-expired =
    { $n ->
        [one] 1 personne n'est pas venue depuis { $months } mois.
       *[other] { $n } personnes ne sont pas venues depuis { $months } mois.
    } La durée de conservation est dépassée.
group-expired-erase = Effacer ces données
group-whom = Montrer
group-whom-present = Personnes présentes à l'atelier
group-whom-all = Tout le groupe
group-none-found = Personne ne correspond à cette recherche.
group-legend-count = « 8 sur 12 » : exercices à ce niveau, ou commencés.
