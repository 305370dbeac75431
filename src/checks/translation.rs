//! Words for the public that some of its readers cannot read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{Alteration, CheckLevel, Exception, StopId, StopStatus, Words};
use crate::words::{Value, message};

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::MissingTranslation, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let languages = scope.service().site.languages.get(1..).unwrap_or_default();
    if languages.is_empty() {
        return Vec::new();
    }
    // By file: the place of the first text, how many are not translated, and into what.
    let mut missing: BTreeMap<Arc<str>, (&Span, usize, BTreeSet<&str>)> = BTreeMap::new();
    for (words, span) in texts(scope) {
        let wanting: Vec<&str> = languages
            .iter()
            .map(String::as_str)
            .filter(|language| words.translated(language).is_none())
            .collect();
        if !wanting.is_empty() {
            let entry = missing.entry(Arc::clone(&span.file)).or_insert((span, 0, BTreeSet::new()));
            entry.1 += 1;
            entry.2.extend(wanting);
        }
    }
    let say = |(span, count, languages): (&Span, usize, BTreeSet<&str>)| {
        let main = scope.service().site.languages[0].as_str();
        let all: Vec<&str> = std::iter::once(main).chain(languages.iter().copied()).collect();
        let message = message!(
            "missing-translation",
            count = count,
            languages = listed(&languages),
            written = format!("{{{}: …}}", all.join(": …, ")),
        );
        Diagnostic::new(CHECK.code, span.clone(), message)
    };
    missing.into_values().map(say).collect()
}

/// `de and fr`
fn listed(languages: &BTreeSet<&str>) -> Value {
    let mut first: Vec<&str> = languages.iter().copied().collect();
    match first.pop() {
        Some(last) if !first.is_empty() => {
            let first = first.join(", ");
            message!("missing-translation-languages", first = first, last = last).into()
        }
        last => last.unwrap_or_default().into(),
    }
}

/// What the public of this programme reads or is going to read, with the record that says it.
fn texts<'a>(scope: &Scope<'a>) -> Vec<(&'a Words, &'a Span)> {
    let (service, programme, today) = (&scope.model.service, scope.programme, scope.today);
    let ours =
        |stop: &StopId| service.stops.get(stop).is_some_and(|stop| stop.is_of(&programme.id));
    let mut texts: Vec<(&Words, &Span)> = vec![(&programme.summary, &programme.span)];
    texts.extend(programme.phone_hours.iter().map(|hours| (hours, &programme.span)));
    let stops = service
        .stops
        .values()
        .filter(|stop| stop.is_of(&programme.id) && stop.status == StopStatus::Validated);
    texts.extend(stops.filter_map(|stop| Some((stop.access.as_ref()?, &stop.span))));
    let rules = service
        .rules
        .iter()
        .chain(&service.presences)
        .filter(|rule| rule.until >= today && rule.stops.first().is_some_and(ours));
    texts.extend(
        rules.flat_map(|rule| {
            rule.note.iter().chain(&rule.service).map(|words| (words, &rule.span))
        }),
    );
    let exceptions = service
        .exceptions
        .iter()
        .filter(|exception| last_day(exception) >= today && ours(&exception.stop));
    texts.extend(
        exceptions.filter_map(|exception| Some((exception.message.as_ref()?, &exception.span))),
    );
    let closures = service
        .closures
        .iter()
        .filter(|closure| closure.until >= today && scope.owns_file(&closure.span));
    texts.extend(closures.filter_map(|closure| Some((closure.message.as_ref()?, &closure.span))));
    texts
}

/// Until when somebody may read of it.
fn last_day(exception: &Exception) -> Date {
    match &exception.alteration {
        Alteration::Changed { date: Some(date), .. } => exception.date.max(*date),
        _ => exception.date,
    }
}
