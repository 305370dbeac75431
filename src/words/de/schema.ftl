# Die Beschreibungen der JSON-Schemas, die Editoren beim Tippen zeigen.

schema-site = Die öffentliche Website: Adresse, Sprachen, Aussehen.
schema-programmes = Die Programme: was betrieben wird, nach welchem Vertrag, von wann bis wann.
schema-organisations = Wer fördert, betreibt, aufnimmt oder unterstützt, und wie das zu sehen sein muss.
schema-territories = Die Teile des Gebiets, wie der Vertrag es einteilt.
schema-cantons = Die Kantone der Gebiete.
schema-communes = Die Gemeinden, nach ihrem Insee-Code.
schema-stops = Die genauen Haltestellen.
schema-rota = Die Tour: wann jede Haltestelle bedient wird, als Regel.
schema-exceptions = Was sich einmal ändert: ein Termin ausgefallen, verschoben, zusätzlich, zu anderer Zeit oder an anderem Platz.
schema-free-places = Ob bei einem Termin noch Plätze frei sind, in einem Wort.
schema-closures = Tage, an denen eine Haltestelle, eine Gemeinde, ein Gebiet oder alles geschlossen ist.
schema-incidents = Defekte Geräte und die Öffnungsstunden, die dadurch ausfielen.
schema-school-holidays = Wann die Schulen einer Zone geschlossen sind, für Regeln, die danach fragen.
schema-sessions = Was bei jedem Termin geschah, und wer kam, ohne Angaben zur Person.
schema-characteristics = Eigene Listen von Kategorien des Projekts: Beruf, Weg, Art der Hilfe.
schema-tallies = Zahlen eines Tages oder Monats, wenn nicht jeder Besuch beschrieben wird.
schema-workshops = Gruppenveranstaltungen und Treffen, mit ihren Teilnehmern in Zahlen.
schema-outreach = Halbe Tage für Werbung und für Partner.
schema-half-days = Die halben Tage einer Woche: bei Menschen zu Hause, unterwegs, abwesend.
schema-staff = Wer arbeitet, unter einer Kennung, und wie viel.
schema-receptions = Menschen, die außerhalb der Sprechstunden empfangen wurden.
schema-liaison-sheets = Übergabebögen, die auf ein erstes Gespräch warten.
schema-follow-ups = Begleitungen über mehrere Treffen, und jedes Treffen.
schema-voucher-lots = Erhaltene Gutscheinhefte, und wie viele Gutscheine in jedem.
schema-voucher-placements = Gutscheine, die einem Ort anvertraut sind, der sie ausgibt.
schema-voucher-grants = Ausgegebene Gutscheine, und an welches Publikum, ohne Angaben zur Person.
schema-voucher-returns = Gutscheine, die zurückgegeben, abgelaufen, beschädigt oder verloren sind.
schema-surveys = Umfragen, in Zahlen.
schema-groups = Gruppen von Mitgliedern, denen eine Einrichtung schreibt.
schema-campaigns = Nachrichten an diese Gruppen.
schema-indicators = Was gezählt wird, in den Worten des Geldgebers; eine einfache Zählung braucht nicht mehr als das.
schema-grids = Die eigenen Tabellen eines Geldgebers: Spalten, Reihenfolge, Überschriften, Zwischensummen.
schema-agreements = Vereinbarungen mit Laufzeit, Verlängerung und Kündigungsfrist.
schema-approvals = Was die Geldgeber zu veröffentlichen erlaubt haben.
schema-committees = Ausschüsse, die das Angebot begleiten, und ihre Sitzungen.
schema-decisions = Anpassungen und Beschlüsse: vorgeschlagen, beschlossen, erledigt.
schema-papers = Bescheinigungen und Anwesenheitslisten, die anderswo liegen: Nummer, Tag, wie viele, wo.
schema-briefings = Wem die Tour oder seine Änderungen geschickt wurden, und wann.
schema-budgets = Bewilligtes Geld, Posten für Posten.
schema-gaps = Warum ein Ziel verfehlt wurde, und was dagegen getan wird.
schema-publication = Welche Tabellen für wen gedruckt werden, und wie kleine Zahlen geschützt sind.
schema-initiatives = Was neben dem Angebot getan wurde oder geplant ist.
schema-terms = Was der Vertrag verspricht, Artikel für Artikel; die übrigen Einträge zeigen, ob es gehalten wird.
schema-targets = Zahlen, die kein Artikel verlangt, und was vorher festgestellt wurde.
schema-clearances = Texte, die wie persönliche Daten aussehen und bleiben dürfen, mit dem Grund.
schema-validators = Wer im Namen einer Funktion freigeben darf, und an welchen Tagen.
schema-deliverables = Was wem wann geschuldet ist, und wie weit jede Ausgabe ist.

schema-date = Jahr-Monat-Tag, etwa 2022-02-15; ein Wochentag davor wird geprüft.

schema-of-agreement = Eine Vereinbarung, und wie sie endet oder weitergeht.
schema-of-agreement-stops = Die Orte, für die sie gilt; ohne Angabe alle des Programms.
schema-of-agreement-from = Erster Tag; ohne Angabe der Tag der Unterschrift.
schema-of-agreement-term-months = Laufzeit in Monaten …
schema-of-agreement-until = … oder letzter Tag.
schema-of-agreement-renewal = Verlängerung; ohne Angabe keine.
schema-of-agreement-renewal-months = Dauer einer Verlängerung in Monaten; ohne Angabe die der ersten Laufzeit.
schema-of-agreement-notice-months = Wie viele Monate vor dem Ende gekündigt sein muss.
schema-of-agreement-terminated-on = Seit wann feststeht, dass die Vereinbarung nicht verlängert wird.

schema-of-committee = Ein Ausschuss, der zusammentritt, um das Angebot zu beurteilen.
schema-of-committee-fixed-months-before = Wie viele Monate vor einer Sitzung ihr Tag feststehen muss.
schema-of-committee-quarter = Das Quartal des Jahres, in dem er mindestens einmal tagt: 1 bis 4.
schema-of-committee-every = Die Zeiträume, die je in einer Sitzung beurteilt werden: quarter (Quartal) oder year (Jahr).

schema-of-meeting-period = Der beurteilte Zeitraum; ohne Angabe das Jahr der Sitzung.
schema-of-meeting-fixed-on = Der Tag, an dem der Termin vereinbart wurde.

schema-of-approval = Die Zustimmung eines Geldgebers, etwas zu veröffentlichen. Ohne sie gehen Zahlen nur an die Geldgeber.
schema-of-approval-approved-by = Der Geldgeber, der zugestimmt hat.
schema-of-approval-withdrawn-on = Seit wann die Zustimmung zurückgenommen ist.

schema-of-briefing = Eine Nachricht an Partner über kommende Termine oder über Änderungen.
schema-of-briefing-to = Die Organisationen, die sie erhalten haben.
schema-of-briefing-what = tour (die Tour) oder changes (Änderungen).
schema-of-briefing-period = Der Monat oder die Monate der Tour.

schema-of-budget = Ein Posten des Budgets, das ein Geldgeber bewilligt hat.
schema-of-budget-line = Der Posten, in den Worten der Vereinbarung.
schema-of-budget-by = Der Geldgeber, der ihn bewilligt hat: kein anderer liest davon.
schema-of-budget-granted = Euro für die ganze Vereinbarung.
schema-of-budget-source = Der Artikel.
schema-of-budget-per = Die Kennzahl, durch die das verwendete Geld geteilt wird: Menschen, denen geholfen wurde.


schema-of-group = Eine Gruppe von Mitgliedern einer Einrichtung. Eine andere Einrichtung kann ihr nicht schreiben.
schema-of-group-stop = Die Einrichtung, zu der sie gehört.

schema-of-campaign = Eine Nachricht, einmal oder an einem anderen Tag noch einmal verschickt, an eine oder mehrere Gruppen der Einrichtung.

schema-of-send-messages = Wie viele Nachrichten hinausgingen.

schema-of-characteristic = Eine eigene Liste von Kategorien des Projekts, für `more` eines Besuchs und die Zeilen einer Zählung.
schema-of-characteristic-label = Wie die Tabellen sie nennen.
schema-of-characteristic-programmes = Die Programme, die sie verwenden; ohne Angabe alle.
schema-of-characteristic-categories = In der Reihenfolge, in der die Tabellen sie zeigen.
schema-of-characteristic-from = Für Begleitungen und Übergabebögen: was ihre Tage und Organisationen schon sagen und kein zweites Mal geschrieben wird.
schema-of-characteristic-multiple = `true`, wenn auf eine Person mehrere zutreffen können.
schema-of-characteristic-sensitive = `true`, wenn eine Kategorie etwas sagt, was niemand über eine Person erfahren darf: dann wird nicht einmal „alle“ gedruckt.
schema-of-characteristic-source = Der Artikel, der sie verlangt.

schema-of-category-needs = Was ein Ort in `equipment` haben muss, damit dies dort möglich ist: anderswo versteht sich die Null von selbst.
schema-of-category-days = Für eine Liste aus einer Frist (`from`): höchstens so viele Tage. Die Kategorie ohne Zahl ist für längere, `waiting` für Wartende.

schema-of-clearance = Lässt einen Text zu, den die Suche nach persönlichen Daten gefunden hat, mit dem Grund.
schema-of-clearance-text = Die gefundenen Wörter, wie sie dastehen.
schema-of-clearance-file = Die einzige Datei, in der sie stehen dürfen, etwa content/pages/partenaires.md; ohne Angabe überall.
schema-of-clearance-reason = Warum es niemandem schadet: die öffentliche Nummer einer Einrichtung, eine nach jemandem benannte Straße.

schema-of-workshop = Ein Treffen einer Gruppe: eine Veranstaltung, ein Informationsabend.
schema-of-workshop-topic = Das Thema.
schema-of-workshop-counts = Wer da war, in Zahlen: nie eine Zeile je Person.
schema-of-workshop-with = Beteiligte Organisationen.

schema-of-outreach = Ein halber Tag, um das Angebot bekannt zu machen oder Partner zu treffen.
schema-of-outreach-half-day = morning (Vormittag) oder afternoon (Nachmittag); ohne Angabe der ganze Tag.
schema-of-outreach-subject = Was getan wurde, für den Bericht.

schema-of-decision = Was denen vorgeschlagen wird, die entscheiden, und was daraus wurde.
schema-of-decision-what = Was vorgeschlagen wird, in einem Satz.
schema-of-decision-stop = Die Haltestelle, um die es geht.
schema-of-decision-committee = Wer entscheidet.
schema-of-decision-outcome = accepted (angenommen, ohne Angabe) oder refused (abgelehnt).
schema-of-decision-due = Der Tag, bis zu dem es zu erledigen ist.
schema-of-decision-source = Das Protokoll oder der Brief mit dem Beschluss.

schema-of-target = Eine Zahl, die der Vertrag verlangt.
schema-of-target-indicator = Die Kennzahl, die damit verglichen wird.
schema-of-target-value = Was zu erreichen ist, in der Einheit der Kennzahl, über die ganze Dauer oder je Woche, je nach Kennzahl.
schema-of-target-baseline = Was vor dem Angebot festgestellt wurde, zum Vergleich.
schema-of-target-source = Wo es steht: Artikel und Dokument.
schema-of-target-reading = Wie der Wortlaut gelesen wurde, wo er eine Wahl lässt.

schema-of-deliverable = Was einem Geldgeber geschuldet ist, einmal oder zu jedem Zeitraum.
schema-of-deliverable-recipient = Die Organisation, für die es gemacht wird.
schema-of-deliverable-copies = Wer sonst eine Kopie erhält, in Worten: der Lenkungsausschuss.
schema-of-deliverable-due-days = Tage nach dem Ende des Zeitraums.
schema-of-deliverable-due-months-before = Stattdessen: Monate vor der Sitzung eines Ausschusses, der den Zeitraum beurteilt.
schema-of-deliverable-committee = Dieser Ausschuss.
schema-of-deliverable-grids = Die eigenen Tabellen des Geldgebers darin.
schema-of-deliverable-validator = Wer vor dem Versand freigibt.

schema-of-edition = Wie weit eine Ausgabe ist.
schema-of-edition-moved = Tage, an denen sie vorher fällig war, wenn die Parteien den Tag verlegt haben.

schema-of-moved-due = Ein Tag, an dem eine Ausgabe fällig war, bis er verlegt wurde.
schema-of-moved-due-from = Der Tag, an dem sie fällig war.
schema-of-moved-due-on = Der Tag, an dem die Parteien einen anderen vereinbart haben.

schema-of-exception = Ein Termin, der von der Regel abweicht.
schema-of-exception-date = Der Tag des Termins nach der Regel; bei einem zusätzlichen Termin sein Tag.
schema-of-exception-at = Welcher Termin des Tages, nach seinen Uhrzeiten in der Regel, wenn es mehrere gibt.
schema-of-exception-to-date = Der neue Tag eines verschobenen Termins.
schema-of-exception-to-hours = Die neuen Uhrzeiten; die eines zusätzlichen Termins.
schema-of-exception-to-stop = Die Haltestelle, die an die Stelle tritt.
schema-of-exception-to-place = Ein anderer Platz derselben Gemeinde, in Worten.
schema-of-exception-slots = Zahl der Zeitfenster eines zusätzlichen oder geänderten Termins.
schema-of-exception-message = Was die Öffentlichkeit liest; `{"{"}fr: …, de: …{"}"}`, wenn sie in mehreren Sprachen liest.
schema-of-exception-announced-on = Der Tag, an dem es der Öffentlichkeit mitgeteilt wurde.
schema-of-exception-confirmed = `true` bestätigt den Termin, obwohl der Tag ein Feiertag oder geschlossen ist.

schema-of-closure = Tage oder Stunden, an denen eine Haltestelle, eine Gemeinde, ein Gebiet, ein Fahrzeug oder alles geschlossen ist.
schema-of-closure-until = Letzter geschlossener Tag; ohne Angabe der erste.
schema-of-closure-weekday = Nur diese Wochentage: `[freitag]`; ohne Angabe alle.
schema-of-closure-hours = Nur diese Stunden jedes Tages: 13:00-17:00; ohne Angabe der ganze Tag. Ein Termin, der sie berührt, behält den Rest seiner Stunden.
schema-of-closure-stop = Was geschlossen ist; das ganze Programm, wenn weder Haltestelle noch Gemeinde noch Gebiet genannt ist.
schema-of-closure-except-stop = Haltestellen, die trotzdem geöffnet bleiben.
schema-of-closure-vehicle = Nur die Termine dieser Fahrzeuge.

schema-of-reception = Eine empfangene Person: angehört, informiert, weitervermittelt.
schema-of-reception-place = Ohne Angabe „à distance“ (aus der Ferne).
schema-of-reception-referred-by = Die Organisation, die die Person geschickt hat.

schema-of-follow-up = Eine Begleitung über mehrere Treffen.
schema-of-follow-up-number = Eine eigene Nummer, etwa `s-014`. Sie nennt niemanden und bleibt in den Einträgen.
schema-of-follow-up-referred-by = Die Organisation, die die Person geschickt hat, und der Tag ihres Übergabebogens.
schema-of-follow-up-contacted-on = Der Tag des ersten Anrufs oder Briefs.
schema-of-follow-up-staff = Wer zuständig ist, unter der Kennung.

schema-of-intervention = Ein Treffen einer Begleitung.
schema-of-intervention-staff = Ohne Angabe die zuständige Person.
schema-of-intervention-place = Ohne Angabe „à domicile“ (zu Hause).

schema-of-free-places = Was die Öffentlichkeit über die Plätze eines Termins liest.
schema-of-free-places-date = Der Tag des Termins.
schema-of-free-places-at = Welcher Termin des Tages, nach seinen Uhrzeiten, wenn es mehrere gibt.
schema-of-free-places-places = `available` (frei), `few` (wenige) oder `none` (ausgebucht).

schema-of-gap = Warum ein Ziel in einem Zeitraum verfehlt wurde, und was dagegen getan wird.

schema-of-initiative = Eine Tätigkeit neben dem Angebot, von der ein Geldgeber wissen will: getan oder geplant.
schema-of-initiative-period = Wann sie getan wurde oder werden soll.

schema-of-half-days = Die halben Tage einer Woche neben Sprechstunden und Werbung, die eigene Einträge haben. Was nicht dasteht, ist null.
schema-of-half-days-week-of = Ein beliebiger Tag der Woche.
schema-of-half-days-home-visits = Bei Menschen zu Hause, oder um sie zu begleiten.
schema-of-half-days-absence = Urlaub, Krankheit, Fortbildung: der Grund wird nicht geschrieben.
schema-of-half-days-other = Vorbereitung, Berichte, Pflege des Fahrzeugs.

schema-of-school-holiday = Tage, an denen die Schulen einer Zone geschlossen sind.
schema-of-school-holiday-zone = A, B, C, Corse, Réunion …: die Zonen, wie `school_zone` des Programms die seine nennt.
schema-of-school-holiday-name = Zum Beispiel Herbstferien.
schema-of-school-holiday-from = Erster und letzter Tag ohne Schule.

schema-of-incident = Ein defektes Gerät: Bildschirm, Fahrzeug, Verbindung.
schema-of-incident-what = terminal (Bildschirm), vehicle (Fahrzeug), connection (Netz), computer (Rechner), premises (Räume) oder other (anderes).
schema-of-incident-stop = Der Ort, dessen Gerät es ist.
schema-of-incident-vehicle = Das Fahrzeug, wie Regeln und Haltestellen es nennen.
schema-of-incident-until = Der letzte Tag; leer, solange es dauert.
schema-of-incident-hours-lost = Öffnungsstunden, die der Öffentlichkeit entgingen: 0, wenn das Angebot weiterlief.
schema-of-incident-ticket = Die Nummer, die der Kundendienst oder die Werkstatt gab.

schema-of-indicator = Eine Zahl, die ein Vertrag verlangt. Mit `count` ist es eine einfache Zählung; ohne nennt der Eintrag eine Zahl, die halte berechnet, und gibt ihr Namen, Definition und Quelle dieses Projekts.
schema-of-indicator-programmes = Ohne Angabe alle Programme.
schema-of-indicator-unit = Ohne Angabe count (eine Anzahl).
schema-of-indicator-measure = Was die Zählungen gezählt haben, für `count: tally`.
schema-of-indicator-where = Nur diese: `{"{"}channel: visio{"}"}`; mehrere Kategorien als Liste.
schema-of-indicator-by = Eine Zahl für jede Kategorie dieses Feldes oder Merkmals.
schema-of-indicator-level = `true` bei einem Stand, von dem der letzte Wert eines Zeitraums zählt und nicht die Summe: Mitglieder, Vorrat.
schema-of-indicator-per = Geteilt durch Wochen, Fachkräfte, Vollzeitstellen …
schema-of-indicator-share-of = Als Anteil einer anderen Kennzahl.
schema-of-indicator-base = Woraus gezählt wird, in Worten.
schema-of-indicator-source = Der Artikel, der sie verlangt.

schema-of-grid = Die eigene Tabelle eines Geldgebers: ihre Spalten, in seiner Reihenfolge und seinen Worten.
schema-of-grid-recipient = Der Geldgeber, dessen Tabelle es ist.
schema-of-grid-rows = Was in den Zeilen steht; ohne Angabe die Orte.
schema-of-grid-rows-by = Für `rows: category`: das Feld oder Merkmal.
schema-of-grid-rows-label = Überschrift der ersten Spalte.
schema-of-grid-subtotals = Zeilen mit Zwischensummen, nach Gebiet oder Gemeinde.
schema-of-grid-total = `false`, wenn keine Summenzeile gewünscht ist.

schema-of-grid-column = Eine Spalte: eine Kennzahl, eine ihrer Kategorien oder eine Summe anderer Spalten.
schema-of-grid-column-key = Für Dateien und Summen; ohne Angabe der Name von Kennzahl und Kategorie.
schema-of-grid-column-label = Die Überschrift des Geldgebers.
schema-of-grid-column-group = Die Überschrift über mehreren Spalten.
schema-of-grid-column-category = Eine Kategorie einer Kennzahl, die nach etwas gezählt wird (`by`).
schema-of-grid-column-sum = Die Spalten, die addiert werden.

schema-of-liaison-sheet = Ein Bogen, mit dem jemand geschickt wurde. Er wartet, bis eine Begleitung dieselbe Nummer hat.
schema-of-liaison-sheet-number = Die der kommenden Begleitung, etwa `s-031`. Sie ist kein Name und bleibt in den Einträgen.
schema-of-liaison-sheet-referred-by = Die Organisation, die die Person geschickt hat.
schema-of-liaison-sheet-place = Wo das Treffen sein soll; ohne Angabe „à domicile“ (zu Hause).
schema-of-liaison-sheet-contacted-on = Der Tag des ersten Anrufs oder Briefs.
schema-of-liaison-sheet-meeting-on = Der vereinbarte Tag des ersten Gesprächs.
schema-of-liaison-sheet-closed-on = Wenn nichts daraus wird: der Tag, an dem der Bogen beantwortet wurde.

schema-of-organisation = Ein Geldgeber, Partner, Träger, eine Gemeinde, ein Netzwerk oder der Staat.
schema-of-organisation-programmes = Die Programme, an denen sie beteiligt ist; ohne Angabe alle.
schema-of-organisation-siret = SIRET- oder SIREN-Nummer.
schema-of-organisation-director = Wer für Veröffentlichungen verantwortlich ist (Impressum), beim Träger.
schema-of-organisation-former-ids = Namen, die diese Organisation vorher hatte: ihr Kalender bleibt dort erreichbar.
schema-of-organisation-follows = Ein Partner kann in seinem Kalender nur einigen Gemeinden oder Gebieten folgen.

schema-of-visibility = Wie die Förderung einer Organisation zu sehen sein muss.
schema-of-visibility-mention = Der Satz, Wort für Wort.
schema-of-visibility-logo = Datei des Logos unter `content/`; das Emblem der Europäischen Union zeichnet halte selbst.
schema-of-visibility-alt = Was jemand liest, der das Logo nicht sieht.
schema-of-visibility-placeholder = `true`, solange die Datei das echte Logo nur vertritt: halte erinnert jedes Mal daran.
schema-of-visibility-fund = Der Name des Fonds in Worten, bei EU-Förderung: EFRE, ESF+.
schema-of-visibility-description = Was das Vorhaben ist, seine Ziele und die erhaltene Förderung (EU: auf der Website).
schema-of-visibility-scope = Wo es stehen muss; ohne Angabe überall.
schema-of-visibility-order = Platz in der Reihe der Logos; die kleinere Zahl zuerst.

schema-of-paper = Eine Bescheinigung, oder die Anwesenheitslisten eines Treffens oder Zeitraums.
schema-of-paper-kind = attendance-sheet (Anwesenheitsliste), certificate (Bescheinigung), agreement (Vereinbarung), receipt (Quittung) oder other (anderes).
schema-of-paper-title = Worum es geht: kein Name einer Person.
schema-of-paper-number = Die Nummer, unter der es zu finden ist.
schema-of-paper-date = Sein Tag …
schema-of-paper-period = … oder der Zeitraum von mehreren.
schema-of-paper-count = Wie viele Blätter, nicht Unterschriften. Ohne Angabe 1.
schema-of-paper-kept = Wo sie liegen.

schema-of-programme = Ein Programm: ein Angebot, nach einem Vertrag.
schema-of-programme-name = Der Name, den die Öffentlichkeit liest.
schema-of-programme-short-name = Ein kürzerer Name für Kalender; ohne Angabe der Name selbst.
schema-of-programme-summary = Was es ist, in höchstens 280 Zeichen.
schema-of-programme-reference = Das Aktenzeichen des Vertrags, auf Berichten gedruckt.
schema-of-programme-operator = Die Organisation, die das Angebot betreibt.
schema-of-programme-from = Erster und letzter Tag des Programms.
schema-of-programme-time-zone = IANA-Name der Zeitzone; ohne Angabe Europe/Paris.
schema-of-programme-holidays = An welchen Feiertagen das Angebot ruht; ohne Angabe france. Ein Teil Frankreichs (`reunion`) oder ein Code nach ISO 3166: `BE`, `LU`, `DE-BY`, `CH-GE`, `GB-SCT`.
schema-of-programme-school-zone = Die Zone des Schulkalenders: A, B, C, Corse, Réunion … Ihre Ferien stehen in `school_holidays`.
schema-of-programme-phone = Die Nummer für Termine, auf jeder öffentlichen Seite, jedem Plakat und Kalendereintrag.
schema-of-programme-phone-hours = Wann jemand ans Telefon geht, in Worten.
schema-of-programme-price = Was es die Menschen kostet, die kommen; ohne Angabe wird nichts behauptet.
schema-of-programme-access = Wie man kommt: [mit Termin, ohne Termin]; ohne Angabe wird nichts behauptet.
schema-of-programme-booking-page = Die Adresse einer Seite, auf der man einen Termin bucht, https://…
schema-of-programme-slot-minutes = Minuten eines Zeitfensters; ohne Angabe 60.
schema-of-programme-travel-speed-max = Höchste glaubhafte Geschwindigkeit zwischen zwei Haltestellenn, in km/h Luftlinie; ohne Angabe 60.
schema-of-programme-color = Ein Farbname aus CSS3 für Kalender.
schema-of-programme-fictional = `true`, wenn die Tätigkeit erfunden ist: jede Seite und jeder Bericht, der sie zeigt, sagt es.
schema-of-programme-checks = Prüfungen, deren Schwere vom Üblichen abweicht: `weekly-slots: off`.

schema-of-publication = Was von einem Programm für ein Publikum gedruckt wird. Ohne Eintrag erhalten Geldgeber die üblichen Tabellen und die Öffentlichkeit nichts.
schema-of-publication-audience = Ohne Angabe funders (die Geldgeber).
schema-of-publication-threshold = Kleinere Zahlen von Menschen werden verdeckt; ohne Angabe 5 für Geldgeber und 10 für die Öffentlichkeit, mindestens 3.
schema-of-publication-sensitive = Felder und Merkmale, von denen nicht einmal „alle“ einer Gruppe gesagt werden darf.
schema-of-publication-tables = Ohne Angabe alle üblichen Tabellen.

schema-of-low-attendance = Ab wann eine Haltestelle als wenig besucht gilt.
schema-of-low-attendance-sessions-min = Zahl der Sprechstunden im Zeitraum, unter der nichts gesagt wird.
schema-of-low-attendance-fewer-than = Empfangene Menschen je Sprechstunde, im Mittel.

schema-of-planned-table = Eine Tabelle des Plans: eine Tabelle von halte mit ihrem Namen, oder Besuche nach einem oder zwei Feldern.
schema-of-planned-table-cross = Stattdessen: ein oder zwei Felder oder Merkmale, die gekreuzt werden, oder eines mit den Orten.
schema-of-planned-table-level = Wie genau Orte genannt werden.
schema-of-planned-table-periods = month (Monat), quarter (Quartal), year (Jahr); ohne Angabe alle.
schema-of-planned-table-priority = Kleinere Zahlen werden zuerst gedruckt, wenn nicht alles gedruckt werden kann; ohne Angabe 5.
schema-of-planned-table-source = Der Artikel des Vertrags, der die Tabelle verlangt; `halte audit` zählt ihre Antworten.

schema-of-rule = Termine nach einer Regel. Schreiben Sie `weekday` (jede Woche, alle n Wochen oder einige Wochen des Monats) oder `dates`.
schema-of-rule-programme = Um welches Programm es geht, wenn mehrere die Haltestelle zugleich bedienen.
schema-of-rule-stop = Die bediente Haltestelle.
schema-of-rule-stops = Haltestellen, die sich abwechseln: der erste in der Woche von `anchor`, der nächste eine Runde später, und so fort.
schema-of-rule-hours = Von wann bis wann: 09:00-12:00; mehrere Zeiten am Tag als Liste.
schema-of-rule-every-weeks = Alle n Wochen, gezählt ab `anchor`; ohne Angabe 1.
schema-of-rule-anchor = Ein Tag der ersten Woche, in der bedient wird.
schema-of-rule-month-weeks = Wochen des Monats: 1 bis 5 oder last (letzte). `[2, 4]`: die zweite und die vierte.
schema-of-rule-dates = Einzelne Tage statt eines Wochentags.
schema-of-rule-from = Erster und letzter Tag der Regel; ohne Angabe die des Programms.
schema-of-rule-open-on-holidays = `true`, wenn auch an Feiertagen bedient wird; oder die Namen solcher Tage: `[victory-1945, ascension]`.
schema-of-rule-school-holidays = `closed`: nicht in den Schulferien der Zone; `only`: nur dann.
schema-of-rule-slots = Zahl der Zeitfenster jedes Termins; ohne Angabe so viele wie möglich.
schema-of-rule-slot-minutes = Minuten eines Zeitfensters; ohne Angabe die des Programms.
schema-of-rule-vehicle = Welches Fahrzeug oder Team kommt; ohne Angabe das der Haltestelle.
schema-of-rule-operator = Eine Organisation, die dann an diesem Ort ist: ihre Stunden öffnen den Ort selbst nicht.
schema-of-rule-service = Was dann an diesem Ort angeboten wird, in Worten, neben den Öffnungszeiten.
schema-of-rule-note = Eine Bemerkung für die Öffentlichkeit.

schema-of-session = Was bei einem Termin geschah.
schema-of-session-programme = Wenn mehrere Programme die Haltestelle zugleich bedienen.
schema-of-session-at = Welcher Termin des Tages, nach seinen Uhrzeiten in der Regel, wenn es mehrere gibt.
schema-of-session-presence = Von wann bis wann das Team wirklich da war.
schema-of-session-slots = Zeitfenster: angeboten, gebucht, und was aus den Buchungen wurde.
schema-of-session-walk-ins = Menschen, die ohne Termin kamen und empfangen wurden; wo Besuche beschrieben sind, ohne Angabe die über `seen` hinaus.
schema-of-session-remark = Warum er ausfiel oder verkürzt wurde, für den Bericht; die Öffentlichkeit liest es nie.
schema-of-session-defaults = Was die meisten Besuche gemeinsam haben; ein Besuch sagt, was abweicht.

schema-of-slots = Zeitfenster, mit den Zuständen von RDV Service Public.
schema-of-slots-offered = Ohne Angabe so viele, wie der Termin hat.
schema-of-slots-seen = Gekommen; ohne Angabe alle gebuchten weniger die übrigen, wenn der Termin stattfand.
schema-of-slots-excused = Vorher entschuldigt.
schema-of-slots-revoked = Vom Dienst abgesagt; ohne Angabe alle gebuchten weniger die übrigen, wenn der Termin ausfiel.
schema-of-slots-noshow = Nicht gekommen.

schema-of-visit = Eine empfangene Person, ohne Angaben, wer sie ist.
schema-of-visit-age = Altersgruppe am Tag des Besuchs.
schema-of-visit-motives = Warum die Person kam; mehrere Themen sind üblich.
schema-of-visit-actions = Was getan wurde.
schema-of-visit-known-to-social-services = Den Sozialdiensten des Départements bekannt.
schema-of-visit-rights-break = Hat ein Recht verloren oder verliert es gerade („rupture de droit“).
schema-of-visit-operators = Die Organisationen, deren Dienste genutzt oder erreicht wurden.
schema-of-visit-more = Eigene Merkmale des Projekts: `more: {"{"}occupation: employees{"}"}`.

schema-of-site = Die Website, gemeinsam für alle Programme des Projekts. Ohne diesen Eintrag: eine französische Website mit dem Namen des Programms, ohne eigene Adresse.
schema-of-site-name = Der Name der Website; ohne Angabe der des Programms.
schema-of-site-url = Die Adresse, unter der `output/public` veröffentlicht ist, etwa https://www.example.org/.
schema-of-site-language = Sprache der Website und der Dokumente: fr, de oder en; ohne Angabe fr.
schema-of-site-other-languages = Weitere Sprachen der Website.
schema-of-site-theme = Ein Ordner unter `themes/`; ohne Angabe default.
schema-of-site-publisher = Die Organisation, die für die Website verantwortlich ist (Impressum); ohne Angabe der Träger des ersten Programms.
schema-of-site-host = Wo die Website liegt: Name, Adresse und Telefon des Anbieters, in Worten (Impressum).
schema-of-site-calendar-mode = Wie Termine in Kalendern stehen: expanded, einzeln (ohne Angabe), oder series, als Serien.
schema-of-site-cancelled-status = `true`, wenn Kalender `STATUS:CANCELLED` erhalten müssen. Ohne Angabe bleibt ein ausgefallener Termin sichtbar, mit dem Wort im Titel: Google Kalender blendet Abgesagtes aus.
schema-of-site-menu = Die Einträge des Menüs, in dieser Reihenfolge: Seiten aus `content/pages/`, und search, calendar, stops, changes, posters, data, figures oder map. Ohne Angabe: search, calendar, stops, changes und was mitzubringen ist. Was nicht im Menü steht, bleibt am Fuß der Seiten.
schema-of-site-poster-papers = Die Papiere der Plakate: a3, a4, a5 (Handzettel), a6 (Aufkleber); ohne Angabe a4.
schema-of-site-publish-to = Wohin `halte publish` den öffentlichen Teil schickt: ein Ordner, sftp://konto@rechner/pfad oder git:repository#zweig. Kein Passwort steht hier: ssh und git haben eigene Schlüssel.

schema-of-staff = Eine Fachkraft, unter einer Kennung, die nur der Träger lesen kann.
schema-of-staff-code = Eine Kennung mit einer Nummer, etwa `pro-1`: nie ein Name oder bloße Initialen.
schema-of-staff-fte = Vollzeitstelle: 1 ist Vollzeit, 0.5 ist halbe Zeit.
schema-of-staff-from = Erster und letzter Tag; ohne Angabe die des Programms.

schema-of-stop = Ein Ort: wo das Fahrzeug steht, oder ein fester Schalter.
schema-of-stop-name = Der genaue Platz, in den Worten der Öffentlichkeit: Rathausplatz.
schema-of-stop-programme = Die Programme, die sie bedienen, nacheinander oder nebeneinander: `[bus-2025, bus-2026]`.
schema-of-stop-latitude = Grad nach Norden (WGS 84).
schema-of-stop-longitude = Grad nach Osten (WGS 84).
schema-of-stop-status = proposed (vorgeschlagen), validated (bestätigt) oder withdrawn (aufgehoben); nur bestätigte Haltestellen werden veröffentlicht.
schema-of-stop-decided-on = Wann der Lenkungsausschuss entschieden hat.
schema-of-stop-withdrawn-on = Seit wann eine aufgehobene Haltestelle nicht mehr bedient wird.
schema-of-stop-itinerance = Itinérant (mobil, ohne Angabe) oder Fixe (fest).
schema-of-stop-vehicle = Welches Fahrzeug oder Team sie bedient; Haltestellen eines Fahrzeugs können nicht zugleich bedient werden. Ohne Angabe `van`.
schema-of-stop-open-on-holidays = `true`, wenn sie auch an Feiertagen bedient wird; oder die Namen solcher Tage: `[victory-1945, ascension]`.
schema-of-stop-access = Wie man hinkommt: Parkplätze, Stufen, Rollstuhl.
schema-of-stop-equipment = Geräte, die dort stehen.
schema-of-stop-holder = Die Organisation, die diesen Ort betreibt, wenn es nicht der Träger ist.
schema-of-stop-operators = Organisationen, die man dort erreicht.
schema-of-stop-coverage = Die Netzabdeckung, die die Bestandsaufnahme ergab.
schema-of-stop-former-ids = Adressen, die diese Haltestelle vor der Umbenennung hatte; sie bleiben erreichbar.

schema-of-survey = Eine Umfrage, an einem Tag.
schema-of-survey-asked = Wie viele gefragt wurden.
schema-of-survey-answered = Wie viele mindestens eine Frage beantwortet haben.

schema-of-question-multiple = `true`, wenn eine Person mehrere Antworten wählen darf.
schema-of-question-answers = In der Reihenfolge des Fragebogens.

schema-of-tally = Zahlen eines Tages oder Zeitraums. Sind die Besuche eines Termins einzeln beschrieben, werden sie hier nicht noch einmal gezählt.
schema-of-tally-stop = Der Ort; leer für das ganze Programm.
schema-of-tally-date = Der Tag eines Termins …
schema-of-tally-at = … und welcher Termin des Tages, wenn es mehrere gibt.
schema-of-tally-period = Ein Monat, Quartal oder Jahr statt eines Tages.
schema-of-tally-measure = Was gezählt wurde, wie eine Kennzahl es nennt; ohne Angabe `visits`.
schema-of-tally-total = Alle zusammen; leer, wenn die Zeilen diese Zahl ergeben.

schema-of-term = Ein Versprechen des Vertrags. Die Einträge erfüllen es; keiner kann es ändern.
schema-of-term-article = Dokument und Artikel.
schema-of-term-promise = Das Versprechen in wenigen eigenen Worten.
schema-of-term-measure = Was gemessen wird; die Bedeutung der anderen Wörter hängt davon ab.
schema-of-term-of = Die gemessenen Einträge, mit ihrem Namen: eine Lieferung, eine Vereinbarung, eine Organisation, Orte.
schema-of-term-each = Was einzeln da sein muss: Wochentage, Gebiete, Geräte, Spalten, Abschnitte.
schema-of-term-by = Wer es tun muss: wer empfängt, freigibt oder entscheidet.
schema-of-term-due = Bis wann, wenn der Vertrag einen Tag nennt.
schema-of-term-words = Ein Satz oder Wort, das so dastehen muss, wie es hier steht.
schema-of-term-media = Auf welchen Medien; ohne Angabe auf allen.
schema-of-term-reading = Wie der Wortlaut gelesen wurde, wo er eine Wahl lässt.
schema-of-term-amended-on = Wann die Parteien dieses Versprechen geändert haben …
schema-of-term-reason = … und warum.

schema-of-territory = Ein Teil des bedienten Gebiets, wie der Vertrag es einteilt.
schema-of-territory-former-ids = Namen, die dieses oder ein aufgenommenes Gebiet vorher hatte: Seite und Kalender bleiben dort erreichbar.

schema-of-canton = Ein Kanton eines Gebiets.
schema-of-canton-code = Code nach dem Code officiel géographique.

schema-of-commune = Eine Gemeinde, erkannt an ihrem Insee-Code: Name und Postleitzahl genügen nicht.
schema-of-commune-code = Insee-Code, in Anführungszeichen, wenn er mit einer Null beginnt.
schema-of-commune-latitude = Wo sie liegt, in Grad: ihre Haltestellen werden damit verglichen.
schema-of-commune-territory = Für eine Gemeinde ohne Kanton in diesen Einträgen.
schema-of-commune-formerly = Gemeinden, die in dieser aufgegangen sind, und frühere Namen, je mit ihrem Code: `63266 Ancienne-Commune`. Ihre Seiten und Kalender bleiben erreichbar.
schema-of-commune-also-written = Andere Schreibweisen, nach denen gesucht wird.
schema-of-commune-open-on-good-friday = `true`, wenn der Karfreitag hier kein Feiertag ist: weder evangelische noch gemischte Kirche (C. trav. art. L3134-13).
schema-of-commune-open-on-holidays = Feiertage des Programms, die hier keine sind, etwa `assumption` in einer evangelischen Gemeinde Bayerns; `true`: alle.

schema-of-validator = Eine Funktion, in deren Namen Dokumente freigegeben werden.
schema-of-validator-title = Wie der Vertrag sie nennt, und `validator` einer Lieferung sie schreibt.
schema-of-validator-holders = Wer die Funktion innehat, nacheinander.
schema-of-validator-delegations = Wer an der Stelle des Inhabers zeichnen darf.

schema-of-holder = Wer eine Funktion innehat oder vertritt, mit Daten.
schema-of-holder-name = Wie in `validated_by`: eine Funktion oder ein Name.
schema-of-holder-source = Der Beschluss, nach dem es so ist.

schema-of-voucher-lot = Vom Herausgeber erhaltene Gutscheine.
schema-of-voucher-lot-carnets = Zahl der erhaltenen Hefte.
schema-of-voucher-lot-cheques-per-carnet = Gutscheine in jedem Heft.
schema-of-voucher-lot-euros-per-cheque = Was ein Gutschein wert ist, in Euro.
schema-of-voucher-lot-valid-until = Letzter Tag, an dem ein Gutschein des Loses gilt.

schema-of-voucher-grant = Gutscheine, die eine Person erhielt.
schema-of-voucher-grant-stop = Wo sie ausgegeben wurden.
schema-of-voucher-grant-person = Wer sie erhielt, ohne Angaben zur Person; `more` trägt die Merkmale, die der Geldgeber verlangt.
schema-of-voucher-grant-sent-to = Der Ort digitaler Hilfe, an den die Person verwiesen wurde.

schema-of-voucher-return = Gutscheine, die den Vorrat anders verließen.
schema-of-voucher-return-stop = Der Ort, der sie zurückgab; ohne Angabe die Reserve.

schema-of-voucher-placement = Gutscheine, die einem Ort anvertraut sind, der sie ausgibt.
schema-expenses = Geld, das von den Posten eines Budgets ausgegeben wurde, Zeitraum für Zeitraum.
schema-of-expense = Was von einem Posten in einem Zeitraum ausgegeben wurde.
schema-of-expense-line = Der Posten des Budgets, in seinen Worten.
schema-of-expense-by = Der Geldgeber, wenn zwei einen Posten dieses Namens bewilligt haben.
schema-of-expense-period = Ein Monat, ein Quartal oder ein Jahr: 2025-01, 2025-Q1, 2025.
schema-of-expense-euros = 0, wenn nichts ausgegeben wurde.
schema-of-category-minutes = Dasselbe für eine Liste aus einer Dauer.
schema-of-stop-poster-papers = Die Papiere ihrer Plakate: a3, a4, a5, a6, oder keines; ohne Angabe die der Website.
schema-of-commune-poster-papers = Die Papiere ihres Plakats: a3, a4, a5, a6, oder keines; ohne Angabe hat eine Gemeinde mit mehreren Haltestellen die der Website.
schema-of-site-sign-papers = Die Papiere des Schilds für die Tür jeder Haltestelle; ohne Angabe keines.
schema-of-paper-stops = Die Orte, um die es geht.
