### What `--help` prints, and mistakes in the arguments

help-halte = Macht aus YAML-Dateien (Haltestellen, Zeiten, Tätigkeit) eine öffentliche Fahrplan-Website, Kalender und Berichte als PDF
    .after =
        Zum Anfang: `halte new mein-projekt`, dann `halte watch --root mein-projekt`.
help-build = Alles in den Ausgabeordner schreiben, in einem Schritt: die alte oder die neue Fassung, nie ein Gemisch
    .after =
        Rückgabewert:
          0  veröffentlicht (oder nichts hatte sich geändert)
          1  Fehler betreffen den Fahrplan; nichts wurde geschrieben
          2  so nicht möglich: falsche Option, ein Ordner, der keine Ausgabe ist, fehlende Rechte, volle Platte
          3  seit dem letzten Mal scheinen Einträge verloren; prüfen Sie das, dann --accept-shrink, wenn es gewollt ist
          4  veröffentlicht, ohne das, was Fehler betreffen: einen Text, eine Seite, ein Dokument oder die Zahlen
        Was auch geschieht: der Ausgabeordner enthält die alte oder die neue Fassung, ganz.
help-check = Alles sagen, was falsch oder zweifelhaft ist; ohne --fix wird nichts geschrieben. Rückgabewert 1, wenn es Fehler gibt
help-agenda = Sagen, wann der Dienst kommt: die Termine der nächsten Wochen, einer Haltestelle oder Gemeinde, auch die abgesagten mit ihrem Grund
help-deliver = Eine Ausgabe als gesendet vermerken und ihre Dateien und Zahlen festhalten; ohne Namen: was wem geschuldet ist
    .after =
        Ohne Namen: was wem geschuldet ist und wie weit jede Ausgabe ist.
        Eine Ausgabe ist erst Entwurf, dann geprüft (von wem, wann: in ihrem Eintrag), dann gesendet (hier). Danach stehen ihre Zahlen und Dateien fest; was die Einträge später sagen, steht im nächsten Bericht.
        Eintrag, Register, Kopien und Ausgabe ändern sich zusammen oder gar nicht.
        Rückgabewert: 0 getan, 1 abgelehnt, 2 so nicht möglich (volle Platte, fehlende Rechte, ein inzwischen gespeicherter Eintrag), 3 seit dem letzten Mal scheinen Einträge verloren.
help-week = Sagen, was diese Woche zu tun ist: die Termine und was davon angekündigt wurde, was wem abzugeben ist, was den Blättern der letzten Woche fehlt
    .after =
        `halte build` schreibt dieselbe Seite nach operator/week.html, zum Drucken; die Vorschau zeigt sie zuoberst.
        Rückgabewert: 0 alles wurde gelesen, 1 wegen Fehlern ist die Tour nicht lesbar, 4 ohne das, was Fehler berühren.
help-diff = Sagen, was sich zwischen zwei Ausgaben oder zwei Ständen eines Projekts für die Öffentlichkeit geändert hat, fertig für eine Nachricht an Partner
    .after =
        ALT und NEU sind Ausgaben von `halte build`, Projektordner, Kalenderdateien oder Commits im Git-Repository des Projekts. Was sich seit der gestrigen Veröffentlichung geändert hat und was ein Zweig ändern würde:
          halte diff veroeffentlicht output
          halte diff HEAD .
          halte diff main sommertour
help-digest = Für einen Partner die kommenden Termine als Text zum Verschicken schreiben, und eintragen, dass er ihn bekam
help-evidence = Ein Verzeichnis aller Seiten, Dokumente und Kalender schreiben, mit dem, was sie von jedem Förderer zeigen, für die Prüfung eines Geldgebers
    .after =
        Das Verzeichnis nennt jede Seite, jedes Dokument und jeden Kalender mit SHA-256 und mit dem, was darin von jedem Förderer gelesen wurde.
        Es nennt auch nicht öffentliche Dokumente: es wird nie in die Ausgabe geschrieben und gehört auf keinen Webserver.
help-explain = Den Code einer Meldung erklären: was er bedeutet, warum er zählt, wie man ihn behebt; ohne Code alle aufzählen
help-import = Aus dem, was andere veröffentlichen oder führen, Einträge machen
help-import-timetable = Ein Fahrplan von Bücherbussen (offenes CSV-Format) als ganzes Projekt. Unlesbare Zeilen werden genannt und ausgelassen. Vorhandene, andere Dateien werden nie überschrieben
    .after =
        Rückgabewert:
          0  alle Zeilen des Fahrplans sind in den Einträgen
          1  nichts geschrieben: die Datei ist nicht lesbar, oder eine vorhandene Datei sagt etwas anderes
          4  geschrieben; Zeilen wurden ausgelassen, und jede ist genannt
help-import-gtfs = Ein Fahrplan im Format GTFS (Zip oder Ordner) als ganzes Projekt: jeder Aufenthalt einer Fahrt an einer Haltestelle. Fahrten ohne Aufenthalt werden genannt und ausgelassen
    .after =
        Rückgabewert:
          0  alle Aufenthalte sind in den Einträgen
          1  nichts geschrieben: die Datei ist nicht lesbar, oder eine vorhandene Datei sagt etwas anderes
          4  geschrieben; Zeilen wurden ausgelassen, und jede ist genannt
help-import-activity = Sprechzeiten und Besuche aus einer Tabelle: der Vorlage oder einem Export von La Coop de la médiation numérique. Namen, Notizen und freie Texte kommen nie herein; unlesbare Zeilen werden genannt und ausgelassen
    .after =
        Rückgabewert:
          0  die Einträge enthalten, was die Datei sagt
          1  nichts geschrieben: die Datei ist nicht lesbar, oder das Projekt hat Fehler
          4  geschrieben; Zeilen, Sprechzeiten oder verborgene Zeilen wurden ausgelassen, und jede ist genannt
        Dieselbe Datei ein zweites Mal einzulesen, ändert nichts.
help-import-calendar = Der Kalender eines Partners (.ics), als Schließungen auf der Standardausgabe oder als Warnungen zu den betroffenen Terminen
    .after =
        Beispiel:
          halte import calendar rathaus.ics --stop kehl --matching geschlossen > records/closures/rathaus-kehl.yaml
        Abgesagte Einträge schließen nichts. Was nicht zu verstehen ist, wird mit seiner Zeile genannt und ausgelassen.
help-import-opening-hours = Öffnungszeiten in der Schreibweise von OpenStreetMap, als Regeln und Schließungen einer Haltestelle. Was Regeln nicht sagen können, wird genannt, und dann wird nichts geschrieben
    .after =
        Beispiel:
          halte import opening-hours 'Mo-Fr 09:00-12:00,14:00-17:00; We[1] 09:00-12:00; PH off' --stop kehl
help-import-school-holidays = Der Schulkalender des französischen Ministeriums (data.education.gouv.fr, CSV) als Ferien-Einträge, eine Datei je Schuljahr. Vorhandene, andere Dateien werden nie überschrieben
help-import-communes = Die Gemeinden der Umgebung, angefahren oder nicht, für die Suche: Namen, Codes, Postleitzahlen und Positionen aus JSON oder GeoJSON, als `content/around.csv`. Was von allen Haltestellen des Projekts weit entfernt ist, bleibt weg
help-import-map = Der Grund der Karte der Haltestellen: Umrisse, Flüsse und Städte aus GeoJSON, klein gemacht, als `content/map.geojson`
help-template = Eine Tabelle schreiben, in die Tätigkeit eingetragen und die dann eingelesen wird
    .after =
        Ausfüllen, dann `halte import activity DATEI`.
help-new = Ein kleines Projekt anlegen, das sofort funktioniert, um es mit eigenen Einträgen zu füllen
    .after =
        Auf einem Terminal wird gefragt, was keine Option sagt, und die Eingabetaste nimmt den Vorschlag. Sonst gilt:
          --language   die Sprache der Meldungen (--lang, sonst die des Systems, sonst Französisch)
          --country    FR auf Französisch, DE auf Deutsch, GB auf Englisch
          --holidays   france in Frankreich, BE in Belgien, LU in Luxemburg; sonst keine, bis welche genannt sind
          --place      van
          --publicity  contract

        Danach zeigt `halte watch --root ORDNER --open` die Website, während Sie schreiben; ORDNER/README.md sagt, wo man anfängt.
help-watch = Die Website im Browser zeigen, während man schreibt; jede Änderung ist sofort da, und nichts wird geschrieben
    .after =
        Tasten: r baut neu, o öffnet den Browser, q beendet.
        Die Website kommt aus dem Speicher, nur auf diesem Rechner; nichts wird geschrieben. Solange ein Eintrag halb geschrieben ist, bleibt die letzte gute Fassung, und was nicht stimmt, steht darüber. http://localhost:8080/_halte/ zählt alles auf, was gebaut wurde.
help-why = Sagen, aus welchen Einträgen, Texten und Vorlagen eine Datei der Ausgabe gemacht ist und welche davon neuer sind
    .after =
        Beispiel: halte why public/haltestellen/kehl/index.html
help-audit = Die veröffentlichten Zahlen mit Elimination, Schranken und linearen Programmen angreifen; Rückgabewert 1, wo eine verdeckte Zahl erraten werden kann
help-schema = Für jede Art von Eintrag ein JSON-Schema schreiben, damit der Editor beim Tippen ergänzt und prüft
help-theme = Die Dateien des mitgelieferten Themas schreiben, alle oder einen Teil, um sie zu ändern; ohne Namen zeigen, worin die Themen des Projekts abweichen
    .after =
        Beispiel: halte theme unseres --only assets/tokens.css
help-help = Diese Hilfe oder die eines Befehls zeigen
help-check-fix = In den Dateien beheben, was nichts anderes sein kann: ein Leerzeichen nach dem Doppelpunkt, die Form eines Datums oder einer Uhrzeit, eine verlorene Null, Tabulatoren. Jede Zeile wird vorher und nachher gezeigt; Bemerkungen und Anordnung bleiben
help-publish = Den öffentlichen Teil des letzten Ergebnisses dorthin senden, wo er gelesen wird: in einen Ordner, auf einen Server über SFTP, in einen Zweig eines Repositorys
    .after =
        Gesendet wird nur, was sich von dem unterscheidet, was dort ist, und nie etwas aus funders/ oder operator/.
          halte publish /srv/www/bus
          halte publish sftp://deploy@www.example.org/srv/www/bus
          halte publish git:git@example.org:bus/site.git#gh-pages
        Rückgabewert: 0 veröffentlicht, oder nichts hatte sich geändert; 1 es gibt kein vollständiges Ergebnis; 2 es konnte nicht gesendet werden.
help-publish-target = Wohin: ein Ordner, sftp://benutzer@server/pfad oder git:repository#zweig; sonst wie `publish_to` in records/site.yaml es sagt
help-publish-output = Das Ergebnis von `halte build`; sonst `output` im Projektordner
help-publish-ssh-config = Eine Konfigurationsdatei von ssh anstelle der des Benutzers
help-manual = Das Handbuch: eine Seite, das ganze, oder als eigene Website
    .after =
        Ohne alles: die Liste der Seiten.
          halte manual erste-viertelstunde
          halte manual --open
          halte manual --print | less
          halte manual --output handbuch
help-manual-page = Die Seite, mit ihrem Namen in der Liste
help-manual-print = Alle Seiten hintereinander ausgeben
help-manual-output = Das Handbuch als Website in diesen Ordner schreiben
help-manual-open = Die Website im Browser öffnen; ohne --output in einem eigenen Ordner
help-complete = Die Vervollständigung einer Shell schreiben, oder die Seiten, die `man` zeigt
    .after =
          halte complete bash > ~/.local/share/bash-completion/completions/halte
          halte complete --man ~/.local/share/man/man1
help-complete-shell = Die Shell; der Text geht auf die Standardausgabe
help-complete-man = Die Seiten, die `man halte` zeigt, in diesen Ordner schreiben
help-arg-quiet = Nur Fehler sagen und was nicht gelang
help-arg-verbose = Jede Warnung zeigen, auch wenn viele gleich sind
help-arg-format = Die Form dessen, was check, build und import finden
help-arg-root = Der Projektordner mit records/, content/ und themes/
help-arg-today = Der Tag, für den gebaut wird, etwa 2022-03-01; sonst heute in Paris oder der Tag aus SOURCE_DATE_EPOCH
help-arg-lang = Die Sprache der Meldungen; sonst die des Projekts, sonst die des Systems
help-arg-help = Diese Hilfe zeigen
help-arg-version = Die Version zeigen
help-arg-json = Als JSON, auf der Standardausgabe
help-arg-dry-run = Sagen, was geschähe, und nichts ändern
help-build-output = Wohin veröffentlicht wird; sonst `output` im Projektordner
help-build-demo = Zur Vorführung: die Seiten nehmen den Tag aus --today als heute, wann immer man sie liest
help-arg-timings = Sagen, wie lange jeder Schritt dauerte und wie viel davon Rechenzeit war
help-build-trace = Anfang und Ende jedes Schritts und jeder Datei schreiben, für chrome://tracing oder Perfetto
help-arg-accept-shrink = Fortfahren, obwohl über 20 % weniger Termine bevorstehen oder ein vergangener Monat weniger Sprechzeiten hat als beim letzten Mal
help-agenda-place = Eine Haltestelle oder Gemeinde: Name, Kennung, Code oder Postleitzahl; Akzente, Großbuchstaben und Bindestriche dürfen fehlen
help-agenda-stop = Nur diese Haltestelle
help-agenda-commune = Nur die Haltestellen dieser Gemeinde
help-agenda-from = Erster Tag; sonst heute
help-agenda-until = Letzter Tag; sonst vier Wochen nach dem ersten, dreizehn für eine Haltestelle oder Gemeinde
help-deliver-deliverable = Das Lieferstück, mit seiner Kennung
help-deliver-period = Der Zeitraum: 2022-03, 2022-Q1 oder 2022
help-deliver-output = Wo die Ausgabe ist; sonst `output` im Projektordner
help-digest-partner = Der Partner: seine Kennung oder sein Name
help-digest-sent = In `records/briefings.yaml` eintragen, dass die Mitteilung an diesem Tag verschickt wurde
help-diff-sent-to = In den Einträgen des Projekts festhalten, welchem Partner die Mitteilung geschickt wurde (Kennung oder Name)
help-diff-old = Der Stand vorher
help-diff-new = Der Stand nachher
help-diff-today = Was vor diesem Tag liegt, bleibt weg; sonst heute in Paris oder der Tag aus SOURCE_DATE_EPOCH
help-diff-root = Der Projektordner, wenn ALT oder NEU ein Commit ist
help-diff-language = Die Sprache der Nachricht: fr, de oder en
help-evidence-to = Ein Ordner für index.csv und index.html; sonst `evidence/<Datum>` im Projektordner
help-explain-code = Der Code in eckigen Klammern einer Meldung, etwa hours-overlap; ohne ihn werden alle aufgezählt
help-explain-markdown = Die Seite des Handbuchs, die alle Codes erklärt, als Markdown schreiben
help-audit-files = Manifeste (`publication.json`), die angegriffen werden; ohne sie die des Projekts
help-import-timetable-file = Die CSV-Datei
help-arg-to = Der Projektordner; er wird angelegt, wenn es ihn nicht gibt
help-import-timetable-until = Letzter Tag des Programms, den die Datei nicht nennt; sonst ein Jahr nach dem letzten Beginn
help-import-timetable-mapping = Die Überschrift einer anders benannten Spalte, etwa `stop=Ort`; darf wiederholt werden. Französische und deutsche Überschriften sind bekannt
help-import-gtfs-feed = Das Zip oder der Ordner seiner Dateien
help-import-gtfs-until = Letzter Tag des Programms; sonst der letzte Betriebstag des Feeds
help-import-activity-file = Eine ausgefüllte Vorlage (`halte template taetigkeit.xlsx`) oder ein Export von La Coop de la médiation numérique, als .xlsx, .xls, .ods oder .csv
help-import-activity-programme = Das Programm, dessen Haltestellen gemeint sind und zu dem gehört, was an keiner stattfand
help-import-calendar-file = Der Kalender, als iCalendar exportiert
help-import-calendar-stop = Was er schließt; darf wiederholt werden. Ohne eine dieser Angaben das ganze Programm
help-import-calendar-commune = Was er schließt: eine Gemeinde, mit ihrem INSEE-Code
help-import-calendar-territory = Was er schließt: ein Gebiet
help-import-calendar-programme = Was er schließt: ein Programm
help-import-calendar-reason = Warum: ein Code aus der Liste der Gründe
help-import-calendar-from = Erster Tag, der zählt; sonst heute
help-import-calendar-until = Letzter Tag, der zählt; sonst zwei Jahre nach dem ersten
help-import-calendar-matching = Nur Einträge, deren Titel diesen Text enthält; Akzente und Großschreibung zählen nicht
help-import-calendar-titles = Die Titel für die Öffentlichkeit übernehmen. Es sind die Worte des Partners: prüfen Sie, dass sie niemanden nennen
help-import-calendar-warn = Keine Einträge schreiben: die Termine des Projekts an diesen Tagen nennen
help-import-opening-hours-text = Der Wert von `opening_hours`
help-import-opening-hours-stop = Die Haltestelle, die so offen ist
help-import-school-holidays-file = Die CSV-Datei
help-import-school-holidays-to = Der Projektordner
help-import-school-holidays-zone = Eine Zone: A, B, C, Corse, Réunion …; darf wiederholt werden. Sonst alle der Datei
help-import-communes-file = JSON- oder GeoJSON-Dateien, die sich ergänzen dürfen: Namen und Positionen in der einen, Postleitzahlen in der anderen
help-import-communes-source = Von wem die Daten sind und unter welcher Lizenz: steht unter der Liste
help-import-communes-within = Kilometer bis zur nächsten Haltestelle, Luftlinie
help-import-communes-to = Der Projektordner
help-import-map-outline = GeoJSON mit Flächen: der Umriss eines Départements, oder mehrere, die sich berühren. Darf wiederholt werden
help-import-map-rivers = GeoJSON mit Linien. Darf wiederholt werden
help-import-map-towns = GeoJSON mit Punkten, die einen Namen haben. Darf wiederholt werden
help-import-map-source = Von wem die Daten sind und unter welcher Lizenz: steht unter der Karte
help-import-map-to = Der Projektordner
help-new-folder = Der Ordner, der angelegt wird; gibt es ihn schon, muss er leer sein
help-new-language = Die Sprache der Website, der Kommentare und der Texte
help-new-country = Das Land
help-new-holidays = Die Feiertage, die gelten: france, alsace-moselle, reunion, BE, DE-BY, CH-GE, GB-SCT … oder none (keine)
help-new-place = Ob ein Wagen an die Orte kommt (van) oder dort Schalter offen sind (counters)
help-new-publicity = Welche Publizitätsregeln mit dem Geld kommen: none (kein Geldgeber), contract, eu-2014-2020 oder eu-2021-2027
help-new-name = Wie die Öffentlichkeit den Dienst nennt
help-new-operator = Wer ihn betreibt
help-new-funder = Wer ihn bezahlt
help-new-today = Der Tag, um den die Daten gelegt werden; sonst heute in Paris
help-template-file = Wohin er geschrieben wird, etwa taetigkeit.xlsx. Eine vorhandene Datei wird nicht überschrieben
help-template-programme = Nur die Haltestellen dieses Programms
help-template-month = Für jeden Termin eines Monats eine Zeile beginnen, etwa 2022-03
help-theme-name = Der Ordner unter themes/, in den geschrieben wird. Ohne ihn wird gezeigt, worin die Themen des Projekts abweichen
help-theme-only = Nur diese Datei oder diesen Ordner schreiben, etwa assets/tokens.css oder templates
help-schema-project = Das Projekt, dessen Kennungen ergänzt werden: seine Orte, Gemeinden, Organisationen …
help-schema-to = Ordner, in den sie geschrieben werden; ohne ihn gehen sie auf die Standardausgabe
help-watch-port = Der Port; 0 für irgendeinen freien. Sonst 8080 oder der nächste freie
help-watch-open = Gleich den Browser öffnen
help-watch-poll = Die Dateien immer wieder ansehen, statt sich auf das System zu verlassen: für Netzlaufwerke
help-why-path = Die Datei, wie sie im Ausgabeordner liegt
help-why-output = Wohin veröffentlicht wurde; sonst `output` im Projektordner
help-usage = Aufruf:
help-commands = Befehle
help-choice = { "[" }zur Wahl: { $values }]
help-default = { "[" }sonst: { $value }]
usage-unknown-option = es gibt keine Option „{ $option }“
usage-unknown-command = es gibt keinen Befehl „{ $command }“
usage-missing = es fehlt: { $what }
usage-missing-command = es fehlt ein Befehl
usage-no-value = „{ $option }“ braucht einen Wert
usage-value = „{ $value }“ kann nicht der Wert von „{ $option }“ sein
usage-value-why = „{ $value }“ kann nicht der Wert von „{ $option }“ sein: { $problem }
usage-together = „{ $option }“ geht nicht zusammen mit „{ $other }“
usage-twice = „{ $option }“ steht öfter da als möglich
usage-too-many = „{ $value }“ ist zu viel
usage-not-text = ein Argument ist kein Text in UTF-8
usage-other = die Argumente sind nicht zu verstehen ({ $problem })
usage-one-of = zur Wahl: { $values }
usage-more = „{ $command } --help“ sagt, was es gibt
help-alerts = Mitglieder von Einrichtungen und ihre Zustimmung führen, an einem Schalter auf diesem Rechner, und sie zählen
help-alerts-serve = Den Schalter auf diesem Rechner öffnen: Mitglieder, Gruppen, Zustimmungen. Solange ihn niemand verwaltet, wird ein Link für das erste Konto ausgegeben
help-alerts-invite = Einen Link ausgeben, mit dem ein Verwaltungskonto angelegt wird. Er gilt einmal
help-alerts-audit = Das Protokoll vom ersten Eintrag an verfolgen und sagen, ob es verändert wurde; Status 1, wenn ja
help-arg-folder = Der Ordner der Mitglieder und Konten. Sonst private/alerts im Ordner des Projekts
help-arg-behind-proxy = Die öffentliche Adresse, wie https://alertes.example, wenn ein Reverse-Proxy auf diesem Rechner vor dem Schalter steht und TLS macht
help-alerts-tally = Mitglieder und Nachrichten eines Zeitraums in die Akten zählen, mit dem Alter am letzten Tag. Kein Name und kein Titel oder Gruppenname von wenigen wird geschrieben
help-alerts-tally-period = Der Zeitraum, wie 2019-10, 2019-Q4 oder 2019
help-alerts-register = Das Verzeichnis der Verarbeitungstätigkeiten (DSGVO, Artikel 30) und den Rahmen einer Folgenabschätzung ausgeben, wie der Schalter eingerichtet ist
help-alerts-serve-port = Der Port; 0 für irgendeinen freien
help-alerts-invite-port = Der Port, an dem der Schalter sein wird, für die Adresse des Links
