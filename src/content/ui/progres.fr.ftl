### The end of a visit, and progress that is carried from one machine to another.

# « Terminer ».
finish-title = La visite se termine.
finish-lead = Voici ce que vous avez fait aujourd'hui.
finish-nothing = Pas encore d'exercice aujourd'hui. Vous pouvez continuer, ou terminer.
finish-begun = Cet exercice est commencé. Vous pouvez le reprendre plus tard.
finish-gained = Nouvelle marche : { $label }
finish-next = La suite de votre chemin : { $title }, { $level }.
finish-leave = Terminer
finish-memo = Imprimer le mémo
finish-carry = Emporter mes progrès
finish-go-on = Continuer les exercices
finish-kiosk = Ce poste ne garde rien après la visite. Pour garder vos progrès, emportez-les maintenant.
finish-not-kept = Ce navigateur ne garde pas tous vos progrès. Pour les garder, emportez-les maintenant.
finish-keep-title = Garder mes progrès
finish-keep = Choisissez une image. Elle vous aide à retrouver vos progrès sur ce poste.
finish-keep-press = Garder mes progrès sous une image
finish-shared-title = Ce poste sert à plusieurs personnes ?
finish-shared = Vous pouvez effacer vos progrès de ce poste en partant.
finish-erase = Terminer et effacer
finish-offer-title = Emporter vos progrès avant ?
finish-offer = Les progrès effacés ne reviennent pas. Vous pouvez d'abord en emporter une copie.
finish-offer-skip = Effacer sans emporter
finish-offer-back = Retour
finish-erase-title = Effacer vos progrès de ce poste ?
finish-erase-text = Vos exercices, votre image et vos réglages disparaissent de ce poste. Les copies que vous avez emportées restent bonnes.

# The memo, on the screen and on paper.
memo-title = Votre mémo
memo-print = Imprimer
memo-back-finish = Retour
memo-nothing = Pas encore d'exercice terminé aujourd'hui. Le mémo vient à la fin d'un exercice.
memo-missing = Ce mémo n'est pas arrivé. Regardez si l'appareil est relié à internet, puis essayez encore.
memo-again = Pour refaire cet exercice, entrez le numéro { $n }.
memo-date = Le { $date }

# « Emporter mes progrès ».
carry-title = Emporter mes progrès
carry-lead = Vos progrès restent aussi sur ce poste. Vous en prenez une copie.
carry-nothing = Il n'y a pas encore de progrès à emporter. Faites d'abord un exercice.
carry-with-name = Mettre mon prénom dans la copie
carry-finish = Terminer la visite
carry-file-title = Dans un fichier
carry-file = Le fichier contient tous vos progrès. Gardez-le sur une clé USB, ou envoyez-le par e-mail.
carry-file-press = Enregistrer le fichier
carry-file-saved = Le fichier « { $name } » est enregistré. Cherchez-le dans les téléchargements.
carry-file-failed = Le navigateur refuse d'enregistrer le fichier. Prenez le code ou la feuille.
carry-sheet-title = Sur une feuille
carry-sheet = La feuille montre vos marches et les exercices à refaire. Le code est aussi sur la feuille.
carry-sheet-press = Imprimer la feuille
carry-code-title = Avec un code
carry-code = Le code est un carré de petits points.
carry-code-anywhere = Visez-le avec l'appareil photo d'un téléphone. Vos progrès s'ouvrent sur ce téléphone.
carry-code-inside = Sur l'autre ordinateur, choisissez « Reprendre mes progrès ». Puis montrez-lui ce carré.
carry-code-name = Code de vos progrès
carry-code-too-long = L'adresse de cette page est trop longue pour un code. Prenez le fichier.
carry-holds = Dans ce code :
carry-holds-picture = votre image
carry-holds-steps =
    { $n ->
        [one] votre marche dans 1 exercice
       *[other] vos marches dans { $n } exercices
    }
carry-holds-attempts =
    { $n ->
        [one] votre dernier essai
       *[other] vos { $n } derniers essais
    }
carry-holds-name = votre prénom
carry-holds-no-name = pas de prénom
carry-left-attempts =
    { $n ->
        [one] 1 essai plus ancien ne tient pas dans le code.
       *[other] { $n } essais plus anciens ne tiennent pas dans le code.
    }
carry-left-steps =
    { $n ->
        [one] 1 exercice d'une autre version ne tient pas dans le code.
       *[other] { $n } exercices d'une autre version ne tiennent pas dans le code.
    }
carry-left-file = Le fichier contient tout.
carry-link = Le même code, en texte
carry-link-press = Copier ce texte
carry-link-copied = Le texte est copié. Vous pouvez le coller dans un e-mail.
carry-link-selected = Le texte est sélectionné. Appuyez sur les touches Ctrl et C pour le copier.
carry-slip-title = Un code court
carry-slip = Pour la personne qui vous aide : ce code de 12 signes dit où vous en êtes, sans le détail de vos exercices.

# The sheet of paper, as long as half a page.
passport-title = Mes progrès
passport-title-name = Les progrès de { $name }
passport-climbed = Mes marches
passport-again = À refaire à la maison
passport-again-how = Ouvrez Pas à Clic. Choisissez « Entrer un numéro ». Tapez le numéro.
passport-code-anywhere = Visez ce carré avec l'appareil photo d'un téléphone. Vos progrès s'ouvrent sur ce téléphone.
passport-how = Sur un ordinateur, ouvrez Pas à Clic. Choisissez « Reprendre mes progrès ». Montrez ce carré à la caméra, ou choisissez une photo du carré.
passport-address = Adresse de Pas à Clic : { $address }
passport-slip = Code court, pour la personne qui vous aide :
passport-exercises = Exercice par exercice

# « Reprendre mes progrès ».
resume-title = Reprendre mes progrès
resume-lead = Vous avez emporté vos progrès. Vous pouvez les ajouter ici.
resume-reading = Lecture en cours.
resume-file-title = Avec un fichier
resume-file = Le nom du fichier finit par « .pasaclic ». Vous pouvez en choisir plusieurs.
resume-file-press = Choisir un fichier
resume-code-title = Avec un code
resume-camera = Montrez le code à la caméra.
resume-camera-start = Ouvrir la caméra
resume-camera-stop = Fermer la caméra
resume-camera-view = Ce que voit la caméra
resume-camera-hint = Tenez le code bien droit devant la caméra.
resume-no-camera = La caméra ne s'ouvre pas depuis cette page.
resume-picture = Prenez le code en photo, de près. Puis choisissez la photo.
resume-picture-press = Choisir une photo
resume-link-title = Avec un texte
resume-link = Collez ici le code en texte
resume-link-press = Lire ce texte

refused-nothing-changed = Rien n'a changé ici.
refused-not-ours = Ce n'est pas une copie de vos progrès. Cherchez un fichier qui finit par « .pasaclic », ou un code de Pas à Clic.
refused-damaged = Cette copie est abîmée : il en manque un morceau. Prenez une autre copie, ou recommencez la photo.
refused-too-new = Cette copie vient d'une version plus récente de Pas à Clic. Ouvrez cette version pour la lire.
refused-empty = Il n'y a pas de progrès dans cette copie. Prenez une autre copie.
refused-no-reader = Le lecteur de codes n'est pas arrivé. Regardez si l'appareil est relié à internet, puis essayez encore.
refused-not-a-picture = Cette photo ne s'ouvre pas ici. Faites une autre photo, ou choisissez le fichier.
refused-no-code = Le code ne se lit pas sur cette photo. Reprenez la photo de plus près, bien droite et bien éclairée.
refused-no-camera = La caméra ne s'ouvre pas. Prenez le code en photo, puis choisissez la photo.
refused-unreadable = Ce fichier ne s'ouvre pas. Choisissez un autre fichier.

whose-title = Des progrès sont arrivés.
whose-title-name = Les progrès de { $name }
whose-some-refused = Une autre copie n'a pas été prise.
whose-steps =
    { $n ->
        [one] Une marche dans 1 exercice
       *[other] Des marches dans { $n } exercices
    }
whose-attempts =
    { $n ->
        [one] 1 essai
       *[other] { $n } essais
    }
whose-question = À qui ajouter ces progrès ?
whose-same = { $name }, la même personne
whose-alike = { $name }, même image et même prénom
whose-other = { $name }
whose-guest = Ce qui est fait ici, sans nom
whose-new = Une nouvelle personne sur ce poste
whose-press = Ajouter ces progrès
whose-skip = Ne pas les ajouter

report-title = Les progrès sont là.
report-added =
    { $n ->
        [0] Il n'y avait rien de nouveau.
        [one] 1 nouveau progrès est ajouté.
       *[other] { $n } nouveaux progrès sont ajoutés.
    }
report-known =
    { $n ->
        [one] 1 progrès était déjà là.
       *[other] { $n } progrès étaient déjà là.
    }
report-refused =
    { $n ->
        [one] 1 progrès n'a pas pu être lu.
       *[other] { $n } progrès n'ont pas pu être lus.
    } Il faut pour cela une version plus récente de Pas à Clic.
report-not-kept = Ce navigateur ne garde pas tout. Gardez aussi votre fichier ou votre feuille.
report-go-on = Continuer
report-next-person = Personne suivante
