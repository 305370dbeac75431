### What renderers say: templates of the theme, texts of pages and reports, documents, calendars.

## html/templates.rs

encoding-template = the template is not in UTF-8
    .hint = save it as UTF-8
template-fails = the template fails: { $problem }
    .hint = compare the template with that of the default theme
template-fails-on-page = the template fails, on the page `{ $page }` ({ $title }): { $problem }
    .hint = { template-fails.hint }
template-hint-undefined = a name in the template is written differently in the view; the manual lists what each page offers
template-hint-endless = a loop in the template does not end
template-hint-not-found = every kind of page has a template of its name in the theme's folder `templates`

## html/failure.rs

template-absent = undefined value: the value is not there on this page: ask for it with `{"{%"} if … {"%}"}` first
template-undefined = undefined value: `{ $name }` is undefined
template-syntax = syntax error: { $problem }
template-endless = engine ran out of fuel
template-problem = { $problem }

## html/twin/mod.rs

template-fails-for-report = the template fails, for { $report }: { $problem }
    .hint = { template-fails.hint }

## html/twin/text.rs

unknown-figure-words = no table or message of this period is called `{ $figure }`
    .hint = the names are { $figures }

unknown-figure = there is no figure `{ $figure }` in this period
    .hint = the figures are { $figures }; each with .target, .previous or .baseline where it has one

## html/assets.rs

file-name-asset = the file's name cannot be an address
    .hint = use letters without accents, digits, hyphens and dots

## html/mod.rs

missing-translation-page = this page has no words in one of the languages of the site: readers are led to the main language
    .hint = write { $file }

## html/markdown.rs

figure-in-page = `{"{{"} { $figure } {"}}"}` is a figure, and figures are for reports: it is left out of the public page
    .hint = take it out of the page; a text of a report, in content/narratives/, can quote it
broken-link-page = the link to `{ $target }` leads to no page of this site
    .hint = correct the name of the page, or write it in content/pages/

## design.rs

theme-no-series = charts need at least one colour under `series`
    .hint = add a colour to theme.yaml, such as `series: ["#004F8C"]`
theme-colour = `{ $text }` is not a colour
    .hint = write it as #RRGGBB, such as "#004F8C", in quotation marks

## xlsx.rs

workbook = the workbook { $file } cannot be written: { $problem }
    .hint = a table may be too large for a sheet: print it at a coarser level

## pdf/files.rs

logo-missing = the logo { $file } is missing
    .hint = put the file there

## pdf/markup.rs

picture-alt = the picture { $file } says nothing to those who cannot see it
    .hint = write what it shows between the square brackets
picture-missing = there is no picture { $file }
    .hint = its path counts from the folder content/

## pdf/mod.rs

pdf = the document cannot be written as PDF: { $problem }

## pdf/complaint.rs

report-problem = { $document }: { $problem }
report-unknown-variable = { $document }: unknown variable: { $name }
report-unknown-font = { $document }: unknown font family: { $font }
report-file-not-found = { $document }: file not found (searched at { $file })
report-svg = { $document }: failed to parse SVG ({ $problem })
report-picture = { $document }: failed to decode image ({ $problem })
report-alt = { $document }: { $standard } error: missing alt text
    .hint = make sure your images and equations have alt text
report-heading-level = { $document }: { $standard } error: skipped from heading level { $above } to { $level }
    .hint = heading levels must be consecutive
report-advice = { $advice }

## ics/mod.rs

calendar-path = a calendar cannot be written to `{ $file }`: it is no address
    .hint = write the id of the stop or partner in small letters without accents, digits and hyphens, 80 characters at most; in records/ledger/, take the file from an earlier version
calendar-read-back = { $file } does not read back as it was written: { $difference }
    .hint = look for unusual characters in the text that it names, and report this
calendar-color = `{ $colour }` is not a CSS3 colour name: the calendars have no colour
    .hint = write a name such as navy, teal or darkgreen in the programme's record
calendar-large = { $file } is { $size } MB large: Google Calendar and others do not read that much
    .hint = offer the calendars by territory or commune, or write `calendar_mode: series` in the site's record: regular passages are one entry there

## ics/wire.rs

calendar-read-back-frame = it has no frame
calendar-read-back-end = it has no end
calendar-read-back-broken = it cannot be read: { $problem }
calendar-read-back-nothing = nothing is read
calendar-read-back-several = there is more than one calendar
calendar-read-back-parts = { $part } has other lines or parts
calendar-read-back-line = { $written } became { $read }

## pdf: signs

missing-glyph = no font of the theme has the sign `{ $sign }` ({ $code }): documents show □ in its place
    .hint = replace it by a word, or add a font that has it to the theme, with its licence
