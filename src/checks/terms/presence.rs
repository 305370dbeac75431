//! Whether the service stays as long as the public was promised.

use std::collections::HashMap;

use crate::calendar::Date;
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
    sessions
        .filter_map(|session| {
            let that_day = passages.get(&(&session.stop, session.date))?;
            let planned = planned(session, that_day)?;
            short(asked, session, planned)
        })
        .collect()
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
    let missing = planned.hours.minutes().saturating_sub(presence.shared_minutes(planned.hours));
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
        asked.say(&session.span, message)
    })
}
