# Lire : ouvrir un message, le lire, en ouvrir un autre.
titre = Lire un message
but = Lire un message, c'est l'ouvrir depuis la liste.

etape-lire-1 = Ouvrez le message de {$cible-1-de} : « {$cible-1-objet} ».
    .indice = Chaque ligne de la liste est un message. Appuyez une fois sur « {$cible-1-objet} ».
etape-lire-2 = Ouvrez le message de {$cible-2-de} : « {$cible-2-objet} ».
    .indice = Revenez à la liste si besoin. Appuyez une fois sur « {$cible-2-objet} ».
etape-lire-3 = Ouvrez le message de {$cible-3-de} : « {$cible-3-objet} ».
    .indice = Un message pas encore lu est écrit en gras. Appuyez une fois sur « {$cible-3-objet} ».

mission = Ouvrez et lisez les 3 messages demandés.

s-matin = C'est le matin. Des messages sont arrivés.
    .titre = Le courrier du matin
    .mission = Ouvrez ces 3 messages : « {$cible-1-objet} », « {$cible-2-objet} » et « {$cible-3-objet} ».
s-semaine = Vous organisez votre semaine.
    .titre = La semaine
    .mission = Ouvrez ces 3 messages : « {$cible-1-objet} », « {$cible-2-objet} » et « {$cible-3-objet} ».
s-proches = Vos proches vous ont écrit.
    .titre = Les proches
    .mission = Ouvrez ces 3 messages : « {$cible-1-objet} », « {$cible-2-objet} » et « {$cible-3-objet} ».
s-ecole = Lina, votre petite-fille, va à l'école des Tilleuls.
    .titre = L'école de Lina
    .mission = Ouvrez ces 3 messages : « {$cible-1-objet} », « {$cible-2-objet} » et « {$cible-3-objet} ».
s-retour = Vous rentrez de voyage.
    .titre = Le retour de voyage
    .mission = Ouvrez ces 3 messages : « {$cible-1-objet} », « {$cible-2-objet} » et « {$cible-3-objet} ».
s-club = La saison de marche commence.
    .titre = Le club de marche
    .mission = Ouvrez ces 3 messages : « {$cible-1-objet} », « {$cible-2-objet} » et « {$cible-3-objet} ».

memo = Je regarde la liste : une ligne, un message.
    .ligne-2 = Je lis le nom et l'objet. J'appuie une fois sur la ligne.
    .ligne-3 = En gras : un message que je n'ai pas encore lu.
