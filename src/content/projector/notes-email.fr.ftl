### What the adviser reads beside the demonstration: e-mail.

# --- 301 Se repérer ---
note-email-se-reperer = Comparez les dossiers au courrier papier : reçu, posté, jeté, à finir. Faites lire le nom du dossier ouvert avant chaque geste.
mistake-email-se-reperer-1 = Un message envoyé est cherché parmi les messages reçus. Demandez : « Qui l'a écrit, vous ou l'autre personne ? »
mistake-email-se-reperer-2 = Les messages semblent perdus, car un autre dossier est ouvert. Faites revenir à la boîte de réception.
mistake-email-se-reperer-3 = Ouvrir la corbeille fait peur. Dites : ouvrir un dossier ne supprime rien.
ask-email-se-reperer-1 = Dans quel dossier sommes-nous ? Où le lit-on ?
ask-email-se-reperer-2 = Où retrouver ce que vous avez écrit ?
ask-email-se-reperer-3 = Où va un message supprimé ?

# --- 302 Lire un message ---
note-email-lire = Lisez une ligne de la liste : qui écrit, et à quel sujet. Faites remarquer le gras avant l'ouverture, puis après.
mistake-email-lire-1 = La ligne de la liste est lue comme si c'était tout le message. Ouvrez, et montrez la différence.
mistake-email-lire-2 = Le double-clic revient par habitude. Dites : dans une boîte aux lettres, un seul clic ouvre.
mistake-email-lire-3 = Le message ouvert cache la liste, et la personne se sent bloquée. Montrez comment y revenir.
ask-email-lire-1 = Qui a écrit ce message, et à quel sujet ?
ask-email-lire-2 = Comment reconnaît-on un message pas encore lu ?
ask-email-lire-3 = Comment passe-t-on au message suivant ?

# --- 303 Répondre ---
note-email-repondre = Montrez que l'adresse et l'objet sont déjà remplis. Lisez à voix haute « Répondre » et « Répondre à tous », et dites la différence.
mistake-email-repondre-1 = Un nouveau message est commencé à la place d'une réponse. Faites rouvrir le message reçu, puis chercher « Répondre ».
mistake-email-repondre-2 = « Répondre à tous » est choisi. Faites compter les noms dans l'adresse avant d'envoyer.
mistake-email-repondre-3 = Le bonjour est écrit dans la case de l'adresse. Faites cliquer dans la grande case, au-dessus de l'ancien message.
ask-email-repondre-1 = À qui va partir cette réponse ?
ask-email-repondre-2 = Faut-il taper l'adresse ? Pourquoi ?
ask-email-repondre-3 = Quand faut-il répondre à tout le monde ?

# --- 304 Écrire un message ---
note-email-ecrire = Comparez à une lettre : l'adresse sur l'enveloppe, l'objet en deux mots, puis le texte. Nommez chaque case avant d'écrire.
mistake-email-ecrire-1 = « Bonjour » est écrit dans la case de l'adresse. Faites lire le nom de la case, puis effacer et changer de case.
mistake-email-ecrire-2 = L'adresse contient un espace ou une virgule. Faites comparer avec le modèle, un signe à la fois.
mistake-email-ecrire-3 = L'objet reste vide. Demandez : « En deux mots, de quoi parlez-vous ? »
ask-email-ecrire-1 = Dans quelle case va l'adresse ?
ask-email-ecrire-2 = À quoi sert l'objet pour la personne qui reçoit ?
ask-email-ecrire-3 = Comment sait-on que le message est parti ?

# --- 305 Écrire à un contact ---
note-email-ecrire-contact = Tapez trois lettres, puis levez les mains : la boîte propose un nom. Faites lire ce nom en entier avant de le choisir.
mistake-email-ecrire-contact-1 = Le nom est tapé en entier, mais la ligne proposée reste là. Dites : sans choisir la ligne, il n'y a pas d'adresse.
mistake-email-ecrire-contact-2 = La première ligne est choisie sans lire. Montrez « Annuler l'envoi », puis reprenez le bon nom.
mistake-email-ecrire-contact-3 = La liste surprend, et tout est effacé. Rassurez : c'est une proposition, rien n'est parti.
ask-email-ecrire-contact-1 = Combien de lettres faut-il taper ?
ask-email-ecrire-contact-2 = Comment vérifie-t-on que c'est le bon contact ?
ask-email-ecrire-contact-3 = Pourquoi est-ce plus sûr que de taper l'adresse ?

# --- 306 Corriger une adresse ---
note-email-corriger-adresse = Lisez l'adresse refusée à voix haute, signe par signe. Cherchez dans l'ordre : l'arobase, l'espace, la virgule, la fin.
mistake-email-corriger-adresse-1 = Toute l'adresse est effacée, et de nouvelles fautes arrivent. Montrez comment placer le trait juste après la faute.
mistake-email-corriger-adresse-2 = La virgule ne se voit pas. Agrandissez le texte et demandez : « Point ou virgule ? »
mistake-email-corriger-adresse-3 = La personne appuie encore sur « Envoyer », sans rien corriger. Faites lire ce que la boîte dit de l'adresse.
ask-email-corriger-adresse-1 = Pourquoi le message n'est-il pas parti ?
ask-email-corriger-adresse-2 = Quel signe manque, ou quel signe est en trop ?
ask-email-corriger-adresse-3 = Faut-il tout réécrire ?

# --- 307 Ouvrir une pièce jointe ---
note-email-piece-jointe-ouvrir = Montrez le trombone dans la liste, puis le document sous le texte. Séparez deux gestes : ouvrir pour voir, enregistrer pour garder.
mistake-email-piece-jointe-ouvrir-1 = Le document est vu, mais pas gardé. Demandez : « Où le retrouverez-vous demain ? »
mistake-email-piece-jointe-ouvrir-2 = Une autre pièce est ouverte. Faites lire le nom du fichier jusqu'au bout.
mistake-email-piece-jointe-ouvrir-3 = La pièce est cherchée en haut du message. Faites descendre jusqu'à la fin du texte.
ask-email-piece-jointe-ouvrir-1 = Comment voit-on qu'un message porte une pièce jointe ?
ask-email-piece-jointe-ouvrir-2 = Quelle différence entre ouvrir et enregistrer ?
ask-email-piece-jointe-ouvrir-3 = Que faut-il vérifier avant d'ouvrir une pièce jointe ?

# --- 308 Joindre un document ---
note-email-joindre = Montrez le trombone, la liste des fichiers, puis le nom du fichier dans le message. Dites : je vérifie qu'il est là, puis j'envoie.
mistake-email-joindre-1 = Le texte annonce un document, mais rien n'est joint. Faites joindre d'abord, et écrire ensuite.
mistake-email-joindre-2 = Un fichier au nom proche est choisi. Faites lire le nom entier, puis enlever le mauvais fichier.
mistake-email-joindre-3 = Un nouveau message est écrit à la place d'une réponse. Faites partir du message qui demande le document.
ask-email-joindre-1 = Quel document est demandé, et par qui ?
ask-email-joindre-2 = Comment sait-on que le document est joint ?
ask-email-joindre-3 = Que faire si le message est parti sans lui ?

# --- 309 Transférer ---
note-email-transferer = Comparez : on glisse la lettre reçue dans une nouvelle enveloppe. Montrez que le texte reçu est déjà dans le message.
mistake-email-transferer-1 = « Répondre » est choisi, et le message retourne d'où il vient. Demandez : « Qui doit le lire ? »
mistake-email-transferer-2 = Le texte reçu est recopié à la main. Faites descendre dans la grande case : il y est déjà.
mistake-email-transferer-3 = Le nom est tapé, mais aucun contact n'est choisi. Faites appuyer sur la ligne proposée.
ask-email-transferer-1 = Quelle différence entre répondre et transférer ?
ask-email-transferer-2 = Faut-il recopier le message reçu ?
ask-email-transferer-3 = Quels messages vaut-il mieux garder pour soi ?

# --- 310 Mettre en copie ---
note-email-copie = Dites : la première personne doit répondre, la personne en copie est au courant. Montrez le bouton qui ouvre la case de la copie.
mistake-email-copie-1 = Les deux adresses vont dans la même case. Demandez qui doit agir, et qui doit seulement savoir.
mistake-email-copie-2 = La case de la copie ne se voit pas. Faites chercher le bouton sous l'adresse, parfois nommé « Cc ».
mistake-email-copie-3 = Le message part sans la copie. Montrez « Annuler l'envoi » : le message revient, prêt à compléter.
ask-email-copie-1 = Qui doit répondre, et qui est seulement au courant ?
ask-email-copie-2 = La personne à qui l'on écrit voit-elle l'adresse en copie ?
ask-email-copie-3 = Dans votre vie, quand une copie serait-elle utile ?

# --- 311 La corbeille ---
note-email-corbeille = Supprimez un message, puis ouvrez tout de suite la corbeille pour le montrer. Dites : jeté n'est pas perdu.
mistake-email-corbeille-1 = Un message utile part à la corbeille. Laissez la personne le retrouver et le remettre à sa place.
mistake-email-corbeille-2 = Dans la corbeille, « Supprimer » est choisi au lieu de remettre. Prévenez : ici, on efface pour toujours.
mistake-email-corbeille-3 = Le message jeté est cherché dans les messages reçus. Faites lire les noms des dossiers jusqu'au dernier.
ask-email-corbeille-1 = Où est passé le message supprimé ?
ask-email-corbeille-2 = Comment le faire revenir ?
ask-email-corbeille-3 = Que se passe-t-il quand on supprime dans la corbeille ?

# --- 312 Chercher un message ---
note-email-chercher = Choisissez avec le groupe un mot rare, comme « vaccin ». Montrez la liste qui raccourcit.
mistake-email-chercher-1 = Une phrase entière est tapée, et rien n'apparaît. Faites garder un seul mot.
mistake-email-chercher-2 = Le mot choisi est trop courant, comme « bonjour ». Demandez : « Quel mot se trouve seulement dans ce message ? »
mistake-email-chercher-3 = Après la recherche, la boîte semble presque vide. Effacez le mot pour revoir tous les messages.
ask-email-chercher-1 = Quel mot choisir pour ce message ?
ask-email-chercher-2 = À quel signe reconnaît-on la case de recherche ?
ask-email-chercher-3 = Comment revoir tous les messages ?

# --- 313 Trier les indésirables ---
note-email-indesirables = Dites la différence : supprimer jette un message, signaler apprend à la boîte à reconnaître les suivants. Ouvrez ensuite le dossier, et trouvez le vrai message.
mistake-email-indesirables-1 = La publicité est supprimée au lieu d'être signalée. Dites : la prochaine reviendra au même endroit.
mistake-email-indesirables-2 = Un vrai message est signalé par erreur. Faites ouvrir le dossier, puis dire que ce message est normal.
mistake-email-indesirables-3 = Le dossier des indésirables n'est jamais ouvert. Conseillez d'y regarder quand un message attendu n'arrive pas.
ask-email-indesirables-1 = À quoi reconnaît-on une publicité ?
ask-email-indesirables-2 = Un message attendu n'arrive pas : où regarder ?
ask-email-indesirables-3 = Que gagne-t-on à signaler plutôt qu'à supprimer ?

# --- 314 Reconnaître un piège ---
note-email-hameconnage = Lisez le message sans donner la réponse, puis faites voter à main levée. Cherchez ensuite les indices : l'adresse, le lien, l'urgence, la demande.
mistake-email-hameconnage-1 = Le nom affiché rassure, et l'adresse n'est pas lue. Faites lire l'adresse entière à voix haute.
mistake-email-hameconnage-2 = Tout semble un piège, même un vrai message. Demandez : « Que demande-t-il ? » Un rappel de rendez-vous ne demande ni code ni argent.
mistake-email-hameconnage-3 = Une personne raconte, gênée, qu'elle est déjà tombée dans un piège. Remerciez-la : cela arrive à tout le monde.
ask-email-hameconnage-1 = Qui écrit vraiment ce message ?
ask-email-hameconnage-2 = Que demande-t-il, et pourquoi si vite ?
ask-email-hameconnage-3 = Comment vérifier sans ouvrir le lien ?

# --- 315 Se déconnecter ---
note-email-se-deconnecter = Fermez la fenêtre exprès, puis rouvrez la boîte : tout est encore là. Dites : on part après avoir lu que la déconnexion est faite.
mistake-email-se-deconnecter-1 = La fenêtre est fermée, et la personne se lève. Comparez à une porte poussée, mais pas fermée à clé.
mistake-email-se-deconnecter-2 = Le bouton reste introuvable. Montrez le chemin : le compte, tout en haut, puis la ligne juste en dessous.
mistake-email-se-deconnecter-3 = La personne part avant la dernière page. Faites lire la phrase qui confirme.
ask-email-se-deconnecter-1 = Fermer la fenêtre suffit-il ?
ask-email-se-deconnecter-2 = Que peut faire la personne suivante sur ce poste ?
ask-email-se-deconnecter-3 = Sur quels ordinateurs faut-il toujours se déconnecter ?
