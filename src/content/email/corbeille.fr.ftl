# Supprimer un message, puis en retrouver un autre dans la corbeille.
titre = La corbeille
but = Un message supprimé va dans la corbeille. On peut encore l'y retrouver.

etape-ouvrir = Ouvrez la publicité « {$cible-objet} ».
    .indice = Appuyez une fois sur sa ligne, dans la liste.
etape-supprimer = Appuyez sur « {$tool-delete} ».
    .indice = Le bouton « {$tool-delete} » est près du message ouvert.
etape-corbeille = Appuyez sur le dossier « {$folder-bin} ».
    .indice = « {$folder-bin} » est le dernier dossier.
etape-retrouver = Ouvrez le message « {$perdu-objet} ».
    .indice = Ce message a été jeté par erreur. Appuyez une fois sur sa ligne.
etape-remettre = Appuyez sur « {$tool-restore} ».
    .indice = Le bouton « {$tool-restore} » remet le message dans « {$folder-inbox} ».

mission = Supprimez la publicité. Puis récupérez le message jeté par erreur.

s-matelas = Votre boîte se remplit de publicités.
    .titre = Les publicités
    .mission = Supprimez « {$cible-objet} ». Récupérez le message « {$perdu-objet} », jeté par erreur.
s-voyage = Une publicité vous propose le soleil. Vous n'avez rien demandé.
    .titre = Le voyage
    .mission = Supprimez « {$cible-objet} ». Récupérez le message « {$perdu-objet} », jeté par erreur.
s-lunettes = Une publicité pour des lunettes est arrivée.
    .titre = Les lunettes
    .mission = Supprimez « {$cible-objet} ». Récupérez le message « {$perdu-objet} », jeté par erreur.
s-piscine = Une publicité pour des piscines est arrivée.
    .titre = La piscine
    .mission = Supprimez « {$cible-objet} ». Récupérez le message « {$perdu-objet} », jeté par erreur.
s-regime = Une publicité pour maigrir est arrivée.
    .titre = Le régime
    .mission = Supprimez « {$cible-objet} ». Récupérez le message « {$perdu-objet} », jeté par erreur.
s-jeux = Une publicité pour des jeux est arrivée.
    .titre = Les jeux
    .mission = Supprimez « {$cible-objet} ». Récupérez le message « {$perdu-objet} », jeté par erreur.

erreur-autre-message-supprime = Un message utile est parti à la corbeille. Ouvrez « {$folder-bin} », puis remettez-le à sa place.

memo = J'ouvre le message, puis j'appuie sur « Supprimer ».
    .ligne-2 = Il va dans la corbeille. Je peux encore l'y retrouver.
    .ligne-3 = Dans la corbeille, « Remettre à sa place » le fait revenir.
