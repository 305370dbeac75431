### The page of the week, for the operator alone.

## week/mod.rs
week-title = Week { $number }, { $first } to { $last }
week-day = As of { $day }.
week-text = { $text }
week-of-programme = { $programme }: { $what }
week-private = For the operator alone: do not publish it or pass it on.
week-urgent = to be dealt with
week-column-day = Day
week-column-hours = Hours
week-column-place = Place
week-column-announced = What was announced
week-column-due = Due
week-column-what = What
week-column-recipient = For whom
week-column-state = State
week-column-missing = What is missing
week-column-period = Period
week-column-sessions-held = Sessions held

## week/passages.rs
week-passages = Passages of the week
week-column-booked = Booked
week-booked = { $booked } of { $offered }
week-as-planned = as planned
week-as-above = closed, as above
week-announced = { $what } Announced on { $day }.
week-not-announced = { $what } No announcement is recorded: tell the public, then write `announced_on`.
week-passages-more = … and { $count } more: `halte agenda` shows them all.
week-openings = { $count ->
        [one] One opening as usual
       *[other] { $count } openings as usual
    }, at { $places ->
        [one] one fixed place
       *[other] { $places } fixed places
    }.
week-passages-none = No passage this week, nor after it.
week-passages-next = No passage this week; the next one: { $day }.

## week/due.rs
week-due = Due
week-due-on = { $day }
week-due-late = { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } late
week-due-to-validate = { $state }, to be validated by { $validator }
week-due-none = Nothing is due within the next month.
deliver-state-none = not begun
deliver-state-draft = draft
deliver-state-validated = validated
deliver-state-validated-on = validated on { $day }
deliver-state-sent = sent
deliver-state-sent-on = sent on { $day }
deliver-state-sent-late = sent on { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } late

## week/sessions.rs
week-sessions = What last week's records lack ({ $first } to { $last })
week-sessions-unread = Records have a mistake, which comes first (`halte check`).
week-sessions-none = Nothing is missing.
week-sessions-no-record = no record of the session
week-sessions-still-planned = the record still says "planned"
week-sessions-no-presence = the hours of presence
week-sessions-no-slots = the appointments
week-sessions-no-visits = the people received
week-sessions-lacks = { $missing }
week-sessions-older = { $count ->
        [one] An older passage has no record, in { $month }.
       *[other] { $count } older passages have no record, the first in { $month }.
    }
week-tallies-missing = { $count ->
        [one] One opening has no count of its month, in { $month }.
       *[other] { $count } openings have no count of their month, the first in { $month }.
    }

## week/low_stops.rs
week-low = Stops that few people use
week-low-none = None in the last report.
week-low-remedy = The report names them; write what you propose.

## incidents.rs
week-column-since = Since when
week-incidents = Incidents
week-incidents-none = No incident at the moment.
week-incident-terminal = Terminal
week-incident-vehicle = Vehicle
week-incident-connection = Connection
week-incident-computer = Computer or printer
week-incident-premises = Premises
week-incident-other = Other
week-incident-since = since { $from }
week-incident-days = { $from } to { $until }
week-incident-no-ticket = still open, without a ticket: report it
week-incident-open = still open, ticket { $ticket }
week-incident-no-hours = over: write the hours of opening that were lost
week-incident-over = over, { $hours } hours of opening lost

## decisions.rs
week-decisions = Open readjustments and decisions
week-decisions-none = Nothing is open.
week-decision-proposed = proposed on { $day }
week-decision-to-decide = to be decided
week-decision-to-do = decided, to be done
week-decision-to-do-by = decided, to be done by { $due }

## papers.rs
week-papers = Attendance sheets
week-papers-none = Each workshop has its sheet.
week-paper-missing = no attendance sheet

## vouchers.rs
week-vouchers = Stock of vouchers
week-vouchers-none = Nothing is left.
week-column-lot = Lot
week-column-stock = Left
week-column-valid = Validity
week-voucher-valid = until { $last }
week-voucher-reserve = in reserve
week-voucher-stock = { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } and { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    }
week-voucher-missing = { $cheques } chèques more given out than handed

## half_days.rs
week-half-days = Half-days to account for
week-half-days-none = Each week is complete.
week-half-days-more = { $count ->
        [one] One older week is incomplete.
       *[other] { $count } older weeks are incomplete.
    }
week-half-days-use = public { $public }, promotion and partners { $outreach }, at home { $home }, travel { $travel }, absence and holidays { $absence }, other { $other }
week-half-days-of = { $found } of { $wanted }
week-column-week = Week of
week-column-use = Use
week-column-accounted = Accounted for

## liaison.rs
week-liaison = Liaison sheets that wait
week-liaison-none = No sheet waits.
week-column-number = Sheet
week-column-referrer = Referred by
week-liaison-since = { $days ->
        [0] came today
        [one] came on { $day }, yesterday
       *[other] came on { $day }, { $days } days ago
    }
week-liaison-home = at home
week-liaison-distance = at a distance
week-liaison-elsewhere = elsewhere
week-liaison-to-contact = to be contacted
week-liaison-contacted = contacted on { $day }, no appointment yet
week-liaison-meeting = appointment on { $day }
week-liaison-met = appointment was on { $day }: open the follow-up
week-liaison-blank = The blank sheet to print is beside this page: `operator/liaison-sheet.html`.

## sheet.rs
sheet-title = Liaison sheet
sheet-keep = This sheet bears personal data: lock it away. The files hold no more than its number, the days and the organisation.
sheet-referrer = Who refers
sheet-number = Number (given by the team)
sheet-received = Day of the sheet
sheet-organisation = Organisation
sheet-agent = Person to call back, telephone
sheet-person = The person referred
sheet-name = Name
sheet-phone = Telephone
sheet-address = Address
sheet-when = When to call
sheet-union = European Union
sheet-consent = The person agrees that this sheet is passed on and to be called.
sheet-meeting = The first meeting
sheet-contacted = First contact on
sheet-met = First meeting on
sheet-home = at home
sheet-elsewhere = elsewhere
sheet-three = with the person who refers
sheet-outcome = What follows
sheet-answer = Answer to the organisation
sheet-signature = Date and signature

## briefings.rs
week-briefings = Partners informed of passages
week-briefings-remedy = `halte digest` writes the message and notes that it was sent.
week-briefing-on = on { $day }
week-briefing-never = never
week-briefing-tour = passages to come
week-briefing-changes = changes
