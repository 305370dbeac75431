//! Whether what was printed answers what the contract asks: each number that the records name, in
//! each edition. Made of what is printed, like everything that a reader sees.

use std::collections::BTreeMap;

use crate::calendar::Period;
use crate::model::{NOT_GIVEN, OrganisationId, ProgrammeId};

use super::PeriodFigures;
use super::criteria::criterion;
use super::desk::Desk;
use super::measures::{Measures, indicators};
use super::table::{Row, RowKind, Table, Unit, Value};
use super::tables;

/// One number that the contract names, in one edition.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub programme: ProgrammeId,
    pub recipient: OrganisationId,
    pub period: Period,
    /// The table or figure, in words.
    pub question: String,
    /// The row and column; empty where the question is one number.
    pub row: String,
    pub told: Told,
    /// The shortest longer edition that prints the same exactly.
    pub elsewhere: Option<Period>,
}

/// How closely a number is published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    Exactly,
    /// Within a tenth of the total, or twice what is masked.
    Nearly {
        low: f64,
        high: f64,
    },
    Widely {
        low: f64,
        high: f64,
    },
    /// On either side of what it is held against.
    Undecided {
        low: f64,
        high: f64,
        against: f64,
    },
    /// Nothing limits it.
    Not,
    NotRecorded,
}

/// What is known of a number's surroundings.
#[derive(Clone, Copy)]
struct Against {
    /// The total of which it is a part.
    whole: Option<f64>,
    /// What it is held against.
    level: Option<f64>,
    unit: Unit,
}

/// What an edition answers.
pub(super) fn answers(desk: &Desk, figures: &PeriodFigures) -> Vec<Answer> {
    let mut found = Vec::new();
    let mut say = |question: &str, row: String, value: Value, against: Against| {
        found.extend(told(desk, value, against).map(|told| Answer {
            programme: figures.programme.clone(),
            recipient: figures.recipient.clone(),
            period: figures.period,
            question: question.to_owned(),
            row,
            told,
            elsewhere: None,
        }));
    };
    let counted: Vec<_> = indicators(desk.model, &desk.programme.id)
        .filter(|indicator| indicator.count.is_some())
        .collect();
    for figure in figures.figures.values() {
        let is_counted = || counted.iter().any(|indicator| indicator.id.as_str() == figure.id);
        if figure.baseline.is_some() || figure.target.is_some() || is_counted() {
            let level = figure.baseline.or(figure.target).and_then(Value::number);
            let against = Against { whole: None, level, unit: figure.unit };
            say(&figure.label, String::new(), figure.value, against);
        }
    }
    for table in figures.tables.values() {
        let rows = named(desk, table);
        let columns =
            table.columns.iter().enumerate().filter(|(_, column)| {
                column.unit == Unit::Count && !tables::is_supply(&column.key)
            });
        for (at, column) in columns {
            let total = table.rows.iter().rfind(|row| row.kind == RowKind::Total);
            let whole = total.and_then(|row| row.cells[at].range()).map(|(low, _)| low);
            for row in &rows {
                let labels = row.labels.iter().filter(|label| !label.is_empty());
                let mut labels: Vec<&str> = labels.map(String::as_str).collect();
                let several = table.columns.iter().filter(|column| column.unit == Unit::Count);
                if several.count() > 1 {
                    labels.push(&column.label);
                }
                let against = Against { whole, level: None, unit: column.unit };
                let question = tables::question(desk, table);
                say(&question, labels.join(", "), row.cells[at], against);
            }
        }
    }
    found
}

/// The rows of a table that the contract names: all of a grid and of an indicator, and of a table
/// of the plan for which a clause asks; those without an answer are none, nor is a part of a
/// group that is a row itself.
fn named<'t>(desk: &Desk, table: &'t Table) -> Vec<&'t Row> {
    let aspects = Measures::of(desk.model, desk.programme).aspects;
    let body = || table.rows.iter().filter(|row| row.kind == RowKind::Body);
    if tables::is_grid(&table.id) {
        return body().collect();
    }
    let by = indicators(desk.model, &desk.programme.id)
        .find(|indicator| tables::configured::table_id(indicator) == table.id)
        .and_then(|indicator| indicator.count.as_ref()?.by.as_ref());
    if let Some(by) = by {
        let unknown = aspects.label(by, &aspects.unknown(by), desk.language);
        return body().filter(|row| row.labels.last() != Some(&unknown)).collect();
    }
    if !desk.plan.is_asked_for(&table.id) {
        return Vec::new();
    }
    let Some(criterion) = table.id.strip_prefix("by-").and_then(criterion) else {
        return body().collect();
    };
    let unknown = [criterion.unknown, Some(NOT_GIVEN)];
    let is_own = |code: &&str| {
        !unknown.contains(&Some(*code))
            && !criterion.groups.iter().any(|group| group.of.contains(code))
    };
    let labels: Vec<String> = (criterion.codes)()
        .into_iter()
        .filter(is_own)
        .map(|code| desk.category(criterion.id, code))
        .collect();
    let is_named = |row: &&Row| {
        row.kind == RowKind::Subtotal
            || row.labels.last().is_some_and(|label| labels.contains(label))
    };
    table.rows.iter().filter(|row| row.kind != RowKind::Total).filter(is_named).collect()
}

fn told(desk: &Desk, value: Value, against: Against) -> Option<Told> {
    Some(match value {
        Value::Count { .. } | Value::Decimal { .. } => Told::Exactly,
        Value::Masked => Told::Not,
        Value::Missing => Told::NotRecorded,
        Value::NotApplicable | Value::NotDetailed => return None,
        Value::Between { low, high, .. } => {
            let least = f64::from(2 * (desk.plan.threshold.max(1) - 1));
            let near = match against.unit {
                Unit::Count => least.max(against.whole.unwrap_or(0.0) / 10.0),
                _ => 10.0,
            };
            match against.level {
                Some(level) if (low..=high).contains(&level) => {
                    Told::Undecided { low, high, against: level }
                }
                _ if high - low <= near => Told::Nearly { low, high },
                _ => Told::Widely { low, high },
            }
        }
    })
}

/// For each number that is not printed exactly, the longer edition that has it.
pub(super) fn elsewhere(answers: &mut [Answer]) {
    let mut exact: BTreeMap<(String, String), Vec<Period>> = BTreeMap::new();
    for answer in answers.iter().filter(|answer| answer.told == Told::Exactly) {
        let key = (answer.question.clone(), answer.row.clone());
        exact.entry(key).or_default().push(answer.period);
    }
    for answer in answers.iter_mut().filter(|answer| answer.told != Told::Exactly) {
        let holds = |other: &&Period| {
            other.months() > answer.period.months()
                && other.contains(answer.period.first())
                && other.contains(answer.period.last())
        };
        let periods = exact.get(&(answer.question.clone(), answer.row.clone()));
        let longer = periods.into_iter().flatten().filter(holds);
        answer.elsewhere = longer.min_by_key(|period| period.months()).copied();
    }
}
