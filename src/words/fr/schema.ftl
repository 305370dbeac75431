# Les descriptions des schémas JSON que les éditeurs montrent pendant la frappe.

schema-site = Le site public : son adresse, ses langues, son aspect.
schema-programmes = Les programmes : un service, sous quel contrat, de quand à quand.
schema-organisations = Qui finance, porte, accueille ou soutient le service, et comment cela doit se voir.
schema-territories = Les parties du territoire, telles que le contrat les découpe.
schema-cantons = Les cantons des territoires.
schema-communes = Les communes, par leur code Insee.
schema-stops = Les arrêts : les lieux exacts où l'on passe.
schema-rota = La tournée : quand chaque arrêt est desservi, sous forme de règles.
schema-exceptions = Ce qui change une seule fois : un passage annulé, reporté, ajouté, à une autre heure ou à une autre place.
schema-free-places = S'il reste des places à un passage, en un mot.
schema-closures = Les jours où un arrêt, une commune, un territoire ou tout le programme est fermé.
schema-incidents = Le matériel en panne, et les heures d'ouverture perdues à cause de lui.
schema-school-holidays = Les vacances scolaires d'une zone, pour les règles qui en tiennent compte.
schema-sessions = Ce qui s'est passé à chaque passage, et les personnes reçues, sans rien qui les nomme.
schema-characteristics = Les listes de catégories propres au projet : métier, façon de venir, sorte d'aide.
schema-tallies = Des nombres pour un jour ou un mois, quand on ne décrit pas chaque accompagnement.
schema-workshops = Les ateliers et réunions, avec leurs participants en nombres.
schema-outreach = Les demi-journées de promotion ou de rencontre des partenaires.
schema-half-days = Les demi-journées d'une semaine : à domicile, sur la route, absences.
schema-staff = Qui travaille, sous un code, et pour combien de temps.
schema-receptions = Les personnes reçues en dehors des permanences.
schema-liaison-sheets = Les fiches de liaison qui attendent un premier entretien.
schema-follow-ups = Les suivis en plusieurs rencontres, et chaque rencontre.
schema-voucher-lots = Les carnets reçus, et combien de chèques dans chacun.
schema-voucher-placements = Les chèques confiés à un lieu, qui les remet.
schema-voucher-grants = Les chèques remis, et à quel public, sans rien qui nomme.
schema-voucher-returns = Les chèques rendus, périmés, abîmés ou perdus.
schema-surveys = Les enquêtes, en nombres.
schema-groups = Les groupes de personnes à qui une structure écrit.
schema-campaigns = Les messages envoyés à ces groupes.
schema-indicators = Ce que l'on compte, dans les mots du financeur ; rien d'autre n'est nécessaire pour un simple compte.
schema-grids = Les grilles d'un financeur : colonnes, ordre, titres, sous-totaux.
schema-agreements = Les conventions : durée, reconduction, délai de préavis.
schema-approvals = Ce que les financeurs acceptent de rendre public.
schema-committees = Les comités qui suivent le service, et leurs réunions.
schema-decisions = Les réajustements et décisions : proposés, décidés, faits.
schema-papers = Les attestations et feuilles d'émargement gardées ailleurs : numéro, jour, combien, où.
schema-briefings = À qui la tournée ou ses changements ont été envoyés, et quand.
schema-budgets = L'argent accordé, ligne par ligne.
schema-gaps = Pourquoi un objectif n'est pas atteint, et ce que l'on fait.
schema-publication = Quels tableaux sont imprimés pour qui, et comment les petits nombres sont protégés.
schema-initiatives = Ce qui a été fait, ou est prévu, à côté du service.
schema-terms = Ce que le contrat promet, article par article ; le reste des fiches montre si c'est tenu.
schema-targets = Les nombres à atteindre qu'aucun article ne demande, et ceux d'avant le service.
schema-clearances = Les textes qui ressemblent à des données personnelles et peuvent rester, avec la raison.
schema-validators = Qui peut valider au nom d'une fonction, et de quand à quand.
schema-deliverables = Les livrables : ce qui est dû, à qui et pour quand, et où en est chaque édition.

schema-date = année-mois-jour, comme 2022-02-15 ; un jour de la semaine devant est vérifié.

schema-of-agreement = Une convention, et comment elle finit ou continue.
schema-of-agreement-stops = Les lieux qu'elle concerne ; tous ceux du programme si rien n'est écrit.
schema-of-agreement-from = Premier jour ; celui de la signature si rien n'est écrit.
schema-of-agreement-term-months = Durée en mois…
schema-of-agreement-until = …ou dernier jour.
schema-of-agreement-renewal = Reconduction ; aucune si rien n'est écrit.
schema-of-agreement-renewal-months = Durée d'une reconduction, en mois ; celle de la première période si rien n'est écrit.
schema-of-agreement-notice-months = Combien de mois avant le terme la convention se dénonce.
schema-of-agreement-terminated-on = Depuis quand on sait que la convention n'est pas reconduite.

schema-of-committee = Un comité qui se réunit pour faire le point sur le service.
schema-of-committee-fixed-months-before = Combien de mois avant la réunion sa date doit être fixée.
schema-of-committee-quarter = Le trimestre de l'année où il se réunit au moins une fois : 1 à 4.
schema-of-committee-every = Les périodes dont chacune est examinée en réunion : quarter (trimestre) ou year (année).

schema-of-meeting-period = La période examinée ; l'année de la réunion si rien n'est écrit.
schema-of-meeting-fixed-on = Le jour où la date a été convenue.

schema-of-approval = L'accord d'un financeur pour rendre quelque chose public. Sans lui, les chiffres ne vont qu'aux financeurs.
schema-of-approval-approved-by = Le financeur qui a donné son accord.
schema-of-approval-withdrawn-on = Depuis quand l'accord est retiré.

schema-of-briefing = Un message aux partenaires sur la tournée à venir ou sur des changements.
schema-of-briefing-to = Les organismes qui l'ont reçu.
schema-of-briefing-what = tour (la tournée) ou changes (des changements).
schema-of-briefing-period = Le ou les mois de la tournée.

schema-of-budget = Une ligne du budget accordé par un financeur.
schema-of-budget-line = La ligne, dans les mots de la convention.
schema-of-budget-by = Le financeur qui l'a accordée : aucun autre ne la lit.
schema-of-budget-granted = Montant en euros pour toute la convention.
schema-of-budget-source = L'article.
schema-of-budget-per = L'indicateur par lequel l'argent dépensé est divisé : les personnes aidées.


schema-of-group = Un groupe d'adhérents d'une structure. Une autre structure ne peut pas lui écrire.
schema-of-group-stop = La structure à laquelle il appartient.

schema-of-campaign = Un message envoyé une fois, ou de nouveau à une autre date, à un ou plusieurs groupes de la structure.

schema-of-send-messages = Nombre de messages partis.

schema-of-characteristic = Une liste de catégories propre au projet, pour `more` d'un accompagnement et pour les lignes d'un comptage.
schema-of-characteristic-label = Son nom dans les tableaux.
schema-of-characteristic-programmes = Les programmes qui s'en servent ; tous si rien n'est écrit.
schema-of-characteristic-categories = Dans l'ordre où les tableaux les montrent.
schema-of-characteristic-from = Pour les suivis et les fiches de liaison : ce que leurs jours et leurs organismes disent déjà, et qu'il ne faut pas écrire une seconde fois.
schema-of-characteristic-multiple = `true` si une personne peut en avoir plusieurs.
schema-of-characteristic-sensitive = `true` si une catégorie dit d'une personne ce que nul ne doit apprendre : même « toutes » n'est alors pas imprimé.
schema-of-characteristic-source = L'article qui la demande.

schema-of-category-needs = Ce qu'un lieu doit avoir dans `equipment` pour que ce soit possible : ailleurs, le zéro va de soi.
schema-of-category-days = Pour une liste faite d'un délai (`from`) : au plus tant de jours. La catégorie sans nombre est pour plus longtemps, `waiting` pour ceux qui attendent.

schema-of-clearance = Laisse passer un texte que la recherche de données personnelles a trouvé, avec la raison.
schema-of-clearance-text = Les mots trouvés, tels qu'ils sont écrits.
schema-of-clearance-file = Le seul fichier où ils peuvent rester, comme content/pages/partenaires.md ; partout si rien n'est écrit.
schema-of-clearance-reason = Pourquoi cela ne nuit à personne : le numéro public d'un organisme, une rue qui porte le nom de quelqu'un.

schema-of-workshop = Une rencontre de groupe : un atelier, une réunion d'information.
schema-of-workshop-topic = Le sujet.
schema-of-workshop-counts = Qui était là, en nombres : jamais une ligne par personne.
schema-of-workshop-with = Les organismes qui y ont pris part.

schema-of-outreach = Une demi-journée pour faire connaître le service ou rencontrer des partenaires.
schema-of-outreach-half-day = morning (matin) ou afternoon (après-midi) ; toute la journée si rien n'est écrit.
schema-of-outreach-subject = Ce qui a été fait, pour le bilan.

schema-of-decision = Ce qui est proposé à ceux qui décident, et ce qui en est advenu.
schema-of-decision-what = Ce qui est proposé, en une phrase.
schema-of-decision-stop = Le lieu concerné.
schema-of-decision-committee = Qui décide.
schema-of-decision-outcome = accepted (accepté, si rien n'est écrit) ou refused (refusé).
schema-of-decision-due = Le jour pour lequel ce doit être fait.
schema-of-decision-source = Le compte rendu ou le courrier qui porte la décision.

schema-of-target = Un nombre que le contrat demande.
schema-of-target-indicator = L'indicateur auquel il est comparé.
schema-of-target-value = Ce qu'il faut atteindre, dans l'unité de l'indicateur, sur toute la durée du programme ou par semaine selon l'indicateur.
schema-of-target-baseline = Ce que l'on a constaté avant le programme, pour comparer.
schema-of-target-source = Où c'est écrit : article et document.
schema-of-target-reading = Comment le texte a été lu là où il laisse un choix.

schema-of-deliverable = Un livrable : ce qui est dû à un financeur, une fois ou à chaque période.
schema-of-deliverable-recipient = L'organisme pour qui c'est fait.
schema-of-deliverable-copies = Qui d'autre en reçoit une copie, en mots : le comité de pilotage.
schema-of-deliverable-due-days = Nombre de jours après la fin de la période.
schema-of-deliverable-due-months-before = À la place : nombre de mois avant la réunion du comité qui examine la période.
schema-of-deliverable-committee = Ce comité.
schema-of-deliverable-grids = Les grilles du financeur qui y figurent.
schema-of-deliverable-validator = Qui valide avant l'envoi.

schema-of-edition = Où en est une édition d'un livrable.
schema-of-edition-moved = Les jours où elle était due auparavant, si les parties en ont changé.

schema-of-moved-due = Un jour où une édition était due avant d'être repoussée.
schema-of-moved-due-from = Le jour où elle était due.
schema-of-moved-due-on = Le jour où les parties en ont convenu un autre.

schema-of-exception = Un passage qui s'écarte de la règle.
schema-of-exception-date = Le jour du passage d'après la règle ; pour un passage ajouté, son jour.
schema-of-exception-at = Lequel des passages du jour, par ses heures d'après la règle, s'il y en a plusieurs.
schema-of-exception-to-date = Le nouveau jour d'un passage reporté.
schema-of-exception-to-hours = Les nouvelles heures ; celles d'un passage ajouté.
schema-of-exception-to-stop = L'arrêt qui remplace celui de la règle.
schema-of-exception-to-place = Une autre place de la même commune, en mots.
schema-of-exception-slots = Le nombre de créneaux d'un passage ajouté ou changé.
schema-of-exception-message = Ce que le public lit ; `{"{"}fr: …, de: …{"}"}` s'il lit en plusieurs langues.
schema-of-exception-announced-on = Le jour où le public en a été averti.
schema-of-exception-confirmed = `true` confirme le passage bien que ce jour soit férié ou dans une fermeture.

schema-of-closure = Des jours, ou des heures, où un arrêt, une commune, un territoire, un véhicule ou tout le programme est fermé.
schema-of-closure-until = Dernier jour de fermeture ; le premier si rien n'est écrit.
schema-of-closure-weekday = Seulement ces jours de la semaine : `[vendredi]` ; tous si rien n'est écrit.
schema-of-closure-hours = Seulement ces heures de chaque jour : 13:00-17:00 ; la journée entière si rien n'est écrit. Un passage qui les chevauche garde le reste de ses heures.
schema-of-closure-stop = Ce qui est fermé ; tout le programme si ni arrêt, ni commune, ni territoire n'est écrit.
schema-of-closure-except-stop = Les arrêts qui restent ouverts malgré tout.
schema-of-closure-vehicle = Seulement les passages de ces véhicules.

schema-of-reception = Une personne reçue : écoutée, informée, orientée.
schema-of-reception-place = « à distance » si rien n'est écrit.
schema-of-reception-referred-by = L'organisme qui a orienté la personne.

schema-of-follow-up = Un suivi en plusieurs rencontres.
schema-of-follow-up-number = Un numéro à vous, comme `s-014`. Il ne nomme personne et ne sort pas des fiches.
schema-of-follow-up-referred-by = L'organisme qui a orienté la personne, et le jour de sa fiche de liaison.
schema-of-follow-up-contacted-on = Le jour du premier appel ou du premier courrier.
schema-of-follow-up-staff = Qui s'en charge, par son code.

schema-of-intervention = Une rencontre d'un suivi.
schema-of-intervention-staff = La personne qui s'en charge si rien n'est écrit.
schema-of-intervention-place = « à domicile » si rien n'est écrit.

schema-of-free-places = Ce que le public lit des places d'un passage.
schema-of-free-places-date = Le jour du passage.
schema-of-free-places-at = Lequel des passages du jour, par ses heures, s'il y en a plusieurs.
schema-of-free-places-places = `available` (oui), `few` (peu) ou `none` (complet).

schema-of-gap = Pourquoi un objectif n'est pas atteint dans une période, et ce que l'on fait.

schema-of-initiative = Une action à côté du service dont un financeur veut avoir connaissance : faite ou prévue.
schema-of-initiative-period = Quand elle a été faite, ou doit l'être.

schema-of-half-days = Les demi-journées d'une semaine en dehors des permanences et de la promotion, qui ont leurs propres fiches. Ce qui n'est pas écrit vaut zéro.
schema-of-half-days-week-of = N'importe quel jour de la semaine.
schema-of-half-days-home-visits = Au domicile des gens, ou pour les accompagner quelque part.
schema-of-half-days-absence = Congés, maladie, formation : le motif ne s'écrit pas.
schema-of-half-days-other = Préparation, bilans, entretien du véhicule.

schema-of-school-holiday = Les jours où les écoles d'une zone sont fermées.
schema-of-school-holiday-zone = A, B, C, Corse, Réunion… : les zones concernées, telles que `school_zone` du programme les nomme.
schema-of-school-holiday-name = Vacances de la Toussaint.
schema-of-school-holiday-from = Premier et dernier jour sans école.

schema-of-incident = Du matériel en panne : la borne, le véhicule, la connexion.
schema-of-incident-what = terminal (borne), vehicle (véhicule), connection (réseau), computer (ordinateur), premises (locaux) ou other (autre).
schema-of-incident-stop = Le lieu dont c'est le matériel.
schema-of-incident-vehicle = Le véhicule, tel que les règles et les arrêts le nomment.
schema-of-incident-until = Le dernier jour ; rien tant que la panne dure.
schema-of-incident-hours-lost = Les heures d'ouverture perdues pour le public : 0 si le service a continué.
schema-of-incident-ticket = Le numéro donné par l'assistance ou le garage.

schema-of-indicator = Un chiffre que le contrat demande. Avec `count`, c'est un simple compte ; sans, la fiche nomme un chiffre que halte calcule, et lui donne l'intitulé, la définition et la source de votre projet.
schema-of-indicator-programmes = Tous les programmes si rien n'est écrit.
schema-of-indicator-unit = count (un nombre) si rien n'est écrit.
schema-of-indicator-measure = Ce que les comptages ont compté, pour `count: tally`.
schema-of-indicator-where = Seulement ceux-là : `{"{"}channel: visio{"}"}` ; plusieurs catégories sous forme de liste.
schema-of-indicator-by = Un chiffre pour chaque catégorie de cette rubrique ou de cette caractéristique.
schema-of-indicator-level = `true` pour un niveau, dont la dernière valeur de la période compte, et non la somme : adhérents, stock.
schema-of-indicator-per = Divisé par les semaines, les professionnels, les équivalents temps plein…
schema-of-indicator-share-of = En part d'un autre indicateur.
schema-of-indicator-base = Sur quoi l'on compte, en mots.
schema-of-indicator-source = L'article qui le demande.

schema-of-grid = La grille d'un financeur : son tableau, ses colonnes, dans son ordre et ses mots.
schema-of-grid-recipient = Le financeur dont c'est la grille.
schema-of-grid-rows = Ce que sont les lignes ; les lieux si rien n'est écrit.
schema-of-grid-rows-by = Pour `rows: category` : la rubrique ou la caractéristique.
schema-of-grid-rows-label = Titre de la colonne des intitulés.
schema-of-grid-subtotals = Des lignes de sous-totaux, par territoire ou par commune.
schema-of-grid-total = `false` si l'on ne veut pas de ligne de total.

schema-of-grid-column = Une colonne : un indicateur, une de ses catégories, ou une somme d'autres colonnes.
schema-of-grid-column-key = Pour les fichiers de données et les sommes ; le nom de l'indicateur et de la catégorie si rien n'est écrit.
schema-of-grid-column-label = Le titre voulu par le financeur.
schema-of-grid-column-group = Le titre au-dessus de plusieurs colonnes.
schema-of-grid-column-category = Une catégorie d'un indicateur compté selon (`by`) quelque chose.
schema-of-grid-column-sum = Les colonnes que l'on additionne.

schema-of-liaison-sheet = Une fiche par laquelle quelqu'un a été orienté. Elle attend qu'un suivi porte le même numéro.
schema-of-liaison-sheet-number = Celui du suivi à venir, comme `s-031`. Ce n'est pas un nom, et il ne sort pas des fiches.
schema-of-liaison-sheet-referred-by = L'organisme qui a orienté la personne.
schema-of-liaison-sheet-place = Où la rencontre doit avoir lieu ; « à domicile » si rien n'est écrit.
schema-of-liaison-sheet-contacted-on = Le jour du premier appel ou du premier courrier.
schema-of-liaison-sheet-meeting-on = Le jour convenu pour le premier entretien.
schema-of-liaison-sheet-closed-on = Si rien ne se fait : le jour où l'on a répondu à la fiche.

schema-of-organisation = Un financeur, un partenaire, le porteur du service, une commune d'accueil, un réseau ou l'État.
schema-of-organisation-programmes = Les programmes auxquels il prend part ; tous si rien n'est écrit.
schema-of-organisation-siret = Numéro SIRET ou SIREN.
schema-of-organisation-director = Le directeur de la publication (mentions légales), pour le porteur du service.
schema-of-organisation-former-ids = Les noms que cet organisme portait avant : son calendrier y reste accessible.
schema-of-organisation-follows = Un partenaire peut ne suivre que certaines communes ou certains territoires dans son calendrier.

schema-of-visibility = Comment le soutien d'un organisme doit se voir.
schema-of-visibility-mention = La phrase, mot pour mot.
schema-of-visibility-logo = Le fichier du logo dans `content/` ; l'emblème de l'Union européenne est dessiné par halte.
schema-of-visibility-alt = Ce que lit une personne qui ne voit pas le logo.
schema-of-visibility-placeholder = `true` tant que le fichier remplace le vrai logo : halte le rappelle à chaque fois.
schema-of-visibility-fund = Le nom du fonds, pour un régime européen : FEDER, FSE+.
schema-of-visibility-description = Ce qu'est l'opération, ses objectifs et le soutien reçu (régimes européens : sur le site).
schema-of-visibility-scope = Où il doit se voir ; partout si rien n'est écrit.
schema-of-visibility-order = Sa place dans la rangée des logos ; le plus petit nombre d'abord.

schema-of-paper = Une attestation, ou les feuilles d'émargement d'une réunion ou d'une période.
schema-of-paper-kind = attendance-sheet (émargement), certificate (attestation), agreement (convention), receipt (reçu) ou other (autre).
schema-of-paper-title = De quoi il s'agit : aucun nom de personne.
schema-of-paper-number = Le numéro sous lequel on le retrouve.
schema-of-paper-date = Son jour…
schema-of-paper-period = …ou la période de plusieurs.
schema-of-paper-count = Combien de feuilles, et non de signatures. 1 si rien n'est écrit.
schema-of-paper-kept = Où elles sont gardées.

schema-of-programme = Un programme : un service, sous un contrat.
schema-of-programme-name = Le nom que le public lit.
schema-of-programme-short-name = Un nom plus court pour les agendas ; le nom lui-même si rien n'est écrit.
schema-of-programme-summary = Ce que c'est, en 280 caractères au plus.
schema-of-programme-reference = La référence du contrat, imprimée sur les bilans.
schema-of-programme-operator = L'organisme qui porte le service.
schema-of-programme-from = Premier et dernier jour du programme.
schema-of-programme-time-zone = Nom IANA du fuseau horaire ; Europe/Paris si rien n'est écrit.
schema-of-programme-holidays = Les jours fériés où le service n'a pas lieu ; france si rien n'est écrit. Une partie de la France (`reunion`), ou un code ISO 3166 : `BE`, `LU`, `DE-BY`, `CH-GE`, `GB-SCT`.
schema-of-programme-school-zone = La zone du calendrier scolaire : A, B, C, Corse, Réunion… Ses vacances sont dans `school_holidays`.
schema-of-programme-phone = Le numéro où l'on prend rendez-vous, imprimé sur chaque page, affiche et entrée d'agenda.
schema-of-programme-phone-hours = Quand on répond au téléphone, en mots.
schema-of-programme-price = Ce que cela coûte à ceux qui viennent ; rien n'est affirmé si rien n'est écrit.
schema-of-programme-access = Comment on vient : [rendez-vous, sans rendez-vous] ; rien n'est affirmé si rien n'est écrit.
schema-of-programme-booking-page = L'adresse d'une page où l'on prend rendez-vous, https://…
schema-of-programme-slot-minutes = Durée d'un créneau en minutes ; 60 si rien n'est écrit.
schema-of-programme-travel-speed-max = La plus grande vitesse croyable entre deux arrêts, en km/h à vol d'oiseau ; 60 si rien n'est écrit.
schema-of-programme-color = Un nom de couleur CSS3 pour les agendas.
schema-of-programme-fictional = `true` si l'activité est inventée : chaque page et chaque bilan qui la montre le dit.
schema-of-programme-checks = Les vérifications dont la gravité n'est pas celle d'usage : `weekly-slots: off`.

schema-of-publication = Ce qui est imprimé d'un programme pour un public donné. Sans fiche, les financeurs ont les tableaux d'usage et le public n'a rien.
schema-of-publication-audience = funders (les financeurs) si rien n'est écrit.
schema-of-publication-threshold = Les nombres de personnes plus petits sont masqués ; 5 pour les financeurs et 10 pour le public si rien n'est écrit, au moins 3.
schema-of-publication-sensitive = Les rubriques et caractéristiques dont même « tous » ne doit pas être dit d'un groupe.
schema-of-publication-tables = Tous les tableaux d'usage si rien n'est écrit.

schema-of-low-attendance = À partir de quand un arrêt compte comme peu fréquenté.
schema-of-low-attendance-sessions-min = Nombre de permanences de la période en dessous duquel rien n'est dit.
schema-of-low-attendance-fewer-than = Nombre de personnes reçues par permanence, en moyenne.

schema-of-planned-table = Un tableau du plan : un tableau de halte par son nom, ou les accompagnements croisés par une ou deux rubriques.
schema-of-planned-table-cross = À la place : une ou deux rubriques ou caractéristiques à croiser, ou l'une d'elles avec les lieux.
schema-of-planned-table-level = Jusqu'à quel détail les lieux sont donnés.
schema-of-planned-table-periods = month (mois), quarter (trimestre), year (année) ; toutes si rien n'est écrit.
schema-of-planned-table-priority = Le plus petit nombre est imprimé d'abord quand tout ne peut pas l'être ; 5 si rien n'est écrit.
schema-of-planned-table-source = L'article du contrat qui demande ce tableau ; `halte audit` compte ses réponses.

schema-of-rule = Des passages réguliers. Écrivez `weekday` (chaque semaine, une semaine sur n, ou certaines semaines du mois) ou `dates`.
schema-of-rule-programme = Le programme concerné, si plusieurs desservent l'arrêt en même temps.
schema-of-rule-stop = L'arrêt desservi.
schema-of-rule-stops = Des arrêts à tour de rôle : le premier la semaine de `anchor`, le deuxième au tour suivant, et ainsi de suite.
schema-of-rule-hours = De telle heure à telle heure : 09:00-12:00 ; plusieurs plages par jour sous forme de liste.
schema-of-rule-every-weeks = Une semaine sur n, comptée depuis `anchor` ; 1 si rien n'est écrit.
schema-of-rule-anchor = Un jour de la première semaine où l'on passe.
schema-of-rule-month-weeks = Les semaines du mois : de 1 à 5, ou last (dernière). `[2, 4]` : la deuxième et la quatrième.
schema-of-rule-dates = Des dates une à une, à la place d'un jour de la semaine.
schema-of-rule-from = Premier et dernier jour de la règle ; ceux du programme si rien n'est écrit.
schema-of-rule-open-on-holidays = `true` si l'on passe aussi les jours fériés ; ou les noms de ceux-là : `[victory-1945, ascension]`.
schema-of-rule-school-holidays = `closed` : pas pendant les vacances scolaires de la zone du programme ; `only` : seulement pendant.
schema-of-rule-slots = Nombre de créneaux de chaque passage ; autant que possible si rien n'est écrit.
schema-of-rule-slot-minutes = Durée d'un créneau en minutes ; celle du programme si rien n'est écrit.
schema-of-rule-vehicle = Quel véhicule ou quelle équipe passe ; ceux de l'arrêt si rien n'est écrit.
schema-of-rule-operator = Un organisme présent à ce moment : ses heures n'ouvrent pas le lieu lui-même.
schema-of-rule-service = Ce qui est proposé à ce moment, en mots, à côté des heures d'ouverture.
schema-of-rule-note = Une remarque pour le public.

schema-of-session = Ce qui s'est passé à un passage.
schema-of-session-programme = Si plusieurs programmes desservent l'arrêt en même temps.
schema-of-session-at = Lequel des passages du jour, par ses heures d'après la règle, s'il y en a plusieurs.
schema-of-session-presence = De quelle heure à quelle heure l'équipe a vraiment été sur place.
schema-of-session-slots = Les créneaux de rendez-vous : proposés, réservés, et ce que les réservations sont devenues.
schema-of-session-walk-ins = Les personnes venues et reçues sans rendez-vous ; si les accompagnements sont décrits, celles au-delà de `seen` quand rien n'est écrit.
schema-of-session-remark = Pourquoi elle a été annulée ou raccourcie, pour le bilan ; le public ne le lit jamais.
schema-of-session-defaults = Ce que la plupart des accompagnements ont en commun ; chacun dit ce qui diffère.

schema-of-slots = Les créneaux, avec les statuts de RDV Service Public.
schema-of-slots-offered = Autant que le passage en a si rien n'est écrit.
schema-of-slots-seen = Venus ; tous les réservés moins les autres, si rien n'est écrit et que la permanence a eu lieu.
schema-of-slots-excused = Excusés à l'avance.
schema-of-slots-revoked = Annulés par le service ; tous les réservés moins les autres, si rien n'est écrit et que la permanence est annulée.
schema-of-slots-noshow = Pas venus.

schema-of-visit = Une personne reçue, sans rien qui la nomme.
schema-of-visit-age = Tranche d'âge ce jour-là.
schema-of-visit-motives = Pourquoi la personne est venue ; plusieurs thèmes sont courants.
schema-of-visit-actions = Ce qui a été fait.
schema-of-visit-known-to-social-services = Connue des services sociaux du Département.
schema-of-visit-rights-break = A perdu un droit, ou est en train de le perdre (rupture de droit).
schema-of-visit-operators = Les organismes dont on a utilisé ou joint les services.
schema-of-visit-more = Les caractéristiques propres au projet : `more: {"{"}occupation: employees{"}"}`.

schema-of-site = Le site, commun à tous les programmes du projet. Sans cette fiche : un site en français, au nom du programme, sans adresse à lui.
schema-of-site-name = Le nom du site ; celui du programme si rien n'est écrit.
schema-of-site-url = L'adresse où `output/public` est mis en ligne, comme https://www.example.org/.
schema-of-site-language = Langue du site et des documents : fr, de ou en ; fr si rien n'est écrit.
schema-of-site-other-languages = Les autres langues du site.
schema-of-site-theme = Un dossier de `themes/` ; default si rien n'est écrit.
schema-of-site-publisher = L'organisme qui répond du site (mentions légales) ; le porteur du premier programme si rien n'est écrit.
schema-of-site-host = L'hébergeur : nom, adresse et téléphone, en mots (mentions légales).
schema-of-site-calendar-mode = Comment les passages figurent dans les calendriers : expanded, un par un (si rien n'est écrit), ou series, en séries.
schema-of-site-cancelled-status = `true` si les agendas doivent recevoir `STATUS:CANCELLED`. Sinon, un passage annulé reste visible, avec ce mot dans son titre : Google Agenda cache ce qui est annulé.
schema-of-site-menu = Les entrées du menu, dans cet ordre : des pages de `content/pages/`, et search, calendar, stops, changes, posters, data, figures ou map. Si rien n'est écrit : search, calendar, stops, changes, et quoi apporter. Ce qui n'est pas dans le menu reste au bas des pages.
schema-of-site-poster-papers = Les papiers des affiches : a3, a4, a5 (tract), a6 (autocollant) ; a4 si rien n'est écrit.
schema-of-site-publish-to = Où `halte publish` envoie la partie publique : un dossier, sftp://compte@hôte/chemin, ou git:dépôt#branche. Aucun mot de passe ne s'écrit ici : ssh et git ont leurs propres clés.

schema-of-staff = Un professionnel, sous un code que seul le porteur du service sait lire.
schema-of-staff-code = Un code avec un numéro, comme `pro-1` : jamais un nom ni de simples initiales.
schema-of-staff-fte = Équivalent temps plein : 1 pour un temps plein, 0.5 pour un mi-temps.
schema-of-staff-from = Premier et dernier jour ; ceux du programme si rien n'est écrit.

schema-of-stop = Un arrêt : le lieu où le véhicule s'arrête, ou un guichet qui ne bouge pas.
schema-of-stop-name = L'endroit exact, dans les mots du public : Place de la Mairie.
schema-of-stop-programme = Les programmes qui le desservent, l'un après l'autre ou ensemble : `[bus-2025, bus-2026]`.
schema-of-stop-latitude = Degrés vers le nord (WGS 84).
schema-of-stop-longitude = Degrés vers l'est (WGS 84).
schema-of-stop-status = proposed (proposé), validated (validé) ou withdrawn (retiré) ; seuls les arrêts validés sont publiés.
schema-of-stop-decided-on = Quand le comité de pilotage a décidé.
schema-of-stop-withdrawn-on = Depuis quand un arrêt retiré n'est plus desservi.
schema-of-stop-itinerance = Itinérant (si rien n'est écrit) ou Fixe.
schema-of-stop-vehicle = Quel véhicule ou quelle équipe y passe ; les arrêts d'un même véhicule ne peuvent pas être desservis en même temps. `van` si rien n'est écrit.
schema-of-stop-open-on-holidays = `true` si l'on y passe aussi les jours fériés ; ou les noms de ceux-là : `[victory-1945, ascension]`.
schema-of-stop-access = Comment on y vient : stationnement, marches, fauteuil roulant.
schema-of-stop-equipment = Le matériel que l'on y trouve.
schema-of-stop-holder = L'organisme qui tient ce lieu, si ce n'est pas le porteur du service.
schema-of-stop-operators = Les organismes que l'on y joint.
schema-of-stop-coverage = La couverture internet constatée lors du diagnostic.
schema-of-stop-former-ids = Les adresses que cet arrêt avait avant d'être renommé ; elles restent accessibles.

schema-of-survey = Une enquête, à une date.
schema-of-survey-asked = Nombre de personnes interrogées.
schema-of-survey-answered = Nombre de personnes qui ont répondu à une question au moins.

schema-of-question-multiple = `true` si une personne peut choisir plusieurs réponses.
schema-of-question-answers = Dans l'ordre du questionnaire.

schema-of-tally = Des nombres pour un jour ou une période. Si les accompagnements d'une permanence sont décrits un par un, on ne les compte pas ici une seconde fois.
schema-of-tally-stop = Le lieu ; rien pour l'ensemble du service.
schema-of-tally-date = Le jour d'une permanence…
schema-of-tally-at = …et lequel de ses passages, s'il y en a plusieurs.
schema-of-tally-period = Un mois, un trimestre ou une année, à la place d'un jour.
schema-of-tally-measure = Ce qui est compté, tel qu'un indicateur le nomme ; `visits` si rien n'est écrit.
schema-of-tally-total = Le total ; rien si les lignes donnent ce nombre.

schema-of-term = Une clause du contrat. Les fiches la tiennent ; aucune ne peut la changer.
schema-of-term-article = Document et article.
schema-of-term-promise = La promesse, en quelques mots à vous.
schema-of-term-measure = Ce qui est mesuré ; le sens des autres mots en dépend.
schema-of-term-of = Les fiches mesurées, par leur nom : un livrable, une convention, un organisme, des lieux.
schema-of-term-each = Ce qui doit y être, un par un : jours, territoires, matériel, colonnes, parties.
schema-of-term-by = Qui doit le faire : le destinataire, la personne qui valide, le comité.
schema-of-term-due = Pour quand, si le contrat nomme un jour.
schema-of-term-words = Une phrase ou un mot qui doit y être tel qu'il est écrit ici.
schema-of-term-media = Sur quels supports ; sur tous si rien n'est écrit.
schema-of-term-reading = Comment le texte a été lu là où il laisse un choix.
schema-of-term-amended-on = Quand les parties ont changé cette clause…
schema-of-term-reason = …et pourquoi.

schema-of-territory = Une partie du territoire desservi, telle que le contrat le découpe.
schema-of-territory-former-ids = Les noms que ce territoire, ou un territoire qu'il a absorbé, portait avant : page et calendrier y restent accessibles.

schema-of-canton = Un canton d'un territoire.
schema-of-canton-code = Code du Code officiel géographique.

schema-of-commune = Une commune, reconnue par son code Insee : ni son nom ni son code postal ne suffisent.
schema-of-commune-code = Code Insee, entre guillemets s'il commence par un zéro.
schema-of-commune-latitude = Où elle se trouve, en degrés : ses arrêts y sont comparés.
schema-of-commune-territory = Pour une commune sans canton dans ces fiches.
schema-of-commune-formerly = Les communes réunies dans celle-ci, et les noms qu'elle portait avant, chacun avec son code : `63266 Ancienne-Commune`. Leurs pages et calendriers restent accessibles.
schema-of-commune-also-written = D'autres façons de l'écrire, que les gens cherchent.
schema-of-commune-open-on-good-friday = `true` si le Vendredi saint n'y est pas férié : ni temple protestant ni église mixte (C. trav. art. L3134-13).
schema-of-commune-open-on-holidays = Les jours fériés du programme qui n'y sont pas fériés, comme `assumption` dans une commune protestante de Bavière ; `true` : tous.

schema-of-validator = Une fonction au nom de laquelle des documents sont validés.
schema-of-validator-title = Telle que le contrat la nomme, et que `validator` d'un livrable l'écrit.
schema-of-validator-holders = Qui exerce la fonction, l'un après l'autre.
schema-of-validator-delegations = Qui peut signer à la place du titulaire.

schema-of-holder = Le titulaire d'une fonction, ou son délégué, avec des dates.
schema-of-holder-name = Comme dans `validated_by` : une fonction ou un nom.
schema-of-holder-source = La décision qui le prévoit.

schema-of-voucher-lot = Des chèques reçus de l'émetteur.
schema-of-voucher-lot-carnets = Nombre de carnets reçus.
schema-of-voucher-lot-cheques-per-carnet = Nombre de chèques par carnet.
schema-of-voucher-lot-euros-per-cheque = Ce que vaut un chèque, en euros.
schema-of-voucher-lot-valid-until = Dernier jour où un chèque du lot peut servir.

schema-of-voucher-grant = Des chèques remis à une personne.
schema-of-voucher-grant-stop = Où ils ont été remis.
schema-of-voucher-grant-person = Qui les a reçus, sans rien qui la nomme ; `more` porte les caractéristiques que le financeur demande.
schema-of-voucher-grant-sent-to = Le lieu de médiation numérique vers lequel la personne a été orientée.

schema-of-voucher-return = Des chèques sortis du stock autrement.
schema-of-voucher-return-stop = Le lieu qui les a rendus ; la réserve si rien n'est écrit.

schema-of-voucher-placement = Des chèques confiés à un lieu, qui les remet.
schema-expenses = L'argent dépensé sur les lignes d'un budget, période par période.
schema-of-expense = Ce qui a été dépensé d'une ligne dans une période.
schema-of-expense-line = La ligne du budget, dans ses mots.
schema-of-expense-by = Le financeur, si deux d'entre eux ont accordé une ligne de ce nom.
schema-of-expense-period = Un mois, un trimestre ou une année : 2025-01, 2025-Q1, 2025.
schema-of-expense-euros = 0 si rien n'a été dépensé.
schema-of-category-minutes = La même chose pour une liste tirée d'une durée.
schema-of-stop-poster-papers = Les papiers de ses affiches : a3, a4, a5, a6, ou aucun ; ceux du site si rien n'est écrit.
schema-of-commune-poster-papers = Les papiers de son affiche : a3, a4, a5, a6, ou aucun ; sans rien, une commune de plusieurs arrêts a ceux du site.
schema-of-site-sign-papers = Les papiers du panneau à poser à la porte de chaque arrêt ; pas de panneau si rien n'est écrit.
schema-of-paper-stops = Les lieux dont elle parle.
