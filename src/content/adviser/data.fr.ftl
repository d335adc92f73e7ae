### What is kept, where, and who can read it.

data-title = Ce qui est gardé, et où
data-lead = Pas à Clic n'a ni compte ni serveur. Voici ce que l'espace conseiller garde sur cet appareil.
data-what = Ce qui est gardé
data-what-text = Pour chaque personne : une image ou un prénom, ses essais, ses niveaux, vos aides et vos remarques. La tranche d'âge et la situation sont facultatives. Pour chaque atelier : la date, le lieu, la durée, le niveau, le matériel et les exercices. Aussi les personnes présentes, les nombres anonymes et vos notes. Ce que les personnes tapent dans les exercices n'est jamais gardé.
data-where = Où
data-where-text = Dans la mémoire de ce navigateur, sur cet appareil. Rien ne part sur internet. Les fichiers que vous exportez sont là où vous les enregistrez.
data-who = Qui peut les lire
data-who-text = Seule la phrase de passe ouvre l'espace. Chaque personne a sa propre clé de chiffrement. L'espace se verrouille après un temps sans geste, et dès que vous quittez la page. Ce qui est à l'écran peut être lu par la personne assise à côté.
data-how-long = Combien de temps
data-how-long-text = 24 mois après la dernière venue au départ. Vous choisissez une autre durée dans les réglages. Ensuite, l'espace propose d'effacer.
data-erase = Effacer une personne
data-erase-text = Le bouton est en bas de sa page. Sa clé et ses données disparaissent de l'espace. Si son profil reste sur ce poste, seul son numéro est retenu, pour ne plus la montrer. Les fichiers déjà exportés et les feuilles imprimées restent.
data-lost = Phrase de passe perdue
data-lost-text = Personne ne peut la retrouver. Une archive est la seule issue : elle s'ouvre avec sa propre phrase de passe.
data-learner = Ce que voit une personne accompagnée
data-learner-text = Les images et les prénoms des personnes qui utilisent ce poste, et ses propres progrès. Les profils de ce poste ne sont pas chiffrés : ils servent à tout le monde ici.
data-limits = Les limites
data-limits-text = Un disque peut garder un temps des traces de ce qui est effacé, sous forme chiffrée. Un appareil infecté peut lire ce que vous tapez. Sur un ordinateur prêté, verrouillez toujours avant de partir.
