# Se déconnecter d'un ordinateur partagé.
titre = Se déconnecter
but = Sur un ordinateur partagé, on se déconnecte avant de partir.

etape-lire = Ouvrez le message « {$cible-objet} ».
    .indice = Appuyez une fois sur sa ligne, dans la liste.
etape-compte = Appuyez sur « {$tool-account} ».
    .indice = Le bouton « {$tool-account} » est tout en haut de la boîte aux lettres.
etape-sortir = Appuyez sur « {$tool-sign-out} ».
    .indice = Le bouton « {$tool-sign-out} » vient sous « {$tool-account} ».

mission = Lisez le message « {$cible-objet} ». Puis déconnectez-vous.

s-mediatheque = Vous utilisez un ordinateur de la médiathèque. D'autres personnes l'utiliseront après vous.
    .titre = À la médiathèque
    .mission = Lisez le message « {$cible-objet} ». Puis quittez la boîte : la personne suivante ne doit pas lire vos messages.
s-mairie = Vous utilisez l'ordinateur de l'accueil de la mairie.
    .titre = À la mairie
    .mission = Lisez le message « {$cible-objet} ». Puis quittez la boîte : la personne suivante ne doit pas lire vos messages.
s-voisin = Un voisin vous prête son ordinateur.
    .titre = Chez un voisin
    .mission = Lisez le message « {$cible-objet} ». Puis quittez la boîte : la personne suivante ne doit pas lire vos messages.
s-association = Vous utilisez l'ordinateur de l'association.
    .titre = À l'association
    .mission = Lisez le message « {$cible-objet} ». Puis quittez la boîte : la personne suivante ne doit pas lire vos messages.
s-hotel = Vous utilisez l'ordinateur d'un hôtel.
    .titre = À l'hôtel
    .mission = Lisez le message « {$cible-objet} ». Puis quittez la boîte : la personne suivante ne doit pas lire vos messages.
s-atelier = L'atelier se termine. L'ordinateur reste ici.
    .titre = À l'atelier
    .mission = Lisez le message « {$cible-objet} ». Puis quittez la boîte : la personne suivante ne doit pas lire vos messages.

memo = Fermer la fenêtre ne suffit pas : ma boîte reste ouverte.
    .ligne-2 = J'ouvre « Mon compte », puis j'appuie sur « Se déconnecter ».
    .ligne-3 = Je pars seulement après avoir lu que la déconnexion est faite.
