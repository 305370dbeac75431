### Ce qui ne va pas quand les chiffres sont comptés et protégés.

## mod
edition-withheld = l'édition { $period } n'est pas faite : à côté des éditions précédentes, elle permettrait de trouver un petit nombre de personnes
    .hint = retirez du plan de publication le tableau aux groupes les plus petits, ou attendez : une édition refusée aux premiers jours d'une période est souvent possible plus tard
disclosure = un petit nombre pourrait être trouvé à partir de ce que des éditions précédentes ont montré : { $cell }
    .hint = montrez le tableau à un niveau moins fin (un territoire, un trimestre), ou retirez-le du plan de publication

## ledger
ledger-newer = le registre a la forme { $form } ; cette version de halte connaît les formes jusqu'à { $known }
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
session-without-passage = aucun passage n'est prévu à l'arrêt `{ $stop }` le { $date } : la date est-elle juste ?
    .hint = corrigez la date, ou ajoutez le passage dans records/exceptions.yaml

## counting/places
place-moved = l'arrêt `{ $stop }` était dans { $was } quand ses chiffres ont été envoyés, et il est maintenant dans { $now }
    .hint = gardez l'arrêt et sa commune comme ils étaient, avec `status: withdrawn` ; donnez à l'arrêt desservi désormais un `id` à lui
place-moved-place = { $kind ->
        [territory] le territoire { $id }
        [canton] le canton { $id }
        [commune] la commune { $id }
       *[stop] l'arrêt { $id }
    }
