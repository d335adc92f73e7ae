### Our words: themes, levels, autonomy labels, help, pictures.

# theme-<id>: names of the themes.
theme-souris = Souris
theme-clavier = Clavier
theme-email = E-mail
theme-formulaires = Formulaires
theme-missions = Missions

# level-<slug>: the four levels of an exercise, as they stand in a sentence.
level-decouvrir = découvrir
level-entrainer = s'entraîner
level-lancer = se lancer
level-autrement = autrement

# label-<slug>: how much help a person needs, with the staircase.
label-none = Pas encore commencé
label-guidage = Avec de l'aide
label-au-besoin = Avec un peu d'aide
label-autonome = Sans aide
label-confirme = Sans aide, partout

# How much help an attempt took, at the end of a sentence.
help-none = sans aide
help-steps = étape par étape
help-some = avec un peu d'aide
help-much = avec de l'aide

# picture-<name>: the drawn pictures people choose from.
picture-arbre = Arbre
picture-ballon = Ballon
picture-cerise = Cerise
picture-chapeau = Chapeau
picture-ciseaux = Ciseaux
picture-cle = Clé
picture-feuille = Feuille
picture-fleur = Fleur
picture-guitare = Guitare
picture-livre = Livre
picture-lune = Lune
picture-lunettes = Lunettes
picture-maison = Maison
picture-montagne = Montagne
picture-oiseau = Oiseau
picture-parapluie = Parapluie
picture-poire = Poire
picture-poisson = Poisson
picture-pomme = Pomme
picture-soleil = Soleil
picture-tasse = Tasse
picture-theiere = Théière
picture-velo = Vélo
picture-voilier = Voilier
