### What goes wrong when figures are counted and protected.

## mod
edition-withheld = the edition { $period } is not made: beside the editions before it, a small number of people could be worked out
    .hint = leave the table with the smallest groups out of the publication plan, or wait: an edition that was refused on the first days of a period is often possible later
disclosure = a small number could be found out from what earlier editions printed: { $cell }
    .hint = print the table at a coarser level (a territory, a quarter), or leave it out of the publication plan

## ledger
ledger-newer = the ledger has form { $form }; this program knows forms up to { $known }
    .hint = build with the newer version of the program that wrote it
ledger-corrupt = this line cannot be understood: { $problem }
    .hint = take the file back from version control; never edit it by hand
ledger-corrupt-head = the first line, which names the form of the ledger, is missing
    .hint = take the file back from version control; never edit it by hand

## public
not-approved = no funder has agreed by { $today } that these figures are shown to the public: none is shown
    .hint = add an `approvals` record with `what: statistics` once it has
not-approved-yet = the funder's agreement holds from { $day } on: before that day, none of these figures is shown
    .hint = correct `approved_on` if the funder has agreed already

## plan
unknown-table = there is no table `{ $table }`

## counting
session-without-passage = no passage of `{ $stop }` is planned on { $date }: is the date right?
    .hint = correct the date, or add the passage to records/exceptions.yaml

## counting/places
place-moved = the stop `{ $stop }` lay in { $was } when figures of it were sent, and lies in { $now } now
    .hint = keep the stop and its commune as they were, withdrawn; give the stop that is served from now on an id of its own
place-moved-place = { $kind } { $id }
