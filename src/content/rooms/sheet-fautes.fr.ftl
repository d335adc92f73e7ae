### What was typed wrong, and what to do. {$attendu} is the letter waited for, {$tape} the one typed.

erreur-verr-maj = La touche Verr. Maj est active. Toutes les lettres sont grandes. Appuyez une fois sur Verr. Maj.
    .toucher = Les majuscules restent actives. Touchez une fois la flèche du clavier.
erreur-majuscule-manque = Ici, il faut une majuscule : « {$attendu} ». Gardez la touche Maj appuyée, puis appuyez sur la lettre.
    .toucher = Ici, il faut une majuscule : « {$attendu} ». Touchez d'abord la flèche du clavier.
erreur-majuscule-en-trop = Ici, il faut une petite lettre : « {$attendu} ». Effacez, puis tapez sans la touche Maj.
    .toucher = Ici, il faut une petite lettre : « {$attendu} ». Effacez, puis tapez-la de nouveau.
erreur-accent-manque = Il manque l'accent. La lettre attendue est « {$attendu} ».
erreur-autre-accent = C'est un autre accent. La lettre attendue est « {$attendu} ».
erreur-o-au-lieu-de-zero = C'est la lettre O au lieu du chiffre 0. Effacez-la. Le chiffre 0 est avec les autres chiffres.
erreur-zero-au-lieu-de-o = C'est le chiffre 0 au lieu de la lettre O. La lettre est parmi les autres lettres.
erreur-l-au-lieu-de-un = C'est la lettre « {$tape} » au lieu du chiffre 1. Le chiffre est sur la rangée du haut.
erreur-virgule-au-lieu-de-point = C'est une virgule au lieu du point. Effacez-la, puis tapez le point.
erreur-point-virgule-au-lieu-de-point = C'est un point-virgule au lieu du point. Pour le point, gardez la touche Maj appuyée.
    .toucher = C'est un point-virgule au lieu du point. Effacez-le, puis touchez le point.
erreur-arobase-sans-alt-gr = C'est « {$tape} » au lieu de « @ ». Gardez la touche Alt Gr appuyée, puis appuyez sur la touche du 0.
    .toucher = C'est « {$tape} » au lieu de « @ ». Effacez, puis touchez le signe « @ » du clavier.
erreur-chiffre-sans-maj = C'est « {$tape} » au lieu du chiffre {$attendu}. Pour les chiffres du haut, gardez la touche Maj appuyée.
    .toucher = C'est « {$tape} » au lieu du chiffre {$attendu}. Effacez, puis touchez le chiffre.
erreur-autre-tiret = C'est « {$tape} » au lieu de « {$attendu} ». Regardez bien : l'un est au milieu de la ligne, l'autre en bas.
erreur-espace-manque = Il manque un espace ici. Appuyez sur la grande barre en bas du clavier.
    .toucher = Il manque un espace ici. Touchez la grande barre du clavier.
erreur-espace-en-trop = Il y a un espace de trop. Effacez-le.
erreur-touche-repetee = La lettre « {$tape} » est venue plusieurs fois. Appuyez d'un coup bref, puis relâchez.
    .toucher = La lettre « {$tape} » est venue plusieurs fois. Effacez celle qui est en trop.
erreur-lettre-manque = Il manque la lettre « {$attendu} » avant « {$tape} ».
erreur-lettre-en-trop = Il y a une lettre de trop à la fin : « {$tape} ». Effacez-la.
erreur-autre-lettre = C'est « {$tape} » au lieu de « {$attendu} ». Effacez, puis cherchez la bonne touche sans vous presser.
erreur-entree-manque = Ici, on passe à la ligne. Appuyez sur la touche Entrée.
    .toucher = Ici, on passe à la ligne. Touchez la flèche coudée du clavier.
erreur-entree-trop-tot = La ligne a changé trop tôt. Effacez pour revenir en arrière.
erreur-clic-au-lieu-de-tab = Vous avez cliqué dans l'autre case. Ici, on y va avec la touche Tab.
    .toucher = Vous avez touché l'autre case. Ici, on y va avec la touche Suivant du clavier.

# What looks like a person's own.
prive-carte = Ce nombre ressemble à une vraie carte bancaire. Ici, on s'entraîne : écrivez un nombre inventé. Celui-ci n'est pas gardé.
prive-securite-sociale = Ce nombre ressemble à un vrai numéro de sécurité sociale. Ici, écrivez un nombre inventé. Celui-ci n'est pas gardé.
prive-adresse = Cette adresse ressemble à une vraie adresse. Ici, utilisez l'adresse d'entraînement. Celle-ci n'est pas gardée.
