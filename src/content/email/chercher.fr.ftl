# Chercher un message avec un mot.
titre = Chercher un message
but = Un seul mot suffit pour retrouver un message.

etape-chercher = Dans « {$field-search} », tapez « {$mot} ».
    .indice = La case « {$field-search} » porte une loupe. Tapez le mot « {$mot} ».
etape-ouvrir = Ouvrez le message trouvé : « {$cible-objet} ».
    .indice = La liste montre les messages trouvés. Appuyez sur « {$cible-objet} ».

mission = Retrouvez le message avec un mot, puis ouvrez-le.

s-recette = Jeanne vous a envoyé une recette, il y a longtemps.
    .titre = La recette
    .mot = soupe
    .autre-mot = repas
    .mission = La recette de soupe de Jeanne est dans votre boîte. Retrouvez ce message avec un mot, puis ouvrez-le.
s-cotisation = Combien coûte la cotisation du club ?
    .titre = La cotisation
    .mot = cotisation
    .autre-mot = atelier
    .mission = Un message parle de la cotisation du club. Retrouvez-le avec un mot, puis ouvrez-le.
s-compteur = Un message demandait le relevé du compteur.
    .titre = Le compteur
    .mot = compteur
    .autre-mot = concert
    .mission = Un message parle de votre compteur. Retrouvez-le avec un mot, puis ouvrez-le.
s-ferme = La classe de Lina visite une ferme.
    .titre = La ferme
    .mot = ferme
    .autre-mot = livre
    .mission = Un message parle de la visite à la ferme. Retrouvez-le avec un mot, puis ouvrez-le.
s-vaccin = Le cabinet a parlé d'un vaccin.
    .titre = Le vaccin
    .mot = vaccin
    .autre-mot = voiture
    .mission = Un message parle de votre vaccin. Retrouvez-le avec un mot, puis ouvrez-le.
s-quittance = Vous avez besoin d'une quittance de loyer.
    .titre = La quittance
    .mot = quittance
    .autre-mot = atelier
    .mission = Un message contient votre quittance de février. Retrouvez-le avec un mot, puis ouvrez-le.

memo = Je choisis un mot du message que je cherche.
    .ligne-2 = Je le tape dans « Rechercher », près de la loupe.
    .ligne-3 = J'ouvre le message trouvé.
