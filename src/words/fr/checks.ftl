### Ce que les contrôles signalent.

## mod
unknown-check = le programme `{ $programme }` règle le niveau du contrôle `{ $check }`, qui n'existe pas
    .hint = les contrôles sont : { $known }
some-next = { $row }, { $item }
some-and-more = { $row } et { $more } de plus
iso-week = semaine { $number } de { $year }

## weekly_slots
weekly-slots = { $below ->
        [one] une semaine de service sur { $weeks } propose
       *[other] { $below } semaines de service sur { $weeks } proposent
    } moins de { $wanted } créneaux : { $list }{ $article }
    .hint = ajoutez des passages ou des créneaux ces semaines-là (`change: added` pour une seule fois), ou réglez la question de l'écart avec le financeur
weekly-slots-week = { $week } ({ $slots ->
        [one] { $slots } créneau
       *[other] { $slots } créneaux
    }, il en manque { $short })

## service_weeks
service-weeks = le service fonctionne pendant { $served ->
        [one] { $served } semaine
       *[other] { $served } semaines
    }, alors que { $wanted } sont promises : il en manque { $short }{ $article }
    .hint = raccourcissez une fermeture, ou ajoutez des passages dans les semaines qui n'en ont pas

## opening_hours
weekly-opening-hours = le lieu `{ $stop }` est ouvert moins de { $wanted } pendant { $below ->
        [one] une semaine
       *[other] { $below } semaines
    } sur { $weeks } : { $list }{ $article }
    .hint = allongez les horaires de la tournée, raccourcissez une fermeture, ou réglez la question de l'écart avec le financeur
weekly-opening-hours-week = { $week } ({ $open }, il manque { $short })

## overlap
overlap = le véhicule `{ $vehicle }` est attendu en même temps à l'arrêt `{ $earlier }` ({ $earlier_hours }) et à l'arrêt `{ $later }` ({ $later_hours }), à { $count ->
        [one] une date
       *[other] { $count } dates
    } : { $days }
overlap-stop = l'arrêt `{ $later }` est desservi deux fois en même temps ({ $earlier_hours } et { $later_hours }), à { $count ->
        [one] une date
       *[other] { $count } dates
    } : { $days }
overlap-hint = l'autre passage est écrit dans { $place } ; changez les horaires de l'un des deux, ou le `vehicle` de son arrêt
overlap-hint-one-place = l'autre passage est écrit dans { $place } ; si les deux arrêts sont un même lieu, supprimez l'un des deux ; sinon, changez les horaires de l'un, ou le `vehicle` de son arrêt
overlap-hint-stop = l'autre passage est écrit dans { $place } ; changez les horaires de l'un des deux, ou, si un organisme ou un service est là à ces heures, écrivez `operator:` ou `service:` dans sa règle
overlap-hint-one-record = une seule fiche donne les deux passages : corrigez ses horaires
overlap-hint-exception = cette exception vaut pour les deux passages du jour : ajoutez `at: { $earlier }` ou `at: { $later }` pour n'en changer qu'un
overlap-often = le véhicule `{ $vehicle }` est attendu à deux endroits en même temps dans { $count } paires de fiches, par exemple { $examples }
    .hint = plusieurs véhicules semblent porter le même nom : écrivez dans la fiche de chaque arrêt quel `vehicle` le dessert ; ce qui reste sera alors signalé cas par cas
overlap-pair = `{ $earlier }` ({ $earlier_hours }) et `{ $later }` ({ $later_hours })
overlap-pairs = { $row } ; { $pair }

## travel
travel = entre l'arrêt `{ $earlier }` (jusqu'à { $until }) et l'arrêt `{ $later }` (à partir de { $from }), il y a { $kilometres } km à faire en { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, à { $count ->
        [one] une date
       *[other] { $count } dates
    } : { $days }
    .hint = à { $speed } km/h, le trajet demande { $needed ->
        [one] { $needed } minute
       *[other] { $needed } minutes
    } ; vérifiez les horaires et la position des deux arrêts

## holiday
holiday = le passage du { $date } à l'arrêt `{ $stop }` tombe un jour férié ({ $holiday ->
        [new-year] jour de l'an
        [good-friday] Vendredi saint
        [easter-monday] lundi de Pâques
        [labour-day] fête du Travail
        [victory-1945] victoire de 1945
        [ascension] Ascension
        [whit-monday] lundi de Pentecôte
        [bastille-day] fête nationale
        [assumption] Assomption
        [all-saints] Toussaint
        [armistice-1918] armistice de 1918
        [christmas] Noël
        [saint-stephen] Saint-Étienne
        [new-year-substitute] jour de l'an (jour de remplacement)
        [saint-berchtold] 2 janvier (Saint-Berchtold)
        [second-january] 2 janvier
        [second-january-substitute] 2 janvier (jour de remplacement)
        [epiphany] Épiphanie
        [neuchatel-republic] instauration de la République neuchâteloise
        [womens-day] journée internationale des femmes
        [saint-patrick] Saint-Patrick
        [saint-patrick-substitute] Saint-Patrick (jour de remplacement)
        [saint-joseph] Saint-Joseph
        [naefels-ride] pèlerinage de Näfels
        [royal-wedding] mariage royal
        [early-may-bank-holiday] jour férié de début mai
        [liberation-1945] jour de la Libération de 1945
        [coronation] couronnement de Charles III
        [europe-day] journée de l'Europe
        [spring-bank-holiday] jour férié de printemps
        [royal-jubilee] jubilé de la reine
        [corpus-christi] Fête-Dieu
        [abolition-of-slavery] abolition de l'esclavage
        [world-cup] coupe du monde de football
        [uprising-1953] soulèvement du 17 juin 1953
        [luxembourg-national-day] fête nationale du Luxembourg
        [jura-plebiscite] commémoration du plébiscite jurassien
        [saints-peter-and-paul] Saints-Pierre-et-Paul
        [battle-of-the-boyne] bataille de la Boyne
        [battle-of-the-boyne-substitute] bataille de la Boyne (jour de remplacement)
        [belgian-national-day] fête nationale belge
        [swiss-national-day] fête nationale suisse
        [summer-bank-holiday] jour férié d'été
        [geneva-fast] jeûne genevois
        [state-funeral] funérailles de la reine Élisabeth II
        [federal-fast-monday] lundi du Jeûne fédéral
        [childrens-day] journée mondiale de l'enfance
        [saint-maurice] Saint-Maurice
        [saint-nicholas-of-flue] Saint-Nicolas-de-Flüe
        [german-unity] jour de l'unité allemande
        [reformation-day] fête de la Réformation
        [repentance-day] jour de pénitence et de prière
        [saint-andrew] Saint-André
        [saint-andrew-substitute] Saint-André (jour de remplacement)
        [immaculate-conception] Immaculée Conception
        [christmas-substitute] Noël (jour de remplacement)
        [boxing-day] Boxing Day
        [boxing-day-substitute] Boxing Day (jour de remplacement)
        [geneva-restoration] restauration de la République de Genève
       *[other] { $holiday }
    })
    .hint = choisissez un autre jour ou, si c'est voulu, ajoutez une ligne `confirmed: true` à l'exception

## holiday_calendar
holiday-calendar-commune = le programme suit les jours fériés `{ $holidays }`, et { $commune } ({ $code }), qu'il dessert, en a d'autres
    .hint = écrivez `holidays: { $instead }`

holiday-calendar-zone = le programme suit les jours fériés `{ $holidays }`, et l'heure de { $zone }, où d'autres jours sont fériés
    .hint = écrivez après `holidays:` le calendrier du lieu : { $instead } ; ou `none`, si aucun jour férié ne compte

holiday-calendar-time = le programme suit les jours fériés `{ $holidays }`, et l'heure de { $zone }
    .hint = écrivez l'heure du lieu : `time_zone: { $instead }`

holiday-calendar-idle = `{ $holiday }` n'est pas un jour férié du programme : ouvrir ce jour-là va de soi
    .hint = supprimez-le de `open_on_holidays` ; les jours fériés de `{ $holidays }` sont { $days }

## school_holidays
school-holidays = les vacances scolaires de la zone { $zone } ne sont pas connues du { $from } au { $until }
    .hint = complétez `records/school_holidays.yaml`, ou importez le fichier du ministère : `halte import school-holidays FICHIER.csv`

## closure
closure = le passage du { $date } à l'arrêt `{ $stop }` tombe pendant une fermeture, écrite dans { $place }
    .hint = il est publié comme maintenu : si c'est voulu, ajoutez une ligne `confirmed: true` à l'exception ; sinon, supprimez-la ou choisissez un autre jour

## closure_hits_nothing
closure-hits-nothing = cette fermeture ne change rien : aucun passage ne tombe le { $from } là où elle vaut
    .hint = corrigez le jour, les heures ou le lieu ; ou supprimez-la
closure-hits-nothing-days = cette fermeture ne change rien : aucun passage ne tombe du { $from } au { $until } là où elle vaut
    .hint = { closure-hits-nothing.hint }
closure-hits-nothing-hint-year = il y a des passages ces jours-là en { $year } : corrigez l'année
closure-hits-nothing-vehicle = aucun arrêt ni aucune règle de tournée n'a le véhicule `{ $vehicle }`
    .hint = écrivez le véhicule d'un arrêt ou d'une règle
closure-inside = le passage de `{ $stop }` le { $date } s'arrête à la fermeture, { $hours } ; ce qui vient après n'est pas publié
    .hint = si le lieu rouvre ensuite, ajoutez une exception : `change: added` avec `to_hours`

## outside_programme
outside-programme = { $count ->
        [one] un passage tombe
       *[other] { $count } passages tombent
    } en dehors du programme, qui va du { $from } au { $until } : { $days }
    .hint = corrigez les dates, ou les lignes `from` et `until` du programme

## exception_hits_nothing
exception-hits-nothing = l'arrêt `{ $stop }` n'a, le { $date }, aucun passage que cette exception pourrait changer
exception-hits-nothing-hours = l'arrêt `{ $stop }` n'a, le { $date } à { $hours }, aucun passage que cette exception pourrait changer
exception-hits-nothing-hint-moved = le passage du { $original } a été déplacé à ce jour par une autre exception : changez plutôt celle-là, qui porte `date: { $written }`
exception-hits-nothing-hint-no-rule = aucune règle de tournée ne dessert cet arrêt ; écrivez `change: added` pour ajouter un passage en dehors des règles
exception-hits-nothing-hint-hours = les passages de ce jour-là ({ $date }) s'écrivent { $hours } ; sans ligne `at`, tous changent
exception-hits-nothing-hint-nearest = passages les plus proches : { $days } ; `change: added` ajoute un passage en dehors des règles

## exception_repeated
exception-repeated = c'est la deuxième exception pour le passage du { $date } à l'arrêt `{ $stop }` ; l'autre est écrite dans { $place }
    .hint = gardez-en une seule ; pour changer à la fois le jour et les horaires, écrivez `change: moved` avec `to_date` et `to_hours`

## announced_later
announced-later = annonces prévues après le { $today } : { $days } ; d'ici là, la page des changements n'en dit rien
    .hint = si le public le sait déjà, corrigez `announced_on`
announced-later-day = { $date } ({ $place })

## free_places
free-places-past = les places du { $date } à l'arrêt `{ $stop }` sont encore marquées, et ce jour est passé
    .hint = supprimez cette fiche
free-places-nothing = rien n'a lieu le { $date } à l'arrêt `{ $stop }` : ces places ne se voient nulle part
    .hint = corrigez la date ou `at`, ou supprimez la fiche
free-places-nearest = passages maintenus les plus proches : { $days } ; `at` porte leurs horaires exacts
free-places-twice = les places du { $date } à l'arrêt `{ $stop }` sont marquées deux fois ; l'autre fiche est dans { $place }
    .hint = gardez-en une seule

## rule_yields_nothing
rule-yields-nothing = cette règle ne donne aucun passage à l'arrêt `{ $stop }` entre son premier et son dernier jour
    .hint = vérifiez `from`, `until`, `anchor` et `month_weeks`, ou supprimez la règle

## stop_never_served
stop-never-served = l'arrêt `{ $stop }` est validé mais jamais desservi : aucune règle et aucune exception ne le nomme
    .hint = ajoutez une règle de tournée, ou écrivez `status: withdrawn` et `withdrawn_on:` dans la fiche de l'arrêt
stop-never-served-lost = l'arrêt `{ $stop }` est validé mais jamais desservi : tous ses passages sont annulés, ou tombent pendant une fermeture ou un jour férié
    .hint = ajoutez une règle de tournée, ou écrivez `status: withdrawn` et `withdrawn_on:` dans la fiche de l'arrêt

## stop_not_validated
stop-not-validated = un passage est prévu à l'arrêt `{ $stop }` le { $date }, mais l'arrêt est alors { $status ->
        [proposed] seulement proposé
       *[withdrawn] retiré
    }
    .hint = l'arrêt est décrit dans { $place } ; faites-le d'abord valider, ou nommez le lieu avec `to_place`

## stop_decision
stop-decision = l'arrêt `{ $stop }` est publié, mais rien ne dit quand il a été validé
    .hint = ajoutez `decided_on:` avec le jour de la décision
stop-decision-later = l'arrêt `{ $stop }` est desservi à partir du { $first }, avant d'avoir été validé le { $decided }
    .hint = donnez à sa règle un `from:` plus tardif, ou corrigez `decided_on:`
stop-decision-withdrawn = l'arrêt `{ $stop }` est retiré, mais rien ne dit depuis quand : aucun de ses passages n'est montré
    .hint = ajoutez `withdrawn_on:` avec le jour du retrait
stop-decision-proposed = l'arrêt `{ $stop }` est dans la tournée mais n'est que proposé : ses passages ne sont pas publiés
    .hint = une fois la décision prise, écrivez `status: validated` et `decided_on:`

## stop_position
stop-position = l'arrêt `{ $stop }` n'a pas de position
    .hint = ajoutez `latitude:` et `longitude:` en degrés, par exemple 48.58 et 7.75
stop-position-zero = la position de l'arrêt `{ $stop }` est 0, 0 : un point de la mer au large de l'Afrique
    .hint = { stop-position.hint }
stop-position-exchanged = l'arrêt `{ $stop }` est à { $kilometres } km des autres arrêts ; si l'on échange ses deux nombres, il est parmi eux
    .hint = écrivez `latitude: { $latitude }` et `longitude: { $longitude }`
stop-position-exchanged-country = l'arrêt `{ $stop }` est hors du pays de sa commune ; si l'on échange ses deux nombres, il y est
    .hint = écrivez `latitude: { $latitude }` et `longitude: { $longitude }`
stop-position-sign = l'arrêt `{ $stop }` est loin de tout ; avec un autre signe devant l'un de ses nombres, il est parmi les autres
    .hint = écrivez `latitude: { $latitude }` et `longitude: { $longitude }`
stop-position-far = l'arrêt `{ $stop }` est à { $kilometres } km des autres arrêts
    .hint = comparez `latitude:` et `longitude:` avec une carte ; si elles sont justes, écrivez `checks: {"{"}stop-position: off{"}"}` dans le programme
stop-position-abroad = l'arrêt `{ $stop }` n'est pas où peut être { $commune }
    .hint = comparez `latitude:` et `longitude:` avec une carte
stop-position-commune = l'arrêt `{ $stop }` est à { $kilometres } km de { $commune }, sa commune
    .hint = comparez `latitude:` et `longitude:` avec une carte, à l'arrêt et dans la fiche de la commune
stop-position-siblings = l'arrêt `{ $stop }` est à { $kilometres } km de l'arrêt `{ $other }`, et tous deux sont à { $commune }
    .hint = comparez `latitude:` et `longitude:` avec une carte ; avec les deux dans la fiche de la commune, l'arrêt est comparé à elle

## postcode
postcode = `{ $postcode }` n'a pas la forme d'un code postal de ce pays
    .hint = corrigez `postcodes:` de la commune, ou ôtez-le
postcode-lost-zero = il manque un chiffre au code postal `{ $postcode }`
    .hint = le zéro s'est-il perdu ? écrivez "{ $whole }"
postcode-elsewhere = le code postal `{ $postcode }` est du département { $department }, et { $commune } (`{ $code }`) n'y est pas
    .hint = corrigez le code postal ou le code INSEE ; s'ils sont justes, écrivez `checks: {"{"}postcode: off{"}"}` dans le programme

## booking_phone
booking-phone = le programme `{ $programme }` n'a pas de numéro de téléphone pour prendre rendez-vous
    .hint = ajoutez `phone: +33 …`, ou écrivez `checks: {"{"}booking-phone: off{"}"}` si l'on ne prend pas rendez-vous

## sessions
session-without-passage = aucun passage n'est prévu à l'arrêt `{ $stop }` le { $date } : la date est-elle juste ?{ $article }
    .hint = corrigez la date, ou ajoutez le passage dans records/exceptions.yaml
session-without-passage-hint-days = les passages les plus proches à cet arrêt sont : { $days } ; corrigez la date, ou ajoutez le passage dans records/exceptions.yaml
session-without-passage-hours = les passages de l'arrêt `{ $stop }` le { $date } ont d'autres horaires que `at`{ $article }
    .hint = corrigez les horaires
session-without-passage-hint-hours = écrivez `at:` avec les horaires d'un passage : { $hours }
session-without-passage-holiday = le { $date } est férié et rien n'a lieu à l'arrêt `{ $stop }` : la date est-elle juste ?{ $article }
    .hint = { session-without-passage.hint }
session-without-passage-lost = le passage à l'arrêt `{ $stop }` le { $date } n'a pas lieu ({ $place }), et une permanence est saisie comme tenue{ $article }
    .hint = corrigez la date ou le statut de la permanence ; si elle a bien eu lieu, corrigez la fermeture ou l'exception
session-after-today = une permanence du { $date } est saisie comme tenue, et nous sommes le { $today }{ $article }
    .hint = corrigez la date ; une permanence à venir a `status: planned`
session-cancelled-held = la permanence de l'arrêt `{ $stop }` le { $date } est saisie comme annulée, et la tournée annonce toujours ce passage{ $article }
    .hint = ajoutez le passage à `records/exceptions.yaml` avec `change: cancelled`, ou corrigez la permanence
session-missing = rien n'est saisi pour { $count ->
        [one] un passage
       *[other] { $count } passages
    } déjà passés : { $months }{ $article }
    .hint = saisissez les permanences avec `status: held` ou `cancelled`, ou le comptage du lieu pour le mois
session-missing-month = { $month } ({ $count } sur { $past } : { $stops })
session-cancelled = la permanence de l'arrêt `{ $stop }` le { $date } est saisie comme annulée, et des personnes y sont saisies comme reçues{ $article }
    .hint = écrivez `status: held` si des personnes sont venues ; sinon, retirez-les

## target_indicator
target-indicator = rien ne calcule `{ $indicator }` : cet objectif n'est comparé à aucun chiffre
    .hint = ajoutez l'indicateur dans records/indicators.yaml : pour compter simplement, cela suffit
target-indicator-near = écrivez l'un de ces identifiants : { $indicators }
target-indicator-unknown = décrivez-le dans records/indicators.yaml ; docs/figures.md donne la liste de ceux que halte calcule

## agreement_notice
agreement-notice = la convention `{ $agreement }` peut être dénoncée jusqu'au { $deadline } ({ $days ->
        [0] c'est le dernier jour
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }) ; passé ce jour, elle se poursuit d'elle-même après le { $until }{ $article }
    .hint = décidez avec les parties ; si elle est dénoncée, écrivez `terminated_on:`
agreement-notice-late = la convention `{ $agreement }` prend fin le { $until }, et la suite devait être proposée le { $deadline } au plus tard{ $article }
    .hint = écrivez la convention suivante dans records/agreements.yaml dès qu'elle est signée
agreement-notice-follow-up = la convention `{ $agreement }` prend fin le { $until } : la suite doit être proposée le { $deadline } au plus tard ({ $days ->
        [0] c'est le dernier jour
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }){ $article }
    .hint = mettez la question à l'ordre du jour du comité ; écrivez la convention suivante dans records/agreements.yaml dès qu'elle est signée
agreement-notice-end = la convention `{ $agreement }` prend fin le { $until } ({ $days ->
        [0] c'est le dernier jour
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }) et n'est pas renouvelée{ $article }
    .hint = assurez-vous que ce qui doit être rendu le sera, et que le bilan final est prévu

## agreement_holder
agreement-holder = { $count ->
        [one] un lieu que la convention `{ $agreement }` couvre est tenu
       *[other] { $count } lieux que la convention `{ $agreement }` couvre sont tenus
    } par quelqu'un qui n'en est pas signataire : { $places }
    .hint = ajoutez celui qui tient le lieu à `parties`, ou corrigez `holder` dans la fiche du lieu

## liaison_sheet
liaison-sheet = { $count ->
        [one] un suivi sans fiche de liaison, ouvert le { $date }
       *[other] { $count } suivis sans fiche de liaison, le premier ouvert le { $date }
    }
    .hint = écrivez le jour de la fiche dans `liaison_sheet_on`
liaison-sheet-referral = { $count ->
        [one] un suivi dont rien ne dit qui a orienté la personne, ouvert le { $date }
       *[other] { $count } suivis dont rien ne dit qui a orienté la personne, le premier ouvert le { $date }
    }
    .hint = écrivez l'organisme dans `referred_by`

## committee_date
committee-date = la réunion du { $date } a été fixée le { $fixed }, après le { $deadline }{ $article }
    .hint = convenez plus tôt de la prochaine date, ou choisissez-en une plus éloignée
committee-date-fixing = rien ne dit quand la date de la réunion du { $date } a été fixée ; elle devait l'être au plus tard le { $deadline }{ $article }
    .hint = ajoutez `fixed_on`, le jour où la date a été convenue
committee-date-open = le comité `{ $committee }` se réunit au trimestre { $quarter }, et aucune date n'est fixée ; dernier jour pour en fixer une : le { $deadline }{ $article }
    .hint = convenez d'une date et ajoutez-la à `meetings` avec `fixed_on`
committee-date-missing = aucune réunion du comité `{ $committee }` n'examine : { $periods }{ $article }
    .hint = ajoutez la réunion à `meetings` avec la `period` qu'elle examine

## funder_mention
funder-mention = l'organisme `{ $organisation }` finance le programme, et aucune page ne le dira
    .hint = ajoutez `visibility:` avec `regime`, `mention` ou `logo` et `alt`

## site_address
site-address = le site n'a pas d'adresse : personne ne peut s'abonner à ses calendriers, et ni les moteurs de recherche ni les liens partagés ne peuvent nommer ses pages
    .hint = écrivez dans records/site.yaml l'adresse à laquelle le dossier `public` est publié, par exemple `url: https://www.example.org/`

## placeholder_address
placeholder-address = l'adresse `{ $address }` est provisoire : personne ne peut y publier
    .hint = écrivez l'adresse à laquelle le site est publié

## placeholder_logo
placeholder-logo = le logo de l'organisme `{ $organisation }` est provisoire ({ $file })
    .hint = remplacez le fichier par le vrai logo de l'organisme et supprimez `placeholder: true`

## translation
missing-translation = dans ce fichier, { $count ->
        [one] un texte destiné au public n'est pas traduit
       *[other] { $count } textes destinés au public ne sont pas traduits
    } (langues : { $languages })
    .hint = écrivez après les deux-points un texte par langue : `{ $written }`
missing-translation-languages = { $first } et { $last }

## deliverable_due
deliverable-due = le livrable `{ $deliverable }` destiné à `{ $recipient }` est à remettre bientôt : { $editions }{ $article }
deliverable-due-late = le livrable `{ $deliverable }` destiné à `{ $recipient }` est en retard : { $editions }{ $article }
deliverable-due-edition = { $period } pour le { $due } ({ $state ->
        [validated] édition validée
        [draft] édition en brouillon
       *[none] édition non commencée
    })
deliverable-due-sent-late = le livrable `{ $deliverable }` ({ $period }) a été envoyé le { $sent }, { $days ->
        [one] un jour
       *[other] { $days } jours
    } après le { $due }{ $article }
    .hint = dites-en la raison au financeur ; si un autre jour a été convenu, notez-le sous `moved`
deliverable-due-hint-validate = une fois l'édition validée ({ $validator }) : `{ $command }`
deliverable-due-hint-send = envoyez-le, puis `{ $command }`

## logos
missing-logo = le logo de l'organisme `{ $organisation }` est introuvable : { $file }
    .hint = mettez le fichier à cet endroit, ou corrigez la ligne `logo:`

## personal_data
personal-data = ceci ressemble à { $what }
personal-data-file-name = le nom du fichier contient ce qui ressemble à { $what }
    .hint = renommez le fichier
personal-data-email = une adresse électronique
personal-data-phone = un numéro de téléphone
personal-data-social-security = un numéro de sécurité sociale
personal-data-account = un numéro de compte bancaire
personal-data-tax-number = un numéro fiscal
personal-data-plate = une plaque d'immatriculation
personal-data-file-number = un numéro de dossier
personal-data-birth = une date de naissance
personal-data-address = une adresse postale
personal-data-name = un nom de personne
personal-data-initials = des initiales de personne
personal-data-age = un âge exact
personal-data-access = un accès personnel (compte, lien, code ou mot de passe)
personal-data-position = la position d'un logement
personal-data-story = l'histoire d'une personne que l'on reconnaît dans sa commune
personal-data-instead-contact = retirez-le du texte ; les coordonnées d'un service vont dans sa fiche (`phone:`, `email:`), et ce qui peut rester va dans records/clearances.yaml, avec la raison
personal-data-instead-name = dites « une habitante », « un usager » ou la fonction ; un nom qui peut rester va dans records/clearances.yaml, avec la raison
personal-data-instead-age = une tranche d'âge suffit : « plus de 70 ans » ; ce qui peut rester va dans records/clearances.yaml, avec la raison
personal-data-instead-place = nommez la commune ou le territoire, sans la rue ; l'adresse d'un lieu public va dans sa fiche, ou dans records/clearances.yaml, avec la raison
personal-data-instead-access = retirez-le, et changez le mot de passe ou le code : il a été écrit dans un fichier
personal-data-instead-story = parlez d'un territoire, sans le métier ni la situation ; ce qui peut rester va dans records/clearances.yaml, avec la raison
personal-data-instead-number = retirez-le : ce texte n'en a pas besoin ; ce qui n'est pas celui d'une personne va dans records/clearances.yaml, avec la raison

## personal_data/clearances
clearance-unused = un texte est autorisé, mais aucun fichier ne le contient : `{ $text }`
    .hint = supprimez l'autorisation, ou écrivez le texte tel qu'il est dans le fichier
clearance-unused-file = un texte est autorisé, mais { $file } ne le contient pas : `{ $text }`
    .hint = supprimez l'autorisation, ou écrivez le texte tel qu'il est dans le fichier

## personal_data/photograph
personal-data-photograph = la photo dit { $what ->
        [owner] à qui est l'appareil
        [camera] le numéro de l'appareil
        [time] quand elle a été prise
       *[author] qui l'a prise
    }
    .hint = enregistrez l'image sans ses métadonnées, par exemple avec `exiftool -all= FICHIER`
personal-data-photograph-position = la photo dit où elle a été prise
    .hint = enregistrez l'image sans ses métadonnées, par exemple avec `exiftool -all= FICHIER`

personal-data-photograph-text = une légende dans l'image contient ce qui ressemble à { $what }
    .hint = enregistrez l'image sans ses métadonnées, par exemple avec `exiftool -all= FICHIER`

## personal_data/vignette
vignette-review = il est question de personnes sous `{ $heading }`, et rien ne dit qui a relu le texte pour y chercher ce qui pourrait identifier quelqu'un
    .hint = ajoutez `reviewed_by: …` et `reviewed_on: 2022-04-25` en tête du fichier
vignette-review-when = il est question de personnes sous `{ $heading }`, et rien ne dit quand le texte a été relu pour y chercher ce qui pourrait identifier quelqu'un
    .hint = ajoutez `reviewed_by: …` et `reviewed_on: 2022-04-25` en tête du fichier

## personal_data/wording
personal-data-together = un âge exact, une commune ({ $commune }) et un motif de venue ({ $motive }) sont écrits ensemble : on peut reconnaître la personne
    .hint = retirez l'âge ou le lieu ; une tranche d'âge et un territoire en disent assez
personal-data-few = il est question d'un petit nombre de personnes dans une commune ({ $commune })
    .hint = citez le chiffre avec {"{{ … }}"}, qui masque ce qui doit l'être, ou parlez d'un territoire

## narratives
narrative-figure = le texte écrit « { $written } { $label } » ; le bilan de { $period } imprime { $printed }
narrative-figure-rank = le texte met « { $named } » en tête ; le tableau « { $title } » a d'abord « { $first } »
narrative-figure-hint = corrigez le texte, ou citez le nombre par son indicateur entre doubles accolades
narrative-workshop = le texte parle d'un atelier et nomme « { $named } » ; pour { $period }, les ateliers notés sont : { $held }
narrative-workshop-none = le texte parle d'un atelier et nomme « { $named } » ; pour { $period }, aucun atelier n'est noté
narrative-workshop-held = { $place } le { $day }
narrative-workshop-hint = corrigez le texte, ou complétez `records/workshops.yaml`
narrative-programme = il n'y a pas de programme `{ $programme }` : aucun bilan ne montre ce texte
    .hint = déplacez-le dans content/narratives/, dans le dossier d'un de ces programmes : { $known }

## page_address
page-address = `{ $name }/` est l'adresse { $what ->
        [stops] des pages des arrêts
        [communes] des pages des communes
        [territories] des pages des territoires
        [calendar] du calendrier
        [changes] de la page des changements
        [search] de la recherche
        [map] du plan du site
        [posters] des affiches
        [data] des données ouvertes
        [figures] de la page des chiffres publics
        [feeds] des calendriers à suivre
        [assets] des styles, des scripts et des polices
        [logos] des logos
       *[language] des pages en langue `{ $name }`
    } : aucune autre page ne peut y être
    .hint = renommez le fichier, par exemple en `{ $free }`
page-address-twice = { $other } a la même adresse, puisque la langue principale est `{ $language }`
    .hint = mettez les deux textes dans l'un des deux fichiers et supprimez l'autre
page-text-twice = { $other } est le même texte sous un autre nom : `{ $name }` est son nom dans la langue du site
    .hint = mettez les deux textes dans { $other } et supprimez ce fichier
page-language = aucune page n'est faite de ce fichier : le site n'a pas de langue `{ $language }`
    .hint = renommez le fichier pour que son nom finisse par `.md` ou par l'une de ces fins : { $endings } ; ou ajoutez `{ $language }` à `other_languages` dans records/site.yaml
page-language-unknown = aucune page n'est faite de ce fichier : `{ $language }` n'est pas une langue de halte
    .hint = renommez le fichier pour que son nom finisse par `.md` ou par l'une de ces fins : { $endings }

## rendered
rendered-on-page = sur la page { $page }
rendered-on-pages = sur { $count } pages, dont la première est { $first }
broken-link-menu = le menu nomme `{ $name }`, et le site n'a pas cette page
    .hint = écrivez le nom d'un fichier de content/pages/ sans `.md`, ou l'un de : { $keys }
broken-link = un lien ne mène nulle part : { $file }, { $where }
    .hint = corrigez le lien, ou le gabarit qui l'écrit
publicity-sentence = la phrase de l'organisme `{ $organisation }` manque { $where }
    .hint = { -base-template }
publicity-sentence-above = la phrase de l'organisme `{ $organisation }` manque au-dessus du premier titre, { $where }
    .hint = { -base-template }
publicity-emblem = l'emblème de l'Union européenne (`{ $organisation }`) manque au-dessus du premier titre, { $where }
    .hint = { -base-template }
publicity-logo = le logo de l'organisme `{ $organisation }` manque { $where }
    .hint = { -base-template }
publicity-logo-size = le logo de l'organisme `{ $organisation }` n'a pas de largeur et de hauteur, { $where }
    .hint = { -base-template }
publicity-emblem-small = l'emblème de l'Union européenne est plus petit qu'un autre logo, en largeur et en hauteur, { $where }
    .hint = { -base-template }
publicity-hidden = { $what ->
        [emblem] l'emblème de l'organisme `{ $organisation }` est caché
       *[sentence] la phrase de l'organisme `{ $organisation }` est cachée
    } par les styles du thème, { $where }
    .hint = { -base-template }
publicity-hidden-under = { $what ->
        [emblem] l'emblème de l'organisme `{ $organisation }` est caché
       *[sentence] la phrase de l'organisme `{ $organisation }` est cachée
    } par les styles du thème sous la condition `{ $condition }`, { $where }
    .hint = { -base-template }
publicity-typeface = la phrase de l'organisme `{ $organisation }` est écrite en `{ $typeface }`, qui n'est pas l'une des polices que les règles nomment, { $where }
    .hint = { -base-template }
publicity-no-typeface = aucun style ne donne à la phrase de l'organisme `{ $organisation }` l'une des polices que les règles nomment, { $where }
    .hint = { -base-template }
-base-template = le gabarit base.html du thème montre les soutiens sur chaque page : comparez le vôtre avec celui du thème d'origine

## terms
term-missed = { $what } – { $promise } ({ $article })
    .hint = corrigez cette ligne, ou convenez d'une autre clause avec le financeur ({ $place } : `amended_on`, `reason`)
term-number = { $what } : { $found } au lieu de { $wanted }{ $bound ->
        [at-least] {" "}au moins
        [at-most] {" "}au plus
       *[exactly] {""}
    }
term-lacks = { $what } : il manque { $missing }
term-differs = { $what } : « { $found } » au lieu de « { $wanted } »
term-order = { $what } : { $found } au lieu de { $wanted }
term-absent = introuvable dans les fiches : { $what }
term-more = il y a { $more } autres cas semblables
term-slots-crowded = { $slots } créneaux proposés là où les horaires en contiennent { $hold } ({ $days })
term-weekdays = ces passages ont lieu d'autres jours que ceux du contrat : { $days }
term-holidays = ces passages ont lieu un jour férié : { $days }
term-phone = il n'y a pas de numéro pour prendre rendez-vous
term-phone-online = le rendez-vous se prend sur une page web
term-presence = à l'arrêt `{ $stop }` le { $date }, la présence a été de { $presence } au lieu de { $planned } : il manque { $missing ->
        [one] une minute
       *[other] { $missing } minutes
    }
term-presence-open = à l'arrêt `{ $stop }` le { $date }, rien ne dit combien de temps la présence a duré ({ $planned } annoncés)
term-territory = le territoire `{ $territory }` n'est pas desservi : { $months }
term-decision = l'arrêt `{ $stop }` { $decided } ; le comité `{ $committee }` s'est réuni : { $days }
term-decision-on = a été décidé le { $day }
term-decision-none = n'a pas de jour de décision
term-coverage = l'arrêt `{ $stop }` ne dit pas quelle couverture réseau y a été relevée
term-followed = personne n'est informé des passages à l'arrêt `{ $stop }`
term-due = aucune édition du livrable `{ $id }` n'est attendue le { $day }
term-mention-none = rien ne dit comment montrer le soutien de l'organisme `{ $organisation }`
term-content = le texte du livrable `{ $id }` pour { $period } n'a pas : { $missing }
term-content-hint = rédigez cette partie : le brouillon porte « à rédiger », et rien ne part avant
term-what-slots = nombre de créneaux de tout le contrat
term-what-slot-minutes = durée d'un créneau en minutes
term-what-week = semaine de la tournée
term-what-holidays = calendrier des jours fériés
term-what-access = façons de venir
term-what-places = lieux
term-what-communes = communes desservies
term-what-count = nombre de lieux
term-what-equipment = équipement de l'arrêt `{ $stop }`
term-what-operators = opérateurs joints à l'arrêt `{ $stop }`
term-what-followers = organismes informés des tournées à venir
term-what-committee = comité `{ $id }`
term-what-indicators = indicateurs
term-what-characteristic = caractéristique `{ $id }`
term-what-categories = liste `{ $id }`
term-what-described = questions posées aux visiteurs en { $month }
term-what-tables = tableaux destinés aux financeurs
term-what-grid = grille `{ $id }`
term-what-columns = colonnes de la grille `{ $id }`
term-what-deliverable = livrable `{ $id }`
term-what-kind = sorte du livrable `{ $id }`
term-what-recipient = destinataire du livrable `{ $id }`
term-what-copies = copies du livrable `{ $id }`
term-what-due-days = délai du livrable `{ $id }` en jours
term-what-months-before = délai du livrable `{ $id }` en mois avant le comité
term-what-committee-of = comité du livrable `{ $id }`
term-what-validator = validation du livrable `{ $id }`
term-what-quarter = trimestre du comité `{ $id }`
term-what-fixed = délai pour fixer une date du comité `{ $id }` en mois
term-what-every = rythme du comité `{ $id }`
term-what-mention = phrase de l'organisme `{ $organisation }`
term-what-parts = ce qui est montré de l'organisme `{ $organisation }`
term-what-media = supports qui montrent l'organisme `{ $organisation }`
term-what-agreement = convention `{ $id }`
term-what-any-agreement = convention
term-what-agreement-months = durée de la convention `{ $id }` en mois
term-what-notice-months = préavis de la convention `{ $id }` en mois
term-what-renewal = reconduction de la convention `{ $id }`
term-what-approval = accord donné pour `{ $what }`
term-what-cheques = nombre de chèques d'un carnet du lot `{ $id }`
term-what-euros = valeur d'un chèque du lot `{ $id }` en euros
term-what-fte = temps de travail en équivalents temps plein le { $day }
term-what-first-meeting = délai entre la fiche de liaison et le premier rendez-vous en jours (suivi du { $opened })
term-what-follow-up = suivi du { $opened }
term-what-survey = enquête annuelle
term-what-recorded = fiches tenues pour le contrat
term-what-monthly = comptage mensuel de `{ $measure }`
term-what-initiatives = actions inscrites
term-slots-fewer = à l'arrêt `{ $stop }` le { $date }, { $slots } créneaux ont été proposés au lieu des { $announced } annoncés
term-presence-often = la présence a été plus courte que le passage { $count } fois sur { $all } séances ({ $quarter }) ; une remarque explique une exception
term-decision-later = l'arrêt `{ $stop }` est desservi dès le { $first }, avant la décision du { $decided }
term-column-counts = la colonne « { $column } » compte `{ $found }`, pas `{ $wanted }`
term-agreement-open = la convention `{ $id }` n'est pas en vigueur le { $day }
term-agreement-place = aucune convention n'est en vigueur le { $day } pour l'arrêt `{ $stop }`
term-paper-late = la pièce `{ $kind }` est du { $day }, après le { $last }
term-paper-place = il n'y a pas de pièce `{ $kind }` pour l'arrêt `{ $stop }`
term-paper-meeting = la réunion du { $day } n'a pas de pièce `{ $kind }`
term-opening = l'arrêt `{ $stop }` a ouvert le { $day } sans action de communication dans sa commune
term-mediation-none = la remise du { $day } ne dit pas vers quel lieu de médiation la personne a été orientée
term-mediation-other = la remise du { $day } oriente vers `{ $to }`, qui n'est pas un lieu de médiation du contrat
term-below = le relevé de `{ $measure }` à partir du { $from } est de { $found }, moins que les { $wanted } `{ $other }` des mêmes jours
term-page-gone = la page `{ $page }` n'est pas sur le site
term-page = il manque sur la page { $page } : { $missing }
term-content-repeats = le texte de { $period } reprend un paragraphe de { $other } : « { $words }… »
term-initiative-over = l'action « { $title } » est encore prévue, et le { $day } est passé
term-what-beneficiary = bénéficiaire du { $day }
term-what-low-attendance = seuil d'accueil sous lequel un arrêt est signalé, en personnes par séance
term-what-granted = montant accordé par `{ $by }` en euros
term-what-carnets = carnets remis le { $day } à une personne
term-what-parties = parties de la convention `{ $id }`
term-what-renewal-months = durée d'une reconduction de la convention `{ $id }` en mois
term-what-runs = durée du dispositif
term-what-paper = pièce `{ $kind }`
term-what-meeting-place = lieu du premier rendez-vous (suivi du { $opened })
term-behind = { $label } : { $found } au { $day }, pour { $wanted } à ce point du contrat, sans cause notée dans `gaps`
term-unreached = { $label } : { $found } au lieu de { $wanted } ({ $period }), et aucune fiche `gaps` n'en donne la cause
term-changed = la clause `{ $term }` a été modifiée : depuis le { $fixed } elle dit « { $says } », maintenant « { $now } »
    .hint = rétablissez-la, ou notez le jour de l'avenant (`amended_on`) et sa raison (`reason`)
term-changed-gone = la clause `{ $term }`, fixée le { $fixed }, n'est plus là : « { $says } »
    .hint = rétablissez-la ; une promesse prend fin par un avenant (`amended_on`, `reason`), pas par un effacement

## odd_value.rs

odd-value-name = le nom « { $name } » finit par un signe de ponctuation, que le public lira
odd-value-name-hint = écrivez « { $bare } »
odd-value-slot = un créneau de { $minutes } minutes est trop court pour un rendez-vous
odd-value-slot-hint = écrivez `slot_minutes: { $ten }` si c'est ce qui était voulu
odd-value-announced = annoncé le { $on }, plus d'un an avant le { $day }
odd-value-announced-hint = vérifiez l'année d'`announced_on`

## incident.rs
incident-no-hours = l'incident du { $from } est fini, et rien ne dit combien d'heures d'ouverture ont été perdues
    .hint = écrivez `hours_lost` : 0 si le service a continué
incident-lasts = l'incident du { $from } dure depuis { $days } jours (ticket { $ticket })
    .hint = relancez, ou écrivez son dernier jour : `until`
incident-lasts-untold = l'incident du { $from } dure depuis { $days } jours, sans numéro de ticket
    .hint = signalez-le et écrivez `ticket`, ou son dernier jour : `until`

## decision.rs
decision-order = les jours de « { $what } » ne se suivent pas : proposé, puis décidé, puis fait
    .hint = corrigez `proposed_on`, `decided_on` ou `done_on`
decision-not-decided = « { $what } » est proposé, le comité s'est réuni le { $met }, et rien ne dit ce qu'il a décidé
    .hint = écrivez `decided_on`, et `outcome: refused` si c'est non
decision-not-done = « { $what } » était à faire pour le { $due }
    .hint = écrivez `done_on`, ou une autre échéance : `due`

## papers.rs
paper-missing = { $count ->
        [one] un atelier est sans feuille d'émargement
       *[other] { $count } ateliers sont sans feuille d'émargement
    } : { $days }
    .hint = ajoutez à `papers` le numéro de la feuille et le lieu où elle est gardée
paper-twice = le numéro `{ $number }` est celui de deux pièces ; l'autre est dans { $place }
    .hint = corrigez l'un des deux numéros, ou supprimez la fiche en double

## voucher_stock.rs
voucher-expiry = le lot `{ $lot }` n'est valable que jusqu'au { $last }, et il en reste { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } et { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    }
    .hint = remettez-les, ou restituez-les : une fiche dans `voucher_returns`
voucher-expired = le lot `{ $lot }` n'est plus valable depuis le { $last }, et il en reste { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } et { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    }
    .hint = restituez-les : une fiche dans `voucher_returns`, avec `reason: expired`
voucher-placed = plus de chèques du lot `{ $lot }` ont été confiés aux lieux qu'il n'en a été reçu
    .hint = corrigez cette fiche, ou celle du lot
voucher-place = le lieu `{ $stop }` a remis plus de chèques du lot `{ $lot }` qu'il n'en a reçu
    .hint = ajoutez ce qui lui a été confié depuis, ou corrigez le lieu d'une remise
static-file-address = l'adresse `{ $address }` est celle d'un fichier ou d'un dossier que halte publie lui-même
    .hint = renommez le fichier, ou changez-le de dossier

## briefing.rs
briefing = { $count ->
        [one] aucun partenaire n'a reçu les passages du mois { $months }
       *[other] aucun partenaire n'a reçu les passages de { $count } mois : { $months }
    } ; le contrat le demande : « { $promise } » ({ $article })
    .hint = écrivez dans `briefings` qui a reçu quoi et quand : `halte digest` le fait
briefing-left-out = { $organisation } suit des passages et n'a rien reçu : { $months } ; le contrat le demande : « { $promise } » ({ $article })
    .hint = ajoutez cet organisme à `to`, ou écrivez ce qu'il a reçu : `halte digest` le fait

## half_days.rs
half-days-missing = { $count ->
        [one] une semaine a moins de { $wanted } demi-journées renseignées, celle du { $weeks }
       *[other] { $count } semaines ont moins de { $wanted } demi-journées renseignées, celles du { $weeks }
    } : « { $promise } » ({ $article })
    .hint = écrivez les trajets, les visites à domicile et les absences de la semaine dans `half_days`
half-days-beyond = { $count ->
        [one] une semaine a plus de { $wanted } demi-journées, celle du { $weeks }
       *[other] { $count } semaines ont plus de { $wanted } demi-journées, celles du { $weeks }
    }
    .hint = une demi-journée d'accueil ou de promotion n'est pas comptée une seconde fois dans `half_days`

## budget.rs
budget-beyond = sur la ligne « { $line } », { $used } € ont été dépensés pour { $granted } € accordés
    .hint = corrigez un montant, ou écrivez ce qui a été accordé depuis
budget-twice = la ligne « { $line } » compte deux fois une partie de { $one } et de { $other }
    .hint = donnez à chaque montant une période qui n'en recouvre pas une autre
budget-open = aucun montant n'est noté pour { $quarter } à la ligne « { $line } »
    .hint = ajoutez à records/expenses.yaml la ligne, la période et les euros dépensés, 0 compris

## liaison_sheet.rs
liaison-sheet-contact = { $count ->
        [one] une fiche de liaison reçue le { $date } attend un premier contact depuis plus de { $days } jours
       *[other] { $count } fiches de liaison, la première reçue le { $date }, attendent un premier contact depuis plus de { $days } jours
    }
    .hint = appelez, puis écrivez `contacted_on`
liaison-sheet-meeting = { $count ->
        [one] une fiche de liaison reçue le { $date } attend un premier entretien depuis plus de { $days } jours
       *[other] { $count } fiches de liaison, la première reçue le { $date }, attendent un premier entretien depuis plus de { $days } jours
    }
    .hint = ouvrez le suivi sous le même numéro, ou écrivez `closed_on` s'il n'y en aura pas
