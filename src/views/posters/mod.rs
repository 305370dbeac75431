//! Posters of a stop and of a commune, the sign at a stop's door, and the digest for partners.
//! All of it is public.

mod digest;
mod rows;
mod sheets;
mod sign;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::addresses::PosterOf;
use crate::calendar::Date;
use crate::language::Language;
use crate::model::{
    Commune, CommuneCode, Itinerance, Organisation, PosterPaper, Programme, Rule, Service, Stop,
};
use crate::output::OutputPath;
use crate::schedule::{Passage, State};

use super::Given;
use super::report::{Block, Head, Report, Section, Template};
use super::rota;
use super::words::typographic;

/// Passages that can still be read from two metres; the template shows those that its paper holds.
const PASSAGES_MAX: usize = 14;

pub use sheets::{Sheet, SheetOf, sheets, sheets_of};

/// Papers, and how much larger than A4 everything is drawn on them, in per cent. Small ones show
/// less, so that what they show can be read.
type Papers = Vec<(&'static str, u32)>;

fn scaled(papers: &[PosterPaper]) -> Papers {
    let scaled = |paper: &PosterPaper| match paper {
        PosterPaper::A3 => Some(("a3", 141)),
        PosterPaper::A4 => Some(("a4", 100)),
        PosterPaper::A5 => Some(("a5", 78)),
        PosterPaper::A6 => Some(("a6", 62)),
        PosterPaper::Nothing => None,
    };
    let mut papers: Papers = papers.iter().filter_map(scaled).collect();
    let mut seen = BTreeSet::new();
    papers.retain(|(paper, _)| seen.insert(*paper));
    papers
}

/// Those of a place that names some, or else the site's.
fn papers(given: &Given, own: Option<&Vec<PosterPaper>>) -> Papers {
    scaled(own.unwrap_or(&given.service.site.poster_papers))
}

fn papers_of_stop(given: &Given, stop: &Stop) -> Papers {
    papers(given, stop.poster_papers.as_ref())
}

/// A commune with one stop has the poster of that stop, unless its record wants one of its own.
fn papers_of_commune(given: &Given, commune: &Commune, stops: usize) -> Papers {
    match &commune.poster_papers {
        None if stops < 2 => Papers::new(),
        own => papers(given, own.as_ref()),
    }
}

/// What a poster says.
#[derive(Clone, Debug, Serialize)]
pub struct Poster {
    /// How much larger than A4 everything is drawn, in per cent.
    pub scale: u32,
    pub paper: &'static str,
    /// The commune, which is the headline.
    pub place: String,
    /// What comes there.
    pub services: String,
    /// Where exactly, one line each; nothing where every passage says it.
    pub spots: Vec<String>,
    pub intro: String,
    /// The rule in sentences, where words can express all of it.
    pub rule: Vec<String>,
    /// The hours of places that do not move.
    pub weeks: Vec<PosterWeek>,
    pub weeks_heading: String,
    /// Over the days.
    pub heading: String,
    /// The days to come, and those on which it does not come after all.
    pub passages: Vec<PosterPassage>,
    /// Whether there are more than these, and the words for it.
    pub more: bool,
    pub more_text: String,
    /// On a sign: what there is at the place, and whom one reaches from there.
    pub offers: Vec<PosterOffer>,
    /// One of each programme that comes here.
    pub phones: Vec<PosterPhone>,
    pub code: Option<PosterCode>,
    /// The day of the edition.
    pub edited: String,
    /// With `{date}`, the last day that is shown.
    pub valid: String,
}

/// The week of a place.
#[derive(Clone, Debug, Serialize)]
pub struct PosterWeek {
    /// Which, on a poster of several.
    pub place: Option<String>,
    pub rows: Vec<PosterPassage>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct PosterPassage {
    pub date: String,
    pub hours: String,
    /// Where, when the poster is of several stops or the passage is not at the usual spot.
    pub place: Option<String>,
    /// What became of it, or whether there are places left.
    pub label: Option<String>,
    /// It is not as the rule has it: drawn in a box.
    pub changed: bool,
    /// It does not come.
    pub off: bool,
    /// The last day of the line, in words.
    pub until: String,
}

/// A list under its name.
#[derive(Clone, Debug, Serialize)]
pub struct PosterOffer {
    pub label: String,
    pub text: String,
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
    /// The address in letters, for those who type it.
    pub shown: String,
    pub label: String,
    pub alt: String,
}

/// Posters and digests, as documents.
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
            papers: papers_of_stop(given, stop),
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
            papers: papers_of_commune(given, commune, stops.len()),
            stops,
        };
        documents.extend(place.posters(given, language, &passages));
    }
    documents.extend(sign::compose(given, language));
    documents.extend(digest::compose(given, language));
    documents
}

/// What is drawn for a place, on whatever paper.
struct Drawn {
    poster: Poster,
    title: String,
    /// The day of the edition.
    since: Date,
    template: Template,
}

/// A stop, or a commune with its stops.
struct Place<'a> {
    poster: PosterOf<'a>,
    page: String,
    name: String,
    stops: Vec<&'a Stop>,
    papers: Papers,
}

impl Place<'_> {
    fn posters(&self, given: &Given, language: &Language, passages: &[&Passage]) -> Vec<Report> {
        let is_told = |passage: &&&Passage| passage.date >= given.today && told(passage);
        let programmes = self.programmes(given.service, given.today);
        let (Some(_), Some(first)) = (passages.iter().find(is_told), programmes.first()) else {
            return Vec::new();
        };
        if self.papers.is_empty() {
            return Vec::new();
        }
        let since = self.since(given, passages, first.from);
        let names: Vec<&str> = programmes.iter().map(|programme| programme.name.as_str()).collect();
        let title = language
            .say("poster.title", &[("programme", &names.join(" · ")), ("place", &self.name)]);
        let poster = self.poster(given, language, &programmes, since);
        let drawn = Drawn { poster, title, since, template: Template::Poster };
        self.on_papers(given, language, &programmes, &drawn)
    }

    /// The same on each paper of the place.
    fn on_papers(
        &self,
        given: &Given,
        language: &Language,
        programmes: &[&Programme],
        drawn: &Drawn,
    ) -> Vec<Report> {
        let paper = |&(paper, scale): &(&'static str, u32)| {
            let path = OutputPath::public(&given.addresses.poster(self.poster, paper))?;
            let poster = Poster { paper, scale, ..drawn.poster.clone() };
            Some(document(
                given,
                language,
                programmes,
                path,
                drawn.title.clone(),
                poster.heading.clone(),
                drawn.since,
                drawn.template,
                vec![Block::Poster { poster }],
            ))
        };
        self.papers.iter().filter_map(paper).collect()
    }

    /// The day since when this list is the current one: the poster changes when its list does, and
    /// not every night.
    fn since(&self, given: &Given, passages: &[&Passage], from: Date) -> Date {
        let is_past = |date: &Date| *date < given.today;
        let moves = self.stops.iter().any(|stop| stop.itinerance == Itinerance::Itinerant);
        let before =
            passages.iter().map(|passage| passage.date).filter(|date| moves && is_past(date));
        let announced = passages.iter().filter_map(|passage| passage.notice.as_ref()?.announced_on);
        before.chain(announced.filter(|date| *date <= given.today)).max().unwrap_or(from)
    }

    /// The programmes that come here, each with its funders, its words and its number.
    fn programmes<'a>(&self, service: &'a Service, today: Date) -> Vec<&'a Programme> {
        let mut programmes: Vec<&Programme> =
            self.stops.iter().flat_map(|stop| service.programmes_from(stop, today)).collect();
        programmes.sort_by(|one, other| one.id.cmp(&other.id));
        programmes.dedup_by(|one, other| one.id == other.id);
        programmes
    }

    fn poster(
        &self,
        given: &Given,
        language: &Language,
        programmes: &[&Programme],
        since: Date,
    ) -> Poster {
        let mut days = rows::days(given, language, &self.stops);
        let weeks = rows::weeks(given, language, &self.stops);
        let more = days.len() > PASSAGES_MAX;
        days.truncate(PASSAGES_MAX);
        let is_open = !weeks.is_empty();
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
        let rule = match self.stops.as_slice() {
            [stop] if !is_open => rota::sentences(given, language, stop),
            _ => Vec::new(),
        };
        let intros: Vec<String> = programmes
            .iter()
            .map(|programme| typographic(language, programme.summary.main()))
            .collect();
        let names: Vec<&str> = programmes.iter().map(|programme| programme.name.as_str()).collect();
        let is_off = days.iter().all(|day| day.off);
        let heading = if is_open && is_off { "poster.closed_days" } else { "poster.heading" };
        Poster {
            scale: 100,
            paper: "a4",
            place: self.name.clone(),
            services: typographic(language, &names.join(" · ")),
            spots: spots.into_iter().map(|spot: String| typographic(language, &spot)).collect(),
            intro: intros.join(" "),
            rule: rule.iter().map(|sentence| typographic(language, sentence)).collect(),
            weeks,
            weeks_heading: language.text("poster.hours"),
            heading: language.text(heading),
            passages: days,
            more: is_open || more,
            more_text: language.text(if is_open { "poster.closed" } else { "poster.more" }),
            offers: Vec::new(),
            phones: phones(language, programmes),
            code: self.code(given, language),
            edited: language.say("poster.edited", &[("date", &language.date(since))]),
            valid: language.text("poster.valid"),
        }
    }

    fn code(&self, given: &Given, language: &Language) -> Option<PosterCode> {
        let url = given.service.site.url.as_ref()?;
        let address = format!("{url}{}", self.page);
        let bare = address.split_once("://").map_or(address.as_str(), |(_, bare)| bare);
        Some(PosterCode {
            shown: bare.trim_end_matches('/').to_owned(),
            label: language.text("poster.code"),
            alt: language.say("poster.code_alt", &[("address", &address)]),
            address,
        })
    }
}

fn hours_of(language: &Language, rule: &Rule) -> String {
    rule.hours.iter().map(|hours| language.hours(*hours)).collect::<Vec<_>>().join(", ")
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

#[expect(clippy::too_many_arguments, reason = "the parts of a document, each once")]
fn document(
    given: &Given,
    language: &Language,
    programmes: &[&Programme],
    path: OutputPath,
    title: String,
    period: String,
    date: Date,
    template: Template,
    blocks: Vec<Block>,
) -> Report {
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

fn places_left(language: &Language, passage: &Passage) -> Option<String> {
    passage.places.map(|places| language.text(&format!("places.{}", places.code())))
}
