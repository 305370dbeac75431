### The manual of errors: what each code means, and how to mend it.

## The headings of the manual

explain-title = Errors and warnings
explain-intro = Each message of halte has a code in square brackets. This page says of every code what it means, why it matters and how to put it right; `halte explain CODE` says the same on the command line. An error withholds what it reaches and nothing else: a text, a page, a document, the figures or the whole tour; with a warning everything is made all the same. The examples belong to an invented bus.
explain-error = Error: what it reaches is not published until it is put right.
    .word = Error
explain-warning = Warning: everything is made all the same, and a person should look at it.
    .word = Warning
explain-question = Question: it is likely right, and to be confirmed once.
    .word = Question
explain-level = The record of the programme can set the level: `checks: {"{"}{ $code }: off{"}"}`, `warning` or `error`.
explain-mend = What to do:
explain-wrong = Instead of:
explain-right = write:
explain-more = `halte explain CODE` says what a code means, why it matters and how to put it right.
explain-unknown = there is no code `{ $code }`
    .hint = `halte explain` lists all of them
explain-files = Files and YAML
explain-records = Records
explain-tour = Tour: stops, rules, exceptions and closures
explain-texts = Texts and pages
explain-figures = Figures and reports
explain-publication = Theme and publication
explain-import = Import

## Files and YAML

about-around-list = The file `content/around.csv` is the list of the communes of the area, served or not: who searches for one of them is shown the nearest stops. It could not be read, and the search knows the communes served only.
    .mend = Make the file again with `halte import communes`, or correct the line: `code,name,postcodes,latitude,longitude`, several postcodes divided by blanks.

about-cut-value = A value would be cut in the middle. In these files a blank followed by `#` begins a remark, and the rest of the line would be lost without a word.
    .mend = Put the whole value in straight quotation marks: `name: "Salle #2"`. If a remark was meant, leave a blank behind the `#`.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: Place du Marché #2
    .right =
        # records/stops.yaml
        - id: gien
          name: "Place du Marché #2"

about-duplicate-key = One key stands twice in one record. Which of the two values holds cannot be told, and halte does not guess.
    .mend = Keep one of the two lines. Several values of one key are a list: `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 09:00-12:00
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: [09:00-12:00, 14:00-17:00]

about-email = This is not an e-mail address, or there are two in one field. People write to it by touching it on the page: it must be one, whole and without blanks.
    .mend = Write `name@domain.org`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          email: info@example,org
    .right =
        # records/programmes.yaml
        - id: bus
          email: info@example.org

about-empty-value = A key has no value, or an empty one. What is missing cannot be guessed, and a line that says nothing hides that something was forgotten.
    .mend = Write the value behind the colon, or delete the line. A value that begins with `#` needs quotation marks, since `#` begins a remark: `name: "#3 …"`.
    .wrong =
        # records/stops.yaml
        - id: gien
          name:
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

about-encoding = A file is not saved in the encoding UTF-8, so that its accents cannot be read. In a spreadsheet or a timetable to be imported this is only a warning: the file is read as Windows-1252, the old encoding of Excel, and accents may come out wrong.
    .mend = Save the file again in UTF-8: in Notepad with “Save as” and “Encoding”, in Excel as “CSV UTF-8”. A Word file cannot be read here at all: copy its text into a plain text file.

about-file-copied = A file has, byte for byte, the content of another of the same kind. It is not read, or each stop and each session would count twice.
    .mend = Delete the copy. A version to keep belongs outside `records/`.

about-file-ending = A file of records has a name that ends in `.YAML` or `.yaml.txt`. It is read, but other programs may not take it for what it is.
    .mend = Rename it so that its name ends in `.yaml`. Windows hides the end of names: in the Explorer, tick View, File name extensions.

about-file-name = The name of a file cannot be read, or cannot become part of an address. Logos and the files of a theme are published under their own names.
    .mend = Rename the file with letters without accents, digits, hyphens and dots: `logo-ville.svg`. Where a record names it, correct the name there too.

about-file-too-large = A file is larger than what is read: 64 MB, half of that for a file of records, and 1 MB for a text of `content/`. In a commit that is compared such a file is left out, with a warning.
    .mend = Split records by month, such as `records/sessions/2026-03.yaml`. Save a picture smaller, and take out of the project what does not belong there.

about-folder-depth = Folders lie more than 32 deep in one another, and what lies deeper is not read. Most often a folder was copied into itself.
    .mend = Move the files up, or delete the copy.

about-link-loop = A link leads back to a folder that holds it. Reading would go round for ever.
    .mend = Remove the link.

about-merge-conflict = A file holds the marks of a merge that was not finished. Two people changed the same lines, and version control did not know which to keep.
    .mend = Look at both versions between `<<<<<<<` and `>>>>>>>`, keep what is right, and delete the lines of marks. In `records/ledger/` keep the lines of both sides and delete the marks only.
    .wrong =
        # records/closures.yaml
        <<<<<<< HEAD
        - {"{"}from: 2026-08-03, until: 2026-08-14, reason: staff{"}"}
        =======
        - {"{"}from: 2026-08-03, until: 2026-08-21, reason: staff{"}"}
        >>>>>>> marie
    .right =
        # records/closures.yaml
        - {"{"}from: 2026-08-03, until: 2026-08-21, reason: staff{"}"}

about-missing-key = A record lacks a key without which it says nothing, such as the hours of a rule. The message names the key.
    .mend = Add the line that the message names, indented like the other lines of the record. If the line is there, type its colon again: a blank follows it, and no space that was copied from elsewhere stands before it.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-no-break-space = A line begins with a no-break space. It looks like an ordinary one and is not; it comes along when text is copied from Word, a web page or a message.
    .mend = Delete the blanks at the beginning of the line and type them again with the space bar.

about-not-a-record = A file below `records/` is not read, since its name does not end in `.yaml`. What it says is missing from the site, the calendars and the reports.
    .mend = Rename it so that its name ends in `.yaml`, in small letters. What stands in a Word or Excel file is copied into such a file, or imported with `halte import`; your own notes may lie there as `.md` or `.csv`.

about-outside-link = A link leads out of the folder of the project. Nothing outside is read, so that a project says the same on every computer; in a commit that is compared no link is followed, with a warning.
    .mend = Copy the file into the project instead of linking to it.

about-private-records = Sessions, accompaniments or the ledger of figures describe single people, and the folder is a git repository that is pushed elsewhere. That repository must not be public: the published site is what the public needs.
    .mend = Move these files into `records/private/` and keep the repository private, or add `/records/private/` to `.gitignore`. If all may be read, because it is invented for example, answer once in `records/clearances.yaml`.

about-phone = This is not a telephone number that can be dialled: letters, two numbers in one field, a digit too many or too few, a lost zero. Short and free numbers, those of regions overseas and those reserved for fiction are understood; a number of another country begins with +.
    .mend = Write one number and nothing else: `phone: 04 65 71 10 10`. What is to be said of it belongs into `phone_hours:`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          phone: 465711010
    .right =
        # records/programmes.yaml
        - id: bus
          phone: 04 65 71 10 10

about-postcode = A postcode does not have the form of those of the country, or is of another département than the commune. Communes that have the postcode of a neighbouring département are known.
    .mend = Correct `postcodes:` of the commune, or its INSEE code.
    .wrong =
        # records/communes.yaml
        - code: "45155"
          name: Gien
          postcodes: "54500"
    .right =
        # records/communes.yaml
        - code: "45155"
          name: Gien
          postcodes: "45500"

about-siret = A SIRET has fourteen digits, a SIREN nine, and the last is computed from the others. The national map of places knows the organisation by it.
    .mend = Copy the number from the organisation's entry in the register (Insee).
    .wrong =
        # records/organisations.yaml
        - id: association
          siret: 552 100 554 00014
    .right =
        # records/organisations.yaml
        - id: association
          siret: 552 100 554 00013

about-special-file = In the project lies something that is no ordinary file: a pipe, a socket or a device. Reading it could wait for ever.
    .mend = Remove it from the project.

about-tab-indentation = A line is indented with the tabulator key. Only spaces may stand there.
    .mend = Replace each tab by two spaces. Most editors can be told to write spaces when the tabulator key is pressed.
    .wrong =
        # records/stops.yaml
        - id: gien
        {"\u0009"}name: Parking de la médiathèque
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

about-too-many-files = The project holds more than 200,000 files, and from there on none is read. Most often a link leads to a large folder, or a copy of something else lies in the project.
    .mend = Look for links and copies in `records/`, `content/` and `themes/`, and remove them.

about-unknown-key = A record has a key that is not known there, most often by a slip of the pen. What stands behind it would be lost without a word.
    .mend = Write the key that the message proposes; `halte schema` writes all the keys of each kind of record. A note of your own stands behind a `#`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          houres: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-unknown-kind = The name of a file or folder below `records/` is not that of a kind of record, such as `stops` or `rota`. So nothing says what its records are.
    .mend = Rename it as the message proposes. Records of a kind stand in `records/stops.yaml` or below `records/stops/`; those of one programme may stand in its own folder, `records/bus/stops.yaml`.
    .wrong =
        # records/rotas.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-unreadable = A file or folder cannot be read. Its permissions do not allow it, or a link leads nowhere.
    .mend = Look at its permissions in the file manager (“Properties”), close the program that keeps it open, or put back what the link points to.

about-wrong-shape = Something else stands there than what is wanted: a list instead of one value, or a single word instead of the lines of a record. Most often the hyphen, the indentation or a colon is not right.
    .mend = Begin each record with `- ` and indent its other lines by two spaces, each as `key: value`.
    .wrong =
        # records/territories.yaml
        id: nord
        name: Nord du Loiret
    .right =
        # records/territories.yaml
        - id: nord
          name: Nord du Loiret

about-yaml = The file cannot be read from this place on. Most often a line is not indented like its neighbours, a colon has no blank behind it, quotation marks are not closed, or a text holds a sign that means something here.
    .mend = Look at the line and at the one before. Write `key: value` and `- ` each with its blank, and put a text in straight quotation marks when it holds `: ` or begins with a sign such as `*`, `?`, `|`, `%` or `-`. A line `---` in the middle of a file is deleted.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: Médiathèque: le parking
    .right =
        # records/stops.yaml
        - id: gien
          name: "Médiathèque: le parking"

about-yaml-limit = The file uses something that records do not have: an anchor (`&`), an alias (`*`), or lists nested very deep. A value that begins with `&` or `*` is taken for one of these.
    .mend = Put such a text in straight quotation marks, or take the sign out. Write values that repeat themselves out each time.
    .wrong =
        # records/stops.yaml
        - id: gien
          name: *Parking* de la médiathèque
    .right =
        # records/stops.yaml
        - id: gien
          name: Parking de la médiathèque

## Records

about-agreement-holder = Who runs a place, its `holder` or else the programme's operator, is not party to an agreement that names this place. It would bind somebody who has not signed it; the call for fixed service points asks for an agreement between the Département and each holder.
    .mend = Add the holder to `parties` of the agreement, or correct the `holder` of the place.
    .wrong =
        # records/agreements.yaml
        - id: convention
          parties: [departement, mairie-gien]
          stops: [gien]
    .right =
        # records/agreements.yaml
        - id: convention
          parties: [departement, association]
          stops: [gien]

about-agreement-notice = The last day comes near on which an agreement can be ended by notice, or on which the next one must be proposed. It is said from sixty days before and, where the next one had to be proposed and is not there, until the end of the term. Contracts set that day: three months before the term (fixed service points, “Durée”), six months (digital vouchers, article 8).
    .mend = Decide with the parties. Where notice is given, add `terminated_on: 2026-03-01`; once the next agreement is signed, add it to `records/agreements.yaml` with the same parties and places.

about-agreement-term = An agreement gives its last day twice, and the two differ. `until` names one day, and `term_months` leads to another.
    .mend = Keep `until` or `term_months`, and delete the other line.
    .wrong =
        # records/agreements.yaml
        - id: convention
          from: 2026-01-05
          term_months: 12
          until: 2026-12-18
    .right =
        # records/agreements.yaml
        - id: convention
          from: 2026-01-05
          term_months: 12

about-approval = Figures are opened to the public by somebody who does not pay for the service. Only a funder or the State may agree that they are shown to third parties (mobile public writer, article 3.2.2).
    .mend = Name the funder that agreed: `approved_by: departement`. If this organisation is a funder, correct its `role` in `records/organisations.yaml`.
    .wrong =
        # records/approvals.yaml
        - what: statistics
          approved_by: association
          approved_on: 2026-02-02
    .right =
        # records/approvals.yaml
        - what: statistics
          approved_by: departement
          approved_on: 2026-02-02

about-committee-date = A meeting of a committee was fixed too late, is not fixed although the last day for it comes near, or was not held. A date is fixed as many months ahead as the committee's record asks; one that meets in a given quarter has its date sixty days before it could no longer be fixed; one that meets for every quarter or year has met by the end of the next. Contracts ask for it: the fourth quarter, fixed two months ahead (digital vouchers, article 7), every quarter (mobile team, part 6).
    .mend = Agree on a date and write it under `meetings` with the day on which it was fixed: `- {"{"}date: 2026-11-20, fixed_on: 2026-09-15{"}"}`. Where the meeting assesses another period than its year, add `period: 2026-Q3`.
    .wrong =
        # records/committees.yaml
        - id: copil
          fixed_months_before: 2
          meetings:
            - {"{"}date: 2026-03-20, fixed_on: 2026-01-31{"}"}
    .right =
        # records/committees.yaml
        - id: copil
          fixed_months_before: 2
          meetings:
            - {"{"}date: 2026-03-20, fixed_on: 2026-01-15{"}"}

about-decision = A readjustment that was proposed has no answer although the committee met since, what was decided is not done by its day, or the days are in no order. Low attendance is reported with a proposal (mobile public writer, article 2.3.1), and the next report says what became of it.
    .mend = Write `decided_on` (and `outcome: refused` where it was no), then `done_on`; another day is written in `due`.
    .wrong =
        # records/decisions.yaml
        - {"{"}what: Move the stop to the station, proposed_on: 2026-01-05, decided_on: 2026-01-02{"}"}
    .right =
        # records/decisions.yaml
        - {"{"}what: Move the stop to the station, proposed_on: 2026-01-05, decided_on: 2026-01-12{"}"}

about-correction-waits = The records of a month that was sent have changed, by too few people for the next edition to say so: the difference would single somebody out. What was sent stays, the correction waits.
    .mend = Nothing has to be done. The correction is printed in the first edition in which it reaches the threshold (`threshold` in `records/publication.yaml`). If a record was changed by mistake, put it back.

about-count-row = A row of a count does not say what it counts, or says the same as a row above it. Such a number would stand in no table, or be counted twice.
    .mend = Write the category and the number in each row: `{"{"}channel: phone, n: 17{"}"}`. A number that is not told apart is written as `total: 55`; two rows of one category are added up.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts:
            - {"{"}channel: phone, n: 12{"}"}
            - {"{"}channel: phone, n: 5{"}"}
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts:
            - {"{"}channel: phone, n: 17{"}"}

about-date = This is not a date as records write it: the year, the month and the day with hyphens, `2026-11-16`. Written so, no day can be mistaken for a month. `16/11/2026` and `16 November 2026` are understood; a year of two digits and a month before the day are not.
    .mend = Write the year with four digits, the month and the day with two: `2026-11-16`. A weekday may stand before it, which is then checked: `monday 2026-11-16`. “From 3 to 14 August” is written in two lines, `from` and `until`.
    .wrong =
        # records/closures.yaml
        - from: 03/08/26
          until: 14/08/26
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          until: 2026-08-14
          reason: staff

about-date-order = In English a date such as `06/07/2026` is the sixth of July for some and the seventh of June for others. Nothing in the record says which is meant, so it is asked.
    .mend = Write the date with the year first, `2026-07-06`, with the month as a word, `6 July 2026`, or with its weekday. In projects in French or German the day stands first and nothing is asked; nor is it where one of the two numbers cannot be a month.
    .wrong =
        # records/closures.yaml
        - from: 06/07/2026
          reason: staff
    .right =
        # records/closures.yaml
        - from: 6 July 2026
          reason: staff

about-double-count = The same people are counted twice. Two tallies hold one time and place, or the visits of a session are described one by one and tallied as well; the total would be too high.
    .mend = Keep the visits of the session or the tally, not both. Put all counts of one time and place into one tally.
    .wrong =
        # records/tallies.yaml
        - {"{"}period: 2026-02, measure: contacts, total: 40{"}"}
        - {"{"}period: 2026-02, measure: contacts, total: 15{"}"}
    .right =
        # records/tallies.yaml
        - {"{"}period: 2026-02, measure: contacts, total: 55{"}"}

about-duplicate-id = Two records have the same id, or a category, a period or a column stands twice. One could not tell which of the two is meant; most often a record or a whole file was copied.
    .mend = Delete the copy, or give one of the two another id. A project has one record `site`.
    .wrong =
        # records/territories.yaml
        - {"{"}id: nord, name: Nord du Loiret{"}"}
        - {"{"}id: nord, name: Centre du Loiret{"}"}
    .right =
        # records/territories.yaml
        - {"{"}id: nord, name: Nord du Loiret{"}"}
        - {"{"}id: centre, name: Centre du Loiret{"}"}

about-duplicate-session = One session is recorded twice: the same stop, the same day and the same hours. Its visits would count twice.
    .mend = Delete one of the two. Where the stop was served several times that day, tell the sessions apart by the hours of the rota: `at: 09:00-12:00`.
    .wrong =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}
    .right =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}

about-end-before-start = Something ends before it begins: a closure, a programme, a rule, a follow-up, or the hours of a day. Most often the two were exchanged, or a year is wrong.
    .mend = Exchange the two, or correct the year. Hours that end on the next day say so with `+1`: `22:00-02:00+1`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-14
          until: 2026-08-03
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          until: 2026-08-14
          reason: staff

about-foreign-group = A message was sent to a group of another structure. Each structure writes to its own members only and never sees the groups of another (text message alerts, Lille).
    .mend = Name a group of the same structure, or write a campaign for each structure.
    .wrong =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [montargis-tous]{"}"}]
    .right =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [gien-tous]{"}"}]

about-fte = The working time of a professional is no share above 0 and up to 1. Figures per full-time equivalent would be wrong.
    .mend = Write `fte: 1` for full time, `fte: 0.5` for half time, `fte: 0.8` for four days of five. Two people are two records.
    .wrong =
        # records/staff.yaml
        - code: pro-1
          fte: 35
    .right =
        # records/staff.yaml
        - code: pro-1
          fte: 1

about-id = This cannot be an id. Ids stand in addresses and are kept for ever, so that they have only small letters without accents, digits and hyphens, at most 80.
    .mend = Write the id that the message proposes, such as `nord-du-loiret`, and write it the same wherever the record is named.
    .wrong =
        # records/territories.yaml
        - id: Nord du Loiret
          name: Nord du Loiret
    .right =
        # records/territories.yaml
        - id: nord-du-loiret
          name: Nord du Loiret

about-insee-code = This is not the INSEE code of a commune: five characters, such as `45155` or `2A004`. Spreadsheets take away a zero at the beginning, and a postcode is another number.
    .mend = Write the code in straight quotation marks, so that its zero stays: `code: "01004"`. INSEE publishes the codes in its Code officiel géographique.
    .wrong =
        # records/communes.yaml
        - code: 1004
          name: Ambérieu-en-Bugey
    .right =
        # records/communes.yaml
        - code: "01004"
          name: Ambérieu-en-Bugey

about-liaison-sheet = A follow-up does not say who referred the person, or of which day the liaison sheet is. Whoever is followed at home was referred (mobile team, part 3).
    .mend = Add `referred_by: departement` and `liaison_sheet_on: 2026-01-28`. A programme that follows people without referral writes `checks: {"{"}liaison-sheet: off{"}"}`.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
          referred_by: departement
          liaison_sheet_on: 2026-01-28

about-no-programme = There is no programme. A programme is one service under one contract, and nothing else has a frame without it.
    .mend = Write `records/programmes.yaml`, or begin with a small project that is whole at once: `halte new mon-projet`.

about-number = A number is wanted there, and this is none. Units, signs and words cannot be counted with, and people are counted in whole numbers from 0 on.
    .mend = Write digits only: `slots: 6`. Latitude and longitude are written in degrees with a point or a comma: `latitude: 47.69`.
    .wrong =
        # records/stops.yaml
        - id: gien
          latitude: 47° 41' N
          longitude: 2° 38' E
    .right =
        # records/stops.yaml
        - id: gien
          latitude: 47.69
          longitude: 2.63

about-odd-value = A value can be read and is probably not the one that was meant: a comma behind a name, an appointment of a few minutes, a change announced years before its day.
    .mend = Correct the value in the line shown. Where it is meant, write `odd-value: off` below `checks:` in the programme's record.

about-other-programme = A record names something that belongs to another programme: an indicator, a grid, a committee, a recipient or a place. Each contract has its own figures, and its own reports.
    .mend = Name one of the same programme, or add the programme to `programmes` of the indicator or organisation. Grids and committees belong to one programme: give each programme its own.

about-outside-follow-up = A meeting with a person lies before the day on which the follow-up was opened, or after the one on which it was closed.
    .mend = Correct its date, `opened_on` or `closed_on`.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
          interventions: [{"{"}date: 2026-01-26{"}"}]
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1
          interventions: [{"{"}date: 2026-02-09{"}"}]

about-period = This is not a period as records write it: a month `2026-02`, a quarter `2026-Q1`, a year `2026`, or from one month to another `2026-09--2027-05`. The quarter of a committee is a number from 1 to 4.
    .mend = Write the period in one of these forms. `2026-T1` is understood too.
    .wrong =
        # records/tallies.yaml
        - period: février
          measure: contacts
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-session-after-today = A session is recorded as held on a day that has not come yet, while passages before it have no record. Mostly the month or the year is mistyped.
    .mend = Correct the date. A session that is still to come has `status: planned`.

about-session-cancelled = A session is recorded as cancelled, and people are recorded as received in it. One of the two is wrong; the people are not counted.
    .mend = Write `status: held` if people came, or take the people out.

about-session-missing = Passages are past and nothing is recorded of them, in a programme that records its sessions or counts its places by the month. What is not recorded is missing in the figures that a funder receives, and looks there as if nobody had come.
    .mend = Record each session with `status: held` or `cancelled`; a place that is counted by the month gets its line in `records/tallies`.

about-session-without-passage = A session is recorded at a stop on a day on which none is planned there. It is counted all the same; most often the date or the stop is wrong.
    .mend = Correct the date or the stop. If the service did come, add the passage to `records/exceptions.yaml` with `change: added`.
    .wrong =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-06, status: held{"}"}
    .right =
        # records/sessions.yaml
        - {"{"}stop: gien, date: 2026-02-05, status: held{"}"}

about-several-categories = A person has several categories of a characteristic that knows only one a person. The people counted by category would be more than there were.
    .mend = Keep one category, or write `multiple: true` in the characteristic where a person may have several.
    .wrong =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          visits: [{"{"}more: {"{"}occupation: [employe, retraite]{"}"}{"}"}]
    .right =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          visits: [{"{"}more: {"{"}occupation: employe{"}"}{"}"}]

about-slots-add-up = The appointments of a session do not add up. Those `booked` are those who came (`seen`), excused themselves (`excused`), were cancelled by the service (`revoked`) or did not come (`noshow`), and no more can be booked than were `offered`.
    .mend = Correct `booked` or one of the others. Who came without an appointment is counted in `walk_ins`.
    .wrong =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 5, seen: 3, noshow: 1{"}"}
    .right =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 5, seen: 3, noshow: 2{"}"}

about-staff-dates = Somebody is recorded at work on a day on which, by the staff record, this person does not work. Means per professional would be wrong.
    .mend = Correct the date, the code, or `from` and `until` in `records/staff.yaml`.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-2
          interventions: [{"{"}date: 2026-03-02{"}"}]
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-2
          interventions: [{"{"}date: 2026-02-09{"}"}]

about-survey-adds-up = The numbers of a survey do not fit together. More people answered than were asked, or a question has more answers than people who answered.
    .mend = Correct the number. Where one person may choose several answers, write `multiple: true` in the question.
    .wrong =
        # records/surveys.yaml
        - id: satisfaction
          asked: 40
          answered: 52
    .right =
        # records/surveys.yaml
        - id: satisfaction
          asked: 52
          answered: 40

about-tally-adds-up = A count does not add up. Its rows give another sum than its `total` or than rows told apart in another way, or nothing says how many there were in all; at an import such a count is left out, whole, with a warning.
    .mend = Correct a number, add `total: 55`, or add a row for those of whom it is not known: `{"{"}channel: not_given, n: 3{"}"}`.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55
          counts: [{"{"}channel: counter, n: 38{"}"}, {"{"}channel: phone, n: 12{"}"}]
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55
          counts: [{"{"}channel: counter, n: 38{"}"}, {"{"}channel: phone, n: 17{"}"}]

about-tally-when = A count says neither the day nor the period of which it is, or both. So no report knows whether it belongs in it.
    .mend = Write `date: 2026-02-15` for one day, or `period: 2026-02` for a month, a quarter or a year.
    .wrong =
        # records/tallies.yaml
        - measure: contacts
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-term = A term in `records/terms.yaml` lacks what its measure needs, has two bounds, or was changed without a day and a reason.
    .mend = Add the line that the message names to the term.
    .wrong =
        # records/terms.yaml
        - id: creneaux
          article: CCTP, article 2.1.3
          promise: Vingt créneaux par semaine
          measure: slots-per-week
    .right =
        # records/terms.yaml
        - id: creneaux
          article: CCTP, article 2.1.3
          promise: Vingt créneaux par semaine
          measure: slots-per-week
          at_least: 20

about-true-or-false = Only `true` or `false` can stand there. `yes` and `no` are understood; no other word is taken for one of them, so that nobody is misread.
    .mend = Write `true` for yes and `false` for no, or delete the line where it is not so.
    .wrong =
        # records/programmes.yaml
        - id: bus
          fictional: nearly
    .right =
        # records/programmes.yaml
        - id: bus
          fictional: true

about-unknown-area = A partner follows something that is in no record. Its calendar would stay empty.
    .mend = Name a stop, a commune by its INSEE code, a territory or a programme under `follows`.
    .wrong =
        # records/organisations.yaml
        - id: departement
          follows: [loiret-est]
    .right =
        # records/organisations.yaml
        - id: departement
          follows: [est]

about-unknown-canton = A commune names a canton that is in no record. Tables by canton would leave the commune out.
    .mend = Correct the id, or add the canton to `records/cantons.yaml`.
    .wrong =
        # records/communes.yaml
        - code: "45155"
          canton: giens
    .right =
        # records/communes.yaml
        - code: "45155"
          canton: gien

about-unknown-check = The programme sets the level of a check that does not exist. Nothing would change, and nobody would notice.
    .mend = Write the name that the message proposes. `halte explain` names all codes, and says of each whether its level can be set.
    .wrong =
        # records/programmes.yaml
        - id: bus
          checks: {"{"}weekly-slot: off{"}"}
    .right =
        # records/programmes.yaml
        - id: bus
          checks: {"{"}weekly-slots: off{"}"}

about-unknown-code = A word stands where only the words of a list are known, such as a status, a reason or a band of ages. Any other could not be counted.
    .mend = Take a word of the list that the message names; capitals and accents do not matter. A list of your own gets its word in `records/characteristics.yaml`.
    .wrong =
        # records/stops.yaml
        - id: gien
          status: valid
    .right =
        # records/stops.yaml
        - id: gien
          status: validated

about-unknown-committee = A deliverable is due before the meeting of a committee that is in no record. So no day is known on which it is due.
    .mend = Correct the id, or add the committee and its meetings to `records/committees.yaml`.
    .wrong =
        # records/deliverables.yaml
        - id: bilan
          due_months_before: 1
          committee: copil-annuel
    .right =
        # records/deliverables.yaml
        - id: bilan
          due_months_before: 1
          committee: copil

about-unknown-commune = A commune is named that is in no record. Communes are named by their INSEE code; most often the postcode was written, which is another number.
    .mend = Correct the code, in straight quotation marks, or add the commune to `records/communes.yaml`.
    .wrong =
        # records/stops.yaml
        - id: gien
          commune: "45500"
    .right =
        # records/stops.yaml
        - id: gien
          commune: "45155"

about-unknown-dimension = People are told apart by something that is in no record. It is neither a field of a visit, such as `age` or `gender`, nor a characteristic of your own; or it is a field of a visit and stands under `more`.
    .mend = Correct the word, or add the characteristic with its categories to `records/characteristics.yaml`. A field of a visit stands beside `more`, not under it.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts: [{"{"}canal: phone, n: 55{"}"}]
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          counts: [{"{"}channel: phone, n: 55{"}"}]

about-unknown-group = A message was sent to a group that is in no record.
    .mend = Correct the id, or add the group to `records/groups.yaml`. Who is in a group stands in no record.
    .wrong =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [tous]{"}"}]
    .right =
        # records/campaigns.yaml
        - id: travaux
          stop: gien
          title: Travaux sur le parking
          category: travaux
          sends: [{"{"}date: 2026-02-10, groups: [gien-tous]{"}"}]

about-unknown-lot = Vouchers are given or returned from a lot that is in no record. The stock could not be known.
    .mend = Correct the id, or add the lot to `records/voucher_lots.yaml`.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-2025
          carnets: 1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-unknown-measure = Something is counted that no indicator asks for. The count would appear in no table.
    .mend = Correct `measure`, or add an indicator with `count: tally` and this `measure` to `records/indicators.yaml`.
    .wrong =
        # records/tallies.yaml
        - period: 2026-02
          measure: appels
          total: 55
    .right =
        # records/tallies.yaml
        - period: 2026-02
          measure: contacts
          total: 55

about-unknown-organisation = An organisation is named that is in no record.
    .mend = Correct the id, or add the organisation to `records/organisations.yaml`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          operator: asso
    .right =
        # records/programmes.yaml
        - id: bus
          operator: association

about-unknown-programme = A programme is named that is in no record. A record names it, or the folder in which the record lies, or the command line.
    .mend = Correct the id, rename the folder after the programme, or add the programme to `records/programmes.yaml`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          programme: buss
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          programme: bus
          reason: staff

about-unknown-staff = A professional is named by a code that is in no record.
    .mend = Correct the code, or add the professional to `records/staff.yaml` under a code with a number, such as `pro-1`, never under a name.
    .wrong =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-9
    .right =
        # records/follow_ups.yaml
        - number: s-014
          opened_on: 2026-02-02
          staff: pro-1

about-unknown-stop = A stop is named that is in no record. Most often its id is misspelt, or the file of the stops cannot be read.
    .mend = Write the id that the message proposes, or add the stop to `records/stops.yaml`.
    .wrong =
        # records/rota.yaml
        - stop: mediatheque
          weekday: wednesday
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-unknown-territory = A territory is named that is in no record.
    .mend = Correct the id, or add the territory to `records/territories.yaml`.
    .wrong =
        # records/communes.yaml
        - code: "45208"
          territory: nord-est
    .right =
        # records/communes.yaml
        - code: "45208"
          territory: est

about-visits-add-up = More or fewer visits are described than people were received, which are `seen` and `walk_ins` together. At an import such a session is left out, whole, with a warning.
    .mend = Describe the missing visits, or correct the counts. Of a session all visits are described, or none.
    .wrong =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 2{"}"}
          visits: [{"{"}age: 70+{"}"}]
    .right =
        # records/sessions.yaml
        - stop: gien
          date: 2026-02-05
          status: held
          slots: {"{"}booked: 2{"}"}
          visits: [{"{"}age: 70+{"}"}, {"{"}age: 40-59{"}"}]

about-voucher-dates = Vouchers are given from a lot before it was received, or after its last day.
    .mend = Correct the date, or name another lot.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-01-12
          lot: lot-1
          carnets: 1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-voucher-place = A lot of vouchers expires soon or has expired while some are left, a place gave out more than it was handed, or places were handed more than was received. What is not given out is given back (digital vouchers, article 12).
    .mend = Give out or give back what is left (`voucher_returns`), and keep `voucher_placements`: day, lot, place, carnets or chèques.

about-voucher-stock = More vouchers leave a lot than were left in it. Most often the unit is wrong: a `carnet` holds several `cheques`.
    .mend = Correct the quantity or its unit, or name another lot.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 50
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          cheques: 50

about-voucher-units = A quantity of vouchers is zero or does not say its unit. Texts call a booklet and a single voucher by the same word, “Pass”, so that the unit is always written.
    .mend = Write `carnets: 1` or `cheques: 5`, above zero; the lot says with `cheques_per_carnet` how many make a booklet.
    .wrong =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
    .right =
        # records/voucher_grants.yaml
        - date: 2026-02-12
          lot: lot-1
          carnets: 1

about-which-programme = The project has several programmes, and a record does not say to which one it belongs.
    .mend = Add a line `programme: bus`, or put the file into the programme's own folder: `records/bus/closures.yaml`.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          programme: bus
          reason: staff

## Tour: stops, rules, exceptions and closures

about-announced-later = A change says that it will be announced (`announced_on`) after the day of the build. Pages and calendars show it at once all the same, since nobody may wait for the van in vain; the page of changes and its feed tell of it from that day on only.
    .mend = If the public knows already, correct `announced_on` or delete the line. If not, nothing needs to be done.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: cancelled
          reason: vehicle
          announced_on: 2027-03-05
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: cancelled
          reason: vehicle
          announced_on: 2026-03-02

about-booking-phone = The programme has no telephone number. It stands on every public page, poster and calendar entry, since appointments are made by telephone with the operator (mobile public writer, article 2.1.3).
    .mend = Add `phone: +33 2 61 91 00 10` to the programme. Where nothing is booked, write `checks: {"{"}booking-phone: off{"}"}`.

about-clock-change = A single date has an hour that does not exist, or that exists twice. In the night of the last Sunday of March clocks jump from 02:00 to 03:00, and on the last Sunday of October that hour comes twice.
    .mend = Choose an hour before or after the change.
    .wrong =
        # records/rota.yaml
        - stop: gien
          dates: 2026-03-29
          hours: 02:30-05:00
    .right =
        # records/rota.yaml
        - stop: gien
          dates: 2026-03-29
          hours: 03:30-05:00

about-closure = An exception brings a passage onto a day of closure. It is held, since the exception is the narrower record; this only asks whether that was meant.
    .mend = If it was meant, add `confirmed: true` to the exception. If not, delete it or choose another day.

about-exception-hits-nothing = An exception finds no passage that it could change. The stop has none by rule on that day, or none at the hours that `at` names; the public would be told nothing.
    .mend = Write one of the days that the message names, always the day by rule, not the new one. For a passage beside the rules write `change: added` with `to_hours`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-13
          change: cancelled
          reason: vehicle
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: cancelled
          reason: vehicle

about-exception-incomplete = An exception does not say enough, or says what does not go with its kind. A moved passage needs its new day, hours or place, an added or retimed one its hours, a relocated one its place; a cancelled one has none of these.
    .mend = Add `to_date: 2026-03-13`, `to_hours: 09:00-12:00`, `to_stop:` or `to_place:`. A passage that is held on another day is `moved`, not `cancelled`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: moved
          reason: event
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: moved
          to_date: 2026-03-13
          reason: event

about-exception-repeated = One passage has two exceptions. The one that names the hours (`at`) counts, then the one written first; the other would be lost without a word.
    .mend = Keep one of the two. To move and retime at once, write `change: moved` with `to_date` and `to_hours`.
    .wrong =
        # records/exceptions.yaml
        - {"{"}stop: gien, date: 2026-03-12, change: moved, to_date: 2026-03-13, reason: event{"}"}
        - {"{"}stop: gien, date: 2026-03-12, change: retimed, to_hours: 09:00-12:00, reason: event{"}"}
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: moved
          to_date: 2026-03-13
          to_hours: 09:00-12:00
          reason: event

about-holiday = An exception brings a passage onto a public holiday of the programme. Passages by rule are lost there of themselves; the service runs Monday to Friday, outside public holidays (mobile public writer, article 2.3.1).
    .mend = Choose another day. If it is meant, add `confirmed: true` to the exception; for a stop or a rule that holds on public holidays as well, write `open_on_holidays: true`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-04-30
          change: moved
          to_date: 2026-05-01
          reason: event
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-04-30
          change: moved
          to_date: 2026-04-29
          reason: event

about-holiday-calendar = The public holidays of the programme (`holidays`) are not those of the place: another time zone, a commune overseas, in Alsace or in the Moselle. A passage would be announced on a day on which all is closed, or dropped on a working day. So is a day under `open_on_holidays` that is no holiday.
    .mend = Write the calendar of the place: `holidays: reunion`, `holidays: DE-BY`, `holidays: CH-GE`; `none` if no holiday counts. A programme without a line `holidays` keeps those of France.

about-hours = These are not the hours of a presence, which go from one time to another. Without an end nobody knows how long the service stays.
    .mend = Write both times with a hyphen between them: `hours: 09:00-12:00`. Several a day are a list: `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: from 14:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00

about-hours-overlap = Two intervals of one rule overlap. The place would be open twice at one time, and its slots would count twice.
    .mend = Correct one of the times, or write one interval: `hours: 09:00-17:00`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: [09:00-12:30, 12:00-17:00]
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: [09:00-12:00, 14:00-17:00]

about-month-week = This is no week of the month. A weekday comes four or five times a month, so that the weeks are 1 to 5, or the last.
    .mend = Write `month_weeks: [2, 4]` for the second and the fourth, or `month_weeks: last`. Every second week, whatever the month, is `every_weeks: 2` with an `anchor`; even and odd weeks do not exist here, since weeks 53 and 1 are both odd.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          month_weeks: even
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          month_weeks: [2, 4]
          hours: 14:00-17:00

about-closure-hits-nothing = A closure finds no passage that it could take: none falls on its days and hours at the places, or with the vehicle, that it names. Often the year is wrong, or the place.
    .mend = Correct the days, the hours or the place. A closure that no passage falls into any more can be deleted.
    .wrong =
        # records/closures.yaml
        - from: 2025-03-10
          until: 2025-03-14
          stop: gien
          reason: place
    .right =
        # records/closures.yaml
        - from: 2026-03-10
          until: 2026-03-14
          stop: gien
          reason: place

about-outside-programme = A passage, or something that happened, lies before the programme's first day or after its last. Outside them nothing is agreed with the funder; most often a year is wrong.
    .mend = Correct the date, or `from` and `until` of the programme.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2027-03-11
          change: added
          to_hours: 09:00-12:00
          reason: demand
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-11
          change: added
          to_hours: 09:00-12:00
          reason: demand

about-overlap = One vehicle is in two places at one time, or one place that does not move is open twice. Vehicles are told apart within a programme: two programmes that both write `van` have two.
    .mend = Change the hours of one of the two, or say at the stop which `vehicle` serves it. If both stops are one place, delete one; more than twenty clashes of one vehicle are told as one, since several vehicles seem to bear its name.
    .wrong =
        # records/rota.yaml
        - {"{"}stop: gien, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: montargis, weekday: wednesday, hours: 11:00-13:00{"}"}
    .right =
        # records/rota.yaml
        - {"{"}stop: gien, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: montargis, weekday: wednesday, hours: 14:00-16:00{"}"}

about-position = The position of a stop is incomplete, or no place on Earth. Latitude and longitude go together; a latitude lies between -90 and 90.
    .mend = Write both in degrees: `latitude: 47.69` and `longitude: 2.63`. In France the latitude is the larger number, between 41 and 52.
    .wrong =
        # records/stops.yaml
        - id: gien
          latitude: 147.69
          longitude: 2.63
    .right =
        # records/stops.yaml
        - id: gien
          latitude: 47.69
          longitude: 2.63

about-date-outside-rule = A date that a rule lists lies outside the time in which the rule, or its programme, holds. No passage would be held on it, and nobody would notice.
    .mend = Correct the date. Where the rule has a `from` or `until` of its own, that may be what is wrong.
    .wrong =
        # records/rota.yaml
        - stop: gien
          dates: [2026-03-11, 2027-03-18]
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          dates: [2026-03-11, 2026-03-18]
          hours: 14:00-17:00

about-rule-conflict = A rule of the rota contradicts itself, or does not say enough. It gives a weekday and single dates, or neither; weeks of the month and every n weeks; or a rhythm without the week from which it is counted.
    .mend = Make two rules of it, or keep one of the two lines. A rhythm of several weeks, and stops that take turns, need a day of the first week: `anchor: 2026-01-07`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          every_weeks: 2
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          every_weeks: 2
          anchor: 2026-01-07
          hours: 14:00-17:00

about-rule-yields-nothing = A rule of the rota yields not one day. A fifth Tuesday exists in some months only, an anchor can lie after the rule's last day, a listed date outside its validity.
    .mend = Look at `from`, `until`, `anchor`, `dates` and `month_weeks`, or delete the rule.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00
          from: 2026-02-05
          until: 2026-02-10
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 14:00-17:00
          from: 2026-02-05
          until: 2026-02-25

about-school-holidays = A rule says `school_holidays`, and the records do not know the holidays of the zone for all its time. Passages would be announced in holidays that nobody wrote down, or be missing.
    .mend = Complete `records/school_holidays.yaml`, or import the ministry's school calendar (data.education.gouv.fr): `halte import school-holidays FILE.csv`.

about-service-weeks = The service runs in fewer ISO weeks than the target `service-weeks` asks for. A week counts when at least one passage takes place in it; the mobile public writer owes 38 weeks between October and August (article 2.3.1).
    .mend = Shorten a closure, or add passages in weeks without any.

about-static-file = A file of `content/static/` is not published. What is there is published as it is, under its name: `content/static/rules.pdf` has the address `/rules.pdf`. As all that is published, it is read and checked before: what halte cannot read stays in the house, and so does what would take the place of a page and what your computer leaves there (`.DS_Store`, `Thumbs.db`).
    .mend = Do what the message proposes. Documents are published as PDFs with their text, tables as CSV, pictures as PNG, JPEG or WebP. The link is written in a page: `[The rules](rules.pdf)`; halte adds the kind and the size.

about-stop-decision = What the steering committee decided on a stop is not told, or does not fit the rota. A validated stop says when that was (`decided_on`) and was not served before; a withdrawn one says since when (`withdrawn_on`); a proposed one in the rota is not published yet (mobile public writer, article 1.3).
    .mend = Add `decided_on: 2025-12-01` or `withdrawn_on: 2026-06-01`, give the rule a later `from:`, or write `status: validated` once it is decided.
    .wrong =
        # records/stops.yaml
        - id: nevoy
          name: Place de la Mairie
          commune: "45155"
          status: validated
    .right =
        # records/stops.yaml
        - id: nevoy
          name: Place de la Mairie
          commune: "45155"
          status: validated
          decided_on: 2025-12-01

about-stop-never-served = A validated stop has no passage that takes place. Its page would promise a service that never comes.
    .mend = Add a rule to `records/rota.yaml`, or write `status: withdrawn` with `withdrawn_on`.

about-stop-not-validated = An exception brings a passage to a stop that is only proposed, or already withdrawn. The steering committee validates each stop before it is served (mobile public writer, article 1.3).
    .mend = Have the stop validated first and write `status: validated`, or name the place in words with `to_place`.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: relocated
          to_stop: lorris
          reason: place
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: 2026-03-12
          change: relocated
          to_place: Salle des fêtes
          reason: place

about-stop-position = A validated stop has no latitude and longitude, or those of another place: the two numbers are exchanged, a sign was lost, the stop is not in the country or region overseas of its commune, or it is far from all others (more than 60 km, and four times as far from the middle as half of them). Without the right position it is missing from the map of the open data, from the navigation of calendars and from the check of travel times.
    .mend = Add `latitude: 47.69` and `longitude: 2.63`, in degrees, or compare them with a map.
    .wrong =
        # records/stops.yaml
        - id: gien
          latitude: 2.63
          longitude: 47.69
    .right =
        # records/stops.yaml
        - id: gien
          latitude: 47.69
          longitude: 2.63

about-time = This is not a time of day. Times go from 00:00 to 23:59.
    .mend = Write hours and minutes, each with two digits: `09:30`; `9h30` is understood too. What ends after midnight says so with `+1`: `22:00-02:00+1`. Morning and afternoon are two intervals: `hours: [09:00-12:00, 14:00-17:00]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 09:00-12:75
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: wednesday
          hours: 09:00-12:45

about-time-zone = This is not the name of a time zone. Hours are local times, and in Guyane 09:00 is another moment than in Paris.
    .mend = Write an IANA name: `time_zone: Europe/Paris`, `Indian/Reunion`, `America/Martinique`. Without the line it is Europe/Paris.
    .wrong =
        # records/programmes.yaml
        - id: bus
          time_zone: Paris
    .right =
        # records/programmes.yaml
        - id: bus
          time_zone: Europe/Paris

about-travel = Between two passages of one vehicle there is no time for the way. Its length as the crow flies over the time between them stays within the programme's `travel_speed_max`, 60 km/h when left out; passages without a known position, and ways of under 200 metres, are left aside.
    .mend = Look at the hours and at the positions of both stops. If the road allows it, write another `travel_speed_max` in the programme.
    .wrong =
        # records/rota.yaml
        - {"{"}stop: montargis, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: gien, weekday: wednesday, hours: 12:15-15:00{"}"}
    .right =
        # records/rota.yaml
        - {"{"}stop: montargis, weekday: wednesday, hours: 09:00-12:00{"}"}
        - {"{"}stop: gien, weekday: wednesday, hours: 14:00-17:00{"}"}

about-weekday = This is not a day of the week. English, French and German names are understood; one line holds one day, or a list.
    .mend = Write one day, or several as a list: `weekday: [monday, friday]`.
    .wrong =
        # records/rota.yaml
        - stop: gien
          weekday: monday and friday
          hours: 14:00-17:00
    .right =
        # records/rota.yaml
        - stop: gien
          weekday: [monday, friday]
          hours: 14:00-17:00

about-weekday-matches-date = A date is written with its weekday, and the two do not agree. One of them is wrong: a tender invited to a “vendredi 19 août 2019”, which was a Monday. Where this check is switched off, the date counts.
    .mend = Correct the date or the weekday, or leave the weekday out.
    .wrong =
        # records/exceptions.yaml
        - stop: gien
          date: tuesday 2026-03-12
          change: cancelled
          reason: vehicle
    .right =
        # records/exceptions.yaml
        - stop: gien
          date: thursday 2026-03-12
          change: cancelled
          reason: vehicle

about-weekly-opening-hours = A place that does not move (`itinerance: Fixe`) is open for fewer hours a week than the target `weekly-opening-hours` asks for. Closures and holidays count as closed; weeks that lie only partly within the programme or the rules of the place are left aside. Fixed service points owe at least 24 hours a week and place.
    .mend = Lengthen the hours in the rota, shorten a closure, or settle the gap with the funder.

about-weekly-slots = A week of service offers fewer appointment slots than the target `weekly-slots` asks for. A week of service is an ISO week in which at least one passage takes place; slots of cancelled passages, closures and holidays do not count. The mobile public writer owes 20 slots of one hour (articles 2.1.3 and 2.3.1).
    .mend = Add passages or `slots` in these weeks, a single one with `change: added`, or settle the gap with the funder.

## Texts and pages

about-broken-link = A link leads to a page of this site that does not exist. Who follows it finds nothing.
    .mend = Correct the address in the text, or in the template that writes it. A page is named by its file, `[…](tarifs.md)`, or by its address, `[…](arrets/)`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        {"["}Our stops](stops.md)
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        {"["}Our stops](arrets/)

about-clearance-unused = A text was cleared that stands nowhere any more, or not in the file that the clearance names. Who reads the list of clearances must be able to rely on it.
    .mend = Delete the clearance, or write `text` and `file` as they are now.

about-figure-in-page = A public page quotes a figure between double braces. Figures are protected for reports; on the public page it is left out.
    .mend = Take it out of the page and write it in a text of a report, below `content/narratives/`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        {"{"}{"{"} visits {"}"}{"}"} people were received.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        Our figures stand in our reports.

about-front-matter = A text does not begin with its head, or the head has no end. The head names the title, between two lines of three hyphens.
    .mend = Begin the file with three lines: `---`, `title: …`, `---`. Nothing stands before the first of them, not even a blank line.
    .wrong =
        <!-- content/pages/accueil.md -->
        The bus comes to you.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        The bus comes to you.

about-heading-level = A heading of the first level stands in a text. The title of the page is the only one; screen readers read pages by their headings, so it is taken for one of the second level.
    .mend = Begin the line with `##`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        # How to book
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        ## How to book

about-map-outline = The file `content/map.geojson` holds something that cannot be drawn. It has areas (the outline), lines (rivers) and points with a name (towns), with positions in degrees.
    .mend = Make it again with `halte import map`, or export it as a FeatureCollection in WGS 84. Without the file the map shows the stops alone.

about-markdown-limit = Lists, quotations or emphasis are nested too deep in a text. Nobody could read it, and it was most often pasted by mistake.
    .mend = Take the repeated marks (`>`, `*`, `-`) out.

about-missing-translation = Something that the public reads is not written in every language of the site. It concerns what the programme is, when its phone is answered, how one gets to a stop, remarks of rules, messages of exceptions and closures to come, a page, or a word of the theme. What is missing is shown in the main language.
    .mend = Write one text for each language, `message: {"{"}fr: …, de: …{"}"}`, or the page as `content/pages/accueil.de.md`, or the line that the message names in the theme.
    .wrong =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
          message: Le bus est en congé.
    .right =
        # records/closures.yaml
        - from: 2026-08-03
          reason: staff
          message: {"{"}fr: Le bus est en congé., de: Der Bus macht Pause.{"}"}

about-narrative-figure = A text of a report writes a number, or puts an answer first, and the same report prints something else. The funder would read two numbers for one name.
    .mend = Correct the text, or quote the number of the report: halte writes { "{{" } slots_offered { "}}" } itself.

about-narrative-name = The text of a report has a name that is neither a period nor a section of one. No report would show it.
    .mend = Name it `2026-02.md`, `2026-Q1.md` or `2026.md`. A text for one section is `2026-Q1.gaps.md`; what holds for all periods is `principles.md`.

about-narrative-place = The text of a report lies in no folder of a programme. So no report knows that it is its own.
    .mend = Move it to the folder of its programme: `content/narratives/bus/2026-Q1.md`.

about-narrative-programme = The text of a report lies in a folder that is named after no programme. No report shows it.
    .mend = Rename the folder after the id of the programme, as the message proposes.

about-narrative-workshop = A text of a report speaks of a workshop at a place or on a day where the records have none. The funder would read two different things in one document.
    .mend = Correct the place or the day in the text, or add the workshop to `records/workshops.yaml`.

about-not-a-page = A file below `content/pages/` is not read, since its name does not end in `.md`. No page is made of it.
    .mend = Save the text as a plain text file with a name such as `tarifs.md`. A Word file is copied into one, as text.

about-not-read = A file below `content/` lies where nothing is read, or is no text of a report. No page and no report is made of it.
    .mend = Move a page to `content/pages/NAME.md`, a text of a report to `content/narratives/PROGRAMME/2026-Q1.md`, a logo to `content/logos/`.

about-page-address = A page has an address that is taken: by something that halte makes itself, such as the calendars or another language, or by a second file of the same page. One of the two would replace the other.
    .mend = Rename the file, for instance to `page-agenda.md`, or put both texts into one file and delete the other.

about-page-language = A page is written in a language that the site does not have. No page is made of it.
    .mend = Correct the ending of its name, `tarifs.de.md`, or add the language to `other_languages` in `records/site.yaml`.

about-page-name = The name of a file cannot be the address of a page. Addresses have only small letters without accents, digits and hyphens, and pages lie in no folder.
    .mend = Rename the file as the message proposes, such as `ete-a-gien.md`. What the public reads is the `title` in the file, which may be written as you like.

about-paper-missing = A workshop is without an attendance sheet although the project lists them, a number is that of two papers, or a paper has neither a day nor a period. Papers stay with the operator; the list says where, for an audit (connected social centres, ERDF; mobile team).
    .mend = Add the paper: kind, title, number, day or period, how many, where it is kept. Never the names of those who signed.
    .wrong =
        # records/papers.yaml
        - {"{"}kind: certificate, title: Network check, kept: Office{"}"}
    .right =
        # records/papers.yaml
        - {"{"}kind: certificate, title: Network check, number: A-12, date: 2026-01-05, kept: Office{"}"}

about-personal-data = Something stands there by which a person could be found: a name behind a civility, a telephone number, an address, a number of a file or account, an exact age with a place and a reason, a position in a photograph. Professional secrecy allows none of it (mobile public writer, article 3.2); initials, exact ages and a few people near a village are warnings.
    .mend = Take it out, say it without the detail, or rename the file. The contacts of an organisation stand in its record; what may stand all the same goes into `records/clearances.yaml` with the reason. Professionals and follow-ups are codes with a number, such as `pro-1`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        Mme Martin vous répond au 06 39 98 12 34.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: Le bus
        ---
        On vous répond au +33 2 61 91 00 10.

about-picture-alt = A picture in a report has no words for those who cannot see it. Reports are accessible documents, and this one would not be.
    .mend = Write between the square brackets what the picture shows.
    .wrong =
        <!-- content/narratives/bus/2026-02.md -->
        ---
        title: February
        ---
        ![](images/bus.jpg)
    .right =
        <!-- content/narratives/bus/2026-02.md -->
        ---
        title: February
        ---
        ![The bus in front of the town hall](images/bus.jpg)

about-missing-glyph = No font of the theme has a sign: an emoji, a bullet that came from Word, a letter of another script. Posters and reports show an empty square in its place; the pages of the site show it as it is.
    .mend = Replace the sign by a word. If it belongs to a language that the public reads, add a font that has it to the folder `fonts` of the theme, with its licence.

about-picture-damaged = A picture cannot be read to its end: the file was cut off while it was copied, or it is damaged. Half a logo is never published.
    .mend = Copy the file again from where it came from, or ask for it anew. Open it in a browser: what is grey or missing there is missing here.

about-picture-missing = A report shows a picture that is not there. Its path counts from the folder `content/`.
    .mend = Put the file there, or correct the path: `![…](images/bus.jpg)` is `content/images/bus.jpg`.

about-picture-size = A picture has more than 100 million pixels. It would fill the memory of the computer, and nobody would see the difference.
    .mend = Save it smaller in any program for pictures; 2,000 pixels in width are enough for print.

about-raw-html = A text holds HTML. It is shown as it stands and not obeyed, so that nothing foreign runs on the site.
    .mend = Write it in Markdown: `**bold**`, `*italic*`, `[words](https://www.example.org/)`, a line with `- ` for a list.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        <b>New:</b> a stop at Gien.
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        {"*"}*New:** a stop at Gien.

about-unknown-figure = The text of a report quotes a figure that does not exist in this period. A number typed by hand would not be protected; quoted, it prints what the tables print.
    .mend = Write the name that the message proposes between double braces, such as `{"{"}{"{"} visits {"}"}{"}"}`, `{"{"}{"{"} visits.previous {"}"}{"}"}` or `{"{"}{"{"} visits.target {"}"}{"}"}`.
    .wrong =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: The first quarter
        ---
        {"{"}{"{"} visites {"}"}{"}"} people were received.
    .right =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: The first quarter
        ---
        {"{"}{"{"} visits {"}"}{"}"} people were received.

about-unsafe-link = A link is left out, since only web addresses, e-mail addresses, telephone numbers and pages of this site are followed. A file of your own computer cannot be reached by anybody else.
    .mend = Write a whole address: `[…](https://www.service-public.fr/)`, `[…](mailto:…)`, `[…](tel:+33261910010)`, or a page: `[…](tarifs.md)`.
    .wrong =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        {"["}Rights](file:///C:/Documents/rights.pdf)
    .right =
        <!-- content/pages/accueil.md -->
        ---
        title: The bus
        ---
        {"["}Rights](https://www.service-public.fr/)

about-vignette-review = A report tells of people, under a heading such as “Situations”, and nothing says who has read it for what could identify somebody, or when. No program finds a name without a civility, or a story that only one person can have.
    .mend = Have it read by somebody else, then add `reviewed_by: …` and `reviewed_on: 2026-03-02` to the head of the file.
    .wrong =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Le premier trimestre
        ---
        ## Situations
    .right =
        <!-- content/narratives/bus/2026-Q1.md -->
        ---
        title: Le premier trimestre
        reviewed_by: La direction
        reviewed_on: 2026-03-02
        ---
        ## Situations

## Figures and reports

about-deliver = An edition cannot be sent as it was asked. Its name or period is not known, it is a draft that somebody must validate, its period is not over, or nothing is made for it.
    .mend = `halte deliver` without a name says where each edition stands. Add the edition to its deliverable, `- {"{"}period: 2026-02, status: draft{"}"}`, and once it is validated write `status: validated` with `validated_by` and `validated_on`.

about-deliverable-due = An edition is late, or due within two weeks. It is due so many days after its period, on a day that the edition names, or calendar months before the committee meets (mobile public writer, article 2.3.3; digital vouchers, article 6); the message names the day and the article.
    .mend = Send it, then write it down with `halte deliver bilan 2026-Q1`. What somebody must validate is validated first.

about-disclosure = A table or a key figure is left out of a single edition: with what earlier editions printed, a small number of people could be found out in it. All the rest is published.
    .mend = Nothing has to be done for the rest. To have this table, print it at a coarser level, by territory or by quarter, in `records/publication.yaml`. What is missing on the first days of a period is often possible later.

about-due-date = An edition is due on one day as it is written, and on another by the rule of its deliverable. The written day counts; this only asks whether another was agreed.
    .mend = Delete `due`, unless another day was agreed with the funder.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          editions: [{"{"}period: 2026-02, status: draft, due: 2026-03-31{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          editions: [{"{"}period: 2026-02, status: draft{"}"}]

about-due-rule = A deliverable does not say clearly when it is due. It is due so many days after its period, or so many months before a committee meets, and not parts of both.
    .mend = Write `due_days: 30`, or `due_months_before: 1` together with `committee: copil`.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10
          committee: copil
    .right =
        # records/deliverables.yaml
        - id: tableau
          due_days: 10

about-edition-order = An edition did not go its way in order. It is a draft, then validated by whom the contract names, then sent, each with its day; nothing leaves before (digital vouchers, article 6).
    .mend = Add `validated_by` and `validated_on`, or `sent_on`, or correct `status`. `halte deliver` writes the day of sending by itself.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: sent{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: sent, sent_on: 2026-02-09{"}"}]

about-edition-period = The period of an edition does not fit its kind. A monthly table is of a month, a quarterly report of a quarter, an annual report of a year, a final evaluation of the whole programme; other periods are for an interim report.
    .mend = Correct `period`, or the `kind` of the deliverable.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-Q1, status: draft{"}"}]
    .right =
        # records/deliverables.yaml
        - id: tableau
          editions: [{"{"}period: 2026-01, status: draft{"}"}]

about-grid = A funder's own table is not put together rightly. Each column shows one indicator, a category of it, or the sum of other columns; rows by category name their field.
    .mend = Give each column `indicator: contacts`, with `category: phone` where it is counted `by` something, or `sum: [a, b]` with the keys of columns that are no sums themselves. `rows: category` and `rows_by` are written together.
    .wrong =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Téléphone{"}"}]
    .right =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Téléphone, indicator: contacts, category: phone{"}"}]

about-low-attendance = The rule for stops that are hardly visited has a mean of zero or less. No stop could ever lie below it.
    .mend = Write how many people a session must receive on average, such as `fewer_than: 2`.
    .wrong =
        # records/publication.yaml
        - audience: funders
          low_attendance: {"{"}sessions_min: 3, fewer_than: 0{"}"}
    .right =
        # records/publication.yaml
        - audience: funders
          low_attendance: {"{"}sessions_min: 3, fewer_than: 2{"}"}

about-not-approved = A plan for the public exists, and no funder has agreed to it by that day. None of its figures is shown.
    .mend = Once the funder has agreed, add to `records/approvals.yaml` a record with `what: statistics`, `approved_by` and `approved_on`.

about-pdf = A document could not be written as an accessible PDF. Nothing that is not accessible is sent to anybody.
    .mend = Look at what the message says of the layout of your theme, below `themes/`. With the default theme, report it: it is a mistake of halte.

about-place-moved = A stop lies in another commune, canton or territory than when figures of it were sent. The sums that were printed then would not hold any more.
    .mend = Leave the stop and its commune as they were, with `status: withdrawn`, and give the place that is served from now on a stop with an id of its own.

about-publication-plan = A table of the publication plan is neither one of the program's tables nor a crossing of one or two fields. It cannot be both.
    .mend = Write `table: by-age`, or `cross: [age, gender]` with two different fields.
    .wrong =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age, cross: [age, gender]{"}"}]
    .right =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age{"}"}, {"{"}cross: [age, gender]{"}"}]

about-report = A report could not be typeset. A layout of the theme or a text holds what the typesetter refuses; the message says where.
    .mend = Compare the file below `themes/` with that of the default theme, or take what the message names out of the text.

about-sent-file = The copy of a file that was sent is lost or was changed, and what is made now differs from it. The archive would show another document than the funder received.
    .mend = Take the copies below `records/ledger/sent/` back from version control or a backup.

about-target-indicator = A target names something that nothing computes. It must be a figure of the program, an indicator of the records, or a number that another check holds it against; what a contract asks for and nothing computes would be missed by nobody.
    .mend = Write the name that the message proposes, or add the indicator to `records/indicators.yaml`: a plain count needs no more than its record.
    .wrong =
        # records/targets.yaml
        - indicator: weekly-slot
          value: 3
          source: Convention, article 4
    .right =
        # records/targets.yaml
        - indicator: weekly-slots
          value: 3
          source: Convention, article 4

about-term-changed = A term of the contract is not what it was when the first edition was sent, and nothing says that the parties amended it. Terms are kept in the ledger of what was sent; `halte deliver` sends nothing until this is settled.
    .mend = Put the term back, or add `amended_on`, the day of the amendment, and `reason`.

about-term-missed = A record does not keep what the contract promises in `records/terms.yaml`: too few slots, an article that names another validator, a sentence with one letter changed. The message names the promise and its article, and stands at the record that breaks it.
    .mend = Correct the record. If the parties agreed on another term, change it in `records/terms.yaml` with `amended_on` and `reason`.

about-threshold = The threshold below which numbers are masked is under 3. It would protect nobody.
    .mend = Write `threshold: 5` for funders, `threshold: 10` for the public, or delete the line, which gives the same.
    .wrong =
        # records/publication.yaml
        - audience: funders
          threshold: 1
    .right =
        # records/publication.yaml
        - audience: funders
          threshold: 5

about-unknown-grid = A deliverable names a grid that is in no record. The funder would not receive its own table.
    .mend = Correct the id, or add the grid to `records/grids.yaml`.
    .wrong =
        # records/deliverables.yaml
        - id: tableau
          grids: grille-mensuelle
    .right =
        # records/deliverables.yaml
        - id: tableau
          grids: grille

about-unknown-indicator = A grid or an indicator names an indicator that is in no record. Its column would stay empty.
    .mend = Correct the id, or add the indicator to `records/indicators.yaml`.
    .wrong =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Contacts, indicator: contact{"}"}]
    .right =
        # records/grids.yaml
        - id: grille
          columns: [{"{"}label: Contacts, indicator: contacts{"}"}]

about-unknown-table = The publication plan names a table that does not exist. The funder would miss it.
    .mend = Write the name that the message proposes, such as `table: by-age`; `docs/figures.md` lists all tables.
    .wrong =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: par-age{"}"}]
    .right =
        # records/publication.yaml
        - audience: funders
          tables: [{"{"}table: by-age{"}"}]

about-unknown-target = A gap is explained of a number that no target asks for. Without a target there is no gap.
    .mend = Correct `indicator`, or add the number that the contract asks for to `records/targets.yaml`.
    .wrong =
        # records/gaps.yaml
        - indicator: appels
          period: 2026-02
          cause: Le bus était en panne.
    .right =
        # records/gaps.yaml
        - indicator: contacts
          period: 2026-02
          cause: Le bus était en panne.

about-workbook = A workbook could not be written. Most often a table is too large for a sheet.
    .mend = Print the table at a coarser level, by canton or territory, in `records/publication.yaml`.

## Theme and publication

about-calendar-color = The colour of the programme is no colour name of calendars. They stay without a colour.
    .mend = Write an English CSS name: `color: navy`, `teal` or `darkgreen`.
    .wrong =
        # records/programmes.yaml
        - id: bus
          color: bleu marine
    .right =
        # records/programmes.yaml
        - id: bus
          color: navy

about-calendar-large = The calendar of the whole tour is so large that some programs do not read all of it: a limit of 1 MB is reported for Google Calendar. Those of stops, communes and territories are smaller.
    .mend = Offer those calendars to partners, or write `calendar_mode: series` before the first publication: the passages of one rule are one repeating entry there. What has been past for a year leaves the calendars by itself.

about-calendar-path = A calendar cannot be written, since its name cannot be an address. It is made of the id of a stop, a territory or a partner.
    .mend = Write that id in small letters without accents, digits and hyphens, 80 characters at most. If it is in `records/ledger/`, take the file from an earlier version.

about-calendar-read-back = A calendar does not say the same when it is read again. Subscribers could see something else than what was written, so that nothing is published.
    .mend = Look for unusual characters in the text that the message names, replace them, and report this: it is a mistake of halte.

about-free-places = A record of `free_places` says whether there are places left at a passage. It serves no more once its day is past, is shown nowhere where nothing is held on that day, and a second one for the same passage is not read.
    .mend = Delete the records of past days; correct the date or `at` of the others.
    .wrong =
        # records/free_places.yaml
        - {"{"}stop: gien, date: 2026-03-11, places: few{"}"}
    .right =
        # records/free_places.yaml
        - {"{"}stop: gien, date: 2026-03-12, places: few{"}"}

about-incident = An incident (terminal, van, 4G key) is over and its record does not say how many hours of opening were lost, or it has lasted for more than two weeks. Hours lost count against the opening hours that were promised (fixed service points: 24 hours a week), and the funder gave a number to call.
    .mend = Write `hours_lost` (0 where the service went on) and `ticket`, and `until` once it is mended.
    .wrong =
        # records/incidents.yaml
        - {"{"}what: terminal, stop: gien, from: 2026-02-09, until: 2026-02-10{"}"}
    .right =
        # records/incidents.yaml
        - {"{"}what: terminal, stop: gien, from: 2026-02-09, until: 2026-02-10, hours_lost: 4, ticket: T-118{"}"}

about-funder-mention = A funder of the programme has no logo and no sentence to be shown. Its support must be seen on every page, poster and report (mobile public writer, article 4; Regulation 1303/2013, Annex XII; Regulation 2021/1060, article 50).
    .mend = Add `visibility:` to the organisation, with `regime:` and `mention:`, or `logo:` and `alt:`. The sentence is copied from the contract, word for word.
    .wrong =
        # records/organisations.yaml
        - id: region
          name: Région Centre-Val de Loire
          role: funder
    .right =
        # records/organisations.yaml
        - id: region
          name: Région Centre-Val de Loire
          role: funder
          visibility: {"{"}regime: contract, mention: Avec le soutien de la Région{"}"}

about-language = The language asked for the site is not available. The texts of halte are in French, German and English; a theme can add another in `locales/`.
    .mend = Write `language: fr`, `de` or `en`, and the others in a list: `other_languages: [de, en]`.
    .wrong =
        # records/site.yaml
        - language: fr
          other_languages: alsacien
    .right =
        # records/site.yaml
        - language: fr
          other_languages: de

about-ledger-corrupt = A file of `records/ledger/` cannot be understood. It holds what subscribers of the calendars were told, which figures were printed and what was sent; without it they could be told the opposite.
    .mend = Take the file back from version control or a backup, and never edit it by hand.

about-ledger-newer = A file of `records/ledger/` was written by a newer version of halte than this one. An older one would not understand all of it and could lose what it says.
    .mend = Use the newer version, on every computer on which the project is built.

about-ledger-twice = A line stands twice in the ledger of the calendars, most often after a merge. The later one counts.
    .mend = Nothing needs to be done: the next publication writes one line.

about-logo-format = The file of a logo is neither SVG nor PNG nor JPEG, or it is another format than its ending says. Not every browser, calendar and document can show another format.
    .mend = Ask the organisation for an SVG, PNG or JPEG file, or save the picture again in a drawing program, as “plain SVG” or PNG. Where only the ending is wrong, rename the file.
    .wrong =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.tif
            alt: Logo de Mon association
    .right =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association

about-logo-missing = A document shows a logo whose file is not there. It is not written without it, since the funder's logo must stand on it.
    .mend = Put the file below `content/`, or correct the line `logo:` of the organisation, which counts from there.

about-missing-logo = The file of a logo is not there. Its path counts from the folder `content/`; a folder of your own computer, such as `C:\Users\…`, is no part of the project.
    .mend = Put the file below `content/logos/`, or correct the line: `logo: logos/ville.svg` is `content/logos/ville.svg`.
    .wrong =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: C:\Users\Marie\logo.svg
            alt: Logo de Mon association
    .right =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association

about-placeholder-address = The address of the site is a placeholder. Endings such as `.example` are set aside for examples (RFC 2606) and nobody can publish there; calendars, QR codes and search engines would be sent to a place that is not. A project that says that it is invented (`fictional: true`) may keep one.
    .mend = Write the address under which the site is published: `url: https://www.mon-association.fr/`.
    .wrong =
        # records/site.yaml
        - url: https://bus.example/
    .right =
        # records/site.yaml
        - url: https://www.mon-association.fr/

about-placeholder-logo = A logo in use is a placeholder. Logos belong to their owners, and the funder's own must be shown (mobile public writer, article 4).
    .mend = Ask the organisation for its file, put it below `content/`, and delete the line `placeholder: true`.
    .wrong =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association
            placeholder: true
    .right =
        # records/organisations.yaml
        - id: association
          visibility:
            regime: contract
            logo: logos/association.svg
            alt: Logo de Mon association

about-publicity = A supporter is not shown as the law or the contract asks. In the records its sentence, its fund or the words of its logo are missing; on the pages the theme leaves it out, hides it, sets it in another typeface or makes the emblem of the European Union smaller than another logo (Regulation 1303/2013, Annex XII; Implementing Regulation 821/2014, articles 3 to 5; Regulation 2021/1060, articles 47 and 50 and Annex IX).
    .mend = Add `mention:`, `fund:` or `alt:` to `visibility` of the organisation; the emblem is drawn by halte and needs no `logo`. If the message names pages, compare your theme with the default one: `base.html` shows every supporter.
    .wrong =
        # records/organisations.yaml
        - id: ue
          name: Union européenne
          role: funder
          visibility: {"{"}regime: eu-2021-2027{"}"}
    .right =
        # records/organisations.yaml
        - id: ue
          name: Union européenne
          role: funder
          visibility:
            regime: eu-2021-2027
            mention: Cofinancé par l'Union européenne
            description: A bus helps with paperwork, so that everybody gets what is due to them.

about-site-address = The site has no address. Calendars can be subscribed to under a whole address only; the sitemap, the feed of changes, QR codes, previews of shared links and the links of the open data need one too. A project that says that it is invented needs none.
    .mend = Write the address under which `output/public` is published into `records/site.yaml`: `- url: https://www.mon-association.fr/`.

about-template = A template of the theme fails: a name in it does not exist, a loop does not end, or a file is missing. On the command line the code also says that `halte template` could not write its spreadsheet.
    .mend = Look at the line that the message names and compare it with the template of the default theme; the manual on themes lists what each page offers. For the spreadsheet give a month such as `--month 2026-03` and a name of a file that does not exist yet.

about-theme = The theme that `records/site.yaml` names does not exist, or its `theme.yaml` names no colours for charts.
    .mend = Correct the name of the theme, or keep at least one colour under `series`. What `theme.yaml` does not name stays as in the default theme.

about-theme-elsewhere = A file of the theme loads a font, script, style or picture from another host. That host would learn of every visit, and the page would wait for it.
    .mend = Put a copy into `assets/` of the theme, where its licence allows it, and ask for that one; or take the line out. Links that a visitor follows may lead anywhere.

about-theme-file = A file of the theme asks for another one that the theme has not: a font or a picture of a style, a style or a script of a template, another template, a layout, the typeface of documents. The file of the default theme takes the place of the one that asks for it.
    .mend = Put the file into the folder that the message names, or correct its name: capital and small letters count.

about-theme-variable = A variable of the theme changes nothing or has no value: its name is probably misspelt. A theme's `tokens.css` holds only the variables that differ from those of the default theme, under the same name.
    .mend = Take the name from `assets/tokens.css` of the default theme (`halte theme MY-THEME --only assets/tokens.css` writes it in full).

about-unsafe-svg = A drawing in SVG is written anew before it is published, with nothing but its shapes. What would be lost, and is seen, is told: a script, a style or a picture from elsewhere, text whose font is not at hand, or a part that cannot be read.
    .mend = Ask the organisation for a plain picture with text converted to outlines, or save it again as “plain SVG” or PNG in a drawing program.

about-url = This is not the whole address of a site. Calendars and QR codes are made of it, so that it must be right to the letter.
    .mend = Write it with `https://` and without anything behind `?` or `#`: `url: https://www.mon-association.fr/`.
    .wrong =
        # records/site.yaml
        - url: www.mon-association.fr
    .right =
        # records/site.yaml
        - url: https://www.mon-association.fr/

## Import

about-already-recorded = What a spreadsheet says of a session or a count is recorded already, and says something else there. The records are left as they are, so that no correction is overwritten.
    .mend = Correct the record by hand, or delete it and import again.

about-calendar = A file to be imported is no calendar. It is empty, too large, a web page, or has no line BEGIN:VCALENDAR.
    .mend = Export it as iCalendar (`.ics`). If it came from an address, open that in a browser: it may ask to log in, or be wrong.

about-calendar-skipped = A line or an entry of a calendar to be imported could not be understood and is left out. The rest is taken.
    .mend = Look at the entry that the message names, and write the closure by hand if it matters.

about-import = An import could not read its file, or could not write the records. A file that is there already and says something else is never overwritten, and then nothing at all is written.
    .mend = Look at the permissions of the file and the folder. Import into an empty folder with `--to` and compare, or delete the file to have it written anew.

about-import-column = Some columns of a spreadsheet were not looked at. Names, notes and free texts never cross into the records.
    .mend = Nothing needs to be done. If one of them should have been read, give it the heading of the template (`halte template activity.xlsx`).

about-import-columns = No sheet of a spreadsheet has the columns for the date and the stop. So nothing tells when and where something happened.
    .mend = Write the template with `halte template activity.xlsx` and fill it in, or give an export of La Coop de la médiation numérique. A line of headings must stand above the rows.

about-import-doubt = Something of a spreadsheet or a timetable was read, and a person should look at it: a hidden sheet, hidden or struck-out rows, a visit that may stand already, ages or themes that do not fit the lists, a weekday that is not the one of the rule. The message says what became of it.
    .mend = Look at what the message names, and correct the file or the records if it was not meant so.

about-import-row = A row of a spreadsheet could not be read and is left out. The message names the sheet, the row, the column and the reason; the other rows are taken.
    .mend = Correct the cell and import the same file again: what is there already does not change.

about-timetable = A file to be imported is no timetable of mobile libraries, or not one of its rows could be read. Its first line names the columns.
    .mend = Export it again as CSV with the columns that the message names.

about-timetable-row = A row of a timetable could not be read, repeats another, or begins after the last day, and is left out. The rest is taken.
    .mend = Correct the row in the CSV file and import it again, or give a later last day with `--until`.

about-unreadable-sheet = A whole spreadsheet cannot be read. It is empty, cut short, far too large, behind a password, or no spreadsheet at all, whatever its name says.
    .mend = Open it in a spreadsheet program, take the password off, and save it as `.xlsx`, `.ods` or `.csv`; or export it again, for a shorter period.

about-briefing = A month passed in which no partner was sent the passages to come, although the contract wants them informed regularly (mobile public writer, article 2.3.1).
    .mend = Send the passages: `halte digest PARTNER` writes the message, and `--sent` notes it in `records/briefings.yaml`. What was sent otherwise is added there by hand: day, recipients, what was sent, month announced.

about-budget = A line of the budget has used more than was granted, counts a period twice, or has no amount for a quarter that has been over for more than a month. Only the funder of the line reads these amounts (mobile team, part 5; connected social centres, ERDF).
    .mend = Add the line, the period and the euros used to `expenses`, 0 included; correct the amount or what was granted.

about-half-days = Weeks account for fewer half-days than the contract counts, or for more (mobile public writer, articles 1.4 and 2.3.1: from Monday to Friday). The public is in sessions and workshops, promotion and partners in `outreach`, public holidays in the calendar.
    .mend = Write the rest of the week in `half_days`: `home_visits`, `travel`, `absence`, `other`. The reason of an absence is not written there.
