//! What a tender asks for is missed when it is taken away: a record is really removed, and a
//! diagnostic says so that was not there before, or what stood in an artefact stands there no
//! longer.

use halte::words::Tongue;
use rayon::prelude::*;

use super::*;

/// What is taken away: the text, or the whole file where it is empty.
struct Removal {
    /// Of the tenders; `.` is the example of the repository.
    project: &'static str,
    today: &'static str,
    path: &'static str,
    text: &'static str,
    missed: Missed,
}

enum Missed {
    /// The code of a diagnostic, and a word of what it says.
    Told(&'static str, &'static str),
    /// The artefact and what stands in it.
    Gone(&'static str, &'static str),
    /// The code of a diagnostic that is said no longer, and a word of it: nobody is warned.
    Silent(&'static str, &'static str),
}

use Missed::{Gone, Silent, Told};

/// Where several removals look.
const INTERIM: &str = "funders/eurometropole/2021-09--2022-05/rapport-etape.html";
const MOBILE: &str = "funders/cea/2022-Q2/bilan-trimestriel.html";
const GRID: &str = "funders/departement-loiret/2020-08/esp/statistiques-mensuelles-de-frequentation-des-espaces-services-publics.csv";
const OPERATION: &str = "funders/region-hauts-de-france/2019-Q4/bilan-operation.html";
/// The example's last quarter that was not sent yet, and what stands beside its report.
const EXAMPLE: (&str, &str) = (".", "2022-07-20");
const QUARTER: &str = "funders/cea/2022-Q2/bilan-trimestriel.html";
const GAPS: &str = "funders/cea/2022-Q2/objectifs-et-ecarts.csv";
const AT_HOME: &str = "funders/departement-valdoise/2025-Q1/indicateurs-suivis.csv";

const fn removal(
    project: &'static str,
    today: &'static str,
    path: &'static str,
    text: &'static str,
    missed: Missed,
) -> Removal {
    Removal { project, today, path, text, missed }
}

/// The same of the example.
const fn of_the_example(path: &'static str, text: &'static str, missed: Missed) -> Removal {
    removal(EXAMPLE.0, EXAMPLE.1, path, text, missed)
}

const REMOVALS: &[Removal] = &[
    // S0, line by line of its page: places, diagnostic and decision; the week; presence and who
    // came; partners; low attendance; the monthly table; the baseline and how it is read; workshops
    // and half-days; approval.
    of_the_example("records/cantons.yaml", "", Told("unknown-canton", "bischwiller")),
    of_the_example("records/communes.yaml", "", Told("unknown-commune", "67046")),
    of_the_example("records/stops/nord.yaml", "", Told("unknown-stop", "bischwiller")),
    of_the_example(
        "records/stops/centre.yaml",
        "  coverage: \"4G faible : pages longues à charger, visioconférence impossible\"\n",
        Gone(QUARTER, "pages longues à charger"),
    ),
    of_the_example(
        "records/committees.yaml",
        "",
        Gone(
            "funders/cea/2022-Q1/bilan-trimestriel.html",
            "Comité de pilotage du projet : réunion du",
        ),
    ),
    of_the_example(
        "records/closures.yaml",
        "",
        Gone(QUARTER, "deuxième semaine des vacances de printemps"),
    ),
    of_the_example(
        "records/programmes.yaml",
        "  holidays: alsace-moselle\n",
        Gone(
            "funders/cea/2022-Q2/creneaux-par-semaine.csv",
            "2022-S15;du 11/04/2022 au 15/04/2022;8;25",
        ),
    ),
    of_the_example(
        "records/organisations.yaml",
        "  follows: nord\n",
        Gone("public/agenda/partenaires/utams-haguenau.ics", "BEGIN:VEVENT"),
    ),
    of_the_example(
        "records/publication.yaml",
        "    - {table: low-attendance, periods: [quarter, year], priority: 9}\n",
        Gone(QUARTER, "Arrêts à faible fréquentation"),
    ),
    of_the_example(
        "records/publication.yaml",
        "    - {table: by-heard-by, periods: [quarter, year], priority: 4}\n",
        Gone(QUARTER, "Comment les personnes ont connu le service"),
    ),
    of_the_example(
        "records/terms.yaml",
        "  at_least: 38\n",
        Told("term", "`weeks` needs `at_least`"),
    ),
    of_the_example(
        "records/terms.yaml",
        "  at_least: 760\n",
        Told("term", "`slots` needs `at_least`"),
    ),
    of_the_example(
        "records/terms.yaml",
        "  exactly: 4\n",
        Told("term", "`baseline` needs `at_least`"),
    ),
    // The weeks and the slots are in the report.
    of_the_example(
        "records/terms.yaml",
        "",
        Gone(GAPS, "Semaines de service depuis le début;nombre;34;38"),
    ),
    of_the_example("records/terms.yaml", "", Gone(GAPS, "Créneaux proposés;nombre;321;220")),
    of_the_example("records/workshops.yaml", "", Gone(QUARTER, "Actions tenues")),
    // What is kept week by week: told with its article, or gone from the report.
    of_the_example("records/half_days.yaml", "", Told("half-days", "10")),
    of_the_example("records/half_days.yaml", "", Gone(QUARTER, "Emploi des demi-journées")),
    of_the_example("records/briefings.yaml", "", Told("briefing", "2022-03")),
    of_the_example("records/briefings.yaml", "", Gone(QUARTER, "Envois aux partenaires")),
    of_the_example("records/private/tallies/mandats.yaml", "", Told("term-missed", "mandates")),
    of_the_example("records/decisions.yaml", "", Gone(QUARTER, "bulletin communal")),
    removal(
        "valdoise",
        "2025-05-05",
        "records/liaison_sheets.yaml",
        "",
        Silent("liaison-sheet", "first meeting"),
    ),
    removal("valdoise", "2025-04-20", "records/budgets.yaml", "", Told("unknown-code", "budget")),
    removal(
        "valdoise",
        "2025-05-05",
        "records/expenses.yaml",
        "",
        Gone("funders/departement-valdoise/2025-Q2/bilan-trimestriel.html", "15 240"),
    ),
    removal("valdoise", "2025-04-20", "records/expenses.yaml", "", Told("term-missed", "expenses")),
    removal("lille", "2019-11-15", "records/expenses.yaml", "", Told("term-missed", "expenses")),
    removal("lille", "2019-11-15", "records/budgets.yaml", "", Told("unknown-code", "budget")),
    removal("lille", "2019-11-15", "records/expenses.yaml", "", Gone(OPERATION, "4 890")),
    removal("lille", "2019-11-15", "records/papers.yaml", "", Gone(OPERATION, "AR-2019-10-16")),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/voucher_placements.yaml",
        "",
        Told("term-missed", "voucher_placements"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/voucher_placements.yaml",
        "",
        Gone(INTERIM, "Carnets remis aux lieux"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/tallies.yaml",
        "",
        Told("term-missed", "consents"),
    ),
    of_the_example("records/outreach.yaml", "", Gone(QUARTER, "Demi-journées sans public")),
    of_the_example(
        "content/narratives/epnm/2022-Q2.md",
        "",
        Gone(QUARTER, "Remplacer l'arrêt de Wœrth"),
    ),
    of_the_example(
        "records/approvals.yaml",
        "",
        Gone("public/plan-du-site/index.html", "Chiffres"),
    ),
    of_the_example(
        "records/organisations.yaml",
        "    mention: Avec le soutien de la Collectivité européenne d'Alsace\n",
        Gone("public/404.html", "Avec le soutien de la Collectivité"),
    ),
    // S0: the number to call, the decision of the committee, slots of a week, the funder's logo and
    // sentence, the baseline's clause.
    removal(
        ".",
        "2022-06-30",
        "records/programmes.yaml",
        "  phone: +33 3 53 01 00 42\n",
        Told("booking-phone", "epnm"),
    ),
    removal(
        ".",
        "2022-06-30",
        "records/stops/nord.yaml",
        "  decided_on: 2021-09-29\n",
        Told("stop-decision", "validated"),
    ),
    removal(
        ".",
        "2022-06-30",
        "records/organisations.yaml",
        "    mention: Ce projet est cofinancé par l'Union européenne avec le FEDER\n",
        Told("publicity", "sentence"),
    ),
    removal(
        ".",
        "2022-06-30",
        "records/rota/nord.yaml",
        "- stop: haguenau\n  weekday: monday\n  hours: 13:30-17:30\n",
        Told("weekly-slots", "20"),
    ),
    removal(".", "2022-06-30", "records/territories.yaml", "", Told("unknown-territory", "nord")),
    removal(
        ".",
        "2022-08-01",
        "records/deliverables.yaml",
        "",
        Silent("deliverable-due", "bilan-trimestriel"),
    ),
    removal(
        ".",
        "2022-08-01",
        "records/agreements.yaml",
        "",
        Silent("agreement-notice", "convention-vehicule"),
    ),
    // The same service beside another one: what its committee reads.
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/epnm/terms.yaml",
        "",
        Gone(MOBILE, "Objectifs et écarts"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/epnm/sessions.yaml",
        "",
        Gone(MOBILE, "Activité par arrêt"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/epnm/sessions.yaml",
        "  slots: {booked: 4, seen: 3, noshow: 1}\n",
        Gone(MOBILE, "4,7 %"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/epnm/outreach.yaml",
        "",
        Gone(MOBILE, "Demi-journées sans public"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/epnm/deliverables.yaml",
        "",
        Gone(MOBILE, "Bilan trimestriel"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "content/narratives/epnm/2022-Q2.md",
        "",
        Gone(MOBILE, "Analyse qualitative"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/organisations.yaml",
        "    mention: Avec la Collectivité européenne d'Alsace\n",
        Gone("public/404.html", "Avec la Collectivité européenne d'Alsace"),
    ),
    removal(
        "cea-two-programmes",
        "2022-07-15",
        "records/pass-numeriques/organisations.yaml",
        "    mention: En partenariat avec l'Eurométropole de Strasbourg\n",
        Gone("public/arrets/lieu-strasbourg/index.html", "En partenariat avec l'Eurométropole"),
    ),
    // S1: opening hours, the holder's agreement, the notice, the Département's mention.
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/rota.yaml",
        "- stop: esp-gien\n  weekday: [monday, tuesday, wednesday, thursday, friday]\n  hours: \
         [09:00-12:00, 14:00-17:00]\n",
        Told("stop-never-served", "esp-gien"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/agreements.yaml",
        ", commune-gien",
        Told("agreement-holder", "esp-gien"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/organisations.yaml",
        "",
        Told("unknown-organisation", "la-poste"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/indicators.yaml",
        "",
        Told("unknown-indicator", "contacts-by-operator"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/characteristics.yaml",
        "",
        Told("unknown-dimension", "channel"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/terms.yaml",
        "",
        Silent("weekly-opening-hours", "esp-outarville"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/closures.yaml",
        "",
        Silent("weekly-opening-hours", "esp-outarville"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/agreements.yaml",
        "",
        Silent("agreement-notice", "convention-beaune-la-rolande"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/grids.yaml",
        "",
        Told("unknown-grid", "grille-departement"),
    ),
    removal("loiret", "2020-10-05", "records/bus/rota.yaml", "", Told("stop-never-served", "bus-")),
    removal("loiret", "2020-10-05", "records/esp/tallies/2020-08.yaml", "", Gone(GRID, ";1020;")),
    removal(
        "loiret",
        "2020-10-05",
        "content/pages/accueil.md",
        "",
        Gone("public/index.html", "un agent vous accueille"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/stops.yaml",
        "  equipment: [borne de visiophonie dans une pièce isolée, ordinateur connecté, \
         imprimante, documentation des services publics, signalétique du Département]\n",
        Gone("public/arrets/esp-gien/index.html", "imprimante"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/stops.yaml",
        "  operators: [caf, cpam, cdad, adil, carsat]\n",
        Gone(
            "public/arrets/esp-gien/index.html",
            "Agence départementale d'information sur le logement",
        ),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/organisations.yaml",
        "    mention: Avec le soutien du Département du Loiret\n",
        Gone("public/404.html", "Avec le soutien du Département du Loiret"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/initiatives.yaml",
        "",
        Gone(
            "funders/departement-loiret/2020-09/esp/statistiques-mensuelles.html",
            "Formation des agents d'accueil",
        ),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/outreach.yaml",
        "",
        Gone(
            "funders/departement-loiret/2020-09/esp/statistiques-mensuelles.html",
            "Demi-journées sans public",
        ),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/esp/stops.yaml",
        "  holder: commune-gien\n",
        Gone("public/arrets/esp-gien/index.html", "Commune de Gien"),
    ),
    removal(
        "loiret",
        "2020-10-05",
        "records/communes.yaml",
        "  also_written: [Puisieux]\n",
        Gone("public/pres-de-chez-moi/index.html", "puisieux"),
    ),
    removal("loiret", "2020-10-05", "records/esp/deliverables.yaml", "", Gone(GRID, ";1020;")),
    // S2: the committee's date, the validation, the target behind a cause, the lots, the lists.
    removal(
        "strasbourg",
        "2022-09-30",
        "records/committees.yaml",
        "    - {date: jeudi 2022-11-24, fixed_on: 2022-09-20, period: 2021}\n",
        Told("committee-date", "2022-Q4"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/deliverables.yaml",
        "      validated_on: 2022-06-28\n",
        Told("edition-order", "by whom"),
    ),
    removal(
        "strasbourg",
        "2022-09-30",
        "records/deliverables.yaml",
        "  due_months_before: 1\n",
        Told("due-rule", "when is it due"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/indicators.yaml",
        "",
        Told("unknown-indicator", "carnets-granted"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/terms.yaml",
        "",
        Told("unknown-target", "carnets-granted"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/voucher_lots.yaml",
        "",
        Told("unknown-lot", "lot-2021"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/characteristics.yaml",
        "",
        Told("unknown-dimension", "population"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/gaps.yaml",
        "",
        Gone(
            "funders/eurometropole/2021/rapport-annuel.html",
            "Une référente par unité suit le stock",
        ),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/initiatives.yaml",
        "",
        Gone(
            "funders/eurometropole/2021-09--2022-05/rapport-etape.html",
            "Formation de quarante travailleurs sociaux",
        ),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "content/narratives/pass-numeriques/2021-09--2022-05.md",
        "",
        Gone(
            "funders/eurometropole/2021-09--2022-05/rapport-etape.html",
            "Confier le suivi du stock",
        ),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/organisations.yaml",
        "    mention: En partenariat avec l'Eurométropole de Strasbourg\n",
        Gone("public/404.html", "En partenariat avec l'Eurométropole"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/grids.yaml",
        "",
        Told("unknown-grid", "grille-eurometropole"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/surveys.yaml",
        "",
        Gone(INTERIM, "Enquête de satisfaction auprès"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/voucher_returns.yaml",
        "",
        Gone(INTERIM, "Pass numériques retournés"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/voucher_grants/2022-T1.yaml",
        "",
        Gone(INTERIM, "570"),
    ),
    removal(
        "strasbourg",
        "2022-06-20",
        "records/deliverables.yaml",
        "      due: 2022-07-01\n",
        Silent("deliverable-due", "2022-07-01"),
    ),
    removal(
        "strasbourg",
        "2023-06-15",
        "records/agreements.yaml",
        "  notice_months: 6\n",
        Silent("agreement-notice", "convention-pass"),
    ),
    removal(
        "strasbourg",
        "2024-01-20",
        "records/deliverables.yaml",
        "- id: evaluation-finale\n  kind: final_evaluation\n  recipient: eurometropole\n  copies: \
         Comité de suivi\n  title: Évaluation finale\n  due_days: 31\n  validator: Le Président de \
         la Collectivité européenne d'Alsace\n  grids: [grille-eurometropole, par-lieu]\n  source: \
         Convention, article 8\n",
        Silent("deliverable-due", "evaluation-finale"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "content/pages/accueil.md",
        "",
        Gone("public/index.html", "aucune condition de revenu"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "content/pages/confidentialite.md",
        "",
        Gone("public/confidentialite/index.html", "avec votre accord"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/organisations.yaml",
        "    logo: logos/reseau-placeholder.svg\n    alt: \"Logo du réseau d'inclusion numérique : \
         « Démarches en ligne ? Ici on vous aide » (à fournir)\"\n    placeholder: true\n",
        Told("publicity", "neither logo nor sentence"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/organisations.yaml",
        "    mention: Le dispositif de Pass numérique bénéficie du soutien de l'État\n",
        Told("publicity", "neither logo nor sentence"),
    ),
    removal(
        "strasbourg",
        "2022-06-30",
        "records/stops.yaml",
        "  equipment: [logo du réseau affiché à l'entrée, poste pour le diagnostic en ligne]\n",
        Gone("public/arrets/lieu-strasbourg/index.html", "logo du réseau affiché"),
    ),
    // S3: the quarterly meeting, working time, the list of difficulties, the way in.
    removal(
        "valdoise",
        "2025-07-30",
        "records/committees.yaml",
        "    - {date: mardi 2025-04-29, period: 2025-Q1}\n",
        Told("committee-date", "2025-Q1"),
    ),
    removal("valdoise", "2025-04-20", "records/staff.yaml", "", Told("unknown-staff", "pro-1")),
    removal(
        "valdoise",
        "2025-04-20",
        "records/characteristics.yaml",
        "",
        Told("unknown-dimension", "difficulty"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "content/pages/accueil.md",
        "",
        Gone("public/index.html", "fiche de liaison"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "records/follow_ups/2025-T1.yaml",
        "  referred_by: ccas\n",
        Told("liaison-sheet", "nobody who referred"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "records/follow_ups/2025-T1.yaml",
        "  liaison_sheet_on: 2025-01-07\n",
        Told("liaison-sheet", "no liaison sheet"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "records/terms.yaml",
        "",
        Gone(AT_HOME, "Suivis;nombre;22;21;1"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "records/receptions/2025-T1.yaml",
        "",
        Gone(AT_HOME, "Accueils;nombre;49"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "records/follow_ups/2025-T1.yaml",
        "",
        Gone(AT_HOME, "Interventions;nombre;59"),
    ),
    removal("valdoise", "2025-04-20", "records/deliverables.yaml", "", Gone(AT_HOME, "Suivis")),
    removal(
        "valdoise",
        "2025-04-20",
        "records/indicators.yaml",
        "  by: accompaniment\n",
        Gone(
            "funders/departement-valdoise/2025-Q1/bilan-trimestriel.html",
            "Intervention exclusive déléguée",
        ),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "content/pages/partenaires.md",
        "",
        Gone("public/partenaires/index.html", "fiche de liaison"),
    ),
    removal(
        "valdoise",
        "2025-04-20",
        "records/indicators.yaml",
        "  per: fte\n",
        Gone(AT_HOME, "Interventions par équivalent temps plein;moyenne;39,3"),
    ),
    // S4: the Union's sentence and fund, the principles, the notice of use.
    removal(
        "lille",
        "2019-11-15",
        "records/organisations.yaml",
        "    mention: Ce projet est cofinancé par l'Union Européenne avec le FEDER\n",
        Told("publicity", "sentence"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/organisations.yaml",
        "    fund: Fonds européen de développement régional (FEDER)\n",
        Told("publicity", "fund"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "content/narratives/alertes-sms/principles.md",
        "",
        Gone("funders/region-hauts-de-france/2019-Q4/bilan-operation.html", "Non-discrimination"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/groups.yaml",
        "",
        Told("unknown-group", "arbrisseau-rsa"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/indicators.yaml",
        "  level: true\n",
        Gone(
            "funders/region-hauts-de-france/2019-Q4/indicateurs-suivis.csv",
            "aux alertes;nombre;250",
        ),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/campaigns.yaml",
        "",
        Gone(OPERATION, "Actualisation du mois"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/characteristics.yaml",
        "",
        Told("unknown-dimension", "consent"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "records/tallies.yaml",
        "",
        Gone("funders/region-hauts-de-france/2019-Q4/tous-les-adherents-par-age.csv", ";76;"),
    ),
    removal(
        "lille",
        "2019-11-15",
        "content/pages/mode-emploi.md",
        "",
        Gone("public/mode-emploi/index.html", "Notice"),
    ),
];

#[test]
fn what_a_tender_asks_for_is_missed_when_it_is_taken_away() {
    // Before the work is shared out: a worker must not wait for a build that itself waits for
    // workers.
    for (name, _) in PROJECTS {
        built(name);
    }
    assert_eq!(stands(example_read(), QUARTER, "Bilan trimestriel"), Ok(true));
    let wrong: Vec<String> = REMOVALS
        .par_iter()
        .filter_map(|removal| {
            not_missed(removal).map(|why| format!("{}, {}: {why}", removal.project, removal.path))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn not_missed(removal: &Removal) -> Option<String> {
    let whole = if removal.project == "." { example() } else { project(removal.project) };
    let without = match taken_away(&whole, removal) {
        Ok(without) => without,
        Err(why) => return Some(why),
    };
    let new = |sources: &Sources, others: &Sources, code: &str| -> Vec<String> {
        let told = |sources| {
            said(sources, removal.today)
                .into_iter()
                .filter(|said| said.code == code)
                .map(|said| said.text(Tongue::English))
        };
        let others: BTreeSet<String> = told(others).collect();
        told(sources).filter(|message| !others.contains(message)).collect()
    };
    match removal.missed {
        Told(code, word) => {
            let now = new(&without, &whole, code);
            (!now.iter().any(|message| message.contains(word)))
                .then(|| format!("`{code}` does not say `{word}`: {now:?}"))
        }
        Silent(code, word) => {
            let before = new(&whole, &without, code);
            (!before.iter().any(|message| message.contains(word)))
                .then(|| format!("`{code}` says `{word}` as before, or never did: {before:?}"))
        }
        Gone(path, text) => {
            let opened = |sources: &Sources| {
                opened(sources, removal.today).and_then(|project| stands(&project, path, text))
            };
            let before = match (removal.project, removal.today) {
                EXAMPLE => stands(example_read(), path, text),
                project if PROJECTS.contains(&project) => {
                    Ok(in_words(built(removal.project).artefacts.get(path), text))
                }
                _ => opened(&whole),
            };
            match (before, opened(&without)) {
                (Ok(true), Ok(false)) => None,
                (Ok(true), Ok(true)) => Some(format!("`{text}` stands in {path} all the same")),
                (Ok(false), _) => Some(format!("`{text}` does not stand in {path} before")),
                (Err(why), _) | (_, Err(why)) => Some(why),
            }
        }
    }
}

fn opened(sources: &Sources, today: &str) -> Result<halte::Project, String> {
    let (project, said) = halte::open(sources, day(today), &mut halte::Memory::default());
    project.ok_or_else(|| format!("there are errors: {said:#?}"))
}

/// Whether a text stands in one file of a project.
fn stands(project: &halte::Project, path: &str, text: &str) -> Result<bool, String> {
    let (artefacts, said) = project.make(path, &halte::output::Kept::default());
    match has_errors(&said) {
        true => Err(format!("there are errors: {said:#?}")),
        false => Ok(in_words(artefacts.get(path), text)),
    }
}

/// The example is read once for all that is taken away of it.
fn example_read() -> &'static halte::Project {
    static EXAMPLE_READ: OnceLock<halte::Project> = OnceLock::new();
    EXAMPLE_READ.get_or_init(|| opened(&example(), EXAMPLE.1).expect("the example has no errors"))
}

fn in_words(artefact: Option<&std::sync::Arc<[u8]>>, text: &str) -> bool {
    artefact.is_some_and(|bytes| words(bytes).replace('\u{2019}', "'").contains(text))
}

/// The sources without the text, or without the file.
fn taken_away(whole: &Sources, removal: &Removal) -> Result<Sources, String> {
    let mut found = false;
    let mut without = Sources::default();
    for (path, bytes) in whole.iter() {
        if path.as_ref() != removal.path {
            without.insert(std::sync::Arc::clone(path), std::sync::Arc::clone(bytes));
            continue;
        }
        let text = String::from_utf8_lossy(bytes);
        found = removal.text.is_empty() || text.contains(removal.text);
        if !removal.text.is_empty() {
            without.insert(removal.path, text.replacen(removal.text, "", 1).as_bytes());
        }
    }
    if found {
        Ok(without)
    } else {
        Err(format!("`{}` is not there to be taken away", removal.text))
    }
}

/// Everything that is said of the records of a project.
fn said(sources: &Sources, today: &str) -> Vec<Diagnostic> {
    let (records, mut said) = records::read(sources);
    let (model, more) = model::read(&records);
    said.extend(more);
    if let Some(model) = model {
        let schedule = expand(&model.service);
        said.extend(checks::run(&Subject {
            model: &model,
            schedule: &schedule,
            today: day(today),
        }));
    }
    said
}

/// The example of the repository.
fn example() -> Sources {
    let (sources, said) = sources::read(Path::new("."));
    assert!(said.is_empty(), "{said:?}");
    sources
}
