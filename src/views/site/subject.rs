//! What each page is about. An address can be told from it, and it from an address, without
//! composing any page: so the site can be listed, and one page of it made. Knows nothing of what
//! pages say.

use std::collections::BTreeSet;

use crate::addresses::{self, Addresses, Word};
use crate::calendar::{Date, IsoWeek, Period};
use crate::model::{Commune, Stop, StopId, StopStatus, TerritoryId};

use super::edition::Edition;
use super::{
    Body, Link, Page, around, calendar, changes, commune, data, home, map, near, plan, posters,
    statistics, stop, territory, text,
};

#[derive(Clone, Copy, Debug)]
pub(super) enum Subject<'a> {
    Home,
    Near,
    /// Communes around that begin with a letter.
    Around(around::Part),
    Stops,
    Calendar,
    Changes,
    Posters,
    Data,
    Statistics,
    Plan,
    Missing,
    Stop(&'a Stop),
    /// An address that a stop had before.
    Former(&'a Stop, &'a StopId),
    Commune(&'a Commune),
    /// The page that a commune had under another name, or that was merged into it.
    FormerCommune(&'a Commune, &'a str),
    Territory(&'a TerritoryId),
    FormerTerritory(&'a TerritoryId, &'a TerritoryId),
    Month(Date),
    /// By its Monday.
    Week(Date),
    Text(&'a str),
}

impl<'a> Subject<'a> {
    /// Without the language's own part.
    pub fn address(&self, addresses: &Addresses) -> String {
        match self {
            Subject::Home => String::new(),
            Subject::Near => addresses.page(Word::Near),
            Subject::Around(letter) => addresses.around(*letter),
            Subject::Stops => addresses.page(Word::Stops),
            Subject::Calendar => addresses.page(Word::Calendar),
            Subject::Changes => addresses.page(Word::Changes),
            Subject::Posters => addresses.page(Word::Posters),
            Subject::Data => addresses.page(Word::Data),
            Subject::Statistics => addresses.page(Word::Statistics),
            Subject::Plan => addresses.page(Word::Plan),
            Subject::Missing => addresses::MISSING.to_owned(),
            Subject::Stop(stop) => addresses.stop(&stop.id),
            Subject::Former(_, id) => addresses.stop(id),
            Subject::Commune(commune) => addresses.commune(&commune.slug),
            Subject::FormerCommune(_, slug) => addresses.commune(slug),
            Subject::Territory(id) | Subject::FormerTerritory(_, id) => addresses.territory(id),
            Subject::Month(first) => calendar::month_address(addresses, *first),
            Subject::Week(monday) => calendar::week_address(addresses, *monday),
            Subject::Text(name) => format!("{name}/"),
        }
    }

    pub fn title(&self, edition: &Edition<'a>) -> String {
        match self {
            Subject::Home => home::title(edition),
            Subject::Near => edition.text("page.near"),
            Subject::Around(letter) => around::title(edition, *letter),
            Subject::Stops => edition.text("page.stops"),
            Subject::Calendar => edition.text("page.calendar"),
            Subject::Changes => edition.text("page.changes"),
            Subject::Posters => edition.text("page.posters"),
            Subject::Data => edition.text("page.data"),
            Subject::Statistics => edition.text("page.statistics"),
            Subject::Plan => edition.text("page.plan"),
            Subject::Missing => edition.text("missing.title"),
            Subject::Stop(stop) | Subject::Former(stop, _) => stop::title(edition, stop),
            Subject::Commune(commune) | Subject::FormerCommune(commune, _) => {
                commune::title(edition, commune)
            }
            Subject::Territory(id) | Subject::FormerTerritory(id, _) => {
                territory::title(edition, id)
            }
            Subject::Month(first) => calendar::month_title(edition, *first),
            Subject::Week(monday) => calendar::week_title(edition, *monday),
            Subject::Text(name) => text::title(edition, name),
        }
    }

    pub fn page(&self, edition: &Edition<'a>) -> Page {
        match self {
            Subject::Home => home::page(edition),
            Subject::Near => near::page(edition),
            Subject::Around(letter) => around::page(edition, *letter),
            Subject::Stops => map::page(edition),
            Subject::Calendar => calendar::index(edition),
            Subject::Changes => changes::page(edition),
            Subject::Posters => posters::page(edition),
            Subject::Data => data::page(edition),
            Subject::Statistics => statistics::page(edition),
            Subject::Plan => plan::page(edition),
            Subject::Missing => plan::missing(edition),
            Subject::Stop(stop) => stop::page(edition, stop),
            Subject::Former(stop, id) => stop::former(edition, stop, id),
            Subject::FormerCommune(commune, _) => {
                self.moved(edition, edition.commune_path(commune))
            }
            Subject::FormerTerritory(id, _) => self.moved(edition, edition.territory_path(id)),
            Subject::Commune(commune) => commune::page(edition, commune),
            Subject::Territory(id) => territory::page(edition, id),
            Subject::Month(first) => calendar::month(edition, *first),
            Subject::Week(monday) => calendar::week(edition, *monday),
            Subject::Text(name) => text::page(edition, name),
        }
    }

    /// Whether search engines and the site map are to know it.
    pub fn listed(&self) -> bool {
        !matches!(self, Subject::Missing) && !self.is_former()
    }

    /// Whether it only leads to the page of today.
    pub fn is_former(&self) -> bool {
        matches!(
            self,
            Subject::Former(..) | Subject::FormerCommune(..) | Subject::FormerTerritory(..)
        )
    }

    fn moved(&self, edition: &Edition<'a>, to: String) -> Page {
        let title = self.title(edition);
        let body = Body::Moved { to: Link::new(title.clone(), to) };
        let address = self.address(edition.given.addresses);
        Page { listed: false, ..edition.page(&address, title, edition.text("stop.moved"), body) }
    }
}

impl<'a> Edition<'a> {
    /// What there is a page about, in the order of the site map for people.
    pub fn subjects(&self) -> impl Iterator<Item = Subject<'a>> + '_ {
        let always = [Subject::Home];
        // A team that comes to people's homes has no timetable, and nothing of it to give away.
        let timetable = [
            Subject::Data,
            Subject::Near,
            Subject::Stops,
            Subject::Changes,
            Subject::Posters,
            Subject::Calendar,
        ];
        let timetable = timetable.into_iter().filter(|_| self.has_stops());
        let stops = self.published_stops().flat_map(|stop| {
            let former = stop.former_ids.iter().map(move |id| Subject::Former(stop, id));
            std::iter::once(Subject::Stop(stop)).chain(former)
        });
        let spans = Some(self.spans()).filter(|_| self.has_stops()).into_iter();
        let months =
            spans.clone().flat_map(|spans| &spans.months).map(|first| Subject::Month(*first));
        let weeks = spans.flat_map(|spans| &spans.weeks).map(|monday| Subject::Week(*monday));
        always
            .into_iter()
            .chain(timetable)
            .chain(self.around().keys().map(|part| Subject::Around(*part)))
            .chain(stops)
            .chain(self.communes().iter().map(|commune| Subject::Commune(commune)))
            .chain(self.former_communes())
            .chain(territory::served(self).into_iter().map(Subject::Territory))
            .chain(self.former_territories())
            .chain(months)
            .chain(weeks)
            .chain(text::existing(self).into_iter().map(Subject::Text))
            .chain(statistics::is_there(self).then_some(Subject::Statistics))
            .chain([Subject::Plan])
            .chain(self.is_main().then_some(Subject::Missing))
    }

    /// What the page at an address of this edition is about, if there is one.
    pub fn subject(&self, address: &str) -> Option<Subject<'a>> {
        match address {
            "" => return Some(Subject::Home),
            addresses::MISSING => return self.is_main().then_some(Subject::Missing),
            _ => {}
        }
        let address = address.strip_suffix('/')?;
        let Some((kind, name)) = address.split_once('/') else {
            return self.root_at(address);
        };
        let end = format!("/{name}/");
        match self.given.addresses.named(kind)? {
            Word::Stops => self.stop_at(name),
            Word::Communes => self
                .communes()
                .iter()
                .find(|commune| commune.slug == name)
                .map(|commune| Subject::Commune(commune))
                .or_else(|| {
                    let all = self.former_communes();
                    all.into_iter().find(|one| one.address(self.given.addresses).ends_with(&end))
                }),
            Word::Territories => territory::served(self)
                .into_iter()
                .find(|id| id.as_str() == name)
                .map(Subject::Territory)
                .or_else(|| {
                    let all = self.former_territories();
                    all.into_iter().find(|one| one.address(self.given.addresses).ends_with(&end))
                }),
            Word::Calendar if self.has_stops() => self.span_at(name),
            Word::Near => self
                .around()
                .keys()
                .find(|part| part.to_string() == name)
                .map(|part| Subject::Around(*part)),
            _ => None,
        }
    }

    /// Where communes had their pages before, but for what another has now.
    fn former_communes(&self) -> Vec<Subject<'a>> {
        let mut taken: BTreeSet<&str> =
            self.communes().iter().map(|commune| commune.slug.as_str()).collect();
        let mut found = Vec::new();
        for commune in self.communes() {
            for slug in commune.formerly.iter().filter_map(|was| was.slug.as_deref()) {
                if taken.insert(slug) {
                    found.push(Subject::FormerCommune(commune, slug));
                }
            }
        }
        found
    }

    fn former_territories(&self) -> Vec<Subject<'a>> {
        let served = territory::served(self);
        let all = served.into_iter().filter_map(|id| self.given.service.territories.get(id));
        all.flat_map(|now| now.former_ids.iter().map(|id| Subject::FormerTerritory(&now.id, id)))
            .collect()
    }

    /// A page at the root of the edition.
    fn root_at(&self, name: &str) -> Option<Subject<'a>> {
        let fixed = match self.given.addresses.named(name) {
            Some(Word::Statistics) if statistics::is_there(self) => Some(Subject::Statistics),
            Some(Word::Plan) => Some(Subject::Plan),
            _ if !self.has_stops() => None,
            Some(Word::Data) => Some(Subject::Data),
            Some(Word::Near) => Some(Subject::Near),
            Some(Word::Stops) => Some(Subject::Stops),
            Some(Word::Calendar) => Some(Subject::Calendar),
            Some(Word::Changes) => Some(Subject::Changes),
            Some(Word::Posters) => Some(Subject::Posters),
            _ => None,
        };
        fixed.or_else(|| text::named(self, name).map(Subject::Text))
    }

    fn stop_at(&self, name: &str) -> Option<Subject<'a>> {
        let known =
            self.given.service.stops.get(name).filter(|stop| stop.status != StopStatus::Proposed);
        known.map(Subject::Stop).or_else(|| {
            let mut stops = self.published_stops();
            stops.find_map(|stop| {
                stop.former_ids
                    .iter()
                    .find(|id| id.as_str() == name)
                    .map(|id| Subject::Former(stop, id))
            })
        })
    }

    /// `2021-10` or `2021-s40`.
    fn span_at(&self, name: &str) -> Option<Subject<'a>> {
        let (spans, addresses) = (self.spans(), self.given.addresses);
        let month = spans.months.iter().find(|first| Period::month_of(**first).to_string() == name);
        let week = || {
            spans.weeks.iter().find(|monday| {
                calendar::week_address(addresses, IsoWeek::of(**monday).monday())
                    == addresses.month(name)
            })
        };
        month
            .map(|first| Subject::Month(*first))
            .or_else(|| week().map(|monday| Subject::Week(*monday)))
    }
}
