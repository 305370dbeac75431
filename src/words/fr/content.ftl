### Textes des pages et des bilans.

## mod.rs

not-a-page = ce fichier n'est pas lu : les pages se terminent par .md
    .hint = renommez-le en .md si c'est une page, sinon déplacez-le hors de content/pages/

page-name = `{ $page }` ne peut pas servir d'adresse à une page : seulement a-z, 0-9 et des traits d'union, et pas de dossier
    .hint = renommez le fichier en `{ $address }.md`

not-read = ce fichier n'est pas lu : il n'entre dans aucune page ni aucun bilan
    .hint = placez une page dans content/pages/NOM.md, un texte du bilan dans content/narratives/PROGRAMME/PÉRIODE.md
not-read-narrative = ce fichier n'est pas lu : les textes du bilan se terminent par .md
    .hint = { not-read.hint }

narrative-place = un texte du bilan appartient à un programme
    .hint = placez-le dans content/narratives/<programme>/

narrative-name = `{ $name }` n'est ni une période ni une partie de bilan
    .hint = nommez-le 2021-10.md, 2021-Q4.md, 2021.md ou 2021-09--2022-05.md, ou bien 2021-Q4.PARTIE.md avec l'une des parties { $sections }

front-matter = le fichier n'a pas d'en-tête
    .hint = commencez le fichier par trois lignes : `---`, `title: …`, `---`
front-matter-end = l'en-tête du fichier n'est pas fermé
    .hint = fermez-le par une ligne `---`

## markdown.rs

markdown-limit = des listes, citations ou mises en valeur sont imbriquées ici trop profondément
    .hint = supprimez les signes répétés

file-too-large-text = le texte fait { $size } ko ; halte lit au plus { $most } ko par page ou texte de rapport
    .hint = supprimez ce qui a été collé par erreur, ou répartissez le texte sur plusieurs fichiers

heading-level = ce titre est du premier niveau, réservé au titre de la page
    .hint = commencez la ligne par `##`

unsafe-link = le lien vers `{ $link }` est laissé de côté : seuls http, https, mailto, tel et les pages de ce site sont suivis
    .hint = écrivez une adresse qui commence par https://, ou le nom d'une page de ce site

raw-html = ce code HTML serait affiché tel quel, sans effet
    .hint = écrivez-le en Markdown, ou supprimez-le

## outline.rs

around-list-csv = la liste des communes des alentours ne se lit pas : { $problem }
    .hint = c'est un fichier CSV aux colonnes `code,name,postcodes,latitude,longitude` ; `halte import communes FICHIER` le produit
around-list-columns = dans la liste des communes des alentours, il manque les colonnes { $missing }
    .hint = { around-list-csv.hint }
around-list-row = cette ligne ne donne pas une commune avec son code et une position en degrés
    .hint = écrivez par exemple `67411,Rosheim,67560,48.4973,7.4705` ; plusieurs codes postaux sont séparés par des espaces
map-outline-json = les contours de la carte ne sont pas en JSON : { $problem }
    .hint = le fichier contient une FeatureCollection en degrés (WGS 84) : surfaces pour le contour, lignes pour les rivières, points avec un `name` pour les villes ; `halte import map` le produit
map-outline-collection = les contours de la carte ne forment pas une FeatureCollection
    .hint = { map-outline-json.hint }
map-outline-feature = l'élément { $number } de la carte n'est ni une surface, ni une ligne, ni un point avec un nom, aux positions en degrés
    .hint = { map-outline-json.hint }

## content/files.rs: ce qui est publié tel quel
static-file-name = ce nom de fichier ne peut pas être une adresse
    .hint = renommez le fichier : { $free }
static-file-encoding = ce fichier n'est pas en UTF-8 : il ne peut être lu, et n'est pas publié
    .hint = enregistrez-le en UTF-8
static-file-kind = halte ne sait pas lire les fichiers { $kind } : il ne peut pas y chercher de données personnelles, et ne publie pas celui-ci
    .hint = publiez-le en PDF (avec son texte), en CSV, en TXT, ou comme image
static-file-pdf = aucun mot de ce PDF ne peut être lu : il ne peut pas être vérifié, et n'est pas publié
    .hint = un document numérisé ou protégé ne convient pas ; exportez-le en PDF depuis le traitement de texte
static-file-page = une page HTML toute faite ne montrerait pas qui soutient le service, et n'est pas publiée
    .hint = écrivez-la dans content/pages/ ; pour qu'un moteur de recherche vérifie que le site est à vous, choisissez l'enregistrement DNS
static-file-theme = un style, un script, une police ou un dessin ne se publie pas ici
    .hint = placez-le dans assets/ de votre thème ; un dessin se met dans une page : ![ce qu'on y voit](dessin.svg)
