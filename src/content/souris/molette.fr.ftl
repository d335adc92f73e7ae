# Molette : descendre dans une grande image, puis remonter.
titre = Molette
but = La molette fait descendre et remonter dans une grande image.
    .pave = Sur le pavé, 2 doigts font descendre et remonter dans une grande image.
    .toucher = Le doigt fait descendre et remonter dans une grande image.

# {$cible-1} lies at the very bottom.
etape-descendre = Tournez la molette vers vous. Cherchez {$cible-1}, tout en bas.
    .pave = Glissez 2 doigts vers le haut, sur le pavé. Cherchez {$cible-1}, tout en bas.
    .toucher = Faites glisser le doigt vers le haut. Cherchez {$cible-1}, tout en bas.
    .indice = La molette est la petite roue entre les 2 boutons. Tournez-la plusieurs fois.
    .indice-pave = Posez 2 doigts côte à côte. Si l'image reste en haut, glissez dans l'autre sens.
    .indice-toucher = Posez le doigt en bas de l'image. Glissez vers le haut, levez le doigt et recommencez.

# {$objet} is the thing to find.
etape-trouver = Amenez la flèche sur {$objet}. Puis cliquez dessus une fois.
    .toucher = Touchez {$objet} une fois, du bout du doigt.
    .indice = Lâchez la molette. Arrêtez la flèche sur {$objet}, puis cliquez sans bouger.
    .indice-pave = Gardez 1 seul doigt sur le pavé. Arrêtez la flèche sur {$objet}, puis cliquez.
    .indice-toucher = Attendez que l'image s'arrête. Puis touchez {$objet} une fois.

etape-chercher = Tournez la molette pour voir {$objet}. Puis cliquez dessus une fois.
    .pave = Glissez 2 doigts pour voir {$objet}. Puis cliquez dessus une fois.
    .toucher = Faites glisser l'image pour voir {$objet}. Puis touchez ce dessin une fois.
    .indice = Remontez lentement dans l'image. Arrêtez la molette quand vous voyez {$objet}.
    .indice-pave = Remontez lentement dans l'image. Arrêtez les doigts quand vous voyez {$objet}.
    .indice-toucher = Remontez lentement dans l'image. Levez le doigt quand vous voyez {$objet}.

etape-remonter = Tournez la molette vers l'écran. Remontez tout en haut de l'image.
    .pave = Glissez 2 doigts vers le bas, sur le pavé. Remontez tout en haut de l'image.
    .toucher = Faites glisser le doigt vers le bas. Remontez tout en haut de l'image.
    .indice = Tournez la molette encore plusieurs fois. L'image s'arrête quand elle est en haut.
    .indice-pave = Si l'image descend encore, glissez dans l'autre sens. L'image s'arrête quand elle est en haut.
    .indice-toucher = Glissez encore plusieurs fois. L'image s'arrête quand elle est en haut.

mission = Descendez et cliquez sur les dessins demandés. Puis remontez tout en haut.
    .toucher = Descendez et touchez les dessins demandés. Puis remontez tout en haut.

s-vent = Le vent a soufflé fort. Des objets sont tombés jusqu'aux racines du grand arbre.
    .titre = Le grand arbre
    .cible-1 = la clé
    .cible-2 = le gant
    .cible-3 = l'écharpe
    .cible-4 = le parapluie
    .cible-5 = la lettre
    .autre-1 = le bonnet
    .autre-2 = le papillon
    .autre-3 = la chaussure
    .autre-4 = la valise
    .mission = Descendez et cliquez sur la clé, le gant, l'écharpe, le parapluie et la lettre. Puis remontez en haut.
    .mission-toucher = Descendez et touchez la clé, le gant, l'écharpe, le parapluie et la lettre. Puis remontez en haut.
s-immeuble = Voici un immeuble, du toit à la cave. Chaque étage cache quelque chose.
    .titre = L'immeuble
    .cible-1 = la valise
    .cible-2 = la boîte
    .cible-3 = la radio
    .cible-4 = la théière
    .cible-5 = l'horloge
    .autre-1 = l'oiseau
    .autre-2 = la tulipe
    .autre-3 = le journal
    .autre-4 = le bocal
    .mission = Descendez et cliquez sur la valise, la boîte, la radio, la théière et l'horloge. Puis remontez en haut.
    .mission-toucher = Descendez et touchez la valise, la boîte, la radio, la théière et l'horloge. Puis remontez en haut.
s-mer = Un bateau a perdu des objets. Ils descendent jusqu'au fond de la mer.
    .titre = La mer
    .cible-1 = la clé
    .cible-2 = les lunettes
    .cible-3 = la chaussure
    .cible-4 = le bocal
    .cible-5 = le parapluie
    .autre-1 = le papillon
    .autre-2 = l'assiette
    .autre-3 = le livre
    .autre-4 = la boîte
    .mission = Descendez et cliquez sur la clé, les lunettes, la chaussure, le bocal et le parapluie. Puis remontez en haut.
    .mission-toucher = Descendez et touchez la clé, les lunettes, la chaussure, le bocal et le parapluie. Puis remontez en haut.
s-montagne = Vous rentrez d'une marche en montagne. Vos affaires sont restées en chemin.
    .titre = La montagne
    .cible-1 = le vélo
    .cible-2 = le sac
    .cible-3 = l'écharpe
    .cible-4 = le bonnet
    .cible-5 = le gant
    .autre-1 = le papillon
    .autre-2 = la marguerite
    .autre-3 = le panier
    .autre-4 = le chien
    .mission = Descendez et cliquez sur le vélo, le sac, l'écharpe, le bonnet et le gant. Puis remontez en haut.
    .mission-toucher = Descendez et touchez le vélo, le sac, l'écharpe, le bonnet et le gant. Puis remontez en haut.
s-ticket = Voici un long ticket de caisse. Vous vérifiez vos achats.
    .titre = Le ticket
    .cible-1 = le café
    .cible-2 = le lait
    .cible-3 = le pain
    .cible-4 = la tomate
    .cible-5 = le beurre
    .autre-1 = le citron
    .autre-2 = les œufs
    .autre-3 = le riz
    .autre-4 = le savon
    .mission = Descendez et cliquez sur le café, le lait, le pain, la tomate et le beurre. Puis remontez en haut.
    .mission-toucher = Descendez et touchez le café, le lait, le pain, la tomate et le beurre. Puis remontez en haut.
s-tram = Voici le plan de la ligne de tram. Elle traverse toute la ville.
    .titre = La ligne de tram
    .cible-1 = la pharmacie
    .cible-2 = la gare
    .cible-3 = la mairie
    .cible-4 = la poste
    .cible-5 = le marché
    .autre-1 = l'arbre
    .autre-2 = le vélo
    .autre-3 = le panier
    .autre-4 = le bus
    .mission = Descendez et cliquez sur la pharmacie, la gare, la mairie, la poste et le marché. Puis remontez en haut.
    .mission-toucher = Descendez et touchez la pharmacie, la gare, la mairie, la poste et le marché. Puis remontez en haut.

# The gesture was right, the choice was not.
erreur-autre-objet = Votre clic est bien fait, mais ce dessin n'est pas demandé. Relisez la consigne, puis cherchez encore.
    .toucher = Votre geste est bien fait, mais ce dessin n'est pas demandé. Relisez la consigne, puis cherchez encore.

# Printed on the memo sheet.
memo = Je tourne la molette vers moi pour descendre.
    .ligne-2 = J'arrête la molette quand je vois ce que je cherche.
    .ligne-3 = Je tourne la molette vers l'écran pour remonter.
    .pave = Je glisse 2 doigts vers le haut pour descendre.
    .ligne-2-pave = J'arrête les doigts quand je vois ce que je cherche.
    .ligne-3-pave = Je glisse 2 doigts vers le bas pour remonter.
    .toucher = Je glisse le doigt vers le haut pour descendre.
    .ligne-2-toucher = Je lève le doigt quand je vois ce que je cherche.
    .ligne-3-toucher = Je glisse le doigt vers le bas pour remonter.
