### Ce que disent les écrivains de fichiers : gabarits du thème, textes des pages et des bilans, documents, calendriers.

## html/templates.rs

encoding-template = le gabarit n'est pas en UTF-8
    .hint = enregistrez-le en UTF-8
template-fails = le gabarit échoue : { $problem }
    .hint = comparez le gabarit avec celui du thème d'origine
template-fails-on-page = le gabarit échoue, sur la page `{ $page }` ({ $title }) : { $problem }
    .hint = { template-fails.hint }
template-hint-undefined = le gabarit emploie un nom que la page ne connaît pas ; docs/themes.md énumère ce que chaque page propose
template-hint-endless = une boucle du gabarit ne s'arrête jamais
template-hint-not-found = chaque sorte de page a un gabarit à son nom, dans le dossier `templates` du thème

## html/failure.rs

template-absent = cette valeur n'existe pas sur cette page : demandez d'abord si elle est là avec `{"{%"} if … {"%}"}`
template-undefined = le nom `{ $name }` est inconnu
template-syntax = erreur d'écriture ; le moteur de gabarits dit, en anglais : { $problem }
template-endless = il tourne sans fin
template-problem = le moteur de gabarits dit, en anglais : { $problem }

## html/twin/mod.rs

template-fails-for-report = le gabarit échoue, pour { $report } : { $problem }
    .hint = { template-fails.hint }

## html/twin/text.rs

unknown-figure-words = aucun tableau ni message de cette période ne s'appelle `{ $figure }`
    .hint = les noms sont : { $figures }

unknown-figure = il n'y a pas de chiffre `{ $figure }` dans cette période
    .hint = les chiffres sont : { $figures } ; chacun avec .target, .previous ou .baseline s'il a un objectif, une valeur précédente ou une valeur de départ

## html/assets.rs

file-name-asset = le nom de ce fichier ne peut pas servir d'adresse
    .hint = employez des lettres sans accent, des chiffres, des tirets et des points

## html/mod.rs

missing-translation-page = cette page n'a pas de texte dans l'une des langues du site : les lecteurs sont menés à la langue principale
    .hint = écrivez { $file }

## html/markdown.rs

figure-in-page = `{"{{"} { $figure } {"}}"}` est un chiffre, et les chiffres vont dans les bilans : il est laissé hors de la page publique
    .hint = retirez-le de la page ; un texte du bilan, dans content/narratives/, peut le citer
broken-link-page = le lien vers `{ $target }` ne mène à aucune page de ce site
    .hint = corrigez le nom de la page, ou écrivez-la dans content/pages/

## design.rs

theme-no-series = les graphiques ont besoin d'au moins une couleur sous `series`
    .hint = ajoutez à theme.yaml une couleur, par exemple `series: ["#004F8C"]`
theme-colour = `{ $text }` n'est pas une couleur
    .hint = écrivez-la sous la forme #RRGGBB, par exemple "#004F8C", entre guillemets droits

## xlsx.rs

workbook = le classeur { $file } ne peut pas être écrit : { $problem }
    .hint = un tableau est peut-être trop grand pour une feuille : donnez-le avec moins de détail

## pdf/files.rs

logo-missing = le logo { $file } manque
    .hint = mettez le fichier à cet endroit

## pdf/markup.rs

picture-alt = l'image { $file } ne dit rien à qui ne peut pas la voir
    .hint = écrivez ce qu'elle montre entre les crochets
picture-missing = il n'y a pas d'image { $file }
    .hint = son chemin se compte depuis le dossier content/

## pdf/mod.rs

pdf = le document ne peut pas être écrit en PDF : { $problem }

## pdf/complaint.rs

report-problem = { $document } ne peut pas être mis en page ; le compositeur dit, en anglais : { $problem }
report-unknown-variable = { $document } ne peut pas être mis en page : le gabarit emploie le nom `{ $name }`, que rien ne définit
report-unknown-font = { $document } ne peut pas être mis en page : la police « { $font } » n'est pas dans le thème
report-file-not-found = { $document } ne peut pas être mis en page : il n'y a pas de fichier { $file }
report-svg = { $document } ne peut pas être mis en page : cette image SVG est abîmée ({ $problem })
report-picture = { $document } ne peut pas être mis en page : cette image est abîmée ({ $problem })
report-alt = { $document } ne peut pas être mis en page : une image n'a pas de texte de remplacement, ce que la norme { $standard } interdit
    .hint = donnez un texte de remplacement à chaque image et à chaque formule
report-heading-level = { $document } ne peut pas être mis en page : après un titre de niveau { $above } vient un titre de niveau { $level }, ce que la norme { $standard } interdit
    .hint = les niveaux de titre se suivent, sans en sauter
report-advice = conseil du compositeur, en anglais : { $advice }

## ics/mod.rs

calendar-path = un calendrier ne peut pas être écrit à `{ $file }` : ce n'est pas une adresse
    .hint = écrivez l'identifiant (`id`) de l'arrêt ou du partenaire en minuscules sans accent, chiffres et traits d'union, 80 signes au plus ; dans records/ledger/, reprenez une version précédente du fichier
calendar-read-back = { $file } ne se relit pas comme il a été écrit : { $difference }
    .hint = cherchez des caractères inhabituels dans le texte nommé, et signalez-nous cette erreur
calendar-color = `{ $colour }` n'est pas un nom de couleur CSS3 : les calendriers restent sans couleur
    .hint = écrivez dans la fiche du programme un nom tel que navy, teal ou darkgreen
calendar-large = { $file } fait { $size } Mo : Google Agenda et d'autres n'en lisent pas autant
    .hint = proposez les agendas par territoire ou par commune, ou écrivez `calendar_mode: series` dans la fiche du site : les passages réguliers n'y font qu'une entrée

## ics/wire.rs

calendar-read-back-frame = il n'a pas de cadre
calendar-read-back-end = il n'a pas de fin
calendar-read-back-broken = il ne peut pas être lu : { $problem }
calendar-read-back-nothing = rien n'est lu
calendar-read-back-several = il y a plus d'un calendrier
calendar-read-back-parts = { $part } a d'autres lignes ou d'autres parties
calendar-read-back-line = { $written } est devenu { $read }

## pdf: signs

missing-glyph = le signe `{ $sign }` ({ $code }) n'existe dans aucune police du thème : les documents montrent □ à sa place
    .hint = remplacez-le par un mot, ou ajoutez au thème une police qui le contient, avec sa licence
