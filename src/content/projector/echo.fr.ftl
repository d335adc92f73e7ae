### What the hand does, written large for a room: gestures of the mouse, and names of keys.

echo-left = clic gauche
echo-right = clic droit
echo-middle = molette : clic
echo-double = double-clic
echo-drag = glisser
echo-wheel-up = molette ↑
echo-wheel-down = molette ↓
echo-touch = toucher
echo-wheel = molette
echo-keyboard = clavier

echo-ctrl = Ctrl
echo-alt = Alt
echo-alt-gr = Alt Gr
echo-shift = Maj
echo-meta = Windows
echo-enter = Entrée
echo-backspace = Effacer
echo-tab = Tab
echo-caps-lock = Verr. Maj
echo-num-lock = Verr. Num
echo-space = Espace
echo-escape = Échap
echo-delete = Suppr
echo-insert = Inser
echo-home = Début
echo-end = Fin
echo-arrow-up = ↑
echo-arrow-down = ↓
echo-arrow-left = ←
echo-arrow-right = →
echo-print-screen = Impr. écran
echo-context-menu = Menu
