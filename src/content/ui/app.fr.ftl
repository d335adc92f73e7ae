### Words that stand on every screen.

# Name of the app. Never translated.
app-name = Pas à Clic
# Title of the window, read first by screen readers.
page-title = { $title } - Pas à Clic
skip-to-content = Aller au contenu
understood = J'ai compris
# Leaves everything as it is, in a question that could change it.
keep = Ne rien changer

# The head of each page.
head-no-name = Sans nom
head-who-title = Votre image et votre prénom
head-settings = Affichage
head-finish = Terminer

# What will not be kept, said once.
kept-absent = Ce navigateur ne garde rien. Vos progrès restent là jusqu'à la fin de la visite. Pour les garder, emportez-les en fin de visite.
kept-full = La mémoire de ce navigateur est pleine. La suite de vos progrès reste là jusqu'à la fin de la visite. Pour la garder, emportez vos progrès.
kept-refused = Ce navigateur refuse de garder vos progrès. Pour les garder, emportez-les en fin de visite.
kept-damaged =
    { $n ->
        [one] Un morceau de vos progrès est abîmé.
       *[other] { $n } morceaux de vos progrès sont abîmés.
    } Tout le reste est là.
kept-newer =
    { $n ->
        [one] Un morceau de vos progrès vient d'une version plus récente de Pas à Clic. Il reste gardé, sans être montré ici.
       *[other] { $n } morceaux de vos progrès viennent d'une version plus récente de Pas à Clic. Ils restent gardés, sans être montrés ici.
    }
later-missing = La suite n'est pas arrivée. Gardez cette page ouverte, vos essais attendent. Regardez si l'appareil est relié à internet.
later-again = Essayer encore
erase-failed = Le navigateur refuse d'effacer. Essayez encore une fois.
