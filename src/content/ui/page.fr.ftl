### What stands in the page itself, before and without the program: filled into public/index.html by its keys.

static-title = Pas à Clic
static-description = S'entraîner à la souris, à l'e-mail et aux formulaires, à son rythme et sans risque.
static-loading = Un instant.
static-noscript = Cette page a besoin de JavaScript.
static-noscript-why = JavaScript est arrêté dans ce navigateur.
static-noscript-open = Ouvrez les réglages du navigateur.
static-noscript-allow = Autorisez JavaScript pour cette page.
static-noscript-again = Puis ouvrez à nouveau cette page.
static-stopped = Quelque chose s'est arrêté.
static-kept = Vos progrès sont gardés.
static-old = Ce navigateur est trop ancien.
static-old-update = Mettez à jour le navigateur.
static-old-other = Ou ouvrez cette page avec un autre navigateur.
static-old-which = Firefox, Chrome et Edge conviennent.
static-again = Recommencer
