//! Staff, and people who are followed at home.

use crate::calendar::{Date, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Coded, FollowUp};
use crate::words::message;

use super::Asked;

/// Full-time equivalents on the first and last day of each month of the programme that has begun.
pub(super) fn fte(asked: &Asked) -> Vec<Diagnostic> {
    let (programme, activity) = (asked.scope.programme, &asked.scope.model.activity);
    let last = asked.scope.today.clamp(programme.from, programme.until);
    let months = Period::span(programme.from, last).map_or(Vec::new(), |all| all.each_month());
    let days = months.iter().flat_map(|month| [month.first(), month.last()]);
    let days = days.map(|day| day.clamp(programme.from, last)).chain([last]);
    let of_day = |day: Date| activity.fte(&programme.id, day, day);
    let least = days.min_by(|one, other| of_day(*one).total_cmp(&of_day(*other)));
    let Some(day) = least else { return Vec::new() };
    let mut ours = activity.staff.values().filter(|staff| staff.programme == programme.id);
    let gone = ours.find(|staff| !(staff.from..=staff.until).contains(&day));
    let first = gone.or(activity.staff.values().find(|staff| staff.programme == programme.id));
    let span = first.map_or(&asked.term.span, |staff| &staff.span);
    let said = asked.number(span, message!("term-what-fte", day = day), of_day(day));
    said.map(|said| said.at_key(if gone.is_some() { "until" } else { "fte" })).into_iter().collect()
}

/// Follow-ups whose first meeting came too many days after the liaison sheet.
pub(super) fn first_meeting(asked: &Asked) -> Vec<Diagnostic> {
    let days = |follow_up: &FollowUp| {
        let sheet = follow_up.liaison_sheet_on?;
        let first = follow_up.interventions.first().map_or(asked.scope.today, |one| one.date);
        let days = i32::try_from((first - sheet).num_days()).ok()?;
        Some(f64::from(days)).filter(|days| *days >= 0.0)
    };
    of_follow_ups(asked, |follow_up| {
        let what = message!("term-what-first-meeting", opened = follow_up.opened_on);
        let late = asked.number(&follow_up.span, what, days(follow_up)?);
        let late = late.map(|late| late.at_key("liaison_sheet_on"));
        late.or_else(|| elsewhere(asked, follow_up))
    })
}

/// A first meeting at another place than the contract names.
fn elsewhere(asked: &Asked, follow_up: &FollowUp) -> Option<Diagnostic> {
    let Coded::MeetingPlace(wanted) = asked.term.coded else { return None };
    let first = follow_up.interventions.first().filter(|one| one.place != wanted)?;
    let what = message!("term-what-meeting-place", opened = follow_up.opened_on);
    Some(asked.differs(&follow_up.span, what, first.place.code()).at_key("place"))
}

/// Who was followed without being referred, or without a sheet.
pub(super) fn liaison(asked: &Asked) -> Vec<Diagnostic> {
    of_follow_ups(asked, |follow_up| {
        let mut missing = Vec::new();
        if follow_up.referred_by.is_none() {
            missing.push("`referred_by`".to_owned());
        }
        if follow_up.liaison_sheet_on.is_none() {
            missing.push("`liaison_sheet_on`".to_owned());
        }
        let what = message!("term-what-follow-up", opened = follow_up.opened_on);
        asked.lacks(&follow_up.span, what, &missing)
    })
}

fn of_follow_ups(asked: &Asked, look: impl Fn(&FollowUp) -> Option<Diagnostic>) -> Vec<Diagnostic> {
    let ours = asked.scope.model.activity.follow_ups.iter().filter(|follow_up| {
        follow_up.programme == asked.scope.programme.id && follow_up.opened_on <= asked.scope.today
    });
    asked.few(ours.filter_map(look))
}
