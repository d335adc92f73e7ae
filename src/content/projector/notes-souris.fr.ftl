### What the adviser reads beside the demonstration: the mouse. note: what to show and say. mistake: what beginners do. ask: questions for the group.

# --- 101 Bouger ---
note-souris-bouger = Posez toute la main sur la souris, puis bougez lentement. Dites : quand la main s'arrête, la flèche s'arrête.
mistake-souris-bouger-1 = La souris est tenue du bout des doigts, ou en l'air. Faites poser la paume sur la souris, et le poignet sur la table.
mistake-souris-bouger-2 = Au bord de la table, la main se bloque. Montrez le geste : je soulève la souris, je la repose au milieu.
mistake-souris-bouger-3 = La souris est tournée de travers, et la flèche part en biais. Faites remettre les boutons du côté de l'écran.
ask-souris-bouger-1 = Si ma main va à droite, où va la flèche ?
ask-souris-bouger-2 = Que faire quand il n'y a plus de place sur la table ?
ask-souris-bouger-3 = Où faut-il regarder : la main ou l'écran ?

# --- 102 Viser ---
note-souris-viser = Arrêtez la flèche sur un dessin, avec l'index levé bien haut. Dites : ici, on attend sans cliquer.
mistake-souris-viser-1 = Le doigt clique par réflexe, et l'attente recommence. Faites lever l'index, sortir la flèche du dessin, puis revenir.
mistake-souris-viser-2 = La flèche dépasse le dessin, revient, puis dépasse encore. Faites ralentir la main dès que le dessin est proche.
mistake-souris-viser-3 = La personne s'arrête juste à côté du dessin. Montrez la pointe de la flèche : c'est elle qui compte.
ask-souris-viser-1 = Quelle partie de la flèche montre l'endroit visé ?
ask-souris-viser-2 = Comment voit-on que l'attente est assez longue ?
ask-souris-viser-3 = Pourquoi apprendre à s'arrêter avant de cliquer ?

# --- 103 Cliquer ---
note-souris-cliquer = Décomposez à voix haute : j'arrive, j'arrête la main, je clique. Faites entendre le petit bruit d'un seul clic.
mistake-souris-cliquer-1 = La main bouge pendant le clic. Faites poser le poignet et tenir la souris entre le pouce et le petit doigt.
mistake-souris-cliquer-2 = Le doigt reste appuyé longtemps. Dites : un coup bref, comme sur une sonnette.
mistake-souris-cliquer-3 = Deux clics partent au lieu d'un. Faites compter « un » à voix haute à chaque clic.
ask-souris-cliquer-1 = Sur quel bouton appuie-t-on, et avec quel doigt ?
ask-souris-cliquer-2 = Comment sait-on que le clic a marché ?
ask-souris-cliquer-3 = Que se passe-t-il si la souris bouge pendant le clic ?

# --- 104 Choisir ---
note-souris-choisir = Lisez la consigne à voix haute, main hors de la souris. Montrez que l'on regarde tous les dessins avant de cliquer.
mistake-souris-choisir-1 = La personne clique sur le premier dessin venu. Faites dire à voix haute le nom du dessin cherché.
mistake-souris-choisir-2 = Un dessin est pris pour un autre. Dites d'abord que le clic est bon, puis faites relire la consigne.
mistake-souris-choisir-3 = Après une erreur, les clics partent partout. Faites lâcher la souris, respirer, puis repartir de la consigne.
ask-souris-choisir-1 = Que demande la consigne, et que faut-il laisser ?
ask-souris-choisir-2 = Que faire quand on ne reconnaît pas un dessin ?

# --- 105 Gauche ou droit ---
note-souris-gauche-droit = Levez une vraie souris et montrez ses deux boutons. Dites : le gauche sert presque toujours, le droit donne d'autres choix.
mistake-souris-gauche-droit-1 = Les deux doigts appuient en même temps. Faites poser un doigt sur chaque bouton, puis lever celui qui attend.
mistake-souris-gauche-droit-2 = La gauche et la droite s'inversent. Collez un petit repère de couleur sur le bouton droit.
mistake-souris-gauche-droit-3 = Le clic vient avant le regard. Faites nommer le dessin, puis le bouton, puis cliquer.
ask-souris-gauche-droit-1 = Pour ce dessin, quel bouton, et pourquoi ?
ask-souris-gauche-droit-2 = Quel bouton sert le plus souvent ?
ask-souris-gauche-droit-3 = Que se passe-t-il quand on se trompe de bouton ?

# --- 106 Double-clic ---
note-souris-double-clic = Tapez le rythme sur la table : deux petits coups rapprochés. Montrez aussi l'autre façon : un clic, puis la touche Entrée.
mistake-souris-double-clic-1 = La souris glisse entre les deux clics. Faites tenir la souris avec le pouce et le petit doigt, sans serrer.
mistake-souris-double-clic-2 = Les deux clics sont trop éloignés. Tapez le rythme ensemble, ou allongez le délai dans les réglages.
mistake-souris-double-clic-3 = La main fatigue et le geste ne vient pas. Proposez un clic puis Entrée : le résultat est le même.
ask-souris-double-clic-1 = Qu'avez-vous déjà ouvert avec un double-clic ?
ask-souris-double-clic-2 = Quelle autre façon connaît-on pour ouvrir ?
ask-souris-double-clic-3 = Sur un lien dans une page, un clic ou deux ?

# --- 107 Molette ---
note-souris-molette = Tournez la molette cran par cran et nommez ce qui apparaît. Dites : l'image continue plus bas que l'écran.
mistake-souris-molette-1 = La molette est enfoncée au lieu de tourner. Montrez l'index qui roule, sans appuyer.
mistake-souris-molette-2 = L'image défile trop vite, et le dessin passe sans être vu. Faites tourner trois crans, puis regarder.
mistake-souris-molette-3 = Le clic part pendant que l'image bouge encore. Faites lâcher la molette, arrêter la flèche, puis cliquer.
ask-souris-molette-1 = Comment sait-on qu'il reste quelque chose plus bas ?
ask-souris-molette-2 = Dans quel sens faut-il tourner pour remonter ?
ask-souris-molette-3 = Comment voit-on que l'on est tout en haut ?

# --- 108 Glisser et déposer ---
note-souris-glisser = Dites en même temps que le geste : j'appuie, je garde, j'avance, je lâche. Montrez ensuite l'autre façon, en deux clics.
mistake-souris-glisser-1 = Le bouton est relâché en chemin, et le dessin tombe. Faites dire « je garde » jusqu'à l'arrivée.
mistake-souris-glisser-2 = Le dessin est lâché au bord du rangement. Faites attendre que la flèche soit bien au milieu.
mistake-souris-glisser-3 = La main n'a plus de place, bouton appuyé. Faites replacer la souris au milieu de la table avant de prendre le dessin.
ask-souris-glisser-1 = À quel moment le dessin suit-il la flèche ?
ask-souris-glisser-2 = Quand faut-il lâcher le bouton ?
ask-souris-glisser-3 = Si ce geste fait mal à la main, comment faire autrement ?

# --- 109 Le menu du bouton droit ---
note-souris-menu-droit = Ouvrez le menu, lâchez la souris et lisez chaque ligne à voix haute. Dites : le droit ouvre, le gauche choisit.
mistake-souris-menu-droit-1 = Le bouton droit est utilisé aussi pour choisir la ligne. Faites dire : « Droit, je lâche. Gauche, sur la ligne. »
mistake-souris-menu-droit-2 = Un clic à côté ferme le menu et inquiète. Fermez-le exprès devant le groupe, puis rouvrez-le.
mistake-souris-menu-droit-3 = La première ligne est choisie sans lire. Faites descendre la flèche ligne par ligne avant le clic.
ask-souris-menu-droit-1 = Que propose ce menu ?
ask-souris-menu-droit-2 = Que faire si le menu se ferme tout de suite ?
ask-souris-menu-droit-3 = Quelle ligne demande de réfléchir avant de cliquer ?

# --- 110 Les formes de la flèche ---
note-souris-pointeur = Promenez la flèche sans cliquer. Demandez au groupe de dire « main » dès que la forme change.
mistake-souris-pointeur-1 = La personne clique pendant que le rond tourne. Faites lâcher la souris jusqu'à ce que le rond disparaisse.
mistake-souris-pointeur-2 = Les clics partent sur tous les dessins, pour essayer. Faites dire la forme vue avant chaque clic.
mistake-souris-pointeur-3 = La flèche passe trop vite pour que la forme se voie. Faites marquer un arrêt sur chaque dessin.
ask-souris-pointeur-1 = Que dit la main ? Que dit la barre ?
ask-souris-pointeur-2 = Que faire quand un rond tourne ?
ask-souris-pointeur-3 = Où avez-vous déjà vu ces formes ?

# --- 111 Sélectionner du texte ---
note-souris-selection = Montrez le point de départ : juste avant la première lettre. Dites : la couleur montre ce qui est pris.
mistake-souris-selection-1 = La première lettre manque. Faites viser l'espace qui la précède, puis recommencer : le texte reste intact.
mistake-souris-selection-2 = La main descend, et plusieurs lignes se colorent. Faites glisser bien à plat, sur une seule ligne.
mistake-souris-selection-3 = Le bouton est lâché trop tôt. Faites reprendre du début, en gardant le bouton appuyé jusqu'au dernier signe.
ask-souris-selection-1 = Comment voit-on ce qui est sélectionné ?
ask-souris-selection-2 = Que faire si un mot de trop est pris ?
ask-souris-selection-3 = À quoi peut servir un numéro sélectionné ?

# --- 112 Les petits réglages ---
note-souris-reglages = Comparez les formes : plusieurs cases peuvent être cochées, un seul rond reste plein. Cliquez deux fois sur une case pour montrer qu'elle se vide.
mistake-souris-reglages-1 = La case reçoit deux clics, donc elle se vide. Faites regarder la coche après chaque clic.
mistake-souris-reglages-2 = La personne cherche à vider un rond. Dites : on choisit un autre rond, et le premier se vide.
mistake-souris-reglages-3 = Le curseur dépasse le nombre voulu. Faites regarder le nombre, et revenir doucement avant de lâcher.
ask-souris-reglages-1 = Quelle différence entre une case et un rond ?
ask-souris-reglages-2 = Où sont les autres réponses de la liste ?
ask-souris-reglages-3 = Quand faut-il lâcher le curseur ?

# --- 113 Les fenêtres ---
note-souris-fenetres = Comparez les fenêtres à des feuilles posées l'une sur l'autre. Nommez les trois signes en haut à droite : trait, carré, croix.
mistake-souris-fenetres-1 = La personne clique sur la croix de la fenêtre utile. Faites lire le titre de la fenêtre avant de fermer.
mistake-souris-fenetres-2 = Le coin est difficile à attraper. Faites arrêter la flèche sur le coin, puis appuyer sans bouger.
mistake-souris-fenetres-3 = La fenêtre rangée semble perdue. Montrez où elle attend, en bas de l'écran.
ask-souris-fenetres-1 = Que fait la croix ? Que fait le trait ?
ask-souris-fenetres-2 = Par où attrape-t-on une fenêtre pour la déplacer ?
ask-souris-fenetres-3 = Comment voir ce qui est caché derrière ?
