### Einträge, wie sie geschrieben werden: Dateien, YAML, Schreibweisen.

## yaml.rs: was der Text enthält

encoding-nul = die Datei enthält ein Null-Byte: sie ist keine Textdatei
    .hint = { encoding-character.hint }
encoding-character = die Datei ist nicht in UTF-8: dieses Zeichen ist nicht lesbar
    .hint = speichern Sie die Datei erneut mit der Kodierung UTF-8 (im Editor: Datei, Speichern unter, Codierung: UTF-8)

merge-conflict = zwei Fassungen der Datei wurden vermischt, und die Konfliktmarken sind stehen geblieben
    .hint = behalten Sie eine der beiden Fassungen und löschen Sie die Marken

tab-indentation = ein Tabulator rückt hier ein; nötig sind Leerzeichen
    .hint = ersetzen Sie den Tabulator durch zwei Leerzeichen

no-break-space = ein geschütztes Leerzeichen rückt hier ein: es sieht aus wie ein Leerzeichen und ist keines
    .hint = ersetzen Sie es durch ein gewöhnliches Leerzeichen
no-break-space-key = neben dem Schlüssel oder dem Strich steht ein geschütztes Leerzeichen: Es sieht aus wie ein Leerzeichen und ist keines
    .hint = ersetzen Sie es durch ein gewöhnliches Leerzeichen

cut-value = der Wert ist bei ` #` abgeschnitten: alles ab `#{ $comment }` ginge verloren
    .hint = setzen Sie den ganzen Wert in gerade Anführungszeichen `"`, oder schreiben Sie den Kommentar mit einem Leerzeichen nach `#`

## yaml.rs: Schlüssel und Formen

unknown-key = unbekannter Schlüssel `{ $key }`
    .hint = bekannt sind hier die Schlüssel { $known }

missing-key-record = der Schlüssel `{ $key }` fehlt
    .hint = ergänzen Sie in diesem Eintrag eine Zeile `{ $key }: …`
missing-key-under = der Schlüssel `{ $key }` fehlt unter `{ $owner }:`
    .hint = ergänzen Sie dort eine Zeile `{ $key }: …`, in derselben Spalte wie die anderen

duplicate-key = der Schlüssel `{ $key }` steht zweimal in einem Eintrag
    .hint = behalten Sie eine der beiden Zeilen
duplicate-key-unnamed = der Schlüssel steht zweimal in einem Eintrag
    .hint = { duplicate-key.hint }

empty-value-key = ein Schlüssel ohne Wert
    .hint = geben Sie ihm einen Wert oder löschen Sie die Zeile

wrong-shape = hier ist { $wanted } nötig; stattdessen steht da { $found }
    .hint = prüfen Sie Einrückung und Doppelpunkt dieser und der vorigen Zeile
wrong-shape-record = hier ist ein Eintrag aus Zeilen `Schlüssel: Wert` nötig, und es steht etwas anderes da
    .hint = jede Zeile hat einen Schlüssel, einen Doppelpunkt, ein Leerzeichen und einen Wert, zum Beispiel `- id: gien`
wrong-shape-else = hier ist { $wanted } nötig, und es steht etwas anderes da
    .hint = { wrong-shape.hint }
wrong-shape-lines = `{ $key }:` verlangt Zeilen `Schlüssel: Wert`, und es steht ein einzelner Wert da
    .hint = lassen Sie `{ $key }:` allein in seiner Zeile und schreiben Sie die Zeilen `Schlüssel: Wert` darunter, zwei Leerzeichen weiter rechts
wrong-shape-bracket = `{ $bracket }` beginnt hier eine Liste oder einen Eintrag, wo ein einzelner Wert nötig ist
    .hint = schreiben Sie einen einzigen Wert, und einen weiteren Eintrag für jeden anderen; ein Text, der mit `{ $bracket }` beginnt, steht in Anführungszeichen `"`
wrong-shape-no-list = die Datei enthält keine Liste
    .hint = beginnen Sie jeden Eintrag mit `- ` und rücken Sie seine weiteren Zeilen um zwei Leerzeichen ein

shape-list = eine Liste
shape-lines = eine Folge von Zeilen `Schlüssel: Wert`
shape-record = ein Eintrag aus Zeilen `Schlüssel: Wert`
shape-value = ein einzelner Wert
shape-nothing = nichts
shape-texts = ein Text oder ein Text je Sprache
shape-values = ein Wert oder eine Liste von Werten
shape-forms = ein Text oder ein Text je Pluralform (one, other)
shape-other = { $name }

yaml-limit-anchor = das Zeichen `&` hat hier eine besondere Bedeutung, die in Einträgen nicht gebraucht wird
    .hint = setzen Sie einen Text, der mit `&` beginnt, in gerade Anführungszeichen `"`
yaml-limit-alias = das Zeichen `*` hat hier eine besondere Bedeutung, die in Einträgen nicht gebraucht wird
    .hint = setzen Sie einen Text, der mit `*` beginnt, in gerade Anführungszeichen `"`
yaml-limit-depth = Listen und Einträge sind zu tief ineinander geschachtelt
    .hint = schreiben Sie die Werte untereinander: so viele Ebenen brauchen Einträge nicht
yaml-limit-size = die Datei enthält mehr, als Einträge enthalten dürfen
    .hint = teilen Sie sie auf, zum Beispiel nach Monaten

yaml = die Datei ist ab hier nicht lesbar: { $problem }
    .hint = prüfen Sie Einrückung, Anführungszeichen und Doppelpunkt dieser und der vorigen Zeile
yaml-given-up = die Datei enthält zu viele Fehler: der Rest wird nicht gelesen
    .hint = beheben Sie zuerst diese
yaml-number = hier ist eine ganze Zahl nötig
    .hint = schreiben Sie nur Ziffern, zum Beispiel 12
yaml-second-document = `---` beginnt ein zweites Dokument, das nicht gelesen würde
    .hint = löschen Sie die Zeile `---`

## yaml/repair.rs

yaml-equals = `{ $sign }` trennt keinen Schlüssel von seinem Wert
    .hint = schreiben Sie einen Doppelpunkt und ein Leerzeichen dafür
yaml-bullet = `{ $sign }` ist nicht der Strich `-`, mit dem ein Eintrag beginnt
    .hint = { yaml-dash-blank.hint }
yaml-under-key = was auf `{ $key }:` folgt, ist zu wenig eingerückt, um dazuzugehören
    .hint = beginnen Sie { $count ->
        [1] diese Zeile
       *[other] diese { $count } Zeilen
    } zwei Leerzeichen weiter rechts
yaml-dash-in-text = hier steht ein einzelner Text, und der Strich macht daraus eine Liste
    .hint = setzen Sie zwei Leerzeichen an die Stelle des Strichs
yaml-dash-missing = hier fehlt `- `: Ein neuer Eintrag beginnt
    .hint = beginnen Sie jeden Eintrag mit `- `
yaml-dash-stray = dieses `- ` beginnt einen neuen Eintrag, und die Zeile gehört zum vorigen
    .hint = setzen Sie zwei Leerzeichen dafür
yaml-indented-too-little = diese Zeile ist zu wenig eingerückt
    .hint = beginnen Sie sie in derselben Spalte wie die anderen Schlüssel des Eintrags
yaml-indented-too-much = diese Zeile ist zu weit eingerückt
    .hint = beginnen Sie sie in derselben Spalte wie die anderen Schlüssel des Eintrags

## yaml/slips.rs

yaml-quote-open = das Anführungszeichen, das hier steht, wird nie geschlossen
    .hint = schließen Sie es am Ende des Textes mit demselben Zeichen; ein typografisches Anführungszeichen schließt es nicht
yaml-quote-open-above = ein Anführungszeichen `{ $mark }` aus einer Zeile darüber wird erst hier geschlossen
    .hint = schließen Sie es am Ende seiner eigenen Zeile
yaml-quote-text-after = nach dem schließenden Anführungszeichen steht Text
    .hint = setzen Sie den ganzen Text zwischen `"`; Zitate darin stehen in „ “, und der Apostroph ist erlaubt
yaml-backslash = im Text zwischen Anführungszeichen `"` hat das Zeichen `\` eine besondere Bedeutung
    .hint = schreiben Sie `\\` für jedes `\`, oder setzen Sie den Text zwischen `'`

yaml-colon-blank = nach dem Doppelpunkt fehlt ein Leerzeichen
    .hint = schreiben Sie `{ $key }: { $value }`
yaml-no-key = diese Zeile hat nicht die Form `Schlüssel: Wert`
    .hint = schreiben Sie vor den Wert einen Schlüssel, einen Doppelpunkt und ein Leerzeichen; die Fortsetzung eines Textes ist weiter eingerückt als sein Schlüssel
yaml-colon-in-text = in dieser Zeile steht ein zweiter Doppelpunkt
    .hint = setzen Sie einen Text, der `: ` enthält, in gerade Anführungszeichen `"`
yaml-indented-more = diese Zeile ist weiter eingerückt als die Schlüssel darüber
    .hint = beginnen Sie sie in derselben Spalte; setzt sie einen Text fort, so setzen Sie den ganzen Text in gerade Anführungszeichen `"`
yaml-indentation = die Einrückung dieser Zeile passt nicht zu den Zeilen darüber
    .hint = beginnen Sie die Schlüssel eines Eintrags in derselben Spalte, ebenso die `- ` einer Liste
yaml-dash-blank = nach dem Strich fehlt ein Leerzeichen
    .hint = beginnen Sie jeden Eintrag mit `- `

yaml-value-sign = ein Wert kann nicht mit `{ $sign }` beginnen
    .hint = setzen Sie den ganzen Wert in gerade Anführungszeichen `"`
yaml-line-sign = eine Zeile kann nicht mit `{ $sign }` beginnen
    .hint = beginnen Sie jeden Eintrag mit `- ` und einen Kommentar mit `# `
yaml-text-mark = nach `{ $mark }` darf in derselben Zeile nichts stehen
    .hint = setzen Sie einen Text, der so beginnt, in gerade Anführungszeichen `"`, oder beginnen Sie den Text eingerückt in der nächsten Zeile

yaml-bracket-open = die Klammer `{ $open }` wird nie geschlossen
    .hint = schließen Sie sie mit `{ $close }`; setzen Sie einen Text, der mit `{ $open }` beginnt, in gerade Anführungszeichen `"`
yaml-bracket-other = die Klammer `{ $open }` wird mit `{ $found }` geschlossen
    .hint = schließen Sie sie mit `{ $close }`
yaml-bracket-stray = die Klammer `{ $bracket }` schließt nichts
    .hint = löschen Sie sie, oder setzen Sie den ganzen Wert in gerade Anführungszeichen `"`
yaml-after-bracket = nach der schließenden Klammer steht Text
    .hint = ist es ein einziger Text, so setzen Sie den ganzen Wert in gerade Anführungszeichen `"`
yaml-in-brackets = zwischen Klammern fehlt ein Komma oder die schließende Klammer
    .hint = trennen Sie die Werte mit Kommas; setzen Sie einen Text, der `, `, `: ` oder Klammern enthält, in gerade Anführungszeichen `"`

yaml-hash-blank = vor `#` fehlt ein Leerzeichen
    .hint = schreiben Sie vor einen Kommentar ein Leerzeichen; ein `#`, das zum Text gehört, steht innerhalb der Anführungszeichen
yaml-comment-in-text = ein Kommentar schneidet einen Text ab, der in der nächsten Zeile weitergeht
    .hint = setzen Sie den Kommentar in eine eigene Zeile, oder beginnen Sie die nächste Zeile in derselben Spalte wie diesen Schlüssel
yaml-tab = ein Tabulator steht, wo nur Leerzeichen stehen dürfen
    .hint = ersetzen Sie den Tabulator durch Leerzeichen

## notation.rs

write-instead = schreiben Sie `{ $text }`

## slips.rs

spare-signs = `{ $text }` enthält Zeichen, die nicht dazugehören
letters-for-digits = `{ $text }` enthält einen Buchstaben an der Stelle einer Ziffer
date-day-before-month = in `{ $date }` steht der Tag vor dem Monat
weekday-and-more = `{ $text }` sagt mehr als einen Wochentag
    .hint = behalten Sie `{ $weekday }`; Uhrzeiten stehen hinter `hours:`, ein Tag ohne Termin in den Ausnahmen oder Schließungen
number-zero = null Minuten kann ein Termin nicht dauern
    .hint = schreiben Sie seine Dauer in Minuten; kommt man ohne Termin, so steht `slots: 0` in der Regel
several-values = `{ $text }` enthält mehrere Werte: Hier gehört eine Liste hin
hours-form = `{ $hours }` lässt sich nicht als Uhrzeiten lesen
date-several = `{ $text }` nennt mehrere Tage, und hier gehört einer hin
    .hint = der erste ist { $from }, der letzte { $until }: Eine Schließung schreibt sie nach `from:` und `until:`, eine Regel in die Liste `dates:`, eine Ausnahme braucht einen Eintrag für jeden Tag
date-no-year = bei `{ $date }` fehlt das Jahr
    .hint = schreiben Sie es mit vier Ziffern dazu
date-no-day = `{ $date }` sagt nicht, welcher Tag
    .hint = schreiben Sie ihn dazu: Jahr-Monat-Tag, zum Beispiel 2022-02-15
number-pair = `{ $number }` enthält zwei Zahlen
    .hint = schreiben Sie zwei Zeilen: `latitude: { $first }` und `longitude: { $second }`

id = `{ $id }` kann keine Kennung sein: nur a-z, 0-9 und Bindestriche, höchstens 80 Zeichen

empty-value-text = der Text ist leer
    .hint = schreiben Sie etwas oder löschen Sie die Zeile

number = `{ $number }` ist keine Zahl
    .hint = schreiben Sie eine Zahl in Ziffern, zum Beispiel 48.58
number-whole = `{ $number }` ist keine ganze Zahl ab null
    .hint = schreiben Sie sie in Ziffern, zum Beispiel 2

true-or-false = `{ $text }` ist weder `true` (ja) noch `false` (nein)
    .hint = schreiben Sie `true` für ja, `false` für nein

date = `{ $date }` ist kein Datum
    .hint = schreiben Sie Jahr-Monat-Tag, zum Beispiel 2022-02-15
date-year = stimmt das Jahr von `{ $date }`? Es ist vor 1900 oder nach 2100
    .hint = korrigieren Sie das Jahr
date-no-such-day = den Tag { $date } gibt es nicht
    .hint = prüfen Sie, wie viele Tage dieser Monat hat
date-short-year = das Jahr von `{ $date }` hat nur zwei Ziffern
    .hint = schreiben Sie es mit vier Ziffern: 2026
date-month-first = `{ $date }` nennt den Monat vor dem Tag, wie in Amerika
date-order = ist `{ $written }` der { $one } oder der { $other }?
    .hint = schreiben Sie `{ $one }` oder `{ $other }`

weekday = `{ $weekday }` ist kein Wochentag
weekday-several = `{ $weekday }` ist nicht ein einzelner Wochentag
    .hint = mehrere Tage stehen in eckigen Klammern, zum Beispiel [montag, dienstag]
weekday-name = { $weekday ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }
weekday-matches-date = der { $date } ist ein { $weekday }, kein { $written }
    .hint = berichtigen Sie das Datum oder den Wochentag

time = `{ $time }` ist keine Uhrzeit
    .hint = schreiben Sie Stunden und Minuten, zum Beispiel 09:30, bis 23:59

hours = `{ $hours }` nennt nicht Anfang und Ende
    .hint = schreiben Sie Anfang und Ende, zum Beispiel 09:00-12:30

end-before-start-hours = `{ $hours }` endet vor dem Anfang
    .hint = vertauschen Sie die beiden Zeiten, oder ergänzen Sie +1, wenn das Ende am nächsten Tag liegt: 22:00-02:00+1
end-before-start-at-once = `{ $hours }` endet zur selben Zeit, zu der es anfängt
    .hint = { end-before-start-hours.hint }
end-before-start-same-day = `{ $hours }` enthält +1, endet aber am selben Tag
    .hint = { end-before-start-hours.hint }

period-written = `{ $period }` ist kein Zeitraum
    .hint = schreiben Sie einen Monat 2021-10, ein Quartal 2021-Q4, ein Jahr 2021 oder den ersten und den letzten Monat 2021-09--2022-05

time-zone = `{ $zone }` ist keine Zeitzone
    .hint = schreiben Sie ihren internationalen Namen, zum Beispiel Europe/Paris oder Indian/Reunion

month-week = `{ $week }` ist keine Woche des Monats
    .hint = schreiben Sie 1, 2, 3, 4, 5 oder `last` (die letzte)

insee-code = `{ $code }` ist kein INSEE-Code: er hat fünf Zeichen
insee-code-short = { insee-code }
    .hint = ging die Null am Anfang verloren? Schreiben Sie "0{ $code }"

holidays-by-region = die Feiertage von `{ $country }` sind nicht überall dieselben
    .hint = schreiben Sie den Code Ihrer Region: { $codes }

unknown-holidays = `{ $name }` ist kein bekannter Feiertagskalender
    .hint = schreiben Sie `none`, `france`, `alsace-moselle`, `guadeloupe`, `guyane`, `martinique`, `mayotte`, `reunion`, `saint-barthelemy`, `saint-martin`, `BE`, `LU` oder den ISO-Code von Land, Kanton oder Nation: `DE-BY`, `CH-GE`, `GB-SCT`

unknown-holiday = `{ $name }` ist kein bekannter Feiertag
    .hint = schreiben Sie `true` für alle Feiertage, oder ihre Namen: `[victory-1945, ascension]`; `halte manual rezepte` nennt sie

unknown-code-list = `{ $code }` steht nicht in der Liste der Codes
    .hint = möglich sind { $codes }

## mod.rs

unknown-kind-folder = weder der Ordner `{ $folder }` noch die Datei `{ $kind }` heißt wie eine Art von Einträgen: sie wird nicht gelesen
unknown-kind = `{ $kind }` ist keine Art von Einträgen
unknown-kind-known = die Arten von Einträgen sind { $kinds }

file-copied = diese Datei ist eine Kopie von { $original }: sie wird nicht gelesen, damit nichts doppelt zählt
    .hint = löschen Sie sie, oder ändern Sie, was darin anders sein soll
file-ending = der Name dieser Datei endet nicht auf `.yaml` in Kleinbuchstaben; sie wird trotzdem gelesen
    .hint = nennen Sie sie `{ $name }` (Windows verbirgt Endungen: im Explorer unter Ansicht, Dateinamenerweiterungen)

not-a-record = diese Datei wird nicht gelesen: Einträge enden auf .yaml
    .hint = nennen Sie sie .yaml, wenn sie Einträge enthält, sonst verschieben Sie sie aus records/

file-too-large-yaml = die Datei enthält { $size } MB; höchstens { $most } MB YAML werden gelesen
    .hint = { file-too-large.hint }

## sources/disk.rs

folder-depth = hier sind mehr als { $most } Ordner ineinander geschachtelt
    .hint = verschieben Sie die Dateien nach oben

too-many-files = es gibt mehr als { $most } Dateien; ab hier werden sie nicht gelesen
    .hint = suchen Sie nach Verknüpfungen zwischen Ordnern

unreadable-path = die Datei ist nicht lesbar: { $problem }
    .hint = prüfen Sie die Zugriffsrechte, oder ob eine Verknüpfung ins Leere führt
unreadable-file = die Datei ist nicht lesbar: { $problem }
    .hint = prüfen Sie die Zugriffsrechte
unreadable-folder = der Ordner ist nicht lesbar: { $problem }
    .hint = prüfen Sie die Zugriffsrechte

outside-link = diese Verknüpfung führt aus dem Projektordner hinaus
    .hint = kopieren Sie die Datei in das Projekt, statt sie zu verknüpfen
static-file-hidden = in content/static/ werden diese versteckten Dateien nicht veröffentlicht: { $files }
    .hint = löschen Sie, was Ihr Rechner dort hinterlassen hat; eine Einstellung des Servers wie .htaccess gehört auf den Server selbst

link-loop = diese Verknüpfung führt zurück in einen Ordner, der sie enthält
    .hint = entfernen Sie die Verknüpfung

special-file = das ist keine gewöhnliche Datei (eine Pipe, ein Socket oder ein Gerät)
    .hint = entfernen Sie sie aus dem Projekt

file-too-large = die Datei enthält { $size } MB; höchstens 64 MB werden gelesen
    .hint = teilen Sie sie auf, zum Beispiel nach Monaten

file-name-twice = zwei Dateien haben denselben Namen, nur ihre Akzente sind anders kodiert: nur eine würde gelesen
    .hint = benennen Sie eine der beiden um
file-name-encoding = in diesem Ordner ist ein Dateiname nicht in UTF-8: { $file }
    .hint = benennen Sie die Datei um

## sources/git.rs

outside-link-commit = das ist eine Verknüpfung: ihr wird in einer gespeicherten Fassung nicht gefolgt
file-too-large-commit = die Datei enthält mehr als 64 MB: sie wird ausgelassen

git-no-commit = `{ $name }` ist keine gespeicherte Fassung (Commit)
git-unknown-commit = git kennt diese Fassung (Commit) nicht
git-not-run = das Programm git lässt sich nicht starten: { $problem }
git-files = git gibt die Dateien nicht heraus
git-files-failed = git gibt die Dateien nicht heraus: { $problem }
git-no-file = git hat die Datei { $file } nicht
git-says = git antwortet „{ $problem }“

## private
private-records = { $count } Dateien beschreiben einzelne Menschen, und git sendet diesen Ordner anderswohin
    .hint = prüfen Sie, dass niemand sonst dieses Repository liest, oder ergänzen Sie `/records/private/` in .gitignore; dürfen alle es lesen, so antworten Sie in records/clearances.yaml (`text: records/private`), mit dem Grund
private-records-outside = { $count } Dateien außerhalb von records/private/ beschreiben einzelne Menschen, und git sendet diesen Ordner anderswohin
    .hint = verschieben Sie sie nach records/private/, und records/ledger/figures.jsonl nach records/private/ledger/: halte liest sie dort ebenso; prüfen Sie dann, dass niemand sonst dieses Repository liest
