### Was gesagt wird, wenn aus Einträgen wird, was sie bedeuten.

## mod.rs

no-programme = es gibt keinen Eintrag für ein Programm
    .hint = schreiben Sie records/programmes.yaml, oder legen Sie mit `halte new ORDNER` ein Projekt zum Anfangen an

missing-key-main-language = der Text fehlt in `{ $language }`, der Hauptsprache der Website
    .hint = ergänzen Sie eine Zeile `{ $language }: …` bei den anderen Sprachen

unknown-programme-folder = kein Programm heißt wie der Ordner `records/{ $folder }`
    .hint = geben Sie dem Ordner den Namen eines Programms oder einer Art von Einträgen

which-programme = es gibt mehrere Programme: zu welchem gehört dieser Eintrag?
    .hint = ergänzen Sie eine Zeile `programme: …`, oder legen Sie die Datei in records/<programme>/; eine Haltestelle kann mehrere haben: `programme: [a, b]`

# $kind ist der Name der Datei in records/.
duplicate-id-record =
    zwei { $kind ->
        [agreements] Vereinbarungen
        [campaigns] Rundsendungen
        [cantons] Kantone
        [characteristics] Merkmale
        [committees] Ausschüsse
        [deliverables] Unterlagen
        [grids] Raster
        [groups] Gruppen
        [indicators] Kennzahlen
        [organisations] Organisationen
        [programmes] Programme
        [stops] Haltestellen
        [surveys] Befragungen
        [territories] Gebiete
        [voucher_lots] Lose von Schecks
       *[other] Einträge
    } haben die Kennung `{ $id }`; der andere Eintrag steht in { $other }
    .hint = geben Sie einem der beiden eine andere Kennung

# $kind ist der Name der Datei in records/.
end-before-start-record =
    { $kind ->
        [agreements] die Vereinbarung
        [closures] die Schließung
        [follow_ups] die Begleitung
        [programmes] die Laufzeit des Programms
        [rota] die Fahrplanregel
        [staff] die Arbeitszeit
       *[surveys] die Befragung
    } endet, bevor sie beginnt
    .hint = vertauschen Sie die beiden Tage, oder berichtigen Sie das Jahr

unknown-programme-id = es gibt kein Programm `{ $id }`
    .hint = ergänzen Sie es in records/programmes.yaml
unknown-organisation = es gibt keine Organisation `{ $id }`
    .hint = ergänzen Sie sie in records/organisations.yaml
unknown-territory = es gibt kein Gebiet `{ $id }`
    .hint = ergänzen Sie es in records/territories.yaml
unknown-canton = es gibt keinen Kanton `{ $id }`
    .hint = ergänzen Sie ihn in records/cantons.yaml
unknown-commune = keine Gemeinde hat den Code `{ $id }`
    .hint = ergänzen Sie sie in records/communes.yaml
unknown-commune-postcode = das ist eine Postleitzahl, die von { $communes }: Schreiben Sie hier den INSEE-Code; sind in records/communes.yaml beide vertauscht, so berichtigen Sie sie dort
several-records = schreiben Sie einen Eintrag für jeden
unknown-stop = es gibt keine Haltestelle `{ $id }`
    .hint = ergänzen Sie sie in records/stops.yaml
unknown-staff = keine Fachkraft hat den Code `{ $id }`
    .hint = ergänzen Sie sie in records/staff.yaml
unknown-lot = es gibt kein Los von Schecks `{ $id }`
    .hint = ergänzen Sie es in records/voucher_lots.yaml
unknown-group = es gibt keine Gruppe `{ $id }`
    .hint = ergänzen Sie sie in records/groups.yaml
unknown-indicator = es gibt keine Kennzahl `{ $id }`
    .hint = ergänzen Sie sie in records/indicators.yaml
unknown-grid = es gibt kein Raster `{ $id }`
    .hint = ergänzen Sie es in records/grids.yaml
unknown-committee = es gibt keinen Ausschuss `{ $id }`
    .hint = ergänzen Sie ihn in records/committees.yaml

## accompaniment.rs

duplicate-id-staff = zwei Fachkräfte haben den Code `{ $code }`; der andere Eintrag steht in { $other }
    .hint = geben Sie einer der beiden einen anderen Code

fte = { $share } ist kein Anteil einer Arbeitszeit
    .hint = schreiben Sie 1 für Vollzeit, 0.5 für eine halbe Stelle; zwei Personen sind zwei Einträge

# $kind ist der Name der Datei in records/.
personal-data-code =
    `{ $code }` könnte ein Name sein: { $kind ->
        [staff] eine Fachkraft
       *[follow_ups] eine Begleitung
    } steht in den Einträgen unter einem Code mit einer Ziffer
    .hint = schreiben Sie einen Code wie `{ $example }`

duplicate-id-follow-up = zwei Begleitungen haben die Nummer `{ $number }`; der andere Eintrag steht in { $other }
    .hint = geben Sie einer der beiden eine andere Nummer

end-before-start-sheet = dieser Tag ist vor dem des Übergabebogens, der am { $received } kam
end-before-start-liaison-sheet = die Begleitung begann, bevor ihr Übergabebogen geschrieben war
    .hint = berichtigen Sie einen der beiden Tage

outside-follow-up = der Einsatz vom { $date } liegt außerhalb der Begleitung
    .hint = berichtigen Sie seinen Tag, `opened_on` oder `closed_on`

staff-dates = `{ $code }` arbeitet am { $date } nicht
    .hint = berichtigen Sie den Tag, den Code oder den Eintrag der Fachkraft

outside-programme-date = der { $date } liegt außerhalb des Programms, das vom { $from } bis zum { $until } läuft
    .hint = berichtigen Sie den Tag oder die des Programms

## activity.rs

duplicate-session = die Sprechstunde vom { $date } an der Haltestelle `{ $stop }` ist zweimal eingetragen; der andere Eintrag steht in { $other }
    .hint = löschen Sie einen der beiden, oder unterscheiden Sie sie durch eine Zeile `at: 09:00-12:00`

slots-add-up-outcomes =
    { $booked ->
        [0] kein Termin wurde gebucht
        [one] { $booked } Termin wurde gebucht
       *[other] { $booked } Termine wurden gebucht
    }, aber wahrgenommen (`seen`), entschuldigt (`excused`), abgesagt (`revoked`) und nicht erschienen (`noshow`) ergeben zusammen { $outcomes }
    .hint = berichtigen Sie `booked` oder eine der anderen Zahlen

slots-add-up-offered =
    { $booked ->
        [one] { $booked } Termin wurde gebucht
       *[other] { $booked } Termine wurden gebucht
    }, mehr als angeboten waren
    .hint = zählen Sie Personen ohne Termin unter `walk_ins`

visits-add-up-session =
    { $received ->
        [0] niemand wurde empfangen
        [one] { $received } Person wurde empfangen
       *[other] { $received } Personen wurden empfangen
    } (`seen` und `walk_ins`), aber { $visits ->
        [one] { $visits } Besuch ist beschrieben
       *[other] { $visits } Besuche sind beschrieben
    }
    .hint = ergänzen Sie die fehlenden Besuche, oder berichtigen Sie die Zahlen

## agreement.rs

missing-key-agreement-from = ab welchem Tag gilt die Vereinbarung?
    .hint = ergänzen Sie eine Zeile `from: …`, oder `signed_on: …`, wenn sie am Tag der Unterschrift beginnt

missing-key-agreement-renewal = um wie lange verlängert sich die Vereinbarung?
    .hint = ergänzen Sie eine Zeile `renewal_months: …`

agreement-term = die Vereinbarung endet nach `until` am { $until }, nach ihrer Dauer aber am { $by_length }
    .hint = behalten Sie `until` oder `term_months`

missing-key-agreement-until = bis zu welchem Tag gilt die Vereinbarung?
    .hint = ergänzen Sie eine Zeile `term_months: 36` oder `until: …`

approval = `{ $organisation }` ist kein Geldgeber: die Zustimmung erlaubt keine Veröffentlichung
    .hint = nennen Sie den Geldgeber, der zugestimmt hat, oder berichtigen Sie `role` im Eintrag der Organisation

period-quarter = ein Jahr hat vier Quartale
    .hint = schreiben Sie 1, 2, 3 oder 4

unknown-target = für die Kennzahl `{ $indicator }` gibt es kein Ziel, also keine Abweichung
    .hint = ergänzen Sie in records/targets.yaml die Zahl, die der Vertrag verlangt

## collective.rs

tally-adds-up-workshop =
    das Gruppenangebot hatte { $participants ->
        [one] { $participants } Person
       *[other] { $participants } Personen
    }, aber seine Zeilen ergeben zusammen { $sum }
    .hint = berichtigen Sie eine Zahl, oder ergänzen Sie die Personen, von denen es nicht bekannt ist

## dimension.rs

duplicate-id-category = die Kategorie `{ $category }` steht zweimal da
    .hint = löschen Sie eine der beiden Zeilen

unknown-dimension-key = `{ $key }` ist weder eine Angabe eines Besuchs noch ein Merkmal dieser Einträge
    .hint = ergänzen Sie es in records/characteristics.yaml mit seinen Kategorien

several-categories = `{ $key }` hat eine Kategorie je Person, und { $categories } sind angegeben
    .hint = behalten Sie eine, oder schreiben Sie `multiple: true` in den Eintrag des Merkmals

unknown-dimension-more = `{ $key }` ist eine eigene Angabe und steht nicht unter `more`
    .hint = nehmen Sie die Zeile `{ $key }: …` aus `more` heraus und setzen Sie sie eine Stufe höher

count-row-of-nothing = diese Zeile sagt, wie viele, aber nicht, wovon
    .hint = schreiben Sie `total: …` für eine Zahl, die nicht aufgeteilt ist

count-row-twice = eine Zeile mit denselben Kategorien steht weiter oben
    .hint = zählen Sie die beiden Zahlen in einer Zeile zusammen

missing-key-count = der Schlüssel `n` fehlt: wie viele?
    .hint = ergänzen Sie `n: …` in dieser Zeile

unknown-code-category = `{ $category }` ist keine Kategorie von `{ $characteristic }`
    .hint = die Kategorien sind { $known }

## indicator.rs

missing-key-indicator-count = die Kennzahl sagt nicht, was gezählt wird
    .hint = ergänzen Sie eine Zeile `count: visits`, `count: tally` oder eine andere

missing-key-indicator-measure = `count: tally` und `measure` gehören zusammen
    .hint = schreiben Sie `count: tally` und `measure: …`, oder keines von beiden

grid-rows-by = `rows: category` und `rows_by` gehören zusammen
    .hint = schreiben Sie beide, oder keines von beiden

grid-no-columns = das Raster hat keine Spalten
    .hint = ergänzen Sie `columns:` mit einer Zeile je Spalte

duplicate-id-column = zwei Spalten haben den Schlüssel `{ $key }`; die andere heißt `{ $other }`
    .hint = ergänzen Sie bei einer der beiden eine Zeile `key: …`

grid-column-content = eine Spalte zeigt eine Kennzahl oder die Summe anderer Spalten
    .hint = schreiben Sie `indicator: …` oder `sum: [a, b]`

other-programme-indicator = die Kennzahl `{ $indicator }` gehört zu einem anderen Programm
    .hint = ergänzen Sie das Programm unter `programmes` im Eintrag der Kennzahl

grid-no-categories = die Kennzahl `{ $indicator }` wird nach nichts aufgeteilt: sie hat keine Kategorien
    .hint = ergänzen Sie `by: …` im Eintrag der Kennzahl, oder löschen Sie `category`

grid-sum-of-sum = die Spalte `{ $column }` ist selbst eine Summe
    .hint = nennen Sie die Spalten, die sie zusammenzählt

grid-unknown-column = es gibt keine Spalte `{ $column }` in diesem Raster
    .hint = die Schlüssel seiner Spalten sind { $columns }

## mandate.rs

publicity-mention = die Förderung durch die Europäische Union muss in einem Satz genannt werden
    .hint = ergänzen Sie eine Zeile `mention: …` mit dem Satz aus dem Fördervertrag, Wort für Wort

publicity-fund = der Fonds muss genannt werden (Verordnung (EU) Nr. 1303/2013, Anhang XII Nummer 2.2)
    .hint = ergänzen Sie eine Zeile `fund: …`, zum Beispiel Fonds européen de développement régional (FEDER)

publicity-logo-left-aside = kein anderes Logo darf für die Förderung durch die Union stehen (Verordnung (EU) 2021/1060, Anhang IX): die Datei wird nicht verwendet
    .hint = löschen Sie die Zeile `logo:`; halte zeichnet das Emblem selbst

publicity-alt = ein Logo braucht eine Beschreibung für alle, die es nicht sehen
    .hint = ergänzen Sie eine Zeile `alt: Logo de …`

publicity-sentence-2014 = der Satz nennt die Europäische Union nicht ausgeschrieben
    .hint = schreiben Sie ihn wie der Geldgeber, mit „Europäische Union“ ausgeschrieben und dem Fonds
publicity-sentence-2021 = der Satz ist nicht Buchstabe für Buchstabe einer der Verordnung (EU) 2021/1060, Anhang IX; statt seiner steht der Satz der Verordnung da
    .hint = schreiben Sie `mention: { $wanted }`
publicity-mention-2021 = der Satz der europäischen Förderung fehlt: „{ $shown }“ wird gezeigt
    .hint = schreiben Sie `mention: { $shown }`, oder `mention: Finanziert von der Europäischen Union`, wenn sonst niemand fördert
publicity-description = die Beschreibung des Vorhabens fehlt: die Verordnung (EU) 2021/1060, Artikel 50, verlangt eine, mit Zielen und Ergebnissen
    .hint = ergänzen Sie eine Zeile `description: …`, ein oder zwei Sätze
publicity-scope = europäische Unterstützung wird auf allen Medien gezeigt: `scope` nimmt keines davon weg
    .hint = löschen Sie `scope`
publicity-nothing-to-show = diese Organisation soll gezeigt werden, hat aber weder Logo noch Satz: Ihr Name wird stattdessen gezeigt
    .hint = ergänzen Sie `logo:` und `alt:`, oder `mention:`

duplicate-id-target = zwei Ziele gelten der Kennzahl `{ $indicator }`; der andere Eintrag steht in { $other }
    .hint = löschen Sie einen der beiden, oder berichtigen Sie sein `indicator`

duplicate-id-period = der Zeitraum { $period } steht zweimal da
    .hint = löschen Sie eine der beiden Ausgaben, oder korrigieren Sie ihre `period`

other-programme-recipient = `{ $organisation }` nimmt am Programm `{ $programme }` nicht teil
    .hint = nennen Sie einen anderen Empfänger, oder ergänzen Sie das Programm unter `programmes` im Eintrag der Organisation

due-rule = bis wann ist es fällig? Nennen Sie Tage nach dem Zeitraum oder Monate vor einem Ausschuss, nicht Teile von beidem
    .hint = schreiben Sie `due_days: 30`, oder `due_months_before: 1` mit `committee: …`

other-programme-grid = das Raster `{ $grid }` gehört zu einem anderen Programm
    .hint = legen Sie für dieses Programm ein eigenes Raster an

other-programme-committee = der Ausschuss `{ $committee }` bewertet ein anderes Programm
    .hint = nennen Sie ein Gremium dieses Programms

edition-period = eine Unterlage `{ $kind }` kann nicht von { $period } handeln
    .hint = schreiben Sie einen Monat für eine Monatstabelle, ein Quartal oder ein Jahr für den Bericht darüber; andere Zeiträume gehören zu `kind: interim_report`
edition-period-hint-whole = sie gilt dem ganzen Programm: schreiben Sie `period: { $period }`

due-date = diese Ausgabe ist nach `due` am { $due } fällig, nach der Regel aber am { $by_rule }{ $article }
    .hint = löschen Sie `due`, wenn kein anderer Tag vereinbart wurde

edition-order-validator = „{ $by }“ darf an diesem Tag nicht für „{ $validator }“ freigeben{ $article }
    .hint = lassen Sie freigeben, wer es darf; wer das Amt hat oder vertritt, steht mit den Tagen in `records/validators.yaml`
edition-order-sent-early = diese Ausgabe ({ $period }) wurde vor dem Ende ihres Zeitraums ({ $last }) gesendet{ $article }
    .hint = berichtigen Sie `sent_on`; was früher gesendet wird, spricht von Tagen, die noch nicht da waren
edition-order-validated-early = diese Ausgabe ({ $period }) wurde vor dem Ende ihres Zeitraums ({ $last }) freigegeben{ $article }
    .hint = berichtigen Sie `validated_on`, oder lassen Sie sie neu freigeben

edition-order-not-validated = diese Ausgabe wurde freigegeben oder gesendet, aber nirgends steht, von wem und wann{ $article }
    .hint = ergänzen Sie `validated_by` und `validated_on`

edition-order-no-day = diese Ausgabe wurde gesendet, aber nirgends steht, wann{ $article }
    .hint = ergänzen Sie `sent_on`

edition-order-not-sent = diese Ausgabe hat einen Tag der Sendung und ist nicht als gesendet bezeichnet{ $article }
    .hint = schreiben Sie `status: sent`, oder löschen Sie `sent_on`

edition-order-sent-first = diese Ausgabe wurde gesendet, bevor sie freigegeben war{ $article }
    .hint = berichtigen Sie `validated_on` oder `sent_on`

## places.rs

duplicate-id-commune = zwei Gemeinden haben den Code `{ $code }`; der andere Eintrag steht in { $other }
    .hint = berichtigen Sie den Code der einen, oder löschen Sie einen der beiden Einträge

position-half = geografische Breite (`latitude`) und Länge (`longitude`) gehören zusammen: eine von beiden fehlt
    .hint = schreiben Sie beide, in Grad, zum Beispiel 48.58 und 7.75, oder löschen Sie die eine

position-no-point = die Breite { $latitude } und die Länge { $longitude } gehören zu keinem Ort auf der Erde: der Dezimalpunkt fehlt
    .hint = setzen Sie ihn hinter die Grade, zum Beispiel 45.24 und 4.67
position-off-earth = die Breite { $latitude } und die Länge { $longitude } gehören zu keinem Ort auf der Erde
    .hint = die Breite geht von -90 bis 90: wurden die beiden vertauscht?

duplicate-id-files = diese Datei hat { $count ->
        [one] eine Kennung
       *[other] { $count } Kennungen
    } von { $original }, zum Beispiel `{ $id }`: sie scheint eine Kopie davon zu sein
    .hint = behalten Sie eine der beiden Dateien, oder nehmen Sie aus der zweiten heraus, was die erste schon hat
duplicate-id-still-there = die frühere Kennung `{ $former }` hat noch ein Eintrag
    .hint = löschen Sie den alten Eintrag, oder nehmen Sie diese Zeile heraus
duplicate-id-former = die frühere Kennung `{ $former }` gehört auch zur Haltestelle `{ $stop }`
    .hint = nehmen Sie sie aus `former_ids`

## programme.rs

unknown-area = `{ $id }` ist weder Haltestelle noch Gemeinde, Gebiet oder Programm, denen man folgen könnte
    .hint = schreiben Sie die Kennung so, wie sie im Eintrag steht

## publication.rs

duplicate-id-plan = zwei Veröffentlichungspläne des Programms `{ $programme }` haben dasselbe Publikum, `{ $audience }`; der andere Eintrag steht in { $other }
    .hint = löschen Sie einen der beiden, oder berichtigen Sie seine Zeile `audience`

threshold = eine Schwelle unter { $least } schützt niemanden
    .hint = schreiben Sie 5, oder 10 für das Publikum

low-attendance = die Regel für schwachen Besuch braucht einen Mittelwert über null
    .hint = schreiben Sie `fewer_than: 2`

publication-plan = diese geplante Tabelle ist weder eine einzelne Tabelle von halte noch eine Kreuzung von einer oder zwei verschiedenen Angaben
    .hint = schreiben Sie `table: by-age`, oder `cross: [age, gender]`

## rota.rs

missing-key-rule-stop = die Fahrplanregel nennt keine Haltestelle
    .hint = ergänzen Sie eine Zeile `stop: …`, oder `stops: [a, b]` für Haltestellen, die sich abwechseln

missing-key-rule-hours = die Fahrplanregel hat keine Uhrzeiten
    .hint = ergänzen Sie eine Zeile `hours: 09:00-12:00`

missing-key-school-zone = die Regel richtet sich nach den Schulferien, und das Programm `{ $programme }` nennt keine Zone
    .hint = ergänzen Sie im Programm eine Zeile mit Ihrer Zone: `school_zone: B`

hours-overlap = die Uhrzeiten { $earlier } und { $later } überschneiden sich
    .hint = korrigieren Sie eine der Zeiten, oder schreiben Sie eine einzige Zeitspanne

other-programme-stop = das Programm `{ $programme }` bedient die Haltestelle `{ $stop }` nicht
    .hint = ergänzen Sie das Programm bei der Haltestelle: `programme: [a, b]`, oder berichtigen Sie diese Zeile
rule-conflict-presence = die Zeiten einer Stelle oder eines Dienstes an einem Ort haben weder Termine noch ein Fahrzeug
    .hint = nehmen Sie `slots:`, `slot_minutes:` und `vehicle:` aus dieser Regel heraus
rule-conflict-dates = die Fahrplanregel nennt einzelne Tage und auch einen Wochentag
    .hint = machen Sie zwei Regeln daraus

rule-conflict-no-day = die Fahrplanregel nennt weder einen Wochentag noch einzelne Tage
    .hint = ergänzen Sie eine Zeile `weekday: dienstag` oder `dates: [2022-02-15]`

rule-conflict-weeks = die Fahrplanregel zählt die Wochen des Monats und auch alle n Wochen
    .hint = behalten Sie `month_weeks` oder `every_weeks`

rule-conflict-no-rhythm = `every_weeks: 0` ist kein Rhythmus
    .hint = schreiben Sie 1 für jede Woche

rule-conflict-anchor = ab welcher Woche wird gezählt?
    .hint = ergänzen Sie eine Zeile `anchor: …` mit einem Tag der ersten Woche

date-outside-rule = die Regel gilt nicht am { $date }: sie gilt vom { $from } bis { $until }
    .hint = berichtigen Sie das Datum, oder `from` und `until` der Regel
date-outside-rule-hint-year = { $year } liegt das Datum in der Zeit der Regel: berichtigen Sie das Jahr, und den Wochentag, wenn er dabeisteht
clock-change-skipped = { $time } gibt es am { $date } nicht: die Uhr wird in dieser Nacht vorgestellt
    .hint = wählen Sie eine Uhrzeit vor oder nach der Umstellung
clock-change-twice = { $time } gibt es am { $date } zweimal: die Uhr wird in dieser Nacht zurückgestellt
    .hint = wählen Sie eine Uhrzeit vor oder nach der Umstellung

exception-incomplete-cancelled = ein abgesagter Termin hat weder einen neuen Tag noch neue Uhrzeiten noch einen neuen Ort
    .hint = schreiben Sie `change: moved`, wenn er anderswo oder zu anderer Zeit stattfindet
exception-incomplete-added = ein zusätzlicher Termin braucht seine Uhrzeiten
    .hint = ergänzen Sie eine Zeile `to_hours: 09:00-12:00`
exception-incomplete-moved = ein verlegter Termin braucht einen neuen Tag, neue Uhrzeiten oder einen neuen Ort
    .hint = ergänzen Sie `to_date`, `to_hours`, `to_stop` oder `to_place`
exception-incomplete-retimed = es fehlen die neuen Uhrzeiten des Termins
    .hint = ergänzen Sie eine Zeile `to_hours: 09:00-12:00`
exception-incomplete-relocated = es fehlt der neue Ort des Termins
    .hint = ergänzen Sie `to_stop` oder `to_place`

## site.rs

duplicate-id-site = ein Projekt hat eine Website, und dies ist ein zweiter Eintrag dafür
    .hint = löschen Sie einen der beiden

language = `{ $code }` ist keine Sprache, in der die Website erscheinen kann
    .hint = schreiben Sie fr, de oder en, oder einen Code, dessen Wörter das Thema in locales/ hat

url = `{ $address }` ist nicht die Adresse einer Website
    .hint = schreiben Sie sie vollständig, zum Beispiel https://www.example.org/

## surveys.rs

survey-adds-up-asked =
    { $answered ->
        [one] { $answered } Person hat geantwortet
       *[other] { $answered } Personen haben geantwortet
    }, aber { $asked ->
        [0] niemand wurde gefragt
        [one] nur { $asked } wurde gefragt
       *[other] nur { $asked } wurden gefragt
    }
    .hint = berichtigen Sie eine der beiden Zahlen

survey-adds-up-question =
    { $answered ->
        [0] niemand hat geantwortet
        [one] { $answered } Person hat geantwortet
       *[other] { $answered } Personen haben geantwortet
    }, aber diese Frage hat { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    }
    .hint = berichtigen Sie eine Zahl, oder schreiben Sie `multiple: true`, wenn eine Person mehrere Antworten geben kann

foreign-group = die Gruppe `{ $group }` gehört zu einer anderen Einrichtung als die Rundsendung
    .hint = eine Einrichtung schreibt an ihre eigenen Gruppen: machen Sie für jede Einrichtung eine Rundsendung

missing-key-groups = eine Nachricht geht an mindestens eine Gruppe
    .hint = ergänzen Sie eine Zeile `groups: …`

## tally.rs

tally-when = eine Zählung gilt einem Tag oder einem Zeitraum
    .hint = schreiben Sie `date: 2022-02-15` oder `period: 2022-02`, nicht beides

tally-adds-up-no-total = wie viele waren es insgesamt? Die Zeilen allein sagen es nicht, weil eine Person in mehreren stehen kann
    .hint = ergänzen Sie eine Zeile `total: …`
tally-adds-up-total = die Summe ist { $total }, aber die Zeilen einer Aufteilung ergeben zusammen { $sum }
    .hint = berichtigen Sie eine Zahl, oder ergänzen Sie eine Zeile mit der Kategorie derer, von denen es nicht bekannt ist
tally-adds-up-rows = die Zeilen einer Aufteilung ergeben zusammen { $sum }, die einer anderen { $other }
    .hint = berichtigen Sie eine Zahl, oder ergänzen Sie eine Zeile mit der Kategorie derer, von denen es nicht bekannt ist

unknown-measure = keine Kennzahl zählt `{ $measure }`
    .hint = ergänzen Sie eine Kennzahl mit `count: tally` und `measure: { $measure }`

double-count-tally = `{ $measure }` hat zwei Zählungen für dieselbe Zeit und denselben Ort; die andere steht in { $other }
    .hint = fassen Sie alle Zahlen in einer Zählung zusammen, oder löschen Sie die, die in der anderen schon enthalten ist

double-count-visits = die Besuche vom { $date } sind doppelt gezählt: einzeln in { $other }, und hier
    .hint = behalten Sie die Besuche oder die Zählung dieser Sprechstunde, nicht beides

visits-add-up-tally =
    { $received ->
        [0] niemand wurde empfangen
        [one] { $received } Person wurde empfangen
       *[other] { $received } Personen wurden empfangen
    } (`seen` und `walk_ins`), aber die Zählung nennt { $tallied }
    .hint = berichtigen Sie eine der beiden Zahlen

## vouchers.rs

voucher-units-no-quantity =
    { $carnets ->
        [one] { $carnets } Heft
       *[other] { $carnets } Hefte
    } und { $cheques ->
        [one] { $cheques } Scheck
       *[other] { $cheques } Schecks
    }, mit { $per_carnet ->
        [one] { $per_carnet } Scheck
       *[other] { $per_carnet } Schecks
    } je Heft, sind keine Menge
    .hint = schreiben Sie `carnets: 1` oder `cheques: 5`, mehr als null

voucher-units-missing = wie viele, und wovon: Hefte oder Schecks?
    .hint = ergänzen Sie eine Zeile `carnets: 1` oder `cheques: 5`

voucher-dates = am { $date } war das Los `{ $lot }` noch nicht eingegangen oder nicht mehr gültig
    .hint = berichtigen Sie den Tag, oder nennen Sie ein anderes Los

other-programme-place = `{ $stop }` ist ein Ort eines anderen Programms als das Los
    .hint = nennen Sie einen Ort des Programms, zu dem das Los gehört

voucher-stock =
    im Los `{ $lot }` { $left ->
        [0] war kein Scheck mehr
        [one] war noch { $left } Scheck
       *[other] waren noch { $left } Schecks
    }, und { $cheques ->
        [one] { $cheques } wird
       *[other] { $cheques } werden
    } entnommen
    .hint = berichtigen Sie die Menge oder ihre Einheit (Hefte oder Schecks), oder nennen Sie ein anderes Los

## contact.rs

phone-letters = `{ $phone }` ist keine Telefonnummer: zwischen den Ziffern stehen Buchstaben oder Zeichen
    .hint = schreiben Sie nur die Nummer, zum Beispiel 07851 123; wann jemand abhebt, gehört in `phone_hours:`
phone-two = zwei Nummern in einem Feld: `{ $phone }`
    .hint = behalten Sie die, die man anruft; eine andere kann `phone:` einer Haltestelle oder einer Organisation sein
phone-lost-zero = die erste Ziffer von `{ $phone }` fehlt
    .hint = ging die Null verloren? Schreiben Sie { $number }
phone-lost-plus = das + vor `{ $phone }` fehlt
    .hint = schreiben Sie { $number }
phone-digits-france = `{ $phone }` hat { $count ->
        [one] eine Ziffer
       *[other] { $count } Ziffern
    }: eine französische Nummer hat zehn, oder sie ist kurz wie 3949
    .hint = berichtigen Sie die Nummer; die eines anderen Landes beginnt mit +, etwa +49 7851 123
phone-digits = `{ $phone }` hat { $count ->
        [one] eine Ziffer
       *[other] { $count } Ziffern
    }: so viele hat keine Nummer dieses Landes
    .hint = berichtigen Sie die Nummer; die eines anderen Landes beginnt mit +, etwa +33 4 65 71 10 10
email = `{ $email }` ist keine E-Mail-Adresse
    .hint = schreiben Sie sie ganz und ohne Leerzeichen, zum Beispiel info@beispiel.de
email-two = zwei E-Mail-Adressen in einem Feld: `{ $email }`
    .hint = behalten Sie die, an die man schreibt
siret-letters = `{ $siret }` ist weder eine SIRET noch eine SIREN: das sind Ziffern
    .hint = schreiben Sie die vierzehn Ziffern der SIRET oder die neun der SIREN
siret-digits = `{ $siret }` hat { $count ->
        [one] eine Ziffer
       *[other] { $count } Ziffern
    }: eine SIRET hat vierzehn, eine SIREN neun
    .hint = { siret-letters.hint }
siret-key = `{ $siret }` kann nicht stimmen: die letzte Ziffer passt nicht zu den anderen
    .hint = vergleichen Sie mit dem Eintrag der Organisation im Register (Insee)

## programme.rs

school-holidays-unused = kein Programm gehört zur Ferienzone `{ $zone }`: diese Ferien ändern nichts
    .hint = schreiben Sie `school_zone: { $zone }` in das Programm, oder löschen Sie diese Einträge

## contract_term.rs

term-needs = eine Klausel mit `{ $measure }` braucht { $key ->
        [bound] `at_least`, `at_most` oder `exactly`
       *[other] `{ $key }`
    }
    .hint = ergänzen Sie diese Zeile bei der Klausel
term-bounds = diese Klausel hat mehrere Grenzen
    .hint = behalten Sie `at_least`, `at_most` oder `exactly`
term-amended = eine geänderte Klausel sagt, wann und warum
    .hint = ergänzen Sie `amended_on`, den Tag der Änderung, und `reason`

## read/incident.rs
budget-euros = ein Betrag kann nicht { $euros } € sein
    .hint = schreiben Sie die Euro ohne Vorzeichen, zum Beispiel 1250.50
expense-line = kein Posten heißt „{ $line }“
    .hint = schreiben Sie den Posten wie in records/budgets.yaml, oder ergänzen Sie ihn dort
expense-lines = mehrere Posten heißen „{ $line }“
    .hint = ergänzen Sie den Geldgeber: `by: …`
incident-hours = verlorene Stunden können nicht { $hours } sein
    .hint = schreiben Sie die verlorenen Öffnungsstunden: 0, wenn der Dienst weiterging

## read/paper.rs
paper-when = ein Beleg hat einen Tag (`date`) oder einen Zeitraum (`period`), und nur eines davon
    .hint = schreiben Sie `date: 2022-03-08` oder `period: 2022-03`
