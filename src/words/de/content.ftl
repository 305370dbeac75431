### Texte der Seiten und Berichte.

## mod.rs

not-a-page = diese Datei wird nicht gelesen: Seiten enden auf .md
    .hint = nennen Sie sie .md, wenn sie eine Seite ist, sonst verschieben Sie sie aus content/pages/

page-name = `{ $page }` kann nicht die Adresse einer Seite sein: nur a-z, 0-9 und Bindestriche, und kein Ordner
    .hint = benennen Sie die Datei um in `{ $address }.md`

not-read = diese Datei wird nicht gelesen: sie kommt in keine Seite und keinen Bericht
    .hint = verschieben Sie eine Seite nach content/pages/NAME.md, einen Berichtstext nach content/narratives/PROGRAMM/ZEITRAUM.md
not-read-narrative = diese Datei wird nicht gelesen: Berichtstexte enden auf .md
    .hint = { not-read.hint }

narrative-place = ein Berichtstext gehört zu einem Programm
    .hint = verschieben Sie ihn nach content/narratives/<programme>/

narrative-name = `{ $name }` ist weder ein Zeitraum noch ein Teil eines Berichts
    .hint = nennen Sie die Datei 2021-10.md, 2021-Q4.md, 2021.md oder 2021-09--2022-05.md, oder auch 2021-Q4.TEIL.md mit einem der Teile { $sections }

front-matter = die Datei hat keinen Kopf
    .hint = beginnen Sie die Datei mit drei Zeilen: `---`, `title: …`, `---`
front-matter-end = der Kopf der Datei hat kein Ende
    .hint = schließen Sie ihn mit einer Zeile `---`

## markdown.rs

markdown-limit = Listen, Zitate oder Hervorhebungen sind hier zu tief ineinander geschachtelt
    .hint = nehmen Sie die wiederholten Zeichen heraus

file-too-large-text = der Text hat { $size } kB; von einer Seite oder einem Berichtstext werden höchstens { $most } kB gelesen
    .hint = nehmen Sie heraus, was versehentlich eingefügt wurde, oder verteilen Sie den Text auf mehrere Dateien

heading-level = diese Überschrift ist von der ersten Ebene, die dem Titel der Seite vorbehalten ist
    .hint = beginnen Sie die Zeile mit `##`

unsafe-link = der Link zu `{ $link }` wird ausgelassen: erlaubt sind nur http, https, mailto, tel und Seiten dieser Website
    .hint = schreiben Sie eine Adresse, die mit https:// beginnt, oder den Namen einer Seite dieser Website

raw-html = dieses HTML würde angezeigt, wie es dasteht, ohne Wirkung
    .hint = schreiben Sie es in Markdown, oder löschen Sie es

## outline.rs

around-list-csv = die Liste der Gemeinden der Umgebung kann nicht gelesen werden: { $problem }
    .hint = es ist eine CSV-Datei mit den Spalten `code,name,postcodes,latitude,longitude`; `halte import communes DATEI` macht sie
around-list-columns = in der Liste der Gemeinden der Umgebung fehlen die Spalten { $missing }
    .hint = { around-list-csv.hint }
around-list-row = diese Zeile nennt keine Gemeinde mit ihrem Code und einer Position in Grad
    .hint = schreiben Sie zum Beispiel `67411,Rosheim,67560,48.4973,7.4705`; mehrere Postleitzahlen trennt ein Leerzeichen
map-outline-json = die Umrisse der Karte sind nicht in JSON: { $problem }
    .hint = die Datei enthält eine FeatureCollection in Grad (WGS 84): Flächen für den Umriss, Linien für Flüsse, Punkte mit `name` für Städte; `halte import map` macht sie
map-outline-collection = die Umrisse der Karte bilden keine FeatureCollection
    .hint = { map-outline-json.hint }
map-outline-feature = Element { $number } der Karte ist weder eine Fläche noch eine Linie noch ein Punkt mit Namen, mit Positionen in Grad
    .hint = { map-outline-json.hint }

## content/files.rs: was veröffentlicht wird, wie es ist
static-file-name = dieser Dateiname kann keine Adresse sein
    .hint = benennen Sie die Datei um: { $free }
static-file-encoding = diese Datei ist nicht in UTF-8: sie kann nicht gelesen werden und wird nicht veröffentlicht
    .hint = speichern Sie sie in UTF-8
static-file-kind = halte kann Dateien der Art { $kind } nicht lesen: es kann darin keine persönlichen Daten suchen und veröffentlicht diese nicht
    .hint = veröffentlichen Sie sie als PDF (mit ihrem Text), CSV, TXT oder als Bild
static-file-pdf = kein Wort dieser PDF-Datei kann gelesen werden: sie kann nicht geprüft werden und wird nicht veröffentlicht
    .hint = ein gescanntes oder geschütztes Dokument taugt nicht; geben Sie es aus der Textverarbeitung als PDF aus
static-file-page = eine fertige HTML-Seite würde nicht zeigen, wer den Dienst unterstützt, und wird nicht veröffentlicht
    .hint = schreiben Sie sie in content/pages/; damit eine Suchmaschine prüft, dass die Website Ihnen gehört, wählen Sie den DNS-Eintrag
static-file-theme = ein Stil, ein Skript, eine Schrift oder eine Zeichnung wird nicht hier veröffentlicht
    .hint = legen Sie sie in assets/ Ihres Designs; eine Zeichnung kommt in eine Seite: ![was zu sehen ist](zeichnung.svg)
