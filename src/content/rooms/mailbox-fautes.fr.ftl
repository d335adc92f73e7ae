### What went wrong in the practice mailbox, and what to do: for mistakes that every exercise knows.

erreur-destinataire-vide = Le champ du destinataire est vide. Écrivez l'adresse de la personne.
erreur-phrase-dans-destinataire = Une phrase est à la place de l'adresse. Ici, on écrit seulement l'adresse e-mail. La phrase va dans le message.
erreur-nom-au-lieu-adresse = Un nom est à la place de l'adresse. Écrivez l'adresse entière, avec le signe « @ ».
erreur-adresse-sans-arobase = Il manque le signe « @ » dans l'adresse. Ajoutez-le après le nom.
erreur-adresse-deux-arobases = L'adresse a deux fois le signe « @ ». Effacez celui qui est en trop.
erreur-adresse-sans-debut = Il manque le début de l'adresse. Écrivez le nom avant le signe « @ ».
erreur-adresse-avec-espace = Il y a un espace dans l'adresse. Effacez cet espace. Une adresse s'écrit d'un seul tenant.
erreur-adresse-virgule = Il y a une virgule dans l'adresse. Remplacez la virgule par un point.
erreur-adresse-sans-fin = Il manque la fin de l'adresse. Elle se termine par un point et des lettres, comme « .fr ».
erreur-adresse-signe = Un signe ne va pas dans l'adresse. Une adresse s'écrit sans accent et sans signe spécial.
erreur-objet-vide = L'objet est vide. Écrivez en quelques mots de quoi parle le message.
erreur-piece-jointe-oubliee = Le message annonce une pièce jointe. Il n'y en a pas encore. Joignez le fichier, puis envoyez.
erreur-message-vide = Le message est vide. Écrivez quelques mots avant d'envoyer.
erreur-efface-pour-toujours = Dans la corbeille, supprimer efface pour toujours. Ici, rien n'est perdu. Pour garder ce message, appuyez sur « {$tool-restore} ».
erreur-lien-frauduleux = Ce lien mène à une page piège. Quittez cette page. Rien n'est arrivé ici.
erreur-secret-donne = Un mot de passe a été donné à une page piège. On ne donne jamais un mot de passe après un lien reçu.
erreur-fraude-acceptee = Ce message est un piège. Lisez les indices sous le message.
erreur-vrai-message-rejete = Ce message est vrai. Lisez les indices sous le message.
erreur-pas-deconnecte = La fenêtre est fermée, mais la boîte reste ouverte. Rouvrez la boîte. Puis déconnectez-vous.
