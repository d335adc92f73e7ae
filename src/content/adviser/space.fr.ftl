### The adviser's space: its door, its rooms, its settings, what it says when something fails.

space-title = Espace conseiller
space-looking = Un instant.
space-rooms = Parties de l'espace
space-lock = Verrouiller
room-group = Groupe
room-ateliers = Ateliers
room-bring = Importer
room-export = Exporter
room-settings = Réglages
save = Enregistrer
cancel = Annuler
copy = Copier
copied = Le texte est copié.
back = Retour
pasted-text = Texte à copier
# « le 3 mars », and « le 3, le 5 et le 10 mars ».
on-day = le { $day }
and = { $some } et { $last }

# The door.
gate-lead = Ici, vous suivez les progrès des personnes que vous accompagnez. Vos données sont chiffrées sur cet appareil, avec votre phrase de passe.
gate-new = Choisissez votre phrase de passe
gate-rule = Prenez au moins 12 signes. Quatre mots sans lien entre eux conviennent bien.
gate-passphrase = Phrase de passe
gate-again = La même phrase, une deuxième fois
gate-show = Montrer ce que je tape
gate-lost-before = Une phrase de passe perdue ne se retrouve pas. Personne ne peut ouvrir l'espace à votre place. Gardez une archive à jour : elle s'ouvre avec sa propre phrase de passe.
gate-understood = J'ai compris : sans la phrase de passe, les données sont perdues.
gate-not-understood = Lisez la note sur la phrase perdue, puis cochez la case.
gate-too-short = Cette phrase est trop courte. Prenez au moins 12 signes.
gate-differ = Les deux phrases sont différentes. Tapez-les encore une fois.
gate-create = Créer l'espace
gate-working = Calcul en cours
gate-locked = L'espace est verrouillé. Tapez votre phrase de passe.
gate-open = Ouvrir
gate-wrong = Ce n'est pas la bonne phrase de passe. Essayez encore.
gate-lost = Phrase de passe perdue
gate-lost-text = Les données ne s'ouvrent qu'avec la phrase de passe. Si vous avez une archive, effacez l'espace, créez-en un nouveau, puis importez l'archive. Sans archive, ces données sont perdues.
gate-lost-type = Pour continuer, tapez le mot : effacer
gate-lost-word = effacer
gate-lost-erase = Effacer l'espace et recommencer
gate-leave = Quitter l'espace conseiller
gate-projector = Projeter pour un groupe
gate-not-kept = Ce navigateur ne garde rien. Les données restent là jusqu'à la fermeture de la page. Exportez une archive avant de partir.

gate-not-read = Le navigateur ne donne pas accès à ses données. Un espace existe peut-être déjà ici. Rien n'a changé.
gate-look-again = Essayer encore

# When something fails.
space-damaged = Une fiche est abîmée. Le reste est là. Si vous avez une archive, importez-la.
space-some-damaged =
    { $n ->
        [one] 1 fiche est abîmée et reste de côté.
       *[other] { $n } fiches sont abîmées et restent de côté.
    } Si vous avez une archive, importez-la.
space-too-new = Ces données viennent d'une version plus récente de Pas à Clic. Ouvrez cette version pour les lire.
space-person-too-new = Une version plus récente de Pas à Clic a écrit cette fiche. Elle reste comme elle est.
space-gone = Cette fiche n'est plus dans l'espace. Rien n'a changé.
space-existing = Un espace existe déjà sur cet appareil. Ouvrez-le avec sa phrase de passe.
space-left-out =
    { $n ->
        [one] 1 personne reste de côté : sa fiche ne se lit pas.
       *[other] { $n } personnes restent de côté : leurs fiches ne se lisent pas.
    } Si vous avez une archive, importez-la.
space-full = La mémoire de ce navigateur est pleine. Rien n'a changé. Effacez des personnes, ou exportez une archive.
space-no-chance = Ce navigateur ne sait pas tirer de nombres au hasard. Il n'est pas possible d'y créer un espace sûr.
space-refused = Le navigateur a refusé : { $why }. Rien n'a changé.

# Settings.
space-settings = Réglages de l'espace
settings-behaviour = Verrouillage, durée et affichage
settings-lock-after = Verrouiller après
settings-minutes = { $n } minutes sans geste
settings-retention = Garder les données
settings-months = { $n } mois après la dernière venue
settings-retention-text = Après ce délai, l'espace propose d'effacer la personne. Rien ne s'efface sans votre accord.
settings-size = Taille du texte
settings-text-px = { $n } pixels
settings-colours = Couleurs
passphrase-title = Changer la phrase de passe
passphrase-present = Phrase de passe actuelle
passphrase-new = Nouvelle phrase de passe
passphrase-change = Changer
passphrase-changed = La phrase de passe est changée.
settings-fullness = Place occupée
settings-full =
    { $people ->
        [one] { $used } sont utilisés sur { $quota }, avec 1 personne.
       *[other] { $used } sont utilisés sur { $quota }, avec { $people } personnes.
    }
size-megabytes = { $n } Mo
size-gigabytes = { $n } Go
settings-full-unknown =
    { $people ->
        [one] Ce navigateur ne dit pas la place qui reste. L'espace garde 1 personne.
       *[other] Ce navigateur ne dit pas la place qui reste. L'espace garde { $people } personnes.
    }
settings-data-open = Lire la page
settings-leave = Quitter ou tout effacer
settings-erase = Effacer tout l'espace
settings-erase-title = Effacer tout l'espace ?
settings-erase-text = Toutes les personnes suivies et tous les ateliers disparaissent de cet appareil. Les fichiers déjà exportés restent où ils sont. Les profils des personnes sur ce poste restent aussi.
settings-erase-do = Tout effacer

# People erased from the space who have a profile on this machine.
unfollowed-title = Profils non suivis
unfollowed-text = Vous avez effacé ces personnes de l'espace. Leur profil sur ce poste reste.
unfollowed-again = Suivre { $name }
expired-question =
    { $n ->
        [one] Les données de 1 personne disparaissent de l'espace. Son profil sur ce poste reste.
       *[other] Les données de { $n } personnes disparaissent de l'espace. Leurs profils sur ce poste restent.
    }
expired-do = Effacer

# The sample group.
sample-title = Groupe d'exemple
sample-text = Huit personnes inventées et un atelier, pour découvrir l'espace. Elles portent la mention « exemple ». Ces données d'exemple ne vont jamais dans vos exports.
sample-add = Ajouter le groupe d'exemple
sample-remove = Retirer le groupe d'exemple
sample-tag = exemple
