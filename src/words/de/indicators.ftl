### Was beim Zählen und Schützen der Zahlen nicht stimmt.

## mod
correction-waits = { $month }: „{ $number }“ hat sich seit dem Versand um { $n } geändert; das ist zu wenig für die Ausgabe { $period }, die damit jemanden erkennen ließe
    .hint = nichts ist zu tun: Die Berichtigung wird genannt, sobald sie sich von allem, was darüber gesagt wurde, um mindestens { $threshold } Personen unterscheidet
table-left-out = die Tabelle `{ $table }` fehlt in der Ausgabe { $period }: mit dem, was frühere Ausgaben gezeigt haben, ließe sich eine kleine Zahl von Personen errechnen
    .hint = für den Rest ist nichts zu tun; wer diese Tabelle braucht, zeigt sie gröber (ein Gebiet, ein Quartal)
figures-left-out = Kennzahlen fehlen in der Ausgabe { $period }: mit dem, was frühere Ausgaben gezeigt haben, ließe sich eine kleine Zahl von Personen errechnen
    .hint = für den Rest ist nichts zu tun
table-left-out-public = die Tabelle `{ $table }` von { $period } fehlt auf der öffentlichen Seite: mit dem, was schon gezeigt wurde, ließe sich eine kleine Zahl von Personen errechnen
    .hint = für den Rest ist nichts zu tun; wer diese Tabelle braucht, zeigt sie gröber (ein Gebiet, ein Jahr)

## ledger
ledger-newer = das Register hat die Form { $form }; diese Version von halte liest Formen bis { $known }
    .hint = verwenden Sie die neuere Version von halte, die es geschrieben hat
ledger-corrupt = diese Zeile ist nicht zu verstehen: { $problem }
    .hint = holen Sie die Datei aus der Versionsverwaltung (git) zurück; ändern Sie sie nie von Hand
ledger-corrupt-head = die erste Zeile, die die Form des Registers nennt, fehlt
    .hint = holen Sie die Datei aus der Versionsverwaltung (git) zurück; ändern Sie sie nie von Hand

## public
not-approved = bis zum { $today } hat kein Geldgeber zugestimmt, diese Zahlen öffentlich zu zeigen: keine wird gezeigt
    .hint = hat einer zugestimmt, ergänzen Sie einen Eintrag `approvals` mit `what: statistics`
not-approved-yet = die Zustimmung des Geldgebers gilt ab dem { $day }: vorher wird keine dieser Zahlen gezeigt
    .hint = berichtigen Sie `approved_on`, wenn der Geldgeber schon zugestimmt hat

## plan
unknown-table = es gibt keine Tabelle `{ $table }`

## counting

## counting/places
place-moved = die Haltestelle `{ $stop }` lag, als Zahlen von ihr versandt wurden, hier: { $was }; jetzt liegt sie hier: { $now }
    .hint = lassen Sie die Haltestelle und ihre Gemeinde, wie sie waren, mit `status: withdrawn`; geben Sie der Haltestelle, die von nun an bedient wird, eine eigene `id`
place-moved-place = { $kind ->
        [territory] Gebiet { $id }
        [canton] Kanton { $id }
        [commune] Gemeinde { $id }
       *[stop] Haltestelle { $id }
    }
