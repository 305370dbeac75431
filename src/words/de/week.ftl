### Die Seite der Woche, nur für den Betreiber.

## week/mod.rs
week-title = Woche { $number }, { $first } bis { $last }
week-day = Stand: { $day }.
week-text = { $text }
week-of-programme = { $programme }: { $what }
week-private = Seite des Betreibers: nicht veröffentlichen, nicht weitergeben.
week-urgent = zu erledigen
week-column-day = Tag
week-column-hours = Zeit
week-column-place = Ort
week-column-announced = Was angekündigt wurde
week-column-due = Fällig
week-column-what = Was
week-column-recipient = Für wen
week-column-state = Stand
week-column-missing = Was fehlt
week-column-period = Zeitraum
week-column-sessions-held = Gehaltene Sprechstunden

## week/passages.rs
week-passages = Termine der Woche
week-column-booked = Gebucht
week-booked = { $booked } von { $offered }
week-as-planned = wie geplant
week-as-above = geschlossen, wie oben
week-announced = { $what } Angekündigt am { $day }.
week-not-announced = { $what } Keine Ankündigung notiert: informieren Sie die Öffentlichkeit und schreiben Sie dann `announced_on`.
week-passages-more = … und { $count } weitere: `halte agenda` zeigt alle.
week-openings = { $count ->
        [one] Eine Öffnung wie gewohnt
       *[other] { $count } Öffnungen wie gewohnt
    }, an { $places ->
        [one] einem festen Ort
       *[other] { $places } festen Orten
    }.
week-passages-none = Kein Termin in dieser Woche, auch danach nicht.
week-passages-next = Kein Termin in dieser Woche; der nächste: { $day }.

## week/due.rs
week-due = Abzugeben
week-due-on = { $day }
week-due-late = { $day }, seit { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } überfällig
week-due-to-validate = { $state }, zu prüfen durch: { $validator }
week-due-none = Im kommenden Monat ist nichts abzugeben.
deliver-state-none = nicht begonnen
deliver-state-draft = Entwurf
deliver-state-validated = bestätigt
deliver-state-validated-on = bestätigt am { $day }
deliver-state-sent = versandt
deliver-state-sent-on = versandt am { $day }
deliver-state-sent-late = am { $day } gesendet, { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } zu spät

## week/sessions.rs
week-sessions = Was den Blättern der letzten Woche fehlt ({ $first } bis { $last })
week-sessions-unread = Einträge enthalten einen Fehler: der geht vor (`halte check`).
week-sessions-none = Es fehlt nichts.
week-sessions-no-record = kein Blatt der Sprechstunde
week-sessions-still-planned = das Blatt sagt noch „geplant“
week-sessions-no-presence = die Zeit der Anwesenheit
week-sessions-no-slots = die Termine
week-sessions-no-visits = die empfangenen Personen
week-sessions-lacks = { $missing }
week-sessions-older = { $count ->
        [one] Ein älterer Termin ist ohne Blatt, im { $month }.
       *[other] { $count } ältere Termine sind ohne Blatt, der erste im { $month }.
    }
week-tallies-missing = { $count ->
        [one] Eine Öffnung ist ohne Monatszählung, im { $month }.
       *[other] { $count } Öffnungen sind ohne Monatszählung, die erste im { $month }.
    }

## week/low_stops.rs
week-low = Wenig besuchte Haltestellen
week-low-none = Im letzten Bericht keine.
week-low-remedy = Der Bericht nennt sie; schreiben Sie, was Sie vorschlagen.

## incidents.rs
week-column-since = Seit wann
week-incidents = Störungen
week-incidents-none = Keine laufende Störung.
week-incident-terminal = Bildschirm
week-incident-vehicle = Fahrzeug
week-incident-connection = Verbindung
week-incident-computer = Rechner oder Drucker
week-incident-premises = Räume
week-incident-other = Anderes
week-incident-since = seit { $from }
week-incident-days = { $from } bis { $until }
week-incident-no-ticket = dauert an, ohne Ticket: melden Sie sie
week-incident-open = dauert an, Ticket { $ticket }
week-incident-no-hours = vorbei: schreiben Sie die verlorenen Öffnungsstunden
week-incident-over = vorbei, { $hours } Öffnungsstunden verloren

## decisions.rs
week-decisions = Offene Anpassungen und Beschlüsse
week-decisions-none = Nichts ist offen.
week-decision-proposed = vorgeschlagen am { $day }
week-decision-to-decide = zu beschließen
week-decision-to-do = beschlossen, umzusetzen
week-decision-to-do-by = beschlossen, umzusetzen bis { $due }

## papers.rs
week-papers = Teilnehmerlisten
week-papers-none = Jede Veranstaltung hat ihre Liste.
week-paper-missing = keine Teilnehmerliste

## vouchers.rs
week-vouchers = Bestand an Schecks
week-vouchers-none = Es ist nichts übrig.
week-column-lot = Los
week-column-stock = Rest
week-column-valid = Gültigkeit
week-voucher-valid = bis { $last }
week-voucher-reserve = in Reserve
week-voucher-stock = { $carnets ->
        [one] { $carnets } Heft
       *[other] { $carnets } Hefte
    } und { $cheques ->
        [one] { $cheques } Scheck
       *[other] { $cheques } Schecks
    }
week-voucher-missing = { $cheques } Schecks mehr ausgegeben als bekommen

## half_days.rs
week-half-days = Halbtage ohne Angabe
week-half-days-none = Jede Woche ist vollständig.
week-half-days-more = { $count ->
        [one] Eine ältere Woche ist unvollständig.
       *[other] { $count } ältere Wochen sind unvollständig.
    }
week-half-days-use = Besucher { $public }, Werbung und Partner { $outreach }, Hausbesuche { $home }, Fahrten { $travel }, Abwesenheit und Feiertage { $absence }, anderes { $other }
week-half-days-of = { $found } von { $wanted }
week-column-week = Woche vom
week-column-use = Verwendung
week-column-accounted = Mit Angabe

## liaison.rs
week-liaison = Übergabebögen, die warten
week-liaison-none = Kein Übergabebogen wartet.
week-column-number = Nummer
week-column-referrer = Überwiesen von
week-liaison-since = { $days ->
        [0] heute gekommen
        [one] gekommen am { $day }, gestern
       *[other] gekommen am { $day }, vor { $days } Tagen
    }
week-liaison-home = zu Hause
week-liaison-distance = aus der Ferne
week-liaison-elsewhere = anderswo
week-liaison-to-contact = noch kein Kontakt
week-liaison-contacted = Kontakt am { $day }, Termin offen
week-liaison-meeting = Termin am { $day }
week-liaison-met = Termin war am { $day }: eröffnen Sie die Begleitung
week-liaison-blank = Der leere Bogen zum Drucken liegt neben dieser Seite: `operator/liaison-sheet.html`.

## sheet.rs
sheet-title = Übergabebogen
sheet-keep = Dieses Blatt enthält persönliche Angaben: Schließen Sie es weg. In die Dateien kommen nur seine Nummer, die Tage und die Organisation.
sheet-referrer = Wer überweist
sheet-number = Nummer (vom Team)
sheet-received = Datum
sheet-organisation = Einrichtung
sheet-agent = Ansprechpartner, Telefon
sheet-person = Die überwiesene Person
sheet-name = Name, Vorname
sheet-phone = Telefon
sheet-address = Anschrift
sheet-when = Wann erreichbar
sheet-union = Europäische Union
sheet-consent = Die Person ist einverstanden, dass dieser Bogen weitergegeben und sie angerufen wird.
sheet-meeting = Das erste Gespräch
sheet-contacted = Erster Kontakt am
sheet-met = Erstes Gespräch am
sheet-home = zu Hause
sheet-elsewhere = anderswo
sheet-three = mit der überweisenden Person
sheet-outcome = Was daraus wird
sheet-answer = Antwort an die Organisation
sheet-signature = Datum und Unterschrift

## briefings.rs
week-briefings = Partner, die von den Terminen wissen
week-briefings-remedy = `halte digest` schreibt die Mitteilung und trägt sie ein.
week-briefing-on = am { $day }
week-briefing-never = nie
week-briefing-tour = kommende Termine
week-briefing-changes = Änderungen
