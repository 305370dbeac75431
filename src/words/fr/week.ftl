### La page de la semaine, pour l'opérateur seul.

## week/mod.rs
week-title = Semaine { $number }, du { $first } au { $last }
week-day = À jour le { $day }.
week-text = { $text }
week-of-programme = { $programme } : { $what }
week-private = Page de l'opérateur : ne la publiez pas et ne la transmettez pas.
week-urgent = à traiter
week-column-day = Jour
week-column-hours = Horaires
week-column-place = Lieu
week-column-announced = Ce qui a été annoncé
week-column-due = Échéance
week-column-what = Quoi
week-column-recipient = Pour qui
week-column-state = État
week-column-missing = Ce qui manque
week-column-period = Période
week-column-sessions-held = Permanences tenues

## week/passages.rs
week-passages = Passages de la semaine
week-column-booked = Réservés
week-booked = { $booked } sur { $offered }
week-as-planned = comme prévu
week-as-above = fermé, comme ci-dessus
week-announced = { $what } Annoncé le { $day }.
week-not-announced = { $what } Aucune annonce n'est notée : prévenez le public, puis écrivez `announced_on`.
week-passages-more = … et { $count } autres : `halte agenda` les montre tous.
week-openings = { $count ->
        [one] Une ouverture comme d'habitude
       *[other] { $count } ouvertures comme d'habitude
    }, dans { $places ->
        [one] un lieu fixe
       *[other] { $places } lieux fixes
    }.
week-passages-none = Aucun passage cette semaine, ni après.
week-passages-next = Aucun passage cette semaine ; le prochain : { $day }.

## week/due.rs
week-due = À remettre
week-due-on = { $day }
week-due-late = { $day }, { $days ->
        [one] un jour
       *[other] { $days } jours
    } de retard
week-due-to-validate = { $state }, à valider par { $validator }
week-due-none = Rien à remettre dans le mois qui vient.
deliver-state-none = non commencé
deliver-state-draft = brouillon
deliver-state-validated = validé
deliver-state-validated-on = validé le { $day }
deliver-state-sent = envoyé
deliver-state-sent-on = envoyé le { $day }
deliver-state-sent-late = envoyé le { $day }, avec { $days ->
        [one] un jour
       *[other] { $days } jours
    } de retard

## week/sessions.rs
week-sessions = Ce qui manque aux fiches de la semaine passée (du { $first } au { $last })
week-sessions-unread = Des fiches contiennent une erreur : elles passent d'abord (`halte check`).
week-sessions-none = Rien ne manque.
week-sessions-no-record = aucune fiche de permanence
week-sessions-still-planned = la fiche dit encore « prévue »
week-sessions-no-presence = les heures de présence
week-sessions-no-slots = les rendez-vous
week-sessions-no-visits = les personnes reçues
week-sessions-lacks = { $missing }
week-sessions-older = { $count ->
        [one] Un passage plus ancien est sans fiche, en { $month }.
       *[other] { $count } passages plus anciens sont sans fiche, le premier en { $month }.
    }
week-tallies-missing = { $count ->
        [one] Une ouverture est sans comptage du mois, en { $month }.
       *[other] { $count } ouvertures sont sans comptage du mois, la première en { $month }.
    }

## week/low_stops.rs
week-low = Arrêts peu fréquentés
week-low-none = Aucun au dernier bilan.
week-low-remedy = Le bilan les nomme ; écrivez ce que vous proposez.

## incidents.rs
week-column-since = Depuis quand
week-incidents = Incidents en cours ou récents
week-incidents-none = Aucun incident en cours.
week-incident-terminal = Borne
week-incident-vehicle = Véhicule
week-incident-connection = Connexion
week-incident-computer = Ordinateur ou imprimante
week-incident-premises = Locaux
week-incident-other = Autre
week-incident-since = depuis le { $from }
week-incident-days = du { $from } au { $until }
week-incident-no-ticket = en cours, sans ticket : signalez-le
week-incident-open = en cours, ticket { $ticket }
week-incident-no-hours = fini : écrivez les heures d'ouverture perdues
week-incident-over = fini, { $hours } h d'ouverture perdues

## decisions.rs
week-decisions = Réajustements et décisions en attente
week-decisions-none = Rien n'est en attente.
week-decision-proposed = proposé le { $day }
week-decision-to-decide = à décider
week-decision-to-do = décidé, à faire
week-decision-to-do-by = décidé, à faire pour le { $due }

## papers.rs
week-papers = Émargements
week-papers-none = Chaque atelier a sa feuille.
week-paper-missing = aucune feuille d'émargement

## vouchers.rs
week-vouchers = Stock de chèques
week-vouchers-none = Il ne reste rien.
week-column-lot = Lot reçu
week-column-stock = Reste
week-column-valid = Validité
week-voucher-valid = jusqu'au { $last }
week-voucher-reserve = en réserve
week-voucher-stock = { $carnets ->
        [one] { $carnets } carnet
       *[other] { $carnets } carnets
    } et { $cheques ->
        [one] { $cheques } chèque
       *[other] { $cheques } chèques
    }
week-voucher-missing = { $cheques } chèques de plus remis que reçus

## half_days.rs
week-half-days = Demi-journées à renseigner
week-half-days-none = Chaque semaine est complète.
week-half-days-more = { $count ->
        [one] Une semaine plus ancienne est incomplète.
       *[other] { $count } semaines plus anciennes sont incomplètes.
    }
week-half-days-use = accueil { $public }, promotion et partenaires { $outreach }, domicile { $home }, trajets { $travel }, absence et fériés { $absence }, autre { $other }
week-half-days-of = { $found } sur { $wanted }
week-column-week = Semaine du
week-column-use = Emploi
week-column-accounted = Renseignées

## liaison.rs
week-liaison = Fiches de liaison en attente
week-liaison-none = Aucune fiche n'attend.
week-column-number = Fiche
week-column-referrer = Orienté par
week-liaison-since = { $days ->
        [0] reçue aujourd'hui
        [one] reçue le { $day }, hier
       *[other] reçue le { $day }, il y a { $days } jours
    }
week-liaison-home = à domicile
week-liaison-distance = à distance
week-liaison-elsewhere = ailleurs
week-liaison-to-contact = à contacter
week-liaison-contacted = contact pris le { $day }, rendez-vous à fixer
week-liaison-meeting = rendez-vous le { $day }
week-liaison-met = rendez-vous prévu le { $day } : ouvrez le suivi
week-liaison-blank = La fiche vierge à imprimer est à côté de cette page : `operator/liaison-sheet.html`.

## sheet.rs
sheet-title = Fiche de liaison
sheet-keep = Cette feuille porte des données personnelles : gardez-la sous clé. Dans les fichiers, n'écrivez que son numéro, les jours et l'organisme.
sheet-referrer = Qui oriente
sheet-number = Numéro (donné par l'équipe)
sheet-received = Date de la fiche
sheet-organisation = Organisme
sheet-agent = Personne à rappeler, téléphone
sheet-person = La personne orientée
sheet-name = Nom, prénom
sheet-phone = Téléphone
sheet-address = Adresse
sheet-when = Quand la joindre
sheet-union = Union européenne
sheet-consent = La personne accepte que cette fiche soit transmise et qu'on l'appelle.
sheet-meeting = Le premier entretien
sheet-contacted = Premier contact le
sheet-met = Premier entretien le
sheet-home = à domicile
sheet-elsewhere = ailleurs
sheet-three = avec la personne qui oriente
sheet-outcome = La suite
sheet-answer = Réponse à l'organisme
sheet-signature = Date et signature

## briefings.rs
week-briefings = Partenaires informés des passages
week-briefings-remedy = `halte digest` écrit le message et note l'envoi.
week-briefing-on = le { $day }
week-briefing-never = jamais
week-briefing-tour = passages à venir
week-briefing-changes = changements
