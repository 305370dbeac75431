### Les fiches telles qu'on les écrit : fichiers, YAML, notations.

## yaml.rs : ce que contient le texte

encoding-nul = le fichier contient un octet nul : ce n'est pas un fichier de texte
    .hint = { encoding-character.hint }
encoding-character = le fichier n'est pas en UTF-8 : ce caractère ne peut pas être lu
    .hint = enregistrez à nouveau le fichier avec l'encodage UTF-8 (dans le Bloc-notes : Fichier, Enregistrer sous, Encodage : UTF-8)

merge-conflict = deux versions du fichier ont été mélangées et les marques de conflit sont restées
    .hint = gardez l'une des deux versions et supprimez les marques

tab-indentation = une tabulation sert de retrait ; il faut des espaces
    .hint = remplacez la tabulation par deux espaces

no-break-space = une espace insécable sert de retrait : elle ressemble à une espace et n'en est pas une
    .hint = remplacez-la par une espace ordinaire
no-break-space-key = une espace insécable se trouve à côté de la clé ou du tiret : elle ressemble à une espace et n'en est pas une
    .hint = remplacez-la par une espace ordinaire

cut-value = la valeur est coupée à ` #` : tout serait perdu à partir de `#{ $comment }`
    .hint = mettez toute la valeur entre guillemets droits `"`, ou écrivez le commentaire avec une espace après `#`

## yaml.rs : clés et formes

unknown-key = clé inconnue : `{ $key }`
    .hint = les clés connues ici sont { $known }

missing-key-record = la clé `{ $key }` manque
    .hint = ajoutez une ligne `{ $key }: …` à cette fiche
missing-key-under = la clé `{ $key }` manque sous `{ $owner }:`
    .hint = ajoutez-y une ligne `{ $key }: …`, dans la même colonne que les autres

duplicate-key = la clé `{ $key }` figure deux fois dans une fiche
    .hint = gardez l'une des deux lignes
duplicate-key-unnamed = la clé figure deux fois dans une fiche
    .hint = { duplicate-key.hint }

empty-value-key = cette clé n'a pas de valeur
    .hint = donnez-lui une valeur ou supprimez la ligne

wrong-shape = il faut ici { $wanted } ; à la place : { $found }
    .hint = vérifiez le retrait et le deux-points de cette ligne et de la ligne précédente
wrong-shape-record = il faut ici une fiche faite de lignes `clé: valeur`, et il y a autre chose
    .hint = chaque ligne a une clé, un deux-points, une espace et une valeur, par exemple `- id: gien`
wrong-shape-else = il faut ici { $wanted }, et il y a autre chose
    .hint = { wrong-shape.hint }
wrong-shape-lines = `{ $key }:` demande des lignes `clé: valeur`, et il y a une seule valeur
    .hint = laissez `{ $key }:` seul sur sa ligne et écrivez dessous les lignes `clé: valeur`, deux espaces plus à droite
wrong-shape-bracket = `{ $bracket }` commence ici une liste ou une fiche, et il faut une seule valeur
    .hint = écrivez une seule valeur, et une fiche de plus pour chacune des autres ; un texte qui commence par `{ $bracket }` se met entre guillemets droits `"`
wrong-shape-no-list = le fichier ne contient pas de liste
    .hint = commencez chaque fiche par `- ` et mettez ses autres lignes en retrait de deux espaces

shape-list = une liste
shape-lines = des lignes `clé: valeur`
shape-record = une fiche faite de lignes `clé: valeur`
shape-value = une seule valeur
shape-nothing = rien
shape-texts = un texte, ou un texte par langue
shape-values = une valeur ou une liste de valeurs
shape-forms = un texte, ou un texte pour chaque forme du pluriel (one, other)
shape-other = { $name }

yaml-limit-anchor = le signe `&` a ici un sens particulier, qui ne sert pas dans les fiches
    .hint = mettez entre guillemets droits `"` un texte qui commence par `&`
yaml-limit-alias = le signe `*` a ici un sens particulier, qui ne sert pas dans les fiches
    .hint = mettez entre guillemets droits `"` un texte qui commence par `*`
yaml-limit-depth = des listes et des fiches sont imbriquées trop profondément
    .hint = écrivez les valeurs l'une sous l'autre : les fiches n'ont pas besoin de tant de niveaux
yaml-limit-size = le fichier contient plus que des fiches ne peuvent contenir
    .hint = partagez-le, par exemple par mois

yaml = la lecture du fichier s'arrête ici : { $problem }
    .hint = vérifiez le retrait, les guillemets et le deux-points de cette ligne et de la ligne précédente
yaml-given-up = le fichier contient trop d'erreurs : la suite n'est pas lue
    .hint = corrigez d'abord celles-ci
yaml-number = il faut ici un nombre entier
    .hint = écrivez seulement des chiffres, par exemple 12
yaml-second-document = `---` commence un second document, qui ne serait pas lu
    .hint = supprimez la ligne `---`

## yaml/repair.rs

yaml-equals = `{ $sign }` ne sépare pas une clé de sa valeur
    .hint = écrivez un deux-points et une espace à la place
yaml-bullet = `{ $sign }` n'est pas le tiret `-` par lequel une fiche commence
    .hint = { yaml-dash-blank.hint }
yaml-under-key = ce qui suit `{ $key }:` n'est pas assez en retrait pour en faire partie
    .hint = commencez { $count ->
        [1] cette ligne
       *[other] ces { $count } lignes
    } deux espaces plus à droite
yaml-dash-in-text = il faut ici un seul texte, et le tiret en fait une liste
    .hint = mettez deux espaces à la place du tiret
yaml-dash-missing = il manque `- ` : une nouvelle fiche commence ici
    .hint = commencez chaque fiche par `- `
yaml-dash-stray = ce `- ` commence une nouvelle fiche, alors que la ligne appartient à la précédente
    .hint = mettez deux espaces à la place
yaml-indented-too-little = cette ligne n'est pas assez en retrait
    .hint = commencez-la dans la même colonne que les autres clés de la fiche
yaml-indented-too-much = cette ligne est trop en retrait
    .hint = commencez-la dans la même colonne que les autres clés de la fiche

## yaml/slips.rs

yaml-quote-open = le guillemet ouvert ici n'est jamais fermé
    .hint = fermez-le par le même signe à la fin du texte ; un guillemet courbe ne le ferme pas
yaml-quote-open-above = un guillemet `{ $mark }` ouvert sur une ligne précédente n'est fermé qu'ici
    .hint = fermez-le à la fin de sa propre ligne
yaml-quote-text-after = du texte suit le guillemet fermant
    .hint = mettez `"` de part et d'autre du texte entier ; à l'intérieur, citez avec « » ; l'apostrophe y est permise
yaml-backslash = dans le texte entre guillemets `"`, le signe `\` a un sens particulier
    .hint = écrivez `\\` pour chaque `\`, ou mettez le texte entre `'`

yaml-colon-blank = il manque une espace après le deux-points
    .hint = écrivez `{ $key }: { $value }`
yaml-no-key = cette ligne n'a pas la forme `clé: valeur`
    .hint = écrivez une clé, un deux-points et une espace avant la valeur ; la suite d'un texte est plus en retrait que la clé de ce texte
yaml-colon-in-text = cette ligne contient un second deux-points
    .hint = mettez entre guillemets droits `"` un texte qui contient `: `
yaml-indented-more = cette ligne est plus en retrait que les clés précédentes
    .hint = commencez-la dans la même colonne qu'elles ; si elle continue un texte, mettez tout ce texte entre guillemets droits `"`
yaml-indentation = le retrait de cette ligne ne correspond pas à celui des lignes précédentes
    .hint = commencez dans la même colonne les clés d'une même fiche, et de même les `- ` d'une même liste
yaml-dash-blank = il manque une espace après le tiret
    .hint = commencez chaque fiche par `- `

yaml-value-sign = une valeur ne peut pas commencer par `{ $sign }`
    .hint = mettez toute la valeur entre guillemets droits `"`
yaml-line-sign = une ligne ne peut pas commencer par `{ $sign }`
    .hint = commencez chaque fiche par `- `, et un commentaire par `# `
yaml-text-mark = rien ne peut suivre `{ $mark }` sur la même ligne
    .hint = mettez entre guillemets droits `"` un texte qui commence ainsi, ou commencez le texte à la ligne suivante, en retrait

yaml-bracket-open = le signe `{ $open }` n'est jamais fermé
    .hint = fermez-le par `{ $close }` ; mettez entre guillemets droits `"` un texte qui commence par `{ $open }`
yaml-bracket-other = le signe `{ $open }` est fermé par `{ $found }`
    .hint = fermez-le par `{ $close }`
yaml-bracket-stray = le signe `{ $bracket }` ne ferme rien
    .hint = supprimez-le, ou mettez toute la valeur entre guillemets droits `"`
yaml-after-bracket = du texte suit le crochet fermant
    .hint = s'il s'agit d'un seul texte, mettez toute la valeur entre guillemets droits `"`
yaml-in-brackets = entre crochets ou accolades, il manque une virgule ou le signe fermant
    .hint = séparez les valeurs par des virgules ; mettez entre guillemets droits `"` un texte qui contient `, `, `: ` ou des crochets

yaml-hash-blank = il manque une espace avant `#`
    .hint = écrivez une espace avant un commentaire ; un `#` qui fait partie du texte reste à l'intérieur des guillemets
yaml-comment-in-text = un commentaire coupe un texte qui continue à la ligne suivante
    .hint = mettez le commentaire sur sa propre ligne, ou commencez la ligne suivante dans la même colonne que cette clé
yaml-tab = il y a une tabulation là où seules des espaces sont permises
    .hint = remplacez la tabulation par des espaces

## notation.rs

write-instead = écrivez `{ $text }`

## slips.rs

spare-signs = `{ $text }` contient des signes de trop
letters-for-digits = `{ $text }` contient une lettre à la place d'un chiffre
date-day-before-month = `{ $date }` met le jour avant le mois
weekday-and-more = `{ $text }` dit plus qu'un jour de la semaine
    .hint = gardez `{ $weekday }` ; les heures s'écrivent après `hours:`, un jour sans passage dans les exceptions ou les fermetures
number-zero = zéro ne peut pas être la durée d'un créneau
    .hint = écrivez sa durée en minutes ; si l'on vient sans rendez-vous, c'est `slots: 0` dans la règle de tournée
several-values = `{ $text }` contient plusieurs valeurs : il faut une liste
hours-form = `{ $hours }` ne se lit pas comme des horaires
date-several = `{ $text }` nomme plusieurs jours, et il en faut un seul
    .hint = le premier est { $from }, le dernier { $until } : une fermeture les écrit après `from:` et `until:`, une règle dans la liste `dates:`, une exception demande une fiche pour chaque jour
date-no-year = il manque l'année à `{ $date }`
    .hint = ajoutez-la en quatre chiffres
date-no-day = `{ $date }` ne dit pas quel jour
    .hint = ajoutez-le : année-mois-jour, par exemple 2022-02-15
number-pair = `{ $number }` contient deux nombres
    .hint = écrivez deux lignes : `latitude: { $first }` et `longitude: { $second }`

id = `{ $id }` ne peut pas servir d'identifiant : seulement a-z, 0-9 et des traits d'union, 80 signes au plus

empty-value-text = le texte est vide
    .hint = écrivez quelque chose ou supprimez la ligne

number = `{ $number }` n'est pas un nombre
    .hint = écrivez un nombre en chiffres, par exemple 48.58
number-whole = `{ $number }` n'est pas un nombre entier, zéro ou plus
    .hint = écrivez-le en chiffres, par exemple 2

true-or-false = `{ $text }` n'est ni `true` (oui) ni `false` (non)
    .hint = écrivez `true` pour oui, `false` pour non

date = `{ $date }` n'est pas une date
    .hint = écrivez année-mois-jour, par exemple 2022-02-15
date-year = l'année de `{ $date }` est-elle juste ? Elle est avant 1900 ou après 2100
    .hint = corrigez l'année
date-no-such-day = le jour { $date } n'existe pas
    .hint = vérifiez combien de jours a ce mois
date-short-year = l'année de `{ $date }` n'a que deux chiffres
    .hint = écrivez-la en quatre chiffres : 2026
date-month-first = `{ $date }` met le mois avant le jour, comme aux États-Unis
date-order = `{ $written }` est-il le { $one } ou le { $other } ?
    .hint = écrivez `{ $one }` ou `{ $other }`

weekday = `{ $weekday }` n'est pas un jour de la semaine
weekday-several = `{ $weekday }` n'est pas un seul jour de la semaine
    .hint = écrivez plusieurs jours entre crochets, par exemple [lundi, mardi]
weekday-name = { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }
weekday-matches-date = le { $date } est un { $weekday }, pas un { $written }
    .hint = corrigez la date ou le jour de la semaine

time = `{ $time }` n'est pas une heure de la journée
    .hint = écrivez heures et minutes, par exemple 09:30, jusqu'à 23:59

hours = `{ $hours }` n'indique pas un début et une fin
    .hint = écrivez l'heure de début et celle de fin, par exemple 09:00-12:30

end-before-start-hours = `{ $hours }` finit avant d'avoir commencé
    .hint = échangez les deux heures, ou ajoutez +1 si la fin est le lendemain : 22:00-02:00+1
end-before-start-at-once = `{ $hours }` finit à l'heure où cela commence
    .hint = { end-before-start-hours.hint }
end-before-start-same-day = `{ $hours }` porte +1, mais finit le même jour
    .hint = { end-before-start-hours.hint }

period-written = `{ $period }` n'est pas une période
    .hint = écrivez un mois 2021-10, un trimestre 2021-T4, une année 2021, ou le premier et le dernier mois 2021-09--2022-05

time-zone = `{ $zone }` n'est pas un fuseau horaire
    .hint = écrivez son nom international, par exemple Europe/Paris ou Indian/Reunion

month-week = `{ $week }` n'est pas une semaine du mois
    .hint = écrivez 1, 2, 3, 4, 5 ou `last` (la dernière)

insee-code = `{ $code }` n'est pas un code INSEE : il a cinq caractères
insee-code-short = { insee-code }
    .hint = le zéro du début s'est-il perdu ? Écrivez "0{ $code }"

holidays-by-region = les jours fériés de `{ $country }` diffèrent d'une région à l'autre
    .hint = écrivez le code de la vôtre : { $codes }

unknown-holidays = `{ $name }` n'est pas un calendrier de jours fériés connu
    .hint = écrivez `none`, `france`, `alsace-moselle`, `guadeloupe`, `guyane`, `martinique`, `mayotte`, `reunion`, `saint-barthelemy`, `saint-martin`, `BE`, `LU`, ou le code ISO du Land, du canton ou de la nation : `DE-BY`, `CH-GE`, `GB-SCT`

unknown-holiday = `{ $name }` n'est pas le nom d'un jour férié connu
    .hint = écrivez `true` pour tous les jours fériés, ou leurs noms : `[victory-1945, ascension]` ; `halte manual recettes` en donne la liste

unknown-code-list = `{ $code }` n'est pas dans la liste des codes
    .hint = les codes possibles sont { $codes }

## mod.rs

unknown-kind-folder = ni le dossier `{ $folder }` ni le fichier `{ $kind }` ne porte le nom d'une sorte de fiches : il n'est pas lu
unknown-kind = `{ $kind }` n'est pas une sorte de fiches
unknown-kind-known = les sortes de fiches sont { $kinds }

file-copied = ce fichier est une copie de { $original } : il n'est pas lu, pour que rien ne compte deux fois
    .hint = supprimez-le, ou changez ce qui doit y être différent
file-ending = le nom de ce fichier ne finit pas par `.yaml` en minuscules ; il est lu tout de même
    .hint = renommez-le `{ $name }` (Windows cache les fins de noms : dans l'Explorateur, Affichage, Extensions de noms de fichiers)

not-a-record = ce fichier n'est pas lu : les fiches se terminent par .yaml
    .hint = renommez-le en .yaml s'il contient des fiches, sinon déplacez-le hors de records/

file-too-large-yaml = le fichier contient { $size } Mo ; au plus { $most } Mo de YAML sont lus
    .hint = { file-too-large.hint }

## sources/disk.rs

folder-depth = ici, plus de { $most } dossiers sont emboîtés
    .hint = remontez les fichiers

too-many-files = il y a plus de { $most } fichiers ; à partir d'ici, ils ne sont pas lus
    .hint = cherchez des liens entre dossiers

unreadable-path = le fichier ne peut pas être lu : { $problem }
    .hint = vérifiez vos droits sur ce fichier, ou si un lien ne mène nulle part
unreadable-file = le fichier ne peut pas être lu : { $problem }
    .hint = vérifiez vos droits sur ce fichier
unreadable-folder = le dossier ne peut pas être lu : { $problem }
    .hint = vérifiez vos droits sur ce dossier

outside-link = ce lien mène hors du dossier du projet
    .hint = copiez le fichier dans le projet au lieu de mettre un lien
static-file-hidden = dans content/static/, ces fichiers cachés ne sont pas publiés : { $files }
    .hint = supprimez ce que votre ordinateur y a laissé ; un réglage du serveur, comme .htaccess, se met directement sur le serveur

link-loop = ce lien ramène à un dossier qui le contient
    .hint = supprimez le lien

special-file = ce n'est pas un fichier ordinaire (un tube, une prise ou un périphérique)
    .hint = retirez-le du projet

file-too-large = le fichier contient { $size } Mo ; au plus 64 Mo sont lus
    .hint = partagez-le, par exemple par mois

file-name-twice = deux fichiers ont le même nom, dont les accents sont seulement codés autrement : un seul serait lu
    .hint = renommez l'un des deux
file-name-encoding = dans ce dossier, un nom de fichier n'est pas en UTF-8 : { $file }
    .hint = renommez-le

## sources/git.rs

outside-link-commit = c'est un lien : il n'est pas suivi dans une version enregistrée
file-too-large-commit = le fichier contient plus de 64 Mo : il est laissé de côté

git-no-commit = `{ $name }` n'est pas une version enregistrée (commit)
git-unknown-commit = git ne connaît pas cette version (commit)
git-not-run = le programme git ne peut pas être lancé : { $problem }
git-files = git ne donne pas les fichiers
git-files-failed = git ne donne pas les fichiers : { $problem }
git-no-file = git n'a pas le fichier { $file }
git-says = git répond « { $problem } »

## private
private-records = { $count } fichiers décrivent des personnes une à une, et git envoie ce dossier ailleurs
    .hint = vérifiez que personne d'autre ne lit ce dépôt, ou ajoutez `/records/private/` à .gitignore ; s'il peut être lu de tous, dites-le dans records/clearances.yaml (`text: records/private`), avec la raison
private-records-outside = { $count } fichiers décrivent des personnes une à une, hors de records/private/, et git envoie ce dossier ailleurs
    .hint = rangez-les dans records/private/, avec records/ledger/figures.jsonl dans records/private/ledger/ : halte les y lit de même ; puis vérifiez que personne d'autre ne lit ce dépôt
