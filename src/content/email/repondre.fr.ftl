# Répondre : la réponse part à la bonne personne, sans retaper son adresse.
titre = Répondre
but = Répondre, c'est écrire à la personne qui a écrit. Son adresse est déjà là.

etape-ouvrir = Ouvrez le message « {$cible-objet} ».
    .indice = Appuyez une fois sur la ligne « {$cible-objet} », dans la liste.
etape-repondre = Appuyez sur « {$tool-reply} ».
    .indice = Le bouton « {$tool-reply} » est près du message ouvert.
etape-ecrire = Écrivez votre réponse, par exemple : « {$texte} »
    .indice = Écrivez au-dessus de l'ancien message. Quelques mots suffisent.
etape-envoyer = Appuyez sur « {$tool-send} ».
    .indice = Relisez. Le bouton « {$tool-send} » est au-dessus du message.

mission = Répondez au message « {$cible-objet} ».

s-repas = Karim organise un repas de quartier.
    .titre = Le repas de quartier
    .texte = Bonjour Karim, je viens avec plaisir.
    .phrase = Bonjour à tous
    .mission = {$expediteur} attend votre réponse au message « {$cible-objet} ». Répondez seulement à cette personne.
s-anniversaire = Jeanne fête ses 70 ans.
    .titre = L'anniversaire de Jeanne
    .texte = Chère Jeanne, je viens avec joie.
    .phrase = Bonjour à tous
    .mission = {$expediteur} attend votre réponse au message « {$cible-objet} ». Répondez seulement à cette personne.
s-visite = Lucas, votre petit-fils, voudrait passer vous voir.
    .titre = La visite de Lucas
    .texte = Bonjour Lucas, oui, viens samedi.
    .phrase = Bonjour à tous
    .mission = {$expediteur} attend votre réponse au message « {$cible-objet} ». Répondez seulement à cette personne.
s-reunion = Votre bailleur organise une réunion. Le message est parti à plusieurs personnes.
    .titre = La réunion
    .texte = Bonjour, je viens à la réunion.
    .phrase = Bonjour à tous
    .mission = Répondez au message « {$cible-objet} ». La réponse part seulement à : {$expediteur}.
s-ferme = L'école de Lina cherche des adultes pour une sortie.
    .titre = La sortie à la ferme
    .texte = Bonjour, je peux aider ce jour-là.
    .phrase = Bonjour à tous
    .mission = Répondez au message « {$cible-objet} ». La réponse part seulement à : {$expediteur}.
s-velo = Paul, votre voisin, vend son vélo.
    .titre = Le vélo
    .texte = Bonjour Paul, je passe demain matin.
    .phrase = Bonjour à tous
    .mission = {$expediteur} attend votre réponse au message « {$cible-objet} ». Répondez seulement à cette personne.

erreur-nouveau-au-lieu-de-repondre = C'est un nouveau message. Pour une réponse, ouvrez le message reçu. Puis appuyez sur « {$tool-reply} ».
erreur-repondre-a-tous = La réponse part à tout le monde. Pour une seule personne, appuyez sur « {$tool-reply} ».
erreur-autre-destinataire = Ce message part à une autre personne. Appuyez sur « {$tool-undo} », puis corrigez l'adresse.

memo = J'ouvre le message reçu, puis j'appuie sur « Répondre ».
    .ligne-2 = L'adresse et l'objet sont déjà là. J'écris au-dessus de l'ancien message.
    .ligne-3 = Je relis, puis j'appuie sur « Envoyer ».
