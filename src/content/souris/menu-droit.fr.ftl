# Menu du clic droit : ouvrir le menu d'un dessin et y choisir une ligne.
titre = Le menu du bouton droit
but = Le bouton droit ouvre un menu : la liste de ce que vous pouvez faire.
    .pave = Un appui avec 2 doigts ouvre un menu : la liste de ce que vous pouvez faire.
    .toucher = Un appui long ouvre un menu : la liste de ce que vous pouvez faire.

# Les lignes du menu : les mêmes mots, qu'il faille les choisir ou non.
nom-copier = Copier
nom-imprimer = Imprimer
nom-supprimer = Supprimer
nom-autre-copier = Copier
nom-autre-renommer = Renommer
nom-autre-imprimer = Imprimer
nom-autre-supprimer = Supprimer

# {$objet} est le dessin dont il faut ouvrir le menu.
etape-ouvrir = Amenez la flèche sur {$objet}. Appuyez une fois sur le bouton droit.
    .pave = Amenez la flèche sur {$objet}. Appuyez une fois sur le pavé, avec 2 doigts.
    .toucher = Posez le doigt sur {$objet}. Gardez le doigt posé jusqu'à l'arrivée du menu.
    .indice = Le bouton droit est du côté droit de la souris. Un seul appui ouvre le menu.
    .indice-pave = Posez 2 doigts côte à côte. Appuyez avec les 2 doigts en même temps.
    .indice-toucher = Restez sans bouger, le temps de compter jusqu'à 2. Levez le doigt quand le menu est là.

# Une étape par ligne du menu : le menu est ouvert, il reste à choisir.
etape-imprimer = Le menu est ouvert. Cliquez sur « Imprimer » avec le bouton gauche.
    .pave = Le menu est ouvert. Amenez la flèche sur « Imprimer » et appuyez avec 1 doigt.
    .toucher = Le menu est ouvert. Touchez « Imprimer ».
    .indice = Cliquez une fois sur la ligne « Imprimer ». Si le menu s'est fermé, ouvrez-le à nouveau.
    .indice-toucher = Touchez une fois la ligne « Imprimer ». Si le menu s'est fermé, ouvrez-le à nouveau.
etape-supprimer = Le menu est ouvert. Cliquez sur « Supprimer » avec le bouton gauche.
    .pave = Le menu est ouvert. Amenez la flèche sur « Supprimer » et appuyez avec 1 doigt.
    .toucher = Le menu est ouvert. Touchez « Supprimer ».
    .indice = Cliquez une fois sur la ligne « Supprimer ». Si le menu s'est fermé, ouvrez-le à nouveau.
    .indice-toucher = Touchez une fois la ligne « Supprimer ». Si le menu s'est fermé, ouvrez-le à nouveau.
etape-copier = Le menu est ouvert. Cliquez sur « Copier » avec le bouton gauche.
    .pave = Le menu est ouvert. Amenez la flèche sur « Copier » et appuyez avec 1 doigt.
    .toucher = Le menu est ouvert. Touchez « Copier ».
    .indice = Cliquez une fois sur la ligne « Copier ». Si le menu s'est fermé, ouvrez-le à nouveau.
    .indice-toucher = Touchez une fois la ligne « Copier ». Si le menu s'est fermé, ouvrez-le à nouveau.

mission = Ouvrez le menu de chaque dessin. Choisissez la ligne demandée.

s-papiers = Vous triez des papiers sur l'ordinateur. Chaque papier a son menu.
    .titre = Les papiers
    .lot-a = la facture
    .lot-b = le journal
    .lot-c = la photo
    .mission = Avec le menu, imprimez les factures. Supprimez les journaux et copiez les photos.
s-photos = Vous triez les photos de l'année. Chaque photo a son menu.
    .titre = Les photos
    .lot-a = la photo de plage
    .lot-b = la photo du chat
    .lot-c = la photo de famille
    .mission = Avec le menu, imprimez les photos de plage. Supprimez celles du chat et copiez celles de la famille.
s-association = Vous aidez une association. Ses papiers sont sur l'ordinateur.
    .titre = L'association
    .lot-a = la lettre
    .lot-b = le dossier
    .lot-c = le calendrier
    .mission = Avec le menu, imprimez les lettres. Supprimez les dossiers et copiez les calendriers.
s-sante = Vous préparez un rendez-vous chez le médecin.
    .titre = Le rendez-vous
    .lot-a = l'ordonnance
    .lot-b = l'enveloppe
    .lot-c = le calendrier
    .mission = Avec le menu, imprimez les ordonnances. Supprimez les enveloppes et copiez les calendriers.
s-voyage = Vous préparez un voyage en train.
    .titre = Le voyage
    .lot-a = le document
    .lot-b = le journal
    .lot-c = la photo
    .mission = Avec le menu, imprimez les documents. Supprimez les journaux et copiez les photos.
s-affiche = Un chat est perdu dans le village. Vous préparez une affiche.
    .titre = Le chat perdu
    .lot-a = le document
    .lot-b = la lettre
    .lot-c = la photo du chat
    .mission = Avec le menu, imprimez les documents. Supprimez les lettres et copiez les photos du chat.

erreur-autre-entree = C'est une autre ligne du menu. Lisez chaque ligne, puis choisissez la ligne demandée.

memo = J'amène la flèche sur le dessin, puis j'appuie sur le bouton droit.
    .pave = J'amène la flèche sur le dessin, puis j'appuie avec 2 doigts.
    .toucher = Je pose le doigt sur le dessin et je le garde posé.
    .ligne-2 = Je lis toutes les lignes du menu.
    .ligne-3 = Je clique sur une ligne avec le bouton gauche.
    .ligne-3-pave = Je clique sur une ligne.
    .ligne-3-toucher = Je touche une ligne.
