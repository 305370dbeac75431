//! Rules of presence at a place, as opposed to its opening hours.

use std::collections::HashMap;
use std::sync::Arc;

use crate::calendar::{Datelike, Hours, Weekday};
use crate::model::{Itinerance, Recurrence, Rule, Service, StopId};

/// The rules by which places that do not move are open every week.
pub(super) type Openings = HashMap<StopId, Vec<Arc<Rule>>>;

pub(super) fn weekly_openings(service: &Service, rules: &[Arc<Rule>]) -> Openings {
    let mut openings: Openings = HashMap::new();
    for rule in rules.iter().filter(|rule| is_weekly(rule) && !is_named(rule)) {
        let [stop] = rule.stops.as_slice() else { continue };
        let stop = service.stops.get(stop);
        if let Some(stop) = stop.filter(|stop| stop.itinerance == Itinerance::Fixed) {
            openings.entry(stop.id.clone()).or_default().push(Arc::clone(rule));
        }
    }
    openings
}

/// Who or what is there is named; or a remark is made of single days within the opening hours, at
/// which the place cannot be open a second time.
pub(super) fn is_presence(rule: &Rule, openings: &Openings) -> bool {
    is_named(rule)
        || (rule.note.is_some()
            && !is_weekly(rule)
            && rule.stops.first().and_then(|stop| openings.get(stop)).is_some_and(|openings| {
                rule.stops.len() == 1
                    && weekdays(rule).iter().all(|weekday| {
                        rule.hours.iter().all(|hours| {
                            openings.iter().any(|opening| holds(opening, *weekday, *hours, rule))
                        })
                    })
            }))
}

fn is_named(rule: &Rule) -> bool {
    rule.operator.is_some() || rule.service.is_some()
}

fn is_weekly(rule: &Rule) -> bool {
    matches!(rule.recurrence, Recurrence::Weekly { every_weeks: 1, .. })
}

fn weekdays(rule: &Rule) -> Vec<Weekday> {
    match &rule.recurrence {
        Recurrence::Weekly { weekdays, .. } | Recurrence::Monthly { weekdays, .. } => {
            weekdays.clone()
        }
        Recurrence::Dates(dates) => dates.iter().map(Datelike::weekday).collect(),
    }
}

/// Whether a place is open by a rule on a weekday, for as long as another rule asks.
fn holds(opening: &Rule, weekday: Weekday, hours: Hours, rule: &Rule) -> bool {
    let open = opening.hours.iter();
    opening.from <= rule.from
        && opening.until >= rule.until
        && weekdays(opening).contains(&weekday)
        && open.clone().any(|open| open.start <= hours.start && open.end >= hours.end)
        && !hours.over_midnight()
}
