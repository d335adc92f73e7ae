### What the adviser reads beside the demonstration: missions.

# --- 501 Prendre rendez-vous à la mairie ---
note-missions-rendez-vous-mairie = Laissez le groupe choisir le site avant de montrer. Annoncez ensuite les quatre temps : le site, le formulaire, le code, la preuve.
mistake-missions-rendez-vous-mairie-1 = Le premier résultat est ouvert, et c'est une publicité payante. Demandez : « Un rendez-vous à la mairie se paie-t-il ? »
mistake-missions-rendez-vous-mairie-2 = Le site d'une autre mairie est ouvert. Faites lire le nom de la ville dans l'adresse.
mistake-missions-rendez-vous-mairie-3 = Le code est recopié avec deux chiffres échangés. Faites lire le code à voix haute, chiffre par chiffre.
ask-missions-rendez-vous-mairie-1 = Parmi ces résultats, lequel est le site de la mairie ? Pourquoi ?
ask-missions-rendez-vous-mairie-2 = Où faut-il aller chercher le code ?
ask-missions-rendez-vous-mairie-3 = Que garde-t-on comme preuve du rendez-vous ?

# --- 502 Inscrire un enfant à la cantine ---
note-missions-cantine = Enregistrez d'abord le document reçu : le formulaire le demande plus loin. Montrez que le lien vient du message attendu de l'école.
mistake-missions-cantine-1 = Le document est ouvert, mais pas enregistré. Plus loin, il manque : revenez au message avec la personne.
mistake-missions-cantine-2 = La fiche de l'enfant et celle de l'adulte sont mélangées. Faites dire avant chaque page : « De qui parle-t-on ? »
mistake-missions-cantine-3 = Des jours en trop sont cochés, et la case des offres aussi. Faites relire la fiche, jour par jour.
ask-missions-cantine-1 = De quel document aura-t-on besoin ? Où est-il ?
ask-missions-cantine-2 = Cette page parle-t-elle de l'enfant ou de l'adulte ?
ask-missions-cantine-3 = Comment sait-on que l'école a reçu l'inscription ?

# --- 503 Demander une aide au logement ---
note-missions-aide-logement = Mettez côte à côte la quittance, la note et le papier du compte. Cherchez ensemble le loyer sans les charges.
mistake-missions-aide-logement-1 = Le total de la quittance est recopié, charges comprises. Faites lire le nom de chaque ligne avant le nombre.
mistake-missions-aide-logement-2 = La publicité ou le forum est ouvert à la place du service. Faites comparer l'adresse avec le papier du compte.
mistake-missions-aide-logement-3 = La mission s'arrête à l'envoi. Il reste à lire l'accusé de réception et à remercier pour la quittance.
ask-missions-aide-logement-1 = Sur la quittance, quel nombre faut-il recopier ?
ask-missions-aide-logement-2 = Demander une aide coûte-t-il de l'argent ?
ask-missions-aide-logement-3 = Que reste-t-il à faire après l'envoi ?

# --- 504 Payer une facture sans se tromper de site ---
note-missions-payer-facture = Avant tout paiement, comparez l'adresse de la facture et celle de la page, lettre par lettre. Rappelez : on utilise seulement la carte d'entraînement.
mistake-missions-payer-facture-1 = La personne choisit sans lire le résultat qui dit « payer ma facture ». Faites lire l'adresse jusqu'au bout : la fin décide.
mistake-missions-payer-facture-2 = Un message demande de payer vite, et la personne suit son lien. Faites revenir au premier onglet, et à l'adresse de la facture.
mistake-missions-payer-facture-3 = Une personne sort sa vraie carte bancaire. Faites-la ranger tout de suite, et montrez le papier de la carte d'entraînement.
ask-missions-payer-facture-1 = Où trouve-t-on l'adresse sûre pour payer ?
ask-missions-payer-facture-2 = Pourquoi appuyer une seule fois pour payer ?
ask-missions-payer-facture-3 = Qui faut-il appeler après un paiement sur un faux site ?
