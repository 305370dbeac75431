//! On which days an organisation or a service is at a place. Independent of which one it is.

use crate::calendar::{Date, Days};
use crate::model::{Rule, StopId};

use super::{Schedule, recurrence};

/// The days of a presence from a day on, `most` of them: without those on which the place would be
/// open and is not.
pub fn presence_dates(
    schedule: &Schedule,
    rule: &Rule,
    stop: &StopId,
    today: Date,
    most: usize,
) -> Vec<Date> {
    let is_shut = |date: Date| {
        let of_day = || {
            let passages = schedule.shared_of_stop(stop).into_iter().flat_map(|all| all.iter());
            passages
                .skip_while(move |passage| passage.date < date - Days::new(1))
                .take_while(move |passage| passage.date <= date + Days::new(1))
                .filter(move |passage| passage.date == date)
        };
        of_day().next().is_some() && !of_day().any(|passage| passage.takes_place())
    };
    let days = recurrence::dates(&rule.recurrence, rule.from.max(today), rule.until);
    let ours = days
        .into_iter()
        .filter(|(_, turn)| rule.stops.get(turn % rule.stops.len().max(1)) == Some(stop));
    ours.map(|(date, _)| date).filter(|date| !is_shut(*date)).take(most).collect()
}

/// Whether a rule has a day at all.
pub fn has_days(rule: &Rule) -> bool {
    !recurrence::dates(&rule.recurrence, rule.from, rule.until).is_empty()
}
