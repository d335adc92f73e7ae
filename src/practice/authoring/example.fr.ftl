# The words of the exercise. Change what stands after "=", never the names before it.
titre = Choisir par un clic
but = Choisir, c'est cliquer seulement sur ce qu'il faut.
    .toucher = Choisir, c'est toucher seulement ce qu'il faut.

# One text for all steps called voulu-1, voulu-2 and so on. {$objet} is the name of the thing to click.
# .indice is the first hint, .pave is for a touchpad, .toucher is for a finger.
etape-voulu = Cliquez une fois sur {$objet}.
    .toucher = Touchez {$objet} une fois.
    .indice = Amenez la flèche sur {$objet}. Puis appuyez une fois sur le bouton gauche.
    .indice-pave = Amenez la flèche sur {$objet}. Puis appuyez une fois sur le pavé.
    .indice-toucher = Posez le doigt sur {$objet}. Puis levez le doigt.

mission = Cliquez seulement sur ce qu'il faut.
    .toucher = Touchez seulement ce qu'il faut.

# What happened, then what to do.
erreur-autre-dessin = Ce dessin est {$autre}. Cherchez {$voulu}.

# Each situation: where we are, its short name, the names of its things, what is to be done.
s-panier = C'est le jour du marché. Le panier est encore vide.
    .titre = Le panier
    .voulu = la tomate
    .autre = le citron
    .mission = Remplissez le panier. Cliquez sur chaque tomate.
    .mission-toucher = Remplissez le panier. Touchez chaque tomate.
s-bouquet = Le jardin est en fleurs. Une voisine aime les roses.
    .titre = Le bouquet
    .voulu = la rose
    .autre = la tulipe
    .mission = Préparez le bouquet. Cliquez sur chaque rose.
    .mission-toucher = Préparez le bouquet. Touchez chaque rose.
s-courrier = Le courrier du jour est là. Le facteur passe bientôt.
    .titre = Le courrier
    .voulu = l'enveloppe
    .autre = le timbre
    .mission = Donnez le courrier au facteur. Cliquez sur chaque enveloppe.
    .mission-toucher = Donnez le courrier au facteur. Touchez chaque enveloppe.
s-plage = La mer est basse. Il y a de beaux coquillages.
    .titre = La plage
    .voulu = le coquillage
    .autre = l'étoile de mer
    .mission = Ramassez les coquillages. Cliquez sur chaque coquillage.
    .mission-toucher = Ramassez les coquillages. Touchez chaque coquillage.
s-gare = Le train arrive. Les bagages sont sur le quai.
    .titre = La gare
    .voulu = la valise
    .autre = le parapluie
    .mission = Prenez les bagages. Cliquez sur chaque valise.
    .mission-toucher = Prenez les bagages. Touchez chaque valise.
s-village = C'est le soir au village. Les chats ont faim.
    .titre = Le village
    .voulu = le chat
    .autre = le chien
    .mission = Appelez les chats. Cliquez sur chaque chat.
    .mission-toucher = Appelez les chats. Touchez chaque chat.

# Three lines for the printed memo, as the person says them.
memo = J'amène la flèche sur le dessin.
    .ligne-2 = Je vérifie que c'est le bon.
    .ligne-3 = J'appuie une fois, sans bouger.
