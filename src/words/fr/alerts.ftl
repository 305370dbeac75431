### Les alertes : adhérents, accords, guichet

alerts-account = Mon compte
alerts-account-close = Fermer ce compte
alerts-account-closed = fermé
alerts-account-hint = Par exemple votre prénom et votre nom. Il ne sert qu’à vous connecter.
alerts-account-label = Identifiant
alerts-account-name = un identifiant a de 3 à 80 lettres, chiffres, points ou tirets
alerts-accounts = Comptes
alerts-add = Ajouter
alerts-age = 
    { $years ->
         [one] { $years } an
        *[other] { $years } ans
    }
alerts-alike = Cette personne est peut-être déjà inscrite. Regardez ces fiches :
alerts-alike-no-birth = mêmes noms, une date de naissance manque
alerts-alike-other = J’ai vérifié : c’est une autre personne
alerts-alike-reached = même prénom, même téléphone ou même adresse e-mail
alerts-alike-swapped = nom et prénom inversés
alerts-audit = Journal
alerts-audit-at = Date et heure
alerts-audit-broken = le journal a été modifié à l’entrée { $entry }
alerts-audit-hint = Qui a fait quoi, et quand. Aucun nom d’adhérent n’y figure.
alerts-audit-number = Nº
alerts-audit-target = Fiche
alerts-audit-what = Action
alerts-audit-whole = le journal est intact : { $count ->
         [one] { $count } entrée
        *[other] { $count } entrées
    }, dernière empreinte ci-dessous
alerts-born = cette date n’existe pas ou ne peut pas être lue ; écrivez par exemple 06/05/1980
alerts-born-label = Date de naissance
alerts-born-month-first = le mois est écrit avant le jour ; écrivez le jour d’abord, par exemple 16/05/1980
alerts-born-short-year = l’année n’a que deux chiffres ; écrivez-la avec quatre
alerts-born-unlikely = cette date de naissance donne un âge impossible
alerts-busy = les fiches sont occupées par un autre travail ; réessayez dans un instant
alerts-cancel = Annuler
alerts-channel-email = Newsletters par e-mail
alerts-channel-sms = SMS
alerts-conflict = quelqu’un d’autre a modifié cette fiche pendant que vous écriviez ; rien n’a été perdu, comparez puis enregistrez
alerts-consent = J’accepte que le centre social m’envoie des SMS et des newsletters pour m’informer de l’actualité de la structure.
alerts-consent-give = Noter l’accord
alerts-consent-given = accord donné
alerts-consent-hint = À cocher seulement si la personne l’a dit ou signé. L’accord peut être retiré à tout moment.
alerts-consent-history = Historique
alerts-consent-label = Autorisation
alerts-consent-none = rien n’a été demandé
alerts-consent-withdraw = Retirer l’accord
alerts-consent-withdrawn = accord retiré
alerts-damaged = un fichier des alertes est abîmé ; remettez la dernière sauvegarde
alerts-day = { $day }
alerts-desk = Alertes
alerts-disk-full = le disque est plein ; rien n’a été enregistré
alerts-done-changed = C’est enregistré.
alerts-done-closed = Le compte est fermé.
alerts-done-erased = Tout ce qui était gardé de cette personne est effacé.
alerts-done-import = Le fichier est importé.
alerts-done-known = Cette personne était déjà inscrite : voici sa fiche.
alerts-done-phrase = La phrase de passe est changée, et vos autres connexions sont fermées.
alerts-done-registered = La personne est inscrite.
alerts-edit = Modifier
alerts-email = une adresse e-mail s’écrit nom@domaine.fr
alerts-email-label = Adresse e-mail
alerts-enter = Se connecter
alerts-enter-lost = Phrase de passe perdue ? La personne qui gère les comptes de votre structure vous envoie une nouvelle invitation.
alerts-enter-wait = trop d’essais ; attendez { $seconds ->
         [one] { $seconds } seconde
        *[other] { $seconds } secondes
    } et réessayez
alerts-enter-wrong = l’identifiant ou la phrase de passe ne va pas
alerts-erase = Effacer cette personne
alerts-erase-button = Effacer définitivement
alerts-erase-hint = La fiche, l’historique et l’appartenance aux groupes disparaissent pour toujours. Si un accord avait été retiré, un import ne pourra pas le remettre.
alerts-export = Exporter la liste
alerts-first = Prénom
alerts-first-link = ce lien crée un compte d’administration ; il sert une fois et dure sept jours :
alerts-folder-committed = ce dossier serait enregistré dans Git avec les fiches ; ajoutez la ligne { $line } à .gitignore
alerts-folder-open = d’autres personnes de cette machine peuvent lire le dossier { $folder } ; faites chmod 700
alerts-folder-published = le dossier des alertes ne peut pas être dans { $folder }/
alerts-form-old = cette page n’est plus valable ; revenez en arrière, rechargez-la et recommencez
alerts-group = Groupe
alerts-group-all = Tous
alerts-group-name = donnez un nom au groupe
alerts-group-name-label = Nom du groupe
alerts-group-new = Nouveau groupe
alerts-group-remove = Supprimer le groupe
alerts-group-there = un autre groupe porte déjà ce nom
alerts-group-used = un envoi est prévu pour ce groupe ; retirez d’abord l’envoi
alerts-groups = Groupes
alerts-groups-count = 
    { $count ->
         [one] { $count } groupe
        *[other] { $count } groupes
    }
alerts-groups-hint = Par exemple : petite enfance, jeunesse, RSA, culture. Seule votre structure voit ses groupes.
alerts-hand-out = Remettre ses données à la personne
alerts-held = un autre processus sert déjà ce dossier ; arrêtez-le d’abord
alerts-home = Accueil
alerts-import = Importer
alerts-import-hint = Un fichier Excel, LibreOffice ou CSV
alerts-invitation = Invitation
alerts-invitation-accept = Créer mon compte
alerts-invite = Inviter quelqu’un
alerts-invite-button = Créer le lien
alerts-invited = Donnez ce lien à la personne. Il sert une fois et dure sept jours.
alerts-last = Nom
alerts-last-administrator = le dernier compte d’administration ne peut pas être fermé
alerts-leave = Se déconnecter
alerts-members = 
    { $count ->
         [0] aucune personne
         [one] { $count } personne
        *[other] { $count } personnes
    }
alerts-menu = Menu
alerts-messages = Messages
alerts-messages-hint = Préparer un envoi, réutiliser un message
alerts-missing = il n’y a rien à cette adresse
alerts-name-letters = un nom a au moins une lettre
alerts-name-missing = ce champ est à remplir
alerts-name-taken = cet identifiant est déjà pris
alerts-needed = (à remplir)
alerts-newer = les fiches sont d’une version plus récente ({ $found }) que ce programme ({ $known }) ; mettez halte à jour
alerts-next = Page suivante
alerts-nobody = Personne.
alerts-notice = Notice
alerts-old-count = 
    { $count ->
         [0] rien à effacer bientôt
         [one] { $count } fiche à regarder
        *[other] { $count } fiches à regarder
    }
alerts-ours = Ce que vous avez écrit
alerts-page-failed = cette page n’a pas pu être faite ({ $place })
alerts-people = Personnes
alerts-phone = ce numéro ne va pas ; écrivez par exemple 06 39 98 12 34
alerts-phone-abroad = ce numéro n’est pas français ; les SMS partent en France et outre-mer
alerts-phone-digits-lost = le tableur a perdu des chiffres de ce numéro ; retapez-le
alerts-phone-label = Téléphone
alerts-phone-two = il y a deux numéros ; gardez-en un
alerts-phrase-again = Phrase de passe, encore une fois
alerts-phrase-change = Changer de phrase de passe
alerts-phrase-differs = les deux phrases de passe ne sont pas les mêmes
alerts-phrase-hint = Au moins 14 signes, par exemple quatre mots sans rapport.
alerts-phrase-label = Phrase de passe
alerts-phrase-old = Phrase de passe actuelle
alerts-phrase-short = une phrase de passe a au moins { $least } signes
alerts-phrase-simple = cette phrase de passe se devine trop facilement
alerts-phrase-wrong = la phrase de passe actuelle ne va pas
alerts-problem = Ça n’a pas marché
alerts-proxy-address = l’adresse publique commence par https:// et n’a que le nom du site, comme https://alertes.example
alerts-read-only = le dossier des alertes ne peut pas être écrit ; rien n’a été enregistré
alerts-register = Inscrire une personne
alerts-register-button = Inscrire
alerts-retention = Durée de conservation
alerts-retention-hint = Une fiche sans contact depuis 24 mois est à effacer ; elle est annoncée ici un mois avant. Modifier la fiche ou noter un accord compte comme un contact.
alerts-retention-over = À effacer
alerts-retention-soon = Bientôt
alerts-rights = Droits de la personne
alerts-role = Rôle
alerts-role-administrator = Administration générale
alerts-role-animator = Animation ou travail social
alerts-role-structure = Responsable de structure
alerts-room-enter = Entrer dans
alerts-room-leave = Sortir de cette structure
alerts-same-person = une autre fiche a les mêmes noms et la même date de naissance
alerts-save = Enregistrer
alerts-search = Chercher un nom, un numéro ou une adresse
alerts-search-button = Chercher
alerts-see-profile = Voir la fiche
alerts-serving = les alertes sont servies à { $url } (Ctrl+C pour arrêter)
alerts-sex = écrivez féminin, masculin, ou rien
alerts-sex-female = Féminin
alerts-sex-label = Sexe
alerts-sex-male = Masculin
alerts-sex-none = Non communiqué
alerts-skip = Aller au contenu
alerts-slips = Un champ est à corriger ; rien n’est perdu.
alerts-source = Donné
alerts-source-form = à l’accueil
alerts-source-import = par un import
alerts-source-paper = sur papier signé
alerts-statistics = Statistiques
alerts-statistics-hint = Âges, accords, groupes
alerts-store-failed = les fiches n’ont pas pu être lues ou écrites ({ $problem })
alerts-structure = Structure
alerts-structure-add = Ajouter une structure
alerts-structures = Structures
alerts-structures-hint = Entrer dans une structure est noté au journal.
alerts-theirs = Ce qui est enregistré maintenant
alerts-too-long = c’est trop long : { $most } signes au plus
alerts-band = { $band } ans
alerts-band-first = moins de 12 ans
alerts-band-last = 70 ans et plus
alerts-by-age = Par âge, à ce jour
alerts-by-consent = Par accord
alerts-by-group = Par groupe
alerts-by-sex = Par sexe
alerts-column-agreed = Accord
alerts-column-agreed-how = Origine de l’accord
alerts-column-agreed-on = Date de l’accord
alerts-column-email = E-mail
alerts-column-newsletter = Accord e-mail
alerts-column-sms = Accord SMS
alerts-import-aside = Lignes masquées ou barrées, non lues :
alerts-import-changed = d’autres personnes ont été inscrites pendant que vous regardiez ; rien n’a été importé, choisissez le fichier encore une fois
alerts-import-column = colonne { $column }
alerts-import-consent-hint = Un accord n’est repris que si le fichier donne sa date (« Date de l’accord ») et son origine (« Origine de l’accord »). Sans elles, la personne est inscrite et ne reçoit rien.
alerts-import-consents = 
    { $count ->
         [0] Aucun accord ne sera repris.
         [one] { $count } accord sera repris.
        *[other] { $count } accords seront repris.
    }
alerts-import-date-order = jour et mois pourraient être inversés : une autre ligne de cette colonne a le mois d’abord
alerts-import-differs = Déjà inscrites, autrement
alerts-import-differs-hint = La fiche garde ce qu’elle a ; modifiez-la à la main si le fichier a raison.
alerts-import-do = Importer les nouvelles personnes
alerts-import-doubtful = À vérifier
alerts-import-doubtful-hint = Ces personnes sont peut-être déjà inscrites sous le nom de la dernière colonne. Elles ne sont pas importées : inscrivez-les à la main.
alerts-import-file = Fichier (.xlsx, .xls, .ods ou .csv, 20 Mo au plus)
alerts-import-gone = ce fichier n’est plus en attente ; choisissez-le encore une fois
alerts-import-headings = aucune ligne de titres avec « Nom » et « Prénom » n’a été trouvée
alerts-import-how = Le fichier a une ligne de titres avec Nom et Prénom ; Date de naissance, Sexe, Téléphone, E-mail, Groupes et Accord sont lus s’ils y sont. Vous verrez d’abord ce qui serait fait, ligne par ligne.
alerts-import-ignored = Colonnes non lues :
alerts-import-look = Voir ce qui serait fait
alerts-import-more = Lignes de plus :
alerts-import-new = Nouvelles
alerts-import-new-hint = Ces personnes seront inscrites.
alerts-import-no-file = choisissez un fichier
alerts-import-nothing-yet = Rien n’est encore importé.
alerts-import-preview = Avant l’import
alerts-import-refused = Refusées
alerts-import-refused-hint = Corrigez ces cases dans le fichier et importez-le de nouveau : ce qui y est déjà ne sera pas repris deux fois.
alerts-import-row = Ligne
alerts-import-same = Déjà inscrites
alerts-import-same-hint = Rien ne change pour ces personnes.
alerts-import-twice = comme la ligne { $row }
alerts-import-what = Quoi
alerts-import-who = Qui
alerts-import-withdrawn = 
    { $count ->
         [one] { $count } accord retiré auparavant reste retiré.
        *[other] { $count } accords retirés auparavant restent retirés.
    }
alerts-import-yes-or-no = écrivez oui ou non
alerts-message-category = Catégorie
alerts-message-category-hint = Par exemple : rappel administratif, actualité du centre.
alerts-message-conflict = quelqu’un d’autre a modifié ce message pendant que vous écriviez ; copiez votre texte, rechargez la page et reprenez
alerts-message-new = Nouveau message
alerts-message-newsletter = Texte de la newsletter
alerts-message-sms = Texte du SMS
alerts-message-title = un message a un titre et une catégorie
alerts-message-title-hint = Pour vous seulement : n’y mettez le nom de personne.
alerts-message-title-label = Titre
alerts-messages-how = Un message se prépare une fois et s’utilise autant de fois que vous voulez, avec une autre date. Rien ne part encore d’ici.
alerts-sending-button = Prévoir l’envoi
alerts-sending-cancel = Retirer
alerts-sending-day = donnez un jour à venir et une heure
alerts-sending-day-label = Jour
alerts-sending-groups = choisissez au moins un groupe
alerts-sending-hour = Heure
alerts-sending-mass = cet envoi toucherait { $reached } personnes sur { $all } ; l’outil n’est pas fait pour écrire à tout le monde, donnez le motif en une phrase
alerts-sending-plan = Prévoir un envoi
alerts-sending-reason = Motif
alerts-sending-reason-hint = Demandé si l’envoi touche plus de la moitié des personnes.
alerts-sendings = Envois prévus
alerts-sendings-count = 
    { $count ->
         [0] brouillon
         [one] { $count } envoi
        *[other] { $count } envois
    }
alerts-sendings-hint = Plusieurs groupes à la fois ; une personne de deux groupes ne compte qu’une fois. Seules les personnes qui ont donné leur accord sont comptées.
alerts-statistics-day = Compter au
alerts-statistics-own = Ces nombres sont ceux de votre structure seulement. Dans les rapports, les petits nombres sont masqués.
alerts-statistics-show = Afficher
alerts-yes = oui
alerts-no = non
alerts-dpia-access = Accès par une personne non autorisée : rôles, isolement des structures, chiffrement du disque et des sauvegardes. Reste à écrire : qui a une clé de la machine
alerts-dpia-change = Modification non voulue : historique des accords, journal chaîné. Reste à écrire : qui vérifie le journal, et quand
alerts-dpia-decision = Avis du délégué à la protection des données, décision et date : à écrire
alerts-dpia-description = Description : personnes suivies par un centre social, parfois fragiles ; informer et rappeler, sans décision automatique
alerts-dpia-loss = Perte : sauvegarde et remise en place. Reste à écrire : où, tous les combien, qui a essayé
alerts-dpia-necessity = Nécessité : aucun champ de texte libre, sexe et date de naissance facultatifs. Reste à écrire : pourquoi chaque groupe est utile
alerts-dpia-people = Comment les personnes sont informées, et leur avis : à écrire
alerts-dpia-title = Cadre d’une analyse d’impact (article 35)
alerts-other-groups = Autres groupes
alerts-other-messages = Autres messages
alerts-register-basis = Base légale : consentement, par une case qui n’est jamais cochée d’avance, avec la phrase montrée, la date et l’origine
alerts-register-controller = Responsable de traitement : cette structure (adresse, contact et délégué à la protection des données : à compléter)
alerts-register-data = Données : nom, prénom, date de naissance, sexe s’il est donné, téléphone, e-mail, groupes, historique des accords ; aucun texte libre
alerts-register-of = Registre de { $structure } (article 30)
alerts-register-people = Personnes concernées : adhérents, { $count } aujourd’hui
alerts-register-purpose = Finalités : informer les adhérents de l’actualité de la structure et de leurs dates administratives ; compter pour les financeurs, sans nom
alerts-register-recipients = Destinataires : les comptes de la structure et l’administration générale ({ $count } comptes ouverts en tout) ; aucun envoi à un prestataire pour l’instant
alerts-register-retention = Durée : { $months } mois après le dernier contact, annoncée au mois { $announced }
alerts-register-rights = Droits : accès et portabilité (fiche remise en JSON), rectification, retrait à tout moment, effacement
alerts-register-security = Sécurité : un fichier par structure, rôles, phrases de passe argon2id, journal chaîné, serveur local derrière un proxy TLS
alerts-register-title = Alertes de { $site } : registre et analyse d’impact
alerts-register-transfers = Transferts hors de l’Union européenne : aucun
alerts-tally-consent = la liste « consent » du projet n’a pas de catégorie { $category } ; ajoutez-la à records/characteristics.yaml
alerts-tally-early = la période n’est pas finie : elle se compte à partir du { $day }
alerts-tally-nothing = tout est déjà dans les fiches ; rien n’a été écrit
alerts-code = Code à usage unique
alerts-code-button = Activer
alerts-code-change = Changer de téléphone
alerts-code-enter = Ouvrez l’application de codes de votre téléphone et recopiez le code qu’elle montre pour ce site.
alerts-code-first = Installez une application de codes sur votre téléphone, par exemple Aegis ou FreeOTP.
alerts-code-is-not-set = Il n’est pas demandé pour ce compte. Vous pouvez l’activer : la phrase de passe seule ne suffira plus.
alerts-code-is-set = Il est demandé à chaque connexion.
alerts-code-key = Ou recopiez cette clé :
alerts-code-label = Code à six chiffres
alerts-code-lost = Téléphone perdu ? Une autre personne de l’administration ferme ce compte et vous envoie une nouvelle invitation.
alerts-code-second = Avec elle, photographiez ce carré.
alerts-code-setup = Activer le code à usage unique
alerts-code-square = Carré à photographier avec l’application de codes
alerts-code-third = Écrivez ici le code qu’elle montre alors. Il change toutes les trente secondes.
alerts-code-why = En plus de la phrase de passe, un code que montre votre téléphone est demandé à chaque connexion. L’administration générale, qui peut entrer dans toutes les structures, ne peut pas s’en passer.
alerts-code-wrong = ce code ne va pas, ou il a déjà servi ; attendez le suivant
alerts-done-code = Le code à usage unique est activé, et vos autres connexions sont fermées.
alerts-clock-ahead = rien n’avait été fait ici depuis le { $noted } : vérifiez la date de cette machine. Par sécurité, on ne peut effacer par durée que demain.
alerts-clock-back = l’horloge de cette machine retarde : quelque chose a été noté le { $noted }. Faites-la régler ; rien n’est perdu.
alerts-not-noted = le journal n’a pas pu être écrit ({ $problem }) ; regardez si votre action est enregistrée avant de la refaire
