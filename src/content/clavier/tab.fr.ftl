# Passer d'un champ à l'autre avec la touche Tab.
titre = Passer d'une case à l'autre
but = La touche Tab mène à la case suivante, sans quitter le clavier.

nom-ligne-1 = Prénom
nom-ligne-2 = Nom
nom-ligne-3 = Ville
nom-ligne-4 = Jour choisi
etape-ligne-1 = Cliquez dans la case « {$objet} » et écrivez « {$texte-1} ».
    .indice = Cliquez une fois dans la première case. Puis recopiez le texte.
etape-ligne = Écrivez le texte de la case « {$objet} ».
    .indice = Le trait qui clignote est dans la case. Recopiez le modèle.
etape-tab = Appuyez sur la touche Tab pour aller à la case « {$objet} ».
    .indice = La touche Tab est à gauche du clavier, au-dessus de Verr. Maj.

mission = Remplissez les 4 cases. Allez de l'une à l'autre avec la touche Tab.

s-club = Vous remplissez la fiche du club.
    .titre = La fiche du club
    .texte-1 = Monique
    .texte-2 = Aubert
    .texte-3 = Valmont
    .texte-4 = 12 mars
s-bus = Vous demandez une carte de bus.
    .titre = La carte de bus
    .texte-1 = Monique
    .texte-2 = Aubert
    .texte-3 = Valmont
    .texte-4 = 16 mars
s-sortie = Vous vous inscrivez à la sortie.
    .titre = La sortie
    .texte-1 = Monique
    .texte-2 = Aubert
    .texte-3 = Valmont
    .texte-4 = 26 mars
s-jardin = Vous remplissez la fiche du jardin.
    .titre = Le jardin
    .texte-1 = Monique
    .texte-2 = Aubert
    .texte-3 = Valmont
    .texte-4 = 18 avril
s-atelier = Vous remplissez la fiche de l'atelier.
    .titre = L'atelier
    .texte-1 = Monique
    .texte-2 = Aubert
    .texte-3 = Valmont
    .texte-4 = 2 avril
s-concert = Vous réservez une place de concert.
    .titre = Le concert
    .texte-1 = Monique
    .texte-2 = Aubert
    .texte-3 = Valmont
    .texte-4 = 30 mai

memo = La touche Tab mène à la case suivante.
    .ligne-2 = Maj et Tab ensemble ramènent à la case d'avant.
    .ligne-3 = Je remplis toute la fiche sans lâcher le clavier.
