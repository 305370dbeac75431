//! Posters of a stop and of a commune, and the digest for partners: the passages to come, on paper.
//! All of it is public.

mod digest;
mod sheets;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::addresses::PosterOf;
use crate::calendar::{Date, Hours, Weekday};
use crate::language::Language;
use crate::model::{CommuneCode, Itinerance, Organisation, Programme, Rule, Service, Stop};
use crate::output::OutputPath;
use crate::schedule::{Passage, State};

use super::Given;
use super::report::{Block, Head, Report, Section, Template};
use super::site::{Weekly, presences, when};
use super::words::typographic;

/// Passages that can still be read from two metres; the template shows those that its paper holds.
const PASSAGES_MAX: usize = 12;

pub use sheets::{Sheet, SheetOf, sheets, sheets_of};

/// Papers, and how much larger than A4 everything is drawn on them, in per cent.
const PAPERS: [(&str, u32); 2] = [("a4", 100), ("a3", 141)];

/// What a poster says.
#[derive(Clone, Debug, Serialize)]
pub struct Poster {
    /// How much larger than A4 everything is drawn, in per cent.
    pub scale: u32,
    pub paper: &'static str,
    pub place: String,
    /// Where exactly, one line each; nothing where every passage says it.
    pub spots: Vec<String>,
    pub intro: String,
    pub heading: String,
    pub passages: Vec<PosterPassage>,
    /// Whether there are more than these, and the words for it.
    pub more: bool,
    pub more_text: String,
    /// One of each programme that comes here.
    pub phones: Vec<PosterPhone>,
    pub code: Option<PosterCode>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PosterPassage {
    pub date: String,
    pub hours: String,
    /// Where, when the poster is of several stops or the passage is not at the usual spot.
    pub place: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PosterPhone {
    pub label: String,
    pub number: String,
    pub hours: Option<String>,
}

/// A square code that leads to the page of the place.
#[derive(Clone, Debug, Serialize)]
pub struct PosterCode {
    pub address: String,
    pub label: String,
    pub alt: String,
}

/// Posters in A4 and A3 and digests, as documents.
pub fn compose(given: &Given) -> Vec<Report> {
    let Some(language) = given.languages.first() else { return Vec::new() };
    let mut documents = Vec::new();
    for stop in given.service.published_stops() {
        let passages: Vec<_> =
            given.schedule.of_stop(&stop.id).filter(|passage| passage.stop == stop.id).collect();
        let commune = given.service.commune_of(stop).name.clone();
        let place = Place {
            poster: PosterOf::Stop(stop.id.as_str()),
            page: given.addresses.stop(&stop.id),
            name: commune,
            stops: vec![stop],
        };
        documents.extend(place.posters(given, language, &passages));
    }
    let mut by_commune: BTreeMap<&CommuneCode, (Vec<&Stop>, Vec<&Passage>)> = BTreeMap::new();
    for stop in given.service.published_stops() {
        by_commune.entry(&stop.commune).or_default().0.push(stop);
    }
    for passage in &given.schedule.passages {
        if let Some((_, passages)) = by_commune.get_mut(&passage.commune) {
            passages.push(passage);
        }
    }
    for (code, (stops, passages)) in by_commune {
        let Some(commune) = given.service.communes.get(code) else { continue };
        let page = given.addresses.commune(&commune.slug);
        let place = Place {
            poster: PosterOf::Commune(&commune.slug),
            page,
            name: commune.name.clone(),
            stops,
        };
        documents.extend(place.posters(given, language, &passages));
    }
    documents.extend(digest::compose(given, language));
    documents
}

/// A stop, or a commune with its stops.
struct Place<'a> {
    poster: PosterOf<'a>,
    page: String,
    name: String,
    stops: Vec<&'a Stop>,
}

impl Place<'_> {
    fn posters(&self, given: &Given, language: &Language, passages: &[&Passage]) -> Vec<Report> {
        let coming: Vec<_> = passages
            .iter()
            .copied()
            .filter(|passage| passage.takes_place() && passage.date >= given.today)
            .collect();
        let programmes = self.programmes(given.service, given.today);
        let (Some(next), Some(first)) = (coming.first(), programmes.first()) else {
            return Vec::new();
        };
        let week = self.week(given.service, language, next.date);
        // The day since when this list is the current one: the poster changes when its list does,
        // and not every night.
        let before =
            passages.iter().map(|passage| passage.date).filter(|date| *date < given.today).max();
        let since = before.filter(|_| week.is_empty()).unwrap_or(first.from);
        let names: Vec<&str> = programmes.iter().map(|programme| programme.name.as_str()).collect();
        let title = language
            .say("poster.title", &[("programme", &names.join(" · ")), ("place", &self.name)]);
        let paper = |(paper, scale): (&'static str, u32)| {
            let path = OutputPath::public(&given.addresses.poster(self.poster, paper))?;
            let poster = self.poster(given, language, &programmes, &coming, &week, paper, scale);
            Some(document(
                given,
                language,
                &programmes,
                path,
                title.clone(),
                poster.heading.clone(),
                since,
                vec![Block::Poster { poster }],
            ))
        };
        PAPERS.into_iter().filter_map(paper).collect()
    }

    /// The programmes that come here, each with its funders, its words and its number.
    fn programmes<'a>(&self, service: &'a Service, today: Date) -> Vec<&'a Programme> {
        let mut programmes: Vec<&Programme> =
            self.stops.iter().flat_map(|stop| service.programmes_from(stop, today)).collect();
        programmes.sort_by(|one, other| one.id.cmp(&other.id));
        programmes.dedup_by(|one, other| one.id == other.id);
        programmes
    }

    /// The hours of the week, where one place that does not move has the same every week.
    fn week(&self, service: &Service, language: &Language, on: Date) -> Vec<PosterPassage> {
        let [stop] = self.stops.as_slice() else { return Vec::new() };
        if stop.itinerance != Itinerance::Fixed {
            return Vec::new();
        }
        let weekly = Weekly::of(service);
        let mut days: BTreeMap<u32, (Weekday, Vec<Hours>)> = BTreeMap::new();
        for ((from, until), weekday, hours) in weekly.hours(stop) {
            if (from..=until).contains(&on) {
                days.entry(weekday.num_days_from_monday())
                    .or_insert((weekday, Vec::new()))
                    .1
                    .push(hours);
            }
        }
        let day = |(weekday, mut hours): (Weekday, Vec<Hours>)| {
            hours.sort();
            hours.dedup();
            let hours: Vec<String> = hours.into_iter().map(|hours| language.hours(hours)).collect();
            PosterPassage { date: language.weekday(weekday), hours: hours.join(", "), place: None }
        };
        let mut rows: Vec<PosterPassage> = days.into_values().map(day).collect();
        let occasion = |rule: &Rule| PosterPassage {
            date: when(language, rule),
            hours: hours_of(language, rule),
            place: None,
        };
        rows.extend(weekly.monthly(stop, on).map(occasion));
        rows
    }

    #[expect(clippy::too_many_arguments, reason = "what a poster is made of, each once")]
    fn poster(
        &self,
        given: &Given,
        language: &Language,
        programmes: &[&Programme],
        coming: &[&Passage],
        week: &[PosterPassage],
        paper: &'static str,
        scale: u32,
    ) -> Poster {
        // Beside the hours of a week stands what they do not say: days of their own, and changes.
        let weekly = (!week.is_empty()).then(|| Weekly::of(given.service));
        let told: Vec<&&Passage> = coming
            .iter()
            .filter(|passage| !weekly.as_ref().is_some_and(|weekly| is_in_week(weekly, passage)))
            .collect();
        let shown = &told[..told.len().min(PASSAGES_MAX.saturating_sub(week.len()))];
        let several = self.stops.len() > 1;
        let passage = |passage: &&Passage| PosterPassage {
            date: language.weekday_date(passage.date),
            hours: language.hours(passage.hours),
            place: joined(
                where_else(given.service, passage, several)
                    .map(|place| typographic(language, &place)),
                places_left(language, passage),
            ),
        };
        let spots = match self.stops.as_slice() {
            [stop] => [
                Some(stop.name.clone()),
                stop.address.clone(),
                stop.access.as_ref().map(ToString::to_string),
            ]
            .into_iter()
            .flatten()
            .collect(),
            _ => Vec::new(),
        };
        let code = given.service.site.url.as_ref().map(|url| {
            let address = format!("{url}{}", self.page);
            PosterCode {
                label: language.text("poster.code"),
                alt: language.say("poster.code_alt", &[("address", &address)]),
                address,
            }
        });
        let intros: Vec<String> = programmes
            .iter()
            .map(|programme| typographic(language, programme.summary.main()))
            .collect();
        let is_open = !week.is_empty();
        let presences = match self.stops.as_slice() {
            [stop] => presences(given, language, stop),
            _ => Vec::new(),
        };
        let present = presences.into_iter().map(|one| PosterPassage {
            date: typographic(language, &one.who),
            hours: one.when,
            place: None,
        });
        Poster {
            scale,
            paper,
            place: self.name.clone(),
            spots: spots.into_iter().map(|spot: String| typographic(language, &spot)).collect(),
            intro: intros.join(" "),
            heading: language.text(if is_open { "poster.hours" } else { "poster.heading" }),
            passages: week
                .iter()
                .cloned()
                .chain(present)
                .chain(shown.iter().copied().map(passage))
                .collect(),
            more: is_open || told.len() > shown.len(),
            more_text: language.text(if is_open { "poster.closed" } else { "poster.more" }),
            phones: phones(language, programmes),
            code,
        }
    }
}

fn hours_of(language: &Language, rule: &Rule) -> String {
    rule.hours.iter().map(|hours| language.hours(*hours)).collect::<Vec<_>>().join(", ")
}

/// Whether the rows of a poster show an opening without its date.
fn is_in_week(weekly: &Weekly, passage: &Passage) -> bool {
    weekly.is_regular(passage) || weekly.is_monthly(passage)
}

/// The number to call; of several programmes each under its name.
fn phones(language: &Language, programmes: &[&Programme]) -> Vec<PosterPhone> {
    let phone = |programme: &&Programme| {
        let number = programme.phone.as_ref()?;
        Some(PosterPhone {
            label: if programmes.len() > 1 {
                typographic(language, &programme.name)
            } else {
                let book = programme.is_by_appointment();
                language.text(if book { "poster.book" } else { "poster.call" })
            },
            number: number.shown(language.code()),
            hours: programme.phone_hours.as_ref().map(|hours| typographic(language, hours.main())),
        })
    };
    programmes.iter().filter_map(phone).collect()
}

/// The place of a passage, where the poster does not say it already.
fn where_else(service: &Service, passage: &Passage, several: bool) -> Option<String> {
    let spot = passage.spot.clone();
    spot.or_else(|| {
        several.then(|| service.stops.get(&passage.stop).map(|stop| stop.name.clone())).flatten()
    })
}

#[expect(clippy::too_many_arguments, reason = "the parts of a document, each once")]
fn document(
    given: &Given,
    language: &Language,
    programmes: &[&Programme],
    path: OutputPath,
    title: String,
    period: String,
    date: Date,
    blocks: Vec<Block>,
) -> Report {
    let template = if matches!(blocks.as_slice(), [Block::Poster { .. }]) {
        Template::Poster
    } else {
        Template::Digest
    };
    let section = Section { id: "main", title: title.clone(), landscape: false, blocks };
    Report {
        path,
        template,
        head: Head::of_poster(given, language, programmes, title, period, date),
        sections: vec![section],
        texts: BTreeMap::new(),
        misnamed: Vec::new(),
        figures: None,
    }
}

/// What a digest tells: what is held, and what was to be held.
fn told(passage: &Passage) -> bool {
    passage.takes_place() || passage.state == State::Cancelled
}

/// Whether a partner follows what is held where a passage is held.
fn follows(service: &Service, partner: &Organisation, passage: &Passage) -> bool {
    let Some(stop) = service.stops.get(&passage.stop) else { return false };
    partner.follows.iter().any(|area| service.covers(area, stop))
}

/// What differs from the rule, in a word or two, and whether there are places left.
fn remark(language: &Language, passage: &Passage) -> Option<String> {
    joined(change(language, passage), places_left(language, passage))
}

fn places_left(language: &Language, passage: &Passage) -> Option<String> {
    passage.places.map(|places| language.text(&format!("places.{}", places.code())))
}

fn joined(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) => Some(format!("{first} – {second}")),
        (first, second) => first.or(second),
    }
}

fn change(language: &Language, passage: &Passage) -> Option<String> {
    match &passage.state {
        State::Cancelled => Some(language.text("poster.cancelled")),
        State::Added => Some(language.text("poster.added")),
        State::Changed { .. } => Some(language.text("poster.changed")),
        State::Planned | State::Lost(_) => None,
    }
}
