//! What the publication plan says is printed, for whom, and nothing else.

use std::collections::BTreeMap;

use halte::indicators::{Ledger, Told};
use halte::words::Tongue;

use crate::attack::Knowledge;

use super::project::{Project, SENT, day, holds, mixed, table, three_stops, visits};

#[test]
fn the_plan_decides_what_is_printed_and_how_far_down() {
    let mut project = Project::of(three_stops(), visits(40, 0, "2022-01-10", "féminin"));
    let plan = "- audience: funders\n  threshold: 8\n  tables:\n    - {table: monthly, \
        level: territory}\n    - {table: by-gender, periods: quarter}\n    - {cross: [age, \
        gender], periods: year}\n";
    project.more.insert("records/publication.yaml", plan.to_owned());
    let (figures, _) = project.tabulate("2023-01-15", &Ledger::default());
    let ids = |period: &str| -> Vec<String> {
        figures
            .periods
            .iter()
            .find(|edition| edition.period.to_string() == period)
            .expect("it is due")
            .tables
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(ids("2022-01"), ["monthly", "weekly-slots"]);
    assert_eq!(ids("2022-Q1"), ["by-gender", "weekly-slots"]);
    assert_eq!(ids("2022"), ["by-age-gender", "weekly-slots"]);
    let rows: Vec<_> =
        table(&figures, "2022-01", "monthly").rows.iter().map(|row| row.labels.join(" ")).collect();
    assert_eq!(rows, ["Nord Nord", "Total "]);
    assert!(figures.periods.iter().all(|edition| edition.threshold() == 8));
    project.more.insert(
        "records/publication.yaml",
        "- {audience: funders, tables: [{table: by-agee}]}\n".to_owned(),
    );
    let (_, said) = project.tabulate("2023-01-15", &Ledger::default());
    let told = said
        .iter()
        .find(|said| said.code == "unknown-table")
        .expect("a table that does not exist is told");
    assert!(told.remedy(Tongue::English).is_some_and(|hint| hint.contains("by-age")), "{told:?}");
}

#[test]
fn the_public_sees_figures_only_where_somebody_approved_it() {
    let mut project = Project::of(
        three_stops(),
        [
            visits(40, 0, "2022-01-10", "féminin"),
            visits(7, 1, "2022-01-10", "masculin"),
            visits(30, 2, "2022-02-07", "féminin"),
        ]
        .concat(),
    );
    project.sent = SENT;
    project.more.insert(
        "records/site.yaml",
        "- {name: Essai, language: fr, other_languages: [de, en]}\n".to_owned(),
    );
    let plan = "- audience: public\n  tables: [{table: by-gender, periods: month}, {cross: gender, \
        level: commune, periods: month}]\n";
    let pages = |project: &Project, today: &str| -> Vec<String> {
        let build = halte::build(&project.sources(), day(today));
        holds(&build.diagnostics);
        let theirs = build.artefacts.iter().filter(|(path, _)| {
            path.as_str().starts_with("public/")
                && path.as_str().ends_with("statistiques/index.html")
        });
        theirs
            .map(|(_, bytes)| String::from_utf8(bytes.to_vec()).expect("a page is text"))
            .collect()
    };
    assert_eq!(
        pages(&project, "2022-04-15"),
        Vec::<String>::new(),
        "there is no plan for the public"
    );
    project.more.insert("records/publication.yaml", plan.to_owned());
    assert_eq!(pages(&project, "2022-04-15"), Vec::<String>::new(), "nobody has approved it");
    project.more.insert(
        "records/approvals.yaml",
        "- {what: statistics, approved_by: cea, approved_on: 2022-03-01}\n".to_owned(),
    );
    assert_eq!(pages(&project, "2022-02-28"), Vec::<String>::new(), "it is approved tomorrow");
    let shown = pages(&project, "2022-04-15");
    assert_eq!(shown.len(), 3, "a page in each language");
    assert!(
        shown
            .iter()
            .all(|page| page.contains("Collectivité")
                && page.contains("<td class=\"number\">40</td>"))
    );
    assert!(
        shown.iter().all(|page| !page.contains("<td class=\"number\">7</td>")),
        "seven are fewer than ten"
    );
    let (figures, said) = project.tabulate("2022-04-15", &Ledger::default());
    holds(&said);
    let public = figures.public.first().expect("it is approved");
    assert_eq!(
        public.periods.iter().map(|(period, _)| period.to_string()).collect::<Vec<_>>(),
        ["2022-01"],
        "only January was sent"
    );
    // The public's edition alone, and together with what the funder holds.
    let mut alone = Knowledge::default();
    alone.learn(&serde_json::to_vec(&public.manifest).expect("a manifest is plain"));
    assert_eq!(alone.found_out(), Vec::new());
    let mut together = Knowledge::default();
    together.learn(&serde_json::to_vec(&public.manifest).expect("a manifest is plain"));
    figures.manifests.iter().for_each(|manifest| {
        together.learn(&serde_json::to_vec(&manifest.manifest).expect("a manifest is plain"))
    });
    together.masked.retain(|place| !together.printed.contains_key(place));
    // What funders may read and the public may not is theirs to keep; nobody reads fewer than five.
    let mut found = together.found_out();
    found.retain(|(place, ..)| !together.says_nothing(place));
    assert!(found.iter().all(|(_, least, _)| *least >= 5), "{found:?}");
}

/// What a clause asks for is counted, row by row, without those who did not say.
#[test]
fn what_the_contract_asks_is_answered_or_said_not_to_be() {
    let month = |day: &str, men: usize, unsaid: usize| {
        let here = |gender: &'static str, n: usize| visits(n, 0, day, gender);
        [here("féminin", 20), here("masculin", men), here("non communiqué", unsaid)].concat()
    };
    let months = [month("2022-01-10", 3, 9), mixed(40, 1, "2022-02-07"), month("2022-03-07", 4, 8)];
    let mut project = Project::of(three_stops(), months.concat());
    project.more.insert(
        "records/publication.yaml",
        "- audience: funders\n  tables:\n    - {table: by-age}\n    \
         - {table: by-gender, source: Article 2}\n"
            .to_owned(),
    );
    let (figures, _) = project.tabulate("2022-04-15", &Ledger::default());
    let told: BTreeMap<(String, String), (Told, Option<String>)> = figures
        .answers
        .iter()
        .map(|answer| {
            assert_eq!(answer.question, "Personnes reçues par genre");
            let key = (answer.period.to_string(), answer.row.clone());
            (key, (answer.told, answer.elsewhere.map(|period| period.to_string())))
        })
        .collect();
    let at = |period: &str, row: &str| told[&(period.to_owned(), row.to_owned())].clone();
    assert_eq!(told.len() % 2, 0, "two rows in each edition: {told:#?}");
    assert_eq!(at("2022-01", "Femmes"), (Told::Exactly, None));
    let quarter = Some("2022-Q1".to_owned());
    assert_eq!(at("2022-01", "Hommes"), (Told::Widely { low: 0.0, high: 12.0 }, quarter));
    assert_eq!(at("2022-Q1", "Hommes").0, Told::Exactly);
}
