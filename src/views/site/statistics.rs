//! The page of what happened, in numbers: it exists only where the records say who approved it.

use serde::Serialize;

use crate::addresses::Word;
use crate::indicators::{PublicFigures, RowKind, Table, Unit, Value};
use crate::language::Language;
use crate::views::chart::{Amount, reach};
use crate::views::report::TableView;
use crate::views::words;

use super::edition::Edition;
use super::{Body, Page};

#[derive(Debug, Serialize)]
pub struct Statistics {
    pub programmes: Vec<ProgrammeStatistics>,
}

#[derive(Debug, Serialize)]
pub struct ProgrammeStatistics {
    pub id: String,
    pub name: String,
    /// Who agreed that these figures are shown, and when.
    pub approved: String,
    /// Which numbers are not shown.
    pub confidentiality: String,
    pub periods: Vec<PeriodStatistics>,
}

/// One period; the newest comes first.
#[derive(Debug, Serialize)]
pub struct PeriodStatistics {
    pub id: String,
    pub title: String,
    pub headline: Option<Headline>,
    pub parts: Vec<FigurePart>,
}

/// What one remembers of a period.
#[derive(Debug, Serialize)]
pub struct Headline {
    pub number: String,
    pub of: String,
    /// In how many sessions.
    pub more: Option<String>,
}

/// One table of the figures, at first as a chart.
#[derive(Debug, Serialize)]
pub struct FigurePart {
    pub title: String,
    pub chart: Option<FigureChart>,
    pub tables: Vec<TableView>,
}

/// Lying bars, in the order of the table.
#[derive(Debug, Serialize)]
pub struct FigureChart {
    pub measure: String,
    pub bars: Vec<FigureBar>,
}

#[derive(Debug, Serialize)]
pub struct FigureBar {
    pub label: String,
    pub text: String,
    /// In hundredths of the width: what is certain, and as far as it can go where the number is not
    /// published.
    pub sure: f64,
    pub possible: f64,
}

/// Whether there is anything that the public may see.
pub(super) fn is_there(edition: &Edition) -> bool {
    edition.given.has_public_figures
}

fn theirs<'a>(edition: &Edition<'a>) -> impl Iterator<Item = (&'a PublicFigures, u32)> {
    let code = edition.language.code().to_owned();
    edition
        .given
        .figures
        .public()
        .iter()
        .filter(move |published| published.language == code)
        .map(|published| (&**published, published.threshold()))
}

pub(super) fn page(edition: &Edition) -> Page {
    let programmes = theirs(edition)
        .map(|(figures, threshold)| programme(edition, figures, threshold))
        .collect();
    let description =
        edition.say("statistics.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Statistics),
        edition.text("page.statistics"),
        description,
        Body::Statistics(Statistics { programmes }),
    )
}

fn programme(edition: &Edition, figures: &PublicFigures, threshold: u32) -> ProgrammeStatistics {
    let language = edition.language;
    let approved: [(&str, &dyn std::fmt::Display); 2] =
        [("by", &figures.approved_by), ("on", &language.date(figures.approved_on))];
    let period = |(period, tables): &(crate::calendar::Period, Vec<crate::indicators::Table>)| {
        PeriodStatistics {
            id: format!("{}-{}", figures.programme, period.to_string().to_lowercase()),
            title: language.period(*period),
            headline: tables.iter().find_map(|table| headline(language, table)),
            parts: tables
                .iter()
                .filter(|table| !table.rows.is_empty())
                .map(|table| FigurePart {
                    title: table.title.clone(),
                    chart: chart(language, table),
                    tables: TableView::simple(language, table),
                })
                .collect(),
        }
    };
    ProgrammeStatistics {
        id: figures.programme.to_string(),
        name: edition
            .given
            .service
            .programmes
            .get(&figures.programme)
            .map_or_else(String::new, |programme| programme.name.clone()),
        approved: language.say("statistics.approved", &approved),
        confidentiality: language.say("statistics.confidentiality", &[("threshold", &threshold)]),
        periods: figures.periods.iter().map(period).collect(),
    }
}

/// The column of people who came, and the sessions in which they did.
const VISITS: &str = "visits";
const SESSIONS: &str = "sessions_held";

/// How many came in all, out of the total of the first table that has it.
fn headline(language: &Language, table: &Table) -> Option<Headline> {
    let total = table.rows.iter().find(|row| row.kind == RowKind::Total)?;
    let cell = |key| {
        let at = table.columns.iter().position(|column| column.key == key)?;
        total.cells.get(at).copied().filter(|value| value.range().is_some())
    };
    let number = |value: Value| words::bare(language, value);
    let sessions = cell(SESSIONS);
    match cell(VISITS) {
        Some(visits) => Some(Headline {
            number: number(visits),
            of: language.text("statistics.visits"),
            more: sessions
                .map(|value| language.say("statistics.in_sessions", &[("n", &number(value))])),
        }),
        None => Some(Headline {
            number: number(sessions?),
            of: language.text("statistics.sessions"),
            more: None,
        }),
    }
}

/// Most bars that can still be compared at a glance.
const BARS_MAX: usize = 24;

/// The people of each row; where the table does not count people, its last count.
fn chart(language: &Language, table: &Table) -> Option<FigureChart> {
    let counts = |key: Option<&str>| {
        table.columns.iter().rposition(|column| match key {
            Some(key) => column.key == key,
            None => column.unit == Unit::Count,
        })
    };
    let at = counts(Some(VISITS)).or_else(|| counts(None))?;
    let column = table.columns.get(at)?;
    let rows = table.rows.iter().filter(|row| row.kind == RowKind::Body);
    let amount = |value: Value| Amount::of(language, column.unit, value);
    let rows: Vec<(String, Amount)> = rows
        .filter_map(|row| Some((row.labels.join(" – "), amount(*row.cells.get(at)?))))
        .filter(|(_, amount)| amount.value.is_some() || amount.masked)
        .collect();
    let most = reach(rows.iter().map(|(_, amount)| amount));
    if !(2..=BARS_MAX).contains(&rows.len()) || most <= 0.0 {
        return None;
    }
    let share = |value: f64| (value / most * 1000.0).round() / 10.0;
    let bar = |(label, amount): (String, Amount)| {
        let (low, high) = amount.range.unwrap_or_else(|| {
            let value = amount.value.unwrap_or(0.0);
            (value, value)
        });
        FigureBar { label, text: amount.text, sure: share(low.max(0.0)), possible: share(high) }
    };
    Some(FigureChart { measure: column.label.clone(), bars: rows.into_iter().map(bar).collect() })
}
