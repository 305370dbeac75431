//! Which findings follow from another: what is missing in a record because its key is misspelt, and
//! the same mistake on many lines. The root comes first, what follows is shown with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span, nearest};
use crate::slug::slug;
use crate::sources::Sources;
use crate::words::{Message, Value};
use crate::yaml;

/// What is found for want of a key.
const OF_MISSING: &[Code] = &[
    Code::MissingKey,
    Code::Position,
    Code::ExceptionIncomplete,
    Code::RuleConflict,
    Code::TallyWhen,
    Code::VoucherUnits,
    Code::DueRule,
];

/// How many findings may have the same message before they are shown as one.
const ALIKE_MAX: usize = 3;

pub fn find(sources: &Sources, diagnostics: &mut [Diagnostic]) {
    of_misspelt_keys(sources, diagnostics);
    of_ids(diagnostics);
    of_pairs(diagnostics);
    of_cuts(diagnostics);
    of_positions(diagnostics);
    of_idle_rules(diagnostics);
    of_years(diagnostics);
    of_theme_files(diagnostics);
    alike(diagnostics);
}

fn of_misspelt_keys(sources: &Sources, diagnostics: &mut [Diagnostic]) {
    let misspelt: Vec<Span> = diagnostics
        .iter()
        .filter(|found| found.code == Code::UnknownKey && found.instead.is_some())
        .filter_map(|found| found.span.clone())
        .collect();
    let mut files = BTreeMap::new();
    for root in misspelt {
        let starts = files.entry(Arc::clone(&root.file)).or_insert_with(|| {
            let text = sources.get(&root.file).map(|bytes| yaml::text(&root.file, bytes));
            text.and_then(Result::ok).map(|text| yaml::record_starts(&text)).unwrap_or_default()
        });
        let record = yaml::record_at(starts, &root);
        for found in diagnostics.iter_mut().filter(|found| OF_MISSING.contains(&found.code)) {
            let is_inside = |span: &Span| span.file == root.file && record.contains(&span.line);
            if found.because.is_none() && found.span.as_ref().is_some_and(is_inside) {
                found.because = Some(root.clone());
            }
        }
    }
}

/// An argument of a message that is a text.
pub(super) fn argument<'a>(found: &'a Diagnostic, name: &str) -> Option<&'a str> {
    found.message.arguments().iter().find_map(|(known, value)| match value {
        Value::Text(text) if *known == name => Some(text.as_str()),
        _ => None,
    })
}

/// Who refers to a record whose id cannot be one, or was given to another record, is not to blame.
fn of_ids(diagnostics: &mut [Diagnostic]) {
    const KINDS: &[(Code, &str)] = &[
        (Code::UnknownStop, "stops"),
        (Code::UnknownOrganisation, "organisations"),
        (Code::UnknownTerritory, "territories"),
        (Code::UnknownCanton, "cantons"),
        (Code::UnknownProgramme, "programmes"),
        (Code::UnknownCommune, "communes"),
        (Code::UnknownStaff, "staff"),
        (Code::UnknownIndicator, "indicators"),
    ];
    for (code, kind) in KINDS {
        let is_of_kind = |found: &&Diagnostic| {
            let parts = found.span.as_ref().map(|span| span.file.split(['/', '.']));
            parts.is_some_and(|mut parts| parts.any(|part| part == *kind))
        };
        let here = || diagnostics.iter().filter(is_of_kind);
        let bad: Vec<(String, Span)> = here()
            .filter(|found| [Code::Id, Code::InseeCode].contains(&found.code))
            .filter_map(|found| {
                let id = argument(found, "id").or_else(|| argument(found, "code"))?;
                // `07 010` is 07010.
                Some((
                    slug(&id.replace(' ', if id.starts_with(char::is_numeric) { "" } else { "-" })),
                    found.span.clone()?,
                ))
            })
            .collect();
        let twice: Vec<&Diagnostic> =
            here().filter(|found| found.code == Code::DuplicateId).collect();
        let unknown: BTreeSet<&str> = diagnostics
            .iter()
            .filter(|found| found.code == *code)
            .filter_map(|found| argument(found, "id"))
            .collect();
        let taken = match (twice.as_slice(), unknown.len()) {
            ([one], 1) => one.span.clone(),
            _ => None,
        };
        for found in diagnostics.iter_mut().filter(|found| found.code == *code) {
            if found.because.is_some() || found.instead.is_some() {
                continue;
            }
            let Some(id) = argument(found, "id") else { continue };
            let near = nearest(id, bad.iter().map(|(bad, _)| bad.as_str()));
            let root = bad.iter().find(|(bad, _)| Some(bad.as_str()) == near);
            found.because = root.map(|(_, span)| span.clone()).or_else(|| taken.clone());
        }
    }
}

/// Half of a position is missing because the other half holds both.
fn of_pairs(diagnostics: &mut [Diagnostic]) {
    let roots: BTreeSet<Span> = diagnostics
        .iter()
        .filter(|found| found.code == Code::Number)
        .filter_map(|found| found.span.clone())
        .collect();
    for found in diagnostics.iter_mut().filter(|found| found.code == Code::Position) {
        found.because =
            found.because.take().or_else(|| found.span.clone().filter(|span| roots.contains(span)));
    }
}

/// A file of a theme that is left out for its own error is missing where another asks for it.
fn of_theme_files(diagnostics: &mut [Diagnostic]) {
    let left_out: Vec<Span> = diagnostics
        .iter()
        .filter(|found| found.is_error())
        .filter_map(|found| found.span.clone())
        .filter(|span| span.file.starts_with("themes/"))
        .collect();
    for found in diagnostics.iter_mut().filter(|found| found.code == Code::ThemeFile) {
        let Some(name) = argument(found, "file").map(|name| format!("/{name}")) else { continue };
        found.because = left_out.iter().find(|span| span.file.ends_with(&name)).cloned();
    }
}

/// A value that is all comment to YAML leaves its key without one.
fn of_cuts(diagnostics: &mut [Diagnostic]) {
    let cuts: Vec<Span> = diagnostics
        .iter()
        .filter(|found| found.code == Code::CutValue)
        .filter_map(|found| found.span.clone())
        .collect();
    for found in diagnostics.iter_mut().filter(|found| found.code == Code::EmptyValue) {
        let place = found.span.as_ref().map(|span| (&span.file, span.line));
        let root = cuts.iter().find(|cut| Some((&cut.file, cut.line)) == place);
        found.because = found.because.take().or_else(|| root.cloned());
    }
}

/// No way is too long between places of which one is nowhere near.
fn of_positions(diagnostics: &mut [Diagnostic]) {
    let lost: BTreeMap<String, Span> = diagnostics
        .iter()
        .filter(|found| found.code == Code::StopPosition)
        .filter_map(|found| Some((argument(found, "stop")?.to_owned(), found.span.clone()?)))
        .collect();
    for found in diagnostics.iter_mut().filter(|found| found.code == Code::Travel) {
        let ends = ["earlier", "later"].map(|end| argument(found, end));
        let root = ends.into_iter().flatten().find_map(|stop| lost.get(stop)).cloned();
        found.because = found.because.take().or(root);
    }
}

/// A stop whose only rule yields nothing has no passages to change, and is never served.
fn of_idle_rules(diagnostics: &mut [Diagnostic]) {
    let idle: BTreeMap<String, Span> = diagnostics
        .iter()
        .filter(|found| found.code == Code::RuleYieldsNothing)
        .filter_map(|found| Some((argument(found, "stop")?.to_owned(), found.span.clone()?)))
        .collect();
    for found in diagnostics.iter_mut() {
        if [Code::ExceptionHitsNothing, Code::StopNeverServed].contains(&found.code) {
            let root = argument(found, "stop").and_then(|stop| idle.get(stop)).cloned();
            found.because = found.because.take().or(root);
        }
    }
}

/// In a wrong year the weekday is wrong, too.
fn of_years(diagnostics: &mut [Diagnostic]) {
    let roots: BTreeSet<Span> = diagnostics
        .iter()
        .filter(|found| [Code::DateOutsideRule, Code::EndBeforeStart].contains(&found.code))
        .filter_map(|found| found.span.clone())
        .collect();
    for found in diagnostics.iter_mut().filter(|found| found.code == Code::WeekdayMatchesDate) {
        let root = found.span.clone().filter(|span| roots.contains(span));
        found.because = found.because.take().or(root);
    }
}

fn alike(diagnostics: &mut [Diagnostic]) {
    let mut by_message: BTreeMap<(Code, Message), Vec<usize>> = BTreeMap::new();
    for (index, found) in diagnostics.iter().enumerate() {
        if found.is_error() && found.because.is_none() && !found.message.arguments().is_empty() {
            by_message.entry((found.code, found.message.clone())).or_default().push(index);
        }
    }
    for indexes in by_message.into_values().filter(|indexes| indexes.len() > ALIKE_MAX) {
        let root = diagnostics[indexes[0]].span.clone();
        for index in &indexes[1..] {
            diagnostics[*index].because.clone_from(&root);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::message;

    fn found(code: Code, line: u32, message: Message) -> Diagnostic {
        Diagnostic::new(code, Span::new(&"records/stops.yaml".into(), line, 3), message)
    }

    #[test]
    fn what_is_missing_in_a_record_follows_from_its_misspelt_key_and_from_no_other() {
        let text = "- id: a\n  lattitude: 1\n  longitude: 2\n- id: b\n  longitude: 2\n";
        let mut sources = Sources::default();
        sources.insert("records/stops.yaml", text.as_bytes().to_vec());
        let unknown = message!("unknown-key", key = "lattitude");
        let mut diagnostics = [
            found(Code::UnknownKey, 2, unknown).suggest("lattitude", ["latitude"]),
            found(Code::Position, 3, message!("position-half")),
            found(Code::Position, 5, message!("position-half")),
        ];
        find(&sources, &mut diagnostics);
        assert_eq!(diagnostics[1].because, diagnostics[0].span);
        assert_eq!(diagnostics[2].because, None);
    }

    #[test]
    fn one_mistake_on_many_lines_has_one_root() {
        let say = |line| found(Code::UnknownStop, line, message!("unknown-stop", id = "giem"));
        let mut diagnostics: Vec<_> = (1..=5).map(say).collect();
        find(&Sources::default(), &mut diagnostics);
        assert_eq!(diagnostics[0].because, None);
        assert!(diagnostics[1..].iter().all(|found| found.because == diagnostics[0].span));
        let mut few: Vec<_> = (1..=3).map(say).collect();
        find(&Sources::default(), &mut few);
        assert!(few.iter().all(|found| found.because.is_none()));
    }
}
