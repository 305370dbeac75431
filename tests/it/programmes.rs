//! The programmes of the tenders, each as a project of its own under `tests/cases/programmes/`: they build from records
//! alone, and what a tender asks for is there. Each slip that a record keeper makes there is told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use halte::calendar::{Date, Period};
use halte::checks::{self, Subject};
use halte::content::{self, Block, Inline};
use halte::diagnostics::{Diagnostic, Severity, has_errors};
use halte::model::{Counted, Dimension, Field, GridContent, Itinerance, Model, ProgrammeId, Support, When};
use halte::schedule::{Schedule, expand};
use halte::sources::{self, Sources};
use halte::{Build, model, records};

/// The projects and the day for which each is built.
const PROJECTS: &[(&str, &str)] = &[
    ("loiret", "2020-10-05"),
    ("strasbourg", "2022-06-30"),
    ("valdoise", "2025-04-20"),
    ("lille", "2019-11-15"),
    ("cea-two-programmes", "2022-07-15"),
];

fn day(text: &str) -> Date {
    text.parse().expect("the test writes a date")
}

fn period(text: &str) -> Period {
    text.parse().expect("the test writes a period")
}

fn project(name: &str) -> Sources {
    let (sources, said) = sources::read(&Path::new("tests/cases/programmes").join(name));
    assert!(said.is_empty(), "{said:?}");
    sources
}

/// Each project is built once for all tests.
fn built(name: &str) -> &'static Build {
    static BUILDS: [OnceLock<Build>; PROJECTS.len()] = [const { OnceLock::new() }; PROJECTS.len()];
    let place = PROJECTS.iter().position(|(known, _)| *known == name).expect("the project is in the list");
    BUILDS[place].get_or_init(|| {
        let build = halte::build(&project(name), day(PROJECTS[place].1));
        assert!(!has_errors(&build.diagnostics), "{name}: {:#?}", build.diagnostics);
        build
    })
}

/// What the records of a project mean, its passages, and what the checks find.
fn read(name: &str) -> (Model, Schedule, Vec<Diagnostic>) {
    let (records, said) = records::read(&project(name));
    assert!(said.is_empty(), "{said:?}");
    let (model, said) = model::read(&records);
    assert!(said.is_empty(), "{name}: {said:#?}");
    let model = model.expect("records without a mistake have a meaning");
    let schedule = expand(&model.service);
    let findings = checks::run(&Subject { model: &model, schedule: &schedule, today: day("2022-01-01") });
    (model, schedule, findings)
}

fn programme(model: &Model, id: &str) -> ProgrammeId {
    model.service.programmes.keys().find(|known| known.as_str() == id).expect("the programme is in the records").clone()
}

/// Everything of one kind between two days: how many in each category, or in all under the name `all`.
fn count(model: &Model, id: &str, counted: Counted, measure: Option<&str>, by: Option<&Dimension>, from: &str, until: &str) -> BTreeMap<String, u64> {
    let programme = programme(model, id);
    let indicators = model.mandate.indicators.iter().filter_map(|indicator| indicator.count.as_ref()?.measure.as_ref());
    let measure = measure.map(|wanted| indicators.clone().find(|known| known.as_str() == wanted).expect("an indicator counts the measure"));
    let mut counts = BTreeMap::new();
    for entry in model.activity.entries(&model.service, &programme, counted, measure) {
        if !entry.when.within(day(from), day(until)) {
            continue;
        }
        for (categories, n) in entry.counts(by.map(std::slice::from_ref).unwrap_or_default()).unwrap_or_default() {
            let name = categories.first().map_or("all", |category| category.as_str());
            *counts.entry(name.to_owned()).or_insert(0) += n;
        }
    }
    counts
}

/// A characteristic that the project defines itself.
fn own(model: &Model, id: &str) -> Dimension {
    let own = model.mandate.characteristics.iter().find(|own| own.id.as_str() == id).expect("the characteristic is in the records");
    Dimension::Own(own.id.clone())
}

fn words(html: &[u8]) -> String {
    let text = String::from_utf8_lossy(html).into_owned();
    [("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&#x2f;", "/"), ("&amp;", "&")].iter().fold(text, |text, (from, to)| text.replace(from, to))
}

#[test]
fn every_programme_of_the_tenders_builds_from_records_alone() {
    for (name, _) in PROJECTS {
        let build = built(name);
        for page in ["public/index.html", "public/404.html", "public/accessibilite/index.html", "public/mentions-legales/index.html"] {
            assert!(build.artefacts.get(page).is_some(), "{name} lacks {page}");
        }
        let readme =
            std::fs::read_to_string(Path::new("tests/cases/programmes").join(name).join("README.md")).expect("the project says what is real");
        assert!(readme.contains("**Réel**") && readme.contains("**Inventé**") && readme.contains("halte build"), "{name}");
    }
}

#[test]
fn every_kind_of_record_is_in_use_somewhere() {
    let mut files = BTreeSet::new();
    for root in PROJECTS.iter().map(|(name, _)| format!("tests/cases/programmes/{name}")).chain([".".to_owned()]) {
        let (sources, _) = sources::read(Path::new(&root));
        files.extend(sources.under("records").map(|(path, _)| path.to_string()));
    }
    let used = |kind: &str| files.iter().any(|path| path.trim_end_matches(".yaml").split('/').any(|part| part == kind));
    let unused: Vec<_> = records::KINDS.iter().map(|kind| kind.name).filter(|kind| !used(kind)).collect();
    assert!(unused.is_empty(), "no project shows these: {unused:?}");
}

#[test]
fn what_the_funders_want_shown_stands_on_every_page() {
    for (name, _) in PROJECTS.iter().filter(|(name, _)| *name != "cea-two-programmes") {
        let (model, ..) = read(name);
        let acknowledgements = model.mandate.acknowledgements([], Support::Site);
        assert!(acknowledgements.entries().len() > 1, "{name}");
        let build = built(name);
        let pages = build.artefacts.iter().filter(|(path, _)| path.extension() == "html");
        for (path, html) in pages {
            let text = words(html);
            for mention in acknowledgements.mentions() {
                assert!(text.contains(mention), "{name}: `{mention}` is missing on {path:?}");
            }
            for logo in acknowledgements.entries().iter().filter_map(|entry| entry.logo.as_ref()) {
                assert!(text.contains(logo.alt()), "{name}: the logo `{}` is missing on {path:?}", logo.alt());
            }
        }
    }
}

#[test]
fn the_sentences_of_the_tenders_are_kept_word_for_word() {
    let wanted = [
        ("lille", "Ce projet est cofinancé par l'Union Européenne avec le FEDER"),
        ("strasbourg", "Le dispositif de Pass numérique bénéficie du soutien de l'État"),
        ("strasbourg", "En partenariat avec l'Eurométropole de Strasbourg"),
    ];
    for (name, sentence) in wanted {
        let (model, ..) = read(name);
        for support in Support::ALL {
            let acknowledgements = model.mandate.acknowledgements([], *support);
            assert!(acknowledgements.mentions().any(|mention| mention == sentence), "{name}, {support:?}: {sentence}");
        }
    }
}

mod loiret {
    use super::*;

    #[test]
    fn the_places_of_the_call_are_there_with_their_equipment() {
        let (model, ..) = read("loiret");
        let fixed: Vec<_> = model.service.stops.values().filter(|stop| stop.itinerance == Itinerance::Fixed).collect();
        let with_terminal = fixed.iter().filter(|stop| stop.equipment.iter().any(|item| item.contains("visiophonie"))).count();
        assert_eq!((fixed.len(), with_terminal), (5 + 6 + 7 + 2, 5 + 6 + 2));
        for stop in &fixed {
            let operators: Vec<&str> = stop.operators.iter().map(|id| id.as_str()).collect();
            assert!(operators.contains(&"caf") && operators.contains(&"cpam"), "{}: {operators:?}", stop.id);
            assert!(stop.access.is_some() && stop.equipment.iter().any(|item| item == "imprimante"), "{}", stop.id);
        }
        let build = built("loiret");
        for stop in fixed {
            let page = build.artefacts.get(&format!("public/arrets/{}/index.html", stop.id)).expect("each place has its page");
            assert!(words(page).contains(stop.access.as_deref().expect("looked at above")), "{}", stop.id);
        }
    }

    #[test]
    fn a_day_has_several_intervals_and_a_place_opens_when_it_opens() {
        let (_, schedule, _) = read("loiret");
        let minutes = |stop: &str, from: &str, until: &str| -> u32 {
            let passages = schedule.passages.iter().filter(|passage| passage.stop.as_str() == stop && passage.takes_place());
            passages.filter(|passage| (day(from)..=day(until)).contains(&passage.date)).map(|passage| passage.hours.minutes()).sum()
        };
        assert_eq!(schedule.passages.iter().filter(|passage| passage.stop.as_str() == "esp-gien" && passage.date == day("2020-09-14")).count(), 2);
        assert_eq!(minutes("esp-gien", "2020-09-14", "2020-09-20"), 30 * 60);
        // 14 July is a holiday, and the place is still open for 24 hours that week.
        assert_eq!(minutes("esp-gien", "2020-07-13", "2020-07-19"), 24 * 60);
        assert_eq!(minutes("esp-lorris", "2020-07-01", "2020-09-06"), 0);
        assert_eq!(minutes("esp-chatillon-coligny", "2020-11-02", "2020-11-08"), 30 * 60);
    }

    #[test]
    fn the_one_place_that_closes_for_a_week_falls_below_24_hours() {
        let (.., findings) = read("loiret");
        let below: Vec<_> = findings.iter().filter(|finding| finding.code == "weekly-opening-hours").collect();
        assert_eq!(below.len(), 1, "{below:#?}");
        assert!(below[0].message.contains("esp-outarville") && below[0].message.contains("2020-W33"), "{}", below[0].message);
    }

    #[test]
    fn the_bus_serves_twenty_communes_two_a_day() {
        let (model, schedule, _) = read("loiret");
        let of_bus: Vec<_> = schedule.passages.iter().filter(|passage| model.service.stops[&passage.stop].programme.as_str() == "bus").collect();
        let communes: BTreeSet<_> = of_bus.iter().map(|passage| &passage.commune).collect();
        assert_eq!(communes.len(), 20);
        let mut days: BTreeMap<Date, usize> = BTreeMap::new();
        of_bus.iter().filter(|passage| passage.takes_place()).for_each(|passage| *days.entry(passage.date).or_default() += 1);
        assert!(days.values().all(|passages| *passages == 2), "{days:?}");
        // Every commune once in two weeks.
        let fortnight = of_bus.iter().filter(|passage| (day("2020-09-07")..=day("2020-09-18")).contains(&passage.date));
        assert_eq!(fortnight.map(|passage| &passage.commune).collect::<BTreeSet<_>>().len(), 20);
        let (.., findings) = read("loiret");
        assert!(findings.iter().all(|finding| finding.code != "travel" && finding.code != "overlap"), "{findings:#?}");
    }

    #[test]
    fn contacts_are_counted_by_operator_and_by_channel_and_agree() {
        let (model, ..) = read("loiret");
        let month = |by: Option<&Dimension>| count(&model, "esp", Counted::Tally, Some("contacts"), by, "2020-07-01", "2020-07-31");
        let all = month(None)["all"];
        let by_operator = month(Some(&Dimension::Field(Field::Operator)));
        let by_channel = month(Some(&own(&model, "channel")));
        assert_eq!(by_operator.keys().map(String::as_str).collect::<Vec<_>>(), ["adil", "caf", "carsat", "cdad", "cpam", "services-etat"]);
        assert_eq!(by_operator.values().sum::<u64>(), all);
        assert_eq!(by_channel.values().sum::<u64>(), all);
        assert_eq!(count(&model, "esp", Counted::Visits, None, None, "2020-07-01", "2020-07-31").len(), 1);
        // A day of a month is not a month: nothing is cut out of a monthly count.
        assert!(count(&model, "esp", Counted::Visits, None, None, "2020-07-01", "2020-07-30").is_empty());
    }

    #[test]
    fn the_grid_has_the_departements_columns_in_its_order() {
        let (model, ..) = read("loiret");
        let grid = &model.mandate.grids["grille-departement"];
        let labels: Vec<&str> = grid.columns.iter().map(|column| column.label.as_str()).collect();
        assert_eq!(
            labels,
            ["Nombre d'usagers", "CAF", "CPAM", "CDAD", "ADIL", "CARSAT", "Services de l'État", "Total", "Borne", "Ordinateur", "Agent"]
        );
        assert_eq!(grid.columns[7].content, GridContent::Sum(vec![1, 2, 3, 4, 5, 6]));
        let deliverable = &model.mandate.deliverables["statistiques-mensuelles"];
        assert_eq!(deliverable.grids, std::slice::from_ref(&grid.id));
        assert_eq!(model.mandate.due(deliverable, period("2020-09")), Some(day("2020-10-10")));
    }

    #[test]
    fn the_agreement_runs_three_years_and_says_until_when_notice_can_be_given() {
        let (model, ..) = read("loiret");
        let agreement = model.mandate.agreements.iter().find(|agreement| agreement.id == "convention-gien").expect("the agreement");
        let term = agreement.term_on(day("2020-10-05")).expect("it is in force");
        assert_eq!((term.from, term.until), (day("2019-09-02"), day("2022-09-01")));
        assert_eq!(agreement.notice_deadline(term), Some(day("2022-06-01")));
        assert_eq!(agreement.term_on(day("2023-01-01")).map(|term| term.until), Some(day("2025-09-01")));
    }
}

mod strasbourg {
    use super::*;

    const ALWAYS: (&str, &str) = ("2021-09-01", "2023-12-31");

    #[test]
    fn vouchers_are_counted_in_both_units_with_stock_and_returns() {
        let (model, ..) = read("strasbourg");
        let activity = &model.activity;
        let of = |lot: &str, on: &str| activity.voucher_stock(&activity.voucher_lots[lot], day(on));
        let lot = of("lot-2021", "2022-06-30");
        assert_eq!((lot.received.carnets(), lot.received.cheques), (40, 400));
        assert_eq!((lot.granted.carnets(), lot.granted.cheques), (37, 370));
        // Two carnets and three chèques went back.
        assert_eq!((lot.returned.carnets(), lot.returned.loose_cheques(), lot.returned.cheques), (2, 3, 23));
        assert_eq!((lot.stock.carnets(), lot.stock.loose_cheques(), lot.stock.cheques), (0, 7, 7));
        let later = of("lot-2022", "2022-06-30");
        assert_eq!((later.granted.carnets(), later.granted.loose_cheques(), later.stock.cheques), (27, 5, 325));
        assert!((later.stock.in_carnets() - 32.5).abs() < f64::EPSILON);
        assert_eq!(of("lot-2022", "2022-03-13").received.cheques, 0, "nothing is in stock before it came");
        let granted = |counted| count(&model, "pass-numeriques", counted, None, None, ALWAYS.0, ALWAYS.1)["all"];
        assert_eq!((granted(Counted::Carnets), granted(Counted::Cheques), granted(Counted::Beneficiaries)), (64, 645, 65));
    }

    #[test]
    fn beneficiaries_are_told_apart_by_the_open_list_of_characteristics() {
        let (model, ..) = read("strasbourg");
        let dimensions = [Dimension::Field(Field::Age), Dimension::Field(Field::Gender), Dimension::Field(Field::FrenchSpeaking)];
        let dimensions =
            dimensions.into_iter().chain([Dimension::Field(Field::Disability), own(&model, "csp"), own(&model, "population"), own(&model, "aide")]);
        for dimension in dimensions {
            let by = count(&model, "pass-numeriques", Counted::Beneficiaries, None, Some(&dimension), ALWAYS.0, ALWAYS.1);
            assert_eq!(by.values().sum::<u64>(), 65, "{dimension:?}: {by:?}");
        }
        let lists = |id: &str| model.mandate.characteristics.iter().find(|own| own.id.as_str() == id).map(|own| own.categories.len());
        assert_eq!((lists("population"), lists("aide"), lists("csp")), (Some(3), Some(3), Some(8)));
    }

    #[test]
    fn the_categories_cross_the_kinds_of_help() {
        let (model, ..) = read("strasbourg");
        let programme = programme(&model, "pass-numeriques");
        let crossing = [own(&model, "population"), own(&model, "aide")];
        let mut cells: BTreeMap<Vec<String>, u64> = BTreeMap::new();
        for entry in model.activity.entries(&model.service, &programme, Counted::Carnets, None) {
            for (categories, n) in entry.counts(&crossing).expect("every grant says both") {
                *cells.entry(categories.iter().map(|category| category.as_str().to_owned()).collect()).or_default() += n;
            }
        }
        assert_eq!(cells.values().sum::<u64>(), 64);
        assert!(cells.len() <= 9 && cells.contains_key(&vec!["freins".to_owned(), "assistance".to_owned()]), "{cells:?}");
        let grid = &model.mandate.grids["grille-eurometropole"];
        assert_eq!(grid.rows_by, Some(own(&model, "population")));
    }

    #[test]
    fn reports_are_due_before_the_committee_and_on_the_day_that_the_agreement_names() {
        let (model, ..) = read("strasbourg");
        let due = |id: &str, of: &str| model.mandate.due(&model.mandate.deliverables[id], period(of));
        assert_eq!(due("rapport-etape", "2022-Q2"), Some(day("2022-07-01")));
        assert_eq!(due("rapport-annuel", "2021"), Some(day("2022-10-24")));
        assert_eq!(due("rapport-annuel", "2022"), Some(day("2023-10-30")));
        assert_eq!(due("rapport-annuel", "2023"), None, "no meeting is fixed for it");
        let committee = &model.mandate.committees["comite-de-suivi"];
        assert_eq!(committee.fixing_deadline(&committee.meetings[0]), Some(day("2022-09-24")));
        assert!(committee.meets_in_its_quarter(2022) && !committee.meets_in_its_quarter(2021));
    }

    #[test]
    fn a_new_agreement_is_proposed_six_months_before_the_end() {
        let (model, ..) = read("strasbourg");
        let agreement = &model.mandate.agreements[0];
        let term = agreement.term_on(day("2022-06-30")).expect("it is in force");
        assert_eq!((term.until, agreement.notice_deadline(term)), (day("2023-12-31"), Some(day("2023-06-30"))));
        assert_eq!(agreement.term_on(day("2024-01-01")), None, "it is not renewed by itself");
    }

    #[test]
    fn neither_income_nor_residence_asks_for_anything_and_rights_are_told() {
        let build = built("strasbourg");
        let page = |path: &str| words(build.artefacts.get(path).expect("the page"));
        assert!(page("public/index.html").contains("aucune condition de revenu"));
        assert!(page("public/confidentialite/index.html").contains("avec votre accord"));
    }

    #[test]
    fn the_president_validates_before_anything_is_sent() {
        let (model, ..) = read("strasbourg");
        for deliverable in model.mandate.deliverables.values() {
            assert_eq!(deliverable.validator.as_deref(), Some("Le Président de la Collectivité européenne d'Alsace"), "{}", deliverable.id);
            assert_eq!(deliverable.recipient.as_str(), "eurometropole");
        }
    }

    #[test]
    fn the_survey_the_actions_and_the_cause_of_the_gap_are_there() {
        let (model, ..) = read("strasbourg");
        let survey = &model.activity.surveys[0];
        assert_eq!((survey.asked, survey.answered), (52, 31));
        assert_eq!(survey.questions[0].answers.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [19, 8, 3, 1]);
        let statuses: BTreeMap<&str, usize> = model.mandate.initiatives.iter().fold(BTreeMap::new(), |mut counts, initiative| {
            *counts.entry(initiative.status.code()).or_default() += 1;
            counts
        });
        assert_eq!(statuses, BTreeMap::from([("done", 2), ("planned", 2)]));
        let gap = &model.mandate.gaps[0];
        assert!(model.mandate.target(&gap.programme, gap.indicator.as_str()).is_some() && !gap.cause.is_empty() && gap.measure.is_some());
    }

    #[test]
    fn the_networks_logo_hangs_where_vouchers_are_given() {
        let (model, ..) = read("strasbourg");
        assert_eq!(model.service.stops.len(), 3);
        for stop in model.service.stops.values() {
            assert!(stop.equipment.iter().any(|item| item.starts_with("logo du réseau")), "{}", stop.id);
        }
    }
}

mod valdoise {
    use super::*;

    #[test]
    fn follow_ups_receptions_difficulties_and_interventions_are_counted() {
        let (model, ..) = read("valdoise");
        let quarter = |counted, by: Option<&Dimension>| count(&model, "equipe-mobile", counted, None, by, "2025-01-01", "2025-03-31");
        assert_eq!(quarter(Counted::FollowUps, None)["all"], 22);
        assert_eq!(quarter(Counted::Receptions, None)["all"], 49);
        let difficulties = quarter(Counted::FollowUps, Some(&own(&model, "difficulty")));
        assert!(difficulties.values().sum::<u64>() > 22, "one person may have several: {difficulties:?}");
        let target = |id: &str| model.mandate.target(&programme(&model, "equipe-mobile"), id).and_then(|target| target.value);
        assert_eq!((target("follow-ups"), target("receptions")), (Some(90.0), Some(200.0)));
    }

    #[test]
    fn interventions_are_held_against_professionals_and_their_working_time() {
        let (model, ..) = read("valdoise");
        let id = programme(&model, "equipe-mobile");
        let (first, last) = (day("2025-02-01"), day("2025-02-28"));
        assert!((model.activity.fte(&id, first, last) - 1.5).abs() < 1e-9);
        assert_eq!(model.activity.professionals(&id, first, last), 2);
        // In January the contract has run for 26 of 31 days.
        let january = model.activity.fte(&id, day("2025-01-01"), day("2025-01-31"));
        assert!((january - 1.5 * 26.0 / 31.0).abs() < 1e-9, "{january}");
        let interventions = count(&model, "equipe-mobile", Counted::Interventions, None, None, "2025-01-01", "2025-03-31")["all"];
        let recorded: usize =
            model.activity.follow_ups.iter().flat_map(|follow_up| &follow_up.interventions).filter(|one| one.date <= day("2025-03-31")).count();
        assert_eq!(interventions, recorded as u64);
        let per =
            |id: &str| model.mandate.indicators.iter().find(|indicator| indicator.id.as_str() == id).and_then(|found| found.count.as_ref()?.per);
        assert_eq!(per("interventions-per-fte").map(|per| per.code()), Some("fte"));
        assert_eq!(per("interventions-per-professional").map(|per| per.code()), Some("professional"));
    }

    #[test]
    fn nothing_of_a_home_or_a_professional_leaves_the_records() {
        let (model, ..) = read("valdoise");
        assert!(model.service.stops.is_empty() && model.service.communes.is_empty());
        let build = built("valdoise");
        for (path, bytes) in build.artefacts.iter() {
            let text = String::from_utf8_lossy(bytes);
            for private in ["pro-1", "pro-2", "s-001", "s-014"] {
                assert!(!text.contains(private), "{path:?} holds {private}");
            }
        }
    }

    #[test]
    fn the_public_site_says_what_the_service_is_and_how_one_is_referred() {
        let build = built("valdoise");
        let home = words(build.artefacts.get("public/index.html").expect("the home page"));
        assert!(home.contains("fiche de liaison") && home.contains("sur orientation"), "{home}");
        assert!(build.artefacts.get("public/partenaires/index.html").is_some());
        assert!(build.artefacts.iter().all(|(path, _)| !path.as_str().contains("/arrets/") || path.as_str() == "public/arrets/index.html"));
    }

    #[test]
    fn a_written_report_is_due_every_quarter() {
        let (model, ..) = read("valdoise");
        let deliverable = &model.mandate.deliverables["bilan-trimestriel"];
        assert_eq!(deliverable.kind.code(), "quarterly_report");
        assert_eq!(deliverable.copies, ["Responsable de territoire du service social départemental"]);
        assert_eq!(model.mandate.due(deliverable, period("2025-Q2")), Some(day("2025-07-20")));
        assert_eq!(model.mandate.committees["reunion-trimestrielle"].meetings.len(), 2);
    }
}

mod lille {
    use super::*;

    #[test]
    fn members_are_known_by_age_and_sex_and_only_in_counts() {
        let (model, ..) = read("lille");
        let at_end = |by: Option<&Dimension>| count(&model, "alertes-sms", Counted::Tally, Some("members"), by, "2019-10-31", "2019-10-31");
        assert_eq!(at_end(None)["all"], 164 + 92);
        let by_gender = at_end(Some(&Dimension::Field(Field::Gender)));
        assert_eq!((by_gender["féminin"], by_gender["masculin"], by_gender["non communiqué"]), (170, 76, 10));
        assert_eq!(at_end(Some(&Dimension::Field(Field::Age))).values().sum::<u64>(), 256);
        assert_eq!(at_end(Some(&own(&model, "consent")))["given"], 250);
        let members = model.mandate.indicator(&programme(&model, "alertes-sms"), "members").expect("the indicator");
        assert!(members.count.as_ref().is_some_and(|count| count.level), "members of two months are not added up");
    }

    #[test]
    fn a_message_goes_to_several_groups_of_its_structure_and_can_be_used_again() {
        let (model, ..) = read("lille");
        let activity = &model.activity;
        let campaign = activity.campaigns.iter().find(|campaign| campaign.id.as_str() == "actualisation").expect("the campaign");
        assert_eq!((campaign.title.as_str(), campaign.category.as_str()), ("Actualisation du mois", "Rappel administratif"));
        assert_eq!(
            campaign.sends.iter().map(|send| (send.date, send.groups.len())).collect::<Vec<_>>(),
            [(day("2019-10-07"), 2), (day("2019-10-28"), 2)]
        );
        for campaign in &activity.campaigns {
            let own = |group| activity.groups[group].stop == campaign.stop;
            assert!(campaign.sends.iter().flat_map(|send| &send.groups).all(own), "{}", campaign.id);
        }
        assert_eq!(count(&model, "alertes-sms", Counted::Campaigns, None, None, "2019-10-01", "2019-11-01")["all"], 4);
        assert_eq!(count(&model, "alertes-sms", Counted::Messages, None, None, "2019-10-01", "2019-11-01")["all"], 61 + 66 + 74 + 48);
    }

    #[test]
    fn the_emblem_comes_first_and_the_operation_is_described_on_the_site() {
        let (model, ..) = read("lille");
        let first = &model.mandate.acknowledgements([], Support::Site).entries()[0].clone();
        assert_eq!((first.regime.code(), first.fund.as_deref()), ("eu-2014-2020", Some("Fonds européen de développement régional (FEDER)")));
        let description = first.description.as_deref().expect("the operation is described");
        let build = built("lille");
        let pages = build.artefacts.iter().filter(|(path, _)| path.extension() == "html");
        assert!(pages.into_iter().any(|(_, html)| words(html).contains(&description[..60])), "the description stands on no page");
    }

    #[test]
    fn the_report_speaks_of_the_horizontal_principles() {
        let (content, said) = content::read(&project("lille"));
        assert!(said.is_empty(), "{said:?}");
        let narrative = &content.narratives[&("alertes-sms".to_owned(), "2019-Q4".to_owned())];
        let text = format!("{:?}", narrative.body.blocks);
        let heading = |block: &Block| matches!(block, Block::Heading { inlines, .. } if matches!(inlines.as_slice(), [Inline::Text { text, .. }] if text == "Principes horizontaux"));
        assert!(narrative.body.blocks.iter().any(heading), "{text}");
        for principle in ["Égalité entre les femmes et les hommes", "Non-discrimination", "Développement durable"] {
            assert!(text.contains(principle), "{principle}");
        }
    }

    #[test]
    fn the_teams_have_a_notice_of_use() {
        let build = built("lille");
        let notice = words(build.artefacts.get("public/mode-emploi/index.html").expect("the notice"));
        assert!(notice.contains("Ce projet est cofinancé par l'Union Européenne avec le FEDER"));
    }
}

mod two_programmes {
    use super::*;

    #[test]
    fn each_has_its_own_funders_and_shows_no_others() {
        let (model, ..) = read("cea-two-programmes");
        let shown = |id: &str| -> Vec<String> {
            let id = programme(&model, id);
            let acknowledgements = model.mandate.acknowledgements([&id], Support::Reports);
            acknowledgements.entries().iter().map(|entry| entry.organisation.to_string()).collect()
        };
        assert_eq!(shown("epnm"), ["cea", "plume-et-clavier"]);
        assert_eq!(shown("pass-numeriques"), ["cea", "eurometropole", "etat"]);
    }

    #[test]
    fn nothing_of_one_shows_in_what_the_funder_of_the_other_receives() {
        let build = built("cea-two-programmes");
        let mut seen = BTreeMap::new();
        for (path, bytes) in build.artefacts.iter().filter(|(path, _)| path.as_str().starts_with("funders/")) {
            let text = words(bytes).to_lowercase();
            let (reader, foreign) = match path.as_str().split('/').nth(1) {
                Some("cea") => ("cea", ["pass num", "eurométropole", "carnet"]),
                Some("eurometropole") => ("eurometropole", ["écrivain public", "haguenau", "wissembourg"]),
                other => panic!("a folder for {other:?}"),
            };
            *seen.entry(reader).or_insert(0) += 1;
            for word in foreign {
                assert!(!text.contains(word), "{path:?} holds `{word}`");
            }
        }
        assert_eq!(seen.keys().copied().collect::<Vec<_>>(), ["cea", "eurometropole"]);
    }

    #[test]
    fn the_pages_of_a_stop_show_the_funders_of_its_programme_only() {
        let build = built("cea-two-programmes");
        let page = |stop: &str| words(build.artefacts.get(&format!("public/arrets/{stop}/index.html")).expect("the stop has a page"));
        assert!(!page("haguenau").contains("En partenariat avec l'Eurométropole"));
        assert!(page("haguenau").contains("Un service tenu par l'association Plume et Clavier"));
        assert!(page("lieu-strasbourg").contains("En partenariat avec l'Eurométropole"));
        assert!(!page("lieu-strasbourg").contains("Plume et Clavier"));
        assert!(words(build.artefacts.get("public/index.html").expect("home")).contains("En partenariat avec l'Eurométropole"));
    }

    #[test]
    fn figures_are_kept_apart() {
        let (model, ..) = read("cea-two-programmes");
        let visits = |id| count(&model, id, Counted::Visits, None, None, "2022-04-01", "2022-06-30");
        assert_eq!(visits("epnm"), BTreeMap::from([("all".to_owned(), 5 + 4)]), "visits of Haguenau, tally of Wissembourg");
        assert!(visits("pass-numeriques").is_empty());
        let carnets = |id| count(&model, id, Counted::Carnets, None, None, "2022-04-01", "2022-06-30");
        assert_eq!(carnets("pass-numeriques")["all"], 2);
        assert!(carnets("epnm").is_empty());
    }

    #[test]
    fn a_paper_tally_is_told_apart_by_what_it_was_counted_by_and_by_nothing_else() {
        let (model, ..) = read("cea-two-programmes");
        let by = |field| count(&model, "epnm", Counted::Visits, None, Some(&Dimension::Field(field)), "2022-05-06", "2022-05-06");
        assert_eq!(by(Field::Age), BTreeMap::from([("40-59".to_owned(), 3), ("70+".to_owned(), 1)]));
        assert_eq!(by(Field::Motives), BTreeMap::from([("Logement".to_owned(), 3), ("Social-Santé".to_owned(), 2)]));
        assert!(by(Field::Gender).is_empty(), "nobody noted it");
        let tally = &model.activity.tallies[0];
        assert!(matches!(tally.when, When::Day { at: Some(_), .. }));
    }

    #[test]
    fn half_days_without_public_are_counted() {
        let (model, ..) = read("cea-two-programmes");
        assert_eq!(count(&model, "epnm", Counted::Outreach, None, None, "2022-05-01", "2022-05-31")["all"], 1 + 2);
    }
}

#[test]
fn what_happened_cannot_be_serialised() {
    for file in ["src/model/activity.rs", "src/model/read/activity.rs"].map(String::from).into_iter().chain(files("src/model/activity")) {
        let code = std::fs::read_to_string(&file).expect("the project's own file can be read");
        let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        assert!(!code.contains("Serialize") && !code.contains("serde"), "{file} can leave the program as it is");
    }
}

fn files(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    entries.map(|entry| entry.expect("the folder can be read").path().display().to_string()).collect()
}

/// A slip: the project, the file that is put in its place, and the code that must be said.
struct Slip {
    project: &'static str,
    path: &'static str,
    text: &'static str,
    code: &'static str,
}

#[test]
fn every_slip_is_told_with_its_place_and_a_remedy() {
    let wrong: Vec<String> = SLIPS.iter().filter_map(not_told).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is missing in what is said of a slip.
fn not_told(slip: &Slip) -> Option<String> {
    let mut sources = project(slip.project);
    sources.insert(slip.path, slip.text.as_bytes());
    let (records, mut said) = records::read(&sources);
    said.extend(model::read(&records).1);
    let told = |diagnostic: &&Diagnostic| diagnostic.code == slip.code && diagnostic.severity == Severity::Error && diagnostic.hint.is_some();
    let here = |diagnostic: &&Diagnostic| diagnostic.span.as_ref().is_some_and(|span| span.file.as_ref() == slip.path && span.line > 0);
    let found = said.iter().any(|diagnostic| told(&diagnostic) && here(&diagnostic));
    (!found).then(|| format!("{}: `{}` is not said of {}but {said:#?}", slip.project, slip.code, slip.text))
}

const SLIPS: &[Slip] = &[
    // Counted twice: visits one by one, and a tally of the same session, month or place.
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "double-count",
        text: "- {stop: haguenau, date: 2022-05-02, total: 5}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "double-count",
        text: "- {stop: haguenau, period: 2022-05, total: 5}\n",
    },
    Slip { project: "cea-two-programmes", path: "records/epnm/tallies/a.yaml", code: "double-count", text: "- {period: 2022-Q2, total: 5}\n" },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/b.yaml",
        code: "double-count",
        text: "- {stop: wissembourg, date: 2022-05-06, total: 4}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies.yaml",
        code: "visits-add-up",
        text: "- {stop: wissembourg, date: 2022-05-06, at: 09:00-12:00, total: 7}\n",
    },
    // Tallies that do not hold together.
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-adds-up",
        text: "- {stop: wissembourg, period: 2022-03, total: 5, counts: [{age: 70+, n: 4}]}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-adds-up",
        text: "- {stop: wissembourg, period: 2022-03, counts: [{age: 70+, n: 4}, {gender: féminin, n: 3}]}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "tally-adds-up",
        text: "- {stop: wissembourg, period: 2022-03, counts: [{motives: Justice, n: 4}]}\n",
    },
    Slip { project: "cea-two-programmes", path: "records/epnm/tallies/a.yaml", code: "tally-when", text: "- {stop: wissembourg, total: 5}\n" },
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/tallies/a.yaml",
        code: "missing-key",
        text: "- {stop: wissembourg, period: 2022-03, total: 5, counts: [{age: 70+}]}\n",
    },
    Slip {
        project: "lille",
        path: "records/tallies/a.yaml",
        code: "unknown-measure",
        text: "- {stop: arbrisseau, date: 2019-10-30, measure: membres, total: 5}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/tallies/a.yaml",
        code: "unknown-dimension",
        text: "- {stop: esp-gien, period: 2020-10, total: 5, counts: [{chanel: visio, n: 5}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/tallies/a.yaml",
        code: "unknown-code",
        text: "- {stop: esp-gien, period: 2020-10, measure: contacts, counts: [{channel: visoi, n: 5}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/tallies/a.yaml",
        code: "unknown-organisation",
        text: "- {stop: esp-gien, period: 2020-10, measure: contacts, counts: [{operator: cfa, n: 5}]}\n",
    },
    // Units of vouchers, and stock.
    Slip { project: "strasbourg", path: "records/voucher_grants/a.yaml", code: "voucher-units", text: "- {date: 2022-05-02, lot: lot-2022}\n" },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "voucher-units",
        text: "- {date: 2022-05-02, lot: lot-2022, carnets: 0}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "unknown-key",
        text: "- {date: 2022-05-02, lot: lot-2022, pass: 10}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/z.yaml",
        code: "voucher-stock",
        text: "- {date: 2022-06-30, lot: lot-2022, carnets: 40}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "voucher-dates",
        text: "- {date: 2022-01-10, lot: lot-2022, carnets: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "outside-programme",
        text: "- {date: 2012-05-02, lot: lot-2022, carnets: 1}\n",
    },
    Slip {
        project: "cea-two-programmes",
        path: "records/pass-numeriques/voucher_grants/a.yaml",
        code: "other-programme",
        text: "- {date: 2022-05-02, lot: lot-2021, stop: haguenau, carnets: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "unknown-lot",
        text: "- {date: 2022-05-02, lot: lot-2023, carnets: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "several-categories",
        text: "- {date: 2022-05-02, lot: lot-2022, carnets: 1, person: {more: {aide: [formation, assistance]}}}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/voucher_grants/a.yaml",
        code: "unknown-dimension",
        text: "- {date: 2022-05-02, lot: lot-2022, carnets: 1, person: {more: {age: 70+}}}\n",
    },
    // Nobody's name, nobody's home.
    Slip { project: "valdoise", path: "records/staff/a.yaml", code: "personal-data", text: "- {code: sophie, fte: 0.5}\n" },
    Slip { project: "valdoise", path: "records/staff/a.yaml", code: "fte", text: "- {code: pro-3, fte: 35}\n" },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "personal-data",
        text: "- {number: martin, opened_on: 2025-02-03, staff: pro-1}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "unknown-key",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-1, address: 1 rue}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "outside-follow-up",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-1, interventions: [{date: 2025-01-30}]}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "duplicate-id",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-1}\n- {number: s-900, opened_on: 2025-02-04, staff: pro-1}\n",
    },
    Slip {
        project: "valdoise",
        path: "records/follow_ups/a.yaml",
        code: "unknown-staff",
        text: "- {number: s-900, opened_on: 2025-02-03, staff: pro-7}\n",
    },
    // Structures, surveys.
    Slip {
        project: "lille",
        path: "records/campaigns/a.yaml",
        code: "foreign-group",
        text: "- {id: x, stop: chemin-rouge, title: T, category: C, sends: [{date: 2019-10-15, groups: arbrisseau-rsa}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/surveys/a.yaml",
        code: "survey-adds-up",
        text: "- {id: s, title: T, from: 2022-05-02, until: 2022-05-31, asked: 10, answered: 11, questions: []}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/surveys/a.yaml",
        code: "survey-adds-up",
        text: "- {id: s, title: T, from: 2022-05-02, until: 2022-05-31, asked: 10, answered: 5, questions: [{id: q, label: L, answers: [{label: a, n: 4}, {label: b, n: 2}]}]}\n",
    },
    // Indicators and grids.
    Slip {
        project: "loiret",
        path: "records/esp/grids/a.yaml",
        code: "unknown-indicator",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, indicator: atendance}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/grids/a.yaml",
        code: "unknown-organisation",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, indicator: contacts-by-operator, category: cff}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/grids/a.yaml",
        code: "grid",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, sum: [b]}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/bus/grids/a.yaml",
        code: "other-programme",
        text: "- {id: g, recipient: departement-loiret, title: T, columns: [{label: A, indicator: attendance}]}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/indicators/a.yaml",
        code: "missing-key",
        text: "- {id: i, label: L, definition: D, count: tally}\n",
    },
    Slip { project: "loiret", path: "records/esp/indicators/a.yaml", code: "missing-key", text: "- {id: i, label: L, definition: D, by: age}\n" },
    Slip {
        project: "strasbourg",
        path: "records/gaps/a.yaml",
        code: "unknown-target",
        text: "- {indicator: carnets-grented, period: 2022, cause: C}\n",
    },
    // Deliverables and agreements.
    Slip {
        project: "cea-two-programmes",
        path: "records/epnm/deliverables.yaml",
        code: "other-programme",
        text: "- {id: d, kind: annual_report, recipient: eurometropole}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "due-rule",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, due_months_before: 1}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "edition-order",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, validator: V, editions: [{period: 2021, status: sent, sent_on: 2022-10-20}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "edition-order",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, editions: [{period: 2021, status: sent, validated_by: V, validated_on: 2022-10-21, sent_on: 2022-10-20}]}\n",
    },
    Slip {
        project: "strasbourg",
        path: "records/deliverables/a.yaml",
        code: "unknown-committee",
        text: "- {id: d, kind: annual_report, recipient: eurometropole, due_months_before: 1, committee: comite}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/agreements/a.yaml",
        code: "agreement-term",
        text: "- {id: a, title: T, parties: departement-loiret, from: 2019-09-02, term_months: 36, until: 2022-09-02}\n",
    },
    Slip {
        project: "loiret",
        path: "records/esp/agreements/a.yaml",
        code: "missing-key",
        text: "- {id: a, title: T, parties: departement-loiret, term_months: 36}\n",
    },
];

#[test]
fn an_edition_whose_date_is_not_that_of_the_rule_is_doubted() {
    let mut sources = project("strasbourg");
    let text = "- {id: d, kind: annual_report, recipient: eurometropole, due_months_before: 1, committee: comite-de-suivi, editions: [{period: 2021, status: draft, due: 2022-11-24}]}\n";
    sources.insert("records/deliverables/a.yaml", text.as_bytes());
    let (_, said) = model::read(&records::read(&sources).0);
    let found = said.iter().find(|diagnostic| diagnostic.code == "due-date").expect("it is said");
    assert_eq!(found.severity, Severity::Warning);
    assert!(found.message.contains("2022-11-24") && found.message.contains("2022-10-24"), "{}", found.message);
}

#[test]
fn the_list_of_obligations_names_what_exists() {
    let list = std::fs::read_to_string("docs/obligations.md").expect("the list can be read");
    let tests: String = files("tests/it").iter().map(|file| std::fs::read_to_string(file).expect("the tests can be read")).collect();
    let named = |before: &str| -> BTreeSet<String> {
        let parts = list.split(before).skip(1);
        parts.filter_map(|rest| rest.split_once('`').map(|(name, _)| name.to_owned())).collect()
    };
    let kinds: BTreeSet<String> = records::KINDS.iter().map(|kind| kind.name.to_owned()).collect();
    let codes: BTreeSet<String> = checks::CHECKS.iter().map(|check| check.code.to_owned()).collect();
    let unknown_kinds: Vec<_> = named("record `").difference(&kinds).cloned().collect();
    let unknown_checks: Vec<_> = named("check `").difference(&codes).cloned().collect();
    let functions = ["`programmes::", "`site::", "`figures::", "`timetables::"].into_iter().flat_map(named);
    let unknown_tests: Vec<String> = functions.filter(|name| !tests.contains(&format!("fn {name}()"))).collect();
    assert!(
        unknown_kinds.is_empty() && unknown_checks.is_empty() && unknown_tests.is_empty(),
        "{unknown_kinds:?} {unknown_checks:?} {unknown_tests:?}"
    );
    assert!(named("`programmes::").len() > 25, "the list names the tests that hold it");
}

/// The files that the guide shows, each in a block whose first line names it.
fn project_of_the_guide() -> Sources {
    let guide = std::fs::read_to_string("docs/new-programme.md").expect("the guide can be read");
    let mut sources = Sources::default();
    for block in guide.split("```").skip(1).step_by(2) {
        let Some((first, rest)) = block.split_once('\n').and_then(|(_, block)| block.split_once('\n')) else { continue };
        let path = first.trim_start_matches("# ").trim_start_matches("<!-- ").trim_end_matches(" -->");
        if path.starts_with("records/") || path.starts_with("content/") {
            sources.insert(path, rest.as_bytes());
        }
    }
    sources
}

#[test]
fn the_guide_shows_a_project_that_builds_without_a_word_of_complaint() {
    let sources = project_of_the_guide();
    assert!(sources.iter().count() >= 11, "the guide names its files");
    let (records, said) = records::read(&sources);
    assert!(said.is_empty(), "{said:#?}");
    let (model, said) = model::read(&records);
    assert!(said.is_empty(), "{said:#?}");
    let model = model.expect("the guide's records have a meaning");
    assert_eq!(count(&model, "counter", Counted::Tally, Some("contacts"), None, "2025-01-01", "2025-01-31")["all"], 38 + 17);
    let build = halte::build(&sources.with_default_theme(), day("2025-02-03"));
    assert!(!has_errors(&build.diagnostics), "{:#?}", build.diagnostics);
    assert!(build.artefacts.get("public/arrets/gien/index.html").is_some());
}
