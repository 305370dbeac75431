//! Passages and sessions into blocks, each once.

use crate::calendar::{Date, Hours, IsoWeek, Period};
use crate::model::{Entry, Session, SessionStatus, StopId, When};
use crate::schedule::{Passage, State};

use super::block::Block;
use super::configured::Asked;
use super::{Counts, Moment, Part, Recorded, Tally, UNDATED};

impl Counts {
    pub(super) fn weekly(&mut self, passage: &Passage, session: Option<&Session>) {
        if !takes_place(passage, session) {
            return;
        }
        let week = self.weeks.entry(IsoWeek::of(passage.date)).or_default();
        week.passages += 1;
        week.slots_offered += slots_offered(passage, session);
    }

    pub(super) fn passage(
        &mut self,
        asked: &Asked,
        passage: &Passage,
        session: Option<&Session>,
        recorded: &mut Recorded,
    ) {
        if matches!(passage.state, State::Lost(_)) {
            return;
        }
        let block = self.block(&passage.stop, passage.date, Some(passage.hours));
        block.add(Tally::SessionsPlanned, 1);
        if !takes_place(passage, session) {
            block.add(Tally::SessionsCancelled, 1);
            block.add(Tally::SlotsCancelled, slots_offered(passage, session));
            let cancelled = session.filter(|one| one.status == SessionStatus::Cancelled);
            if let Some(slots) = cancelled.and_then(|session| session.slots) {
                block.cancelled(slots);
            }
            return;
        }
        block.add(Tally::SlotsOffered, slots_offered(passage, session));
        match session {
            Some(session) if session.status == SessionStatus::Held => {
                let tallies = recorded.describing(session);
                let received = block.held(session, &tallies);
                self.announced(passage.date, passage.hours);
                self.people(asked, (passage.date, &passage.stop), session, &tallies, received);
            }
            _ => block.add(Tally::SessionsUnrecorded, 1),
        }
    }

    /// A session that no passage explains was held all the same, or its appointments cancelled.
    pub(super) fn without_passage(
        &mut self,
        asked: &Asked,
        session: &Session,
        recorded: &mut Recorded,
    ) {
        let offered = session.slots.and_then(|slots| slots.offered).unwrap_or(0);
        if session.status != SessionStatus::Held {
            let is_cancelled = session.status == SessionStatus::Cancelled;
            if let Some(slots) = session.slots.filter(|_| is_cancelled) {
                let block = self.block(&session.stop, session.date, session.at);
                block.add(Tally::SlotsCancelled, u64::from(offered));
                block.cancelled(slots);
            }
            return;
        }
        let block = self.block(&session.stop, session.date, session.at.or(session.presence));
        block.add(Tally::SlotsOffered, u64::from(offered));
        let tallies = recorded.describing(session);
        let received = block.held(session, &tallies);
        session.at.or(session.presence).into_iter().for_each(|at| self.announced(session.date, at));
        self.people(asked, (session.date, &session.stop), session, &tallies, received);
        let week = self.weeks.entry(IsoWeek::of(session.date)).or_default();
        week.passages += 1;
        week.slots_offered += u64::from(offered);
    }

    /// Visitors counted beside sessions. What was counted over several months belongs to the last
    /// of them.
    pub(super) fn tallied(&mut self, asked: &Asked, entry: &Entry) {
        let moment = match entry.when {
            When::Day { date, at } => Moment::of(date, at),
            When::Period(_) => Moment { weekday: UNDATED, part: Part::Unknown },
        };
        let stop = entry.stop.map_or("", StopId::as_str);
        let block = self
            .months
            .entry(Period::month_of(entry.when.last()))
            .or_default()
            .entry((stop.into(), moment))
            .or_default();
        block.add(Tally::Tallied, 1);
        block.add(Tally::Received, entry.n);
        block.describe(std::slice::from_ref(entry), entry.n);
        self.people_tallied(asked, entry);
    }

    fn announced(&mut self, date: Date, hours: Hours) {
        let minutes = self.minutes_announced.entry(Period::month_of(date)).or_default();
        *minutes += u64::from(hours.minutes());
    }

    fn block(&mut self, stop: &StopId, date: Date, hours: Option<Hours>) -> &mut Block {
        self.months
            .entry(Period::month_of(date))
            .or_default()
            .entry((stop.as_str().into(), Moment::of(date, hours)))
            .or_default()
    }
}

/// As the session gives it, else as the tour has it.
fn takes_place(passage: &Passage, session: Option<&Session>) -> bool {
    match session.map(|session| session.status) {
        Some(SessionStatus::Held) => true,
        Some(SessionStatus::Cancelled) => false,
        Some(SessionStatus::Planned) | None => passage.takes_place(),
    }
}

/// As many as the session says, else as the passage has.
fn slots_offered(passage: &Passage, session: Option<&Session>) -> u64 {
    let said = session.and_then(|session| session.slots).and_then(|slots| slots.offered);
    u64::from(said.unwrap_or(passage.slots))
}
