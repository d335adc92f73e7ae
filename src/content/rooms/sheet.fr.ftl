### Words of the typing sheet and of its picture of the keyboard.

sheet-name = Fiche à remplir
sheet-to-copy = Texte à recopier :
sheet-caps-on = Verr. Maj est active.
sheet-show-keyboard = Montrer le clavier
sheet-hide-keyboard = Cacher le clavier

# sheet-press: before a key and the finger that presses it. sheet-hold: before a key that stays pressed meanwhile.
sheet-press = Appuyez sur la touche
sheet-hold = Gardez appuyée la touche

# finger-<finger>: after the key.
finger-left-little = avec le petit doigt gauche
finger-left-ring = avec l'annulaire gauche
finger-left-middle = avec le majeur gauche
finger-left-index = avec l'index gauche
finger-thumb = avec un pouce
finger-right-index = avec l'index droit
finger-right-middle = avec le majeur droit
finger-right-ring = avec l'annulaire droit
finger-right-little = avec le petit doigt droit

# key-<key>: what is printed on the large keys.
key-backspace = Effacer
key-tab = Tab
key-enter = Entrée
key-caps-lock = Verr. Maj
key-shift = Maj
key-control = Ctrl
key-alt = Alt
key-alt-gr = Alt Gr
key-space = Espace
