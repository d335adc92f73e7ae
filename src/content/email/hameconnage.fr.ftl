# Reconnaître l'hameçonnage : huit messages, vrais ou pièges, puis les indices.
titre = Reconnaître un piège
but = Un message piège imite un vrai message pour voler de l'argent ou un mot de passe.

etape-juger = Ouvrez un message et lisez-le. Puis dites si c'est un vrai message ou un piège.
    .indice = Regardez l'adresse, les liens, et ce que le message demande. Les 2 boutons sont sous le texte.

mission = Lisez les 8 messages. Pour chacun, dites si c'est un vrai message ou un piège.

s-colis = 8 messages sont arrivés. Certains sont des pièges.
    .titre = Les 8 messages
s-banque = 8 messages sont arrivés, d'organismes et de proches.
    .titre = Le courrier du jour
s-energie = 8 messages sont arrivés en fin de mois.
    .titre = Les factures
s-famille = 8 messages sont arrivés, de la famille et d'ailleurs.
    .titre = La famille
s-paiement = 8 messages sont arrivés pendant votre absence.
    .titre = Les paiements
s-surprise = 8 messages sont arrivés ce matin.
    .titre = Les surprises

memo = Je lis l'adresse entière de la personne qui écrit.
    .ligne-2 = Urgence, cadeau, code, argent : je me méfie. Je n'ouvre pas le lien.
    .ligne-3 = En cas de doute, j'appelle au numéro que je connais déjà.
