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
        let (start, end) = (
            self.start.num_seconds_from_midnight() / 60,
            self.end.num_seconds_from_midnight() / 60,
        );
        if self.over_midnight() { end + 24 * 60 - start } else { end - start }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start.format("%H:%M"), self.end.format("%H:%M"))
    }
}
