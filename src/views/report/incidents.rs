//! Equipment that did not work in the period, and the hours of opening lost by it.

use crate::indicators::Unit;
use crate::model::Incident;

use super::super::words::{typographic, with_unit};
use super::charts::plain;
use super::table::{RowView, TableView};
use super::{Block, Context};

/// A heading and the table, where anything failed.
pub(super) fn blocks(context: &Context) -> Vec<Block> {
    let Some(table) = table(context) else { return Vec::new() };
    vec![Block::Heading { text: context.text("report.heading.incidents") }, Block::Table { table }]
}

pub(super) fn table(context: &Context) -> Option<TableView> {
    let period = context.period();
    let last = period.last().min(context.given.today);
    let ours = context.given.mandate.incidents.iter().filter(|incident| {
        incident.programme == context.programme.id && incident.touches(period.first(), last)
    });
    let rows = ours.map(|incident| row(context, incident)).collect();
    let text = |key: &str| context.text(&format!("report.incidents.{key}"));
    TableView::in_words(
        "incidents",
        text("title"),
        text("what"),
        ["place", "from", "until", "hours", "ticket"].map(text),
        rows,
    )
}

fn row(context: &Context, incident: &Incident) -> RowView {
    let (language, service) = (context.language, context.given.service);
    let none = || context.text("mark.not-applicable");
    let stop = incident.stop.as_ref().and_then(|stop| service.stops.get(stop));
    let place = stop.map(|stop| context.stop_name(stop));
    let until = incident.until.filter(|until| *until <= context.given.today);
    let hours = incident.hours_lost.map_or_else(
        || context.text("report.incidents.not_told"),
        |hours| with_unit(language, Unit::Hours, &plain(language, hours)),
    );
    RowView::words(
        context.text(&format!("report.incidents.of.{}", incident.what.code())),
        [
            place.unwrap_or_else(none),
            language.short_date(incident.from),
            until.map_or_else(
                || context.text("report.incidents.lasts"),
                |until| language.short_date(until),
            ),
            hours,
            incident.ticket.as_ref().map_or_else(none, |ticket| typographic(language, ticket)),
        ],
    )
}
