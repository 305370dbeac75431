### Texts of pages and reports.

## mod.rs

not-a-page = this file is not read: pages end in .md
    .hint = rename it to .md if it is a page, else move it out of content/pages/

page-name = `{ $page }` cannot be a page's address: only a-z, 0-9 and hyphens, and no folder
    .hint = rename it to `{ $address }.md`

not-read = this file is not read: no page and no report is made of it
    .hint = move a page to content/pages/NAME.md, a text of a report to content/narratives/PROGRAMME/PERIOD.md
not-read-narrative = this file is not read: texts of reports end in .md
    .hint = { not-read.hint }

narrative-place = a narrative belongs to a programme
    .hint = move it to content/narratives/<programme>/

narrative-name = `{ $name }` is neither a period nor a section of one
    .hint = name it like 2021-10.md, 2021-Q4.md, 2021.md or 2021-09--2022-05.md, or 2021-Q4.SECTION.md with one of { $sections }

front-matter = the file has no front matter
    .hint = begin the file with three lines: `---`, `title: …`, `---`
front-matter-end = the front matter has no end
    .hint = close it with a line `---`

## markdown.rs

markdown-limit = lists, quotations or emphasis are nested too deep here
    .hint = take out the repeated marks

file-too-large-text = the text holds { $size } kB; at most { $most } kB of a page or a report are read
    .hint = take out what was pasted by mistake, or divide the text among several files

heading-level = a heading of the first level: the title of the page is the only one
    .hint = begin the line with `##`

unsafe-link = the link to `{ $link }` is left out: only http, https, mailto, tel and pages of this site are followed
    .hint = write an address that begins with https://, or the name of a page of this site

raw-html = HTML in a text is shown as it stands, not obeyed
    .hint = write it in Markdown, or delete it

## outline.rs

around-list-csv = the list of the communes around cannot be read: { $problem }
    .hint = it is a CSV file with the columns `code,name,postcodes,latitude,longitude`; `halte import communes FILE` makes it
around-list-columns = the list of the communes around lacks the columns { $missing }
    .hint = { around-list-csv.hint }
around-list-row = this line names no commune with its code and a position in degrees
    .hint = write for example `67411,Rosheim,67560,48.4973,7.4705`; several postcodes are divided by blanks
map-outline-json = the map's outlines are not JSON: { $problem }
    .hint = it holds a FeatureCollection in degrees (WGS 84): areas for the outline, lines for rivers, points with a `name` for towns; `halte import map` makes it
map-outline-collection = the map's outlines are no FeatureCollection
    .hint = { map-outline-json.hint }
map-outline-feature = feature { $number } of the map is neither an area, nor a line, nor a point with a name, with positions in degrees
    .hint = { map-outline-json.hint }

## content/files.rs: what is published as it is
static-file-name = this name of a file cannot be an address
    .hint = rename the file: { $free }
static-file-encoding = this file is not in UTF-8: it cannot be read, and is not published
    .hint = save it in UTF-8
static-file-kind = halte cannot read files of the kind { $kind }: it cannot look for personal data in them, and does not publish this one
    .hint = publish it as a PDF (with its text), as CSV, as TXT, or as a picture
static-file-pdf = no word of this PDF can be read: it cannot be checked, and is not published
    .hint = a scanned or protected document will not do; export it as a PDF from the word processor
static-file-page = a ready-made HTML page would not show who supports the service, and is not published
    .hint = write it in content/pages/; to prove to a search engine that the site is yours, choose the DNS record
static-file-theme = a style, a script, a font or a drawing is not published here
    .hint = put it into assets/ of your theme; a drawing belongs into a page: ![what it shows](drawing.svg)
