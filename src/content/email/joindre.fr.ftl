# Joindre : envoyer le document demandé avec sa réponse.
titre = Joindre un document
but = Joindre, c'est faire partir un fichier avec le message.

etape-ouvrir = Ouvrez le message « {$cible-objet} ».
    .indice = Appuyez une fois sur la ligne « {$cible-objet} ».
etape-repondre = Appuyez sur « {$tool-reply} ».
    .indice = Le bouton « {$tool-reply} » est près du message ouvert.
etape-joindre = Appuyez sur « {$tool-attach} ».
    .indice = Le bouton « {$tool-attach} » porte un trombone. Il est au-dessus du message.
etape-choisir = Choisissez « {$document} ».
    .indice = Vos fichiers sont dans la liste. Appuyez sur « {$document} ».
etape-texte = Écrivez quelques mots, par exemple : « {$texte} »
    .indice = Écrivez dans la grande case, au-dessus de l'ancien message.
etape-envoyer = Appuyez sur « {$tool-send} ».
    .indice = Vérifiez que le document est là. Puis appuyez sur « {$tool-send} ».

mission = Répondez au message « {$cible-objet} » en joignant « {$document} ».

s-justificatif = La mairie demande un justificatif de domicile.
    .titre = Le justificatif
    .texte = Bonjour, voici le document en pièce jointe.
    .texte-court = Bonjour, voici ma réponse.
    .mission = Répondez au message « {$cible-objet} ». Joignez le bon fichier : « {$document} ».
s-ordonnance = Le cabinet demande votre ordonnance.
    .titre = L'ordonnance
    .texte = Bonjour, voici le document en pièce jointe.
    .texte-court = Bonjour, voici ma réponse.
    .mission = Répondez au message « {$cible-objet} ». Joignez le bon fichier : « {$document} ».
s-jardin = Fatou demande votre attestation d'assurance.
    .titre = L'attestation
    .texte = Bonjour, voici le document en pièce jointe.
    .texte-court = Bonjour, voici ma réponse.
    .mission = Répondez au message « {$cible-objet} ». Joignez le bon fichier : « {$document} ».
s-compteur = Votre fournisseur demande le relevé du compteur.
    .titre = Le compteur
    .texte = Bonjour, voici le document en pièce jointe.
    .texte-court = Bonjour, voici ma réponse.
    .mission = Répondez au message « {$cible-objet} ». Joignez le bon fichier : « {$document} ».
s-bus = Votre carte de bus est à renouveler.
    .titre = La carte de bus
    .texte = Bonjour, voici le document en pièce jointe.
    .texte-court = Bonjour, voici ma réponse.
    .mission = Répondez au message « {$cible-objet} ». Joignez le bon fichier : « {$document} ».
s-club = Hélène demande votre certificat médical.
    .titre = Le certificat
    .texte = Bonjour, voici le document en pièce jointe.
    .texte-court = Bonjour, voici ma réponse.
    .mission = Répondez au message « {$cible-objet} ». Joignez le bon fichier : « {$document} ».

erreur-mauvais-document = C'est un autre document. Enlevez-le. Le document demandé est « {$document} ».
erreur-autre-destinataire = Ce message part à une autre personne. Appuyez sur « {$tool-undo} », puis corrigez l'adresse.
erreur-parti-sans-document = Le message part sans « {$document} ». Appuyez sur « {$tool-undo} », puis joignez le document.

memo = J'ouvre le message, puis j'appuie sur « Répondre ».
    .ligne-2 = J'appuie sur « Joindre un fichier » et je choisis le bon document.
    .ligne-3 = Je vérifie que le document est là. Puis j'appuie sur « Envoyer ».
