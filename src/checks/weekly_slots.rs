//! Appointment slots offered in each week of service.

use std::collections::BTreeMap;

use crate::calendar::IsoWeek;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Measured};
use crate::schedule::Passage;
use crate::words::{Message, message};

use super::terms::{Offered, countable, slot_minutes_asked, weekdays};
use super::{Check, Look, Scope, in_words};

pub const CHECK: Check =
    Check { code: Code::WeeklySlots, level: CheckLevel::Warning, look: Look::Whole(check) };

/// A week with its slots that count, and the passages that are not held in it.
#[derive(Default)]
struct Week<'a> {
    slots: u32,
    held: Vec<&'a Passage>,
    lost: Vec<&'a Passage>,
}

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let Some(target) = scope.model.mandate.target(&scope.programme.id, "weekly-slots") else {
        return Vec::new();
    };
    let Some(wanted) = target.value else { return Vec::new() };
    let (days, minutes) = (weekdays(scope), slot_minutes_asked(scope));
    let offered = Offered::of(scope);
    let mut weeks: BTreeMap<IsoWeek, Week> = BTreeMap::new();
    let ours = scope.schedule.passages.iter();
    for passage in ours.filter(|passage| passage.programme == scope.programme.id) {
        let week = weeks.entry(IsoWeek::of(passage.date)).or_default();
        if passage.takes_place() {
            let announced = countable(passage, days, minutes);
            let offered = offered.fewer(passage).map_or(announced, |(_, offered)| offered);
            week.slots += announced.min(offered);
            week.held.push(passage);
        } else {
            week.lost.push(passage);
        }
    }
    weeks.retain(|_, week| !week.held.is_empty());
    let is_below = |week: &Week| f64::from(week.slots) < wanted;
    let below: Vec<(&IsoWeek, &Week)> = weeks.iter().filter(|(_, week)| is_below(week)).collect();
    let Some((_, first)) = below.first() else { return Vec::new() };
    let say = |(week, of_week): &(&IsoWeek, &Week)| {
        message!(
            "weekly-slots-week",
            week = in_words(**week),
            slots = of_week.slots,
            short = wanted - f64::from(of_week.slots),
        )
    };
    let list: Vec<Message> = below.iter().map(say).collect();
    let message = message!(
        "weekly-slots",
        below = below.len(),
        weeks = weeks.len(),
        wanted = wanted,
        list = list,
        article = super::terms::article_of(target, Measured::SlotsPerWeek, scope),
    );
    let place = cause(first).unwrap_or(&target.span);
    vec![Diagnostic::new(CHECK.code, place.clone(), message)]
}

/// The record that takes slots from a week: a cancellation or closure, else the rule that gives
/// fewest.
fn cause<'a>(week: &Week<'a>) -> Option<&'a Span> {
    let noticed = |passage: &&&Passage| passage.notice.is_some();
    if let Some(lost) = week.lost.iter().find(noticed) {
        return Some(lost.said_at());
    }
    let fewest = week.held.iter().min_by_key(|passage| (passage.slots, passage.date));
    fewest.map(|passage| passage.said_at())
}
