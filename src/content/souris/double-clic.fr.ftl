# Double-clic : 2 pressions rapides au même endroit, ou un clic puis Entrée.
titre = Double-clic
but = Le double-clic, c'est cliquer 2 fois de suite, sans bouger.
    .pave = Le double-clic, c'est appuyer 2 fois de suite sur le pavé.

# {$objet} is the thing to open.
etape-cible = Amenez la flèche sur {$objet}. Cliquez 2 fois de suite, sans bouger.
    .pave = Amenez la flèche sur {$objet}. Appuyez 2 fois de suite sur le pavé.
    .indice = Tenez la souris avec le pouce et le petit doigt. Puis faites 2 petits clics rapides.
    .indice-pave = Gardez le doigt au même endroit. Levez-le à peine entre les 2 appuis.

# The other way to open, for hands that find the double click hard.
etape-cible-enter = Cliquez une fois sur {$objet}. Puis appuyez sur la touche Entrée du clavier.
    .indice = La touche Entrée est à droite des lettres. Elle ouvre ce que vous avez choisi.

mission = Ouvrez chaque dessin qui apparaît, par un double-clic.

s-papiers = Vous cherchez un papier sur l'ordinateur. Il est dans un dossier.
    .titre = Les papiers
    .cible = le dossier
    .cible-enter = le dernier dossier
    .mission = Ouvrez chaque dossier qui apparaît, par un double-clic.
s-album = Vous préparez un album sur l'ordinateur. Les photos sont petites.
    .titre = L'album
    .cible = la photo
    .cible-enter = la dernière photo
    .mission = Ouvrez chaque photo qui apparaît, par un double-clic.
s-courrier = Vous avez reçu du courrier. Les enveloppes sont fermées.
    .titre = Le courrier
    .cible = l'enveloppe
    .cible-enter = la dernière enveloppe
    .mission = Ouvrez chaque enveloppe qui apparaît, par un double-clic.
s-factures = Vous faites vos comptes. Vos factures sont enregistrées sur l'ordinateur.
    .titre = Les factures
    .cible = le document
    .cible-enter = le dernier document
    .mission = Ouvrez chaque document qui apparaît, par un double-clic.
s-vacances = Des amis vous prêtent leurs clés USB. Les photos de vacances sont dedans.
    .titre = Les vacances
    .cible = la clé USB
    .cible-enter = la dernière clé USB
    .mission = Ouvrez chaque clé USB qui apparaît, par un double-clic.
s-agenda = Vos rendez-vous sont notés sur l'ordinateur. Il vous faut les heures.
    .titre = Les rendez-vous
    .cible = le calendrier
    .cible-enter = le dernier calendrier
    .mission = Ouvrez chaque calendrier qui apparaît, par un double-clic.

# Printed on the memo sheet.
memo = Je tiens la souris avec le pouce et le petit doigt.
    .ligne-2 = Je fais 2 petits clics rapides, sans bouger.
    .ligne-3 = Si c'est difficile, je clique une fois, puis j'appuie sur Entrée.
    .pave = Je garde le doigt au même endroit sur le pavé.
    .ligne-2-pave = Je fais 2 petits appuis rapides.
    .ligne-3-pave = Si c'est difficile, j'appuie une fois, puis sur la touche Entrée.
