### What the adviser reads beside the demonstration: the keyboard.

# --- 201 Espace, effacer, entrée ---
note-clavier-espace-effacer-entree = Montrez les trois touches sur un vrai clavier avant d'écrire. Suivez du doigt le trait qui clignote : la lettre s'écrit là.
mistake-clavier-espace-effacer-entree-1 = La touche reste appuyée, et la lettre se répète. Faites taper d'un coup bref, comme sur un piano.
mistake-clavier-espace-effacer-entree-2 = Tout le mot est effacé pour une seule lettre. Montrez où placer le trait : juste après la lettre en trop.
mistake-clavier-espace-effacer-entree-3 = La barre d'espace est utilisée pour passer à la ligne. Faites appuyer sur Entrée, puis regarder où le trait s'est posé.
ask-clavier-espace-effacer-entree-1 = Où va s'écrire la prochaine lettre ?
ask-clavier-espace-effacer-entree-2 = Quelle touche efface, et dans quel sens ?
ask-clavier-espace-effacer-entree-3 = Comment passe-t-on à la ligne ?

# --- 202 Les majuscules ---
note-clavier-majuscules = Montrez les deux mains : l'une garde Maj appuyée, l'autre tape la lettre. Rappelez que les lettres dessinées sur les touches sont toujours grandes.
mistake-clavier-majuscules-1 = Verr. Maj est restée active, et tout s'écrit en grand. Faites appuyer une fois dessus, puis effacer et retaper.
mistake-clavier-majuscules-2 = Maj est lâchée avant la lettre. Faites dire : je garde, je tape, je lâche.
mistake-clavier-majuscules-3 = Verr. Maj est utilisée pour une seule lettre, puis oubliée. Gardez cette touche pour les mots tout en grand.
ask-clavier-majuscules-1 = Quelle touche pour une seule grande lettre ?
ask-clavier-majuscules-2 = Comment sait-on que Verr. Maj est active ?
ask-clavier-majuscules-3 = Sur votre enveloppe, quels mots prennent une majuscule ?

# --- 203 Les accents et le ç ---
note-clavier-accents = Cherchez ensemble é, è, ç et à sur la rangée des chiffres. Pour ê, montrez les deux temps : la touche ^, puis la lettre.
mistake-clavier-accents-1 = Après ^, rien ne change, et la personne appuie encore. Dites : l'ordinateur attend la lettre.
mistake-clavier-accents-2 = L'accent est oublié, car le mot se lit sans. Faites comparer chaque lettre avec le modèle.
mistake-clavier-accents-3 = Les lettres é et è sont échangées. Faites tracer l'accent dans l'air, puis chercher la touche.
ask-clavier-accents-1 = Où se trouve la lettre ç ?
ask-clavier-accents-2 = Combien de touches pour écrire ê ?
ask-clavier-accents-3 = Un accent oublié change-t-il le sens d'un mot ?

# --- 204 L'arobase et le point ---
note-clavier-arobase-point = Sur un clavier français, montrez les trois signes de la touche 0. La touche seule écrit à, avec Maj elle écrit 0, avec Alt Gr elle écrit @.
mistake-clavier-arobase-point-1 = Un à s'écrit au lieu de @. Faites garder Alt Gr appuyée d'abord, puis taper 0 une seule fois.
mistake-clavier-arobase-point-2 = Une virgule ou un point-virgule prend la place du point. Faites garder Maj appuyée et regarder la touche du point.
mistake-clavier-arobase-point-3 = La lettre O prend la place du chiffre 0. Rappelez que les chiffres sont sur la rangée du haut.
ask-clavier-arobase-point-1 = Combien de signes voyez-vous sur la touche 0 ?
ask-clavier-arobase-point-2 = Quelle touche faut-il garder pour @ ? Et pour le point ?
ask-clavier-arobase-point-3 = Comment distinguer le tiret du milieu et le tiret du bas ?

# --- 205 Passer d'une case à l'autre ---
note-clavier-tab = Écartez la souris après le premier clic. Faites suivre des yeux le trait qui saute d'une case à l'autre.
mistake-clavier-tab-1 = La main reprend la souris à chaque case. Faites poser la souris plus loin, le temps de l'exercice.
mistake-clavier-tab-2 = Entrée est utilisée pour changer de case. Sur beaucoup de sites, Entrée envoie la fiche. Tab avance seulement.
mistake-clavier-tab-3 = Un appui trop long saute une case. Montrez Maj et Tab ensemble pour revenir en arrière.
ask-clavier-tab-1 = Où est la touche Tab sur votre clavier ?
ask-clavier-tab-2 = Comment voit-on dans quelle case on écrit ?
ask-clavier-tab-3 = Comment revenir à la case d'avant ?

# --- 206 Écrire une adresse e-mail ---
note-clavier-adresse-email = Épelez l'adresse morceau par morceau : le nom, @, la suite, le point, la fin. Dites : un seul signe faux, et le message n'arrive pas.
mistake-clavier-adresse-email-1 = Un espace est ajouté, comme entre deux mots. Faites relire en posant le doigt sous chaque signe.
mistake-clavier-adresse-email-2 = Une virgule remplace le point. Faites dire « point » à voix haute au moment de taper.
mistake-clavier-adresse-email-3 = La personne écrit sa propre adresse. Rappelez qu'ici on recopie le modèle : rien de personnel n'est demandé.
ask-clavier-adresse-email-1 = Quels morceaux trouve-t-on dans toutes les adresses ?
ask-clavier-adresse-email-2 = Une adresse peut-elle contenir un espace ou un accent ?
ask-clavier-adresse-email-3 = Comment dicter une adresse au téléphone ?
