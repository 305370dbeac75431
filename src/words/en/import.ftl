### What imports say: spreadsheets, timetables and calendars of others as records.

## mod.rs

import-no-file = there is no such file
import-not-read = the file cannot be read: { $problem }
import-not-written = the file cannot be written: { $problem }
import-other-file = this file is there already and says something else: it is not overwritten, and nothing was written
    .hint = import into an empty folder with `--to` and compare, or delete the file to have it written anew
import-not-json = this is not JSON: { $problem }

## communes.rs

communes-list = there is no list of communes in this file: it is neither a FeatureCollection nor a list of JSON
communes-none = not one commune with a name and a position near the stops of the project is in these files
    .hint = each needs `code`, `nom` or `name`, and a geometry or `centre`; or raise `--within`
communes-summary = { $count ->
        [one] { $count } commune
       *[other] { $count } communes
    }

## backdrop.rs

backdrop-none = nothing in this file can be drawn here: it has no { $wanted }
backdrop-summary = { $count ->
        [one] { $count } feature
       *[other] { $count } features
    }, outlines with { $corners } corners

## school_holidays.rs

school-csv = the CSV cannot be read: { $problem }
school-columns = this is not the ministry's school calendar: the columns { $missing } are missing
    .hint = download the data set “Calendrier scolaire” of data.education.gouv.fr as CSV
school-row = the dates of “{ $name }” cannot be read (“{ $from }”, “{ $until }”); the row is left out
school-zones = the file has no holidays for the zones asked for: { $zones }
    .hint = its zones are { $known }
school-summary = { $count ->
        [one] { $count } holiday
       *[other] { $count } holidays
    } of { $years ->
        [one] { $years } school year
       *[other] { $years } school years
    }

## timetable.rs

timetable-no-row = not one row of the timetable could be read
timetable-csv = the CSV cannot be read: { $problem }
timetable-columns = this is no timetable of mobile libraries: the columns { $missing } are missing
    .hint = the first line names the columns: { $columns }
timetable-map = there is no column `{ $heading }`, which `--map` names as `{ $column }`
    .hint = look at the first line of the file
timetable-row = the row is left out: { $reason }
timetable-row-late = the row is left out: it starts on { $start }, after the programme's last day { $until }
    .hint = give a later day with `--until`
timetable-row-cells = the row has { $cells } cells of { $columns }
timetable-row-twice = the same passage stands in an earlier row
encoding-timetable = the file is not in UTF-8 and was read as Windows-1252
    .hint = look at the accents in the names

## timetable/project.rs

timetable-row-exception = the exception of { $date } is left out: by the row's rule it does not come that day
timetable-summary = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }: { $stops ->
        [one] { $stops } stop
       *[other] { $stops } stops
    } in { $communities ->
        [one] { $communities } community
       *[other] { $communities } communities
    }, until { $until }

timetable-site-name = { $n ->
        [one] { $names } mobile library
       *[other] { $names } mobile libraries
    }
timetable-programme-name = { $name } mobile library
timetable-programme-summary = Where and when the { $name } stops: { $stops } stops in { $communities } communities.
timetable-logo-alt = { $name } (logo to be supplied)
timetable-logo-comment = Stands in for the logo of { $id }
timetable-comment-site = The public site.
timetable-comment-address = A placeholder: write the address under which it is published.
timetable-comment-until = Imported from an open timetable. It names no last day: correct `until` when the next timetable is known.
timetable-comment-unknown = It knows neither holidays nor appointments nor a telephone number: add what you know.
timetable-comment-overlap = Published timetables overlap in places: said, and built all the same.
timetable-comment-booking = Nothing is booked, and no committee decided on the stops.
timetable-comment-organisations = Who runs the service.
timetable-comment-logo = An image that stands in for the real one: replace the file, then delete `placeholder`.
timetable-comment-communes = The communities, by an id made of their name.
timetable-comment-stops = Where it stops. A stop's id stays when its name changes.
timetable-comment-rota = When each stop is served: weeks are counted from the day in `from`. Nothing is booked, hence no slots.
timetable-comment-exceptions = Days on which it does not come.

## timetable/row.rs

timetable-row-empty = `{ $column }` is empty
timetable-row-departure = it leaves at { $departure } and arrives at { $arrival }
timetable-row-end = it ends on { $end } before it starts on { $start }
timetable-row-time = `{ $column }` is `{ $cell }`, which is not a time of day
timetable-row-date = `{ $column }` is `{ $cell }`, which is not a date
timetable-row-weekday = `day` is `{ $cell }`, which is not a day of the week
timetable-row-other-weekday = `day` is { $day }, and by `start` and `frequency` it comes on { $rule }: it was taken so
    .hint = correct `start` in the file, or the weekday in records/rota.yaml, if it comes on { $day }
timetable-row-coordinate = `{ $cell }` is not a coordinate in degrees
timetable-row-position = latitude { $latitude } and longitude { $longitude } are no place on Earth
timetable-weekdays = { $first } and { $last }

## timetable/frequency.rs

timetable-row-rule-part = `frequency` holds `{ $part }`, which is no part of a rule
timetable-row-rule-twice = `frequency` says `{ $key }` twice
timetable-row-interval = `INTERVAL` is no number of weeks or months
timetable-row-never = `frequency` is `{ $rule }`, which never comes
timetable-row-rule = `frequency` is `{ $rule }`, which is not a rule of RFC 5545 with FREQ=WEEKLY or FREQ=MONTHLY
timetable-row-rule-problem = `frequency` is `{ $rule }`: { $problem }
timetable-row-until = `UNTIL` is `{ $text }`, which is not a date
timetable-row-by-day = `BYDAY` holds `{ $text }`, which is no weekday

## calendar.rs

calendar-skipped-more = { $n ->
    [one] { $n } more line or entry was left out
   *[other] { $n } more lines or entries were left out
}

## calendar/file.rs

calendar-too-large = the file holds { $megabytes } MB; at most { $limit } MB are read
    .hint = export fewer years
calendar-empty = the file is empty
    .hint = export the calendar again
calendar-web-page = this is a web page, not a calendar
    .hint = open its address in a browser: it may ask to log in, or be wrong
calendar-none = this is not a calendar: there is no line BEGIN:VCALENDAR
    .hint = export it as iCalendar (.ics)
calendar-skipped-encoding = the file is not in UTF-8 from here on and was read as Windows-1252: look at the accents
calendar-skipped-no-end = the entry that begins here has no end: it is left out
calendar-skipped-end = END:{ $part } ends nothing: it is left out
calendar-skipped-cut = the file ends within the entry that begins here: it is left out
calendar-skipped-line = this line is no line of a calendar: it is left out

## calendar/entry.rs

calendar-skipped-no-start = the entry that begins here has no start: it is left out
calendar-skipped-open = the entry that begins here has a time of start and no end: it closes nothing
    .hint = write the closure by hand, with `hours`
calendar-free = { $n ->
        [one] an entry is shown as free in its calendar
       *[other] { $n } entries are shown as free in their calendar, the first of them here
    }: whole days close all the same, hours do not
    .hint = look through the closures that are written, and delete those that are none
calendar-skipped-range = a change of all later dates is read as a change of one
calendar-skipped-end-before-start = the entry ends before it starts: its end is left out
calendar-skipped-duration = `{ $text }` is no duration: it is left out
calendar-skipped-date = `{ $text }` is no date of a calendar: it is left out
calendar-skipped-zone = the time zone `{ $zone }` is not known: the time is read as one of { $instead }

## calendar/repeat.rs

calendar-skipped-many = the file holds more than { $n } dates: from here on they are left out
calendar-skipped-often = the entry repeats too often to be read to its end
calendar-skipped-repetition = { $problem }: only its first date is read
calendar-repetition-rule = the rule of the repetition cannot be understood
calendar-repetition-frequency = the entry repeats { $frequency }
calendar-repetition-times = the entry repeats { $n } times a day
calendar-repetition-never = the rule of the repetition fits no date
calendar-repetition-end = the end of the repetition cannot be understood

## sheets/mod.rs

unreadable-sheet-too-large = the file is larger than 200 MB
    .hint = export a shorter period
unreadable-sheet-empty = the file is empty
    .hint = export it again
unreadable-sheet-web-page = the file is a web page or XML, whatever its name says
    .hint = open it in a spreadsheet program and save it as .xlsx, .ods or .csv
unreadable-sheet-other = the file is no spreadsheet
    .hint = give a file in .xlsx, .ods or .csv

## sheets/text.rs

unreadable-sheet-no-text = the file is neither a spreadsheet nor text
    .hint = { unreadable-sheet-other.hint }
unreadable-sheet-csv = the CSV cannot be read: { $problem }
    .hint = export it again
encoding-sheet = the file is not in UTF-8 and was read as Windows-1252
    .hint = look at the accents in what was imported

## sheets/book.rs

unreadable-sheet-cut-short = the file is cut short: its end is missing
    .hint = copy or export it again
unreadable-sheet-unpacked = the file unpacks to more than 500 MB
    .hint = export a shorter period, or save it as .csv
unreadable-sheet-archive = the file is an archive without a workbook in it
    .hint = { unreadable-sheet-other.hint }
unreadable-sheet-sheet = the sheet `{ $sheet }` is far too large
    .hint = delete stray cells at its end, or save it as .csv
unreadable-sheet-damaged = the workbook is damaged: { $problem }
    .hint = open it in a spreadsheet program, save it again, or export it once more
unreadable-sheet-contradiction = its parts contradict each other
unreadable-sheet-locked = the workbook is protected by a password
    .hint = open it, take the password off, and save a copy

## activity/mod.rs

import-column = these columns were not looked at: { $columns }
    .hint = nothing needs to be done: names, notes and free texts never cross
import-columns = no sheet has the columns `{ $date }` and `{ $stop }`
    .hint = write the template with `halte template activity.xlsx` and fill it in, or give an export of La Coop de la médiation numérique

## activity/reading.rs

import-row = { $problem }; the row is left out
import-row-cell = column { $column } (`{ $heading }`): { $problem }; the row is left out
import-cell-stop = there is no stop `{ $cell }`
import-cell-stop-hint = write the name or the id of a stop of the project
import-cell-stops = several stops are called `{ $cell }`
import-cell-stops-hint = write one of the ids: { $ids }
import-cell-outside-programme = { $date } lies outside the programme, which runs from { $from } to { $until }
import-cell-outside-programme-hint = correct the year

## activity/values.rs

import-cell-date = `{ $cell }` is not a date
import-cell-date-hint = write it as 01/03/2022 or 2022-03-01
import-cell-no-such-date = the date `{ $cell }` does not exist
import-cell-no-such-date-hint = write day, month and year: 01/03/2022
import-cell-weekday = `{ $cell }` does not fall on that day of the week
import-cell-weekday-hint = correct the day of the week or the date
import-cell-month-first = `{ $cell }` has the month before the day, as in America
import-cell-month-first-hint = is it the { $date }? Write it so, and look at the other dates of the file
import-cell-day-or-month = `{ $cell }` can be two days
import-cell-day-or-month-hint = is it the { $one } or the { $other }? Write the month as a word, or the weekday before it
import-cell-time = `{ $cell }` is not a time of day
import-cell-time-hint = write it as 09:30
import-cell-count = `{ $cell }` is not a whole number of people, slots or visits
import-cell-count-hint = write 0, 1, 2…, or leave the cell empty
import-cell-number = `{ $cell }` is not a number
import-cell-number-hint = write digits only
import-cell-duration = `{ $cell }` is no duration
import-cell-duration-hint = write minutes: 45
import-cell-age = nobody is that old
import-cell-age-hint = write an age in years, or its band
import-cell-born = this is no date of birth of somebody who came that day
import-cell-born-hint = correct the year, or leave the cell empty

## activity/own.rs

import-doubt-hidden-sheet = the sheet `{ $sheet }` is hidden and was not read
    .hint = show it, if it belongs to the import
import-doubt-same-row = this row says exactly what row { $row } says: is one person entered twice?
    .hint = delete one of the two rows and the visit in the records, if so
import-doubt-hidden-rows = { $n ->
        [one] row { $rows } is hidden and was not read
       *[other] { $n } rows are hidden and were not read: { $rows }
    }
    .hint = show it, or take the filter off, if they belong to the import; delete them otherwise
import-doubt-struck-rows = { $n ->
        [one] row { $rows } is struck out and was not read
       *[other] { $n } rows are struck out and were not read: { $rows }
    }
    .hint = delete them, or take the line away if they count
import-doubt-no-state = no row was taken for a session that was held: there is no column `{ $column }`
    .hint = add it, and write in each row what became of the session
import-doubt-example = this row was read although it is marked as the example: it says something else
    .hint = empty its first cell, so that nobody wonders
import-row-example = the row is marked as the example, and only parts of it are the example’s
import-row-example-hint = empty its first cell if it tells of something that happened, else delete the row
import-cell-merged = one number stands over several rows
import-cell-merged-hint = split the cell, and write a number into each row
import-row-no-date = the row has no date
import-row-no-stop = the row has no stop
import-row-empty-cell-hint = fill the cell in, or delete the row
import-row-session-twice = this session stands already in row { $row }
import-row-twice-hint = delete one of the two rows
import-row-presence = the presence has no end, or ends before it starts
import-row-presence-hint = fill in both hours, or neither
import-row-slots = { $booked ->
    [one] { $booked } slot was booked, but seen, excused, revoked and no-show add up to { $sum }
   *[other] { $booked } slots were booked, but seen, excused, revoked and no-show add up to { $sum }
}
import-row-slots-hint = correct one of the numbers
import-row-booked = { $booked ->
    [one] { $booked } slot was booked, more than were offered
   *[other] { $booked } slots were booked, more than were offered
}
import-row-booked-hint = people without an appointment are counted apart
import-row-passage = the stop was served several times on { $date }: which passage was it?
import-row-passage-hint = fill in the hours of the passage
import-cell-error = the cell holds the error { $error }
import-cell-error-hint = correct the formula, or type the value
import-cell-hours-hint = write it as 09:00-12:00
import-cell-status = `{ $cell }` is no state of a session
import-cell-status-hint = write { $states }
import-cell-age-date = the spreadsheet program took a band of ages for a date
import-cell-age-date-hint = choose from the list, such as { $band }
import-cell-list = `{ $cell }` is not in the list
import-cell-own-list = `{ $cell }` is not in the list `{ $list }`
import-cell-list-hint = the list has { $labels }
import-cell-organisation = there is no organisation `{ $cell }`
import-cell-organisation-hint = add it to records/organisations.yaml, or correct the name

## activity/tally.rs

import-row-no-number = the row has no number
import-row-no-number-hint = write 0 where nobody was counted, or delete the row
import-row-categories-twice = these categories have a number in another row already
import-cell-categories = a number is of one category
import-cell-categories-hint = write a row for each category
import-cell-measure = no indicator counts `{ $cell }`
import-cell-measure-hint = these are counted: { $measures }
import-tally = `{ $measure }` of { $date } at `{ $stop }` is left out: { $reason }
    .hint = correct a number, or add a row for those of whom it is not known, and import the file again
import-tally-two-totals = rows told apart in one way add up to { $one }, in another way to { $other }
import-tally-no-total = no row says how many there were in all, and one person may stand in several

## activity/coop.rs

import-row-person-twice = row { $row } tells the same person of the same activity
import-row-which-programme = there are several programmes, and the place is no stop of any
import-row-which-programme-hint = name one with `--programme`
import-cell-kind = `{ $cell }` is not a kind of activity
import-cell-kind-hint = it is an accompaniment or a workshop
import-cell-channel-hint = Lieu d’activité, À domicile, À distance, Autre lieu
import-cell-place = neither the place nor the commune `{ $commune }` is a stop of the project
import-cell-place-hint = add the stop to records/stops, or give it the name that the export uses
import-cell-places = the commune has several stops ({ $stops }), and the place is called as none of them
import-cell-places-hint = give the stop the name that the export uses
import-cell-several-people = several people stand in one row: this is an older form of the export
import-cell-export-hint = export the activities again
import-doubt-ages = ages on both sides of a cut (25 to 39 years, minors) are recorded as not given: { $n }
    .hint = where the cut at 30 is asked for, record the age yourself
import-doubt-themes = themes that are not administrative are not recorded as motives: { $n }
    .hint = define a list of your own in records/characteristics.yaml if a funder asks for them

## activity/plan.rs

import-session-visits = the session of { $date } at `{ $stop }` is left out: { $received ->
        [one] { $received } person was received
       *[other] { $received } people were received
    } (seen and walk-ins), and visits are described of { $visits }
    .hint = correct the counts or the rows, and import the file again
already-recorded-session = the session of { $date } at `{ $stop }` is recorded already and says something else: { $place }
    .hint = it is left as it is; correct the record by hand, or delete it and import again
already-recorded-tally = `{ $measure }` of { $date } at `{ $stop }` is recorded already and says something else
    .hint = it is left as it is; correct the record by hand, or delete it and import again

## activity/template.rs, cli/template.rs

template-not-made = the template cannot be written: { $problem }
template-month = `{ $text }` is not a month: write it as 2022-03
template-there = { $file } cannot be written: it is there already
    .hint = give another name, or delete the file
template-not-written = { $file } cannot be written: { $problem }

## cli/import_activity.rs

import-unknown-programme = there is no programme `{ $programme }`
import-not-held = the records would not hold what the file says: one of the files to be continued is written in another form
    .hint = import into a copy of the project whose records/sessions are empty, and carry the records over by hand
import-record-not-written = the records cannot be written: { $problem }
    .hint = nothing was written; look at the permissions of the folder and the room on the disk

## timetable/gtfs.rs

gtfs-zip = the zip cannot be read: { $problem }
    .hint = give the zip of a GTFS feed, or the folder of its files
gtfs-too-large = `{ $file }` of the feed is larger than { $most } MB
    .hint = cut the feed down to your service first
gtfs-no-file = the feed has no `{ $file }`
    .hint = give the zip of a GTFS feed, or the folder of its files
gtfs-reference = it names a trip, a stop or a service that is not in the feed
gtfs-frequencies = its trip is repeated every few minutes (`frequencies.txt`), which is no service that stays
gtfs-exception-type = `exception_type` is `{ $written }`, and 1 or 2 is wanted
gtfs-stop-name = the stop `{ $stop }` has no name
gtfs-after-midnight = { $time } is after midnight of the day of service
gtfs-no-stay = at { $time } it arrives and leaves: it passes, and does not stay
gtfs-comment-until = Imported from a GTFS feed: `until` is the last day of its services.

## opening_hours.rs

opening-hours-unreadable = `{ $text }` cannot be read as opening hours of OpenStreetMap
    .hint = the notation is described at wiki.openstreetmap.org, such as `Mo-Fr 09:00-12:00,14:00-17:00; PH off`
opening-hours-part = no rota rule can say `{ $part }`; nothing was written
    .hint = take this part out and write it into the records: a season with `from:` and `until:`, another day into the exceptions
opening-hours-never = `{ $text }` names no opening hour
    .hint = write days and hours, such as `Mo-Fr 09:00-12:00`
opening-hours-read = Hours read for the stop { $stop }. Look through them before they are published.

## activity/registers.rs
import-register-empty = the cell "{ $column }" is empty
import-register-hours = `{ $cell }` is no number of hours
import-register-hours-hint = write for example 4 or 2.5
import-register-euros = `{ $cell }` is not an amount in euros
import-register-euros-hint = write a number, such as 1450.50; 0 where nothing was used
import-cell-period = `{ $cell }` is not a period
import-cell-period-hint = write a month, a quarter or a year: 2025-01, 2025-Q1, 2025
