### Was beim Schreiben der Dateien gesagt wird: Vorlagen des Themes, Texte von Seiten und Berichten, Dokumente, Kalender.

## html/templates.rs

encoding-template = die Vorlage ist nicht in UTF-8
    .hint = speichern Sie sie in UTF-8
template-fails = die Vorlage versagt: { $problem }
    .hint = vergleichen Sie die Vorlage mit der des Standardthemas
template-fails-on-page = die Vorlage versagt, auf der Seite `{ $page }` ({ $title }): { $problem }
    .hint = { template-fails.hint }
template-hint-undefined = die Vorlage verwendet einen Namen, den die Seite nicht kennt; das Handbuch zählt auf, was jede Seite bietet
template-hint-endless = eine Schleife der Vorlage endet nie
template-hint-not-found = jede Art von Seite hat eine Vorlage ihres Namens im Ordner `templates` des Themes

## html/failure.rs

template-absent = diesen Wert gibt es auf dieser Seite nicht: fragen Sie zuerst mit `{"{%"} if … {"%}"}` danach
template-undefined = der Name `{ $name }` ist unbekannt
template-syntax = Schreibfehler; die Vorlagenmaschine sagt auf Englisch: { $problem }
template-endless = sie läuft ohne Ende
template-problem = die Vorlagenmaschine sagt auf Englisch: { $problem }

## html/twin/mod.rs

template-fails-for-report = die Vorlage versagt, für { $report }: { $problem }
    .hint = { template-fails.hint }

## html/twin/text.rs

unknown-figure-words = keine Tabelle und keine Aussage dieses Zeitraums heißt `{ $figure }`
    .hint = die Namen sind: { $figures }

unknown-figure = es gibt in diesem Zeitraum keine Zahl `{ $figure }`
    .hint = die Zahlen sind: { $figures }; jede mit .target, .previous oder .baseline, wo es ein Ziel, einen Vorwert oder einen Ausgangswert gibt

## html/assets.rs

file-name-asset = der Name dieser Datei kann keine Adresse sein
    .hint = verwenden Sie Buchstaben ohne Akzente, Ziffern, Bindestriche und Punkte

## html/mod.rs

missing-translation-page = diese Seite hat in einer der Sprachen der Website keinen Text: Leser werden zur Hauptsprache geführt
    .hint = schreiben Sie { $file }

## html/markdown.rs

figure-in-page = `{"{{"} { $figure } {"}}"}` ist eine Zahl, und Zahlen gehören in Berichte: sie fehlt auf der öffentlichen Seite
    .hint = nehmen Sie sie aus der Seite; ein Text des Berichts in content/narratives/ kann sie nennen
broken-link-page = der Link zu `{ $target }` führt zu keiner Seite dieser Website
    .hint = korrigieren Sie den Namen der Seite, oder schreiben Sie sie in content/pages/

## design.rs

theme-no-series = Diagramme brauchen mindestens eine Farbe unter `series`
    .hint = ergänzen Sie in theme.yaml eine Farbe, zum Beispiel `series: ["#004F8C"]`
theme-colour = `{ $text }` ist keine Farbe
    .hint = schreiben Sie sie als #RRGGBB, etwa "#004F8C", in geraden Anführungszeichen

## xlsx.rs

workbook = die Arbeitsmappe { $file } kann nicht geschrieben werden: { $problem }
    .hint = vielleicht ist eine Tabelle zu groß für ein Blatt: geben Sie sie weniger fein aus

## pdf/files.rs

logo-missing = das Logo { $file } fehlt
    .hint = legen Sie die Datei dort ab

## pdf/markup.rs

picture-alt = das Bild { $file } sagt denen nichts, die es nicht sehen können
    .hint = schreiben Sie zwischen die eckigen Klammern, was es zeigt
picture-missing = es gibt kein Bild { $file }
    .hint = sein Pfad zählt ab dem Ordner content/

## pdf/mod.rs

pdf = das Dokument kann nicht als PDF geschrieben werden: { $problem }

## pdf/complaint.rs

report-problem = { $document } kann nicht gesetzt werden; das Satzprogramm sagt auf Englisch: { $problem }
report-unknown-variable = { $document } kann nicht gesetzt werden: die Vorlage verwendet den Namen `{ $name }`, den nichts festlegt
report-unknown-font = { $document } kann nicht gesetzt werden: die Schrift „{ $font }“ ist nicht im Theme
report-file-not-found = { $document } kann nicht gesetzt werden: es gibt keine Datei { $file }
report-svg = { $document } kann nicht gesetzt werden: dieses SVG-Bild ist beschädigt ({ $problem })
report-picture = { $document } kann nicht gesetzt werden: dieses Bild ist beschädigt ({ $problem })
report-alt = { $document } kann nicht gesetzt werden: einem Bild fehlt der Alternativtext, was die Norm { $standard } verbietet
    .hint = geben Sie jedem Bild und jeder Formel einen Alternativtext
report-heading-level = { $document } kann nicht gesetzt werden: auf eine Überschrift der Ebene { $above } folgt eine der Ebene { $level }, was die Norm { $standard } verbietet
    .hint = die Ebenen der Überschriften folgen ohne Lücke aufeinander
report-advice = Rat des Satzprogramms, auf Englisch: { $advice }

## ics/mod.rs

calendar-path = nach `{ $file }` kann kein Kalender geschrieben werden: es ist keine Adresse
    .hint = schreiben Sie die `id` der Haltestelle oder des Partners in kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, höchstens 80 Zeichen; in records/ledger/ nehmen Sie eine frühere Fassung der Datei
calendar-read-back = { $file } liest sich nicht so zurück, wie es geschrieben wurde: { $difference }
    .hint = suchen Sie nach ungewöhnlichen Zeichen in dem genannten Text und melden Sie uns den Fehler
calendar-color = `{ $colour }` ist kein Farbname von CSS3: die Kalender bleiben ohne Farbe
    .hint = schreiben Sie in den Eintrag des Programms einen Namen wie navy, teal oder darkgreen
calendar-large = { $file } ist { $size } MB groß: Google Kalender und andere lesen nicht so viel
    .hint = bieten Sie die Kalender nach Gebiet oder Gemeinde an, oder schreiben Sie `calendar_mode: series` in den Eintrag der Website: regelmäßige Termine sind darin ein einziger Eintrag

## ics/wire.rs

calendar-read-back-frame = er hat keinen Rahmen
calendar-read-back-end = er hat kein Ende
calendar-read-back-broken = er kann nicht gelesen werden: { $problem }
calendar-read-back-nothing = nichts wird gelesen
calendar-read-back-several = es ist mehr als ein Kalender
calendar-read-back-parts = { $part } hat andere Zeilen oder Teile
calendar-read-back-line = aus { $written } wurde { $read }

## pdf: signs

missing-glyph = das Zeichen `{ $sign }` ({ $code }) fehlt in allen Schriften des Themes: Dokumente zeigen □ an seiner Stelle
    .hint = ersetzen Sie es durch ein Wort, oder ergänzen Sie im Theme eine Schrift, die es enthält, mit ihrer Lizenz
