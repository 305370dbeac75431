//! Where the service comes: territories, communes, places, and what each place has.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Coded, CommuneCode, Itinerance, Organisation, Stop, StopStatus};
use crate::words::message;

use super::super::some;
use super::{Asked, NAMED_MAX};

/// The places of the programme that are published.
fn published<'a>(asked: &Asked<'a>) -> impl Iterator<Item = &'a Stop> + use<'a> {
    let programme = &asked.scope.programme.id;
    let stops = asked.scope.service().published_stops();
    stops.filter(move |stop| stop.is_of(programme))
}

/// The places that the term names, or else all that are published.
fn named<'a>(asked: &Asked<'a>) -> Vec<&'a Stop> {
    let of = &asked.term.of;
    published(asked)
        .filter(|stop| of.is_empty() || of.iter().any(|id| id == stop.id.as_str()))
        .collect()
}

/// Places that the term names and that are not published.
fn absent(asked: &Asked) -> Vec<Diagnostic> {
    let there: BTreeSet<&str> = published(asked).map(|stop| stop.id.as_str()).collect();
    let gone: Vec<String> =
        asked.term.of.iter().filter(|id| !there.contains(id.as_str())).cloned().collect();
    asked.lacks(&asked.term.span, message!("term-what-places"), &gone).into_iter().collect()
}

/// Each territory is served in every month that the programme is.
pub(super) fn territories(asked: &Asked) -> Vec<Diagnostic> {
    let scope = asked.scope;
    let mut months: BTreeMap<Period, BTreeSet<&str>> = BTreeMap::new();
    for passage in scope.held() {
        let commune = scope.service().communes.get(&passage.commune);
        let territory = commune.and_then(|commune| scope.service().territory_id_of(commune));
        let there = months.entry(Period::month_of(passage.date)).or_default();
        there.extend(territory.map(|territory| territory.as_str()));
    }
    let mut said = Vec::new();
    for territory in &asked.term.each {
        let without: Vec<String> = months
            .iter()
            .filter(|(_, served)| !served.contains(territory.as_str()))
            .map(|(month, _)| month.to_string())
            .collect();
        if !without.is_empty() || months.is_empty() {
            let message = message!(
                "term-territory",
                territory = territory,
                months = some(&without, NAMED_MAX)
            );
            let stops = scope.service().stops.values();
            let place = stops
                .filter(|stop| stop.is_of(&scope.programme.id))
                .find(|stop| {
                    let commune = scope.service().commune_of(stop);
                    let of = scope.service().territory_id_of(commune);
                    of.is_some_and(|of| of.as_str() == territory)
                })
                .map_or(&asked.term.span, |stop| &stop.span);
            said.push(asked.say(place, message));
        }
    }
    said
}

/// Each commune has a place that is served.
pub(super) fn communes(asked: &Asked) -> Vec<Diagnostic> {
    let served: BTreeSet<&CommuneCode> =
        asked.scope.held().map(|passage| &passage.commune).collect();
    let missing = asked.missing(|code| served.iter().any(|there| there.as_str() == code));
    asked
        .lacks(&asked.scope.programme.span, message!("term-what-communes"), &missing)
        .into_iter()
        .collect()
}

pub(super) fn count(asked: &Asked) -> Vec<Diagnostic> {
    let places = published(asked).filter(|stop| stop.itinerance == Itinerance::Fixed).count();
    let places = match places {
        0 => published(asked).count(),
        fixed => fixed,
    };
    let places = f64::from(u32::try_from(places).unwrap_or(u32::MAX));
    let span = &asked.scope.programme.span;
    asked.number(span, message!("term-what-count"), places).into_iter().collect()
}

/// Each place was decided at a meeting, and not served before.
pub(super) fn decision(asked: &Asked) -> Vec<Diagnostic> {
    let committees = &asked.scope.model.mandate.committees;
    let Some(committee) =
        asked.term.of.first().and_then(|id| committees.values().find(|one| one.id.as_str() == id))
    else {
        let id = asked.term.of.first().map_or("", String::as_str);
        return vec![asked.absent(message!("term-what-committee", id = id))];
    };
    let days: Vec<Date> = committee.meetings.iter().map(|meeting| meeting.date).collect();
    let is_served = |stop: &&Stop| {
        matches!(stop.status, StopStatus::Validated | StopStatus::Withdrawn)
            && stop.is_of(&asked.scope.programme.id)
    };
    let stops = || asked.scope.service().stops.values().filter(is_served);
    let early = stops().filter_map(|stop| {
        let mut held = asked.scope.schedule.of_stop(&stop.id).filter(|one| one.takes_place());
        let (first, decided) = (held.next()?.date, stop.decided_on?);
        let id = stop.id.as_str();
        let message = message!("term-decision-later", stop = id, first = first, decided = decided);
        (first < decided && days.contains(&decided))
            .then(|| asked.say(&stop.span, message).at_key("decided_on"))
    });
    let early: Vec<Diagnostic> = early.collect();
    let mut said: Vec<Diagnostic> = stops()
        .filter(|stop| stop.decided_on.is_none_or(|day| !days.contains(&day)))
        .map(|stop| {
            let decided = match stop.decided_on {
                Some(day) => message!("term-decision-on", day = day),
                None => message!("term-decision-none"),
            };
            let message = message!(
                "term-decision",
                stop = stop.id.as_str(),
                committee = committee.id.as_str(),
                decided = decided,
                days = some(&days, NAMED_MAX),
            );
            asked.say(&stop.span, message).at_key("decided_on")
        })
        .collect();
    said.extend(early);
    said
}

pub(super) fn coverage(asked: &Asked) -> Vec<Diagnostic> {
    let without = named(asked).into_iter().filter(|stop| stop.coverage.is_none());
    without
        .map(|stop| asked.say(&stop.span, message!("term-coverage", stop = stop.id.as_str())))
        .collect()
}

pub(super) fn equipment(asked: &Asked) -> Vec<Diagnostic> {
    let of_stops = named(asked).into_iter().filter_map(|stop| {
        let missing = asked.missing(|thing| stop.has(thing));
        let what = message!("term-what-equipment", stop = stop.id.as_str());
        Some(asked.lacks(&stop.span, what, &missing)?.at_key("equipment"))
    });
    of_stops.chain(absent(asked)).collect()
}

pub(super) fn operators(asked: &Asked) -> Vec<Diagnostic> {
    let of_stops = named(asked).into_iter().filter_map(|stop| {
        let missing = asked.missing(|id| stop.operators.iter().any(|there| there.as_str() == id));
        let what = message!("term-what-operators", stop = stop.id.as_str());
        Some(asked.lacks(&stop.span, what, &missing)?.at_key("operators"))
    });
    of_stops.chain(absent(asked)).collect()
}

/// Each place is in `follows` of an organisation, and each role follows at least one place.
pub(super) fn informed(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Roles(roles) = &asked.term.coded else { return Vec::new() };
    let service = asked.scope.service();
    let programme = &asked.scope.programme.id;
    let takes_part =
        |one: &&Organisation| one.programmes.is_empty() || one.programmes.contains(programme);
    let followers: Vec<&Organisation> = service
        .organisations
        .values()
        .filter(takes_part)
        .filter(|one| roles.contains(&one.role) && !one.follows.is_empty())
        .collect();
    let missing: Vec<String> = roles
        .iter()
        .filter(|role| followers.iter().all(|one| one.role != **role))
        .map(|role| role.code().to_owned())
        .collect();
    let what = message!("term-what-followers");
    let mut said: Vec<Diagnostic> =
        asked.lacks(&asked.scope.programme.span, what, &missing).into_iter().collect();
    let is_followed = |stop: &&Stop| {
        let mut areas = followers.iter().flat_map(|one| &one.follows);
        areas.any(|area| service.covers(area, stop))
    };
    let alone = published(asked).filter(|stop| !is_followed(stop));
    said.extend(
        alone.map(|stop| asked.say(&stop.span, message!("term-followed", stop = stop.id.as_str()))),
    );
    said
}

/// Days after the first of the programme from which on a place that opens is a new one.
const OPENS_LATER: i64 = 14;

/// Places that opened, and in whose commune nothing was held to make it known.
pub(super) fn opening_event(asked: &Asked) -> Vec<Diagnostic> {
    let scope = asked.scope;
    let most = asked.term.bound.map_or(0.0, crate::model::Bound::value);
    let is_near = |one: Date, other: Date| {
        let days = (one - other).num_days().unsigned_abs();
        u32::try_from(days).is_ok_and(|days| f64::from(days) <= most)
    };
    let opened = named(asked).into_iter().filter_map(|stop| {
        let mut held = scope.schedule.of_stop(&stop.id).filter(|one| one.takes_place());
        let first = held.next()?.date;
        ((first - scope.programme.from).num_days() > OPENS_LATER && first < scope.today)
            .then_some((stop, first))
    });
    let alone = opened.filter(|(stop, first)| {
        let events = scope.model.activity.outreach.iter();
        let mut ours = events.filter(|one| one.programme == scope.programme.id);
        let is_of = |one: &crate::model::Outreach| {
            one.commune.as_ref() == Some(&stop.commune) && is_near(one.date, *first)
        };
        !ours.any(is_of) && !is_near(scope.today, *first)
    });
    let found = alone.map(|(stop, first)| {
        asked.say(&stop.span, message!("term-opening", stop = stop.id.as_str(), day = first))
    });
    asked.few(found)
}
