//! Numbers and first ranks in a report's text, compared with what the report prints of the same
//! period. A number that a figure has at any time that is printed may be written.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::indicators::{Figure, PeriodFigures, RowKind, Table, Unit, Value};
use crate::model::{CheckLevel, Model};
use crate::slug::folded;
use crate::words::message;

use super::narrated::Text;

/// The language of the texts.
pub struct Wording {
    /// Words that put one thing before all others, folded: `première`.
    pub first: Vec<String>,
    /// Words of a sentence about what is still to come, folded.
    pub planned: Vec<String>,
}

/// A label that is shorter is a word of everyday language.
const LABEL_MIN: usize = 6;

/// Tables of places, times and deeds: a first there is one of the order in the text.
const NOT_RANKED: &[&str] = &[
    "monthly",
    "by-stop",
    "by-territory",
    "by-month",
    "by-weekday",
    "by-hour",
    "by-canton",
    "workshops",
    "outreach",
    "low-attendance",
    "weekly-slots",
    "vouchers",
    "campaigns",
    "corrections",
    "gaps",
];

/// The texts of a programme's periods against its figures.
pub fn on_texts<'a>(
    model: &Model,
    figures: &[&PeriodFigures],
    texts: impl Iterator<Item = Text<'a>>,
    wording: &Wording,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for text in texts {
        let of_programme = |one: &&&PeriodFigures| one.programme.as_str() == text.programme;
        let all: Vec<&PeriodFigures> = figures.iter().filter(of_programme).copied().collect();
        let Some(now) = all.iter().find(|one| one.period == text.period) else { continue };
        let programme = model.service.programmes.get(&now.programme);
        let level = programme.and_then(|one| one.checks.get(Code::NarrativeFigure.name()));
        if level == Some(&CheckLevel::Off) {
            continue;
        }
        let told = Told { model, now, all: &all };
        findings.extend(told.differing_in(&text, wording));
    }
    findings
}

/// What is printed of a period, and of the others.
struct Told<'a> {
    model: &'a Model,
    now: &'a PeriodFigures,
    all: &'a [&'a PeriodFigures],
}

impl Told<'_> {
    fn differing_in(&self, text: &Text, wording: &Wording) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (number, line) in (1..).zip(text.source.lines()) {
            for sentence in line.split_inclusive(['.', '!', '?', ';']) {
                let words = folded(sentence);
                let has = |of: &[String]| words.split(' ').any(|word| of.iter().any(|w| w == word));
                if has(&wording.planned) {
                    continue;
                }
                let place = Span::new(text.file, number, 0);
                findings.extend(self.number(&words, &place));
                if has(&wording.first) {
                    findings.extend(self.rank(&words, &place));
                }
            }
        }
        findings
    }

    /// A number beside the name of a figure that never is that number.
    fn number(&self, words: &str, place: &Span) -> Option<Diagnostic> {
        let figures = self.now.figures.values();
        let named = figures.filter(|figure| figure.label.chars().count() >= LABEL_MIN);
        named
            .filter_map(|figure| {
                let written = before(words, &folded(&figure.label))?;
                let known = self.known(figure);
                let is = figure.value.number()?;
                let differs = !known.contains(&written);
                let message = message!(
                    "narrative-figure",
                    written = written,
                    label = figure.label.as_str(),
                    printed = is,
                    period = self.now.period.to_string(),
                );
                differs.then(|| finding(place, message))
            })
            .next()
    }

    /// The whole numbers that a figure, its targets and its categories have in any period.
    fn known(&self, figure: &Figure) -> BTreeSet<u32> {
        let of_periods = self.all.iter().filter_map(|one| one.figures.get(&figure.id));
        let mut values: Vec<Value> = of_periods
            .flat_map(|one| {
                let others = [one.target, one.previous, one.baseline];
                others.into_iter().flatten().chain([one.value])
            })
            .collect();
        let tables = self.all.iter().flat_map(|one| one.tables.values());
        let tables = tables.filter(|table| table.id.ends_with(&figure.id));
        values.extend(tables.flat_map(|table| &table.rows).flat_map(|row| &row.cells));
        let target = self.model.mandate.target(&self.now.programme, &figure.id);
        let target = target.and_then(|target| target.value);
        values.iter().filter_map(|value| value.number()).chain(target).filter_map(whole).collect()
    }

    /// Categories that a sentence puts first, and none of which is the first of its table.
    fn rank(&self, words: &str, place: &Span) -> Option<Diagnostic> {
        let tables = self.now.tables.values();
        let mut ranked = tables.filter(|table| !NOT_RANKED.contains(&table.id.as_str()));
        ranked.find_map(|table| {
            let first = first_of(table)?;
            let rows = table.rows.iter().filter(|row| row.kind == RowKind::Body);
            let labels = rows.filter_map(|row| row.labels.last());
            let is_named = |label: &&String| {
                label.chars().count() >= LABEL_MIN && contains(words, &folded(label))
            };
            let named: Vec<&String> = labels.filter(is_named).collect();
            if named.is_empty() || named.contains(&first) {
                return None;
            }
            let message = message!(
                "narrative-figure-rank",
                named = named.first()?.as_str(),
                first = first.as_str(),
                title = table.title.as_str(),
            );
            Some(finding(place, message))
        })
    }
}

/// The row with the largest number of a table of one column of counts; none where that may be
/// another one.
fn first_of(table: &Table) -> Option<&String> {
    let at = table.columns.iter().position(|column| column.unit == Unit::Count)?;
    let rows: Vec<_> = table.rows.iter().filter(|row| row.kind == RowKind::Body).collect();
    let low = |cell: &Value| cell.range().map(|(low, _)| low);
    let first = rows.iter().max_by(|one, other| {
        let of = |row: &&&crate::indicators::Row| low(&row.cells[at]).unwrap_or(0.0);
        of(one).total_cmp(&of(other))
    })?;
    let least = first.cells.get(at)?.number()?;
    let may_be_more = |cell: &Value| cell.range().is_none_or(|(_, high)| high >= least);
    let others = rows.iter().filter(|row| row.labels != first.labels);
    let is_clear = others
        .filter_map(|row| row.cells.get(at))
        .all(|cell| matches!(cell, Value::NotApplicable | Value::Missing) || !may_be_more(cell));
    first.labels.last().filter(|_| is_clear)
}

/// The number before a phrase: `24 creneaux proposes`.
fn before(words: &str, phrase: &str) -> Option<u32> {
    let at = words.find(phrase)?;
    let ends = words[at + phrase.len()..].starts_with(' ') || words.len() == at + phrase.len();
    let (_, last) = words[..at].trim_end().rsplit_once(' ').unwrap_or(("", words[..at].trim_end()));
    let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    last.parse().ok().filter(|_| ends && is_number)
}

/// Whether a text has a phrase as whole words.
fn contains(words: &str, phrase: &str) -> bool {
    format!(" {words} ").contains(&format!(" {phrase} "))
}

fn whole(value: f64) -> Option<u32> {
    let text = format!("{value}");
    text.parse().ok()
}

fn finding(place: &Span, message: crate::words::Message) -> Diagnostic {
    let hint = message!("narrative-figure-hint");
    Diagnostic::new(Code::NarrativeFigure, place.clone(), message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::before;

    #[test]
    fn a_number_is_read_before_the_whole_name_only() {
        for (words, wanted) in [
            ("il y a eu 24 creneaux proposes", Some(24)),
            ("24 creneaux proposes en mai", Some(24)),
            ("creneaux proposes", None),
            ("les creneaux proposes", None),
            ("24 creneaux proposesx", None),
        ] {
            assert_eq!(before(words, "creneaux proposes"), wanted, "{words}");
        }
    }
}
