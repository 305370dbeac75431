//! Slips for which one changed line makes a record readable: what is changed names the cause, and
//! shows the line as it would be. A change is tried before it is proposed.

use std::sync::Arc;

use super::count;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::{Message, message};

/// A line as it would be, those below that change with it, and what was wrong.
struct Change {
    at: usize,
    line: String,
    below: Vec<String>,
    code: Code,
    message: Message,
    /// It cannot be wrong.
    is_sure: bool,
}

/// What is wrong, and the text without it.
pub(super) type Repaired = (Diagnostic, String);

/// What is wrong on the line of an error, from 0, or near it. `reads` is whether a text can be
/// read; `known` is the message of the error anyway, and kept where the change only shows how.
pub(super) fn find(
    file: &Arc<str>,
    text: &str,
    error: usize,
    known: &Diagnostic,
    reads: &dyn Fn(&str) -> bool,
) -> Option<Repaired> {
    let lines: Vec<&str> = text.lines().collect();
    let first = match known.code {
        Code::UnknownKey => nested(&lines, error),
        Code::WrongShape => listed(&lines, error),
        _ => Vec::new(),
    };
    if let Some(change) = first.into_iter().find(|change| reads(&change.made(&lines))) {
        return Some(change.said(file, &lines));
    }
    // A key that is only unknown is no slip of its line.
    let is_word = |line: &str| !line.contains(['{', '\u{a0}', '\u{202f}']);
    if known.code == Code::UnknownKey && lines.get(error).is_none_or(|line| is_word(line)) {
        return None;
    }
    let is_text = |at: &usize| lines.get(*at).is_some_and(|line| !line.trim().is_empty());
    let before = (0..error.min(lines.len())).rev().filter(is_text).take(LINES_ABOVE_MAX);
    let places: Vec<usize> = std::iter::once(error).filter(is_text).chain(before).collect();
    let tried = places.iter().enumerate().flat_map(|(index, at)| {
        let changes = changes(&lines, *at, known);
        // What ends far below its beginning is a quotation mark.
        changes.into_iter().filter(move |change| index < 2 || change.is_quote())
    });
    let change = tried.take(CHANGES_MAX).find(|change| reads(&change.made(&lines)))?;
    Some(change.said(file, &lines))
}

/// Keys below one without a value, in its column, that belong under it.
fn nested(lines: &[&str], error: usize) -> Vec<Change> {
    let Some((owner, indent)) = empty_key_above(lines, error) else { return Vec::new() };
    let run = run_of(lines, error, indent);
    let deeper = |count: usize| -> Vec<String> {
        lines[error..error + count].iter().map(|line| format!("  {line}")).collect()
    };
    let changes = (1..=run).map(|count| {
        let message = message!("yaml-under-key", key = owner, count = count);
        Change::over(error, deeper(count), Code::Yaml, message)
    });
    changes.collect()
}

/// Keys below one that wants a list, without the dash of its first record; or a text with one.
fn listed(lines: &[&str], error: usize) -> Vec<Change> {
    let below = (error + 1..lines.len()).find(|at| !lines[*at].trim().is_empty());
    let Some(below) = below else { return Vec::new() };
    let Some((_, indent)) = empty_key_above(lines, below) else {
        let is_owner = lines[error].trim_end().ends_with(':');
        let item = lines[below].trim_start().strip_prefix("- ").filter(|_| is_owner);
        let blanks = " ".repeat(lines[below].len() - lines[below].trim_start().len());
        let made = item.map(|text| vec![format!("{blanks}  {}", text.trim_start())]);
        let message = message!("yaml-dash-in-text");
        let made = made.map(|made| Change::over(below, made, Code::WrongShape, message));
        return made.into_iter().collect();
    };
    let run = run_of(lines, below, indent);
    let changes = (1..=run).map(|count| {
        let made = lines[below..below + count].iter().enumerate().map(|(index, line)| {
            let dash = if index == 0 { "- " } else { "  " };
            format!("{}{dash}{}", " ".repeat(indent), line.trim_start())
        });
        Change::over(below, made.collect(), Code::Yaml, message!("yaml-dash-missing"))
    });
    changes.collect()
}

/// The key without a value on the line before another, where both begin in one column; and how
/// many blanks are before the second.
fn empty_key_above<'a>(lines: &[&'a str], at: usize) -> Option<(&'a str, usize)> {
    let above = lines[..at.min(lines.len())].iter().rev().find(|line| !line.trim().is_empty())?;
    let column = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let key = above.trim_start_matches([' ', '-']).trim_end().strip_suffix(':')?;
    let here = lines.get(at)?;
    let indent = here.len() - here.trim_start_matches(' ').len();
    (column(above) == indent && key_of(here.trim_start(), ':').is_some()).then_some((key, indent))
}

/// How many lines from one on begin with a key in a column.
fn run_of(lines: &[&str], from: usize, indent: usize) -> usize {
    let is_of_run = |line: &&&str| {
        let bare = line.trim_start_matches(' ');
        let is_line = key_of(bare, ':').is_some() || bare.starts_with('#');
        line.len() - bare.len() == indent && is_line
    };
    lines[from..].iter().take_while(is_of_run).take(LINES_ABOVE_MAX).count()
}

/// A key of a record that misses one, begun in another column than the others: it belongs to
/// nothing there.
pub(super) fn indented(
    file: &Arc<str>,
    text: &str,
    start: usize,
    reads: &dyn Fn(&str) -> bool,
) -> Option<Repaired> {
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
        let mut fixed = columns(&lines, at).into_iter().map(|column| {
            let line = format!("{}{}", " ".repeat(column), line.trim_start_matches(' '));
            Change::over(at, vec![line], Code::Yaml, message!("yaml-indented-too-little"))
        });
        let good = fixed.find(|change| reads(&change.made(&lines)))?;
        Some(good.said(file, &lines))
    })
}

const LINES_OF_RECORD_MAX: usize = 60;

/// How far above the place of an error a mark may have been opened.
const LINES_ABOVE_MAX: usize = 12;
const CHANGES_MAX: usize = 40;

impl Change {
    /// Some lines from one on.
    fn over(at: usize, mut lines: Vec<String>, code: Code, message: Message) -> Self {
        let below = lines.split_off(1.min(lines.len()));
        let line = lines.pop().unwrap_or_default();
        Change { at, line, below, code, message, is_sure: false }
    }

    /// The text with it.
    fn made(&self, lines: &[&str]) -> String {
        let mut lines = lines.to_vec();
        for (line, new) in lines.iter_mut().skip(self.at).zip(self.lines()) {
            *line = new;
        }
        lines.join("\n") + "\n"
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.line.as_str()).chain(self.below.iter().map(String::as_str))
    }

    fn is_quote(&self) -> bool {
        self.message.id() == "yaml-quote-open"
    }

    fn said(self, file: &Arc<str>, lines: &[&str]) -> Repaired {
        let (made, written) = (self.made(lines), lines[self.at]);
        let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
        // What stays as it is at the beginning is not shown as changed.
        let from = indent(written).min(indent(&self.line));
        let (old, new) = (&written[from..], &self.line[from..]);
        let span = Span::new(file, count(self.at + 1), count(from + 1)).over(old);
        let mut said = Diagnostic::new(self.code, span, self.message);
        said.instead = Some(new.trim_end().to_owned());
        said.is_sure = self.is_sure;
        (said, made)
    }
}

fn changes(lines: &[&str], at: usize, known: &Diagnostic) -> Vec<Change> {
    let line = lines[at];
    let bare = line.trim_start_matches(' ');
    let indent = line.len() - bare.len();
    let blanks = |n: usize| " ".repeat(n);
    let mut changes = Vec::new();
    let mut offer = |line: String, code: Code, message: Message| {
        let is_sure = SURE.contains(&message.id()) || is_sure_quote(&line, &message);
        changes.push(Change { at, line, below: Vec::new(), code, message, is_sure });
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
    for sign in ['=', '：', ';'] {
        if let Some((key, value)) = key_of(rest, sign) {
            let message = message!("yaml-equals", sign = sign);
            offer(format!("{head}{key}: {}", value.trim()), Code::Yaml, message);
        }
    }
    if let Some((sign, item)) = bullet(bare) {
        let message = message!("yaml-bullet", sign = sign);
        offer(format!("{}- {item}", blanks(indent)), Code::Yaml, message);
    }
    for fixed in in_brackets(line) {
        offer(fixed, Code::Yaml, message!("yaml-in-brackets"));
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

/// Changes that leave one meaning: what is read with them can be nothing else.
const SURE: &[&str] = &[
    "no-break-space-key",
    "yaml-bullet",
    "yaml-colon-blank",
    "yaml-dash-blank",
    "yaml-equals",
    "spare-signs",
];

/// Whether a text that was put in quotation marks can be no other than this one: it begins with a
/// sign that means something to YAML, or holds a colon that is behind no key.
fn is_sure_quote(line: &str, message: &Message) -> bool {
    let of_text = ["yaml-colon-in-text", "yaml-value-sign", "yaml-limit-alias"];
    let value = line.split_once(": ").map_or("", |(_, value)| value.trim());
    let text = match value.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(text) if of_text.contains(&message.id()) => text,
        _ => return false,
    };
    let is_key = |before: &str| {
        let word = before.rsplit(' ').next().unwrap_or_default();
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    let colons = text.match_indices(": ").map(|(at, _)| &text[..at]);
    !text.contains(['"', '#']) && !colons.into_iter().any(is_key)
}

/// The value of a line in quotation marks, where the message asks for them.
fn in_quotes(head: &str, rest: &str, known: &Diagnostic) -> Option<(String, Code, Message)> {
    let (key, value) = key_of(rest, ':').filter(|(_, value)| value.starts_with(' '))?;
    let value = value.trim();
    if let Some(text) = value.strip_prefix('#').filter(|_| known.code == Code::EmptyValue) {
        let line = format!("{head}{key}: {}", quoted(&format!("#{text}")));
        return Some((line, Code::CutValue, message!("cut-value", comment = text)));
    }
    if let Some(text) = unquoted(value) {
        let line = format!("{head}{key}: {}", quoted(text));
        return Some((line, known.code, known.message.clone()));
    }
    let closed = value.trim_end_matches([';', ',', '.']);
    let is_closed = closed.len() > 1 && closed.starts_with('"') && closed.ends_with('"');
    if is_closed && closed != value && closed.matches('"').count() == 2 {
        let message = message!("spare-signs", text = value);
        return Some((format!("{head}{key}: {closed}"), Code::Yaml, message));
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

/// The text of a value in simple marks of which some are apostrophes.
fn unquoted(value: &str) -> Option<&str> {
    let text = value.strip_prefix('\'')?;
    let text = text.strip_suffix('\'').unwrap_or(text);
    let is_apostrophe = |(at, _): (usize, &str)| {
        let (before, after) = (text[..at].chars().last(), text[at + 1..].chars().next());
        [before, after].into_iter().all(|c| c.is_some_and(char::is_alphabetic))
    };
    let mut marks = text.match_indices('\'').peekable();
    (marks.peek().is_some() && marks.all(is_apostrophe)).then_some(text)
}

/// A sign by which office programs begin an item of a list, in the place of `-`, and the item.
fn bullet(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let length = match line[digits..].chars().next()? {
        '.' | ')' if digits > 0 => digits + 1,
        sign @ ('–' | '—' | '−' | '•' | '·' | '▪' | '◦' | '*' | '\u{f0b7}') if digits == 0 => {
            sign.len_utf8()
        }
        _ => return None,
    };
    let (sign, item) = line.split_at(length);
    let item = item.trim_start();
    key_of(item, ':').map(|_| (sign, item))
}

/// A line with brackets: with commas in the place of semicolons, and where one is missing before a
/// key; with a blank behind the colon of each key.
fn in_brackets(line: &str) -> Vec<String> {
    let is_key = |c: char| c.is_alphanumeric() || c == '_';
    let Some(open) = line.find(['{', '[']) else { return Vec::new() };
    let with_commas = line[..open].to_owned() + &line[open..].replace(';', ",");
    let mut made = String::with_capacity(line.len() + 8);
    let mut key = String::new();
    for (at, c) in with_commas.char_indices() {
        if is_key(c) {
            key.push(c);
        } else if c == ':' && at > open && key.starts_with(char::is_alphabetic) {
            let start = made.len() - key.len();
            let rest = made[..start].trim_end();
            if made[..start].ends_with(' ') && !rest.ends_with([',', '{', '[', ':', '-']) {
                made.insert(rest.len(), ',');
            }
            key.clear();
            made.push(c);
            if with_commas[at + 1..].starts_with(|c: char| c != ' ' && c != '/') {
                made.push(' ');
            }
            continue;
        } else {
            key.clear();
        }
        made.push(c);
    }
    [with_commas, made].into_iter().filter(|made| made != line).collect()
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
