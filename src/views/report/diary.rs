//! What was done day by day, and what was noted of sessions: rows in words, no number of persons.

use crate::indicators::{DiaryEntry, DiaryKind};
use crate::model::{Area, SessionStatus};

use super::super::words::typographic;
use super::Context;
use super::partners::area_name;
use super::table::{RowView, TableView};

/// Workshops with their topic, place and partners.
pub(super) fn workshops(context: &Context) -> Option<TableView> {
    table(context, "workshops_held", ["topic", "place", "with"], |entry| {
        let DiaryKind::Workshop(hours) = entry.kind else { return None };
        let day = context.language.short_date(entry.date);
        let when = match hours {
            Some(hours) => format!("{day}, {}", context.language.hours(hours)),
            None => day,
        };
        Some(RowView::words(
            when,
            [text(context, entry), place(context, entry), with(context, entry)],
        ))
    })
}

/// Half-days without public: what for, where and with whom.
pub(super) fn outreach(context: &Context) -> Option<TableView> {
    table(context, "outreach_held", ["kind", "subject", "place", "with"], |entry| {
        let DiaryKind::Outreach(kind, half_day) = entry.kind else { return None };
        let day = context.language.short_date(entry.date);
        let when = match half_day {
            Some(half) => {
                format!("{day}, {}", context.text(&format!("report.half_day.{}", half.code())))
            }
            None => day,
        };
        let kind = context.text(&format!("code.outreach.{}", kind.code()));
        let cells = [kind, text(context, entry), place(context, entry), with(context, entry)];
        Some(RowView::words(when, cells))
    })
}

/// What the staff noted of a session for the report: why it was cancelled, cut short or prolonged.
pub(super) fn remarks(context: &Context) -> Option<TableView> {
    table(context, "remarks", ["stop", "status", "remark"], |entry| {
        let DiaryKind::Remark(status) = entry.kind else { return None };
        let status = match status {
            SessionStatus::Held => "report.remarks.held",
            SessionStatus::Cancelled => "report.remarks.cancelled",
            SessionStatus::Planned => "report.remarks.planned",
        };
        let cells = [place(context, entry), context.text(status), text(context, entry)];
        Some(RowView::words(context.language.short_date(entry.date), cells))
    })
}

fn table<const N: usize>(
    context: &Context,
    id: &str,
    columns: [&str; N],
    row: impl Fn(&DiaryEntry) -> Option<RowView>,
) -> Option<TableView> {
    let words = |key: &str| context.text(&format!("report.{id}.{key}"));
    let rows = context.figures.diary.iter().filter_map(row).collect();
    TableView::in_words(id, words("title"), words("date"), columns.map(words), rows)
}

fn text(context: &Context, entry: &DiaryEntry) -> String {
    entry.text.as_deref().map_or_else(
        || context.text("mark.not-applicable"),
        |text| typographic(context.language, text),
    )
}

/// The stop with its commune, else the commune.
fn place(context: &Context, entry: &DiaryEntry) -> String {
    let service = context.given.service;
    let stop = entry.stop.as_ref().and_then(|stop| service.stops.get(stop));
    let stop = stop.map(|stop| context.stop_name(stop));
    let commune =
        || entry.commune.clone().and_then(|code| area_name(context, &Area::Commune(code)));
    stop.or_else(commune).unwrap_or_else(|| context.text("mark.not-applicable"))
}

fn with(context: &Context, entry: &DiaryEntry) -> String {
    let organisations = &context.given.service.organisations;
    let names: Vec<_> = entry
        .with
        .iter()
        .filter_map(|id| organisations.get(id))
        .map(|organisation| typographic(context.language, &organisation.name))
        .collect();
    if names.is_empty() { context.text("mark.not-applicable") } else { names.join(", ") }
}
