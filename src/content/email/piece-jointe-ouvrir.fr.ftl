# Ouvrir une pièce jointe et l'enregistrer dans ses fichiers.
titre = Ouvrir une pièce jointe
but = Une pièce jointe est un fichier qui voyage avec le message.

etape-ouvrir = Ouvrez le message « {$cible-objet} ».
    .indice = Appuyez une fois sur la ligne « {$cible-objet} ». Elle porte un trombone.
etape-voir = Ouvrez la pièce jointe « {$document} ».
    .indice = Les pièces jointes sont sous le texte du message. Appuyez sur « {$document} ».
etape-enregistrer = Appuyez sur « {$tool-save} ».
    .indice = Le bouton « {$tool-save} » est au-dessus du document. Le fichier ira avec les vôtres.

mission = Ouvrez la pièce jointe « {$document} » et gardez-la dans vos fichiers.

s-facture = Votre fournisseur d'énergie envoie sa facture.
    .titre = La facture
    .mission = Dans le message « {$cible-objet} », ouvrez « {$document} ». Gardez ce document dans vos fichiers.
s-photos = Sophie vous envoie des photos de dimanche.
    .titre = Les photos de Sophie
    .mission = Dans le message « {$cible-objet} », ouvrez « {$document} ». Gardez ce document dans vos fichiers.
s-marche = Le club de marche prépare sa sortie.
    .titre = La sortie du club
    .mission = Dans le message « {$cible-objet} », ouvrez « {$document} ». Gardez ce document dans vos fichiers.
s-bus = Les horaires de bus changent.
    .titre = Les horaires de bus
    .mission = Dans « {$cible-objet} », ouvrez « {$document} ». Gardez ce document dans vos fichiers.
s-ecole = L'école vous envoie le bulletin de Lina.
    .titre = Le bulletin de Lina
    .mission = Dans le message « {$cible-objet} », ouvrez « {$document} ». Gardez ce document dans vos fichiers.
s-loyer = Le bailleur a reçu votre loyer.
    .titre = La quittance
    .mission = Dans « {$cible-objet} », ouvrez « {$document} ». Gardez ce document dans vos fichiers.

erreur-autre-piece = C'est un autre document. Le document demandé est « {$document} ».

memo = J'ouvre le message. Un trombone montre une pièce jointe.
    .ligne-2 = J'appuie sur le nom du document pour l'ouvrir.
    .ligne-3 = J'appuie sur « Enregistrer » pour le garder dans mes fichiers.
