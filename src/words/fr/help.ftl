### What `--help` prints, and mistakes in the arguments

help-halte = Transforme des fiches YAML (arrêts, horaires, activité) en un site public d'horaires, des agendas et des bilans en PDF
    .after =
        Pour commencer : `halte new mon-projet`, puis `halte watch --root mon-projet`.
help-build = Produire tout dans le dossier de sortie, d'un coup : l'ancienne version ou la nouvelle, jamais un mélange
    .after =
        Code de retour :
          0  publié (ou rien n'avait changé)
          1  des erreurs touchent les horaires ; rien n'a été écrit
          2  impossible tel quel : option fausse, dossier qui n'est pas une sortie, droits manquants, disque plein
          3  des fiches semblent avoir été perdues depuis la dernière fois ; vérifiez, puis --accept-shrink si c'est voulu
          4  publié, sans ce que touchent des erreurs : un texte, une page, un document ou les statistiques
        Quoi qu'il arrive, le dossier de sortie contient l'ancienne version ou la nouvelle, entière.
help-check = Dire tout ce qui est faux ou douteux ; rien n'est écrit sans --fix. Code de retour 1 s'il y a des erreurs
help-agenda = Dire quand le service passe : les passages des semaines à venir, d'un arrêt ou d'une commune, annulations et raisons comprises
help-deliver = Marquer une édition comme envoyée et figer ses fichiers et ses chiffres ; sans nom, dire ce qui est dû à qui
    .after =
        Sans nom, dit ce qui est dû à qui et où en est chaque édition.
        Une édition passe de brouillon à validée (par qui, quand : dans sa fiche), puis à envoyée (ici). Une fois envoyée, ses chiffres et ses fichiers sont figés ; ce que disent les fiches ensuite figure dans le bilan suivant.
        Fiche, registres, copies et sortie changent ensemble ou pas du tout.
        Code de retour : 0 fait, 1 refusé, 2 impossible tel quel (disque plein, droits manquants, fiche enregistrée entre-temps), 3 des fiches semblent avoir été perdues depuis la dernière fois.
help-week = Dire ce qu'il y a à faire cette semaine : les passages et ce qui en a été annoncé, ce qui est à remettre et à qui, ce qui manque aux fiches de la semaine passée
    .after =
        `halte build` écrit la même page dans operator/week.html, à imprimer ; l'aperçu la montre en tête.
        Code de retour : 0 tout a été lu, 1 des erreurs empêchent de lire la tournée, 4 dit sans ce que touchent des erreurs.
help-diff = Dire ce qui a changé pour le public entre deux sorties ou deux états d'un projet, prêt à être envoyé aux partenaires
    .after =
        ANCIEN et NOUVEAU sont des sorties de `halte build`, des dossiers de projet, des fichiers d'agenda ou des commits du dépôt git du projet. Ce qui a changé depuis la publication d'hier, et ce que changerait une branche :
          halte diff publie output
          halte diff HEAD .
          halte diff main tournee-ete
help-digest = Écrire pour un partenaire les passages à venir, en texte à envoyer, et noter l'envoi
help-evidence = Écrire la liste de toutes les pages, de tous les documents et agendas, avec ce que chacun montre de chaque soutien, pour le contrôle d'un financeur
    .after =
        La liste nomme chaque page, document et agenda avec son SHA-256 et ce qui y a été lu de chaque soutien.
        Elle nomme aussi des documents qui ne sont pas publics : elle n'est jamais écrite dans la sortie et n'est pas faite pour un serveur web.
help-explain = Expliquer le code d'un message : ce qu'il veut dire, pourquoi il compte, comment corriger ; sans code, tous les énumérer
help-import = Faire des fiches de ce que d'autres publient ou tiennent
help-import-timetable = Un horaire de bibliobus (format CSV ouvert), comme projet entier. Les lignes illisibles sont nommées et laissées de côté. Un fichier déjà là et différent n'est jamais remplacé
    .after =
        Code de retour :
          0  toutes les lignes de l'horaire sont dans les fiches
          1  rien n'a été écrit : le fichier ne peut pas être lu, ou un fichier déjà là dit autre chose
          4  écrit ; des lignes ont été laissées de côté, et chacune est nommée
help-import-gtfs = Un horaire au format GTFS (zip ou dossier), comme projet entier : chaque stationnement d'une course à un arrêt. Les courses qui ne font que passer sont nommées et laissées de côté
    .after =
        Code de retour :
          0  tous les stationnements sont dans les fiches
          1  rien n'a été écrit : le fichier ne peut pas être lu, ou un fichier déjà là dit autre chose
          4  écrit ; des lignes ont été laissées de côté, et chacune est nommée
help-import-activity = Permanences et visites d'un tableur : le modèle ou un export de La Coop de la médiation numérique. Noms, notes et textes libres ne passent jamais ; les lignes illisibles sont nommées et laissées de côté
    .after =
        Code de retour :
          0  les fiches contiennent ce que dit le fichier
          1  rien n'a été écrit : le fichier ne peut pas être lu, ou le projet a des erreurs
          4  écrit ; des lignes, des permanences ou des lignes masquées ont été laissées de côté, et chacune est nommée
        Le même fichier importé deux fois ne change rien la seconde fois.
help-import-calendar = L'agenda d'un partenaire (.ics), comme fiches de fermeture sur la sortie standard, ou comme avertissements sur les passages concernés
    .after =
        Exemple :
          halte import calendar mairie.ics --stop selestat --matching fermeture > records/closures/mairie-selestat.yaml
        Une entrée annulée ne ferme rien. Ce qui ne se comprend pas est nommé avec sa ligne et laissé de côté.
help-import-opening-hours = Des horaires dans la notation d'OpenStreetMap, comme règles et fermetures d'un arrêt. Ce que des règles ne peuvent pas dire est nommé, et rien n'est alors écrit
    .after =
        Exemple :
          halte import opening-hours 'Mo-Fr 09:00-12:00,14:00-17:00; We[1] 09:00-12:00; PH off' --stop gien
help-import-school-holidays = Le calendrier scolaire du ministère (data.education.gouv.fr, CSV), comme fiches de vacances, un fichier par année scolaire. Un fichier déjà là et différent n'est jamais remplacé
help-import-communes = Les communes des alentours, desservies ou non, pour la recherche : noms, codes, codes postaux et positions de fichiers JSON ou GeoJSON, dans `content/around.csv`. Ce qui est loin de tous les arrêts du projet est laissé de côté
help-import-map = Le fond de la carte des arrêts : contours, rivières et villes de fichiers GeoJSON, allégés, dans `content/map.geojson`
help-template = Écrire un tableur où saisir l'activité, à importer ensuite
    .after =
        Remplissez-le, puis `halte import activity FICHIER`.
help-new = Créer un petit projet qui fonctionne tout de suite, à remplir de ses propres fiches
    .after =
        Dans un terminal, ce qu'aucune option ne dit est demandé, et Entrée prend ce qui est proposé. Ailleurs, ce qui manque est :
          --language   la langue des messages (--lang, sinon celle du système, sinon le français)
          --country    FR en français, DE en allemand, GB en anglais
          --holidays   france en France, BE en Belgique, LU au Luxembourg ; aucun ailleurs, tant que rien n'est dit
          --place      van
          --publicity  contract

        Ensuite : `halte watch --root DOSSIER --open` montre le site pendant que vous écrivez ; DOSSIER/README.md dit par où commencer.
help-watch = Montrer le site dans le navigateur pendant que l'on écrit ; chaque changement y est aussitôt, et rien n'est écrit
    .after =
        Touches : r reconstruit, o ouvre le navigateur, q quitte.
        Le site est servi depuis la mémoire, sur cet ordinateur seulement ; rien n'est écrit. Tant qu'une fiche est à moitié écrite, la dernière bonne version reste, et ce qui ne va pas s'affiche par-dessus. http://localhost:8080/_halte/ énumère tout ce qui a été produit.
help-why = Dire de quelles fiches, quels textes et quels gabarits un fichier de la sortie est fait, et lesquels sont plus récents que lui
    .after =
        Exemple : halte why public/arrets/wissembourg/index.html
help-audit = Attaquer les chiffres publiés par élimination, encadrement et programmes linéaires ; code de retour 1 si un nombre masqué peut être deviné
help-schema = Écrire un schéma JSON par sorte de fiche, pour que l'éditeur complète et vérifie pendant la saisie
help-theme = Écrire les fichiers du thème fourni avec le programme, tous ou une partie, pour les modifier ; sans nom, dire ce que les thèmes du projet ont de différent
    .after =
        Exemple : halte theme le-notre --only assets/tokens.css
help-help = Afficher cette aide ou celle d'une commande
help-check-fix = Corriger dans les fichiers ce qui ne peut pas être autre chose : une espace après deux-points, la forme d'une date ou d'une heure, un zéro perdu, des tabulations. Chaque ligne est montrée avant et après ; remarques et mise en page restent
help-publish = Envoyer la partie publique du dernier résultat là où on la lit : un dossier, un serveur par SFTP, une branche d'un dépôt
    .after =
        Seul ce qui diffère de ce qui s'y trouve est envoyé, et jamais rien de funders/ ni de operator/.
          halte publish /srv/www/bus
          halte publish sftp://deploy@www.example.org/srv/www/bus
          halte publish git:git@example.org:bus/site.git#gh-pages
        Code de retour : 0 publié, ou rien n'avait changé ; 1 il n'y a pas de résultat complet ; 2 l'envoi n'a pas pu se faire.
help-publish-target = Où : un dossier, sftp://utilisateur@serveur/chemin ou git:depot#branche ; sinon ce que dit `publish_to` de records/site.yaml
help-publish-output = Le résultat de `halte build` ; sinon `output` dans le dossier du projet
help-publish-ssh-config = Un fichier de configuration de ssh à la place de celui de l'utilisateur
help-manual = Le manuel : une page, tout le manuel, ou un site à part
    .after =
        Sans rien, donne la liste des pages.
          halte manual premier-quart-d-heure
          halte manual --open
          halte manual --print | less
          halte manual --output manuel
help-manual-page = La page à afficher, par son nom dans la liste
help-manual-print = Afficher toutes les pages, l'une après l'autre
help-manual-output = Écrire le manuel comme un site dans ce dossier
help-manual-open = Ouvrir ce site dans le navigateur ; sans --output, dans un dossier à part
help-complete = Écrire ce qui complète les commandes dans un interpréteur, ou les pages que montre `man`
    .after =
          halte complete bash > ~/.local/share/bash-completion/completions/halte
          halte complete --man ~/.local/share/man/man1
help-complete-shell = L'interpréteur de commandes ; le texte va sur la sortie standard
help-complete-man = Écrire dans ce dossier les pages que montre `man halte`
help-arg-quiet = Ne dire que les erreurs et ce qui n'a pas pu se faire
help-arg-verbose = Montrer chaque avertissement, même s'ils sont nombreux à se ressembler
help-arg-format = La forme de ce que check, build et import trouvent
help-arg-root = Le dossier du projet, qui contient records/, content/ et themes/
help-arg-today = Le jour pour lequel produire, par exemple 2022-03-01 ; sinon aujourd'hui à Paris, ou le jour de SOURCE_DATE_EPOCH
help-arg-lang = La langue des messages ; sinon celle du projet, sinon celle du système
help-arg-help = Afficher cette aide
help-arg-version = Afficher la version
help-arg-json = En JSON, sur la sortie standard
help-arg-dry-run = Dire ce qui serait fait, sans rien changer
help-build-output = Où publier ; sinon `output` dans le dossier du projet
help-build-demo = Pour une démonstration : les pages prennent le jour de --today pour aujourd'hui, quel que soit le jour où on les lit
help-arg-timings = Dire la durée de chaque étape et le temps de calcul qu'elle a pris
help-build-trace = Écrire le début et la fin de chaque étape et de chaque fichier, pour chrome://tracing ou Perfetto
help-arg-accept-shrink = Continuer même s'il y a plus de 20 % de passages à venir en moins, ou moins de permanences dans un mois passé, que la dernière fois
help-agenda-place = Un arrêt ou une commune : nom, identifiant, code ou code postal ; accents, majuscules et tirets peuvent manquer
help-agenda-stop = Seulement cet arrêt
help-agenda-commune = Seulement les arrêts de cette commune
help-agenda-from = Premier jour ; sinon aujourd'hui
help-agenda-until = Dernier jour ; sinon quatre semaines après le premier, treize pour un arrêt ou une commune
help-deliver-deliverable = Le livrable, par son identifiant
help-deliver-period = La période : 2022-03, 2022-Q1 ou 2022
help-deliver-output = Où est la sortie ; sinon `output` dans le dossier du projet
help-digest-partner = Le partenaire : son identifiant ou son nom
help-digest-sent = Noter dans `records/briefings.yaml` que le message est parti ce jour
help-diff-sent-to = Noter dans les fiches du projet que le message est parti, à quel partenaire (identifiant ou nom)
help-diff-old = L'état d'avant
help-diff-new = L'état d'après
help-diff-today = Ce qui est avant ce jour est laissé de côté ; sinon aujourd'hui à Paris, ou le jour de SOURCE_DATE_EPOCH
help-diff-root = Le dossier du projet, si ANCIEN ou NOUVEAU est un commit
help-diff-language = La langue du message : fr, de ou en
help-evidence-to = Un dossier pour index.csv et index.html ; sinon `evidence/<date>` dans le dossier du projet
help-explain-code = Le code entre crochets d'un message, par exemple hours-overlap ; sans lui, tous sont énumérés
help-explain-markdown = Écrire la page du manuel qui explique tous les codes, en Markdown
help-audit-files = Manifestes (`publication.json`) à attaquer ; sans eux, ceux d'une production du projet
help-import-timetable-file = Le fichier CSV
help-arg-to = Le dossier du projet, créé s'il n'existe pas
help-import-timetable-until = Dernier jour du programme, que le fichier ne dit pas ; sinon un an après son dernier début
help-import-timetable-mapping = Le titre d'une colonne nommée autrement, par exemple `stop=Lieu-dit` ; peut être répété. Les titres français et allemands sont connus
help-import-gtfs-feed = Le zip, ou le dossier de ses fichiers
help-import-gtfs-until = Dernier jour du programme ; sinon le dernier jour de service du flux
help-import-activity-file = Un modèle rempli (`halte template activite.xlsx`) ou un export de La Coop de la médiation numérique, en .xlsx, .xls, .ods ou .csv
help-import-activity-programme = Le programme dont les arrêts sont visés, et auquel revient ce qui n'a eu lieu à aucun arrêt
help-import-calendar-file = L'agenda, exporté en iCalendar
help-import-calendar-stop = Ce qu'il ferme ; peut être répété. Sans aucun de ces choix, tout le programme
help-import-calendar-commune = Ce qu'il ferme : une commune, par son code INSEE
help-import-calendar-territory = Ce qu'il ferme : un territoire
help-import-calendar-programme = Ce qu'il ferme : un programme
help-import-calendar-reason = Pourquoi : un code de la liste des raisons
help-import-calendar-from = Premier jour à regarder ; sinon aujourd'hui
help-import-calendar-until = Dernier jour à regarder ; sinon deux ans après le premier
help-import-calendar-matching = Seulement les entrées dont le titre contient ce texte, sans égard aux accents ni aux majuscules
help-import-calendar-titles = Reprendre les titres pour le public. Ce sont les mots du partenaire : vérifiez qu'ils ne nomment personne
help-import-calendar-warn = N'écrire aucune fiche : nommer les passages du projet ces jours-là
help-import-opening-hours-text = La valeur de `opening_hours`
help-import-opening-hours-stop = L'arrêt ouvert ainsi
help-import-school-holidays-file = Le fichier CSV
help-import-school-holidays-to = Le dossier du projet
help-import-school-holidays-zone = Une zone : A, B, C, Corse, Réunion… ; peut être répétée. Sinon toutes celles du fichier
help-import-communes-file = Des fichiers JSON ou GeoJSON, qui peuvent se compléter : noms et positions dans l'un, codes postaux dans un autre
help-import-communes-source = De qui viennent les données et sous quelle licence : c'est écrit sous la liste
help-import-communes-within = Kilomètres jusqu'à l'arrêt le plus proche, à vol d'oiseau
help-import-communes-to = Le dossier du projet
help-import-map-outline = Un GeoJSON de surfaces : le contour d'un département, ou de plusieurs qui se touchent. Peut être répété
help-import-map-rivers = Un GeoJSON de lignes. Peut être répété
help-import-map-towns = Un GeoJSON de points qui ont un nom. Peut être répété
help-import-map-source = De qui viennent les données et sous quelle licence : c'est écrit sous la carte
help-import-map-to = Le dossier du projet
help-new-folder = Le dossier à créer ; s'il est là, il doit être vide
help-new-language = La langue du site, des commentaires et des textes
help-new-country = Le pays
help-new-holidays = Les jours fériés observés : france, alsace-moselle, reunion, BE, DE-BY, CH-GE, GB-SCT… ou none (aucun)
help-new-place = Si un véhicule vient sur place (van) ou si des guichets y sont ouverts (counters)
help-new-publicity = Les règles de publicité liées au financement : none (aucun financeur), contract, eu-2014-2020 ou eu-2021-2027
help-new-name = Le nom du service pour le public
help-new-operator = Qui le fait fonctionner
help-new-funder = Qui le finance
help-new-today = Le jour autour duquel placer les dates ; sinon aujourd'hui à Paris
help-template-file = Où l'écrire, par exemple activite.xlsx. Un fichier déjà là n'est pas remplacé
help-template-programme = Seulement les arrêts de ce programme
help-template-month = Commencer une ligne par passage d'un mois, par exemple 2022-03
help-theme-name = Le dossier de themes/ où écrire. Sans lui, ce que les thèmes du projet ont de différent est listé
help-theme-only = N'écrire que ce fichier ou ce dossier, par exemple assets/tokens.css ou templates
help-schema-project = Le projet dont les identifiants sont proposés : ses arrêts, ses communes, ses organismes…
help-schema-to = Dossier où les écrire ; sans lui, ils vont à la sortie standard
help-watch-port = Le port à utiliser, 0 pour un port libre ; sinon 8080, ou le prochain libre
help-watch-open = Ouvrir tout de suite le navigateur
help-watch-poll = Regarder les fichiers sans cesse au lieu de se fier au système : pour les lecteurs réseau
help-why-path = Le fichier, comme il est dans le dossier de sortie
help-why-output = Où la sortie a été publiée ; sinon `output` dans le dossier du projet
help-usage = Utilisation :
help-commands = Commandes
help-choice = { "[" }au choix : { $values }]
help-default = { "[" }par défaut : { $value }]
usage-unknown-option = il n'y a pas d'option « { $option } »
usage-unknown-command = il n'y a pas de commande « { $command } »
usage-missing = il manque : { $what }
usage-missing-command = il manque une commande
usage-no-value = « { $option } » demande une valeur
usage-value = « { $value } » ne peut pas être la valeur de « { $option } »
usage-value-why = « { $value } » ne peut pas être la valeur de « { $option } » : { $problem }
usage-together = « { $option } » ne va pas avec « { $other } »
usage-twice = « { $option } » est donné plus souvent que possible
usage-too-many = « { $value } » est de trop
usage-not-text = un argument n'est pas un texte en UTF-8
usage-other = les arguments ne se comprennent pas ({ $problem })
usage-one-of = au choix : { $values }
usage-more = « { $command } --help » dit ce qui existe
help-alerts = Tenir les adhérents des structures et leur accord, à un guichet sur cette machine, et les compter
help-alerts-serve = Servir le guichet sur cette machine : adhérents, groupes, accords. Tant que personne ne l’administre, un lien pour le premier compte est affiché
help-alerts-invite = Afficher un lien qui crée un compte d’administration. Il sert une fois
help-alerts-audit = Suivre le journal depuis sa première entrée et dire s’il a été modifié ; code 1 si oui
help-arg-folder = Le dossier des adhérents et des comptes. Par défaut : private/alerts dans le dossier du projet
help-arg-behind-proxy = L’adresse publique, comme https://alertes.example, quand un proxy inverse sur cette machine est devant le guichet et fait le TLS
help-alerts-tally = Compter adhérents et messages d’une période dans les fiches, avec les âges du dernier jour. Aucun nom, et aucun titre ou groupe de peu de personnes, n’est écrit
help-alerts-tally-period = La période, comme 2019-10, 2019-Q4 ou 2019
help-alerts-register = Afficher le registre des traitements (RGPD, article 30) et le cadre d’une analyse d’impact, selon la configuration
help-alerts-serve-port = Le port où servir ; 0 pour n’importe quel port libre
help-alerts-invite-port = Le port où le guichet sera servi, pour l’adresse du lien
