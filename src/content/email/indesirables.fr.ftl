# Trier le courrier indésirable : ranger les publicités, sauver un vrai message.
titre = Trier les indésirables
but = Les publicités ont leur dossier. Un vrai message s'y trouve parfois par erreur.

etape-ouvrir = Ouvrez la publicité « {$objet} ».
    .indice = Appuyez une fois sur la ligne « {$objet} ».
etape-trier = Appuyez sur « {$tool-junk} ».
    .indice = Le bouton « {$tool-junk} » est près du message ouvert.
etape-dossier = Appuyez sur le dossier « {$folder-junk} ».
    .indice = « {$folder-junk} » est un des dossiers, avant le dernier.
etape-egare = Ouvrez le message « {$egare-objet} ».
    .indice = Ce vrai message est ici par erreur. Appuyez une fois sur sa ligne.
etape-sauver = Appuyez sur « {$tool-not-junk} ».
    .indice = Le bouton « {$tool-not-junk} » remet le message dans « {$folder-inbox} ».

mission = Rangez les 3 publicités. Puis sauvez le vrai message.

s-lundi = Lundi matin, les publicités sont arrivées.
    .titre = Lundi matin
    .mission = Signalez les 3 publicités comme indésirables. Un vrai message est dans « {$folder-junk} » : récupérez-le.
s-weekend = Pendant le week-end, des publicités sont arrivées.
    .titre = Après le week-end
    .mission = Signalez les 3 publicités comme indésirables. Un vrai message est dans « {$folder-junk} » : récupérez-le.
s-retour = Vous rentrez de quelques jours chez Sophie.
    .titre = Le retour
    .mission = Signalez les 3 publicités comme indésirables. Un vrai message est dans « {$folder-junk} » : récupérez-le.
s-ecole = Un message de l'école n'est pas à sa place.
    .titre = L'école
    .mission = Signalez les 3 publicités comme indésirables. Un vrai message est dans « {$folder-junk} » : récupérez-le.
s-club = Un message du club n'est pas à sa place.
    .titre = Le club
    .mission = Signalez les 3 publicités comme indésirables. Un vrai message est dans « {$folder-junk} » : récupérez-le.
s-logement = Un message du bailleur n'est pas à sa place.
    .titre = Le logement
    .mission = Signalez les 3 publicités comme indésirables. Un vrai message est dans « {$folder-junk} » : récupérez-le.

erreur-vrai-message-trie = Ce message est utile. Ouvrez « {$folder-junk} », puis appuyez sur « {$tool-not-junk} ».
erreur-supprime-au-lieu-de-trier = La publicité est à la corbeille. Avec « {$tool-junk} », la boîte apprend à la reconnaître.
erreur-vrai-message-supprime = C'était un vrai message. Ouvrez « {$folder-bin} », puis remettez-le à sa place.

memo = J'ouvre la publicité, puis j'appuie sur « Indésirable ».
    .ligne-2 = Je regarde parfois dans « Indésirables » : un vrai message peut y être.
    .ligne-3 = « Ce message est normal » le remet dans la boîte de réception.
