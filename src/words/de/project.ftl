### Das Projekt als Ganzes: Sprachen, Register, Herkunft der Dateien.

## language.rs


missing-translation-key = die Sprache `{ $language }` hat keine Wörter für `{ $key }`
    .hint = ergänzen Sie eine Zeile `{ $key }: …`

## project.rs

address-word = das Wort `{ $word }` von `{ $key }` kann in keiner Adresse stehen: dort steht das französische
    .hint = schreiben Sie es in kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, mit mindestens drei Zeichen
address-word-twice = das Wort `{ $word }` von `{ $key }` ist auch das von `{ $other }`: dort steht das französische
    .hint = schreiben Sie für eines der beiden ein anderes Wort

## ledger.rs

ledger-corrupt-calendar = diese Zeile des Registers ist nicht verständlich: { $problem }
    .hint = holen Sie eine frühere Fassung der Datei zurück; ohne sie behalten Abonnenten womöglich, was sich seither geändert hat
ledger-corrupt-calendar-encoding = diese Zeile ist nicht in UTF-8
    .hint = { ledger-corrupt-calendar.hint }
ledger-corrupt-calendar-sequence = die Nummer einer Änderung (`sequence`) von `{ $uid }` ist höher, als Kalender annehmen
    .hint = { ledger-corrupt-calendar.hint }
ledger-corrupt-calendar-head = die erste Zeile, die die Form des Registers nennt, fehlt
    .hint = { ledger-corrupt-calendar.hint }

ledger-newer-calendar = das Register hat die Form { $form }; diese Version von halte liest Formen bis { $known }
    .hint = veröffentlichen Sie mit der neueren Fassung von halte, die es geschrieben hat

ledger-twice = `{ $uid }` steht zweimal da; es gilt die Zeile mit der höheren Nummer (`sequence`)
    .hint = nichts zu tun: die nächste Veröffentlichung schreibt eine einzige Zeile

merge-conflict-ledger = zwei Fassungen des Registers wurden vermischt, und die Konfliktmarken sind hier stehen geblieben
    .hint = löschen Sie die Zeilen mit den Marken und behalten Sie alle anderen, von beiden Seiten: von zwei Zeilen mit einer uid gilt die spätere

## deliveries.rs

ledger-corrupt-deliveries = diese Zeile des Registers ist nicht verständlich: { $problem }
    .hint = holen Sie eine frühere Fassung der Datei zurück; ändern Sie sie nie von Hand

ledger-newer-deliveries = das Register hat die Form { $form }; diese Version von halte liest Formen bis { $known }
    .hint = verwenden Sie die neuere Fassung von halte, die es geschrieben hat

sent-file = `{ $deliverable }` ({ $period }) wurde am { $date } versandt; was jetzt entsteht, weicht davon ab, und die Kopien sind verloren oder wurden geändert: { $copies }
    .hint = holen Sie eine frühere Fassung der Kopien zurück

## project/origins.rs

origin-stop = Haltestelle
origin-programme = Programm
origin-rule = Fahrplanregel
origin-added-passage = zusätzlicher Termin
origin-closure = Schließung
origin-exception = Ausnahme
origin-text = Text
origin-template = Vorlage

## project/theme.rs
theme-unknown = es gibt kein Design `{ $theme }`: die Website behält ihr ursprüngliches Aussehen
    .hint = legen Sie den Ordner themes/{ $theme }/ an, oder nehmen Sie die Zeile `theme:` heraus
not-read-theme = diese Datei des Designs wird nicht gelesen: keine Seite entsteht mit ihr
    .hint = vergleichen Sie Namen und Ordner mit denen des ursprünglichen Designs (templates/, assets/, locales/, reports/, fonts/)
theme-file-style = dieser Stil verlangt eine Datei, die das Design nicht hat: { $file }
    .hint = legen Sie die Datei in den Ordner assets/ des Designs, oder berichtigen Sie ihren Namen in `url(…)`
theme-file-asset = diese Vorlage verlangt eine Datei, die das Design in assets/ nicht hat: { $file }
    .hint = legen Sie die Datei in den Ordner assets/ des Designs, oder berichtigen Sie ihren Namen
theme-file-template = diese Vorlage verlangt eine andere, die es nicht gibt: { $file }
    .hint = legen Sie sie in den Ordner templates/ des Designs, oder berichtigen Sie ihren Namen
theme-file-layout = dieses Layout verlangt eine Datei, die das Design in reports/ nicht hat: { $file }
    .hint = legen Sie sie in den Ordner reports/ des Designs, oder berichtigen Sie ihren Namen
theme-file-font = keine Datei im Ordner fonts/ enthält die Schrift `{ $family }`
    .hint = legen Sie ihre Dateien (.ttf oder .otf) mit der Lizenz in den Ordner fonts/ des Designs, oder schreiben Sie den Namen der Familie so, wie ihn die Schrift angibt
theme-variable-missing = dieser Stil verwendet die Variable `{ $name }`, der kein Stil einen Wert gibt
    .hint = geben Sie ihr in assets/tokens.css des Designs einen Wert, oder berichtigen Sie ihren Namen
theme-variable-unused = kein Stil verwendet die Variable `{ $name }`: sie ändert nichts
    .hint = vergleichen Sie ihren Namen mit denen in assets/tokens.css des ursprünglichen Designs
theme-elsewhere = diese Datei des Designs lädt { $address } von einem anderen Server, der so von jedem Besuch erfährt
    .hint = legen Sie eine Kopie in assets/ des Designs, wenn deren Lizenz es erlaubt, und rufen Sie diese ab; oder streichen Sie die Zeile
