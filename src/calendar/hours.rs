//! An interval of a day. Knows nothing of dates, zones or what happens in it.

use std::fmt;

use chrono::{NaiveTime, Timelike};

/// From a time of day to another, to the minute. An end at or before the start lies on the next
/// day: `22:00-02:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours {
    pub start: NaiveTime,
    pub end: NaiveTime,
}

impl Hours {
    pub fn over_midnight(self) -> bool {
        self.end <= self.start
    }

    /// Minutes on the clock face, ignoring clock changes.
    pub fn minutes(self) -> u32 {
        let (start, end) = self.in_minutes();
        end - start
    }

    /// Start and end in minutes from the midnight before the start.
    fn in_minutes(self) -> (u32, u32) {
        let minutes = |time: NaiveTime| time.num_seconds_from_midnight() / 60;
        let (start, end) = (minutes(self.start), minutes(self.end));
        (start, if self.over_midnight() { end + 24 * 60 } else { end })
    }

    /// Minutes that they share with others of the same day.
    pub fn shared_minutes(self, other: Hours) -> u32 {
        let ((start, end), (from, until)) = (self.in_minutes(), other.in_minutes());
        end.min(until).saturating_sub(start.max(from))
    }

    /// Whether they go on after the end of others of the same day.
    pub fn is_open_after(self, other: Hours) -> bool {
        self.in_minutes().1 > other.in_minutes().1
    }

    /// What is left before or after other hours of the same day: where something is left on both
    /// sides, what comes before.
    pub fn without(self, other: Hours) -> Option<Hours> {
        let ((start, end), (from, until)) = (self.in_minutes(), other.in_minutes());
        if until <= start || end <= from {
            Some(self)
        } else if start < from {
            Some(Hours { end: other.start, ..self })
        } else if until < end {
            Some(Hours { start: other.end, ..self })
        } else {
            None
        }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start.format("%H:%M"), self.end.format("%H:%M"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Hours {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        let (start, end) = text.split_once('-').expect("two times");
        Hours { start: time(start), end: time(end) }
    }

    #[test]
    fn what_is_closed_is_taken_from_the_hours() {
        for (open, closed, left) in [
            ("09:00-12:00", "13:00-17:00", Some("09:00-12:00")),
            ("09:00-12:00", "12:00-17:00", Some("09:00-12:00")),
            ("09:00-17:00", "13:00-17:00", Some("09:00-13:00")),
            ("09:00-17:00", "08:00-10:30", Some("10:30-17:00")),
            ("09:00-17:00", "12:00-13:00", Some("09:00-12:00")),
            ("14:00-17:00", "13:00-17:00", None),
            ("14:00-17:00", "14:00-17:00", None),
            ("22:00-02:00", "23:00-01:00", Some("22:00-23:00")),
            ("22:00-02:00", "20:00-03:00", None),
            ("22:00-23:00", "21:00-22:00", Some("22:00-23:00")),
        ] {
            let rest = hours(open).without(hours(closed)).map(|rest| rest.to_string());
            assert_eq!(rest.as_deref(), left, "{open} without {closed}");
        }
    }
}
