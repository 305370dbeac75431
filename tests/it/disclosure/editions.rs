//! Editions that were sent, and what is printed after them: late, corrected and deleted records, a
//! lower threshold, a further table, a new cut. Whoever has kept all of them finds out no more than
//! from one.

use halte::words::Tongue;
use std::sync::Arc;

use halte::indicators::{Figures, Ledger, Value};
use rayon::prelude::*;

use super::project::{
    Project, SENT, Visit, always_asked, attack_after, column, day, holds, mixed, random, table,
    three_stops, visits,
};

#[test]
fn what_was_sent_stays_and_no_edition_made_again_tells_of_one_visit() {
    for seed in [11, 13] {
        let mut project = random(seed);
        project.sent = SENT;
        let (first, _) = project.tabulate("2022-02-10", &Ledger::default());
        let more = Visit {
            stop: 0,
            date: day("2022-01-10"),
            age: "70+",
            gender: "masculin",
            motives: "Justice",
        };
        for change in ["one late record", "six late records", "one deleted", "a renamed commune"] {
            let mut later = random(seed);
            later.sent = SENT;
            match change {
                "one late record" => later.visits.push(more.clone()),
                "six late records" => later.visits.extend(vec![more.clone(); 6]),
                "one deleted" => drop(
                    later
                        .visits
                        .iter()
                        .position(|visit| visit.date < day("2022-02-01"))
                        .map(|at| later.visits.remove(at)),
                ),
                _ => later.places[0].1 = "Aspach-le-Haut",
            }
            let (second, _) = later.tabulate("2022-04-15", &first.ledger);
            attack_after(&[(&first, "2022-01")], &second);
            let before = column(table(&first, "2022-01", "monthly"), "visits");
            let after = column(table(&second, "2022-01", "monthly"), "visits");
            let values = |column: &[(String, Value)]| {
                let mut values: Vec<String> =
                    column.iter().map(|(_, value)| format!("{value:?}")).collect();
                values.sort();
                values
            };
            assert_eq!(values(&before), values(&after), "{change}, seed {seed}");
        }
    }
}

#[test]
fn a_correction_is_told_in_the_next_edition_from_the_threshold_on() {
    let mut project = Project::of(three_stops(), visits(9, 0, "2022-01-10", "féminin"));
    project.sent = SENT;
    let (first, _) = project.tabulate("2022-02-10", &Ledger::default());
    for (late, told) in [(1, false), (4, false), (5, true), (6, true)] {
        let mut later = Project::of(three_stops(), visits(9 + late, 0, "2022-01-10", "féminin"));
        later.sent = SENT;
        let (second, _) = later.tabulate("2022-03-10", &first.ledger);
        let edition = second
            .periods
            .iter()
            .find(|edition| edition.period.to_string() == "2022-02")
            .expect("February is due");
        let lines = edition.tables.get("corrections").map_or(0, |table| {
            table.rows.iter().filter(|row| row.labels[1] == "Personnes reçues").count()
        });
        assert_eq!(lines, usize::from(told), "{late} late records");
        attack_after(&[(&first, "2022-01")], &second);
    }
}

#[test]
fn a_lower_threshold_a_new_table_and_a_new_cut_are_held_against_what_was_printed() {
    (21..21 + super::random_projects(2)).into_par_iter().for_each(|seed| {
        let mut project = random(seed);
        project.sent = SENT;
        let (first, _) = project.tabulate("2022-02-10", &Ledger::default());
        let plans = [
            ("records/publication.yaml", "- {audience: funders, threshold: 3}\n"),
            (
                "records/publication.yaml",
                "- audience: funders\n  tables:\n    - {table: monthly}\n    - {cross: [age, \
                 gender]}\n    - {cross: gender, level: commune}\n",
            ),
            (
                "records/indicators.yaml",
                "- {id: under-35, label: Moins de 35 ans, definition: Moins de 35 ans., \
                 count: visits, where: {age: [<12, 12-17, 18-24, 25-29, 30-34]}}\n- {id: women, \
                 label: Dont femmes, definition: Femmes., count: visits, \
                 where: {gender: féminin}}\n",
            ),
        ];
        for (path, text) in plans {
            let mut later = random(seed);
            later.sent = SENT;
            later.more.insert(path, text.to_owned());
            let (second, said) = later.tabulate("2022-04-15", &first.ledger);
            holds(&said);
            assert!(["2022-02", "2022-Q1"].iter().any(|period| is_due(&second, period)));
            attack_after(&[(&first, "2022-01")], &second);
            // What could not be protected is left out once; the year's editions are all there.
            let (third, said) = later.tabulate("2023-01-15", &second.ledger);
            holds(&said);
            let editions = |figures: &Figures| figures.periods.len();
            let (alone, _) = later.tabulate("2023-01-15", &Ledger::default());
            assert_eq!(editions(&third), editions(&alone), "seed {seed}");
            assert!(third.periods.iter().all(|edition| !edition.tables.is_empty()));
            attack_after(&[(&first, "2022-01")], &third);
        }
    });
}

fn is_due(figures: &Figures, period: &str) -> bool {
    figures.periods.iter().any(|edition| edition.period.to_string() == period)
}

/// January and February were sent.
const TWO: &str = "  editions:\n    - {period: 2022-01, status: sent, \
    validated_by: La direction, validated_on: 2022-02-05, sent_on: 2022-02-08}\n    - \
    {period: 2022-02, status: sent, validated_by: La direction, validated_on: 2022-03-05, \
    sent_on: 2022-03-08}\n";

/// So many visits in January, and some in the months after it.
fn january(n: usize, sent: &'static str) -> Project {
    let visits =
        [mixed(n, 0, "2022-01-10"), mixed(30, 1, "2022-02-07"), mixed(30, 1, "2022-03-07")];
    let mut project = Project::of(three_stops(), visits.concat());
    project.sent = sent;
    project
}

/// What an edition says of the visits of months before.
fn corrected(figures: &Figures, period: &str) -> Vec<Vec<Value>> {
    let edition = figures.periods.iter().find(|edition| edition.period.to_string() == period);
    let edition = edition.expect("it is due");
    let rows = edition.tables.get("corrections").map_or(&[][..], |table| &table.rows);
    let rows = rows.iter().filter(|row| row.labels[1] == "Personnes reçues");
    rows.map(|row| row.cells.clone()).collect()
}

fn told(before: u64, now: u64) -> Vec<Vec<Value>> {
    let count = |n| Value::Count { n };
    let number = |n: u64| f64::from(u32::try_from(n).expect("a small number"));
    let difference = Value::Decimal { value: number(now) - number(before), decimals: 0 };
    vec![vec![count(before), count(now), difference]]
}

fn ledger_of(figures: &Figures) -> Ledger {
    let kept = String::from_utf8(figures.ledger.to_bytes()).expect("the ledger is text");
    let (ledger, said) =
        Ledger::read(Some((&"records/ledger/figures.jsonl".into(), kept.as_bytes())));
    assert!(said.is_empty() && ledger.to_bytes() == figures.ledger.to_bytes(), "{said:?}");
    ledger
}

#[test]
fn two_corrections_never_differ_by_less_than_the_threshold() {
    let (first, _) = january(20, SENT).tabulate("2022-02-10", &Ledger::default());
    let (second, _) = january(26, TWO).tabulate("2022-03-10", &first.ledger);
    assert_eq!(corrected(&second, "2022-02"), told(20, 26));
    let ledger = ledger_of(&second);
    // 21 would differ by one from what was sent, 3 would be a small number.
    let cases = [(27, Vec::new()), (26, Vec::new()), (21, Vec::new()), (3, Vec::new())];
    for (n, expected) in cases.into_iter().chain([(32, told(26, 32)), (14, told(26, 14))]) {
        let (third, said) = january(n, TWO).tabulate("2022-04-10", &ledger);
        assert_eq!(corrected(&third, "2022-03"), expected, "{n} visits in January");
        // Where it has to wait, a finding names it.
        let waits = said.iter().any(|said| said.code == "correction-waits");
        assert_eq!(waits, [27, 21, 3].contains(&n), "{n}: {said:?}");
        holds(&said);
        attack_after(&[(&first, "2022-01"), (&second, "2022-02")], &third);
    }
}

/// The quarter prints what was sent of its months, so it says what they are now, whether or not a
/// month has said so before.
#[test]
fn a_quarter_tells_what_has_changed_in_the_months_that_it_covers() {
    let (first, _) = january(20, SENT).tabulate("2022-02-10", &Ledger::default());
    let (second, _) = january(26, TWO).tabulate("2022-03-10", &first.ledger);
    for (n, of_month, of_quarter) in [
        (26, Vec::new(), told(20, 26)),
        (28, Vec::new(), told(20, 26)),
        (33, told(26, 33), told(20, 33)),
        (20, told(26, 20), Vec::new()),
    ] {
        let (third, said) = january(n, TWO).tabulate("2022-04-10", &ledger_of(&second));
        holds(&said);
        assert_eq!(corrected(&third, "2022-03"), of_month, "{n} visits in January");
        assert_eq!(corrected(&third, "2022-Q1"), of_quarter, "{n} visits in January");
        let total = column(table(&third, "2022-Q1", "by-month"), "visits");
        assert_eq!(total.last().map(|(_, value)| *value), Some(Value::Count { n: 80 }));
        attack_after(&[(&first, "2022-01"), (&second, "2022-02")], &third);
    }
}

/// Of men and women, and of each age, it is reported beside the total, where nobody can be told
/// apart by it.
#[test]
fn a_correction_by_gender_is_a_table_like_any_other() {
    let january = |women: usize, men: usize| {
        let of = |n, gender| visits(n, 0, "2022-01-10", gender);
        let later = mixed(30, 1, "2022-02-07");
        let mut project =
            Project::of(three_stops(), [of(women, "féminin"), of(men, "masculin"), later].concat());
        project.sent = SENT;
        project
    };
    let (first, _) = january(20, 10).tabulate("2022-02-10", &Ledger::default());
    let count = |n| Value::Count { n };
    for (women, men, expected) in [
        (26, 10, Some((count(26), count(10)))),
        (26, 16, Some((count(26), count(16)))),
        // One man more would be told.
        (26, 11, None),
        (26, 9, None),
        (20, 12, None),
    ] {
        let (second, said) = january(women, men).tabulate("2022-03-10", &first.ledger);
        holds(&said);
        let february = second.periods.iter().find(|one| one.period.to_string() == "2022-02");
        let tables = &february.expect("it is due").tables;
        let now = tables.get("corrections-by-gender").map(|table| {
            let of = |name: &str| {
                let row = table.rows.iter().find(|row| row.labels[1] == name);
                row.expect("the answer has a row").cells[1]
            };
            (of("Femmes"), of("Hommes"))
        });
        assert_eq!(now, expected, "{women} women, {men} men");
        attack_after(&[(&first, "2022-01")], &second);
    }
    // A few men are an interval, and so are those beside whom they would be told.
    let (first, _) = january(20, 4).tabulate("2022-02-10", &Ledger::default());
    let (second, _) = january(26, 4).tabulate("2022-03-10", &first.ledger);
    attack_after(&[(&first, "2022-01")], &second);
}

#[test]
fn a_stop_that_was_taken_out_lies_where_it_lay_and_one_that_was_moved_is_told() {
    let mut project = Project::of(
        three_stops(),
        [mixed(20, 0, "2022-01-10"), mixed(9, 2, "2022-01-10")].concat(),
    );
    project.sent = SENT;
    let (first, _) = project.tabulate("2022-02-10", &Ledger::default());
    project.places.truncate(2);
    project.visits.retain(|visit| visit.stop < 2);
    let (without, said) = project.tabulate("2022-04-15", &first.ledger);
    holds(&said);
    attack_after(&[(&first, "2022-01")], &without);
    project.places = three_stops();
    project.places[2].0 = "canton-c";
    let (_, said) = project.tabulate("2022-04-15", &first.ledger);
    let told = said
        .iter()
        .find(|said| said.code == "place-moved")
        .expect("sums that were printed would not hold");
    assert!(
        told.text(Tongue::English).contains("canton-a")
            || told.text(Tongue::English).contains("territory nord"),
        "{told:?}"
    );
}

#[test]
fn a_cut_that_no_record_asks_for_any_more_stays_known() {
    let cut = "- {id: under-35, label: Moins de 35 ans, definition: Moins de 35 ans., \
        count: visits, where: {gender: [féminin, masculin]}}\n";
    let mut project = always_asked(31);
    project.sent = SENT;
    project.more.insert("records/indicators.yaml", cut.to_owned());
    let (first, _) = project.tabulate("2022-02-10", &Ledger::default());
    project.more.remove("records/indicators.yaml");
    project
        .more
        .insert("records/publication.yaml", "- {audience: funders, threshold: 4}\n".to_owned());
    let (second, _) = project.tabulate("2022-04-15", &first.ledger);
    attack_after(&[(&first, "2022-01")], &second);
    let whole = second.manifests[0].manifest.dimensions["gender"].children["all"].clone();
    assert!(whole.iter().any(|category| category == "féminin + masculin"), "{whole:?}");
}

#[test]
fn a_ledger_with_categories_that_are_not_known_any_more_is_read() {
    let mut project = Project::of(three_stops(), mixed(40, 0, "2022-01-10"));
    project.sent = SENT;
    let (first, _) = project.tabulate("2022-02-10", &Ledger::default());
    let text = String::from_utf8(first.ledger.to_bytes())
        .expect("the ledger is text")
        .replace("age=40-59", "age=quadragénaires");
    let path: Arc<str> = "records/ledger/figures.jsonl".into();
    let (ledger, said) = Ledger::read(Some((&path, text.as_bytes())));
    assert!(said.is_empty(), "{said:?}");
    let (second, _) = project.tabulate("2022-04-15", &ledger);
    assert_eq!(
        column(table(&second, "2022-01", "monthly"), "visits").last().map(|(_, value)| *value),
        Some(Value::Count { n: 40 })
    );
}

#[test]
fn a_build_for_a_past_day_knows_what_had_been_sent_by_then_and_forgets_nothing_sent_since() {
    let mut project = random(11);
    project.sent = "  editions:\n    - {period: 2022-01, status: sent, validated_by: La direction, \
        validated_on: 2022-02-05, sent_on: 2022-02-08}\n    - {period: 2022-02, status: sent, \
        validated_by: La direction, validated_on: 2022-03-05, sent_on: 2022-03-08}\n";
    let (late, said) = project.tabulate("2022-04-15", &Ledger::default());
    holds(&said);
    let (past, said) = project.tabulate("2022-02-20", &late.ledger);
    holds(&said);
    assert_eq!(past.ledger, late.ledger);
    assert_eq!(
        column(table(&past, "2022-01", "monthly"), "visits"),
        column(table(&late, "2022-01", "monthly"), "visits")
    );

    let example = crate::figures::example();
    let (ledger, said) = Ledger::read(
        example
            .under("records/private")
            .find(|(path, _)| path.ends_with("ledger/figures.jsonl"))
            .map(|(path, bytes)| (path, &**bytes)),
    );
    holds(&said);
    assert!(!ledger.is_empty(), "what the example has sent lies with its records");
    for day in ["2021-12-06", "2022-01-15"] {
        let (past, said) = super::project::tabulate(&example, day, &ledger);
        holds(&said);
        assert_eq!(past.ledger, ledger);
    }
}

/// Sums that were printed of the one would be taken for sums of both.
#[test]
fn communes_that_merge_after_an_edition_are_told_with_what_to_do() {
    let mut project = Project::of(
        three_stops(),
        [mixed(20, 0, "2022-01-10"), mixed(3, 1, "2022-01-10"), mixed(30, 2, "2022-01-10")]
            .concat(),
    );
    project.sent = SENT;
    let plan = "- audience: funders\n  tables:\n    - {table: monthly}\n    - {cross: gender, \
        level: commune, periods: [month, quarter]}\n";
    project.more.insert("records/publication.yaml", plan.to_owned());
    let (first, said) = project.tabulate("2022-02-10", &Ledger::default());
    holds(&said);
    let stops = String::from_utf8(
        project.sources().get("records/stops.yaml").expect("there are stops").to_vec(),
    )
    .expect("records are text");
    project.more.insert("records/stops.yaml", stops.replace("67101", "67100"));
    let (_, said) = project.tabulate("2022-04-15", &first.ledger);
    let told =
        said.iter().find(|said| said.code == "place-moved").expect("Berg is a part of Aspach now");
    assert!(
        told.text(Tongue::English).contains("67101")
            && told.remedy(Tongue::English).is_some_and(|hint| hint.contains("withdrawn")),
        "{told:?}"
    );
    // As the remedy says.
    let berg = "commune: \"67101\", status: validated";
    assert!(stops.contains(berg));
    let moved = stops
        .replace(berg, "commune: \"67101\", status: withdrawn, withdrawn_on: 2022-02-01")
        + "- {id: berg, name: Ancienne mairie, commune: \"67100\", status: validated, \
            decided_on: 2022-01-31, latitude: 48.5, longitude: 7.5, vehicle: van-9}\n";
    project.more.insert("records/stops.yaml", moved);
    let (second, said) = project.tabulate("2022-04-15", &first.ledger);
    holds(&said);
    attack_after(&[(&first, "2022-01")], &second);
}
