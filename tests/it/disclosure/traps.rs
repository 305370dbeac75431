//! Inputs that are known to betray somebody, each by its name.

use halte::indicators::{Ledger, Table, Value};

use super::project::{Project, Visit, attack, column, holds, mixed, table, three_stops, visits};

/// Inputs that are known to betray somebody, each by its name.
fn known_traps() -> Vec<(&'static str, Project)> {
    let at = |n, stop, gender| visits(n, stop, "2022-01-10", gender);
    let by_stop = "- audience: funders\n  tables:\n    - {table: monthly}\n    - \
        {table: by-stop}\n    - {cross: gender, level: stop}\n    - {table: by-gender}\n    - \
        {table: by-motive}\n";
    let planned = |visits: Vec<Visit>| {
        let mut project = Project::of(three_stops(), visits);
        project.more.insert("records/publication.yaml", by_stop.to_owned());
        project
    };
    let square = [[1, 9, 8], [7, 2, 9], [9, 8, 3]];
    let genders = ["féminin", "masculin", "non communiqué"];
    let square = (0..3)
        .flat_map(|stop| {
            (0..3).flat_map(move |column| at(square[stop][column], stop, genders[column]))
        })
        .collect();
    let months = [
        visits(9, 0, "2022-01-10", "féminin"),
        visits(2, 0, "2022-02-14", "féminin"),
        visits(8, 0, "2022-03-14", "féminin"),
    ]
    .concat();
    let alone = Project::of(
        vec![("canton-a", "Aspach"), ("canton-b", "Berg"), ("canton-c", "Cernay")],
        [at(9, 0, "féminin"), at(2, 1, "féminin"), at(7, 2, "masculin")].concat(),
    );
    let five: Vec<Visit> = ["18-24", "30-34", "40-59", "60-69", "70+"]
        .iter()
        .map(|age| Visit { age, ..visits(1, 0, "2022-01-10", "féminin")[0].clone() })
        .collect();
    let around = [at(4, 0, "féminin"), at(5, 1, "féminin"), at(6, 2, "féminin")].concat();
    let homonyms = Project::of(
        vec![("canton-a", "Buhl"), ("canton-c", "Buhl")],
        [at(3, 0, "féminin"), at(12, 1, "féminin")].concat(),
    );
    vec![
        ("three by three with one small cell a row and column", planned(square)),
        ("a quarter of three months with one masked", planned(months)),
        ("a commune alone in its canton", alone),
        ("5 = 1 + 1 + 1 + 1 + 1", planned(five)),
        ("everyone with one motive", planned(at(12, 0, "féminin"))),
        ("all zeros", planned(Vec::new())),
        ("threshold less one, threshold, one more", planned(around)),
        ("homonymous communes", homonyms),
        ("one record", planned(at(1, 2, "féminin"))),
    ]
}

#[test]
fn every_known_trap_is_stepped_around() {
    for (name, project) in known_traps() {
        let (figures, said) = project.tabulate("2022-04-15", &Ledger::default());
        holds(&said);
        attack(&figures);
        for edition in &figures.periods {
            for table in edition.tables.values() {
                check_table(name, table, 5);
            }
        }
    }
}

/// The labels of those without an answer.
const UNSAID: &[&str] = &["Non communiqué", "Âge non communiqué"];

/// No small number but of those who did not say, no rate made of a masked one, rows in the order of
/// their names.
fn check_table(name: &str, table: &Table, threshold: u64) {
    let place = |key: &str| table.columns.iter().position(|column| column.key == key);
    for row in &table.rows {
        let is_unsaid = row.labels.iter().any(|label| UNSAID.contains(&label.as_str()));
        for key in ["visits", "slots_booked", "seen", "walk_ins"] {
            if let Some(Value::Count { n }) = place(key).map(|at| row.cells[at]) {
                assert!(
                    n >= threshold || is_unsaid,
                    "{name}: {} {:?} {key} is {n}",
                    table.id,
                    row.labels
                );
            }
        }
        for (part, rate) in [("slots_booked", "fill_rate"), ("visits", "share_of_visits")] {
            if let (Some(part), Some(rate)) = (place(part), place(rate)) {
                assert!(
                    !row.cells[part].is_hidden()
                        || !matches!(row.cells[rate], Value::Decimal { .. }),
                    "{name}: {} {:?}",
                    table.id,
                    row.labels
                );
            }
        }
    }
    let texts = table.notes.iter().chain(std::iter::once(&table.title));
    assert!(
        texts.clone().all(|text| !text.contains("1-4") && !text.contains("1 à 4")),
        "{name}: a legend tells what a mask hides"
    );
}

#[test]
fn a_whole_group_with_one_delicate_answer_is_not_shown() {
    let mut people = mixed(24, 0, "2022-01-10");
    people.iter_mut().for_each(|visit| visit.motives = "Logement");
    let (figures, _) =
        Project::of(three_stops(), people).tabulate("2022-04-15", &Ledger::default());
    let motives = column(table(&figures, "2022-01", "by-motive"), "visits");
    assert!(
        motives.iter().filter(|(label, _)| label == "Logement").all(|(_, value)| value.is_hidden()),
        "{motives:?}"
    );
    let visits = column(table(&figures, "2022-01", "monthly"), "visits");
    assert_eq!(visits.last().map(|(_, value)| *value), Some(Value::Count { n: 24 }));
}

#[test]
fn requests_of_two_people_are_not_told() {
    let several = Visit {
        motives: "Logement, Justice, Argent-Impôts, Social-Santé",
        ..visits(1, 0, "2022-01-10", "féminin")[0].clone()
    };
    for (people, told) in [(2, false), (4, false), (9, true)] {
        let here = [vec![several.clone(); people], mixed(20, 1, "2022-02-07")].concat();
        let (figures, _) =
            Project::of(three_stops(), here).tabulate("2022-04-15", &Ledger::default());
        let requests = column(table(&figures, "2022-01", "by-motive"), "visits");
        let all = requests.last().map(|(_, value)| *value);
        assert!(all.is_some_and(Value::is_hidden) || told, "{people} people: {all:?}");
        attack(&figures);
    }
}

#[test]
fn six_meetings_with_one_person_are_not_a_number_of_persons() {
    let mut project = Project::of(three_stops(), visits(9, 0, "2022-01-10", "féminin"));
    project.more.insert(
        "records/staff.yaml",
        "- {code: pro-1, fte: 1, from: 2022-01-03, until: 2022-12-30}\n".to_owned(),
    );
    project.more.insert(
        "records/indicators.yaml",
        "- {id: interventions, label: Interventions, definition: Rendez-vous., \
         count: interventions}\n"
            .to_owned(),
    );
    let follow_up = |number: usize, times: usize| {
        let meetings: Vec<String> = (1..=times)
            .map(|n| format!("    - {{date: 2022-01-{:02}, staff: pro-1}}\n", 10 + n))
            .collect();
        format!(
            "- number: s-{number}\n  opened_on: 2022-01-10\n  staff: pro-1\n  person: \
             {{age: 70+}}\n  interventions:\n{}",
            meetings.concat()
        )
    };
    for (people, times, told) in [(1, 6, false), (4, 3, false), (5, 2, true)] {
        let records: String = (1..=people).map(|number| follow_up(number, times)).collect();
        project.more.insert("records/follow_ups.yaml", records);
        let (figures, _) = project.tabulate("2022-02-10", &Ledger::default());
        let edition = figures
            .periods
            .iter()
            .find(|edition| edition.period.to_string() == "2022-01")
            .expect("January is due");
        let found = edition.figures["interventions"].value;
        let is_as_expected = match told {
            true => found == Value::Count { n: (people * times) as u64 },
            false => found.is_hidden(),
        };
        assert!(is_as_expected, "{people} people, {times} times");
    }
}

#[test]
fn places_of_which_nothing_may_be_told_are_one_line() {
    let mut places = three_stops();
    places.extend([("canton-b", "Dorlisheim"), ("canton-b", "Erstein")]);
    let at = |n, stop| mixed(n, stop, "2022-01-10");
    let project =
        Project::of(places, [at(40, 0), at(30, 1), at(2, 2), at(3, 3), at(1, 4)].concat());
    let (figures, _) = project.tabulate("2022-04-15", &Ledger::default());
    let table = table(&figures, "2022-Q1", "by-stop");
    let others: Vec<_> =
        table.rows.iter().filter(|row| row.labels[1] == "Autres communes de Nord").collect();
    let [others] = others.as_slice() else { panic!("{:#?}", table.rows) };
    let visits =
        table.columns.iter().position(|column| column.key == "visits").expect("visits are counted");
    assert_eq!(others.cells[visits], Value::Count { n: 6 });
    assert!(table.rows.iter().all(|row| !row.cells[visits].is_hidden()), "{:#?}", table.rows);
    attack(&figures);
}

#[test]
fn that_nobody_came_in_a_month_is_not_told_by_a_table_that_is_left_out() {
    let mut project = Project::of(three_stops(), mixed(40, 0, "2022-02-07"));
    project.more.insert(
        "records/publication.yaml",
        "- audience: funders\n  tables:\n    - {table: monthly}\n    - {table: by-motive}\n"
            .to_owned(),
    );
    let (figures, said) = project.tabulate("2022-04-15", &Ledger::default());
    holds(&said);
    attack(&figures);
    let january = column(table(&figures, "2022-01", "by-motive"), "visits");
    assert!(january.len() > 2 && january.iter().all(|(_, value)| value.is_hidden()), "{january:?}");
    let quarter = column(table(&figures, "2022-Q1", "by-motive"), "visits");
    assert!(quarter.iter().any(|(_, value)| matches!(value, Value::Count { .. })), "{quarter:?}");
}

/// One person who did not say describes nobody, and masks neither men nor women.
#[test]
fn one_who_did_not_say_is_printed_and_so_are_the_others() {
    let here = |gender: &'static str, n: usize| visits(n, 0, "2022-01-10", gender);
    let all = [here("féminin", 20), here("masculin", 15), here("non communiqué", 1)].concat();
    let (figures, _) = Project::of(three_stops(), all).tabulate("2022-04-15", &Ledger::default());
    let genders = column(table(&figures, "2022-01", "by-gender"), "visits");
    let told: Vec<_> = genders.iter().filter_map(|(_, value)| value.number()).collect();
    assert_eq!(told, [15.0, 20.0, 1.0, 36.0]);
    attack(&figures);
}

/// A reader of a place in one edition looks for it in the next edition.
#[test]
fn a_large_place_that_was_told_once_keeps_its_row() {
    let visits = [
        mixed(20, 0, "2022-01-10"),
        mixed(3, 0, "2022-02-07"),
        mixed(2, 1, "2022-01-10"),
        mixed(2, 1, "2022-02-07"),
        mixed(2, 2, "2022-01-10"),
        mixed(2, 2, "2022-02-07"),
    ];
    let (figures, said) =
        Project::of(three_stops(), visits.concat()).tabulate("2022-03-10", &Ledger::default());
    holds(&said);
    let rows = |period: &str| {
        let rows = column(table(&figures, period, "monthly"), "visits").into_iter();
        rows.map(|(row, _)| row).filter(|row| row.starts_with("Nord")).collect::<Vec<_>>()
    };
    let others = "Nord / Autres communes de Nord";
    assert_eq!(rows("2022-01"), ["Nord / Aspach", others, "Nord / Sous-total"]);
    assert_eq!(rows("2022-02"), ["Nord / Aspach", others, "Nord / Sous-total"]);
    attack(&figures);
}

/// Where five came, all for the first time, the total is reported and not the part of it.
#[test]
fn a_total_is_printed_before_its_parts() {
    let (figures, said) = Project::of(three_stops(), visits(5, 0, "2022-01-10", "féminin"))
        .tabulate("2022-02-10", &Ledger::default());
    holds(&said);
    let told = column(table(&figures, "2022-01", "by-gender"), "visits");
    let printed = |(_, value): &&(String, Value)| matches!(value, Value::Count { n: 5 });
    let printed: Vec<&str> = told.iter().filter(printed).map(|(row, _)| row.as_str()).collect();
    assert_eq!(printed, ["Total"]);
}

/// In a month without a workshop no one took part, as its line says: no mask can hide that, and
/// none hides those of the month beside it.
#[test]
fn nobody_took_part_where_no_workshop_was_held() {
    let mut project = Project::of(three_stops(), mixed(20, 0, "2022-01-10"));
    let workshop = |date: &str, n: u32| {
        format!(
            "- {{date: {date}, commune: \"67100\", hours: 14:00-16:00, topic: Mots de passe, \
             participants: {n}}}\n"
        )
    };
    let told = |january: u32, march: u32, project: &mut Project| {
        let workshops = workshop("2022-01-11", january) + &workshop("2022-03-15", march);
        project.more.insert("records/workshops.yaml", workshops);
        let (figures, said) = project.tabulate("2022-04-15", &Ledger::default());
        holds(&said);
        attack(&figures);
        let values = column(table(&figures, "2022-Q1", "workshops"), "participants");
        values.into_iter().map(|(_, value)| value).collect::<Vec<_>>()
    };
    let count = |n| Value::Count { n };
    assert_eq!(told(9, 11, &mut project), [count(9), count(0), count(11), count(20)]);
    // Three in January: beside it something is masked that is not February.
    let [january, february, march, whole] = told(3, 11, &mut project)[..] else {
        panic!("three months and a total")
    };
    assert!(january.is_hidden() && february == count(0));
    assert!(march.is_hidden() || whole.is_hidden(), "{march:?} {whole:?}");
}
