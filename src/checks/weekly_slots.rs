//! Appointment slots offered in each week of service.

use std::collections::BTreeMap;

use crate::calendar::IsoWeek;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::CheckLevel;
use crate::words::{Message, message};

use super::{Check, Look, Scope, in_words};

pub const CHECK: Check =
    Check { code: Code::WeeklySlots, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let Some(target) = scope.model.mandate.target(&scope.programme.id, "weekly-slots") else {
        return Vec::new();
    };
    let Some(wanted) = target.value else { return Vec::new() };
    let mut weeks: BTreeMap<IsoWeek, u32> = BTreeMap::new();
    for passage in scope.held() {
        *weeks.entry(IsoWeek::of(passage.date)).or_default() += passage.slots;
    }
    let say = |(week, slots): (&IsoWeek, &u32)| {
        message!(
            "weekly-slots-week",
            week = in_words(*week),
            slots = *slots,
            short = wanted - f64::from(*slots),
        )
    };
    let below: Vec<Message> =
        weeks.iter().filter(|(_, slots)| f64::from(**slots) < wanted).map(say).collect();
    if below.is_empty() {
        return Vec::new();
    }
    let message = message!(
        "weekly-slots",
        below = below.len(),
        weeks = weeks.len(),
        wanted = wanted,
        list = below,
    );
    vec![Diagnostic::new(CHECK.code, target.span.clone(), message)]
}
