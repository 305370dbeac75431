### A project as a whole: languages, ledgers, where files come from.

## language.rs


missing-translation-key = the language `{ $language }` has no words for `{ $key }`
    .hint = add a line `{ $key }: …`

## project.rs

address-word = the word `{ $word }` of `{ $key }` cannot stand in an address: the French word does
    .hint = write it in small letters without accents, digits and hyphens, with three characters at least
address-word-twice = the word `{ $word }` of `{ $key }` is also that of `{ $other }`: the French word stands in its place
    .hint = write another word for one of the two

## ledger.rs

ledger-corrupt-calendar = this line cannot be understood: { $problem }
    .hint = take the file back from version control; without it, subscribers may keep what was changed since
ledger-corrupt-calendar-encoding = this line is not in UTF-8
    .hint = { ledger-corrupt-calendar.hint }
ledger-corrupt-calendar-sequence = the number of a change (`sequence`) of `{ $uid }` is beyond what calendars take
    .hint = { ledger-corrupt-calendar.hint }
ledger-corrupt-calendar-head = the first line, which names the form of the ledger, is missing
    .hint = { ledger-corrupt-calendar.hint }

ledger-newer-calendar = the ledger has form { $form }; this version of halte reads forms up to { $known }
    .hint = publish with the newer version of the program that wrote it

ledger-twice = `{ $uid }` stands twice; the line with the higher sequence counts
    .hint = nothing needs to be done: the next publication writes one line

merge-conflict-ledger = a merge left its conflict marks here
    .hint = delete the marker lines and keep all the others, of both sides: of two lines with one uid the later one counts

## deliveries.rs

ledger-corrupt-deliveries = this line cannot be understood: { $problem }
    .hint = take the file back from version control; never edit it by hand

ledger-newer-deliveries = the ledger has form { $form }; this version of halte reads forms up to { $known }
    .hint = build with the newer version of the program that wrote it

sent-file = `{ $deliverable }` of { $period } was sent on { $date }; what is made now differs from it, and the copies are lost or were changed: { $copies }
    .hint = take the copies back from version control

## project/origins.rs

origin-stop = stop
origin-programme = programme
origin-rule = rule
origin-added-passage = added passage
origin-closure = closure
origin-exception = exception
origin-text = text
origin-template = template

## project/theme.rs
theme-unknown = there is no theme `{ $theme }`: the site keeps its original look
    .hint = make the folder themes/{ $theme }/, or take out the line `theme:`
not-read-theme = this file of the theme is not read: no page is made with it
    .hint = compare its name and folder with those of the default theme (templates/, assets/, locales/, reports/, fonts/)
theme-file-style = this style asks for a file that the theme has not: { $file }
    .hint = put the file into the folder assets/ of the theme, or correct its name in `url(…)`
theme-file-asset = this template asks for a file that the theme has not in assets/: { $file }
    .hint = put the file into the folder assets/ of the theme, or correct its name
theme-file-template = this template asks for another one that does not exist: { $file }
    .hint = put it into the folder templates/ of the theme, or correct its name
theme-file-layout = this layout asks for a file that the theme has not in reports/: { $file }
    .hint = put it into the folder reports/ of the theme, or correct its name
theme-file-font = no file of the folder fonts/ has the typeface `{ $family }`
    .hint = put its files (.ttf or .otf) with their licence into the folder fonts/ of the theme, or write the name of the family as the font gives it
theme-variable-missing = this style uses the variable `{ $name }`, to which no style gives a value
    .hint = give it a value in assets/tokens.css of the theme, or correct its name
theme-variable-unused = no style uses the variable `{ $name }`: it changes nothing
    .hint = compare its name with those of assets/tokens.css of the default theme
theme-elsewhere = this file of the theme loads { $address } from another host, which would learn of every visit
    .hint = put a copy into assets/ of the theme, if its licence allows it, and ask for that; or take the line out
