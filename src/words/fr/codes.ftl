### Le manuel des erreurs : ce que dit chaque code, et que faire.

## Les titres du manuel

explain-title = Erreurs et avertissements
explain-intro = Chaque message de halte porte un code entre crochets. Cette page dit pour chaque code ce qu'il signifie, pourquoi cela compte et que faire ; `halte explain CODE` dit la même chose en ligne de commande. Une erreur retient ce qu'elle atteint, et rien d'autre : un texte, une page, un document, les chiffres, ou toute la tournée ; avec un avertissement, tout est produit quand même. Les exemples sont ceux d'un bus inventé.
explain-error = Erreur : ce qu'elle atteint n'est pas publié tant qu'elle n'est pas corrigée.
    .word = Erreur
explain-warning = Avertissement : tout est produit quand même, et quelqu'un doit y regarder.
    .word = Avertissement
explain-question = Question : c'est sans doute juste, et à confirmer une fois.
    .word = Question
explain-level = Ce niveau se règle dans la fiche du programme : `checks: {"{"}{ $code }: off{"}"}`, `warning` ou `error`.
explain-mend = Que faire :
explain-wrong = Au lieu de :
explain-right = écrivez :
explain-more = `halte explain CODE` dit ce qu'un code signifie, pourquoi cela compte et que faire.
explain-unknown = il n'y a pas de code `{ $code }`
    .hint = `halte explain` les donne tous
explain-files = Fichiers et YAML
explain-records = Fiches
explain-tour = Tournée : arrêts, règles, exceptions et fermetures
explain-texts = Textes et pages
explain-figures = Chiffres et bilans
explain-publication = Thème et publication
explain-import = Import

## Fichiers et YAML

about-around-list = Le fichier `content/around.csv` est la liste des communes des alentours, desservies ou non : à qui en cherche une, la recherche montre les arrêts les plus proches. Il n'a pas pu être lu, et la recherche ne connaît que les communes desservies.
    .mend = Refaites le fichier avec `halte import communes`, ou corrigez la ligne : `code,name,postcodes,latitude,longitude`, plusieurs codes postaux séparés par des espaces.

about-cut-value = Une valeur serait coupée au milieu. Dans ces fichiers, une espace suivie de `#` commence une remarque, et le reste de la ligne serait perdu sans un mot.
    .mend = Mettez toute la valeur entre guillemets droits : `name: "Salle #2"`. S'il s'agit d'une remarque, laissez une espace après le `#`.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: Place du Marché #2
    .right =
        # records/stops.yaml
        - id: gien
          name: "Place du Marché #2"

about-duplicate-key = La même clé est écrite deux fois dans une fiche. On ne peut pas savoir laquelle des deux valeurs compte, et halte ne devine pas.
    .mend = Gardez une seule des deux lignes. Plusieurs valeurs d'une même clé forment une liste : `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 09:00-12:00
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: [09:00-12:00, 14:00-17:00]

about-email = Ce n'est pas une adresse électronique, ou il y en a deux dans un champ. On y écrit en la touchant sur la page : elle doit être une, entière et sans espace.
    .mend = Écrivez `nom@domaine.fr`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          email: accueil@exemple,fr
    .right =
        # records/programmes.yaml
        - id: bus
          email: accueil@exemple.fr

about-empty-value = Une clé n'a pas de valeur, ou une valeur vide. Ce qui manque ne se devine pas, et une ligne qui ne dit rien cache un oubli.
    .mend = Écrivez la valeur après les deux-points, ou supprimez la ligne. Une valeur qui commence par `#` se met entre guillemets droits, car `#` commence une remarque : `name: "#3 …"`.
    .wrong =
        # records/stops.yaml
        - id: gien
          name:
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

about-encoding = Un fichier n'est pas enregistré en UTF-8, et ses accents ne peuvent pas être lus. Pour un tableur ou un horaire à importer, ce n'est qu'un avertissement : le fichier est lu en Windows-1252, l'ancien codage d'Excel, et des accents peuvent être faux.
    .mend = Enregistrez de nouveau le fichier en UTF-8 : dans le Bloc-notes, « Enregistrer sous » puis « Encodage » ; dans Excel, « CSV UTF-8 ». Un fichier Word ne peut pas être lu ici : copiez son texte dans un simple fichier texte.

about-file-copied = Un fichier a, octet pour octet, le contenu d'un autre de la même sorte. Il n'est pas lu, sinon chaque arrêt, chaque permanence compterait deux fois.
    .mend = Supprimez la copie. Une version à garder se range hors de `records/`.

about-file-ending = Un fichier de fiches a un nom qui finit par `.YAML` ou `.yaml.txt`. Il est lu, mais d'autres logiciels peuvent ne pas le reconnaître.
    .mend = Renommez-le pour que son nom finisse par `.yaml`. Windows cache la fin des noms : dans l'Explorateur, cochez Affichage, Extensions de noms de fichiers.

about-file-name = Le nom d'un fichier est illisible, ou ne peut pas devenir une adresse. Les logos et les fichiers d'un thème sont publiés sous leur propre nom.
    .mend = Renommez le fichier avec des lettres sans accent, des chiffres, des traits d'union et des points : `logo-ville.svg`. Si une fiche le nomme, corrigez aussi le nom dans la fiche.

about-file-too-large = Un fichier dépasse la taille que halte lit : 64 Mo, la moitié pour un fichier de fiches, et 1 Mo pour un texte de `content/`. Dans une version antérieure que l'on compare, ce fichier est laissé de côté, avec un avertissement.
    .mend = Découpez les fiches par mois, par exemple `records/sessions/2026-03.yaml`. Réduisez une image trop lourde, et retirez du projet ce qui n'a pas à y être.

about-folder-depth = Des dossiers sont emboîtés sur plus de 32 niveaux, et ce qui se trouve plus bas n'est pas lu. Le plus souvent, un dossier a été copié dans lui-même.
    .mend = Remontez les fichiers, ou supprimez la copie.

about-link-loop = Un lien ramène à un dossier qui le contient. La lecture tournerait en rond sans fin.
    .mend = Supprimez le lien.

about-merge-conflict = Un fichier contient les marques d'une fusion inachevée. Deux personnes ont modifié les mêmes lignes, et la gestion de versions n'a pas su lesquelles garder.
    .mend = Regardez les deux versions entre `<<<<<<<` et `>>>>>>>`, gardez ce qui est juste, et supprimez les lignes de marques. Dans `records/ledger/`, gardez les lignes des deux côtés et supprimez seulement les marques.
    .wrong =
        # records/closures.yaml
        <<<<<<< HEAD
        - {"{"}from: 2026-08-03, until: 2026-08-14, reason: staff{"}"}
        =======
        - {"{"}from: 2026-08-03, until: 2026-08-21, reason: staff{"}"}
        >>>>>>> marie
    .right =
        # records/closures.yaml
        - {"{"}from: 2026-08-03, until: 2026-08-21, reason: staff{"}"}

about-missing-key = Il manque à une fiche une clé sans laquelle elle ne dit rien, par exemple les horaires d'une règle de tournée. Le message nomme la clé.
    .mend = Ajoutez la ligne que le message nomme, avec le même retrait que les autres lignes de la fiche. Si la ligne est là, retapez ses deux-points : une espace les suit, et aucune espace insécable venue d'un copier-coller ne les précède.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-no-break-space = Une ligne commence par une espace insécable. Elle ressemble à une espace ordinaire et n'en est pas une ; elle arrive avec un texte copié de Word, d'une page web ou d'un courriel.
    .mend = Effacez les espaces au début de la ligne et retapez-les avec la barre d'espace.

about-not-a-record = Un fichier sous `records/` n'est pas lu, parce que son nom ne finit pas par `.yaml`. Ce qu'il dit manque sur le site, dans les calendriers et dans les bilans.
    .mend = Renommez-le pour que son nom finisse par `.yaml`, en minuscules. Le contenu d'un fichier Word ou Excel se copie dans un tel fichier, ou s'importe avec `halte import` ; vos propres notes peuvent rester là en `.md` ou en `.csv`.

about-outside-link = Un lien mène hors du dossier du projet. Rien n'est lu à l'extérieur, pour qu'un projet dise la même chose sur tous les ordinateurs ; dans une version antérieure que l'on compare, aucun lien n'est suivi, avec un avertissement.
    .mend = Copiez le fichier dans le projet au lieu d'y mettre un lien.

about-private-records = Des permanences, des accompagnements ou le registre des chiffres décrivent des personnes une à une, et le dossier est un dépôt git qui est envoyé ailleurs. Ce dépôt ne doit pas être public : le site publié suffit au public.
    .mend = Rangez ces fichiers dans `records/private/`, et gardez le dépôt privé, ou ajoutez `/records/private/` à `.gitignore`. Si tout peut être lu, par exemple parce que tout est inventé, dites-le une fois dans `records/clearances.yaml`.

about-phone = Ce n'est pas un numéro de téléphone que l'on peut composer : des lettres, deux numéros dans un champ, un chiffre de trop ou de moins, un zéro perdu. Les numéros courts, gratuits, d'outre-mer et ceux que l'ARCEP réserve à la fiction sont compris ; un numéro d'un autre pays commence par +.
    .mend = Écrivez un numéro, et lui seul : `phone: 04 65 71 10 10`. Ce qu'il faut en dire va dans `phone_hours:`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          phone: 465711010
    .right =
        # records/programmes.yaml
        - id: bus
          phone: 04 65 71 10 10

about-postcode = Un code postal n'a pas la forme de ceux du pays, ou est d'un autre département que la commune. Les communes qui ont le code postal d'un département voisin sont connues.
    .mend = Corrigez `postcodes:` de la commune, ou son code INSEE.
    .wrong =
        # records/communes.yaml
        - code: "45155"
          name: Gien
          postcodes: "54500"
    .right =
        # records/communes.yaml
        - code: "45155"
          name: Gien
          postcodes: "45500"

about-siret = Un SIRET a quatorze chiffres, un SIREN neuf, et le dernier se calcule à partir des autres. La carte nationale des lieux s'en sert pour reconnaître l'organisme.
    .mend = Copiez le numéro de l'avis de situation (Insee).
    .wrong =
        # records/organisations.yaml
        - id: association
          siret: 552 100 554 00014
    .right =
        # records/organisations.yaml
        - id: association
          siret: 552 100 554 00013

about-special-file = Le projet contient quelque chose qui n'est pas un fichier ordinaire : un tube, une prise réseau ou un périphérique. Le lire pourrait ne jamais finir.
    .mend = Retirez-le du projet.

about-tab-indentation = Une ligne est mise en retrait avec la touche de tabulation. Seules des espaces peuvent y être.
    .mend = Remplacez chaque tabulation par deux espaces. La plupart des éditeurs savent écrire des espaces quand on appuie sur la touche de tabulation.
    .wrong =
        # records/stops.yaml
        - id: gien
        {"\u0009"}name: Parking de la médiathèque
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

about-too-many-files = Le projet contient plus de 200 000 fichiers, et les suivants ne sont pas lus. Le plus souvent, un lien mène à un grand dossier, ou une copie d'autre chose se trouve dans le projet.
    .mend = Cherchez les liens et les copies dans `records/`, `content/` et `themes/`, et retirez-les.

about-unknown-key = Une fiche contient une clé inconnue, le plus souvent par une faute de frappe. Ce qui la suit serait perdu sans un mot.
    .mend = Écrivez la clé que le message propose ; `halte schema` donne toutes les clés de chaque sorte de fiche. Une note personnelle s'écrit après un `#`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          houres: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-unknown-kind = Le nom d'un fichier ou d'un dossier sous `records/` n'est pas celui d'une sorte de fiche, comme `stops` ou `rota`. Rien ne dit donc ce que sont ses fiches.
    .mend = Renommez-le comme le message le propose. Les fiches d'une sorte sont dans `records/stops.yaml` ou sous `records/stops/` ; celles d'un seul programme peuvent être dans son dossier, `records/bus/stops.yaml`.
    .wrong =
        # records/rotas.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-unreadable = Un fichier ou un dossier ne peut pas être lu. Ses droits d'accès ne le permettent pas, ou un lien ne mène nulle part.
    .mend = Regardez ses droits dans le gestionnaire de fichiers (« Propriétés »), fermez le logiciel qui le garde ouvert, ou remettez en place ce que le lien désigne.

about-wrong-shape = On trouve autre chose que ce qui est attendu : une liste au lieu d'une seule valeur, ou un mot seul au lieu des lignes d'une fiche. Le plus souvent, c'est le tiret, le retrait ou les deux-points qui manquent.
    .mend = Commencez chaque fiche par `- ` et mettez ses autres lignes en retrait de deux espaces, chacune sous la forme `clé: valeur`.
    .wrong =
        # records/territories.yaml
        id: nord
        name: Nord du Loiret
    .right =
        # records/territories.yaml
        - id: nord
          name: Nord du Loiret

about-yaml = Le fichier n'est pas lisible à partir de cet endroit. Le plus souvent, une ligne n'a pas le même retrait que ses voisines, les deux-points ne sont pas suivis d'une espace, des guillemets ne sont pas refermés, ou un texte contient un signe qui a un sens ici.
    .mend = Regardez la ligne et celle d'avant. Écrivez `clé: valeur` et `- ` chacun avec son espace, et mettez un texte entre guillemets droits s'il contient `: ` ou s'il commence par un signe comme `*`, `?`, `|`, `%` ou `-`. Une ligne `---` au milieu d'un fichier est à supprimer.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: Médiathèque: le parking
    .right =
        # records/stops.yaml
        - id: gien
          name: "Médiathèque: le parking"

about-yaml-limit = Le fichier emploie une écriture que les fiches n'ont pas : une ancre (`&`), un renvoi (`*`), ou des listes très emboîtées. Une valeur qui commence par `&` ou `*` est prise pour cela.
    .mend = Mettez ce texte entre guillemets droits, ou retirez le signe. Écrivez chaque fois en entier les valeurs qui se répètent.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: *Parking* de la médiathèque
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

## Fiches

about-agreement-holder = L'organisme qui tient un lieu, son `holder` ou à défaut celui qui porte le programme, n'est pas partie à une convention qui nomme ce lieu. Elle engagerait quelqu'un qui ne l'a pas signée ; l'appel à projets des points d'accueil fixes demande une convention entre le Département et chaque porteur.
    .mend = Ajoutez cet organisme à `parties` dans la convention, ou corrigez `holder` dans la fiche du lieu.
    .wrong =
        # records/agreements.yaml
        - id: convention
          parties: [departement, mairie-gien]
          stops: [gien]
    .right =
        # records/agreements.yaml
        - id: convention
          parties: [departement, association]
          stops: [gien]

about-agreement-notice = Le dernier jour approche pour dénoncer une convention, ou pour proposer la suivante. C'est dit soixante jours avant et, quand la suite devait être proposée et n'est pas là, jusqu'au terme. Les contrats fixent ce jour : trois mois avant le terme (points d'accueil fixes, « Durée »), six mois (chèques numériques, article 8).
    .mend = Décidez avec les parties. Si la convention est dénoncée, ajoutez `terminated_on: 2026-03-01` ; une fois la suivante signée, ajoutez-la à `records/agreements.yaml` avec les mêmes parties et les mêmes lieux.

about-agreement-term = Une convention donne deux fois son dernier jour, et les deux diffèrent. `until` dit un jour, et `term_months` mène à un autre.
    .mend = Gardez `until` ou `term_months`, et supprimez l'autre ligne.
    .wrong =
        # records/agreements.yaml
        - id: convention
          from: 2026-01-05
          term_months: 12
          until: 2026-12-18
    .right =
        # records/agreements.yaml
        - id: convention
          from: 2026-01-05
          term_months: 12

about-approval = Des chiffres sont ouverts au public par un organisme qui ne finance pas le service. Seul un financeur ou l'État peut accepter qu'ils soient montrés à des tiers (écrivain public itinérant, article 3.2.2).
    .mend = Nommez le financeur qui a donné son accord : `approved_by: departement`. Si cet organisme est un financeur, corrigez son `role` dans `records/organisations.yaml`.
    .wrong =
        # records/approvals.yaml
        - what: statistics
          approved_by: association
          approved_on: 2026-02-02
    .right =
        # records/approvals.yaml
        - what: statistics
          approved_by: departement
          approved_on: 2026-02-02

about-committee-date = Une réunion d'un comité a été fixée trop tard, n'est pas fixée alors que le dernier jour pour le faire approche, ou n'a pas eu lieu. Une date se fixe autant de mois à l'avance que la fiche du comité le demande ; un comité qui se réunit un trimestre donné a sa date soixante jours avant qu'il ne soit trop tard ; un comité qui se réunit pour chaque trimestre ou chaque année l'a fait avant la fin du suivant. Les contrats le demandent : le quatrième trimestre, fixé deux mois à l'avance (chèques numériques, article 7), chaque trimestre (équipe mobile, partie 6).
    .mend = Convenez d'une date et écrivez-la sous `meetings`, avec le jour où elle a été fixée : `- {"{"}date: 2026-11-20, fixed_on: 2026-09-15{"}"}`. Si la réunion examine une autre période que son année, ajoutez `period: 2026-Q3`.
    .wrong =
        # records/committees.yaml
        - id: copil
          fixed_months_before: 2
          meetings:
            - {"{"}date: 2026-03-20, fixed_on: 2026-01-31{"}"}
    .right =
        # records/committees.yaml
        - id: copil
          fixed_months_before: 2
          meetings:
            - {"{"}date: 2026-03-20, fixed_on: 2026-01-15{"}"}

about-decision = Un réajustement proposé n'a pas reçu de réponse alors que le comité s'est réuni depuis, ce qui est décidé n'est pas fait à son jour, ou les jours ne se suivent pas. Les faibles fréquentations sont signalées avec un réajustement proposé (écrivain public itinérant, article 2.3.1), et le bilan suivant dit ce qui en est advenu.
    .mend = Écrivez `decided_on` (et `outcome: refused` si c'est non), puis `done_on` ; une autre échéance s'écrit dans `due`.
    .wrong =
        # records/decisions.yaml
        - {"{"}what: Déplacer l'arrêt devant la gare, proposed_on: 2026-01-05, decided_on: 2026-01-02{"}"}
    .right =
        # records/decisions.yaml
        - {"{"}what: Déplacer l'arrêt devant la gare, proposed_on: 2026-01-05, decided_on: 2026-01-12{"}"}

about-correction-waits = Les fiches d'un mois déjà envoyé ont changé, de trop peu de personnes pour que l'édition suivante le dise : la différence désignerait quelqu'un. Les nombres envoyés restent, la correction attend.
    .mend = Il n'y a rien à faire. La correction figure dans la première édition où elle atteint le seuil (`threshold` dans `records/publication.yaml`). Si une fiche a été changée par erreur, remettez-la comme elle était.

about-count-row = Une ligne d'un comptage ne dit pas ce qu'elle compte, ou dit la même chose qu'une ligne plus haut. Ce nombre ne serait dans aucun tableau, ou compterait deux fois.
    .mend = Écrivez dans chaque ligne la catégorie et le nombre : `{"{"}channel: phone, n: 17{"}"}`. Un nombre sans détail s'écrit `total: 55` ; deux lignes de la même catégorie s'additionnent.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts:
            - {"{"}channel: phone, n: 12{"}"}
            - {"{"}channel: phone, n: 5{"}"}
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts:
            - {"{"}channel: phone, n: 17{"}"}

about-date = Ce n'est pas une date comme les fiches l'écrivent : l'année, le mois et le jour avec des traits d'union, `2026-11-16`. Ainsi, aucun jour ne peut être pris pour un mois. `16/11/2026` et `16 novembre 2026` sont compris ; une année en deux chiffres et un mois avant le jour ne le sont pas.
    .mend = Écrivez l'année en quatre chiffres, le mois et le jour en deux : `2026-11-16`. Un jour de la semaine peut le précéder, et il est alors vérifié : `lundi 2026-11-16`. « Du 3 au 14 août » s'écrit en deux lignes, `from` et `until`.
    .wrong =
        # records/closures.yaml
        - from: 03/08/26
          until: 14/08/26
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          until: 2026-08-14
          reason: staff

about-date-order = En anglais, une date comme `06/07/2026` est le 6 juillet pour les uns et le 7 juin pour les autres. Rien dans la fiche ne le dit, la question est donc posée.
    .mend = Écrivez la date avec l'année en tête, `2026-07-06`, avec le mois en lettres, `6 July 2026`, ou avec son jour de la semaine. Dans un projet en français ou en allemand, le jour est en tête et rien n'est demandé ; de même quand un des deux nombres ne peut pas être un mois.
    .wrong =
        # records/closures.yaml
        - from: 06/07/2026
          reason: staff
    .right =
        # records/closures.yaml
        - from: 6 July 2026
          reason: staff

about-double-count = Les mêmes personnes sont comptées deux fois. Deux comptages portent sur le même moment et le même lieu, ou les accompagnements d'une permanence sont décrits un à un et comptés en plus ; le total serait trop élevé.
    .mend = Gardez les accompagnements de la permanence ou le comptage, pas les deux. Mettez dans un seul comptage tous les nombres d'un même moment et d'un même lieu.
    .wrong =
        # records/tallies.yaml
        - {"{"}period: 2026-02, measure: contacts, total: 40{"}"}
        - {"{"}period: 2026-02, measure: contacts, total: 15{"}"}
    .right =
        # records/tallies.yaml
        - {"{"}period: 2026-02, measure: contacts, total: 55{"}"}

about-duplicate-id = Deux fiches ont le même identifiant, ou une catégorie, une période ou une colonne figure deux fois. On ne saurait pas laquelle des deux est désignée ; le plus souvent, une fiche ou tout un fichier a été copié.
    .mend = Supprimez la copie, ou donnez un autre identifiant à l'une des deux. Un projet a une seule fiche `site`.
    .wrong =
        # records/territories.yaml
        - {"{"}id: nord, name: Nord du Loiret{"}"}
        - {"{"}id: nord, name: Centre du Loiret{"}"}
    .right =
        # records/territories.yaml
        - {"{"}id: nord, name: Nord du Loiret{"}"}
        - {"{"}id: centre, name: Centre du Loiret{"}"}

about-duplicate-session = La même permanence est saisie deux fois : même arrêt, même jour, mêmes horaires. Ses accompagnements compteraient deux fois.
    .mend = Supprimez l'une des deux. Si l'arrêt était desservi plusieurs fois ce jour-là, distinguez les permanences par leurs horaires dans la tournée : `at: 09:00-12:00`.
    .wrong =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}
    .right =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}

about-end-before-start = Quelque chose finit avant de commencer : une fermeture, un programme, une règle de tournée, un suivi, ou les horaires d'un jour. Le plus souvent, les deux sont inversés, ou l'année est fausse.
    .mend = Inversez les deux, ou corrigez l'année. Des horaires qui finissent le lendemain le disent par `+1` : `22:00-02:00+1`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-14
          until: 2026-08-03
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          until: 2026-08-14
          reason: staff

about-foreign-group = Un envoi s'adresse à un groupe d'une autre structure. Chaque structure n'écrit qu'à ses propres adhérents et ne voit jamais les groupes d'une autre (alertes par SMS, Lille).
    .mend = Nommez un groupe de la même structure, ou faites un envoi groupé par structure.
    .wrong =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [montargis-tous]{"}"}]
    .right =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [gien-tous]{"}"}]

about-fte = Le temps de travail d'un professionnel n'est pas une part entre 0 et 1. Les chiffres par équivalent temps plein seraient faux.
    .mend = Écrivez `fte: 1` pour un temps plein, `fte: 0.5` pour un mi-temps, `fte: 0.8` pour quatre jours sur cinq. Deux personnes font deux fiches.
    .wrong =
        # records/staff.yaml
        - code: pro-1
          fte: 35
    .right =
        # records/staff.yaml
        - code: pro-1
          fte: 1

about-id = Ceci ne peut pas être un identifiant. Les identifiants entrent dans des adresses et ne changent plus ; ils n'ont que des lettres minuscules sans accent, des chiffres et des traits d'union, 80 au plus.
    .mend = Écrivez l'identifiant que le message propose, par exemple `nord-du-loiret`, et écrivez-le de même partout où la fiche est nommée.
    .wrong =
        # records/territories.yaml
        - id: Nord du Loiret
          name: Nord du Loiret
    .right =
        # records/territories.yaml
        - id: nord-du-loiret
          name: Nord du Loiret

about-insee-code = Ce n'est pas le code INSEE d'une commune : cinq caractères, comme `45155` ou `2A004`. Les tableurs enlèvent un zéro du début, et le code postal est un autre numéro.
    .mend = Écrivez le code entre guillemets droits, pour que son zéro reste : `code: "01004"`. L'INSEE publie les codes dans le Code officiel géographique.
    .wrong =
        # records/communes.yaml
        - code: 1004
          name: Ambérieu-en-Bugey
    .right =
        # records/communes.yaml
        - code: "01004"
          name: Ambérieu-en-Bugey

about-liaison-sheet = Un suivi ne dit pas qui a orienté la personne, ou de quel jour est la fiche de liaison. Toute personne suivie à domicile a été orientée (équipe mobile, partie 3).
    .mend = Ajoutez `referred_by: departement` et `liaison_sheet_on: 2026-01-28`. Un programme qui suit des personnes sans orientation écrit `checks: {"{"}liaison-sheet: off{"}"}`.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
          referred_by: departement
          liaison_sheet_on: 2026-01-28

about-no-programme = Il n'y a pas de programme. Un programme est un service sous un contrat, et rien d'autre n'a de cadre sans lui.
    .mend = Écrivez `records/programmes.yaml`, ou partez d'un petit projet complet : `halte new mon-projet`.

about-number = Un nombre est attendu, et ceci n'en est pas un. On ne calcule pas avec des unités, des signes ou des mots, et les personnes se comptent en nombres entiers à partir de 0.
    .mend = Écrivez seulement des chiffres : `slots: 6`. La latitude et la longitude s'écrivent en degrés avec un point ou une virgule : `latitude: 47.69`.
    .wrong =
        # records/stops.yaml
        - id: gien
          latitude: 47° 41' N
          longitude: 2° 38' E
    .right =
        # records/stops.yaml
        - id: gien
          latitude: 47.69
          longitude: 2.63

about-odd-value = Une valeur se lit, mais n'est sans doute pas celle qui était voulue : une virgule après un nom, un créneau de quelques minutes, une annonce faite des années avant le jour.
    .mend = Corrigez la valeur à la ligne indiquée. Si elle est voulue, mettez `odd-value: off` sous `checks:` dans la fiche du programme.

about-other-programme = Une fiche nomme quelque chose d'un autre programme : un indicateur, une grille, un comité, un destinataire ou un lieu. Chaque contrat a ses propres chiffres et ses propres bilans.
    .mend = Nommez-en un du même programme, ou ajoutez le programme à `programmes` dans la fiche de l'indicateur ou de l'organisme. Une grille ou un comité appartient à un seul programme : donnez à chacun les siens.

about-outside-follow-up = Une rencontre a lieu avant le jour où le suivi a été ouvert, ou après celui où il a été fermé.
    .mend = Corrigez sa date, `opened_on` ou `closed_on`.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
          interventions: [{"{"}date: 2026-01-26{"}"}]
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
          interventions: [{"{"}date: 2026-02-09{"}"}]

about-period = Ce n'est pas une période comme les fiches l'écrivent : un mois `2026-02`, un trimestre `2026-Q1`, une année `2026`, ou d'un mois à un autre `2026-09--2027-05`. Le trimestre d'un comité est un chiffre de 1 à 4.
    .mend = Écrivez la période sous l'une de ces formes. `2026-T1` est compris aussi.
    .wrong =
        # records/tallies.yaml
        - period: février
          measure: contacts
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-session-after-today = Une permanence est saisie comme tenue un jour qui n'est pas encore venu, alors que des passages d'avant n'ont rien de saisi. Le plus souvent, c'est le mois ou l'année qui est faux.
    .mend = Corrigez la date. Une permanence à venir a `status: planned`.

about-session-cancelled = Une permanence est saisie comme annulée, et des personnes y sont saisies comme reçues. L'un des deux est faux ; ces personnes ne sont pas comptées.
    .mend = Écrivez `status: held` si des personnes sont venues, ou retirez-les.

about-session-missing = Des passages sont passés et rien n'est saisi à leur sujet, dans un programme qui saisit ses permanences ou compte ses lieux par mois. Ce qui n'est pas saisi manque dans les chiffres remis au financeur, comme si personne n'était venu.
    .mend = Saisissez chaque permanence avec `status: held` ou `cancelled` ; un lieu compté par mois a sa ligne dans `records/tallies`.

about-session-without-passage = Une permanence est saisie à un arrêt un jour où aucune n'y est prévue. Elle est comptée quand même ; le plus souvent, la date ou l'arrêt est faux.
    .mend = Corrigez la date ou l'arrêt. Si le service est bien venu, ajoutez le passage à `records/exceptions.yaml` avec `change: added`.
    .wrong =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-06, status: held{"}"}
    .right =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}

about-several-categories = Une personne a plusieurs catégories d'une caractéristique qui n'en admet qu'une par personne. Les personnes comptées par catégorie seraient plus nombreuses que celles qui sont venues.
    .mend = Gardez une seule catégorie, ou écrivez `multiple: true` dans la caractéristique si une personne peut en avoir plusieurs.
    .wrong =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          visits: [{"{"}more: {"{"}occupation: [employe, retraite]{"}"}{"}"}]
    .right =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          visits: [{"{"}more: {"{"}occupation: employe{"}"}{"}"}]

about-slots-add-up = Les rendez-vous d'une permanence ne font pas le compte. Les réservés (`booked`) sont les honorés (`seen`), les excusés (`excused`), les annulés par le service (`revoked`) et les absents (`noshow`), et on ne peut pas en réserver plus que de proposés (`offered`).
    .mend = Corrigez `booked` ou l'un des autres. Les personnes venues sans rendez-vous se comptent dans `walk_ins`.
    .wrong =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 5, seen: 3, noshow: 1{"}"}
    .right =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 5, seen: 3, noshow: 2{"}"}

about-staff-dates = Quelqu'un est noté au travail un jour où, d'après `records/staff.yaml`, cette personne ne travaille pas. Les moyennes par professionnel seraient fausses.
    .mend = Corrigez la date, le code, ou `from` et `until` dans `records/staff.yaml`.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-2
          interventions: [{"{"}date: 2026-03-02{"}"}]
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-2
          interventions: [{"{"}date: 2026-02-09{"}"}]

about-survey-adds-up = Les nombres d'une enquête ne vont pas ensemble. Il y a plus de réponses que de personnes interrogées, ou une question a plus de réponses que de personnes qui ont répondu.
    .mend = Corrigez le nombre. Si une personne peut choisir plusieurs réponses, écrivez `multiple: true` dans la question.
    .wrong =
        # records/surveys.yaml
        - id: satisfaction
          asked: 40
          answered: 52
    .right =
        # records/surveys.yaml
        - id: satisfaction
          asked: 52
          answered: 40

about-tally-adds-up = Un comptage ne tombe pas juste. Ses lignes donnent une autre somme que son `total` ou que des lignes réparties autrement, ou rien ne dit combien il y en avait en tout ; à l'import, ce comptage est laissé de côté en entier, avec un avertissement.
    .mend = Corrigez un nombre, ajoutez `total: 55`, ou ajoutez une ligne pour ceux dont on ne sait rien : `{"{"}channel: not_given, n: 3{"}"}`.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55
          counts: [{"{"}channel: counter, n: 38{"}"}, {"{"}channel: phone, n: 12{"}"}]
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55
          counts: [{"{"}channel: counter, n: 38{"}"}, {"{"}channel: phone, n: 17{"}"}]

about-tally-when = Un comptage ne dit ni le jour ni la période dont il s'agit, ou dit les deux. Aucun bilan ne sait alors s'il lui revient.
    .mend = Écrivez `date: 2026-02-15` pour un jour, ou `period: 2026-02` pour un mois, un trimestre ou une année.
    .wrong =
        # records/tallies.yaml
        - measure: contacts
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-term = Une clause de `records/terms.yaml` n'a pas ce que sa mesure demande, a deux bornes, ou a été modifiée sans jour ni raison.
    .mend = Ajoutez à la clause la ligne que le message nomme.
    .wrong =
        # records/terms.yaml
        - id: creneaux
          article: CCTP, article 2.1.3
          promise: Vingt créneaux par semaine
          measure: slots-per-week
    .right =
        # records/terms.yaml
        - id: creneaux
          article: CCTP, article 2.1.3
          promise: Vingt créneaux par semaine
          measure: slots-per-week
          at_least: 20

about-true-or-false = Seul `true` (oui) ou `false` (non) peut être écrit ici. `oui` et `non` sont compris ; d'autres mots ne sont pas pris pour l'un d'eux, pour que personne ne soit mal compris.
    .mend = Écrivez `true` pour oui et `false` pour non, ou supprimez la ligne si ce n'est pas le cas.
    .wrong =
        # records/programmes.yaml
        - id: bus
          fictional: presque
    .right =
        # records/programmes.yaml
        - id: bus
          fictional: true

about-unknown-area = Un partenaire suit quelque chose qui n'est dans aucune fiche. Son calendrier resterait vide.
    .mend = Nommez sous `follows` un arrêt, une commune par son code INSEE, un territoire ou un programme.
    .wrong =
        # records/organisations.yaml
        - id: departement
          follows: [loiret-est]
    .right =
        # records/organisations.yaml
        - id: departement
          follows: [est]

about-unknown-canton = Une commune nomme un canton qui n'est dans aucune fiche. Les tableaux par canton oublieraient la commune.
    .mend = Corrigez l'identifiant, ou ajoutez le canton à `records/cantons.yaml`.
    .wrong =
        # records/communes.yaml
        - code: "45155"
          canton: giens
    .right =
        # records/communes.yaml
        - code: "45155"
          canton: gien

about-unknown-check = Le programme règle le niveau d'un contrôle qui n'existe pas. Rien ne changerait, et personne ne s'en apercevrait.
    .mend = Écrivez le nom que le message propose. `halte explain` nomme tous les codes, et dit pour chacun si son niveau se règle.
    .wrong =
        # records/programmes.yaml
        - id: bus
          checks: {"{"}weekly-slot: off{"}"}
    .right =
        # records/programmes.yaml
        - id: bus
          checks: {"{"}weekly-slots: off{"}"}

about-unknown-code = Un mot est écrit là où seuls les mots d'une liste sont connus : un statut, un motif, une tranche d'âge. Un autre mot ne pourrait pas être compté.
    .mend = Prenez un mot de la liste que le message donne ; les majuscules et les accents ne comptent pas. Pour une liste à vous, ajoutez le mot dans `records/characteristics.yaml`.
    .wrong =
        # records/stops.yaml
        - id: gien
          status: valid
    .right =
        # records/stops.yaml
        - id: gien
          status: validated

about-unknown-committee = Un livrable est dû avant la réunion d'un comité qui n'est dans aucune fiche. On ne sait donc pas quel jour il est dû.
    .mend = Corrigez l'identifiant, ou ajoutez le comité et ses réunions à `records/committees.yaml`.
    .wrong =
        # records/deliverables.yaml
        - id: bilan
          due_months_before: 1
          committee: copil-annuel
    .right =
        # records/deliverables.yaml
        - id: bilan
          due_months_before: 1
          committee: copil

about-unknown-commune = La commune nommée n'est dans aucune fiche. Une commune se nomme par son code INSEE ; le plus souvent, c'est le code postal qui a été écrit.
    .mend = Corrigez le code, entre guillemets droits, ou ajoutez la commune à `records/communes.yaml`.
    .wrong =
        # records/stops.yaml
        - id: gien
          commune: "45500"
    .right =
        # records/stops.yaml
        - id: gien
          commune: "45155"

about-unknown-dimension = Des personnes sont distinguées par quelque chose qui n'est dans aucune fiche. Ce n'est ni une rubrique d'un accompagnement, comme `age` ou `gender`, ni une de vos caractéristiques ; ou c'est une rubrique d'un accompagnement, écrite sous `more`.
    .mend = Corrigez le mot, ou ajoutez la caractéristique avec ses catégories à `records/characteristics.yaml`. Une rubrique d'un accompagnement s'écrit à côté de `more`, pas en dessous.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts: [{"{"}canal: phone, n: 55{"}"}]
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts: [{"{"}channel: phone, n: 55{"}"}]

about-unknown-group = Un envoi s'adresse à un groupe qui n'est dans aucune fiche.
    .mend = Corrigez l'identifiant, ou ajoutez le groupe à `records/groups.yaml`. Les membres d'un groupe ne sont dans aucune fiche.
    .wrong =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [tous]{"}"}]
    .right =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [gien-tous]{"}"}]

about-unknown-lot = Des chèques sont remis ou rendus depuis un lot qui n'est dans aucune fiche. Le stock ne pourrait pas être connu.
    .mend = Corrigez l'identifiant, ou ajoutez le lot à `records/voucher_lots.yaml`.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-2025
          carnets: 1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-unknown-measure = Un comptage porte sur quelque chose qu'aucun indicateur ne demande. Il n'apparaîtrait dans aucun tableau.
    .mend = Corrigez `measure`, ou ajoutez à `records/indicators.yaml` un indicateur avec `count: tally` et ce `measure`.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: appels
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-unknown-organisation = L'organisme nommé n'est dans aucune fiche.
    .mend = Corrigez l'identifiant, ou ajoutez l'organisme à `records/organisations.yaml`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          operator: asso
    .right =
        # records/programmes.yaml
        - id: bus
          operator: association

about-unknown-programme = Le programme nommé n'est dans aucune fiche. Il est nommé par une autre fiche, par le dossier où elle se trouve, ou dans la commande.
    .mend = Corrigez l'identifiant, donnez au dossier le nom du programme, ou ajoutez le programme à `records/programmes.yaml`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          programme: buss
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          programme: bus
          reason: staff

about-unknown-staff = Le code d'un professionnel n'est dans aucune fiche.
    .mend = Corrigez le code, ou ajoutez le professionnel à `records/staff.yaml` sous un code avec un numéro, comme `pro-1`, jamais sous un nom.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-9
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1

about-unknown-stop = L'arrêt nommé n'est dans aucune fiche. Le plus souvent, son identifiant est mal écrit, ou le fichier des arrêts n'est pas lisible.
    .mend = Écrivez l'identifiant que le message propose, ou ajoutez l'arrêt à `records/stops.yaml`.
    .wrong =
        # records/rota.yaml
        - stop: mediatheque
          weekday: wednesday
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-unknown-territory = Le territoire nommé n'est dans aucune fiche.
    .mend = Corrigez l'identifiant, ou ajoutez le territoire à `records/territories.yaml`.
    .wrong =
        # records/communes.yaml
        - code: "45208"
          territory: nord-est
    .right =
        # records/communes.yaml
        - code: "45208"
          territory: est

about-visits-add-up = Le nombre d'accompagnements décrits n'est pas celui des personnes reçues, c'est-à-dire `seen` et `walk_ins` ensemble. À l'import, cette permanence est laissée de côté en entier, avec un avertissement.
    .mend = Décrivez les accompagnements qui manquent, ou corrigez les nombres. Pour une permanence, décrivez tous les accompagnements, ou aucun.
    .wrong =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 2{"}"}
          visits: [{"{"}age: 70+{"}"}]
    .right =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 2{"}"}
          visits: [{"{"}age: 70+{"}"}, {"{"}age: 40-59{"}"}]

about-voucher-dates = Des chèques sont remis depuis un lot avant sa réception, ou après son dernier jour.
    .mend = Corrigez la date, ou nommez un autre lot.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-01-12
          lot: lot-1
          carnets: 1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-voucher-place = Un lot de chèques sera bientôt périmé ou l'est déjà alors qu'il en reste, un lieu en a remis plus qu'il n'en a reçu, ou les lieux en ont reçu plus qu'il n'en est arrivé. Ce qui n'est pas remis est restitué (chèques numériques, article 12).
    .mend = Remettez ou restituez ce qui reste (`voucher_returns`), et tenez `voucher_placements` à jour : jour, lot, lieu, carnets ou chèques.

about-voucher-stock = Il sort d'un lot plus de chèques qu'il n'en restait. Le plus souvent, l'unité est fausse : un carnet (`carnets`) contient plusieurs chèques (`cheques`).
    .mend = Corrigez la quantité ou son unité, ou nommez un autre lot.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 50
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          cheques: 50

about-voucher-units = Une quantité de chèques est nulle ou ne dit pas son unité. Les textes appellent « Pass » aussi bien un carnet qu'un chèque ; l'unité est donc toujours écrite.
    .mend = Écrivez `carnets: 1` ou `cheques: 5`, au-dessus de zéro ; le lot dit par `cheques_per_carnet` combien de chèques fait un carnet.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-which-programme = Le projet a plusieurs programmes, et une fiche ne dit pas auquel elle appartient.
    .mend = Ajoutez une ligne `programme: bus`, ou mettez le fichier dans le dossier du programme : `records/bus/closures.yaml`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          programme: bus
          reason: staff

## Tournée : arrêts, règles, exceptions et fermetures

about-announced-later = Un changement dit qu'il sera annoncé (`announced_on`) après le jour de la publication. Les pages et les calendriers le montrent quand même tout de suite, car personne ne doit attendre en vain ; la page des changements et son flux n'en parlent qu'à partir de ce jour.
    .mend = Si le public le sait déjà, corrigez `announced_on` ou supprimez la ligne. Sinon, il n'y a rien à faire.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: cancelled
          reason: vehicle
          announced_on: 2027-03-05
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: cancelled
          reason: vehicle
          announced_on: 2026-03-02

about-booking-phone = Le programme n'a pas de numéro de téléphone. Il figure sur chaque page publique, chaque affiche et chaque entrée de calendrier, car les rendez-vous se prennent par téléphone auprès de l'opérateur (écrivain public itinérant, article 2.1.3).
    .mend = Ajoutez `phone: +33 2 61 91 00 10` au programme. Si rien ne se réserve, écrivez `checks: {"{"}booking-phone: off{"}"}`.

about-clock-change = Une date isolée a une heure qui n'existe pas, ou qui existe deux fois. La nuit du dernier dimanche de mars, les horloges passent de 2 h à 3 h, et le dernier dimanche d'octobre cette heure revient deux fois.
    .mend = Choisissez une heure avant ou après le changement.
    .wrong =
        # records/rota.yaml
        - stop: gien
          dates: 2026-03-29
          hours: 02:30-05:00
    .right =
        # records/rota.yaml
        - stop: gien
          dates: 2026-03-29
          hours: 03:30-05:00

about-closure = Une exception amène un passage un jour de fermeture. Il a lieu, car l'exception est la fiche la plus précise ; la question est seulement de savoir si c'est voulu.
    .mend = Si c'est voulu, ajoutez `confirmed: true` à l'exception. Sinon, supprimez-la ou choisissez un autre jour.

about-exception-hits-nothing = Une exception ne trouve aucun passage à changer. L'arrêt n'en a pas ce jour-là selon les règles de tournée, ou pas aux horaires que dit `at` ; le public n'apprendrait rien.
    .mend = Écrivez l'un des jours que le message nomme, toujours le jour prévu par la règle, pas le nouveau. Pour un passage en plus des règles, écrivez `change: added` avec `to_hours`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-13
          change: cancelled
          reason: vehicle
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: cancelled
          reason: vehicle

about-exception-incomplete = Une exception n'en dit pas assez, ou dit ce qui ne va pas avec sa sorte. Un passage reporté (`moved`) demande un nouveau jour, un nouvel horaire ou un nouveau lieu, un passage ajouté (`added`) ou à un autre horaire (`retimed`) ses horaires, un passage dans un autre lieu (`relocated`) ce lieu ; un passage annulé (`cancelled`) n'a rien de cela.
    .mend = Ajoutez `to_date: 2026-03-13`, `to_hours: 09:00-12:00`, `to_stop:` ou `to_place:`. Un passage tenu un autre jour est `moved`, pas `cancelled`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: moved
          reason: event
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: moved
          to_date: 2026-03-13
          reason: event

about-exception-repeated = Un même passage a deux exceptions. Celle qui dit les horaires (`at`) compte, puis la première écrite ; l'autre serait perdue sans un mot.
    .mend = Gardez l'une des deux. Pour changer à la fois le jour et l'horaire, écrivez `change: moved` avec `to_date` et `to_hours`.
    .wrong =
        # records/exceptions.yaml
        - {"{"}stop: gien, date: 2026-03-12, change: moved, to_date: 2026-03-13, reason: event{"}"}
        - {"{"}stop: gien, date: 2026-03-12, change: retimed, to_hours: 09:00-12:00, reason: event{"}"}
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: moved
          to_date: 2026-03-13
          to_hours: 09:00-12:00
          reason: event

about-holiday = Une exception amène un passage un jour férié du programme. Les passages prévus par une règle y disparaissent d'eux-mêmes ; le service a lieu du lundi au vendredi, hors jours fériés (écrivain public itinérant, article 2.3.1).
    .mend = Choisissez un autre jour. Si c'est voulu, ajoutez `confirmed: true` à l'exception ; pour un arrêt ou une règle qui vaut aussi les jours fériés, écrivez `open_on_holidays: true`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-04-30
          change: moved
          to_date: 2026-05-01
          reason: event
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-04-30
          change: moved
          to_date: 2026-04-29
          reason: event

about-holiday-calendar = Les jours fériés du programme (`holidays`) ne sont pas ceux du lieu : un autre fuseau horaire, une commune d'outre-mer, d'Alsace ou de Moselle. Un passage serait annoncé un jour où tout est fermé, ou supprimé un jour de travail. Il en va de même d'un jour nommé sous `open_on_holidays` qui n'est pas férié.
    .mend = Écrivez le calendrier du lieu : `holidays: reunion`, `holidays: DE-BY`, `holidays: CH-GE` ; `none` si aucun jour férié ne compte. Un programme sans ligne `holidays` suit ceux de la France.

about-hours = Ce ne sont pas des horaires, qui vont d'une heure à une autre. Sans la fin, personne ne sait combien de temps le service reste.
    .mend = Écrivez les deux heures avec un trait d'union : `hours: 09:00-12:00`. Plusieurs par jour forment une liste : `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: à partir de 14h00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-hours-overlap = Deux plages horaires d'une même règle se chevauchent. Le lieu serait ouvert deux fois au même moment, et ses créneaux compteraient deux fois.
    .mend = Corrigez l'une des heures, ou écrivez une seule plage : `hours: 09:00-17:00`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: [09:00-12:30, 12:00-17:00]
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: [09:00-12:00, 14:00-17:00]

about-month-week = Ce n'est pas une semaine du mois. Un jour de la semaine revient quatre ou cinq fois par mois : les semaines vont de 1 à 5, ou c'est la dernière.
    .mend = Écrivez `month_weeks: [2, 4]` pour la deuxième et la quatrième, ou `month_weeks: last` pour la dernière. Une semaine sur deux, quel que soit le mois, s'écrit `every_weeks: 2` avec `anchor` ; les semaines paires et impaires n'existent pas ici, car les semaines 53 et 1 sont toutes deux impaires.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          month_weeks: paires
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          month_weeks: [2, 4]
          hours: 14:00-17:00

about-closure-hits-nothing = Une fermeture ne trouve aucun passage à fermer : aucun ne tombe ces jours-là, à ces heures, aux lieux ou avec le véhicule qu'elle nomme. Souvent, c'est l'année ou le lieu qui est faux.
    .mend = Corrigez les jours, les heures ou le lieu. Une fermeture qui ne concerne plus aucun passage peut être supprimée.
    .wrong =
        # records/closures.yaml
        - from: 2025-03-10
          until: 2025-03-14
          stop: gien
          reason: place
    .right =
        # records/closures.yaml
        - from: 2026-03-10
          until: 2026-03-14
          stop: gien
          reason: place

about-outside-programme = Un passage, ou quelque chose qui a eu lieu, tombe avant le premier jour ou après le dernier jour du programme. Hors de ces jours, rien n'est convenu avec le financeur ; le plus souvent, l'année est fausse.
    .mend = Corrigez la date, ou `from` et `until` du programme.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2027-03-11
          change: added
          to_hours: 09:00-12:00
          reason: demand
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-11
          change: added
          to_hours: 09:00-12:00
          reason: demand

about-overlap = Un véhicule est à deux endroits au même moment, ou un lieu fixe est ouvert deux fois. Les véhicules se distinguent à l'intérieur d'un programme : deux programmes qui écrivent tous deux `van` en ont deux.
    .mend = Changez les horaires de l'un des deux, ou dites dans la fiche de l'arrêt quel véhicule le dessert (`vehicle`). Si les deux arrêts sont le même lieu, supprimez-en un ; au-delà de vingt chevauchements d'un même véhicule, ils sont dits en une fois, car plusieurs véhicules semblent porter son nom.
    .wrong =
        # records/rota.yaml
        - {"{"}stop: gien, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: montargis, weekday: wednesday, hours: 11:00-13:00{"}"}
    .right =
        # records/rota.yaml
        - {"{"}stop: gien, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: montargis, weekday: wednesday, hours: 14:00-16:00{"}"}

about-position = La position d'un arrêt est incomplète, ou n'est nulle part sur Terre. La latitude et la longitude vont ensemble ; une latitude est entre -90 et 90.
    .mend = Écrivez les deux en degrés : `latitude: 47.69` et `longitude: 2.63`. En France métropolitaine, la latitude est le plus grand des deux nombres, entre 41 et 52.
    .wrong =
        # records/stops.yaml
        - id: gien
          latitude: 147.69
          longitude: 2.63
    .right =
        # records/stops.yaml
        - id: gien
          latitude: 47.69
          longitude: 2.63

about-date-outside-rule = Une date de la liste d'une règle tombe hors du temps où la règle, ou son programme, vaut. Aucun passage n'aurait lieu ce jour-là, et personne ne s'en apercevrait.
    .mend = Corrigez la date. Si la règle a ses propres lignes `from` ou `until`, c'est peut-être là qu'est l'erreur.
    .wrong =
        # records/rota.yaml
        - stop: gien
          dates: [2026-03-11, 2027-03-18]
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          dates: [2026-03-11, 2026-03-18]
          hours: 14:00-17:00

about-rule-conflict = Une règle de tournée se contredit, ou n'en dit pas assez. Elle donne un jour de la semaine et des dates isolées, ou ni l'un ni l'autre ; des semaines du mois et toutes les n semaines ; ou un rythme sans la semaine à partir de laquelle on compte.
    .mend = Faites-en deux règles, ou gardez l'une des deux lignes. Un rythme de plusieurs semaines, ou des arrêts à tour de rôle, demandent un jour de la première semaine : `anchor: 2026-01-07`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          every_weeks: 2
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          every_weeks: 2
          anchor: 2026-01-07
          hours: 14:00-17:00

about-rule-yields-nothing = Une règle de tournée ne donne aucun jour. Un cinquième mardi n'existe que certains mois, un point de départ (`anchor`) peut tomber après le dernier jour de la règle, une date de la liste hors de sa validité.
    .mend = Regardez `from`, `until`, `anchor`, `dates` et `month_weeks`, ou supprimez la règle.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00
          from: 2026-02-05
          until: 2026-02-10
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00
          from: 2026-02-05
          until: 2026-02-25

about-school-holidays = Une règle dit `school_holidays`, et les fiches ne connaissent pas les vacances de la zone pour toute sa durée. Des passages seraient annoncés pendant des vacances que personne n'a écrites, ou manqueraient.
    .mend = Complétez `records/school_holidays.yaml`, ou importez le calendrier scolaire du ministère (data.education.gouv.fr) : `halte import school-holidays FICHIER.csv`.

about-service-weeks = Le service a lieu pendant moins de semaines que l'objectif `service-weeks` n'en demande. Une semaine (ISO, du lundi au dimanche) compte dès qu'un passage y a lieu ; l'écrivain public itinérant doit 38 semaines entre octobre et août (article 2.3.1).
    .mend = Raccourcissez une fermeture, ou ajoutez des passages dans les semaines qui n'en ont pas.

about-static-file = Un fichier de `content/static/` n'est pas publié. Tout ce qui s'y trouve est publié tel quel, à son nom : `content/static/reglement.pdf` a pour adresse `/reglement.pdf`. Comme toute publication, il est d'abord lu et vérifié : ce que halte ne sait pas lire n'est pas publié, de même ce qui prendrait la place d'une page et ce que votre ordinateur y laisse (`.DS_Store`, `Thumbs.db`).
    .mend = Faites ce que le message propose. Les documents se publient en PDF avec leur texte, les tableaux en CSV, les images en PNG, JPEG ou WebP. Le lien s'écrit dans une page : `[Le règlement](reglement.pdf)` ; halte y ajoute le genre et la taille.

about-stop-decision = La décision du comité de pilotage sur un arrêt n'est pas dite, ou ne va pas avec la tournée. Un arrêt validé dit quand il l'a été (`decided_on`) et n'est pas desservi avant ; un arrêt retiré dit depuis quand (`withdrawn_on`) ; un arrêt proposé qui figure dans la tournée n'est pas encore publié (écrivain public itinérant, article 1.3).
    .mend = Ajoutez `decided_on: 2025-12-01` ou `withdrawn_on: 2026-06-01`, donnez à la règle un `from:` plus tardif, ou écrivez `status: validated` une fois la décision prise.
    .wrong =
        # records/stops.yaml
        - id: nevoy
          name: Place de la Mairie
          commune: "45155"
          status: validated
    .right =
        # records/stops.yaml
        - id: nevoy
          name: Place de la Mairie
          commune: "45155"
          status: validated
          decided_on: 2025-12-01

about-stop-never-served = Un arrêt validé n'a aucun passage qui ait lieu. Sa page promettrait un service qui ne vient jamais.
    .mend = Ajoutez une règle à `records/rota.yaml`, ou écrivez `status: withdrawn` avec `withdrawn_on`.

about-stop-not-validated = Une exception amène un passage à un arrêt qui n'est que proposé, ou déjà retiré. Le comité de pilotage valide chaque arrêt avant qu'il soit desservi (écrivain public itinérant, article 1.3).
    .mend = Faites d'abord valider l'arrêt et écrivez `status: validated`, ou dites le lieu en toutes lettres avec `to_place`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: relocated
          to_stop: lorris
          reason: place
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: relocated
          to_place: Salle des fêtes
          reason: place

about-stop-position = Un arrêt validé n'a ni latitude ni longitude, ou celles d'un autre endroit : les deux nombres sont inversés, un signe s'est perdu, l'arrêt n'est pas dans le pays ou la région d'outre-mer de sa commune, ou il est loin de tous les autres (plus de 60 km, et quatre fois plus loin du milieu que la moitié d'entre eux). Sans position juste, il manque sur la carte des données ouvertes, dans la navigation des calendriers et dans le contrôle des temps de trajet.
    .mend = Ajoutez `latitude: 47.69` et `longitude: 2.63`, en degrés, ou comparez-les avec une carte.
    .wrong =
        # records/stops.yaml
        - id: gien
          latitude: 2.63
          longitude: 47.69
    .right =
        # records/stops.yaml
        - id: gien
          latitude: 47.69
          longitude: 2.63

about-time = Ce n'est pas une heure du jour. Les heures vont de 00:00 à 23:59.
    .mend = Écrivez les heures et les minutes, en deux chiffres chacune : `09:30` ; `9h30` est compris aussi. Ce qui finit après minuit le dit par `+1` : `22:00-02:00+1`. Le matin et l'après-midi font deux plages : `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 09:00-12:75
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 09:00-12:45

about-time-zone = Ce n'est pas le nom d'un fuseau horaire. Les horaires sont des heures locales, et 9 h en Guyane n'est pas le même moment qu'à Paris.
    .mend = Écrivez un nom de la liste IANA : `time_zone: Europe/Paris`, `Indian/Reunion`, `America/Martinique`. Sans cette ligne, c'est Europe/Paris.
    .wrong =
        # records/programmes.yaml
        - id: bus
          time_zone: Paris
    .right =
        # records/programmes.yaml
        - id: bus
          time_zone: Europe/Paris

about-travel = Entre deux passages d'un véhicule, il n'y a pas le temps de faire la route. La distance à vol d'oiseau, rapportée au temps entre les deux, reste sous la vitesse `travel_speed_max` du programme, 60 km/h sans cette ligne ; les passages sans position connue et les trajets de moins de 200 mètres sont laissés de côté.
    .mend = Regardez les horaires et les positions des deux arrêts. Si la route le permet, écrivez un autre `travel_speed_max` dans le programme.
    .wrong =
        # records/rota.yaml
        - {"{"}stop: montargis, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: gien, weekday: wednesday, hours: 12:15-15:00{"}"}
    .right =
        # records/rota.yaml
        - {"{"}stop: montargis, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: gien, weekday: wednesday, hours: 14:00-17:00{"}"}

about-weekday = Ce n'est pas un jour de la semaine. Les noms français, anglais et allemands sont compris ; une ligne contient un seul jour, ou une liste.
    .mend = Écrivez un jour, ou plusieurs en liste : `weekday: [lundi, vendredi]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: lundi et vendredi
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: [lundi, vendredi]
          hours: 14:00-17:00

about-weekday-matches-date = Une date est écrite avec son jour de la semaine, et les deux ne concordent pas. L'un des deux est faux : un appel d'offres invitait à un « vendredi 19 août 2019 », qui était un lundi. Si ce contrôle est coupé, c'est la date qui compte.
    .mend = Corrigez la date ou le jour de la semaine, ou supprimez le jour de la semaine.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: mardi 2026-03-12
          change: cancelled
          reason: vehicle
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: jeudi 2026-03-12
          change: cancelled
          reason: vehicle

about-weekly-opening-hours = Un lieu fixe (`itinerance: Fixe`) est ouvert moins d'heures par semaine que l'objectif `weekly-opening-hours` n'en demande. Les fermetures et les jours fériés comptent comme fermés ; les semaines qui ne sont qu'en partie dans le programme ou dans les règles du lieu sont laissées de côté. Les points d'accueil fixes doivent au moins 24 heures par semaine et par lieu.
    .mend = Allongez les horaires de la tournée, raccourcissez une fermeture, ou réglez l'écart avec le financeur.

about-weekly-slots = Une semaine de service propose moins de créneaux de rendez-vous que l'objectif `weekly-slots` n'en demande. Une semaine de service va du lundi au dimanche et compte au moins un passage tenu ; les créneaux des passages annulés, des fermetures et des jours fériés ne comptent pas. L'écrivain public itinérant doit 20 créneaux d'une heure (articles 2.1.3 et 2.3.1).
    .mend = Ajoutez des passages ou des créneaux (`slots`) dans ces semaines, un passage isolé avec `change: added`, ou réglez l'écart avec le financeur.

## Textes et pages

about-broken-link = Un lien mène à une page de ce site qui n'existe pas. Qui le suit ne trouve rien.
    .mend = Corrigez l'adresse dans le texte, ou dans le gabarit qui l'écrit. Une page se nomme par son fichier, `[…](tarifs.md)`, ou par son adresse, `[…](arrets/)`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        {"["}Nos arrêts](stops.md)
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        {"["}Nos arrêts](arrets/)

about-clearance-unused = Une autorisation porte sur un texte qui n'est plus nulle part, ou pas dans le fichier qu'elle nomme. Qui lit la liste des autorisations doit pouvoir s'y fier.
    .mend = Supprimez l'autorisation, ou écrivez `text` et `file` tels qu'ils sont à présent.

about-figure-in-page = Une page publique cite un chiffre entre doubles accolades. Les chiffres sont protégés pour les bilans ; dans la page publique, il est omis.
    .mend = Retirez-le de la page et écrivez-le dans un texte du bilan, sous `content/narratives/`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        {"{"}{"{"} visits {"}"}{"}"} personnes ont été reçues.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        Nos chiffres sont dans nos bilans.

about-front-matter = Un texte ne commence pas par son en-tête, ou l'en-tête n'a pas de fin. L'en-tête donne le titre, entre deux lignes de trois tirets.
    .mend = Commencez le fichier par trois lignes : `---`, `title: …`, `---`. Rien ne précède la première, pas même une ligne vide.
    .wrong =
        <!-- content/pages/accueil.md -->
        Le bus vient à vous.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        Le bus vient à vous.

about-heading-level = Un intertitre est de premier niveau. Le titre de la page est le seul à l'être ; les lecteurs d'écran parcourent les pages par leurs titres, et celui-ci est donc pris comme un titre de deuxième niveau.
    .mend = Commencez la ligne par `##`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        # Prendre rendez-vous
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        ## Prendre rendez-vous

about-map-outline = Le fichier `content/map.geojson` contient quelque chose qui ne se dessine pas. Il a des surfaces (le contour), des lignes (les rivières) et des points avec un nom (les villes), aux positions en degrés.
    .mend = Refaites-le avec `halte import map`, ou exportez-le en FeatureCollection en WGS 84. Sans ce fichier, la carte montre seulement les arrêts.

about-markdown-limit = Des listes, des citations ou des mises en valeur sont trop emboîtées dans un texte. Personne ne pourrait le lire ; le plus souvent, c'est un collage malheureux.
    .mend = Retirez les signes répétés (`>`, `*`, `-`).

about-missing-translation = Un texte pour le public n'est pas écrit dans toutes les langues du site. Il s'agit de ce qu'est le programme, des heures où l'on répond au téléphone, de l'accès à un arrêt, des remarques des règles de tournée, des messages d'exceptions et de fermetures à venir, d'une page, ou d'un mot du thème. Ce qui manque s'affiche dans la langue principale.
    .mend = Écrivez un texte par langue, `message: {"{"}fr: …, de: …{"}"}`, ou la page `content/pages/accueil.de.md`, ou la ligne du thème que le message nomme.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
          message: Le bus est en congé.
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
          message: {"{"}fr: Le bus est en congé., de: Der Bus macht Pause.{"}"}

about-narrative-figure = Un texte du bilan écrit un nombre, ou met une réponse en tête, et le même bilan imprime autre chose. Le financeur lirait deux nombres pour un nom.
    .mend = Corrigez le texte, ou citez le nombre du bilan : halte écrit lui-même { "{{" } slots_offered { "}}" }.

about-narrative-name = Un texte du bilan a un nom qui n'est ni une période ni une partie d'une période. Aucun bilan ne le montrerait.
    .mend = Nommez-le `2026-02.md`, `2026-Q1.md` ou `2026.md`. Un texte pour une seule partie est `2026-Q1.gaps.md` ; ce qui vaut pour toutes les périodes est `principles.md`.

about-narrative-place = Un texte du bilan n'est dans le dossier d'aucun programme. Aucun bilan ne sait donc qu'il lui revient.
    .mend = Mettez-le dans le dossier de son programme : `content/narratives/bus/2026-Q1.md`.

about-narrative-programme = Un texte du bilan est dans un dossier qui ne porte le nom d'aucun programme. Aucun bilan ne le montre.
    .mend = Donnez au dossier l'identifiant du programme, comme le message le propose.

about-narrative-workshop = Un texte du bilan parle d'un atelier à un endroit ou un jour où les fiches n'en ont pas. Le financeur lirait deux choses différentes dans le même document.
    .mend = Corrigez le lieu ou le jour dans le texte, ou ajoutez l'atelier dans `records/workshops.yaml`.

about-not-a-page = Un fichier sous `content/pages/` n'est pas lu, parce que son nom ne finit pas par `.md`. Aucune page n'en est faite.
    .mend = Enregistrez le texte comme simple fichier texte, sous un nom comme `tarifs.md`. Le contenu d'un fichier Word s'y copie, en texte.

about-not-read = Un fichier sous `content/` est là où rien n'est lu, ou n'est pas un texte du bilan. Aucune page ni aucun bilan n'en est fait.
    .mend = Mettez une page dans `content/pages/NOM.md`, un texte du bilan dans `content/narratives/PROGRAMME/2026-Q1.md`, un logo dans `content/logos/`.

about-page-address = Une page a une adresse déjà prise : par ce que halte fait lui-même, comme les calendriers ou une autre langue, ou par un second fichier de la même page. L'un des deux remplacerait l'autre.
    .mend = Renommez le fichier, par exemple en `page-agenda.md`, ou mettez les deux textes dans un seul fichier et supprimez l'autre.

about-page-language = Une page est écrite dans une langue que le site n'a pas. Aucune page n'en est faite.
    .mend = Corrigez la fin de son nom, `tarifs.de.md`, ou ajoutez la langue à `other_languages` dans `records/site.yaml`.

about-page-name = Le nom d'un fichier ne peut pas être l'adresse d'une page. Les adresses n'ont que des lettres minuscules sans accent, des chiffres et des traits d'union, et les pages ne sont dans aucun sous-dossier.
    .mend = Renommez le fichier comme le message le propose, par exemple `ete-a-gien.md`. Ce que le public lit est le `title` dans le fichier, qui s'écrit comme on veut.

about-paper-missing = Un atelier est sans feuille d'émargement alors que le projet en tient la liste, un numéro est celui de deux pièces, ou une pièce n'a ni jour ni période. Les justificatifs restent chez l'opérateur ; la liste dit où, pour un contrôle (centres sociaux connectés, FEDER ; équipe mobile).
    .mend = Ajoutez la pièce : nature, titre, numéro, jour ou période, nombre, lieu où elle est gardée. Jamais le nom de ceux qui ont signé.
    .wrong =
        # records/papers.yaml
        - {"{"}kind: certificate, title: Contrôle du réseau, kept: Bureau{"}"}
    .right =
        # records/papers.yaml
        - {"{"}kind: certificate, title: Contrôle du réseau, number: A-12, date: 2026-01-05, kept: Bureau{"}"}

about-personal-data = Quelque chose permettrait de retrouver une personne : un nom après une civilité, un téléphone, une adresse, un numéro de dossier ou de compte, un âge exact avec un lieu et un motif, une position dans une photo. Le secret professionnel n'en permet rien (écrivain public itinérant, article 3.2) ; les initiales, les âges exacts et quelques personnes près d'un village sont des avertissements.
    .mend = Retirez-le, dites-le sans le détail, ou renommez le fichier. Les coordonnées d'un organisme sont dans sa fiche ; ce qui peut rester s'écrit dans `records/clearances.yaml` avec la raison. Les professionnels et les suivis sont des codes avec un numéro, comme `pro-1`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        Mme Martin vous répond au 06 39 98 12 34.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        On vous répond au +33 2 61 91 00 10.

about-picture-alt = Une image d'un bilan n'a pas de texte pour les personnes qui ne la voient pas. Les bilans sont des documents accessibles, et celui-ci ne le serait pas.
    .mend = Écrivez entre les crochets ce que l'image montre.
    .wrong =
        <!-- content/narratives/bus/2026-02.md -->
        ---
        title: Février
        ---
        ![](images/bus.jpg)
    .right =
        <!-- content/narratives/bus/2026-02.md -->
        ---
        title: Février
        ---
        ![Le bus devant la mairie](images/bus.jpg)

about-missing-glyph = Un signe n'existe dans aucune police du thème : un émoji, une puce venue de Word, une lettre d'une autre écriture. Les affiches et les bilans montrent un carré vide à sa place ; les pages du site le montrent tel quel.
    .mend = Remplacez le signe par un mot. S'il s'agit d'une langue que le public lit, ajoutez au dossier `fonts` du thème une police qui la contient, avec sa licence.

about-picture-damaged = Une image ne peut pas être lue jusqu'au bout : le fichier a été coupé pendant la copie, ou il est abîmé. Une moitié de logo n'est jamais publiée.
    .mend = Copiez de nouveau le fichier depuis son origine, ou redemandez-le. Ouvrez-le dans un navigateur : ce qui y est gris ou absent manque ici.

about-picture-missing = Un bilan montre une image qui n'est pas là. Son chemin part du dossier `content/`.
    .mend = Mettez le fichier à cet endroit, ou corrigez le chemin : `![…](images/bus.jpg)` est `content/images/bus.jpg`.

about-picture-size = Une image a plus de 100 millions de pixels. Elle remplirait la mémoire de l'ordinateur, et personne ne verrait la différence.
    .mend = Enregistrez-la en plus petit avec un logiciel d'images ; 2 000 pixels de large suffisent pour l'impression.

about-raw-html = Un texte contient du HTML. Il s'affiche tel quel et n'est pas exécuté, pour que rien d'étranger ne tourne sur le site.
    .mend = Écrivez-le en Markdown : `**gras**`, `*italique*`, `[mots](https://www.example.org/)`, une ligne qui commence par `- ` pour une liste.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        <b>Nouveau</b>, un arrêt à Gien.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        {"*"}*Nouveau**, un arrêt à Gien.

about-unknown-figure = Un texte du bilan cite un chiffre qui n'existe pas dans cette période. Un nombre tapé à la main ne serait pas protégé ; cité ainsi, il reprend ce que les tableaux montrent.
    .mend = Écrivez entre doubles accolades le nom que le message propose, par exemple `{"{"}{"{"} visits {"}"}{"}"}`, `{"{"}{"{"} visits.previous {"}"}{"}"}` ou `{"{"}{"{"} visits.target {"}"}{"}"}`.
    .wrong =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Le premier trimestre
        ---
        {"{"}{"{"} visites {"}"}{"}"} personnes ont été reçues.
    .right =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Le premier trimestre
        ---
        {"{"}{"{"} visits {"}"}{"}"} personnes ont été reçues.

about-unsafe-link = Un lien est omis, car seuls les adresses web, les adresses de courriel, les numéros de téléphone et les pages de ce site sont suivis. Personne d'autre n'atteint un fichier de votre ordinateur.
    .mend = Écrivez une adresse entière : `[…](https://www.service-public.fr/)`, `[…](mailto:…)`, `[…](tel:+33261910010)`, ou une page : `[…](tarifs.md)`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        {"["}Vos droits](file:///C:/Documents/droits.pdf)
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        {"["}Vos droits](https://www.service-public.fr/)

about-vignette-review = Un bilan parle de personnes, sous un intertitre comme « Situations », et rien ne dit qui l'a relu pour ce qui pourrait identifier quelqu'un, ni quand. Aucun logiciel ne trouve un nom sans civilité, ou une histoire qui ne peut être que celle d'une seule personne.
    .mend = Faites-le relire par quelqu'un d'autre, puis ajoutez `reviewed_by: …` et `reviewed_on: 2026-03-02` à l'en-tête du fichier.
    .wrong =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Le premier trimestre
        ---
        ## Situations
    .right =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Le premier trimestre
        reviewed_by: La direction
        reviewed_on: 2026-03-02
        ---
        ## Situations

## Chiffres et bilans

about-deliver = Une édition ne peut pas être envoyée comme demandé. Son nom ou sa période est inconnu, c'est un brouillon que quelqu'un doit valider, sa période n'est pas finie, ou rien n'est produit pour elle.
    .mend = `halte deliver` sans nom dit où en est chaque édition. Ajoutez l'édition à son livrable, `- {"{"}period: 2026-02, status: draft{"}"}`, et une fois validée, écrivez `status: validated` avec `validated_by` et `validated_on`.

about-deliverable-due = Une édition est en retard, ou due dans les deux semaines. Elle est due tant de jours après sa période, un jour que l'édition nomme, ou des mois avant la réunion du comité (écrivain public itinérant, article 2.3.3 ; chèques numériques, article 6) ; le message dit le jour et l'article.
    .mend = Envoyez-la, puis notez-le avec `halte deliver bilan 2026-Q1`. Ce que quelqu'un doit valider l'est d'abord.

about-disclosure = Un tableau ou un chiffre clé est laissé de côté, dans une seule édition : avec ce que des éditions antérieures ont montré, on pourrait y retrouver un petit nombre de personnes. Tout le reste est publié.
    .mend = Il n'y a rien à faire pour le reste. Pour avoir ce tableau, montrez-le à un niveau moins fin, par territoire ou par trimestre, dans `records/publication.yaml`. Ce qui manque aux premiers jours d'une période est souvent possible plus tard.

about-due-date = Une édition est due un jour tel qu'écrit, et un autre d'après la règle de son livrable. Le jour écrit compte ; la question est seulement de savoir si un autre jour a été convenu.
    .mend = Supprimez `due`, sauf si un autre jour a été convenu avec le financeur.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          editions: [{"{"}period: 2026-02, status: draft, due: 2026-03-31{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          editions: [{"{"}period: 2026-02, status: draft{"}"}]

about-due-rule = Un livrable ne dit pas clairement quand il est dû. Il l'est tant de jours après sa période, ou tant de mois avant la réunion d'un comité, et non un peu des deux.
    .mend = Écrivez `due_days: 30`, ou `due_months_before: 1` avec `committee: copil`.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          committee: copil
    .right =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10

about-edition-order = Une édition n'a pas suivi son chemin dans l'ordre. Elle est un brouillon (`draft`), puis validée par qui le contrat désigne, puis envoyée, chaque fois avec le jour ; rien ne part avant (chèques numériques, article 6).
    .mend = Ajoutez `validated_by` et `validated_on`, ou `sent_on`, ou corrigez `status`. `halte deliver` écrit lui-même le jour d'envoi.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: sent{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: sent, sent_on: 2026-02-09{"}"}]

about-edition-period = La période d'une édition ne va pas avec sa sorte. Un tableau mensuel porte sur un mois, un bilan trimestriel sur un trimestre, un bilan annuel sur une année, une évaluation finale sur tout le programme ; les autres périodes sont pour un bilan intermédiaire.
    .mend = Corrigez `period`, ou la sorte de livrable (`kind`).
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-Q1, status: draft{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: draft{"}"}]

about-grid = Un tableau demandé par un financeur est mal composé. Chaque colonne montre un indicateur, une catégorie d'un indicateur, ou la somme d'autres colonnes ; des lignes par catégorie nomment leur rubrique.
    .mend = Donnez à chaque colonne `indicator: contacts`, avec `category: phone` si l'indicateur est compté `by` quelque chose, ou `sum: [a, b]` avec les clés de colonnes qui ne sont pas elles-mêmes des sommes. `rows: category` et `rows_by` s'écrivent ensemble.
    .wrong =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Téléphone{"}"}]
    .right =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Téléphone, indicator: contacts, category: phone{"}"}]

about-low-attendance = La règle des arrêts peu fréquentés a une moyenne nulle ou négative. Aucun arrêt ne pourrait être en dessous.
    .mend = Écrivez combien de personnes une permanence doit recevoir en moyenne, par exemple `fewer_than: 2`.
    .wrong =
        # records/publication.yaml
        - audience: funders
          low_attendance: {"{"}sessions_min: 3, fewer_than: 0{"}"}
    .right =
        # records/publication.yaml
        - audience: funders
          low_attendance: {"{"}sessions_min: 3, fewer_than: 2{"}"}

about-not-approved = Un plan pour le public existe, et aucun financeur n'a donné son accord à ce jour. Aucun de ses chiffres n'est montré.
    .mend = Une fois l'accord donné, ajoutez à `records/approvals.yaml` une fiche avec `what: statistics`, `approved_by` et `approved_on`.

about-pdf = Un document n'a pas pu être écrit en PDF accessible. Rien qui ne soit accessible n'est envoyé.
    .mend = Regardez ce que le message dit de la mise en page de votre thème, sous `themes/`. Avec le thème d'origine, signalez-le : c'est une erreur de halte.

about-place-moved = Un arrêt est dans une autre commune, un autre canton ou un autre territoire que lorsque ses chiffres ont été envoyés. Les sommes imprimées alors ne seraient plus justes.
    .mend = Laissez l'arrêt et sa commune comme ils étaient, avec `status: withdrawn`, et donnez au lieu desservi désormais un arrêt avec son propre identifiant.

about-publication-plan = Un tableau du plan de publication n'est ni un tableau que halte connaît, ni un croisement d'une ou de deux rubriques. Il ne peut pas être les deux.
    .mend = Écrivez `table: by-age`, ou `cross: [age, gender]` avec deux rubriques différentes.
    .wrong =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age, cross: [age, gender]{"}"}]
    .right =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age{"}"}, {"{"}cross: [age, gender]{"}"}]

about-report = Un bilan n'a pas pu être mis en page. Une mise en page du thème ou un texte contient ce que la composition refuse ; le message dit où.
    .mend = Comparez le fichier sous `themes/` avec celui du thème d'origine, ou retirez du texte ce que le message nomme.

about-sent-file = La copie d'un fichier envoyé est perdue ou a été modifiée, et ce qui est produit maintenant en diffère. L'archive montrerait un autre document que celui que le financeur a reçu.
    .mend = Reprenez les copies sous `records/ledger/sent/` dans la gestion de versions ou une sauvegarde.

about-target-indicator = Un objectif nomme quelque chose que rien ne calcule. Il lui faut un chiffre que halte connaît, un indicateur des fiches, ou un nombre qu'un autre contrôle lui compare ; ce qu'un contrat demande et que rien ne calcule ne manquerait à personne.
    .mend = Écrivez le nom que le message propose, ou ajoutez l'indicateur à `records/indicators.yaml` : un simple comptage ne demande que sa fiche.
    .wrong =
        # records/targets.yaml
        - indicator: weekly-slot
          value: 3
          source: Convention, article 4
    .right =
        # records/targets.yaml
        - indicator: weekly-slots
          value: 3
          source: Convention, article 4

about-term-changed = Une clause du contrat n'est plus celle du premier envoi, et rien ne dit que les parties l'ont modifiée. Les clauses sont gardées dans le registre des envois ; `halte deliver` n'envoie rien tant que ce n'est pas réglé.
    .mend = Rétablissez la clause, ou ajoutez `amended_on`, le jour de l'avenant, et `reason`.

about-term-missed = Une fiche ne tient pas ce que le contrat promet dans `records/terms.yaml` : trop peu de créneaux, une autre personne qui valide, une phrase dont une lettre a changé. Le message donne la promesse et son article, à la ligne de la fiche qui y manque.
    .mend = Corrigez la fiche. Si les parties ont convenu d'une autre clause, modifiez-la dans `records/terms.yaml` avec `amended_on` et `reason`.

about-threshold = Le seuil sous lequel les nombres sont masqués est inférieur à 3. Il ne protégerait personne.
    .mend = Écrivez `threshold: 5` pour les financeurs, `threshold: 10` pour le public, ou supprimez la ligne, ce qui donne la même chose.
    .wrong =
        # records/publication.yaml
        - audience: funders
          threshold: 1
    .right =
        # records/publication.yaml
        - audience: funders
          threshold: 5

about-unknown-grid = Un livrable nomme une grille qui n'est dans aucune fiche. Le financeur ne recevrait pas son propre tableau.
    .mend = Corrigez l'identifiant, ou ajoutez la grille à `records/grids.yaml`.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          grids: grille-mensuelle
    .right =
        # records/deliverables.yaml
        - id: tableau
          grids: grille

about-unknown-indicator = Une grille ou un indicateur nomme un indicateur qui n'est dans aucune fiche. Sa colonne resterait vide.
    .mend = Corrigez l'identifiant, ou ajoutez l'indicateur à `records/indicators.yaml`.
    .wrong =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Contacts, indicator: contact{"}"}]
    .right =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Contacts, indicator: contacts{"}"}]

about-unknown-table = Le plan de publication nomme un tableau qui n'existe pas. Il manquerait au financeur.
    .mend = Écrivez le nom que le message propose, par exemple `table: by-age` ; `docs/figures.md` donne la liste des tableaux.
    .wrong =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: par-age{"}"}]
    .right =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age{"}"}]

about-unknown-target = Un écart est expliqué pour un nombre qu'aucun objectif ne demande. Sans objectif, il n'y a pas d'écart.
    .mend = Corrigez `indicator`, ou ajoutez à `records/targets.yaml` le nombre que le contrat demande.
    .wrong =
        # records/gaps.yaml
        - indicator: appels
          period: 2026-02
          cause: Le bus était en panne.
    .right =
        # records/gaps.yaml
        - indicator: contacts
          period: 2026-02
          cause: Le bus était en panne.

about-workbook = Un classeur n'a pas pu être écrit. Le plus souvent, un tableau est trop grand pour une feuille.
    .mend = Montrez le tableau à un niveau moins fin, par canton ou par territoire, dans `records/publication.yaml`.

## Thème et publication

about-calendar-color = La couleur du programme n'est pas un nom de couleur des calendriers. Ils restent donc sans couleur.
    .mend = Écrivez un nom CSS en anglais : `color: navy`, `teal` ou `darkgreen`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          color: bleu marine
    .right =
        # records/programmes.yaml
        - id: bus
          color: navy

about-calendar-large = L'agenda de toute la tournée est si grand que certains logiciels ne le lisent pas en entier : une limite de 1 Mo est rapportée pour Google Agenda. Ceux des arrêts, des communes et des territoires sont plus petits.
    .mend = Proposez ces agendas-là à vos partenaires, ou écrivez `calendar_mode: series` avant la première publication : les passages d'une même règle n'y font qu'une entrée qui se répète. Ce qui est passé depuis un an quitte les agendas de lui-même.

about-calendar-path = Un calendrier ne peut pas être écrit, car son nom ne peut pas être une adresse. Il est fait de l'identifiant d'un arrêt, d'un territoire ou d'un partenaire.
    .mend = Écrivez cet identifiant en minuscules sans accent, chiffres et traits d'union, 80 signes au plus. S'il est dans `records/ledger/`, reprenez une version précédente du fichier.

about-calendar-read-back = Un calendrier ne dit pas la même chose une fois relu. Les abonnés pourraient voir autre chose que ce qui a été écrit ; rien n'est donc publié.
    .mend = Cherchez des caractères inhabituels dans le texte que le message nomme, remplacez-les, et signalez-le : c'est une erreur de halte.

about-free-places = Une fiche de `free_places` dit s'il reste des places à un passage. Elle ne sert plus quand son jour est passé, ne se voit pas quand rien n'a lieu ce jour-là, et la deuxième d'un même passage n'est pas lue.
    .mend = Supprimez les fiches des jours passés ; corrigez la date ou `at` des autres.
    .wrong =
        # records/free_places.yaml
        - {"{"}stop: gien, date: 2026-03-11, places: few{"}"}
    .right =
        # records/free_places.yaml
        - {"{"}stop: gien, date: 2026-03-12, places: few{"}"}

about-incident = Un incident (borne, camion, clé 4G) est fini et sa fiche ne dit pas les heures d'ouverture perdues, ou il dure depuis plus de deux semaines. Les heures perdues comptent contre les heures d'ouverture promises (points d'accueil fixes : 24 heures par semaine), et le financeur a donné un numéro pour les incidents.
    .mend = Écrivez `hours_lost` (0 si le service a continué) et `ticket`, et `until` quand c'est réparé.
    .wrong =
        # records/incidents.yaml
        - {"{"}what: terminal, stop: gien, from: 2026-02-09, until: 2026-02-10{"}"}
    .right =
        # records/incidents.yaml
        - {"{"}what: terminal, stop: gien, from: 2026-02-09, until: 2026-02-10, hours_lost: 4, ticket: T-118{"}"}

about-funder-mention = Un financeur du programme n'a ni logo ni phrase à montrer. Son soutien doit se voir sur chaque page, chaque affiche et chaque bilan (écrivain public itinérant, article 4 ; règlement 1303/2013, annexe XII ; règlement 2021/1060, article 50).
    .mend = Ajoutez `visibility:` à l'organisme, avec `regime:` et `mention:`, ou `logo:` et `alt:`. La phrase se copie du contrat, mot pour mot.
    .wrong =
        # records/organisations.yaml
        - id: region
          name: Région Centre-Val de Loire
          role: funder
    .right =
        # records/organisations.yaml
        - id: region
          name: Région Centre-Val de Loire
          role: funder
          visibility: {"{"}regime: contract, mention: Avec le soutien de la Région{"}"}

about-language = La langue demandée pour le site n'est pas disponible. Les textes de halte existent en français, en allemand et en anglais ; un thème peut en ajouter une dans `locales/`.
    .mend = Écrivez `language: fr`, `de` ou `en`, et les autres en liste : `other_languages: [de, en]`.
    .wrong =
        # records/site.yaml
        - language: fr
          other_languages: alsacien
    .right =
        # records/site.yaml
        - language: fr
          other_languages: de

about-ledger-corrupt = Un fichier de `records/ledger/` n'est pas compréhensible. Ce registre contient ce que les abonnés des calendriers ont appris, les chiffres imprimés et ce qui a été envoyé ; sans lui, on pourrait dire le contraire.
    .mend = Reprenez le fichier dans la gestion de versions ou une sauvegarde, et ne le modifiez jamais à la main.

about-ledger-newer = Un fichier de `records/ledger/` a été écrit par une version de halte plus récente que celle-ci. Une version plus ancienne n'en comprendrait pas tout et pourrait perdre ce qu'il dit.
    .mend = Employez la version récente, sur tous les ordinateurs où le projet est publié.

about-ledger-twice = Une ligne figure deux fois dans le registre des calendriers, le plus souvent après une fusion. La plus récente compte.
    .mend = Il n'y a rien à faire : la prochaine publication n'écrit qu'une ligne.

about-logo-format = Le fichier d'un logo n'est ni en SVG, ni en PNG, ni en JPEG, ou il est d'un autre format que ne le dit son nom. Un autre format ne s'affiche pas dans tous les navigateurs, calendriers et documents.
    .mend = Demandez à l'organisme un fichier SVG, PNG ou JPEG, ou enregistrez l'image de nouveau dans un logiciel de dessin, en « SVG simple » ou en PNG. Si seule la fin du nom est fausse, renommez le fichier.
    .wrong =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.tif
            alt: Logo de Mon association
    .right =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association

about-logo-missing = Un document montre un logo dont le fichier n'est pas là. Il n'est pas écrit sans lui, car le logo du financeur doit y figurer.
    .mend = Mettez le fichier sous `content/`, ou corrigez la ligne `logo:` de l'organisme, qui part de ce dossier.

about-missing-logo = Le fichier d'un logo n'est pas là. Son chemin part du dossier `content/` ; un dossier de votre ordinateur, comme `C:\Users\…`, ne fait pas partie du projet.
    .mend = Mettez le fichier dans `content/logos/`, ou corrigez la ligne : `logo: logos/ville.svg` est `content/logos/ville.svg`.
    .wrong =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: C:\Users\Marie\logo.svg
            alt: Logo de Mon association
    .right =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association

about-placeholder-address = L'adresse du site est provisoire. Les fins comme `.example` sont réservées aux exemples (RFC 2606) et personne ne peut y publier ; les calendriers, les codes QR et les moteurs de recherche mèneraient nulle part. Un projet qui dit qu'il est inventé (`fictional: true`) peut en garder une.
    .mend = Écrivez l'adresse où le site est publié : `url: https://www.mon-association.fr/`.
    .wrong =
        # records/site.yaml
        - url: https://bus.example/
    .right =
        # records/site.yaml
        - url: https://www.mon-association.fr/

about-placeholder-logo = Un logo utilisé est provisoire. Les logos appartiennent à leurs propriétaires, et c'est le vrai logo du financeur qui doit se voir (écrivain public itinérant, article 4).
    .mend = Demandez son fichier à l'organisme, mettez-le sous `content/`, et supprimez la ligne `placeholder: true`.
    .wrong =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association
            placeholder: true
    .right =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association

about-publicity = Un soutien n'est pas montré comme la loi ou le contrat le demande. Dans les fiches, il manque sa phrase, son fonds ou le texte de son logo ; sur les pages, le thème l'omet, le cache, le met dans un autre caractère ou rend l'emblème de l'Union européenne plus petit qu'un autre logo (règlement 1303/2013, annexe XII ; règlement d'exécution 821/2014, articles 3 à 5 ; règlement 2021/1060, articles 47 et 50 et annexe IX).
    .mend = Ajoutez `mention:`, `fund:` ou `alt:` à `visibility` de l'organisme ; l'emblème est dessiné par halte et n'a pas besoin de `logo`. Si le message nomme des pages, comparez votre thème avec celui d'origine : `base.html` montre chaque soutien.
    .wrong =
        # records/organisations.yaml
        - id: ue
          name: Union européenne
          role: funder
          visibility: {"{"}regime: eu-2021-2027{"}"}
    .right =
        # records/organisations.yaml
        - id: ue
          name: Union européenne
          role: funder
          visibility:
            regime: eu-2021-2027
            mention: Cofinancé par l'Union européenne
            description: Un bus d'aide aux démarches, pour que chacun accède à ses droits.

about-site-address = Le site n'a pas d'adresse. On ne s'abonne à un calendrier que par une adresse entière ; le plan du site, le flux des changements, les codes QR, les aperçus de liens partagés et les liens des données ouvertes en ont besoin aussi. Un projet qui dit qu'il est inventé n'en a pas besoin.
    .mend = Écrivez dans `records/site.yaml` l'adresse où `output/public` est publié : `- url: https://www.mon-association.fr/`.

about-template = Un gabarit du thème échoue : un nom n'y existe pas, une boucle ne finit pas, ou un fichier manque. En ligne de commande, ce code dit aussi que `halte template` n'a pas pu écrire son tableur.
    .mend = Regardez la ligne que le message nomme et comparez-la avec le gabarit du thème d'origine ; le manuel des thèmes dit ce que chaque page offre. Pour le tableur, donnez un mois comme `--month 2026-03` et un nom de fichier qui n'existe pas encore.

about-theme = Le thème que `records/site.yaml` nomme n'existe pas, ou son `theme.yaml` ne donne pas de couleurs pour les graphiques.
    .mend = Corrigez le nom du thème, ou gardez au moins une couleur sous `series`. Ce que `theme.yaml` ne nomme pas reste comme dans le thème d'origine.

about-theme-elsewhere = Un fichier du thème charge une police, un script, un style ou une image depuis un autre serveur. Celui-ci aurait connaissance de chaque visite, et la page attendrait sa réponse.
    .mend = Placez-en une copie dans `assets/` du thème, si sa licence le permet, et appelez cette copie ; ou supprimez la ligne. Les liens que suit le visiteur peuvent mener partout.

about-theme-file = Un fichier du thème en demande un autre que le thème n'a pas : une police ou une image d'un style, un style ou un script d'un gabarit, un autre gabarit, une mise en page, la police des documents. Le fichier du thème d'origine prend la place de celui qui le demande.
    .mend = Placez le fichier dans le dossier que le message nomme, ou corrigez son nom : majuscules et minuscules comptent.

about-theme-variable = Une variable du thème ne sert à rien ou n'a pas de valeur : son nom est sans doute mal écrit. Un thème n'écrit dans `tokens.css` que les variables qui diffèrent de celles du thème d'origine, sous le même nom.
    .mend = Reprenez le nom dans `assets/tokens.css` du thème d'origine (`halte theme MON-THÈME --only assets/tokens.css` l'écrit en entier).

about-unsafe-svg = Un dessin en SVG est réécrit avant d'être publié, avec ses seules formes. Ce qui serait perdu, et qui se voit, est signalé : un script, un style ou une image venus d'ailleurs, du texte dont la police n'est pas disponible, ou une partie illisible.
    .mend = Demandez à l'organisme une image simple, aux textes vectorisés, ou enregistrez-la de nouveau en « SVG simple » ou en PNG dans un logiciel de dessin.

about-url = Ce n'est pas l'adresse entière d'un site. Les calendriers et les codes QR en sont faits ; elle doit être juste à la lettre.
    .mend = Écrivez-la avec `https://`, sans rien après `?` ou `#` : `url: https://www.mon-association.fr/`.
    .wrong =
        # records/site.yaml
        - url: www.mon-association.fr
    .right =
        # records/site.yaml
        - url: https://www.mon-association.fr/

## Import

about-already-recorded = Ce qu'un tableur dit d'une permanence ou d'un comptage est déjà saisi, et dit autre chose. Les fiches restent comme elles sont, pour qu'aucune correction ne soit écrasée.
    .mend = Corrigez la fiche à la main, ou supprimez-la et importez de nouveau.

about-calendar = Un fichier à importer n'est pas un calendrier. Il est vide, trop grand, c'est une page web, ou il n'a pas de ligne BEGIN:VCALENDAR.
    .mend = Exportez-le en iCalendar (`.ics`). S'il vient d'une adresse, ouvrez-la dans un navigateur : elle demande peut-être de se connecter, ou elle est fausse.

about-calendar-skipped = Une ligne ou une entrée d'un calendrier à importer n'a pas été comprise et est laissée de côté. Le reste est pris.
    .mend = Regardez l'entrée que le message nomme, et écrivez la fermeture à la main si elle compte.

about-import = Un import n'a pas pu lire son fichier, ou pas pu écrire les fiches. Un fichier déjà là qui dit autre chose n'est jamais écrasé, et rien n'est alors écrit.
    .mend = Regardez les droits du fichier et du dossier. Importez dans un dossier vide avec `--to` et comparez, ou supprimez le fichier pour qu'il soit écrit de nouveau.

about-import-column = Des colonnes d'un tableur n'ont pas été regardées. Les noms, les notes et les textes libres n'entrent jamais dans les fiches.
    .mend = Il n'y a rien à faire. Si l'une d'elles devait être lue, donnez-lui l'en-tête du modèle (`halte template activity.xlsx`).

about-import-columns = Aucune feuille d'un tableur n'a les colonnes de la date et de l'arrêt. Rien ne dit donc quand et où quelque chose a eu lieu.
    .mend = Écrivez le modèle avec `halte template activity.xlsx` et remplissez-le, ou donnez un export de La Coop de la médiation numérique. Une ligne d'en-têtes doit se trouver au-dessus des données.

about-import-doubt = Quelque chose d'un tableur ou d'un horaire a été lu, et quelqu'un doit y regarder : une feuille masquée, des lignes masquées ou barrées, un accompagnement peut-être déjà saisi, des âges ou des thèmes hors des listes, un jour de la semaine qui n'est pas celui de la règle. Le message dit ce qui en a été fait.
    .mend = Regardez ce que le message nomme, et corrigez le fichier ou les fiches si ce n'était pas voulu.

about-import-row = Une ligne d'un tableur n'a pas pu être lue et est laissée de côté. Le message nomme la feuille, la ligne, la colonne et la raison ; les autres lignes sont prises.
    .mend = Corrigez la cellule et importez de nouveau le même fichier : ce qui est déjà là ne change pas.

about-timetable = Un fichier à importer n'est pas un horaire de bibliothèques mobiles, ou aucune de ses lignes n'a pu être lue. Sa première ligne nomme les colonnes.
    .mend = Exportez-le de nouveau en CSV, avec les colonnes que le message nomme.

about-timetable-row = Une ligne d'un horaire n'a pas pu être lue, en répète une autre, ou commence après le dernier jour, et est laissée de côté. Le reste est pris.
    .mend = Corrigez la ligne dans le fichier CSV et importez-le de nouveau, ou donnez un dernier jour plus tardif avec `--until`.

about-unreadable-sheet = Un tableur entier ne peut pas être lu. Il est vide, tronqué, bien trop grand, protégé par un mot de passe, ou n'est pas un tableur, quoi que dise son nom.
    .mend = Ouvrez-le dans un tableur, retirez le mot de passe, et enregistrez-le en `.xlsx`, `.ods` ou `.csv` ; ou exportez-le de nouveau, pour une période plus courte.

about-briefing = Un mois a passé sans qu'aucun partenaire ait reçu les passages à venir, alors que le contrat veut qu'ils en soient régulièrement informés (écrivain public itinérant, article 2.3.1).
    .mend = Envoyez les passages : `halte digest PARTENAIRE` écrit le message, et `--sent` note l'envoi dans `records/briefings.yaml`. Un envoi fait autrement s'y ajoute à la main : jour, destinataires, ce qui a été envoyé, mois annoncé.

about-budget = Sur une ligne du budget, il a été dépensé plus qu'il n'a été accordé, une période est comptée deux fois, ou il n'y a aucun montant pour un trimestre fini depuis plus d'un mois. Seul le financeur de la ligne lit ces montants (équipe mobile, partie 5 ; centres sociaux connectés, FEDER).
    .mend = Ajoutez à `expenses` la ligne, la période et les euros dépensés, 0 compris ; corrigez le montant ou ce qui est accordé.

about-half-days = Des semaines ont moins de demi-journées renseignées que le contrat n'en compte, ou plus (écrivain public itinérant, articles 1.4 et 2.3.1 : du lundi au vendredi). L'accueil se lit dans les permanences et les ateliers, la promotion et les partenaires dans `outreach`, les jours fériés dans le calendrier.
    .mend = Écrivez le reste de la semaine dans `half_days` : `home_visits`, `travel`, `absence`, `other`. La raison d'une absence n'y est pas écrite.
