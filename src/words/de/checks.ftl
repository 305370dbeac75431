### Was Prüfungen auffällt.

## mod
unknown-check = das Programm `{ $programme }` setzt die Stufe der Prüfung `{ $check }`, und die gibt es nicht
    .hint = die Prüfungen sind: { $known }
some-next = { $row }, { $item }
some-and-more = { $row } und { $more ->
        [one] noch 1
       *[other] { $more } weitere
    }
iso-week = Woche { $number }/{ $year }

## weekly_slots
weekly-slots = { $below ->
        [one] eine von { $weeks } Einsatzwochen bietet
       *[other] { $below } von { $weeks } Einsatzwochen bieten
    } weniger als { $wanted } Plätze für Gespräche: { $list }{ $article }
    .hint = ergänzen Sie in diesen Wochen Termine oder Plätze (`change: added` für ein einzelnes Mal), oder klären Sie den Abstand mit dem Geldgeber
weekly-slots-week = { $week } hat { $slots } ({ $short } zu wenig)

## service_weeks
service-weeks = der Dienst ist in { $served ->
        [one] { $served } Woche
       *[other] { $served } Wochen
    } unterwegs, zugesagt sind { $wanted }: { $short } zu wenig{ $article }
    .hint = kürzen Sie eine Schließung, oder ergänzen Sie Termine in Wochen ohne Termin

## opening_hours
weekly-opening-hours = `{ $stop }` hat in { $below } von { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } weniger als { $wanted } geöffnet: { $list }{ $article }
    .hint = verlängern Sie die Zeiten im Fahrplan, kürzen Sie eine Schließung, oder klären Sie den Abstand mit dem Geldgeber
weekly-opening-hours-week = { $week } hat { $open } ({ $short } zu wenig)

## overlap
overlap = das Fahrzeug `{ $vehicle }` ist zugleich an `{ $earlier }` ({ $earlier_hours }) und an `{ $later }` ({ $later_hours }), an { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }: { $days }
overlap-stop = `{ $later }` wird zweimal zugleich bedient ({ $earlier_hours } und { $later_hours }), an { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }: { $days }
overlap-hint = der andere Termin steht in { $place }; ändern Sie die Zeiten des einen oder das `vehicle` seiner Haltestelle
overlap-hint-one-place = der andere Termin steht in { $place }; sind beide Haltestellen derselbe Ort, löschen Sie eine davon, sonst ändern Sie die Zeiten des einen oder das `vehicle` seiner Haltestelle
overlap-hint-stop = der andere Termin steht in { $place }; ändern Sie die Zeiten des einen, oder schreiben Sie, wenn zu dieser Zeit eine Stelle oder ein Dienst dort ist, `operator:` oder `service:` in seine Regel
overlap-hint-one-record = ein einziger Eintrag ergibt beide Termine: berichtigen Sie seine Zeiten
overlap-hint-exception = diese Ausnahme gilt für beide Termine des Tages: Schreiben Sie `at: { $earlier }` oder `at: { $later }` dazu, um nur einen zu ändern
overlap-often = das Fahrzeug `{ $vehicle }` ist in { $count } Paaren von Einträgen an zwei Orten zugleich, zum Beispiel { $examples }
    .hint = mehrere Fahrzeuge scheinen denselben Namen zu tragen: schreiben Sie bei jeder Haltestelle, welches `vehicle` sie bedient; was übrig bleibt, wird dann einzeln gemeldet
overlap-pair = `{ $earlier }` ({ $earlier_hours }) und `{ $later }` ({ $later_hours })
overlap-pairs = { $row }; { $pair }

## travel
travel = zwischen `{ $earlier }` (bis { $until }) und `{ $later }` (ab { $from }) liegen { $kilometres } km und { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }, an { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }: { $days }
    .hint = mit { $speed } km/h dauert der Weg { $needed ->
        [one] { $needed } Minute
       *[other] { $needed } Minuten
    }; prüfen Sie die Zeiten und die Lage beider Haltestellen

## holiday
holiday = der Termin an `{ $stop }` am { $date } fällt auf einen Feiertag ({ $holiday ->
        [new-year] Neujahr
        [good-friday] Karfreitag
        [easter-monday] Ostermontag
        [labour-day] Tag der Arbeit
        [victory-1945] Tag des Sieges 1945
        [ascension] Christi Himmelfahrt
        [whit-monday] Pfingstmontag
        [bastille-day] französischer Nationalfeiertag
        [assumption] Mariä Himmelfahrt
        [all-saints] Allerheiligen
        [armistice-1918] Waffenstillstand 1918
        [christmas] Weihnachten
        [saint-stephen] Stephanstag
        [new-year-substitute] Neujahr (Ersatztag)
        [saint-berchtold] Berchtoldstag
        [second-january] 2. Januar
        [second-january-substitute] 2. Januar (Ersatztag)
        [epiphany] Heilige Drei Könige
        [neuchatel-republic] Gründung der Republik Neuenburg
        [womens-day] Internationaler Frauentag
        [saint-patrick] Saint Patrick's Day
        [saint-patrick-substitute] Saint Patrick's Day (Ersatztag)
        [saint-joseph] Josefstag
        [naefels-ride] Näfelser Fahrt
        [royal-wedding] Königliche Hochzeit
        [early-may-bank-holiday] Bankfeiertag Anfang Mai
        [liberation-1945] Tag der Befreiung 1945
        [coronation] Krönung von Charles III.
        [europe-day] Europatag
        [spring-bank-holiday] Frühlings-Bankfeiertag
        [royal-jubilee] Thronjubiläum der Königin
        [corpus-christi] Fronleichnam
        [abolition-of-slavery] Abschaffung der Sklaverei
        [world-cup] Fußball-Weltmeisterschaft
        [uprising-1953] Volksaufstand vom 17. Juni 1953
        [luxembourg-national-day] Luxemburgischer Nationalfeiertag
        [jura-plebiscite] Jurassischer Unabhängigkeitstag
        [saints-peter-and-paul] Peter und Paul
        [battle-of-the-boyne] Schlacht am Boyne
        [battle-of-the-boyne-substitute] Schlacht am Boyne (Ersatztag)
        [belgian-national-day] Belgischer Nationalfeiertag
        [swiss-national-day] Schweizer Bundesfeiertag
        [summer-bank-holiday] Sommer-Bankfeiertag
        [geneva-fast] Genfer Bettag
        [state-funeral] Staatsbegräbnis von Elisabeth II.
        [federal-fast-monday] Bettagsmontag
        [childrens-day] Weltkindertag
        [saint-maurice] Mauritiustag
        [saint-nicholas-of-flue] Bruderklausenfest
        [german-unity] Tag der Deutschen Einheit
        [reformation-day] Reformationstag
        [repentance-day] Buß- und Bettag
        [saint-andrew] Saint Andrew's Day
        [saint-andrew-substitute] Saint Andrew's Day (Ersatztag)
        [immaculate-conception] Mariä Empfängnis
        [christmas-substitute] Weihnachten (Ersatztag)
        [boxing-day] Zweiter Weihnachtstag
        [boxing-day-substitute] Zweiter Weihnachtstag (Ersatztag)
        [geneva-restoration] Wiederherstellung der Republik Genf
       *[other] { $holiday }
    })
    .hint = wählen Sie einen anderen Tag, oder schreiben Sie `confirmed: true` in die Ausnahme, wenn es so gemeint ist

## holiday_calendar
holiday-calendar-commune = das Programm hält die Feiertage `{ $holidays }`, und { $commune } ({ $code }), das es bedient, hat andere
    .hint = schreiben Sie `holidays: { $instead }`

holiday-calendar-zone = das Programm hält die Feiertage `{ $holidays }` und die Uhrzeit von { $zone }, wo andere Tage Feiertage sind
    .hint = schreiben Sie nach `holidays:` den Kalender des Ortes: { $instead }; oder `none`, wenn kein Feiertag zählt

holiday-calendar-time = das Programm hält die Feiertage `{ $holidays }` und die Uhrzeit von { $zone }
    .hint = schreiben Sie die Uhrzeit des Ortes: `time_zone: { $instead }`

holiday-calendar-idle = `{ $holiday }` ist kein Feiertag des Programms: an diesem Tag ist ohnehin geöffnet
    .hint = streichen Sie ihn aus `open_on_holidays`; die Feiertage von `{ $holidays }` sind { $days }

## school_holidays
school-holidays = die Schulferien der Zone { $zone } sind vom { $from } bis { $until } nicht bekannt
    .hint = ergänzen Sie `records/school_holidays.yaml`, oder importieren Sie die Datei des Ministeriums: `halte import school-holidays DATEI.csv`

## closure
closure = der Termin an `{ $stop }` am { $date } fällt in eine Schließung, die in { $place } steht
    .hint = er wird veröffentlicht, als fände er statt: Ist das gemeint, schreiben Sie `confirmed: true` in die Ausnahme; sonst löschen Sie sie, oder wählen Sie einen anderen Tag

## closure_hits_nothing
closure-hits-nothing = diese Schließung ändert nichts: kein Termin fällt dort, wo sie gilt, auf den { $from }
    .hint = berichtigen Sie Tag, Uhrzeit oder Ort; oder löschen Sie sie
closure-hits-nothing-days = diese Schließung ändert nichts: kein Termin fällt dort, wo sie gilt, in die Tage vom { $from } bis { $until }
    .hint = { closure-hits-nothing.hint }
closure-hits-nothing-hint-year = an diesen Tagen gibt es { $year } Termine: berichtigen Sie das Jahr
closure-hits-nothing-vehicle = keine Haltestelle und keine Regel hat das Fahrzeug `{ $vehicle }`
    .hint = schreiben Sie das Fahrzeug einer Haltestelle oder einer Regel
closure-inside = der Termin an `{ $stop }` am { $date } endet mit der Schließung, { $hours }; was danach kommt, wird nicht veröffentlicht
    .hint = öffnet der Ort danach wieder, ergänzen Sie eine Ausnahme: `change: added` mit `to_hours`

## outside_programme
outside-programme = { $count ->
        [one] ein Termin liegt
       *[other] { $count } Termine liegen
    } außerhalb des Programms, das vom { $from } bis zum { $until } läuft: { $days }
    .hint = berichtigen Sie die Daten, oder `from` und `until` des Programms

## exception_hits_nothing
exception-hits-nothing = `{ $stop }` hat am { $date } keinen Termin, den diese Ausnahme ändern könnte
exception-hits-nothing-hours = `{ $stop }` hat am { $date } um { $hours } keinen Termin, den diese Ausnahme ändern könnte
exception-hits-nothing-hint-moved = der Termin vom { $original } wurde von einer anderen Ausnahme auf diesen Tag verlegt: ändern Sie stattdessen jene, mit `date: { $written }`
exception-hits-nothing-hint-no-rule = keine Fahrplanregel bedient diese Haltestelle; schreiben Sie `change: added` für einen Termin neben den Regeln
exception-hits-nothing-hint-hours = die Termine dieses Tages ({ $date }) schreibt man { $hours }; ohne eine Zeile `at` ändern sich alle
exception-hits-nothing-hint-nearest = die nächstliegenden Termine: { $days }; `change: added` ergibt einen Termin neben den Regeln

## exception_repeated
exception-repeated = eine zweite Ausnahme für den Termin an `{ $stop }` am { $date }; die andere steht in { $place }
    .hint = behalten Sie eine der beiden; um Tag und Zeit zugleich zu ändern, schreiben Sie `change: moved` mit `to_date` und `to_hours`

## announced_later
announced-later = Bekanntgaben nach dem { $today }: { $days }; bis dahin sagt die Seite der Änderungen nichts davon
    .hint = weiß das Publikum es schon, berichtigen Sie `announced_on`
announced-later-day = { $date } ({ $place })

## free_places
free-places-past = die Plätze vom { $date } an der Haltestelle `{ $stop }` stehen noch da, und der Tag ist vorbei
    .hint = löschen Sie diesen Eintrag
free-places-nothing = am { $date } findet an der Haltestelle `{ $stop }` nichts statt: diese Plätze sind nirgends zu sehen
    .hint = berichtigen Sie das Datum oder `at`, oder löschen Sie den Eintrag
free-places-nearest = die nächsten Termine: { $days }; `at` nennt ihre genauen Zeiten
free-places-twice = die Plätze vom { $date } an der Haltestelle `{ $stop }` stehen zweimal da; der andere Eintrag ist in { $place }
    .hint = behalten Sie einen davon

## rule_yields_nothing
rule-yields-nothing = diese Regel ergibt an der Haltestelle `{ $stop }` zwischen ihrem ersten und ihrem letzten Tag keinen Termin
    .hint = prüfen Sie `from`, `until`, `anchor` und `month_weeks`, oder löschen Sie die Regel

## stop_never_served
stop-never-served = `{ $stop }` ist bestätigt und wird nie bedient: keine Regel und keine Ausnahme nennt sie
    .hint = ergänzen Sie eine Fahrplanregel, oder schreiben Sie bei der Haltestelle `status: withdrawn` und `withdrawn_on:`
stop-never-served-lost = `{ $stop }` ist bestätigt und wird nie bedient: alle Termine sind abgesagt oder fallen in Schließungen oder auf Feiertage
    .hint = ergänzen Sie eine Fahrplanregel, oder schreiben Sie bei der Haltestelle `status: withdrawn` und `withdrawn_on:`

## stop_not_validated
stop-not-validated = ein Termin an `{ $stop }` am { $date }, aber die Haltestelle ist dann { $status ->
        [proposed] nur vorgeschlagen
       *[withdrawn] aufgegeben
    }
    .hint = die Haltestelle steht in { $place }; lassen Sie sie zuerst bestätigen, oder nennen Sie den Ort mit `to_place`

## stop_decision
stop-decision = `{ $stop }` ist veröffentlicht, und nichts sagt, wann die Haltestelle bestätigt wurde
    .hint = ergänzen Sie `decided_on:` mit dem Tag der Entscheidung
stop-decision-later = `{ $stop }` wird ab dem { $first } bedient, bevor die Haltestelle am { $decided } bestätigt wurde
    .hint = geben Sie ihrer Regel ein späteres `from:`, oder berichtigen Sie `decided_on:`
stop-decision-withdrawn = `{ $stop }` ist aufgegeben, und nichts sagt, seit wann: keiner der Termine wird gezeigt
    .hint = ergänzen Sie `withdrawn_on:` mit dem Tag
stop-decision-proposed = `{ $stop }` steht im Fahrplan, ist aber nur vorgeschlagen: die Termine werden nicht veröffentlicht
    .hint = ist die Entscheidung gefallen, schreiben Sie `status: validated` und `decided_on:`

## stop_position
stop-position = `{ $stop }` hat keine Lage
    .hint = ergänzen Sie `latitude:` und `longitude:` in Grad, zum Beispiel 48.58 und 7.75
stop-position-zero = die Lage von `{ $stop }` ist 0, 0: ein Punkt im Meer vor Afrika
    .hint = { stop-position.hint }
stop-position-exchanged = `{ $stop }` liegt { $kilometres } km von den anderen Haltestellen entfernt; mit vertauschten Zahlen läge sie unter ihnen
    .hint = schreiben Sie `latitude: { $latitude }` und `longitude: { $longitude }`
stop-position-exchanged-country = `{ $stop }` liegt außerhalb des Landes seiner Gemeinde; mit vertauschten Zahlen läge sie darin
    .hint = schreiben Sie `latitude: { $latitude }` und `longitude: { $longitude }`
stop-position-sign = `{ $stop }` liegt fern von allem; mit einem anderen Vorzeichen einer der Zahlen läge sie unter den anderen
    .hint = schreiben Sie `latitude: { $latitude }` und `longitude: { $longitude }`
stop-position-far = `{ $stop }` liegt { $kilometres } km von den anderen Haltestellen entfernt
    .hint = vergleichen Sie `latitude:` und `longitude:` mit einer Karte; stimmen sie, schreiben Sie `checks: {"{"}stop-position: off{"}"}` in das Programm
stop-position-abroad = `{ $stop }` liegt nicht dort, wo { $commune } sein kann
    .hint = vergleichen Sie `latitude:` und `longitude:` mit einer Karte
stop-position-commune = die Haltestelle `{ $stop }` liegt { $kilometres } km von { $commune } entfernt, ihrer Gemeinde
    .hint = vergleichen Sie `latitude:` und `longitude:` mit einer Karte, bei der Haltestelle und im Eintrag der Gemeinde
stop-position-siblings = die Haltestelle `{ $stop }` liegt { $kilometres } km von der Haltestelle `{ $other }` entfernt, und beide sind in { $commune }
    .hint = vergleichen Sie `latitude:` und `longitude:` mit einer Karte; stehen beide im Eintrag der Gemeinde, so wird die Haltestelle mit ihr verglichen

## postcode
postcode = `{ $postcode }` hat nicht die Form einer Postleitzahl dieses Landes
    .hint = berichtigen Sie `postcodes:` der Gemeinde, oder nehmen Sie es heraus
postcode-lost-zero = der Postleitzahl `{ $postcode }` fehlt eine Ziffer
    .hint = ging die Null verloren? Schreiben Sie "{ $whole }"
postcode-elsewhere = die Postleitzahl `{ $postcode }` gehört zum Département { $department }, { $commune } (`{ $code }`) nicht
    .hint = berichtigen Sie die Postleitzahl oder den INSEE-Code; stimmen beide, schreiben Sie `checks: {"{"}postcode: off{"}"}` in das Programm

## booking_phone
booking-phone = das Programm `{ $programme }` hat keine Telefonnummer für Anmeldungen
    .hint = ergänzen Sie `phone: +33 …`, oder schreiben Sie `checks: {"{"}booking-phone: off{"}"}`, wo sich niemand anmeldet

## sessions
session-without-passage = an `{ $stop }` ist am { $date } kein Termin vorgesehen: stimmt das Datum?{ $article }
    .hint = berichtigen Sie das Datum, oder ergänzen Sie den Termin in records/exceptions.yaml
session-without-passage-hint-days = die nächsten Termine dieser Haltestelle sind: { $days }; berichtigen Sie das Datum, oder ergänzen Sie den Termin in records/exceptions.yaml
session-without-passage-hours = die Termine von `{ $stop }` am { $date } haben andere Uhrzeiten als `at`{ $article }
    .hint = berichtigen Sie die Uhrzeiten
session-without-passage-hint-hours = schreiben Sie `at:` mit den Uhrzeiten eines Termins: { $hours }
session-without-passage-holiday = der { $date } ist ein Feiertag, und an `{ $stop }` findet nichts statt: stimmt das Datum?{ $article }
    .hint = { session-without-passage.hint }
session-without-passage-lost = der Termin an `{ $stop }` am { $date } findet nicht statt ({ $place }), und eine Sprechstunde ist als gehalten eingetragen{ $article }
    .hint = berichtigen Sie Datum oder Status der Sprechstunde; fand sie doch statt, berichtigen Sie die Schließung oder Ausnahme
session-after-today = eine Sprechstunde vom { $date } ist als gehalten eingetragen, und heute ist der { $today }{ $article }
    .hint = berichtigen Sie das Datum; eine künftige Sprechstunde hat `status: planned`
session-cancelled-held = die Sprechstunde an `{ $stop }` am { $date } ist als abgesagt erfasst, und die Tour zeigt den Termin noch immer{ $article }
    .hint = tragen Sie den Termin in `records/exceptions.yaml` mit `change: cancelled` ein, oder berichtigen Sie die Sprechstunde
session-missing = von { $count ->
        [one] einem vergangenen Termin
       *[other] { $count } vergangenen Terminen
    } ist nichts erfasst: { $months }{ $article }
    .hint = erfassen Sie die Sprechstunden mit `status: held` oder `cancelled`, oder die Zählung des Ortes für den Monat
session-missing-month = { $month } ({ $count } von { $past }: { $stops })
session-cancelled = die Sprechstunde an `{ $stop }` am { $date } ist als abgesagt eingetragen, und Personen sind als empfangen eingetragen{ $article }
    .hint = schreiben Sie `status: held`, wenn Personen kamen; sonst nehmen Sie sie heraus

## target_indicator
target-indicator = nichts berechnet `{ $indicator }`: dieses Ziel wird mit keiner Zahl verglichen
    .hint = ergänzen Sie die Kennzahl in records/indicators.yaml: für ein einfaches Zählen genügt das
target-indicator-near = schreiben Sie eine dieser Kennungen: { $indicators }
target-indicator-unknown = beschreiben Sie sie in records/indicators.yaml; docs/figures.md nennt die Kennzahlen, die halte berechnet

## agreement_notice
agreement-notice = die Vereinbarung `{ $agreement }` kann bis zum { $deadline } gekündigt werden ({ $days ->
        [0] heute ist der letzte Tag
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }); danach läuft sie nach dem { $until } von selbst weiter{ $article }
    .hint = entscheiden Sie mit den Beteiligten; wird gekündigt, schreiben Sie `terminated_on:`
agreement-notice-late = die Vereinbarung `{ $agreement }` endet am { $until }, und wie es weitergeht, war bis zum { $deadline } vorzuschlagen{ $article }
    .hint = schreiben Sie die nächste Vereinbarung in records/agreements.yaml, sobald sie unterschrieben ist
agreement-notice-follow-up = die Vereinbarung `{ $agreement }` endet am { $until }: wie es weitergeht, ist bis zum { $deadline } vorzuschlagen ({ $days ->
        [0] heute ist der letzte Tag
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }){ $article }
    .hint = setzen Sie es auf die Tagesordnung des Ausschusses; schreiben Sie die nächste Vereinbarung in records/agreements.yaml, sobald sie unterschrieben ist
agreement-notice-end = die Vereinbarung `{ $agreement }` endet am { $until } ({ $days ->
        [0] heute ist der letzte Tag
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }) und wird nicht verlängert{ $article }
    .hint = sorgen Sie dafür, dass zurückgegeben wird, was zurückzugeben ist, und dass der Abschlussbericht geplant ist

## agreement_holder
agreement-holder = { $count ->
        [one] ein Ort, den die Vereinbarung `{ $agreement }` umfasst, wird
       *[other] { $count } Orte, die die Vereinbarung `{ $agreement }` umfasst, werden
    } von jemandem betrieben, der nicht an ihr beteiligt ist: { $places }
    .hint = ergänzen Sie den Betreiber in `parties`, oder berichtigen Sie `holder` beim Ort

## liaison_sheet
liaison-sheet = { $count ->
        [one] eine Begleitung ohne Übergabeblatt, begonnen am { $date }
       *[other] { $count } Begleitungen ohne Übergabeblatt, die erste begonnen am { $date }
    }
    .hint = schreiben Sie den Tag des Blattes in `liaison_sheet_on`
liaison-sheet-referral = { $count ->
        [one] eine Begleitung, bei der niemand als Vermittler der Person genannt ist, begonnen am { $date }
       *[other] { $count } Begleitungen, bei denen niemand als Vermittler der Person genannt ist, die erste begonnen am { $date }
    }
    .hint = schreiben Sie die Organisation in `referred_by`

## committee_date
committee-date = die Sitzung am { $date } wurde am { $fixed } festgelegt, nach dem { $deadline }{ $article }
    .hint = vereinbaren Sie das nächste Datum früher, oder wählen Sie ein späteres
committee-date-fixing = nirgends steht, wann der Termin der Sitzung am { $date } festgelegt wurde; es musste bis { $deadline } geschehen{ $article }
    .hint = ergänzen Sie `fixed_on`, den Tag, an dem der Termin vereinbart wurde
committee-date-open = der Ausschuss `{ $committee }` tagt in { $quarter }, und kein Datum steht fest; der letzte Tag, eines festzulegen, ist der { $deadline }{ $article }
    .hint = vereinbaren Sie ein Datum und ergänzen Sie es in `meetings` mit `fixed_on`
committee-date-missing = keine Sitzung des Ausschusses `{ $committee }` bespricht { $periods }{ $article }
    .hint = ergänzen Sie die Sitzung in `meetings` mit der `period`, die sie bespricht

## funder_mention
funder-mention = `{ $organisation }` finanziert das Programm, und keine Seite wird es sagen
    .hint = ergänzen Sie `visibility:` mit `regime`, `mention` oder `logo` und `alt`

## site_address
site-address = die Website hat keine Adresse: niemand kann ihre Kalender abonnieren, und Suchmaschinen und geteilte Links können ihre Seiten nicht nennen
    .hint = schreiben Sie die Adresse, unter der `public` veröffentlicht wird, in records/site.yaml, zum Beispiel `url: https://www.example.org/`

## placeholder_address
placeholder-address = die Adresse `{ $address }` ist ein Platzhalter: niemand kann dort veröffentlichen
    .hint = schreiben Sie die Adresse, unter der die Website veröffentlicht wird

## placeholder_logo
placeholder-logo = das Logo von `{ $organisation }` ist ein Platzhalter ({ $file })
    .hint = ersetzen Sie die Datei durch das eigene Logo der Organisation und löschen Sie `placeholder: true`

## translation
missing-translation = in dieser Datei { $count ->
        [one] ist ein Text für das Publikum
       *[other] sind { $count } Texte für das Publikum
    } nicht übersetzt (Sprachen: { $languages })
    .hint = schreiben Sie hinter den Doppelpunkt einen Text je Sprache: `{ $written }`
missing-translation-languages = { $first } und { $last }

## deliverable_due
deliverable-due = `{ $deliverable }` für `{ $recipient }` ist bald fällig: { $editions }{ $article }
deliverable-due-late = `{ $deliverable }` für `{ $recipient }` ist überfällig: { $editions }{ $article }
deliverable-due-edition = { $period } zum { $due } ({ $state ->
        [validated] freigegeben
        [draft] Entwurf
       *[none] nicht begonnen
    })
deliverable-due-sent-late = `{ $deliverable }` für { $period } wurde am { $sent } gesendet, { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach dem { $due }{ $article }
    .hint = nennen Sie dem Geldgeber den Grund; wurde ein anderer Tag vereinbart, schreiben Sie ihn unter `moved`
deliverable-due-hint-validate = nach der Freigabe ({ $validator }): `{ $command }`
deliverable-due-hint-send = versenden, dann `{ $command }`

## logos
missing-logo = das Logo von `{ $organisation }` ist nicht da: { $file }
    .hint = legen Sie die Datei dorthin, oder berichtigen Sie die Zeile `logo:`

## personal_data
personal-data = das sieht nach { $what } aus
personal-data-file-name = im Namen der Datei steht etwas, das nach { $what } aussieht
    .hint = benennen Sie die Datei um
personal-data-email = einer E-Mail-Adresse
personal-data-phone = einer Telefonnummer
personal-data-social-security = einer Sozialversicherungsnummer
personal-data-account = einer Kontonummer
personal-data-tax-number = einer Steuernummer
personal-data-plate = einem Autokennzeichen
personal-data-file-number = einem Aktenzeichen
personal-data-birth = einem Geburtsdatum
personal-data-address = einer Anschrift
personal-data-name = dem Namen einer Person
personal-data-initials = den Anfangsbuchstaben einer Person
personal-data-age = einem genauen Alter
personal-data-access = ein persönlicher Zugang (Konto, Link, Code oder Passwort)
personal-data-position = die Lage einer Wohnung
personal-data-story = die Geschichte einer Person, die man im Ort erkennt
personal-data-instead-contact = nehmen Sie es aus dem Text; Kontaktdaten eines Dienstes gehören in seinen Datensatz (`phone:`, `email:`), und was bleiben darf, in records/clearances.yaml, mit dem Grund
personal-data-instead-name = schreiben Sie „eine Einwohnerin“, „ein Besucher“ oder das Amt; ein Name, der bleiben darf, gehört in records/clearances.yaml, mit dem Grund
personal-data-instead-age = eine Altersgruppe genügt: „über 70“; was bleiben darf, gehört in records/clearances.yaml, mit dem Grund
personal-data-instead-place = nennen Sie die Gemeinde oder das Gebiet, nicht die Straße; die Adresse eines öffentlichen Ortes gehört in seinen Datensatz oder in records/clearances.yaml, mit dem Grund
personal-data-instead-access = nehmen Sie es heraus, und ändern Sie das Passwort oder den Code: er wurde in eine Datei geschrieben
personal-data-instead-story = schreiben Sie von einem Gebiet, ohne den Beruf und die Lage; was bleiben darf, gehört in records/clearances.yaml, mit dem Grund
personal-data-instead-number = nehmen Sie es heraus: dieser Text braucht es nicht; was nicht zu einer Person gehört, in records/clearances.yaml, mit dem Grund

## personal_data/clearances
clearance-unused = ein Text ist erlaubt, den keine Datei enthält: `{ $text }`
    .hint = löschen Sie die Erlaubnis, oder schreiben Sie den Text, wie er in der Datei steht
clearance-unused-file = ein Text ist erlaubt, den { $file } nicht enthält: `{ $text }`
    .hint = löschen Sie die Erlaubnis, oder schreiben Sie den Text, wie er in der Datei steht

## personal_data/photograph
personal-data-photograph = das Foto verrät, { $what ->
        [owner] wem die Kamera gehört
        [camera] welche Nummer die Kamera hat
        [time] wann es aufgenommen wurde
       *[author] wer es aufgenommen hat
    }
    .hint = speichern Sie das Bild ohne seine Metadaten, zum Beispiel mit `exiftool -all= DATEI`
personal-data-photograph-position = das Foto verrät, wo es aufgenommen wurde
    .hint = speichern Sie das Bild ohne seine Metadaten, zum Beispiel mit `exiftool -all= DATEI`

personal-data-photograph-text = eine Bildunterschrift in der Bilddatei enthält, was aussieht wie { $what }
    .hint = speichern Sie das Bild ohne seine Metadaten, etwa mit `exiftool -all= DATEI`

## personal_data/vignette
vignette-review = unter `{ $heading }` wird von Menschen erzählt, und nichts sagt, wer den Text auf Hinweise durchgelesen hat, an denen jemand zu erkennen wäre
    .hint = ergänzen Sie `reviewed_by: …` und `reviewed_on: 2022-04-25` im Kopf der Datei
vignette-review-when = unter `{ $heading }` wird von Menschen erzählt, und nichts sagt, wann der Text auf Hinweise durchgelesen wurde, an denen jemand zu erkennen wäre
    .hint = ergänzen Sie `reviewed_by: …` und `reviewed_on: 2022-04-25` im Kopf der Datei

## personal_data/wording
personal-data-together = ein genaues Alter, eine Gemeinde ({ $commune }) und ein Anliegen ({ $motive }) stehen beisammen: die Person ist zu erkennen
    .hint = lassen Sie das Alter oder den Ort weg; eine Altersgruppe und ein Gebiet sagen genug
personal-data-few = hier ist von wenigen Menschen in einer Gemeinde die Rede ({ $commune })
    .hint = nennen Sie die Zahl mit {"{{ … }}"}, was verdeckt, was verdeckt sein muss, oder sprechen Sie von einem Gebiet

## narratives
narrative-figure = der Text schreibt „{ $written } { $label }“; der Bericht für { $period } druckt { $printed }
narrative-figure-rank = der Text setzt „{ $named }“ an die erste Stelle; in der Tabelle „{ $title }“ steht dort „{ $first }“
narrative-figure-hint = berichtigen Sie den Text, oder zitieren Sie die Zahl mit ihrem Indikator in doppelten geschweiften Klammern
narrative-workshop = der Text spricht von einem Workshop und nennt „{ $named }“; für { $period } sind diese Workshops eingetragen: { $held }
narrative-workshop-none = der Text spricht von einem Workshop und nennt „{ $named }“; für { $period } ist kein Workshop eingetragen
narrative-workshop-held = { $place } am { $day }
narrative-workshop-hint = berichtigen Sie den Text, oder ergänzen Sie `records/workshops.yaml`
narrative-programme = es gibt kein Programm `{ $programme }`: kein Bericht zeigt diesen Text
    .hint = verschieben Sie ihn nach content/narratives/ in den Ordner eines dieser Programme: { $known }

## page_address
page-address = `{ $name }/` ist die Adresse { $what ->
        [stops] der Seiten der Haltestellen
        [communes] der Seiten der Gemeinden
        [territories] der Seiten der Gebiete
        [calendar] des Kalenders
        [changes] der Seite der Änderungen
        [search] der Suche
        [map] der Übersicht der Seiten
        [posters] der Aushänge
        [data] der offenen Daten
        [figures] der Seite der öffentlichen Zahlen
        [feeds] der Kalender zum Abonnieren
        [assets] der Stile, Skripte und Schriften
        [logos] der Logos
       *[language] der Seiten in der Sprache `{ $name }`
    }: dort kann keine andere Seite sein
    .hint = benennen Sie die Datei um, zum Beispiel in `{ $free }`
page-address-twice = { $other } hat dieselbe Adresse, da die Hauptsprache `{ $language }` ist
    .hint = schreiben Sie beide Texte in eine der beiden Dateien und löschen Sie die andere
page-text-twice = { $other } ist derselbe Text unter einem anderen Namen: `{ $name }` heißt er in der Sprache der Website
    .hint = schreiben Sie beide Texte in { $other } und löschen Sie diese Datei
page-language = aus dieser Datei wird keine Seite: die Website hat keine Sprache `{ $language }`
    .hint = benennen Sie die Datei so um, dass sie auf `.md` oder eine dieser Endungen endet: { $endings }; oder ergänzen Sie `{ $language }` bei `other_languages` in records/site.yaml
page-language-unknown = aus dieser Datei wird keine Seite: `{ $language }` ist keine Sprache von halte
    .hint = benennen Sie die Datei so um, dass sie auf `.md` oder eine dieser Endungen endet: { $endings }

## rendered
rendered-on-page = auf der Seite { $page }
rendered-on-pages = auf { $count } Seiten, die erste ist { $first }
broken-link-menu = das Menü nennt `{ $name }`, und die Website hat diese Seite nicht
    .hint = schreiben Sie den Namen einer Datei aus content/pages/ ohne `.md`, oder eines von: { $keys }
broken-link = ein Link führt ins Leere: { $file }, { $where }
    .hint = berichtigen Sie den Link oder die Vorlage, die ihn schreibt
publicity-sentence = der Satz von `{ $organisation }` fehlt { $where }
    .hint = { -base-template }
publicity-sentence-above = der Satz von `{ $organisation }` fehlt über der ersten Überschrift, { $where }
    .hint = { -base-template }
publicity-emblem = das Emblem der Europäischen Union (`{ $organisation }`) fehlt über der ersten Überschrift, { $where }
    .hint = { -base-template }
publicity-logo = das Logo von `{ $organisation }` fehlt { $where }
    .hint = { -base-template }
publicity-logo-size = das Logo von `{ $organisation }` hat keine Breite und Höhe, { $where }
    .hint = { -base-template }
publicity-emblem-small = das Emblem der Europäischen Union ist in Breite und Höhe kleiner als ein anderes Logo, { $where }
    .hint = { -base-template }
publicity-hidden = { $what ->
        [emblem] das Emblem von `{ $organisation }`
       *[sentence] der Satz von `{ $organisation }`
    } wird von den Stilen des Themes verborgen, { $where }
    .hint = { -base-template }
publicity-hidden-under = { $what ->
        [emblem] das Emblem von `{ $organisation }`
       *[sentence] der Satz von `{ $organisation }`
    } wird von den Stilen des Themes unter der Bedingung `{ $condition }` verborgen, { $where }
    .hint = { -base-template }
publicity-typeface = der Satz von `{ $organisation }` ist in `{ $typeface }` gesetzt, keiner der Schriften, die die Regeln nennen, { $where }
    .hint = { -base-template }
publicity-no-typeface = kein Stil gibt dem Satz von `{ $organisation }` eine der Schriften, die die Regeln nennen, { $where }
    .hint = { -base-template }
-base-template = die Vorlage base.html des Themes zeigt die Förderer auf jeder Seite: vergleichen Sie Ihre mit der des mitgelieferten Themas

## terms
term-missed = { $what } – { $promise } ({ $article })
    .hint = berichtigen Sie diese Zeile, oder vereinbaren Sie mit dem Geldgeber eine andere Klausel ({ $place }: `amended_on`, `reason`)
term-number = { $what }: { $found } statt { $bound ->
        [at-least] mindestens { $wanted }
        [at-most] höchstens { $wanted }
       *[exactly] { $wanted }
    }
term-lacks = { $what }: es fehlt { $missing }
term-differs = { $what }: „{ $found }“ statt „{ $wanted }“
term-order = { $what }: { $found } statt { $wanted }
term-absent = es fehlt: { $what }
term-more = es gibt { $more } weitere dieser Art
term-slots-crowded = { $slots } Termine werden angeboten, wo die Zeit für { $hold } reicht ({ $days })
term-weekdays = diese Termine sind an anderen Tagen als denen des Vertrags: { $days }
term-holidays = diese Termine sind an Feiertagen: { $days }
term-phone = es gibt keine Nummer für Termine
term-phone-online = für Termine wird auf eine Webseite verwiesen
term-presence = an `{ $stop }` war der Dienst am { $date } von { $presence } da, versprochen war { $planned }: es fehlen { $missing ->
        [one] eine Minute
       *[other] { $missing } Minuten
    }
term-presence-open = an `{ $stop }` steht für den { $date } nicht, wie lange der Dienst da war ({ $planned } war versprochen)
term-territory = `{ $territory }` wird nicht angefahren: { $months }
term-decision = `{ $stop }` { $decided }; `{ $committee }` tagte am { $days }
term-decision-on = wurde am { $day } beschlossen
term-decision-none = hat keinen Tag des Beschlusses
term-coverage = bei `{ $stop }` steht nicht, welches Netz dort gefunden wurde
term-followed = niemand erfährt von den Terminen an `{ $stop }`
term-due = keine Ausgabe von `{ $id }` ist am { $day } fällig
term-mention-none = nirgends steht, wie die Unterstützung durch `{ $organisation }` gezeigt wird
term-content = dem Text von `{ $id }` für { $period } fehlt: { $missing }
term-content-hint = schreiben Sie ihn: im Entwurf steht „noch zu schreiben“, und vorher geht nichts hinaus
term-what-slots = Zahl der Termine im ganzen Vertrag
term-what-slot-minutes = Dauer eines Termins in Minuten
term-what-week = Woche der Tour
term-what-holidays = Feiertagskalender
term-what-access = Wege zum Dienst
term-what-places = Orte
term-what-communes = angefahrene Gemeinden
term-what-count = Zahl der Orte
term-what-equipment = Ausstattung von `{ $stop }`
term-what-operators = Stellen, die an `{ $stop }` erreicht werden
term-what-followers = wer von kommenden Touren erfährt
term-what-committee = Ausschuss `{ $id }`
term-what-indicators = Kennzahlen
term-what-characteristic = Merkmal `{ $id }`
term-what-categories = Liste `{ $id }`
term-what-described = Fragen an die Besucher im Zeitraum { $month }
term-what-tables = Tabellen für die Geldgeber
term-what-grid = Raster `{ $id }`
term-what-columns = Spalten von `{ $id }`
term-what-deliverable = Bericht `{ $id }`
term-what-kind = Art von `{ $id }`
term-what-recipient = Empfänger von `{ $id }`
term-what-copies = Kopien von `{ $id }`
term-what-due-days = Frist für `{ $id }` in Tagen
term-what-months-before = Frist für `{ $id }` in Monaten vor der Sitzung
term-what-committee-of = Ausschuss von `{ $id }`
term-what-validator = Freigabe von `{ $id }`
term-what-quarter = Quartal von `{ $id }`
term-what-fixed = Frist für einen Termin von `{ $id }` in Monaten
term-what-every = Rhythmus von `{ $id }`
term-what-mention = Satz von `{ $organisation }`
term-what-parts = was von `{ $organisation }` gezeigt wird
term-what-media = wo die Unterstützung durch `{ $organisation }` gezeigt wird
term-what-agreement = Vereinbarung `{ $id }`
term-what-any-agreement = Vereinbarung
term-what-agreement-months = Laufzeit von `{ $id }` in Monaten
term-what-notice-months = Kündigungsfrist von `{ $id }` in Monaten
term-what-renewal = Verlängerung von `{ $id }`
term-what-approval = Zustimmung zu `{ $what }`
term-what-cheques = Zahl der Schecks in einem Heft von `{ $id }`
term-what-euros = Wert eines Schecks von `{ $id }` in Euro
term-what-fte = Arbeitszeit in Vollzeitstellen am { $day }
term-what-first-meeting = Tage vom Überweisungsbogen bis zum ersten Treffen (Begleitung vom { $opened })
term-what-follow-up = Begleitung vom { $opened }
term-what-survey = jährliche Umfrage
term-what-recorded = Aufzeichnungen zum Vertrag
term-what-monthly = Monatszahl von `{ $measure }`
term-what-initiatives = erfasste Maßnahmen
term-slots-fewer = an der Haltestelle `{ $stop }` wurden am { $date } { $slots } Termine angeboten statt der angekündigten { $announced }
term-presence-often = die Anwesenheit war { $count } Mal bei { $all } Sprechstunden kürzer als der Halt ({ $quarter }); eine Bemerkung erklärt eine Ausnahme
term-decision-later = die Haltestelle `{ $stop }` wird schon ab dem { $first } bedient, vor der Entscheidung vom { $decided }
term-column-counts = die Spalte „{ $column }“ zählt `{ $found }`, nicht `{ $wanted }`
term-agreement-open = die Vereinbarung `{ $id }` gilt am { $day } nicht
term-agreement-place = für die Haltestelle `{ $stop }` gilt am { $day } keine Vereinbarung
term-paper-late = das Dokument `{ $kind }` ist vom { $day }, nach dem { $last }
term-paper-place = es gibt kein Dokument `{ $kind }` für die Haltestelle `{ $stop }`
term-paper-meeting = zur Sitzung vom { $day } gibt es kein Dokument `{ $kind }`
term-opening = die Haltestelle `{ $stop }` wurde am { $day } ohne eine Veranstaltung in ihrer Gemeinde eröffnet
term-mediation-none = die Ausgabe vom { $day } sagt nicht, an welchen Ort der Vermittlung die Person verwiesen wurde
term-mediation-other = die Ausgabe vom { $day } verweist an `{ $to }`, keinen Ort der Vermittlung des Vertrags
term-below = die Zählung `{ $measure }` ab dem { $from } ist { $found }, weniger als die { $wanted } `{ $other }` derselben Tage
term-page-gone = die Seite `{ $page }` ist nicht auf der Website
term-page = auf der Seite { $page } fehlt: { $missing }
term-content-repeats = der Text für { $period } wiederholt einen Absatz von { $other }: „{ $words }…“
term-initiative-over = die Aktion „{ $title }“ ist noch geplant, und der { $day } ist vorbei
term-what-beneficiary = Begünstigte vom { $day }
term-what-low-attendance = Schwelle, unter der eine Haltestelle gemeldet wird, in Personen je Sprechstunde
term-what-granted = von `{ $by }` bewilligter Betrag in Euro
term-what-carnets = am { $day } einer Person gegebene Hefte
term-what-parties = Parteien der Vereinbarung `{ $id }`
term-what-renewal-months = Dauer einer Verlängerung der Vereinbarung `{ $id }` in Monaten
term-what-runs = Laufzeit des Programms
term-what-paper = Dokument `{ $kind }`
term-what-meeting-place = Ort des ersten Treffens (Begleitung vom { $opened })
term-behind = { $label }: { $found } am { $day }, bei { $wanted } zu diesem Zeitpunkt des Vertrags, ohne Ursache in `gaps`
term-unreached = { $label }: { $found } statt { $wanted } ({ $period }), und kein Eintrag in `gaps` nennt die Ursache
term-changed = die Klausel `{ $term }` wurde geändert: seit { $fixed } sagt sie „{ $says }“, jetzt „{ $now }“
    .hint = stellen Sie sie wieder her, oder schreiben Sie, wann (`amended_on`) und warum (`reason`) die Parteien sie geändert haben
term-changed-gone = die Klausel `{ $term }`, seit { $fixed } fest, ist nicht mehr da: „{ $says }“
    .hint = stellen Sie sie wieder her; ein Versprechen endet durch eine Änderung (`amended_on`, `reason`), nicht durch Löschen

## odd_value.rs

odd-value-name = der Name „{ $name }“ endet mit einem Satzzeichen, das alle lesen
odd-value-name-hint = schreiben Sie „{ $bare }“
odd-value-slot = ein Termin von { $minutes } Minuten ist zu kurz
odd-value-slot-hint = schreiben Sie `slot_minutes: { $ten }`, wenn das gemeint war
odd-value-announced = bekanntgegeben am { $on }, mehr als ein Jahr vor dem { $day }
odd-value-announced-hint = prüfen Sie das Jahr von `announced_on`

## incident.rs
incident-no-hours = die Störung vom { $from } ist vorbei, und nichts sagt, wie viele Öffnungsstunden verloren gingen
    .hint = schreiben Sie `hours_lost`: 0, wenn der Dienst weiterging
incident-lasts = die Störung vom { $from } dauert seit { $days } Tagen (Ticket { $ticket })
    .hint = haken Sie nach, oder schreiben Sie ihren letzten Tag: `until`
incident-lasts-untold = die Störung vom { $from } dauert seit { $days } Tagen, ohne Ticketnummer
    .hint = melden Sie sie und schreiben Sie `ticket`, oder ihren letzten Tag: `until`

## decision.rs
decision-order = die Tage von „{ $what }“ folgen nicht aufeinander: vorgeschlagen, dann beschlossen, dann umgesetzt
    .hint = berichtigen Sie `proposed_on`, `decided_on` oder `done_on`
decision-not-decided = „{ $what }“ ist vorgeschlagen, der Ausschuss tagte am { $met }, und nichts sagt, was er beschlossen hat
    .hint = schreiben Sie `decided_on`, und `outcome: refused`, wenn es abgelehnt ist
decision-not-done = „{ $what }“ war bis zum { $due } umzusetzen
    .hint = schreiben Sie `done_on`, oder eine andere Frist: `due`

## papers.rs
paper-missing = { $count ->
        [one] eine Veranstaltung ist ohne Teilnehmerliste
       *[other] { $count } Veranstaltungen sind ohne Teilnehmerliste
    }: { $days }
    .hint = tragen Sie in `papers` die Nummer der Liste ein, und wo sie aufbewahrt wird
paper-twice = die Nummer `{ $number }` haben zwei Belege; der andere ist in { $place }
    .hint = berichtigen Sie eine der beiden Nummern, oder löschen Sie den doppelten Eintrag

## voucher_stock.rs
voucher-expiry = das Los `{ $lot }` gilt nur bis { $last }, und es sind noch { $carnets ->
        [one] { $carnets } Heft
       *[other] { $carnets } Hefte
    } und { $cheques ->
        [one] { $cheques } Scheck
       *[other] { $cheques } Schecks
    } da
    .hint = geben Sie sie aus, oder geben Sie sie zurück: ein Eintrag in `voucher_returns`
voucher-expired = das Los `{ $lot }` gilt seit { $last } nicht mehr, und es sind noch { $carnets ->
        [one] { $carnets } Heft
       *[other] { $carnets } Hefte
    } und { $cheques ->
        [one] { $cheques } Scheck
       *[other] { $cheques } Schecks
    } da
    .hint = geben Sie sie zurück: ein Eintrag in `voucher_returns` mit `reason: expired`
voucher-placed = den Orten wurden mehr Schecks des Loses `{ $lot }` anvertraut, als eingegangen sind
    .hint = berichtigen Sie diesen Eintrag, oder den des Loses
voucher-place = der Ort `{ $stop }` hat mehr Schecks des Loses `{ $lot }` ausgegeben, als er bekommen hat
    .hint = tragen Sie ein, was er seither bekommen hat, oder berichtigen Sie den Ort einer Ausgabe
static-file-address = die Adresse `{ $address }` ist die einer Datei oder eines Ordners, den halte selbst veröffentlicht
    .hint = benennen Sie die Datei um, oder legen Sie sie in einen anderen Ordner

## briefing.rs
briefing = { $count ->
        [one] kein Partner hat die Termine des Monats { $months } bekommen
       *[other] kein Partner hat die Termine von { $count } Monaten bekommen: { $months }
    }; der Vertrag verlangt es: „{ $promise }“ ({ $article })
    .hint = tragen Sie in `briefings` ein, wer wann was bekommen hat: `halte digest` tut es
briefing-left-out = { $organisation } folgt Halten und hat nichts bekommen: { $months }; der Vertrag verlangt es: „{ $promise }“ ({ $article })
    .hint = ergänzen Sie die Organisation bei `to`, oder tragen Sie ein, was sie bekam: `halte digest` tut es

## half_days.rs
half-days-missing = { $count ->
        [one] eine Woche hat Angaben zu weniger als { $wanted } Halbtagen, die vom { $weeks }
       *[other] { $count } Wochen haben Angaben zu weniger als { $wanted } Halbtagen, die vom { $weeks }
    }: „{ $promise }“ ({ $article })
    .hint = tragen Sie Fahrten, Hausbesuche und Abwesenheiten der Woche in `half_days` ein
half-days-beyond = { $count ->
        [one] eine Woche hat mehr als { $wanted } Halbtage, die vom { $weeks }
       *[other] { $count } Wochen haben mehr als { $wanted } Halbtage, die vom { $weeks }
    }
    .hint = ein Halbtag mit Besuchern oder für Partner wird in `half_days` nicht noch einmal gezählt

## budget.rs
budget-beyond = vom Posten „{ $line }“ sind { $used } € verwendet, bewilligt sind { $granted } €
    .hint = berichtigen Sie einen Betrag, oder tragen Sie ein, was seither bewilligt wurde
budget-twice = der Posten „{ $line }“ zählt einen Teil von { $one } und { $other } zweimal
    .hint = geben Sie jedem Betrag einen Zeitraum, der sich mit keinem anderen überschneidet
budget-open = für { $quarter } ist beim Posten „{ $line }“ kein Betrag eingetragen
    .hint = ergänzen Sie in records/expenses.yaml den Posten, den Zeitraum und die ausgegebenen Euro, auch 0

## liaison_sheet.rs
liaison-sheet-contact = { $count ->
        [one] ein Übergabebogen vom { $date } wartet seit mehr als { $days } Tagen auf einen ersten Kontakt
       *[other] { $count } Übergabebögen, der erste vom { $date }, warten seit mehr als { $days } Tagen auf einen ersten Kontakt
    }
    .hint = rufen Sie an, und tragen Sie `contacted_on` ein
liaison-sheet-meeting = { $count ->
        [one] ein Übergabebogen vom { $date } wartet seit mehr als { $days } Tagen auf ein erstes Gespräch
       *[other] { $count } Übergabebögen, der erste vom { $date }, warten seit mehr als { $days } Tagen auf ein erstes Gespräch
    }
    .hint = eröffnen Sie die Begleitung unter derselben Nummer, oder tragen Sie `closed_on` ein, wenn es keine gibt
