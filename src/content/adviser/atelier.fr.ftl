### Workshops: prepared, held, ended, reported.

ateliers-title = Les ateliers
ateliers-lead = Préparez un atelier, animez-le, puis copiez le compte rendu.
ateliers-nothing = Aucun atelier pour le moment.
atelier-title = Atelier du { $day }
atelier-title-name = Atelier du { $day } : { $name }
atelier-prepare = Préparer un atelier
atelier-go = Aller à l'atelier en cours
atelier-open = Ouvrir
atelier-prepared = préparé
atelier-running = en cours
atelier-ended = terminé
atelier-erase = Effacer
atelier-erase-title = Effacer cet atelier ?
atelier-erase-text = L'atelier et son compte rendu disparaissent. Les personnes et leurs progrès restent.
atelier-erase-do = Effacer l'atelier
atelier-missing = Cet atelier n'est plus là.
atelier-missing-text = Choisissez un autre atelier dans la liste.

atelier-facts = L'atelier
atelier-name = Nom de l'atelier
atelier-level = Niveau de l'atelier
report-day = Date
report-place = Type de lieu
report-place-name = Nom du lieu ou commune
report-minutes = Durée
report-equipment = Matériel numérique utilisé
report-themes = Thématiques d'accompagnement

atelier-exercises = Les exercices du jour
atelier-exercise = Place de l'exercice « { $title } »
atelier-total =
    { $n ->
        [0] Aucun exercice choisi.
        [one] 1 exercice, environ { $minutes } minutes.
       *[other] { $n } exercices, environ { $minutes } minutes.
    }
atelier-choose = Choisir un exercice
atelier-add-exercise = Ajouter un exercice
atelier-add = Ajouter
atelier-up = Monter
atelier-down = Descendre
atelier-out = Retirer

atelier-present = Qui est là ?
atelier-present-count =
    { $n ->
        [0] Cochez les personnes présentes.
        [one] 1 personne est là.
       *[other] { $n } personnes sont là.
    }
atelier-nobody = Vous ne suivez encore personne. Ajoutez quelqu'un, ou comptez sans nommer.
atelier-newcomer = Ajouter une personne
atelier-newcomer-note = Ses progrès viendront de son fichier ou de son code. Si la personne a déjà un profil sur ce poste, choisissez-la plutôt dans la liste.
atelier-newcomer-add = Ajouter à l'atelier
atelier-anonymous = Compter sans nommer
atelier-anonymous-note = Ces nombres vont dans le compte rendu, comme dans La Coop.
atelier-anonymous-total = Participants anonymes
atelier-anonymous-known = Dont déjà accompagnées
atelier-gender = Genre

start-title = Ouvrir les exercices sur les postes
start-number = Sur chaque poste, choisissez « Entrer un numéro », puis tapez :
start-anywhere = Vous pouvez aussi ouvrir ce lien. Avec un téléphone ou une tablette, visez le carré.
start-here = Cette adresse s'ouvre seulement sur cet appareil. Sur les autres postes, tapez les numéros.
start-code = Lien de l'atelier
start-project = Projeter ces exercices

atelier-begin = Commencer l'atelier
atelier-end = Terminer l'atelier
atelier-end-title = Terminer l'atelier ?
atelier-end-text = Les progrès faits sur ce poste par les personnes présentes sont gardés dans l'espace. Le compte rendu se prépare ensuite.
atelier-end-do = Terminer
atelier-go-on = Continuer l'atelier
atelier-reopen = Reprendre l'atelier
atelier-change = Changer l'atelier ou les exercices
atelier-see-group = Voir le groupe
atelier-people = Pendant l'atelier
atelier-people-note = Notez l'aide donnée, ou une remarque. L'aide compte pour l'essai en cours, même si cet essai arrive plus tard par fichier.
atelier-none-present = Cochez les personnes présentes plus bas.
atelier-mark-for = Noter pour { $name }
atelier-marked = Noté : { $what }
atelier-see = Voir sa page

# The reports.
report-lead = L'atelier est terminé. Importez les progrès des autres postes, puis copiez le compte rendu.
report-title-coop = Compte rendu pour La Coop
report-notes = Vos notes
report-notes-note = N'écrivez ni nom, ni prénom, ni donnée de santé, ni mot de passe.
report-passports = Imprimer les passeports
report-person-title = Compte rendu individuel pour La Coop
report-open = Préparer le compte rendu
report-autonomy = Niveau d'autonomie
personal-title = La Coop interdit les données personnelles dans les notes. Retirez :
personal-name = le prénom « { $text } »
personal-address = l'adresse « { $text } »
personal-telephone = le numéro de téléphone « { $text } »
personal-social-security = le numéro de sécurité sociale « { $text } »
personal-card = le numéro de carte « { $text } »
atelier-present-both = Là : { $n } de la liste et { $anonymous } anonymes, { $all } en tout.
atelier-kept = Tout est enregistré au fur et à mesure.
atelier-other-runs = Un autre atelier est en cours. Terminez-le d'abord.
atelier-choose-first = Choisissez d'abord un exercice dans la liste.
atelier-there-already = Cet exercice est déjà dans l'atelier.
atelier-full = Un atelier a { $n } exercices au plus.
start-link = Lien pour cet appareil
report-minutes-other = Autre durée, en minutes
