# Cliquer : une seule pression, sans bouger.
titre = Cliquer
but = Cliquer, c'est appuyer une fois sur le bouton gauche.
    .toucher = Toucher, c'est poser le doigt une fois.
    .pave = Cliquer, c'est appuyer une fois sur le pavé.

# Said at Découvrir and S'entraîner; {$objet} is the thing to click.
etape-cible = Amenez la flèche sur {$objet}. Puis appuyez une fois sur le bouton gauche.
    .pave = Amenez la flèche sur {$objet}. Puis appuyez une fois sur le pavé.
    .toucher = Touchez {$objet} une fois, du bout du doigt.
    .indice = Arrêtez d'abord la flèche sur {$objet}. Puis cliquez sans bouger.
    .indice-toucher = Posez le bout du doigt au milieu du dessin. Puis levez le doigt.

mission = Cliquez sur chaque dessin qui apparaît.
    .toucher = Touchez chaque dessin qui apparaît.

s-volets = La nuit tombe au village. Les fenêtres sont ouvertes.
    .titre = Les fenêtres
    .cible = la fenêtre ouverte
    .mission = Fermez les fenêtres. Cliquez sur chaque fenêtre ouverte.
    .mission-toucher = Fermez les fenêtres. Touchez chaque fenêtre ouverte.
s-jardin = C'est le printemps au jardin. Les graines attendent.
    .titre = Le jardin
    .cible = la graine
    .mission = Faites pousser les roses. Cliquez sur chaque graine.
    .mission-toucher = Faites pousser les roses. Touchez chaque graine.
s-courrier = Le courrier est prêt sur le bureau. Il manque les timbres.
    .titre = Le courrier
    .cible = l'enveloppe
    .mission = Timbrez le courrier. Cliquez sur chaque enveloppe.
    .mission-toucher = Timbrez le courrier. Touchez chaque enveloppe.
s-bus = Le bus part du village. Il passe par chaque arrêt.
    .titre = La ligne de bus
    .cible = l'arrêt
    .mission = Faites avancer le bus. Cliquez sur chaque arrêt.
    .mission-toucher = Faites avancer le bus. Touchez chaque arrêt.
s-plage = La mer est basse. Les coquillages sont sur le sable.
    .titre = La plage
    .cible = le coquillage
    .mission = Ramassez les coquillages. Cliquez sur chaque coquillage.
    .mission-toucher = Ramassez les coquillages. Touchez chaque coquillage.
s-cuisine = Le thé est prêt. Les invités arrivent.
    .titre = Le thé
    .cible = la théière
    .mission = Servez le thé. Cliquez sur chaque théière.
    .mission-toucher = Servez le thé. Touchez chaque théière.

# Printed on the memo sheet.
memo = Je pose la main entière sur la souris.
    .ligne-2 = J'arrête la flèche sur le dessin.
    .ligne-3 = J'appuie une fois sur le bouton gauche, sans bouger.
    .pave = Je pose un doigt sur le pavé.
    .ligne-3-pave = J'appuie une fois sur le pavé, sans glisser.
    .toucher = Je pose le bout du doigt au milieu du dessin.
    .ligne-2-toucher = Je lève le doigt tout de suite, sans glisser.
    .ligne-3-toucher = Un seul toucher suffit.
