# Glisser : déplacer une chose jusqu'à sa place.
titre = Glisser et déposer
but = Glisser, c'est déplacer un dessin en gardant le bouton gauche appuyé.
    .pave = Glisser, c'est déplacer un dessin en gardant le pavé appuyé.
    .toucher = Glisser, c'est déplacer un dessin sans lever le doigt.

# {$objet} est la chose à ranger, {$vers} est son rangement.
etape-ranger = Appuyez sur {$objet} et gardez le bouton gauche appuyé. Allez sur {$vers}, puis lâchez.
    .pave = Appuyez sur {$objet} et gardez le pavé appuyé. Glissez sur {$vers}, puis lâchez.
    .toucher = Posez le doigt sur {$objet}. Glissez le doigt sur {$vers}, puis levez-le.
    .indice = Gardez le bouton appuyé pendant tout le chemin. Lâchez quand la flèche est sur {$vers}.
    .indice-pave = Gardez le pouce appuyé en bas du pavé et glissez l'index. Lâchez quand la flèche est sur {$vers}.
    .indice-toucher = Gardez le doigt posé pendant tout le chemin. Levez le doigt sur {$vers}.

# L'autre façon : prendre par un clic, poser par un clic.
etape-poser = Voici une autre façon. Cliquez une fois sur {$objet}, puis une fois sur {$vers}.
    .toucher = Voici une autre façon. Touchez {$objet}, puis touchez {$vers}.
    .indice = Le premier clic prend le dessin. Le deuxième clic pose le dessin sur {$vers}.
    .indice-toucher = Le premier toucher prend le dessin. Le deuxième toucher pose le dessin sur {$vers}.

mission = Rangez chaque dessin à sa place.

s-courses = Vous revenez du marché. Les courses sont sur la table.
    .titre = Les courses
    .lot-a-1 = la tomate
    .lot-a-2 = la carotte
    .lot-a-3 = le poireau
    .lot-b-1 = le riz
    .lot-b-2 = la farine
    .lot-b-3 = les pâtes
    .place-a = le panier
    .place-b = l'étagère
    .mission = Mettez les légumes dans le panier. Mettez le reste sur l'étagère.
s-papiers = Vous videz un tiroir. Il y a des papiers et des photos.
    .titre = Les papiers
    .lot-a-1 = la facture
    .lot-a-2 = l'ordonnance
    .lot-a-3 = la lettre
    .lot-b-1 = la photo de famille
    .lot-b-2 = la photo de plage
    .lot-b-3 = la photo du chat
    .place-a = le dossier
    .place-b = la boîte
    .mission = Mettez les papiers dans le dossier. Mettez les photos dans la boîte.
s-valise = Vous partez en voyage. Le train part bientôt.
    .titre = La valise
    .lot-a-1 = l'écharpe
    .lot-a-2 = le bonnet
    .lot-a-3 = le gant
    .lot-b-1 = le livre
    .lot-b-2 = les lunettes
    .lot-b-3 = la radio
    .place-a = la valise
    .place-b = le sac
    .mission = Mettez les vêtements dans la valise. Mettez le reste dans le sac.
s-jardin = Vous avez cueilli des fleurs et des légumes.
    .titre = Le jardin
    .lot-a-1 = la rose
    .lot-a-2 = la tulipe
    .lot-a-3 = la marguerite
    .lot-b-1 = la carotte
    .lot-b-2 = la pomme de terre
    .lot-b-3 = la salade
    .place-a = le pot
    .place-b = le panier
    .mission = Mettez les fleurs dans le pot. Mettez les légumes dans le panier.
s-pique-nique = Vous préparez un pique-nique au bord du lac.
    .titre = Le pique-nique
    .lot-a-1 = l'assiette
    .lot-a-2 = le verre
    .lot-a-3 = la tasse
    .lot-b-1 = le pain
    .lot-b-2 = le fromage
    .lot-b-3 = le citron
    .place-a = le sac
    .place-b = le panier
    .mission = Mettez la vaisselle dans le sac. Mettez la nourriture dans le panier.
s-objets-trouves = Vous rangez les objets trouvés de la gare.
    .titre = Les objets trouvés
    .lot-a-1 = le parapluie
    .lot-a-2 = la valise
    .lot-a-3 = le sac
    .lot-b-1 = la clé
    .lot-b-2 = le téléphone
    .lot-b-3 = les lunettes
    .place-a = l'étagère
    .place-b = le tiroir
    .mission = Mettez la clé, le téléphone et les lunettes dans le tiroir. Mettez le reste sur l'étagère.

erreur-mal-range-a = La place de ce dessin est ailleurs. Faites glisser le dessin sur {$place-a}.
erreur-mal-range-b = La place de ce dessin est ailleurs. Faites glisser le dessin sur {$place-b}.

memo = J'appuie sur le dessin et je garde le bouton appuyé.
    .pave = J'appuie sur le dessin et je garde le pavé appuyé.
    .toucher = Je pose le doigt sur le dessin et je le garde posé.
    .ligne-2 = Je vais jusqu'à la bonne place, puis je lâche.
    .ligne-3 = Je peux aussi cliquer sur le dessin, puis sur sa place.
    .ligne-3-toucher = Je peux aussi toucher le dessin, puis sa place.
