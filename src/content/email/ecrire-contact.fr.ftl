# Écrire à un contact : la boîte aux lettres propose l'adresse.
titre = Écrire à un contact
but = Vos contacts sont gardés. Quelques lettres du nom suffisent.

etape-nouveau = Appuyez sur « {$tool-compose} ».
    .indice = Le bouton « {$tool-compose} » est près des dossiers.
etape-contact = Dans « {$field-to} », tapez « {$debut} ». Puis appuyez sur « {$destinataire} ».
    .indice = Tapez le début du nom. Puis appuyez sur la bonne ligne, juste en dessous.
etape-objet = Écrivez l'objet, par exemple : « {$objet} »
    .indice = « {$field-subject} » est la case sous l'adresse. 2 ou 3 mots suffisent.
etape-texte = Écrivez votre message, par exemple : « {$texte} »
    .indice = La grande case est pour le message.
etape-envoyer = Appuyez sur « {$tool-send} ».
    .indice = Relisez. Le bouton « {$tool-send} » est au-dessus du message.

mission = Écrivez à {$destinataire}, avec un objet.

s-jeanne = Vous invitez Jeanne à prendre le thé.
    .titre = Le thé avec Jeanne
    .debut = jea
    .autre-debut = luc
    .objet = Thé de mardi
    .texte = Chère Jeanne, viens prendre le thé mardi.
    .mission = Écrivez à {$destinataire}, un de vos contacts, avec un objet. Le sujet : le thé de mardi.
s-karim = Vous proposez un gâteau à Karim pour le repas de quartier.
    .titre = Le gâteau
    .debut = kar
    .autre-debut = hél
    .objet = Un gâteau
    .texte = Bonjour Karim, je fais un gâteau aux pommes.
    .mission = Écrivez à {$destinataire}, un de vos contacts, avec un objet. Le sujet : un gâteau pour le repas.
s-nadia = Vous avez une question sur l'atelier.
    .titre = Question à Nadia
    .debut = nad
    .autre-debut = fat
    .objet = Atelier de jeudi
    .texte = Bonjour Nadia, faut-il apporter un cahier ?
    .mission = Écrivez à {$destinataire}, un de vos contacts, avec un objet. Le sujet : l'atelier de jeudi.
s-helene = Vous cherchez un bâton de marche.
    .titre = Le bâton de marche
    .debut = hél
    .autre-debut = pau
    .objet = Bâton de marche
    .texte = Bonjour Hélène, avez-vous un bâton à prêter ?
    .mission = Écrivez à {$destinataire}, un de vos contacts, avec un objet. Le sujet : un bâton de marche.
s-fatou = Vous avez des graines pour le jardin partagé.
    .titre = Les graines
    .debut = fat
    .autre-debut = jea
    .objet = Graines de fleurs
    .texte = Bonjour Fatou, j'apporte des graines samedi.
    .mission = Écrivez à {$destinataire}, un de vos contacts, avec un objet. Le sujet : des graines de fleurs.
s-paul = Vous voudriez essayer le vélo de Paul.
    .titre = Le vélo de Paul
    .debut = pau
    .autre-debut = sop
    .objet = Essayer le vélo
    .texte = Bonjour Paul, je voudrais essayer le vélo.
    .mission = Écrivez à {$destinataire}, un de vos contacts, avec un objet. Le sujet : essayer le vélo.

erreur-autre-destinataire = Ce message part à une autre personne. Appuyez sur « {$tool-undo} », puis corrigez l'adresse.

memo = J'appuie sur « Nouveau message ».
    .ligne-2 = Je tape le début du nom. Je choisis la bonne ligne.
    .ligne-3 = J'écris l'objet et le message. Puis j'appuie sur « Envoyer ».
