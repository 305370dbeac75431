//! Slips for which one changed line makes a record readable: what is changed names the cause, and
//! shows the line as it would be. A change is tried before it is proposed.

use std::sync::Arc;

use super::count;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, message};

/// A line as it would be, and what was wrong with it.
struct Change {
    at: usize,
    line: String,
    code: Code,
    message: Message,
}

/// What is wrong on the line of an error, from 0, or near it. `reads` is whether a text can be
/// read; `known` is the message of the error anyway, and kept where the change only shows how.
pub(super) fn find(
    file: &Arc<str>,
    text: &str,
    error: usize,
    known: &Diagnostic,
    reads: &dyn Fn(&str) -> bool,
) -> Option<Diagnostic> {
    let lines: Vec<&str> = text.lines().collect();
    let is_text = |at: &usize| lines.get(*at).is_some_and(|line| !line.trim().is_empty());
    let before = (0..error.min(lines.len())).rev().filter(is_text).take(LINES_ABOVE_MAX);
    let places: Vec<usize> = std::iter::once(error).filter(is_text).chain(before).collect();
    let tried = places.iter().enumerate().flat_map(|(index, at)| {
        let changes = changes(&lines, *at, known);
        // What ends far below its beginning is a quotation mark.
        changes.into_iter().filter(move |change| index < 2 || change.is_quote())
    });
    let is_good = |change: &Change| {
        let mut lines = lines.clone();
        lines[change.at] = &change.line;
        reads(&(lines.join("\n") + "\n"))
    };
    let change = tried.take(CHANGES_MAX).find(is_good)?;
    let written = lines[change.at];
    Some(change.said(file, written))
}

/// A key of a record that misses one, begun in another column than the others: it belongs to
/// nothing there.
pub(super) fn indented(
    file: &Arc<str>,
    text: &str,
    start: usize,
    reads: &dyn Fn(&str) -> bool,
) -> Option<Diagnostic> {
    let lines: Vec<&str> = text.lines().collect();
    let of_record = (start + 1..lines.len()).take(LINES_OF_RECORD_MAX);
    let unlike = of_record.filter(|at| {
        columns(&lines, *at).iter().any(|column| {
            let line = lines[*at];
            let bare = line.trim_start_matches(' ');
            key_of(bare, ':').is_some() && *column > line.len() - bare.len()
        })
    });
    unlike.take(3).find_map(|at| {
        let line = lines[at];
        let fixed = columns(&lines, at)
            .into_iter()
            .map(|column| format!("{}{}", " ".repeat(column), line.trim_start_matches(' ')));
        let good = fixed.into_iter().find(|fixed| {
            let mut lines = lines.clone();
            lines[at] = fixed;
            reads(&(lines.join("\n") + "\n"))
        })?;
        let message = message!("yaml-indented-too-little");
        Some(Change { at, line: good, code: Code::Yaml, message }.said(file, line))
    })
}

const LINES_OF_RECORD_MAX: usize = 60;

/// How far above the place of an error a mark may have been opened.
const LINES_ABOVE_MAX: usize = 12;
const CHANGES_MAX: usize = 40;

impl Change {
    fn is_quote(&self) -> bool {
        self.message.id() == "yaml-quote-open"
    }

    fn said(self, file: &Arc<str>, written: &str) -> Diagnostic {
        let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
        // What stays as it is at the beginning is not shown as changed.
        let from = indent(written).min(indent(&self.line));
        let (old, new) = (&written[from..], &self.line[from..]);
        let span = Span::new(file, count(self.at + 1), count(from + 1)).over(old);
        let mut said = Diagnostic::new(self.code, span, self.message);
        said.instead = Some(new.trim_end().to_owned());
        said
    }
}

fn changes(lines: &[&str], at: usize, known: &Diagnostic) -> Vec<Change> {
    let line = lines[at];
    let bare = line.trim_start_matches(' ');
    let indent = line.len() - bare.len();
    let blanks = |n: usize| " ".repeat(n);
    let mut changes = Vec::new();
    let mut offer = |line: String, code: Code, message: Message| {
        changes.push(Change { at, line, code, message });
    };
    let (dash, rest) = bare.strip_prefix("- ").map_or(("", bare), |rest| ("- ", rest.trim_start()));
    let head = format!("{}{dash}", blanks(indent));
    if let Some(fixed) = without_no_break_spaces(line) {
        offer(fixed, Code::NoBreakSpace, message!("no-break-space-key"));
    }
    if let Some((key, value)) = key_of(rest, ':').filter(|(_, value)| !value.starts_with(' ')) {
        let message = message!("yaml-colon-blank", key = key, value = value.trim_end());
        offer(format!("{head}{key}: {value}"), Code::Yaml, message);
    }
    if let Some((key, value)) = key_of(rest, '=') {
        let (key, value) = (key, value.trim());
        offer(format!("{head}{key}: {value}"), Code::Yaml, message!("yaml-equals"));
    }
    if let Some(rest) = bare.strip_prefix('-').filter(|rest| rest.starts_with(char::is_alphabetic))
    {
        let fixed = match key_of(rest, ':').filter(|(_, value)| !value.starts_with(' ')) {
            Some((key, value)) => format!("{key}: {value}"),
            None => rest.to_owned(),
        };
        offer(format!("{}- {fixed}", blanks(indent)), Code::Yaml, message!("yaml-dash-blank"));
    }
    if dash.is_empty() && key_of(rest, ':').is_some() {
        for column in dashes(lines, at).into_iter().chain([indent.saturating_sub(2)]) {
            offer(format!("{}- {rest}", blanks(column)), Code::Yaml, message!("yaml-dash-missing"));
        }
    }
    if !dash.is_empty() && key_of(rest, ':').is_some() {
        let fixed = format!("{}{rest}", blanks(indent + 2));
        offer(fixed, Code::Yaml, message!("yaml-dash-stray"));
    }
    for column in columns(lines, at).into_iter().filter(|column| *column != indent) {
        let message = match column < indent {
            true => message!("yaml-indented-too-much"),
            false => message!("yaml-indented-too-little"),
        };
        offer(format!("{}{bare}", blanks(column)), Code::Yaml, message);
    }
    for (open, close) in [('[', ']'), ('{', '}')] {
        if line.matches(open).count() == line.matches(close).count() + 1 {
            let end = line.trim_end().trim_end_matches([')', '}', ']', ',', ';']);
            let message = message!("yaml-bracket-open", open = open, close = close);
            offer(format!("{end}{close}"), Code::Yaml, message);
        }
    }
    if line.matches('"').count() % 2 == 1 {
        let fixed = format!("{}\"", line.trim_end().trim_end_matches(['”', '“', '»']));
        offer(fixed, Code::Yaml, message!("yaml-quote-open"));
    }
    if let Some((line, code, message)) = in_quotes(&head, rest, known) {
        offer(line, code, message);
    }
    changes
}

/// The value of a line in quotation marks, where the message asks for them.
fn in_quotes(head: &str, rest: &str, known: &Diagnostic) -> Option<(String, Code, Message)> {
    let (key, value) = key_of(rest, ':').filter(|(_, value)| value.starts_with(' '))?;
    let value = value.trim();
    if let Some(text) = value.strip_prefix('#').filter(|_| known.code == Code::EmptyValue) {
        let line = format!("{head}{key}: {}", quoted(&format!("#{text}")));
        return Some((line, Code::CutValue, message!("cut-value", comment = text)));
    }
    let is_quoted = value.len() > 1
        && value.starts_with('"')
        && value.ends_with('"')
        && value.matches('"').count() == 2;
    let is_list = value.starts_with(['[', '{']);
    let is_asked = [Code::Yaml, Code::YamlLimit].contains(&known.code);
    (is_asked && !value.is_empty() && !is_quoted && !is_list)
        .then(|| (format!("{head}{key}: {}", quoted(value)), known.code, known.message.clone()))
}

/// In quotation marks; in simple ones where it has double ones (YAML 1.2.2, 7.3).
fn quoted(value: &str) -> String {
    match value.contains(['"', '\\']) {
        true => format!("'{}'", value.replace('\'', "''")),
        false => format!("\"{value}\""),
    }
}

/// A key before a sign, and the text behind it.
fn key_of(text: &str, sign: char) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(sign)?;
    let key = key.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let is_key = key.starts_with(char::is_alphabetic)
        && key.chars().all(|c| c.is_alphanumeric() || ['_', '-'].contains(&c));
    is_key.then_some((key, value))
}

/// The line with ordinary blanks around its key and behind its dash.
fn without_no_break_spaces(line: &str) -> Option<String> {
    let is_odd = |c: char| matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{3000}');
    let (before, value) = line.split_once(':')?;
    let odd_value = value.starts_with(is_odd);
    if !before.contains(is_odd) && !odd_value {
        return None;
    }
    let before = before.replace(is_odd, " ");
    let value =
        if odd_value { format!(" {}", value.trim_start_matches(is_odd)) } else { value.to_owned() };
    Some(format!("{}:{value}", before.trim_end()))
}

/// Columns in which a list around a line has its dashes.
fn dashes(lines: &[&str], at: usize) -> Vec<usize> {
    let mut columns: Vec<usize> = lines[..at]
        .iter()
        .rev()
        .filter_map(|line| line.find("- ").filter(|column| line[..*column].trim().is_empty()))
        .collect();
    columns.push(0);
    columns.dedup();
    columns.truncate(3);
    columns
}

/// Columns in which keys begin just before and just after a line.
fn columns(lines: &[&str], at: usize) -> Vec<usize> {
    let column = |line: &&str| {
        let bare = line.trim_start_matches([' ', '-']);
        key_of(bare, ':').map(|_| line.len() - bare.len())
    };
    let before = lines[..at].iter().rev().find_map(column);
    let after = lines[at + 1..].iter().find_map(column);
    before.into_iter().chain(after).collect()
}
