//! The site map for people, and the page for addresses that lead nowhere.

use serde::Serialize;

use super::edition::Edition;
use super::subject::Subject;
use super::{Body, Link, Page};
use crate::addresses::{self, Word};

#[derive(Debug, Serialize)]
pub struct Plan {
    pub sections: Vec<PlanSection>,
}

#[derive(Debug, Serialize)]
pub struct PlanSection {
    pub title: String,
    pub links: Vec<Link>,
}

/// The page for addresses that lead nowhere, in every language at once: the server does not know
/// the reader's.
#[derive(Debug, Serialize)]
pub struct Missing {
    pub others: Vec<MissingWords>,
    pub links: Vec<Link>,
}

#[derive(Debug, Serialize)]
pub struct MissingWords {
    pub language: String,
    pub title: String,
    pub text: String,
    pub home: Link,
}

pub(super) fn page(edition: &Edition) -> Page {
    let subjects: Vec<Subject> =
        edition.subjects().filter(|subject| !matches!(subject, Subject::Plan)).collect();
    let section = |key: &str, wanted: fn(&Subject) -> bool| {
        let chosen = subjects.iter().filter(|subject| wanted(subject));
        let links = chosen.map(|subject| {
            Link::new(
                subject.title(edition),
                edition.path(&subject.address(edition.given.addresses)),
            )
        });
        PlanSection { title: edition.text(key), links: links.collect() }
    };
    let mut sections = vec![
        section("plan.main", |subject| {
            matches!(
                subject,
                Subject::Home
                    | Subject::Near
                    | Subject::Stops
                    | Subject::Calendar
                    | Subject::Changes
                    | Subject::Posters
                    | Subject::Data
                    | Subject::Statistics
            )
        }),
        section("plan.texts", |subject| matches!(subject, Subject::Text(_))),
        section("plan.territories", |subject| matches!(subject, Subject::Territory(_))),
        section("plan.communes", |subject| matches!(subject, Subject::Commune(_))),
        section("plan.around", |subject| matches!(subject, Subject::Around(_))),
        section("plan.stops", |subject| matches!(subject, Subject::Stop(_))),
        section("plan.calendar", |subject| matches!(subject, Subject::Month(_) | Subject::Week(_))),
        section("plan.former", |subject| subject.is_former()),
    ];
    for section in &mut sections[1..5] {
        section.links.sort_by(|a, b| edition.language.compare(&a.label, &b.label));
    }
    sections.retain(|section| !section.links.is_empty());
    let description =
        edition.say("plan.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Plan),
        edition.text("page.plan"),
        description,
        Body::Plan(Plan { sections }),
    )
}

pub(super) fn missing(edition: &Edition) -> Page {
    let others = edition.given.languages.iter().skip(1).map(|language| MissingWords {
        language: language.code().to_owned(),
        title: language.text("missing.title"),
        text: language.text("missing.text"),
        home: Link::new(language.text("page.home"), format!("{}/", language.code())),
    });
    let near = edition.has_stops().then(|| edition.link_to("page.near", Word::Near));
    let links = std::iter::once(edition.home_link())
        .chain(near)
        .chain([edition.link_to("page.plan", Word::Plan)])
        .collect();
    let body = Body::Missing(Missing { others: others.collect(), links });
    let page = edition.page(
        addresses::MISSING,
        edition.text("missing.title"),
        edition.text("missing.text"),
        body,
    );
    Page { crumbs: Vec::new(), languages: Vec::new(), listed: false, ..page }
}
