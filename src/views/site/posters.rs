//! The page of what can be printed: a poster of each stop and commune, the digest of each partner,
//! and the pages of the stops themselves, which print well. Knows nothing of how a poster looks.

use serde::Serialize;

use crate::addresses::Word;
use crate::views::posters::{self, Sheet, SheetOf};

use super::edition::Edition;
use super::{Body, Link, Page};

#[derive(Debug, Serialize)]
pub struct PostersPage {
    /// In the order of the communes' names.
    pub places: Vec<Printable>,
    pub partners: Vec<Printable>,
    /// Whether there are typeset documents, or only pages to print.
    pub typeset: bool,
}

/// A place or partner and its sheets.
#[derive(Debug, Serialize)]
pub struct Printable {
    pub name: String,
    /// Its page, which can be printed as well.
    pub page: Option<Link>,
    pub sheets: Vec<Link>,
}

pub(super) fn page(edition: &Edition) -> Page {
    let sheets = edition.sheets();
    let mut places: Vec<Printable> = edition
        .communes()
        .iter()
        .flat_map(|commune| of_commune(edition, commune, sheets))
        .collect();
    places.retain(|place| place.page.is_some());
    let mut partners: Vec<Printable> = Vec::new();
    for sheet in sheets {
        if let SheetOf::Partner(id) = &sheet.of {
            let name = edition
                .given
                .service
                .organisations
                .get(id)
                .map(|partner| partner.name.clone())
                .unwrap_or_default();
            partners.push(Printable { name, page: None, sheets: of_partner(edition, sheet) });
        }
    }
    partners.sort_by(|a, b| edition.language.compare(&a.name, &b.name));
    let body = Body::Posters(PostersPage { places, partners, typeset: !sheets.is_empty() });
    let description =
        edition.say("posters.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Posters),
        edition.text("page.posters"),
        description,
        body,
    )
}

/// The stops of a commune, and the commune itself where it has several.
fn of_commune(
    edition: &Edition,
    commune: &crate::model::Commune,
    sheets: &[Sheet],
) -> Vec<Printable> {
    let stops = edition.stops_of(commune);
    let listed = |wanted: &dyn Fn(&SheetOf) -> bool| {
        sheets.iter().filter(|sheet| wanted(&sheet.of)).map(|sheet| link(edition, sheet)).collect()
    };
    let mut places = Vec::new();
    if stops.len() > 1 {
        let name = commune.name.clone();
        let page = Some(edition.commune_link(commune));
        places.push(Printable {
            name,
            page,
            sheets: listed(&|of| *of == SheetOf::Commune(commune.code.clone())),
        });
    }
    places.extend(stops.into_iter().map(|stop| Printable {
        name: edition.say("stop.title", &[("commune", &commune.name), ("stop", &stop.name)]),
        page: Some(Link::new(&stop.name, edition.stop_path(&stop.id))),
        sheets: listed(&|of| {
            [SheetOf::Stop(stop.id.clone()), SheetOf::Sign(stop.id.clone())].contains(of)
        }),
    }));
    places
}

/// The sheets of a stop, for its page.
pub(super) fn of_stop(edition: &Edition, stop: &crate::model::Stop) -> Vec<Link> {
    posters::sheets_of(edition.given, stop).iter().map(|sheet| link(edition, sheet)).collect()
}

/// The digest as a document, as text to paste, and as a message that a mail program opens.
fn of_partner(edition: &Edition, sheet: &Sheet) -> Vec<Link> {
    let form = |ending: &str, key: &str| {
        let path = sheet.path.beside(ending)?;
        let language = (!edition.is_main()).then(|| edition.main_language().code().to_owned());
        let link = Link::new(edition.text(key), path.public_part().unwrap_or_default());
        Some(Link { language, ..link })
    };
    let forms = [form("txt", "posters.text"), form("eml", "posters.message")];
    std::iter::once(link(edition, sheet)).chain(forms.into_iter().flatten()).collect()
}

fn link(edition: &Edition, sheet: &Sheet) -> Link {
    let language = (!edition.is_main()).then(|| edition.main_language().code().to_owned());
    let key = if matches!(sheet.of, SheetOf::Sign(_)) { "posters.sign" } else { "posters.sheet" };
    let label = edition.say(key, &[("paper", &sheet.paper.to_uppercase())]);
    Link { language, ..Link::new(label, sheet.path.public_part().unwrap_or_default()) }
}
