### Les commandes, au terminal.

## audit.rs
audit-nothing = aucun chiffre n'est publié : il n'y a rien à attaquer
audit-unreadable = { $name } ne peut pas être lu : { $problem }
audit-lost = { $programme } pour { $recipient } : { $lost } nombres sur { $printable } qui atteignent le seuil sont masqués pour en protéger d'autres ({ $share } %)
audit-attacked = { $name } : { $printed } nombres imprimés, { $masked } masqués
audit-determined = deviné : { $cell } vaut { $n }
audit-narrowed = réduit à moins de trois valeurs : { $cell } va de { $low } à { $high }
audit-small = imprimé sous le seuil : { $cell }
audit-rest = un groupe trop petit se calcule : { $cell } va de { $low } à { $high }
audit-unanimous = tout un groupe : { $cell }
audit-unanswered = sans réponse : { $cell }
audit-clean = aucun nombre masqué ne peut être deviné, ni réduit à moins de trois valeurs
audit-day = les chiffres sont ceux d'aujourd'hui, { $day } (un autre jour : --today)
audit-answers = ce que le contrat demande
audit-question = { $question }
audit-counted =
    { $head } : { $asked ->
        [one] { $asked } nombre demandé
       *[other] { $asked } nombres demandés
    }, { $exact } au nombre près{ $near ->
        [0] { "" }
       *[other] , { $near } à peu près
    }{ $wide ->
        [0] { "" }
       *[other] , { $wide } de loin
    }{ $undecided ->
        [0] { "" }
       *[other] , { $undecided } sans trancher
    }{ $open ->
        [0] { "" }
       *[other] , { $open } sans réponse
    }{ $unrecorded ->
        [0] { "" }
       *[other] , { $unrecorded } non relevés
    }
audit-wide = { $period } : { $what }, de { $low } à { $high }
audit-undecided = { $period } : { $what }, de { $low } à { $high }, d'un côté ou de l'autre de { $against }
audit-open = { $period } : { $what }, rien n'en est dit
audit-elsewhere = l'édition { $edition } le dit au nombre près
audit-remedy = des tranches plus larges ou une période plus longue le diraient

## terminal.rs
terminal-error = erreur
terminal-warning = avertissement
terminal-question = question
terminal-help = aide{ "\u00A0" }
terminal-tally =
    { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }{ $questions ->
        [0] { "" }
        [one] , { $questions } question
       *[other] , { $questions } questions
    }
terminal-alike =
    { $count ->
        [one] … et { $count } autre avertissement[{ $code }] ; `halte check` les montre tous
       *[other] … et { $count } autres avertissements[{ $code }] ; `halte check` les montre tous
    }
terminal-of-file = … et { $count } autres [{ $code }] dans `{ $file }`

## mod.rs
threads-refused = le système ne laisse démarrer aucun fil d'exécution à ce programme ({ $problem })
    .hint = fermez d'autres programmes, ou relevez la limite de processus (`ulimit -u`)

## today.rs
today-year = le jour { $date } est avant 1900 ou après 2100
    .hint = donnez un jour proche avec --today, ou corrigez SOURCE_DATE_EPOCH
today-epoch = SOURCE_DATE_EPOCH contient `{ $text }` : il faut un nombre de secondes depuis 1970
    .hint = corrigez SOURCE_DATE_EPOCH, ou donnez la date avec --today

## ledger.rs
settle-done = `{ $command }` avait été interrompu : c'est terminé maintenant
settle-undone = `{ $command }` avait été interrompu : ce qui était commencé est annulé
settle-edited = { $files } a été modifié à la main entre-temps et reste tel quel
    .hint = vérifiez s'il dit encore ce qui a été annulé
settle-saved = { $files } a été enregistré par quelqu'un d'autre juste après l'écriture de halte, et reste tel quel
    .hint = vérifiez que ce que halte y avait écrit s'y trouve encore
settle-open = une commande a été interrompue, et ce qu'elle avait commencé reste en suspens : { $problem }
    .hint = la prochaine commande qui a le droit d'écrire dans le projet le termine ou l'annule

## build.rs
build-no-folder = { $folder } n'est pas un dossier
    .hint = indiquez le dossier du projet avec --root
build-output-inside = le résultat ne peut pas être placé dans { $folder }/, qui sera lu la prochaine fois
    .hint = choisissez un autre dossier avec --output
build-reading = lecture et fabrication
build-publishing = publication
build-busy = { $who } publie dans { $folder } : on attend la fin
build-refused = { $tally } : rien n'a été écrit
build-edited = { $path } avait été modifié à la main dans le résultat et a été remplacé
build-pages-gone = { $count ->
        [one] une page publiée n'existe plus
       *[other] { $count } pages publiées n'existent plus
    } : { $pages } ; dites dans la fiche de ce qui la remplace ce qui était là avant (`formerly:` d'une commune, `former_ids:` ailleurs), et son adresse y mène
check-can-fix = { $count ->
    [one] Une de ces erreurs peut être corrigée par `halte check --fix`.
   *[other] { $count } de ces erreurs peuvent être corrigées par `halte check --fix`.
}
fix-line = { $file }, ligne { $line }
    { "  " }avant : { $before }
    { "  " }après : { $after }
fix-done = { $lines ->
    [0] rien n'a été modifié : aucune erreur n'a de correction certaine
    [one] une ligne a été modifiée
   *[other] { $lines } lignes ont été modifiées
}
fix-would = { $lines ->
    [0] rien ne serait modifié : aucune erreur n'a de correction certaine
    [one] une ligne serait modifiée ; rien n'a été écrit
   *[other] { $lines } lignes seraient modifiées ; rien n'a été écrit
}
check-pages-gone = { $count ->
        [one] une page publiée n'existera plus
       *[other] { $count } pages publiées n'existeront plus
    } : { $pages } ; dites dans la fiche de ce qui la remplace ce qui était là avant (`formerly:` d'une commune, `former_ids:` ailleurs), et son adresse y mène
build-two-renames = ce disque ne sait pas échanger deux dossiers : pendant un instant, le résultat n'était plus là
build-entry-by-entry = ce dossier ne peut pas être renommé : son contenu a été remplacé élément par élément
build-left-behind = impossible de supprimer { $path }
build-summary =
    { $stops ->
        [one] { $stops } arrêt
       *[other] { $stops } arrêts
    }, { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }, { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $feeds ->
        [one] { $feeds } calendrier
       *[other] { $feeds } calendriers
    }, { $reports ->
        [one] { $reports } document
       *[other] { $reports } documents
    } ; { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    } ; { $seconds } s
build-files =
    { $written ->
        [one] { $written } fichier nouveau ou modifié
       *[other] { $written } fichiers nouveaux ou modifiés
    }, { $kept ->
        [one] { $kept } inchangé
       *[other] { $kept } inchangés
    }, { $removed ->
        [one] { $removed } supprimé
       *[other] { $removed } supprimés
    }
build-look = Voyez { $page } ; le dossier { $folder } peut être mis en ligne tel quel.
build-funders = Ce que reçoit chaque financeur se trouve dans { $folder }.

## Étapes d'une construction (`--timings`, progression)
stage = { $stage ->
    [sources] lecture des fichiers
    [sources-again] relecture des fichiers
    [compare] comparaison avec la dernière sortie
    [note] mémorisation de ce qui est publié
    [kept] lecture des documents de la dernière construction
    [records] fiches
    [content] textes
    [ledger] registre des calendriers
    [model] sens des fiches
    [schedule] passages
    [checks] contrôles
    [personal-data] recherche de données personnelles
    [figures] chiffres
    [html] pages
    [assets] styles et images
    [static] fichiers repris tels quels
    [machine] fichiers pour les machines
    [open-data] données ouvertes
    [ics] calendriers
    [twins] bilans à lire à l'écran
    [csv] tableaux
    [xlsx] classeurs
    [week] page de la semaine
    [json] manifeste des chiffres
    [mail] messages aux partenaires
    [pdf] documents
    [rendered] contrôle des pages finies
    [publish] publication
   *[other] { $stage }
}
stage-files = { $stage } : { $made } sur { $files }
timings-head = { $column ->
    [files] fichiers
    [time] durée
    [work] calcul
   *[all] en tout
}
timings-memory = La mémoire utilisée a atteint { $megabytes } Mo.
timings-trace = la trace n'a pas pu être écrite dans { $path } ({ $problem })
    .hint = donnez un autre fichier avec --trace

## watch.rs
watch-no-folder = { $folder } n'est pas un dossier
    .hint = indiquez le dossier du projet avec --root, ou créez-en un avec `halte new DOSSIER`
watch-unserved = l'aperçu ne peut pas démarrer : { $problem }
    .hint = choisissez un autre port avec --port
watch-keys = { $url }  (tout ce qui est fabriqué : { $url }_halte/)   r refait tout · o ouvre le navigateur · q quitte
watch-no-browser = aucun navigateur n'a été trouvé pour ouvrir { $url }
watch-polling = les fichiers sont désormais regardés quatre fois par seconde : { $why }
watch-rebuilt = { $time }  { $cause } → { $effect } · { $milliseconds } ms
watch-rebuilt-said = { $rebuilt } · { $tally }
watch-everything = tout
watch-again = à nouveau
watch-several =
    { $file } et { $others ->
        [one] { $others } autre fichier
       *[other] { $others } autres fichiers
    }
watch-last-good = la dernière bonne version reste
watch-overtaken = affiché, puis dépassé par la modification suivante
watch-nothing = rien ne change
watch-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
watch-feeds =
    { $count ->
        [one] { $count } calendrier
       *[other] { $count } calendriers
    }
watch-reports =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
watch-other-files =
    { $count ->
        [one] { $count } autre fichier
       *[other] { $count } autres fichiers
    }

## Ce qui est retenu

withheld-text = Retenu : { $count ->
        [one] le texte écrit dans { $places }
       *[other] { $count } textes, écrits dans { $places }
    } ; lieu, date et horaires sont publiés
withheld-theme = Retenu : le thème, à cause de { $places } ; les pages concernées sont publiées avec le thème d'origine
withheld-page = Retenu : { $count ->
        [one] la page { $places }
       *[other] des pages, à cause de { $places }
    } ; les autres pages sont publiées
withheld-document = Retenu : un document, à cause de { $places } ; tout le reste est publié
withheld-figures = Retenu : les chiffres et les éditions qui n'ont pas encore été envoyées, à cause de { $places } ; la tournée est publiée

## Ce qui découle d'une erreur

terminal-follows = il en découle : { $what } ({ $place })
terminal-elsewhere = ailleurs
terminal-again = { $count ->
        [one] la même erreur se trouve aussi ici : { $places }
       *[other] la même erreur se trouve aussi à { $count } autres endroits : { $places }
    }

## deliver.rs

deliver-nothing = rien n'est produit pour le livrable `{ $deliverable }` de { $period }
    .hint = vérifiez que la période se trouve dans le programme
deliver-unknown = il n'y a pas de livrable `{ $deliverable }`
    .hint = `halte deliver` les nomme tous
deliver-period = `{ $period }` n'est pas une période
    .hint = écrivez 2022-03, 2022-Q1 ou 2022
deliver-no-edition = `{ $deliverable }` de { $period } n'est pas commencé : { $validator } ne l'a pas validé
    .hint = une fois validé, ajoutez `- {"{"}period: { $period }, status: validated, validated_by: …, validated_on: …{"}"}` à ses éditions, en { $place }
deliver-draft = l'édition { $period } du livrable `{ $deliverable }` est un brouillon : { $validator } ne l'a pas validée ({ $place })
    .hint = une fois qu'elle est validée, écrivez `status: validated`, `validated_by` et `validated_on` dans sa fiche
deliver-not-over = la période { $period } n'est pas finie : elle dure jusqu'au { $last }
    .hint = attendez sa fin, ou donnez le jour avec --today
deliver-by-hand = { $place } ne peut pas être marqué comme envoyé
    .hint = écrivez-y `status: sent` et `sent_on: { $written }`, puis recommencez
deliver-begin-by-hand = l'édition ne peut pas être ajoutée au livrable de { $place }
    .hint = ajoutez `- {"{"}period: { $period }, status: sent, sent_on: { $written }{"}"}` à ses éditions, puis recommencez
deliver-moving = les fiches ont été modifiées plusieurs fois pendant la préparation de l'édition
    .hint = recommencez quand plus personne ne les enregistre
deliver-refused = { $tally } : rien n'a été envoyé
deliver-sent = `{ $deliverable }` de { $period } { $when ->
        [planned] serait envoyé
        [before] a été envoyé
       *[now] est marqué comme envoyé
    } le { $day }
deliver-to = à { $recipient }
deliver-copies = avec copie à { $recipients }
deliver-file = { $path } ({ $bytes } octets, sha256 { $sum }…)
deliver-no-pdf = cette version de halte a été faite sans les bilans : il n'y a pas de PDF parmi ces fichiers
deliver-list = { $deliverable } pour { $recipient }
deliver-edition = { $period } : { $state } ; { $due }
deliver-due = pour le { $day }
deliver-due-late = pour le { $day }, en retard
deliver-due-unknown = sans date connue
deliver-moved = échéance du { $from } déplacée le { $on } : { $reason }
deliver-late = { $days ->
        [one] un jour
       *[other] { $days } jours
    } après l'échéance du { $due }

## import_calendar.rs

import-calendar-head = Fermetures lues dans { $file }. Relisez-les avant de les publier.
import-calendar-done = { $count ->
        [one] une fermeture
       *[other] { $count } fermetures
    } du { $from } au { $until }, { $tally }
import-calendar-untouched = { $count ->
        [one] une entrée ne touche aucun passage et a été laissée de côté
       *[other] { $count } entrées ne touchent aucun passage et ont été laissées de côté
    }
import-calendar-touched = { $count ->
        [one] un passage tombe un jour où l'agenda a une entrée
       *[other] { $count } passages tombent un jour où l'agenda a une entrée
    }
import-calendar-option = { $problem } ; { $remedy }
mistakes-first = les fiches du projet contiennent des erreurs : elles passent d'abord

## why.rs

why-made-of = { $path } est fait de
why-of-all = et de toutes les fiches : il les liste ou les compte
why-unknown = aucune construction ne fait { $path }
why-unknown-near = aucune construction ne fait { $path } ; vouliez-vous dire { $near } ?
why-unpublished = Il n'a pas encore été publié.
why-as-it-is = Il a été écrit après le dernier changement de { $file } ; rien de tout cela n'a changé depuis.
why-nothing-newer = Rien de tout cela n'a changé depuis qu'il a été écrit.
why-newer = Changé depuis qu'il a été écrit : { $files }.

## diff.rs

diff-language = il n'y a pas de mots pour la langue `{ $language }`
    .hint = donnez fr, de ou en
diff-unreadable = { $file } ne peut pas être lu
diff-neither = { $path } n'est ni une sortie avec l'agenda de tous les arrêts, ni un projet avec records/
diff-no-commit = il n'y a pas de `{ $name }` ici, et ce n'est pas non plus un commit : { $problem }

output-lost = le résultat n'a pas pu être écrit : { $problem }
    .hint = regardez où il devait aller : le disque est peut-être plein

## new.rs

new-not-empty = { $folder } n'est pas vide
    .hint = choisissez un dossier nouveau ou vide
new-folder = { $folder } ne peut pas être lu : { $problem }
    .hint = choisissez un autre dossier
new-unwritten = { $path } ne peut pas être écrit : { $problem }
    .hint = vérifiez les droits d'accès et la place sur le disque
new-broken-off = interrompu : rien n'a été écrit
    .hint = répondez aux questions, ou donnez les réponses en options (`halte new --help`)
new-holidays-elsewhere = les jours fériés `{ $holidays }` ne sont pas ceux du pays { $country }
    .hint = retirez --country ou --holidays, ou accordez-les
new-made = { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    } dans { $folder }. Pour voir le site pendant que vous écrivez :
new-ask-language = Dans quelle langue sont le site, les commentaires et les textes ? ({ $choices })
new-ask-country = Dans quel pays ? ({ $choices })
new-ask-holidays = Quels jours fériés sont chômés ? ({ $choices })
new-ask-place = Un véhicule va-t-il de lieu en lieu (van), ou avez-vous des guichets avec des heures d'ouverture (counters) ?
new-ask-publicity = Quelles règles de publicité viennent avec l'argent ? ({ $choices } ; none : personne ne finance ; contract : celles d'une convention ; eu-… : argent européen de cette période)
new-ask-name = Comment le public appelle-t-il le service ?
new-ask-operator = Qui le porte ?
new-ask-funder = Qui le finance ?
new-ask-again = Ce n'est aucune de ces réponses : { $choices }
new-name = Notre service
new-operator = Notre organisme
new-funder = Notre financeur
new-support = Avec le soutien de { $funder }
new-operation = { $name } aide le public dans ses démarches, avec le soutien financier de l'Union européenne.
new-home-page = accueil

## import.rs et import_activity.rs

import-activity-summary = { $rows ->
        [one] { $rows } ligne lue
       *[other] { $rows } lignes lues
    }, { $left_out ->
        [one] { $left_out } laissée
       *[other] { $left_out } laissées
    } de côté{ $open ->
        [0] { "" }
        [one] , { $open } pas encore remplie
       *[other] , { $open } pas encore remplies
    } ; nouveau : { $sessions ->
        [one] { $sessions } permanence
       *[other] { $sessions } permanences
    }, { $visits ->
        [one] { $visits } visite
       *[other] { $visits } visites
    }{ $workshops ->
        [0] { "" }
        [one] , { $workshops } atelier
       *[other] , { $workshops } ateliers
    }{ $receptions ->
        [0] { "" }
        [one] , { $receptions } accueil
       *[other] , { $receptions } accueils
    }{ $tallies ->
        [0] { "" }
        [one] , { $tallies } comptage
       *[other] , { $tallies } comptages
    }{ $registered ->
        [0] { "" }
        [one] , une fiche de registre
       *[other] , { $registered } fiches de registre
    } ; déjà là : { $unchanged }
import-would-write = écrirait { $file }
import-wrote = { $file } est écrit
import-files = { $written ->
        [one] { $written } fichier écrit
       *[other] { $written } fichiers écrits
    } dans { $to }, { $unchanged } inchangés

## agenda.rs

agenda-unread = { $tally } : l'agenda ne peut pas être lu
agenda-backwards = la fin demandée ({ $last }) est avant le début ({ $first })
agenda-no-place = il n'y a ni arrêt ni commune « { $place } »
agenda-no-stop = il n'y a pas d'arrêt « { $place } »
agenda-no-commune = il n'y a pas de commune « { $place } »
agenda-nearest = { $unknown } ; voici « { $meant } » :
agenda-did-you-mean = { $unknown } ; vouliez-vous dire « { $meant } » ?
agenda-none = aucun passage du { $first } au { $last }
agenda-none-next = aucun passage du { $first } au { $last } ; le prochain :
agenda-none-last = aucun passage du { $first } au { $last } ; le dernier était :

## evidence.rs, schema.rs, template.rs

evidence-written = { $file } est écrit, avec index.csv à côté
evidence-in-output = { $folder } est dans un dossier de sortie : l'index nomme des documents qui ne sont pas publics
    .hint = choisissez un autre dossier avec `--to`
transfer-no-output = { $folder } ne contient aucun site à publier
    .hint = lancez d'abord `halte build`
transfer-changed = { $folder }/{ $file } n'est pas tel que `halte build` l'a produit
    .hint = relancez `halte build` : on publie ce qui a été produit
transfer-target = `{ $target }` n'est pas un endroit où publier
    .hint = écrivez un dossier, `sftp://utilisateur@serveur/chemin` ou `git:depot#branche`
transfer-secret = un mot de passe n'a pas sa place dans l'adresse d'un serveur
    .hint = utilisez une clé ssh (`ssh-copy-id`) ou la réserve de mots de passe de git, et retirez le mot de passe
transfer-no-target = rien ne dit où publier
    .hint = indiquez un endroit, ou écrivez `publish_to:` dans records/site.yaml
transfer-no-program = le programme `{ $program }` ne peut pas être lancé : { $problem }
    .hint = installez-le : `sftp` vient avec OpenSSH
transfer-failed = { $target } : { $problem }
    .hint = le site y est resté tel quel, sauf si des fichiers prenaient déjà leur place ; la même commande termine le travail
transfer-same = { $target } a déjà ce site : { $same } fichiers
transfer-would = { $target } recevrait { $new } fichiers nouveaux et { $changed } modifiés, et en perdrait { $gone } ; { $same } restent tels quels. Rien n'a été envoyé
transfer-done = { $target } a le nouveau site : { $new } fichiers nouveaux, { $changed } modifiés, { $gone } retirés, { $same } restés tels quels
transfer-in-place = les fichiers ont pris leur place un par un, car ce dossier n'est pas un lien ; docs/hosting.md dit comment en faire un
manual-title = Le manuel de halte
manual-contents = Sommaire
manual-next = La suite : { $title }
manual-how = `halte manual NOM` affiche une page, `halte manual --open` ouvre le manuel dans le navigateur.
manual-unknown = le manuel n'a pas de page `{ $page }`
    .hint = `halte manual` en donne la liste
manual-written = le manuel est dans { $file }
not-written = { $file } ne peut pas être écrit : { $problem }
theme-name = `{ $name }` ne peut pas être le nom d'un thème
    .hint = écrivez `{ $free }`
theme-part = le thème d'origine n'a pas { $part }
    .hint = ses parties sont : { $parts }
theme-written = { $count } fichiers écrits dans { $to } ; { $kept } déjà là ne changent pas. Pour l'utiliser : `theme: { $name }` dans records/site.yaml. Supprimez ce que vous ne modifiez pas : le thème d'origine y pourvoit
theme-changed = modifié : { $file }
theme-added = propre au projet : { $file }
theme-same = les thèmes du projet n'ont rien de différent du thème d'origine
schemas-written = { $count } schémas écrits dans { $to }
template-ready = { $file } est prêt à être rempli ; ensuite : `halte import activity { $file }`

## digest.rs
digest-partner = il n'y a pas d'organisme `{ $asked }`
    .hint = `records/organisations.yaml` les nomme
digest-partner-near = il n'y a pas d'organisme `{ $asked }`
    .hint = vouliez-vous écrire `{ $near }` ?
digest-nothing = aucun passage n'est à annoncer à « { $partner } » dans les semaines qui viennent
    .hint = `follows` de sa fiche dit quels passages il suit
digest-noted = envoi noté : { $file }
digest-not-noted = l'envoi n'a pas pu être noté : { $problem }
