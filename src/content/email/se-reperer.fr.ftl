# Se repérer : les dossiers de la boîte aux lettres.
titre = Se repérer
but = Dans une boîte aux lettres, les messages sont rangés dans des dossiers.

etape-envoyes = Appuyez sur « {$folder-sent} ».
    .indice = Les dossiers sont ensemble, les uns près des autres. « {$folder-sent} » montre vos messages partis.
etape-ecrit = Ouvrez le message « {$ecrit-objet} ».
    .indice = Appuyez une fois sur la ligne « {$ecrit-objet} », dans la liste.
etape-corbeille = Appuyez sur « {$folder-bin} ».
    .indice = « {$folder-bin} » garde les messages supprimés. C'est le dernier dossier.
etape-jete = Ouvrez le message « {$jete-objet} ».
    .indice = Appuyez une fois sur la ligne « {$jete-objet} ».
etape-reception = Revenez dans « {$folder-inbox} ».
    .indice = « {$folder-inbox} » montre les messages reçus. C'est le premier dossier.
etape-nouveau = Ouvrez le message « {$nouveau-objet} ».
    .indice = Ce message n'est pas encore lu. Appuyez une fois sur sa ligne.

mission = Ouvrez 3 messages : un envoyé, un supprimé, un reçu.

s-recette = Jeanne vous a envoyé sa recette.
    .titre = La recette
    .mission = Ouvrez un message envoyé : « {$ecrit-objet} », un supprimé : « {$jete-objet} », un reçu : « {$nouveau-objet} ».
s-docteur = Vous avez écrit au cabinet du docteur Leroy.
    .titre = Le rendez-vous
    .mission = Ouvrez un message envoyé : « {$ecrit-objet} », un supprimé : « {$jete-objet} », un reçu : « {$nouveau-objet} ».
s-logement = Vous avez signalé une fuite d'eau.
    .titre = Le logement
    .mission = Ouvrez un message envoyé : « {$ecrit-objet} », un supprimé : « {$jete-objet} », un reçu : « {$nouveau-objet} ».
s-inscription = La mairie organise une sortie.
    .titre = L'inscription
    .mission = Ouvrez un message envoyé : « {$ecrit-objet} », un supprimé : « {$jete-objet} », un reçu : « {$nouveau-objet} ».
s-voisin = Un voisin vend son vélo.
    .titre = Le vélo du voisin
    .mission = Ouvrez un message envoyé : « {$ecrit-objet} », un supprimé : « {$jete-objet} », un reçu : « {$nouveau-objet} ».
s-club = Le club de marche reprend au printemps.
    .titre = Le club
    .mission = Ouvrez un message envoyé : « {$ecrit-objet} », un supprimé : « {$jete-objet} », un reçu : « {$nouveau-objet} ».

memo = Je regarde dans quel dossier je suis.
    .ligne-2 = Boîte de réception : les messages reçus. Envoyés : mes messages partis.
    .ligne-3 = Corbeille : les messages supprimés. Brouillons : les messages à finir.
