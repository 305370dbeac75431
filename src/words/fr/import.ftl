### Ce que disent les imports : tableurs, horaires et calendriers venus d'ailleurs, repris en fiches.

## mod.rs

import-no-file = ce fichier n'existe pas
import-not-read = le fichier ne peut pas être lu : { $problem }
import-not-written = le fichier ne peut pas être écrit : { $problem }
import-other-file = ce fichier existe déjà et dit autre chose : il n'est pas remplacé, et rien n'a été écrit
    .hint = importez dans un dossier vide avec `--to` et comparez, ou supprimez le fichier pour qu'il soit écrit à nouveau
import-not-json = ce n'est pas du JSON : { $problem }

## communes.rs

communes-list = ce fichier n'a pas de liste de communes : ce n'est ni une FeatureCollection ni une liste JSON
communes-none = aucune commune avec un nom et une position près des arrêts du projet dans ces fichiers
    .hint = il faut à chacune `code`, `nom` ou `name`, et une géométrie ou `centre` ; ou augmentez `--within`
communes-summary = { $count ->
        [one] { $count } commune
       *[other] { $count } communes
    }

## backdrop.rs

backdrop-none = rien dans ce fichier ne se dessine ici : il n'a pas de { $wanted }
backdrop-summary = { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }, des contours de { $corners } sommets

## school_holidays.rs

school-csv = le fichier CSV ne peut pas être lu : { $problem }
school-columns = ce n'est pas le calendrier scolaire du ministère : il manque les colonnes { $missing }
    .hint = téléchargez en CSV le jeu de données « Calendrier scolaire » de data.education.gouv.fr
school-row = les dates de « { $name } » ne se lisent pas (« { $from } », « { $until } ») ; la ligne est laissée de côté
school-zones = le fichier n'a pas de vacances pour les zones demandées { $zones }
    .hint = ses zones sont { $known }
school-summary = { $count ->
        [one] { $count } période de vacances
       *[other] { $count } périodes de vacances
    }, { $years ->
        [one] { $years } année scolaire
       *[other] { $years } années scolaires
    }

## timetable.rs

timetable-no-row = aucune ligne de l'horaire n'a pu être lue
timetable-csv = le fichier CSV ne peut pas être lu : { $problem }
timetable-columns = ce n'est pas un horaire de bibliobus : il manque les colonnes { $missing }
    .hint = la première ligne nomme les colonnes : { $columns }
timetable-map = il n'y a pas de colonne `{ $heading }`, que `--map` donne pour `{ $column }`
    .hint = vérifiez la première ligne du fichier
timetable-row = la ligne est écartée : { $reason }
timetable-row-late = la ligne est écartée : elle commence le { $start }, après le dernier jour du programme, le { $until }
    .hint = donnez un jour plus tardif avec `--until`
timetable-row-cells = la ligne a { $cells } cellules sur { $columns }
timetable-row-twice = le même passage se trouve déjà dans une ligne plus haut
encoding-timetable = le fichier n'est pas en UTF-8 et a été lu comme du Windows-1252
    .hint = vérifiez les accents dans les noms

## timetable/project.rs

timetable-row-exception = l'exception du { $date } est écartée : d'après la règle de la ligne, il n'y a pas de passage ce jour-là
timetable-summary = { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } : { $stops ->
        [one] { $stops } arrêt
       *[other] { $stops } arrêts
    } dans { $communities ->
        [one] { $communities } localité
       *[other] { $communities } localités
    }, jusqu'au { $until }

timetable-site-name = { $n ->
        [one] Bibliobus de { $names }
       *[other] Bibliobus : { $names }
    }
timetable-programme-name = Bibliobus de { $name }
timetable-programme-summary = { $name } : où et quand il s'arrête, { $stops } arrêts dans { $communities } localités.
timetable-logo-alt = { $name } (logo à fournir)
timetable-logo-comment = À la place du logo de { $id }
timetable-comment-site = Le site public.
timetable-comment-address = Adresse provisoire : écrivez celle sous laquelle il est publié.
timetable-comment-until = Importé d'un fichier d'horaires, qui ne donne pas de dernier jour : corrigez `until` quand l'horaire suivant est connu.
timetable-comment-unknown = Il ne connaît ni jours fériés, ni rendez-vous, ni téléphone : ajoutez ce que vous savez.
timetable-comment-overlap = Des horaires publiés se chevauchent par endroits : c'est signalé, et publié quand même.
timetable-comment-booking = Rien ne se réserve, et aucun comité n'a décidé des arrêts.
timetable-comment-organisations = Qui fait marcher le service.
timetable-comment-logo = Une image à la place de la vraie : remplacez le fichier, puis supprimez `placeholder`.
timetable-comment-communes = Les localités, avec un identifiant tiré de leur nom.
timetable-comment-stops = Où il s'arrête. L'identifiant d'un arrêt reste quand son nom change.
timetable-comment-rota = Quand chaque arrêt est desservi : les semaines se comptent depuis le jour de `from`. Rien ne se réserve, donc pas de créneaux.
timetable-comment-exceptions = Les jours où il ne passe pas.

## timetable/row.rs

timetable-row-empty = `{ $column }` est vide
timetable-row-departure = le départ est à { $departure } et l'arrivée à { $arrival }
timetable-row-end = elle finit le { $end }, avant de commencer le { $start }
timetable-row-time = `{ $column }` vaut `{ $cell }`, qui n'est pas une heure
timetable-row-date = `{ $column }` vaut `{ $cell }`, qui n'est pas une date
timetable-row-weekday = `day` vaut `{ $cell }`, qui n'est pas un jour de la semaine
timetable-row-other-weekday = `day` dit { $day }, et d'après `start` et `frequency` il passe le { $rule } : c'est ce qui a été repris
    .hint = corrigez `start` dans le fichier, ou le jour dans records/rota.yaml, s'il passe le { $day }
timetable-row-coordinate = `{ $cell }` n'est pas une coordonnée en degrés
timetable-row-position = la latitude { $latitude } et la longitude { $longitude } ne désignent aucun lieu sur Terre
timetable-weekdays = { $first } et { $last }

## timetable/frequency.rs

timetable-row-rule-part = `frequency` contient `{ $part }`, qui ne fait partie d'aucune règle
timetable-row-rule-twice = `frequency` dit deux fois `{ $key }`
timetable-row-interval = `INTERVAL` n'est pas un nombre de semaines ou de mois
timetable-row-never = `frequency` vaut `{ $rule }`, qui ne tombe jamais
timetable-row-rule = `frequency` vaut `{ $rule }`, qui n'est pas une règle de la RFC 5545 avec FREQ=WEEKLY ou FREQ=MONTHLY
timetable-row-rule-problem = `frequency` vaut `{ $rule }`, qui ne peut pas être lu ; en anglais : { $problem }
timetable-row-until = `UNTIL` vaut `{ $text }`, qui n'est pas une date
timetable-row-by-day = `BYDAY` contient `{ $text }`, qui n'est pas un jour de la semaine

## calendar.rs

calendar-skipped-more = { $n ->
    [one] { $n } autre ligne ou entrée a été écartée
   *[other] { $n } autres lignes ou entrées ont été écartées
}

## calendar/file.rs

calendar-too-large = le fichier pèse { $megabytes } Mo ; la limite est de { $limit } Mo
    .hint = exportez moins d'années
calendar-empty = le fichier est vide
    .hint = exportez à nouveau le calendrier
calendar-web-page = c'est une page web, et non un calendrier
    .hint = ouvrez son adresse dans un navigateur : elle demande peut-être une connexion, ou elle est fausse
calendar-none = ce n'est pas un calendrier : il n'y a pas de ligne BEGIN:VCALENDAR
    .hint = exportez-le au format iCalendar (.ics)
calendar-skipped-encoding = à partir d'ici le fichier n'est pas en UTF-8 et a été lu comme du Windows-1252 : vérifiez les accents
calendar-skipped-no-end = l'entrée qui commence ici n'a pas de fin : elle est écartée
calendar-skipped-end = END:{ $part } ne termine rien : cette ligne est écartée
calendar-skipped-cut = le fichier s'arrête au milieu de l'entrée qui commence ici : elle est écartée
calendar-skipped-line = cette ligne n'est pas une ligne de calendrier : elle est écartée

## calendar/entry.rs

calendar-skipped-no-start = l'entrée qui commence ici n'a pas de début : elle est écartée
calendar-skipped-open = l'entrée qui commence ici a une heure de début et pas de fin : elle ne ferme rien
    .hint = écrivez la fermeture à la main, avec `hours`
calendar-free = { $n ->
        [one] une entrée est marquée comme libre dans son calendrier
       *[other] { $n } entrées sont marquées comme libres dans leur calendrier, dont la première est ici
    } : les jours entiers ferment tout de même, les heures ne ferment pas
    .hint = relisez les fermetures écrites, et supprimez celles qui n'en sont pas
calendar-skipped-range = le changement de toutes les dates suivantes n'est lu que pour une seule date
calendar-skipped-end-before-start = l'entrée finit avant de commencer : sa fin est écartée
calendar-skipped-duration = `{ $text }` n'est pas une durée : elle est écartée
calendar-skipped-date = `{ $text }` n'est pas une date de calendrier : elle est écartée
calendar-skipped-zone = le fuseau horaire `{ $zone }` est inconnu : l'heure est lue dans le fuseau { $instead }

## calendar/repeat.rs

calendar-skipped-many = le fichier contient plus de { $n } dates : à partir d'ici elles sont écartées
calendar-skipped-often = l'entrée se répète trop souvent pour être lue jusqu'au bout
calendar-skipped-repetition = { $problem } : seule sa première date est lue
calendar-repetition-rule = la règle de la répétition est incompréhensible
calendar-repetition-frequency = { $frequency ->
    [hourly] l'entrée se répète toutes les heures
    [minutely] l'entrée se répète toutes les minutes
    [secondly] l'entrée se répète toutes les secondes
   *[other] l'entrée se répète selon « { $frequency } », qui est inconnu
}
calendar-repetition-times = l'entrée se répète { $n } fois par jour
calendar-repetition-never = la règle de la répétition ne donne aucune date
calendar-repetition-end = la fin de la répétition est incompréhensible

## sheets/mod.rs

unreadable-sheet-too-large = le fichier pèse plus de 200 Mo
    .hint = exportez une période plus courte
unreadable-sheet-empty = le fichier est vide
    .hint = exportez-le à nouveau
unreadable-sheet-web-page = le fichier est une page web ou du XML, quoi que dise son nom
    .hint = ouvrez-le dans un tableur et enregistrez-le en .xlsx, .ods ou .csv
unreadable-sheet-other = le fichier n'est pas une feuille de calcul
    .hint = donnez un fichier .xlsx, .ods ou .csv

## sheets/text.rs

unreadable-sheet-no-text = le fichier n'est ni une feuille de calcul ni du texte
    .hint = { unreadable-sheet-other.hint }
unreadable-sheet-csv = le fichier CSV ne peut pas être lu : { $problem }
    .hint = exportez-le à nouveau
encoding-sheet = le fichier n'est pas en UTF-8 et a été lu comme du Windows-1252
    .hint = vérifiez les accents dans ce qui a été importé

## sheets/book.rs

unreadable-sheet-cut-short = le fichier est tronqué : sa fin manque
    .hint = copiez-le ou exportez-le à nouveau
unreadable-sheet-unpacked = une fois décompressé, le fichier dépasse 500 Mo
    .hint = exportez une période plus courte, ou enregistrez-le en .csv
unreadable-sheet-archive = le fichier est une archive sans classeur
    .hint = { unreadable-sheet-other.hint }
unreadable-sheet-sheet = la feuille `{ $sheet }` est beaucoup trop grande
    .hint = supprimez les cellules égarées à la fin, ou enregistrez-la en .csv
unreadable-sheet-damaged = le classeur est abîmé : { $problem }
    .hint = ouvrez-le dans un tableur et enregistrez-le à nouveau, ou exportez-le encore une fois
unreadable-sheet-contradiction = ses parties se contredisent
unreadable-sheet-locked = le classeur est protégé par un mot de passe
    .hint = ouvrez-le, retirez le mot de passe et enregistrez une copie

## activity/mod.rs

import-column = ces colonnes n'ont pas été regardées : { $columns }
    .hint = il n'y a rien à faire : les noms, les notes et les textes libres ne sont jamais repris
import-columns = aucune feuille n'a les colonnes `{ $date }` et `{ $stop }`
    .hint = créez le modèle avec `halte template activity.xlsx` et remplissez-le, ou donnez un export de La Coop de la médiation numérique

## activity/reading.rs

import-row = { $problem } ; la ligne est écartée
import-row-cell = colonne { $column } (`{ $heading }`) : { $problem } ; la ligne est écartée
import-cell-stop = il n'y a pas d'arrêt `{ $cell }`
import-cell-stop-hint = écrivez le nom ou l'identifiant (`id`) d'un arrêt du projet
import-cell-stops = plusieurs arrêts s'appellent `{ $cell }`
import-cell-stops-hint = écrivez l'un de ces identifiants (`id`) : { $ids }
import-cell-outside-programme = le { $date } est hors du programme, qui va du { $from } au { $until }
import-cell-outside-programme-hint = corrigez l'année

## activity/values.rs

import-cell-date = `{ $cell }` n'est pas une date
import-cell-date-hint = écrivez-la sous la forme 01/03/2022 ou 2022-03-01
import-cell-no-such-date = la date `{ $cell }` n'existe pas
import-cell-no-such-date-hint = écrivez le jour, le mois et l'année : 01/03/2022
import-cell-weekday = dans `{ $cell }`, le jour de la semaine ne va pas avec la date
import-cell-weekday-hint = corrigez le jour de la semaine ou la date
import-cell-month-first = `{ $cell }` met le mois avant le jour, comme aux États-Unis
import-cell-month-first-hint = est-ce le { $date } ? Écrivez-le ainsi, et vérifiez les autres dates du fichier
import-cell-day-or-month = `{ $cell }` peut être deux jours différents
import-cell-day-or-month-hint = est-ce le { $one } ou le { $other } ? Écrivez le mois en lettres, ou le jour de la semaine devant
import-cell-time = `{ $cell }` n'est pas une heure
import-cell-time-hint = écrivez-la sous la forme 09:30
import-cell-count = `{ $cell }` n'est pas un nombre entier de personnes, de créneaux ou d'accompagnements
import-cell-count-hint = écrivez 0, 1, 2…, ou laissez la cellule vide
import-cell-number = `{ $cell }` n'est pas un nombre
import-cell-number-hint = n'écrivez que des chiffres
import-cell-duration = `{ $cell }` n'est pas une durée
import-cell-duration-hint = écrivez des minutes : 45
import-cell-age = personne n'est aussi âgé
import-cell-age-hint = écrivez un âge en années, ou sa tranche
import-cell-born = ce n'est pas la date de naissance de quelqu'un qui est venu ce jour-là
import-cell-born-hint = corrigez l'année, ou laissez la cellule vide

## activity/own.rs

import-doubt-hidden-sheet = la feuille `{ $sheet }` est masquée et n'a pas été lue
    .hint = affichez-la si elle fait partie de l'import
import-doubt-same-row = cette ligne dit exactement la même chose que la ligne { $row } : la même personne est-elle saisie deux fois ?
    .hint = si oui, supprimez l'une des deux lignes, et l'accompagnement dans les fiches
import-doubt-hidden-rows = { $n ->
        [one] la ligne { $rows } est masquée et n'a pas été lue
       *[other] { $n } lignes sont masquées et n'ont pas été lues : { $rows }
    }
    .hint = affichez-les, ou enlevez le filtre, si elles font partie de l'import ; sinon supprimez-les
import-doubt-struck-rows = { $n ->
        [one] la ligne { $rows } est barrée et n'a pas été lue
       *[other] { $n } lignes sont barrées et n'ont pas été lues : { $rows }
    }
    .hint = supprimez-les, ou enlevez le trait si elles comptent
import-doubt-no-state = aucune ligne n'a été prise pour une permanence tenue : il n'y a pas de colonne `{ $column }`
    .hint = ajoutez-la, et écrivez à chaque ligne ce que la permanence est devenue
import-doubt-example = cette ligne a été lue, bien qu'elle soit marquée comme exemple : elle dit autre chose
    .hint = videz sa première cellule, pour que personne ne se pose la question
import-row-example = la ligne est marquée comme exemple, et n'est l'exemple qu'en partie
import-row-example-hint = videz sa première cellule si elle raconte ce qui a eu lieu, sinon supprimez la ligne
import-cell-merged = un seul nombre est écrit pour plusieurs lignes
import-cell-merged-hint = scindez la cellule, et écrivez un nombre dans chaque ligne
import-row-no-date = la date manque
import-row-no-stop = l'arrêt manque
import-row-empty-cell-hint = remplissez la cellule, ou supprimez la ligne
import-row-session-twice = cette permanence se trouve déjà à la ligne { $row }
import-row-twice-hint = supprimez l'une des deux lignes
import-row-presence = la présence n'a pas de fin, ou finit avant de commencer
import-row-presence-hint = remplissez les deux heures, ou aucune
import-row-slots = { $booked ->
    [one] { $booked } créneau est réservé, alors que les honorés, excusés, annulés et absents font { $sum }
   *[other] { $booked } créneaux sont réservés, alors que les honorés, excusés, annulés et absents font { $sum }
}
import-row-slots-hint = corrigez l'un de ces nombres
import-row-booked = { $booked ->
    [one] { $booked } créneau est réservé, plus qu'il n'en est proposé
   *[other] { $booked } créneaux sont réservés, plus qu'il n'en est proposé
}
import-row-booked-hint = les personnes venues sans rendez-vous se comptent à part
import-row-passage = l'arrêt a été desservi plusieurs fois le { $date } : de quel passage s'agit-il ?
import-row-passage-hint = remplissez les heures du passage
import-cell-error = la cellule contient l'erreur { $error }
import-cell-error-hint = corrigez la formule, ou tapez la valeur
import-cell-hours-hint = écrivez les heures sous la forme 09:00-12:00
import-cell-status = `{ $cell }` n'est pas un état de permanence
import-cell-status-hint = écrivez l'un de ces mots : { $states }
import-cell-age-date = le tableur a pris une tranche d'âge pour une date
import-cell-age-date-hint = choisissez dans la liste, par exemple : { $band }
import-cell-list = `{ $cell }` n'est pas dans la liste
import-cell-own-list = `{ $cell }` n'est pas dans la liste `{ $list }`
import-cell-list-hint = la liste contient : { $labels }
import-cell-organisation = il n'y a pas d'organisme `{ $cell }`
import-cell-organisation-hint = ajoutez-le à records/organisations.yaml, ou corrigez le nom

## activity/tally.rs

import-row-no-number = le nombre manque
import-row-no-number-hint = écrivez 0 si personne n'a été compté, ou supprimez la ligne
import-row-categories-twice = ces catégories ont déjà un nombre dans une autre ligne
import-cell-categories = un nombre ne vaut que pour une catégorie
import-cell-categories-hint = écrivez une ligne par catégorie
import-cell-measure = aucun indicateur ne compte `{ $cell }`
import-cell-measure-hint = voici ce qui est compté : { $measures }
import-tally = le comptage `{ $measure }` du { $date } à l'arrêt `{ $stop }` est écarté : { $reason }
    .hint = corrigez un nombre, ou ajoutez une ligne pour les personnes dont on ne sait rien, et importez à nouveau le fichier
import-tally-two-totals = selon la répartition dont on additionne les lignes, on trouve { $one } ou { $other }
import-tally-no-total = aucune ligne ne donne le total, et une même personne peut se trouver dans plusieurs lignes

## activity/coop.rs

import-row-person-twice = la ligne { $row } compte déjà la même personne pour la même activité
import-row-which-programme = il y a plusieurs programmes, et le lieu n'est un arrêt d'aucun d'eux
import-row-which-programme-hint = nommez-en un avec `--programme`
import-cell-kind = `{ $cell }` n'est pas un type d'activité
import-cell-kind-hint = c'est un accompagnement ou un atelier
import-cell-channel-hint = écrivez l'un de ces choix : Lieu d’activité, À domicile, À distance, Autre lieu
import-cell-place = ni le lieu ni la commune `{ $commune }` ne correspondent à un arrêt du projet
import-cell-place-hint = ajoutez l'arrêt dans records/stops, ou donnez-lui le nom que porte le lieu dans l'export
import-cell-places = la commune a plusieurs arrêts ({ $stops }), et le lieu n'a le nom d'aucun d'eux
import-cell-places-hint = donnez à l'arrêt le nom que porte le lieu dans l'export
import-cell-several-people = plusieurs personnes se trouvent dans une même ligne : c'est une ancienne forme de l'export
import-cell-export-hint = exportez à nouveau les activités
import-doubt-ages = âges à cheval sur deux tranches (25 à 39 ans, mineurs), notés comme non communiqués : { $n }
    .hint = si un financeur distingue avant et après 30 ans, notez l'âge vous-même
import-doubt-themes = thèmes non administratifs, qui ne sont pas notés comme motifs : { $n }
    .hint = si un financeur les demande, définissez votre propre liste dans records/characteristics.yaml

## activity/plan.rs

import-session-visits = la permanence du { $date } à l'arrêt `{ $stop }` est écartée : { $received ->
        [one] { $received } personne a été reçue
       *[other] { $received } personnes ont été reçues
    } (honorés et sans rendez-vous), alors que les accompagnements décrits sont au nombre de { $visits }
    .hint = corrigez les nombres ou les lignes, et importez à nouveau le fichier
already-recorded-session = la permanence du { $date } à l'arrêt `{ $stop }` existe déjà dans les fiches et dit autre chose : { $place }
    .hint = elle reste comme elle est ; corrigez la fiche à la main, ou supprimez-la et importez à nouveau
already-recorded-tally = le comptage `{ $measure }` du { $date } à l'arrêt `{ $stop }` existe déjà dans les fiches et dit autre chose
    .hint = il reste comme il est ; corrigez la fiche à la main, ou supprimez-la et importez à nouveau

## activity/template.rs, cli/template.rs

template-not-made = le modèle ne peut pas être écrit : { $problem }
template-month = `{ $text }` n'est pas un mois : écrivez-le sous la forme 2022-03
template-there = { $file } existe déjà : il n'est pas remplacé
    .hint = donnez un autre nom, ou supprimez le fichier
template-not-written = { $file } ne peut pas être écrit : { $problem }

## cli/import_activity.rs

import-unknown-programme = il n'y a pas de programme `{ $programme }`
import-not-held = les fiches ne diraient pas ce que dit le fichier : l'un des fichiers à compléter est écrit sous une autre forme
    .hint = importez dans une copie du projet dont le dossier records/sessions est vide, et reportez les fiches à la main
import-record-not-written = impossible d'écrire les fiches : { $problem }
    .hint = rien n'a été écrit ; vérifiez vos droits sur le dossier et la place sur le disque

## timetable/gtfs.rs

gtfs-zip = le zip ne peut pas être lu : { $problem }
    .hint = donnez le zip d'un flux GTFS, ou le dossier de ses fichiers
gtfs-too-large = le fichier `{ $file }` du flux dépasse { $most } Mo
    .hint = réduisez d'abord le flux à votre service
gtfs-no-file = le flux n'a pas de fichier `{ $file }`
    .hint = donnez le zip d'un flux GTFS, ou le dossier de ses fichiers
gtfs-reference = elle nomme une course, un arrêt ou un service qui n'est pas dans le flux
gtfs-frequencies = sa course revient toutes les quelques minutes (`frequencies.txt`) : ce n'est pas un service qui reste sur place
gtfs-exception-type = `exception_type` vaut `{ $written }`, et il faut 1 ou 2
gtfs-stop-name = l'arrêt `{ $stop }` n'a pas de nom
gtfs-after-midnight = { $time } est après minuit du jour de service
gtfs-no-stay = à { $time } on arrive et on repart : c'est un passage sans halte
gtfs-comment-until = Repris d'un flux GTFS : `until` est le dernier jour de ses services.

## opening_hours.rs

opening-hours-unreadable = `{ $text }` ne se lit pas comme des horaires d'OpenStreetMap
    .hint = la notation est décrite sur wiki.openstreetmap.org, par exemple `Mo-Fr 09:00-12:00,14:00-17:00; PH off`
opening-hours-part = une règle de tournée ne peut pas dire `{ $part }` ; rien n'a été écrit
    .hint = enlevez cette partie et écrivez-la dans les fiches : une saison avec `from:` et `until:`, un jour différent dans les exceptions
opening-hours-never = `{ $text }` ne dit aucune heure d'ouverture
    .hint = écrivez les jours et les heures, par exemple `Mo-Fr 09:00-12:00`
opening-hours-read = Horaires lus pour l'arrêt { $stop }. Relisez-les avant de les publier.

## activity/registers.rs
import-register-empty = la cellule « { $column } » est vide
import-register-hours = `{ $cell }` n'est pas un nombre d'heures
import-register-hours-hint = écrivez par exemple 4 ou 2,5
import-register-euros = `{ $cell }` n'est pas un montant en euros
import-register-euros-hint = écrivez un nombre, comme 1450,50 ; 0 si rien n'a été dépensé
import-cell-period = `{ $cell }` n'est pas une période
import-cell-period-hint = écrivez un mois, un trimestre ou une année : 2025-01, 2025-T1, 2025
