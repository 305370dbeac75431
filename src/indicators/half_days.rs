//! How the half-days of each week were used: sessions and workshops, outreach, and what the week's
//! own record has. No number of persons.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::calendar::{Date, Datelike, Days, Hours, IsoWeek, Time, days};
use crate::model::{Model, Programme, SessionStatus, StopId, Workshop};
use crate::schedule::Schedule;

/// Minutes from which a presence is one of a half-day.
const LONG: u32 = 60;

/// A week's half-days by what they were given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HalfDayWeek {
    pub week: IsoWeek,
    pub public: u32,
    pub outreach: u32,
    pub home_visits: u32,
    pub travel: u32,
    pub absence: u32,
    pub other: u32,
    /// Of public holidays from Monday to Friday without a visit.
    pub holidays: u32,
}

impl HalfDayWeek {
    pub fn total(&self) -> u32 {
        let kinds = [self.outreach, self.home_visits, self.travel, self.absence, self.other];
        kinds.into_iter().fold(self.public + self.holidays, u32::saturating_add)
    }
}

/// The whole weeks between two days, in order.
pub fn half_days(
    model: &Model,
    schedule: &Schedule,
    programme: &Programme,
    (first, last): (Date, Date),
) -> Vec<HalfDayWeek> {
    let activity = &model.activity;
    let public = public(model, schedule, programme);
    let mut outreach: BTreeMap<IsoWeek, u32> = BTreeMap::new();
    for one in activity.outreach.iter().filter(|one| one.programme == programme.id) {
        *outreach.entry(IsoWeek::of(one.date)).or_default() += one.half_days();
    }
    let records = activity.half_days.iter().filter(|one| one.programme == programme.id);
    let records: BTreeMap<IsoWeek, _> = records.map(|one| (one.week, one)).collect();
    let mondays = days(first, last).filter(|day| day.weekday() == crate::calendar::Weekday::Mon);
    let whole = mondays.filter(|monday| *monday + Days::new(6) <= last);
    whole
        .map(|monday| {
            let week = IsoWeek::of(monday);
            let held =
                |date: Date| public.range((date, false)..=(date, true)).map(|_| 1).sum::<u32>();
            let in_week = || days(monday, monday + Days::new(6));
            let holidays = in_week()
                .take(5)
                .filter(|day| held(*day) == 0 && programme.holidays.on(*day, &[]).is_some());
            let record = records.get(&week);
            HalfDayWeek {
                week,
                public: in_week().map(held).sum(),
                outreach: outreach.get(&week).copied().unwrap_or(0),
                home_visits: record.map_or(0, |one| one.home_visits),
                travel: record.map_or(0, |one| one.travel),
                absence: record.map_or(0, |one| one.absence),
                other: record.map_or(0, |one| one.other),
                holidays: holidays.map(|_| 2).sum(),
            }
        })
        .collect()
}

/// The half-days on which people were received: the day, and whether it is its afternoon.
fn public(model: &Model, schedule: &Schedule, programme: &Programme) -> BTreeSet<(Date, bool)> {
    let activity = &model.activity;
    let held = activity.sessions.iter().filter(|session| {
        session.programme == programme.id && session.status == SessionStatus::Held
    });
    let held: Vec<_> = held.collect();
    let is_open = held.iter().any(|session| session.presence.or(session.at).is_none());
    let planned: HashMap<(&StopId, Date), Hours> = match is_open {
        true => schedule.passages.iter().map(|one| ((&one.stop, one.date), one.hours)).collect(),
        false => HashMap::new(),
    };
    let mut found = BTreeSet::new();
    for session in held {
        let hours = session.presence.or(session.at);
        let hours = hours.or_else(|| planned.get(&(&session.stop, session.date)).copied());
        let halves = hours.map_or_else(|| vec![false], halves);
        found.extend(halves.into_iter().map(|half| (session.date, half)));
    }
    let ours = |one: &&Workshop| one.programme == programme.id;
    for workshop in activity.workshops.iter().filter(ours) {
        let halves = workshop.hours.map_or_else(|| vec![true], halves);
        found.extend(halves.into_iter().map(|half| (workshop.date, half)));
    }
    found
}

/// Whether hours are of the morning (`false`), of the afternoon, or of both.
fn halves(hours: Hours) -> Vec<bool> {
    let noon = Time::from_hms_opt(13, 0, 0).unwrap_or(Time::MIN);
    let morning = Hours { start: Time::MIN, end: noon };
    let early = hours.shared_minutes(morning);
    let late = hours.minutes().saturating_sub(early);
    match (early >= LONG, late >= LONG) {
        (true, true) => vec![false, true],
        (true, false) => vec![false],
        (false, true) => vec![true],
        (false, false) => vec![hours.start >= noon],
    }
}
