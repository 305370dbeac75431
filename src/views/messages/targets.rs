//! What the contract asks for and what was reached, and what was found before the programme.

use crate::indicators::{Figure, Table, Unit, Value};

use super::super::words::quantity;
use super::{BASELINE, Kind, Message, Subject, body, column, number};

/// What became of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    Yes,
    No,
    /// The figure still grows: nothing is missed yet.
    NotYet,
}

/// Weeks that offered as many slots as the contract asks for.
pub(super) fn weekly_slots(subject: &Subject, table: &Table) -> Option<Message> {
    let (offered, asked) = (column(table, "slots_in_week")?, column(table, "target")?);
    let slots: Vec<f64> = body(table).filter_map(|row| number(row, offered)).collect();
    let least = slots.iter().copied().reduce(f64::min)?;
    let most = slots.iter().copied().reduce(f64::max)?;
    let language = subject.language;
    let (min, max) = (subject.number(least), subject.number(most));
    // Weeks that are all alike have no spread.
    let spread = (min != max)
        .then(|| language.say("message.weekly.spread", &[("min", &min), ("max", &max)]));
    let held: Vec<bool> =
        body(table).filter_map(|row| Some(number(row, offered)? >= number(row, asked)?)).collect();
    let target = body(table).find_map(|row| number(row, asked));
    let Some(target) = target.filter(|_| !held.is_empty()) else {
        return subject.message(&table.id, Kind::Level, &spread?, None);
    };
    let reached = held.iter().filter(|held| **held).count();
    let (key, kind) = match reached == held.len() {
        true => ("message.weekly.met", Kind::TargetMet),
        false => ("message.weekly.missed", Kind::TargetMissed),
    };
    let title = language
        .say(key, &[("target", &subject.number(target)), ("n", &reached), ("of", &held.len())]);
    subject.message(&table.id, kind, &title, spread.map(|spread| format!("{spread}.")))
}

/// How many targets are reached; those that are not, and those that run on, by name.
pub(super) fn all(subject: &Subject, table: &Table) -> Option<Message> {
    let language = subject.language;
    let with = |wanted: Reached| {
        let figures = in_order(subject, table);
        figures.filter(|figure| (subject.reached)(figure) == Some(wanted)).collect::<Vec<_>>()
    };
    let (yes, no, not_yet) = (with(Reached::Yes), with(Reached::No), with(Reached::NotYet));
    let known = u64::try_from(yes.len() + no.len()).ok()?;
    let list = |key: &str, figures: &[&Figure]| {
        let each: Vec<String> = figures.iter().map(|figure| found(subject, figure)).collect();
        (!each.is_empty()).then(|| language.say(key, &[("list", &each.join(" ; "))]))
    };
    let parts = [list("message.targets.missed", &no), list("message.targets.running", &not_yet)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let sentence = (!parts.is_empty()).then(|| parts.join(" "));
    if known == 0 {
        return None;
    }
    let title = language.say("message.targets", &[("n", &yes.len()), ("of", &known)]);
    let kind = if no.is_empty() { Kind::TargetMet } else { Kind::TargetMissed };
    subject.message(&table.id, kind, &title, sentence)
}

fn found(subject: &Subject, figure: &Figure) -> String {
    let target = figure
        .target
        .map_or_else(String::new, |target| quantity(subject.language, figure.unit, target));
    let value = quantity(subject.language, figure.unit, figure.value);
    subject.language.say(
        "message.targets.found",
        &[("label", &figure.label), ("value", &value), ("target", &target)],
    )
}

/// The figures of the table of targets, in its order.
fn in_order<'a>(subject: &Subject<'a>, table: &'a Table) -> impl Iterator<Item = &'a Figure> {
    let figures = &subject.figures.figures;
    body(table)
        .filter_map(|row| figures.values().find(|figure| row.labels.first() == Some(&figure.label)))
}

/// Shares of certain groups beside those found before. No tendency is claimed: the count behind the
/// earlier share is not known.
pub(super) fn baseline(subject: &Subject) -> Option<Message> {
    let language = subject.language;
    let part = |key: &str, figure: &Figure, baseline: Value| {
        let (now, before) = (
            quantity(language, figure.unit, figure.value),
            quantity(language, figure.unit, baseline),
        );
        language.say(key, &[("label", &figure.label), ("n", &now), ("before", &before)])
    };
    let table = subject.figures.tables.get("gaps")?;
    let compared = || {
        let told = in_order(subject, table)
            .filter(|figure| figure.unit == Unit::Percent && figure.value.number().is_some());
        told.filter_map(|figure| Some((figure, figure.baseline?)))
    };
    let distance = |(figure, baseline): &(&Figure, Value)| {
        let (now, before) = (figure.value.number(), baseline.number());
        now.zip(before).map_or(0.0, |(now, before)| (now - before).abs())
    };
    let (figure, before) = compared()
        .reduce(|one, other| if distance(&other) > distance(&one) { other } else { one })?;
    let title = part("message.against", figure, before);
    let rest: Vec<String> = compared()
        .filter(|(other, _)| other.id != figure.id)
        .map(|(other, before)| part("report.point.against", other, before))
        .collect();
    let sentence = (!rest.is_empty())
        .then(|| language.say("message.against.also", &[("parts", &rest.join(" ; "))]));
    subject.message(BASELINE, Kind::Baseline, &title, sentence)
}
