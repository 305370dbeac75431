### What `--help` prints, and mistakes in the arguments

help-halte = Turns YAML records of stops, opening hours and activity into a public timetable site, calendar feeds and PDF reports
    .after =
        Begin with `halte new my-project`, then `halte watch --root my-project`.
help-build = Build everything into the output folder, in one step: the old output or the new one, never a mixture
    .after =
        Exit status:
          0  published (or nothing had changed)
          1  errors reach the timetable; nothing was written
          2  it could not be done as asked: a wrong option, a folder that is not an output, no permission, a full disk
          3  records seem to have been lost since the last build; look, then use --accept-shrink if it is meant
          4  published, without what errors reach: a text, a page, a document, or what is counted
        Whatever happens, the output folder holds the old output or the new one, whole.
help-check = Say everything that is wrong or doubtful; nothing is written without --fix. Exit status 1 when there are errors
help-agenda = Say when it comes: the passages of the next weeks, of a stop or a commune, also those that are cancelled and why
help-deliver = Mark an edition as sent and freeze its files and figures; without a name, say what is due to whom
    .after =
        Without a name, says what is due to whom and where each edition stands.
        An edition goes draft -> validated (by whom, when: in its record) -> sent (here). Once it is sent its figures and files are frozen; what the records say later is told in the next report.
        Record, ledgers, copies and output change together or not at all.
        Exit status: 0 done, 1 refused, 2 it could not be done as asked (a full disk, no permission, a record saved meanwhile), 3 records seem to have been lost since the last build.
help-week = Say what there is to do this week: passages and what was announced of them, what is due to whom, what last week's records lack
    .after =
        `halte build` writes the same page to operator/week.html, to be printed; the preview shows it first.
        Exit status: 0 all was read, 1 mistakes hide the tour, 4 without what mistakes reach.
help-diff = Say what changed for the public between two outputs or two states of a project, ready for a message to partners
    .after =
        OLD and NEW are outputs of `halte build`, folders of a project, calendar files, or commits of the project's git repository. What changed since yesterday's publication, and what a branch would change:
          halte diff published output
          halte diff HEAD .
          halte diff main summer-tour
help-digest = Write the passages to come for a partner as a text to send, and note that it was sent
help-evidence = Write an index of every page, document and feed with what it shows of each supporter, for a funder's audit
    .after =
        The index names every page, document and feed with its SHA-256 and with what was read on it of each supporter.
        It also names documents that are not public: it is never written into the output, and it is not meant for a web server.
help-explain = Say what the code of a message means, why it matters and how to put it right; without one, list them all
help-import = Make records of what others publish or keep
help-import-timetable = A timetable of mobile libraries (open CSV format), as a whole project. Rows that cannot be read are named and left out. Files that are there already and differ are never overwritten
    .after =
        Exit status:
          0  every row of the timetable is in the records
          1  nothing was written: the file cannot be read, or a file that is there says something else
          4  written; rows were left out, and each is named
help-import-gtfs = A timetable of the General Transit Feed Specification (a zip or a folder), as a whole project: each stay of a trip at a stop. Trips that only pass a stop are named and left out
    .after =
        Exit status:
          0  every stay of the feed is in the records
          1  nothing was written: the feed cannot be read, or a file that is there says something else
          4  written; lines were left out, and each is named
help-import-activity = Sessions and visits from a spreadsheet: the template or an export of La Coop de la médiation numérique. Names, notes and free texts never cross; rows that cannot be read are named and left out
    .after =
        Exit status:
          0  the records hold what the file says
          1  nothing was written: the file cannot be read, or the project has errors
          4  written; rows, sessions or hidden rows were left out, and each is named
        The same file imported twice changes nothing the second time.
help-import-calendar = A partner's calendar (.ics), as closure records on the standard output, or as warnings of the passages it touches
    .after =
        Example:
          halte import calendar mairie.ics --stop selestat --matching fermeture > records/closures/mairie-selestat.yaml
        Entries that are cancelled close nothing. What cannot be understood is named with its line and left out.
help-import-opening-hours = Opening hours in the notation of OpenStreetMap, as rota rules and closures of a stop. What rules cannot say is named, and then nothing is written
    .after =
        Example:
          halte import opening-hours 'Mo-Fr 09:00-12:00,14:00-17:00; We[1] 09:00-12:00; PH off' --stop gien
help-import-school-holidays = The school calendar of the French ministry (data.education.gouv.fr, CSV), as records of school holidays, one file a school year. Files that are there already and differ are never overwritten
help-import-communes = The communes of the area, served or not, for the search: names, codes, postcodes and positions from JSON or GeoJSON, as `content/around.csv`. What is far from all stops of the project is left out
help-import-map = What the map of the stops is drawn on: outlines, rivers and towns from GeoJSON, made small, as `content/map.geojson`
help-template = Write a spreadsheet to be filled in with activity and imported
    .after =
        Fill it in, then `halte import activity FILE`.
help-new = Make a small project that builds at once, to be filled with one's own records
    .after =
        On a terminal, what no option says is asked, and Enter takes what is proposed. Elsewhere, what is left out is:
          --language   the language in which halte speaks (--lang, else the system's, else French)
          --country    FR in French, DE in German, GB in English
          --holidays   france in France, BE in Belgium, LU in Luxembourg; none elsewhere, until one is named
          --place      van
          --publicity  contract

        Next: `halte watch --root DIR --open` shows the site while you write; DIR/README.md says where to begin.
help-watch = Show the site in the browser while one writes; every change is there at once, and nothing is written
    .after =
        Keys: r builds again, o opens the browser, q quits.
        The site is served from memory, on this machine only; nothing is written. While a record is half-written the last good version stays, and what is wrong is shown over it. http://localhost:8080/_halte/ lists everything that was built.
help-why = Say which records, texts and templates a file of the output is made of, and which of them are newer than it
    .after =
        Example: halte why public/arrets/wissembourg/index.html
help-audit = Attack the published figures with elimination, bounds and linear programs; exit status 1 where a masked number can be found out
help-schema = Write a JSON Schema for each kind of record, so that an editor completes and checks while one types
help-theme = Write out the theme that comes with the program, whole or in part, to be changed; without a name, list what the project's themes have otherwise
    .after =
        Example: halte theme ours --only assets/tokens.css
help-help = Print this message or the help of a command
help-check-fix = Write what cannot be wrong into the files: a blank after a colon, the form of a date or an hour, a lost zero, tabs. Each line is shown before and after; comments and layout stay
help-publish = Send the public part of the last build to where it is read: a folder, a host by SFTP, a branch of a repository
    .after =
        Only what differs from what is there is sent, and never anything of funders/ or operator/.
          halte publish /srv/www/bus
          halte publish sftp://deploy@www.example.org/srv/www/bus
          halte publish git:git@example.org:bus/site.git#gh-pages
        Exit status: 0 published, or nothing had changed; 1 there is no build that is whole; 2 it could not be sent.
help-publish-target = Where to: a folder, sftp://user@host/path or git:repository#branch; else as `publish_to` of records/site.yaml says
help-publish-output = The output of the build; `output` in the project's folder when left out
help-publish-ssh-config = A configuration file of ssh to be used instead of the user's own
help-manual = The manual: a page of it, all of it, or as a site of its own
    .after =
        Without anything, lists the pages.
          halte manual first-steps
          halte manual --open
          halte manual --print | less
          halte manual --output manual
help-manual-page = The page to print, by its name in the list
help-manual-print = Print all pages, one behind the other
help-manual-output = Write the manual as a site into this folder
help-manual-open = Open the site in the browser; without --output, in a folder of its own
help-complete = Write the completions of a shell, or the pages that `man` shows
    .after =
          halte complete bash > ~/.local/share/bash-completion/completions/halte
          halte complete --man ~/.local/share/man/man1
help-complete-shell = The shell whose completions go to the standard output
help-complete-man = Write the pages that `man halte` shows into this folder
help-arg-quiet = Say nothing but mistakes and what could not be done
help-arg-verbose = Show every warning, also where many are alike
help-arg-format = The form of the findings of check, build and import
help-arg-root = The project's folder, which holds records/, content/ and themes/
help-arg-today = The day for which to build, such as 2022-03-01. Default: today in Paris, or the day of SOURCE_DATE_EPOCH
help-arg-lang = The language in which halte speaks: that of the project when left out, else that of the system
help-arg-help = Print help
help-arg-version = Print version
help-arg-json = As JSON, on the standard output
help-arg-dry-run = Say what would be done, and change nothing
help-build-output = Where to publish; `output` in the project's folder when left out
help-build-demo = For a demonstration: the pages take the day of --today for today, whenever they are read
help-arg-timings = Say how long each stage took, and how much of it the processor worked
help-build-trace = Write when each stage and each file began and ended, for chrome://tracing or Perfetto
help-arg-accept-shrink = Go on although there are over 20 % fewer passages to come, or fewer sessions in a past month, than last time
help-agenda-place = A stop or a commune: name, id, code or postcode; accents, capitals and hyphens may be left out
help-agenda-stop = Only this stop
help-agenda-commune = Only the stops of this commune
help-agenda-from = First day; today when left out
help-agenda-until = Last day; four weeks after the first when left out, thirteen for a stop or a commune
help-deliver-deliverable = The deliverable, by its id
help-deliver-period = The period: 2022-03, 2022-Q1 or 2022
help-deliver-output = Where the output is; `output` in the project's folder when left out
help-digest-partner = The partner: its id or its name
help-digest-sent = Note in `records/briefings.yaml` that the message was sent on this day
help-diff-sent-to = Note in the records of the project to which partner the message was sent (id or name)
help-diff-old = The state before
help-diff-new = The state after
help-diff-today = What lies before this day is left out. Default: today in Paris, or the day of SOURCE_DATE_EPOCH
help-diff-root = The project's folder, where OLD or NEW is a commit
help-diff-language = The language of the message: fr, de or en
help-evidence-to = A folder for index.csv and index.html; `evidence/<date>` in the project's folder when left out
help-explain-code = The code in square brackets of a message, such as hours-overlap; without it all of them are listed
help-explain-markdown = Write the page of the manual that explains every code, as Markdown
help-audit-files = Manifests (`publication.json`) to attack; without any, those of a build of the project
help-import-timetable-file = The CSV file
help-arg-to = The project's folder, made where it does not exist
help-import-timetable-until = Last day of the programme, which the file does not tell. Default: a year after its latest start
help-import-timetable-mapping = The heading of a column that is called otherwise, such as `stop=Lieu-dit`. May be repeated. French and German headings are known
help-import-gtfs-feed = The zip, or the folder of its files
help-import-gtfs-until = Last day of the programme. Default: the last day of the feed's services
help-import-activity-file = A filled-in template (`halte template activity.xlsx`) or an export of La Coop de la médiation numérique, as .xlsx, .xls, .ods or .csv
help-import-activity-programme = The programme whose stops are meant, and to which belongs what happened at no stop
help-import-calendar-file = The calendar, exported as iCalendar
help-import-calendar-stop = What it closes; may be given several times. Without any of these, the whole programme
help-import-calendar-commune = What it closes: a commune, by INSEE code
help-import-calendar-territory = What it closes: a territory
help-import-calendar-programme = What it closes: a programme
help-import-calendar-reason = Why: a code of the list of reasons
help-import-calendar-from = First day of interest; today when left out
help-import-calendar-until = Last day of interest; two years after the first when left out
help-import-calendar-matching = Only entries whose title holds this text; accents and capitals do not count
help-import-calendar-titles = Take the titles over as what the public reads. They are the partner's words: see that they name nobody
help-import-calendar-warn = Write no records: name the passages of the project on those days
help-import-opening-hours-text = The value of `opening_hours`
help-import-opening-hours-stop = The stop that is open so
help-import-school-holidays-file = The CSV file
help-import-school-holidays-to = The project's folder
help-import-school-holidays-zone = A zone: A, B, C, Corse, Réunion …; may be given several times. All of the file when left out
help-import-communes-file = JSON or GeoJSON files, which may complete each other: names and positions in one, postcodes in another
help-import-communes-source = Whose data it is and under which licence: shown below the list
help-import-communes-within = Kilometres from the nearest stop, as the crow flies
help-import-communes-to = The project's folder
help-import-map-outline = GeoJSON with areas: the outline of a département, or several that touch. May be repeated
help-import-map-rivers = GeoJSON with lines. May be repeated
help-import-map-towns = GeoJSON with points that have a name. May be repeated
help-import-map-source = Whose data it is and under which licence: shown below the map
help-import-map-to = The project's folder
help-new-folder = The folder to make; if it is there, it must be empty
help-new-language = The language of the site, of the comments and of the texts
help-new-country = The country
help-new-holidays = The public holidays that are kept: france, alsace-moselle, reunion, BE, DE-BY, CH-GE, GB-SCT … or none
help-new-place = Whether a van comes to the places (van), or counters are open there (counters)
help-new-publicity = Which rules of publicity the money comes with: none (no funder), contract, eu-2014-2020 or eu-2021-2027
help-new-name = What the public calls the service
help-new-operator = Who runs it
help-new-funder = Who funds it
help-new-today = The day around which the dates are laid. Default: today in Paris
help-template-file = Where to write it, such as activity.xlsx. A file that is there is not overwritten
help-template-programme = Only the stops of this programme
help-template-month = Begin a row for each passage of a month, such as 2022-03
help-theme-name = The folder below themes/ to write to. Without it, what the project's themes have otherwise is listed
help-theme-only = Write this file or folder only, such as assets/tokens.css or templates
help-schema-project = The project whose own ids are completed: its stops, communes, organisations and so on
help-schema-to = Folder to write them to; without it they go to the standard output
help-watch-port = The port to serve on; 0 for any free one. Default: 8080, or the next free one
help-watch-open = Open the browser at once
help-watch-poll = Look at the files again and again instead of being told by the system: for network drives
help-why-path = The file, as it lies in the output folder
help-why-output = Where the output was published; `output` in the project's folder when left out
help-usage = Usage:
help-commands = Commands
help-choice = { "[" }one of: { $values }]
help-default = { "[" }default: { $value }]
usage-unknown-option = there is no option `{ $option }`
usage-unknown-command = there is no command `{ $command }`
usage-missing = this is missing: { $what }
usage-missing-command = a command is missing
usage-no-value = `{ $option }` needs a value
usage-value = `{ $value }` cannot be the value of `{ $option }`
usage-value-why = `{ $value }` cannot be the value of `{ $option }`: { $problem }
usage-together = `{ $option }` cannot be used with `{ $other }`
usage-twice = `{ $option }` is given more often than it can be
usage-too-many = `{ $value }` is one value too many
usage-not-text = an argument is not text in UTF-8
usage-other = the arguments cannot be understood ({ $problem })
usage-one-of = one of: { $values }
usage-more = `{ $command } --help` says what there is
help-alerts = Keep members of structures with their consent, at a desk on this machine, and count them
help-alerts-serve = Serve the desk on this machine: members, groups, consent. Where nobody administers it yet, a link for the first administrator is printed
help-alerts-invite = Print a link by which an administrator makes an account. It works once
help-alerts-audit = Follow the audit from its first entry and say whether it was altered; exit status 1 where it was
help-arg-folder = The folder of members and accounts. Default: private/alerts in the project's folder
help-arg-behind-proxy = The public address, such as https://alertes.example, where a reverse proxy on this machine forwards to the desk and does TLS
help-alerts-tally = Count members and messages of a period into the records, with the ages of its last day. No name, and no title or group of few people, is written
help-alerts-tally-period = The period, such as 2019-10, 2019-Q4 or 2019
help-alerts-register = Print the record of processing (GDPR, article 30) and the frame of an impact assessment, as the desk is set up
help-alerts-serve-port = The port to serve on; 0 for any free one
help-alerts-invite-port = The port on which the desk will be served, for the address of the link
