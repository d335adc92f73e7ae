### Bringing progress in, and taking things out.

bring-title = Importer des progrès
bring-lead = Ajoutez ici les progrès faits sur d'autres postes ou à la maison. Rien n'est remplacé : tout s'ajoute.
bring-files = Des fichiers
bring-drop = Déposez ici un ou plusieurs fichiers, ou choisissez-les.
bring-choose = Choisir des fichiers
bring-files-note = Fichiers « .pasaclic », photos d'un code, ou archive d'un autre espace.
bring-code = Un code
bring-text = Ou collez ici le code en texte
bring-a-code = Le code
bring-done = Progrès reçus
bring-refused = { $name } : fichier refusé
bring-newcomer = Nouvelle personne dans l'espace.
bring-added =
    { $n ->
        [0] Rien de nouveau.
        [one] 1 nouveau progrès ajouté.
       *[other] { $n } nouveaux progrès ajoutés.
    }
bring-versions =
    { $n ->
        [one] 1 essai existait en deux versions. La plus complète est gardée.
       *[other] { $n } essais existaient en deux versions. Les plus complètes sont gardées.
    }
bring-other-name = Le fichier porte un autre prénom : « { $name } ». Le vôtre est gardé.
bring-namesakes = Quelqu'un d'autre porte ce prénom ou cette image. Les deux fiches restent séparées.
bring-same = C'est la même personne : { $name }
bring-same-done = Les deux fiches de { $name } sont réunies.
bring-see = Voir { $name }

slip-title = Un code court
slip-lead = Ce code de 12 signes donne la marche de chaque thème, sans le détail des exercices.
slip-code = Code court
slip-read = Lire ce code
slip-found = Code du { $day } :
slip-whose = À qui est ce code ?
slip-new = Une nouvelle personne
slip-keep = Ajouter
slip-kept = Le code court est ajouté à { $name }.
slip-too-short = Il manque des signes. Le code a 12 signes.
slip-too-long = Il y a trop de signes. Le code a 12 signes.
slip-not-a-sign = Le signe « { $sign } » n'existe pas dans ces codes. Relisez le code.
slip-wrong = Un signe est faux, ou deux signes sont inversés. Relisez le code.

archive-open-title = Ouvrir l'archive
archive-open-text = Cette archive a sa propre phrase de passe. Ses personnes et ses ateliers s'ajoutent aux vôtres.
archive-passphrase = Phrase de passe de l'archive
archive-open = Ouvrir l'archive
archive-wrong = Ce n'est pas la phrase de passe de cette archive. Essayez encore.
archive-damaged = Cette archive est abîmée. Rien n'a changé ici. Prenez une autre copie.
archive-merged = L'archive est ajoutée. Personnes : { $n }. Ateliers : { $ateliers }.

export-title = Exporter des données
export-lead = Ce qui est exporté n'est plus protégé par l'espace, sauf l'archive. Gardez ces fichiers en lieu sûr.
export-nobody = Vous ne suivez encore personne. Il n'y a rien à exporter.
export-coop = Compte rendu pour La Coop
export-coop-text = Le compte rendu d'un atelier est sur la page de l'atelier. Celui d'une personne est sur sa page.
export-tables = Tableaux pour Excel
export-tables-text = Chaque tableau est un fichier CSV. Les trois premiers contiennent des données personnelles.
export-participants = Les personnes
export-attempts = Les essais
export-autonomy = L'autonomie
export-activities = Les activités
export-statements = Traces xAPI
export-statements-text = Un fichier pour une plateforme de formation. Il ne contient ni prénom ni image.
export-statements-press = Les traces xAPI
export-saved = Le fichier « { $name } » est enregistré. Personnes : { $people }. Essais : { $attempts }. Réussis : { $completed }. En autonomie : { $clean }.
export-failed = Le fichier n'a pas pu être écrit. Essayez encore.
export-passports = Passeports
export-passports-text = Une feuille par personne, avec ses marches et le code de ses progrès.
export-passports-all = Imprimer tous les passeports
archive-title = Archive de tout l'espace
archive-text = Un seul fichier chiffré, pour changer d'appareil ou garder une copie. Choisissez-lui une phrase de passe.
archive-make = Faire l'archive
archive-saved = L'archive « { $name } » est enregistrée. Elle s'ouvre dans « Importer ».
