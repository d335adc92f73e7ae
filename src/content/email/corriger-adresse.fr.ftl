# Corriger une adresse refusée : trouver la faute, et envoyer de nouveau.
titre = Corriger une adresse
but = Une adresse avec une faute est refusée. On la corrige, puis on envoie de nouveau.

etape-adresse = Corrigez l'adresse. La bonne est {$destinataire-adresse}.
    .indice = Comparez signe par signe avec {$destinataire-adresse}. Effacez la faute et tapez ce qui manque.
etape-envoyer = Appuyez sur « {$tool-send} ».
    .indice = L'adresse est juste maintenant. Le bouton « {$tool-send} » est au-dessus du message.

mission = Corrigez l'adresse du message. Puis envoyez.

s-mairie = Votre message à la mairie n'est pas parti.
    .titre = La mairie
    .adresse-fausse = accueil@mairie-valmont.exemple,fr
    .adresse-sans-fin = accueil@mairie-valmont
    .objet = Carte de résident
    .texte = Bonjour, comment demander ma carte ?
    .mission = La bonne adresse est {$destinataire-adresse}. Corrigez l'adresse refusée, puis envoyez le message.
s-medecin = Votre message au cabinet n'est pas parti.
    .titre = Le médecin
    .adresse-fausse = secretariat @cabinet-leroy.exemple.fr
    .adresse-sans-fin = secretariat@cabinet-leroy
    .objet = Horaires du cabinet
    .texte = Bonjour, ouvrez-vous le samedi ?
    .mission = La bonne adresse est {$destinataire-adresse}. Corrigez l'adresse refusée, puis envoyez le message.
s-voisin = Votre message à Karim n'est pas parti.
    .titre = Le voisin
    .adresse-fausse = karim.haddad.exemple.fr
    .adresse-sans-fin = karim.haddad@exemple
    .objet = Chaises pour samedi
    .texte = Bonjour Karim, j'apporte quatre chaises.
    .mission = La bonne adresse est {$destinataire-adresse}. Corrigez l'adresse refusée, puis envoyez le message.
s-club = Votre message à Hélène n'est pas parti.
    .titre = Le club
    .adresse-fausse = helene.petit@exemple,org
    .adresse-sans-fin = helene.petit@exemple
    .objet = Sortie de dimanche
    .texte = Bonjour Hélène, je viens dimanche.
    .mission = La bonne adresse est {$destinataire-adresse}. Corrigez l'adresse refusée, puis envoyez le message.
s-bailleur = Votre message au bailleur n'est pas parti.
    .titre = Le bailleur
    .adresse-fausse = gestion.habitat-valmont.exemple.fr
    .adresse-sans-fin = gestion@habitat-valmont
    .objet = Radiateur froid
    .texte = Bonjour, mon radiateur reste froid.
    .mission = La bonne adresse est {$destinataire-adresse}. Corrigez l'adresse refusée, puis envoyez le message.
s-famille = Votre message à Sophie n'est pas parti.
    .titre = La famille
    .adresse-fausse = sophie.aubert @exemple.fr
    .adresse-sans-fin = sophie.aubert@exemple
    .objet = Repas de Pâques
    .texte = Bonjour Sophie, viens-tu à Pâques ?
    .mission = La bonne adresse est {$destinataire-adresse}. Corrigez l'adresse refusée, puis envoyez le message.

erreur-autre-destinataire = Ce message part à une autre personne. Appuyez sur « {$tool-undo} », puis corrigez l'adresse.

memo = Je lis l'adresse refusée, signe par signe.
    .ligne-2 = Une adresse a un « @ », un point et une fin. Elle n'a pas d'espace.
    .ligne-3 = Je corrige la faute, puis j'appuie de nouveau sur « Envoyer ».
