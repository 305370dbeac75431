//! Disclosure control always ends in tables: what nothing can protect is left out of its edition,
//! and all the rest is published.

use std::fmt::Write as _;

use halte::diagnostics::Diagnostic;
use halte::indicators::{Figures, Ledger, Value};

use super::project::{Project, attack, column, holds, table};

/// Sessions: stop, date, and the answers of each who came.
fn sessions(held: &[(usize, &str, Vec<String>)]) -> String {
    let mut text = String::new();
    for (stop, date, answers) in held {
        writeln!(
            text,
            "- stop: stop-{stop}\n  date: {date}\n  status: held\n  slots: {{booked: 0, seen: \
             0}}\n  walk_ins: {}",
            answers.len()
        )
        .expect("text grows");
        let told: Vec<&String> = answers.iter().filter(|answer| !answer.is_empty()).collect();
        if !told.is_empty() {
            text.push_str("  visits:\n");
        }
        told.iter().for_each(|answer| {
            writeln!(text, "    - {{{answer}}}").expect("text grows");
        });
    }
    text
}

fn project(stops: usize, sessions: String) -> Project {
    let all = [
        ("canton-a", "Aspach"),
        ("canton-a", "Berg"),
        ("canton-b", "Cernay"),
        ("canton-c", "Dorlisheim"),
        ("canton-c", "Erstein"),
    ];
    let mut project = Project::of(all[..stops].to_vec(), Vec::new());
    project.more.insert("records/sessions.yaml", sessions);
    project
}

fn left_out(said: &[Diagnostic]) -> Vec<&Diagnostic> {
    said.iter().filter(|said| said.code == "disclosure").collect()
}

fn is_due(figures: &Figures, period: &str) -> bool {
    figures.periods.iter().any(|edition| edition.period.to_string() == period)
}

#[test]
fn a_question_that_is_asked_from_the_second_month_on_is_told_from_then_on() {
    let ages = ["18-24", "30-34", "40-59", "40-59", "60-69", "70+"];
    let ages = ages.iter().map(|age| format!("age: {age}")).collect();
    let project =
        project(3, sessions(&[(0, "2022-01-10", vec![String::new(); 8]), (0, "2022-02-07", ages)]));
    for today in ["2022-01-31", "2022-02-10", "2022-03-15", "2022-04-15", "2023-01-15"] {
        let (figures, said) = project.tabulate(today, &Ledger::default());
        holds(&said);
        assert!(left_out(&said).is_empty(), "{today}: {said:#?}");
        attack(&figures);
        assert!(is_due(&figures, "2022-01") && is_due(&figures, "2022-Q1"), "{today}");
    }
    let (figures, _) = project.tabulate("2022-04-15", &Ledger::default());
    let total = |period: &str| column(table(&figures, period, "monthly"), "visits").pop();
    assert_eq!(total("2022-01").map(|(_, n)| n), Some(Value::Count { n: 8 }));
    assert_eq!(total("2022-02").map(|(_, n)| n), Some(Value::Count { n: 6 }));
    let ages = column(table(&figures, "2022-Q1", "by-age"), "visits");
    assert_eq!(ages.last().map(|(_, n)| *n), Some(Value::Count { n: 14 }));
}

#[test]
fn a_question_that_is_asked_in_one_quarter_of_two_stops_no_edition() {
    let came = |asks: bool| -> Vec<String> {
        let redirects = ["autre", "aide sociale", "administration"];
        (0..100)
            .map(|at| {
                let age = ["18-24", "40-59", "70+"][at % 3];
                let redirect = if asks && at % 2 == 0 {
                    format!(", redirect: {}", redirects[at % 3])
                } else {
                    String::new()
                };
                format!("age: {age}, gender: féminin{redirect}")
            })
            .collect()
    };
    let project =
        project(3, sessions(&[(0, "2022-02-07", came(false)), (0, "2022-05-09", came(true))]));
    for today in ["2022-04-15", "2022-05-10", "2022-07-15", "2023-01-15"] {
        let (figures, said) = project.tabulate(today, &Ledger::default());
        holds(&said);
        assert!(left_out(&said).is_empty(), "{today}: {said:#?}");
        attack(&figures);
        assert!(is_due(&figures, "2022"), "{today}");
    }
    let (figures, _) = project.tabulate("2023-01-15", &Ledger::default());
    let redirects = column(table(&figures, "2022", "by-redirect"), "visits");
    assert_eq!(redirects.last().map(|(_, n)| *n), Some(Value::Count { n: 200 }));
}

/// The first visits may be described one by one and the later ones only counted.
#[test]
fn few_visits_over_many_stops_are_published() {
    let splits = [
        ([5, 4, 3, 1, 1], 14),
        ([3, 3, 3, 3, 2], 14),
        ([14, 0, 0, 0, 0], 14),
        ([1, 3, 4, 4, 2], 4),
        ([2, 0, 7, 0, 5], 2),
    ];
    for (split, told) in splits {
        let dates = ["2022-01-10", "2022-01-17", "2022-03-07", "2022-03-14", "2022-03-21"];
        let mut left = told;
        let mut visit = |at: usize| {
            let (age, gender) = (["18-24", "70+"][at % 2], ["féminin", "masculin"][at / 2 % 2]);
            let answers = format!("age: {age}, gender: {gender}, motives: [Logement]");
            if left == 0 {
                return String::new();
            }
            left -= 1;
            answers + ", rights_break: yes"
        };
        let mut held = Vec::new();
        for (stop, (n, date)) in split.iter().zip(dates).enumerate() {
            held.push((stop, date, (0..*n).map(&mut visit).collect::<Vec<_>>()));
        }
        for today in ["2022-02-28", "2022-04-15"] {
            let (figures, said) = project(5, sessions(&held)).tabulate(today, &Ledger::default());
            holds(&said);
            assert!(left_out(&said).is_empty(), "{split:?} {today}: {said:#?}");
            attack(&figures);
        }
    }
}
