//! Stops that hardly anybody visits, by rule (S0 art. 2.3.1: « faibles fréquentations régulières
//! »). All that is told of a stop is on which side of the limit it lies, and disclosure control
//! knows that this is told.

use crate::indicators::cells::{Cell, PLACE};
use crate::indicators::counting::{Tally, stop_category};
use crate::indicators::desk::{Desk, rounded};
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

/// A stop with enough sessions in the period to be judged.
pub(in crate::indicators) struct Judged {
    territory: String,
    label: String,
    scope: Cell,
    pub low: bool,
}

/// The stops that the rule can judge, in the order of territories and names; none where what it
/// says would tell too much. Months are too short for it.
pub(in crate::indicators) fn judged(desk: &Desk) -> Vec<Judged> {
    if desk.period.months() < 3 {
        return Vec::new();
    }
    let stops = desk.counts.stops_in(desk.period);
    let mut judged = Vec::new();
    for (_, territory, stops) in desk.stops_by_territory(&stops) {
        for (stop, label) in stops {
            let scope = desk.whole().at(PLACE, &stop_category(stop));
            let held = desk.supply(&scope, Tally::SessionsHeld);
            let recorded = held - desk.supply(&scope, Tally::ReceivedUnrecorded);
            if recorded >= u64::from(desk.plan.low.sessions_min.max(1)) {
                let Some(low) = desk.stays_below(&scope, limit(recorded, desk.plan.low.fewer_than))
                else {
                    return Vec::new();
                };
                judged.push(Judged { territory: territory.clone(), label, scope, low });
            }
        }
    }
    judged
}

/// The number of visits below which a stop is low. At least 3: « fewer than 3 » leaves three values
/// open.
fn limit(sessions: u64, fewer_than: f64) -> u64 {
    #[expect(clippy::cast_precision_loss, reason = "sessions of a year")]
    let visits = (sessions as f64 * fewer_than).ceil();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range of a count"
    )]
    let visits = visits.clamp(0.0, 1e9) as u64;
    visits.max(3)
}

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let judged = judged(desk);
    let row = |stop: &Judged| Row {
        kind: RowKind::Body,
        labels: vec![stop.territory.clone(), stop.label.clone()],
        cells: vec![
            Value::Count { n: desk.supply(&stop.scope, Tally::SessionsHeld) },
            Value::Count { n: desk.supply(&stop.scope, Tally::SlotsOffered) },
            desk.visits(&stop.scope),
        ],
    };
    let mean = desk.language.decimal(rounded(desk.plan.low.fewer_than, 1), 1);
    let said: [(&str, &dyn std::fmt::Display); 3] =
        [("mean", &mean), ("sessions", &desk.plan.low.sessions_min), ("judged", &judged.len())];
    (!judged.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.low-attendance", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![
            desk.language.text("column.territory"),
            desk.language.text("column.stop"),
        ],
        columns: vec![
            desk.column("sessions_held", None, Unit::Count),
            desk.column("slots_offered", None, Unit::Count),
            desk.column("visits", None, Unit::Count),
        ],
        rows: judged.iter().filter(|stop| stop.low).map(row).collect(),
        notes: vec![desk.language.say("note.low-attendance", &said)],
        source: None,
    })
}
