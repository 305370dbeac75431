//! What was offered: weeks, slots, passages held, changed and lost, each with its reason. All of it
//! is public.

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::model::{Change, Words};
use crate::schedule::{Cause, Passage, State};

use super::super::words::{closed as closed_words, typographic};
use super::charts::bars;
use super::essentials::weekly_target;
use super::table::{RowView, TableView};
use super::{Block, Context, Section, diary, figures, half_days, incidents, openings, texts};

pub(super) fn section(context: &Context) -> Option<Section> {
    let passages = passages(context);
    let mut blocks = texts::blocks(context, "supply");
    if !passages.is_empty() {
        blocks.push(Block::Paragraph { text: summary(context, &passages) });
    }
    if let Some(table) = context.table("weekly-slots").filter(|_| context.speaks_of_sessions()) {
        let target = weekly_target(context);
        let caption = if target.is_some() {
            "report.chart.weekly_slots"
        } else {
            "report.chart.weekly_slots_alone"
        };
        let heading = context.text("report.heading.weekly_slots");
        let chart = bars(context, table, "slots_in_week", target, caption);
        blocks.extend(figures::blocks(context, table, heading, chart));
    }
    blocks.extend(openings::blocks(context));
    blocks.extend(incidents::blocks(context));
    let altered = altered(context, &passages);
    let closed = closed(context, &passages);
    if altered.is_some() || closed.is_some() {
        let key = if context.stands_still() {
            "report.heading.changes_places"
        } else {
            "report.heading.changes"
        };
        blocks.push(Block::Heading { text: context.text(key) });
    }
    blocks.extend(altered.into_iter().chain(closed).map(|table| Block::Table { table }));
    blocks.extend(half_days::blocks(context));
    blocks.extend(diary::remarks(context).map(|table| Block::Table { table }));
    (!blocks.is_empty()).then(|| Section {
        id: "supply",
        title: context.text("report.section.supply"),
        landscape: false,
        blocks,
    })
}

/// The programme's passages whose day by rule or new day lies in the period.
fn passages<'a>(context: &Context<'a>) -> Vec<&'a Passage> {
    let (service, period) = (context.given.service, context.period());
    let ours = |passage: &&Passage| {
        let stop = service.stops.get(&passage.key.stop);
        let ours = stop.is_some_and(|stop| stop.is_of(&context.programme.id));
        ours && (period.contains(passage.date) || period.contains(passage.key.date))
    };
    context.given.schedule.passages.iter().filter(ours).collect()
}

fn summary(context: &Context, passages: &[&Passage]) -> String {
    let language = context.language;
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let held: Vec<_> = passages
        .iter()
        .filter(|passage| passage.takes_place() && context.period().contains(passage.date))
        .collect();
    let stops: BTreeSet<_> = held.iter().map(|passage| &passage.stop).collect();
    let communes: BTreeSet<_> = held.iter().map(|passage| &passage.commune).collect();
    let (of_passages, of_stops, sentence) = match context.stands_still() {
        true => ("report.openings", "report.places", "report.supply_places"),
        false => ("report.passages", "report.stops", "report.supply"),
    };
    let passages = language.count(of_passages, number(held.len()));
    let stops = language.count(of_stops, number(stops.len()));
    let communes = language.count("report.communes", number(communes.len()));
    let said = language
        .say(sentence, &[("passages", &passages), ("stops", &stops), ("communes", &communes)]);
    if !context.speaks_of_sessions() {
        return said;
    }
    let slots: u64 = held.iter().map(|passage| u64::from(passage.slots)).sum();
    let slots =
        language.say("report.supply_slots", &[("slots", &language.count("report.slots", slots))]);
    [said, slots].join(" ")
}

/// How many passages were cancelled, changed, added and lost, in words.
pub(super) fn changes(context: &Context) -> Vec<String> {
    let passages = passages(context);
    let words = |key: &str, is_such: fn(&State) -> bool| {
        let n = lost(&passages, |passage| is_such(&passage.state));
        (n > 0).then(|| context.language.count(key, n))
    };
    let kinds = [
        words("report.changes.cancelled", |state| *state == State::Cancelled),
        words("report.changes.changed", |state| matches!(state, State::Changed { .. })),
        words("report.changes.added", |state| *state == State::Added),
        words("report.changes.lost", |state| matches!(state, State::Lost(_))),
    ];
    kinds.into_iter().flatten().collect()
}

/// Passages cancelled, moved or added, in the order of their days.
fn altered(context: &Context, passages: &[&Passage]) -> Option<TableView> {
    let rows: Vec<_> =
        passages.iter().filter_map(|passage| altered_row(context, passage)).collect();
    table(context, "altered", "date", ["stop", "change", "reason", "announced"], rows)
}

fn altered_row(context: &Context, passage: &Passage) -> Option<RowView> {
    let language = context.language;
    let day = language.short_date(passage.date);
    let change = match &passage.state {
        State::Cancelled => context.text("report.change.cancelled"),
        State::Added => context.text("report.change.added"),
        State::Changed { change, before } => match change {
            Change::Moved => language.say("report.change.moved", &[("date", &day)]),
            Change::Retimed => {
                language.say("report.change.retimed", &[("hours", &language.hours(passage.hours))])
            }
            Change::Relocated if before.stop != passage.stop => {
                let place = context
                    .given
                    .service
                    .stops
                    .get(&passage.stop)
                    .map(|stop| context.stop_name(stop));
                language.say("report.change.relocated", &[("place", &place.unwrap_or_default())])
            }
            Change::Relocated => language.say(
                "report.change.relocated",
                &[("place", &passage.spot.clone().unwrap_or_default())],
            ),
            Change::Cancelled => context.text("report.change.cancelled"),
            Change::Added => context.text("report.change.added"),
        },
        State::Planned | State::Lost(_) => return None,
    };
    let stop = context.given.service.stops.get(&passage.key.stop)?;
    let notice = passage.notice.as_ref();
    let reason = notice.map_or_else(String::new, |notice| {
        reason(context, notice.reason, notice.message.as_ref().map(Words::main))
    });
    let announced = notice
        .and_then(|notice| notice.announced_on)
        .map_or_else(|| context.text("mark.not-applicable"), |on| language.short_date(on));
    Some(RowView::words(
        language.short_date(passage.key.date),
        [context.stop_name(stop), change, reason, announced],
    ))
}

/// The reason's own words when the record has some, else the word for its code.
fn reason(context: &Context, reason: crate::model::Reason, message: Option<&str>) -> String {
    match message {
        Some(message) => typographic(context.language, message),
        None => context.text(&format!("report.reason.{}", reason.code())),
    }
}

/// Holidays by their name in the locale files.
const HOLIDAYS: [(&str, fn(Cause) -> bool); 2] = [
    ("report.public_holiday", |cause| matches!(cause, Cause::Holiday(_))),
    ("report.school_holidays", |cause| cause == Cause::SchoolHolidays),
];

/// Closures and public holidays with the passages that they took.
fn closed(context: &Context, passages: &[&Passage]) -> Option<TableView> {
    let (language, period) = (context.language, context.period());
    let mut rows: Vec<(Date, RowView)> = Vec::new();
    for closure in context
        .given
        .service
        .closures
        .iter()
        .filter(|closure| closure.from <= period.last() && closure.until >= period.first())
    {
        let lost = lost(passages, |passage| {
            passage.state == State::Lost(Cause::Closure)
                && passage.notice.as_ref().is_some_and(|notice| notice.span == closure.span)
        });
        if lost > 0 {
            let days = match closure.from == closure.until {
                true => language.short_date(closure.from),
                false => language.say(
                    "report.from_to_short",
                    &[
                        ("from", &language.short_date(closure.from)),
                        ("to", &language.short_date(closure.until)),
                    ],
                ),
            };
            let days = closed_words(language, closure, days);
            let why = reason(context, closure.reason, closure.message.as_ref().map(Words::main));
            rows.push((closure.from, RowView::words(days, [why, language.number(lost)])));
        }
    }
    for (name, is_such) in HOLIDAYS {
        let of_kind =
            |passage: &&Passage| matches!(&passage.state, State::Lost(of) if is_such(*of));
        let days: BTreeSet<Date> =
            passages.iter().copied().filter(of_kind).map(|passage| passage.date).collect();
        for day in days {
            let lost = lost(passages, |passage| passage.date == day && of_kind(&passage));
            let cells = [context.text(name), language.number(lost)];
            rows.push((day, RowView::words(language.short_date(day), cells)));
        }
    }
    rows.sort_by_key(|(day, _)| *day);
    let mut view = table(
        context,
        "closed",
        "days",
        ["why", "lost"],
        rows.into_iter().map(|(_, row)| row).collect(),
    )?;
    if let Some(column) = view.columns.last_mut() {
        column.numeric = true;
    }
    Some(view)
}

fn lost(passages: &[&Passage], is_lost: impl Fn(&Passage) -> bool) -> u64 {
    u64::try_from(passages.iter().filter(|passage| is_lost(passage)).count()).unwrap_or(u64::MAX)
}

fn table<const N: usize>(
    context: &Context,
    id: &str,
    label: &str,
    columns: [&str; N],
    rows: Vec<RowView>,
) -> Option<TableView> {
    let family = if context.stands_still() { format!("{id}_places") } else { id.to_owned() };
    let text = |key: &str| {
        let key = format!("report.{family}.{key}");
        if context.language.has(&key) {
            context.text(&key)
        } else {
            context.text(&key.replace("_places", ""))
        }
    };
    TableView::in_words(
        &format!("passages-{id}"),
        text("title"),
        text(label),
        columns.map(text),
        rows,
    )
}
