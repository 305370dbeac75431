//! Whether somebody who is followed was referred, and by a sheet.

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{
    Bound, CheckLevel, FollowUp, LiaisonSheet, Measured, Model, Programme, ProgrammeId,
};
use crate::words::{Message, message};

use super::terms::of_programme;
use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::LiaisonSheet, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let ours = || {
        scope
            .model
            .activity
            .follow_ups
            .iter()
            .filter(|follow_up| follow_up.programme == scope.programme.id)
    };
    let mut without_sheet = ours().filter(|follow_up| {
        follow_up.referred_by.is_some() && follow_up.liaison_sheet_on.is_none()
    });
    let mut without_referral = ours().filter(|follow_up| follow_up.referred_by.is_none());
    let say = |first: &FollowUp, message| Diagnostic::new(CHECK.code, first.span.clone(), message);
    let mut found = Vec::new();
    if let Some(first) = without_sheet.next() {
        let count = 1 + without_sheet.count();
        found.push(say(first, message!("liaison-sheet", count = count, date = first.opened_on)));
    }
    if let Some(first) = without_referral.next() {
        let count = 1 + without_referral.count();
        let message = message!("liaison-sheet-referral", count = count, date = first.opened_on);
        found.push(say(first, message));
    }
    found.extend(waiting(scope));
    found
}

/// Days within which somebody who was referred is contacted.
const CONTACT_MAX: i64 = 7;

/// Days within which somebody is met, where no term has a number.
const MEETING_MAX: f64 = 31.0;

/// Sheets that wait for a contact, or for a meeting, too long.
fn waiting(scope: &Scope) -> Vec<Diagnostic> {
    let mut terms = of_programme(&scope.model.mandate, scope.programme);
    let term = terms.find(|term| term.measure == Measured::FirstMeeting);
    let meeting_max = term.and_then(|term| term.bound).map_or(MEETING_MAX, Bound::value);
    let days = |sheet: &LiaisonSheet| (scope.today - sheet.received_on).num_days();
    let ours: Vec<&LiaisonSheet> = scope
        .model
        .activity
        .waiting_sheets(scope.today)
        .filter(|sheet| sheet.programme == scope.programme.id)
        .collect();
    let is_late = |sheet: &LiaisonSheet| is_beyond(days(sheet), meeting_max);
    let late = ours.iter().filter(|sheet| is_late(sheet));
    let silent = ours.iter().filter(|sheet| {
        !is_late(sheet) && days(sheet) > CONTACT_MAX && !sheet.is_contacted_on(scope.today)
    });
    let say = |(sheets, message): (Vec<&&LiaisonSheet>, fn(usize, Date, f64) -> Message)| {
        let first = sheets.first()?;
        let message = message(sheets.len(), first.received_on, meeting_max);
        Some(Diagnostic::new(CHECK.code, first.span.clone(), message))
    };
    let contact: fn(usize, Date, f64) -> Message = |count, date, _| {
        message!("liaison-sheet-contact", count = count, date = date, days = CONTACT_MAX)
    };
    let meeting: fn(usize, Date, f64) -> Message = |count, date, days| {
        message!("liaison-sheet-meeting", count = count, date = date, days = days)
    };
    [(late.collect(), meeting), (silent.collect(), contact)].into_iter().filter_map(say).collect()
}

/// Whether somebody waits longer than so many days.
fn is_beyond(days: i64, most: f64) -> bool {
    i32::try_from(days).is_ok_and(|days| f64::from(days) > most)
}

/// Whether people are referred to a programme by sheets.
pub fn is_used(model: &Model, programme: &Programme) -> bool {
    let ours = |id: &ProgrammeId| *id == programme.id;
    let activity = &model.activity;
    let is_asked = || {
        let mut terms = of_programme(&model.mandate, programme);
        terms.any(|term| term.measure == Measured::Liaison)
    };
    let mut follow_ups = activity.follow_ups.iter();
    activity.liaison_sheets.iter().any(|one| ours(&one.programme))
        || follow_ups.any(|one| ours(&one.programme) && one.liaison_sheet_on.is_some())
        || is_asked()
}

/// Whether a sheet waits too long on a day.
pub fn is_overdue(sheet: &LiaisonSheet, today: Date) -> bool {
    let days = (today - sheet.received_on).num_days();
    days > CONTACT_MAX && !sheet.is_contacted_on(today) || is_beyond(days, MEETING_MAX)
}
