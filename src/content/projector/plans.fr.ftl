### The ready workshop plans of plans.toml: their titles, for whom they are, and what people can do afterwards.

plan-premiere-souris = Première séance de souris
plan-premiere-souris-for = Pour les personnes qui n'ont jamais tenu une souris : elles sauront viser, cliquer et descendre dans une image.
plan-premiers-emails = Premiers messages par e-mail
plan-premiers-emails-for = Pour les personnes qui savent cliquer et taper : elles sauront lire un message, y répondre et en écrire un.
plan-premier-formulaire = Mon premier formulaire en ligne
plan-premier-formulaire-for = Pour les personnes à l'aise avec la souris et le clavier : elles sauront remplir, corriger, relire et envoyer un formulaire.
plan-fraudes = Reconnaître les fraudes
plan-fraudes-for = Pour les personnes qui lisent déjà leurs messages : elles sauront repérer un piège, refuser et vérifier avant de payer.
plan-revision = Révision
plan-revision-for = Pour les personnes qui ont déjà suivi plusieurs ateliers : elles verront ce qu'elles font maintenant sans aide.
