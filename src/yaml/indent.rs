//! Tabs and no-break spaces at the beginning of lines, where blanks in their place leave one
//! meaning of the file.

use super::{Code, Diagnostic, lints, meaning};

/// Blanks that a tab may be in the place of.
const WIDTHS: [usize; 3] = [2, 4, 8];

/// Writes into each finding about a line's beginning what to write instead, where all of the file
/// can be read in one way only. `reads` is whether a text has the shape of its records.
pub(super) fn mend(text: &str, found: &mut [Diagnostic], reads: &dyn Fn(&str) -> bool) {
    let is_of_blanks =
        |one: &Diagnostic| [Code::TabIndentation, Code::NoBreakSpace].contains(&one.code);
    if !found.iter().all(is_of_blanks) {
        return;
    }
    let with = |width: usize| -> String {
        text.lines().flat_map(|line| [begun(line, width), "\n".to_owned()]).collect()
    };
    let file = found.first().and_then(|one| one.span.as_ref()).map(|span| span.file.clone());
    let Some(file) = file else { return };
    let ways: Vec<(usize, String)> = WIDTHS.map(|width| (width, with(width))).into();
    let mut ways: Vec<_> = ways
        .iter()
        .filter(|(_, text)| lints(&file, text).is_empty())
        .filter_map(|(width, text)| Some((*width, text, meaning(text)?)))
        .collect();
    if ways.iter().any(|(_, text, _)| reads(text)) {
        ways.retain(|(_, text, _)| reads(text));
    }
    let Some((width, _, first)) = ways.first() else { return };
    if ways.iter().any(|(_, _, other)| other != first) {
        return;
    }
    let lines: Vec<&str> = text.lines().collect();
    for one in found {
        let Some(span) = one.span.as_mut() else { continue };
        let line = (span.line as usize).checked_sub(1).and_then(|at| lines.get(at));
        let Some(line) = line else { continue };
        let blank: String = line.chars().take_while(|c| c.is_whitespace()).collect();
        span.column = 1;
        *span = span.clone().over(&blank);
        let begun = begun(&blank, *width);
        *one = one.clone().rewrite(begun);
    }
}

/// A line with blanks at its beginning.
fn begun(line: &str, width: usize) -> String {
    let bare = line.trim_start();
    let blank = line.chars().take_while(|c| c.is_whitespace());
    let blanks: usize = blank.map(|c| if c == '\t' { width } else { 1 }).sum();
    " ".repeat(blanks) + bare
}
