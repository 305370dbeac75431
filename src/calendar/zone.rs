//! Local times of a zone as instants. Knows nothing of what happens at them.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;

/// A zone of the IANA database, such as `Europe/Paris`.
pub type Zone = Tz;

/// A moment, with the offset in force in its zone.
pub type Instant = DateTime<Tz>;

/// What a local time is on the day it is read: clock changes skip an hour in spring and repeat one
/// in autumn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTime {
    Exact(Instant),
    /// The hour exists twice; the first of the two instants.
    Twice(Instant),
    /// The hour is skipped; the instant at which the clock has jumped over it.
    Skipped(Instant),
}

impl LocalTime {
    pub fn of(zone: Zone, date: NaiveDate, time: NaiveTime) -> Self {
        match zone.from_local_datetime(&date.and_time(time)) {
            MappedLocalTime::Single(instant) => LocalTime::Exact(instant),
            MappedLocalTime::Ambiguous(first, _) => LocalTime::Twice(first),
            MappedLocalTime::None => LocalTime::Skipped(after_gap(zone, date, time)),
        }
    }

    pub fn instant(self) -> Instant {
        match self {
            LocalTime::Exact(instant) | LocalTime::Twice(instant) | LocalTime::Skipped(instant) => {
                instant
            }
        }
    }
}

/// RFC 5545 §3.3.5 reads a skipped local time with the offset in force before the gap.
fn after_gap(zone: Zone, date: NaiveDate, time: NaiveTime) -> Instant {
    let wanted = date.and_time(time);
    let before = zone.from_utc_datetime(&(wanted - chrono::TimeDelta::hours(24)));
    let offset = chrono::Offset::fix(before.offset());
    zone.from_utc_datetime(&(wanted - offset))
}
