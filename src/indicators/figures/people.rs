//! Who was received: visits and shares of the public, held against what was found before the
//! programme.

use super::{Definition, as_written};
use crate::indicators::counting::Tally;
use crate::indicators::desk::{Desk, rate};
use crate::indicators::table::{Unit, Value};
use crate::indicators::tables::low_attendance;

pub(super) const FIGURES: &[Definition] = &[
    Definition {
        id: "visits",
        unit: Unit::Count,
        value: |desk| desk.visits(&desk.whole()),
        target: as_written,
    },
    Definition {
        id: "visits-per-session",
        unit: Unit::Mean,
        value: per_session,
        target: as_written,
    },
    Definition {
        id: "first-contacts",
        unit: Unit::Count,
        value: |desk| of(desk, "first-contact", "yes"),
        target: as_written,
    },
    Definition {
        id: "visits-under-30",
        unit: Unit::Percent,
        value: |desk| share(desk, "age", "under-30"),
        target: as_written,
    },
    Definition {
        id: "visits-70-and-over",
        unit: Unit::Percent,
        value: |desk| share(desk, "age", "70+"),
        target: as_written,
    },
    Definition {
        id: "visits-from-social-services",
        unit: Unit::Percent,
        value: |desk| share(desk, "referral", "social_services"),
        target: as_written,
    },
    Definition {
        id: "visits-in-rights-break",
        unit: Unit::Percent,
        value: |desk| share(desk, "rights-break", "yes"),
        target: as_written,
    },
    Definition { id: "requests", unit: Unit::Count, value: requests, target: as_written },
    Definition { id: "low-attendance", unit: Unit::Count, value: low_stops, target: as_written },
];

fn of(desk: &Desk, dimension: &str, category: &str) -> Value {
    desk.persons(desk.whole().at(dimension, category), Tally::ReceivedUnrecorded)
}

/// A share of all people received, those who did not say included: S0 speaks of « % du public reçu
/// ».
fn share(desk: &Desk, dimension: &str, category: &str) -> Value {
    rate(of(desk, dimension, category), desk.visits(&desk.whole()), 100.0, 1)
}

fn per_session(desk: &Desk) -> Value {
    let whole = desk.whole();
    rate(desk.visits(&whole), Value::Count { n: desk.supply(&whole, Tally::SessionsHeld) }, 1.0, 1)
}

fn requests(desk: &Desk) -> Value {
    desk.persons(
        desk.whole().measured(crate::indicators::criteria::REQUESTS),
        Tally::ReceivedUnrecorded,
    )
}

fn low_stops(desk: &Desk) -> Value {
    match low_attendance::judged(desk) {
        stops if stops.is_empty() => Value::NotApplicable,
        stops => Value::Count { n: stops.iter().filter(|stop| stop.low).count() as u64 },
    }
}
