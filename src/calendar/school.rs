//! School holidays of one zone, as recorded. Independent of who closes in them.

use chrono::{Datelike, Days, NaiveDate};

/// When the schools of a zone are closed, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SchoolCalendar {
    pub zone: String,
    /// First and last days; in order, none within another.
    spans: Vec<(NaiveDate, NaiveDate)>,
}

/// School days that come after each other without holidays are fewer than these: after Easter,
/// after the long holidays where no others follow, else.
const TERM_MAX_SUMMER: i64 = 98;
const TERM_MAX_AUTUMN: i64 = 45;
const TERM_MAX: i64 = 70;
/// Holidays of so many days are the long ones of the year.
const LONG_MIN: i64 = 35;

impl SchoolCalendar {
    pub fn new(zone: String, mut spans: Vec<(NaiveDate, NaiveDate)>) -> Self {
        spans.sort();
        let mut joined: Vec<(NaiveDate, NaiveDate)> = Vec::with_capacity(spans.len());
        for (from, until) in spans {
            match joined.last_mut() {
                Some((_, last)) if from <= *last => *last = until.max(*last),
                _ => joined.push((from, until)),
            }
        }
        SchoolCalendar { zone, spans: joined }
    }

    pub fn contains(&self, date: NaiveDate) -> bool {
        let begun = self.spans.partition_point(|(from, _)| *from <= date);
        begun.checked_sub(1).and_then(|at| self.spans.get(at)).is_some_and(|span| span.1 >= date)
    }

    /// The first days of a period that are too many to be without holidays: the records do not
    /// reach so far, or lack some.
    pub fn unknown(&self, from: NaiveDate, until: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let mut known_until = None;
        for (first, last) in self.spans.iter().filter(|span| span.1 >= from) {
            if *first > until {
                break;
            }
            let free_from = known_until.map_or(from, |day: NaiveDate| day + Days::new(1));
            let term = match known_until {
                Some(day) if !matches!(day.month(), 4 | 5) => TERM_MAX,
                _ => TERM_MAX_SUMMER,
            };
            if (*first - free_from).num_days() > term {
                return Some((free_from, *first - Days::new(1)));
            }
            known_until = Some(*last);
        }
        let before = self.spans.iter().rev().find(|span| span.1 <= until);
        let (free_from, term) = match (known_until, before) {
            (Some(day), Some((first, last))) if *last == day => {
                let is_long = (*last - *first).num_days() >= LONG_MIN;
                let term = match day.month() {
                    _ if is_long => TERM_MAX_AUTUMN,
                    4 | 5 => TERM_MAX_SUMMER,
                    _ => TERM_MAX,
                };
                (day + Days::new(1), term)
            }
            (Some(day), _) => (day + Days::new(1), TERM_MAX),
            (None, _) => (from, if self.spans.is_empty() { -1 } else { TERM_MAX }),
        };
        // Holidays after the period show that those in it are known.
        let goes_on = self.spans.last().is_some_and(|span| span.0 > until);
        ((until - free_from).num_days() + 1 > term && !goes_on).then_some((free_from, until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Zone B, 2025-2026.
    fn zone_b() -> Vec<(NaiveDate, NaiveDate)> {
        [
            ("2025-10-18", "2025-11-02"),
            ("2025-12-20", "2026-01-04"),
            ("2026-02-14", "2026-03-01"),
            ("2026-04-11", "2026-04-26"),
            ("2026-07-04", "2026-08-31"),
        ]
        .map(|(from, until)| (day(from), day(until)))
        .to_vec()
    }

    #[test]
    fn a_day_is_in_the_holidays_from_the_first_to_the_last() {
        let calendar = SchoolCalendar::new("b".to_owned(), zone_b());
        let is_in = |text: &str| calendar.contains(day(text));
        assert!(is_in("2026-02-14") && is_in("2026-03-01") && is_in("2026-02-18"));
        assert!(!is_in("2026-02-13") && !is_in("2026-03-02") && !is_in("2025-01-01"));
    }

    #[test]
    fn what_a_file_does_not_reach_is_found() {
        let calendar = SchoolCalendar::new("b".to_owned(), zone_b());
        let unknown = |from: &str, until: &str| calendar.unknown(day(from), day(until));
        assert_eq!(unknown("2025-09-01", "2026-08-31"), None);
        assert_eq!(unknown("2025-09-01", "2026-10-10"), None);
        assert_eq!(unknown("2026-04-01", "2026-07-02"), None);
        let autumn = Some((day("2026-09-01"), day("2026-12-31")));
        assert_eq!(unknown("2025-09-01", "2026-12-31"), autumn);
        assert_eq!(
            unknown("2025-01-01", "2026-08-31"),
            Some((day("2025-01-01"), day("2025-10-17")))
        );
        let mut without_christmas = zone_b();
        without_christmas.remove(1);
        let calendar = SchoolCalendar::new("b".to_owned(), without_christmas);
        assert_eq!(
            calendar.unknown(day("2025-09-01"), day("2026-08-31")),
            Some((day("2025-11-03"), day("2026-02-13")))
        );
        let nothing = SchoolCalendar::default();
        let year = (day("2026-01-01"), day("2026-12-31"));
        assert_eq!(nothing.unknown(year.0, year.1), Some(year));
    }
}
