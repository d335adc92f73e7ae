# Bouger : la flèche suit la main.
titre = Bouger
but = Bouger la souris, c'est déplacer la flèche sur l'écran.
    .pave = Glisser un doigt sur le pavé, c'est déplacer la flèche.
    .toucher = Glisser, c'est déplacer le doigt sans quitter l'écran.

etape-debut = Posez la main sur la souris, ou un doigt sur le pavé. Bougez doucement, sans appuyer.
    .pave = Posez un doigt sur le pavé. Glissez le doigt doucement, sans appuyer.
    .toucher = Posez un doigt sur l'image. Glissez le doigt doucement.
    .indice = La flèche suit votre main. Faites de petits gestes sur la table.
    .indice-pave = La flèche suit votre doigt. Faites de petits gestes sur le pavé.
    .indice-toucher = L'image apparaît sous votre doigt. Faites de petits gestes.

etape-moitie = Bougez la souris de gauche à droite. L'image apparaît sous la flèche.
    .pave = Glissez le doigt de gauche à droite. L'image apparaît sous la flèche.
    .toucher = Glissez le doigt de gauche à droite. L'image apparaît sous le doigt.
    .indice = Au bord de la table, soulevez la souris. Reposez-la au milieu et continuez.
    .indice-pave = Au bord du pavé, levez le doigt. Reposez-le au milieu et continuez.
    .indice-toucher = Glissez le doigt d'un bord à l'autre. Puis descendez un peu et revenez.

etape-presque = Passez la flèche sur toute l'image. Allez de gauche à droite, puis de haut en bas.
    .toucher = Passez le doigt sur toute l'image. Allez de gauche à droite, puis de haut en bas.
    .indice = Avancez rangée par rangée. Chaque passage découvre un peu plus l'image.

etape-tout = Découvrez le reste de l'image. Passez la flèche sur les bords et les coins.
    .toucher = Découvrez le reste de l'image. Passez le doigt sur les bords et les coins.
    .indice = Regardez ce qui est encore caché. Amenez la flèche dessus, doucement.
    .indice-toucher = Regardez ce qui est encore caché. Passez le doigt dessus, doucement.

mission = Découvrez toute l'image. Passez la flèche partout.
    .toucher = Découvrez toute l'image. Passez le doigt partout.

s-lac = La fenêtre est couverte de buée. Le lac est derrière.
    .titre = Le lac
    .mission = Effacez toute la buée. Passez la flèche partout.
    .mission-toucher = Effacez toute la buée. Passez le doigt partout.
s-marche = La vitre est pleine de poussière. Le marché est derrière.
    .titre = Le marché
    .mission = Effacez toute la poussière. Passez la flèche partout.
    .mission-toucher = Effacez toute la poussière. Passez le doigt partout.
s-jardin = La fenêtre est couverte de givre. Le jardin est derrière.
    .titre = Le jardin
    .mission = Effacez tout le givre. Passez la flèche partout.
    .mission-toucher = Effacez tout le givre. Passez le doigt partout.
s-gare = La vitre du train est sale. La gare est derrière.
    .titre = La gare
    .mission = Nettoyez toute la vitre. Passez la flèche partout.
    .mission-toucher = Nettoyez toute la vitre. Passez le doigt partout.
s-port = Le port est dans le brouillard. Les bateaux attendent.
    .titre = Le port
    .mission = Chassez tout le brouillard. Passez la flèche partout.
    .mission-toucher = Chassez tout le brouillard. Passez le doigt partout.
s-foret = La brume du matin cache la forêt. Le soleil se lève.
    .titre = La forêt
    .mission = Chassez toute la brume. Passez la flèche partout.
    .mission-toucher = Chassez toute la brume. Passez le doigt partout.

# Printed on the memo sheet.
memo = Je pose la main entière sur la souris.
    .ligne-2 = Je regarde la flèche sur l'écran, pas ma main.
    .ligne-3 = Au bord de la table, je soulève la souris et je la repose.
    .pave = Je pose un doigt sur le pavé.
    .ligne-3-pave = Au bord du pavé, je lève le doigt et je le repose.
    .toucher = Je pose un doigt sur l'écran.
    .ligne-2-toucher = Je glisse le doigt sans le lever.
    .ligne-3-toucher = Je lève le doigt, puis je recommence plus loin.
