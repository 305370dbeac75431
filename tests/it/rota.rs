//! A rule in words says the days on which it holds: each sentence, read by code of its own, gives
//! the dates of the published timetable.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use halte::output::Kept;
use halte::project::Memory;
use halte::sources::{self, Sources};
use proptest::prelude::*;

const LAST: &str = "2026-06-30";
const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn date(text: &str) -> NaiveDate {
    text.parse().expect("the test writes a date")
}

/// The sentence on the English page of a stop, and the days of its passages by rule.
fn published(rota: &str) -> (Option<String>, BTreeSet<NaiveDate>) {
    let (mut project, _) = sources::read(Path::new("tests/cases/site/van"));
    let mut put =
        |path: &str, text: &str| project.insert(path.to_owned(), text.as_bytes().to_vec());
    put("records/rota.yaml", rota);
    put("records/exceptions.yaml", "");
    put("records/site.yaml", "- name: Van\n  other_languages: [de, en]\n");
    read(&project)
}

fn read(project: &Sources) -> (Option<String>, BTreeSet<NaiveDate>) {
    let (made, said) = halte::open(project, date("2026-03-03"), &mut Memory::default());
    let made = made.unwrap_or_else(|| panic!("{said:?}"));
    let file = |path: &str| {
        let (files, said) = made.make(path, &Kept::default());
        let bytes = files.get(path).unwrap_or_else(|| panic!("{path}: {said:?}"));
        String::from_utf8_lossy(bytes).into_owned()
    };
    let page = file("public/en/arrets/woerth/index.html");
    let sentence = page
        .split_once("<p class=\"rota\">")
        .and_then(|(_, rest)| Some(rest.split_once("</p>")?.0.trim_end_matches('.').to_owned()));
    let table = file("public/donnees/passages.csv");
    let days = table.lines().filter_map(|line| {
        let line = line.trim_start_matches(['\u{feff}', '"']).strip_prefix("woerth-")?;
        line.get(..10)?.parse().ok()
    });
    (sentence, days.collect())
}

/// The days that a sentence names, counted from one of them.
fn told(sentence: &str, first: NaiveDate) -> BTreeSet<NaiveDate> {
    let days = sentence.split(", from ").next().expect("a sentence begins with its days");
    let weekdays: Vec<Weekday> = WEEKDAYS
        .iter()
        .filter(|name| days.contains(**name))
        .map(|name| name.parse().expect("a weekday"))
        .collect();
    let all = first.iter_days().take_while(|day| *day <= date(LAST));
    let days = days.strip_suffix(" weeks").unwrap_or(days);
    if let Some(weeks) = days.strip_prefix("The ") {
        let weeks = weeks.strip_suffix(" of the month").expect("of the month");
        // `2nd and last Wednesday`, or `1st Monday, 1st Tuesday and 3rd Monday`.
        let pairs: Vec<(&str, Option<Weekday>)> = weeks
            .replace(" and ", ", ")
            .leak()
            .split(", ")
            .map(|part| match part.split_once(' ') {
                Some((nth, weekday)) => (nth, weekday.parse().ok()),
                None => (part, None),
            })
            .collect();
        let holds = |day: &NaiveDate| {
            let nth = ["1st", "2nd", "3rd", "4th", "5th"][usize::try_from(day.day0() / 7).unwrap()];
            let is_last = (*day + Days::new(7)).month() != day.month();
            weekdays.contains(&day.weekday())
                && pairs.iter().any(|(week, weekday)| {
                    (*week == nth || (*week == "last" && is_last))
                        && weekday.is_none_or(|weekday| weekday == day.weekday())
                })
        };
        return all.filter(holds).collect();
    }
    let ordinals = [("second", 2), ("third", 3), ("fourth", 4), ("sixth", 6), ("eighth", 8)];
    let every = ordinals
        .iter()
        .find(|(word, _)| days.contains(&format!("Every {word} ")))
        .map(|(_, n)| *n)
        .or_else(|| days.rsplit_once(", every ")?.1.parse().ok())
        .or_else(|| days.rsplit_once(" in ")?.1.parse().ok())
        .unwrap_or(1);
    let monday = |day: NaiveDate| day - Days::new(u64::from(day.weekday().num_days_from_monday()));
    all.filter(|day| {
        let weeks = (monday(*day) - monday(first)).num_days() / 7;
        weekdays.contains(&day.weekday()) && weeks % every == 0
    })
    .collect()
}

fn listed(all: &[&str], chosen: &BTreeSet<usize>) -> String {
    let names: Vec<String> = chosen.iter().map(|place| all[*place].to_lowercase()).collect();
    format!("[{}]", names.join(", "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sentence_says_the_days_of_its_rule(
        weekdays in prop::collection::btree_set(0..6usize, 1..4),
        weeks in prop::collection::btree_set(0..6usize, 1..4),
        every in 1..9u32,
        turns in 1..3usize,
        is_monthly in any::<bool>(),
        anchor in 5..12u32,
    ) {
        let stops = ["[woerth]", "[woerth, eguisheim]"][turns - 1];
        let days = listed(&WEEKDAYS, &weekdays);
        let rhythm = match is_monthly {
            true => format!("month_weeks: {}", listed(&["1", "2", "3", "4", "5", "last"], &weeks)),
            false => format!("every_weeks: {every}\n  anchor: 2026-01-{anchor:02}"),
        };
        let rota = format!("- stops: {stops}\n  weekday: {days}\n  hours: 09:00-12:00\n  {rhythm}\n");
        let (sentence, dates) = published(&rota);
        // Turns in weeks of the month come at no interval that words would tell.
        if is_monthly && turns > 1 {
            prop_assert_eq!(sentence, None);
        } else if let (Some(sentence), Some(first)) = (&sentence, dates.first()) {
            prop_assert_eq!(told(sentence, *first), dates, "{}\n{}", sentence, rota);
        } else {
            // Nothing is said only of a rule that has no day to come.
            prop_assert!(dates.last().is_none_or(|last| *last < date("2026-03-03")), "{}", rota);
        }
    }
}
