# Gauche ou droit : choisir le bouton selon le dessin.
titre = Gauche ou droit
but = La souris a 2 boutons. Chaque bouton a son travail.
    .pave = Sur le pavé, 1 doigt et 2 doigts font 2 choses différentes.
    .toucher = Un toucher court et un appui long font 2 choses différentes.

# {$objet} is the thing to act on.
etape-ouvrir = Amenez la flèche sur {$objet}. Appuyez une fois sur le bouton gauche.
    .pave = Amenez la flèche sur {$objet}. Appuyez une fois sur le pavé, avec 1 doigt.
    .toucher = Touchez {$objet} une fois, du bout du doigt.
    .indice = Arrêtez la flèche sur {$objet}. Le bouton gauche est du côté gauche de la souris.
    .indice-pave = Arrêtez la flèche sur {$objet}. Puis faites 1 appui court avec 1 seul doigt.
    .indice-toucher = Posez le doigt sur {$objet}. Levez-le tout de suite.
etape-marquer = Amenez la flèche sur {$objet}. Appuyez une fois sur le bouton droit.
    .pave = Amenez la flèche sur {$objet}. Appuyez une fois sur le pavé, avec 2 doigts.
    .toucher = Faites un appui long sur {$objet}. Gardez le doigt posé, puis levez-le.
    .indice = Arrêtez la flèche sur {$objet}. Le bouton droit est du côté droit de la souris.
    .indice-pave = Arrêtez la flèche sur {$objet}. Puis appuyez avec 2 doigts posés côte à côte.
    .indice-toucher = Posez le doigt sur {$objet} et comptez jusqu'à 2. Puis levez le doigt.

mission = Regardez chaque dessin qui apparaît. Choisissez le bouton gauche ou le bouton droit.
    .pave = Regardez chaque dessin qui apparaît. Choisissez 1 doigt ou 2 doigts.
    .toucher = Regardez chaque dessin qui apparaît. Choisissez un toucher court ou un appui long.

s-courrier = Le courrier est arrivé. Il y a des enveloppes et des journaux.
    .titre = Le courrier
    .ouvrir = l'enveloppe
    .marquer = le journal
    .mission = Ouvrez les enveloppes avec le bouton gauche. Rangez les journaux avec le bouton droit.
    .mission-pave = Ouvrez les enveloppes avec 1 doigt. Rangez les journaux avec 2 doigts.
    .mission-toucher = Touchez les enveloppes pour les ouvrir. Rangez les journaux par un appui long.
s-photos = Vous triez vos photos. Il y a la famille et le chat.
    .titre = Les photos
    .ouvrir = la photo de la famille
    .marquer = la photo du chat
    .mission = Ouvrez les photos de la famille avec le bouton gauche. Marquez celles du chat avec le bouton droit.
    .mission-pave = Ouvrez les photos de la famille avec 1 doigt. Marquez celles du chat avec 2 doigts.
    .mission-toucher = Touchez les photos de la famille pour les ouvrir. Marquez celles du chat par un appui long.
s-classement = Vous classez vos papiers. Il y a des dossiers et des factures.
    .titre = Le classement
    .ouvrir = le dossier
    .marquer = la facture
    .mission = Ouvrez les dossiers avec le bouton gauche. Marquez les factures avec le bouton droit.
    .mission-pave = Ouvrez les dossiers avec 1 doigt. Marquez les factures avec 2 doigts.
    .mission-toucher = Touchez les dossiers pour les ouvrir. Marquez les factures par un appui long.
s-plan = Vous préparez un trajet. Le plan montre des gares et des arrêts de bus.
    .titre = Le plan
    .ouvrir = la gare
    .marquer = l'arrêt de bus
    .mission = Ouvrez les gares avec le bouton gauche. Marquez les arrêts de bus avec le bouton droit.
    .mission-pave = Ouvrez les gares avec 1 doigt. Marquez les arrêts de bus avec 2 doigts.
    .mission-toucher = Touchez les gares pour les ouvrir. Marquez les arrêts de bus par un appui long.
s-plage = La mer est basse au port. Il y a des coquillages et des étoiles de mer.
    .titre = Le port
    .ouvrir = le coquillage
    .marquer = l'étoile de mer
    .mission = Ramassez les coquillages avec le bouton gauche. Marquez les étoiles de mer avec le bouton droit.
    .mission-pave = Ramassez les coquillages avec 1 doigt. Marquez les étoiles de mer avec 2 doigts.
    .mission-toucher = Touchez les coquillages pour les ramasser. Marquez les étoiles de mer par un appui long.
s-cuisine = Vous rangez la cuisine. Il y a des boîtes et des bocaux.
    .titre = La cuisine
    .ouvrir = la boîte
    .marquer = le bocal
    .mission = Ouvrez les boîtes avec le bouton gauche. Marquez les bocaux avec le bouton droit.
    .mission-pave = Ouvrez les boîtes avec 1 doigt. Marquez les bocaux avec 2 doigts.
    .mission-toucher = Touchez les boîtes pour les ouvrir. Marquez les bocaux par un appui long.

erreur-gauche-au-lieu-de-droit = C'était le bouton gauche. Ici, appuyez sur le bouton droit.
    .pave = C'était un appui avec 1 doigt. Ici, appuyez avec 2 doigts.
    .toucher = C'était un toucher court. Ici, gardez le doigt posé plus longtemps.
erreur-droit-au-lieu-de-gauche = C'était le bouton droit. Ici, appuyez sur le bouton gauche.
    .pave = C'était un appui avec 2 doigts. Ici, appuyez avec 1 doigt.
    .toucher = C'était un appui long. Ici, levez le doigt tout de suite.

# Printed on the memo sheet.
memo = Je regarde le dessin avant de choisir le bouton.
    .ligne-2 = Le bouton gauche sert presque toujours.
    .ligne-3 = Le bouton droit donne d'autres choix.
    .pave = Je regarde le dessin avant d'appuyer.
    .ligne-2-pave = Un appui avec 1 doigt sert presque toujours.
    .ligne-3-pave = Un appui avec 2 doigts donne d'autres choix.
    .toucher = Je regarde le dessin avant de le toucher.
    .ligne-2-toucher = Un toucher court sert presque toujours.
    .ligne-3-toucher = Un appui long donne d'autres choix.
