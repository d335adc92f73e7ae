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
    .texte = Facture d'eau au nom de Monique Aubert, 12 rue des Tilleuls, Valmont.
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

    <suite:Voir ma réservation>

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

    <suite:Voir ma facture en ligne>

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

    <suite:Voir tous les horaires>

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

    <suite:Voir le programme>

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
    .date = jeudi 5 mars
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
    .date = mardi 3 mars
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
    .date = vendredi 6 mars
    .clue-expediteur = Ce n'est pas l'adresse habituelle de Lucas.
    .clue-urgence = On vous presse, et on vous demande le secret.
    .clue-code = On vous demande de l'argent par des numéros de cartes.
message-fraude-coupure =
    Madame, Monsieur,

    Votre facture n'est pas payée. <urgence:L'électricité sera coupée demain à 8 heures.>
    Pour l'éviter : <lien:Payer maintenant>
    .objet = Dernier avis avant coupure
    .date = jeudi 5 mars
    .clue-expediteur = L'adresse ne finit pas par le nom de votre fournisseur.
    .clue-lien = Le lien ne mène pas au site de votre fournisseur.
    .clue-urgence = On vous fait peur avec une coupure pour demain.
message-fraude-boite-pleine =
    Cher utilisateur,

    Votre boîte est pleine à 99 %. <urgence:Vos messages seront effacés ce soir.>
    <code:Entrez votre mot de passe> pour garder votre boîte : <lien:Garder ma boîte>
    .objet = Boîte pleine
    .date = mercredi 4 mars
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
    .date = lundi 2 mars
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

# --- Sites: their name, and their address without « https:// » ---
site-site-mairie = Mairie de Valmont
    .adresse = mairie-valmont.exemple.fr
site-site-mediatheque = Médiathèque de Valmont
    .adresse = mediatheque-valmont.exemple.fr
site-site-sante = Santé du Val
    .adresse = sante-du-val.exemple.fr
site-site-habitat = Habitat Valmont
    .adresse = habitat-valmont.exemple.fr
site-site-bus = Bus du Val
    .adresse = bus-du-val.exemple.fr
site-site-energie = Énergie du Val
    .adresse = energie-du-val.exemple.fr
site-site-boutique = Boutique du Val
    .adresse = boutique-du-val.exemple.fr
site-site-ecole = École des Tilleuls
    .adresse = ecole-tilleuls.exemple.fr
site-site-recherche = Cherche-tout
    .adresse = cherche-tout.exemple.fr
site-site-identite = Identité du Val
    .adresse = identite-du-val.exemple.fr
site-site-pub = Grandes offres
    .adresse = grandes-offres.exemple
site-site-faux-energie = Énergie du Val
    .adresse = energie-du-val.regler-facture.exemple
site-site-faux-sante = Santé du Val
    .adresse = sante-du-val.remboursement.exemple
site-site-faux-bus = Bus du Val
    .adresse = bus-du-val.promo-carte.exemple

# --- Papers at hand ---
papier-fiche-monique = Fiche de Monique Aubert
    .civilite = Madame
    .nom = Aubert
    .prenom = Monique
    .naissance = 14/05/1954
    .adresse = 12 rue des Tilleuls
    .code-postal = 59990
    .commune = Valmont
    .telephone = 06 39 98 12 04
    .email = monique.aubert@exemple.fr
papier-fiche-karim = Fiche de Karim Haddad
    .civilite = Monsieur
    .nom = Haddad
    .prenom = Karim
    .naissance = 03/11/1962
    .adresse = 5 place du Marché
    .code-postal = 59991
    .commune = Valmont
    .telephone = 06 39 98 27 15
    .email = karim.haddad@exemple.fr
papier-fiche-jeanne = Fiche de Jeanne Morel
    .civilite = Madame
    .nom = Morel
    .prenom = Jeanne
    .naissance = 09/07/1948
    .adresse = 27 avenue du Lac
    .code-postal = 59992
    .commune = Valmont
    .telephone = 06 39 98 40 31
    .email = jeanne.morel@exemple.fr
papier-fiche-paul = Fiche de Paul Martin
    .civilite = Monsieur
    .nom = Martin
    .prenom = Paul
    .naissance = 08/02/1951
    .adresse = 3 impasse des Roses
    .code-postal = 59993
    .commune = Valmont
    .telephone = 06 39 98 53 62
    .email = paul.martin@exemple.org
papier-fiche-fatou = Fiche de Fatou Diallo
    .civilite = Madame
    .nom = Diallo
    .prenom = Fatou
    .naissance = 12/04/1970
    .adresse = 8 rue du Moulin
    .code-postal = 59994
    .commune = Valmont
    .telephone = 06 39 98 66 18
    .email = fatou.diallo@jardins.exemple.org
papier-fiche-helene = Fiche d'Hélène Petit
    .civilite = Madame
    .nom = Petit
    .prenom = Hélène
    .naissance = 06/10/1959
    .adresse = 41 boulevard de la Gare
    .code-postal = 59995
    .commune = Valmont
    .telephone = 06 39 98 71 09
    .email = helene.petit@exemple.org

# Notes of what people want: formulaires.cases-listes.
papier-mot-repas = Mot de Jeanne
    .souhait = Le poisson
    .quand = Le vendredi 10 avril
    .ou = Mon quartier : Le Lac
    .oui = J'ai 77 ans. J'habite à Valmont.
    .non = Pas d'appel la veille. Pas de publicité.
papier-mot-atelier = Mot de Karim
    .souhait = L'atelier tablette
    .quand = Le jeudi après-midi
    .ou = À la mairie
    .oui = J'ai une carte de lecture. Je viens aux 2 séances.
    .non = Pas de tablette à prêter : j'ai la mienne. Pas de publicité.
papier-mot-carte = Mot d'Hélène
    .souhait = La carte pour le samedi et le dimanche
    .quand = À partir d'avril
    .ou = Mon arrêt : Gare
    .oui = J'ai 66 ans. Je rends mon ancienne carte.
    .non = Je n'ai pas de vélo. Pas de publicité.
papier-mot-voyage = Mot de Fatou
    .souhait = Je pars moins de 2 semaines
    .quand = En juillet
    .ou = En Guinée
    .oui = J'ai un carnet de vaccination. J'ai parlé à mon médecin.
    .non = Pas d'appel le soir. Pas de publicité.
papier-mot-technicien = Mot de Paul
    .souhait = Changer le compteur
    .quand = De 10 h à 12 h
    .ou = Impasse des Roses
    .oui = Je serai chez moi. Le compteur est dans mon logement.
    .non = Il n'y a pas de gardien. Pas de publicité.
papier-mot-livraison = Mot de Monique
    .souhait = La machine dans ma cuisine
    .quand = Le vendredi 20 mars
    .ou = Mon magasin : Valmont Gare
    .oui = Je serai à la maison. Ma porte mesure 80 centimètres.
    .non = Pas d'assurance. Pas de publicité.

# --- Files to join to a form (formulaires.joindre-justificatif) ---
fichier-domicile-lourd = Justificatif de domicile, haute qualité.pdf
    .texte = Facture d'eau au nom de Monique Aubert, 12 rue des Tilleuls, Valmont. Image très précise, très lourde.
fichier-photo-domicile = Photo du justificatif de domicile.jpg
    .texte = Une photo de la facture d'eau, prise sur la table de la cuisine.
fichier-carte-grise = Carte grise.pdf
    .texte = Carte grise d'entraînement. Voiture de Monique Aubert.
fichier-attestation-retraite = Attestation de retraite.pdf
    .texte = Attestation de retraite d'entraînement, au nom de Monique Aubert.
fichier-retraite-lourd = Attestation de retraite, haute qualité.pdf
    .texte = Attestation de retraite d'entraînement. Image très précise, très lourde.
fichier-photo-retraite = Photo de l'attestation de retraite.jpg
    .texte = Une photo de l'attestation, un peu floue.
fichier-facture-lunettes = Facture des lunettes.pdf
    .texte = Optique du Val. Une paire de lunettes pour Monique Aubert : 140 euros.
fichier-lunettes-lourd = Facture des lunettes, haute qualité.pdf
    .texte = Optique du Val. Une paire de lunettes. Image très précise, très lourde.
fichier-photo-lunettes = Photo de la facture des lunettes.jpg
    .texte = Une photo de la facture, prise sur le comptoir du magasin.
fichier-assurance-lourd = Attestation d'assurance, haute qualité.pdf
    .texte = Attestation d'assurance habitation. Image très précise, très lourde.
fichier-photo-assurance = Photo de l'attestation d'assurance.jpg
    .texte = Une photo de l'attestation, un coin est coupé.
fichier-carte-bus-lourd = Ancienne carte de bus, haute qualité.pdf
    .texte = Bus du Val. Carte d'entraînement. Image très précise, très lourde.
fichier-photo-carte-bus = Photo de la carte de bus.jpg
    .texte = Une photo de la carte de bus, dans la main de Monique.
fichier-vaccins-lina = Vaccins de Lina.pdf
    .texte = Page des vaccins du carnet de santé de Lina. Document d'entraînement.
fichier-vaccins-lourd = Vaccins de Lina, haute qualité.pdf
    .texte = Page des vaccins de Lina. Image très précise, très lourde.
fichier-photo-vaccins = Photo des vaccins de Lina.jpg
    .texte = Une photo de la page des vaccins, un peu sombre.
fichier-assurance-lina = Assurance scolaire de Lina.pdf
    .texte = Assurance scolaire de Lina, valable toute l'année. Document d'entraînement.

# Notebooks of « session expirée ».
papier-carnet-bus = Carnet, page du bus
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Lampe-bleue-48
    .numero = 482106
papier-carnet-mediatheque = Carnet, page de la médiathèque
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Tasse-verte-73
    .numero = 730518
papier-carnet-energie = Carnet, page de l'énergie
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Velo-du-lac-29
    .numero = 615204
papier-carnet-habitat = Carnet, page du logement
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Jardin-calme-61
    .numero = 209314
papier-carnet-boutique = Carnet, page de la boutique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Pomme-rouge-35
    .numero = 551872
papier-carnet-sante = Carnet, page de la santé
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Soleil-doux-82
    .numero = 340927

# Letters of « session expirée »: the request is kept.
personne-boutique = Boutique du Val
    .adresse = commandes@boutique-du-val.exemple.fr
personne-sante = Santé du Val
    .adresse = secretariat@sante-du-val.exemple.fr
message-session-bus =
    Bonjour,

    Votre demande de carte est gardée pendant 30 jours.
    Pour la terminer, reconnectez-vous sur notre site, puis indiquez ce code : 7314.

    Bus du Val
    .objet = Votre demande est gardée
    .date = lundi 9 mars
message-session-mediatheque =
    Bonjour,

    Votre réservation n'est pas terminée. Nous la gardons jusqu'à dimanche.
    Pour la reprendre, indiquez ce code : 2865.

    La médiathèque
    .objet = Votre réservation en attente
    .date = lundi 9 mars
message-session-energie =
    Bonjour,

    Votre demande est gardée dans votre espace client.
    Code à indiquer pour la terminer : 9042.

    Énergie du Val
    .objet = Demande gardée
    .date = lundi 9 mars
message-session-habitat =
    Madame,

    Votre demande d'intervention est gardée.
    Indiquez le code 5197 pour la compléter.

    Habitat Valmont
    .objet = Demande d'intervention à compléter
    .date = lundi 9 mars
message-session-boutique =
    Bonjour Monique,

    Votre retour est presque prêt. Il reste à le valider avec ce code : 6830.

    Boutique du Val
    .objet = Votre retour à terminer
    .date = lundi 9 mars
message-session-sante =
    Bonjour,

    Votre demande de rendez-vous est gardée 7 jours.
    Pour la terminer, votre code est 4721.

    Santé du Val
    .objet = Rendez-vous à terminer
    .date = lundi 9 mars

# --- Papers and acknowledgements of receipt: formulaires.recapitulatif ---
papier-bulletin-repas = Bulletin de Jeanne
    .nom = Morel
    .prenom = Jeanne
    .telephone = 06 39 98 40 31
    .repas = Menu poisson
papier-commande-manteau = Note de Fatou
    .nom = Diallo
    .prenom = Fatou
    .telephone = 06 39 98 66 18
    .taille = Taille 42
papier-abonnement-bus = Ancienne carte de Paul
    .nom = Martin
    .prenom = Paul
    .telephone = 06 39 98 53 62
    .arret = Gare
papier-groupe-sortie = Mot de l'école pour Hélène
    .nom = Petit
    .prenom = Hélène
    .telephone = 06 39 98 71 09
    .groupe = Groupe des moyens
papier-visite-compteur = Note de Karim
    .nom = Haddad
    .prenom = Karim
    .telephone = 06 39 98 27 15
    .etage = 3e étage
papier-dossier-sante = Carte de santé de Monique
    .nom = Aubert
    .prenom = Monique
    .telephone = 06 39 98 12 04
    .medecin = Docteur Leroy
fichier-accuse-mairie = Accusé de réception.pdf
    .texte = Mairie de Valmont. Demande reçue le 9 mars 2026. Numéro de dossier : VAL-2026-0417.
fichier-accuse-boutique = Accusé de réception.pdf
    .texte = Boutique du Val. Demande reçue le 9 mars 2026. Numéro de dossier : VAL-2026-0417.
fichier-accuse-bus = Accusé de réception.pdf
    .texte = Bus du Val. Demande reçue le 9 mars 2026. Numéro de dossier : VAL-2026-0417.
fichier-accuse-ecole = Accusé de réception.pdf
    .texte = École des Tilleuls. Demande reçue le 9 mars 2026. Numéro de dossier : VAL-2026-0417.
fichier-accuse-energie = Accusé de réception.pdf
    .texte = Énergie du Val. Demande reçue le 9 mars 2026. Numéro de dossier : VAL-2026-0417.
fichier-accuse-sante = Accusé de réception.pdf
    .texte = Santé du Val. Demande reçue le 9 mars 2026. Numéro de dossier : VAL-2026-0417.

# Papers of formulaires.dates.
papier-dates-identite = Dates de Monique
    .rendez-vous = Mardi 24 mars 2026
    .naissance = 14 mai 1954
    .fin-ancienne-carte = 30 juin 2025
papier-dates-abonnement = Dates de Karim
    .naissance = 3 novembre 1962
    .fin-ancienne-carte = 31 mars 2026
    .debut-nouvelle-carte = Mercredi 1er avril 2026
papier-dates-demenagement = Dates d'Hélène
    .debut-contrat = 12 septembre 2018
    .releve = 7 mars 2026
    .depart = Jeudi 30 avril 2026
papier-dates-vaccin = Dates de Paul
    .naissance = 8 février 1951
    .dernier-vaccin = 4 octobre 2025
    .rendez-vous = Vendredi 10 avril 2026
papier-dates-cantine = Dates de Lina
    .naissance = 4 septembre 2018
    .assurance = 1er septembre 2025
    .premier-repas = Lundi 11 mai 2026
papier-dates-reparation = Dates de Fatou
    .panne = 2 mars 2026
    .achat = 23 janvier 2025
    .depot = Mercredi 18 mars 2026

# Papers of formulaires.nombres.
papier-nombres-compteur = Notes de Monique
    .telephone = 06 39 98 12 04
    .code-postal = 59990
    .compteur = 18 452
    .derniere-facture = 64,27 €
papier-nombres-groupe = Notes d'Hélène
    .places = 24
    .prix-total = 57,36 €
    .telephone = 06 39 98 71 09
    .code-postal = 59995
papier-nombres-salle = Notes de Karim
    .telephone = 06 39 98 27 15
    .personnes = 45
    .code-postal = 59991
    .prix-salle = 132,75 €
papier-nombres-loyer = Notes de Paul
    .loyer = 412,56 €
    .surface = 38 m²
    .code-postal = 59993
    .telephone = 06 39 98 53 62
papier-nombres-jardin = Notes de Fatou
    .bon-achat = 18,45 €
    .telephone = 06 39 98 66 18
    .plants = 36
    .code-postal = 59994
papier-nombres-seances = Notes de Jeanne
    .seances = 12
    .telephone = 06 39 98 40 31
    .code-postal = 59992
    .somme-payee = 187,35 €

# Papers of formulaires.copier-document.
papier-facture-electricite = Facture d'électricité
    .date-facture = 03/03/2026
    .numero-contrat = 40581267
    .numero-client = 40582176
    .numero-facture = FE-2603-1458
    .reference-paiement = RF-2603-1485
    .abonnement = 12,85 €
    .total = 64,27 €
    .limite = 31/03/2026
papier-attestation-mutuelle = Attestation de mutuelle
    .numero-caisse = 27158304
    .numero-adherent = 27153804
    .numero-dossier = CM-59-2741
    .numero-contrat = CM-59-2714
    .cotisation = 48,35 €
    .cotisation-an = 580,20 €
    .fait-le = 02/01/2026
    .valable = 31/12/2026
papier-contrat-location = Contrat de location
    .numero-contrat = BL-2018-0731
    .numero-etat-lieux = BL-2018-0371
    .numero-locataire = 71096245
    .numero-logement = 71092645
    .debut-contrat = 01/09/2018
    .fin-contrat = 31/08/2027
    .charges = 58,19 €
    .loyer = 437,62 €
papier-facture-aspirateur = Facture de l'aspirateur
    .numero-commande = 53620918
    .achat = 17/01/2025
    .reference-article = ASP-3100-B
    .reference-sacs = ASP-3010-B
    .numero-serie = 53629081
    .prix-article = 129,99 €
    .livraison = 6,95 €
    .garantie = 16/01/2027
papier-recu-carte-bus = Reçu de la carte de bus
    .numero-abonne = 66184025
    .numero-carte = 66180452
    .numero-recu = RC-26-0318
    .numero-ticket = RC-26-0381
    .debut-carte = 01/02/2026
    .fin-carte = 30/04/2026
    .prix-normal = 34,60 €
    .prix-paye = 27,45 €
papier-facture-cantine = Facture de cantine
    .numero-eleve = 40317052
    .numero-famille = 40310752
    .facture-avant = CA-2602-0049
    .numero-facture = CA-2603-0094
    .date-facture = 02/03/2026
    .prix-repas = 3,65 €
    .total = 47,45 €
    .limite = 20/03/2026

# --- Signing in, and a forgotten password (formulaires.se-connecter) ---
personne-service-sante = Santé du Val
    .adresse = compte@sante-du-val.exemple.fr
personne-service-boutique = Boutique du Val
    .adresse = compte@boutique-du-val.exemple.fr
personne-service-piscine = Piscine de Valmont
    .adresse = accueil@piscine-valmont.exemple.fr
site-site-piscine = Piscine de Valmont
    .adresse = piscine-valmont.exemple.fr
message-lien-mediatheque =
    Bonjour,

    Vous avez demandé un nouveau mot de passe pour votre compte de lecture.
    <lien:Choisir un nouveau mot de passe>

    Vous n'avez rien demandé ? Effacez ce message.

    Médiathèque de Valmont
    .objet = Votre nouveau mot de passe
    .date = lundi 9 mars
message-lien-energie =
    Bonjour Madame Aubert,

    Vous avez oublié votre mot de passe ? Voici un lien pour en choisir un autre.
    <lien:Choisir un nouveau mot de passe>

    Ce lien marche pendant 1 heure.

    Énergie du Val
    .objet = Choisir un nouveau mot de passe
    .date = lundi 9 mars
message-lien-sante =
    Bonjour Monique Aubert,

    Un nouveau mot de passe est demandé pour votre espace santé.
    <lien:Choisir un nouveau mot de passe>

    Ce lien marche jusqu'à ce soir.

    Santé du Val
    .objet = Mot de passe de votre espace santé
    .date = lundi 9 mars
message-lien-bus =
    Bonjour,

    Vous avez oublié votre mot de passe. Cela arrive à tout le monde.
    <lien:Choisir un nouveau mot de passe>

    À bientôt sur nos lignes.

    Bus du Val
    .objet = Mot de passe oublié
    .date = lundi 9 mars
message-lien-mairie =
    Madame,

    Suite à votre demande, voici le lien pour changer de mot de passe.
    <lien:Choisir un nouveau mot de passe>

    Ce lien est valable 24 heures.

    Mairie de Valmont
    .objet = Votre demande de mot de passe
    .date = lundi 9 mars
message-lien-boutique =
    Bonjour Monique,

    Besoin d'un nouveau mot de passe ? C'est par ici.
    <lien:Choisir un nouveau mot de passe>

    Vous n'avez rien demandé ? Ne faites rien.

    Boutique du Val
    .objet = Changer de mot de passe
    .date = lundi 9 mars
message-lien-habitat =
    Madame, Monsieur,

    Vous avez demandé la réinitialisation de votre mot de passe.
    <lien:Choisir un nouveau mot de passe>

    Ce lien expire dans 2 heures.

    Habitat Valmont
    .objet = Réinitialisation du mot de passe
    .date = lundi 9 mars
message-lien-ecole =
    Bonjour,

    Voici le lien demandé pour le compte famille.
    <lien:Choisir un nouveau mot de passe>

    Ce lien marche pendant 1 jour.

    École des Tilleuls
    .objet = Compte famille : mot de passe
    .date = lundi 9 mars
message-lien-piscine =
    Bonjour,

    Vous voulez changer le mot de passe de votre compte.
    <lien:Choisir un nouveau mot de passe>

    À bientôt dans l'eau.

    Piscine de Valmont
    .objet = Lien pour votre mot de passe
    .date = lundi 9 mars
papier-passe-mediatheque = Carnet de mots de passe
    .site = Médiathèque de Valmont
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = Tilleul-rouge-27
papier-passe-energie = Carnet de mots de passe
    .site = Énergie du Val
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = Canard-de-mai-64
papier-passe-sante = Carnet de mots de passe
    .site = Santé du Val
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = Violon-clair-39
papier-passe-bus = Carnet de mots de passe
    .site = Bus du Val
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = taché, illisible
papier-passe-mairie = Carnet de mots de passe
    .site = Mairie de Valmont
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = effacé par la pluie
papier-passe-boutique = Carnet de mots de passe
    .site = Boutique du Val
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = page déchirée
papier-passe-habitat = Carnet de mots de passe
    .site = Habitat Valmont
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = barré, illisible
papier-passe-ecole = Carnet de mots de passe
    .site = École des Tilleuls
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = oublié de le noter
papier-passe-piscine = Carnet de mots de passe
    .site = Piscine de Valmont
    .identifiant = monique.aubert@exemple.fr
    .mot-de-passe = encre effacée

# --- Letters and notes: formulaires.rendez-vous ---
papier-lettre-medecin = Lettre du docteur Leroy
    .motif = Contrôle de la tension
    .date = jeudi 19 mars
    .heure = 11 heures
papier-note-medecin = Note de Monique
    .texte = Le 19 mars, je garde Lina. Demander un autre jour.
    .date = mardi 24 mars
    .heure = 14 heures
papier-lettre-identite = Lettre de la mairie
    .motif = Carte d'identité
    .date = mercredi 18 mars
    .heure = 14 heures
papier-note-identite = Note de Karim
    .texte = Le 18 mars, je suis chez le dentiste. Demander un autre jour.
    .date = vendredi 27 mars
    .heure = 11 heures
papier-lettre-tablette = Lettre de la médiathèque
    .motif = Ma tablette
    .date = mardi 17 mars
    .heure = 16 heures
papier-note-tablette = Note de Fatou
    .texte = Le 17 mars, il y a la réunion du jardin. Demander un autre jour.
    .date = jeudi 26 mars
    .heure = 14 heures
papier-lettre-chaudiere = Lettre du bailleur
    .motif = Entretien de la chaudière
    .date = vendredi 20 mars
    .heure = 14 heures
papier-note-chaudiere = Note de Jeanne
    .texte = Le 20 mars, je vais chez ma sœur. Demander un autre jour.
    .date = mercredi 1er avril
    .heure = 16 heures
papier-lettre-compteur = Lettre du fournisseur
    .motif = Changer le compteur
    .date = lundi 16 mars
    .heure = 11 heures
papier-note-compteur = Note de Paul
    .texte = Le 16 mars, la voiture est au garage. Demander un autre jour.
    .date = jeudi 2 avril
    .heure = 14 heures
papier-lettre-ecole = Mot de la maîtresse
    .motif = Progrès de l'élève
    .date = mardi 24 mars
    .heure = 16 heures
papier-note-ecole = Note d'Hélène
    .texte = Le 24 mars, le club de marche part en sortie. Demander un autre jour.
    .date = mardi 7 avril
    .heure = 11 heures

# Sites and documents of « cookies ».
site-site-cuisine = Cuisine du Val
    .adresse = cuisine-du-val.exemple.fr
site-site-journal = Journal du Val
    .adresse = journal-du-val.exemple.fr
site-site-cinema = Cinéma du Lac
    .adresse = cinema-du-lac.exemple.fr
fichier-notice-bouilloire = Notice de la bouilloire.pdf
    .texte = Bouilloire Tempo. Remplissez de vinaigre et d'eau. Attendez 1 heure, puis rincez.
fichier-recette-legumes = Soupe de légumes.pdf
    .texte = 3 carottes, 2 poireaux, 2 pommes de terre. Faites cuire 25 minutes, puis mixez.
fichier-marches-semaine = Marchés de la semaine.pdf
    .texte = Mardi : Valmont. Jeudi : marché aux fleurs, place de la mairie. Samedi : Saint-Rémi-du-Val.
fichier-programme-cinema = Programme du cinéma.pdf
    .texte = « Un été au lac » : mercredi à 14 heures, vendredi à 18 heures, dimanche à 16 heures.
fichier-pharmacies-dimanche = Pharmacies du dimanche.pdf
    .texte = Dimanche 15 mars : Pharmacie du Marché, 2 place du Marché, Valmont, de 9 heures à 19 heures.

# --- Pages of a notebook and messages with a code: formulaires.creer-compte ---
papier-compte-mediatheque = Carnet de Monique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Tulipe-Bleue-27
papier-compte-energie = Carnet de Monique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Soupe-Orties-48
papier-compte-bus = Carnet de Monique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Quai-Matin-Vert-35
papier-compte-mairie = Carnet de Monique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Pont-Tilleuls-63
papier-compte-habitat = Carnet de Monique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Balcon-Sud-Fleurs-9
papier-compte-ecole = Carnet de Monique
    .email = monique.aubert@exemple.fr
    .mot-de-passe = Craie-Oranger-71
message-code-mediatheque =
    Bonjour,

    Voici le code pour créer votre compte : 481206
    Nous ne vous le demanderons jamais par téléphone.

    La médiathèque
    .objet = Votre code de la médiathèque
    .date = lundi 9 mars
message-code-energie =
    Bonjour,

    Votre code est : 730915
    Ne le donnez à personne, même à un conseiller.

    Énergie du Val
    .objet = Votre code Énergie du Val
    .date = lundi 9 mars
message-code-bus =
    Bonjour,

    Pour créer votre compte, recopiez ce code sur notre site : 264859
    Vous n'avez rien demandé ? Ne faites rien.

    Bus du Val
    .objet = Votre code Bus du Val
    .date = lundi 9 mars
message-code-mairie =
    Bonjour,

    Code de vérification de votre espace personnel : 905317
    Ce code reste valable aujourd'hui.

    La mairie de Valmont
    .objet = Code de vérification
    .date = lundi 9 mars
message-code-habitat =
    Bonjour,

    Voici le code de votre compte de locataire : 618042
    Gardez-le pour vous.

    Habitat Valmont
    .objet = Votre compte de locataire
    .date = lundi 9 mars
message-code-ecole =
    Bonjour,

    Le code de votre compte est : 357680
    Il sert une seule fois.

    Le secrétariat de l'école des Tilleuls
    .objet = Votre code pour la cantine
    .date = lundi 9 mars

# « Demander une aide »: papers, documents, confirmations.
site-site-mutuelle = Mutuelle du Val
    .adresse = mutuelle-du-val.exemple.fr
fichier-avis-retraite = Avis de retraite.pdf
    .texte = Caisse de retraite d'entraînement. Monique Aubert. Pension du mois : 1085,40 euros.
fichier-inscription-gym = Inscription au club de gym.pdf
    .texte = Club de gym de Valmont. Monique Aubert. 4 séances par mois : 36,80 euros.
fichier-devis-barres = Devis de l'artisan.pdf
    .texte = Devis pour Monique Aubert : 2 barres d'appui posées, 189,90 euros.
papier-aide-chauffage = Avis de revenus
    .personnes = 2
    .revenus = 1685,40
papier-aide-transport = Notes pour la carte gratuite
    .trajets = 8
    .pension = 1085,40
papier-aide-logement = Notes pour l'aide au logement
    .personnes = 3
    .loyer = 412,00
papier-aide-loisirs = Papier du club de gym
    .seances = 4
    .prix-mois = 36,80
papier-aide-repas = Notes pour les repas
    .repas-semaine = 5
    .pension = 1085,40
papier-aide-equipement = Devis de l'artisan
    .barres = 2
    .devis = 189,90
message-aide-chauffage-recue =
    Bonjour,

    Nous avons bien reçu votre demande d'aide au chauffage.
    Numéro de dossier : CHA-2026-0418. Vous aurez une réponse sous 3 semaines.

    Énergie du Val
    .objet = Votre demande d'aide au chauffage
    .date = lundi 9 mars
message-aide-transport-recue =
    Bonjour,

    Votre demande de carte gratuite est enregistrée : BUS-65-2091.
    La carte arrive chez vous sous 10 jours.

    Bus du Val
    .objet = Carte gratuite : demande reçue
    .date = lundi 9 mars
message-aide-logement-recue =
    Madame,

    Votre demande d'aide au logement est arrivée.
    Numéro de dossier : LOG-2026-0077. Gardez ce message.

    Habitat Valmont
    .objet = Aide au logement : dossier reçu
    .date = lundi 9 mars
message-aide-loisirs-recue =
    Madame,

    La mairie accuse réception de votre demande d'aide aux loisirs.
    Dossier numéro LOI-2026-0163. Le club est prévenu dès notre accord.

    La mairie de Valmont
    .objet = Accusé de réception : aide aux loisirs
    .date = lundi 9 mars
message-aide-repas-recue =
    Bonjour Monique,

    Votre demande de repas à domicile est bien arrivée : REP-2026-0035.
    Nous vous appelons demain pour choisir les menus.

    Santé du Val
    .objet = Vos repas à domicile
    .date = lundi 9 mars
message-aide-equipement-recue =
    Bonjour,

    Votre demande pour 2 barres d'appui est enregistrée.
    Référence : EQU-2026-0502. Attendez notre réponse avant les travaux.

    Mutuelle du Val
    .objet = Demande d'équipement enregistrée
    .date = lundi 9 mars

# --- Mission 501 : un rendez-vous à la mairie ---
site-site-rdv-express = Rendez-vous express
    .adresse = rendez-vous-express.exemple
site-site-mairie-belval = Mairie de Belval
    .adresse = mairie-belval.exemple.fr
papier-rdv-note-identite = Note pour la carte d'identité
    .motif = Carte d'identité
    .jour = 12/03/2026
    .heure = 10 heures 30
message-rdv-code-identite =
    Bonjour,

    Votre code pour confirmer le rendez-vous : 482 913.
    Il est valable 30 minutes. Ne le donnez à personne.

    La mairie de Valmont
    .objet = Votre code pour le rendez-vous
    .date = lundi 9 mars
message-rdv-ok-identite =
    Bonjour,

    Votre rendez-vous est confirmé : jeudi 12 mars à 10 heures 30, à la mairie de Valmont.
    Motif : Carte d'identité. Apportez une photo et un justificatif de domicile.
    Numéro de dossier : VAL-2026-0417.

    La mairie de Valmont
    .objet = Votre rendez-vous est confirmé
    .date = lundi 9 mars
fichier-recap-rdv-identite = Récapitulatif du rendez-vous.pdf
    .texte = Mairie de Valmont. Carte d'identité. Rendez-vous le jeudi 12 mars à 10 heures 30. Dossier VAL-2026-0417.
papier-rdv-note-numerique = Note pour les photos
    .motif = Conseiller numérique
    .jour = 10/04/2026
    .heure = 14 heures
message-rdv-code-numerique =
    Bonjour,

    Votre code pour confirmer le rendez-vous : 305 768.
    Il est valable 30 minutes. Ne le donnez à personne.

    La mairie de Valmont
    .objet = Votre code pour le rendez-vous
    .date = lundi 9 mars
message-rdv-ok-numerique =
    Bonjour,

    Votre rendez-vous est confirmé : vendredi 10 avril à 14 heures, à la mairie de Valmont.
    Motif : Conseiller numérique. Apportez votre appareil ou votre téléphone.
    Numéro de dossier : VAL-2026-0417.

    La mairie de Valmont
    .objet = Votre rendez-vous est confirmé
    .date = lundi 9 mars
fichier-recap-rdv-numerique = Récapitulatif du rendez-vous.pdf
    .texte = Mairie de Valmont. Conseiller numérique. Rendez-vous le vendredi 10 avril à 14 heures. Dossier VAL-2026-0417.
papier-rdv-note-ecrivain = Note pour les lettres
    .motif = Écrivain public
    .jour = 11/03/2026
    .heure = 9 heures
message-rdv-code-ecrivain =
    Bonjour,

    Votre code pour confirmer le rendez-vous : 917 240.
    Il est valable 30 minutes. Ne le donnez à personne.

    La mairie de Valmont
    .objet = Votre code pour le rendez-vous
    .date = lundi 9 mars
message-rdv-ok-ecrivain =
    Bonjour,

    Votre rendez-vous est confirmé : mercredi 11 mars à 9 heures, à la mairie de Valmont.
    Motif : Écrivain public. Apportez les lettres à préparer.
    Numéro de dossier : VAL-2026-0417.

    La mairie de Valmont
    .objet = Votre rendez-vous est confirmé
    .date = lundi 9 mars
fichier-recap-rdv-ecrivain = Récapitulatif du rendez-vous.pdf
    .texte = Mairie de Valmont. Écrivain public. Rendez-vous le mercredi 11 mars à 9 heures. Dossier VAL-2026-0417.
papier-rdv-note-passeport = Note pour le passeport
    .motif = Passeport
    .jour = 07/04/2026
    .heure = 15 heures 30
message-rdv-code-passeport =
    Bonjour,

    Votre code pour confirmer le rendez-vous : 660 154.
    Il est valable 30 minutes. Ne le donnez à personne.

    La mairie de Valmont
    .objet = Votre code pour le rendez-vous
    .date = lundi 9 mars
message-rdv-ok-passeport =
    Bonjour,

    Votre rendez-vous est confirmé : mardi 7 avril à 15 heures 30, à la mairie de Valmont.
    Motif : Passeport. Apportez une photo et votre ancien passeport.
    Numéro de dossier : VAL-2026-0417.

    La mairie de Valmont
    .objet = Votre rendez-vous est confirmé
    .date = lundi 9 mars
fichier-recap-rdv-passeport = Récapitulatif du rendez-vous.pdf
    .texte = Mairie de Valmont. Passeport. Rendez-vous le mardi 7 avril à 15 heures 30. Dossier VAL-2026-0417.
papier-rdv-note-cloture = Note pour la clôture
    .motif = Urbanisme et travaux
    .jour = 13/03/2026
    .heure = 9 heures
message-rdv-code-cloture =
    Bonjour,

    Votre code pour confirmer le rendez-vous : 278 391.
    Il est valable 30 minutes. Ne le donnez à personne.

    La mairie de Valmont
    .objet = Votre code pour le rendez-vous
    .date = lundi 9 mars
message-rdv-ok-cloture =
    Bonjour,

    Votre rendez-vous est confirmé : vendredi 13 mars à 9 heures, à la mairie de Valmont.
    Motif : Urbanisme et travaux. Apportez un plan du jardin.
    Numéro de dossier : VAL-2026-0417.

    La mairie de Valmont
    .objet = Votre rendez-vous est confirmé
    .date = lundi 9 mars
fichier-recap-rdv-cloture = Récapitulatif du rendez-vous.pdf
    .texte = Mairie de Valmont. Urbanisme et travaux. Rendez-vous le vendredi 13 mars à 9 heures. Dossier VAL-2026-0417.
papier-rdv-note-repas = Note pour les repas
    .motif = Repas à domicile
    .jour = 12/03/2026
    .heure = 14 heures
message-rdv-code-repas =
    Bonjour,

    Votre code pour confirmer le rendez-vous : 534 807.
    Il est valable 30 minutes. Ne le donnez à personne.

    La mairie de Valmont
    .objet = Votre code pour le rendez-vous
    .date = lundi 9 mars
message-rdv-ok-repas =
    Bonjour,

    Votre rendez-vous est confirmé : jeudi 12 mars à 14 heures, à la mairie de Valmont.
    Motif : Repas à domicile. Apportez une pièce d'identité.
    Numéro de dossier : VAL-2026-0417.

    La mairie de Valmont
    .objet = Votre rendez-vous est confirmé
    .date = lundi 9 mars
fichier-recap-rdv-repas = Récapitulatif du rendez-vous.pdf
    .texte = Mairie de Valmont. Repas à domicile. Rendez-vous le jeudi 12 mars à 14 heures. Dossier VAL-2026-0417.
papier-mot-jeanne = Petit mot de Jeanne
    .nom = Morel
    .prenom = Jeanne
    .telephone = 06 39 98 40 31
    .email = monique.aubert@exemple.fr
papier-mot-paul = Petit mot de Paul
    .nom = Martin
    .prenom = Paul
    .telephone = 06 39 98 53 62
    .email = monique.aubert@exemple.fr

# --- Mission 502 : la cantine ---
personne-ecole-lac = École du Lac
    .adresse = secretariat@ecole-du-lac.exemple.fr
site-site-ecole-lac = École du Lac
    .adresse = ecole-du-lac.exemple.fr
personne-ecole-moulin = École du Moulin
    .adresse = secretariat@ecole-du-moulin.exemple.fr
site-site-ecole-moulin = École du Moulin
    .adresse = ecole-du-moulin.exemple.fr
personne-ecole-roses = École des Roses
    .adresse = secretariat@ecole-des-roses.exemple.fr
site-site-ecole-roses = École des Roses
    .adresse = ecole-des-roses.exemple.fr
personne-college-val = Collège du Val
    .adresse = intendance@college-du-val.exemple.fr
site-site-college-val = Collège du Val
    .adresse = college-du-val.exemple.fr
personne-ecole-gare = École de la Gare
    .adresse = secretariat@ecole-de-la-gare.exemple.fr
site-site-ecole-gare = École de la Gare
    .adresse = ecole-de-la-gare.exemple.fr
papier-enfant-lina = Fiche de Lina Aubert
    .nom = Aubert
    .prenom = Lina
    .naissance = 04/09/2018
    .classe = CE1
    .jours = lundi et jeudi
    .regime = Sans viande
fichier-piece-cantine-lina = Attestation d'assurance de Lina.pdf
    .texte = Attestation d'assurance scolaire. Enfant : Lina Aubert. Année 2026.
message-cantine-piece-lina =
    Bonjour Maman,

    Voici l'attestation d'assurance de Lina. La cantine la demande.

    Bises,
    Sophie
    .objet = L'attestation de Lina
    .date = dimanche 8 mars
message-cantine-lien-lina =
    Bonjour,

    Lina peut manger à la cantine dès le 16 mars.
    Merci de remplir <lien:le formulaire d'inscription>. Préparez le document à joindre.

    L'école des Tilleuls
    .objet = Inscription de Lina à la cantine
    .date = lundi 9 mars
message-cantine-ok-lina =
    Bonjour,

    Nous avons bien reçu la demande : cantine le lundi et le jeudi, à partir du 16 mars.
    Numéro de dossier : VAL-2026-0417.

    L'école des Tilleuls
    .objet = Cantine de Lina : demande reçue
    .date = lundi 9 mars
papier-enfant-tom = Fiche de Tom Aubert
    .nom = Aubert
    .prenom = Tom
    .naissance = 11/02/2019
    .classe = CP
    .jours = mardi et vendredi
    .regime = Repas habituel
fichier-piece-cantine-tom = Attestation d'assurance de Tom.pdf
    .texte = Attestation d'assurance scolaire. Enfant : Tom Aubert. Année 2026.
message-cantine-piece-tom =
    Bonjour,

    Voici l'attestation d'assurance de Tom, pour l'école et la cantine.

    Mutuelle du Val
    .objet = L'attestation d'assurance de Tom
    .date = dimanche 8 mars
message-cantine-lien-tom =
    Bonjour,

    Tom arrive dans notre école. Il peut manger à la cantine dès le 16 mars.
    Merci de remplir <lien:le formulaire d'inscription>. Préparez le document à joindre.

    L'école du Lac
    .objet = Inscription de Tom à la cantine
    .date = lundi 9 mars
message-cantine-ok-tom =
    Bonjour,

    Nous avons bien reçu la demande : cantine le mardi et le vendredi, à partir du 16 mars.
    Numéro de dossier : VAL-2026-0417.

    L'école du Lac
    .objet = Cantine de Tom : demande reçue
    .date = lundi 9 mars
papier-enfant-ines = Fiche d'Inès Haddad
    .nom = Haddad
    .prenom = Inès
    .naissance = 05/06/2016
    .classe = CM1
    .jours = lundi et mardi
    .regime = Sans lait
fichier-piece-cantine-ines = Certificat d'allergie d'Inès.pdf
    .texte = Cabinet du docteur Leroy. Inès Haddad ne doit pas boire de lait. Certificat d'entraînement.
message-cantine-piece-ines =
    Bonjour,

    À la demande de monsieur Haddad, voici le certificat d'Inès pour la cantine.

    Le secrétariat
    .objet = Le certificat d'Inès
    .date = dimanche 8 mars
message-cantine-lien-ines =
    Bonjour,

    Monsieur Haddad nous a donné votre adresse. Inès peut manger à la cantine dès le 16 mars.
    Merci de remplir <lien:le formulaire d'inscription>. Préparez le document à joindre.

    L'école du Moulin
    .objet = Inscription d'Inès à la cantine
    .date = lundi 9 mars
message-cantine-ok-ines =
    Bonjour,

    Nous avons bien reçu la demande : cantine le lundi et le mardi, à partir du 16 mars.
    Numéro de dossier : VAL-2026-0417.

    L'école du Moulin
    .objet = Cantine d'Inès : demande reçue
    .date = lundi 9 mars
papier-enfant-leo = Fiche de Léo Martin
    .nom = Martin
    .prenom = Léo
    .naissance = 08/01/2017
    .classe = CE2
    .jours = jeudi et vendredi
    .regime = Sans viande
fichier-piece-cantine-leo = Attestation d'assurance de Léo.pdf
    .texte = Attestation d'assurance scolaire. Enfant : Léo Martin. Année 2026.
message-cantine-piece-leo =
    Bonjour Monique,

    Voici l'attestation d'assurance de Léo. Merci de votre aide !

    Paul
    .objet = L'attestation de Léo
    .date = dimanche 8 mars
message-cantine-lien-leo =
    Bonjour,

    Monsieur Martin nous a donné votre adresse. Léo peut manger à la cantine dès le 16 mars.
    Merci de remplir <lien:le formulaire d'inscription>. Préparez le document à joindre.

    L'école des Roses
    .objet = Inscription de Léo à la cantine
    .date = lundi 9 mars
message-cantine-ok-leo =
    Bonjour,

    Nous avons bien reçu la demande : cantine le jeudi et le vendredi, à partir du 16 mars.
    Numéro de dossier : VAL-2026-0417.

    L'école des Roses
    .objet = Cantine de Léo : demande reçue
    .date = lundi 9 mars
papier-enfant-awa = Fiche d'Awa Diallo
    .nom = Diallo
    .prenom = Awa
    .naissance = 02/10/2014
    .classe = Sixième
    .jours = lundi et vendredi
    .regime = Sans arachide
fichier-piece-cantine-awa = Certificat d'allergie d'Awa.pdf
    .texte = Cabinet du docteur Leroy. Awa Diallo ne doit pas manger d'arachide. Certificat d'entraînement.
message-cantine-piece-awa =
    Bonjour Monique,

    Voici le certificat d'Awa. Le collège le demande pour la cantine.

    Merci,
    Fatou
    .objet = Le certificat d'Awa
    .date = dimanche 8 mars
message-cantine-lien-awa =
    Bonjour,

    Madame Diallo nous a donné votre adresse. Awa peut manger à la cantine dès le 16 mars.
    Merci de remplir <lien:le formulaire d'inscription>. Préparez le document à joindre.

    Le collège du Val
    .objet = Inscription d'Awa à la cantine
    .date = lundi 9 mars
message-cantine-ok-awa =
    Bonjour,

    Nous avons bien reçu la demande : cantine le lundi et le vendredi, à partir du 16 mars.
    Numéro de dossier : VAL-2026-0417.

    Le collège du Val
    .objet = Cantine d'Awa : demande reçue
    .date = lundi 9 mars
papier-enfant-jules = Fiche de Jules Petit
    .nom = Petit
    .prenom = Jules
    .naissance = 07/12/2021
    .classe = Maternelle
    .jours = mardi et jeudi
    .regime = Sans lait
fichier-piece-cantine-jules = Certificat d'allergie de Jules.pdf
    .texte = Cabinet du docteur Leroy. Jules Petit ne doit pas boire de lait. Certificat d'entraînement.
message-cantine-piece-jules =
    Bonjour Monique,

    Voici le certificat de Jules. L'école le demande pour la cantine.

    Hélène
    .objet = Le certificat de Jules
    .date = dimanche 8 mars
message-cantine-lien-jules =
    Bonjour,

    Madame Petit nous a donné votre adresse. Jules peut manger à la cantine dès le 16 mars.
    Merci de remplir <lien:le formulaire d'inscription>. Préparez le document à joindre.

    L'école de la Gare
    .objet = Inscription de Jules à la cantine
    .date = lundi 9 mars
message-cantine-ok-jules =
    Bonjour,

    Nous avons bien reçu la demande : cantine le mardi et le jeudi, à partir du 16 mars.
    Numéro de dossier : VAL-2026-0417.

    L'école de la Gare
    .objet = Cantine de Jules : demande reçue
    .date = lundi 9 mars

# --- Mission 503 : l'aide au logement ---
site-site-logement = Logement du Val
    .adresse = logement-du-val.exemple.fr
site-site-solidarite = Solidarité du Val
    .adresse = solidarite-du-val.exemple.fr
site-site-aide-express = Aides express
    .adresse = aides-express.exemple
site-site-forum = Forum des locataires
    .adresse = forum-locataires.exemple.fr
personne-logement-val = Logement du Val
    .adresse = demandes@logement-du-val.exemple.fr
personne-solidarite-val = Solidarité du Val
    .adresse = demandes@solidarite-du-val.exemple.fr
personne-roussel = Odile Roussel
    .adresse = odile.roussel@exemple.org
personne-residence-lac = Résidence du Lac
    .adresse = accueil@residence-du-lac.exemple.fr
personne-agence-parc = Agence du Parc
    .adresse = location@agence-du-parc.exemple.fr
personne-cooperative = Coopérative des Toits
    .adresse = locataires@cooperative-des-toits.exemple.fr
personne-foyer-marronniers = Foyer des Marronniers
    .adresse = bureau@foyer-marronniers.exemple.fr
papier-compte-appartement = Compte Logement du Val
    .site = logement-du-val.exemple.fr
    .identifiant = 7408213
    .mot-de-passe = Lilas-Rouge-41
papier-foyer-appartement = Note sur le logement
    .logement = Appartement
    .personnes = 1
fichier-quittance-appartement = Quittance de loyer de février.pdf
    .texte = Habitat Valmont. Février 2026. Loyer : 412,50 euros. Charges : 38,00 euros. Total payé : 450,50 euros.
message-loyer-appartement =
    Bonjour,

    Nous avons bien reçu votre loyer de février. La quittance est jointe.
    Merci de nous dire si vous l'avez reçue.

    Habitat Valmont
    .objet = Votre quittance de février
    .date = vendredi 6 mars
papier-compte-maison = Compte Logement du Val
    .site = logement-du-val.exemple.fr
    .identifiant = 6120574
    .mot-de-passe = Jardin-Vert-28
papier-foyer-maison = Note sur le logement
    .logement = Maison
    .personnes = 2
fichier-quittance-maison = Quittance de loyer de février.pdf
    .texte = Odile Roussel. Février 2026. Loyer : 498,20 euros. Charges : 31,80 euros. Total payé : 530,00 euros.
message-loyer-maison =
    Bonjour Monique,

    J'ai bien reçu votre loyer de février. La quittance est jointe.
    Merci de me dire si vous l'avez reçue.

    Odile Roussel
    .objet = Votre quittance de février
    .date = vendredi 6 mars
papier-compte-residence = Compte Logement du Val
    .site = logement-du-val.exemple.fr
    .identifiant = 9035186
    .mot-de-passe = Canard-Bleu-67
papier-foyer-residence = Note sur le logement
    .logement = Studio
    .personnes = 1
fichier-quittance-residence = Quittance de loyer de février.pdf
    .texte = Résidence du Lac. Février 2026. Loyer : 534,75 euros. Charges : 61,25 euros. Total payé : 596,00 euros.
message-loyer-residence =
    Bonjour,

    Nous avons bien reçu votre loyer de février. La quittance est jointe.
    Merci de nous dire si vous l'avez reçue.

    Résidence du Lac
    .objet = Votre quittance de février
    .date = vendredi 6 mars
papier-compte-agence = Compte Solidarité du Val
    .site = solidarite-du-val.exemple.fr
    .identifiant = 3506842
    .mot-de-passe = Panier-Brun-93
papier-foyer-agence = Note sur le logement
    .logement = Appartement
    .personnes = 2
fichier-quittance-agence = Quittance de loyer de février.pdf
    .texte = Agence du Parc. Février 2026. Loyer : 621,35 euros. Charges : 72,65 euros. Total payé : 694,00 euros.
message-loyer-agence =
    Bonjour,

    Nous avons bien reçu votre loyer de février. La quittance est jointe.
    Merci de nous dire si vous l'avez reçue.

    Agence du Parc
    .objet = Votre quittance de février
    .date = vendredi 6 mars
papier-compte-cooperative = Compte Solidarité du Val
    .site = solidarite-du-val.exemple.fr
    .identifiant = 8240617
    .mot-de-passe = Tuile-Orange-15
papier-foyer-cooperative = Note sur le logement
    .logement = Maison
    .personnes = 3
fichier-quittance-cooperative = Quittance de loyer de février.pdf
    .texte = Coopérative des Toits. Février 2026. Loyer : 568,40 euros. Charges : 47,60 euros. Total payé : 616,00 euros.
message-loyer-cooperative =
    Bonjour,

    Nous avons bien reçu votre loyer de février. La quittance est jointe.
    Merci de nous dire si vous l'avez reçue.

    Coopérative des Toits
    .objet = Votre quittance de février
    .date = vendredi 6 mars
papier-compte-foyer = Compte Solidarité du Val
    .site = solidarite-du-val.exemple.fr
    .identifiant = 5071938
    .mot-de-passe = Marron-Doux-36
papier-foyer-foyer = Note sur le logement
    .logement = Studio
    .personnes = 1
fichier-quittance-foyer = Quittance de loyer de février.pdf
    .texte = Foyer des Marronniers. Février 2026. Loyer : 347,90 euros. Charges : 52,10 euros. Total payé : 400,00 euros.
message-loyer-foyer =
    Bonjour,

    Nous avons bien reçu votre loyer de février. La quittance est jointe.
    Merci de nous dire si vous l'avez reçue.

    Foyer des Marronniers
    .objet = Votre quittance de février
    .date = vendredi 6 mars
message-accuse-logement =
    Bonjour,

    Nous avons bien reçu votre demande d'aide au logement et votre quittance.
    Numéro de dossier : VAL-2026-0417. La réponse arrive sous 3 semaines.

    Logement du Val
    .objet = Votre demande d'aide est arrivée
    .date = lundi 9 mars
message-accuse-solidarite =
    Bonjour,

    Nous avons bien reçu votre demande d'aide au logement et votre quittance.
    Numéro de dossier : VAL-2026-0417. La réponse arrive sous 3 semaines.

    Solidarité du Val
    .objet = Votre demande d'aide est arrivée
    .date = lundi 9 mars

# --- Mission 504 : une facture à payer ---
site-site-eau = Eau du Val
    .adresse = eau-du-val.exemple.fr
site-site-telephone = Téléphone du Val
    .adresse = telephone-du-val.exemple.fr
site-site-assurance = Assurance du Val
    .adresse = assurance-du-val.exemple.fr
site-site-faux-eau = Eau du Val
    .adresse = eau-du-val.facture-rapide.exemple
site-site-faux-telephone = Téléphone du Val
    .adresse = telephone-du-val.espace-paiement.exemple
site-site-faux-assurance = Assurance du Val
    .adresse = assurance-du-val.reglement-client.exemple
personne-eau = Eau du Val
    .adresse = clients@eau-du-val.exemple.fr
personne-telephone-val = Téléphone du Val
    .adresse = clients@telephone-du-val.exemple.fr
personne-assurance = Assurance du Val
    .adresse = clients@assurance-du-val.exemple.fr
personne-faux-soins = Sante du Val Facturation
    .adresse = impaye@remboursement.exemple
personne-faux-bus = Bus du Val Facturation
    .adresse = impaye@promo-carte.exemple
personne-fausse-eau = Eau du Val Facturation
    .adresse = impaye@facture-rapide.exemple
personne-faux-telephone = Telephone du Val Facturation
    .adresse = impaye@espace-paiement.exemple
personne-fausse-assurance = Assurance du Val Facturation
    .adresse = impaye@reglement-client.exemple
papier-carte-entrainement = Carte d'entraînement
    .texte = Carte fictive. Elle ne sert que dans cet exercice.
    .numero-paiement = 48210937
papier-avis-energie = Facture Énergie du Val
    .site = energie-du-val.exemple.fr
    .client = 3047018
    .facture = 2603-118
    .montant = 64,20
    .limite = 31 mars 2026
fichier-recu-energie = Reçu de paiement.pdf
    .texte = Énergie du Val. Facture 2603-118 payée : 64,20 euros, le 9 mars 2026. Merci.
message-paiement-ok-energie =
    Bonjour,

    Nous avons bien reçu votre paiement de 64,20 euros pour la facture 2603-118.
    Rien d'autre n'est à payer.

    Énergie du Val
    .objet = Votre paiement est bien arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom écrit sur la facture.
    .clue-contenu = Vous venez de payer cette facture. Le message ne demande rien.
message-fraude-payer-energie =
    Cher client,

    Votre facture n'est pas payée. <urgence:L'électricité sera coupée ce soir.>
    <lien:Payer tout de suite>
    .objet = Dernier avis avant poursuites
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom écrit sur la facture.
    .clue-lien = Le lien ne mène pas à l'adresse écrite sur la facture.
    .clue-urgence = On vous fait peur pour que vous payiez vite.
papier-avis-bus = Facture Bus du Val
    .site = bus-du-val.exemple.fr
    .client = 5180462
    .facture = 2602-074
    .montant = 38,40
    .limite = 25 mars 2026
fichier-recu-bus = Reçu de paiement.pdf
    .texte = Bus du Val. Facture 2602-074 payée : 38,40 euros, le 9 mars 2026. Merci.
message-paiement-ok-bus =
    Bonjour,

    Nous avons bien reçu votre paiement de 38,40 euros pour la facture 2602-074.
    Rien d'autre n'est à payer.

    Bus du Val
    .objet = Votre paiement est bien arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom écrit sur la facture.
    .clue-contenu = Vous venez de payer cette facture. Le message ne demande rien.
message-fraude-payer-bus =
    Cher client,

    Votre facture n'est pas payée. <urgence:Votre carte de bus sera bloquée ce soir.>
    <lien:Payer tout de suite>
    .objet = Dernier avis avant poursuites
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom écrit sur la facture.
    .clue-lien = Le lien ne mène pas à l'adresse écrite sur la facture.
    .clue-urgence = On vous fait peur pour que vous payiez vite.
papier-avis-soins = Facture Santé du Val
    .site = sante-du-val.exemple.fr
    .client = 7260935
    .facture = 2601-309
    .montant = 17,50
    .limite = 28 mars 2026
fichier-recu-soins = Reçu de paiement.pdf
    .texte = Santé du Val. Facture 2601-309 payée : 17,50 euros, le 9 mars 2026. Merci.
message-paiement-ok-soins =
    Bonjour,

    Nous avons bien reçu votre paiement de 17,50 euros pour la facture 2601-309.
    Rien d'autre n'est à payer.

    Santé du Val
    .objet = Votre paiement est bien arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom écrit sur la facture.
    .clue-contenu = Vous venez de payer cette facture. Le message ne demande rien.
message-fraude-payer-soins =
    Cher client,

    Votre facture n'est pas payée. <urgence:Votre dossier de soins sera fermé ce soir.>
    <lien:Payer tout de suite>
    .objet = Dernier avis avant poursuites
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom écrit sur la facture.
    .clue-lien = Le lien ne mène pas à l'adresse écrite sur la facture.
    .clue-urgence = On vous fait peur pour que vous payiez vite.
papier-avis-eau = Facture Eau du Val
    .site = eau-du-val.exemple.fr
    .client = 4093127
    .facture = 2603-205
    .montant = 52,85
    .limite = 30 mars 2026
fichier-recu-eau = Reçu de paiement.pdf
    .texte = Eau du Val. Facture 2603-205 payée : 52,85 euros, le 9 mars 2026. Merci.
message-paiement-ok-eau =
    Bonjour,

    Nous avons bien reçu votre paiement de 52,85 euros pour la facture 2603-205.
    Rien d'autre n'est à payer.

    Eau du Val
    .objet = Votre paiement est bien arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom écrit sur la facture.
    .clue-contenu = Vous venez de payer cette facture. Le message ne demande rien.
message-fraude-payer-eau =
    Cher client,

    Votre facture n'est pas payée. <urgence:L'eau sera coupée demain matin.>
    <lien:Payer tout de suite>
    .objet = Dernier avis avant poursuites
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom écrit sur la facture.
    .clue-lien = Le lien ne mène pas à l'adresse écrite sur la facture.
    .clue-urgence = On vous fait peur pour que vous payiez vite.
papier-avis-telephone = Facture Téléphone du Val
    .site = telephone-du-val.exemple.fr
    .client = 6804251
    .facture = 2603-081
    .montant = 19,99
    .limite = 20 mars 2026
fichier-recu-telephone = Reçu de paiement.pdf
    .texte = Téléphone du Val. Facture 2603-081 payée : 19,99 euros, le 9 mars 2026. Merci.
message-paiement-ok-telephone =
    Bonjour,

    Nous avons bien reçu votre paiement de 19,99 euros pour la facture 2603-081.
    Rien d'autre n'est à payer.

    Téléphone du Val
    .objet = Votre paiement est bien arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom écrit sur la facture.
    .clue-contenu = Vous venez de payer cette facture. Le message ne demande rien.
message-fraude-payer-telephone =
    Cher client,

    Votre facture n'est pas payée. <urgence:Votre ligne sera coupée à minuit.>
    <lien:Payer tout de suite>
    .objet = Dernier avis avant poursuites
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom écrit sur la facture.
    .clue-lien = Le lien ne mène pas à l'adresse écrite sur la facture.
    .clue-urgence = On vous fait peur pour que vous payiez vite.
papier-avis-assurance = Facture Assurance du Val
    .site = assurance-du-val.exemple.fr
    .client = 2950684
    .facture = 2603-416
    .montant = 126,30
    .limite = 27 mars 2026
fichier-recu-assurance = Reçu de paiement.pdf
    .texte = Assurance du Val. Facture 2603-416 payée : 126,30 euros, le 9 mars 2026. Merci.
message-paiement-ok-assurance =
    Bonjour,

    Nous avons bien reçu votre paiement de 126,30 euros pour la facture 2603-416.
    Rien d'autre n'est à payer.

    Assurance du Val
    .objet = Votre paiement est bien arrivé
    .date = lundi 9 mars
    .clue-expediteur = L'adresse finit par le nom écrit sur la facture.
    .clue-contenu = Vous venez de payer cette facture. Le message ne demande rien.
message-fraude-payer-assurance =
    Cher client,

    Votre facture n'est pas payée. <urgence:Votre contrat sera annulé ce soir.>
    <lien:Payer tout de suite>
    .objet = Dernier avis avant poursuites
    .date = lundi 9 mars
    .clue-expediteur = L'adresse ne finit pas par le nom écrit sur la facture.
    .clue-lien = Le lien ne mène pas à l'adresse écrite sur la facture.
    .clue-urgence = On vous fait peur pour que vous payiez vite.
