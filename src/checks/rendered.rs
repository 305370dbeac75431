//! What the rendered pages show, read again from their bytes: themes can be changed, and who supports the service must
//! stand on every page all the same (Reg. 1303/2013 Annex XII 2.2, Impl. Reg. 821/2014 art. 3-5; Reg. 2021/1060 art. 50
//! and Annex IX; mobile public writer, art. 4). Knows nothing of templates.

use std::collections::{BTreeMap, BTreeSet};

use html5gum::{HtmlString, StartTag, Token, Tokenizer};
use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::model::{Acknowledgement, Logo, Model, OrganisationId, ProgrammeId, Regime, Support};
use crate::output::Artefacts;

/// Reads every public page again. What is missing on many pages is said once, with the first of them.
pub fn on_artefacts(artefacts: &Artefacts, model: &Model) -> Vec<Diagnostic> {
    let pages = artefacts.iter().filter_map(|(path, bytes)| Some((path.public_part().filter(|page| page.ends_with(".html"))?, bytes)));
    let pages: Vec<_> = pages.collect();
    let all_seen: Vec<Seen> = pages.par_iter().map(|(_, bytes)| read(&String::from_utf8_lossy(bytes))).collect();
    let mut findings = Findings::default();
    for ((page, _), seen) in pages.iter().zip(&all_seen) {
        publicity(model, page, seen, &mut findings);
        for target in &seen.targets {
            let file = file_behind(model, page, target);
            if artefacts.get(&file).is_none() && artefacts.get(&format!("{}/index.html", file.trim_end_matches('/'))).is_none() {
                findings.add(Severity::Warning, "broken-link", None, format!("a link leads to nothing: {file}"), page);
            }
        }
    }
    findings.into_diagnostics()
}

/// What a reader meets on a page.
#[derive(Default)]
struct Seen {
    /// The words of the page, blanks folded; of those above the first heading too.
    text: String,
    text_above: String,
    pictures: Vec<Picture>,
    /// Addresses of links and files within the site.
    targets: BTreeSet<String>,
}

struct Picture {
    alt: String,
    width: f64,
    height: f64,
    above: bool,
}

fn read(html: &str) -> Seen {
    let mut seen = Seen::default();
    let mut tokenizer = Tokenizer::new(html);
    // Elements whose words nobody reads, from the outermost.
    let mut unread: Vec<Vec<u8>> = Vec::new();
    let mut above = true;
    while let Some(Ok(token)) = tokenizer.next() {
        match token {
            Token::StartTag(tag) => {
                above &= tag.name.as_slice() != b"h1";
                take(&tag, above, unread.is_empty(), &mut seen);
                let raw = [&b"script"[..], b"style", b"title", b"template"].contains(&tag.name.as_slice());
                let hidden = tag.attributes.contains_key(&b"hidden"[..]);
                if (raw || hidden || unread.last() == Some(&tag.name.0)) && !is_void(&tag.name) && !tag.self_closing {
                    unread.push(tag.name.0.clone());
                }
                if raw {
                    // The tokenizer knows which start tag it read last: only that end tag closes it.
                    tokenizer.set_state(html5gum::State::RcData);
                }
            }
            Token::EndTag(tag) if unread.last() == Some(&tag.name.0) => drop(unread.pop()),
            Token::String(text) if unread.is_empty() => {
                let text = String::from_utf8_lossy(&text);
                seen.text.push_str(&text);
                if above {
                    seen.text_above.push_str(&text);
                }
            }
            _ => {}
        }
    }
    seen.text = folded(&seen.text);
    seen.text_above = folded(&seen.text_above);
    seen
}

fn take(tag: &StartTag<()>, above: bool, read: bool, seen: &mut Seen) {
    let attribute = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned());
    if tag.name.as_slice() == b"img" && read {
        let number = |name: &[u8]| attribute(name).and_then(|value| value.trim().parse().ok()).unwrap_or(0.0);
        let alt = folded(&attribute(b"alt").unwrap_or_default());
        seen.pictures.push(Picture { alt, width: number(b"width"), height: number(b"height"), above });
    }
    let elsewhere = attribute(b"rel").is_some_and(|rel| rel == "canonical" || rel == "nofollow");
    let targets = [attribute(b"href"), attribute(b"src")];
    seen.targets.extend(targets.into_iter().flatten().filter(|target| !elsewhere && !has_scheme(target)));
}

fn is_void(name: &HtmlString) -> bool {
    let void: [&[u8]; 8] = [b"img", b"br", b"hr", b"input", b"link", b"meta", b"wbr", b"source"];
    void.contains(&name.as_slice())
}

/// Words with single blanks between them, whatever blanks the page has.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn publicity(model: &Model, page: &str, seen: &Seen, findings: &mut Findings) {
    let programmes = programmes_of(model, page);
    let acknowledgements = model.mandate.acknowledgements(&programmes, Support::Site);
    for entry in acknowledgements.entries() {
        let european = entry.regime != Regime::Contract;
        let place = span_of(model, &entry.organisation);
        let text = if european { &seen.text_above } else { &seen.text };
        if entry.mention.as_ref().is_some_and(|mention| !text.contains(&folded(mention))) {
            let message = format!("the sentence of `{}` is missing{}", entry.organisation, if european { " above the first heading" } else { "" });
            findings.add(Severity::Error, "publicity", place.clone(), message, page);
        }
        logo(entry, seen, place, page, findings);
    }
}

fn logo(entry: &Acknowledgement, seen: &Seen, place: Option<Span>, page: &str, findings: &mut Findings) {
    let Some(logo) = &entry.logo else { return };
    let emblem = matches!(logo, Logo::Emblem { .. });
    let alt = folded(logo.alt());
    // Several funds of the Union share one emblem, so any emblem's words will do.
    let shown = seen.pictures.iter().find(|picture| picture.alt == alt && (picture.above || !emblem));
    let Some(shown) = shown else {
        let message = match emblem {
            true => format!("the emblem of the European Union is missing above the first heading (`{}`)", entry.organisation),
            false => format!("the logo of `{}` is missing", entry.organisation),
        };
        findings.add(Severity::Error, "publicity", place, message, page);
        return;
    };
    if shown.width <= 0.0 || shown.height <= 0.0 {
        let message = format!("the logo of `{}` has no width and height", entry.organisation);
        findings.add(Severity::Error, "publicity", place, message, page);
        return;
    }
    let others = seen.pictures.iter().filter(|picture| picture.alt != alt);
    let (width, height) = others.fold((0.0_f64, 0.0_f64), |most, picture| (most.0.max(picture.width), most.1.max(picture.height)));
    if emblem && shown.width < width && shown.height < height {
        let message = "the emblem of the European Union is smaller than another logo in width and in height".to_owned();
        findings.add(Severity::Error, "publicity", place, message, page);
    }
}

/// The programmes that a page speaks of, by its address; none means all of them.
fn programmes_of(model: &Model, page: &str) -> Vec<ProgrammeId> {
    let service = &model.service;
    let languages = service.site.languages.iter().skip(1);
    let page = languages.fold(page, |page, code| page.strip_prefix(code.as_str()).and_then(|rest| rest.strip_prefix('/')).unwrap_or(page));
    let mut parts = page.split('/');
    let (kind, name) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let stops = service.published_stops().filter(|stop| {
        let commune = service.commune_of(stop);
        match kind {
            "arrets" => stop.id.as_str() == name,
            "communes" => commune.slug == name,
            "territoires" => service.territory_id_of(commune).is_some_and(|id| id.as_str() == name),
            _ => false,
        }
    });
    let programmes: BTreeSet<&ProgrammeId> = stops.map(|stop| &stop.programme).collect();
    programmes.into_iter().cloned().collect()
}

fn span_of(model: &Model, organisation: &OrganisationId) -> Option<Span> {
    model.mandate.visibilities.iter().find(|shown| shown.organisation == *organisation).map(|shown| shown.span.clone())
}

fn has_scheme(target: &str) -> bool {
    let start = target.split(['/', '?', '#']).next().unwrap_or("");
    start.contains(':') || target.starts_with("//") || target.starts_with('#')
}

/// The file of the output that an address of the site stands for, or its folder.
fn file_behind(model: &Model, page: &str, target: &str) -> String {
    let target = target.split(['#', '?']).next().unwrap_or("");
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    let rest = match target.strip_prefix('/') {
        Some(absolute) => {
            folders.clear();
            let base = model.service.site.url.as_deref().and_then(|url| url.splitn(4, '/').nth(3)).unwrap_or("");
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

type Key = (Severity, &'static str, Option<Span>, String);

/// Findings with the pages on which they were made.
#[derive(Default)]
struct Findings(BTreeMap<Key, Vec<String>>);

impl Findings {
    fn add(&mut self, severity: Severity, code: &'static str, place: Option<Span>, message: String, page: &str) {
        self.0.entry((severity, code, place, message)).or_default().push(page.to_owned());
    }

    fn into_diagnostics(self) -> Vec<Diagnostic> {
        let say = |((severity, code, span, message), pages): (Key, Vec<String>)| {
            let where_ = match pages.len() {
                1 => format!("on the page {}", pages[0]),
                count => format!("on {count} pages, the first being {}", pages[0]),
            };
            let hint = match code {
                "publicity" => "the theme's template base.html shows it on every page: compare yours with the default theme's",
                _ => "correct the link, or the template that writes it",
            };
            Diagnostic { severity, ..Diagnostic::error(code, span, format!("{message} {where_}")) }.hint(hint)
        };
        self.0.into_iter().map(say).collect()
    }
}
