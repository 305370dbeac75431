//! Stops that few people use, as the last report printed them (S0 art. 2.3.1: they are named to the
//! funder with a proposal).

use crate::indicators::{PeriodFigures, RowKind, Table};
use crate::model::ProgrammeId;
use crate::views::words;
use crate::words::message;

use super::{Row, Section, Subject, text};

/// The table of the reports.
const TABLE: &str = "low-attendance";

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let programmes = subject.model.service.programmes.keys();
    let last = |programme: &ProgrammeId| {
        let ours = subject.figures.periods().iter().map(|published| &**published);
        let told = ours.filter_map(|figures: &PeriodFigures| {
            (figures.programme == *programme).then_some(figures)?;
            Some((figures, figures.tables.get(TABLE)?))
        });
        told.max_by_key(|(figures, _)| figures.period.last())
    };
    let found: Vec<(&PeriodFigures, &Table)> = programmes.filter_map(last).collect();
    let rows: Vec<Row> =
        found.iter().flat_map(|(figures, table)| rows(subject, figures, table)).collect();
    let notes = if rows.is_empty() {
        vec![message!("week-low-none")]
    } else {
        vec![message!("week-low-remedy")]
    };
    (!found.is_empty()).then(|| Section {
        id: "low-stops",
        title: message!("week-low"),
        columns: vec![
            message!("week-column-place"),
            message!("week-column-period"),
            message!("week-column-sessions-held"),
        ],
        rows,
        notes,
    })
}

fn rows(subject: &Subject, figures: &PeriodFigures, table: &Table) -> Vec<Row> {
    let held = table.columns.iter().position(|column| column.key == "sessions_held");
    let body = table.rows.iter().filter(|row| row.kind == RowKind::Body);
    body.map(|row| {
        let held = held.and_then(|index| row.cells.get(index).copied());
        let held = held.map(|value| words::bare(subject.language, value)).unwrap_or_default();
        let place = row.labels.last().cloned().unwrap_or_default();
        Row::new([
            subject.of_programme(&figures.programme, place),
            text(subject.language.period(figures.period)),
            text(held),
        ])
    })
    .collect()
}
