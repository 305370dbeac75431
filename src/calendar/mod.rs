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

/// All days from `first` to `last`, both included.
pub fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    first.iter_days().take_while(move |day| *day <= last)
}
