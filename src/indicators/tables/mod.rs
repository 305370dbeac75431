//! Tables, one family a file, listed as data. Rows are what was offered or what could be answered, never what was found,
//! and they are sorted by name: neither the presence nor the place of a row tells a hidden number.

mod attendance;
mod breakdown;
mod corrections;
mod gaps;
pub(super) mod low_attendance;
mod times;
mod weekly_slots;

use crate::calendar::Period;

use super::desk::Desk;
use super::table::{Table, Value};

/// How a table is made.
pub(super) struct Definition {
    pub id: &'static str,
    pub build: fn(&Desk, &'static str) -> Option<Table>,
    pub periods: Periods,
}

/// For which periods.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Periods {
    All,
    Months,
    /// Quarters and years.
    Longer,
}

impl Periods {
    pub(super) fn hold(self, period: Period) -> bool {
        match self {
            Periods::All => true,
            Periods::Months => period.months() == 1,
            Periods::Longer => period.months() > 1,
        }
    }
}

/// The tables, in the order in which reports show them.
pub(super) const TABLES: &[Definition] = &[
    Definition { id: "monthly", build: attendance::by_stop, periods: Periods::Months },
    Definition { id: "weekly-slots", build: weekly_slots::build, periods: Periods::All },
    Definition { id: "by-territory", build: attendance::by_territory, periods: Periods::Longer },
    Definition { id: "by-stop", build: attendance::by_stop, periods: Periods::Longer },
    Definition { id: "by-month", build: times::by_month, periods: Periods::Longer },
    Definition { id: "by-weekday", build: times::by_weekday, periods: Periods::Longer },
    Definition { id: "by-hour", build: times::by_hour, periods: Periods::Longer },
    Definition { id: "by-age", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-gender", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-status", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-motive", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-action", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-referral", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-heard-by", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-social-services", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-rights-break", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-first-contact", build: breakdown::build, periods: Periods::All },
    Definition { id: "by-french-speaking", build: breakdown::build, periods: Periods::Longer },
    Definition { id: "by-disability", build: breakdown::build, periods: Periods::Longer },
    Definition { id: "by-autonomy", build: breakdown::build, periods: Periods::Longer },
    Definition { id: "by-redirect", build: breakdown::build, periods: Periods::Longer },
    Definition { id: "low-attendance", build: low_attendance::build, periods: Periods::Longer },
    Definition { id: "gaps", build: gaps::build, periods: Periods::All },
    Definition { id: "corrections", build: corrections::build, periods: Periods::All },
];

/// Whether a mask stands in a table, so that its note must explain the mark.
pub(super) fn notes(desk: &Desk, table: &mut Table) {
    let has = |wanted: Value| table.rows.iter().flat_map(|row| &row.cells).any(|cell| *cell == wanted);
    let mut notes = Vec::new();
    if has(Value::Masked) {
        notes.push(desk.language.say("note.masked", &[("threshold", &desk.threshold)]));
    }
    if has(Value::Missing) {
        notes.push(desk.language.text("note.missing"));
    }
    if has(Value::NotApplicable) {
        notes.push(desk.language.text("note.not-applicable"));
    }
    table.notes.append(&mut notes);
}
