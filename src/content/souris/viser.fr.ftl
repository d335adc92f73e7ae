# Viser : arrêter la flèche sur un dessin, sans cliquer.
titre = Viser
but = Viser, c'est arrêter la flèche sur un dessin, sans cliquer.
    .toucher = Viser, c'est poser le doigt sur un dessin et attendre.

# {$objet} is the thing to rest on.
etape-cible = Amenez la flèche sur {$objet}. Attendez un instant, sans cliquer.
    .toucher = Posez le doigt sur {$objet}. Gardez-le posé un instant.
    .indice = Bougez la souris doucement vers {$objet}. Arrêtez la main quand la flèche est dessus.
    .indice-pave = Glissez le doigt doucement sur le pavé. Arrêtez-le quand la flèche est sur {$objet}.
    .indice-toucher = Posez le doigt sur {$objet} et comptez jusqu'à 2. Puis levez le doigt.

mission = Arrêtez la flèche un instant sur chaque dessin qui apparaît.
    .toucher = Posez le doigt un instant sur chaque dessin qui apparaît.

s-fleurs = Il fait beau au bord du lac. Les papillons cherchent des fleurs.
    .titre = Les papillons
    .cible = la marguerite
    .mission = Attirez les papillons. Arrêtez la flèche un instant sur chaque marguerite.
    .mission-toucher = Attirez les papillons. Posez le doigt un instant sur chaque marguerite.
s-chat = Le chat des voisins se promène. Vous voulez le prendre en photo.
    .titre = Le chat
    .cible = le chat
    .mission = Prenez le chat en photo. Arrêtez la flèche un instant sur le chat, chaque fois qu'il apparaît.
    .mission-toucher = Prenez le chat en photo. Posez le doigt un instant sur le chat, chaque fois qu'il apparaît.
s-pots = C'est le printemps dans la cuisine. Les pots sont encore vides.
    .titre = Les pots
    .cible = le pot
    .mission = Faites pousser les tulipes. Arrêtez la flèche un instant sur chaque pot.
    .mission-toucher = Faites pousser les tulipes. Posez le doigt un instant sur chaque pot.
s-nuages = Le ciel est gris sur le port. Des nuages cachent le soleil.
    .titre = Les nuages
    .cible = le nuage
    .mission = Faites venir le soleil. Arrêtez la flèche un instant sur chaque nuage.
    .mission-toucher = Faites venir le soleil. Posez le doigt un instant sur chaque nuage.
s-trains = Voici le plan des trains. Des voyageurs attendent dans chaque gare.
    .titre = Les trains
    .cible = la gare
    .mission = Faites arriver les trains. Arrêtez la flèche un instant sur chaque gare.
    .mission-toucher = Faites arriver les trains. Posez le doigt un instant sur chaque gare.
s-nids = Vous marchez en forêt. Les nids sont pleins d'œufs.
    .titre = Les nids
    .cible = les œufs
    .mission = Faites naître les oiseaux. Arrêtez la flèche un instant sur les œufs qui apparaissent.
    .mission-toucher = Faites naître les oiseaux. Posez le doigt un instant sur les œufs qui apparaissent.

# A click comes before the wait is over, so nothing happens.
erreur-clic-inutile = Un clic est venu avant la fin de l'attente. Sortez la flèche du dessin, puis revenez dessus sans cliquer.
    .toucher = Le doigt s'est levé avant la fin de l'attente. Posez-le à nouveau et gardez-le posé.

# Printed on the memo sheet.
memo = Je bouge la souris doucement vers le dessin.
    .ligne-2 = J'arrête la main quand la flèche est dessus.
    .ligne-3 = J'attends un instant, sans cliquer.
    .pave = Je glisse le doigt doucement sur le pavé.
    .ligne-2-pave = J'arrête le doigt quand la flèche est sur le dessin.
    .toucher = Je pose le bout du doigt sur le dessin.
    .ligne-2-toucher = Je garde le doigt posé un instant.
    .ligne-3-toucher = Puis je lève le doigt.
