//! All passages by month and by week, day after day.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::calendar::{Date, Days, IsoWeek, Period};
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::passage::{Dated, Line, Next};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page};

/// The way to every month and week.
#[derive(Debug, Serialize)]
pub struct CalendarIndex {
    pub next: Next,
    /// From the month of the build on.
    pub months: Vec<MonthLinks>,
    /// Before.
    pub past: Vec<MonthLinks>,
    /// Whether there are places whose weekly hours are not repeated here.
    pub fixed_left_out: bool,
    pub subscribe: Subscribe,
}

/// A month and its weeks.
#[derive(Debug, Serialize)]
pub struct MonthLinks {
    pub month: Link,
    pub weeks: Vec<Link>,
}

/// The passages of a month or of a week.
#[derive(Debug, Serialize)]
pub struct CalendarSpan {
    /// Of the days on which there is something to say.
    pub days: Vec<Day>,
    pub before: Option<Link>,
    pub after: Option<Link>,
    /// The weeks of a month, the month of a week.
    pub related: Vec<Link>,
}

#[derive(Debug, Serialize)]
pub struct Day {
    /// `2021-10-05`
    pub id: String,
    pub label: String,
    pub lines: Vec<Line>,
}

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    let mut months: BTreeMap<Date, Vec<&Dated>> = BTreeMap::new();
    let mut weeks: BTreeMap<Date, Vec<&Dated>> = BTreeMap::new();
    for dated in edition.dated.iter().filter(|dated| !dated.regular) {
        months.entry(Period::month_of(dated.date).first()).or_default().push(dated);
        weeks.entry(IsoWeek::of(dated.date).monday()).or_default().push(dated);
    }
    let month_names: Vec<(Date, Link)> = months.keys().map(|first| (*first, month_link(edition, *first))).collect();
    let week_names: Vec<(Date, Link)> = weeks.keys().map(|monday| (*monday, week_link(edition, *monday))).collect();
    let mut pages = vec![index(edition, &month_names, &week_names)];
    for (place, (first, link)) in month_names.iter().enumerate() {
        let related = weeks_of(*first, &week_names);
        pages.push(span(edition, link, &months[first], (&month_names, place), related, &month_address(*first)));
    }
    for (place, (monday, link)) in week_names.iter().enumerate() {
        let within = [Period::month_of(*monday).first(), Period::month_of(*monday + Days::new(6)).first()];
        let related = month_names.iter().filter(|(first, _)| within.contains(first)).map(|(_, link)| link.clone()).collect();
        pages.push(span(edition, link, &weeks[monday], (&week_names, place), related, &week_address(*monday)));
    }
    pages
}

fn index(edition: &Edition, months: &[(Date, Link)], weeks: &[(Date, Link)]) -> Page {
    let this_month = Period::month_of(edition.given.today).first();
    let links = |(first, link): &(Date, Link)| MonthLinks { month: link.clone(), weeks: weeks_of(*first, weeks) };
    let (past, coming): (Vec<_>, Vec<_>) = months.iter().partition(|(first, _)| *first < this_month);
    let body = CalendarIndex {
        next: edition.next_of_tour(|_| true, 10),
        months: coming.into_iter().map(links).collect(),
        past: past.into_iter().map(links).collect(),
        fixed_left_out: edition.dated.iter().any(|dated| dated.regular),
        subscribe: subscribe::compose(edition, edition.text("subscribe.all"), Subscription::all(&edition.given.service.site)),
    };
    let description = edition.say("calendar.description", &[("site", &edition.given.service.site.name)]);
    edition.page("calendrier/", edition.text("page.calendar"), description, Body::Calendar(body))
}

fn span(edition: &Edition, link: &Link, dated: &[&Dated], neighbours: (&[(Date, Link)], usize), related: Vec<Link>, address: &str) -> Page {
    let mut days: Vec<Day> = Vec::new();
    for dated in dated {
        let id = dated.date.to_string();
        match days.last_mut() {
            Some(day) if day.id == id => day.lines.push(dated.line.clone()),
            _ => days.push(Day { id, label: dated.line.date.clone(), lines: vec![dated.line.clone()] }),
        }
    }
    let (all, place) = neighbours;
    let body = CalendarSpan {
        days,
        before: place.checked_sub(1).map(|before| all[before].1.clone()),
        after: all.get(place + 1).map(|(_, link)| link.clone()),
        related,
    };
    let title = edition.say("calendar.span_title", &[("span", &link.label)]);
    let description = edition.say("calendar.span_description", &[("span", &link.label), ("site", &edition.given.service.site.name)]);
    let page = edition.page(address, title, description, Body::CalendarSpan(body));
    Page { crumbs: vec![edition.home_link(), edition.link("page.calendar", "calendrier/")], ..page }
}

fn weeks_of(first: Date, weeks: &[(Date, Link)]) -> Vec<Link> {
    let last = Period::month_of(first).last();
    weeks.iter().filter(|(monday, _)| *monday <= last && *monday + Days::new(6) >= first).map(|(_, link)| link.clone()).collect()
}

fn month_link(edition: &Edition, first: Date) -> Link {
    Link::new(edition.language.month_year(first), edition.path(&month_address(first)))
}

fn week_link(edition: &Edition, monday: Date) -> Link {
    let label = edition.say("calendar.week", &[("date", &edition.language.date(monday))]);
    Link::new(label, edition.path(&week_address(monday)))
}

fn month_address(first: Date) -> String {
    format!("calendrier/{}/", first.format("%Y-%m"))
}

fn week_address(monday: Date) -> String {
    format!("calendrier/{}/", monday.format("%G-s%V"))
}
