//! Editions that were sent, and what is printed after them: late, corrected and deleted records, a
//! lower threshold, a further table, a new cut. Whoever has kept all of them finds out no more than
//! from one.

use halte::words::Tongue;
use std::sync::Arc;

use halte::indicators::{Figures, Ledger, Value};

use super::project::{
    Project, SENT, Visit, attack_after, column, day, holds, mixed, random, table, three_stops,
    visits,
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
    for seed in [21, 22] {
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
            let (second, _) = later.tabulate("2022-04-15", &first.ledger);
            attack_after(&[(&first, "2022-01")], &second);
        }
    }
}

#[test]
fn two_corrections_never_differ_by_less_than_the_threshold() {
    const TWO: &str = "  editions:\n    - {period: 2022-01, status: sent, \
        validated_by: La direction, validated_on: 2022-02-05, sent_on: 2022-02-08}\n    - \
        {period: 2022-02, status: sent, validated_by: La direction, validated_on: 2022-03-05, \
        sent_on: 2022-03-08}\n";
    let project = |n: usize, sent| {
        let mut project = Project::of(
            three_stops(),
            [mixed(n, 0, "2022-01-10"), mixed(30, 1, "2022-02-07"), mixed(30, 1, "2022-03-07")]
                .concat(),
        );
        project.sent = sent;
        project
    };
    let (first, _) = project(20, SENT).tabulate("2022-02-10", &Ledger::default());
    let (second, _) = project(26, TWO).tabulate("2022-03-10", &first.ledger);
    let corrected = |figures: &Figures, period: &str| {
        let edition = figures
            .periods
            .iter()
            .find(|edition| edition.period.to_string() == period)
            .expect("it is due");
        let rows = edition.tables.get("corrections").map_or(&[][..], |table| &table.rows);
        rows.iter()
            .filter(|row| row.labels[1] == "Personnes reçues")
            .map(|row| row.cells.clone())
            .collect::<Vec<_>>()
    };
    let told = |before, now| {
        vec![vec![
            Value::Count { n: before },
            Value::Count { n: now },
            Value::Decimal { value: 6.0, decimals: 0 },
        ]]
    };
    assert_eq!(corrected(&second, "2022-02"), told(20, 26));
    let kept = String::from_utf8(second.ledger.to_bytes()).expect("the ledger is text");
    let (ledger, said) =
        Ledger::read(Some((&"records/ledger/figures.jsonl".into(), kept.as_bytes())));
    assert!(said.is_empty() && ledger.to_bytes() == second.ledger.to_bytes(), "{said:?}");
    for (n, expected) in [(27, Vec::new()), (26, Vec::new()), (32, told(26, 32))] {
        let (third, _) = project(n, TWO).tabulate("2022-04-10", &ledger);
        assert_eq!(corrected(&third, "2022-03"), expected, "{n} visits in January");
        attack_after(&[(&first, "2022-01"), (&second, "2022-02")], &third);
    }
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
    let mut project = random(31);
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
