### Records as written: files, YAML, notations.

## yaml.rs: what the text holds

encoding-nul = the file holds a NUL byte: it is not a text file
    .hint = { encoding-character.hint }
encoding-character = the file is not in UTF-8: this character cannot be read
    .hint = save the file again with the encoding UTF-8 (in Notepad: File, Save as, Encoding: UTF-8)

merge-conflict = a merge conflict was left in the file
    .hint = keep one of the two versions and delete the marks

tab-indentation = a tab is used as indentation; YAML wants spaces
    .hint = replace the tab by two spaces

no-break-space = a no-break space is used as indentation: it looks like a space and is not one
    .hint = replace it by an ordinary space
no-break-space-key = a no-break space stands beside the key or the dash: it looks like a space and is not one
    .hint = replace it by an ordinary space

cut-value = the value is cut at ` #`: everything from `#{ $comment }` on would be lost
    .hint = put the whole value in quotation marks, or write a comment with a blank after `#`

## yaml.rs: keys and shapes

unknown-key = unknown key `{ $key }`
    .hint = the keys known here are { $known }

missing-key-record = the key `{ $key }` is missing
    .hint = add a line `{ $key }: …` to this record
missing-key-under = the key `{ $key }` is missing under `{ $owner }:`
    .hint = add a line `{ $key }: …` there, in the same column as the others

duplicate-key = the key `{ $key }` stands twice in one record
    .hint = keep one of the two lines
duplicate-key-unnamed = the key stands twice in one record
    .hint = { duplicate-key.hint }

empty-value-key = a key without a value
    .hint = give it a value or delete the line

wrong-shape = found { $found } where { $wanted } is wanted
    .hint = look at the indentation and at the colon of this line and of the one before
wrong-shape-record = found something else where a record of `key: value` lines is wanted
    .hint = each line is a key, a colon, a blank and a value, such as `- id: gien`
wrong-shape-else = found something else where { $wanted } is wanted
    .hint = { wrong-shape.hint }
wrong-shape-lines = `{ $key }:` wants lines of `key: value`, and there is a single value
    .hint = leave `{ $key }:` alone on its line and write the lines of `key: value` below, two spaces further to the right
wrong-shape-bracket = `{ $bracket }` begins a list or a record where a single value is wanted
    .hint = write one value, and one more record for each of the others; a text that begins with `{ $bracket }` stands in quotation marks
wrong-shape-no-list = the file does not hold a list
    .hint = begin each record with `- ` and indent its other lines by two spaces

shape-list = a list
shape-lines = lines of `key: value`
shape-record = a record of `key: value` lines
shape-value = a single value
shape-nothing = nothing
shape-texts = a text, or a text for each language
shape-values = a value or a list of values
shape-forms = a text, or one text for each plural form (one, other)
shape-other = { $name }

yaml-limit-anchor = an anchor (`&`) is used
    .hint = put a text that begins with `&` in quotation marks; anchors are not used in records
yaml-limit-alias = an alias (`*`) is used
    .hint = put a text that begins with `*` in quotation marks; aliases are not used in records
yaml-limit-depth = lists and records are nested too deep
    .hint = write the values out: deep nesting is not used in records
yaml-limit-size = the file holds more than records may hold
    .hint = split it, by month for instance

yaml = the YAML cannot be read here: { $problem }
    .hint = look at the indentation, the quotation marks and the colon of this line and of the one before
yaml-given-up = the file has too many mistakes: the rest is not read
    .hint = correct these first
yaml-number = a whole number is wanted here
    .hint = write digits only, such as 12
yaml-second-document = `---` begins a second document, which would not be read
    .hint = delete the line `---`

## yaml/repair.rs

yaml-equals = `{ $sign }` does not part a key from its value
    .hint = write a colon and a space instead
yaml-bullet = `{ $sign }` is not the dash `-` with which a record begins
    .hint = { yaml-dash-blank.hint }
yaml-under-key = what follows `{ $key }:` is not indented enough to belong to it
    .hint = begin { $count ->
        [1] this line
       *[other] these { $count } lines
    } two spaces further to the right
yaml-dash-in-text = a single text is wanted here, and the dash makes a list of it
    .hint = put two spaces in the place of the dash
yaml-dash-missing = `- ` is missing: a new record begins here
    .hint = begin each record with `- `
yaml-dash-stray = this `- ` begins a new record, and the line belongs to the one before
    .hint = put two spaces instead
yaml-indented-too-little = this line is not indented enough
    .hint = begin it in the column of the other keys of the record
yaml-indented-too-much = this line is indented too much
    .hint = begin it in the column of the other keys of the record

## yaml/slips.rs

yaml-quote-open = the quotation mark that opens here is never closed
    .hint = close it with the same mark at the end of the text; a curly mark does not close it
yaml-quote-open-above = a quotation mark `{ $mark }` that opens on a line above is closed only here
    .hint = close it at the end of its own line
yaml-quote-text-after = text stands after the closing quotation mark
    .hint = put `"` around the whole text; quotations within it are written « », and an apostrophe may stand
yaml-backslash = the text in quotation marks `"` holds a `\` with a meaning of its own
    .hint = write `\\` for each `\`, or put the text between `'`

yaml-colon-blank = after the colon a blank is missing
    .hint = write `{ $key }: { $value }`
yaml-no-key = this line is no `key: value`
    .hint = write a key, a colon and a blank before the value; a line that goes on with the text above is indented more than its key
yaml-colon-in-text = a second colon stands in this line
    .hint = a text that holds `: ` must stand in quotation marks
yaml-indented-more = this line is indented more than the keys above it
    .hint = begin it in the same column as they do; if it goes on with a text, put the whole text in quotation marks
yaml-indentation = the indentation of this line does not fit the lines above it
    .hint = begin the keys of one record in the same column, and so the `- ` of one list
yaml-dash-blank = after the dash a blank is missing
    .hint = begin each record with `- `

yaml-value-sign = a value cannot begin with `{ $sign }`
    .hint = put the whole value in quotation marks
yaml-line-sign = a line cannot begin with `{ $sign }`
    .hint = begin each record with `- `, and a comment with `# `
yaml-text-mark = behind `{ $mark }` nothing may stand on the same line
    .hint = put a text that begins with it in quotation marks, or begin the text on the next line, indented

yaml-bracket-open = the bracket `{ $open }` is never closed
    .hint = close it with `{ $close }`; a text that begins with `{ $open }` must stand in quotation marks
yaml-bracket-other = the bracket `{ $open }` is closed with `{ $found }`
    .hint = close it with `{ $close }`
yaml-bracket-stray = the bracket `{ $bracket }` closes nothing
    .hint = delete it, or put the whole value in quotation marks
yaml-after-bracket = text stands after the closing bracket
    .hint = put the whole value in quotation marks if it is one text
yaml-in-brackets = between brackets a comma is missing, or the closing bracket
    .hint = separate the values with commas; a text that holds `, `, `: ` or brackets must stand in quotation marks

yaml-hash-blank = before `#` a blank is missing
    .hint = write a blank before a comment; a `#` that belongs to the text stands inside the quotation marks
yaml-comment-in-text = a comment cuts a text that goes on in the next line
    .hint = move the comment to a line of its own, or begin the next line in the same column as this key
yaml-tab = a tab stands where only spaces may stand
    .hint = replace the tab by spaces

## notation.rs

write-instead = write `{ $text }`

## slips.rs

spare-signs = `{ $text }` has signs that do not belong to it
letters-for-digits = `{ $text }` has a letter in the place of a digit
date-day-before-month = `{ $date }` has the day before the month
weekday-and-more = `{ $text }` says more than a day of the week
    .hint = keep `{ $weekday }`; hours are written after `hours:`, a day without a passage into the exceptions or closures
number-zero = a slot cannot last zero minutes
    .hint = write how many minutes it lasts; where people come without an appointment, the rule says `slots: 0`
several-values = `{ $text }` holds several values: a list is wanted
hours-form = `{ $hours }` cannot be read as hours
date-several = `{ $text }` names several days, and one is wanted
    .hint = the first is { $from }, the last { $until }: a closure writes them after `from:` and `until:`, a rule in the list `dates:`, an exception wants a record for each day
date-no-year = the year is missing in `{ $date }`
    .hint = add it with four digits
date-no-day = `{ $date }` does not say which day
    .hint = add it: year-month-day, such as 2022-02-15
number-pair = `{ $number }` holds two numbers
    .hint = write two lines: `latitude: { $first }` and `longitude: { $second }`

id = `{ $id }` cannot be an id: only a-z, 0-9 and hyphens, 80 at most

empty-value-text = the text is empty
    .hint = write something or delete the line

number = `{ $number }` is not a number
    .hint = write a number in digits, such as 48.58
number-whole = `{ $number }` is not a whole number of zero or more
    .hint = write it in digits, such as 2

true-or-false = `{ $text }` is neither `true` nor `false`
    .hint = write true or false

date = `{ $date }` is not a date
    .hint = write year-month-day, such as 2022-02-15
date-year = is the year of `{ $date }` right? It is before 1900 or after 2100
    .hint = correct the year
date-no-such-day = there is no day { $date }
    .hint = look at the month's length
date-short-year = the year of `{ $date }` has two digits
    .hint = write it with four: 2026
date-month-first = `{ $date }` has the month before the day, as in America
date-order = is `{ $written }` the { $one } or the { $other }?
    .hint = write `{ $one }` or `{ $other }`

weekday = `{ $weekday }` is not a day of the week
weekday-several = `{ $weekday }` is not one day of the week
    .hint = write several days in brackets, such as [monday, tuesday]
weekday-name = { $weekday }
weekday-matches-date = { $date } is a { $weekday }, not a { $written }
    .hint = correct the date or the weekday

time = `{ $time }` is not a time of day
    .hint = write hours and minutes, such as 09:30, up to 23:59

hours = `{ $hours }` is not an interval of the day
    .hint = write from and to, such as 09:00-12:30

end-before-start-hours = `{ $hours }` ends before it starts
    .hint = exchange the two, or add +1 if it ends on the next day: 22:00-02:00+1
end-before-start-at-once = `{ $hours }` ends when it starts
    .hint = { end-before-start-hours.hint }
end-before-start-same-day = `{ $hours }` says +1 but ends on the same day
    .hint = { end-before-start-hours.hint }

period-written = `{ $period }` is not a period
    .hint = write a month 2021-10, a quarter 2021-Q4, a year 2021, or the first and the last month 2021-09--2022-05

time-zone = `{ $zone }` is not a time zone
    .hint = write its IANA name, such as Europe/Paris or Indian/Reunion

month-week = `{ $week }` is not a week of the month
    .hint = write 1, 2, 3, 4, 5 or last

insee-code = `{ $code }` is not an INSEE code: five characters are wanted
insee-code-short = { insee-code }
    .hint = was the leading zero lost? write "0{ $code }"

holidays-by-region = the holidays of `{ $country }` are not the same everywhere
    .hint = write the code of your region: { $codes }

unknown-holidays = `{ $name }` is not a known calendar of public holidays
    .hint = write `none`, `france`, `alsace-moselle`, `guadeloupe`, `guyane`, `martinique`, `mayotte`, `reunion`, `saint-barthelemy`, `saint-martin`, `BE`, `LU`, or the ISO code of a Land, canton or nation: `DE-BY`, `CH-GE`, `GB-SCT`

unknown-holiday = `{ $name }` is not the name of a known public holiday
    .hint = write `true` for all public holidays, or their names: `[victory-1945, ascension]`; `halte manual recipes` lists them

unknown-code-list = `{ $code }` is not in the list of codes
    .hint = the codes are { $codes }

## mod.rs

unknown-kind-folder = neither the folder `{ $folder }` nor the file `{ $kind }` has the name of a kind of record: it is not read
unknown-kind = `{ $kind }` is not a kind of record
unknown-kind-known = the kinds of records are { $kinds }

file-copied = this file is a copy of { $original }: it is not read, so that nothing counts twice
    .hint = delete it, or change what differs in it
file-ending = the name of this file does not end in `.yaml` in small letters; it is read all the same
    .hint = rename it to `{ $name }` (Windows hides endings: in the Explorer, View, File name extensions)

not-a-record = this file is not read: records end in .yaml
    .hint = rename it to .yaml if it holds records, else move it out of records/

file-too-large-yaml = the file holds { $size } MB; at most { $most } MB of YAML are read
    .hint = { file-too-large.hint }

## sources/disk.rs

folder-depth = folders are nested more than { $most } deep here
    .hint = move the files up

too-many-files = there are more than { $most } files; from here on they are not read
    .hint = look for links

unreadable-path = the file cannot be read: { $problem }
    .hint = look at its permissions, or whether a link points nowhere
unreadable-file = the file cannot be read: { $problem }
    .hint = look at its permissions
unreadable-folder = the folder cannot be read: { $problem }
    .hint = look at its permissions

outside-link = this link leaves the project folder
    .hint = copy the file into the project instead of linking to it
static-file-hidden = these hidden files of content/static/ are not published: { $files }
    .hint = delete what your computer has left there; a setting of the server such as .htaccess is put on the server itself

link-loop = this link leads back to a folder that holds it
    .hint = remove the link

special-file = this is not an ordinary file (a pipe, socket or device)
    .hint = remove it from the project

file-too-large = the file holds { $size } MB; at most 64 MB are read
    .hint = split it, by month for instance

file-name-twice = two files have one name, whose accents are only encoded in another way: one of them would not be read
    .hint = rename one of the two
file-name-encoding = a file name in this folder is not in UTF-8: { $file }
    .hint = rename it

## sources/git.rs

outside-link-commit = this is a link: it is not followed in a commit
file-too-large-commit = the file holds more than 64 MB: it is left out

git-no-commit = `{ $name }` is no commit
git-unknown-commit = git knows no such commit
git-not-run = the program git cannot be run: { $problem }
git-files = git cannot be asked for the files
git-files-failed = git cannot be asked for the files: { $problem }
git-no-file = git does not have { $file }
git-says = { $problem }

## private
private-records = { $count } files describe single people, and git sends this folder elsewhere
    .hint = see that nobody else reads this repository, or add `/records/private/` to .gitignore; if everybody may, answer in records/clearances.yaml (`text: records/private`) with the reason
private-records-outside = { $count } files outside records/private/ describe single people, and git sends this folder elsewhere
    .hint = move them into records/private/, and records/ledger/figures.jsonl into records/private/ledger/: halte reads them there as well; then see that nobody else reads this repository
