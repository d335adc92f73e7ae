### One person's page.

# What the window is called: the kind of page, and nobody's name.
room-person = Une personne
room-atelier = Un atelier
room-data = Données
room-passports = Passeports
room-attestation = Attestation

person-missing = Cette personne n'est plus là.
person-sittings =
    { $n ->
        [0] aucune séance
        [one] 1 séance
       *[other] { $n } séances
    }
person-passport = Passeport à imprimer
person-print = Imprimer cette page
person-attestation = Attestation à signer

# Whence a label is, where no exercises stand behind it.
shown-corrected = selon l'accompagnement
shown-slip = code court du { $day }

person-themes = Les thèmes
person-theme = Thème
person-acquired = Acquis
person-current = Actuel
person-way = Au fil des séances
person-themes-note = « Acquis » est le plus haut niveau atteint. Il ne baisse pas. « Actuel » vient des trois derniers essais de chaque exercice. Les comptes rendus donnent « actuel ».
person-way-step = { $day } : { $label }
person-correct = Corriger
person-correct-title = Corriger : { $theme }
person-correct-text = Votre avis remplace le niveau actuel de ce thème. Sa date est gardée. Après deux nouveaux essais, le calcul reprend.
person-correct-note = Pourquoi ?
person-correct-missing = Écrivez la raison en quelques mots.
person-corrected = Corrigé le { $day } : { $label }. { $note }
person-of-slip = Code court du { $day } : { $label }

person-because = Pourquoi ces niveaux
person-because-open = Voir exercice par exercice
person-because-nothing = Aucun exercice n'est encore terminé.
# { $label } is a label of La Coop's, { $help } one of the because- texts, { $days } « le 3 et le 10 mars ».
because =
    { $n ->
        [one] { $label }, une fois { $help }, { $days }
        [2] { $label }, deux fois { $help }, { $days }
        [3] { $label }, trois fois { $help }, { $days }
       *[other] { $label }, { $n } fois { $help }, { $days }
    }
because-alone = sans aide
because-told = avec une aide parlée
because-pointed = avec un repère à l'écran
because-shown = après une démonstration
because-done = jusqu'au bout
because-other-skin = , dont une fois dans une autre présentation
because-other-situation = , dont une fois dans une autre situation
because-elsewhere = { $label } depuis le { $day }, sur un autre appareil
because-now = Les derniers essais montrent : { $label }.
because-review = À revoir : pas refait depuis 90 jours.

person-hands = Les gestes de la main
person-hands-note = L'aisance réunit la vitesse et la justesse, en bits par seconde. Comparez-la pour la même personne et le même appareil.
hand-line = aisance du geste : { $first } au début, { $last } la dernière fois
hand-tries = réussis du premier coup : { $good } sur { $all } la première fois, { $good-now } sur { $all-now } la dernière
hand-mouse = Souris
hand-touchpad = Pavé tactile
hand-touch = Écran tactile
hand-keyboard = Clavier

person-recurring = Les erreurs qui reviennent
recurring-times =
    { $n ->
        [one] dans 1 essai, le { $day }
       *[other] dans { $n } essais, la dernière fois le { $day }
    }
recurring-named = « { $name } »

person-marks = Aide et remarques
person-marks-nothing = Rien n'est encore noté.
person-help = Vous venez d'aider cette personne ? L'essai en cours en tient compte.
help-told = J'ai dit quoi faire
help-showed = J'ai montré le geste
help-did = J'ai fait à sa place
person-remark = Remarque
person-remark-note = Pas de donnée de santé, pas de mot de passe.
person-remark-add = Ajouter la remarque
# { $what } is what was set down, in words.
person-noted = C'est noté : { $what }
person-undo = Annuler
person-withdrawn = C'est retiré.
person-saved = C'est enregistré.
report-autonomy-unsaid = Non renseigné
person-withdraw = Retirer
person-withdraw-what = Retirer : { $what }
mark-correction = { $theme }, corrigé en « { $label } ». { $note }

person-identity = Qui est-ce ?
person-identity-note = L'image ou le prénom suffit. Le reste est facultatif.
person-name = Prénom
person-picture = Image
person-age = Tranche d'âge
person-occupation = Situation
person-unsaid = Non renseigné
person-erase = Effacer cette personne
person-erase-title = Effacer { $name } ?
person-erase-text = Sa clé de chiffrement et toutes ses données disparaissent de l'espace. Les ateliers gardent seulement le nombre de personnes. Les fichiers déjà exportés restent où ils sont.
person-erase-here-text = Cette personne a aussi un profil sur ce poste. Ce profil reste, sauf si vous cochez la case.
person-erase-here = Effacer aussi son profil sur ce poste
person-erase-do = Effacer

# The attestation.
attestation-title = Attestation de suivi
attestation-who = { $name } a suivi un accompagnement au numérique avec Pas à Clic.
attestation-when =
    { $n ->
        [one] 1 séance, le { $first }.
       *[other] { $n } séances, du { $first } au { $last }.
    }
attestation-reached = Niveaux d'autonomie constatés
attestation-line = { $theme } : { $label }, { $n } exercices sur { $all }
# { $source } is shown-corrected or shown-slip.
attestation-line-said = { $theme } : { $label }, { $source }
attestation-what = Ces niveaux viennent d'exercices faits dans un ordinateur simulé. Cette attestation n'est ni un diplôme ni une certification.
attestation-place = Fait à
attestation-day = Le { $day }
attestation-adviser = Signature de la personne qui accompagne
attestation-learner = Signature de la personne accompagnée
attestation-nothing = Aucun niveau n'est encore constaté. L'attestation devient possible après les premiers thèmes.
print = Imprimer
passports-lead = Une feuille A5 par personne, à emporter à la maison. Le carré permet de reprendre ses progrès sur un autre appareil.
passports-without = Pas encore de progrès à imprimer : { $names }
passports-names = Mettre les prénoms sur les feuilles

# Two records of one person.
same-title = Une autre fiche de la même personne
same-lead = Quelqu'un a été ajouté à la main, puis ses progrès sont arrivés à part ? Réunissez les deux.
same-nobody = Il n'y a pas d'autre personne dans l'espace.
same-who = Autre fiche
same-choose = Choisissez
same-press = C'est la même personne
same-ask = Réunir ces deux fiches ?
same-ask-text = Les essais, l'aide et les remarques des deux fiches sont gardés. Les ateliers aussi. Cela ne se défait pas.
same-do = Réunir
same-keep = Laisser deux fiches
same-done = Les deux fiches sont réunies.
