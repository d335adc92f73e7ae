### Who and what can play a role in the practice computer. What stands inside messages is real life: it may be long, wrong or pushy.

# --- People ---
personne-moi = Monique Aubert
    .adresse = monique.aubert@exemple.fr
personne-karim = Karim Haddad
    .adresse = karim.haddad@exemple.fr
personne-sophie = Sophie Aubert
    .adresse = sophie.aubert@exemple.fr
personne-lucas = Lucas Aubert
    .adresse = lucas.aubert@exemple.com
personne-jeanne = Jeanne Morel
    .adresse = jeanne.morel@exemple.fr
personne-paul = Paul Martin
    .adresse = paul.martin@exemple.org
personne-helene = Hélène Petit
    .adresse = helene.petit@exemple.org
personne-fatou = Fatou Diallo
    .adresse = fatou.diallo@jardins.exemple.org
personne-nadia = Nadia Benali
    .adresse = nadia.benali@mairie-valmont.exemple.fr
personne-docteur = Cabinet du docteur Leroy
    .adresse = secretariat@cabinet-leroy.exemple.fr
personne-mairie = Mairie de Valmont
    .adresse = accueil@mairie-valmont.exemple.fr
personne-mediatheque = Médiathèque de Valmont
    .adresse = contact@mediatheque-valmont.exemple.fr
personne-bailleur = Habitat Valmont
    .adresse = gestion@habitat-valmont.exemple.fr
personne-mutuelle = Mutuelle du Val
    .adresse = adherents@mutuelle-du-val.exemple.fr
personne-energie = Énergie du Val
    .adresse = clients@energie-du-val.exemple.fr
personne-ecole = École des Tilleuls
    .adresse = secretariat@ecole-tilleuls.exemple.fr
personne-bus = Bus du Val
    .adresse = info@bus-du-val.exemple.fr
personne-banque = Banque du Val
    .adresse = contact@banque-du-val.exemple.fr
personne-matelas = Matelas Confort
    .adresse = promo@matelas-confort.exemple
personne-voyages = Soleil Voyages
    .adresse = offres@soleil-voyages.exemple
personne-lunettes = Lunettes à prix doux
    .adresse = news@lunettes-prix-doux.exemple
personne-piscines = Piscines du Sud
    .adresse = promo@piscines-du-sud.exemple
personne-jeux = Club des jeux
    .adresse = bonus@club-des-jeux.exemple
personne-regime = Minceur Express
    .adresse = offre@minceur-express.exemple
personne-faux-colis = Service Livraison
    .adresse = info4587@livraison-express.exemple
personne-fausse-banque = Banque du Val Sécurité
    .adresse = securite@verification-compte.exemple
personne-fausse-sante = Service Remboursement
    .adresse = dossier@remboursement-sante.exemple
personne-faux-cadeau = Grand Tirage
    .adresse = bravo@gagnants-du-jour.exemple
personne-faux-lucas = Lucas
    .adresse = lucas-nouveau-2231@boite-rapide.exemple
personne-fausse-energie = Energie du Val Facturation
    .adresse = impaye@regler-facture.exemple
personne-fausse-boite = Administrateur Messagerie
    .adresse = admin@connexion-compte.exemple
personne-fausse-amende = Service des amendes
    .adresse = noreply@amende-route.exemple
personne-faux-notaire = Maître Bertrand
    .adresse = maitre.bertrand.succession@boite-rapide.exemple
personne-faux-depannage = Support Technique PC
    .adresse = alerte@support-pc-urgent.exemple
personne-fausse-jeanne = Jeanne Morel
    .adresse = jeanne.morel.fr@boite-rapide.exemple
personne-faux-bailleur = Habitat Valmont Gestion
    .adresse = habitat.valmont@boite-rapide.exemple
personne-faux-emploi = Emploi à domicile
    .adresse = contact@argent-facile.exemple
personne-fausse-video = Alerte Photo
    .adresse = alerte@video-de-vous.exemple

# --- Files ---
fichier-facture-energie = Facture de mars.pdf
    .texte = Énergie du Val. Facture de mars. Total : 64,20 euros. À payer avant le 31 mars.
fichier-conditions-energie = Conditions du contrat.pdf
    .texte = Énergie du Val. Conditions générales du contrat. Page 1 sur 24.
fichier-quittance = Quittance de février.pdf
    .texte = Habitat Valmont. Loyer de février payé : 412 euros. Merci.
fichier-reglement-immeuble = Règlement de l'immeuble.pdf
    .texte = Les vélos se rangent dans le local du rez-de-chaussée. Les poubelles sortent le mardi soir.
fichier-photo-famille = Photo de famille.jpg
    .texte = Toute la famille, dimanche, au bord du lac.
fichier-photo-plage = Photo de la plage.jpg
    .texte = La plage, en août.
fichier-photo-chat = Photo du chat.jpg
    .texte = Le chat de Sophie dort sur le fauteuil.
fichier-programme-marche = Programme de la sortie.pdf
    .texte = Départ à 9 heures devant la mairie. 8 kilomètres. Retour à 13 heures.
fichier-plan-marche = Plan du chemin.pdf
    .texte = Le chemin passe par la forêt et le moulin.
fichier-horaires-bus = Horaires de printemps.pdf
    .texte = Ligne 2. Premier bus à 6 h 40. Dernier bus à 20 h 15.
fichier-plan-bus = Plan des lignes.pdf
    .texte = Les six lignes du Val.
fichier-carte-mutuelle = Carte de mutuelle.pdf
    .texte = Mutuelle du Val. Carte d'entraînement de Monique Aubert.
fichier-tarifs-mutuelle = Tarifs de l'année.pdf
    .texte = Mutuelle du Val. Les tarifs de l'année.
fichier-bulletin-ecole = Bulletin de Lina.pdf
    .texte = École des Tilleuls. Lina lit très bien. Elle aime les sciences.
fichier-menu-ecole = Menu de la cantine.pdf
    .texte = Lundi : soupe, poisson, pomme.
fichier-justificatif-domicile = Justificatif de domicile.pdf
    .texte = Facture d'eau au nom de Monique Aubert, 4 rue des Lilas, Valmont.
fichier-ordonnance = Ordonnance.pdf
    .texte = Cabinet du docteur Leroy. Ordonnance d'entraînement.
fichier-attestation-assurance = Attestation d'assurance.pdf
    .texte = Attestation d'assurance habitation de Monique Aubert.
fichier-releve-compteur = Relevé du compteur.pdf
    .texte = Compteur : 18 452 kilowattheures, le 9 mars.
fichier-carte-bus = Ancienne carte de bus.pdf
    .texte = Bus du Val. Carte d'entraînement de Monique Aubert.
fichier-certificat-sport = Certificat médical.pdf
    .texte = Marche possible toute l'année. Certificat d'entraînement.
fichier-liste-courses = Liste de courses.pdf
    .texte = Du pain, du lait, des œufs, des pommes.

# --- Messages received ---
message-repas-quartier =
    Bonjour Monique,

    Nous organisons un repas de quartier samedi à midi, dans la salle des fêtes.
    Pouvez-vous venir ?

    Karim
    .objet = Repas de quartier samedi
    .date = lundi 9 mars
    .clue-expediteur = Karim est dans vos contacts, et l'adresse est la sienne.
    .clue-contenu = Le message ne demande ni argent ni code.
message-livre-arrive =
    Bonjour,

    Le livre que vous avez réservé est arrivé : « Les jardins de Paris ».
    Il vous attend à l'accueil jusqu'au 24 mars.

    La médiathèque
    .objet = Votre livre est arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom de la médiathèque.
    .clue-contenu = Vous avez réservé ce livre. Le message ne demande rien.
message-rappel-rendez-vous =
    Bonjour,

    Nous vous rappelons votre rendez-vous avec le docteur Leroy, jeudi 12 mars à 10 h 30.
    En cas d'empêchement, appelez le cabinet.

    Le secrétariat
    .objet = Rappel de rendez-vous
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom du cabinet.
    .clue-contenu = Vous avez bien ce rendez-vous. Le message ne demande ni code ni paiement.
message-photos-dimanche =
    Coucou Maman,

    Voici les photos de dimanche. Le chat a bien dormi !

    Bises,
    Sophie
    .objet = Photos de dimanche
    .date = dimanche 8 mars
    .clue-expediteur = C'est l'adresse habituelle de Sophie.
    .clue-contenu = Elle parle de ce que vous avez fait ensemble.
message-facture-mars =
    Bonjour,

    Votre facture de mars est disponible. Vous la trouverez avec ce message.
    Montant : 64,20 euros, à payer avant le 31 mars.

    Énergie du Val
    .objet = Votre facture de mars
    .date = vendredi 6 mars
    .clue-expediteur = L'adresse finit par le nom de votre fournisseur.
    .clue-contenu = La facture est jointe. Aucun lien ne demande de payer tout de suite.
message-quittance-fevrier =
    Madame,

    Nous avons bien reçu votre loyer de février. La quittance est jointe.

    Habitat Valmont
    .objet = Votre quittance de février
    .date = jeudi 5 mars
    .clue-expediteur = L'adresse finit par le nom de votre bailleur.
    .clue-contenu = Le loyer est déjà payé. Le message ne demande rien.
message-sortie-marche =
    Bonjour à tous,

    La prochaine sortie a lieu dimanche 15 mars. Le programme et le plan sont joints.
    Pensez à de bonnes chaussures.

    Hélène, pour le club de marche
    .objet = Sortie du 15 mars
    .date = samedi 7 mars
    .clue-expediteur = Hélène est dans vos contacts.
    .clue-contenu = La sortie est au programme du club.
message-nouveaux-horaires =
    Bonjour,

    Les horaires de printemps commencent le 16 mars. Ils sont joints à ce message.

    Bus du Val
    .objet = Nouveaux horaires de bus
    .date = vendredi 6 mars
    .clue-expediteur = L'adresse finit par le nom de la compagnie de bus.
    .clue-contenu = Le message informe. Il ne demande ni clic ni paiement.
message-carte-adherent =
    Bonjour,

    Votre nouvelle carte est jointe. Vous pouvez la montrer à la pharmacie.

    Mutuelle du Val
    .objet = Votre carte de mutuelle
    .date = mercredi 4 mars
    .clue-expediteur = L'adresse finit par le nom de votre mutuelle.
    .clue-contenu = La carte est jointe. Le message ne demande aucun code.
message-bulletin =
    Bonjour,

    Le bulletin de votre petite-fille Lina est joint, avec le menu de la semaine.

    Le secrétariat de l'école
    .objet = Bulletin de Lina
    .date = mercredi 4 mars
    .clue-expediteur = L'adresse finit par le nom de l'école.
    .clue-contenu = Le message connaît le prénom de Lina et ne demande rien.
message-demande-justificatif =
    Bonjour,

    Pour votre inscription à la sortie des aînés, il manque un justificatif de domicile.
    Merci de nous l'envoyer en réponse à ce message.

    L'accueil de la mairie
    .objet = Inscription : un document manque
    .date = lundi 9 mars
message-demande-ordonnance =
    Bonjour,

    Le docteur souhaite revoir votre ordonnance avant le rendez-vous.
    Pouvez-vous nous l'envoyer en réponse ?

    Le secrétariat
    .objet = Votre ordonnance
    .date = lundi 9 mars
message-demande-attestation =
    Bonjour Monique,

    Pour le jardin partagé, il nous faut votre attestation d'assurance.
    Pouvez-vous me l'envoyer ?

    Merci,
    Fatou
    .objet = Attestation pour le jardin
    .date = dimanche 8 mars
message-demande-compteur =
    Bonjour,

    Merci de nous envoyer le relevé de votre compteur en réponse à ce message.

    Énergie du Val
    .objet = Relevé de votre compteur
    .date = lundi 9 mars
message-demande-carte-bus =
    Bonjour,

    Pour renouveler votre carte de bus, envoyez-nous une copie de l'ancienne.

    Bus du Val
    .objet = Renouveler votre carte
    .date = samedi 7 mars
message-demande-certificat =
    Bonjour Monique,

    Il me manque votre certificat médical pour le club.
    Vous pouvez me l'envoyer par e-mail.

    Hélène
    .objet = Certificat pour le club
    .date = dimanche 8 mars
message-anniversaire =
    Chère Monique,

    Je fête mes 70 ans le 21 mars, à la maison, à partir de 15 heures.
    Dis-moi si tu viens !

    Jeanne
    .objet = Mon anniversaire
    .date = dimanche 8 mars
message-visite-samedi =
    Bonjour Mamie,

    Est-ce que je peux passer samedi après-midi ?

    Bisous,
    Lucas
    .objet = Visite samedi
    .date = lundi 9 mars
    .clue-expediteur = C'est l'adresse habituelle de Lucas.
    .clue-contenu = Il propose une visite. Il ne demande pas d'argent.
message-reunion-locataires =
    Bonjour,

    La réunion des locataires a lieu mardi 17 mars à 18 heures, dans le hall.
    Merci de me dire si vous venez.

    Habitat Valmont
    .objet = Réunion des locataires
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom de votre bailleur.
    .clue-contenu = Le message donne une date et un lieu connus. Il ne demande pas d'argent.
message-reunion-jardin =
    Bonjour à tous,

    Nous nous retrouvons au jardin samedi à 10 heures pour les semis.
    Qui peut apporter des pots ?

    Fatou
    .objet = Semis de samedi
    .date = lundi 9 mars
message-covoiturage =
    Bonjour,

    Pour la sortie de dimanche, il reste deux places dans ma voiture.
    Qui en a besoin ?

    Hélène
    .objet = Places en voiture
    .date = lundi 9 mars
message-velo =
    Bonjour Monique,

    Le vélo est toujours à vendre. Voulez-vous le voir demain ?

    Paul
    .objet = Le vélo
    .date = samedi 7 mars
message-atelier-jeudi =
    Bonjour,

    Le prochain atelier numérique a lieu jeudi à 14 heures, à la médiathèque.
    Nous verrons les pièces jointes.

    Nadia
    .objet = Atelier de jeudi
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom de la mairie, où Nadia travaille.
    .clue-contenu = Le message ne demande ni code ni argent.
message-sortie-ecole =
    Bonjour,

    La classe de Lina visite la ferme le 26 mars. Nous cherchons deux adultes pour aider.

    L'école des Tilleuls
    .objet = Sortie à la ferme
    .date = vendredi 6 mars
    .clue-expediteur = L'adresse finit par le nom de l'école.
    .clue-contenu = Le message connaît Lina et ne demande pas d'argent.
message-recette-soupe =
    Bonjour Monique,

    Voici ma recette de soupe : trois poireaux, deux pommes de terre, un peu de crème.

    Jeanne
    .objet = Recette de soupe
    .date = vendredi 6 mars
message-coupure-eau =
    Bonjour,

    L'eau sera coupée mercredi 11 mars de 9 heures à 12 heures, pour des travaux.

    Habitat Valmont
    .objet = Coupure d'eau mercredi
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom de votre bailleur.
    .clue-contenu = Le message prévient. Il ne demande ni clic ni paiement.
message-adhesion-club =
    Bonjour Monique,

    La cotisation du club reste à 20 euros. Vous pouvez payer à la prochaine sortie.

    Hélène
    .objet = Cotisation du club
    .date = jeudi 5 mars
message-lettre-mairie =
    Bonjour,

    Au programme ce mois-ci : marché aux fleurs, concert, sortie des aînés.
    Tout est sur <lien:la page de l'agenda>.

    La mairie de Valmont
    .objet = La lettre de la mairie
    .date = mardi 3 mars
    .clue-expediteur = L'adresse finit par le nom de la mairie.
    .clue-lien = Le lien mène au site de la mairie, à la même adresse.
message-merci-jardin =
    Bonjour Monique,

    Merci pour votre aide au jardin. Les tulipes sont magnifiques.

    Fatou
    .objet = Merci !
    .date = mardi 3 mars
message-releve-banque =
    Bonjour,

    Votre relevé de février est disponible dans votre espace client.
    Pour le lire, ouvrez notre site comme d'habitude. Ce message ne contient pas de lien.

    Banque du Val
    .objet = Votre relevé de février
    .date = jeudi 5 mars
    .clue-expediteur = L'adresse finit par le nom de votre banque.
    .clue-contenu = Il n'y a pas de lien. La banque vous laisse aller sur le site vous-même.
message-vaccin =
    Bonjour,

    Le vaccin est arrivé au cabinet. Vous pouvez passer sans rendez-vous, le matin.

    Le secrétariat
    .objet = Votre vaccin
    .date = mercredi 4 mars
    .clue-expediteur = L'adresse finit par le nom du cabinet.
    .clue-contenu = Le message informe. Il ne demande ni code ni paiement.
message-travaux-rue =
    Bonjour,

    La rue des Lilas sera fermée aux voitures le 18 mars, pour des travaux.

    La mairie de Valmont
    .objet = Travaux rue des Lilas
    .date = jeudi 5 mars
    .clue-expediteur = L'adresse finit par le nom de la mairie.
    .clue-contenu = Le message prévient les habitants. Il ne demande rien.

# --- Messages sent by the owner ---
message-ecrit-recette =
    Bonjour Jeanne,

    Merci pour la recette. Je la fais ce soir !

    Monique
    .objet = Merci pour la recette
    .date = samedi 7 mars
message-ecrit-rendez-vous =
    Bonjour,

    Je voudrais un rendez-vous avec le docteur, un matin si possible.

    Monique Aubert
    .objet = Demande de rendez-vous
    .date = lundi 2 mars
message-ecrit-inscription =
    Bonjour,

    Je voudrais m'inscrire à la sortie des aînés.

    Monique Aubert
    .objet = Inscription à la sortie
    .date = jeudi 5 mars
message-ecrit-fuite =
    Bonjour,

    Il y a une fuite d'eau sous l'évier de la cuisine.

    Monique Aubert
    .objet = Fuite d'eau
    .date = mardi 3 mars
message-ecrit-velo =
    Bonjour Paul,

    Votre vélo est-il toujours à vendre ?

    Monique
    .objet = Votre vélo
    .date = vendredi 6 mars
message-ecrit-cotisation =
    Bonjour Hélène,

    Quel est le prix de la cotisation cette année ?

    Monique
    .objet = Question sur la cotisation
    .date = mercredi 4 mars

# --- Advertisements ---
message-pub-matelas =
    Dormez enfin comme un roi ! Moins 70 % sur tous nos matelas, aujourd'hui seulement.
    .objet = Moins 70 % sur les matelas !!!
    .date = lundi 9 mars
message-pub-voyage =
    Sept nuits au soleil pour 99 euros. Dernières places, réservez vite !
    .objet = Partez au soleil pour 99 euros
    .date = lundi 9 mars
message-pub-lunettes =
    Deux paires achetées, trois offertes. Offre réservée à nos meilleurs clients.
    .objet = 3 paires de lunettes offertes
    .date = dimanche 8 mars
message-pub-piscine =
    Votre piscine posée en trois jours. Demandez un prix gratuit.
    .objet = Une piscine avant l'été ?
    .date = dimanche 8 mars
message-pub-jeux =
    Vous avez 500 points à jouer. Cliquez vite, ils disparaissent ce soir.
    .objet = Vos 500 points vous attendent
    .date = samedi 7 mars
message-pub-regime =
    Perdez dix kilos en dix jours sans effort. Essayez notre gélule.
    .objet = Dix kilos en dix jours
    .date = samedi 7 mars

# --- Frauds ---
message-fraude-colis =
    Bonjour,

    Votre colis est bloqué. Il manque 1,99 euro de frais.
    <urgence:Payez avant ce soir, sinon le colis repart.>

    <lien:Payer les frais>
    .objet = Votre colis est bloqué
    .date = lundi 9 mars
    .clue-expediteur = L'adresse contient un numéro. Aucun livreur connu n'écrit ainsi.
    .clue-lien = Le lien ne mène pas au site d'un livreur connu.
    .clue-urgence = On vous presse : « avant ce soir ».
message-fraude-banque =
    Cher client,

    Une connexion étrange a été vue sur votre compte.
    <urgence:Sans réponse dans 24 heures, votre carte sera bloquée.>
    <code:Confirmez votre code secret> sur cette page : <lien:www.banque-du-val.exemple.fr>
    .objet = Alerte sur votre compte
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom de votre banque.
    .clue-lien = Le texte montre le site de la banque, mais le lien mène ailleurs.
    .clue-urgence = On vous fait peur : « votre carte sera bloquée ».
    .clue-code = On vous demande un code secret. Une banque ne le demande jamais.
message-fraude-sante =
    Bonjour,

    Vous avez droit à un remboursement de 186,40 euros.
    <urgence:Il sera perdu après le 10 mars.>
    <code:Donnez votre numéro de carte bancaire> ici : <lien:Recevoir mon argent>
    .objet = Un remboursement vous attend
    .date = lundi 9 mars
    .clue-expediteur = L'adresse n'est celle d'aucun organisme que vous connaissez.
    .clue-lien = Le lien mène à un site inconnu.
    .clue-urgence = On vous presse avec une date très proche.
    .clue-code = On vous demande votre numéro de carte. Un remboursement n'en a pas besoin.
message-fraude-cadeau =
    Félicitations !

    Vous avez gagné un téléphone neuf.
    <urgence:Il reste 2 minutes> pour le recevoir : <lien:Je prends mon cadeau>
    .objet = Vous avez gagné !
    .date = dimanche 8 mars
    .clue-expediteur = Vous n'avez jamais joué à ce tirage.
    .clue-lien = Le lien mène à un site inconnu.
    .clue-urgence = On vous presse : « 2 minutes ».
    .clue-cadeau = Un cadeau sans raison cache souvent un piège.
message-fraude-petit-fils =
    Mamie c'est moi, mon téléphone est cassé. Voici ma nouvelle adresse.
    J'ai <urgence:besoin de 400 euros tout de suite> pour le garage.
    <code:Achète des cartes prépayées et envoie-moi les numéros.> N'en parle pas à Maman.
    .objet = C'est moi
    .date = lundi 9 mars
    .clue-expediteur = Ce n'est pas l'adresse habituelle de Lucas.
    .clue-urgence = On vous presse, et on vous demande le secret.
    .clue-code = On vous demande de l'argent par des numéros de cartes.
message-fraude-coupure =
    Madame, Monsieur,

    Votre facture n'est pas payée. <urgence:L'électricité sera coupée demain à 8 heures.>
    Pour l'éviter : <lien:Payer maintenant>
    .objet = Dernier avis avant coupure
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom de votre fournisseur.
    .clue-lien = Le lien ne mène pas au site de votre fournisseur.
    .clue-urgence = On vous fait peur avec une coupure pour demain.
message-fraude-boite-pleine =
    Cher utilisateur,

    Votre boîte est pleine à 99 %. <urgence:Vos messages seront effacés ce soir.>
    <code:Entrez votre mot de passe> pour garder votre boîte : <lien:Garder ma boîte>
    .objet = Boîte pleine
    .date = dimanche 8 mars
    .clue-expediteur = L'adresse n'est pas celle de votre messagerie.
    .clue-lien = Le lien mène à un site inconnu.
    .clue-urgence = On vous fait peur : « vos messages seront effacés ».
    .clue-code = On vous demande votre mot de passe par e-mail.
message-fraude-amende =
    Bonjour,

    Vous avez une amende de 35 euros. <urgence:Après minuit, elle passe à 135 euros.>
    <lien:Régler mon amende>
    .objet = Amende à régler
    .date = samedi 7 mars
    .clue-expediteur = L'adresse n'est pas celle d'un service public.
    .clue-lien = Le lien mène à un site inconnu.
    .clue-urgence = On vous presse : « après minuit ».
message-fraude-heritage =
    Cher ami,

    Un parent éloigné vous laisse 250 000 euros. Pour ouvrir le dossier,
    <code:envoyez une copie de votre carte d'identité et 90 euros de frais>.
    <urgence:Répondez aujourd'hui>, et gardez le secret.
    .objet = Votre héritage
    .date = samedi 7 mars
    .clue-expediteur = Un vrai notaire n'écrit pas depuis cette adresse.
    .clue-urgence = On vous presse, et on vous demande le secret.
    .clue-code = On vous demande vos papiers et de l'argent.
    .clue-cadeau = Une grosse somme tombe du ciel. C'est un piège connu.
message-fraude-virus =
    ATTENTION : 5 virus sont dans votre ordinateur.
    <urgence:Appelez le 00 00 00 00 00 dans l'heure>, sinon tout sera effacé.
    Préparez <code:votre carte bancaire> pour la réparation.
    .objet = VIRUS DÉTECTÉ
    .date = dimanche 8 mars
    .clue-expediteur = Personne ne peut voir vos virus depuis un e-mail.
    .clue-urgence = On vous fait peur pour que vous appeliez vite.
    .clue-code = On vous demande votre carte bancaire.
message-fraude-code =
    Coucou Monique, c'est Jeanne.
    <urgence:Vite>, tu vas recevoir un code sur ton téléphone. C'est pour moi.
    <code:Donne-moi ce code>, merci !
    .objet = Un petit service
    .date = lundi 9 mars
    .clue-expediteur = Le nom est celui de Jeanne, mais l'adresse n'est pas la sienne.
    .clue-urgence = On vous presse : « Vite ».
    .clue-code = On vous demande un code reçu par téléphone. Il ouvre votre compte.
message-fraude-loyer =
    Bonjour,

    Notre compte a changé. <code:Versez le prochain loyer sur ce nouveau compte> : FR00 0000.
    <urgence:Faites-le dès aujourd'hui.>

    Habitat Valmont
    .objet = Nouveau compte pour le loyer
    .date = lundi 9 mars
    .clue-expediteur = Votre bailleur n'écrit pas depuis cette adresse.
    .clue-urgence = On vous presse : « dès aujourd'hui ».
    .clue-code = On veut détourner votre argent vers un autre compte.
message-fraude-emploi =
    Bonjour,

    Gagnez 300 euros par jour sans sortir de chez vous.
    <urgence:Il reste 3 places.> <lien:S'inscrire avec une pièce d'identité>
    .objet = Travail facile à la maison
    .date = vendredi 6 mars
    .clue-expediteur = Vous ne connaissez pas cette adresse.
    .clue-lien = Le lien mène à un site inconnu.
    .clue-urgence = On vous presse : « il reste 3 places ».
    .clue-cadeau = Beaucoup d'argent pour rien. C'est un piège connu.
message-fraude-video =
    C'est bien vous sur cette vidéo ? Tout le monde la regarde !
    <urgence:Regardez avant qu'elle disparaisse> : <lien:voir la vidéo>
    .objet = C'est vous ???
    .date = vendredi 6 mars
    .clue-expediteur = Vous ne connaissez pas cette adresse.
    .clue-lien = Le lien mène à un site inconnu.
    .clue-urgence = On joue sur votre curiosité, et on vous presse.

# --- What the mailbox itself writes and knows ---
courrier-reponse = Re :
courrier-transfert = Tr :
# {$date} and {$nom} are those of the message answered or sent on.
courrier-citation = Le {$date}, {$nom} a écrit :
# Words that announce an attachment, separated by commas.
courrier-annonces = ci-joint, ci joint, pièce jointe, pièces jointes, en pièce, je joins, vous joins, te joins
# Words that begin a letter, separated by commas.
courrier-saluts = bonjour, bonsoir, madame, monsieur, cher, chère, salut, coucou, merci
