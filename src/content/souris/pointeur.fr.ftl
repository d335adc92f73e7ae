# Formes du pointeur : ce que la flèche dit en changeant de forme.
titre = Les formes de la flèche
but = La flèche change de forme : elle dit ce que vous pouvez faire à cet endroit.

# Découvrir : deux formes à regarder, sans cliquer.
etape-vue-1 = Arrêtez la flèche sur {$objet}. La flèche devient une barre, car cet endroit sert à écrire.
    .indice = Allez doucement jusqu'à l'endroit montré. Arrêtez la flèche et regardez sa forme.
etape-vue-2 = Arrêtez la flèche sur {$objet}. La flèche devient un rond barré, car cet endroit est fermé.
    .indice = Allez doucement jusqu'à l'endroit montré. Arrêtez la flèche et regardez sa forme.

etape-cliquer = Promenez la flèche sur les dessins. Cliquez là où elle devient une main.
    .indice = Arrêtez la flèche sur chaque dessin. La main dit que cet endroit attend un clic.
etape-attendre = Si un rond tourne, attendez la fin. Puis cliquez là où la flèche devient une main.
    .indice = Le rond dit que l'ordinateur travaille. Quand le rond a disparu, cherchez la main.

mission = Cliquez sur 5 dessins, un à un, là où la flèche devient une main.

s-photos = Une page montre des photos. Certaines s'ouvrent.
    .titre = La page de photos
    .main = la photo
    .autre = la photo
    .vue = la photo
    .mission = Ouvrez 5 photos, une à une. Cliquez là où la flèche devient une main.
s-livres = La médiathèque montre ses livres. Certains sont libres.
    .titre = Les livres
    .main = le livre
    .autre = le livre
    .vue = le livre
    .mission = Réservez 5 livres, un à un. Cliquez là où la flèche devient une main.
s-arrets = Un plan montre des arrêts de bus. Certains donnent leurs horaires.
    .titre = Le plan des bus
    .main = l'arrêt
    .autre = l'arrêt
    .vue = l'arrêt
    .mission = Demandez 5 horaires, un à un. Cliquez là où la flèche devient une main.
s-dossiers = Un site garde vos dossiers. Certains s'ouvrent.
    .titre = Les dossiers
    .main = le dossier
    .autre = le dossier
    .vue = le dossier
    .mission = Ouvrez 5 dossiers, un à un. Cliquez là où la flèche devient une main.
s-oiseaux = Un site montre des oiseaux. Certains se font entendre.
    .titre = Les oiseaux
    .main = l'oiseau
    .autre = l'oiseau
    .vue = l'oiseau
    .mission = Écoutez 5 oiseaux, un à un. Cliquez là où la flèche devient une main.
s-enveloppes = Votre courrier est sur un site. Certaines enveloppes s'ouvrent.
    .titre = Le courrier
    .main = l'enveloppe
    .autre = l'enveloppe
    .vue = l'enveloppe
    .mission = Ouvrez 5 enveloppes, une à une. Cliquez là où la flèche devient une main.

erreur-trop-tot = L'ordinateur travaille encore. Attendez la fin du rond qui tourne, puis cliquez.
erreur-pas-une-main = Ici, la flèche a une autre forme. Cherchez le dessin où elle devient une main.

memo = La main : je peux cliquer.
    .ligne-2 = La barre : je peux écrire. Le rond barré : cet endroit est fermé.
    .ligne-3 = Le rond qui tourne : j'attends la fin.
