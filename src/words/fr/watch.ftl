### Le dossier du résultat et l'aperçu.

## output/publish.rs
output-busy = { $who } publie dans { $folder } et ne finit pas
    .hint = attendez la fin, ou arrêtez ce processus : le verrou disparaît avec lui
output-foreign = { $folder } est laissé tel quel : { $why }
    .hint = choisissez un autre dossier avec `--output`, ou videz celui-ci vous-même
output-strangers =
    { $folder } contient des fichiers que halte n'a pas faits et qui seraient perdus : { $files }{ $more ->
        [0] { "" }
        [one] { " " }et { $more } autre
       *[other] { " " }et { $more } autres
    }
    .hint = déplacez-les hors du résultat ; les fichiers à publier tels quels se placent dans le thème
output-shrunk = des fiches semblent avoir été perdues depuis la dernière publication : { $losses }
    .hint = regardez si un fichier a été coupé ; si c'est voulu, recommencez avec `--accept-shrink`
output-losses = { $first } ; { $next }
output-disk =
    { $path } ne peut pas être { $doing ->
        [found] trouvé
        [made] créé
        [read] lu
        [removed] supprimé
        [restored] remis en place
        [written] écrit
       *[replaced] remplacé
    } : { $problem }
    .hint = le résultat publié est resté tel quel ; vérifiez les droits d'accès et la place sur le disque
output-disk-full =
    { $path } ne peut pas être { $doing ->
        [found] trouvé
        [made] créé
        [read] lu
        [removed] supprimé
        [restored] remis en place
        [written] écrit
       *[replaced] remplacé
    } : { $problem }
    .hint = faites de la place sur le disque ; le résultat publié est resté tel quel
output-edited = { $path } a été enregistré par quelqu'un d'autre au moment où il allait être modifié
    .hint = rien n'a été modifié ni publié : recommencez
output-journal = { $path } dit ce qu'une commande interrompue avait commencé, mais n'est pas lisible : { $problem }
    .hint = comparez les fiches avec votre dernière copie ; si elles sont justes, supprimez ce fichier, puis relancez `halte build`

## output/lock.rs
output-process = le processus { $number }
output-process-unknown = un autre processus

## output/place.rs
output-dead-link = c'est un lien qui ne mène nulle part
output-root = c'est la racine du disque
output-no-folder = ce n'est pas un dossier
output-not-ours = halte ne l'a pas fait, et il contient `{ $file }`

## output/manifest.rs
output-manifest-unread = la liste de ses fichiers est illisible : { $problem }
output-manifest-format = la liste de ses fichiers est au format `{ $format }`, cette version de halte lit `{ $known }`

## output/guard.rs
output-lost-passages =
    { $now ->
        [one] { $now } passage
       *[other] { $now } passages
    } à partir du { $day } au lieu de { $before } : { $percent }{ "\u00A0" }% de moins
output-lost-sessions =
    { $now ->
        [one] { $now } permanence notée
       *[other] { $now } permanences notées
    } pour { $month } au lieu de { $before }
output-lost-feeds =
    { $count ->
        [one] un calendrier auquel on est peut-être abonné disparaîtrait
       *[other] { $count } calendriers auxquels on est peut-être abonné disparaîtraient
    } ({ $named }) : dites dans la fiche de ce qui les remplace ce qui était là avant (`formerly:` d'une commune, `former_ids:` ailleurs)

## watch/changes.rs
preview-files-max = le système surveille déjà autant de fichiers que permis (fs.inotify.max_user_watches)
preview-deaf = le système ne signale pas les modifications ({ $problem })

## watch/server.rs
preview-title = Aperçu
preview-document = Le document
preview-needs-script = La liste a besoin de JavaScript, le site non :
preview-site-here = voir le site
preview-empty = Rien à montrer pour l'instant
preview-empty-why = Depuis le lancement, il y a toujours eu une erreur dans les fichiers. Cette page changera d'elle-même dès qu'ils seront corrigés.
preview-other-name = Cet aperçu ne répond qu'à son propre nom : http://localhost ou http://127.0.0.1
preview-read-only = Rien ne peut être envoyé à l'aperçu.
preview-bad-address = Cette adresse est illisible.
preview-not-made = Ce fichier n'a pas pu être fabriqué.
preview-no-page = Cette page n'existe pas.
preview-no-file = Ce fichier n'existe pas.
preview-no-own-page = L'aperçu n'a pas cette page.

## watch/preview.rs
preview-error = erreur :
preview-warning = avertissement :
preview-question = question :
preview-help = aide :
preview-close = Fermer
preview-stale =
    { $errors ->
        [one] { $errors } erreur : voici la dernière bonne version
       *[other] { $errors } erreurs : voici la dernière bonne version
    }
preview-part =
    { $errors ->
        [one] { $errors } erreur : ce qui en dépend est retenu
       *[other] { $errors } erreurs : ce qui en dépend est retenu
    }
preview-is-current = Voici ce que disent les fichiers en ce moment.
preview-is-stale =
    { $errors ->
        [one] Il y a une erreur : voici la dernière bonne version.
       *[other] Il y a { $errors } erreurs : voici la dernière bonne version.
    }
preview-site = Voir le site
preview-errors = À corriger
preview-due = À envoyer
preview-looks = À vérifier
preview-edit = Dernière modification
preview-edit-made =
    { $count ->
        [0] rien n'en est changé dans ce qui est publié
        [one] un fichier publié en est changé
       *[other] { $count } fichiers publiés en sont changés
    }
preview-filter = Filtrer les listes
preview-untold = … et { $count } de plus : `halte check` les montre tous
preview-funders = Pour les financeurs
preview-posters = Affiches
preview-documents = Documents
preview-feeds = Calendriers à suivre
preview-data = Données ouvertes
preview-pages = Pages
preview-week = la page de la semaine, à imprimer
preview-home = accueil
