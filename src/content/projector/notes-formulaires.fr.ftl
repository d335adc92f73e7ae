### What the adviser reads beside the demonstration: forms.

# --- 401 Remplir des champs ---
note-formulaires-champs = Lisez le nom de chaque champ, puis montrez la ligne de la fiche. Faites chercher les mots « obligatoire » et « facultatif ».
mistake-formulaires-champs-1 = Le nom et le prénom sont échangés. Faites lire le nom du champ à voix haute avant d'écrire.
mistake-formulaires-champs-2 = La personne veut tout remplir, et se bloque. Dites : un champ facultatif peut rester vide.
mistake-formulaires-champs-3 = Les lettres tapées n'apparaissent nulle part. Faites cliquer dans la case, et attendre le trait qui clignote.
ask-formulaires-champs-1 = Quels champs faut-il remplir pour continuer ?
ask-formulaires-champs-2 = Où trouve-t-on ce qu'il faut écrire ?
ask-formulaires-champs-3 = Que dit le site si un champ obligatoire reste vide ?

# --- 402 Choisir et cocher ---
note-formulaires-cases-listes = Montrez les trois formes : le rond pour une seule réponse, la liste qui cache les réponses, la case pour dire oui.
mistake-formulaires-cases-listes-1 = La liste fermée semble vide. Cliquez une fois dessus pour faire voir ses réponses.
mistake-formulaires-cases-listes-2 = Une case cochée d'avance reste cochée. Lisez-la jusqu'au bout et demandez : « Le voulez-vous ? »
mistake-formulaires-cases-listes-3 = Dans une longue liste, une réponse presque pareille est choisie. Faites lire toute la ligne, puis comparer avec le papier.
ask-formulaires-cases-listes-1 = Rond ou case : combien de réponses peut-on donner ?
ask-formulaires-cases-listes-2 = Où sont cachées les réponses de la liste ?
ask-formulaires-cases-listes-3 = Pourquoi une case est-elle parfois cochée d'avance ?

# --- 403 Donner une date ---
note-formulaires-dates = Écrivez une date au tableau avec seulement des chiffres : le jour, le mois, l'année. Montrez ensuite le calendrier et les trois listes.
mistake-formulaires-dates-1 = L'année a seulement deux chiffres. Faites compter les quatre lettres A de l'aide : quatre chiffres.
mistake-formulaires-dates-2 = Le mois est écrit en lettres. Comptez les mois sur les doigts, et écrivez le nombre.
mistake-formulaires-dates-3 = Le bon jour est choisi dans le mauvais mois. Faites lire le nom du mois en haut du calendrier.
ask-formulaires-dates-1 = Dans quel ordre écrit-on une date ?
ask-formulaires-dates-2 = Comment va-t-on au mois suivant dans le calendrier ?
ask-formulaires-dates-3 = Combien de chiffres faut-il pour écrire votre date de naissance ?

# --- 404 Écrire des nombres ---
note-formulaires-nombres = Comptez à voix haute : 10 chiffres pour le téléphone, 5 pour le code postal. Pour un prix, montrez la virgule avant les centimes.
mistake-formulaires-nombres-1 = La lettre O remplace le chiffre 0. Montrez la rangée des chiffres, en haut du clavier.
mistake-formulaires-nombres-2 = Un espace sépare les milliers, comme sur le papier. Faites lire l'aide sous le champ, puis effacer l'espace.
mistake-formulaires-nombres-3 = Un point sépare les euros et les centimes. Dites : en français, le prix prend une virgule.
ask-formulaires-nombres-1 = Combien de chiffres a un numéro de téléphone ?
ask-formulaires-nombres-2 = Où va la virgule d'un prix ?
ask-formulaires-nombres-3 = Comment distingue-t-on le chiffre 0 de la lettre O ?

# --- 405 Recopier un document ---
note-formulaires-copier-document = Ouvrez le document et montrez du doigt la ligne qui porte le nom du champ. Dites : plusieurs numéros se ressemblent, un seul convient.
mistake-formulaires-copier-document-1 = Le premier numéro trouvé est recopié. Faites lire le nom du champ, puis le nom de la ligne.
mistake-formulaires-copier-document-2 = Deux chiffres sont échangés. Faites couper le numéro en petits groupes, et relire groupe par groupe.
mistake-formulaires-copier-document-3 = L'exemple du site est recopié à la place du vrai numéro. Dites : l'exemple montre la forme, le papier donne la réponse.
ask-formulaires-copier-document-1 = Sur quelle ligne du document se trouve la réponse ?
ask-formulaires-copier-document-2 = Comment vérifier un long numéro ?
ask-formulaires-copier-document-3 = Quelles dates voit-on sur ce document, et laquelle est demandée ?

# --- 406 Corriger une erreur ---
note-formulaires-corriger-erreur = Lisez à voix haute ce que le site écrit sous le champ, sans toucher au clavier. Dites : c'est la réponse qui ne va pas, pas la personne.
mistake-formulaires-corriger-erreur-1 = Tout est effacé pour recommencer. Montrez que les autres réponses sont bonnes, et qu'elles restent.
mistake-formulaires-corriger-erreur-2 = La personne appuie encore sur « Envoyer », sans rien changer. Faites compter les réponses signalées, puis lire la première.
mistake-formulaires-corriger-erreur-3 = Les lettres de l'image sont illisibles. Montrez le bouton qui pose une question à la place.
ask-formulaires-corriger-erreur-1 = Que dit le site, avec vos mots ?
ask-formulaires-corriger-erreur-2 = Quelles réponses faut-il changer ? Lesquelles sont bonnes ?
ask-formulaires-corriger-erreur-3 = Que faire quand on ne lit pas les lettres de l'image ?

# --- 407 Joindre un justificatif ---
note-formulaires-joindre-justificatif = Lisez d'abord ce que le site accepte : quel document, quel genre de fichier, quelle taille. Cherchez ensuite dans la liste des fichiers.
mistake-formulaires-joindre-justificatif-1 = Une photo est choisie, et le site la refuse. Faites comparer la photo et le document dans la liste.
mistake-formulaires-joindre-justificatif-2 = Le fichier est trop lourd. Rappelez : un fichier en Ko est plus léger qu'un fichier en Mo.
mistake-formulaires-joindre-justificatif-3 = Les deux documents sont échangés. Faites lire le nom au-dessus de chaque bouton avant de choisir.
ask-formulaires-joindre-justificatif-1 = Quel document ce site demande-t-il ?
ask-formulaires-joindre-justificatif-2 = Entre Ko et Mo, lequel est le plus léger ?
ask-formulaires-joindre-justificatif-3 = Où lit-on le nom du fichier choisi ?

# --- 408 Choisir un mot de passe ---
note-formulaires-mot-de-passe = Inventez avec le groupe trois mots sans lien, une majuscule, un chiffre et un tiret. Rappelez : personne ne tape ici son vrai mot de passe.
mistake-formulaires-mot-de-passe-1 = Le mot de passe contient un prénom ou un nom. Demandez : « Qui pourrait le deviner ? »
mistake-formulaires-mot-de-passe-2 = Les deux mots de passe sont différents. Montrez le bouton « Afficher », puis comparez.
mistake-formulaires-mot-de-passe-3 = Une personne dit son vrai mot de passe au groupe. Interrompez avec douceur, et conseillez d'en changer.
ask-formulaires-mot-de-passe-1 = Quelles règles ce site donne-t-il ?
ask-formulaires-mot-de-passe-2 = Où peut-on noter un mot de passe à l'abri ?
ask-formulaires-mot-de-passe-3 = Pourquoi un mot de passe différent pour chaque site ?

# --- 409 Se connecter à son compte ---
note-formulaires-se-connecter = Cherchez ensemble le bon bouton, sans suivre la publicité. Recopiez le mot de passe affiché, en disant chaque majuscule et chaque tiret.
mistake-formulaires-se-connecter-1 = La personne a oublié son mot de passe, et en essaie plusieurs. Montrez le lien « Mot de passe oublié » : le site aide.
mistake-formulaires-se-connecter-2 = Un autre service de connexion est choisi. Demandez : « Quel compte est noté dans le carnet ? »
mistake-formulaires-se-connecter-3 = Une petite lettre remplace une majuscule. Faites appuyer sur « Afficher », puis comparer avec le carnet.
ask-formulaires-se-connecter-1 = Où appuyer pour ouvrir son compte ?
ask-formulaires-se-connecter-2 = Que faire quand on a oublié son mot de passe ?
ask-formulaires-se-connecter-3 = Pourquoi le lien reçu par e-mail est-il sûr cette fois ?

# --- 410 Un formulaire en plusieurs pages ---
note-formulaires-plusieurs-pages = Revenez à la page 1 avec le bouton du site, pour montrer que rien n'est perdu. Dites : « Continuer » n'envoie rien encore.
mistake-formulaires-plusieurs-pages-1 = La page précédente est demandée en haut, dans le navigateur, et tout s'efface. Montrez le bouton du site, en bas.
mistake-formulaires-plusieurs-pages-2 = La première adresse proposée est choisie. Faites lire chaque adresse jusqu'au dernier mot.
mistake-formulaires-plusieurs-pages-3 = La personne appuie plusieurs fois sur le bouton d'envoi. Faites enlever la main de la souris après le premier clic.
ask-formulaires-plusieurs-pages-1 = Quel bouton garde les réponses ?
ask-formulaires-plusieurs-pages-2 = À quelle page sommes-nous ? Combien en reste-t-il ?
ask-formulaires-plusieurs-pages-3 = Parmi les adresses proposées, laquelle est la bonne ?

# --- 411 Récapitulatif et accusé de réception ---
note-formulaires-recapitulatif = Relisez à deux voix : l'une lit l'écran, l'autre lit le papier. Montrez ensuite « Modifier », sur la ligne à changer.
mistake-formulaires-recapitulatif-1 = La demande part sans relecture. Faites poser un doigt sur le papier pour chaque ligne de l'écran.
mistake-formulaires-recapitulatif-2 = Deux chiffres échangés passent inaperçus. Faites lire le numéro deux chiffres à la fois.
mistake-formulaires-recapitulatif-3 = Après l'envoi, la page est fermée aussitôt. Demandez : « Quelle preuve gardez-vous ? »
ask-formulaires-recapitulatif-1 = Quelle réponse est différente du papier ?
ask-formulaires-recapitulatif-2 = Comment la corriger sans tout recommencer ?
ask-formulaires-recapitulatif-3 = Que prouve l'accusé de réception ?

# --- 412 Prendre un rendez-vous et le déplacer ---
note-formulaires-rendez-vous = Lisez la lettre, puis suivez l'ordre : le motif, le jour, l'heure, la confirmation. Lisez ensuite la note, et déplacez le rendez-vous.
mistake-formulaires-rendez-vous-1 = Un second rendez-vous est pris au lieu de déplacer le premier. Montrez le lien sous le numéro de dossier.
mistake-formulaires-rendez-vous-2 = La personne suit l'offre qui cache la page. Faites chercher ensemble comment la fermer.
mistake-formulaires-rendez-vous-3 = Le jour est bon, mais le mois est faux. Faites lire le mois avant d'appuyer sur le jour.
ask-formulaires-rendez-vous-1 = Quel motif, quel jour et quelle heure la lettre donne-t-elle ?
ask-formulaires-rendez-vous-2 = Que faire quand une offre cache la page ?
ask-formulaires-rendez-vous-3 = Pourquoi déplacer un rendez-vous plutôt que de ne pas venir ?

# --- 413 Créer un compte avec un code reçu par e-mail ---
note-formulaires-creer-compte = Montrez l'aller-retour entre les onglets : le site, la boîte aux lettres, le site. Dites : ce code ne se donne à personne, même au téléphone.
mistake-formulaires-creer-compte-1 = En ouvrant la boîte, la personne croit avoir perdu le site. Montrez les deux onglets, tout en haut.
mistake-formulaires-creer-compte-2 = Le code n'arrive pas, car l'adresse a une faute. Faites comparer les deux adresses, signe par signe.
mistake-formulaires-creer-compte-3 = Toutes les cases sont cochées. Faites lire chaque case : une seule est obligatoire.
ask-formulaires-creer-compte-1 = Où arrive le code ?
ask-formulaires-creer-compte-2 = Comment revient-on au site ?
ask-formulaires-creer-compte-3 = Que répondre à une personne qui demande ce code au téléphone ?

# --- 414 Reprendre après une session expirée ---
note-formulaires-session-expiree = Enregistrez la demande avant la pause, et dites-le fort. Quand la session se ferme, dites : rien n'est cassé, le site se protège.
mistake-formulaires-session-expiree-1 = La personne croit avoir fait une bêtise. Expliquez : quand on ne fait rien, la session se ferme. Cela arrive à tout le monde.
mistake-formulaires-session-expiree-2 = La demande est recommencée du début. Montrez le lien pour reprendre, sur la page du compte.
mistake-formulaires-session-expiree-3 = Le code du message est pris pour le numéro du carnet. Faites lire le nom du champ, puis compter les chiffres.
ask-formulaires-session-expiree-1 = Pourquoi la session s'est-elle fermée ?
ask-formulaires-session-expiree-2 = Que faire avant de quitter l'écran un moment ?
ask-formulaires-session-expiree-3 = Où retrouve-t-on la demande commencée ?

# --- 415 Refuser les cookies ---
note-formulaires-cookies = Arrêtez-vous devant le bandeau et lisez tous les boutons. Dites : après un refus, le site s'ouvre quand même.
mistake-formulaires-cookies-1 = La personne appuie sur « Tout accepter » pour aller plus vite. Faites chercher l'autre réponse, parfois moins visible.
mistake-formulaires-cookies-2 = La coche est enlevée, mais le choix n'est pas enregistré. Montrez le bouton sous la case.
mistake-formulaires-cookies-3 = Le gros bouton d'une publicité est pris pour celui du site. Faites lire ce que dit chaque bouton.
ask-formulaires-cookies-1 = Que propose ce bandeau ?
ask-formulaires-cookies-2 = Que perd-on quand on refuse ?
ask-formulaires-cookies-3 = Comment reconnaît-on le bouton du site parmi les publicités ?

# --- 416 Demander une aide en ligne ---
note-formulaires-demander-aide = Posez les papiers devant vous avant la première page. Annoncez le chemin : l'identité, la situation, le document, la signature, l'envoi.
mistake-formulaires-demander-aide-1 = Le nombre est écrit en lettres, ou le montant avec un point. Faites lire l'exemple du champ.
mistake-formulaires-demander-aide-2 = La personne appuie deux fois sur « Envoyer », par inquiétude. Dites : un seul clic, puis on attend le numéro.
mistake-formulaires-demander-aide-3 = La personne s'arrête avant le message de confirmation. Faites ouvrir la boîte aux lettres, et chercher le nouveau message.
ask-formulaires-demander-aide-1 = Quels papiers faut-il préparer avant de commencer ?
ask-formulaires-demander-aide-2 = Que signe-t-on à la dernière page ?
ask-formulaires-demander-aide-3 = Comment sait-on que la demande est bien arrivée ?
