### Was beim Zählen und Schützen der Zahlen nicht stimmt.

## mod
edition-withheld = die Ausgabe { $period } wird nicht erstellt: neben den früheren Ausgaben ließe sich eine kleine Zahl von Personen errechnen
    .hint = nehmen Sie die Tabelle mit den kleinsten Gruppen aus dem Veröffentlichungsplan, oder warten Sie: eine Ausgabe, die in den ersten Tagen eines Zeitraums abgelehnt wurde, ist später oft möglich
disclosure = eine kleine Zahl ließe sich aus dem errechnen, was frühere Ausgaben gezeigt haben: { $cell }
    .hint = zeigen Sie die Tabelle auf einer gröberen Ebene (ein Gebiet, ein Quartal), oder nehmen Sie sie aus dem Veröffentlichungsplan

## ledger
ledger-newer = das Register hat die Form { $form }; diese Version von halte kennt Formen bis { $known }
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
session-without-passage = an `{ $stop }` ist am { $date } kein Termin geplant: stimmt das Datum?
    .hint = berichtigen Sie das Datum, oder ergänzen Sie den Termin in records/exceptions.yaml

## counting/places
place-moved = die Haltestelle `{ $stop }` lag, als Zahlen von ihr versandt wurden, hier: { $was }; jetzt liegt sie hier: { $now }
    .hint = lassen Sie die Haltestelle und ihre Gemeinde, wie sie waren, mit `status: withdrawn`; geben Sie der Haltestelle, die von nun an bedient wird, eine eigene `id`
place-moved-place = { $kind ->
        [territory] Gebiet { $id }
        [canton] Kanton { $id }
        [commune] Gemeinde { $id }
       *[stop] Haltestelle { $id }
    }
