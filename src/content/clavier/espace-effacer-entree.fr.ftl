# Espace, effacer, entrée : les trois grandes touches.
titre = Espace, effacer, entrée
but = Espace sépare les mots. Effacer enlève la lettre d'avant. Entrée passe à la ligne.

nom-ligne-1 = Quelques mots
nom-ligne-2 = Un mot à corriger
nom-ligne-3 = Deux lignes
nom-ligne-4 = Deux lignes à corriger
etape-espace = Tapez « {$texte-1} ». Entre deux mots, appuyez sur la grande barre.
    .toucher = Tapez « {$texte-1} ». Entre deux mots, touchez la grande barre du clavier.
    .indice = La barre d'espace est la plus longue touche, tout en bas du clavier.
etape-effacer = Corrigez le mot pour lire « {$texte-2} ».
    .indice = La touche Effacer enlève la lettre d'avant. Elle est en haut à droite du clavier.
    .indice-toucher = La touche Effacer porte une croix dans une flèche. Elle enlève la lettre d'avant.
etape-entree = Recopiez les 2 lignes. Pour passer à la ligne, appuyez sur Entrée.
    .toucher = Recopiez les 2 lignes. Pour passer à la ligne, touchez la flèche coudée du clavier.
    .indice = Tapez le premier mot. Puis appuyez sur la grande touche Entrée, à droite du clavier.
    .indice-toucher = Tapez le premier mot. Puis touchez la flèche coudée, en bas à droite du clavier.
etape-tout = Corrigez les 2 lignes pour lire la même chose que le modèle.
    .indice = Une lettre est en trop à la fin. Effacez-la.

mission = Recopiez et corrigez les 4 cases, comme sur les modèles.

s-courses = Vous notez vos courses.
    .titre = Les courses
    .texte-1 = un bon pain
    .texte-2 = fromage
    .depart-2 = fromagge
    .texte-3 =
        pain
        lait
    .texte-4 =
        pain frais
        deux citrons
    .depart-4 =
        pain frais
        deux citronss
    .faute-1 = unbon pain
    .faute-2 = fromage frais
s-jardin = Vous notez le travail au jardin.
    .titre = Le jardin
    .texte-1 = un grand pot
    .texte-2 = tomates
    .depart-2 = tommates
    .texte-3 =
        pots
        graines
    .texte-4 =
        pots vides
        terre noire
    .depart-4 =
        pots vides
        terre noiree
    .faute-1 = ungrand pot
    .faute-2 = tomates rouges
s-semaine = Vous notez votre semaine.
    .titre = La semaine
    .texte-1 = lundi matin
    .texte-2 = mardi
    .depart-2 = marrdi
    .texte-3 =
        lundi
        mardi
    .texte-4 =
        lundi midi
        mardi soir
    .depart-4 =
        lundi midi
        mardi soirr
    .faute-1 = lundimatin
    .faute-2 = mardi matin
s-voyage = Vous préparez un voyage.
    .titre = Le voyage
    .texte-1 = un sac bleu
    .texte-2 = billets
    .depart-2 = billlets
    .texte-3 =
        billet
        sac
    .texte-4 =
        billet de train
        sac bleu
    .depart-4 =
        billet de train
        sac bleuu
    .faute-1 = unsac bleu
    .faute-2 = billets verts
s-cuisine = Vous recopiez une recette.
    .titre = La recette
    .texte-1 = trois pommes
    .texte-2 = farine
    .depart-2 = farinne
    .texte-3 =
        sucre
        citron
    .texte-4 =
        sucre roux
        trois citrons
    .depart-4 =
        sucre roux
        trois citronss
    .faute-1 = troispommes
    .faute-2 = farine blanche
s-fete = Vous préparez une fête.
    .titre = La fête
    .texte-1 = un petit mot
    .texte-2 = amis
    .depart-2 = ammis
    .texte-3 =
        verres
        assiettes
    .texte-4 =
        verres bleus
        assiettes
    .depart-4 =
        verres bleus
        assiettess
    .faute-1 = unpetit mot
    .faute-2 = amis chers

memo = La barre d'espace sépare les mots.
    .ligne-2 = La touche Effacer enlève la lettre d'avant.
    .ligne-3 = La touche Entrée passe à la ligne.
