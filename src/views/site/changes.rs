//! What differs from the rules, the latest announced first.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::addresses::Word;
use crate::calendar::Date;
use crate::model::{Area, Closure};
use crate::schedule::{Passage, State};
use crate::views::news::{Everywhere, Teller};
use crate::views::words;

use super::edition::Edition;
use super::passage::Dated;
use super::{Body, Page, Said};

#[derive(Debug, Serialize)]
pub struct Changes {
    /// From today on, the latest announced first.
    pub coming: Vec<Change>,
    /// Over.
    pub past: Vec<Change>,
}

/// One change as the public is told of it.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// For addresses within the page and for feed readers; stays the same for ever.
    pub id: String,
    pub badge: String,
    /// As in a [`super::Line`]: what the badge looks like.
    pub state: &'static str,
    /// When and where, in the words of `halte diff`.
    pub title: String,
    /// What it was before.
    pub detail: Option<String>,
    pub reason: Option<String>,
    pub message: Option<Said>,
    /// What comes next, where it is cancelled.
    pub next: Option<String>,
    /// `Annoncé le 25 novembre 2021`
    pub announced: Option<String>,
    /// `2021-11-25`
    pub announced_on: Option<String>,
    pub href: Option<String>,
}

struct Found {
    last_day: Date,
    announced_on: Option<Date>,
    change: Change,
}

pub(super) fn page(edition: &Edition) -> Page {
    let service = edition.given.service;
    let everywhere = Everywhere { service, schedule: edition.given.schedule };
    let teller = Teller::new(&everywhere, edition.language);
    let mut found: Vec<Found> = edition
        .given
        .schedule
        .altered()
        .into_iter()
        .filter_map(|passage| altered(edition, &teller, passage))
        .collect();
    found.extend(service.closures.iter().map(|closure| closed(edition, closure)));
    // What is announced later is told from that day on.
    found.retain(|found| found.announced_on.is_none_or(|day| day <= edition.given.today));
    found.sort_by(|a, b| {
        (b.announced_on, b.last_day, &a.change.id).cmp(&(a.announced_on, a.last_day, &b.change.id))
    });
    let (coming, past): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|found| found.last_day >= edition.given.today);
    let changes = |found: Vec<Found>| found.into_iter().map(|found| found.change).collect();
    let body = Body::Changes(Changes { coming: changes(coming), past: changes(past) });
    let description = edition.say("changes.description", &[("site", &service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Changes),
        edition.text("page.changes"),
        description,
        body,
    )
}

fn altered<'a>(edition: &Edition<'a>, teller: &Teller, passage: &'a Passage) -> Option<Found> {
    let notice = passage.notice.as_ref()?;
    if matches!(passage.state, State::Lost(_) | State::Planned) {
        return None;
    }
    let line = Dated::of(edition, passage)?.line(edition);
    let news = teller.news(passage);
    let change = Change {
        id: line.id,
        badge: line.badge.unwrap_or_default(),
        state: line.state,
        title: teller.headline(passage),
        // Where it was by rule, the title says.
        detail: news
            .what
            .into_iter()
            .next()
            .filter(|_| !matches!(passage.state, State::Changed { .. })),
        reason: news.reason,
        message: notice.message.as_ref().map(|message| edition.said(message)),
        next: news.next,
        announced: line.announced,
        announced_on: notice.announced_on.map(|day| day.to_string()),
        href: Some(line.href),
    };
    Some(Found {
        last_day: passage.date.max(passage.key.date),
        announced_on: notice.announced_on,
        change,
    })
}

fn closed(edition: &Edition, closure: &Closure) -> Found {
    let language = edition.language;
    let area = closed_area(edition, closure);
    let title = if closure.from == closure.until {
        edition.say(
            "changes.closed_day",
            &[("area", &area), ("date", &language.weekday_date(closure.from))],
        )
    } else {
        let (first, last) =
            (language.weekday_date(closure.from), language.weekday_date(closure.until));
        edition.say("changes.closed_days", &[("area", &area), ("first", &first), ("last", &last)])
    };
    let title = words::closed(language, closure, title);
    let change = Change {
        id: closure_id(closure),
        badge: edition.text("passage.lost"),
        state: "lost",
        title,
        detail: None,
        reason: Some(edition.say(
            "calendar.say.reason",
            &[("reason", &edition.text(&format!("reason.{}", closure.reason.code())))],
        )),
        message: closure.message.as_ref().map(|message| edition.said(message)),
        next: None,
        announced: closure
            .announced_on
            .map(|day| edition.say("passage.announced", &[("date", &language.date(day))])),
        announced_on: closure.announced_on.map(|day| day.to_string()),
        href: None,
    };
    Found { last_day: closure.until, announced_on: closure.announced_on, change }
}

fn closure_id(closure: &Closure) -> String {
    let areas = closure.areas.iter().map(area_id);
    let vehicles = closure.vehicles.iter().map(ToString::to_string);
    let hours = closure.hours.iter().map(|hours| hours.start.format("%H%M").to_string());
    let named: Vec<String> = areas.chain(vehicles).chain(hours).collect();
    format!("fermeture-{}-{}", closure.from, named.join("-"))
}

/// What is closed. A vehicle has no name for the public: the stops that it does not come to have.
fn closed_area(edition: &Edition, closure: &Closure) -> String {
    let passages = edition.given.schedule.passages.iter();
    let is_closed = |passage: &&Passage| *passage.said_at() == closure.span;
    let stops: BTreeSet<Area> = match closure.vehicles.is_empty() {
        true => BTreeSet::new(),
        false => passages.filter(is_closed).map(|at| Area::Stop(at.stop.clone())).collect(),
    };
    let names = |areas: &mut dyn Iterator<Item = &Area>| -> Vec<String> {
        areas.filter_map(|area| area_name(edition, area)).collect()
    };
    let area = if stops.is_empty() {
        names(&mut closure.areas.iter()).join(", ")
    } else {
        names(&mut stops.iter()).join(" ; ")
    };
    let excepted = closure.except.iter().map(|id| Area::Stop(id.clone()));
    let excepted: Vec<String> = excepted.filter_map(|stop| area_name(edition, &stop)).collect();
    if excepted.is_empty() {
        return area;
    }
    edition.say("closure.except", &[("area", &area), ("stops", &excepted.join(" ; "))])
}

fn area_name(edition: &Edition, area: &Area) -> Option<String> {
    let service = edition.given.service;
    match area {
        Area::Stop(id) => service
            .stops
            .get(id)
            .map(|stop| format!("{}, {}", service.commune_of(stop).name, stop.name)),
        Area::Commune(code) => service.communes.get(code).map(|commune| commune.name.clone()),
        Area::Territory(id) => service.territories.get(id).map(|territory| territory.name.clone()),
        Area::Programme(_) if service.programmes.len() == 1 => {
            Some(edition.text("changes.everywhere"))
        }
        Area::Programme(id) => {
            service.programmes.get(id).map(|programme| programme.short_name.clone())
        }
    }
}

fn area_id(area: &Area) -> String {
    match area {
        Area::Stop(id) => id.to_string(),
        Area::Commune(code) => code.to_string(),
        Area::Territory(id) => id.to_string(),
        Area::Programme(id) => id.to_string(),
    }
}
