//! The message of a table: a title, and a sentence that compares. A pure function of what may be
//! printed: it is given the tables of an edition and of the one before, and no records, documents
//! or numbers behind a mask.

mod rules;
mod charted;
mod rank;
mod attendance;
mod targets;

use crate::indicators::{PeriodFigures, Row, RowKind, Table, Value};
use crate::language::{Language, capital};

use super::words::typographic;

pub use charted::{counted, is_worth_a_chart};
pub use rules::CATEGORIES_MIN;
pub use targets::Reached;

/// The message of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The id of its table; `visits` and `baseline` are of the key figures.
    pub figure: String,
    pub kind: Kind,
    pub title: String,
    pub sentence: Option<String>,
}

/// What a message is about, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    TargetMissed,
    Exception,
    Change,
    TargetMet,
    Baseline,
    Rank,
    Level,
}

/// What messages are made of.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub language: &'a Language,
    pub figures: &'a PeriodFigures,
    /// The edition before, for the same reader. Nothing where one of the two periods is not over.
    pub before: Option<&'a PeriodFigures>,
    /// What became of the target of a figure.
    pub reached: &'a dyn Fn(&crate::indicators::Figure) -> Option<Reached>,
}

/// The message of visits against the period before.
pub const VISITS: &str = "visits";

/// The message of shares against those found before the programme.
pub const BASELINE: &str = "baseline";

/// How a table of a kind is read, by its id.
type Rule = fn(&Subject, &Table) -> Option<Message>;

const RULES: &[(&str, Rule)] = &[
    ("weekly-slots", targets::weekly_slots),
    ("low-attendance", attendance::low),
    ("by-territory", attendance::places),
    ("by-stop", attendance::places),
    ("by-month", attendance::months),
    ("by-weekday", attendance::weekdays),
    ("workshops", attendance::workshops),
    ("outreach", attendance::outreach),
    ("campaigns", attendance::campaigns),
    ("gaps", targets::all),
];

/// The message of a table of the edition, or of its key figures; nothing where no rule gives one.
pub fn of(subject: &Subject, figure: &str) -> Option<Message> {
    match figure {
        VISITS => return attendance::visits(subject),
        BASELINE => return targets::baseline(subject),
        _ => {}
    }
    let table = subject.figures.tables.get(figure)?;
    match RULES.iter().find(|(id, _)| *id == figure) {
        Some((_, rule)) => rule(subject, table),
        None => rank::breakdown(subject, table),
    }
}

impl Subject<'_> {
    fn message(
        &self,
        figure: &str,
        kind: Kind,
        title: &str,
        sentence: Option<String>,
    ) -> Option<Message> {
        let set = |text: &str| typographic(self.language, text);
        let sentence = sentence.as_deref().map(set);
        Some(Message { figure: figure.to_owned(), kind, title: set(&capital(title)), sentence })
    }

    fn percent(&self, value: f64) -> String {
        self.language.say("number.percent", &[("n", &self.language.decimal(value, 1))])
    }

    fn mean(&self, value: f64) -> String {
        self.language.decimal(value, 1)
    }

    fn number(&self, value: f64) -> String {
        self.language.decimal(value, 0)
    }

    /// The period before, in words.
    fn period_before(&self) -> Option<String> {
        Some(self.language.period(self.before?.period))
    }
}

/// The column of a key.
fn column(table: &Table, key: &str) -> Option<usize> {
    table.columns.iter().position(|column| column.key == key)
}

fn cell(row: &Row, index: usize) -> Option<Value> {
    row.cells.get(index).copied()
}

fn number(row: &Row, index: usize) -> Option<f64> {
    cell(row, index)?.number()
}

fn body(table: &Table) -> impl Iterator<Item = &Row> {
    table.rows.iter().filter(|row| row.kind == RowKind::Body)
}

fn total(table: &Table) -> Option<&Row> {
    table.rows.iter().find(|row| row.kind == RowKind::Total)
}

/// The row of a label that nothing narrower shares.
fn label(row: &Row) -> &str {
    row.labels.last().map_or("", String::as_str)
}

/// The row that is certainly larger than any other: its number is printed, and none of the others
/// can be as large.
fn first<'a>(rows: &[&'a Row], index: usize, whole: Option<f64>) -> Option<&'a Row> {
    let printed = |row: &&'a Row| Some((*row, number(row, index)?));
    let (leader, most) = rows
        .iter()
        .filter_map(printed)
        .max_by(|(_, one), (_, other)| one.total_cmp(other))
        .filter(|(_, most)| *most > 0.0)?;
    let told: f64 = rows.iter().filter_map(|row| number(row, index)).sum();
    let rest = whole.map(|whole| whole - told);
    let is_less = |row: &&&Row| {
        let high = match cell(row, index) {
            Some(Value::Masked) => rest,
            Some(value) => Some(value.range().map_or(0.0, |(_, high)| high)),
            None => Some(0.0),
        };
        high.is_some_and(|high| high < most)
    };
    let mut others = rows.iter().filter(|row| !std::ptr::eq(**row, leader));
    others.all(|row| is_less(&row)).then_some(leader)
}
