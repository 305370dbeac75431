//! Whether the service stays as long as the public was promised.

use std::collections::{BTreeMap, HashMap};

use crate::calendar::{Date, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Session, SessionStatus, StopId};
use crate::schedule::Passage;
use crate::words::message;

use super::Asked;

/// Sessions that were left early, begun late, or whose presence was not written down. Less than a
/// slot with its reason (`remark`) is none of these.
pub(super) fn presence(asked: &Asked) -> Vec<Diagnostic> {
    let scope = asked.scope;
    let mut passages: HashMap<(&StopId, Date), Vec<&Passage>> = HashMap::new();
    for passage in scope.held() {
        passages.entry((&passage.stop, passage.date)).or_default().push(passage);
    }
    let sessions = scope.model.activity.sessions.iter().filter(|session| {
        session.programme == scope.programme.id
            && session.status == SessionStatus::Held
            && session.date <= scope.today
    });
    let held: Vec<(&Session, &Passage)> = sessions
        .filter_map(|session| {
            let that_day = passages.get(&(&session.stop, session.date))?;
            Some((session, planned(session, that_day)?))
        })
        .collect();
    let short = held.iter().filter_map(|(session, planned)| short(asked, session, planned));
    let short: Vec<Diagnostic> = short.collect();
    short.into_iter().chain(often(asked, &held)).collect()
}

/// One in so many sessions may be a little shorter for a reason.
const EXPLAINED: usize = 10;

/// Quarters in which reasons for less presence are the rule.
fn often(asked: &Asked, held: &[(&Session, &Passage)]) -> Vec<Diagnostic> {
    let mut quarters: BTreeMap<Period, (usize, Vec<&Session>)> = BTreeMap::new();
    for (session, planned) in held {
        let (all, explained) = quarters.entry(Period::quarter_of(session.date)).or_default();
        *all += 1;
        if minutes_missing(session, planned).is_some_and(|missing| missing > 0) {
            explained.push(session);
        }
    }
    let often = quarters.iter().filter(|(_, (all, short))| {
        short.len() > 1
            && short.len() * EXPLAINED > *all
            && short.iter().any(|session| session.remark.is_some())
    });
    let say = |(quarter, (all, short)): (&Period, &(usize, Vec<&Session>))| {
        let message = message!(
            "term-presence-often",
            quarter = quarter.to_string(),
            count = short.len(),
            all = *all,
        );
        Some(asked.say(&short.first()?.span, message).at_key("presence"))
    };
    often.filter_map(say).collect()
}

/// Minutes of a passage without anybody present; `None` where they were not recorded.
fn minutes_missing(session: &Session, planned: &Passage) -> Option<u32> {
    let shared = session.presence?.shared_minutes(planned.hours);
    Some(planned.hours.minutes().saturating_sub(shared))
}

/// The passage that was held in a session.
fn planned<'a>(session: &Session, that_day: &[&'a Passage]) -> Option<&'a Passage> {
    match session.at {
        Some(at) => that_day.iter().find(|passage| passage.hours == at).copied(),
        None => that_day.first().copied(),
    }
}

fn short(asked: &Asked, session: &Session, planned: &Passage) -> Option<Diagnostic> {
    let (stop, date) = (session.stop.as_str(), session.date);
    let hours = planned.hours.to_string();
    let Some(presence) = session.presence else {
        let message = message!("term-presence-open", stop = stop, date = date, planned = hours);
        return Some(asked.say(&session.span, message));
    };
    let missing = minutes_missing(session, planned)?;
    let is_explained = session.remark.is_some() && missing < planned.slot_minutes;
    (missing > 0 && !is_explained).then(|| {
        let message = message!(
            "term-presence",
            stop = stop,
            date = date,
            planned = hours,
            presence = presence.to_string(),
            missing = missing,
        );
        asked.say(&session.span, message).at_key("presence")
    })
}
