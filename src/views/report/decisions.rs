//! Readjustments and decisions: the open ones on the first page, all of the period in their
//! section.

use crate::calendar::Date;
use crate::model::{Decision, Stage};

use super::super::words::typographic;
use super::table::{RowView, TableView};
use super::{Block, Context};

/// Open decisions that the first page names.
const NAMED_MAX: usize = 4;

/// What is open when the report goes out, for its first page.
pub(super) fn open(context: &Context) -> Vec<Block> {
    let day = day(context);
    let open: Vec<&Decision> = ours(context).filter(|one| one.is_open_on(day)).collect();
    let mut items: Vec<String> =
        open.iter().take(NAMED_MAX).map(|decision| sentence(context, decision, day)).collect();
    let more = open.len().saturating_sub(NAMED_MAX);
    if let Some(more) = u64::try_from(more).ok().filter(|more| *more > 0) {
        items.push(context.language.count("report.decided.more", more));
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading { text: context.text("report.heading.open_decisions") },
        Block::Points { items },
    ]
}

/// What was proposed, decided or done in the period, and what is open.
pub(super) fn table(context: &Context) -> Option<TableView> {
    let (day, period) = (day(context), context.period());
    let in_period = |on: Option<Date>| on.is_some_and(|on| on <= day && period.contains(on));
    let shown = ours(context).filter(|one| {
        one.is_open_on(day)
            || in_period(Some(one.proposed_on))
            || in_period(one.decided_on)
            || in_period(one.done_on)
    });
    let rows = shown.filter_map(|decision| row(context, decision, day)).collect();
    let text = |key: &str| context.text(&format!("report.decided.{key}"));
    TableView::in_words(
        "readjustments-decided",
        text("title"),
        text("what"),
        ["proposed", "decided", "done", "state"].map(text),
        rows,
    )
}

/// The day on which the edition went out, today while it has not.
fn day(context: &Context) -> Date {
    let today = context.given.today;
    let edition = context.deliverable.editions.get(&context.period());
    edition.and_then(|edition| edition.sent_by(today)).unwrap_or(today)
}

fn ours<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Decision> {
    let programme = &context.programme.id;
    context.given.mandate.decisions.iter().filter(move |one| one.programme == *programme)
}

fn sentence(context: &Context, decision: &Decision, day: Date) -> String {
    let language = context.language;
    let what = typographic(language, &decision.what);
    let due = decision.due.map(|due| language.date(due));
    match (decision.stage_on(day), due) {
        (Some(Stage::Decided), Some(due)) => {
            language.say("report.decided.to_do_by", &[("what", &what), ("due", &due)])
        }
        (Some(Stage::Decided), None) => language.say("report.decided.to_do", &[("what", &what)]),
        _ => {
            let on = language.date(decision.proposed_on);
            language.say("report.decided.to_decide", &[("what", &what), ("on", &on)])
        }
    }
}

fn row(context: &Context, decision: &Decision, day: Date) -> Option<RowView> {
    let language = context.language;
    let told = |on: Option<Date>| {
        let on = on.filter(|on| *on <= day);
        on.map_or_else(|| context.text("mark.not-applicable"), |on| language.short_date(on))
    };
    let state = match decision.stage_on(day)? {
        Stage::Proposed => "report.decided.state.proposed",
        Stage::Decided => "report.decided.state.decided",
        Stage::Refused => "report.decided.state.refused",
        Stage::Done => "report.decided.state.done",
    };
    Some(RowView::words(
        typographic(language, &decision.what),
        [
            told(Some(decision.proposed_on)),
            told(decision.decided_on),
            told(decision.done_on),
            context.text(state),
        ],
    ))
}
