### Le projet dans son ensemble : langues, registres, origine des fichiers.

## language.rs


missing-translation-key = la langue `{ $language }` n'a pas de mots pour `{ $key }`
    .hint = ajoutez une ligne `{ $key }: …`

## project.rs

address-word = le mot `{ $word }` de `{ $key }` ne peut pas être dans une adresse : le mot français prend sa place
    .hint = écrivez-le en minuscules sans accent, chiffres et traits d'union, en trois caractères au moins
address-word-twice = le mot `{ $word }` de `{ $key }` est aussi celui de `{ $other }` : le mot français prend sa place
    .hint = écrivez un autre mot pour l'un des deux

## ledger.rs

ledger-corrupt-calendar = cette ligne du registre n'est pas comprise : { $problem }
    .hint = reprenez une version précédente de ce fichier ; sans lui, les abonnés peuvent garder ce qui a changé depuis
ledger-corrupt-calendar-encoding = cette ligne n'est pas en UTF-8
    .hint = { ledger-corrupt-calendar.hint }
ledger-corrupt-calendar-sequence = le numéro de modification (`sequence`) de `{ $uid }` dépasse ce qu'un agenda accepte
    .hint = { ledger-corrupt-calendar.hint }
ledger-corrupt-calendar-head = la première ligne, qui nomme la forme du registre, manque
    .hint = { ledger-corrupt-calendar.hint }

ledger-newer-calendar = le registre a la forme { $form } ; cette version de halte lit les formes jusqu'à { $known }
    .hint = publiez avec la version plus récente de halte qui l'a écrit

ledger-twice = `{ $uid }` figure deux fois ; la ligne au numéro d'ordre (`sequence`) le plus élevé compte
    .hint = il n'y a rien à faire : la prochaine publication n'écrit qu'une ligne

merge-conflict-ledger = deux versions du registre ont été mélangées et les marques de conflit sont restées ici
    .hint = supprimez les lignes de marques et gardez toutes les autres, des deux côtés : de deux lignes au même uid, la plus récente compte

## deliveries.rs

ledger-corrupt-deliveries = cette ligne du registre n'est pas comprise : { $problem }
    .hint = reprenez une version précédente de ce fichier ; ne le modifiez jamais à la main

ledger-newer-deliveries = le registre a la forme { $form } ; cette version de halte lit les formes jusqu'à { $known }
    .hint = utilisez la version plus récente de halte qui l'a écrit

sent-file = `{ $deliverable }` ({ $period }) a été envoyé le { $date } ; ce qui est produit maintenant est différent, et les copies sont perdues ou ont été modifiées : { $copies }
    .hint = reprenez une version précédente de ces copies

## project/origins.rs

origin-stop = arrêt
origin-programme = programme
origin-rule = règle de tournée
origin-added-passage = passage ajouté
origin-closure = fermeture
origin-exception = exception
origin-text = texte
origin-template = gabarit

## project/theme.rs
theme-unknown = il n'y a pas de thème `{ $theme }` : le site garde l'aspect d'origine
    .hint = créez le dossier themes/{ $theme }/, ou ôtez la ligne `theme:`
not-read-theme = ce fichier du thème n'est pas lu : aucune page n'est faite avec lui
    .hint = comparez son nom et son dossier avec ceux du thème d'origine (templates/, assets/, locales/, reports/, fonts/)
theme-file-style = ce style demande un fichier que le thème n'a pas : { $file }
    .hint = placez le fichier dans le dossier assets/ du thème, ou corrigez son nom dans `url(…)`
theme-file-asset = ce gabarit demande un fichier que le thème n'a pas dans assets/ : { $file }
    .hint = placez le fichier dans le dossier assets/ du thème, ou corrigez son nom
theme-file-template = ce gabarit demande un autre gabarit qui n'existe pas : { $file }
    .hint = placez-le dans le dossier templates/ du thème, ou corrigez son nom
theme-file-layout = cette mise en page demande un fichier que le thème n'a pas dans reports/ : { $file }
    .hint = placez-le dans le dossier reports/ du thème, ou corrigez son nom
theme-file-font = aucun fichier du dossier fonts/ ne contient la police `{ $family }`
    .hint = placez ses fichiers (.ttf ou .otf), avec leur licence, dans le dossier fonts/ du thème, ou écrivez le nom de la famille comme la police le donne
theme-variable-missing = ce style emploie la variable `{ $name }`, à laquelle aucun style ne donne de valeur
    .hint = donnez-lui une valeur dans assets/tokens.css du thème, ou corrigez son nom
theme-variable-unused = aucun style n'emploie la variable `{ $name }` : elle ne change rien
    .hint = comparez son nom avec ceux de assets/tokens.css du thème d'origine
theme-elsewhere = ce fichier du thème charge { $address } depuis un autre serveur, qui aurait connaissance de chaque visite
    .hint = placez-en une copie dans assets/ du thème, si sa licence le permet, et appelez cette copie ; ou supprimez la ligne
