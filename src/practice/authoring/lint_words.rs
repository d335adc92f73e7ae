//! Words the plain-language rules look for in French, with what to write instead.

/// English words, and the French ones to write.
pub(super) const ENGLISH: [(&str, &str); 31] = [
    ("mail", "message » or « e-mail"),
    ("mails", "messages"),
    ("email", "e-mail"),
    ("emails", "e-mails"),
    ("scroll", "faire défiler"),
    ("scroller", "faire défiler"),
    ("scrollez", "faites défiler"),
    ("drag", "glisser"),
    ("drop", "déposer"),
    ("popup", "fenêtre"),
    ("pop-up", "fenêtre"),
    ("click", "clic"),
    ("clicks", "clics"),
    ("browser", "navigateur"),
    ("desktop", "bureau"),
    ("touchpad", "pavé"),
    ("trackpad", "pavé"),
    ("login", "identifiant"),
    ("password", "mot de passe"),
    ("swipe", "glisser le doigt"),
    ("tap", "toucher"),
    ("newsletter", "lettre d'information"),
    ("spam", "message indésirable"),
    ("link", "lien"),
    ("download", "télécharger"),
    ("feedback", "retour"),
    ("checkbox", "case"),
    ("slider", "curseur"),
    ("smartphone", "téléphone"),
    ("device", "appareil"),
    ("ok", "d'accord"),
];

/// Other words for what already has one here.
pub(super) const INCONSISTENT: [(&str, &str); 8] = [
    ("curseur de la souris", "flèche"),
    ("pointeur de la souris", "flèche"),
    ("pointeur", "flèche"),
    ("roulette", "molette"),
    ("clic de droite", "bouton droit"),
    ("double clic", "double-clic"),
    ("double cliquez", "double-cliquez"),
    ("courriel", "message » or « e-mail"),
];

/// « tu » and its family.
pub(super) const FAMILIAR: [&str; 7] = ["tu", "toi", "te", "t", "ton", "ta", "tes"];

/// Verbs after which a word agrees with the person.
pub(super) const TO_BE: [&str; 7] = ["êtes", "suis", "soyez", "serez", "serai", "étiez", "étais"];

/// What may stand between the verb and the word that agrees.
pub(super) const ADVERBS: [&str; 11] =
    ["bien", "pas", "déjà", "tout", "toute", "très", "plus", "encore", "vraiment", "presque", "enfin"];

/// Words that agree with the person, besides those that end with « é ».
pub(super) const AGREEING: [&str; 26] = [
    "prêt",
    "prête",
    "sûr",
    "sûre",
    "seul",
    "seule",
    "certain",
    "certaine",
    "content",
    "contente",
    "perdu",
    "perdue",
    "inscrit",
    "inscrite",
    "venu",
    "venue",
    "parti",
    "partie",
    "sorti",
    "sortie",
    "heureux",
    "heureuse",
    "inquiet",
    "inquiète",
    "surpris",
    "surprise",
];
