### Die Befehle am Terminal.

## audit.rs
audit-nothing = es sind keine Zahlen veröffentlicht: es gibt nichts anzugreifen
audit-unreadable = { $name } ist nicht lesbar: { $problem }
audit-lost = { $programme } für { $recipient }: { $lost } von { $printable } Zahlen, die die Schwelle erreichen, sind verdeckt, um andere zu schützen ({ $share } %)
audit-attacked = { $name }: { $printed } Zahlen gedruckt, { $masked } verdeckt
audit-determined = herausgefunden: { $cell } ist { $n }
audit-narrowed = auf weniger als drei Werte eingeengt: { $cell } liegt zwischen { $low } und { $high }
audit-small = unter der Schwelle gedruckt: { $cell }
audit-rest = eine zu kleine Gruppe lässt sich berechnen: { $cell } liegt zwischen { $low } und { $high }
audit-unanimous = eine ganze Gruppe: { $cell }
audit-unanswered = ohne Antwort: { $cell }
audit-clean = keine verdeckte Zahl lässt sich herausfinden oder auf weniger als drei Werte einengen
audit-day = die Zahlen sind die von heute, { $day } (ein anderer Tag: --today)
audit-answers = was der Vertrag verlangt
audit-question = { $question }
audit-counted =
    { $head }: { $asked ->
        [one] { $asked } Zahl verlangt
       *[other] { $asked } Zahlen verlangt
    }, { $exact } genau{ $near ->
        [0] { "" }
       *[other] , { $near } ungefähr
    }{ $wide ->
        [0] { "" }
       *[other] , { $wide } nur grob
    }{ $undecided ->
        [0] { "" }
       *[other] , { $undecided } ohne Entscheidung
    }{ $open ->
        [0] { "" }
       *[other] , { $open } ohne Antwort
    }{ $unrecorded ->
        [0] { "" }
       *[other] , { $unrecorded } nicht erfasst
    }
audit-wide = { $period }: { $what }, von { $low } bis { $high }
audit-undecided = { $period }: { $what }, von { $low } bis { $high }, über oder unter { $against }
audit-open = { $period }: { $what }, nichts wird darüber gesagt
audit-elsewhere = die Ausgabe { $edition } sagt es genau
audit-remedy = gröbere Gruppen oder ein längerer Zeitraum würden es sagen

## terminal.rs
terminal-error = Fehler
terminal-warning = Warnung
terminal-question = Frage
terminal-help = Hilfe
terminal-tally =
    { $errors } Fehler, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }{ $questions ->
        [0] { "" }
        [one] , { $questions } Frage
       *[other] , { $questions } Fragen
    }
terminal-alike =
    { $count ->
        [one] … und { $count } weitere Warnung[{ $code }]; `halte check` zeigt alle
       *[other] … und { $count } weitere Warnungen[{ $code }]; `halte check` zeigt alle
    }
terminal-of-file = … und { $count } weitere [{ $code }] in `{ $file }`

## mod.rs
threads-refused = das System startet für dieses Programm keinen Thread ({ $problem })
    .hint = beenden Sie andere Programme oder erhöhen Sie die Grenze für Prozesse (`ulimit -u`)

## today.rs
today-year = der Tag { $date } liegt vor 1900 oder nach 2100
    .hint = geben Sie mit --today einen näheren Tag an, oder korrigieren Sie SOURCE_DATE_EPOCH
today-epoch = SOURCE_DATE_EPOCH ist `{ $text }`: verlangt sind Sekunden seit 1970
    .hint = berichtigen Sie SOURCE_DATE_EPOCH, oder geben Sie das Datum mit --today an

## ledger.rs
settle-done = `{ $command }` war abgebrochen worden: jetzt ist alles erledigt
settle-undone = `{ $command }` war abgebrochen worden: was begonnen war, ist rückgängig gemacht
settle-edited = { $files } wurde danach von Hand geändert und bleibt, wie es ist
    .hint = prüfen Sie, ob dort noch steht, was rückgängig gemacht wurde
settle-saved = { $files } wurde von jemand anderem gespeichert, gleich nachdem halte dort geschrieben hatte, und bleibt so
    .hint = prüfen Sie, ob dort noch steht, was halte geschrieben hatte
settle-open = ein Befehl wurde abgebrochen, und was er begonnen hatte, ist noch offen: { $problem }
    .hint = der nächste Befehl, der in das Projekt schreiben darf, erledigt es oder macht es rückgängig

## build.rs
build-no-folder = { $folder } ist kein Ordner
    .hint = geben Sie den Ordner des Projekts mit --root an
build-output-inside = das Ergebnis kann nicht in { $folder }/ liegen, das beim nächsten Mal gelesen wird
    .hint = wählen Sie mit --output einen anderen Ordner
build-reading = lesen und erstellen
build-publishing = veröffentlichen
build-busy = { $who } veröffentlicht nach { $folder }; es wird darauf gewartet
build-refused = { $tally }: nichts wurde geschrieben
build-edited = { $path } war im Ergebnis von Hand geändert worden und wurde ersetzt
build-pages-gone = { $count ->
        [one] eine veröffentlichte Seite gibt es nicht mehr
       *[other] { $count } veröffentlichte Seiten gibt es nicht mehr
    }: { $pages }; schreiben Sie in den Eintrag dessen, was sie ersetzt, was vorher da war (`formerly:` einer Gemeinde, sonst `former_ids:`), dann führt ihre Adresse dorthin
check-can-fix = { $count ->
    [one] Einen dieser Fehler kann `halte check --fix` beheben.
   *[other] { $count } dieser Fehler kann `halte check --fix` beheben.
}
fix-line = { $file }, Zeile { $line }
    { "  " }vorher:  { $before }
    { "  " }nachher: { $after }
fix-done = { $lines ->
    [0] nichts wurde geändert: für keinen Fehler gibt es eine sichere Korrektur
    [one] eine Zeile wurde geändert
   *[other] { $lines } Zeilen wurden geändert
}
fix-would = { $lines ->
    [0] nichts würde geändert: für keinen Fehler gibt es eine sichere Korrektur
    [one] eine Zeile würde geändert; geschrieben wurde nichts
   *[other] { $lines } Zeilen würden geändert; geschrieben wurde nichts
}
check-pages-gone = { $count ->
        [one] eine veröffentlichte Seite wird es nicht mehr geben
       *[other] { $count } veröffentlichte Seiten wird es nicht mehr geben
    }: { $pages }; schreiben Sie in den Eintrag dessen, was sie ersetzt, was vorher da war (`formerly:` einer Gemeinde, sonst `former_ids:`), dann führt ihre Adresse dorthin
build-two-renames = dieses Dateisystem kann zwei Ordner nicht tauschen: einen Augenblick lang gab es kein Ergebnis
build-entry-by-entry = dieser Ordner kann nicht umbenannt werden: sein Inhalt wurde Stück für Stück ersetzt
build-left-behind = { $path } konnte nicht entfernt werden
build-summary =
    { $stops ->
        [one] { $stops } Haltestelle
       *[other] { $stops } Haltestellen
    }, { $passages ->
        [one] { $passages } Termin
       *[other] { $passages } Termine
    }, { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }, { $feeds ->
        [one] { $feeds } Kalender
       *[other] { $feeds } Kalender
    }, { $reports ->
        [one] { $reports } Dokument
       *[other] { $reports } Dokumente
    }; { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }; { $seconds } s
build-files =
    { $written ->
        [one] { $written } Datei
       *[other] { $written } Dateien
    } neu oder geändert, { $kept } unverändert, { $removed } entfernt
build-look = Siehe { $page }; der Ordner { $folder } kann so hochgeladen werden, wie er ist.
build-funders = Was jeder Geldgeber erhält, liegt in { $folder }.

## Schritte eines Baus (`--timings`, Fortschritt)
stage = { $stage ->
    [sources] Dateien lesen
    [sources-again] Dateien noch einmal lesen
    [compare] Vergleich mit der letzten Ausgabe
    [note] merken, was veröffentlicht ist
    [kept] Dokumente des letzten Baus lesen
    [records] Karten
    [content] Texte
    [ledger] Verzeichnis der Kalender
    [model] Bedeutung der Karten
    [schedule] Halte
    [checks] Prüfungen
    [personal-data] Suche nach personenbezogenen Daten
    [figures] Zahlen
    [html] Seiten
    [assets] Stile und Bilder
    [static] unverändert übernommene Dateien
    [machine] Dateien für Maschinen
    [open-data] offene Daten
    [ics] Kalender
    [twins] Berichte für den Bildschirm
    [csv] Tabellen
    [xlsx] Arbeitsmappen
    [week] Seite der Woche
    [json] Verzeichnis der Zahlen
    [mail] Nachrichten an Partner
    [pdf] Dokumente
    [rendered] Prüfung der fertigen Seiten
    [publish] Veröffentlichung
   *[other] { $stage }
}
stage-files = { $stage }: { $made } von { $files }
timings-head = { $column ->
    [files] Dateien
    [time] Dauer
    [work] Rechenzeit
   *[all] insgesamt
}
timings-memory = Es wurden höchstens { $megabytes } MB Speicher belegt.
timings-trace = der Verlauf konnte nicht nach { $path } geschrieben werden ({ $problem })
    .hint = mit --trace eine andere Datei angeben

## watch.rs
watch-no-folder = { $folder } ist kein Ordner
    .hint = geben Sie den Ordner des Projekts mit --root an, oder legen Sie einen mit `halte new ORDNER` an
watch-unserved = die Vorschau kann nicht gestartet werden: { $problem }
    .hint = wählen Sie mit --port einen anderen Port
watch-keys = { $url }  (alles, was erstellt wird: { $url }_halte/)   r erstellt neu · o öffnet den Browser · q beendet
watch-no-browser = es wurde kein Programm gefunden, das { $url } öffnet
watch-polling = die Dateien werden von nun an viermal in der Sekunde angesehen: { $why }
watch-rebuilt = { $time }  { $cause } → { $effect } · { $milliseconds } ms
watch-rebuilt-said = { $rebuilt } · { $tally }
watch-everything = alles
watch-again = noch einmal
watch-several =
    { $file } und { $others ->
        [one] { $others } weitere Datei
       *[other] { $others } weitere Dateien
    }
watch-last-good = die letzte gute Fassung bleibt
watch-overtaken = gezeigt, und von der nächsten Änderung überholt
watch-nothing = nichts ändert sich
watch-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
watch-feeds =
    { $count ->
        [one] { $count } Kalender
       *[other] { $count } Kalender
    }
watch-reports =
    { $count ->
        [one] { $count } Dokument
       *[other] { $count } Dokumente
    }
watch-other-files =
    { $count ->
        [one] { $count } weitere Datei
       *[other] { $count } weitere Dateien
    }

## Was zurückgehalten wird

withheld-text = Zurückgehalten: { $count ->
        [one] der Text in { $places }
       *[other] { $count } Texte, in { $places }
    }; Ort, Tag und Zeiten sind veröffentlicht
withheld-theme = Zurückgehalten: das Theme, wegen { $places }; die betroffenen Seiten erscheinen mit dem mitgelieferten
withheld-page = Zurückgehalten: { $count ->
        [one] die Seite { $places }
       *[other] Seiten, wegen { $places }
    }; die anderen Seiten sind veröffentlicht
withheld-document = Zurückgehalten: ein Dokument, wegen { $places }; alles andere ist veröffentlicht
withheld-figures = Zurückgehalten: die Zahlen und die Ausgaben, die noch nicht versandt sind, wegen { $places }; die Tour ist veröffentlicht

## Was aus einem Fehler folgt

terminal-follows = daraus folgt: { $what } ({ $place })
terminal-elsewhere = anderswo
terminal-again = { $count ->
        [one] derselbe Fehler steht auch in { $places }
       *[other] derselbe Fehler steht auch an { $count } anderen Stellen: { $places }
    }

## deliver.rs

deliver-nothing = für `{ $deliverable }` von { $period } entsteht nichts
    .hint = prüfen Sie, ob der Zeitraum im Programm liegt
deliver-unknown = es gibt keine Unterlage `{ $deliverable }`
    .hint = `halte deliver` nennt alle
deliver-period = `{ $period }` ist kein Zeitraum
    .hint = schreiben Sie 2022-03, 2022-Q1 oder 2022
deliver-no-edition = `{ $deliverable }` für { $period } ist nicht begonnen: { $validator } hat es nicht geprüft
    .hint = sobald es geprüft ist, fügen Sie bei { $place } zu den Ausgaben `- {"{"}period: { $period }, status: validated, validated_by: …, validated_on: …{"}"}` hinzu
deliver-draft = die Ausgabe { $period } von `{ $deliverable }` ist ein Entwurf: { $validator } hat sie nicht freigegeben ({ $place })
    .hint = schreiben Sie nach der Freigabe `status: validated`, `validated_by` und `validated_on` in ihren Eintrag
deliver-not-over = { $period } ist nicht zu Ende: der Zeitraum dauert bis { $last }
    .hint = warten Sie das Ende ab oder geben Sie den Tag mit --today an
deliver-by-hand = { $place } kann nicht als versandt vermerkt werden
    .hint = schreiben Sie dort `status: sent` und `sent_on: { $written }`, dann erneut
deliver-begin-by-hand = die Ausgabe kann nicht zu dem bei { $place } geschrieben werden
    .hint = fügen Sie dort zu den Ausgaben `- {"{"}period: { $period }, status: sent, sent_on: { $written }{"}"}` hinzu, und wiederholen Sie den Befehl
deliver-moving = die Einträge wurden immer wieder geändert, während die Ausgabe entstand
    .hint = versuchen Sie es erneut, wenn niemand mehr speichert
deliver-refused = { $tally }: nichts wurde versandt
deliver-sent = `{ $deliverable }` von { $period } { $when ->
        [planned] ginge hinaus
        [before] ging hinaus
       *[now] gilt als versandt
    } am { $day }
deliver-to = an { $recipient }
deliver-copies = mit Kopie an { $recipients }
deliver-file = { $path } ({ $bytes } Bytes, sha256 { $sum }…)
deliver-no-pdf = diese Fassung von halte ist ohne Berichte gebaut: unter den Dateien ist kein PDF
deliver-list = { $deliverable } für { $recipient }
deliver-edition = { $period }: { $state }; { $due }
deliver-due = fällig am { $day }
deliver-due-late = fällig am { $day }, verspätet
deliver-due-unknown = ohne bekannten Tag
deliver-moved = war am { $from } fällig, am { $on } verschoben: { $reason }
deliver-late = { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach dem { $due }, an dem es fällig war

## import_calendar.rs

import-calendar-head = Schließungen aus { $file }. Sehen Sie sie durch, bevor sie veröffentlicht werden.
import-calendar-done = { $count ->
        [one] eine Schließung
       *[other] { $count } Schließungen
    } vom { $from } bis { $until }, { $tally }
import-calendar-untouched = { $count ->
        [one] ein Eintrag betrifft keinen Termin und wurde ausgelassen
       *[other] { $count } Einträge betreffen keinen Termin und wurden ausgelassen
    }
import-calendar-touched = { $count ->
        [one] ein Termin fällt auf einen Tag mit einem Eintrag im Kalender
       *[other] { $count } Termine fallen auf Tage mit einem Eintrag im Kalender
    }
import-calendar-option = { $problem }; { $remedy }
mistakes-first = die Einträge des Projekts haben Fehler: diese gehen vor

## why.rs

why-made-of = { $path } besteht aus
why-of-all = und aus allen Einträgen: die Datei listet oder zählt sie
why-unknown = kein Bau ergibt { $path }
why-unknown-near = kein Bau ergibt { $path }; meinten Sie { $near }?
why-unpublished = Sie ist noch nicht veröffentlicht.
why-as-it-is = Sie wurde nach der letzten Änderung von { $file } geschrieben; seither hat sich nichts davon geändert.
why-nothing-newer = Seit sie geschrieben wurde, hat sich nichts davon geändert.
why-newer = Geändert, seit sie geschrieben wurde: { $files }.

## diff.rs

diff-language = für die Sprache `{ $language }` gibt es keine Wörter
    .hint = geben Sie fr, de oder en an
diff-unreadable = { $file } kann nicht gelesen werden
diff-neither = { $path } ist weder eine Ausgabe mit dem Kalender aller Haltestellen noch ein Projekt mit records/
diff-no-commit = hier gibt es kein `{ $name }`, und ein Commit ist es auch nicht: { $problem }

output-lost = das Ergebnis konnte nicht geschrieben werden: { $problem }
    .hint = sehen Sie nach, wohin es gehen sollte: der Datenträger ist vielleicht voll

## new.rs

new-not-empty = { $folder } ist nicht leer
    .hint = wählen Sie einen neuen oder leeren Ordner
new-folder = { $folder } kann nicht gelesen werden: { $problem }
    .hint = wählen Sie einen anderen Ordner
new-unwritten = { $path } kann nicht geschrieben werden: { $problem }
    .hint = prüfen Sie die Rechte und den Platz auf der Platte
new-broken-off = abgebrochen: Nichts wurde geschrieben
    .hint = beantworten Sie die Fragen, oder geben Sie die Antworten als Optionen (`halte new --help`)
new-holidays-elsewhere = die Feiertage `{ $holidays }` gelten nicht im Land { $country }
    .hint = lassen Sie --country oder --holidays weg, oder bringen Sie beide in Einklang
new-made = { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    } in { $folder }. Um die Seiten zu sehen, während Sie schreiben:
new-ask-language = In welcher Sprache sind Seiten, Kommentare und Texte? ({ $choices })
new-ask-country = In welchem Land? ({ $choices })
new-ask-holidays = An welchen Feiertagen findet nichts statt? ({ $choices })
new-ask-place = Kommt ein Fahrzeug an die Orte (van), oder gibt es Schalter mit Öffnungszeiten (counters)?
new-ask-publicity = Welche Regeln der Publizität gehören zum Geld? ({ $choices }; none: niemand fördert; contract: die eines Vertrags; eu-…: europäisches Geld dieses Zeitraums)
new-ask-name = Wie nennen die Leute das Angebot?
new-ask-operator = Wer betreibt es?
new-ask-funder = Wer fördert es?
new-ask-again = Das ist keine der Antworten: { $choices }
new-name = Unser Angebot
new-operator = Unser Verein
new-funder = Unser Geldgeber
new-support = Mit Unterstützung von { $funder }
new-operation = { $name } hilft bei Anträgen und Formularen, mit finanzieller Unterstützung der Europäischen Union.
new-home-page = startseite

## import.rs und import_activity.rs

import-activity-summary = { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } gelesen, { $left_out } ausgelassen{ $open ->
        [0] { "" }
       *[other] , { $open } noch nicht ausgefüllt
    }; neu: { $sessions ->
        [one] { $sessions } Sprechstunde
       *[other] { $sessions } Sprechstunden
    }, { $visits ->
        [one] { $visits } Besuch
       *[other] { $visits } Besuche
    }{ $workshops ->
        [0] { "" }
        [one] , { $workshops } Gruppenangebot
       *[other] , { $workshops } Gruppenangebote
    }{ $receptions ->
        [0] { "" }
        [one] , { $receptions } Empfang
       *[other] , { $receptions } Empfänge
    }{ $tallies ->
        [0] { "" }
        [one] , { $tallies } Zählung
       *[other] , { $tallies } Zählungen
    }{ $registered ->
        [0] { "" }
        [one] , ein Eintrag der Register
       *[other] , { $registered } Einträge der Register
    }; schon da: { $unchanged }
import-would-write = würde { $file } schreiben
import-wrote = { $file } ist geschrieben
import-files = { $written ->
        [one] { $written } Datei
       *[other] { $written } Dateien
    } nach { $to } geschrieben, { $unchanged } unverändert

## agenda.rs

agenda-unread = { $tally }: der Fahrplan lässt sich nicht lesen
agenda-backwards = das gewünschte Ende ({ $last }) liegt vor dem Anfang ({ $first })
agenda-no-place = es gibt keine Haltestelle und keine Gemeinde „{ $place }“
agenda-no-stop = es gibt keine Haltestelle „{ $place }“
agenda-no-commune = es gibt keine Gemeinde „{ $place }“
agenda-nearest = { $unknown }; dies ist „{ $meant }“:
agenda-did-you-mean = { $unknown }; meinten Sie „{ $meant }“?
agenda-none = kein Termin vom { $first } bis zum { $last }
agenda-none-next = kein Termin vom { $first } bis zum { $last }; der nächste:
agenda-none-last = kein Termin vom { $first } bis zum { $last }; der letzte war:

## evidence.rs, schema.rs, template.rs

evidence-written = { $file } ist geschrieben, daneben index.csv
evidence-in-output = { $folder } gehört zu einer Ausgabe: der Index nennt Dokumente, die nicht öffentlich sind
    .hint = wählen Sie mit `--to` einen anderen Ordner
transfer-no-output = { $folder } enthält keine Website zum Veröffentlichen
    .hint = führen Sie zuerst `halte build` aus
transfer-changed = { $folder }/{ $file } ist nicht so, wie `halte build` es erzeugt hat
    .hint = führen Sie `halte build` noch einmal aus: veröffentlicht wird, was gebaut wurde
transfer-target = `{ $target }` ist kein Ort zum Veröffentlichen
    .hint = schreiben Sie einen Ordner, `sftp://benutzer@server/pfad` oder `git:repository#zweig`
transfer-secret = ein Passwort gehört nicht in die Adresse eines Servers
    .hint = verwenden Sie einen ssh-Schlüssel (`ssh-copy-id`) oder den Passwortspeicher von git, und lassen Sie das Passwort weg
transfer-no-target = nichts sagt, wohin veröffentlicht wird
    .hint = nennen Sie einen Ort, oder schreiben Sie `publish_to:` in records/site.yaml
transfer-no-program = das Programm `{ $program }` lässt sich nicht starten: { $problem }
    .hint = installieren Sie es: `sftp` kommt mit OpenSSH
transfer-failed = { $target }: { $problem }
    .hint = die Website dort ist geblieben, wie sie war, sofern nicht schon Dateien ihren Platz einnahmen; derselbe Befehl vollendet es
transfer-same = { $target } hat diese Website schon: { $same } Dateien
transfer-would = { $target } bekäme { $new } neue und { $changed } geänderte Dateien und verlöre { $gone }; { $same } bleiben. Gesendet wurde nichts
transfer-done = { $target } hat die neue Website: { $new } neue Dateien, { $changed } geänderte, { $gone } entfernte, { $same } gebliebene
transfer-in-place = die Dateien nahmen einzeln ihren Platz ein, weil dieser Ordner kein Link ist; docs/hosting.md sagt, wie er einer wird
manual-title = Das Handbuch von halte
manual-contents = Inhalt
manual-next = Weiter: { $title }
manual-how = `halte manual NAME` zeigt eine Seite, `halte manual --open` öffnet das Handbuch im Browser.
manual-unknown = das Handbuch hat keine Seite `{ $page }`
    .hint = `halte manual` nennt sie
manual-written = das Handbuch ist in { $file }
not-written = { $file } lässt sich nicht schreiben: { $problem }
theme-name = `{ $name }` kann nicht der Name eines Themas sein
    .hint = schreiben Sie `{ $free }`
theme-part = das mitgelieferte Thema hat kein { $part }
    .hint = seine Teile sind: { $parts }
theme-written = { $count } Dateien in { $to } geschrieben; { $kept }, die schon da waren, bleiben, wie sie sind. Zum Verwenden: `theme: { $name }` in records/site.yaml. Löschen Sie, was Sie nicht ändern: es bleibt dann das mitgelieferte
theme-changed = geändert: { $file }
theme-added = eigene Datei: { $file }
theme-same = die Themen des Projekts sind die mitgelieferten
schemas-written = { $count } Schemata in { $to } geschrieben
template-ready = { $file } kann ausgefüllt werden; danach `halte import activity { $file }`

## digest.rs
digest-partner = es gibt keine Organisation `{ $asked }`
    .hint = `records/organisations.yaml` nennt sie
digest-partner-near = es gibt keine Organisation `{ $asked }`
    .hint = meinten Sie `{ $near }`?
digest-nothing = in den nächsten Wochen gibt es für „{ $partner }“ keinen Termin anzukündigen
    .hint = `follows` in seinem Eintrag sagt, welchen Terminen er folgt
digest-noted = eingetragen: { $file }
digest-not-noted = die Mitteilung konnte nicht eingetragen werden: { $problem }
