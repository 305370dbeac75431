//! Moments of the week, by which sessions are told apart. Knows no dates.

use crate::calendar::{Date, Datelike, Hours, Time};

/// A moment of the week: the weekday and the part of the day in which a session starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::indicators) struct Moment {
    /// 0 for Monday; [`UNDATED`] for what was counted over several days.
    pub weekday: u8,
    pub part: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::indicators) enum Part {
    Morning,
    Afternoon,
    Evening,
    Unknown,
}

impl Part {
    pub(in crate::indicators) const ALL: [Part; 4] =
        [Part::Morning, Part::Afternoon, Part::Evening, Part::Unknown];

    fn of(hours: Option<Hours>) -> Self {
        let at = |hour| Time::from_hms_opt(hour, 0, 0).expect("noon and six o'clock exist");
        match hours.map(|hours| hours.start) {
            None => Part::Unknown,
            Some(start) if start < at(12) => Part::Morning,
            Some(start) if start < at(18) => Part::Afternoon,
            Some(_) => Part::Evening,
        }
    }

    pub(in crate::indicators) fn code(self) -> &'static str {
        match self {
            Part::Morning => "morning",
            Part::Afternoon => "afternoon",
            Part::Evening => "evening",
            Part::Unknown => "unknown",
        }
    }
}

/// The weekday of what was counted over several days.
pub(in crate::indicators) const UNDATED: u8 = 7;

const WEEKDAY_CODES: [&str; 8] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "undated"];

impl Moment {
    pub(super) fn of(date: Date, hours: Option<Hours>) -> Self {
        Moment {
            weekday: u8::try_from(date.weekday().num_days_from_monday()).unwrap_or(0),
            part: Part::of(hours),
        }
    }

    pub(in crate::indicators) fn weekday_code(self) -> &'static str {
        WEEKDAY_CODES[usize::from(self.weekday) % 8]
    }

    pub(in crate::indicators) fn code(self) -> String {
        format!("{} {}", self.weekday_code(), self.part.code())
    }

    /// The moment of a code, as the ledger keeps it.
    pub(in crate::indicators) fn of_code(code: &str) -> Option<Self> {
        let (weekday, part) = Moment::read(code);
        Some(Moment { weekday: weekday?, part: part? })
    }

    /// The weekday and, where the category names one, the part of the day.
    pub(super) fn read(category: &str) -> (Option<u8>, Option<Part>) {
        let (weekday, part) = category
            .split_once(' ')
            .map_or((category, None), |(weekday, part)| (weekday, Some(part)));
        let weekday = WEEKDAY_CODES
            .iter()
            .position(|code| *code == weekday)
            .and_then(|at| u8::try_from(at).ok());
        (weekday, part.and_then(|part| Part::ALL.into_iter().find(|known| known.code() == part)))
    }
}
