### What is said while records become what they mean.

## mod.rs

no-programme = there is no programme record
    .hint = write records/programmes.yaml, or make a starter project with `halte new DIR`

missing-key-main-language = the words are missing in `{ $language }`, the main language of the site
    .hint = add `{ $language }: …` to the other languages

unknown-programme-folder = the folder `records/{ $folder }` is named after no programme
    .hint = name the folder after a programme, or after a kind of records

which-programme = there are several programmes: which one does this record belong to?
    .hint = add `programme: …`, or put the file in records/<programme>/; a stop may have several: `programme: [a, b]`

# $kind is the name of the file in records/.
duplicate-id-record =
    two { $kind ->
        [agreements] agreements
        [campaigns] campaigns
        [cantons] cantons
        [characteristics] characteristics
        [committees] committees
        [deliverables] deliverables
        [grids] grids
        [groups] groups
        [indicators] indicators
        [organisations] organisations
        [programmes] programmes
        [stops] stops
        [surveys] surveys
        [territories] territories
        [voucher_lots] voucher lots
       *[other] records
    } have the id `{ $id }`; the other stands at { $other }
    .hint = give one of them another id

# $kind is the name of the file in records/.
end-before-start-record =
    { $kind ->
        [agreements] the agreement
        [closures] the closure
        [follow_ups] the follow-up
        [programmes] the programme
        [rota] the rule
        [staff] the working time
       *[surveys] the survey
    } ends before it starts
    .hint = exchange the two dates, or correct the year

unknown-programme-id = there is no programme `{ $id }`
    .hint = add it to records/programmes.yaml
unknown-organisation = there is no organisation `{ $id }`
    .hint = add it to records/organisations.yaml
unknown-territory = there is no territory `{ $id }`
    .hint = add it to records/territories.yaml
unknown-canton = there is no canton `{ $id }`
    .hint = add it to records/cantons.yaml
unknown-commune = there is no commune `{ $id }`
    .hint = add it to records/communes.yaml
unknown-commune-postcode = this is a postcode, that of { $communes }: write the INSEE code here; where records/communes.yaml has the two exchanged, correct them there
several-records = write a record for each
unknown-stop = there is no stop `{ $id }`
    .hint = add it to records/stops.yaml
unknown-staff = there is no professional `{ $id }`
    .hint = add it to records/staff.yaml
unknown-lot = there is no voucher lot `{ $id }`
    .hint = add it to records/voucher_lots.yaml
unknown-group = there is no group `{ $id }`
    .hint = add it to records/groups.yaml
unknown-indicator = there is no indicator `{ $id }`
    .hint = add it to records/indicators.yaml
unknown-grid = there is no grid `{ $id }`
    .hint = add it to records/grids.yaml
unknown-committee = there is no committee `{ $id }`
    .hint = add it to records/committees.yaml

## accompaniment.rs

duplicate-id-staff = two professionals have the code `{ $code }`; the other stands at { $other }
    .hint = give one of them another code

fte = { $share } is no share of a working time
    .hint = 1 is full time, 0.5 is half time; two people are two records

# $kind is the name of the file in records/.
personal-data-code =
    `{ $code }` could be a name: { $kind ->
        [staff] a professional
       *[follow_ups] an accompaniment
    } stands in the records under a code with a number
    .hint = write a code such as `{ $example }`

duplicate-id-follow-up = two follow-ups have the number `{ $number }`; the other stands at { $other }
    .hint = give one of them another number

end-before-start-sheet = this day is before that of the liaison sheet, which was received on { $received }
end-before-start-liaison-sheet = the follow-up was opened before its liaison sheet was written
    .hint = correct one of the two dates

outside-follow-up = the intervention of { $date } lies outside the follow-up
    .hint = correct its date, `opened_on` or `closed_on`

staff-dates = `{ $code }` does not work on { $date }
    .hint = correct the date, the code or the staff record

outside-programme-date = { $date } lies outside the programme, which runs from { $from } to { $until }
    .hint = correct the date, or the programme's

## activity.rs

duplicate-session = the session of { $date } at `{ $stop }` is recorded twice; the other stands at { $other }
    .hint = delete one of the two, or tell them apart with `at: 09:00-12:00`

slots-add-up-outcomes =
    { $booked ->
        [one] { $booked } slot was booked
       *[other] { $booked } slots were booked
    }, but seen, excused, revoked and no-show add up to { $outcomes }
    .hint = correct `booked` or one of the others

slots-add-up-offered =
    { $booked ->
        [one] { $booked } slot was booked
       *[other] { $booked } slots were booked
    }, more than were offered
    .hint = people without an appointment are `walk_ins`

visits-add-up-session =
    { $received ->
        [one] { $received } person was received
       *[other] { $received } people were received
    } (seen and walk-ins), but { $visits ->
        [one] { $visits } visit is described
       *[other] { $visits } visits are described
    }
    .hint = add the missing visits, or correct the counts

## agreement.rs

missing-key-agreement-from = from which day does the agreement hold?
    .hint = add `from: …`, or `signed_on: …` where it begins that day

missing-key-agreement-renewal = for how long is the agreement renewed?
    .hint = add `renewal_months: …`

agreement-term = the term ends on { $until } as written, but on { $by_length } by its length
    .hint = keep `until` or `term_months`

missing-key-agreement-until = until which day does the agreement hold?
    .hint = add `term_months: 36` or `until: …`

approval = `{ $organisation }` is no funder: its agreement opens nothing to the public
    .hint = name the funder that agreed, or correct the organisation's `role`

period-quarter = a year has four quarters
    .hint = write 1, 2, 3 or 4

unknown-target = there is no target `{ $indicator }` from which there could be a gap
    .hint = add the number that the contract asks for to records/targets.yaml

## collective.rs

tally-adds-up-workshop =
    the workshop had { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
    }, but its rows add up to { $sum }
    .hint = correct a number, or add those of whom it is not known

## dimension.rs

duplicate-id-category = the category `{ $category }` stands twice
    .hint = delete one of the two lines

unknown-dimension-key = `{ $key }` is neither a field of a visit nor a characteristic of these records
    .hint = add it to records/characteristics.yaml with its categories

several-categories = `{ $key }` has one category a person, and { $categories } are given
    .hint = keep one, or write `multiple: true` in the characteristic

unknown-dimension-more = `{ $key }` is a field of its own and does not stand under `more`
    .hint = move `{ $key }: …` one level up

count-row-of-nothing = this row says how many, but not of what
    .hint = write `total: …` for a number that is not told apart

count-row-twice = a row with the same categories stands above
    .hint = add the two numbers up

missing-key-count = the key `n` is missing: how many?
    .hint = add `n: …` to this row

unknown-code-category = `{ $category }` is no category of `{ $characteristic }`
    .hint = the codes are { $known }

## indicator.rs

missing-key-indicator-count = the indicator does not say what is counted
    .hint = add `count: visits`, `count: tally` or another

missing-key-indicator-measure = `count: tally` and `measure` go together
    .hint = write both `count: tally` and `measure: …`, or neither

grid-rows-by = `rows: category` and `rows_by` go together
    .hint = write both, or neither

grid-no-columns = the grid has no columns
    .hint = add `columns:` with a line for each column

duplicate-id-column = two columns have the key `{ $key }`; the other is called `{ $other }`
    .hint = add `key: …` to one of them

grid-column-content = a column shows an indicator or the sum of other columns
    .hint = write `indicator: …` or `sum: [a, b]`

other-programme-indicator = the indicator `{ $indicator }` belongs to another programme
    .hint = add the programme to the indicator's `programmes`

grid-no-categories = the indicator `{ $indicator }` is not counted by anything: it has no categories
    .hint = add `by: …` to the indicator, or delete `category`

grid-sum-of-sum = the column `{ $column }` is a sum itself
    .hint = name the columns that it adds up

grid-unknown-column = there is no column `{ $column }` in this grid
    .hint = the keys of its columns are { $columns }

## mandate.rs

publicity-mention = the European Union's support must be stated in a sentence
    .hint = add `mention: …` with the sentence of the grant agreement, word for word

publicity-fund = the fund must be named (Reg. 1303/2013 Annex XII 2.2)
    .hint = add `fund: …`, such as Fonds européen de développement régional (FEDER)

publicity-logo-left-aside = no other logo may stand for the Union's support (Reg. 2021/1060 Annex IX): the file is left aside
    .hint = delete the line `logo:`: the emblem is drawn by the program

publicity-alt = a logo needs its words for those who cannot see it
    .hint = add `alt: Logo de …`

publicity-sentence-2014 = the sentence does not name the European Union in full
    .hint = write it as the funder does, with “European Union” in full and the fund
publicity-sentence-2021 = the sentence is none of those of Regulation (EU) 2021/1060, Annex IX, letter by letter; that of the regulation is shown in its place
    .hint = write `mention: { $wanted }`
publicity-mention-2021 = the sentence of the European support is missing: “{ $shown }” is shown
    .hint = write `mention: { $shown }`, or `mention: Funded by the European Union` where nobody else funds the operation
publicity-description = the description of the operation is missing: Regulation (EU) 2021/1060, Article 50, asks for one, with its aims and results
    .hint = add a line `description: …` of one or two sentences
publicity-scope = European support is shown on every medium: `scope` takes none of them away
    .hint = delete `scope`
publicity-nothing-to-show = this organisation is to be shown, but with neither logo nor sentence: its name is shown instead
    .hint = add `logo:` and `alt:`, or `mention:`

duplicate-id-target = two targets are of the indicator `{ $indicator }`; the other stands at { $other }
    .hint = delete one of the two, or correct its `indicator`

duplicate-id-period = the period { $period } stands twice
    .hint = delete one of the two editions, or correct its `period`

other-programme-recipient = `{ $organisation }` takes no part in the programme `{ $programme }`
    .hint = name another recipient, or add the programme to the organisation's `programmes`

due-rule = when is it due? Give days after the period, or months before a committee, and not parts of both
    .hint = write `due_days: 30`, or `due_months_before: 1` with `committee: …`

other-programme-grid = the grid `{ $grid }` belongs to another programme
    .hint = give this programme a grid of its own

other-programme-committee = the committee `{ $committee }` assesses another programme
    .hint = name a committee of this programme

edition-period = no `{ $kind }` speaks of { $period }
    .hint = write a month for a monthly table, a quarter or a year for its report; other periods are for an `interim_report`
edition-period-hint-whole = it covers the whole programme: write `period: { $period }`

due-date = this edition is due on { $due } as written, but on { $by_rule } by the rule{ $article }
    .hint = delete `due`, unless another day was agreed

edition-order-validator = `{ $by }` may not validate for `{ $validator }` on that day{ $article }
    .hint = have it validated by who may; who holds the role, or signs for its holder, stands in `records/validators.yaml` with the days
edition-order-sent-early = this edition of { $period } was sent before its period was over ({ $last }){ $article }
    .hint = correct `sent_on`; what is sent earlier speaks of days that have not come
edition-order-validated-early = this edition of { $period } was validated before its period was over ({ $last }){ $article }
    .hint = correct `validated_on`, or have it validated again

edition-order-not-validated = this edition was validated or sent, but nothing says by whom and when{ $article }
    .hint = add `validated_by` and `validated_on`

edition-order-no-day = this edition was sent, but nothing says when{ $article }
    .hint = add `sent_on`

edition-order-not-sent = this edition has a day of sending and is not marked as sent{ $article }
    .hint = write `status: sent`, or delete `sent_on`

edition-order-sent-first = this edition was sent before it was validated{ $article }
    .hint = correct `validated_on` or `sent_on`

## places.rs

duplicate-id-commune = two communes have the code `{ $code }`; the other stands at { $other }
    .hint = correct the code of one of them, or delete one of the two

position-half = latitude and longitude go together: one of them is missing
    .hint = write both, in degrees, such as 48.58 and 7.75, or delete the one

position-no-point = latitude { $latitude } and longitude { $longitude } are no place on Earth: the decimal point is missing
    .hint = write it behind the degrees, such as 45.24 and 4.67
position-off-earth = latitude { $latitude } and longitude { $longitude } are no place on Earth
    .hint = latitudes run from -90 to 90: were the two exchanged?

duplicate-id-files = this file has { $count ->
        [one] one id
       *[other] { $count } ids
    } of { $original }, such as `{ $id }`: it seems to be a copy of it
    .hint = keep one of the two files, or take out of the second what the first has already
duplicate-id-still-there = the former id `{ $former }` is still that of a record
    .hint = delete the old record, or take this line out
duplicate-id-former = the former id `{ $former }` also belongs to the stop `{ $stop }`
    .hint = take it out of `former_ids`

## programme.rs

unknown-area = `{ $id }` is no stop, commune, territory or programme that could be followed
    .hint = write the id as it is in the record

## publication.rs

duplicate-id-plan = two publication plans of the programme `{ $programme }` are for one audience, `{ $audience }`; the other stands at { $other }
    .hint = delete one of the two, or correct its `audience`

threshold = a threshold below { $least } protects nobody
    .hint = write 5, or 10 for the public

low-attendance = the rule of low attendance needs a mean above zero
    .hint = write `fewer_than: 2`

publication-plan = this planned table is neither one table of halte nor a crossing of one or two different fields
    .hint = write `table: by-age`, or `cross: [age, gender]`

## rota.rs

missing-key-rule-stop = the rule names no stop
    .hint = add `stop: …`, or `stops: [a, b]` for stops that take turns

missing-key-rule-hours = the rule has no hours
    .hint = add `hours: 09:00-12:00`

missing-key-school-zone = the rule depends on school holidays, and the programme `{ $programme }` names no zone
    .hint = add a line with your zone to the programme: `school_zone: B`

hours-overlap = the hours { $earlier } and { $later } overlap
    .hint = correct one of the times, or write one interval

other-programme-stop = the programme `{ $programme }` does not serve the stop `{ $stop }`
    .hint = add the programme to the stop: `programme: [a, b]`, or correct this line
rule-conflict-presence = hours of an organisation or a service at a place have neither slots nor a vehicle
    .hint = take `slots:`, `slot_minutes:` and `vehicle:` out of this rule
rule-conflict-dates = the rule gives single dates and a weekday as well
    .hint = make two rules of it

rule-conflict-no-day = the rule says neither a weekday nor dates
    .hint = add `weekday: tuesday` or `dates: [2022-02-15]`

rule-conflict-weeks = the rule counts weeks of the month and every n weeks as well
    .hint = keep `month_weeks` or `every_weeks`

rule-conflict-no-rhythm = `every_weeks: 0` is no rhythm
    .hint = write 1 for every week

rule-conflict-anchor = from which week is this counted?
    .hint = add `anchor: …` with a day of the first week

date-outside-rule = the rule does not hold on { $date }: it runs from { $from } to { $until }
    .hint = correct the date, or the rule's `from` and `until`
date-outside-rule-hint-year = { $year } lies within the rule: correct the year, and the day of the week if it is written
clock-change-skipped = { $time } on { $date } does not exist: the clocks jump over it that night
    .hint = choose an hour before or after the change
clock-change-twice = { $time } on { $date } exists twice: the clocks go back that night
    .hint = choose an hour before or after the change

exception-incomplete-cancelled = a cancelled passage has no new date, hours or place
    .hint = write `change: moved` if it is held elsewhere or at another time
exception-incomplete-added = an added passage needs its hours
    .hint = add `to_hours: 09:00-12:00`
exception-incomplete-moved = a moved passage needs a new date, new hours or a new place
    .hint = add `to_date`, `to_hours`, `to_stop` or `to_place`
exception-incomplete-retimed = a retimed passage needs its new hours
    .hint = add `to_hours: 09:00-12:00`
exception-incomplete-relocated = a relocated passage needs its new place
    .hint = add `to_stop` or `to_place`

## site.rs

duplicate-id-site = a project has one site, and this is a second record of it
    .hint = delete one of the two

language = `{ $code }` is not a language the site can speak
    .hint = write fr, de or en, or a code whose words the theme has in locales/

url = `{ $address }` is not the address of a site
    .hint = write it whole, such as https://www.example.org/

## surveys.rs

survey-adds-up-asked =
    { $answered ->
        [one] { $answered } person answered
       *[other] { $answered } people answered
    }, but only { $asked ->
        [one] { $asked } was asked
       *[other] { $asked } were asked
    }
    .hint = correct one of the two

survey-adds-up-question =
    { $answered ->
        [one] { $answered } person answered
       *[other] { $answered } people answered
    }, but this question has { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }
    .hint = correct a number, or write `multiple: true` where one person may choose several

foreign-group = the group `{ $group }` belongs to another structure than the campaign
    .hint = a structure writes to its own groups: make a campaign for each structure

missing-key-groups = a message is sent to at least one group
    .hint = add `groups: …`

## tally.rs

tally-when = a tally is of one day or of one period
    .hint = write `date: 2022-02-15` or `period: 2022-02`, not both

tally-adds-up-no-total = how many were there in all? The rows alone do not say, since one person may stand in several
    .hint = add `total: …`
tally-adds-up-total = the total is { $total }, but rows told apart in one way add up to { $sum }
    .hint = correct a number, or add a row with the category of those of whom it is not known
tally-adds-up-rows = rows told apart in one way add up to { $sum }, in another way to { $other }
    .hint = correct a number, or add a row with the category of those of whom it is not known

unknown-measure = no indicator counts `{ $measure }`
    .hint = add an indicator with `count: tally` and `measure: { $measure }`

double-count-tally = `{ $measure }` is tallied twice for the same time and place; the other tally stands at { $other }
    .hint = put all counts into one tally, or delete the one that the other holds already

double-count-visits = the visits of { $date } are counted twice: one by one at { $other }, and here
    .hint = keep the visits or the tally of this session, not both

visits-add-up-tally =
    { $received ->
        [one] { $received } person was received
       *[other] { $received } people were received
    } (seen and walk-ins), but { $tallied ->
        [one] { $tallied } is tallied
       *[other] { $tallied } are tallied
    }
    .hint = correct one of the two

## vouchers.rs

voucher-units-no-quantity =
    { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } and { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    }, at { $per_carnet ->
        [one] { $per_carnet } chèque
       *[other] { $per_carnet } chèques
    } a carnet, are no quantity
    .hint = write `carnets: 1` or `cheques: 5`, above zero

voucher-units-missing = how many, and of what: carnets or chèques?
    .hint = add `carnets: 1` or `cheques: 5`

voucher-dates = on { $date } the lot `{ $lot }` was not yet received, or no longer valid
    .hint = correct the date, or name another lot

other-programme-place = `{ $stop }` is a place of another programme than the lot
    .hint = name a place of the lot's programme

voucher-stock =
    the lot `{ $lot }` had { $left ->
        [one] { $left } chèque
       *[other] { $left } chèques
    } left, and { $cheques ->
        [one] { $cheques } is taken
       *[other] { $cheques } are taken
    }
    .hint = correct the quantity or its unit (carnets or chèques), or name another lot

## contact.rs

phone-letters = `{ $phone }` is not a telephone number: letters or signs stand among its digits
    .hint = write the number alone, such as +33 4 65 71 10 10; when somebody answers belongs into `phone_hours:`
phone-two = two numbers in one field: `{ $phone }`
    .hint = keep the one to be called; another can be the `phone:` of a stop or of an organisation
phone-lost-zero = the first digit of `{ $phone }` is missing
    .hint = was the zero lost? write { $number }
phone-lost-plus = the + before `{ $phone }` is missing
    .hint = write { $number }
phone-digits-france = `{ $phone }` has { $count ->
        [one] one digit
       *[other] { $count } digits
    }: a French number has ten, or is a short one such as 3949
    .hint = correct the number; one of another country begins with +, such as +49 7851 123
phone-digits = `{ $phone }` has { $count ->
        [one] one digit
       *[other] { $count } digits
    }: no number of this country has so many
    .hint = correct the number; one of another country begins with +, such as +33 4 65 71 10 10
email = `{ $email }` is not an e-mail address
    .hint = write it whole and without blanks, such as info@example.org
email-two = two e-mail addresses in one field: `{ $email }`
    .hint = keep the one that people write to
siret-letters = `{ $siret }` is neither a SIRET nor a SIREN: these are digits
    .hint = write the fourteen digits of the SIRET, or the nine of the SIREN
siret-digits = `{ $siret }` has { $count ->
        [one] one digit
       *[other] { $count } digits
    }: a SIRET has fourteen, a SIREN nine
    .hint = { siret-letters.hint }
siret-key = `{ $siret }` cannot be right: the last digit does not fit the others
    .hint = compare it with the organisation's entry in the register (Insee)

## programme.rs

school-holidays-unused = no programme is in the school zone `{ $zone }`: these holidays change nothing
    .hint = write `school_zone: { $zone }` in the programme, or delete these records

## contract_term.rs

term-needs = a term of `{ $measure }` needs { $key ->
        [bound] `at_least`, `at_most` or `exactly`
       *[other] `{ $key }`
    }
    .hint = add that line to the term
term-bounds = this term has several bounds
    .hint = keep one of `at_least`, `at_most` and `exactly`
term-amended = a term that was changed says when and why
    .hint = add `amended_on`, the day of the amendment, and `reason`

## read/incident.rs
budget-euros = an amount cannot be €{ $euros }
    .hint = write the euros without a sign, for example 1250.50
expense-line = no line of the budget is called "{ $line }"
    .hint = write the line as in records/budgets.yaml, or add it to that file
expense-lines = several lines of the budget are called "{ $line }"
    .hint = add the funder: `by: …`
incident-hours = hours lost cannot be { $hours }
    .hint = write the hours of opening that were lost: 0 where the service went on

## read/paper.rs
paper-when = a paper has a day (`date`) or a period (`period`), and one of the two only
    .hint = write `date: 2022-03-08` or `period: 2022-03`
