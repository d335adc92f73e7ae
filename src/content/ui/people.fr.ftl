### People on one machine: who is here, pictures, locks, the machine's own setting.

who-title = Qui êtes-vous ?
who-lead = Choisissez votre image. Vous pouvez aussi continuer sans nom.
who-kiosk = Sur ce poste, chaque visite commence à zéro. Rien n'est gardé.
who-guest = Continuer sans nom
who-new = Ajouter une personne
who-bring = Reprendre mes progrès
who-locked = Avec 3 images
# First day of a person without a name, such as « 24 novembre ».
who-since = Depuis le { $day }

me-title = Votre image et votre prénom
me-lead = Votre image sert à vous retrouver sur ce poste.
me-picture = Votre image
me-name = Votre prénom
me-name-free = Le prénom n'est pas obligatoire.
me-lock = Vos 3 images
me-lock-text = Vous pouvez fermer vos progrès avec 3 images. Il faut alors les choisir à chaque visite.
me-lock-on = Vos 3 images sont choisies.
me-lock-set = Choisir 3 images
me-lock-change = Changer les 3 images
me-lock-remove = Ne plus demander les images
me-keep = Enregistrer
me-other = Changer de personne
me-carry = Emporter mes progrès
me-erase = Effacer mes progrès

lock-title = { $name } : vos 3 images
lock-text = Choisissez vos 3 images, dans l'ordre.
lock-wrong = Ce ne sont pas ces 3 images. Essayez encore.
lock-back = Retour
lock-forgot = J'ai oublié mes images
lock-choose-title = Choisissez 3 images
lock-choose-text = Choisissez 3 images, dans un ordre que vous retiendrez.
lock-keep = Garder ces 3 images
lock-again = Recommencer
lock-none = Finalement, pas d'images
lock-empty = Place vide

forget-title = { $name } : images oubliées
forget-text = Les images ne peuvent pas être retrouvées. Vous pouvez effacer ces progrès et recommencer à zéro.
forget-erase = Effacer ces progrès

erase-title = Effacer vos progrès ?
erase-text = Tous vos progrès quittent ce poste. Vous pouvez les emporter avant.
erase-do = Effacer

kiosk-title = Réglage de ce poste
kiosk-lead = Ce réglage vaut pour toutes les personnes qui utilisent ce poste.
kiosk-on = Ce poste ne garde rien. Chaque visite commence à zéro.
kiosk-off = Ce poste garde les progrès de chaque personne.
kiosk-start = Ne rien garder sur ce poste
kiosk-start-title = Ne rien garder sur ce poste ?
kiosk-start-text = Chaque visite commence à zéro. Les progrès déjà gardés restent sur ce poste, sans être montrés.
kiosk-stop = Garder les progrès sur ce poste
kiosk-stop-title = Garder les progrès sur ce poste ?
kiosk-stop-text = Chaque personne retrouve ses progrès à la visite suivante.
