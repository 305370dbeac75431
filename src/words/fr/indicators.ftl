### Ce qui ne va pas quand les chiffres sont comptés et protégés.

## mod
correction-waits = { $month } : « { $number } » a changé de { $n } depuis l'envoi ; c'est trop peu pour être indiqué dans l'édition { $period }, qui désignerait quelqu'un
    .hint = il n'y a rien à faire : la correction sera indiquée dès que tout ce qui en est dit diffère d'au moins { $threshold } personnes
table-left-out = le tableau `{ $table }` est laissé de côté dans l'édition { $period } : avec ce que des éditions précédentes ont montré, il permettrait de trouver un petit nombre de personnes
    .hint = il n'y a rien à faire pour publier le reste ; pour avoir ce tableau, montrez-le à un niveau moins fin (un territoire, un trimestre)
figures-left-out = des chiffres clés de l'édition { $period } sont laissés de côté : avec ce que des éditions précédentes ont montré, ils permettraient de trouver un petit nombre de personnes
    .hint = il n'y a rien à faire pour publier le reste
table-left-out-public = le tableau `{ $table }` de { $period } est laissé de côté sur la page pour le public : avec ce qui a déjà été montré, il permettrait de trouver un petit nombre de personnes
    .hint = il n'y a rien à faire pour publier le reste ; pour avoir ce tableau, montrez-le à un niveau moins fin (un territoire, une année)

## ledger
ledger-newer = le registre a la forme { $form } ; cette version de halte lit les formes jusqu'à { $known }
    .hint = utilisez la version plus récente de halte qui l'a écrit
ledger-corrupt = cette ligne ne peut pas être comprise : { $problem }
    .hint = reprenez le fichier dans l'historique du projet (git) ; ne le modifiez jamais à la main
ledger-corrupt-head = la première ligne, qui dit la forme du registre, manque
    .hint = reprenez le fichier dans l'historique du projet (git) ; ne le modifiez jamais à la main

## public
not-approved = aucun financeur n'a accepté, à la date du { $today }, que ces chiffres soient montrés au public : aucun n'est montré
    .hint = quand ce sera le cas, ajoutez une fiche `approvals` avec `what: statistics`
not-approved-yet = l'accord du financeur vaut à partir du { $day } : avant ce jour, aucun de ces chiffres n'est montré
    .hint = corrigez `approved_on` si le financeur a déjà donné son accord

## plan
unknown-table = il n'y a pas de tableau `{ $table }`

## counting

## counting/places
place-moved = l'arrêt `{ $stop }` était dans { $was } quand ses chiffres ont été envoyés, et il est maintenant dans { $now }
    .hint = gardez l'arrêt et sa commune comme ils étaient, avec `status: withdrawn` ; donnez à l'arrêt desservi désormais un `id` à lui
place-moved-place = { $kind ->
        [territory] le territoire { $id }
        [canton] le canton { $id }
        [commune] la commune { $id }
       *[stop] l'arrêt { $id }
    }
