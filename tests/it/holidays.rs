//! Public holidays against two libraries that share no code with halte
//! (tests/oracle/public_holidays.py says how the values were made).

use std::collections::BTreeSet;

use halte::calendar::{Date, Datelike, HolidayCalendar, days};

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
    let (first, last) = (date(&format!("{year}-01-01")), date(&format!("{year}-12-31")));
    days(first, last).filter(|day| calendar.on(*day, good_friday).is_some()).collect()
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
            Some((day.to_string(), HolidayCalendar::AlsaceMoselle.on(day, true)?.key()))
        })
        .collect();
    assert_eq!(seen.iter().map(|(day, key)| (day.as_str(), *key)).collect::<Vec<_>>(), expected);
}
