//! What became of the slots: booked, kept, excused, missed; and people who came without one.

use super::{Definition, as_written};
use crate::indicators::desk::{Desk, rate, sum};
use crate::indicators::table::{Unit, Value};

pub(super) const FIGURES: &[Definition] = &[
    Definition {
        id: "slots-booked",
        unit: Unit::Count,
        value: |desk| desk.booked(&desk.whole()),
        target: as_written,
    },
    Definition {
        id: "slots-seen",
        unit: Unit::Count,
        value: |desk| desk.outcome(&desk.whole(), "seen"),
        target: as_written,
    },
    Definition {
        id: "slots-excused",
        unit: Unit::Count,
        value: |desk| desk.outcome(&desk.whole(), "excused"),
        target: as_written,
    },
    Definition {
        id: "slots-revoked",
        unit: Unit::Count,
        value: |desk| desk.outcome(&desk.whole(), "revoked"),
        target: as_written,
    },
    Definition {
        id: "slots-noshow",
        unit: Unit::Count,
        value: |desk| desk.outcome(&desk.whole(), "noshow"),
        target: as_written,
    },
    Definition { id: "fill-rate", unit: Unit::Percent, value: fill_rate, target: as_written },
    Definition {
        id: "attendance-rate",
        unit: Unit::Percent,
        value: attendance_rate,
        target: as_written,
    },
    Definition { id: "noshow-rate", unit: Unit::Percent, value: noshow_rate, target: as_written },
    Definition {
        id: "walk-ins",
        unit: Unit::Count,
        value: |desk| desk.walk_ins(&desk.whole()),
        target: as_written,
    },
];

/// Slots booked of all that could be: those of passages that were cancelled afterwards too.
fn fill_rate(desk: &Desk) -> Value {
    let whole = desk.whole();
    rate(desk.booked(&whole), Value::Count { n: desk.counts.slots_to_book(&whole) }, 100.0, 1)
}

/// People seen of slots booked.
fn attendance_rate(desk: &Desk) -> Value {
    let whole = desk.whole();
    rate(desk.outcome(&whole, "seen"), desk.booked(&whole), 100.0, 1)
}

/// Appointments missed without a word, of those that were to take place: booked and neither excused
/// nor revoked.
fn noshow_rate(desk: &Desk) -> Value {
    let whole = desk.whole();
    let missed = desk.outcome(&whole, "noshow");
    rate(missed, sum(&[missed, desk.outcome(&whole, "seen")]), 100.0, 1)
}
