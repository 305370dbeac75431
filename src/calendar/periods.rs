//! ISO weeks, months, quarters and years. Knows nothing of what is counted in them.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A week of ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    pub year: i32,
    pub week: u32,
}

impl IsoWeek {
    pub fn of(date: NaiveDate) -> Self {
        let week = date.iso_week();
        IsoWeek { year: week.year(), week: week.week() }
    }

    pub fn monday(self) -> NaiveDate {
        NaiveDate::from_isoywd_opt(self.year, self.week, Weekday::Mon)
            .expect("a week made from a date exists")
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-W{:02}", self.year, self.week)
    }
}

/// A reporting period, written `2021-10`, `2021-Q4` or `2021`, or from month to month,
/// `2021-09--2022-05`. Ordered by its first day, then the longer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    Month {
        year: i32,
        month: u32,
    },
    Quarter {
        year: i32,
        quarter: u32,
    },
    Year {
        year: i32,
    },
    /// So many months from one on, which are neither one month nor a quarter nor a year. Made by
    /// [`Period::span`].
    Span {
        year: i32,
        month: u32,
        months: u32,
    },
}

impl Period {
    /// From the month of one day to the month of another. A span that is a month, a quarter or a
    /// year is that one, so that a period has one name. `None` where the last month lies before the
    /// first.
    pub fn span(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        let number = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
        let months = u32::try_from(number(last) - number(first) + 1).ok()?;
        match months {
            0 => None,
            1 => Some(Period::month_of(first)),
            3 if first.month0().is_multiple_of(3) => Some(Period::quarter_of(first)),
            12 if first.month() == 1 => Some(Period::year_of(first)),
            months => Some(Period::Span { year: first.year(), month: first.month(), months }),
        }
    }

    pub fn month_of(date: NaiveDate) -> Self {
        Period::Month { year: date.year(), month: date.month() }
    }

    pub fn quarter_of(date: NaiveDate) -> Self {
        Period::Quarter { year: date.year(), quarter: date.month0() / 3 + 1 }
    }

    pub fn year_of(date: NaiveDate) -> Self {
        Period::Year { year: date.year() }
    }

    pub fn first(self) -> NaiveDate {
        let (year, month) = match self {
            Period::Month { year, month } => (year, month),
            Period::Quarter { year, quarter } => (year, quarter * 3 - 2),
            Period::Year { year } => (year, 1),
            Period::Span { year, month, .. } => (year, month),
        };
        NaiveDate::from_ymd_opt(year, month, 1)
            .expect("a period made from a date or read from text has a first day")
    }

    pub fn last(self) -> NaiveDate {
        self.first() + Months::new(self.months()) - Days::new(1)
    }

    /// Length in months.
    pub fn months(self) -> u32 {
        match self {
            Period::Month { .. } => 1,
            Period::Quarter { .. } => 3,
            Period::Year { .. } => 12,
            Period::Span { months, .. } => months,
        }
    }

    pub fn contains(self, date: NaiveDate) -> bool {
        (self.first()..=self.last()).contains(&date)
    }

    /// The period of the same length just before.
    pub fn previous(self) -> Self {
        let before = self.first() - Days::new(1);
        match self {
            Period::Month { .. } => Period::month_of(before),
            Period::Quarter { .. } => Period::quarter_of(before),
            Period::Year { .. } => Period::year_of(before),
            Period::Span { months, .. } => {
                let first = self.first() - Months::new(months);
                Period::Span { year: first.year(), month: first.month(), months }
            }
        }
    }

    /// The months of the period in order.
    pub fn each_month(self) -> Vec<Period> {
        (0..self.months()).map(|n| Period::month_of(self.first() + Months::new(n))).collect()
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.first().cmp(&other.first()).then(other.months().cmp(&self.months()))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Period::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Period::Year { year } => write!(f, "{year:04}"),
            Period::Span { .. } => {
                write!(f, "{}--{}", Period::month_of(self.first()), Period::month_of(self.last()))
            }
        }
    }
}

/// Reads `2021-10`, `2021-Q4` (or the French `2021-T4`), `2021`, and two of them with `--` between:
/// ISO 8601 puts two hyphens between the ends of an interval where a slash would divide a path.
impl FromStr for Period {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some((first, last)) = text.split_once("--") {
            let ends: (Period, Period) = (first.parse()?, last.parse()?);
            let is_plain = !matches!(ends, (Period::Span { .. }, _) | (_, Period::Span { .. }));
            return Period::span(ends.0.first(), ends.1.last()).filter(|_| is_plain).ok_or(());
        }
        let (year, part) =
            text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
        if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(());
        }
        let year: i32 = year.parse().map_err(|_| ())?;
        match part {
            None => Ok(Period::Year { year }),
            Some(part) => match part.strip_prefix(['Q', 'T']) {
                Some(quarter) => match quarter.parse() {
                    Ok(quarter @ 1..=4) => Ok(Period::Quarter { year, quarter }),
                    _ => Err(()),
                },
                None => match part.parse() {
                    Ok(month @ 1..=12) if part.len() == 2 => Ok(Period::Month { year, month }),
                    _ => Err(()),
                },
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_one_name_and_is_read_as_it_is_written() {
        for (written, name, first, last) in [
            ("2021-09--2022-05", "2021-09--2022-05", "2021-09-01", "2022-05-31"),
            ("2021-Q4--2022-Q2", "2021-10--2022-06", "2021-10-01", "2022-06-30"),
            ("2021--2023", "2021-01--2023-12", "2021-01-01", "2023-12-31"),
            ("2021-10--2021-12", "2021-Q4", "2021-10-01", "2021-12-31"),
            ("2021-01--2021-12", "2021", "2021-01-01", "2021-12-31"),
            ("2021-02--2021-02", "2021-02", "2021-02-01", "2021-02-28"),
            ("2021-11--2022-01", "2021-11--2022-01", "2021-11-01", "2022-01-31"),
        ] {
            let period: Period = written.parse().expect("a period");
            let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
            assert_eq!(
                (period.to_string().as_str(), period.first(), period.last()),
                (name, day(first), day(last)),
                "{written}"
            );
            assert_eq!(name.parse(), Ok(period), "{written}");
        }
        for written in
            ["2022-05--2021-09", "2021--", "--2021", "2021--2022--2023", "2021-13--2022-01"]
        {
            assert_eq!(written.parse::<Period>(), Err(()), "{written}");
        }
    }

    #[test]
    fn before_a_span_lie_as_many_months() {
        let span: Period = "2021-09--2022-05".parse().expect("a period");
        assert_eq!(span.previous().to_string(), "2020-12--2021-08");
        assert_eq!(span.each_month().len(), 9);
    }
}
