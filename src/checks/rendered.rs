//! What the rendered pages show, read again from their bytes: themes can be changed, and who
//! supports the service must stand on every page all the same (Reg. 1303/2013 Annex XII 2.2, Impl.
//! Reg. 821/2014 art. 3-5; Reg. 2021/1060 art. 50 and Annex IX; mobile public writer, art. 4).
//! Knows nothing of templates.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::addresses::{self, Addresses, INDEX, Word};
use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::evidence::page::{self, Page, folded};
use crate::evidence::style::Styles;
use crate::model::{Acknowledgement, Logo, Model, OrganisationId, ProgrammeId, Regime, Support};
use crate::output::Artefacts;
use crate::words::{Message, message};

/// Reads every public page again. What is missing on many pages is said once, with the first of
/// them.
pub fn on_artefacts(
    artefacts: &Artefacts,
    model: &Model,
    addresses: &Addresses,
    today: Date,
) -> Vec<Diagnostic> {
    let pages = artefacts.iter().filter_map(|(path, bytes)| {
        Some((path.public_part().filter(|page| page.ends_with(".html"))?, bytes))
    });
    let pages: Vec<_> = pages.collect();
    let mut styles = BTreeMap::new();
    let mut findings = Findings::default();
    let serving = Serving::of(model, today);
    // What was read of a page is much larger than the page: never of all of them at once.
    for some in pages.chunks(READ_AT_ONCE) {
        let read = |(page, bytes): &(&str, &Arc<[u8]>)| {
            let seen = page::read(&String::from_utf8_lossy(bytes));
            let broken = broken_links(artefacts, model, page, &seen);
            (seen, broken)
        };
        let seen: Vec<(Page, Vec<String>)> = some.par_iter().map(read).collect();
        for ((page, _), (seen, broken)) in some.iter().zip(seen) {
            let seen = &seen;
            publicity(
                model,
                &serving.programmes(model, addresses, page),
                page,
                seen,
                styles_of(artefacts, model, page, seen, &mut styles),
                &mut findings,
            );
            for file in broken {
                findings.add(Code::BrokenLink, None, message!("broken-link", file = file), page);
            }
        }
    }
    findings.into_diagnostics()
}

/// Pages that are read side by side.
const READ_AT_ONCE: usize = 256;

/// The files to which a page leads and that are not there.
fn broken_links(artefacts: &Artefacts, model: &Model, page: &str, seen: &Page) -> Vec<String> {
    let files = seen.targets.iter().map(|target| file_behind(model, page, target));
    let is_there = |file: &String| {
        artefacts.get(file).is_some()
            || artefacts.get(&format!("{}/{INDEX}", file.trim_end_matches('/'))).is_some()
    };
    files.filter(|file| !is_there(file)).collect()
}

/// The styles that a page asks for; each file is read once.
fn styles_of<'a>(
    artefacts: &Artefacts,
    model: &Model,
    page: &str,
    seen: &Page,
    read: &'a mut BTreeMap<String, Styles>,
) -> &'a Styles {
    let files = seen
        .targets
        .iter()
        .filter(|target| target.ends_with(".css"))
        .map(|target| file_behind(model, page, target));
    let files: Vec<String> = files.collect();
    let css = |file: &String| {
        artefacts.get(file).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    };
    read.entry(files.join(" "))
        .or_insert_with(|| Styles::read(&files.iter().filter_map(css).collect::<String>()))
}

fn publicity(
    model: &Model,
    programmes: &[ProgrammeId],
    page: &str,
    seen: &Page,
    styles: &Styles,
    findings: &mut Findings,
) {
    let languages = &model.service.site.languages;
    let language = languages.iter().skip(1).find(|code| page.split('/').next() == Some(code));
    let language = language.or(languages.first()).map_or("", String::as_str);
    let acknowledgements =
        model.mandate.acknowledgements(programmes, Support::Site).in_language(language);
    // Several funds of the Union share one emblem: the words of any of them will do.
    let emblems: Vec<String> = acknowledgements
        .entries()
        .iter()
        .filter_map(|entry| entry.logo.as_ref())
        .filter(|logo| matches!(logo, Logo::Emblem { .. }))
        .map(|logo| folded(logo.alt()))
        .collect();
    for entry in acknowledgements.entries() {
        let european = entry.regime != Regime::Contract;
        let place = span_of(model, &entry.organisation);
        let text = if european { &seen.text_above } else { &seen.text };
        if entry.mention.as_ref().is_some_and(|mention| !text.contains(&folded(mention))) {
            let organisation = entry.organisation.as_str();
            let message = match european {
                true => message!("publicity-sentence-above", organisation = organisation),
                false => message!("publicity-sentence", organisation = organisation),
            };
            findings.add(Code::Publicity, place.clone(), message, page);
        }
        logo(entry, &emblems, seen, place.clone(), page, findings);
        if european {
            appearance(entry, seen, styles, place, page, findings);
        }
    }
}

fn logo(
    entry: &Acknowledgement,
    emblems: &[String],
    seen: &Page,
    place: Option<Span>,
    page: &str,
    findings: &mut Findings,
) {
    let Some(logo) = &entry.logo else { return };
    let organisation = entry.organisation.as_str();
    let emblem = matches!(logo, Logo::Emblem { .. });
    let alt = folded(logo.alt());
    let is_it = |shown: &String| *shown == alt || emblem && emblems.contains(shown);
    let shown = seen
        .pictures
        .iter()
        .find(|picture| is_it(&picture.alt) && (picture.above.is_some() || !emblem));
    let Some(shown) = shown else {
        let message = match emblem {
            true => message!("publicity-emblem", organisation = organisation),
            false => message!("publicity-logo", organisation = organisation),
        };
        findings.add(Code::Publicity, place, message, page);
        return;
    };
    if shown.width <= 0.0 || shown.height <= 0.0 {
        let message = message!("publicity-logo-size", organisation = organisation);
        findings.add(Code::Publicity, place, message, page);
        return;
    }
    let others = seen.pictures.iter().filter(|picture| !picture.of_text && !is_it(&picture.alt));
    let (width, height) = others.fold((0.0_f64, 0.0_f64), |most, picture| {
        (most.0.max(picture.width), most.1.max(picture.height))
    });
    if emblem && shown.width < width && shown.height < height {
        findings.add(Code::Publicity, place, message!("publicity-emblem-small"), page);
    }
}

/// The typefaces in which the sentence may be set (Impl. Reg. 821/2014 art. 4.4; Reg. 2021/1060
/// Annex IX 1.3).
const TYPEFACES: [&str; 8] =
    ["arial", "auto", "calibri", "garamond", "trebuchet ms", "tahoma", "verdana", "ubuntu"];

/// Emblem and sentence are shown on every screen and on paper, the sentence in one of the typefaces
/// of the rules.
fn appearance(
    entry: &Acknowledgement,
    seen: &Page,
    styles: &Styles,
    place: Option<Span>,
    page: &str,
    findings: &mut Findings,
) {
    let organisation = entry.organisation.as_str();
    let alt = entry.logo.as_ref().map(|logo| folded(logo.alt()));
    let picture = seen
        .pictures
        .iter()
        .find(|picture| Some(&picture.alt) == alt.as_ref())
        .and_then(|picture| picture.above.as_ref());
    let mention = entry.mention.as_ref().map(|mention| folded(mention));
    let sentence = mention
        .and_then(|mention| seen.pieces_above.iter().find(|(_, text)| text.contains(&mention)))
        .map(|(chain, _)| chain);
    for (what, chain) in [("emblem", picture), ("sentence", sentence)] {
        if let Some(condition) = chain.and_then(|chain| styles.hidden(chain)) {
            let message = match condition.is_empty() {
                true => message!("publicity-hidden", what = what, organisation = organisation),
                false => message!(
                    "publicity-hidden-under",
                    what = what,
                    organisation = organisation,
                    condition = condition,
                ),
            };
            findings.add(Code::Publicity, place.clone(), message, page);
        }
    }
    let typefaces = sentence.map(|chain| styles.typefaces(chain)).unwrap_or_default();
    let foreign = typefaces.iter().find(|family| !TYPEFACES.contains(&family.as_str()));
    if let Some(family) = foreign {
        let message =
            message!("publicity-typeface", organisation = organisation, typeface = family);
        findings.add(Code::Publicity, place.clone(), message, page);
    }
    if typefaces.is_empty() && sentence.is_some() {
        let message = message!("publicity-no-typeface", organisation = organisation);
        findings.add(Code::Publicity, place, message, page);
    }
}

/// Which programmes serve what pages are about.
struct Serving<'a> {
    /// By the kind of the page and the name of what it is about.
    programmes: HashMap<(Word, &'a str), BTreeSet<&'a ProgrammeId>>,
}

impl<'a> Serving<'a> {
    fn of(model: &'a Model, today: Date) -> Self {
        let service = &model.service;
        let mut serving = Serving { programmes: HashMap::new() };
        for stop in service.published_stops() {
            let commune = service.commune_of(stop);
            let territory = service.territory_id_of(commune);
            let subjects = [
                Some((Word::Stops, stop.id.as_str())),
                Some((Word::Communes, commune.slug.as_str())),
                territory.map(|id| (Word::Territories, id.as_str())),
            ];
            let programmes = service.programmes_from(stop, today);
            for subject in subjects.into_iter().flatten() {
                let known = serving.programmes.entry(subject).or_default();
                known.extend(programmes.iter().map(|one| &one.id));
            }
        }
        serving
    }

    /// The programmes that a page is about, by its address; none means all of them.
    fn programmes(&self, model: &Model, addresses: &Addresses, page: &str) -> Vec<ProgrammeId> {
        let page = addresses::without_language(page, &model.service.site.languages);
        let mut parts = page.split('/');
        let kind = addresses.named(parts.next().unwrap_or(""));
        let name = parts.next().unwrap_or("");
        let known = kind.and_then(|kind| self.programmes.get(&(kind, name)));
        known.into_iter().flatten().map(|id| (*id).clone()).collect()
    }
}

fn span_of(model: &Model, organisation: &OrganisationId) -> Option<Span> {
    model
        .mandate
        .visibilities
        .iter()
        .find(|shown| shown.organisation == *organisation)
        .map(|shown| shown.span.clone())
}

/// The file of the output that an address of the site stands for, or its folder.
fn file_behind(model: &Model, page: &str, target: &str) -> String {
    let target = target.split(['#', '?']).next().unwrap_or("");
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    let rest = match target.strip_prefix('/') {
        Some(absolute) => {
            folders.clear();
            let base = model
                .service
                .site
                .url
                .as_deref()
                .and_then(|url| url.splitn(4, '/').nth(3))
                .unwrap_or("");
            absolute.strip_prefix(base).unwrap_or(absolute)
        }
        None => target,
    };
    for part in rest.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.insert(0, "public");
    folders.join("/")
}

/// What was found, without the pages.
type Key = (Code, Option<Span>, Message);

/// Findings with the pages on which they were made.
#[derive(Default)]
struct Findings(BTreeMap<Key, Vec<String>>);

impl Findings {
    fn add(&mut self, code: Code, place: Option<Span>, message: Message, page: &str) {
        self.0.entry((code, place, message)).or_default().push(page.to_owned());
    }

    fn into_diagnostics(self) -> Vec<Diagnostic> {
        let say = |((code, span, message), pages): (Key, Vec<String>)| {
            let first = pages.first().map_or("", String::as_str);
            let place = match pages.len() {
                1 => message!("rendered-on-page", page = first),
                count => message!("rendered-on-pages", count = count, first = first),
            };
            Diagnostic::new(code, span, message.with("where", place))
        };
        self.0.into_iter().map(say).collect()
    }
}
