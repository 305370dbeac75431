### Ce que l'on dit des fiches quand on cherche ce qu'elles signifient.

## mod.rs

no-programme = il n'y a aucune fiche de programme
    .hint = écrivez records/programmes.yaml, ou créez un projet de départ avec `halte new DOSSIER`

missing-key-main-language = le texte manque en `{ $language }`, la langue principale du site
    .hint = ajoutez une ligne `{ $language }: …` à côté des autres langues

unknown-programme-folder = le dossier `records/{ $folder }` ne porte le nom d'aucun programme
    .hint = donnez au dossier le nom d'un programme, ou d'une sorte de fiches

which-programme = il y a plusieurs programmes : auquel cette fiche appartient-elle ?
    .hint = ajoutez une ligne `programme: …`, ou placez le fichier dans records/<programme>/ ; un arrêt peut en avoir plusieurs : `programme: [a, b]`

# $kind est le nom du fichier dans records/.
duplicate-id-record =
    deux { $kind ->
        [agreements] conventions
        [campaigns] envois groupés
        [cantons] cantons
        [characteristics] caractéristiques
        [committees] comités
        [deliverables] livrables
        [grids] grilles
        [groups] groupes
        [indicators] indicateurs
        [organisations] organismes
        [programmes] programmes
        [stops] arrêts
        [surveys] enquêtes
        [territories] territoires
        [voucher_lots] lots de chèques
       *[other] fiches
    } ont l'identifiant `{ $id }` ; l'autre fiche se trouve dans { $other }
    .hint = donnez un autre identifiant à l'une des deux

# $kind est le nom du fichier dans records/.
end-before-start-record =
    { $kind ->
        [agreements] la convention
        [closures] la fermeture
        [follow_ups] le suivi
        [programmes] le programme
        [rota] la règle de tournée
        [staff] la période de travail
       *[surveys] l'enquête
    } finit avant d'avoir commencé
    .hint = échangez les deux dates, ou corrigez l'année

unknown-programme-id = il n'y a pas de programme `{ $id }`
    .hint = ajoutez-le à records/programmes.yaml
unknown-organisation = il n'y a pas d'organisme `{ $id }`
    .hint = ajoutez-le à records/organisations.yaml
unknown-territory = il n'y a pas de territoire `{ $id }`
    .hint = ajoutez-le à records/territories.yaml
unknown-canton = il n'y a pas de canton `{ $id }`
    .hint = ajoutez-le à records/cantons.yaml
unknown-commune = aucune commune n'a le code `{ $id }`
    .hint = ajoutez-la à records/communes.yaml
unknown-commune-postcode = c'est un code postal, celui de la commune { $communes } : écrivez ici le code INSEE ; si records/communes.yaml a échangé les deux codes, corrigez-les là-bas
several-records = écrivez une fiche pour chacun
unknown-stop = il n'y a pas d'arrêt `{ $id }`
    .hint = ajoutez-le à records/stops.yaml
unknown-staff = aucun professionnel n'a le code `{ $id }`
    .hint = ajoutez-le à records/staff.yaml
unknown-lot = il n'y a pas de lot de chèques `{ $id }`
    .hint = ajoutez-le à records/voucher_lots.yaml
unknown-group = il n'y a pas de groupe `{ $id }`
    .hint = ajoutez-le à records/groups.yaml
unknown-indicator = il n'y a pas d'indicateur `{ $id }`
    .hint = ajoutez-le à records/indicators.yaml
unknown-grid = il n'y a pas de grille `{ $id }`
    .hint = ajoutez-la à records/grids.yaml
unknown-committee = il n'y a pas de comité `{ $id }`
    .hint = ajoutez-le à records/committees.yaml

## accompaniment.rs

duplicate-id-staff = deux professionnels ont le code `{ $code }` ; l'autre fiche se trouve dans { $other }
    .hint = donnez un autre code à l'un des deux

fte = { $share } n'est pas une part de temps de travail
    .hint = écrivez 1 pour un temps plein, 0.5 pour un mi-temps ; deux personnes font deux fiches

# $kind est le nom du fichier dans records/.
personal-data-code =
    `{ $code }` pourrait être un nom : { $kind ->
        [staff] un professionnel
       *[follow_ups] un suivi
    } figure dans les fiches sous un code qui contient un chiffre
    .hint = écrivez un code tel que `{ $example }`

duplicate-id-follow-up = deux suivis ont le numéro `{ $number }` ; l'autre fiche se trouve dans { $other }
    .hint = donnez un autre numéro à l'un des deux

end-before-start-sheet = ce jour est avant celui de la fiche de liaison, reçue le { $received }
end-before-start-liaison-sheet = le suivi a été ouvert avant que sa fiche de liaison ne soit écrite
    .hint = corrigez l'une des deux dates

outside-follow-up = l'intervention du { $date } est en dehors du suivi
    .hint = corrigez sa date, `opened_on` ou `closed_on`

staff-dates = `{ $code }` ne travaille pas le { $date }
    .hint = corrigez la date, le code ou la fiche du professionnel

outside-programme-date = le { $date } est en dehors du programme, qui va du { $from } au { $until }
    .hint = corrigez la date, ou celles du programme

## activity.rs

duplicate-session = la permanence du { $date } à l'arrêt `{ $stop }` est écrite deux fois ; l'autre fiche se trouve dans { $other }
    .hint = supprimez l'une des deux, ou distinguez-les par une ligne `at: 09:00-12:00`

slots-add-up-outcomes =
    { $booked ->
        [0] aucun créneau n'a été réservé
        [one] { $booked } créneau a été réservé
       *[other] { $booked } créneaux ont été réservés
    }, mais honorés (`seen`), excusés (`excused`), annulés (`revoked`) et absents (`noshow`) font ensemble { $outcomes }
    .hint = corrigez `booked` ou l'un des autres nombres

slots-add-up-offered =
    { $booked ->
        [one] { $booked } créneau a été réservé
       *[other] { $booked } créneaux ont été réservés
    }, plus qu'il n'en a été proposé
    .hint = comptez les personnes sans rendez-vous dans `walk_ins`

visits-add-up-session =
    { $received ->
        [0] personne n'a été reçu
        [one] { $received } personne a été reçue
       *[other] { $received } personnes ont été reçues
    } (`seen` et `walk_ins`), mais { $visits ->
        [one] { $visits } accompagnement est décrit
       *[other] { $visits } accompagnements sont décrits
    }
    .hint = ajoutez les accompagnements qui manquent, ou corrigez les nombres

## agreement.rs

missing-key-agreement-from = à partir de quel jour la convention s'applique-t-elle ?
    .hint = ajoutez une ligne `from: …`, ou `signed_on: …` si elle commence le jour de la signature

missing-key-agreement-renewal = pour combien de temps la convention est-elle reconduite ?
    .hint = ajoutez une ligne `renewal_months: …`

agreement-term = la convention finit le { $until } selon `until`, mais le { $by_length } selon sa durée
    .hint = gardez `until` ou `term_months`

missing-key-agreement-until = jusqu'à quel jour la convention s'applique-t-elle ?
    .hint = ajoutez une ligne `term_months: 36` ou `until: …`

approval = `{ $organisation }` n'est pas un financeur : son accord ne permet aucune publication
    .hint = nommez le financeur qui a donné son accord, ou corrigez `role` dans la fiche de l'organisme

period-quarter = une année a quatre trimestres
    .hint = écrivez 1, 2, 3 ou 4

unknown-target = il n'y a pas d'objectif pour l'indicateur `{ $indicator }`, donc pas d'écart à expliquer
    .hint = ajoutez à records/targets.yaml le nombre que demande le contrat

## collective.rs

tally-adds-up-workshop =
    l'atelier a eu { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
    }, mais ses lignes font ensemble { $sum }
    .hint = corrigez un nombre, ou ajoutez les personnes pour lesquelles on ne sait pas

## dimension.rs

duplicate-id-category = la catégorie `{ $category }` figure deux fois
    .hint = supprimez l'une des deux lignes

unknown-dimension-key = `{ $key }` n'est ni une rubrique d'un accompagnement, ni une caractéristique décrite dans ces fiches
    .hint = ajoutez-la à records/characteristics.yaml avec ses catégories

several-categories = `{ $key }` n'a qu'une catégorie par personne, et { $categories } sont indiquées
    .hint = gardez-en une, ou écrivez `multiple: true` dans la fiche de la caractéristique

unknown-dimension-more = `{ $key }` est une rubrique à part entière et ne se met pas sous `more`
    .hint = sortez la ligne `{ $key }: …` de `more` et mettez-la un niveau plus haut

count-row-of-nothing = cette ligne dit combien, mais pas de quoi
    .hint = écrivez `total: …` pour un nombre sans répartition

count-row-twice = une ligne avec les mêmes catégories se trouve plus haut
    .hint = additionnez les deux nombres dans une seule ligne

missing-key-count = la clé `n` manque : combien ?
    .hint = ajoutez `n: …` à cette ligne

unknown-code-category = `{ $category }` n'est pas une catégorie de `{ $characteristic }`
    .hint = les catégories sont { $known }

## indicator.rs

missing-key-indicator-count = l'indicateur ne dit pas ce qui est compté
    .hint = ajoutez une ligne `count: visits`, `count: tally` ou une autre

missing-key-indicator-measure = `count: tally` et `measure` vont ensemble
    .hint = écrivez `count: tally` et `measure: …`, ou ni l'un ni l'autre

grid-rows-by = `rows: category` et `rows_by` vont ensemble
    .hint = écrivez les deux, ou ni l'un ni l'autre

grid-no-columns = la grille n'a pas de colonnes
    .hint = ajoutez `columns:` avec une ligne par colonne

duplicate-id-column = deux colonnes ont la clé `{ $key }` ; l'autre s'appelle `{ $other }`
    .hint = ajoutez une ligne `key: …` à l'une des deux

grid-column-content = une colonne montre un indicateur ou la somme d'autres colonnes
    .hint = écrivez `indicator: …` ou `sum: [a, b]`

other-programme-indicator = l'indicateur `{ $indicator }` appartient à un autre programme
    .hint = ajoutez le programme à `programmes` dans la fiche de l'indicateur

grid-no-categories = l'indicateur `{ $indicator }` n'est réparti selon rien : il n'a pas de catégories
    .hint = ajoutez `by: …` à la fiche de l'indicateur, ou supprimez `category`

grid-sum-of-sum = la colonne `{ $column }` est elle-même une somme
    .hint = nommez les colonnes qu'elle additionne

grid-unknown-column = il n'y a pas de colonne `{ $column }` dans cette grille
    .hint = les clés de ses colonnes sont { $columns }

## mandate.rs

publicity-mention = le soutien de l'Union européenne doit être indiqué par une phrase
    .hint = ajoutez une ligne `mention: …` avec la phrase de la convention de subvention, mot pour mot

publicity-fund = le fonds doit être nommé (règlement (UE) nº 1303/2013, annexe XII, point 2.2)
    .hint = ajoutez une ligne `fund: …`, par exemple Fonds européen de développement régional (FEDER)

publicity-logo-left-aside = aucun autre logo ne peut représenter le soutien de l'Union (règlement (UE) 2021/1060, annexe IX) : le fichier est laissé de côté
    .hint = supprimez la ligne `logo:` ; halte dessine lui-même l'emblème

publicity-alt = il faut décrire le logo pour les personnes qui ne le voient pas
    .hint = ajoutez une ligne `alt: Logo de …`

publicity-sentence-2014 = la phrase ne nomme pas l'Union européenne en toutes lettres
    .hint = écrivez-la comme le financeur, avec « Union européenne » en toutes lettres et le fonds
publicity-sentence-2021 = la phrase n'est pas, à la lettre, l'une de celles du règlement (UE) 2021/1060, annexe IX ; celle du règlement est affichée à sa place
    .hint = écrivez `mention: { $wanted }`
publicity-mention-2021 = il manque la phrase du soutien européen : « { $shown } » est affiché
    .hint = écrivez `mention: { $shown }`, ou `mention: Financé par l'Union européenne` si rien d'autre ne finance l'opération
publicity-description = la description de l'opération manque : le règlement (UE) 2021/1060, article 50, en demande une, avec ses objectifs et ses résultats
    .hint = ajoutez une ligne `description: …`, une ou deux phrases
publicity-scope = un soutien européen se montre sur tous les supports : `scope` n'en retire aucun
    .hint = effacez `scope`
publicity-nothing-to-show = cet organisme doit être affiché, mais il n'a ni logo ni phrase : son nom est affiché à la place
    .hint = ajoutez `logo:` et `alt:`, ou `mention:`

duplicate-id-target = deux objectifs portent sur l'indicateur `{ $indicator }` ; l'autre fiche se trouve dans { $other }
    .hint = supprimez l'une des deux, ou corrigez son `indicator`

duplicate-id-period = la période { $period } figure deux fois
    .hint = supprimez l'une des deux éditions, ou corrigez sa `period`

other-programme-recipient = `{ $organisation }` ne participe pas au programme `{ $programme }`
    .hint = nommez un autre destinataire, ou ajoutez le programme à `programmes` dans la fiche de l'organisme

due-rule = pour quand est-ce ? Indiquez un nombre de jours après la période, ou un nombre de mois avant un comité, sans mêler les deux
    .hint = écrivez `due_days: 30`, ou `due_months_before: 1` avec `committee: …`

other-programme-grid = la grille `{ $grid }` appartient à un autre programme
    .hint = faites une grille pour ce programme

other-programme-committee = le comité `{ $committee }` évalue un autre programme
    .hint = nommez un comité de ce programme

edition-period = un livrable `{ $kind }` ne peut pas porter sur { $period }
    .hint = écrivez un mois pour un tableau mensuel, un trimestre ou une année pour le bilan correspondant ; les autres périodes vont avec `kind: interim_report`
edition-period-hint-whole = il porte sur tout le programme : écrivez `period: { $period }`

due-date = cette édition est attendue le { $due } selon `due`, mais le { $by_rule } selon la règle{ $article }
    .hint = supprimez `due`, sauf si un autre jour a été convenu

edition-order-validator = « { $by } » ne peut pas valider ce jour-là à la place de « { $validator } »{ $article }
    .hint = faites valider par la personne habilitée ; les titulaires et les délégations, avec leurs dates, sont dans `records/validators.yaml`
edition-order-sent-early = cette édition ({ $period }) a été envoyée avant la fin de sa période ({ $last }){ $article }
    .hint = corrigez `sent_on` ; un envoi anticipé parle de jours qui ne sont pas encore venus
edition-order-validated-early = cette édition ({ $period }) a été validée avant la fin de sa période ({ $last }){ $article }
    .hint = corrigez `validated_on`, ou faites-la valider de nouveau

edition-order-not-validated = cette édition a été validée ou envoyée, mais rien ne dit par qui ni quand{ $article }
    .hint = ajoutez `validated_by` et `validated_on`

edition-order-no-day = cette édition a été envoyée, mais rien ne dit quand{ $article }
    .hint = ajoutez `sent_on`

edition-order-not-sent = cette édition a une date d'envoi, mais n'est pas marquée comme envoyée{ $article }
    .hint = écrivez `status: sent`, ou supprimez `sent_on`

edition-order-sent-first = cette édition a été envoyée avant d'être validée{ $article }
    .hint = corrigez `validated_on` ou `sent_on`

## places.rs

duplicate-id-commune = deux communes ont le code `{ $code }` ; l'autre fiche se trouve dans { $other }
    .hint = corrigez le code de l'une des deux, ou supprimez-en une

position-half = la latitude et la longitude vont ensemble : l'une des deux manque
    .hint = écrivez les deux, en degrés, par exemple 48.58 et 7.75, ou supprimez celle qui reste

position-no-point = la latitude { $latitude } et la longitude { $longitude } ne sont celles d'aucun lieu sur Terre : le point décimal manque
    .hint = écrivez-le après les degrés, par exemple 45.24 et 4.67
position-off-earth = la latitude { $latitude } et la longitude { $longitude } ne sont celles d'aucun lieu sur Terre
    .hint = la latitude va de -90 à 90 : les deux nombres sont-ils inversés ?

duplicate-id-files = ce fichier a { $count ->
        [one] un identifiant
       *[other] { $count } identifiants
    } de { $original }, par exemple `{ $id }` : il semble en être une copie
    .hint = gardez l'un des deux fichiers, ou ôtez du second ce que le premier a déjà
duplicate-id-still-there = l'ancien identifiant `{ $former }` est encore celui d'une fiche
    .hint = supprimez l'ancienne fiche, ou ôtez cette ligne
duplicate-id-former = l'ancien identifiant `{ $former }` est aussi celui de l'arrêt `{ $stop }`
    .hint = retirez-le de `former_ids`

## programme.rs

unknown-area = `{ $id }` n'est ni un arrêt, ni une commune, ni un territoire, ni un programme à suivre
    .hint = écrivez l'identifiant tel qu'il est dans la fiche

## publication.rs

duplicate-id-plan = deux plans de publication du programme `{ $programme }` s'adressent au même public, `{ $audience }` ; l'autre fiche se trouve dans { $other }
    .hint = supprimez l'une des deux, ou corrigez sa ligne `audience`

threshold = un seuil inférieur à { $least } ne protège personne
    .hint = écrivez 5, ou 10 pour le public

low-attendance = la règle de faible fréquentation demande une moyenne supérieure à zéro
    .hint = écrivez `fewer_than: 2`

publication-plan = ce tableau prévu n'est ni un seul tableau de halte, ni un croisement d'une ou de deux rubriques différentes
    .hint = écrivez `table: by-age`, ou `cross: [age, gender]`

## rota.rs

missing-key-rule-stop = la règle de tournée ne nomme aucun arrêt
    .hint = ajoutez une ligne `stop: …`, ou `stops: [a, b]` pour des arrêts desservis à tour de rôle

missing-key-rule-hours = la règle de tournée n'a pas d'horaires
    .hint = ajoutez une ligne `hours: 09:00-12:00`

missing-key-school-zone = la règle dépend des vacances scolaires, et le programme `{ $programme }` ne dit pas de quelle zone
    .hint = ajoutez une ligne à la fiche du programme, avec votre zone : `school_zone: B`

hours-overlap = les horaires { $earlier } et { $later } se chevauchent
    .hint = corrigez l'une des heures, ou écrivez un seul intervalle

other-programme-stop = le programme `{ $programme }` ne dessert pas l'arrêt `{ $stop }`
    .hint = ajoutez le programme à l'arrêt : `programme: [a, b]`, ou corrigez cette ligne
rule-conflict-presence = les heures d'un organisme ou d'un service dans un lieu n'ont ni créneaux ni véhicule
    .hint = ôtez `slots:`, `slot_minutes:` et `vehicle:` de cette règle
rule-conflict-dates = la règle de tournée donne à la fois des dates et un jour de la semaine
    .hint = faites-en deux règles

rule-conflict-no-day = la règle de tournée ne donne ni jour de la semaine ni dates
    .hint = ajoutez une ligne `weekday: mardi` ou `dates: [2022-02-15]`

rule-conflict-weeks = la règle de tournée compte à la fois les semaines du mois et toutes les n semaines
    .hint = gardez `month_weeks` ou `every_weeks`

rule-conflict-no-rhythm = `every_weeks: 0` n'est pas un rythme
    .hint = écrivez 1 pour chaque semaine

rule-conflict-anchor = à partir de quelle semaine faut-il compter ?
    .hint = ajoutez une ligne `anchor: …` avec un jour de la première semaine

date-outside-rule = la règle ne vaut pas le { $date } : elle va du { $from } au { $until }
    .hint = corrigez la date, ou les lignes `from` et `until` de la règle
date-outside-rule-hint-year = cette date existe dans la règle en { $year } : corrigez l'année, et le jour de la semaine s'il est écrit
clock-change-skipped = { $time } n'existe pas le { $date } : cette nuit-là, l'heure avance
    .hint = choisissez une heure avant ou après le changement
clock-change-twice = { $time } existe deux fois le { $date } : cette nuit-là, l'heure recule
    .hint = choisissez une heure avant ou après le changement

exception-incomplete-cancelled = un passage annulé n'a ni nouvelle date, ni nouveaux horaires, ni nouveau lieu
    .hint = écrivez `change: moved` s'il a lieu ailleurs ou à un autre moment
exception-incomplete-added = il manque les horaires du passage ajouté
    .hint = ajoutez une ligne `to_hours: 09:00-12:00`
exception-incomplete-moved = il manque la nouvelle date, les nouveaux horaires ou le nouveau lieu du passage déplacé
    .hint = ajoutez `to_date`, `to_hours`, `to_stop` ou `to_place`
exception-incomplete-retimed = il manque les nouveaux horaires du passage
    .hint = ajoutez une ligne `to_hours: 09:00-12:00`
exception-incomplete-relocated = il manque le nouveau lieu du passage
    .hint = ajoutez `to_stop` ou `to_place`

## site.rs

duplicate-id-site = un projet n'a qu'un site, et cette fiche en décrit un deuxième
    .hint = supprimez l'une des deux fiches

language = `{ $code }` n'est pas une langue possible pour le site
    .hint = écrivez fr, de ou en, ou un code dont le thème a les mots dans locales/

url = `{ $address }` n'est pas l'adresse d'un site
    .hint = écrivez-la en entier, par exemple https://www.example.org/

## surveys.rs

survey-adds-up-asked =
    { $answered ->
        [one] { $answered } personne a répondu
       *[other] { $answered } personnes ont répondu
    }, mais { $asked ->
        [0] personne n'a été interrogé
        [one] seulement { $asked } a été interrogée
       *[other] seulement { $asked } ont été interrogées
    }
    .hint = corrigez l'un des deux nombres

survey-adds-up-question =
    { $answered ->
        [0] personne n'a répondu
        [one] { $answered } personne a répondu
       *[other] { $answered } personnes ont répondu
    }, mais cette question a { $answers ->
        [one] { $answers } réponse
       *[other] { $answers } réponses
    }
    .hint = corrigez un nombre, ou écrivez `multiple: true` si une personne peut donner plusieurs réponses

foreign-group = le groupe `{ $group }` n'appartient pas à la structure qui fait cet envoi groupé
    .hint = une structure écrit à ses propres groupes : faites un envoi groupé par structure

missing-key-groups = un message s'envoie à un groupe au moins
    .hint = ajoutez une ligne `groups: …`

## tally.rs

tally-when = un comptage porte sur un jour ou sur une période
    .hint = écrivez `date: 2022-02-15` ou `period: 2022-02`, mais pas les deux

tally-adds-up-no-total = combien y en a-t-il en tout ? Les lignes seules ne le disent pas, car une personne peut figurer dans plusieurs
    .hint = ajoutez une ligne `total: …`
tally-adds-up-total = le total est { $total }, mais les lignes d'une même répartition font ensemble { $sum }
    .hint = corrigez un nombre, ou ajoutez une ligne avec la catégorie des personnes pour lesquelles on ne sait pas
tally-adds-up-rows = les lignes d'une répartition font ensemble { $sum }, celles d'une autre { $other }
    .hint = corrigez un nombre, ou ajoutez une ligne avec la catégorie des personnes pour lesquelles on ne sait pas

unknown-measure = aucun indicateur ne compte `{ $measure }`
    .hint = ajoutez un indicateur avec `count: tally` et `measure: { $measure }`

double-count-tally = `{ $measure }` a deux comptages pour le même moment et le même lieu ; l'autre se trouve dans { $other }
    .hint = mettez tous les nombres dans un seul comptage, ou supprimez celui que l'autre contient déjà

double-count-visits = les accompagnements du { $date } sont comptés deux fois : un par un dans { $other }, et ici
    .hint = gardez les accompagnements ou le comptage de cette permanence, mais pas les deux

visits-add-up-tally =
    { $received ->
        [0] personne n'a été reçu
        [one] { $received } personne a été reçue
       *[other] { $received } personnes ont été reçues
    } (`seen` et `walk_ins`), mais le comptage en donne { $tallied }
    .hint = corrigez l'un des deux nombres

## vouchers.rs

voucher-units-no-quantity =
    { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } et { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    }, à { $per_carnet ->
        [one] { $per_carnet } chèque
       *[other] { $per_carnet } chèques
    } par carnet, ne font pas une quantité
    .hint = écrivez `carnets: 1` ou `cheques: 5`, plus que zéro

voucher-units-missing = combien, et de quoi : des carnets ou des chèques ?
    .hint = ajoutez une ligne `carnets: 1` ou `cheques: 5`

voucher-dates = le { $date }, le lot `{ $lot }` n'était pas encore reçu, ou n'était plus valable
    .hint = corrigez la date, ou nommez un autre lot

other-programme-place = `{ $stop }` est un lieu d'un autre programme que le lot
    .hint = nommez un lieu du programme du lot

voucher-stock =
    { $left ->
        [0] il ne restait aucun chèque
        [one] il restait { $left } chèque
       *[other] il restait { $left } chèques
    } dans le lot `{ $lot }`, et { $cheques ->
        [one] { $cheques } en est retiré
       *[other] { $cheques } en sont retirés
    }
    .hint = corrigez la quantité ou son unité (carnets ou chèques), ou nommez un autre lot

## contact.rs

phone-letters = `{ $phone }` n'est pas un numéro de téléphone : des lettres ou des signes sont parmi les chiffres
    .hint = écrivez le numéro seul, par exemple 04 65 71 10 10 ; les heures d'appel se mettent dans `phone_hours:`
phone-two = deux numéros dans un champ : `{ $phone }`
    .hint = gardez celui que l'on appelle ; un autre peut être le `phone:` d'un arrêt ou d'un organisme
phone-lost-zero = il manque le premier chiffre de `{ $phone }`
    .hint = le zéro s'est-il perdu ? Écrivez { $number }
phone-lost-plus = il manque le signe + devant `{ $phone }`
    .hint = écrivez { $number }
phone-digits-france = `{ $phone }` a { $count ->
        [one] un chiffre
       *[other] { $count } chiffres
    } : un numéro de France en a dix, ou c'est un numéro court comme 3949
    .hint = corrigez le numéro ; celui d'un autre pays commence par +, par exemple +49 7851 123
phone-digits = `{ $phone }` a { $count ->
        [one] un chiffre
       *[other] { $count } chiffres
    } : aucun numéro de ce pays n'en a autant
    .hint = corrigez le numéro ; celui d'un autre pays commence par +, par exemple +33 4 65 71 10 10
email = `{ $email }` n'est pas une adresse électronique
    .hint = écrivez-la en entier et sans espace, par exemple accueil@exemple.fr
email-two = deux adresses électroniques dans un champ : `{ $email }`
    .hint = gardez celle à laquelle on écrit
siret-letters = `{ $siret }` n'est ni un SIRET ni un SIREN, qui n'ont que des chiffres
    .hint = écrivez les quatorze chiffres du SIRET, ou les neuf du SIREN
siret-digits = `{ $siret }` a { $count ->
        [one] un chiffre
       *[other] { $count } chiffres
    } : un SIRET en a quatorze, un SIREN neuf
    .hint = { siret-letters.hint }
siret-key = `{ $siret }` ne peut pas être juste : le dernier chiffre ne va pas avec les autres
    .hint = comparez avec l'avis de situation de l'organisme (Insee)

## programme.rs

school-holidays-unused = aucun programme n'est dans la zone scolaire `{ $zone }` : ces vacances ne changent rien
    .hint = écrivez `school_zone: { $zone }` dans le programme, ou supprimez ces fiches

## contract_term.rs

term-needs = une clause de mesure `{ $measure }` a besoin de { $key ->
        [bound] `at_least`, `at_most` ou `exactly`
       *[other] `{ $key }`
    }
    .hint = ajoutez cette ligne à la clause
term-bounds = cette clause a plusieurs bornes
    .hint = gardez `at_least`, `at_most` ou `exactly`
term-amended = une clause modifiée dit quand et pourquoi
    .hint = ajoutez `amended_on`, le jour de l'avenant, et `reason`

## read/incident.rs
budget-euros = un montant ne peut pas être { $euros } €
    .hint = écrivez les euros sans signe, par exemple 1250.50
expense-line = aucune ligne du budget ne s'appelle « { $line } »
    .hint = écrivez la ligne comme dans records/budgets.yaml, ou ajoutez-la à ce fichier
expense-lines = plusieurs lignes du budget s'appellent « { $line } »
    .hint = ajoutez le financeur : `by: …`
incident-hours = des heures perdues ne peuvent pas être { $hours }
    .hint = écrivez les heures d'ouverture perdues : 0 si le service a continué

## read/paper.rs
paper-when = une pièce a un jour (`date`) ou une période (`period`), et l'un des deux seulement
    .hint = écrivez `date: 2022-03-08` ou `period: 2022-03`
