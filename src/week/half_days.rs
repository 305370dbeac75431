//! Whether the half-days of last week are all accounted for.

use crate::calendar::IsoWeek;
use crate::checks::half_days::{past_weeks, term};
use crate::indicators::HalfDayWeek;
use crate::model::{Bound, Programme};
use crate::words::message;

use super::{Row, Section, Subject};

/// Weeks that lack something are listed with last week's; the others are counted.
const LISTED_MAX: usize = 6;

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let programmes: Vec<&Programme> = subject
        .model
        .service
        .programmes
        .values()
        .filter(|programme| term(subject.model, programme).is_some())
        .collect();
    let last_week = IsoWeek::of(subject.days_before().0);
    let mut rows = Vec::new();
    let mut more = 0;
    for programme in &programmes {
        let bound = term(subject.model, programme).and_then(|term| term.bound);
        let wanted = bound.map_or(0.0, Bound::value);
        let weeks = past_weeks(subject.model, subject.schedule, programme, subject.today);
        let open = weeks.into_iter().rev().filter(|week| {
            let found = f64::from(week.total());
            week.week == last_week || bound.is_some_and(|bound| !bound.holds(found))
        });
        let open: Vec<HalfDayWeek> = open.collect();
        more += open.len().saturating_sub(LISTED_MAX);
        rows.extend(open.iter().take(LISTED_MAX).map(|week| row(subject, programme, week, wanted)));
    }
    let mut notes = Vec::new();
    if more > 0 {
        notes.push(message!("week-half-days-more", count = more));
    }
    if rows.is_empty() {
        notes.push(message!("week-half-days-none"));
    }
    (!programmes.is_empty() && !subject.withholds_figures).then(|| Section {
        id: "half-days",
        title: message!("week-half-days"),
        columns: vec![
            message!("week-column-week"),
            message!("week-column-use"),
            message!("week-column-accounted"),
        ],
        rows,
        notes,
    })
}

fn row(subject: &Subject, programme: &Programme, week: &HalfDayWeek, wanted: f64) -> Row {
    let monday = subject.language.day_month(week.week.monday());
    let found = week.total();
    Row::new([
        subject.of_programme(&programme.id, monday),
        message!(
            "week-half-days-use",
            public = week.public,
            outreach = week.outreach,
            home = week.home_visits,
            travel = week.travel,
            absence = week.absence + week.holidays,
            other = week.other,
        ),
        message!("week-half-days-of", found = found, wanted = wanted),
    ])
    .urgent((f64::from(found) - wanted).abs() > 0.5)
}
