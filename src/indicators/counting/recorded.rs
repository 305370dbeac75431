//! Session records that no passage has claimed yet, and counts of visitors that no session has.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::model::{Entry, MeasureId, Model, Programme, Session, StopId, When};
use crate::schedule::{Passage, State};

/// Session records that no passage has claimed yet, and counts of visitors that no session has.
pub(super) struct Recorded<'a> {
    by_place: BTreeMap<(StopId, Date), Vec<Option<&'a Session>>>,
    pub tallies: Vec<Option<Entry<'a>>>,
    /// The places in `tallies` of what was counted at a stop on a day.
    daily: BTreeMap<(StopId, Date), Vec<usize>>,
}

impl<'a> Recorded<'a> {
    pub(super) fn of(model: &'a Model, programme: &Programme) -> Self {
        let mut recorded =
            Recorded { by_place: BTreeMap::new(), tallies: Vec::new(), daily: BTreeMap::new() };
        for session in &model.activity.sessions {
            if model.service.stops.get(&session.stop).is_some_and(|stop| stop.is_of(&programme.id))
            {
                recorded
                    .by_place
                    .entry((session.stop.clone(), session.date))
                    .or_default()
                    .push(Some(session));
            }
        }
        for entry in model.activity.tallied(&programme.id, MeasureId::VISITS) {
            if let (When::Day { date, .. }, Some(stop)) = (entry.when, entry.stop) {
                recorded
                    .daily
                    .entry((stop.clone(), date))
                    .or_default()
                    .push(recorded.tallies.len());
            }
            recorded.tallies.push(Some(entry));
        }
        recorded
    }

    /// The session held at a passage: of its stop and day and, where the record says so, of its
    /// hours.
    pub(super) fn take(&mut self, passage: &Passage) -> Option<&'a Session> {
        if matches!(passage.state, State::Lost(_)) {
            return None;
        }
        let sessions = self.by_place.get_mut(&(passage.stop.clone(), passage.date))?;
        let fits = |exactly: bool| {
            move |session: &Option<&Session>| {
                session.is_some_and(|s| {
                    if exactly { s.at == Some(passage.hours) } else { s.at.is_none() }
                })
            }
        };
        let place = sessions
            .iter()
            .position(fits(true))
            .or_else(|| sessions.iter().position(fits(false)))?;
        sessions[place].take()
    }

    /// Sessions without a passage.
    pub(super) fn left(&self) -> Vec<&'a Session> {
        self.by_place.values().flatten().filter_map(|session| *session).collect()
    }

    /// The counts that describe the visitors of a session: they are those of the session, not
    /// others.
    pub(super) fn describing(&mut self, session: &Session) -> Vec<Entry<'a>> {
        if !session.visits.is_empty() {
            return Vec::new();
        }
        let held = When::Day { date: session.date, at: session.at };
        let places =
            self.daily.get(&(session.stop.clone(), session.date)).cloned().unwrap_or_default();
        places
            .into_iter()
            .filter_map(|place| self.tallies[place].take_if(|tally| tally.when.overlaps(held)))
            .collect()
    }
}
