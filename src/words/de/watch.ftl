### Der Ordner des Ergebnisses und die Vorschau.

## output/publish.rs
output-busy = { $who } veröffentlicht nach { $folder } und wird nicht fertig
    .hint = warten Sie, oder beenden Sie diesen Prozess; die Sperre verschwindet mit ihm
output-foreign = { $folder } bleibt, wie er ist: { $why }
    .hint = wählen Sie mit `--output` einen anderen Ordner, oder leeren Sie diesen selbst
output-strangers =
    { $folder } enthält Dateien, die nicht von halte sind und verloren wären: { $files }{ $more ->
        [0] { "" }
       *[other] { " " }und { $more } weitere
    }
    .hint = verschieben Sie sie aus dem Ergebnis; was unverändert veröffentlicht werden soll, gehört in das Theme
output-shrunk = seit der letzten Veröffentlichung scheinen Einträge verloren gegangen zu sein: { $losses }
    .hint = prüfen Sie, ob eine Datei abgeschnitten wurde; ist es gewollt, wiederholen Sie es mit `--accept-shrink`
output-losses = { $first }; { $next }
output-disk =
    { $path } kann nicht { $doing ->
        [found] gefunden
        [made] angelegt
        [read] gelesen
        [removed] entfernt
        [restored] zurückgelegt
        [written] geschrieben
       *[replaced] ersetzt
    } werden: { $problem }
    .hint = das veröffentlichte Ergebnis ist unverändert; prüfen Sie die Zugriffsrechte und den Platz auf der Festplatte
output-disk-full =
    { $path } kann nicht { $doing ->
        [found] gefunden
        [made] angelegt
        [read] gelesen
        [removed] entfernt
        [restored] zurückgelegt
        [written] geschrieben
       *[replaced] ersetzt
    } werden: { $problem }
    .hint = schaffen Sie Platz auf der Festplatte; das veröffentlichte Ergebnis ist unverändert
output-edited = { $path } wurde von jemand anderem gespeichert, als die Datei geändert werden sollte
    .hint = nichts wurde geändert oder veröffentlicht; versuchen Sie es noch einmal
output-journal = { $path } sagt, was ein abgebrochener Befehl begonnen hatte, und kann nicht gelesen werden: { $problem }
    .hint = vergleichen Sie die Einträge mit Ihrer letzten Kopie; stimmen sie, löschen Sie diese Datei und starten `halte build` erneut

## output/lock.rs
output-process = Prozess { $number }
output-process-unknown = ein anderer Prozess

## output/place.rs
output-dead-link = es ist eine Verknüpfung, die ins Leere führt
output-root = es ist die Wurzel des Dateisystems
output-no-folder = es ist kein Ordner
output-not-ours = er ist nicht von halte, und er enthält `{ $file }`

## output/manifest.rs
output-manifest-unread = die Liste seiner Dateien ist nicht lesbar: { $problem }
output-manifest-format = die Liste seiner Dateien hat das Format `{ $format }`, diese Version von halte liest `{ $known }`

## output/guard.rs
output-lost-passages =
    { $now ->
        [one] { $now } Termin
       *[other] { $now } Termine
    } ab dem { $day } statt { $before }: { $percent } % weniger
output-lost-sessions =
    { $now ->
        [one] { $now } Sprechstunde
       *[other] { $now } Sprechstunden
    } für { $month } eingetragen statt { $before }
output-lost-feeds =
    { $count ->
        [one] ein Kalender, den jemand abonniert haben kann, würde verschwinden
       *[other] { $count } Kalender, die jemand abonniert haben kann, würden verschwinden
    } ({ $named }): schreiben Sie in den Eintrag dessen, was an die Stelle tritt, was vorher dort war (`formerly:` einer Gemeinde, sonst `former_ids:`)

## watch/changes.rs
preview-files-max = das System beobachtet bereits so viele Dateien, wie es darf (fs.inotify.max_user_watches)
preview-deaf = das System meldet keine Änderungen ({ $problem })

## watch/server.rs
preview-title = Vorschau
preview-document = Das Dokument
preview-needs-script = Die Liste braucht JavaScript, die Website nicht:
preview-site-here = zur Website
preview-empty = Noch nichts zu sehen
preview-empty-why = Seit dem Start gab es immer einen Fehler in den Dateien. Diese Seite ändert sich von selbst, sobald er behoben ist.
preview-other-name = Diese Vorschau antwortet nur auf ihren eigenen Namen: http://localhost oder http://127.0.0.1
preview-read-only = An die Vorschau kann nichts gesendet werden.
preview-bad-address = Diese Adresse ist nicht lesbar.
preview-not-made = Diese Datei konnte nicht erstellt werden.
preview-no-page = Diese Seite gibt es nicht.
preview-no-file = Diese Datei gibt es nicht.
preview-no-own-page = Die Vorschau hat keine solche Seite.

## watch/preview.rs
preview-error = Fehler:
preview-warning = Warnung:
preview-question = Frage:
preview-help = Hilfe:
preview-close = Schließen
preview-stale = { $errors } Fehler: dies ist die letzte gute Fassung
preview-part = { $errors } Fehler: was davon abhängt, ist zurückgehalten
preview-is-current = Dies ist, was die Dateien jetzt sagen.
preview-is-stale =
    { $errors ->
        [one] Es gibt einen Fehler: dies ist die letzte gute Fassung.
       *[other] Es gibt { $errors } Fehler: dies ist die letzte gute Fassung.
    }
preview-site = Zur Website
preview-errors = Zu beheben
preview-due = Zu versenden
preview-looks = Anzusehen
preview-edit = Letzte Änderung
preview-edit-made =
    { $count ->
        [0] an dem, was veröffentlicht wird, ändert sich nichts
        [one] eine veröffentlichte Datei ändert sich
       *[other] { $count } veröffentlichte Dateien ändern sich
    }
preview-filter = Listen filtern
preview-untold = … und { $count } weitere: `halte check` zeigt alle
preview-funders = Für Geldgeber
preview-posters = Aushänge
preview-documents = Dokumente
preview-feeds = Kalender zum Abonnieren
preview-data = Offene Daten
preview-pages = Seiten
preview-week = die Seite der Woche, zum Drucken
preview-home = Startseite
