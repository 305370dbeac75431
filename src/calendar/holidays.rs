//! Public holidays, computed. Knows nothing of who closes on them.
//!
//! France: Code du travail, art. L3133-1. Alsace-Moselle: art. L3134-13 adds 26 December, and Good
//! Friday only in communes with a Protestant or a mixed church.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The holidays that exist in the calendars known here; the locale files hold their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    NewYear,
    GoodFriday,
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    BastilleDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
    SaintStephen,
}

impl Holiday {
    /// The key of its name in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Holiday::NewYear => "new-year",
            Holiday::GoodFriday => "good-friday",
            Holiday::EasterMonday => "easter-monday",
            Holiday::LabourDay => "labour-day",
            Holiday::Victory1945 => "victory-1945",
            Holiday::Ascension => "ascension",
            Holiday::WhitMonday => "whit-monday",
            Holiday::BastilleDay => "bastille-day",
            Holiday::Assumption => "assumption",
            Holiday::AllSaints => "all-saints",
            Holiday::Armistice1918 => "armistice-1918",
            Holiday::Christmas => "christmas",
            Holiday::SaintStephen => "saint-stephen",
        }
    }
}

/// Which days are public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum HolidayCalendar {
    /// No holiday is known: closures must be written down.
    #[default]
    None,
    France,
    AlsaceMoselle,
}

impl HolidayCalendar {
    /// The holiday on this date, if it is one. `good_friday` says whether the commune observes Good
    /// Friday; it counts in Alsace-Moselle only.
    pub fn on(self, date: NaiveDate, good_friday: bool) -> Option<Holiday> {
        if self == HolidayCalendar::None {
            return None;
        }
        let fixed = match (date.month(), date.day()) {
            (1, 1) => Some(Holiday::NewYear),
            (5, 1) => Some(Holiday::LabourDay),
            (5, 8) => Some(Holiday::Victory1945),
            (7, 14) => Some(Holiday::BastilleDay),
            (8, 15) => Some(Holiday::Assumption),
            (11, 1) => Some(Holiday::AllSaints),
            (11, 11) => Some(Holiday::Armistice1918),
            (12, 25) => Some(Holiday::Christmas),
            (12, 26) if self == HolidayCalendar::AlsaceMoselle => Some(Holiday::SaintStephen),
            _ => None,
        };
        if fixed.is_some() {
            return fixed;
        }
        let easter = easter(date.year());
        match (date - easter).num_days() {
            -2 if self == HolidayCalendar::AlsaceMoselle && good_friday => {
                Some(Holiday::GoodFriday)
            }
            1 => Some(Holiday::EasterMonday),
            39 => Some(Holiday::Ascension),
            50 => Some(Holiday::WhitMonday),
            _ => None,
        }
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876,
/// "Meeus/Jones/Butcher").
pub fn easter(year: i32) -> NaiveDate {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let in_century = year.rem_euclid(100);
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4)
        - epact
        - in_century.rem_euclid(4))
    .rem_euclid(7);
    let shift = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * shift + 22;
    let march_first =
        NaiveDate::from_ymd_opt(year, 3, 1).expect("1 March exists in every year chrono can hold");
    let easter =
        march_first + Days::new(u64::try_from(days - 1).expect("Easter falls in March or April"));
    debug_assert_eq!(easter.weekday(), Weekday::Sun);
    easter
}
