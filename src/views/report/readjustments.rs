//! What is decided and what is to be decided: stops that too few people use, stops taken up or
//! given up, the committee.

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::model::{Stop, StopStatus};

use super::super::words::typographic;
use super::table::{RowView, TableView};
use super::{Block, Context, Section, decisions, figures, terms, texts};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = Vec::new();
    if let Some(table) = context.table("low-attendance") {
        let heading = context.text("report.heading.low_attendance");
        blocks.extend(figures::with_table(context, table, heading));
    }
    let proposed = texts::blocks(context, "readjustments");
    if !proposed.is_empty() {
        blocks.push(Block::Heading { text: context.text("report.heading.proposed") });
        blocks.extend(proposed);
    }
    if let Some(table) = terms::amended(context) {
        blocks.push(Block::Heading { text: context.text("report.heading.amended") });
        blocks.push(Block::Table { table });
    }
    let (recorded, of_stops) = (decisions::table(context), of_stops(context));
    let meetings = meetings(context);
    if recorded.is_some() || of_stops.is_some() || !meetings.is_empty() {
        blocks.push(Block::Heading { text: context.text("report.heading.decisions") });
    }
    blocks.extend(recorded.into_iter().chain(of_stops).map(|table| Block::Table { table }));
    if !meetings.is_empty() {
        blocks.push(Block::Points { items: meetings });
    }
    (!blocks.is_empty()).then(|| Section {
        id: "readjustments",
        title: context.text("report.section.readjustments"),
        landscape: false,
        blocks,
    })
}

/// Stops taken up or given up in the period, and those that wait for a decision, with what the
/// diagnostic found of the network.
fn of_stops(context: &Context) -> Option<TableView> {
    let language = context.language;
    let mut rows: Vec<(bool, Option<Date>, RowView)> = Vec::new();
    let unknown = || context.text("mark.not-applicable");
    let mut row = |stop: &Stop, key: &str, on: Option<Date>| {
        let name = context.stop_name(stop);
        let coverage =
            stop.coverage.as_ref().map_or_else(unknown, |coverage| typographic(language, coverage));
        let day = on.map_or_else(unknown, |on| language.short_date(on));
        rows.push((on.is_none(), on, RowView::words(name, [context.text(key), coverage, day])));
    };
    // At the beginning all stops are taken up: that is no news.
    let begins = context.programme.from;
    for stop in
        context.given.service.stops.values().filter(|stop| stop.is_of(&context.programme.id))
    {
        if let Some(on) = stop.decided_on.filter(|on| {
            context.is_past(*on) && *on > begins && stop.status != StopStatus::Proposed
        }) {
            row(stop, "report.decision.validated", Some(on));
        }
        if let Some(on) = stop.withdrawn_on.filter(|on| context.is_past(*on)) {
            row(stop, "report.decision.withdrawn", Some(on));
        }
        if stop.status == StopStatus::Proposed && stop.decided_on.is_none() {
            row(stop, "report.decision.expected", None);
        }
    }
    rows.sort_by(|a, b| (a.0, a.1, &a.2.labels).cmp(&(b.0, b.1, &b.2.labels)));
    let text = |key: &str| context.text(&format!("report.decisions.{key}"));
    let rows = rows.into_iter().map(|(_, _, row)| row).collect();
    TableView::in_words(
        "decisions",
        text("title"),
        text("stop"),
        ["decision", "coverage", "on"].map(text),
        rows,
    )
}

/// When the committees meet on this period, or next after it.
fn meetings(context: &Context) -> Vec<String> {
    let language = context.language;
    let mut said = Vec::new();
    for committee in context
        .given
        .mandate
        .committees
        .values()
        .filter(|committee| committee.programme == context.programme.id)
    {
        let next = committee
            .meetings
            .iter()
            .find(|meeting| meeting.date > context.period().last())
            .map(|meeting| (meeting.date, meeting.period));
        let on_this =
            committee.meeting_on(context.period()).map(|meeting| (meeting.date, meeting.period));
        let meetings: BTreeSet<_> = on_this.into_iter().chain(next).collect();
        said.extend(meetings.into_iter().map(|(date, of)| {
            let name = typographic(language, &committee.name);
            language.say(
                "report.meeting",
                &[
                    ("committee", &name),
                    ("date", &language.date(date)),
                    ("period", &language.period(of)),
                ],
            )
        }));
    }
    said
}
