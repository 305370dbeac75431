//! Code lists: what a coded field may say. National lists keep their own language and words;
//! sources stand with each.

use super::notation::code_list;

code_list! {
    /// Whether a stop was accepted by the steering committee (S0 art. 1.3). Only validated stops
    /// are published.
    StopStatus {
        Proposed = "proposed" | "propose" | "proposee" | "vorgeschlagen",
        Validated = "validated" | "valide" | "validee" | "bestatigt",
        Withdrawn = "withdrawn" | "retire" | "retiree" | "supprime" | "aufgehoben",
    }
}

code_list! {
    /// Whether the place moves (national schema of digital mediation places v1.0.2, field
    /// `itinerance`).
    Itinerance {
        Itinerant = "Itinérant" | "itinerante" | "mobile" | "mobil",
        Fixed = "Fixe" | "fixed" | "fest",
    }
}

code_list! {
    /// What an organisation is to the programme.
    Role {
        Funder = "funder" | "financeur" | "geldgeber" | "forderer",
        Partner = "partner" | "partenaire",
        Operator = "operator" | "porteur" | "operateur" | "betreiber" | "trager",
        Commune = "commune" | "gemeinde" | "mairie",
        Network = "network" | "reseau" | "netz" | "netzwerk",
        State = "state" | "etat" | "staat",
    }
}

code_list! {
    /// Which publicity rules bind an organisation's support: a contract's own, or those of an EU
    /// period (Reg. 1303/2013 Annex XII with Impl. Reg. 821/2014 art. 3-5; Reg. 2021/1060 art. 47,
    /// 50 and Annex IX).
    Regime {
        Contract = "contract" | "contrat" | "convention" | "vertrag",
        Eu2014 = "eu-2014-2020", Eu2021 = "eu-2021-2027" }
}

code_list! {
    /// Where an organisation's logo and mention must stand.
    Support { Site = "site", Calendars = "calendars", Reports = "reports", Posters = "posters" }
}

code_list! {
    /// What a term of a contract measures.
    Measured {
        /// Appointment slots offered in each ISO week of service: `at_least`.
        SlotsPerWeek = "slots-per-week" | "creneaux par semaine",
        /// Appointment slots over the whole contract: `at_least`.
        Slots = "slots" | "creneaux",
        /// Minutes of a slot: `exactly`.
        SlotMinutes = "slot-minutes" | "duree d un creneau",
        /// The weekdays on which appointments are offered: `each`.
        Weekdays = "weekdays" | "jours de la semaine",
        /// ISO weeks of service: `at_least`.
        Weeks = "weeks" | "semaines",
        /// The calendar of public holidays that are kept: `words`.
        Holidays = "holidays" | "jours feries",
        /// The service stays for the whole passage.
        Presence = "presence",
        /// Opening hours a week of each place that does not move: `at_least`.
        OpeningHours = "opening-hours-per-week" | "heures d ouverture par semaine",
        /// Territories served in every month: `each`.
        Territories = "territories" | "territoires",
        /// Communes with a place that is served: `each`, by code.
        Communes = "communes",
        /// Places served: `at_least`.
        Places = "places" | "lieux",
        /// Each place was decided by the committee `of`, at one of its meetings.
        Decision = "decision" | "validation des lieux",
        /// Each place has a finding on its network coverage.
        Coverage = "coverage" | "couverture reseau",
        /// What each place has: `each`; only the places `of` where they are named.
        Equipment = "equipment" | "equipement",
        /// The operators reached at each place: `each`; places as above.
        Operators = "operators" | "operateurs",
        /// How one comes: `each`, as in `access` of the programme.
        Access = "access" | "acces",
        /// A number to book with.
        Phone = "booking-phone" | "telephone",
        /// Roles of organisations that are sent tours to come: `each`. Each place is followed.
        Informed = "partners-informed" | "partenaires informes",
        /// Indicators that are counted: `of`; with a bound the first of them is held against it.
        Indicator = "indicator" | "indicateur",
        /// What was found before the contract, to compare the indicator `of` with: `exactly`.
        Baseline = "baseline" | "point de depart",
        /// Categories of the characteristic `of`: `each`.
        Categories = "categories",
        /// What is asked of every visitor: `each`, fields of a visit; of each beneficiary, also
        /// characteristics.
        Described = "described" | "description du public",
        /// Tables of the funders' plan: `each`.
        Tables = "tables",
        /// Columns of the grid `of`, in this order: `each`.
        Columns = "columns" | "colonnes",
        /// The deliverable `of`: its kind (`words`), recipient (`by`), copies (`each`), the days
        /// after the period (`at_most`) or the day of an edition (`due`).
        Deliverable = "deliverable" | "livrable",
        /// Months before the committee (`by`) meets by which the deliverable `of` is due:
        /// `at_least`.
        BeforeCommittee = "months-before-committee" | "mois avant le comite",
        /// Sections of the text of each edition of the deliverable `of`: `each`.
        Content = "content" | "contenu",
        /// Who validates the deliverables `of` before they are sent: `by`.
        Validator = "validator" | "validation",
        /// The quarter in which the committee `of` meets: `exactly`.
        CommitteeQuarter = "committee-quarter" | "trimestre du comite",
        /// Months before a meeting of the committee `of` by which its date is fixed: `at_least`.
        CommitteeFixed = "committee-fixed-months" | "mois de fixation",
        /// The committee `of` meets for each quarter or year: `words`.
        CommitteeEvery = "committee-every" | "rythme du comite",
        /// The sentence (`words`), logo, emblem or fund (`each`) of the organisation `of`.
        Mention = "mention",
        /// Months of a term of the agreements `of`, of all when left out: `exactly`.
        AgreementMonths = "agreement-months" | "duree de la convention",
        /// Months of notice of the agreements `of`: `at_least`.
        NoticeMonths = "notice-months" | "preavis",
        /// How the agreements `of` are renewed: `words`.
        Renewal = "renewal" | "reconduction",
        /// Whose approval lets anything be published: `by`.
        Approval = "approval" | "accord prealable",
        /// Chèques of a carnet: `exactly`.
        ChequesPerCarnet = "cheques-per-carnet" | "cheques par carnet",
        /// Euros of a chèque: `exactly`.
        EurosPerCheque = "euros-per-cheque" | "euros par cheque",
        /// Full-time equivalents at work: `at_least`.
        Fte = "fte" | "etp",
        /// Days from the liaison sheet to the first meeting: `at_most`; where it is: `words`.
        FirstMeeting = "first-meeting-days" | "premier rendez vous",
        /// Half-days of a week that are accounted for, sessions and outreach included: `exactly`
        /// or `at_least`.
        HalfDays = "half-days-per-week" | "demi journees par semaine",
        /// A count of each month with public, of the measures `of`: signed mandates, consents. Not
        /// below what else is counted (`by`: beneficiaries).
        CountedMonthly = "counted-monthly" | "compte chaque mois",
        /// Months from the first to the last of the programme: `words`, a period.
        Runs = "runs" | "periode",
        /// The agreements `of` hold on each day of the programme; `by` is a party to them.
        AgreementCovers = "agreement-covers" | "convention en vigueur",
        /// Each place that has the equipment `each` is in an agreement that holds.
        AgreementPlaces = "agreement-places" | "convention par lieu",
        /// Carnets given to a beneficiary at once: `exactly`.
        CarnetsPerGrant = "carnets-per-grant" | "carnets par remise",
        /// The place of mediation of every voucher given, one of `each` where they are named.
        Mediation = "mediation" | "orientation vers la mediation",
        /// Persons a session below which a stop is reported: `at_least`.
        LowAttendance = "low-attendance-below" | "faible frequentation",
        /// Euros that the funder `by` granted, all lines together: `exactly` or `at_most`.
        Granted = "granted-euros" | "montant accorde",
        /// Words of the pages `of`: `each`.
        Pages = "pages" | "pages publiques",
        /// Kinds of papers that are kept: `each`; for each `place`, `meeting` of the
        /// committee `of`, `quarter` or `year` (`words`);
        /// within days of the signature of the agreement `of`: `at_most`.
        Papers = "papers" | "pieces",
        /// An event in the commune of each place that opens, within days of it: `at_most`.
        OpeningEvent = "opening-event" | "inauguration",
        /// Kinds of records that are kept: `each`.
        Recorded = "recorded" | "fiches tenues",
        /// A liaison sheet and who referred, for every follow-up.
        Liaison = "liaison-sheet" | "fiche de liaison",
        /// A wave of the survey in every calendar year.
        Survey = "survey" | "enquete",
        /// Initiatives that are recorded: words of their titles, `done` or `planned`: `each`; done
        /// once a `year` or `quarter` (`words`).
        Initiatives = "initiatives",
    }
}

code_list! {
    /// What it costs those who come.
    Price {
        Free = "free" | "gratuit" | "gratuite" | "kostenlos" | "0" | "0 euro" | "0 euros",
        Conditions = "free-under-conditions" | "gratuit sous condition" | "gratuit sous conditions"
            | "unter bedingungen kostenlos",
        Paid = "paid" | "payant" | "kostenpflichtig",
    }
}

code_list! {
    /// Whether there are places left at a passage.
    FreePlaces {
        Available = "available" | "yes" | "oui" | "libre" | "places libres" | "il reste des places"
            | "ja" | "frei" | "platze frei",
        Few = "few" | "peu" | "peu de places" | "quelques places" | "wenige" | "wenige platze",
        None = "none" | "no" | "non" | "complet" | "aucune" | "plus de place" | "full" | "keine"
            | "voll" | "ausgebucht",
    }
}

code_list! {
    /// How one comes to a service, or reaches it.
    Access {
        Appointment = "appointment" | "rendez vous" | "sur rendez vous" | "avec rendez vous" | "rdv"
            | "sur rdv" | "termin" | "mit termin" | "by appointment",
        WalkIn = "walk-in" | "sans rendez vous" | "sans rdv" | "ohne termin"
            | "without appointment",
        Phone = "phone" | "telephone" | "par telephone" | "telefon",
        Email = "email" | "courriel" | "e mail",
        Mail = "mail" | "courrier" | "par courrier" | "post" | "brief",
        Online = "online" | "en ligne",
        Prescription = "prescription" | "sur prescription",
        Home = "home" | "a domicile" | "zu hause",
    }
}

code_list! {
    /// What happens to one passage.
    Change {
        Cancelled = "cancelled" | "canceled" | "annule" | "annulee" | "annulation" | "abgesagt"
            | "fallt aus" | "entfallt" | "ausfall",
        Moved = "moved" | "postponed" | "reporte" | "reportee" | "deplace" | "deplacee"
            | "verschoben",
        Added = "added" | "ajoute" | "ajoutee" | "supplementaire" | "zusatzlich" | "hinzugefugt",
        Retimed = "retimed" | "nouvel horaire" | "neue zeit" | "new time",
        Relocated = "relocated" | "nouveau lieu" | "verlegt" | "new place",
    }
}

code_list! {
    /// Why a passage changes or a place closes.
    Reason {
        Vehicle = "vehicle" | "vehicule" | "fahrzeug", Weather = "weather" | "meteo" | "wetter",
        Staff = "staff" | "personnel" | "personal", Training = "training" | "formation",
        Holidays = "holidays" | "conges" | "vacances" | "urlaub" | "ferien",
        PublicHoliday = "public-holiday" | "jour ferie" | "ferie" | "feiertag",
        Event = "event" | "evenement" | "veranstaltung",
        Roadworks = "roadworks" | "travaux" | "bauarbeiten", Place = "place" | "lieu" | "ort",
        Network = "network" | "reseau" | "netz", Health = "health" | "sante" | "gesundheit",
        Demand = "demand" | "nachfrage", Other = "other" | "autre" | "anderes" | "sonstiges",
    }
}

code_list! {
    /// What did not work.
    Broken {
        Terminal = "terminal" | "borne" | "visiophone" | "borne de visiophonie" | "bildschirm",
        Vehicle = "vehicle" | "van" | "vehicule" | "camion" | "fourgon" | "fahrzeug" | "wagen",
        Connection = "connection" | "network" | "reseau" | "cle 4g" | "clef 4g" | "internet"
            | "netz" | "verbindung",
        Computer = "computer" | "ordinateur" | "imprimante" | "rechner" | "drucker" | "printer",
        Premises = "premises" | "local" | "locaux" | "raum" | "raume",
        Other = "other" | "autre" | "anderes",
    }
}

code_list! {
    /// How passages stand in calendar feeds: one by one, or as series with exceptions.
    CalendarMode { Expanded = "expanded", Series = "series" }
}

code_list! {
    /// Papers of posters: a large sheet, one for a board, a flyer, a sticker for a door or window;
    /// or that there is no poster.
    PosterPaper {
        A3 = "a3",
        A4 = "a4",
        A5 = "a5",
        A6 = "a6",
        Nothing = "none" | "aucun" | "aucune" | "keine" | "keines",
    }
}

code_list! {
    /// What became of a planned session.
    SessionStatus {
        Planned = "planned" | "prevue" | "prevu" | "geplant",
        Held = "held" | "tenue" | "tenu" | "fait" | "faite" | "stattgefunden" | "gehalten",
        Cancelled = "cancelled" | "canceled" | "annulee" | "annule" | "abgesagt" | "ausgefallen",
    }
}

code_list! {
    /// What is to be delivered to a funder. An interim report covers the periods of its editions;
    /// the final evaluation covers the programme from its first month to its last.
    DeliverableKind {
        MonthlyTable = "monthly_table" | "tableau mensuel" | "monatstabelle",
        QuarterlyReport = "quarterly_report" | "bilan trimestriel" | "rapport trimestriel"
            | "quartalsbericht",
        AnnualReport = "annual_report" | "bilan annuel" | "rapport annuel" | "jahresbericht",
        InterimReport = "interim_report" | "bilan intermediaire" | "rapport intermediaire"
            | "zwischenbericht",
        FinalEvaluation = "final_evaluation" | "bilan final" | "evaluation finale"
            | "schlussbericht",
    }
}

code_list! {
    /// Where an edition of a deliverable stands.
    EditionStatus {
        Draft = "draft" | "brouillon" | "entwurf",
        Validated = "validated" | "valide" | "validee" | "gepruft",
        Sent = "sent" | "envoye" | "envoyee" | "versandt" | "gesendet",
    }
}

code_list! {
    /// The common refinement of the age schemes in use (La Coop, the tenders' cuts at 30 and 70):
    /// the age at the visit.
    AgeBand {
        Under12 = "<12" | "moins de 12" | "moins de 12 ans" | "unter 12" | "unter 12 jahre"
            | "under 12",
        From12 = "12-17" | "12 a 17" | "12 a 17 ans" | "12 17 ans" | "12 bis 17" | "12 to 17",
        From18 = "18-24" | "18 a 24" | "18 a 24 ans" | "18 24 ans" | "18 bis 24" | "18 to 24",
        From25 = "25-29" | "25 a 29" | "25 a 29 ans" | "25 29 ans" | "25 bis 29" | "25 to 29",
        From30 = "30-34" | "30 a 34" | "30 a 34 ans" | "30 34 ans" | "30 bis 34" | "30 to 34",
        From35 = "35-39" | "35 a 39" | "35 a 39 ans" | "35 39 ans" | "35 bis 39" | "35 to 39",
        From40 = "40-59" | "40 a 59" | "40 a 59 ans" | "40 59 ans" | "40 bis 59" | "40 to 59",
        From60 = "60-69" | "60 a 69" | "60 a 69 ans" | "60 69 ans" | "60 bis 69" | "60 to 69",
        From70 = "70+" | "70 ans et plus" | "70 ans ou plus" | "70 et plus" | "plus de 70 ans"
            | "ab 70" | "ab 70 jahren" | "70 and over" | "over 70",
        NotGiven = "non communiqué" | "nicht angegeben" | "not given",
    }
}

code_list! {
    /// Gender as La Coop de la médiation numérique records it.
    Gender {
        Masculin = "masculin" | "m" | "h" | "mr" | "monsieur" | "homme" | "hommes" | "herr"
            | "mann" | "manner" | "mannlich" | "male" | "man" | "men",
        Feminin = "féminin" | "f" | "w" | "mme" | "mlle" | "madame" | "femme" | "femmes" | "frau"
            | "frauen" | "weiblich" | "female" | "woman" | "women" | "mrs" | "ms",
        NotGiven = "non communiqué" | "nicht angegeben" | "not given",
    }
}

code_list! {
    /// Status as La Coop de la médiation numérique records it.
    Status {
        Scolarise = "scolarisé" | "scolarisee" | "eleve" | "lyceen" | "lyceenne" | "etudiant"
            | "etudiante" | "schuler" | "schulerin",
        SansEmploi = "sans emploi" | "chomeur" | "chomeuse" | "au chomage" | "arbeitslos",
        EnEmploi = "en emploi" | "salarie" | "salariee" | "employe" | "employee" | "berufstatig"
            | "employed",
        Retraite = "retraité" | "retraitee" | "rentner" | "rentnerin" | "retired",
        NotGiven = "non communiqué",
    }
}

code_list! {
    /// The 11 administrative themes of La Coop de la médiation numérique.
    Motive {
        Papiers = "Papiers-Élections-Citoyenneté", Famille = "Famille-Scolarité",
        Social = "Social-Santé",
        Travail = "Travail-Formation-Entreprise", Logement = "Logement",
        Transports = "Transports-Mobilité",
        Argent = "Argent-Impôts", Justice = "Justice", Etrangers = "Étrangers-Europe",
        Loisirs = "Loisirs-Sports-Culture",
        Associations = "Associations",
    }
}

code_list! {
    /// What the public writer does (S0 art. 2.1.2), one code a bullet, and what the article adds
    /// below them.
    Action {
        Letter = "letter", Form = "form", File = "file", Research = "research", Sorting = "sorting",
        PhoneCall = "phone_call",
        Account = "account", Reassurance = "reassurance", Training = "training",
        HomeVisit = "home_visit",
        Escort = "escort", Report = "report",
    }
}

code_list! {
    /// Who sent the person (S0 preamble).
    Referral {
        SocialServices = "social_services", TownHall = "town_hall", Association = "association",
        PublicService = "public_service",
        WordOfMouth = "word_of_mouth", Publicity = "publicity", Spontaneous = "spontaneous",
        NotGiven = "not_given",
    }
}

code_list! {
    /// How the person knew of the service (S0 preamble: attendance follows publicity).
    HeardBy {
        Poster = "poster" | "affiche" | "plakat", Press = "press",
        Site = "site", TownHall = "town_hall",
        SocialWorker = "social_worker",
        Family = "family", Van = "van", NotGiven = "not_given",
    }
}

code_list! {
    /// Yes, no, or not known: a value everywhere, since its share is itself a quality figure.
    Known {
        Yes = "yes" | "oui" | "ja" | "true" | "vrai",
        No = "no" | "non" | "nein" | "false" | "faux",
        NotGiven = "not_given" | "not given" | "non communique" | "nicht angegeben" | "inconnu",
    }
}

code_list! {
    /// Autonomy as La Coop de la médiation numérique records it.
    Autonomy { Guided = "avec guidage", Helped = "autonome avec guidage en cas de \
        besoin", Autonomous = "autonome" }
}

code_list! {
    /// Where the person was sent on to (La Coop de la médiation numérique).
    Redirect {
        Administration = "administration", Mediation = "médiation \
            numérique", Operateur = "opérateur en charge", Aide = "aide sociale",
        Insertion = "insertion \
            professionnelle", FranceServices = "France Services", Autre = "autre",
    }
}

code_list! {
    /// Services of a place (national schema v1.0.2).
    PlaceService {
        Administratives = "Aide aux démarches administratives",
        Quotidien = "Maîtrise des outils numériques du quotidien",
        Insertion = "Insertion professionnelle via le numérique",
        Securite = "Utilisation sécurisée du numérique",
        Parentalite = "Parentalité et éducation avec le numérique",
        Loisirs = "Loisirs et créations numériques",
        Comprehension = "Compréhension du monde numérique",
        Acces = "Accès internet et matériel informatique",
        Acquisition = "Acquisition de matériel informatique à prix solidaire",
    }
}

code_list! {
    /// How loud a check speaks.
    CheckLevel {
        Off = "off" | "false" | "non" | "aus",
        Warning = "warning" | "avertissement" | "warnung",
        Error = "error" | "erreur" | "fehler",
    }
}

code_list! {
    /// What a visit, a grant or a tally is told apart by without further records; the names are the
    /// keys of a visit.
    Field {
        Age = "age", Gender = "gender", Status = "status", Motives = "motives", Actions = "actions",
        Referral = "referral",
        HeardBy = "heard_by", KnownToSocialServices = "known_to_social_services",
        RightsBreak = "rights_break",
        FirstContact = "first_contact", FrenchSpeaking = "french_speaking",
        Disability = "disability", Autonomy = "autonomy",
        Redirect = "redirect", Operator = "operator",
    }
}

code_list! {
    /// What may be told to third parties once the funder has agreed (S0 art. 3.2.2).
    Disclosed { Statistics = "statistics" }
}

code_list! {
    /// How often something comes round.
    Rhythm { Quarter = "quarter", Year = "year" }
}

code_list! {
    /// Half of a working day.
    HalfDay {
        Morning = "morning" | "matin" | "matinee" | "vormittag",
        Afternoon = "afternoon" | "apres midi" | "nachmittag",
    }
}

code_list! {
    /// What a half-day without public was given to (S0 art. 2.3.1: promotion of the service,
    /// meetings with partners).
    OutreachKind {
        Promotion = "promotion", Partners = "partners", Diagnostic = "diagnostic",
        Committee = "committee",
    }
}

code_list! {
    /// Where a person was met, as La Coop de la médiation numérique records it. Never an address.
    MeetingPlace {
        Activity = "lieu d'activité", Home = "à domicile", Distance = "à distance", Other = "autre",
    }
}

code_list! {
    /// From what a list of categories is made: days, minutes, places and organisations of a record.
    Derived {
        /// Days from the sheet to the first contact.
        ContactDelay = "contact-delay",
        /// Days from the sheet to the first meeting.
        MeetingDelay = "meeting-delay",
        /// The organisation that sent the person: categories are its ids, `other` is for the rest.
        Referrer = "referrer",
        /// `home` or `elsewhere`; of a follow-up or sheet, that of the first meeting.
        MeetingPlace = "meeting-place",
        /// Minutes of a visit or intervention.
        Duration = "duration",
        /// Days from the first to the last day of a follow-up; `waiting` while it is open.
        FollowUpLength = "follow-up-length",
        /// The place of mediation that a beneficiary was sent to, as above.
        SentTo = "sent-to",
    }
}

code_list! {
    /// What partners were sent.
    Briefed {
        Tour = "tour" | "tournee" | "tournees" | "lettre" | "fahrplan",
        Changes = "changes" | "changements" | "modifications" | "anderungen",
    }
}

code_list! {
    /// Why vouchers leave the stock without having been granted.
    ReturnReason { Unused = "unused", Expired = "expired", Damaged = "damaged", Lost = "lost" }
}

code_list! {
    /// What became of a proposal.
    Outcome {
        Accepted = "accepted" | "acceptee" | "accepte" | "adoptee" | "adopte" | "angenommen",
        Refused = "refused" | "refusee" | "refuse" | "rejetee" | "abgelehnt",
    }
}

code_list! {
    /// What a paper that is kept elsewhere proves.
    PaperKind {
        AttendanceSheet = "attendance-sheet" | "emargement" | "emargements"
            | "feuille d emargement" | "feuille de presence" | "teilnehmerliste"
            | "anwesenheitsliste",
        Certificate = "certificate" | "attestation" | "bescheinigung" | "bestatigung",
        Agreement = "agreement" | "convention" | "vereinbarung",
        Receipt = "receipt" | "recu" | "facture" | "beleg" | "rechnung",
        /// What was found before the service began, with the places that are proposed.
        Diagnostic = "diagnostic" | "diagnose" | "bedarfsanalyse",
        /// The agreement of a commune on the place of the service.
        PlaceAgreement = "place-agreement" | "accord de la commune" | "zustimmung der gemeinde",
        Minutes = "minutes" | "compte rendu" | "proces verbal" | "protokoll",
        Amendment = "amendment" | "avenant" | "nachtrag",
        UserGuide = "user-guide" | "notice d utilisation" | "notice" | "bedienungsanleitung",
        /// The letter by which an agreement ends.
        EndLetter = "end-letter" | "lettre de fin de convention" | "lettre de resiliation"
            | "kundigung",
        /// The leave of the owner to move equipment that is lent.
        MoveLeave = "move-leave" | "autorisation de deplacement" | "verlegungserlaubnis",
        Upkeep = "upkeep" | "entretien" | "entretien du vehicule" | "wartung",
        /// What those who accompany a person together found.
        JointReview = "joint-review" | "bilan de co accompagnement" | "gemeinsame bilanz",
        /// Posters and leaflets of the funder that were given out.
        Distribution = "distribution" | "diffusion" | "diffusion des supports" | "verteilung",
        /// Forms by which people authorise others to act for them.
        ConsentForm = "consent-form" | "formulaire cnil" | "mandat" | "einwilligung" | "vollmacht",
        Insurance = "insurance" | "assurance" | "police d assurance" | "versicherung",
        Other = "other" | "autre" | "anderes",
    }
}

code_list! {
    /// How often a paper must be there.
    Occasion {
        Place = "place" | "lieu" | "ort",
        Meeting = "meeting" | "reunion" | "sitzung",
        Quarter = "quarter" | "trimestre" | "quartal",
        Year = "year" | "annee" | "an" | "jahr",
    }
}

code_list! {
    /// How an agreement goes on after its term.
    Renewal {
        None = "none" | "aucune" | "aucun" | "keine",
        Tacit = "tacit" | "tacite" | "stillschweigend",
        Express = "express" | "expresse" | "ausdrucklich",
    }
}

code_list! {
    /// Where an action beside the service stands.
    InitiativeStatus { Planned = "planned", Done = "done", Dropped = "dropped" }
}

code_list! {
    /// The unit of an indicator.
    IndicatorUnit {
        Count = "count", Percent = "percent", Hours = "hours", Minutes = "minutes", Mean = "mean",
        Euros = "euros",
    }
}

code_list! {
    /// What an indicator counts.
    Counted {
        Sessions = "sessions", Visits = "visits", Workshops = "workshops",
        Participants = "participants", Outreach = "outreach",
        Receptions = "receptions", LiaisonSheets = "liaison_sheets", FollowUps = "follow_ups",
        Interventions = "interventions",
        Beneficiaries = "beneficiaries",
        Carnets = "carnets", Cheques = "cheques", Answers = "answers", Campaigns = "campaigns",
        Messages = "messages", Tally = "tally",
    }
}

code_list! {
    /// Who gets to see figures.
    Audience { Funders = "funders", Public = "public" }
}

code_list! {
    /// How long a period is.
    PeriodKind { Month = "month", Quarter = "quarter", Year = "year" }
}

code_list! {
    /// How far down places are told.
    PlaceLevel { Territory = "territory", Canton = "canton", Commune = "commune", Stop = "stop" }
}

code_list! {
    /// What a count is divided by.
    Per {
        Week = "week", Month = "month", Session = "session", Professional = "professional",
        Fte = "fte",
    }
}

code_list! {
    /// What stands in the rows of a funder's grid.
    GridRows {
        Stop = "stop", Commune = "commune", Territory = "territory", Month = "month",
        Category = "category",
    }
}
