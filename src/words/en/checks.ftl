### What checks find odd.

## mod
unknown-check = the programme `{ $programme }` sets the level of `{ $check }`, and there is no such check
    .hint = the checks are { $known }
some-next = { $row }, { $item }
some-and-more = { $row } and { $more } more
iso-week = { $iso }

## weekly_slots
weekly-slots = { $below } of { $weeks ->
        [one] 1 week
       *[other] { $weeks } weeks
    } of service { $below ->
        [one] offers
       *[other] offer
    } fewer than { $wanted } slots: { $list }{ $article }
    .hint = add passages or slots in these weeks (`change: added` for a single one), or settle the gap with the funder
weekly-slots-week = { $week } has { $slots } ({ $short } short)

## service_weeks
service-weeks = the service runs in { $served ->
        [one] 1 week
       *[other] { $served } weeks
    } where { $wanted } are promised: { $short } short{ $article }
    .hint = shorten a closure, or add passages in weeks without any

## opening_hours
weekly-opening-hours = `{ $stop }` is open for less than { $wanted } in { $below } of { $weeks ->
        [one] 1 week
       *[other] { $weeks } weeks
    }: { $list }{ $article }
    .hint = lengthen the hours in the rota, shorten a closure, or settle the gap with the funder
weekly-opening-hours-week = { $week } has { $open } ({ $short } short)

## overlap
overlap = the vehicle `{ $vehicle }` is at `{ $earlier }` { $earlier_hours } and at `{ $later }` { $later_hours }, on { $count ->
        [one] 1 day
       *[other] { $count } days
    }: { $days }
overlap-stop = `{ $later }` is served twice at one time, { $earlier_hours } and { $later_hours }, on { $count ->
        [one] 1 day
       *[other] { $count } days
    }: { $days }
overlap-hint = the other passage stands at { $place }; change the hours of one, or its stop's `vehicle`
overlap-hint-one-place = the other passage stands at { $place }; if both stops are one place, delete one of them, else change the hours of one, or its stop's `vehicle`
overlap-hint-stop = the other passage stands at { $place }; change the hours of one, or, where an organisation or a service is there at these hours, write `operator:` or `service:` in its rule
overlap-hint-one-record = one record makes both passages: correct its hours
overlap-hint-exception = this exception holds for both passages of the day: add `at: { $earlier }` or `at: { $later }` to change one of them
overlap-often = the vehicle `{ $vehicle }` is in two places at one time in { $count } pairs of records, such as { $examples }
    .hint = several vehicles seem to bear one name: write at their stops which `vehicle` serves them; what is left is then told one by one
overlap-pair = `{ $earlier }` { $earlier_hours } and `{ $later }` { $later_hours }
overlap-pairs = { $row }; { $pair }

## travel
travel = between `{ $earlier }` (until { $until }) and `{ $later }` (from { $from }) lie { $kilometres } km and { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, on { $count ->
        [one] 1 day
       *[other] { $count } days
    }: { $days }
    .hint = at { $speed } km/h the way takes { $needed ->
        [one] 1 minute
       *[other] { $needed } minutes
    }; look at the hours and the positions of both stops

## holiday
holiday = the passage at `{ $stop }` on { $date } falls on a public holiday ({ $holiday })
    .hint = choose another day, or add `confirmed: true` to the exception if it is meant

## holiday_calendar
holiday-calendar-commune = the programme keeps the public holidays of `{ $holidays }`, and { $commune } ({ $code }), which it serves, has others
    .hint = write `holidays: { $instead }`

holiday-calendar-zone = the programme keeps the public holidays of `{ $holidays }` and the time of { $zone }, where other days are holidays
    .hint = write the calendar of the place after `holidays:`: { $instead }; or `none` if no holiday counts

holiday-calendar-time = the programme keeps the public holidays of `{ $holidays }` and the time of { $zone }
    .hint = write the time of the place: `time_zone: { $instead }`

holiday-calendar-idle = `{ $holiday }` is no public holiday of the programme: that day is open anyhow
    .hint = delete it from `open_on_holidays`; the holidays of `{ $holidays }` are { $days }

## school_holidays
school-holidays = the school holidays of zone { $zone } are not known from { $from } to { $until }
    .hint = add them to `records/school_holidays.yaml`, or import the ministry's file: `halte import school-holidays FILE.csv`

## closure
closure = the passage at `{ $stop }` on { $date } falls into a closure, which stands at { $place }
    .hint = it is published as held: if that is meant, add `confirmed: true` to the exception; else delete it or choose another day

## closure_hits_nothing
closure-hits-nothing = this closure changes nothing: no passage falls on { $from } where it is meant
    .hint = correct the day, the hours or the place; or delete it
closure-hits-nothing-days = this closure changes nothing: no passage falls on the days from { $from } to { $until } where it is meant
    .hint = { closure-hits-nothing.hint }
closure-hits-nothing-hint-year = there are passages on these days in { $year }: correct the year
closure-hits-nothing-vehicle = no stop and no rule has the vehicle `{ $vehicle }`
    .hint = write the vehicle of a stop or of a rule
closure-inside = the passage at `{ $stop }` on { $date } ends at the closure, { $hours }; what comes after the closure is not published
    .hint = if it opens again, add an exception: `change: added` with `to_hours`

## outside_programme
outside-programme = { $count ->
        [one] 1 passage
       *[other] { $count } passages
    } outside the programme, which runs from { $from } to { $until }: { $days }
    .hint = correct the dates, or the programme's `from` and `until`

## exception_hits_nothing
exception-hits-nothing = `{ $stop }` has no passage on { $date } that this could change
exception-hits-nothing-hours = `{ $stop }` has no passage on { $date } at { $hours } that this could change
exception-hits-nothing-hint-moved = the passage of { $original } was moved to that day: write `date: { $written }` and change that exception
exception-hits-nothing-hint-no-rule = no rule serves this stop; write `change: added` for a passage beside the rules
exception-hits-nothing-hint-hours = the passages of that day ({ $date }) are written { $hours }; without a line `at` all of them change
exception-hits-nothing-hint-nearest = the nearest passages are on { $days }; `change: added` makes one beside the rules

## exception_repeated
exception-repeated = a second exception for the passage at `{ $stop }` on { $date }; the other stands at { $place }
    .hint = keep one of the two; to move and retime at once, write `change: moved` with `to_date` and `to_hours`

## announced_later
announced-later = announced after { $today }: { $days }; the page of changes is silent about it until then
    .hint = if the public knows already, correct `announced_on`
announced-later-day = { $date } ({ $place })

## free_places
free-places-past = the places of { $date } at the stop `{ $stop }` are still marked, and that day is past
    .hint = delete this record
free-places-nothing = nothing is held on { $date } at the stop `{ $stop }`: these places are shown nowhere
    .hint = correct the date or `at`, or delete the record
free-places-nearest = the nearest passages that are held: { $days }; `at` has their exact hours
free-places-twice = the places of { $date } at the stop `{ $stop }` are marked twice; the other record is at { $place }
    .hint = keep one of them

## rule_yields_nothing
rule-yields-nothing = this rule yields no passage at the stop `{ $stop }` between its first and its last day
    .hint = look at `from`, `until`, `anchor` and `month_weeks`, or delete the rule

## stop_never_served
stop-never-served = `{ $stop }` is validated and never served: no rule and no exception names it
    .hint = add a rule in the rota, or write `status: withdrawn` and `withdrawn_on:` in the stop
stop-never-served-lost = `{ $stop }` is validated and never served: all its passages are cancelled, closed or on holidays
    .hint = add a rule in the rota, or write `status: withdrawn` and `withdrawn_on:` in the stop

## stop_not_validated
stop-not-validated = a passage at `{ $stop }` on { $date }, but the stop is { $status } then
    .hint = the stop stands at { $place }; have it validated first, or name the place with `to_place`

## stop_decision
stop-decision = `{ $stop }` is published, and nothing says when it was validated
    .hint = add `decided_on:` with the day of the decision
stop-decision-later = `{ $stop }` is served from { $first }, before it was validated on { $decided }
    .hint = give its rule a later `from:`, or correct `decided_on:`
stop-decision-withdrawn = `{ $stop }` is withdrawn, and nothing says since when: none of its passages is shown
    .hint = add `withdrawn_on:`
stop-decision-proposed = `{ $stop }` is in the rota but only proposed: its passages are not published
    .hint = once it is decided, write `status: validated` and `decided_on:`

## stop_position
stop-position = `{ $stop }` has no position
    .hint = add `latitude:` and `longitude:` in degrees, such as 48.58 and 7.75
stop-position-zero = the position of `{ $stop }` is 0, 0: a point in the sea off Africa
    .hint = { stop-position.hint }
stop-position-exchanged = `{ $stop }` lies { $kilometres } km from the other stops; with its two numbers exchanged it would lie among them
    .hint = write `latitude: { $latitude }` and `longitude: { $longitude }`
stop-position-exchanged-country = `{ $stop }` lies outside the country of its commune; with its two numbers exchanged it would lie in it
    .hint = write `latitude: { $latitude }` and `longitude: { $longitude }`
stop-position-sign = `{ $stop }` lies far from everything; with another sign before one of its numbers it would lie among the others
    .hint = write `latitude: { $latitude }` and `longitude: { $longitude }`
stop-position-far = `{ $stop }` lies { $kilometres } km from the other stops
    .hint = compare `latitude:` and `longitude:` with a map; where they are right, set `checks: {"{"}stop-position: off{"}"}` in the programme
stop-position-abroad = `{ $stop }` does not lie where { $commune } can be
    .hint = compare `latitude:` and `longitude:` with a map
stop-position-commune = the stop `{ $stop }` is { $kilometres } km away from { $commune }, its commune
    .hint = compare `latitude:` and `longitude:` with a map, at the stop and in the record of the commune
stop-position-siblings = the stop `{ $stop }` is { $kilometres } km away from the stop `{ $other }`, and both are in { $commune }
    .hint = compare `latitude:` and `longitude:` with a map; with the two in the record of the commune, the stop is held against it

## postcode
postcode = `{ $postcode }` does not have the form of a postcode of this country
    .hint = correct `postcodes:` of the commune, or take it out
postcode-lost-zero = a digit of the postcode `{ $postcode }` is missing
    .hint = was the zero lost? write "{ $whole }"
postcode-elsewhere = the postcode `{ $postcode }` is of département { $department }, and { $commune } (`{ $code }`) is not
    .hint = correct the postcode or the INSEE code; where both are right, set `checks: {"{"}postcode: off{"}"}` in the programme

## booking_phone
booking-phone = the programme `{ $programme }` has no telephone number to book with
    .hint = add `phone: +33 …`, or set `checks: {"{"}booking-phone: off{"}"}` where nothing is booked

## sessions
session-without-passage = no passage of `{ $stop }` is planned on { $date }: is the date right?{ $article }
    .hint = correct the date, or add the passage to records/exceptions.yaml
session-without-passage-hint-days = the nearest passages of this stop are on { $days }: correct the date, or add the passage to records/exceptions.yaml
session-without-passage-hours = the passages of `{ $stop }` on { $date } have other hours than `at`{ $article }
    .hint = correct the hours
session-without-passage-hint-hours = write `at:` with the hours of a passage: { $hours }
session-without-passage-holiday = { $date } is a public holiday and nothing is held at `{ $stop }`: is the date right?{ $article }
    .hint = { session-without-passage.hint }
session-without-passage-lost = the passage at `{ $stop }` on { $date } does not take place ({ $place }), and a session is recorded as held{ $article }
    .hint = correct the date or the status of the session; if it was held all the same, correct the closure or exception
session-after-today = a session of { $date } is recorded as held, and today is { $today }{ $article }
    .hint = correct the date; a session that is still to come has `status: planned`
session-cancelled-held = the session at `{ $stop }` on { $date } is recorded as cancelled, and the tour still shows its passage as held{ $article }
    .hint = add the passage to `records/exceptions.yaml` with `change: cancelled`, or correct the session
session-missing = of { $count ->
        [one] 1 passage
       *[other] { $count } passages
    } that are past nothing is recorded: { $months }{ $article }
    .hint = record the sessions with `status: held` or `cancelled`, or the count of the place for the month
session-missing-month = { $month } ({ $count } of { $past }: { $stops })
session-cancelled = the session at `{ $stop }` on { $date } is recorded as cancelled, and people are recorded as received{ $article }
    .hint = write `status: held` if people came; else take them out

## target_indicator
target-indicator = nothing computes `{ $indicator }`: this target is held against no figure
    .hint = add the indicator to records/indicators.yaml: a plain count needs no more than that
target-indicator-near = write one of these ids: { $indicators }
target-indicator-unknown = describe it in records/indicators.yaml; docs/figures.md lists the figures that halte computes

## agreement_notice
agreement-notice = notice on `{ $agreement }` can be given until { $deadline } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    } left); later it goes on after { $until } by itself{ $article }
    .hint = decide with the parties; where notice is given, write `terminated_on:`
agreement-notice-late = `{ $agreement }` ends on { $until }, and the follow-up had to be proposed by { $deadline }{ $article }
    .hint = write the next agreement to records/agreements.yaml once it is signed
agreement-notice-follow-up = `{ $agreement }` ends on { $until }: a follow-up must be proposed by { $deadline } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    } left){ $article }
    .hint = put it on the committee's agenda; write the next agreement to records/agreements.yaml once it is signed
agreement-notice-end = `{ $agreement }` ends on { $until } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    } left) and is not renewed{ $article }
    .hint = make sure that what must be given back is, and that the final report is planned

## agreement_holder
agreement-holder = who holds { $places } is not party to `{ $agreement }`, which covers { $count ->
        [one] it
       *[other] them
    }
    .hint = add the holder to `parties`, or correct the `holder` of the place

## liaison_sheet
liaison-sheet = { $count ->
        [one] 1 follow-up
       *[other] { $count } follow-ups
    } with no liaison sheet, the first opened on { $date }
    .hint = write the day of the sheet as `liaison_sheet_on`
liaison-sheet-referral = { $count ->
        [one] 1 follow-up
       *[other] { $count } follow-ups
    } with nobody who referred the person, the first opened on { $date }
    .hint = write the organisation as `referred_by`

## committee_date
committee-date = the meeting on { $date } was fixed on { $fixed }, after { $deadline }{ $article }
    .hint = agree on the next date earlier, or choose a later one
committee-date-fixing = nothing says when the date of the meeting on { $date } was fixed; it had to be by { $deadline }{ $article }
    .hint = add `fixed_on`, the day on which the date was agreed
committee-date-open = `{ $committee }` meets in { $quarter }, and no date is fixed; the last day to fix one is { $deadline }{ $article }
    .hint = agree on a date and add it to `meetings` with `fixed_on`
committee-date-missing = no meeting of `{ $committee }` assesses { $periods }{ $article }
    .hint = add the meeting to `meetings` with the `period` that it assesses

## funder_mention
funder-mention = `{ $organisation }` funds the programme, and no page will say so
    .hint = add `visibility:` with `regime`, `mention` or `logo` and `alt`

## site_address
site-address = the site has no address: nobody can subscribe to its calendars, and search engines and shared links cannot name its pages
    .hint = write the address under which `public` is published into records/site.yaml, such as `url: https://www.example.org/`

## placeholder_address
placeholder-address = the address `{ $address }` is a placeholder: nobody can publish there
    .hint = write the address under which the site is published

## placeholder_logo
placeholder-logo = the logo of `{ $organisation }` is a placeholder ({ $file })
    .hint = replace the file by the organisation's own logo and delete `placeholder: true`

## translation
missing-translation = { $count ->
        [one] 1 text for the public in this file is
       *[other] { $count } texts for the public in this file are
    } not written in { $languages }
    .hint = write a text for each language behind the colon: `{ $written }`
missing-translation-languages = { $first } and { $last }

## deliverable_due
deliverable-due = `{ $deliverable }` for `{ $recipient }` is due soon: for { $editions }{ $article }
deliverable-due-late = `{ $deliverable }` for `{ $recipient }` is late: it was due for { $editions }{ $article }
deliverable-due-edition = { $period } on { $due } ({ $state ->
        [validated] validated
        [draft] draft
       *[none] not begun
    })
deliverable-due-sent-late = `{ $deliverable }` of { $period } was sent on { $sent }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } after { $due }{ $article }
    .hint = tell the funder why; if another day was agreed, write it under `moved`
deliverable-due-hint-validate = once it is validated ({ $validator }): `{ $command }`
deliverable-due-hint-send = send it, then `{ $command }`

## logos
missing-logo = the logo of `{ $organisation }` is not there: { $file }
    .hint = put the file there, or correct the line `logo:`

## personal_data
personal-data = this looks like { $what }
personal-data-file-name = the name of the file holds what looks like { $what }
    .hint = rename the file
personal-data-email = an e-mail address
personal-data-phone = a telephone number
personal-data-social-security = a social security number
personal-data-account = a bank account number
personal-data-tax-number = a tax number
personal-data-plate = a number plate
personal-data-file-number = a file number
personal-data-birth = a date of birth
personal-data-address = a street address
personal-data-name = a person's name
personal-data-initials = a person's initials
personal-data-age = an exact age
personal-data-access = a personal access (account, link, code or password)
personal-data-position = the position of a home
personal-data-story = the story of a person who is known in the village
personal-data-instead-contact = take it out of the text; the contacts of a service go into its record (`phone:`, `email:`), and what may stay goes into records/clearances.yaml with the reason
personal-data-instead-name = write "an inhabitant", "a visitor" or the office; a name that may stay goes into records/clearances.yaml with the reason
personal-data-instead-age = a band of ages is enough: "over 70"; what may stay goes into records/clearances.yaml with the reason
personal-data-instead-place = name the commune or the territory, not the street; the address of a public place goes into its record, or into records/clearances.yaml with the reason
personal-data-instead-access = take it out, and change the password or the code: it has been written into a file
personal-data-instead-story = write of a territory, without the calling and the situation; what may stay goes into records/clearances.yaml with the reason
personal-data-instead-number = take it out: this text needs none; what is not a person's goes into records/clearances.yaml with the reason

## personal_data/clearances
clearance-unused = a text is cleared that no file holds: `{ $text }`
    .hint = delete the clearance, or write the text as it stands in the file
clearance-unused-file = a text is cleared that { $file } does not hold: `{ $text }`
    .hint = delete the clearance, or write the text as it stands in the file

## personal_data/photograph
personal-data-photograph = the photograph says { $what ->
        [owner] who owns the camera
        [camera] the number of the camera
        [time] when it was taken
       *[author] who took it
    }
    .hint = save the picture without its metadata, for instance with `exiftool -all= FILE`
personal-data-photograph-position = the photograph says where it was taken
    .hint = save the picture without its metadata, for instance with `exiftool -all= FILE`

personal-data-photograph-text = a caption within the picture holds what looks like { $what }
    .hint = save the picture without its metadata, with `exiftool -all= FILE` for example

## personal_data/vignette
vignette-review = people are told of under `{ $heading }`, and nothing says who has read it for what could identify somebody
    .hint = add `reviewed_by: …` and `reviewed_on: 2022-04-25` to the head of the file
vignette-review-when = people are told of under `{ $heading }`, and nothing says when it was read for what could identify somebody
    .hint = add `reviewed_by: …` and `reviewed_on: 2022-04-25` to the head of the file

## personal_data/wording
personal-data-together = an exact age, a commune ({ $commune }) and a reason for coming ({ $motive }) stand together: the person can be known
    .hint = leave the age or the place out; a band of ages and a territory say enough
personal-data-few = a small number of people is told of { $commune }
    .hint = quote the figure with {"{{ … }}"}, which masks what must be masked, or tell it of a territory

## narratives
narrative-figure = the text writes “{ $written } { $label }”; the report of { $period } prints { $printed }
narrative-figure-rank = the text puts “{ $named }” first; the table “{ $title }” has “{ $first }” first
narrative-figure-hint = correct the text, or quote the number by its indicator in double braces
narrative-workshop = the text speaks of a workshop and names “{ $named }”; for { $period } these workshops are recorded: { $held }
narrative-workshop-none = the text speaks of a workshop and names “{ $named }”; for { $period } no workshop is recorded
narrative-workshop-held = { $place } { $day }
narrative-workshop-hint = correct the text, or complete `records/workshops.yaml`
narrative-programme = there is no programme `{ $programme }`: no report shows this text
    .hint = move it to content/narratives/ in the folder of one of { $known }

## page_address
page-address = `{ $name }/` is the address of { $what ->
        [stops] the pages of stops
        [communes] the pages of communes
        [territories] the pages of territories
        [calendar] the calendar
        [changes] the page of changes
        [search] the search
        [map] the site map
        [posters] the posters
        [data] the open data
        [figures] the page of public figures
        [feeds] the calendar feeds
        [assets] styles, scripts and fonts
        [logos] the logos
       *[language] the pages in the language `{ $name }`
    }: no page can be there
    .hint = rename the file, for instance to `{ $free }`
page-address-twice = { $other } has the same address, since the main language is `{ $language }`
    .hint = put both texts into one of the two files and delete the other
page-text-twice = { $other } is the same text under another name: `{ $name }` is its name in the site's language
    .hint = put both texts into { $other } and delete this file
page-language = no page is made of this file: the site has no language `{ $language }`
    .hint = rename the file to end in `.md` or one of { $endings }, or add `{ $language }` to `other_languages` in records/site.yaml
page-language-unknown = no page is made of this file: `{ $language }` is no language of halte
    .hint = rename the file to end in `.md` or one of { $endings }

## rendered
rendered-on-page = on the page { $page }
rendered-on-pages = on { $count } pages, the first being { $first }
broken-link-menu = the menu names `{ $name }`, and the site has no such page
    .hint = write the name of a file of content/pages/ without `.md`, or one of: { $keys }
broken-link = a link leads to nothing: { $file } { $where }
    .hint = correct the link, or the template that writes it
publicity-sentence = the sentence of `{ $organisation }` is missing { $where }
    .hint = { -base-template }
publicity-sentence-above = the sentence of `{ $organisation }` is missing above the first heading { $where }
    .hint = { -base-template }
publicity-emblem = the emblem of the European Union is missing above the first heading (`{ $organisation }`) { $where }
    .hint = { -base-template }
publicity-logo = the logo of `{ $organisation }` is missing { $where }
    .hint = { -base-template }
publicity-logo-size = the logo of `{ $organisation }` has no width and height { $where }
    .hint = { -base-template }
publicity-emblem-small = the emblem of the European Union is smaller than another logo in width and in height { $where }
    .hint = { -base-template }
publicity-hidden = the { $what ->
        [emblem] emblem
       *[sentence] sentence
    } of `{ $organisation }` is hidden by the theme's styles { $where }
    .hint = { -base-template }
publicity-hidden-under = the { $what ->
        [emblem] emblem
       *[sentence] sentence
    } of `{ $organisation }` is hidden by the theme's styles under `{ $condition }` { $where }
    .hint = { -base-template }
publicity-typeface = the sentence of `{ $organisation }` is set in `{ $typeface }`, which is none of the typefaces that the rules name { $where }
    .hint = { -base-template }
publicity-no-typeface = no style gives the sentence of `{ $organisation }` one of the typefaces that the rules name { $where }
    .hint = { -base-template }
-base-template = the theme's template base.html shows it on every page: compare yours with the default theme's

## terms
term-missed = { $what } – { $promise } ({ $article })
    .hint = correct this line, or agree with the funder on another term ({ $place }: `amended_on`, `reason`)
term-number = { $what } is { $found }, and the contract says { $bound ->
        [at-least] at least { $wanted }
        [at-most] at most { $wanted }
       *[exactly] { $wanted }
    }
term-lacks = { $what }: { $missing } is missing
term-differs = { $what } is “{ $found }”, and the contract says “{ $wanted }”
term-order = { $what } are { $found }, and the contract says { $wanted }
term-absent = there is no { $what }
term-more = there are { $more } more like these
term-slots-crowded = { $slots } slots are offered where the hours hold { $hold } ({ $days })
term-weekdays = these passages are on other days than the contract names: { $days }
term-holidays = these passages are on public holidays: { $days }
term-phone = there is no number to book with
term-phone-online = one is sent to a page to book
term-presence = at `{ $stop }` on { $date } the service was there { $presence }, and { $planned } was promised: { $missing ->
        [one] 1 minute
       *[other] { $missing } minutes
    } short
term-presence-open = at `{ $stop }` on { $date } nothing says how long the service was there ({ $planned } was promised)
term-territory = `{ $territory }` is not served in { $months }
term-decision = `{ $stop }` { $decided }; `{ $committee }` met on { $days }
term-decision-on = was decided on { $day }
term-decision-none = has no day of decision
term-coverage = `{ $stop }` does not say what network was found there
term-followed = nobody is told of the passages at `{ $stop }`
term-due = no edition of `{ $id }` is due on { $day }
term-mention-none = nothing says how the support of `{ $organisation }` is shown
term-content = the text of `{ $id }` for { $period } lacks { $missing }
term-content-hint = write it: what is missing stands in the draft as “to be written”, and nothing is sent before
term-what-slots = the number of slots of the whole contract
term-what-slot-minutes = the length of a slot in minutes
term-what-week = the week of the tour
term-what-holidays = the calendar of public holidays
term-what-access = how one comes
term-what-places = the places
term-what-communes = the communes served
term-what-count = the number of places
term-what-equipment = the equipment of `{ $stop }`
term-what-operators = the operators at `{ $stop }`
term-what-followers = who is told of tours to come
term-what-committee = committee `{ $id }`
term-what-indicators = the indicators
term-what-characteristic = characteristic `{ $id }`
term-what-categories = the list `{ $id }`
term-what-described = what was asked of visitors in { $month }
term-what-tables = the tables for the funders
term-what-grid = grid `{ $id }`
term-what-columns = the columns of `{ $id }`
term-what-deliverable = deliverable `{ $id }`
term-what-kind = the kind of `{ $id }`
term-what-recipient = the recipient of `{ $id }`
term-what-copies = the copies of `{ $id }`
term-what-due-days = the time for `{ $id }` in days
term-what-months-before = the time for `{ $id }` in months before the committee
term-what-committee-of = the committee of `{ $id }`
term-what-validator = the validator of `{ $id }`
term-what-quarter = the quarter of `{ $id }`
term-what-fixed = the time for fixing a date of `{ $id }` in months
term-what-every = how often `{ $id }` meets
term-what-mention = the sentence of `{ $organisation }`
term-what-parts = what is shown of `{ $organisation }`
term-what-media = where the support of `{ $organisation }` is shown
term-what-agreement = agreement `{ $id }`
term-what-any-agreement = agreement
term-what-agreement-months = the term of `{ $id }` in months
term-what-notice-months = the notice of `{ $id }` in months
term-what-renewal = the renewal of `{ $id }`
term-what-approval = who agreed to `{ $what }`
term-what-cheques = the number of chèques in a carnet of `{ $id }`
term-what-euros = the value of a chèque of `{ $id }` in euros
term-what-fte = the working time in full-time equivalents on { $day }
term-what-first-meeting = the time from the liaison sheet to the first meeting in days (follow-up of { $opened })
term-what-follow-up = the follow-up of { $opened }
term-what-survey = the yearly survey
term-what-recorded = records kept for the contract
term-what-monthly = the monthly count of `{ $measure }`
term-what-initiatives = the actions recorded
term-slots-fewer = at `{ $stop }` on { $date }, { $slots } slots were offered instead of the { $announced } that were announced
term-presence-often = the presence was shorter than the passage { $count } times in { $all } sessions ({ $quarter }); a remark explains an exception
term-decision-later = `{ $stop }` is served from { $first } on, before the decision of { $decided }
term-column-counts = the column “{ $column }” counts `{ $found }`, not `{ $wanted }`
term-agreement-open = agreement `{ $id }` does not hold on { $day }
term-agreement-place = no agreement holds on { $day } for `{ $stop }`
term-paper-late = the paper `{ $kind }` is of { $day }, after { $last }
term-paper-place = there is no paper `{ $kind }` for `{ $stop }`
term-paper-meeting = there is no paper `{ $kind }` of the meeting of { $day }
term-opening = `{ $stop }` opened on { $day } without an event in its commune
term-mediation-none = the grant of { $day } does not name the place of mediation that the person was sent to
term-mediation-other = the grant of { $day } sends to `{ $to }`, which is no place of mediation of the contract
term-below = the count of `{ $measure }` from { $from } on is { $found }, fewer than the { $wanted } `{ $other }` of the same days
term-page-gone = the page `{ $page }` is not on the site
term-page = the page { $page } lacks { $missing }
term-content-repeats = the text for { $period } repeats a paragraph of { $other }: “{ $words }…”
term-initiative-over = the action “{ $title }” is still planned, and { $day } is past
term-what-beneficiary = the beneficiary of { $day }
term-what-low-attendance = the persons a session below which a stop is reported
term-what-granted = the euros granted by `{ $by }`
term-what-carnets = the carnets given to a person on { $day }
term-what-parties = the parties of agreement `{ $id }`
term-what-renewal-months = the months of a renewal of agreement `{ $id }`
term-what-runs = the months of the programme
term-what-paper = paper `{ $kind }`
term-what-meeting-place = the place of the first meeting (follow-up of { $opened })
term-behind = { $label }: { $found } on { $day }, of { $wanted } at this point of the contract, without a cause in `gaps`
term-unreached = { $label }: { $found } instead of { $wanted } ({ $period }), and no record of `gaps` gives the cause
term-changed = the term `{ $term }` was changed: since { $fixed } it says “{ $says }”, and now “{ $now }”
    .hint = put it back, or write when the parties amended it (`amended_on`) and why (`reason`)
term-changed-gone = the term `{ $term }`, fixed on { $fixed }, is not there any more: “{ $says }”
    .hint = put it back; a promise ends with an amendment (`amended_on`, `reason`), not by deletion

## odd_value.rs

odd-value-name = the name “{ $name }” ends with a punctuation mark that everybody will read
odd-value-name-hint = write “{ $bare }”
odd-value-slot = an appointment of { $minutes } minutes is too short
odd-value-slot-hint = write `slot_minutes: { $ten }` if that was meant
odd-value-announced = announced on { $on }, more than a year before { $day }
odd-value-announced-hint = check the year of `announced_on`

## incident.rs
incident-no-hours = the incident of { $from } is over, and nothing says how many hours of opening were lost
    .hint = write `hours_lost`: 0 where the service went on
incident-lasts = the incident of { $from } has lasted for { $days } days (ticket { $ticket })
    .hint = ask after it, or write its last day: `until`
incident-lasts-untold = the incident of { $from } has lasted for { $days } days, without the number of a ticket
    .hint = report it and write `ticket`, or its last day: `until`

## decision.rs
decision-order = the days of "{ $what }" are in no order: proposed, then decided, then done
    .hint = put `proposed_on`, `decided_on` or `done_on` right
decision-not-decided = "{ $what }" is proposed, the committee met on { $met }, and nothing says what it decided
    .hint = write `decided_on`, and `outcome: refused` where it said no
decision-not-done = "{ $what }" was to be done by { $due }
    .hint = write `done_on`, or another day: `due`

## papers.rs
paper-missing = { $count ->
        [one] a workshop is without an attendance sheet
       *[other] { $count } workshops are without an attendance sheet
    }: { $days }
    .hint = add the number of the sheet to `papers`, and where it is kept
paper-twice = the number `{ $number }` is that of two papers; the other is at { $place }
    .hint = put one of the numbers right, or delete the record that is double

## voucher_stock.rs
voucher-expiry = the lot `{ $lot }` is valid until { $last } only, and { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } and { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    } of it are left
    .hint = give them out, or give them back: a record in `voucher_returns`
voucher-expired = the lot `{ $lot }` is not valid since { $last }, and { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } and { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    } of it are left
    .hint = give them back: a record in `voucher_returns` with `reason: expired`
voucher-placed = more chèques of the lot `{ $lot }` were handed to places than were received
    .hint = put this record right, or that of the lot
voucher-place = the place `{ $stop }` has given out more chèques of the lot `{ $lot }` than it was handed
    .hint = add what it was handed since, or put the place of a grant right
static-file-address = the address `{ $address }` is that of a file or a folder that halte publishes itself
    .hint = rename the file, or put it into another folder

## briefing.rs
briefing = { $count ->
        [one] no partner was sent the passages of the month { $months }
       *[other] no partner was sent the passages of { $count } months: { $months }
    }; the contract asks for it: "{ $promise }" ({ $article })
    .hint = write in `briefings` who got what and when: `halte digest` does it
briefing-left-out = { $organisation } follows passages and was sent nothing: { $months }; the contract asks for it: "{ $promise }" ({ $article })
    .hint = add the organisation to `to`, or write what it was sent: `halte digest` does it

## half_days.rs
half-days-missing = { $count ->
        [one] one week accounts for fewer than { $wanted } half-days, that of { $weeks }
       *[other] { $count } weeks account for fewer than { $wanted } half-days, those of { $weeks }
    }: "{ $promise }" ({ $article })
    .hint = write travel, visits at home and absences of the week in `half_days`
half-days-beyond = { $count ->
        [one] one week has more than { $wanted } half-days, that of { $weeks }
       *[other] { $count } weeks have more than { $wanted } half-days, those of { $weeks }
    }
    .hint = a half-day with the public or for partners is not counted again in `half_days`

## budget.rs
budget-beyond = the line "{ $line }" has used €{ $used } of €{ $granted } granted
    .hint = put an amount right, or write what was granted since
budget-twice = the line "{ $line }" counts a part of { $one } and { $other } twice
    .hint = give each amount a period that overlaps no other
budget-open = no amount is recorded for { $quarter } in the line "{ $line }"
    .hint = add the line, the period and the euros used to records/expenses.yaml, 0 included

## liaison_sheet.rs
liaison-sheet-contact = { $count ->
        [one] a liaison sheet received on { $date } has waited for a first contact for more than { $days } days
       *[other] { $count } liaison sheets, the first received on { $date }, have waited for a first contact for more than { $days } days
    }
    .hint = call, then write `contacted_on`
liaison-sheet-meeting = { $count ->
        [one] a liaison sheet received on { $date } has waited for a first meeting for more than { $days } days
       *[other] { $count } liaison sheets, the first received on { $date }, have waited for a first meeting for more than { $days } days
    }
    .hint = open the follow-up under the same number, or write `closed_on` if there will be none
