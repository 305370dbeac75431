//! Which day it is: as told, as SOURCE_DATE_EPOCH says, or by the clock in Paris.
#![expect(
    clippy::disallowed_methods,
    reason = "the only reader of the clock and of SOURCE_DATE_EPOCH"
)]

use chrono::{DateTime, Datelike, Utc};

use crate::calendar::Date;
use crate::records::notation::YEARS;
use crate::words::{Message, message};

pub fn today(told: Option<Date>) -> Result<Date, Message> {
    let is_near = |date: &Date| YEARS.contains(&date.year());
    let far = |date: Date| message!("today-year", date = date.to_string());
    if let Some(date) = told {
        return Ok(date);
    }
    let instant = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            let seconds = text.trim().parse().ok();
            let instant = seconds.and_then(|seconds| DateTime::<Utc>::from_timestamp(seconds, 0));
            instant.ok_or_else(|| message!("today-epoch", text = text))?
        }
        Err(_) => Utc::now(),
    };
    let date = instant.with_timezone(&chrono_tz::Europe::Paris).date_naive();
    Some(date).filter(is_near).ok_or_else(|| far(date))
}

/// The time of day, for what is said at the terminal; never for what is built.
pub fn now() -> chrono::NaiveTime {
    chrono::Local::now().time()
}

/// This instant, for what a server writes down; never for what is built.
#[cfg(feature = "alerts")]
pub fn instant() -> DateTime<Utc> {
    Utc::now()
}
