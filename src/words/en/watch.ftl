### The output folder and the preview.

## output/publish.rs
output-busy = { $who } is publishing to { $folder } and does not finish
    .hint = wait for it, or end that process; the lock goes with it
output-foreign = { $folder } is left as it is: { $why }
    .hint = choose another folder with `--output`, or empty this one yourself
output-strangers =
    { $folder } holds files that halte did not make and that would be lost: { $files }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
    .hint = move them out of the output; files to be published as they are belong into the theme
output-shrunk = records seem to have been lost since the last build: { $losses }
    .hint = look whether a file was cut short; if it is meant, build again with `--accept-shrink`
output-losses = { $first }; { $next }
output-disk =
    { $path } cannot be { $doing ->
        [found] found
        [made] made
        [read] read
        [removed] removed
        [restored] put back
        [written] written
       *[replaced] replaced
    }: { $problem }
    .hint = the published output is as it was; look at the permissions and the room on the disk
output-disk-full =
    { $path } cannot be { $doing ->
        [found] found
        [made] made
        [read] read
        [removed] removed
        [restored] put back
        [written] written
       *[replaced] replaced
    }: { $problem }
    .hint = make room on the disk; the published output is as it was
output-edited = { $path } was saved by somebody else while it was to be changed
    .hint = nothing was changed or published; do it once more
output-journal = { $path } says what a command had begun when it was cut off, and cannot be read: { $problem }
    .hint = compare the records with your last copy of them; if they are right, delete that file, then build again

## output/lock.rs
output-process = process { $number }
output-process-unknown = another process

## output/place.rs
output-dead-link = it is a link that leads nowhere
output-root = it is the root of the file system
output-no-folder = it is not a folder
output-not-ours = halte did not make it, and it holds `{ $file }`

## output/manifest.rs
output-manifest-unread = its manifest cannot be read: { $problem }
output-manifest-format = its manifest has the format `{ $format }`, this version of halte reads `{ $known }`

## output/guard.rs
output-lost-passages =
    { $now ->
        [one] { $now } passage
       *[other] { $now } passages
    } from { $day } on instead of { $before }: { $percent } % fewer
output-lost-sessions =
    { $now ->
        [one] { $now } session
       *[other] { $now } sessions
    } recorded in { $month } instead of { $before }
output-lost-feeds =
    { $count ->
        [one] a calendar that people may follow would vanish
       *[other] { $count } calendars that people may follow would vanish
    } ({ $named }): say in the record of what takes its place what was there before (`formerly:` of a commune, `former_ids:` elsewhere)

## watch/changes.rs
preview-files-max = the system watches as many files as it may (fs.inotify.max_user_watches)
preview-deaf = the system does not tell of changes ({ $problem })

## watch/server.rs
preview-title = Preview
preview-document = The document
preview-needs-script = The list needs JavaScript; the site does not:
preview-site-here = to the site
preview-empty = Nothing to show yet
preview-empty-why = There has been no build without an error in this session. This page changes by itself as soon as there is one.
preview-other-name = This preview answers only to its own name: http://localhost or http://127.0.0.1
preview-read-only = Nothing can be sent to the preview.
preview-bad-address = This address cannot be read.
preview-not-made = This file could not be made.
preview-no-page = There is no such page.
preview-no-file = There is no such file.
preview-no-own-page = The preview has no such page.

## watch/preview.rs
preview-error = error:
preview-warning = warning:
preview-question = question:
preview-help = help:
preview-close = Close
preview-stale =
    { $errors ->
        [one] { $errors } error: this is the last good version
       *[other] { $errors } errors: this is the last good version
    }
preview-part =
    { $errors ->
        [one] { $errors } error: what depends on it is withheld
       *[other] { $errors } errors: what depends on them is withheld
    }
preview-is-current = This is what the files say now.
preview-is-stale =
    { $errors ->
        [one] There is an error: this is the last good version.
       *[other] There are { $errors } errors: this is the last good version.
    }
preview-site = To the site
preview-errors = To mend
preview-due = Due
preview-looks = To look at
preview-edit = Last edit
preview-edit-made =
    { $count ->
        [0] nothing that is published differs
        [one] one published file differs
       *[other] { $count } published files differ
    }
preview-filter = Filter the lists
preview-untold = … and { $count } more: `halte check` shows them all
preview-funders = For funders
preview-posters = Posters
preview-documents = Documents
preview-feeds = Calendar feeds
preview-data = Open data
preview-pages = Pages
preview-week = the page of the week, to be printed
preview-home = home
