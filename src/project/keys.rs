//! The place of a finding within its record: at the key that it is about, where that is written.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Span};
use crate::sources::Sources;
use crate::yaml;

/// A file's text and the lines on which its records begin.
type Lines = (String, Vec<u32>);

pub(super) fn point(sources: &Sources, found: &mut [Diagnostic]) {
    let mut files: BTreeMap<Arc<str>, Option<Lines>> = BTreeMap::new();
    for diagnostic in found {
        let (Some(key), Some(span)) = (diagnostic.key.take(), &diagnostic.span) else { continue };
        let file = files.entry(Arc::clone(&span.file)).or_insert_with(|| {
            let text = yaml::text(&span.file, sources.get(&span.file)?).ok()?;
            let starts = yaml::record_starts(&text);
            Some((text, starts))
        });
        let Some((text, starts)) = file else { continue };
        let record = yaml::record_at(starts, span);
        let first = span.line.max(1);
        let lines = (1..).zip(text.lines()).skip(first as usize - 1);
        let mut lines = lines.take_while(|(number, _)| record.contains(number));
        let place = lines.find_map(|(number, line)| Some((number, column_of(line, key)?)));
        if let Some((line, column)) = place {
            diagnostic.span = Some(Span::new(&span.file, line, column));
        }
    }
}

/// The column of a key in a line, from 1: at its beginning, or between brackets.
fn column_of(line: &str, key: &str) -> Option<u32> {
    let is_at = |(at, _): &(usize, &str)| {
        let before = line[..*at].trim_end();
        let rest = &line[at + key.len()..];
        (before.is_empty() || before.ends_with(['-', '{', ',']))
            && rest.strip_prefix(':').is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let (at, _) = line.match_indices(key).find(is_at)?;
    u32::try_from(line[..at].chars().count() + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::column_of;

    #[test]
    fn a_key_is_found_at_the_beginning_and_between_brackets() {
        for (line, wanted) in [
            ("  due: 2022-01-01", Some(3)),
            ("- due: 2022-01-01", Some(3)),
            ("- {id: a, due: 2022-01-01}", Some(11)),
            ("  overdue: 1", None),
            ("  # when due: never", None),
            ("  title: what is due: all", None),
        ] {
            assert_eq!(column_of(line, "due"), wanted, "{line}");
        }
    }
}
