### Das Handbuch der Fehler: was jeder Code bedeutet und was zu tun ist.

## Die Überschriften des Handbuchs

explain-title = Fehler und Warnungen
explain-intro = Jede Meldung von halte hat einen Code in eckigen Klammern. Diese Seite sagt zu jedem Code, was er bedeutet, warum es darauf ankommt und was zu tun ist; `halte explain CODE` sagt dasselbe auf der Befehlszeile. Ein Fehler hält zurück, was er erreicht, und sonst nichts: einen Text, eine Seite, ein Dokument, die Zahlen oder die ganze Tour; bei einer Warnung entsteht trotzdem alles. Die Beispiele gehören zu einem erfundenen Bus.
explain-error = Fehler: was er erreicht, wird nicht veröffentlicht, bevor er behoben ist.
    .word = Fehler
explain-warning = Warnung: alles entsteht trotzdem, und jemand sollte hinsehen.
    .word = Warnung
explain-question = Frage: es stimmt wohl, und ist einmal zu bestätigen.
    .word = Frage
explain-level = Die Stufe wird im Eintrag des Programms eingestellt: `checks: {"{"}{ $code }: off{"}"}`, `warning` oder `error`.
explain-mend = Was zu tun ist:
explain-wrong = Statt:
explain-right = schreiben Sie:
explain-more = `halte explain CODE` sagt, was ein Code bedeutet, warum es darauf ankommt und was zu tun ist.
explain-unknown = es gibt keinen Code `{ $code }`
    .hint = `halte explain` nennt alle
explain-files = Dateien und YAML
explain-records = Einträge
explain-tour = Fahrplan: Haltestellen, Regeln, Ausnahmen und Schließungen
explain-texts = Texte und Seiten
explain-figures = Zahlen und Berichte
explain-publication = Theme und Veröffentlichung
explain-import = Import

## Dateien und YAML

about-around-list = Die Datei `content/around.csv` ist die Liste der Gemeinden der Umgebung, angefahren oder nicht: wer eine davon sucht, dem zeigt die Suche die nächsten Haltestellen. Sie konnte nicht gelesen werden, und die Suche kennt nur die angefahrenen Gemeinden.
    .mend = Machen Sie die Datei neu mit `halte import communes`, oder berichtigen Sie die Zeile: `code,name,postcodes,latitude,longitude`, mehrere Postleitzahlen mit Leerzeichen getrennt.

about-cut-value = Ein Wert würde mittendrin abgeschnitten. In diesen Dateien beginnt ein Leerzeichen mit `#` dahinter eine Bemerkung, und der Rest der Zeile ginge ohne ein Wort verloren.
    .mend = Setzen Sie den ganzen Wert in gerade Anführungszeichen: `name: "Salle #2"`. War eine Bemerkung gemeint, lassen Sie hinter dem `#` ein Leerzeichen.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: Place du Marché #2
    .right =
        # records/stops.yaml
        - id: gien
          name: "Place du Marché #2"

about-duplicate-key = Ein Schlüssel steht in einem Eintrag zweimal. Welcher der beiden Werte gilt, ist nicht zu erkennen, und halte rät nicht.
    .mend = Behalten Sie eine der beiden Zeilen. Mehrere Werte eines Schlüssels bilden eine Liste: `hours: [09:00-12:00, 14:00-17:00]`.
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

about-email = Das ist keine E-Mail-Adresse, oder es sind zwei in einem Feld. Man schreibt an sie, indem man sie auf der Seite antippt: sie muss eine sein, ganz und ohne Leerzeichen.
    .mend = Schreiben Sie `name@domain.de`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          email: info@beispiel,de
    .right =
        # records/programmes.yaml
        - id: bus
          email: info@beispiel.de

about-empty-value = Ein Schlüssel hat keinen Wert oder einen leeren. Was fehlt, lässt sich nicht erraten, und eine Zeile, die nichts sagt, verdeckt, dass etwas vergessen wurde.
    .mend = Schreiben Sie den Wert hinter den Doppelpunkt, oder löschen Sie die Zeile. Ein Wert, der mit `#` beginnt, braucht Anführungszeichen, denn `#` beginnt eine Bemerkung: `name: "#3 …"`.
    .wrong =
        # records/stops.yaml
        - id: gien
          name:
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

about-encoding = Eine Datei ist nicht in UTF-8 gespeichert, sodass ihre Umlaute und Akzente nicht gelesen werden können. Bei einer Tabelle oder einem Fahrplan zum Importieren ist das nur eine Warnung: die Datei wird als Windows-1252 gelesen, die alte Codierung von Excel, und Akzente können falsch sein.
    .mend = Speichern Sie die Datei noch einmal in UTF-8: im Windows-Editor mit „Speichern unter“ und „Codierung“, in Excel als „CSV UTF-8“. Eine Word-Datei kann hier gar nicht gelesen werden: kopieren Sie ihren Text in eine einfache Textdatei.

about-file-copied = Eine Datei hat Byte für Byte den Inhalt einer anderen derselben Art. Sie wird nicht gelesen, sonst zählte jede Haltestelle und jede Sprechstunde doppelt.
    .mend = Löschen Sie die Kopie. Eine Fassung zum Aufheben gehört nicht unter `records/`.

about-file-ending = Der Name einer Datei mit Einträgen endet auf `.YAML` oder `.yaml.txt`. Sie wird gelesen, aber andere Programme erkennen sie vielleicht nicht.
    .mend = Benennen Sie sie so um, dass ihr Name auf `.yaml` endet. Windows verbirgt das Ende von Namen: im Explorer unter Ansicht, Dateinamenerweiterungen.

about-file-name = Der Name einer Datei ist nicht lesbar oder kann nicht Teil einer Adresse werden. Logos und die Dateien eines Themes werden unter ihrem eigenen Namen veröffentlicht.
    .mend = Benennen Sie die Datei um, mit Buchstaben ohne Akzente, Ziffern, Bindestrichen und Punkten: `logo-ville.svg`. Nennt ein Eintrag sie, berichtigen Sie den Namen auch dort.

about-file-too-large = Eine Datei ist größer als das, was gelesen wird: 64 MB, die Hälfte davon bei einer Datei mit Einträgen, und 1 MB bei einem Text in `content/`. In einem früheren Stand, der verglichen wird, bleibt sie weg, mit einer Warnung.
    .mend = Teilen Sie die Einträge nach Monaten auf, etwa `records/sessions/2026-03.yaml`. Verkleinern Sie ein zu großes Bild, und nehmen Sie aus dem Projekt, was nicht hineingehört.

about-folder-depth = Ordner liegen mehr als 32 Stufen tief ineinander, und was tiefer liegt, wird nicht gelesen. Meist wurde ein Ordner in sich selbst kopiert.
    .mend = Verschieben Sie die Dateien nach oben, oder löschen Sie die Kopie.

about-link-loop = Eine Verknüpfung führt zu einem Ordner zurück, in dem sie selbst liegt. Das Lesen käme nie an ein Ende.
    .mend = Entfernen Sie die Verknüpfung.

about-merge-conflict = Eine Datei enthält die Marken einer Zusammenführung, die nicht abgeschlossen wurde. Zwei Personen haben dieselben Zeilen geändert, und die Versionsverwaltung wusste nicht, welche bleiben sollen.
    .mend = Sehen Sie sich beide Fassungen zwischen `<<<<<<<` und `>>>>>>>` an, behalten Sie, was stimmt, und löschen Sie die Zeilen mit den Marken. In `records/ledger/` behalten Sie die Zeilen beider Seiten und löschen nur die Marken.
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

about-missing-key = Einem Eintrag fehlt ein Schlüssel, ohne den er nichts sagt, etwa die Zeiten einer Fahrplanregel. Die Meldung nennt den Schlüssel.
    .mend = Ergänzen Sie die Zeile, die die Meldung nennt, eingerückt wie die anderen Zeilen des Eintrags. Ist die Zeile da, tippen Sie ihren Doppelpunkt neu: dahinter steht ein Leerzeichen, davor keines, das von anderswo kopiert wurde.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-no-break-space = Eine Zeile beginnt mit einem geschützten Leerzeichen. Es sieht aus wie ein gewöhnliches und ist keines; es kommt mit Text, der aus Word, von einer Webseite oder aus einer E-Mail kopiert wurde.
    .mend = Löschen Sie die Leerzeichen am Anfang der Zeile und tippen Sie sie mit der Leertaste neu.

about-not-a-record = Eine Datei unter `records/` wird nicht gelesen, weil ihr Name nicht auf `.yaml` endet. Was sie sagt, fehlt auf der Website, in den Kalendern und in den Berichten.
    .mend = Benennen Sie sie so um, dass ihr Name auf `.yaml` endet, in Kleinbuchstaben. Was in einer Word- oder Excel-Datei steht, wird in eine solche Datei kopiert oder mit `halte import` importiert; eigene Notizen dürfen dort als `.md` oder `.csv` liegen.

about-outside-link = Eine Verknüpfung führt aus dem Ordner des Projekts hinaus. Draußen wird nichts gelesen, damit ein Projekt auf jedem Rechner dasselbe sagt; in einem früheren Stand, der verglichen wird, wird keiner Verknüpfung gefolgt, mit einer Warnung.
    .mend = Kopieren Sie die Datei in das Projekt, statt sie zu verknüpfen.

about-private-records = Sitzungen, Begleitungen oder das Register der Zahlen beschreiben einzelne Menschen, und der Ordner ist ein git-Repository, das anderswohin gesendet wird. Dieses Repository darf nicht öffentlich sein: das Publikum braucht die veröffentlichte Website.
    .mend = Verschieben Sie diese Dateien nach `records/private/` und halten Sie das Repository privat, oder ergänzen Sie `/records/private/` in `.gitignore`. Darf alles gelesen werden, etwa weil es erfunden ist, so antworten Sie einmal in `records/clearances.yaml`.

about-phone = Das ist keine Telefonnummer, die man wählen kann: Buchstaben, zwei Nummern in einem Feld, eine Ziffer zu viel oder zu wenig, eine verlorene Null. Kurze und kostenlose Nummern, solche aus Übersee und solche, die für Erfundenes vorgesehen sind, werden verstanden; die Nummer eines anderen Landes beginnt mit +.
    .mend = Schreiben Sie eine Nummer und sonst nichts: `phone: 07851 123`. Was dazu zu sagen ist, gehört in `phone_hours:`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          phone: 465711010
    .right =
        # records/programmes.yaml
        - id: bus
          phone: 04 65 71 10 10

about-postcode = Eine Postleitzahl hat nicht die Form derer des Landes, oder gehört zu einem anderen Département als die Gemeinde. Gemeinden mit der Postleitzahl eines benachbarten Départements sind bekannt.
    .mend = Berichtigen Sie `postcodes:` der Gemeinde oder ihren INSEE-Code.
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

about-siret = Eine SIRET hat vierzehn Ziffern, eine SIREN neun, und die letzte wird aus den anderen berechnet. Die nationale Karte der Orte erkennt daran die Organisation.
    .mend = Übernehmen Sie die Nummer aus dem Eintrag im Register (Insee).
    .wrong =
        # records/organisations.yaml
        - id: association
          siret: 552 100 554 00014
    .right =
        # records/organisations.yaml
        - id: association
          siret: 552 100 554 00013

about-special-file = Im Projekt liegt etwas, das keine gewöhnliche Datei ist: eine Pipe, ein Socket oder ein Gerät. Das Lesen könnte nie enden.
    .mend = Entfernen Sie es aus dem Projekt.

about-tab-indentation = Eine Zeile ist mit der Tabulatortaste eingerückt. Dort dürfen nur Leerzeichen stehen.
    .mend = Ersetzen Sie jeden Tabulator durch zwei Leerzeichen. Die meisten Editoren lassen sich so einstellen, dass die Tabulatortaste Leerzeichen schreibt.
    .wrong =
        # records/stops.yaml
        - id: gien
        {"\u0009"}name: Parking de la médiathèque
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

about-too-many-files = Das Projekt enthält mehr als 200 000 Dateien, und die weiteren werden nicht gelesen. Meist führt eine Verknüpfung zu einem großen Ordner, oder eine Kopie von etwas anderem liegt im Projekt.
    .mend = Suchen Sie Verknüpfungen und Kopien in `records/`, `content/` und `themes/`, und entfernen Sie sie.

about-unknown-key = Ein Eintrag hat einen Schlüssel, der dort nicht bekannt ist, meist durch einen Tippfehler. Was dahinter steht, ginge ohne ein Wort verloren.
    .mend = Schreiben Sie den Schlüssel, den die Meldung vorschlägt; `halte schema` schreibt alle Schlüssel jeder Art von Eintrag auf. Eine eigene Notiz steht hinter einem `#`.
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

about-unknown-kind = Der Name einer Datei oder eines Ordners unter `records/` ist nicht der einer Art von Eintrag, wie `stops` oder `rota`. So sagt nichts, was seine Einträge sind.
    .mend = Benennen Sie ihn um, wie die Meldung vorschlägt. Einträge einer Art stehen in `records/stops.yaml` oder unter `records/stops/`; die eines einzigen Programms dürfen in dessen Ordner stehen, `records/bus/stops.yaml`.
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

about-unreadable = Eine Datei oder ein Ordner kann nicht gelesen werden. Die Zugriffsrechte erlauben es nicht, oder eine Verknüpfung führt ins Leere.
    .mend = Sehen Sie sich die Rechte in der Dateiverwaltung an („Eigenschaften“), schließen Sie das Programm, das die Datei offen hält, oder stellen Sie wieder her, worauf die Verknüpfung zeigt.

about-wrong-shape = Dort steht etwas anderes als das, was gebraucht wird: eine Liste statt eines einzigen Werts, oder ein Wort statt der Zeilen eines Eintrags. Meist stimmt der Strich, die Einrückung oder ein Doppelpunkt nicht.
    .mend = Beginnen Sie jeden Eintrag mit `- ` und rücken Sie seine weiteren Zeilen um zwei Leerzeichen ein, jede als `Schlüssel: Wert`.
    .wrong =
        # records/territories.yaml
        id: nord
        name: Nord du Loiret
    .right =
        # records/territories.yaml
        - id: nord
          name: Nord du Loiret

about-yaml = Ab dieser Stelle ist die Datei nicht lesbar. Meist ist eine Zeile nicht eingerückt wie ihre Nachbarn, hinter einem Doppelpunkt fehlt das Leerzeichen, Anführungszeichen sind nicht geschlossen, oder ein Text enthält ein Zeichen, das hier etwas bedeutet.
    .mend = Sehen Sie sich die Zeile und die davor an. Schreiben Sie `Schlüssel: Wert` und `- ` jeweils mit dem Leerzeichen, und setzen Sie einen Text in gerade Anführungszeichen, wenn er `: ` enthält oder mit einem Zeichen wie `*`, `?`, `|`, `%` oder `-` beginnt. Eine Zeile `---` mitten in einer Datei wird gelöscht.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: Médiathèque: le parking
    .right =
        # records/stops.yaml
        - id: gien
          name: "Médiathèque: le parking"

about-yaml-limit = Die Datei verwendet etwas, das Einträge nicht kennen: einen Anker (`&`), einen Verweis (`*`) oder sehr tief verschachtelte Listen. Ein Wert, der mit `&` oder `*` beginnt, wird dafür gehalten.
    .mend = Setzen Sie einen solchen Text in gerade Anführungszeichen, oder nehmen Sie das Zeichen weg. Schreiben Sie Werte, die sich wiederholen, jedes Mal aus.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: *Parking* de la médiathèque
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

## Einträge

about-agreement-holder = Wer einen Ort betreibt, sein `holder` oder sonst der Träger des Programms, ist nicht Partei einer Vereinbarung, die diesen Ort nennt. Sie würde jemanden binden, der sie nicht unterschrieben hat; der Aufruf für feste Anlaufstellen verlangt eine Vereinbarung zwischen dem Département und jedem Betreiber.
    .mend = Nehmen Sie den Betreiber in `parties` der Vereinbarung auf, oder berichtigen Sie `holder` beim Ort.
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

about-agreement-notice = Der letzte Tag naht, an dem eine Vereinbarung gekündigt werden kann oder die nächste vorgeschlagen werden muss. Das wird ab sechzig Tagen vorher gesagt und, wo die nächste vorgeschlagen werden musste und fehlt, bis zum Ende der Laufzeit. Verträge legen den Tag fest: drei Monate vor dem Ende (feste Anlaufstellen, „Durée“), sechs Monate (digitale Gutscheine, Artikel 8).
    .mend = Entscheiden Sie mit den Parteien. Wird gekündigt, ergänzen Sie `terminated_on: 2026-03-01`; ist die nächste Vereinbarung unterschrieben, tragen Sie sie in `records/agreements.yaml` ein, mit denselben Parteien und Orten.

about-agreement-term = Eine Vereinbarung nennt ihren letzten Tag zweimal, und die beiden stimmen nicht überein. `until` nennt einen Tag, und `term_months` führt zu einem anderen.
    .mend = Behalten Sie `until` oder `term_months`, und löschen Sie die andere Zeile.
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

about-approval = Zahlen werden von jemandem für die Öffentlichkeit freigegeben, der den Dienst nicht bezahlt. Nur ein Geldgeber oder der Staat darf zustimmen, dass Dritte sie sehen (mobile Schreibhilfe, Artikel 3.2.2).
    .mend = Nennen Sie den Geldgeber, der zugestimmt hat: `approved_by: departement`. Ist diese Organisation ein Geldgeber, berichtigen Sie ihre `role` in `records/organisations.yaml`.
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

about-committee-date = Eine Sitzung eines Ausschusses wurde zu spät festgelegt, ist nicht festgelegt, obwohl der letzte Tag dafür naht, oder fand nicht statt. Ein Termin wird so viele Monate im Voraus festgelegt, wie der Eintrag des Ausschusses verlangt; wer in einem bestimmten Quartal tagt, hat seinen Termin sechzig Tage, bevor es dafür zu spät ist; wer zu jedem Quartal oder Jahr tagt, hat bis zum Ende des nächsten getagt. Verträge verlangen es: das vierte Quartal, zwei Monate vorher festgelegt (digitale Gutscheine, Artikel 7), jedes Quartal (mobiles Team, Teil 6).
    .mend = Vereinbaren Sie einen Termin und schreiben Sie ihn unter `meetings`, mit dem Tag, an dem er festgelegt wurde: `- {"{"}date: 2026-11-20, fixed_on: 2026-09-15{"}"}`. Behandelt die Sitzung einen anderen Zeitraum als ihr Jahr, ergänzen Sie `period: 2026-Q3`.
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

about-decision = Ein Vorschlag blieb ohne Antwort, obwohl der Ausschuss seither getagt hat, ein Beschluss ist an seinem Tag nicht umgesetzt, oder die Tage folgen nicht aufeinander. Schwacher Besuch wird mit einem Vorschlag gemeldet (mobile Schreibhilfe, Artikel 2.3.1), und der nächste Bericht sagt, was daraus wurde.
    .mend = Schreiben Sie `decided_on` (und `outcome: refused`, wenn es abgelehnt ist), dann `done_on`; eine andere Frist steht in `due`.
    .wrong =
        # records/decisions.yaml
        - {"{"}what: Haltestelle an den Bahnhof verlegen, proposed_on: 2026-01-05, decided_on: 2026-01-02{"}"}
    .right =
        # records/decisions.yaml
        - {"{"}what: Haltestelle an den Bahnhof verlegen, proposed_on: 2026-01-05, decided_on: 2026-01-12{"}"}

about-correction-waits = Die Aufzeichnungen eines versandten Monats haben sich geändert, aber um zu wenige Personen, als dass die nächste Ausgabe es sagen dürfte: Der Unterschied ließe jemanden erkennen. Die versandten Zahlen bleiben, die Berichtigung wartet.
    .mend = Nichts ist zu tun. Die Berichtigung steht in der ersten Ausgabe, in der sie die Schwelle erreicht (`threshold` in `records/publication.yaml`). Wurde die Aufzeichnung aus Versehen geändert, stellen Sie sie wieder her.

about-count-row = Eine Zeile einer Zählung sagt nicht, was sie zählt, oder sagt dasselbe wie eine Zeile darüber. Eine solche Zahl stünde in keiner Tabelle oder würde doppelt gezählt.
    .mend = Schreiben Sie in jede Zeile die Kategorie und die Zahl: `{"{"}channel: phone, n: 17{"}"}`. Eine Zahl ohne Aufteilung wird als `total: 55` geschrieben; zwei Zeilen einer Kategorie werden zusammengezählt.
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

about-date = Das ist kein Datum, wie Einträge es schreiben: Jahr, Monat und Tag mit Bindestrichen, `2026-11-16`. So kann kein Tag für einen Monat gehalten werden. `16.11.2026` und `16. November 2026` werden verstanden; ein Jahr mit zwei Ziffern und ein Monat vor dem Tag nicht.
    .mend = Schreiben Sie das Jahr mit vier Ziffern, Monat und Tag mit zwei: `2026-11-16`. Davor darf ein Wochentag stehen, der dann geprüft wird: `montag 2026-11-16`. „Vom 3. bis zum 14. August“ wird in zwei Zeilen geschrieben, `from` und `until`.
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

about-date-order = Im Englischen ist ein Datum wie `06/07/2026` für die einen der 6. Juli, für die anderen der 7. Juni. Nichts im Eintrag sagt, was gemeint ist, also wird gefragt.
    .mend = Schreiben Sie das Datum mit dem Jahr voran, `2026-07-06`, mit dem Monat als Wort, `6 July 2026`, oder mit seinem Wochentag. In deutschen und französischen Projekten steht der Tag vorn, und nichts wird gefragt; ebenso wenig, wo eine der beiden Zahlen kein Monat sein kann.
    .wrong =
        # records/closures.yaml
        - from: 06/07/2026
          reason: staff
    .right =
        # records/closures.yaml
        - from: 6 July 2026
          reason: staff

about-double-count = Dieselben Menschen werden doppelt gezählt. Zwei Zählungen gelten für eine Zeit und einen Ort, oder die Besuche einer Sprechstunde sind einzeln beschrieben und zusätzlich gezählt; die Summe wäre zu hoch.
    .mend = Behalten Sie die Besuche der Sprechstunde oder die Zählung, nicht beides. Schreiben Sie alle Zahlen einer Zeit und eines Ortes in eine einzige Zählung.
    .wrong =
        # records/tallies.yaml
        - {"{"}period: 2026-02, measure: contacts, total: 40{"}"}
        - {"{"}period: 2026-02, measure: contacts, total: 15{"}"}
    .right =
        # records/tallies.yaml
        - {"{"}period: 2026-02, measure: contacts, total: 55{"}"}

about-duplicate-id = Zwei Einträge haben dieselbe Kennung, oder eine Kategorie, ein Zeitraum oder eine Spalte steht zweimal da. Man wüsste nicht, welcher der beiden gemeint ist; meist wurde ein Eintrag oder eine ganze Datei kopiert.
    .mend = Löschen Sie die Kopie, oder geben Sie einem der beiden eine andere Kennung. Ein Projekt hat einen einzigen Eintrag `site`.
    .wrong =
        # records/territories.yaml
        - {"{"}id: nord, name: Nord du Loiret{"}"}
        - {"{"}id: nord, name: Centre du Loiret{"}"}
    .right =
        # records/territories.yaml
        - {"{"}id: nord, name: Nord du Loiret{"}"}
        - {"{"}id: centre, name: Centre du Loiret{"}"}

about-duplicate-session = Eine Sprechstunde ist zweimal erfasst: dieselbe Haltestelle, derselbe Tag, dieselben Zeiten. Ihre Besuche würden doppelt zählen.
    .mend = Löschen Sie eine der beiden. Wurde die Haltestelle an diesem Tag mehrmals bedient, unterscheiden Sie die Sprechstunden durch ihre Zeiten im Fahrplan: `at: 09:00-12:00`.
    .wrong =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}
    .right =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}

about-end-before-start = Etwas endet, bevor es beginnt: eine Schließung, ein Programm, eine Fahrplanregel, eine Begleitung oder die Zeiten eines Tages. Meist sind die beiden vertauscht, oder ein Jahr ist falsch.
    .mend = Vertauschen Sie die beiden, oder berichtigen Sie das Jahr. Zeiten, die am nächsten Tag enden, sagen das mit `+1`: `22:00-02:00+1`.
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

about-foreign-group = Ein Rundschreiben ging an eine Gruppe einer anderen Einrichtung. Jede Einrichtung schreibt nur an ihre eigenen Mitglieder und sieht nie die Gruppen einer anderen (SMS-Nachrichten, Lille).
    .mend = Nennen Sie eine Gruppe derselben Einrichtung, oder legen Sie für jede Einrichtung ein eigenes Rundschreiben an.
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

about-fte = Die Arbeitszeit einer Fachkraft ist kein Anteil zwischen 0 und 1. Zahlen je Vollzeitstelle wären falsch.
    .mend = Schreiben Sie `fte: 1` für Vollzeit, `fte: 0.5` für halbe Zeit, `fte: 0.8` für vier von fünf Tagen. Zwei Personen sind zwei Einträge.
    .wrong =
        # records/staff.yaml
        - code: pro-1
          fte: 35
    .right =
        # records/staff.yaml
        - code: pro-1
          fte: 1

about-id = Das kann keine Kennung sein. Kennungen stehen in Adressen und bleiben für immer; deshalb haben sie nur Kleinbuchstaben ohne Akzente, Ziffern und Bindestriche, höchstens 80.
    .mend = Schreiben Sie die Kennung, die die Meldung vorschlägt, etwa `nord-du-loiret`, und schreiben Sie sie überall gleich, wo der Eintrag genannt wird.
    .wrong =
        # records/territories.yaml
        - id: Nord du Loiret
          name: Nord du Loiret
    .right =
        # records/territories.yaml
        - id: nord-du-loiret
          name: Nord du Loiret

about-insee-code = Das ist nicht der INSEE-Code einer Gemeinde: fünf Zeichen, etwa `45155` oder `2A004`. Tabellenprogramme nehmen eine Null am Anfang weg, und die Postleitzahl ist eine andere Nummer.
    .mend = Schreiben Sie den Code in gerade Anführungszeichen, damit seine Null bleibt: `code: "01004"`. Das INSEE veröffentlicht die Codes im Code officiel géographique.
    .wrong =
        # records/communes.yaml
        - code: 1004
          name: Ambérieu-en-Bugey
    .right =
        # records/communes.yaml
        - code: "01004"
          name: Ambérieu-en-Bugey

about-liaison-sheet = Eine Begleitung sagt nicht, wer die Person vermittelt hat, oder von welchem Tag der Übergabebogen ist. Wer zu Hause begleitet wird, wurde vermittelt (mobiles Team, Teil 3).
    .mend = Ergänzen Sie `referred_by: departement` und `liaison_sheet_on: 2026-01-28`. Ein Programm, das Menschen ohne Vermittlung begleitet, schreibt `checks: {"{"}liaison-sheet: off{"}"}`.
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

about-no-programme = Es gibt kein Programm. Ein Programm ist ein Dienst unter einem Vertrag, und ohne es hat nichts anderes einen Rahmen.
    .mend = Schreiben Sie `records/programmes.yaml`, oder beginnen Sie mit einem kleinen, vollständigen Projekt: `halte new mon-projet`.

about-number = Dort wird eine Zahl gebraucht, und das ist keine. Mit Einheiten, Zeichen und Wörtern lässt sich nicht rechnen, und Menschen werden in ganzen Zahlen ab 0 gezählt.
    .mend = Schreiben Sie nur Ziffern: `slots: 6`. Breite und Länge werden in Grad geschrieben, mit Punkt oder Komma: `latitude: 47.69`.
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

about-odd-value = Ein Wert ist lesbar, aber wohl nicht der gemeinte: ein Komma hinter einem Namen, ein Termin von wenigen Minuten, eine Bekanntgabe Jahre vor dem Tag.
    .mend = Berichtigen Sie den Wert in der genannten Zeile. Ist er gemeint, schreiben Sie `odd-value: off` unter `checks:` in den Eintrag des Programms.

about-other-programme = Ein Eintrag nennt etwas, das zu einem anderen Programm gehört: eine Kennzahl, eine Tabelle des Geldgebers, einen Ausschuss, einen Empfänger oder einen Ort. Jeder Vertrag hat seine eigenen Zahlen und Berichte.
    .mend = Nennen Sie eines desselben Programms, oder nehmen Sie das Programm in `programmes` der Kennzahl oder der Organisation auf. Tabellen und Ausschüsse gehören zu einem einzigen Programm: geben Sie jedem seine eigenen.

about-outside-follow-up = Ein Treffen liegt vor dem Tag, an dem die Begleitung begann, oder nach dem, an dem sie endete.
    .mend = Berichtigen Sie sein Datum, `opened_on` oder `closed_on`.
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

about-period = Das ist kein Zeitraum, wie Einträge ihn schreiben: ein Monat `2026-02`, ein Quartal `2026-Q1`, ein Jahr `2026`, oder von einem Monat zu einem anderen `2026-09--2027-05`. Das Quartal eines Ausschusses ist eine Zahl von 1 bis 4.
    .mend = Schreiben Sie den Zeitraum in einer dieser Formen. Auch `2026-T1` wird verstanden.
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

about-session-after-today = Eine Sprechstunde ist an einem Tag als gehalten eingetragen, der noch nicht gekommen ist, während zu Terminen davor nichts eingetragen ist. Meist ist der Monat oder das Jahr falsch.
    .mend = Berichtigen Sie das Datum. Eine künftige Sprechstunde hat `status: planned`.

about-session-cancelled = Eine Sprechstunde ist als abgesagt eingetragen, und Personen sind darin als empfangen eingetragen. Eines von beiden stimmt nicht; die Personen werden nicht gezählt.
    .mend = Schreiben Sie `status: held`, wenn Personen kamen, oder nehmen Sie die Personen heraus.

about-session-missing = Termine sind vergangen und nichts ist von ihnen erfasst, in einem Programm, das seine Sprechstunden erfasst oder seine Orte monatlich zählt. Was nicht erfasst ist, fehlt in den Zahlen des Geldgebers, als wäre niemand gekommen.
    .mend = Erfassen Sie jede Sprechstunde mit `status: held` oder `cancelled`; ein monatlich gezählter Ort bekommt seine Zeile in `records/tallies`.

about-session-without-passage = Eine Sprechstunde ist an einer Haltestelle an einem Tag erfasst, an dem dort keine geplant ist. Sie wird trotzdem gezählt; meist stimmt das Datum oder die Haltestelle nicht.
    .mend = Berichtigen Sie das Datum oder die Haltestelle. War der Dienst wirklich da, ergänzen Sie den Termin in `records/exceptions.yaml` mit `change: added`.
    .wrong =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-06, status: held{"}"}
    .right =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}

about-several-categories = Eine Person hat mehrere Kategorien eines Merkmals, das nur eine je Person kennt. Nach Kategorien gezählt wären es mehr Menschen, als da waren.
    .mend = Behalten Sie eine Kategorie, oder schreiben Sie `multiple: true` in das Merkmal, wenn eine Person mehrere haben kann.
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

about-slots-add-up = Die Termine einer Sprechstunde gehen nicht auf. Gebucht (`booked`) sind die wahrgenommenen (`seen`), die entschuldigten (`excused`), die vom Dienst abgesagten (`revoked`) und die versäumten (`noshow`), und mehr als angeboten (`offered`) können nicht gebucht sein.
    .mend = Berichtigen Sie `booked` oder eine der anderen Zahlen. Wer ohne Termin kam, zählt in `walk_ins`.
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

about-staff-dates = Jemand ist an einem Tag bei der Arbeit erfasst, an dem diese Person nach `records/staff.yaml` nicht arbeitet. Mittelwerte je Fachkraft wären falsch.
    .mend = Berichtigen Sie das Datum, den Code, oder `from` und `until` in `records/staff.yaml`.
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

about-survey-adds-up = Die Zahlen einer Umfrage passen nicht zusammen. Es haben mehr Menschen geantwortet, als gefragt wurden, oder eine Frage hat mehr Antworten, als Menschen geantwortet haben.
    .mend = Berichtigen Sie die Zahl. Kann eine Person mehrere Antworten wählen, schreiben Sie `multiple: true` in die Frage.
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

about-tally-adds-up = Eine Zählung geht nicht auf. Ihre Zeilen ergeben eine andere Summe als `total` oder als anders aufgeteilte Zeilen, oder nichts sagt, wie viele es insgesamt waren; beim Import bleibt eine solche Zählung ganz weg, mit einer Warnung.
    .mend = Berichtigen Sie eine Zahl, ergänzen Sie `total: 55`, oder ergänzen Sie eine Zeile für die, von denen es nicht bekannt ist: `{"{"}channel: not_given, n: 3{"}"}`.
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

about-tally-when = Eine Zählung nennt weder den Tag noch den Zeitraum, von dem sie ist, oder beide. So weiß kein Bericht, ob sie zu ihm gehört.
    .mend = Schreiben Sie `date: 2026-02-15` für einen Tag, oder `period: 2026-02` für einen Monat, ein Quartal oder ein Jahr.
    .wrong =
        # records/tallies.yaml
        - measure: contacts
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-term = Einer Klausel in `records/terms.yaml` fehlt, was ihr Maß braucht, sie hat zwei Grenzen, oder sie wurde ohne Tag und Grund geändert.
    .mend = Ergänzen Sie bei der Klausel die Zeile, die die Meldung nennt.
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

about-true-or-false = Dort kann nur `true` (ja) oder `false` (nein) stehen. `ja` und `nein` werden verstanden; andere Wörter werden nicht dafür genommen, damit niemand missverstanden wird.
    .mend = Schreiben Sie `true` für ja und `false` für nein, oder löschen Sie die Zeile, wenn es nicht so ist.
    .wrong =
        # records/programmes.yaml
        - id: bus
          fictional: fast
    .right =
        # records/programmes.yaml
        - id: bus
          fictional: true

about-unknown-area = Ein Partner folgt etwas, das in keinem Eintrag steht. Sein Kalender bliebe leer.
    .mend = Nennen Sie unter `follows` eine Haltestelle, eine Gemeinde mit ihrem INSEE-Code, ein Gebiet oder ein Programm.
    .wrong =
        # records/organisations.yaml
        - id: departement
          follows: [loiret-est]
    .right =
        # records/organisations.yaml
        - id: departement
          follows: [est]

about-unknown-canton = Eine Gemeinde nennt einen Kanton, der in keinem Eintrag steht. In Tabellen nach Kanton fehlte die Gemeinde.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie den Kanton in `records/cantons.yaml`.
    .wrong =
        # records/communes.yaml
        - code: "45155"
          canton: giens
    .right =
        # records/communes.yaml
        - code: "45155"
          canton: gien

about-unknown-check = Das Programm stellt die Stufe einer Prüfung ein, die es nicht gibt. Nichts würde sich ändern, und niemand würde es merken.
    .mend = Schreiben Sie den Namen, den die Meldung vorschlägt. `halte explain` nennt alle Codes und sagt bei jedem, ob sich seine Stufe einstellen lässt.
    .wrong =
        # records/programmes.yaml
        - id: bus
          checks: {"{"}weekly-slot: off{"}"}
    .right =
        # records/programmes.yaml
        - id: bus
          checks: {"{"}weekly-slots: off{"}"}

about-unknown-code = Ein Wort steht dort, wo nur die Wörter einer Liste bekannt sind, etwa ein Stand, ein Grund oder eine Altersgruppe. Ein anderes ließe sich nicht zählen.
    .mend = Nehmen Sie ein Wort der Liste, die die Meldung nennt; auf Großschreibung und Akzente kommt es nicht an. Eine eigene Liste bekommt ihr Wort in `records/characteristics.yaml`.
    .wrong =
        # records/stops.yaml
        - id: gien
          status: valid
    .right =
        # records/stops.yaml
        - id: gien
          status: validated

about-unknown-committee = Etwas ist vor der Sitzung eines Ausschusses abzugeben, der in keinem Eintrag steht. So ist kein Tag bekannt, an dem es fällig ist.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie den Ausschuss und seine Sitzungen in `records/committees.yaml`.
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

about-unknown-commune = Eine Gemeinde wird genannt, die in keinem Eintrag steht. Gemeinden werden mit ihrem INSEE-Code genannt; meist wurde die Postleitzahl geschrieben, die eine andere Nummer ist.
    .mend = Berichtigen Sie den Code, in geraden Anführungszeichen, oder ergänzen Sie die Gemeinde in `records/communes.yaml`.
    .wrong =
        # records/stops.yaml
        - id: gien
          commune: "45500"
    .right =
        # records/stops.yaml
        - id: gien
          commune: "45155"

about-unknown-dimension = Menschen werden nach etwas unterschieden, das in keinem Eintrag steht. Es ist weder ein Feld eines Besuchs, wie `age` oder `gender`, noch ein eigenes Merkmal; oder es ist ein Feld eines Besuchs und steht unter `more`.
    .mend = Berichtigen Sie das Wort, oder ergänzen Sie das Merkmal mit seinen Kategorien in `records/characteristics.yaml`. Ein Feld eines Besuchs steht neben `more`, nicht darunter.
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

about-unknown-group = Ein Rundschreiben ging an eine Gruppe, die in keinem Eintrag steht.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie die Gruppe in `records/groups.yaml`. Wer in einer Gruppe ist, steht in keinem Eintrag.
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

about-unknown-lot = Gutscheine werden aus einem Los ausgegeben oder zurückgegeben, das in keinem Eintrag steht. Der Bestand wäre nicht bekannt.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie das Los in `records/voucher_lots.yaml`.
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

about-unknown-measure = Etwas wird gezählt, wonach keine Kennzahl fragt. Die Zählung erschiene in keiner Tabelle.
    .mend = Berichtigen Sie `measure`, oder ergänzen Sie in `records/indicators.yaml` eine Kennzahl mit `count: tally` und diesem `measure`.
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

about-unknown-organisation = Eine Organisation wird genannt, die in keinem Eintrag steht.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie die Organisation in `records/organisations.yaml`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          operator: asso
    .right =
        # records/programmes.yaml
        - id: bus
          operator: association

about-unknown-programme = Ein Programm wird genannt, das in keinem Eintrag steht. Ein Eintrag nennt es, oder der Ordner, in dem er liegt, oder der Befehl.
    .mend = Berichtigen Sie die Kennung, geben Sie dem Ordner den Namen des Programms, oder ergänzen Sie das Programm in `records/programmes.yaml`.
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

about-unknown-staff = Eine Fachkraft wird mit einem Code genannt, der in keinem Eintrag steht.
    .mend = Berichtigen Sie den Code, oder ergänzen Sie die Fachkraft in `records/staff.yaml` unter einem Code mit einer Nummer, wie `pro-1`, nie unter einem Namen.
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

about-unknown-stop = Eine Haltestelle wird genannt, die in keinem Eintrag steht. Meist ist ihre Kennung falsch geschrieben, oder die Datei der Haltestellen ist nicht lesbar.
    .mend = Schreiben Sie die Kennung, die die Meldung vorschlägt, oder ergänzen Sie die Haltestelle in `records/stops.yaml`.
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

about-unknown-territory = Ein Gebiet wird genannt, das in keinem Eintrag steht.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie das Gebiet in `records/territories.yaml`.
    .wrong =
        # records/communes.yaml
        - code: "45208"
          territory: nord-est
    .right =
        # records/communes.yaml
        - code: "45208"
          territory: est

about-visits-add-up = Es sind mehr oder weniger Besuche beschrieben, als Menschen empfangen wurden, nämlich `seen` und `walk_ins` zusammen. Beim Import bleibt eine solche Sprechstunde ganz weg, mit einer Warnung.
    .mend = Beschreiben Sie die fehlenden Besuche, oder berichtigen Sie die Zahlen. Von einer Sprechstunde werden alle Besuche beschrieben, oder keiner.
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

about-voucher-dates = Gutscheine werden aus einem Los ausgegeben, bevor es erhalten wurde, oder nach seinem letzten Tag.
    .mend = Berichtigen Sie das Datum, oder nennen Sie ein anderes Los.
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

about-voucher-place = Ein Los von Schecks läuft bald ab oder ist abgelaufen, obwohl noch welche da sind, ein Ort hat mehr ausgegeben, als er bekommen hat, oder die Orte haben mehr bekommen, als eingegangen ist. Was nicht ausgegeben wird, wird zurückgegeben (digitale Gutscheine, Artikel 12).
    .mend = Geben Sie den Rest aus oder zurück (`voucher_returns`), und führen Sie `voucher_placements`: Tag, Los, Ort, Hefte oder Schecks.

about-voucher-stock = Aus einem Los gehen mehr Gutscheine, als darin übrig waren. Meist ist die Einheit falsch: ein Heft (`carnets`) enthält mehrere Schecks (`cheques`).
    .mend = Berichtigen Sie die Menge oder ihre Einheit, oder nennen Sie ein anderes Los.
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

about-voucher-units = Eine Menge von Gutscheinen ist null oder nennt ihre Einheit nicht. Texte nennen ein Heft und einen einzelnen Scheck mit demselben Wort, „Pass“; deshalb steht die Einheit immer da.
    .mend = Schreiben Sie `carnets: 1` oder `cheques: 5`, über null; das Los sagt mit `cheques_per_carnet`, wie viele Schecks ein Heft sind.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-which-programme = Das Projekt hat mehrere Programme, und ein Eintrag sagt nicht, zu welchem er gehört.
    .mend = Ergänzen Sie eine Zeile `programme: bus`, oder legen Sie die Datei in den Ordner des Programms: `records/bus/closures.yaml`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          programme: bus
          reason: staff

## Fahrplan: Haltestellen, Regeln, Ausnahmen und Schließungen

about-announced-later = Eine Änderung sagt, dass sie erst nach dem Tag der Veröffentlichung angekündigt wird (`announced_on`). Seiten und Kalender zeigen sie trotzdem sofort, denn niemand soll vergeblich warten; die Seite der Änderungen und ihr Feed sprechen erst von diesem Tag an davon.
    .mend = Weiß die Öffentlichkeit es schon, berichtigen Sie `announced_on` oder löschen Sie die Zeile. Wenn nicht, ist nichts zu tun.
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

about-booking-phone = Das Programm hat keine Telefonnummer. Sie steht auf jeder öffentlichen Seite, jedem Aushang und jedem Kalendereintrag, denn Termine werden telefonisch beim Träger vereinbart (mobile Schreibhilfe, Artikel 2.1.3).
    .mend = Ergänzen Sie `phone: +33 2 61 91 00 10` im Programm. Wird nichts gebucht, schreiben Sie `checks: {"{"}booking-phone: off{"}"}`.

about-clock-change = Ein einzelnes Datum hat eine Uhrzeit, die es nicht gibt oder zweimal gibt. In der Nacht zum letzten Sonntag im März springen die Uhren von 2 auf 3 Uhr, und am letzten Sonntag im Oktober kommt diese Stunde zweimal.
    .mend = Wählen Sie eine Uhrzeit vor oder nach der Umstellung.
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

about-closure = Eine Ausnahme bringt einen Termin auf einen Tag, an dem geschlossen ist. Er findet statt, denn die Ausnahme ist der genauere Eintrag; gefragt wird nur, ob das gemeint war.
    .mend = War es gemeint, ergänzen Sie `confirmed: true` bei der Ausnahme. Sonst löschen Sie sie, oder wählen Sie einen anderen Tag.

about-exception-hits-nothing = Eine Ausnahme findet keinen Termin, den sie ändern könnte. Die Haltestelle hat an diesem Tag nach den Regeln keinen, oder keinen zu den Zeiten, die `at` nennt; die Öffentlichkeit würde nichts erfahren.
    .mend = Schreiben Sie einen der Tage, die die Meldung nennt, immer den Tag nach der Regel, nicht den neuen. Für einen Termin außerhalb der Regeln schreiben Sie `change: added` mit `to_hours`.
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

about-exception-incomplete = Eine Ausnahme sagt nicht genug, oder sie sagt, was nicht zu ihrer Art passt. Ein verlegter Termin (`moved`) braucht neuen Tag, neue Zeiten oder neuen Ort, ein zusätzlicher (`added`) oder einer zu anderer Zeit (`retimed`) seine Zeiten, einer an anderem Ort (`relocated`) diesen Ort; ein abgesagter (`cancelled`) hat nichts davon.
    .mend = Ergänzen Sie `to_date: 2026-03-13`, `to_hours: 09:00-12:00`, `to_stop:` oder `to_place:`. Ein Termin, der an einem anderen Tag stattfindet, ist `moved`, nicht `cancelled`.
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

about-exception-repeated = Ein Termin hat zwei Ausnahmen. Es zählt die, die die Zeiten nennt (`at`), dann die zuerst geschriebene; die andere ginge ohne ein Wort verloren.
    .mend = Behalten Sie eine der beiden. Um Tag und Zeiten zugleich zu ändern, schreiben Sie `change: moved` mit `to_date` und `to_hours`.
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

about-holiday = Eine Ausnahme bringt einen Termin auf einen Feiertag des Programms. Termine nach einer Regel fallen dort von selbst weg; der Dienst arbeitet Montag bis Freitag, außer an Feiertagen (mobile Schreibhilfe, Artikel 2.3.1).
    .mend = Wählen Sie einen anderen Tag. Ist es gemeint, ergänzen Sie `confirmed: true` bei der Ausnahme; für eine Haltestelle oder Regel, die auch an Feiertagen gilt, schreiben Sie `open_on_holidays: true`.
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

about-holiday-calendar = Die Feiertage des Programms (`holidays`) sind nicht die des Ortes: eine andere Zeitzone, eine Gemeinde in Übersee, im Elsass oder im Moseldepartement. Ein Termin stünde an einem Tag, an dem alles geschlossen ist, oder fehlte an einem Arbeitstag. Ebenso ein Tag unter `open_on_holidays`, der kein Feiertag ist.
    .mend = Schreiben Sie den Kalender des Ortes: `holidays: reunion`, `holidays: DE-BY`, `holidays: CH-GE`; `none`, wenn kein Feiertag zählt. Ein Programm ohne Zeile `holidays` hält die von Frankreich.

about-hours = Das sind keine Zeiten, die von einer Uhrzeit bis zu einer anderen gehen. Ohne das Ende weiß niemand, wie lange der Dienst bleibt.
    .mend = Schreiben Sie beide Uhrzeiten mit einem Bindestrich dazwischen: `hours: 09:00-12:00`. Mehrere am Tag bilden eine Liste: `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: ab 14:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-hours-overlap = Zwei Zeiten einer Regel überschneiden sich. Der Ort wäre zur selben Zeit zweimal geöffnet, und seine Plätze würden doppelt zählen.
    .mend = Berichtigen Sie eine der Uhrzeiten, oder schreiben Sie eine einzige Zeit: `hours: 09:00-17:00`.
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

about-month-week = Das ist keine Woche des Monats. Ein Wochentag kommt vier- oder fünfmal im Monat; die Wochen sind also 1 bis 5 oder die letzte.
    .mend = Schreiben Sie `month_weeks: [2, 4]` für die zweite und die vierte, oder `month_weeks: last` für die letzte. Jede zweite Woche, gleich in welchem Monat, ist `every_weeks: 2` mit `anchor`; gerade und ungerade Wochen gibt es hier nicht, denn die Wochen 53 und 1 sind beide ungerade.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          month_weeks: gerade
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          month_weeks: [2, 4]
          hours: 14:00-17:00

about-closure-hits-nothing = Eine Schließung findet keinen Termin, den sie schließen könnte: keiner fällt auf ihre Tage und Uhrzeiten an den Orten oder mit dem Fahrzeug, die sie nennt. Oft ist das Jahr falsch oder der Ort.
    .mend = Berichtigen Sie Tage, Uhrzeit oder Ort. Eine Schließung, in die kein Termin mehr fällt, kann gelöscht werden.
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

about-outside-programme = Ein Termin, oder etwas, das stattfand, liegt vor dem ersten oder nach dem letzten Tag des Programms. Dann ist mit dem Geldgeber nichts vereinbart; meist ist ein Jahr falsch.
    .mend = Berichtigen Sie das Datum, oder `from` und `until` des Programms.
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

about-overlap = Ein Fahrzeug ist zur selben Zeit an zwei Orten, oder ein fester Ort ist zweimal geöffnet. Fahrzeuge werden innerhalb eines Programms unterschieden: zwei Programme, die beide `van` schreiben, haben zwei.
    .mend = Ändern Sie die Zeiten eines der beiden, oder nennen Sie bei der Haltestelle, welches Fahrzeug sie bedient (`vehicle`). Sind beide Haltestellen ein Ort, löschen Sie eine; mehr als zwanzig Überschneidungen eines Fahrzeugs werden zusammen genannt, denn dann scheinen mehrere Fahrzeuge seinen Namen zu tragen.
    .wrong =
        # records/rota.yaml
        - {"{"}stop: gien, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: montargis, weekday: wednesday, hours: 11:00-13:00{"}"}
    .right =
        # records/rota.yaml
        - {"{"}stop: gien, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: montargis, weekday: wednesday, hours: 14:00-16:00{"}"}

about-position = Die Position einer Haltestelle ist unvollständig oder kein Ort auf der Erde. Breite und Länge gehören zusammen; eine Breite liegt zwischen -90 und 90.
    .mend = Schreiben Sie beide in Grad: `latitude: 47.69` und `longitude: 2.63`. In Frankreich ist die Breite die größere Zahl, zwischen 41 und 52.
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

about-date-outside-rule = Ein Datum aus der Liste einer Regel liegt außerhalb der Zeit, in der die Regel oder ihr Programm gilt. An diesem Tag fände nichts statt, und niemand würde es merken.
    .mend = Berichtigen Sie das Datum. Hat die Regel ein eigenes `from` oder `until`, so liegt der Fehler vielleicht dort.
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

about-rule-conflict = Eine Fahrplanregel widerspricht sich, oder sie sagt nicht genug. Sie nennt einen Wochentag und einzelne Daten, oder keines von beiden; Wochen des Monats und alle n Wochen; oder einen Rhythmus ohne die Woche, von der an gezählt wird.
    .mend = Machen Sie zwei Regeln daraus, oder behalten Sie eine der beiden Zeilen. Ein Rhythmus von mehreren Wochen und Haltestellen, die sich abwechseln, brauchen einen Tag der ersten Woche: `anchor: 2026-01-07`.
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

about-rule-yields-nothing = Eine Fahrplanregel ergibt keinen einzigen Tag. Einen fünften Dienstag gibt es nur in manchen Monaten, ein Ausgangstag (`anchor`) kann nach dem letzten Tag der Regel liegen, ein Datum der Liste außerhalb ihrer Geltung.
    .mend = Sehen Sie sich `from`, `until`, `anchor`, `dates` und `month_weeks` an, oder löschen Sie die Regel.
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

about-school-holidays = Eine Regel nennt `school_holidays`, und die Einträge kennen die Ferien der Zone nicht für ihre ganze Dauer. Termine stünden in Ferien, die niemand eingetragen hat, oder fehlten.
    .mend = Ergänzen Sie `records/school_holidays.yaml`, oder importieren Sie den Schulkalender des Ministeriums (data.education.gouv.fr): `halte import school-holidays DATEI.csv`.

about-service-weeks = Der Dienst arbeitet in weniger Kalenderwochen, als das Ziel `service-weeks` verlangt. Eine Woche zählt, wenn mindestens ein Termin in ihr stattfindet; die mobile Schreibhilfe schuldet 38 Wochen zwischen Oktober und August (Artikel 2.3.1).
    .mend = Kürzen Sie eine Schließung, oder ergänzen Sie Termine in Wochen, die keinen haben.

about-static-file = Eine Datei von `content/static/` wird nicht veröffentlicht. Was dort ist, wird veröffentlicht, wie es ist, unter seinem Namen: `content/static/regeln.pdf` hat die Adresse `/regeln.pdf`. Wie alles, was veröffentlicht wird, wird es zuerst gelesen und geprüft: was halte nicht lesen kann, bleibt im Haus, ebenso was den Platz einer Seite einnähme und was Ihr Rechner dort hinterlässt (`.DS_Store`, `Thumbs.db`).
    .mend = Tun Sie, was die Meldung vorschlägt. Dokumente werden als PDF mit ihrem Text veröffentlicht, Tabellen als CSV, Bilder als PNG, JPEG oder WebP. Der Link steht in einer Seite: `[Die Regeln](regeln.pdf)`; halte fügt Art und Größe hinzu.

about-stop-decision = Was der Lenkungsausschuss über eine Haltestelle beschlossen hat, steht nicht da oder passt nicht zum Fahrplan. Eine bestätigte Haltestelle sagt, seit wann (`decided_on`), und wird vorher nicht bedient; eine aufgehobene sagt, seit wann (`withdrawn_on`); eine vorgeschlagene, die im Fahrplan steht, ist noch nicht veröffentlicht (mobile Schreibhilfe, Artikel 1.3).
    .mend = Ergänzen Sie `decided_on: 2025-12-01` oder `withdrawn_on: 2026-06-01`, geben Sie der Regel ein späteres `from:`, oder schreiben Sie `status: validated`, sobald beschlossen ist.
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

about-stop-never-served = Eine bestätigte Haltestelle hat keinen Termin, der stattfindet. Ihre Seite verspräche einen Dienst, der nie kommt.
    .mend = Ergänzen Sie eine Regel in `records/rota.yaml`, oder schreiben Sie `status: withdrawn` mit `withdrawn_on`.

about-stop-not-validated = Eine Ausnahme bringt einen Termin an eine Haltestelle, die nur vorgeschlagen oder schon aufgehoben ist. Der Lenkungsausschuss bestätigt jede Haltestelle, bevor sie bedient wird (mobile Schreibhilfe, Artikel 1.3).
    .mend = Lassen Sie die Haltestelle zuerst bestätigen und schreiben Sie `status: validated`, oder nennen Sie den Ort in Worten mit `to_place`.
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

about-stop-position = Eine bestätigte Haltestelle hat keine Breite und Länge, oder die eines anderen Ortes: die beiden Zahlen sind vertauscht, ein Vorzeichen ging verloren, die Haltestelle liegt nicht im Land oder in der überseeischen Region ihrer Gemeinde, oder sie liegt fern von allen anderen (über 60 km, und viermal so weit von der Mitte wie die Hälfte von ihnen). Ohne die richtige Lage fehlt sie auf der Karte der offenen Daten, in der Navigation der Kalender und bei der Prüfung der Fahrzeiten.
    .mend = Ergänzen Sie `latitude: 47.69` und `longitude: 2.63`, in Grad, oder vergleichen Sie die Zahlen mit einer Karte.
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

about-time = Das ist keine Uhrzeit. Uhrzeiten gehen von 00:00 bis 23:59.
    .mend = Schreiben Sie Stunden und Minuten mit je zwei Ziffern: `09:30`; auch `9h30` wird verstanden. Was nach Mitternacht endet, sagt das mit `+1`: `22:00-02:00+1`. Vormittag und Nachmittag sind zwei Zeiten: `hours: [09:00-12:00, 14:00-17:00]`.
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

about-time-zone = Das ist nicht der Name einer Zeitzone. Zeiten sind Ortszeiten, und 9 Uhr in Guyane ist ein anderer Augenblick als in Paris.
    .mend = Schreiben Sie einen Namen der IANA-Liste: `time_zone: Europe/Paris`, `Indian/Reunion`, `America/Martinique`. Ohne die Zeile ist es Europe/Paris.
    .wrong =
        # records/programmes.yaml
        - id: bus
          time_zone: Paris
    .right =
        # records/programmes.yaml
        - id: bus
          time_zone: Europe/Paris

about-travel = Zwischen zwei Terminen eines Fahrzeugs reicht die Zeit für den Weg nicht. Seine Länge in Luftlinie, geteilt durch die Zeit dazwischen, bleibt unter `travel_speed_max` des Programms, 60 km/h ohne diese Zeile; Termine ohne bekannte Position und Wege unter 200 Metern bleiben außer Betracht.
    .mend = Sehen Sie sich die Zeiten und die Positionen beider Haltestellen an. Erlaubt es die Straße, schreiben Sie ein anderes `travel_speed_max` in das Programm.
    .wrong =
        # records/rota.yaml
        - {"{"}stop: montargis, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: gien, weekday: wednesday, hours: 12:15-15:00{"}"}
    .right =
        # records/rota.yaml
        - {"{"}stop: montargis, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: gien, weekday: wednesday, hours: 14:00-17:00{"}"}

about-weekday = Das ist kein Wochentag. Deutsche, französische und englische Namen werden verstanden; eine Zeile enthält einen Tag oder eine Liste.
    .mend = Schreiben Sie einen Tag, oder mehrere als Liste: `weekday: [montag, freitag]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: montag und freitag
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: [montag, freitag]
          hours: 14:00-17:00

about-weekday-matches-date = Ein Datum steht mit seinem Wochentag da, und die beiden passen nicht zusammen. Eines ist falsch: eine Ausschreibung lud zu einem „vendredi 19 août 2019“ ein, der ein Montag war. Ist diese Prüfung ausgeschaltet, zählt das Datum.
    .mend = Berichtigen Sie das Datum oder den Wochentag, oder lassen Sie den Wochentag weg.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: dienstag 2026-03-12
          change: cancelled
          reason: vehicle
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: donnerstag 2026-03-12
          change: cancelled
          reason: vehicle

about-weekly-opening-hours = Ein fester Ort (`itinerance: Fixe`) ist weniger Stunden in der Woche geöffnet, als das Ziel `weekly-opening-hours` verlangt. Schließungen und Feiertage zählen als geschlossen; Wochen, die nur zum Teil im Programm oder in den Regeln des Ortes liegen, bleiben außer Betracht. Feste Anlaufstellen schulden mindestens 24 Stunden je Woche und Ort.
    .mend = Verlängern Sie die Zeiten im Fahrplan, kürzen Sie eine Schließung, oder klären Sie die Lücke mit dem Geldgeber.

about-weekly-slots = Eine Dienstwoche bietet weniger Plätze für Termine, als das Ziel `weekly-slots` verlangt. Eine Dienstwoche ist eine Kalenderwoche, in der mindestens ein Termin stattfindet; Plätze abgesagter Termine, von Schließungen und Feiertagen zählen nicht. Die mobile Schreibhilfe schuldet 20 Plätze von einer Stunde (Artikel 2.1.3 und 2.3.1).
    .mend = Ergänzen Sie Termine oder Plätze (`slots`) in diesen Wochen, einen einzelnen mit `change: added`, oder klären Sie die Lücke mit dem Geldgeber.

## Texte und Seiten

about-broken-link = Ein Link führt zu einer Seite dieser Website, die es nicht gibt. Wer ihm folgt, findet nichts.
    .mend = Berichtigen Sie die Adresse im Text oder in der Vorlage, die ihn schreibt. Eine Seite wird mit ihrer Datei genannt, `[…](tarifs.md)`, oder mit ihrer Adresse, `[…](arrets/)`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        {"["}Unsere Haltestellen](stops.md)
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        {"["}Unsere Haltestellen](arrets/)

about-clearance-unused = Freigegeben ist ein Text, der nirgends mehr steht, oder nicht in der Datei, die die Freigabe nennt. Wer die Liste der Freigaben liest, muss sich darauf verlassen können.
    .mend = Löschen Sie die Freigabe, oder schreiben Sie `text` und `file` so, wie sie jetzt sind.

about-figure-in-page = Eine öffentliche Seite nennt eine Zahl in doppelten geschweiften Klammern. Zahlen sind für Berichte geschützt; auf der öffentlichen Seite fällt sie weg.
    .mend = Nehmen Sie sie aus der Seite und schreiben Sie sie in einen Text des Berichts, unter `content/narratives/`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        {"{"}{"{"} visits {"}"}{"}"} Menschen kamen zu uns.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        Unsere Zahlen stehen in unseren Berichten.

about-front-matter = Ein Text beginnt nicht mit seinem Kopf, oder der Kopf hat kein Ende. Der Kopf nennt den Titel, zwischen zwei Zeilen aus drei Strichen.
    .mend = Beginnen Sie die Datei mit drei Zeilen: `---`, `title: …`, `---`. Davor steht nichts, auch keine leere Zeile.
    .wrong =
        <!-- content/pages/accueil.md -->
        Der Bus kommt zu Ihnen.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        Der Bus kommt zu Ihnen.

about-heading-level = In einem Text steht eine Überschrift der ersten Stufe. Der Titel der Seite ist die einzige; Vorleseprogramme gehen nach den Überschriften, darum wird diese als eine der zweiten Stufe genommen.
    .mend = Beginnen Sie die Zeile mit `##`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        # Einen Termin vereinbaren
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        ## Einen Termin vereinbaren

about-map-outline = Die Datei `content/map.geojson` enthält etwas, das sich nicht zeichnen lässt. Sie hat Flächen (den Umriss), Linien (Flüsse) und Punkte mit Namen (Städte), mit Positionen in Grad.
    .mend = Machen Sie sie neu mit `halte import map`, oder exportieren Sie sie als FeatureCollection in WGS 84. Ohne die Datei zeigt die Karte nur die Haltestellen.

about-markdown-limit = Listen, Zitate oder Hervorhebungen sind in einem Text zu tief verschachtelt. Niemand könnte ihn lesen; meist wurde er versehentlich eingefügt.
    .mend = Nehmen Sie die wiederholten Zeichen (`>`, `*`, `-`) heraus.

about-missing-translation = Ein Text für die Öffentlichkeit ist nicht in allen Sprachen der Website geschrieben. Es geht um das, was das Programm ist, wann das Telefon besetzt ist, wie man zu einer Haltestelle kommt, Bemerkungen von Regeln, Nachrichten kommender Ausnahmen und Schließungen, eine Seite oder ein Wort des Themes. Was fehlt, erscheint in der Hauptsprache.
    .mend = Schreiben Sie einen Text je Sprache, `message: {"{"}fr: …, de: …{"}"}`, oder die Seite `content/pages/accueil.de.md`, oder die Zeile des Themes, die die Meldung nennt.
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

about-narrative-figure = Ein Text des Berichts schreibt eine Zahl oder setzt eine Antwort an die erste Stelle, und derselbe Bericht druckt etwas anderes. Der Geldgeber läse zwei Zahlen für einen Namen.
    .mend = Berichtigen Sie den Text, oder zitieren Sie die Zahl des Berichts: halte schreibt { "{{" } slots_offered { "}}" } selbst.

about-narrative-name = Ein Text des Berichts hat einen Namen, der weder ein Zeitraum noch ein Abschnitt eines Zeitraums ist. Kein Bericht würde ihn zeigen.
    .mend = Nennen Sie ihn `2026-02.md`, `2026-Q1.md` oder `2026.md`. Ein Text für einen einzelnen Abschnitt heißt `2026-Q1.gaps.md`; was für alle Zeiträume gilt, `principles.md`.

about-narrative-place = Ein Text des Berichts liegt in keinem Ordner eines Programms. So weiß kein Bericht, dass er zu ihm gehört.
    .mend = Legen Sie ihn in den Ordner seines Programms: `content/narratives/bus/2026-Q1.md`.

about-narrative-programme = Ein Text des Berichts liegt in einem Ordner, der nach keinem Programm benannt ist. Kein Bericht zeigt ihn.
    .mend = Geben Sie dem Ordner die Kennung des Programms, wie die Meldung vorschlägt.

about-narrative-workshop = Ein Text des Berichts spricht von einem Workshop an einem Ort oder Tag, an dem die Einträge keinen haben. Der Geldgeber läse im selben Dokument zweierlei.
    .mend = Berichtigen Sie Ort oder Tag im Text, oder tragen Sie den Workshop in `records/workshops.yaml` ein.

about-not-a-page = Eine Datei unter `content/pages/` wird nicht gelesen, weil ihr Name nicht auf `.md` endet. Aus ihr entsteht keine Seite.
    .mend = Speichern Sie den Text als einfache Textdatei mit einem Namen wie `tarifs.md`. Der Inhalt einer Word-Datei wird als Text hineinkopiert.

about-not-read = Eine Datei unter `content/` liegt dort, wo nichts gelesen wird, oder ist kein Text eines Berichts. Aus ihr entsteht keine Seite und kein Bericht.
    .mend = Legen Sie eine Seite nach `content/pages/NAME.md`, einen Text des Berichts nach `content/narratives/PROGRAMM/2026-Q1.md`, ein Logo nach `content/logos/`.

about-page-address = Eine Seite hat eine Adresse, die schon vergeben ist: an etwas, das halte selbst macht, wie die Kalender oder eine andere Sprache, oder an eine zweite Datei derselben Seite. Eine der beiden würde die andere ersetzen.
    .mend = Benennen Sie die Datei um, etwa in `page-agenda.md`, oder schreiben Sie beide Texte in eine Datei und löschen Sie die andere.

about-page-language = Eine Seite ist in einer Sprache geschrieben, die die Website nicht hat. Aus ihr entsteht keine Seite.
    .mend = Berichtigen Sie die Endung ihres Namens, `tarifs.de.md`, oder ergänzen Sie die Sprache in `other_languages` in `records/site.yaml`.

about-page-name = Der Name einer Datei kann nicht die Adresse einer Seite sein. Adressen haben nur Kleinbuchstaben ohne Akzente, Ziffern und Bindestriche, und Seiten liegen in keinem Unterordner.
    .mend = Benennen Sie die Datei um, wie die Meldung vorschlägt, etwa in `ete-a-gien.md`. Was die Öffentlichkeit liest, ist der `title` in der Datei, der beliebig lauten darf.

about-paper-missing = Eine Veranstaltung ist ohne Teilnehmerliste, obwohl das Projekt solche führt, eine Nummer haben zwei Belege, oder ein Beleg hat weder Tag noch Zeitraum. Die Belege bleiben beim Betreiber; die Liste sagt für eine Prüfung, wo (vernetzte Sozialzentren, EFRE; mobiles Team).
    .mend = Tragen Sie den Beleg ein: Art, Titel, Nummer, Tag oder Zeitraum, Anzahl, Ort der Aufbewahrung. Nie die Namen derer, die unterschrieben haben.
    .wrong =
        # records/papers.yaml
        - {"{"}kind: certificate, title: Prüfung des Netzes, kept: Büro{"}"}
    .right =
        # records/papers.yaml
        - {"{"}kind: certificate, title: Prüfung des Netzes, number: A-12, date: 2026-01-05, kept: Büro{"}"}

about-personal-data = Dort steht etwas, womit sich eine Person finden ließe: ein Name hinter einer Anrede, eine Telefonnummer, eine Adresse, eine Akten- oder Kontonummer, ein genaues Alter mit Ort und Anlass, eine Position in einem Foto. Das Berufsgeheimnis erlaubt nichts davon (mobile Schreibhilfe, Artikel 3.2); Initialen, genaue Alter und wenige Menschen bei einem Dorf sind Warnungen.
    .mend = Nehmen Sie es heraus, sagen Sie es ohne die Einzelheit, oder benennen Sie die Datei um. Die Kontakte einer Organisation stehen in ihrem Eintrag; was trotzdem stehen darf, kommt mit dem Grund in `records/clearances.yaml`. Fachkräfte und Begleitungen sind Codes mit einer Nummer, wie `pro-1`.
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

about-picture-alt = Ein Bild in einem Bericht hat keine Worte für die, die es nicht sehen. Berichte sind barrierefreie Dokumente, und dieser wäre es nicht.
    .mend = Schreiben Sie zwischen die eckigen Klammern, was das Bild zeigt.
    .wrong =
        <!-- content/narratives/bus/2026-02.md -->
        ---
        title: Februar
        ---
        ![](images/bus.jpg)
    .right =
        <!-- content/narratives/bus/2026-02.md -->
        ---
        title: Februar
        ---
        ![Der Bus vor dem Rathaus](images/bus.jpg)

about-missing-glyph = Ein Zeichen fehlt in allen Schriften des Themes: ein Emoji, ein Aufzählungszeichen aus Word, ein Buchstabe einer anderen Schrift. Aushänge und Berichte zeigen an seiner Stelle ein leeres Quadrat; die Seiten der Website zeigen es, wie es ist.
    .mend = Ersetzen Sie das Zeichen durch ein Wort. Gehört es zu einer Sprache, die das Publikum liest, so legen Sie in den Ordner `fonts` des Themes eine Schrift, die sie enthält, mit ihrer Lizenz.

about-picture-damaged = Ein Bild lässt sich nicht bis zum Ende lesen: die Datei wurde beim Kopieren abgeschnitten, oder sie ist beschädigt. Ein halbes Logo wird nie veröffentlicht.
    .mend = Kopieren Sie die Datei noch einmal von dort, woher sie kam, oder bitten Sie neu darum. Öffnen Sie sie in einem Browser: was dort grau ist oder fehlt, fehlt hier.

about-picture-missing = Ein Bericht zeigt ein Bild, das nicht da ist. Sein Pfad zählt vom Ordner `content/` an.
    .mend = Legen Sie die Datei dorthin, oder berichtigen Sie den Pfad: `![…](images/bus.jpg)` ist `content/images/bus.jpg`.

about-picture-size = Ein Bild hat mehr als 100 Millionen Pixel. Es würde den Speicher des Rechners füllen, und niemand sähe den Unterschied.
    .mend = Speichern Sie es in einem Bildprogramm kleiner; für den Druck genügen 2.000 Pixel in der Breite.

about-raw-html = Ein Text enthält HTML. Es wird gezeigt, wie es dasteht, und nicht ausgeführt, damit nichts Fremdes auf der Website läuft.
    .mend = Schreiben Sie es in Markdown: `**fett**`, `*kursiv*`, `[Wörter](https://www.example.org/)`, eine Zeile mit `- ` für eine Liste.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        <b>Neu:</b> eine Haltestelle in Gien.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        {"*"}*Neu:** eine Haltestelle in Gien.

about-unknown-figure = Ein Text des Berichts nennt eine Zahl, die es in diesem Zeitraum nicht gibt. Eine von Hand getippte Zahl wäre nicht geschützt; so genannt, erscheint, was die Tabellen zeigen.
    .mend = Schreiben Sie den Namen, den die Meldung vorschlägt, in doppelte geschweifte Klammern, etwa `{"{"}{"{"} visits {"}"}{"}"}`, `{"{"}{"{"} visits.previous {"}"}{"}"}` oder `{"{"}{"{"} visits.target {"}"}{"}"}`.
    .wrong =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Das erste Quartal
        ---
        {"{"}{"{"} visites {"}"}{"}"} Menschen wurden empfangen.
    .right =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Das erste Quartal
        ---
        {"{"}{"{"} visits {"}"}{"}"} Menschen wurden empfangen.

about-unsafe-link = Ein Link fällt weg, denn erlaubt sind nur Webadressen, E-Mail-Adressen, Telefonnummern und Seiten dieser Website. Eine Datei auf dem eigenen Rechner erreicht sonst niemand.
    .mend = Schreiben Sie eine ganze Adresse: `[…](https://www.service-public.fr/)`, `[…](mailto:…)`, `[…](tel:+33261910010)`, oder eine Seite: `[…](tarifs.md)`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        {"["}Rechte](file:///C:/Documents/rechte.pdf)
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Der Bus
        ---
        {"["}Rechte](https://www.service-public.fr/)

about-vignette-review = Ein Bericht erzählt von Menschen, unter einer Überschrift wie „Situations“, und nichts sagt, wer ihn auf Erkennbares durchgelesen hat, oder wann. Kein Programm findet einen Namen ohne Anrede oder eine Geschichte, die nur eine einzige Person haben kann.
    .mend = Lassen Sie ihn von jemand anderem lesen, und ergänzen Sie dann `reviewed_by: …` und `reviewed_on: 2026-03-02` im Kopf der Datei.
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

## Zahlen und Berichte

about-deliver = Eine Ausgabe kann nicht so versandt werden, wie es verlangt wurde. Ihr Name oder Zeitraum ist unbekannt, sie ist ein Entwurf, den jemand bestätigen muss, ihr Zeitraum ist nicht zu Ende, oder für sie entsteht nichts.
    .mend = `halte deliver` ohne Namen sagt, wie weit jede Ausgabe ist. Ergänzen Sie die Ausgabe beim Eintrag, `- {"{"}period: 2026-02, status: draft{"}"}`, und ist sie bestätigt, schreiben Sie `status: validated` mit `validated_by` und `validated_on`.

about-deliverable-due = Eine Ausgabe ist überfällig, oder in den nächsten zwei Wochen fällig. Fällig ist sie so viele Tage nach ihrem Zeitraum, an einem Tag, den die Ausgabe nennt, oder Monate vor der Sitzung des Ausschusses (mobile Schreibhilfe, Artikel 2.3.3; digitale Gutscheine, Artikel 6); die Meldung nennt den Tag und den Artikel.
    .mend = Versenden Sie sie, und halten Sie das fest mit `halte deliver bilan 2026-Q1`. Was jemand bestätigen muss, wird zuerst bestätigt.

about-disclosure = Eine Tabelle oder eine Kennzahl fehlt in einer einzigen Ausgabe: mit dem, was frühere Ausgaben gezeigt haben, ließe sich darin eine kleine Zahl von Menschen ermitteln. Alles Übrige erscheint.
    .mend = Für den Rest ist nichts zu tun. Wer diese Tabelle braucht, zeigt sie gröber, nach Gebiet oder nach Quartal, in `records/publication.yaml`. Was in den ersten Tagen eines Zeitraums fehlt, geht später oft.

about-due-date = Eine Ausgabe ist nach dem, was geschrieben steht, an einem Tag fällig, und nach der Regel an einem anderen. Der geschriebene Tag zählt; gefragt wird nur, ob ein anderer vereinbart wurde.
    .mend = Löschen Sie `due`, wenn mit dem Geldgeber kein anderer Tag vereinbart wurde.
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

about-due-rule = Es steht nicht klar da, wann etwas abzugeben ist. Fällig ist es so viele Tage nach dem Zeitraum, oder so viele Monate vor der Sitzung eines Ausschusses, und nicht Teile von beidem.
    .mend = Schreiben Sie `due_days: 30`, oder `due_months_before: 1` zusammen mit `committee: copil`.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          committee: copil
    .right =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10

about-edition-order = Eine Ausgabe ging ihren Weg nicht der Reihe nach. Sie ist Entwurf (`draft`), dann bestätigt von dem, den der Vertrag nennt, dann versandt, jeweils mit dem Tag; vorher geht nichts hinaus (digitale Gutscheine, Artikel 6).
    .mend = Ergänzen Sie `validated_by` und `validated_on`, oder `sent_on`, oder berichtigen Sie `status`. `halte deliver` schreibt den Tag des Versands von selbst.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: sent{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: sent, sent_on: 2026-02-09{"}"}]

about-edition-period = Der Zeitraum einer Ausgabe passt nicht zu ihrer Art. Eine Monatstabelle ist von einem Monat, ein Quartalsbericht von einem Quartal, ein Jahresbericht von einem Jahr, eine Schlussbewertung vom ganzen Programm; andere Zeiträume sind für einen Zwischenbericht.
    .mend = Berichtigen Sie `period`, oder die Art (`kind`) beim Eintrag.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-Q1, status: draft{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: draft{"}"}]

about-grid = Eine Tabelle des Geldgebers ist nicht richtig zusammengesetzt. Jede Spalte zeigt eine Kennzahl, eine Kategorie davon, oder die Summe anderer Spalten; Zeilen nach Kategorie nennen ihr Feld.
    .mend = Geben Sie jeder Spalte `indicator: contacts`, mit `category: phone`, wenn nach etwas gezählt wird (`by`), oder `sum: [a, b]` mit den Schlüsseln von Spalten, die selbst keine Summen sind. `rows: category` und `rows_by` werden zusammen geschrieben.
    .wrong =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Téléphone{"}"}]
    .right =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Téléphone, indicator: contacts, category: phone{"}"}]

about-low-attendance = Die Regel für schwach besuchte Haltestellen hat einen Mittelwert von null oder weniger. Keine Haltestelle könnte je darunter liegen.
    .mend = Schreiben Sie, wie viele Menschen eine Sprechstunde im Mittel empfangen muss, etwa `fewer_than: 2`.
    .wrong =
        # records/publication.yaml
        - audience: funders
          low_attendance: {"{"}sessions_min: 3, fewer_than: 0{"}"}
    .right =
        # records/publication.yaml
        - audience: funders
          low_attendance: {"{"}sessions_min: 3, fewer_than: 2{"}"}

about-not-approved = Ein Plan für die Öffentlichkeit ist da, und bis zu diesem Tag hat kein Geldgeber zugestimmt. Keine seiner Zahlen wird gezeigt.
    .mend = Hat der Geldgeber zugestimmt, ergänzen Sie in `records/approvals.yaml` einen Eintrag mit `what: statistics`, `approved_by` und `approved_on`.

about-pdf = Ein Dokument konnte nicht als barrierefreies PDF geschrieben werden. Was nicht barrierefrei ist, wird niemandem geschickt.
    .mend = Sehen Sie, was die Meldung über die Gestaltung Ihres Themes sagt, unter `themes/`. Mit dem mitgelieferten Theme melden Sie es: es ist ein Fehler von halte.

about-place-moved = Eine Haltestelle liegt in einer anderen Gemeinde, einem anderen Kanton oder Gebiet als damals, als ihre Zahlen versandt wurden. Die damals gedruckten Summen würden nicht mehr stimmen.
    .mend = Lassen Sie die Haltestelle und ihre Gemeinde, wie sie waren, mit `status: withdrawn`, und geben Sie dem Ort, der nun bedient wird, eine Haltestelle mit eigener Kennung.

about-publication-plan = Eine Tabelle des Veröffentlichungsplans ist weder eine, die halte kennt, noch eine Kreuzung von einem oder zwei Feldern. Beides zugleich geht nicht.
    .mend = Schreiben Sie `table: by-age`, oder `cross: [age, gender]` mit zwei verschiedenen Feldern.
    .wrong =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age, cross: [age, gender]{"}"}]
    .right =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age{"}"}, {"{"}cross: [age, gender]{"}"}]

about-report = Ein Bericht konnte nicht gesetzt werden. Eine Gestaltung des Themes oder ein Text enthält, was das Satzprogramm ablehnt; die Meldung sagt, wo.
    .mend = Vergleichen Sie die Datei unter `themes/` mit der des mitgelieferten Themes, oder nehmen Sie aus dem Text, was die Meldung nennt.

about-sent-file = Die Kopie einer versandten Datei ist verloren oder wurde geändert, und was jetzt entsteht, weicht davon ab. Das Archiv zeigte ein anderes Dokument, als der Geldgeber bekam.
    .mend = Holen Sie die Kopien unter `records/ledger/sent/` aus der Versionsverwaltung oder einer Sicherung zurück.

about-target-indicator = Ein Ziel nennt etwas, das niemand berechnet. Es muss eine Zahl sein, die halte kennt, eine Kennzahl der Einträge, oder eine Zahl, die eine andere Prüfung damit vergleicht; was ein Vertrag verlangt und niemand berechnet, würde niemand vermissen.
    .mend = Schreiben Sie den Namen, den die Meldung vorschlägt, oder ergänzen Sie die Kennzahl in `records/indicators.yaml`: ein einfaches Zählen braucht nur seinen Eintrag.
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

about-term-changed = Eine Klausel des Vertrags ist nicht mehr die der ersten Sendung, und nirgends steht, dass die Parteien sie geändert haben. Die Klauseln stehen im Verzeichnis der Sendungen; `halte deliver` sendet nichts, bis das geklärt ist.
    .mend = Stellen Sie die Klausel wieder her, oder ergänzen Sie `amended_on`, den Tag der Änderung, und `reason`.

about-term-missed = Ein Eintrag hält nicht, was der Vertrag in `records/terms.yaml` verspricht: zu wenige Termine, eine andere Person, die freigibt, ein Satz mit einem geänderten Buchstaben. Die Meldung nennt das Versprechen und seinen Artikel, an der Zeile, die es bricht.
    .mend = Berichtigen Sie den Eintrag. Haben die Parteien eine andere Klausel vereinbart, ändern Sie sie in `records/terms.yaml` mit `amended_on` und `reason`.

about-threshold = Die Schwelle, unter der Zahlen verdeckt werden, liegt unter 3. Sie würde niemanden schützen.
    .mend = Schreiben Sie `threshold: 5` für Geldgeber, `threshold: 10` für die Öffentlichkeit, oder löschen Sie die Zeile, was dasselbe ergibt.
    .wrong =
        # records/publication.yaml
        - audience: funders
          threshold: 1
    .right =
        # records/publication.yaml
        - audience: funders
          threshold: 5

about-unknown-grid = Etwas Abzugebendes nennt eine Tabelle des Geldgebers, die in keinem Eintrag steht. Der Geldgeber bekäme seine eigene Tabelle nicht.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie die Tabelle in `records/grids.yaml`.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          grids: grille-mensuelle
    .right =
        # records/deliverables.yaml
        - id: tableau
          grids: grille

about-unknown-indicator = Eine Tabelle oder eine Kennzahl nennt eine Kennzahl, die in keinem Eintrag steht. Ihre Spalte bliebe leer.
    .mend = Berichtigen Sie die Kennung, oder ergänzen Sie die Kennzahl in `records/indicators.yaml`.
    .wrong =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Contacts, indicator: contact{"}"}]
    .right =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Contacts, indicator: contacts{"}"}]

about-unknown-table = Der Veröffentlichungsplan nennt eine Tabelle, die es nicht gibt. Sie würde dem Geldgeber fehlen.
    .mend = Schreiben Sie den Namen, den die Meldung vorschlägt, etwa `table: by-age`; `docs/figures.md` nennt alle Tabellen.
    .wrong =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: par-age{"}"}]
    .right =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age{"}"}]

about-unknown-target = Eine Abweichung wird von einer Zahl erklärt, die kein Ziel verlangt. Ohne Ziel gibt es keine Abweichung.
    .mend = Berichtigen Sie `indicator`, oder ergänzen Sie die Zahl, die der Vertrag verlangt, in `records/targets.yaml`.
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

about-workbook = Eine Arbeitsmappe konnte nicht geschrieben werden. Meist ist eine Tabelle zu groß für ein Blatt.
    .mend = Zeigen Sie die Tabelle gröber, nach Kanton oder Gebiet, in `records/publication.yaml`.

## Theme und Veröffentlichung

about-calendar-color = Die Farbe des Programms ist kein Farbname der Kalender. Sie bleiben ohne Farbe.
    .mend = Schreiben Sie einen englischen CSS-Namen: `color: navy`, `teal` oder `darkgreen`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          color: bleu marine
    .right =
        # records/programmes.yaml
        - id: bus
          color: navy

about-calendar-large = Der Kalender der ganzen Tour ist so groß, dass manche Kalenderprogramme ihn nicht ganz lesen: für Google Kalender wird eine Grenze von 1 MB berichtet. Die der Haltestellen, Gemeinden und Gebiete sind kleiner.
    .mend = Bieten Sie Partnern diese Kalender an, oder schreiben Sie vor der ersten Veröffentlichung `calendar_mode: series`: die Termine einer Regel sind darin ein Eintrag, der sich wiederholt. Was seit einem Jahr vorbei ist, verlässt die Kalender von selbst.

about-calendar-path = Ein Kalender kann nicht geschrieben werden, weil sein Name keine Adresse sein kann. Er besteht aus der Kennung einer Haltestelle, eines Gebiets oder eines Partners.
    .mend = Schreiben Sie diese Kennung in kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, höchstens 80 Zeichen. Steht sie in `records/ledger/`, nehmen Sie eine frühere Fassung der Datei.

about-calendar-read-back = Ein Kalender sagt nicht dasselbe, wenn er wieder gelesen wird. Abonnenten könnten etwas anderes sehen, als geschrieben wurde; darum wird nichts veröffentlicht.
    .mend = Suchen Sie ungewöhnliche Zeichen in dem Text, den die Meldung nennt, ersetzen Sie sie, und melden Sie es: es ist ein Fehler von halte.

about-free-places = Ein Eintrag in `free_places` sagt, ob an einem Termin noch Plätze frei sind. Ist sein Tag vorbei, dient er zu nichts mehr; findet an dem Tag nichts statt, ist er nirgends zu sehen, und ein zweiter für denselben Termin wird nicht gelesen.
    .mend = Löschen Sie die Einträge vergangener Tage; berichtigen Sie bei den anderen das Datum oder `at`.
    .wrong =
        # records/free_places.yaml
        - {"{"}stop: gien, date: 2026-03-11, places: few{"}"}
    .right =
        # records/free_places.yaml
        - {"{"}stop: gien, date: 2026-03-12, places: few{"}"}

about-incident = Eine Störung (Bildschirm, Fahrzeug, 4G-Stick) ist vorbei, und ihr Eintrag sagt nicht, wie viele Öffnungsstunden verloren gingen, oder sie dauert länger als zwei Wochen. Verlorene Stunden zählen gegen die zugesagten Öffnungsstunden (feste Anlaufstellen: 24 Stunden je Woche), und der Geldgeber hat eine Nummer für Störungen genannt.
    .mend = Schreiben Sie `hours_lost` (0, wenn der Dienst weiterging) und `ticket`, und `until`, sobald sie behoben ist.
    .wrong =
        # records/incidents.yaml
        - {"{"}what: terminal, stop: gien, from: 2026-02-09, until: 2026-02-10{"}"}
    .right =
        # records/incidents.yaml
        - {"{"}what: terminal, stop: gien, from: 2026-02-09, until: 2026-02-10, hours_lost: 4, ticket: T-118{"}"}

about-funder-mention = Ein Geldgeber des Programms hat weder Logo noch Satz, die gezeigt würden. Seine Förderung muss auf jeder Seite, jedem Aushang und in jedem Bericht zu sehen sein (mobile Schreibhilfe, Artikel 4; Verordnung 1303/2013, Anhang XII; Verordnung 2021/1060, Artikel 50).
    .mend = Ergänzen Sie `visibility:` bei der Organisation, mit `regime:` und `mention:`, oder `logo:` und `alt:`. Der Satz wird Wort für Wort aus dem Vertrag übernommen.
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

about-language = Die verlangte Sprache der Website gibt es nicht. Die Texte von halte gibt es auf Französisch, Deutsch und Englisch; ein Thema kann in `locales/` eine weitere bringen.
    .mend = Schreiben Sie `language: fr`, `de` oder `en`, und die anderen als Liste: `other_languages: [de, en]`.
    .wrong =
        # records/site.yaml
        - language: fr
          other_languages: alsacien
    .right =
        # records/site.yaml
        - language: fr
          other_languages: de

about-ledger-corrupt = Eine Datei in `records/ledger/` ist nicht zu verstehen. Dieses Register enthält, was Abonnenten der Kalender gesagt wurde, welche Zahlen gedruckt und was versandt wurde; ohne es könnte ihnen das Gegenteil gesagt werden.
    .mend = Holen Sie die Datei aus der Versionsverwaltung oder einer Sicherung zurück, und ändern Sie sie nie von Hand.

about-ledger-newer = Eine Datei in `records/ledger/` wurde von einer neueren Fassung von halte geschrieben als dieser. Eine ältere würde nicht alles verstehen und könnte verlieren, was darin steht.
    .mend = Verwenden Sie die neuere Fassung, auf jedem Rechner, auf dem das Projekt veröffentlicht wird.

about-ledger-twice = Eine Zeile steht zweimal im Register der Kalender, meist nach einer Zusammenführung. Die spätere zählt.
    .mend = Es ist nichts zu tun: die nächste Veröffentlichung schreibt nur eine Zeile.

about-logo-format = Die Datei eines Logos ist weder SVG noch PNG noch JPEG, oder sie ist von anderem Format, als ihr Name sagt. Ein anderes Format zeigt nicht jeder Browser, jeder Kalender und jedes Dokument.
    .mend = Bitten Sie die Organisation um eine SVG-, PNG- oder JPEG-Datei, oder speichern Sie das Bild in einem Zeichenprogramm neu, als „einfaches SVG“ oder PNG. Ist nur die Endung falsch, benennen Sie die Datei um.
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

about-logo-missing = Ein Dokument zeigt ein Logo, dessen Datei nicht da ist. Ohne es wird es nicht geschrieben, denn das Logo des Geldgebers muss darauf stehen.
    .mend = Legen Sie die Datei unter `content/` ab, oder berichtigen Sie die Zeile `logo:` der Organisation, die von dort aus zählt.

about-missing-logo = Die Datei eines Logos ist nicht da. Ihr Pfad zählt vom Ordner `content/` an; ein Ordner Ihres Rechners, wie `C:\Users\…`, gehört nicht zum Projekt.
    .mend = Legen Sie die Datei nach `content/logos/`, oder berichtigen Sie die Zeile: `logo: logos/ville.svg` ist `content/logos/ville.svg`.
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

about-placeholder-address = Die Adresse der Website ist ein Platzhalter. Endungen wie `.example` sind für Beispiele vorbehalten (RFC 2606), und niemand kann dort veröffentlichen; Kalender, QR-Codes und Suchmaschinen führten ins Leere. Ein Projekt, das sagt, dass es erfunden ist (`fictional: true`), darf eine behalten.
    .mend = Schreiben Sie die Adresse, unter der die Website veröffentlicht wird: `url: https://www.mon-association.fr/`.
    .wrong =
        # records/site.yaml
        - url: https://bus.example/
    .right =
        # records/site.yaml
        - url: https://www.mon-association.fr/

about-placeholder-logo = Ein verwendetes Logo ist ein Platzhalter. Logos gehören ihren Eigentümern, und gezeigt werden muss das des Geldgebers (mobile Schreibhilfe, Artikel 4).
    .mend = Bitten Sie die Organisation um ihre Datei, legen Sie sie unter `content/` ab, und löschen Sie die Zeile `placeholder: true`.
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

about-publicity = Ein Förderer wird nicht so gezeigt, wie das Recht oder der Vertrag es verlangt. In den Einträgen fehlt sein Satz, sein Fonds oder der Text zu seinem Logo; auf den Seiten lässt das Theme ihn weg, verbirgt ihn, setzt ihn in einer anderen Schrift oder macht das Emblem der Europäischen Union kleiner als ein anderes Logo (Verordnung 1303/2013, Anhang XII; Durchführungsverordnung 821/2014, Artikel 3 bis 5; Verordnung 2021/1060, Artikel 47 und 50 und Anhang IX).
    .mend = Ergänzen Sie `mention:`, `fund:` oder `alt:` bei `visibility` der Organisation; das Emblem zeichnet halte und braucht kein `logo`. Nennt die Meldung Seiten, vergleichen Sie Ihr Theme mit dem mitgelieferten: `base.html` zeigt jeden Förderer.
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
            description: Ein Bus hilft bei Anträgen, damit alle zu ihrem Recht kommen.

about-site-address = Die Website hat keine Adresse. Kalender lassen sich nur unter einer ganzen Adresse abonnieren; auch die Sitemap, der Feed der Änderungen, QR-Codes, Vorschauen geteilter Links und die Links der offenen Daten brauchen eine. Ein Projekt, das sagt, dass es erfunden ist, braucht keine.
    .mend = Schreiben Sie die Adresse, unter der `output/public` veröffentlicht wird, in `records/site.yaml`: `- url: https://www.mon-association.fr/`.

about-template = Eine Vorlage des Themes scheitert: ein Name darin existiert nicht, eine Schleife endet nicht, oder eine Datei fehlt. Auf der Befehlszeile sagt der Code auch, dass `halte template` seine Tabelle nicht schreiben konnte.
    .mend = Sehen Sie sich die Zeile an, die die Meldung nennt, und vergleichen Sie sie mit der Vorlage des mitgelieferten Themes; das Handbuch über Themes nennt, was jede Seite bietet. Für die Tabelle geben Sie einen Monat an, etwa `--month 2026-03`, und den Namen einer Datei, die es noch nicht gibt.

about-theme = Das Design, das `records/site.yaml` nennt, gibt es nicht, oder seine `theme.yaml` nennt keine Farben für Diagramme.
    .mend = Berichtigen Sie den Namen des Designs, oder lassen Sie unter `series` mindestens eine Farbe stehen. Was `theme.yaml` nicht nennt, bleibt wie im ursprünglichen Design.

about-theme-elsewhere = Eine Datei des Designs lädt eine Schrift, ein Skript, einen Stil oder ein Bild von einem anderen Server. Dieser erführe von jedem Besuch, und die Seite müsste auf ihn warten.
    .mend = Legen Sie eine Kopie in `assets/` des Designs, wenn deren Lizenz es erlaubt, und rufen Sie diese ab; oder streichen Sie die Zeile. Links, denen ein Besucher folgt, dürfen überallhin führen.

about-theme-file = Eine Datei des Designs verlangt eine andere, die das Design nicht hat: eine Schrift oder ein Bild eines Stils, einen Stil oder ein Skript einer Vorlage, eine andere Vorlage, ein Layout, die Schrift der Dokumente. An die Stelle der Datei, die sie verlangt, tritt die des ursprünglichen Designs.
    .mend = Legen Sie die Datei in den Ordner, den die Meldung nennt, oder berichtigen Sie ihren Namen: Groß- und Kleinbuchstaben zählen.

about-theme-variable = Eine Variable des Designs ändert nichts oder hat keinen Wert: wahrscheinlich ist ihr Name falsch geschrieben. Ein Design schreibt in `tokens.css` nur die Variablen, die von denen des ursprünglichen Designs abweichen, unter demselben Namen.
    .mend = Übernehmen Sie den Namen aus `assets/tokens.css` des ursprünglichen Designs (`halte theme MEIN-DESIGN --only assets/tokens.css` schreibt es ganz).

about-unsafe-svg = Eine Zeichnung in SVG wird vor der Veröffentlichung neu geschrieben, mit nichts als ihren Formen. Was dabei verloren ginge und zu sehen ist, wird gemeldet: ein Skript, ein Stil oder ein Bild von anderswo, Text, dessen Schrift nicht vorhanden ist, oder ein unlesbarer Teil.
    .mend = Bitten Sie die Organisation um ein einfaches Bild mit Text in Pfaden, oder speichern Sie es in einem Zeichenprogramm neu, als „einfaches SVG“ oder PNG.

about-url = Das ist nicht die ganze Adresse einer Website. Kalender und QR-Codes entstehen daraus; sie muss aufs Zeichen stimmen.
    .mend = Schreiben Sie sie mit `https://` und ohne etwas hinter `?` oder `#`: `url: https://www.mon-association.fr/`.
    .wrong =
        # records/site.yaml
        - url: www.mon-association.fr
    .right =
        # records/site.yaml
        - url: https://www.mon-association.fr/

## Import

about-already-recorded = Was eine Tabelle von einer Sprechstunde oder einer Zählung sagt, ist schon erfasst und sagt dort etwas anderes. Die Einträge bleiben, wie sie sind, damit keine Berichtigung überschrieben wird.
    .mend = Berichtigen Sie den Eintrag von Hand, oder löschen Sie ihn und importieren Sie noch einmal.

about-calendar = Eine Datei zum Importieren ist kein Kalender. Sie ist leer, zu groß, eine Webseite, oder hat keine Zeile BEGIN:VCALENDAR.
    .mend = Exportieren Sie sie als iCalendar (`.ics`). Kam sie von einer Adresse, öffnen Sie diese in einem Browser: vielleicht verlangt sie eine Anmeldung, oder sie ist falsch.

about-calendar-skipped = Eine Zeile oder ein Eintrag eines Kalenders zum Importieren wurde nicht verstanden und bleibt weg. Der Rest wird übernommen.
    .mend = Sehen Sie sich den Eintrag an, den die Meldung nennt, und schreiben Sie die Schließung von Hand, wenn sie wichtig ist.

about-import = Ein Import konnte seine Datei nicht lesen oder die Einträge nicht schreiben. Eine Datei, die schon da ist und etwas anderes sagt, wird nie überschrieben, und dann wird gar nichts geschrieben.
    .mend = Sehen Sie sich die Rechte der Datei und des Ordners an. Importieren Sie mit `--to` in einen leeren Ordner und vergleichen Sie, oder löschen Sie die Datei, damit sie neu geschrieben wird.

about-import-column = Manche Spalten einer Tabelle wurden nicht angesehen. Namen, Notizen und freie Texte kommen nie in die Einträge.
    .mend = Es ist nichts zu tun. Sollte eine davon gelesen werden, geben Sie ihr die Überschrift der Vorlage (`halte template activity.xlsx`).

about-import-columns = Kein Blatt einer Tabelle hat die Spalten für Datum und Haltestelle. So sagt nichts, wann und wo etwas stattfand.
    .mend = Schreiben Sie die Vorlage mit `halte template activity.xlsx` und füllen Sie sie aus, oder geben Sie einen Export von La Coop de la médiation numérique. Über den Zeilen muss eine Zeile mit Überschriften stehen.

about-import-doubt = Etwas aus einer Tabelle oder einem Fahrplan wurde gelesen, und jemand sollte hinsehen: ein ausgeblendetes Blatt, ausgeblendete oder durchgestrichene Zeilen, ein Besuch, der vielleicht schon erfasst ist, Alter oder Themen außerhalb der Listen, ein Wochentag, der nicht der der Regel ist. Die Meldung sagt, was daraus wurde.
    .mend = Sehen Sie an, was die Meldung nennt, und berichtigen Sie die Datei oder die Einträge, wenn es nicht so gemeint war.

about-import-row = Eine Zeile einer Tabelle konnte nicht gelesen werden und bleibt weg. Die Meldung nennt Blatt, Zeile, Spalte und Grund; die anderen Zeilen werden übernommen.
    .mend = Berichtigen Sie die Zelle und importieren Sie dieselbe Datei noch einmal: was schon da ist, ändert sich nicht.

about-timetable = Eine Datei zum Importieren ist kein Fahrplan von Fahrbibliotheken, oder keine einzige ihrer Zeilen konnte gelesen werden. Ihre erste Zeile nennt die Spalten.
    .mend = Exportieren Sie sie noch einmal als CSV, mit den Spalten, die die Meldung nennt.

about-timetable-row = Eine Zeile eines Fahrplans konnte nicht gelesen werden, wiederholt eine andere, oder beginnt nach dem letzten Tag, und bleibt weg. Der Rest wird übernommen.
    .mend = Berichtigen Sie die Zeile in der CSV-Datei und importieren Sie sie noch einmal, oder geben Sie mit `--until` einen späteren letzten Tag an.

about-unreadable-sheet = Eine ganze Tabelle kann nicht gelesen werden. Sie ist leer, abgeschnitten, viel zu groß, durch ein Passwort geschützt, oder gar keine Tabelle, gleich was ihr Name sagt.
    .mend = Öffnen Sie sie in einem Tabellenprogramm, entfernen Sie das Passwort, und speichern Sie sie als `.xlsx`, `.ods` oder `.csv`; oder exportieren Sie sie noch einmal, für einen kürzeren Zeitraum.

about-briefing = Ein Monat verging, ohne dass ein Partner die kommenden Termine bekam, obwohl der Vertrag will, dass sie regelmäßig davon erfahren (mobile Schreibhilfe, Artikel 2.3.1).
    .mend = Schicken Sie die Termine: `halte digest PARTNER` schreibt die Mitteilung, und `--sent` trägt sie in `records/briefings.yaml` ein. Was anders geschickt wurde, wird dort von Hand ergänzt: Tag, Empfänger, was, welcher Monat.

about-budget = Ein Posten hat mehr verwendet, als bewilligt ist, zählt einen Zeitraum zweimal, oder hat keinen Betrag für ein Quartal, das seit mehr als einem Monat vorbei ist. Nur der Geldgeber des Postens liest diese Beträge (mobiles Team, Teil 5; vernetzte Sozialzentren, EFRE).
    .mend = Ergänzen Sie in `expenses` den Posten, den Zeitraum und die ausgegebenen Euro, auch 0; berichtigen Sie den Betrag oder das Bewilligte.

about-half-days = Wochen haben Angaben zu weniger Halbtagen, als der Vertrag zählt, oder zu mehr (mobile Schreibhilfe, Artikel 1.4 und 2.3.1: von Montag bis Freitag). Besucher stehen in den Sprechstunden und Veranstaltungen, Werbung und Partner in `outreach`, Feiertage im Kalender.
    .mend = Tragen Sie den Rest der Woche in `half_days` ein: `home_visits`, `travel`, `absence`, `other`. Der Grund einer Abwesenheit steht dort nicht.
