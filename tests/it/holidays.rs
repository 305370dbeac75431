//! Public holidays against libraries that share no code with halte (tests/oracle/public_holidays.py
//! and tests/oracle/regional_holidays.py say how the values were made).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use halte::calendar::{Date, Datelike, Holiday, HolidayCalendar, OpenOn, Weekday, days, easter};
use halte::records::notation::Notation;

use crate::schedule::date;

#[test]
fn the_holidays_from_1950_to_2100_are_those_of_two_libraries() {
    let values =
        std::fs::read_to_string("tests/data/holidays/france.csv").expect("the values can be read");
    let mut years = 0;
    for line in values.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [year, both, both_local, only_workalendar, only_holidays] = cells[..] else {
            panic!("five cells in {line}")
        };
        let year: i32 = year.parse().expect("a year");
        let dates = |cell: &str| -> BTreeSet<Date> {
            cell.split_whitespace().map(|day| date(&format!("{year}-{day}"))).collect()
        };
        assert_eq!(only_holidays, "", "{year}");
        // Where they differ, one knows the history of the law, and the other today's law as these
        // records do: 8 May was no public holiday until 1952 and from 1960 to 1981 (law 81-893),
        // and Whit Monday was worked from 2005 to 2007 although C. trav. art. L3133-1 still named
        // it.
        let disputed = dates(only_workalendar);
        let known = |day: &Date| {
            day.month() == 5 && day.day() == 8 && year < 1982 || (2005..=2007).contains(&year)
        };
        assert!(disputed.iter().all(known), "{year}: {disputed:?}");
        let national: BTreeSet<Date> = &dates(both) | &disputed;
        let local: BTreeSet<Date> = &national | &dates(both_local);
        assert_eq!(of_year(year, HolidayCalendar::France, true), national, "{year}");
        assert_eq!(of_year(year, HolidayCalendar::AlsaceMoselle, true), local, "{year}");
        // A commune without a Protestant or mixed church works on Good Friday, and has 26 December
        // all the same.
        let mut without_good_friday = local.clone();
        without_good_friday.retain(|day| national.contains(day) || day.month() == 12);
        assert_eq!(
            of_year(year, HolidayCalendar::AlsaceMoselle, false),
            without_good_friday,
            "{year}"
        );
        assert!(of_year(year, HolidayCalendar::None, true).is_empty());
        years += 1;
    }
    assert_eq!(years, 151);
}

fn of_year(year: i32, calendar: HolidayCalendar, good_friday: bool) -> BTreeSet<Date> {
    let mut open = OpenOn::None;
    if !good_friday {
        open.add(Holiday::GoodFriday);
    }
    let (first, last) = (date(&format!("{year}-01-01")), date(&format!("{year}-12-31")));
    days(first, last).filter(|day| calendar.on(*day, &[&open]).is_some()).collect()
}

/// The dates of the mobile public writer's programme, by name, from the official calendars of 2021
/// and 2022.
#[test]
fn the_holidays_between_october_2021_and_august_2022() {
    let expected = [
        ("2021-11-01", "all-saints"),
        ("2021-11-11", "armistice-1918"),
        ("2021-12-25", "christmas"),
        ("2021-12-26", "saint-stephen"),
        ("2022-01-01", "new-year"),
        ("2022-04-15", "good-friday"),
        ("2022-04-18", "easter-monday"),
        ("2022-05-01", "labour-day"),
        ("2022-05-08", "victory-1945"),
        ("2022-05-26", "ascension"),
        ("2022-06-06", "whit-monday"),
        ("2022-07-14", "bastille-day"),
        ("2022-08-15", "assumption"),
    ];
    let window = days(date("2021-10-01"), date("2022-08-31"));
    let seen: Vec<(String, &str)> = window
        .filter_map(|day| {
            Some((day.to_string(), HolidayCalendar::AlsaceMoselle.on(day, &[])?.key()))
        })
        .collect();
    assert_eq!(seen.iter().map(|(day, key)| (day.as_str(), *key)).collect::<Vec<_>>(), expected);
}

/// What a library has in a year: `calendar,year,days`.
fn library(folder: &std::path::Path, name: &str) -> BTreeMap<(String, i32), BTreeSet<Date>> {
    let text = std::fs::read_to_string(folder.join(format!("{name}.csv"))).expect("a table");
    let lines = text.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let [calendar, year, found] = cells[..] else { panic!("three cells in {line}") };
        let found = found.split_whitespace().map(|day| date(&format!("{year}-{day}"))).collect();
        ((calendar.to_owned(), year.parse().expect("a year")), found)
    });
    lines.collect()
}

/// A difference that has a reason: `library,calendar,has,day,reason`.
struct Difference {
    library: String,
    calendar: String,
    has: String,
    day: String,
    line: String,
}

impl Difference {
    fn explains(&self, library: &str, calendar: &str, has: &str, date: Date) -> bool {
        let family = |pattern: &str| match pattern.strip_suffix('*') {
            Some("france") => !calendar.contains(|c: char| c.is_ascii_uppercase()),
            Some(start) => calendar.starts_with(start),
            None => calendar == pattern,
        };
        (self.library == "*" || self.library == library)
            && self.calendar.split(' ').any(family)
            && (self.has == "*" || self.has == has)
            && self.is_on(date)
    }

    /// `12-26`, `easter+50`, either with years behind it; whole dates; feasts that move otherwise.
    fn is_on(&self, day: Date) -> bool {
        let words: Vec<&str> = self.day.split(' ').collect();
        let third_sunday = day.weekday() == Weekday::Sun && (15..=21).contains(&day.day());
        match words[0] {
            "federal-fast" => day.month() == 9 && third_sunday,
            "naefels" => day.month() == 4 && day.weekday() == Weekday::Thu && day.day() < 16,
            whole if whole.len() == 10 && whole.starts_with("20") => {
                words.iter().any(|word| date(word) == day)
            }
            rule => {
                let is_day = match rule.strip_prefix("easter") {
                    Some(days) => days.parse() == Ok((day - easter(day.year())).num_days()),
                    None => day.format("%m-%d").to_string() == rule,
                };
                let (first, last) = words
                    .get(1)
                    .and_then(|years| years.split_once('-'))
                    .map_or((0, 9999), |(first, last)| {
                        (first.parse().expect("a year"), last.parse().expect("a year"))
                    });
                is_day && (first..=last).contains(&day.year())
            }
        }
    }
}

fn differences() -> Vec<Difference> {
    let text = std::fs::read_to_string("tests/data/holidays/differences.csv").expect("a table");
    let lines = text.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.splitn(5, ',').collect();
        let [library, calendar, has, day, reason] = cells[..] else { panic!("five cells: {line}") };
        assert!(reason.len() > 20, "without a reason: {line}");
        let [library, calendar, has, day] = [library, calendar, has, day].map(str::to_owned);
        Difference { library, calendar, has, day, line: line.to_owned() }
    });
    lines.collect()
}

/// HALTE_HOLIDAYS names a folder with the tables of more years: CI writes those of 2000 to 2060.
#[test]
fn the_holidays_of_every_calendar_are_those_of_two_libraries_but_for_known_reasons() {
    let all_years = std::env::var_os("HALTE_HOLIDAYS").map(PathBuf::from);
    let folder = all_years.clone().unwrap_or_else(|| PathBuf::from("tests/data/holidays"));
    let reasons = differences();
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut wrong = Vec::new();
    for name in ["holidays", "date-holidays"] {
        let table = library(&folder, name);
        let known: BTreeSet<&str> = table.keys().map(|(calendar, _)| calendar.as_str()).collect();
        let ours: BTreeSet<&str> =
            HolidayCalendar::ALL[1..].iter().map(|calendar| calendar.code()).collect();
        assert_eq!(known, ours, "{name}");
        for ((code, year), theirs) in &table {
            let calendar = HolidayCalendar::parse(code).expect("a calendar");
            let ours = of_year(*year, calendar, true);
            let more = theirs.difference(&ours).map(|day| ("more", *day));
            for (has, day) in more.chain(ours.difference(theirs).map(|day| ("less", *day))) {
                let reason =
                    reasons.iter().position(|reason| reason.explains(name, code, has, day));
                match reason {
                    Some(number) => drop(used.insert(number)),
                    None => wrong.push(format!("{name} has {has} in {code}: {day}")),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
    let idle = reasons.iter().enumerate().filter(|(number, _)| !used.contains(number));
    let idle: Vec<&str> = idle.map(|(_, reason)| reason.line.as_str()).collect();
    assert!(all_years.is_none() || idle.is_empty(), "reasons for nothing:\n{}", idle.join("\n"));
}

#[test]
fn a_calendar_is_known_by_its_code_and_by_the_names_of_its_place() {
    let mut seen = BTreeSet::new();
    for calendar in HolidayCalendar::ALL {
        for name in std::iter::once(&calendar.code()).chain(calendar.other_names()) {
            assert_eq!(HolidayCalendar::parse(name).ok(), Some(*calendar), "{name}");
            assert!(seen.insert(name.to_lowercase()), "{name} is two calendars");
        }
    }
    for (written, code) in
        [("Réunion", "reunion"), ("de-by", "DE-BY"), ("Bavière", "DE-BY"), ("Genève", "CH-GE")]
    {
        assert_eq!(HolidayCalendar::parse(written).map(HolidayCalendar::code), Ok(code));
    }
    for written in ["Allemagne", "suisse", "UK", "reunoin", "FR-75", ""] {
        assert!(HolidayCalendar::parse(written).is_err(), "{written}");
    }
}

#[test]
fn every_holiday_is_of_a_calendar_and_has_a_name_in_three_languages() {
    let known = |holiday: &Holiday| HolidayCalendar::ALL.iter().any(|all| all.knows(*holiday));
    let idle: Vec<_> = Holiday::ALL.iter().filter(|holiday| !known(holiday)).collect();
    assert!(idle.is_empty(), "{idle:?}");
    for language in ["fr", "de", "en"] {
        let path = format!("themes/default/locales/{language}/site.yaml");
        let text = std::fs::read_to_string(&path).expect("words");
        let named = |holiday: &&Holiday| text.contains(&format!("\nholiday.{}: ", holiday.key()));
        let missing: Vec<_> = Holiday::ALL.iter().filter(|holiday| !named(holiday)).collect();
        assert!(missing.is_empty(), "{path}: {missing:?}");
    }
}
