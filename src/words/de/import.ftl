### Was Importe sagen: Tabellen, Fahrpläne und Kalender anderer als Einträge.

## mod.rs

import-no-file = diese Datei gibt es nicht
import-not-read = die Datei kann nicht gelesen werden: { $problem }
import-not-written = die Datei kann nicht geschrieben werden: { $problem }
import-other-file = diese Datei gibt es schon, und sie sagt etwas anderes: sie wird nicht überschrieben, und nichts wurde geschrieben
    .hint = importieren Sie mit `--to` in einen leeren Ordner und vergleichen Sie, oder löschen Sie die Datei, damit sie neu geschrieben wird
import-not-json = das ist kein JSON: { $problem }

## communes.rs

communes-list = in dieser Datei ist keine Liste von Gemeinden: weder eine FeatureCollection noch eine JSON-Liste
communes-none = keine Gemeinde mit Namen und Position in der Nähe der Haltestellen des Projekts ist in diesen Dateien
    .hint = jede braucht `code`, `nom` oder `name`, und eine Geometrie oder `centre`; oder erhöhen Sie `--within`
communes-summary = { $count ->
        [one] { $count } Gemeinde
       *[other] { $count } Gemeinden
    }

## backdrop.rs

backdrop-none = nichts in dieser Datei lässt sich hier zeichnen: sie hat kein { $wanted }
backdrop-summary = { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    }, Umrisse mit { $corners } Ecken

## school_holidays.rs

school-csv = die CSV-Datei kann nicht gelesen werden: { $problem }
school-columns = das ist nicht der Schulkalender des Ministeriums: es fehlen die Spalten { $missing }
    .hint = laden Sie den Datensatz „Calendrier scolaire“ von data.education.gouv.fr als CSV
school-row = die Daten von „{ $name }“ sind nicht lesbar („{ $from }“, „{ $until }“); die Zeile bleibt weg
school-zones = die Datei hat keine Ferien für die gefragten Zonen { $zones }
    .hint = ihre Zonen sind { $known }
school-summary = { $count ->
        [one] { $count } Ferienzeit
       *[other] { $count } Ferienzeiten
    }, { $years ->
        [one] { $years } Schuljahr
       *[other] { $years } Schuljahre
    }

## timetable.rs

timetable-no-row = keine einzige Zeile des Fahrplans war lesbar
timetable-csv = die CSV-Datei kann nicht gelesen werden: { $problem }
timetable-columns = das ist kein Fahrplan von Bücherbussen: es fehlen die Spalten { $missing }
    .hint = die erste Zeile nennt die Spalten: { $columns }
timetable-map = es gibt keine Spalte `{ $heading }`, die `--map` als `{ $column }` nennt
    .hint = sehen Sie in der ersten Zeile der Datei nach
timetable-row = die Zeile wird ausgelassen: { $reason }
timetable-row-late = die Zeile wird ausgelassen: sie beginnt am { $start }, nach dem letzten Tag des Programms, dem { $until }
    .hint = geben Sie mit `--until` einen späteren Tag an
timetable-row-cells = die Zeile hat { $cells } Zellen von { $columns }
timetable-row-twice = derselbe Termin steht schon in einer Zeile weiter oben
encoding-timetable = die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen
    .hint = prüfen Sie die Akzente und Umlaute in den Namen

## timetable/project.rs

timetable-row-exception = die Ausnahme vom { $date } wird ausgelassen: nach der Regel der Zeile ist an diesem Tag kein Termin
timetable-summary = { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    }: { $stops ->
        [one] { $stops } Haltestelle
       *[other] { $stops } Haltestellen
    } in { $communities ->
        [one] { $communities } Ort
       *[other] { $communities } Orten
    }, bis { $until }

timetable-site-name = { $n ->
        [one] Fahrbibliothek { $names }
       *[other] Fahrbibliotheken { $names }
    }
timetable-programme-name = Fahrbibliothek { $name }
timetable-programme-summary = { $name }: wo und wann sie hält, { $stops } Haltestellen in { $communities } Orten.
timetable-logo-alt = { $name } (Logo folgt)
timetable-logo-comment = Steht für das Logo von { $id }
timetable-comment-site = Die öffentliche Website.
timetable-comment-address = Ein Platzhalter: Schreiben Sie die Adresse, unter der sie veröffentlicht wird.
timetable-comment-until = Aus einem offenen Fahrplan eingelesen. Er nennt keinen letzten Tag: Berichtigen Sie `until`, wenn der nächste bekannt ist.
timetable-comment-unknown = Er kennt weder Feiertage noch Termine noch eine Telefonnummer: Ergänzen Sie, was Sie wissen.
timetable-comment-overlap = Veröffentlichte Fahrpläne überschneiden sich stellenweise: Das wird gemeldet und trotzdem veröffentlicht.
timetable-comment-booking = Es gibt keine Termine, und kein Gremium hat über die Haltestellen entschieden.
timetable-comment-organisations = Wer den Dienst betreibt.
timetable-comment-logo = Ein Bild anstelle des echten: Ersetzen Sie die Datei und löschen Sie dann `placeholder`.
timetable-comment-communes = Die Orte, mit einer Kennung aus ihrem Namen.
timetable-comment-stops = Wo sie hält. Die Kennung einer Haltestelle bleibt, wenn ihr Name sich ändert.
timetable-comment-rota = Wann jede Haltestelle bedient wird: Wochen zählen ab dem Tag in `from`. Es gibt keine Termine, also keine `slots`.
timetable-comment-exceptions = Tage, an denen sie nicht kommt.

## timetable/row.rs

timetable-row-empty = `{ $column }` ist leer
timetable-row-departure = die Abfahrt ist um { $departure } und die Ankunft um { $arrival }
timetable-row-end = sie endet am { $end }, bevor sie am { $start } beginnt
timetable-row-time = `{ $column }` ist `{ $cell }`, und das ist keine Uhrzeit
timetable-row-date = `{ $column }` ist `{ $cell }`, und das ist kein Datum
timetable-row-weekday = `day` ist `{ $cell }`, und das ist kein Wochentag
timetable-row-other-weekday = `day` ist { $day }, und nach `start` und `frequency` kommt es am { $rule }: So wurde es übernommen
    .hint = berichtigen Sie `start` in der Datei oder den Wochentag in records/rota.yaml, wenn es am { $day } kommt
timetable-row-coordinate = `{ $cell }` ist keine Koordinate in Grad
timetable-row-position = Breite { $latitude } und Länge { $longitude } sind kein Ort auf der Erde
timetable-weekdays = { $first } und { $last }

## timetable/frequency.rs

timetable-row-rule-part = `frequency` enthält `{ $part }`, und das ist kein Teil einer Regel
timetable-row-rule-twice = `frequency` sagt zweimal `{ $key }`
timetable-row-interval = `INTERVAL` ist keine Zahl von Wochen oder Monaten
timetable-row-never = `frequency` ist `{ $rule }`, und das trifft nie zu
timetable-row-rule = `frequency` ist `{ $rule }`, und das ist keine Regel nach RFC 5545 mit FREQ=WEEKLY oder FREQ=MONTHLY
timetable-row-rule-problem = `frequency` ist `{ $rule }` und kann nicht gelesen werden; auf Englisch: { $problem }
timetable-row-until = `UNTIL` ist `{ $text }`, und das ist kein Datum
timetable-row-by-day = `BYDAY` enthält `{ $text }`, und das ist kein Wochentag

## calendar.rs

calendar-skipped-more = { $n ->
    [one] { $n } weitere Zeile oder Eintragung wurde ausgelassen
   *[other] { $n } weitere Zeilen oder Eintragungen wurden ausgelassen
}

## calendar/file.rs

calendar-too-large = die Datei hat { $megabytes } MB; höchstens { $limit } MB werden gelesen
    .hint = exportieren Sie weniger Jahre
calendar-empty = die Datei ist leer
    .hint = exportieren Sie den Kalender noch einmal
calendar-web-page = das ist eine Webseite, kein Kalender
    .hint = öffnen Sie die Adresse in einem Browser: vielleicht ist eine Anmeldung nötig, oder sie ist falsch
calendar-none = das ist kein Kalender: es gibt keine Zeile BEGIN:VCALENDAR
    .hint = exportieren Sie ihn als iCalendar (.ics)
calendar-skipped-encoding = die Datei ist ab hier nicht in UTF-8 und wurde als Windows-1252 gelesen: prüfen Sie die Akzente und Umlaute
calendar-skipped-no-end = der Kalendereintrag, der hier beginnt, hat kein Ende: er wird ausgelassen
calendar-skipped-end = END:{ $part } beendet nichts: die Zeile wird ausgelassen
calendar-skipped-cut = die Datei endet mitten in dem Kalendereintrag, der hier beginnt: er wird ausgelassen
calendar-skipped-line = diese Zeile ist keine Zeile eines Kalenders: sie wird ausgelassen

## calendar/entry.rs

calendar-skipped-no-start = der Kalendereintrag, der hier beginnt, hat keinen Anfang: er wird ausgelassen
calendar-skipped-open = der Eintrag, der hier beginnt, hat eine Anfangszeit und kein Ende: er schließt nichts
    .hint = schreiben Sie die Schließung von Hand, mit `hours`
calendar-free = { $n ->
        [one] ein Eintrag ist in seinem Kalender als frei markiert
       *[other] { $n } Einträge sind in ihrem Kalender als frei markiert, der erste hier
    }: ganze Tage schließen trotzdem, Uhrzeiten nicht
    .hint = sehen Sie die geschriebenen Schließungen durch und löschen Sie, was keine ist
calendar-skipped-range = eine Änderung aller späteren Termine wird als Änderung eines einzigen gelesen
calendar-skipped-end-before-start = der Kalendereintrag endet, bevor er beginnt: sein Ende wird ausgelassen
calendar-skipped-duration = `{ $text }` ist keine Dauer: sie wird ausgelassen
calendar-skipped-date = `{ $text }` ist kein Datum eines Kalenders: es wird ausgelassen
calendar-skipped-zone = die Zeitzone `{ $zone }` ist unbekannt: die Zeit wird in der Zone { $instead } gelesen

## calendar/repeat.rs

calendar-skipped-many = die Datei enthält mehr als { $n } Termine: ab hier werden sie ausgelassen
calendar-skipped-often = der Kalendereintrag wiederholt sich zu oft, um bis zum Ende gelesen zu werden
calendar-skipped-repetition = { $problem }: nur das erste Datum wird gelesen
calendar-repetition-rule = die Regel der Wiederholung ist unverständlich
calendar-repetition-frequency = { $frequency ->
    [hourly] der Kalendereintrag wiederholt sich stündlich
    [minutely] der Kalendereintrag wiederholt sich jede Minute
    [secondly] der Kalendereintrag wiederholt sich jede Sekunde
   *[other] der Kalendereintrag wiederholt sich nach „{ $frequency }“, was unbekannt ist
}
calendar-repetition-times = der Kalendereintrag wiederholt sich { $n } Mal am Tag
calendar-repetition-never = die Regel der Wiederholung ergibt kein Datum
calendar-repetition-end = das Ende der Wiederholung ist unverständlich

## sheets/mod.rs

unreadable-sheet-too-large = die Datei ist größer als 200 MB
    .hint = exportieren Sie einen kürzeren Zeitraum
unreadable-sheet-empty = die Datei ist leer
    .hint = exportieren Sie sie noch einmal
unreadable-sheet-web-page = die Datei ist eine Webseite oder XML, was immer ihr Name sagt
    .hint = öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx, .ods oder .csv
unreadable-sheet-other = die Datei ist keine Tabelle
    .hint = geben Sie eine Datei in .xlsx, .ods oder .csv an

## sheets/text.rs

unreadable-sheet-no-text = die Datei ist weder eine Tabelle noch Text
    .hint = { unreadable-sheet-other.hint }
unreadable-sheet-csv = die CSV-Datei kann nicht gelesen werden: { $problem }
    .hint = exportieren Sie sie noch einmal
encoding-sheet = die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen
    .hint = prüfen Sie die Akzente und Umlaute in dem, was importiert wurde

## sheets/book.rs

unreadable-sheet-cut-short = die Datei ist abgeschnitten: ihr Ende fehlt
    .hint = kopieren oder exportieren Sie sie noch einmal
unreadable-sheet-unpacked = die Datei ist entpackt größer als 500 MB
    .hint = exportieren Sie einen kürzeren Zeitraum, oder speichern Sie sie als .csv
unreadable-sheet-archive = die Datei ist ein Archiv ohne Arbeitsmappe
    .hint = { unreadable-sheet-other.hint }
unreadable-sheet-sheet = das Blatt `{ $sheet }` ist viel zu groß
    .hint = löschen Sie verirrte Zellen an seinem Ende, oder speichern Sie es als .csv
unreadable-sheet-damaged = die Arbeitsmappe ist beschädigt: { $problem }
    .hint = öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie neu, oder exportieren Sie sie noch einmal
unreadable-sheet-contradiction = ihre Teile widersprechen einander
unreadable-sheet-locked = die Arbeitsmappe ist mit einem Kennwort geschützt
    .hint = öffnen Sie sie, nehmen Sie das Kennwort weg und speichern Sie eine Kopie

## activity/mod.rs

import-column = diese Spalten wurden nicht angesehen: { $columns }
    .hint = es ist nichts zu tun: Namen, Notizen und freie Texte werden nie übernommen
import-columns = kein Blatt hat die Spalten `{ $date }` und `{ $stop }`
    .hint = legen Sie die Vorlage mit `halte template activity.xlsx` an und füllen Sie sie aus, oder geben Sie einen Export von La Coop de la médiation numérique an

## activity/reading.rs

import-row = { $problem }; die Zeile wird ausgelassen
import-row-cell = Spalte { $column } (`{ $heading }`): { $problem }; die Zeile wird ausgelassen
import-cell-stop = es gibt keine Haltestelle `{ $cell }`
import-cell-stop-hint = schreiben Sie den Namen oder die `id` einer Haltestelle des Projekts
import-cell-stops = mehrere Haltestellen heißen `{ $cell }`
import-cell-stops-hint = schreiben Sie eine dieser `id`: { $ids }
import-cell-outside-programme = der { $date } liegt außerhalb des Programms, das vom { $from } bis zum { $until } läuft
import-cell-outside-programme-hint = korrigieren Sie das Jahr

## activity/values.rs

import-cell-date = `{ $cell }` ist kein Datum
import-cell-date-hint = schreiben Sie es als 01/03/2022 oder 2022-03-01
import-cell-no-such-date = das Datum `{ $cell }` gibt es nicht
import-cell-no-such-date-hint = schreiben Sie Tag, Monat und Jahr: 01/03/2022
import-cell-weekday = in `{ $cell }` passt der Wochentag nicht zum Datum
import-cell-weekday-hint = korrigieren Sie den Wochentag oder das Datum
import-cell-month-first = `{ $cell }` nennt den Monat vor dem Tag, wie in Amerika
import-cell-month-first-hint = ist es der { $date }? Schreiben Sie es so, und sehen Sie die anderen Daten der Datei an
import-cell-day-or-month = `{ $cell }` kann zwei verschiedene Tage meinen
import-cell-day-or-month-hint = ist es der { $one } oder der { $other }? Schreiben Sie den Monat als Wort oder den Wochentag davor
import-cell-time = `{ $cell }` ist keine Uhrzeit
import-cell-time-hint = schreiben Sie sie als 09:30
import-cell-count = `{ $cell }` ist keine ganze Zahl von Personen, Terminen oder Besuchen
import-cell-count-hint = schreiben Sie 0, 1, 2…, oder lassen Sie die Zelle leer
import-cell-number = `{ $cell }` ist keine Zahl
import-cell-number-hint = schreiben Sie nur Ziffern
import-cell-duration = `{ $cell }` ist keine Dauer
import-cell-duration-hint = schreiben Sie Minuten: 45
import-cell-age = so alt ist niemand
import-cell-age-hint = schreiben Sie ein Alter in Jahren oder die Altersgruppe
import-cell-born = das ist kein Geburtsdatum von jemandem, der an diesem Tag kam
import-cell-born-hint = korrigieren Sie das Jahr, oder lassen Sie die Zelle leer

## activity/own.rs

import-doubt-hidden-sheet = das Blatt `{ $sheet }` ist ausgeblendet und wurde nicht gelesen
    .hint = blenden Sie es ein, wenn es zum Import gehört
import-doubt-same-row = diese Zeile sagt genau dasselbe wie Zeile { $row }: ist eine Person zweimal eingetragen?
    .hint = wenn ja, löschen Sie eine der beiden Zeilen und den Besuch in den Einträgen
import-doubt-hidden-rows = { $n ->
        [one] Zeile { $rows } ist ausgeblendet und wurde nicht gelesen
       *[other] { $n } Zeilen sind ausgeblendet und wurden nicht gelesen: { $rows }
    }
    .hint = blenden Sie sie ein oder nehmen Sie den Filter weg, wenn sie dazugehören; sonst löschen Sie sie
import-doubt-struck-rows = { $n ->
        [one] Zeile { $rows } ist durchgestrichen und wurde nicht gelesen
       *[other] { $n } Zeilen sind durchgestrichen und wurden nicht gelesen: { $rows }
    }
    .hint = löschen Sie sie, oder nehmen Sie den Strich weg, wenn sie zählen
import-doubt-no-state = keine Zeile wurde als stattgefundener Termin gelesen: Es gibt keine Spalte `{ $column }`
    .hint = fügen Sie sie hinzu und schreiben Sie in jede Zeile, was aus dem Termin wurde
import-doubt-example = diese Zeile wurde gelesen, obwohl sie als Beispiel gekennzeichnet ist: Sie sagt etwas anderes
    .hint = leeren Sie ihre erste Zelle, damit niemand sich wundert
import-row-example = die Zeile ist als Beispiel gekennzeichnet und ist es nur zum Teil
import-row-example-hint = leeren Sie ihre erste Zelle, wenn sie von etwas erzählt, das stattfand; sonst löschen Sie die Zeile
import-cell-merged = eine einzige Zahl steht für mehrere Zeilen
import-cell-merged-hint = teilen Sie die Zelle und schreiben Sie in jede Zeile eine Zahl
import-row-no-date = das Datum fehlt
import-row-no-stop = die Haltestelle fehlt
import-row-empty-cell-hint = füllen Sie die Zelle aus, oder löschen Sie die Zeile
import-row-session-twice = diese Sprechstunde steht schon in Zeile { $row }
import-row-twice-hint = löschen Sie eine der beiden Zeilen
import-row-presence = die Anwesenheit hat kein Ende oder endet, bevor sie beginnt
import-row-presence-hint = füllen Sie beide Uhrzeiten aus oder keine
import-row-slots = { $booked ->
    [one] { $booked } Termin ist gebucht, aber wahrgenommen, entschuldigt, abgesagt und nicht erschienen ergeben { $sum }
   *[other] { $booked } Termine sind gebucht, aber wahrgenommen, entschuldigt, abgesagt und nicht erschienen ergeben { $sum }
}
import-row-slots-hint = korrigieren Sie eine der Zahlen
import-row-booked = { $booked ->
    [one] { $booked } Termin ist gebucht, mehr als angeboten wurden
   *[other] { $booked } Termine sind gebucht, mehr als angeboten wurden
}
import-row-booked-hint = wer ohne Termin kam, wird getrennt gezählt
import-row-passage = die Haltestelle wurde am { $date } mehrmals angefahren: welcher Durchgang war es?
import-row-passage-hint = füllen Sie die Uhrzeiten des Durchgangs aus
import-cell-error = die Zelle enthält den Fehler { $error }
import-cell-error-hint = korrigieren Sie die Formel, oder tippen Sie den Wert
import-cell-hours-hint = schreiben Sie sie als 09:00-12:00
import-cell-status = `{ $cell }` ist kein Stand einer Sprechstunde
import-cell-status-hint = schreiben Sie eines dieser Wörter: { $states }
import-cell-age-date = das Tabellenprogramm hielt eine Altersgruppe für ein Datum
import-cell-age-date-hint = wählen Sie aus der Liste, etwa: { $band }
import-cell-list = `{ $cell }` steht nicht in der Liste
import-cell-own-list = `{ $cell }` steht nicht in der Liste `{ $list }`
import-cell-list-hint = die Liste enthält: { $labels }
import-cell-organisation = es gibt keine Organisation `{ $cell }`
import-cell-organisation-hint = ergänzen Sie sie in records/organisations.yaml, oder korrigieren Sie den Namen

## activity/tally.rs

import-row-no-number = die Zahl fehlt
import-row-no-number-hint = schreiben Sie 0, wo niemand gezählt wurde, oder löschen Sie die Zeile
import-row-categories-twice = diese Kategorien haben schon in einer anderen Zeile eine Zahl
import-cell-categories = eine Zahl gilt nur für eine Kategorie
import-cell-categories-hint = schreiben Sie für jede Kategorie eine Zeile
import-cell-measure = kein Indikator zählt `{ $cell }`
import-cell-measure-hint = gezählt wird: { $measures }
import-tally = die Zählung `{ $measure }` vom { $date } an der Haltestelle `{ $stop }` wird ausgelassen: { $reason }
    .hint = korrigieren Sie eine Zahl, oder ergänzen Sie eine Zeile für die, von denen man es nicht weiß, und importieren Sie die Datei noch einmal
import-tally-two-totals = auf eine Weise aufgeteilt ergeben die Zeilen { $one }, auf eine andere { $other }
import-tally-no-total = keine Zeile nennt die Gesamtzahl, und eine Person kann in mehreren stehen

## activity/coop.rs

import-row-person-twice = Zeile { $row } nennt schon dieselbe Person bei derselben Aktivität
import-row-which-programme = es gibt mehrere Programme, und der Ort ist bei keinem eine Haltestelle
import-row-which-programme-hint = nennen Sie eines mit `--programme`
import-cell-kind = `{ $cell }` ist keine Art von Aktivität
import-cell-kind-hint = es ist eine Begleitung (accompagnement) oder ein Workshop (atelier)
import-cell-channel-hint = schreiben Sie eines davon: Lieu d’activité, À domicile, À distance, Autre lieu
import-cell-place = weder der Ort noch die Gemeinde `{ $commune }` ist eine Haltestelle des Projekts
import-cell-place-hint = ergänzen Sie die Haltestelle in records/stops, oder geben Sie ihr den Namen, den der Export verwendet
import-cell-places = die Gemeinde hat mehrere Haltestellen ({ $stops }), und der Ort heißt wie keine von ihnen
import-cell-places-hint = geben Sie der Haltestelle den Namen, den der Export verwendet
import-cell-several-people = mehrere Personen stehen in einer Zeile: das ist eine ältere Form des Exports
import-cell-export-hint = exportieren Sie die Aktivitäten noch einmal
import-doubt-ages = Altersangaben auf beiden Seiten einer Grenze (25 bis 39 Jahre, Minderjährige), die als „nicht angegeben“ gelten: { $n }
    .hint = wo die Grenze bei 30 verlangt wird, tragen Sie das Alter selbst ein
import-doubt-themes = Themen, die keine Behördensachen sind und nicht als Anliegen eingetragen werden: { $n }
    .hint = legen Sie in records/characteristics.yaml eine eigene Liste an, wenn ein Geldgeber danach fragt

## activity/plan.rs

import-session-visits = die Sprechstunde vom { $date } an der Haltestelle `{ $stop }` wird ausgelassen: { $received ->
        [one] { $received } Person wurde empfangen
       *[other] { $received } Personen wurden empfangen
    } (wahrgenommen und ohne Termin), beschrieben sind aber { $visits }
    .hint = korrigieren Sie die Zahlen oder die Zeilen, und importieren Sie die Datei noch einmal
already-recorded-session = die Sprechstunde vom { $date } an der Haltestelle `{ $stop }` ist schon eingetragen und sagt etwas anderes: { $place }
    .hint = sie bleibt, wie sie ist; korrigieren Sie den Eintrag von Hand, oder löschen Sie ihn und importieren Sie noch einmal
already-recorded-tally = die Zählung `{ $measure }` vom { $date } an der Haltestelle `{ $stop }` ist schon eingetragen und sagt etwas anderes
    .hint = sie bleibt, wie sie ist; korrigieren Sie den Eintrag von Hand, oder löschen Sie ihn und importieren Sie noch einmal

## activity/template.rs, cli/template.rs

template-not-made = die Vorlage kann nicht geschrieben werden: { $problem }
template-month = `{ $text }` ist kein Monat: schreiben Sie ihn als 2022-03
template-there = { $file } gibt es schon: die Datei wird nicht überschrieben
    .hint = geben Sie einen anderen Namen an, oder löschen Sie die Datei
template-not-written = { $file } kann nicht geschrieben werden: { $problem }

## cli/import_activity.rs

import-unknown-programme = es gibt kein Programm `{ $programme }`
import-not-held = die Einträge würden nicht sagen, was die Datei sagt: eine der Dateien, die fortgesetzt werden, ist in anderer Form geschrieben
    .hint = importieren Sie in eine Kopie des Projekts, deren Ordner records/sessions leer ist, und übertragen Sie die Einträge von Hand
import-record-not-written = die Einträge können nicht geschrieben werden: { $problem }
    .hint = nichts wurde geschrieben; prüfen Sie die Rechte an dem Ordner und den Platz auf dem Datenträger

## timetable/gtfs.rs

gtfs-zip = die Zip-Datei kann nicht gelesen werden: { $problem }
    .hint = geben Sie die Zip-Datei eines GTFS-Feeds an, oder den Ordner seiner Dateien
gtfs-too-large = `{ $file }` des Feeds ist größer als { $most } MB
    .hint = kürzen Sie den Feed zuerst auf Ihr Angebot
gtfs-no-file = der Feed hat keine Datei `{ $file }`
    .hint = geben Sie die Zip-Datei eines GTFS-Feeds an, oder den Ordner seiner Dateien
gtfs-reference = sie nennt eine Fahrt, eine Haltestelle oder einen Verkehrstag, den es im Feed nicht gibt
gtfs-frequencies = ihre Fahrt kehrt alle paar Minuten wieder (`frequencies.txt`): Das ist kein Angebot, das bleibt
gtfs-exception-type = `exception_type` ist `{ $written }`, und 1 oder 2 gehört dorthin
gtfs-stop-name = die Haltestelle `{ $stop }` hat keinen Namen
gtfs-after-midnight = { $time } liegt nach Mitternacht des Verkehrstags
gtfs-no-stay = um { $time } Ankunft und Abfahrt: Das ist eine Durchfahrt, kein Aufenthalt
gtfs-comment-until = Aus einem GTFS-Feed übernommen: `until` ist der letzte Tag seiner Verkehrstage.

## opening_hours.rs

opening-hours-unreadable = `{ $text }` ist nicht als Öffnungszeiten von OpenStreetMap zu lesen
    .hint = die Schreibweise steht auf wiki.openstreetmap.org, zum Beispiel `Mo-Fr 09:00-12:00,14:00-17:00; PH off`
opening-hours-part = eine Regel kann `{ $part }` nicht sagen; nichts wurde geschrieben
    .hint = nehmen Sie diesen Teil heraus und schreiben Sie ihn in die Einträge: eine Saison mit `from:` und `until:`, einen anderen Tag in die Ausnahmen
opening-hours-never = `{ $text }` nennt keine Öffnungszeit
    .hint = schreiben Sie Tage und Stunden, zum Beispiel `Mo-Fr 09:00-12:00`
opening-hours-read = Öffnungszeiten für die Haltestelle { $stop } gelesen. Sehen Sie sie durch, bevor sie veröffentlicht werden.

## activity/registers.rs
import-register-empty = die Zelle „{ $column }“ ist leer
import-register-hours = `{ $cell }` ist keine Zahl von Stunden
import-register-hours-hint = schreiben Sie zum Beispiel 4 oder 2,5
import-register-euros = `{ $cell }` ist kein Betrag in Euro
import-register-euros-hint = schreiben Sie eine Zahl wie 1450,50; 0, wenn nichts ausgegeben wurde
import-cell-period = `{ $cell }` ist kein Zeitraum
import-cell-period-hint = schreiben Sie einen Monat, ein Quartal oder ein Jahr: 2025-01, 2025-Q1, 2025
