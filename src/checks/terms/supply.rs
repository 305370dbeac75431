//! Slots, weekdays, holidays, how one comes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::calendar::{Date, Datelike, Weekday};
use crate::diagnostics::{Diagnostic, Span};
use crate::model::{Coded, Measured, Session, StopId};
use crate::schedule::Passage;
use crate::words::{Message, message};

use super::super::{Scope, some};
use super::{Asked, NAMED_MAX, of_programme};

/// The weekdays on which a term of the programme asks for appointments; `None` without such a term.
pub fn weekdays<'a>(scope: &Scope<'a>) -> Option<&'a [Weekday]> {
    of_programme(&scope.model.mandate, scope.programme).find_map(|term| match &term.coded {
        Coded::Weekdays(days) => Some(days.as_slice()),
        _ => None,
    })
}

/// The slots of a passage that a contract counts: none on a day beside its weekdays, and never
/// more than the hours hold at the length that a term names.
pub fn countable(passage: &Passage, days: Option<&[Weekday]>, minutes: Option<u32>) -> u32 {
    if days.is_some_and(|days| !days.contains(&passage.date.weekday())) {
        return 0;
    }
    let minutes = minutes.unwrap_or(passage.slot_minutes).max(passage.slot_minutes);
    passage.slots.min(passage.hours.minutes().checked_div(minutes).unwrap_or(passage.slots))
}

/// The length of a slot by the term of the programme.
pub fn slot_minutes_asked(scope: &Scope) -> Option<u32> {
    let mut ours = of_programme(&scope.model.mandate, scope.programme);
    let term = ours.find(|term| term.measure == Measured::SlotMinutes)?;
    whole(term.bound?.value())
}

/// A number of minutes of a day.
fn whole(value: f64) -> Option<u32> {
    (1..=24 * 60).find(|minutes| (f64::from(*minutes) - value).abs() < 0.5)
}

/// What was offered at passages that are past, where a session has another number than the tour.
pub struct Offered<'a>(HashMap<(&'a StopId, Date), Vec<&'a Session>>);

impl<'a> Offered<'a> {
    pub fn of(scope: &Scope<'a>) -> Self {
        let mut sessions: HashMap<_, Vec<&Session>> = HashMap::new();
        for session in scope.model.activity.sessions.iter() {
            if session.date <= scope.today && session.programme == scope.programme.id {
                sessions.entry((&session.stop, session.date)).or_default().push(session);
            }
        }
        Offered(sessions)
    }

    /// The session of a passage in which fewer slots were offered than the passage has.
    pub fn fewer(&self, passage: &Passage) -> Option<(&'a Session, u32)> {
        let that_day = self.0.get(&(&passage.stop, passage.date))?;
        let fits = |one: &&&Session| one.at.is_none_or(|at| at == passage.hours);
        let session = that_day.iter().find(fits)?;
        let offered = session.slots?.offered?;
        (offered < passage.slots).then_some((*session, offered))
    }
}

/// All slots of the contract, and sessions in which fewer of them were offered than announced.
pub(super) fn slots(asked: &Asked) -> Vec<Diagnostic> {
    let (days, minutes) = (weekdays(asked.scope), slot_minutes_asked(asked.scope));
    let held = asked.scope.held();
    let offered = Offered::of(asked.scope);
    let fewer = asked.scope.held().filter_map(|passage| {
        let (session, offered) = offered.fewer(passage)?;
        let message = message!(
            "term-slots-fewer",
            stop = session.stop.as_str(),
            date = session.date,
            slots = offered,
            announced = passage.slots,
        );
        Some(asked.say(&session.span, message).at_key("offered"))
    });
    let fewer = asked.few(fewer);
    let all: u64 = held.map(|passage| u64::from(countable(passage, days, minutes))).sum();
    let all = u32::try_from(all).unwrap_or(u32::MAX);
    let span = &asked.scope.programme.span;
    let what = message!("term-what-slots");
    asked.number(span, what, f64::from(all)).into_iter().chain(fewer).collect()
}

/// The length that the programme gives a slot, and passages with more of them than they hold.
pub(super) fn slot_minutes(asked: &Asked) -> Vec<Diagnostic> {
    let scope = asked.scope;
    let programme = scope.programme;
    let what = message!("term-what-slot-minutes");
    let length = asked.number(&programme.span, what, f64::from(programme.slot_minutes));
    let length = length.map(|said| said.at_key("slot_minutes"));
    let asked_for = slot_minutes_asked(scope);
    let fits = |passage: &&Passage| passage.slots > countable(passage, None, asked_for);
    let crowded = by_record(scope.held().filter(fits));
    let say = |(span, passages): (&Span, Vec<&Passage>)| {
        let days: Vec<_> = passages.iter().map(|passage| passage.date).collect();
        let slots = passages.first().map_or(0, |passage| passage.slots);
        let hold = passages.first().map_or(0, |one| countable(one, None, asked_for));
        let message = message!(
            "term-slots-crowded",
            slots = slots,
            hold = hold,
            days = some(&days, NAMED_MAX)
        );
        asked.say(span, message)
    };
    // Where the length itself is wrong, every passage is crowded.
    if length.is_some() {
        return length.into_iter().collect();
    }
    let offered = scope.model.activity.sessions.iter().filter_map(|session| {
        let offered = session.slots?.offered?;
        let mut there = scope.schedule.of_stop(&session.stop).filter(|passage| {
            passage.date == session.date && session.at.is_none_or(|at| at == passage.hours)
        });
        let hold = countable(there.next()?, None, asked_for);
        (session.programme == programme.id && offered > hold).then(|| {
            let days = some(&[session.date], NAMED_MAX);
            let message = message!("term-slots-crowded", slots = offered, hold = hold, days = days);
            asked.say(&session.span, message).at_key("offered")
        })
    });
    crowded.into_iter().map(say).chain(offered).collect()
}

/// Appointments on other days.
pub(super) fn on_weekdays(asked: &Asked) -> Vec<Diagnostic> {
    let Some(days) = weekdays(asked.scope) else { return Vec::new() };
    let beside = |passage: &&Passage| !days.contains(&passage.date.weekday());
    let found = by_record(asked.scope.held().filter(beside));
    let mut said: Vec<Diagnostic> = found
        .into_iter()
        .map(|(span, passages)| {
            let days: Vec<_> = passages.iter().map(|passage| passage.date).collect();
            let message = message!("term-weekdays", days = some(&days, NAMED_MAX));
            asked.say(span, message)
        })
        .collect();
    let served: BTreeSet<u32> =
        asked.scope.held().map(|passage| passage.date.weekday().num_days_from_monday()).collect();
    let pairs = days.iter().zip(&asked.term.each);
    let missing: Vec<String> = pairs
        .filter(|(day, _)| !served.contains(&day.num_days_from_monday()))
        .map(|(_, name)| name.clone())
        .collect();
    said.extend(asked.lacks(&asked.scope.programme.span, message!("term-what-week"), &missing));
    said
}

/// The calendar that is kept, and passages on its days.
pub(super) fn holidays(asked: &Asked) -> Vec<Diagnostic> {
    let programme = asked.scope.programme;
    let Coded::Holidays(wanted) = asked.term.coded else { return Vec::new() };
    let mut said = Vec::new();
    if programme.holidays != wanted {
        let what = message!("term-what-holidays");
        said.push(asked.differs(&programme.holidays_span, what, programme.holidays.code()));
    }
    let on_holiday =
        |passage: &&Passage| wanted.on(passage.date, &[]).is_some() && !is_open(asked, passage);
    let found = by_record(asked.scope.held().filter(on_holiday));
    said.extend(found.into_iter().map(|(span, passages)| {
        let days: Vec<_> = passages.iter().map(|passage| passage.date).collect();
        asked.say(span, message!("term-holidays", days = some(&days, NAMED_MAX)))
    }));
    said
}

/// Whether the commune keeps no such day: Good Friday is none in communes without a mixed church.
fn is_open(asked: &Asked, passage: &Passage) -> bool {
    let commune = asked.scope.service().communes.get(&passage.commune);
    commune.is_some_and(|commune| {
        let holidays = asked.scope.programme.holidays;
        holidays.on(passage.date, &[&commune.open_on_holidays]).is_none()
            && holidays.on(passage.date, &[]).is_some()
    })
}

pub(super) fn access(asked: &Asked) -> Vec<Diagnostic> {
    let programme = asked.scope.programme;
    let Coded::Access(ways) = &asked.term.coded else { return Vec::new() };
    let missing: Vec<String> = ways
        .iter()
        .filter(|way| !programme.access.contains(way))
        .map(|way| way.code().to_owned())
        .collect();
    let said = asked.lacks(&programme.span, message!("term-what-access"), &missing);
    said.map(|said| said.at_key("access")).into_iter().collect()
}

pub(super) fn phone(asked: &Asked) -> Vec<Diagnostic> {
    let programme = asked.scope.programme;
    let missing: Option<Message> = match (&programme.phone, &programme.booking_page) {
        (None, _) => Some(message!("term-phone")),
        (_, Some(_)) => Some(message!("term-phone-online")),
        _ => None,
    };
    missing.map(|message| asked.say(&programme.span, message)).into_iter().collect()
}

/// Passages by the record that made them what they are.
fn by_record<'a>(
    passages: impl Iterator<Item = &'a Passage>,
) -> BTreeMap<&'a Span, Vec<&'a Passage>> {
    let mut found: BTreeMap<&Span, Vec<&Passage>> = BTreeMap::new();
    for passage in passages {
        found.entry(passage.said_at()).or_default().push(passage);
    }
    found
}
