//! The second page: what has changed in the service, and what is asked of those who decide.

use crate::model::{Stop, StopStatus};

use super::super::words::typographic;
use super::{Block, Context, Section, supply};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = Vec::new();
    let mut list = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            blocks.push(Block::Heading { text: context.text(heading) });
            blocks.push(Block::Points { items });
        }
    };
    list("report.heading.changed", changed(context));
    list("report.heading.asked", asked(context));
    (!blocks.is_empty()).then(|| Section {
        id: "committee",
        title: context.text("report.section.committee"),
        landscape: false,
        blocks,
    })
}

/// Passages that were changed, stops taken up or given up.
fn changed(context: &Context) -> Vec<String> {
    let mut said = supply::changes(context);
    let begins = context.programme.from;
    for stop in stops(context) {
        let taken = stop.decided_on.filter(|on| {
            context.is_past(*on) && *on > begins && stop.status != StopStatus::Proposed
        });
        for (on, key) in [
            (taken, "report.changes.validated"),
            (stop.withdrawn_on.filter(|on| context.is_past(*on)), "report.changes.withdrawn"),
        ] {
            let Some(on) = on else { continue };
            let date = context.language.date(on);
            said.push(
                context.language.say(key, &[("stop", &context.stop_name(stop)), ("date", &date)]),
            );
        }
    }
    said
}

/// Decisions that are waited for, and when they can be taken.
fn asked(context: &Context) -> Vec<String> {
    let language = context.language;
    let waits = |stop: &&Stop| stop.status == StopStatus::Proposed && stop.decided_on.is_none();
    let mut said: Vec<String> = stops(context)
        .filter(waits)
        .map(|stop| language.say("report.asked.stop", &[("stop", &context.stop_name(stop))]))
        .collect();
    let body = |row: &&crate::indicators::Row| row.kind == crate::indicators::RowKind::Body;
    let low =
        context.table("low-attendance").map_or(0, |table| table.rows.iter().filter(body).count());
    if let Some(low) = u64::try_from(low).ok().filter(|low| *low > 0) {
        said.push(language.count("report.asked.low_attendance", low));
    }
    let meetings = context
        .given
        .mandate
        .committees
        .values()
        .filter(|committee| committee.programme == context.programme.id);
    said.extend(meetings.filter_map(|committee| {
        let meeting = committee.meeting_on(context.period())?;
        let (committee, date) =
            (typographic(language, &committee.name), language.date(meeting.date));
        Some(language.say("report.asked.meeting", &[("committee", &committee), ("date", &date)]))
    }));
    said
}

fn stops<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Stop> {
    let programme = &context.programme.id;
    context.given.service.stops.values().filter(|stop| stop.is_of(programme))
}
