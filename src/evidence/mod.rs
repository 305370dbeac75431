//! What the published files show of those who support the service, read again from their bytes, for
//! an auditor. Knows nothing of how the files were made.

pub mod document;
pub mod page;
pub mod style;

use sha2::{Digest, Sha256};

use crate::model::{Acknowledgement, Mandate, OrganisationId, Support, european};
use crate::output::{Artefacts, OutputPath};

/// One page, feed or document, and what is to be seen on it.
#[derive(Clone, Debug)]
pub struct Proof {
    /// `public/arrets/haguenau/index.html`
    pub file: String,
    pub kind: Kind,
    /// As the file says it itself: a page's title, a calendar's name.
    pub title: Option<String>,
    pub bytes: usize,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// What was read.
    pub read: Reading,
    /// In the order in which supporters are shown.
    pub supporters: Vec<Supporter>,
}

/// In the order in which an index lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Page,
    Document,
    Feed,
    Data,
}

/// Where the words and pictures of a file were looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// In the file itself.
    File,
    /// In the HTML twin of a typeset document, which is made of the same view.
    Twin,
    /// In the file, but only what stands for its pictures: a typeset document without a twin.
    Pictures,
    /// Nowhere: a typeset document that tells nothing of its pictures.
    Nowhere,
}

/// What is to be seen of one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supporter {
    pub organisation: OrganisationId,
    pub name: String,
    /// Whether its sentence is there; nothing where it asks for none, or words could not be read.
    pub sentence: Option<bool>,
    /// Whether its logo or emblem is there; nothing where it has none, or the kind of file holds no
    /// pictures.
    pub logo: Option<bool>,
}

/// Every page, feed and document with its proof, in the order of their paths.
pub fn gather(artefacts: &Artefacts, mandate: &Mandate) -> Vec<Proof> {
    let supporters = supporters(mandate);
    let prove = |(path, bytes): (&OutputPath, &std::sync::Arc<[u8]>)| {
        let kind = kind(path)?;
        let seen = seen(artefacts, path, bytes);
        Some(Proof {
            file: path.to_string(),
            kind,
            title: seen.title,
            bytes: bytes.len(),
            sha256: Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
            read: seen.read,
            supporters: supporters
                .iter()
                .map(|entry| supporter(entry, seen.text.as_deref(), seen.alts.as_deref()))
                .collect(),
        })
    };
    artefacts.iter().filter_map(prove).collect()
}

/// Everybody whose support is shown on anything at all, each once.
fn supporters(mandate: &Mandate) -> Vec<Acknowledgement> {
    let mut supporters: Vec<Acknowledgement> = Vec::new();
    for support in Support::ALL {
        for entry in mandate.acknowledgements([], *support).entries() {
            if !supporters.contains(entry) {
                supporters.push(entry.clone());
            }
        }
    }
    supporters
}

fn kind(path: &OutputPath) -> Option<Kind> {
    match path.extension() {
        // Files of the operator are not published: no publicity rule applies.
        _ if path.as_str().starts_with("operator/") => None,
        "html" => Some(Kind::Page),
        "pdf" => Some(Kind::Document),
        "ics" => Some(Kind::Feed),
        // The feed of changes; other files in XML are for machines.
        "xml" if path.as_str().ends_with("/atom.xml") => Some(Kind::Feed),
        "geojson" => Some(Kind::Data),
        "json" if path.as_str().ends_with("-metadata.json") => Some(Kind::Data),
        _ => None,
    }
}

struct Seen {
    title: Option<String>,
    read: Reading,
    /// Nothing where words cannot be read.
    text: Option<String>,
    /// The words of the pictures; nothing where there cannot be any.
    alts: Option<Vec<String>>,
}

fn seen(artefacts: &Artefacts, path: &OutputPath, bytes: &[u8]) -> Seen {
    match path.extension() {
        "html" => of_page(bytes, Reading::File),
        "ics" => of_feed(bytes),
        "xml" | "geojson" | "json" => of_text(bytes),
        _ => match path.beside("html").and_then(|twin| artefacts.get(twin.as_str())) {
            Some(twin) => of_page(twin, Reading::Twin),
            None => of_document(bytes),
        },
    }
}

fn of_page(bytes: &[u8], read: Reading) -> Seen {
    let page = page::read(&String::from_utf8_lossy(bytes));
    let alts = page.pictures.into_iter().map(|picture| picture.alt).collect();
    Seen {
        title: (!page.title.is_empty()).then_some(page.title),
        read,
        text: Some(page.text),
        alts: Some(alts),
    }
}

fn of_document(bytes: &[u8]) -> Seen {
    let alts: Vec<String> = document::pictures(bytes).iter().map(|alt| page::folded(alt)).collect();
    let read = if alts.is_empty() { Reading::Nowhere } else { Reading::Pictures };
    Seen { title: None, read, text: None, alts: (!alts.is_empty()).then_some(alts) }
}

/// XML and JSON: the letters of their escapes.
fn of_text(bytes: &[u8]) -> Seen {
    let text = String::from_utf8_lossy(bytes);
    let escapes = [("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&")];
    let plain = escapes.iter().fold(unescaped(&text), |text, (from, to)| text.replace(from, to));
    Seen { title: None, read: Reading::File, text: Some(page::folded(&plain)), alts: None }
}

/// RFC 5545: lines unfolded (3.1) and texts without their escapes (3.3.11).
fn of_feed(bytes: &[u8]) -> Seen {
    let unfolded = String::from_utf8_lossy(bytes).replace("\r\n ", "").replace("\r\n\t", "");
    let title = unfolded
        .lines()
        .find_map(|line| line.strip_prefix("X-WR-CALNAME:"))
        .map(|name| unescaped(name.trim()));
    Seen { title, read: Reading::File, text: Some(page::folded(&unescaped(&unfolded))), alts: None }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => plain.push('\n'),
            Some(escaped) => plain.push(escaped),
            None => {}
        }
    }
    plain
}

fn supporter(entry: &Acknowledgement, text: Option<&str>, alts: Option<&[String]>) -> Supporter {
    // Whatever apostrophes and blanks they are typeset with.
    let plain = |text: &str| page::folded(text).replace('\u{2019}', "'");
    let logo = entry
        .logo
        .as_ref()
        .zip(alts)
        .map(|(logo, alts)| alts.iter().any(|alt| plain(alt) == plain(logo.alt())));
    Supporter {
        organisation: entry.organisation.clone(),
        name: entry.name.clone(),
        sentence: entry.mention.as_ref().zip(text).map(|(mention, text)| {
            let text = plain(text);
            let says = |sentence: &str| text.contains(&plain(sentence));
            says(mention) || european::in_all(mention).any(says)
        }),
        logo,
    }
}
