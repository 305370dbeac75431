### The commands at the terminal.

## audit.rs
audit-nothing = no figures are published: there is nothing to attack
audit-unreadable = { $name } cannot be read: { $problem }
audit-lost = { $programme } for { $recipient }: { $lost } of { $printable } numbers that reach the threshold are masked to protect others ({ $share } %)
audit-attacked = { $name }: { $printed } numbers printed, { $masked } masked
audit-determined = found out: { $cell } is { $n }
audit-narrowed = narrowed to fewer than three values: { $cell } is { $low } to { $high }
audit-small = printed below the threshold: { $cell }
audit-rest = a group that is too small can be computed: { $cell } is { $low } to { $high }
audit-unanimous = everybody of a group: { $cell }
audit-unanswered = not answered: { $cell }
audit-clean = no masked number can be found out, and none narrowed to fewer than three values
audit-day = the figures are those of today, { $day } (another day: --today)
audit-answers = what the contract asks
audit-question = { $question }
audit-counted =
    { $head }: { $asked ->
        [one] { $asked } number asked
       *[other] { $asked } numbers asked
    }, { $exact } exact{ $near ->
        [0] { "" }
       *[other] , { $near } nearly
    }{ $wide ->
        [0] { "" }
       *[other] , { $wide } from far
    }{ $undecided ->
        [0] { "" }
       *[other] , { $undecided } undecided
    }{ $open ->
        [0] { "" }
       *[other] , { $open } not answered
    }{ $unrecorded ->
        [0] { "" }
       *[other] , { $unrecorded } not recorded
    }
audit-wide = { $period }: { $what }, { $low } to { $high }
audit-undecided = { $period }: { $what }, { $low } to { $high }, on either side of { $against }
audit-open = { $period }: { $what }, nothing is said of it
audit-elsewhere = the edition { $edition } says it exactly
audit-remedy = broader groups or a longer period would say it

## terminal.rs
terminal-error = error
terminal-warning = warning
terminal-question = question
terminal-help = help
terminal-tally =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }{ $questions ->
        [0] { "" }
        [one] , { $questions } question
       *[other] , { $questions } questions
    }
terminal-alike = … and { $count } more warning[{ $code }]; `halte check` shows them all
terminal-of-file = … and { $count } more [{ $code }] in `{ $file }`

## mod.rs
threads-refused = the system starts no thread for this program ({ $problem })
    .hint = end other programs, or raise the limit of processes (`ulimit -u`)

## today.rs
today-year = the day { $date } is before 1900 or after 2100
    .hint = give a nearer day with --today, or correct SOURCE_DATE_EPOCH
today-epoch = SOURCE_DATE_EPOCH is `{ $text }`: seconds since 1970 are wanted
    .hint = correct SOURCE_DATE_EPOCH, or give --today

## ledger.rs
settle-done = `{ $command }` had been cut off: it is completed now
settle-undone = `{ $command }` had been cut off: what it had begun is undone
settle-edited = { $files } was changed by hand after that and stays as it is
    .hint = look whether it still says what has been undone
settle-saved = { $files } was saved by somebody else just after halte had written there, and stays as it is
    .hint = look whether what halte had written is still there
settle-open = a command was cut off, and what it had begun is still open: { $problem }
    .hint = the next command that may write into the project completes or undoes it

## build.rs
build-no-folder = { $folder } is not a folder
    .hint = give the project's folder with --root
build-output-inside = the output cannot lie in { $folder }/, which is read for the next build
    .hint = choose another folder with --output
build-reading = reading and building
build-publishing = publishing
build-busy = { $who } is publishing to { $folder }; waiting for it
build-refused = { $tally }: nothing was written
build-edited = { $path } had been changed by hand in the output and was replaced
build-pages-gone = { $count ->
        [one] a published page is there no more
       *[other] { $count } published pages are there no more
    }: { $pages }; say in the record of what replaces it what was there before (`formerly:` of a commune, `former_ids:` elsewhere), and its address leads there
check-can-fix = { $count ->
    [one] One of these mistakes can be put right by `halte check --fix`.
   *[other] { $count } of these mistakes can be put right by `halte check --fix`.
}
fix-line = { $file }, line { $line }
    { "  " }before: { $before }
    { "  " }after:  { $after }
fix-done = { $lines ->
    [0] nothing was changed: no mistake has a remedy that cannot be wrong
    [one] one line was changed
   *[other] { $lines } lines were changed
}
fix-would = { $lines ->
    [0] nothing would be changed: no mistake has a remedy that cannot be wrong
    [one] one line would be changed; nothing was written
   *[other] { $lines } lines would be changed; nothing was written
}
check-pages-gone = { $count ->
        [one] a published page will be there no more
       *[other] { $count } published pages will be there no more
    }: { $pages }; say in the record of what replaces it what was there before (`formerly:` of a commune, `former_ids:` elsewhere), and its address leads there
build-two-renames = this file system cannot exchange two folders: for an instant there was no output
build-entry-by-entry = this folder cannot be renamed: its entries were replaced one after the other
build-left-behind = { $path } could not be removed
build-summary =
    { $stops ->
        [one] { $stops } stop
       *[other] { $stops } stops
    }, { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }, { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $feeds ->
        [one] { $feeds } feed
       *[other] { $feeds } feeds
    }, { $reports ->
        [one] { $reports } report
       *[other] { $reports } reports
    }; { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }; { $seconds } s
build-files =
    { $written ->
        [one] { $written } file
       *[other] { $written } files
    } new or changed, { $kept } as before, { $removed } removed
build-look = Look at { $page }; { $folder } may be uploaded as it is.
build-funders = What each funder receives lies in { $folder }.

## Stages of a build (`--timings`, progress)
stage = { $stage ->
    [sources] reading the files
    [sources-again] reading the files again
    [compare] comparing with the last output
    [note] noting what was published
    [kept] reading documents of the last build
    [records] records
    [content] texts
    [ledger] ledger of the calendars
    [model] meaning of the records
    [schedule] passages
    [checks] checks
    [personal-data] search for personal data
    [figures] figures
    [html] pages
    [assets] styles and pictures
    [static] files as they are
    [machine] files for machines
    [open-data] open data
    [ics] calendars
    [twins] reports for the screen
    [csv] tables
    [xlsx] workbooks
    [week] page of the week
    [json] manifest of the figures
    [mail] messages to partners
    [pdf] documents
    [rendered] check of the finished pages
    [publish] publishing
   *[other] { $stage }
}
stage-files = { $stage }: { $made } of { $files }
timings-head = { $column ->
    [files] files
    [time] time
    [work] work
   *[all] in all
}
timings-memory = At most { $megabytes } MB of memory were in use.
timings-trace = the trace could not be written to { $path } ({ $problem })
    .hint = give another file with --trace

## watch.rs
watch-no-folder = { $folder } is not a folder
    .hint = give the project's folder with --root, or make one with `halte new DIR`
watch-unserved = the preview cannot be served: { $problem }
    .hint = choose another port with --port
watch-keys = { $url }  (all that is built: { $url }_halte/)   r builds again · o opens the browser · q quits
watch-no-browser = no program was found to open { $url } with
watch-polling = files are looked at four times a second from now on: { $why }
watch-rebuilt = { $time }  { $cause } → { $effect } · { $milliseconds } ms
watch-rebuilt-said = { $rebuilt } · { $tally }
watch-everything = everything
watch-again = again
watch-several =
    { $file } and { $others ->
        [one] { $others } other file
       *[other] { $others } other files
    }
watch-last-good = the last good version stays
watch-overtaken = shown, and overtaken by the next change
watch-nothing = nothing changed
watch-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
watch-feeds =
    { $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }
watch-reports =
    { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }
watch-other-files =
    { $count ->
        [one] { $count } other file
       *[other] { $count } other files
    }

## What is withheld

withheld-text = Withheld: { $count ->
        [one] the text at { $places }
       *[other] { $count } texts, at { $places }
    }; place, date and hours are published
withheld-theme = Withheld: the theme, because of { $places }; the pages concerned are published with the theme that comes with halte
withheld-page = Withheld: { $count ->
        [one] the page { $places }
       *[other] pages, because of { $places }
    }; the other pages are published
withheld-document = Withheld: a document, because of { $places }; everything else is published
withheld-figures = Withheld: the figures and the editions that were not sent yet, because of { $places }; the tour is published

## What follows from a mistake

terminal-follows = from this follows: { $what } ({ $place })
terminal-elsewhere = and elsewhere
terminal-again = { $count ->
        [one] the same mistake is also at { $places }
       *[other] the same mistake is also at { $count } other places: { $places }
    }

## deliver.rs

deliver-nothing = nothing is made for `{ $deliverable }` of { $period }
    .hint = look whether the period lies within the programme
deliver-unknown = there is no deliverable `{ $deliverable }`
    .hint = `halte deliver` names those that there are
deliver-period = `{ $period }` is not a period
    .hint = write 2022-03, 2022-Q1 or 2022
deliver-no-edition = `{ $deliverable }` of { $period } is not begun: { $validator } has not validated it
    .hint = once it is validated, add `- {"{"}period: { $period }, status: validated, validated_by: …, validated_on: …{"}"}` to its editions, at { $place }
deliver-draft = `{ $deliverable }` of { $period } is a draft: { $validator } has not validated it ({ $place })
    .hint = write `status: validated`, `validated_by` and `validated_on` into its record, once it is
deliver-not-over = { $period } is not over: it runs until { $last }
    .hint = wait for its end, or give the day with --today
deliver-by-hand = { $place } cannot be marked as sent
    .hint = write `status: sent` and `sent_on: { $written }` there, then deliver again
deliver-begin-by-hand = the edition cannot be added to the deliverable at { $place }
    .hint = add `- {"{"}period: { $period }, status: sent, sent_on: { $written }{"}"}` to its editions, then deliver again
deliver-moving = the records were changed again and again while the edition was made
    .hint = deliver once nobody is saving them
deliver-refused = { $tally }: nothing was delivered
deliver-sent = `{ $deliverable }` of { $period } { $when ->
        [planned] would be sent
        [before] was sent
       *[now] is marked as sent
    } on { $day }
deliver-to = to { $recipient }
deliver-copies = with a copy to { $recipients }
deliver-file = { $path } ({ $bytes } bytes, sha256 { $sum }…)
deliver-no-pdf = this version of halte was made without reports: no PDF is among the files
deliver-list = { $deliverable } for { $recipient }
deliver-edition = { $period }: { $state }; { $due }
deliver-due = due on { $day }
deliver-due-late = due on { $day }, late
deliver-due-unknown = no day is known
deliver-moved = was due on { $from }, moved on { $on }: { $reason }
deliver-late = { $days ->
        [one] one day
       *[other] { $days } days
    } after { $due }, the day on which it was due

## import_calendar.rs

import-calendar-head = Closures read from { $file }. Look through them before they are published.
import-calendar-done = { $count ->
        [one] one closure
       *[other] { $count } closures
    } from { $from } to { $until }, { $tally }
import-calendar-untouched = { $count ->
        [one] one entry touches no passage and was left out
       *[other] { $count } entries touch no passage and were left out
    }
import-calendar-touched = { $count ->
        [one] one passage falls on a day on which the calendar has an entry
       *[other] { $count } passages fall on days on which the calendar has an entry
    }
import-calendar-option = { $problem }; { $remedy }
mistakes-first = the records of the project have mistakes: they come first

## why.rs

why-made-of = { $path } is made of
why-of-all = and of all records: it lists or counts them
why-unknown = no build makes { $path }
why-unknown-near = no build makes { $path }; did you mean { $near }?
why-unpublished = It has not been published yet.
why-as-it-is = It was last written after the last change of { $file }; since then none of these has changed.
why-nothing-newer = None of these has changed since it was written.
why-newer = Changed since it was last written: { $files }.

## diff.rs

diff-language = there are no words for the language `{ $language }`
    .hint = give fr, de or en
diff-unreadable = { $file } cannot be read
diff-neither = { $path } is neither an output with the feed of all stops nor a project with records/
diff-no-commit = there is no `{ $name }` here, and it is no commit either: { $problem }

output-lost = the result could not be written: { $problem }
    .hint = look where it was to go: the disk may be full

## new.rs

new-not-empty = { $folder } is not empty
    .hint = choose a folder that is new or empty
new-folder = { $folder } cannot be read: { $problem }
    .hint = choose another folder
new-unwritten = { $path } cannot be written: { $problem }
    .hint = look at the permissions and the room on the disk
new-broken-off = broken off: nothing was written
    .hint = answer the questions, or give the answers as options (`halte new --help`)
new-holidays-elsewhere = the holidays `{ $holidays }` are not kept in the country { $country }
    .hint = leave out --country or --holidays, or make them fit
new-made = { $files ->
        [one] { $files } file
       *[other] { $files } files
    } in { $folder }. To see the site while you write:
new-ask-language = In which language are site, comments and texts? ({ $choices })
new-ask-country = In which country? ({ $choices })
new-ask-holidays = On which public holidays is there no service? ({ $choices })
new-ask-place = Does a van come to the places (van), or are there counters with opening hours (counters)?
new-ask-publicity = Which rules of publicity does the money come with? ({ $choices }; none: nobody funds it; contract: those of a contract; eu-…: European money of that period)
new-ask-name = What does the public call the service?
new-ask-operator = Who runs it?
new-ask-funder = Who funds it?
new-ask-again = That is none of them: { $choices }
new-name = Our service
new-operator = Our organisation
new-funder = Our funder
new-support = With the support of { $funder }
new-operation = { $name } helps people with letters and forms, with financial support of the European Union.
new-home-page = home

## import.rs and import_activity.rs

import-activity-summary = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } read, { $left_out } left out{ $open ->
        [0] { "" }
       *[other] , { $open } not filled in yet
    }; new: { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }, { $visits ->
        [one] { $visits } visit
       *[other] { $visits } visits
    }{ $workshops ->
        [0] { "" }
        [one] , { $workshops } workshop
       *[other] , { $workshops } workshops
    }{ $receptions ->
        [0] { "" }
        [one] , { $receptions } reception
       *[other] , { $receptions } receptions
    }{ $tallies ->
        [0] { "" }
        [one] , { $tallies } tally
       *[other] , { $tallies } tallies
    }{ $registered ->
        [0] { "" }
        [one] , one record of a register
       *[other] , { $registered } records of registers
    }; { $unchanged } there already
import-would-write = would write { $file }
import-wrote = wrote { $file }
import-files = { $written ->
        [one] { $written } file
       *[other] { $written } files
    } written to { $to }, { $unchanged } unchanged

## agenda.rs

agenda-unread = { $tally }: the agenda cannot be read
agenda-backwards = the last day asked for ({ $last }) is before the first ({ $first })
agenda-no-place = there is no stop or commune `{ $place }`
agenda-no-stop = there is no stop `{ $place }`
agenda-no-commune = there is no commune `{ $place }`
agenda-nearest = { $unknown }; this is `{ $meant }`:
agenda-did-you-mean = { $unknown }; did you mean `{ $meant }`?
agenda-none = no passage from { $first } to { $last }
agenda-none-next = no passage from { $first } to { $last }; the next one is:
agenda-none-last = no passage from { $first } to { $last }; the last one was:

## evidence.rs, schema.rs, template.rs

evidence-written = { $file } is written, with index.csv beside it
evidence-in-output = { $folder } is inside an output: the index names documents that are not public
    .hint = choose another folder with `--to`
transfer-no-output = { $folder } holds no site to publish
    .hint = run `halte build` first
transfer-changed = { $folder }/{ $file } is not as the build made it
    .hint = run `halte build` again; what is published is what was built
transfer-target = `{ $target }` is no place to publish to
    .hint = write a folder, `sftp://user@host/path` or `git:repository#branch`
transfer-secret = a password has no place in the address of a host
    .hint = use a key of ssh (`ssh-copy-id`) or the password store of git, and leave the password out
transfer-no-target = nothing says where to publish
    .hint = name a place, or write `publish_to:` into records/site.yaml
transfer-no-program = the program `{ $program }` cannot be started: { $problem }
    .hint = install it: `sftp` comes with OpenSSH
transfer-failed = { $target }: { $problem }
    .hint = the site there is as it was, unless files were already taking their places; the same command completes it
transfer-same = { $target } has this site already: { $same } files
transfer-would = { $target } would get { $new } new and { $changed } changed files and lose { $gone }; { $same } stay as they are. Nothing was sent
transfer-done = { $target } has the new site: { $new } new files, { $changed } changed, { $gone } removed, { $same } as they were
transfer-in-place = the files took their places one by one, since that folder is not a link; docs/hosting.md says how it becomes one
manual-title = The manual of halte
manual-contents = Contents
manual-next = Next: { $title }
manual-how = `halte manual NAME` prints a page, `halte manual --open` opens the manual in the browser.
manual-unknown = the manual has no page `{ $page }`
    .hint = `halte manual` lists them
manual-written = the manual is in { $file }
not-written = { $file } cannot be written: { $problem }
theme-name = `{ $name }` cannot be the name of a theme
    .hint = write `{ $free }`
theme-part = the theme that comes with the program has no { $part }
    .hint = its parts are { $parts }
theme-written = { $count } files written to { $to }, { $kept } that were there stay as they are. To use it: `theme: { $name }` in records/site.yaml. Delete what you do not change: it then stays that of the program
theme-changed = changed: { $file }
theme-added = own: { $file }
theme-same = the project's themes are as the program has them
schemas-written = { $count } schemas written to { $to }
template-ready = { $file } is ready to be filled in; then `halte import activity { $file }`

## digest.rs
digest-partner = there is no organisation `{ $asked }`
    .hint = `records/organisations.yaml` names them
digest-partner-near = there is no organisation `{ $asked }`
    .hint = did you mean `{ $near }`?
digest-nothing = no passage is to be announced to "{ $partner }" in the coming weeks
    .hint = `follows` of its record says which passages it follows
digest-noted = noted: { $file }
digest-not-noted = that it was sent could not be noted: { $problem }
