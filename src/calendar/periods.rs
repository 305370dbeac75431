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
        NaiveDate::from_isoywd_opt(self.year, self.week, Weekday::Mon).expect("a week made from a date exists")
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-W{:02}", self.year, self.week)
    }
}

/// A reporting period, written `2021-10`, `2021-Q4` or `2021`. Ordered by its first day, then the longer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    Month { year: i32, month: u32 },
    Quarter { year: i32, quarter: u32 },
    Year { year: i32 },
}

impl Period {
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
        };
        NaiveDate::from_ymd_opt(year, month, 1).expect("a period made from a date or read from text has a first day")
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
        }
    }
}

/// Reads `2021-10`, `2021-Q4` (or the French `2021-T4`) and `2021`.
impl FromStr for Period {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, part) = text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
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
