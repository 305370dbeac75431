### Die Benachrichtigungen: Mitglieder, Zustimmungen, Schalter

alerts-account = Mein Konto
alerts-account-close = Konto schließen
alerts-account-closed = geschlossen
alerts-account-hint = Zum Beispiel Vor- und Nachname. Nur zum Anmelden.
alerts-account-label = Kontoname
alerts-account-name = ein Kontoname hat 3 bis 80 Buchstaben, Ziffern, Punkte oder Striche
alerts-accounts = Konten
alerts-add = Hinzufügen
alerts-age = 
    { $years ->
         [one] { $years } Jahr
        *[other] { $years } Jahre
    }
alerts-alike = Diese Person ist vielleicht schon eingetragen. Sehen Sie diese Karten an:
alerts-alike-no-birth = gleiche Namen, ein Geburtsdatum fehlt
alerts-alike-other = Ich habe nachgesehen: Es ist eine andere Person
alerts-alike-reached = gleicher Vorname, gleiches Telefon oder gleiche E-Mail-Adresse
alerts-alike-swapped = Name und Vorname vertauscht
alerts-audit = Protokoll
alerts-audit-at = Zeitpunkt
alerts-audit-broken = das Protokoll wurde beim Eintrag { $entry } verändert
alerts-audit-hint = Wer was wann getan hat. Kein Name eines Mitglieds steht darin.
alerts-audit-number = Nr.
alerts-audit-target = Karte
alerts-audit-what = Handlung
alerts-audit-whole = das Protokoll ist unverändert: { $count ->
         [one] { $count } Eintrag
        *[other] { $count } Einträge
    }, letzter Fingerabdruck unten
alerts-born = dieses Datum gibt es nicht oder es ist nicht lesbar; schreiben Sie zum Beispiel 06.05.1980
alerts-born-label = Geburtsdatum
alerts-born-month-first = der Monat steht vor dem Tag; schreiben Sie den Tag zuerst, zum Beispiel 16.05.1980
alerts-born-short-year = das Jahr hat nur zwei Ziffern; schreiben Sie vier
alerts-born-unlikely = dieses Geburtsdatum ergibt ein unmögliches Alter
alerts-busy = die Karten sind gerade anders belegt; versuchen Sie es gleich noch einmal
alerts-cancel = Abbrechen
alerts-channel-email = Newsletter per E-Mail
alerts-channel-sms = SMS
alerts-conflict = jemand anders hat diese Karte inzwischen geändert; nichts ist verloren, vergleichen Sie und speichern Sie dann
alerts-consent = Ich bin einverstanden, dass das Sozialzentrum mir SMS und Newsletter schickt, um mich über Neues aus der Einrichtung zu informieren.
alerts-consent-give = Zustimmung eintragen
alerts-consent-given = Zustimmung erteilt
alerts-consent-hint = Nur ankreuzen, wenn die Person es gesagt oder unterschrieben hat. Die Zustimmung kann jederzeit widerrufen werden.
alerts-consent-history = Verlauf
alerts-consent-label = Zustimmung
alerts-consent-none = nicht gefragt
alerts-consent-withdraw = Zustimmung widerrufen
alerts-consent-withdrawn = Zustimmung widerrufen
alerts-damaged = eine Datei der Benachrichtigungen ist beschädigt; spielen Sie die letzte Sicherung ein
alerts-day = { $day }
alerts-desk = Benachrichtigungen
alerts-disk-full = die Platte ist voll; nichts wurde gespeichert
alerts-done-changed = Gespeichert.
alerts-done-closed = Das Konto ist geschlossen.
alerts-done-erased = Alles zu dieser Person ist gelöscht.
alerts-done-import = Die Datei ist importiert.
alerts-done-known = Diese Person war schon eingetragen: Hier ist ihre Karte.
alerts-done-phrase = Die Passphrase ist geändert, andere Anmeldungen sind beendet.
alerts-done-registered = Die Person ist eingetragen.
alerts-edit = Ändern
alerts-email = eine E-Mail-Adresse schreibt man name@domain.de
alerts-email-label = E-Mail-Adresse
alerts-enter = Anmelden
alerts-enter-lost = Passphrase vergessen? Wer die Konten Ihrer Einrichtung verwaltet, schickt Ihnen eine neue Einladung.
alerts-enter-wait = zu viele Versuche; warten Sie { $seconds ->
         [one] { $seconds } Sekunde
        *[other] { $seconds } Sekunden
    } und versuchen Sie es noch einmal
alerts-enter-wrong = Kontoname oder Passphrase stimmt nicht
alerts-erase = Diese Person löschen
alerts-erase-button = Endgültig löschen
alerts-erase-hint = Karte, Verlauf und Gruppen verschwinden für immer. Eine widerrufene Zustimmung kann kein Import zurückbringen.
alerts-export = Liste exportieren
alerts-first = Vorname
alerts-first-link = dieser Link legt ein Verwaltungskonto an; er gilt einmal und sieben Tage lang:
alerts-folder-committed = dieser Ordner käme mit den Daten in Git; fügen Sie die Zeile { $line } in .gitignore ein
alerts-folder-open = andere auf diesem Rechner können den Ordner { $folder } lesen; führen Sie chmod 700 aus
alerts-folder-published = der Ordner der Benachrichtigungen darf nicht in { $folder }/ liegen
alerts-form-old = diese Seite gilt nicht mehr; gehen Sie zurück, laden Sie neu und versuchen Sie es noch einmal
alerts-group = Gruppe
alerts-group-all = Alle
alerts-group-name = geben Sie der Gruppe einen Namen
alerts-group-name-label = Name der Gruppe
alerts-group-new = Neue Gruppe
alerts-group-remove = Gruppe löschen
alerts-group-there = eine andere Gruppe heißt schon so
alerts-group-used = für diese Gruppe ist eine Sendung geplant; nehmen Sie diese zuerst zurück
alerts-groups = Gruppen
alerts-groups-count = 
    { $count ->
         [one] { $count } Gruppe
        *[other] { $count } Gruppen
    }
alerts-groups-hint = Zum Beispiel: Kleinkinder, Jugend, Kultur. Nur Ihre Einrichtung sieht ihre Gruppen.
alerts-hand-out = Daten an die Person aushändigen
alerts-held = ein anderer Prozess bedient diesen Ordner schon; beenden Sie ihn zuerst
alerts-home = Startseite
alerts-import = Importieren
alerts-import-hint = Eine Datei aus Excel, LibreOffice oder CSV
alerts-invitation = Einladung
alerts-invitation-accept = Konto anlegen
alerts-invite = Jemanden einladen
alerts-invite-button = Link erstellen
alerts-invited = Geben Sie der Person diesen Link. Er gilt einmal und sieben Tage lang.
alerts-last = Name
alerts-last-administrator = das letzte Verwaltungskonto kann nicht geschlossen werden
alerts-leave = Abmelden
alerts-members = 
    { $count ->
         [one] { $count } Person
        *[other] { $count } Personen
    }
alerts-menu = Menü
alerts-messages = Nachrichten
alerts-messages-hint = Eine Sendung vorbereiten, eine Nachricht wieder verwenden
alerts-missing = unter dieser Adresse gibt es nichts
alerts-name-letters = ein Name hat wenigstens einen Buchstaben
alerts-name-missing = dieses Feld ist auszufüllen
alerts-name-taken = dieser Kontoname ist schon vergeben
alerts-needed = (Pflichtfeld)
alerts-newer = die Karten sind von einer neueren Version ({ $found }) als dieses Programm ({ $known }); bringen Sie halte auf den neuen Stand
alerts-next = Nächste Seite
alerts-nobody = Niemand.
alerts-notice = Anleitung
alerts-old-count = 
    { $count ->
         [0] bald nichts zu löschen
         [one] { $count } Karte anzusehen
        *[other] { $count } Karten anzusehen
    }
alerts-ours = Was Sie geschrieben haben
alerts-page-failed = diese Seite konnte nicht erstellt werden ({ $place })
alerts-people = Personen
alerts-phone = diese Nummer geht nicht; schreiben Sie zum Beispiel 06 39 98 12 34
alerts-phone-abroad = diese Nummer ist keine französische; SMS gehen nach Frankreich und Übersee
alerts-phone-digits-lost = die Tabelle hat Ziffern dieser Nummer verloren; tippen Sie sie neu
alerts-phone-label = Telefon
alerts-phone-two = da sind zwei Nummern; behalten Sie eine
alerts-phrase-again = Passphrase, noch einmal
alerts-phrase-change = Passphrase ändern
alerts-phrase-differs = die beiden Passphrasen sind nicht gleich
alerts-phrase-hint = Wenigstens 14 Zeichen, zum Beispiel vier Wörter ohne Zusammenhang.
alerts-phrase-label = Passphrase
alerts-phrase-old = Bisherige Passphrase
alerts-phrase-short = eine Passphrase hat wenigstens { $least } Zeichen
alerts-phrase-simple = diese Passphrase ist zu leicht zu erraten
alerts-phrase-wrong = die bisherige Passphrase stimmt nicht
alerts-problem = Das ging nicht
alerts-proxy-address = die öffentliche Adresse beginnt mit https:// und hat nur den Namen, wie https://alertes.example
alerts-read-only = in den Ordner der Benachrichtigungen kann nicht geschrieben werden; nichts wurde gespeichert
alerts-register = Person eintragen
alerts-register-button = Eintragen
alerts-retention = Aufbewahrung
alerts-retention-hint = Eine Karte ohne Kontakt seit 24 Monaten ist zu löschen; einen Monat vorher steht sie hier. Eine Änderung oder eine Zustimmung zählt als Kontakt.
alerts-retention-over = Zu löschen
alerts-retention-soon = Bald
alerts-rights = Rechte der Person
alerts-role = Rolle
alerts-role-administrator = Gesamtverwaltung
alerts-role-animator = Betreuung oder Sozialarbeit
alerts-role-structure = Leitung der Einrichtung
alerts-room-enter = Betreten
alerts-room-leave = Diese Einrichtung verlassen
alerts-same-person = eine andere Karte hat dieselben Namen und dasselbe Geburtsdatum
alerts-save = Speichern
alerts-search = Name, Nummer oder Adresse suchen
alerts-search-button = Suchen
alerts-see-profile = Karte ansehen
alerts-serving = die Benachrichtigungen sind unter { $url } erreichbar (Strg+C beendet)
alerts-sex = schreiben Sie weiblich, männlich oder nichts
alerts-sex-female = Weiblich
alerts-sex-label = Geschlecht
alerts-sex-male = Männlich
alerts-sex-none = Nicht angegeben
alerts-skip = Zum Inhalt
alerts-slips = Ein Feld ist zu berichtigen; nichts ist verloren.
alerts-source = Erteilt
alerts-source-form = am Empfang
alerts-source-import = durch einen Import
alerts-source-paper = auf unterschriebenem Papier
alerts-statistics = Statistik
alerts-statistics-hint = Alter, Zustimmungen, Gruppen
alerts-store-failed = die Karten konnten nicht gelesen oder geschrieben werden ({ $problem })
alerts-structure = Einrichtung
alerts-structure-add = Einrichtung hinzufügen
alerts-structures = Einrichtungen
alerts-structures-hint = Das Betreten einer Einrichtung wird protokolliert.
alerts-theirs = Was jetzt gespeichert ist
alerts-too-long = das ist zu lang: höchstens { $most } Zeichen
alerts-band = { $band } Jahre
alerts-band-first = unter 12 Jahre
alerts-band-last = 70 Jahre und älter
alerts-by-age = Nach Alter an diesem Tag
alerts-by-consent = Nach Zustimmung
alerts-by-group = Nach Gruppe
alerts-by-sex = Nach Geschlecht
alerts-column-agreed = Zustimmung
alerts-column-agreed-how = Herkunft der Zustimmung
alerts-column-agreed-on = Zustimmung am
alerts-column-email = E-Mail
alerts-column-newsletter = Zustimmung E-Mail
alerts-column-sms = Zustimmung SMS
alerts-import-aside = Ausgeblendete oder durchgestrichene Zeilen, nicht gelesen:
alerts-import-changed = inzwischen wurden andere eingetragen; nichts wurde importiert, wählen Sie die Datei noch einmal
alerts-import-column = Spalte { $column }
alerts-import-consent-hint = Eine Zustimmung wird nur übernommen, wenn die Datei ihren Tag („Zustimmung am“) und ihre Herkunft („Herkunft der Zustimmung“) nennt. Sonst wird die Person eingetragen und bekommt nichts.
alerts-import-consents = 
    { $count ->
         [one] { $count } Zustimmung wird übernommen.
        *[other] { $count } Zustimmungen werden übernommen.
    }
alerts-import-date-order = Tag und Monat könnten vertauscht sein: Eine andere Zeile dieser Spalte hat den Monat zuerst
alerts-import-differs = Schon eingetragen, mit anderen Angaben
alerts-import-differs-hint = Die Karte bleibt, wie sie ist; ändern Sie sie von Hand, wenn die Datei recht hat.
alerts-import-do = Neue Personen importieren
alerts-import-doubtful = Zu prüfen
alerts-import-doubtful-hint = Diese Personen sind vielleicht schon unter dem Namen der letzten Spalte eingetragen. Sie werden nicht importiert: Tragen Sie sie von Hand ein.
alerts-import-file = Datei (.xlsx, .xls, .ods oder .csv, höchstens 20 MB)
alerts-import-gone = diese Datei wartet nicht mehr; wählen Sie sie noch einmal
alerts-import-headings = keine Kopfzeile mit „Name“ und „Vorname“ gefunden
alerts-import-how = Die Datei hat eine Kopfzeile mit Name und Vorname; Geburtsdatum, Geschlecht, Telefon, E-Mail, Gruppen und Zustimmung werden gelesen, wenn sie da sind. Sie sehen zuerst, was getan würde, Zeile für Zeile.
alerts-import-ignored = Nicht gelesene Spalten:
alerts-import-look = Ansehen, was getan würde
alerts-import-more = Weitere Zeilen:
alerts-import-new = Neu
alerts-import-new-hint = Diese Personen werden eingetragen.
alerts-import-no-file = wählen Sie eine Datei
alerts-import-nothing-yet = Noch ist nichts importiert.
alerts-import-preview = Vor dem Import
alerts-import-refused = Abgelehnt
alerts-import-refused-hint = Berichtigen Sie diese Zellen in der Datei und importieren Sie sie noch einmal: Was schon da ist, kommt nicht doppelt.
alerts-import-row = Zeile
alerts-import-same = Schon eingetragen
alerts-import-same-hint = Für diese Personen ändert sich nichts.
alerts-import-twice = wie Zeile { $row }
alerts-import-what = Was
alerts-import-who = Wer
alerts-import-withdrawn = 
    { $count ->
         [one] { $count } früher widerrufene Zustimmung bleibt widerrufen.
        *[other] { $count } früher widerrufene Zustimmungen bleiben widerrufen.
    }
alerts-import-yes-or-no = schreiben Sie ja oder nein
alerts-message-category = Kategorie
alerts-message-category-hint = Zum Beispiel: Erinnerung, Neues aus dem Zentrum.
alerts-message-conflict = jemand anders hat diese Nachricht inzwischen geändert; kopieren Sie Ihren Text und laden Sie die Seite neu
alerts-message-new = Neue Nachricht
alerts-message-newsletter = Text des Newsletters
alerts-message-sms = Text der SMS
alerts-message-title = eine Nachricht hat einen Titel und eine Kategorie
alerts-message-title-hint = Nur für Sie: Schreiben Sie keinen Namen hinein.
alerts-message-title-label = Titel
alerts-messages-how = Eine Nachricht wird einmal vorbereitet und beliebig oft verwendet, mit einem anderen Tag. Von hier geht noch nichts ab.
alerts-sending-button = Sendung planen
alerts-sending-cancel = Zurücknehmen
alerts-sending-day = geben Sie einen kommenden Tag und eine Uhrzeit an
alerts-sending-day-label = Tag
alerts-sending-groups = wählen Sie wenigstens eine Gruppe
alerts-sending-hour = Uhrzeit
alerts-sending-mass = diese Sendung ginge an { $reached } von { $all } Personen; das Werkzeug ist nicht für Massensendungen gemacht, nennen Sie den Grund in einem Satz
alerts-sending-plan = Sendung planen
alerts-sending-reason = Grund
alerts-sending-reason-hint = Nötig, wenn die Sendung mehr als die Hälfte der Personen erreicht.
alerts-sendings = Geplante Sendungen
alerts-sendings-count = 
    { $count ->
         [0] Entwurf
         [one] { $count } Sendung
        *[other] { $count } Sendungen
    }
alerts-sendings-hint = Mehrere Gruppen zugleich; wer in zwei Gruppen ist, zählt einmal. Gezählt wird nur, wer zugestimmt hat.
alerts-statistics-day = Zählen am
alerts-statistics-own = Diese Zahlen sind nur die Ihrer Einrichtung. In Berichten sind kleine Zahlen verdeckt.
alerts-statistics-show = Anzeigen
alerts-yes = ja
alerts-no = nein
alerts-dpia-access = Zugriff Unbefugter: Rollen, Trennung der Einrichtungen, Verschlüsselung von Platte und Sicherungen. Noch zu schreiben: wer Zugang zum Rechner hat
alerts-dpia-change = Ungewollte Änderung: Verlauf der Zustimmungen, verkettetes Protokoll. Noch zu schreiben: wer das Protokoll prüft und wann
alerts-dpia-decision = Stellungnahme der Datenschutzbeauftragten, Entscheidung und Datum: zu schreiben
alerts-dpia-description = Beschreibung: Menschen, die ein Sozialzentrum begleitet, manche schutzbedürftig; informieren und erinnern, keine automatische Entscheidung
alerts-dpia-loss = Verlust: Sicherung und Rückspielen. Noch zu schreiben: wo, wie oft, wer es geübt hat
alerts-dpia-necessity = Erforderlichkeit: kein Freitext, Geschlecht und Geburtsdatum freiwillig. Noch zu schreiben: wozu jede Gruppe dient
alerts-dpia-people = Wie die Menschen informiert werden und was sie meinen: zu schreiben
alerts-dpia-title = Rahmen einer Folgenabschätzung (Artikel 35)
alerts-other-groups = Weitere Gruppen
alerts-other-messages = Weitere Nachrichten
alerts-register-basis = Rechtsgrundlage: Einwilligung, durch ein nie vorab angekreuztes Feld, mit gezeigtem Satz, Datum und Herkunft
alerts-register-controller = Verantwortlich: diese Einrichtung (Anschrift, Kontakt und Datenschutzbeauftragte: zu ergänzen)
alerts-register-data = Daten: Name, Vorname, Geburtsdatum, Geschlecht falls angegeben, Telefon, E-Mail, Gruppen, Verlauf der Zustimmungen; kein Freitext
alerts-register-of = Verzeichnis von { $structure } (Artikel 30)
alerts-register-people = Betroffene: Mitglieder, heute { $count }
alerts-register-purpose = Zwecke: Mitglieder über Neues und ihre Fristen informieren; für Geldgeber zählen, ohne Namen
alerts-register-recipients = Empfänger: die Konten der Einrichtung und die Gesamtverwaltung (insgesamt { $count } offene Konten); bisher kein Dienstleister
alerts-register-retention = Dauer: { $months } Monate nach dem letzten Kontakt, angekündigt im Monat { $announced }
alerts-register-rights = Rechte: Auskunft und Übertragbarkeit (Karte als JSON), Berichtigung, Widerruf jederzeit, Löschung
alerts-register-security = Sicherheit: eine Datei je Einrichtung, Rollen, Passphrasen mit argon2id, verkettetes Protokoll, lokaler Server hinter einem TLS-Proxy
alerts-register-title = Benachrichtigungen von { $site }: Verzeichnis und Folgenabschätzung
alerts-register-transfers = Übermittlung außerhalb der Europäischen Union: keine
alerts-tally-consent = die Liste „consent“ des Projekts hat keine Kategorie { $category }; fügen Sie sie in records/characteristics.yaml ein
alerts-tally-early = der Zeitraum ist nicht zu Ende: gezählt wird ab { $day }
alerts-tally-nothing = alles steht schon in den Akten; nichts wurde geschrieben
alerts-code = Einmalcode
alerts-code-button = Einrichten
alerts-code-change = Telefon wechseln
alerts-code-enter = Öffnen Sie die Code-App Ihres Telefons und tippen Sie den Code ab, den sie für diese Website zeigt.
alerts-code-first = Installieren Sie eine Code-App auf Ihrem Telefon, zum Beispiel Aegis oder FreeOTP.
alerts-code-is-not-set = Er wird für dieses Konto nicht verlangt. Sie können ihn einrichten: Die Passphrase allein genügt dann nicht mehr.
alerts-code-is-set = Er wird bei jeder Anmeldung verlangt.
alerts-code-key = Oder tippen Sie diesen Schlüssel ab:
alerts-code-label = Sechsstelliger Code
alerts-code-lost = Telefon verloren? Jemand anderes aus der Verwaltung schließt dieses Konto und lädt Sie neu ein.
alerts-code-second = Fotografieren Sie damit dieses Quadrat.
alerts-code-setup = Einmalcode einrichten
alerts-code-square = Quadrat, das mit der Code-App fotografiert wird
alerts-code-third = Schreiben Sie hier den Code, den sie dann zeigt. Er wechselt alle dreißig Sekunden.
alerts-code-why = Zusätzlich zur Passphrase wird bei jeder Anmeldung ein Code verlangt, den Ihr Telefon zeigt. Die Gesamtverwaltung, die alle Einrichtungen betreten kann, kommt ohne ihn nicht hinein.
alerts-code-wrong = dieser Code ist falsch oder schon verbraucht; warten Sie auf den nächsten
alerts-done-code = Der Einmalcode ist eingerichtet, Ihre anderen Anmeldungen sind beendet.
alerts-clock-ahead = hier wurde seit dem { $noted } nichts getan: Prüfen Sie das Datum dieses Rechners. Zur Sicherheit kann nach Dauer erst morgen gelöscht werden.
alerts-clock-back = die Uhr dieses Rechners geht nach: Etwas wurde am { $noted } vermerkt. Lassen Sie sie stellen; nichts ist verloren.
alerts-not-noted = das Protokoll konnte nicht geschrieben werden ({ $problem }); sehen Sie nach, ob gespeichert ist, was Sie getan haben, bevor Sie es wiederholen
