### What goes wrong when figures are counted and protected.

## mod
correction-waits = { $month }: “{ $number }” has changed by { $n } since it was sent; that is too little for the edition { $period }, which would single somebody out
    .hint = nothing has to be done: the correction is printed once it differs by at least { $threshold } people from all that was said of it
table-left-out = the table `{ $table }` is left out of the edition { $period }: with what earlier editions printed, a small number of people could be worked out
    .hint = nothing has to be done for the rest; to have this table, print it at a coarser level (a territory, a quarter)
figures-left-out = key figures are left out of the edition { $period }: with what earlier editions printed, a small number of people could be worked out
    .hint = nothing has to be done for the rest
table-left-out-public = the table `{ $table }` of { $period } is left out of the page for the public: with what was shown before, a small number of people could be worked out
    .hint = nothing has to be done for the rest; to have this table, print it at a coarser level (a territory, a year)

## ledger
ledger-newer = the ledger has form { $form }; this version of halte reads forms up to { $known }
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

## counting/places
place-moved = the stop `{ $stop }` lay in { $was } when figures of it were sent, and lies in { $now } now
    .hint = keep the stop and its commune as they were, withdrawn; give the stop that is served from now on an id of its own
place-moved-place = { $kind } { $id }
