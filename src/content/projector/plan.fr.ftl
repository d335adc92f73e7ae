### Workshop plans: the page that lists them, and the one that changes them.
### A ready plan has its own texts beside these: plan-<id> and plan-<id>-for.

projector-title = Projeter pour un groupe

# The first page.
plan-lead = Choisissez un plan d'atelier, puis projetez-le. Ou montrez un seul exercice.
plan-ready = Plans prêts
plan-own = Vos plans
plan-own-none = Aucun plan à vous pour le moment.
plan-untitled = Plan sans titre
plan-own-title = { $title }, ma version
plan-show = Projeter
plan-edit = Modifier
plan-own-version = Faire ma version
plan-save-file = Enregistrer dans un fichier
plan-remove = Supprimer
plan-removed = Le plan « { $title } » est supprimé.
plan-undo = Remettre ce plan
plan-new = Nouveau plan
plan-open = Ouvrir un fichier de plan
# The way to the adviser's own page.
plan-adviser = Espace conseiller
plan-kept-here = Vos plans sont gardés dans ce navigateur. Pour changer d'appareil, enregistrez-les dans un fichier.

# What a plan holds, one after the other.
plan-exercises =
    { $n ->
        [0] Aucun exercice
        [one] 1 exercice
       *[other] { $n } exercices
    }
plan-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
plan-breaks =
    { $n ->
        [0] sans pause
        [one] 1 pause
       *[other] { $n } pauses
    }

# One exercise alone.
plan-single = Un seul exercice
plan-single-lead = Choisissez un thème, un exercice et un pas.
plan-theme = Thème
plan-exercise = Exercice
plan-level = Pas
# { $name } is one of the level- texts.
plan-level-named = Pas { $n } : { $name }

# Files.
plan-file-saved = Le fichier « { $name } » est enregistré. Il est avec vos téléchargements.
plan-file-failed = Le navigateur n'a pas pu écrire le fichier. Essayez encore une fois.
plan-file-opened = Le plan « { $title } » est ouvert. Il est dans vos plans.
# { $names } are ids such as « souris.cliquer, email.lire ».
plan-file-unknown =
    { $n ->
        [one] Cette version n'a pas cet exercice : { $names }. Modifiez le plan pour le remplacer.
       *[other] Cette version n'a pas ces exercices : { $names }. Modifiez le plan pour les remplacer.
    }
plan-file-not-a-plan = Ce fichier n'est pas un plan d'atelier. Choisissez un fichier enregistré par cette page.
plan-file-too-new = Ce plan vient d'une version plus récente. Ouvrez-le avec la dernière version de Pas à Clic.
plan-file-too-large = Ce fichier est trop gros pour un plan. Choisissez un autre fichier.

# What is not kept.
plan-store-unreadable = Les plans gardés ici sont illisibles. Ils restent en place. Les nouveaux plans durent jusqu'à la fin de la visite. Enregistrez-les dans un fichier.
plan-store-full = La mémoire de ce navigateur est pleine. Ce plan dure jusqu'à la fin de la visite. Enregistrez-le dans un fichier.
plan-store-absent = Ce navigateur ne garde rien. Vos plans durent jusqu'à la fin de la visite. Enregistrez-les dans un fichier.

# The page that changes a plan.
plan-edit-title = Modifier un plan
plan-name = Titre du plan
plan-items = Le programme
plan-empty = Ajoutez un exercice plus bas.
plan-at = À { $n } min
plan-break = Pause
plan-unknown-exercise = Exercice inconnu ici : { $name }
plan-duration = Minutes
plan-up = Monter
plan-down = Descendre
plan-out = Retirer
# Said to those who do not see the list change.
plan-moved = « { $title } » est à la place { $n } sur { $all }.
plan-taken-out = « { $title } » n'est plus dans le plan.
plan-added = « { $title } » est ajouté à la place { $n }.
plan-adding = Ajouter au programme
plan-add = Ajouter cet exercice
plan-add-break = Ajouter une pause
plan-full = Un plan a { $n } lignes au plus.
plan-needs-break = Le groupe travaille plus de { $to } minutes sans pause. L'attention baisse après { $from } à { $to } minutes.
plan-put-breaks = Placer des pauses de { $n } minutes
plan-breaks-put = Les pauses sont dans le programme.
plan-long-item = Un exercice dure plus de { $to } minutes. L'attention baisse après { $from } à { $to } minutes.
plan-kept = Tout est enregistré au fur et à mesure.
plan-done = Revenir aux plans
plan-missing = Ce plan n'est pas là.
plan-missing-text = Choisissez un autre plan dans la liste.
