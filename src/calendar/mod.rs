//! Pure time: days, periods, hours, public holidays, zones. Knows nothing of the service.

mod holidays;
mod hours;
mod periods;
mod school;
mod zone;

pub use chrono::{Datelike, Days, Months, NaiveDate as Date, NaiveTime as Time, Timelike, Weekday};
pub use holidays::{Holiday, HolidayCalendar, OpenOn, easter};
pub use hours::Hours;
pub use periods::{IsoWeek, Period};
pub use school::SchoolCalendar;
pub use zone::{Instant, LocalTime, Zone};

/// From Monday on (ISO 8601).
pub const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// All days from `first` to `last`, both included.
pub fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    first.iter_days().take_while(move |day| *day <= last)
}
