# Transférer : faire suivre un message reçu à une autre personne.
titre = Transférer
but = Transférer, c'est faire suivre un message reçu à une autre personne.

etape-ouvrir = Ouvrez le message « {$cible-objet} ».
    .indice = Appuyez une fois sur la ligne « {$cible-objet} ».
etape-transferer = Appuyez sur « {$tool-forward} ».
    .indice = Le bouton « {$tool-forward} » est à côté de « {$tool-reply} ».
etape-adresse = Dans « {$field-to} », tapez « {$debut} ». Puis appuyez sur « {$destinataire} ».
    .indice = Tapez le début du nom. Puis appuyez sur la bonne ligne, juste en dessous.
etape-envoyer = Appuyez sur « {$tool-send} ».
    .indice = Le message reçu est déjà dans le texte. Appuyez sur « {$tool-send} ».

mission = Transférez le message « {$cible-objet} » à {$destinataire}.

s-marche = Jeanne voudrait venir à la sortie de marche.
    .titre = La sortie de marche
    .debut = jea
    .autre-debut = pau
    .texte = Bonjour, merci pour ce message.
    .mission = Faites suivre le message « {$cible-objet} » à {$destinataire}, un de vos contacts.
s-photos = Lucas aimerait voir les photos de dimanche.
    .titre = Les photos
    .debut = luc
    .autre-debut = kar
    .texte = Bonjour, merci pour ce message.
    .mission = Faites suivre le message « {$cible-objet} » à {$destinataire}, un de vos contacts.
s-eau = Paul, votre voisin, doit savoir pour la coupure d'eau.
    .titre = La coupure d'eau
    .debut = pau
    .autre-debut = jea
    .texte = Bonjour, merci pour ce message.
    .mission = Faites suivre le message « {$cible-objet} » à {$destinataire}, un de vos contacts.
s-atelier = Karim s'intéresse à l'atelier numérique.
    .titre = L'atelier
    .debut = kar
    .autre-debut = hél
    .texte = Bonjour, merci pour ce message.
    .mission = Faites suivre le message « {$cible-objet} » à {$destinataire}, un de vos contacts.
s-ferme = Sophie est la maman de Lina. Elle doit lire ce message.
    .titre = La sortie à la ferme
    .debut = sop
    .autre-debut = nad
    .texte = Bonjour, merci pour ce message.
    .mission = Faites suivre le message « {$cible-objet} » à {$destinataire}, un de vos contacts.
s-horaires = Hélène prend le bus chaque semaine.
    .titre = Les horaires
    .debut = hél
    .autre-debut = fat
    .texte = Bonjour, merci pour ce message.
    .mission = Faites suivre le message « {$cible-objet} » à {$destinataire}, un de vos contacts.

erreur-repondu-au-lieu-de-transferer = Le message reçu n'est pas parti à {$destinataire}. Ouvrez-le, puis appuyez sur « {$tool-forward} ».
erreur-autre-destinataire = Ce message part à une autre personne. Appuyez sur « {$tool-undo} », puis corrigez l'adresse.

memo = J'ouvre le message, puis j'appuie sur « Transférer ».
    .ligne-2 = J'écris à qui je l'envoie. Le message reçu est déjà dans le texte.
    .ligne-3 = J'appuie sur « Envoyer ».
