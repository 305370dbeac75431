//! Which findings follow from another: what is missing in a record because its key is misspelt, and
//! the same mistake on many lines. The root comes first, what follows is shown with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Sources;
use crate::words::Message;
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
