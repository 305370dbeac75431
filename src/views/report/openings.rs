//! Places that do not move: the hours that each is open in a week, held against those that the
//! contract asks for.

use crate::calendar::{Days, IsoWeek};
use crate::indicators::Unit;
use crate::model::{Itinerance, Stop};
use crate::schedule::opening_minutes;

use super::super::words;
use super::charts::plain;
use super::table::{RowView, TableView};
use super::{Block, Context};

/// The target that names the hours.
const TARGET: &str = "weekly-opening-hours";

/// A heading and the table, where the contract asks for hours.
pub(super) fn blocks(context: &Context) -> Vec<Block> {
    let Some(table) = table(context) else { return Vec::new() };
    vec![Block::Heading { text: context.text("report.heading.openings") }, Block::Table { table }]
}

/// How many of the places were open as long as asked in every week of the period.
pub(super) fn point(context: &Context) -> Option<String> {
    let (target, weeks) = (target(context)?, weeks(context));
    let reached =
        weeks.iter().filter(|(_, weeks)| weeks.iter().all(|hours| *hours >= target)).count();
    let (target, of) = (hours(context, target), weeks.len());
    (of > 0).then(|| {
        context
            .language
            .say("report.point.openings", &[("target", &target), ("n", &reached), ("of", &of)])
    })
}

pub(super) fn table(context: &Context) -> Option<TableView> {
    let target = target(context)?;
    let row = |(stop, weeks): (&Stop, Vec<f64>)| {
        let name = context.stop_name(stop);
        let below = weeks.iter().filter(|hours| **hours < target).count();
        let number = |n: usize| context.language.number(u64::try_from(n).unwrap_or(u64::MAX));
        let bare = |hours: f64| plain(context.language, hours);
        let (least, most) = weeks.iter().fold((f64::INFINITY, 0.0_f64), |(least, most), hours| {
            (least.min(*hours), most.max(*hours))
        });
        RowView::words(name, [number(weeks.len()), bare(least), bare(most), number(below)])
    };
    let rows: Vec<_> = weeks(context).into_iter().map(row).collect();
    let text = |key: &str| context.text(&format!("report.openings_table.{key}"));
    let title = context.language.say(
        "report.openings_table.title",
        &[
            ("target", &hours(context, target)),
            ("period", &context.language.period(context.period())),
        ],
    );
    let mut view = TableView::in_words(
        "weekly-openings",
        title,
        text("place"),
        ["weeks", "least", "most", "below"].map(text),
        rows,
    )?;
    view.columns.iter_mut().for_each(|column| column.numeric = true);
    view.notes.push(text("note"));
    Some(view)
}

fn target(context: &Context) -> Option<f64> {
    context.given.mandate.target(&context.programme.id, TARGET)?.value
}

/// The places that do not move, each with its hours of every whole week that belongs to the period
/// by its Thursday.
fn weeks<'a>(context: &Context<'a>) -> Vec<(&'a Stop, Vec<f64>)> {
    let (service, period) = (context.given.service, context.period());
    let within = |week: &IsoWeek| {
        let thursday = week.monday() + Days::new(3);
        period.contains(thursday) && thursday <= context.given.today
    };
    let fixed = service
        .published_stops()
        .filter(|stop| stop.is_of(&context.programme.id) && stop.itinerance == Itinerance::Fixed);
    let of_stop = |stop: &'a Stop| {
        let incidents = &context.given.mandate.incidents;
        let schedule = context.given.schedule;
        let minutes = opening_minutes(service, schedule, stop, context.programme, incidents);
        let hours: Vec<f64> = minutes
            .iter()
            .filter(|(week, _)| within(week))
            .map(|(_, minutes)| f64::from(*minutes) / 60.0)
            .collect();
        (!hours.is_empty()).then_some((stop, hours))
    };
    let mut places: Vec<_> = fixed.filter_map(of_stop).collect();
    let name = |stop: &Stop| service.commune_of(stop).name.clone();
    places.sort_by(|(one, _), (other, _)| {
        context.language.compare(&name(one), &name(other)).then_with(|| one.id.cmp(&other.id))
    });
    places
}

fn hours(context: &Context, hours: f64) -> String {
    words::with_unit(context.language, Unit::Hours, &plain(context.language, hours))
}
