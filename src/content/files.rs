//! Files that are published as they are, from `content/static/`: which of them may be, and the
//! words of those that are no text, so that they can be searched. Knows nothing of who links to
//! them.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use lopdf::{Document, Object};

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::slug::slug;
use crate::sources::Sources;
use crate::words::{Message, message};

/// Where they are; what follows is their address.
pub const FOLDER: &str = "content/static";

/// A file that is published.
#[derive(Clone, Debug)]
pub struct File {
    pub file: Arc<str>,
    pub bytes: Arc<[u8]>,
    /// The text of a PDF.
    pub words: Option<Arc<[u8]>>,
}

/// The words of files that were read before.
#[derive(Default)]
pub struct Memory(HashMap<Arc<str>, (Arc<[u8]>, Words)>);

type Words = Result<Option<Arc<[u8]>>, Message>;

/// Kinds that are searched as they are.
const TEXTS: &[&str] = &["txt", "csv", "json", "geojson", "xml", "ics", "md", "vtt"];
/// Kinds of pictures, whose metadata are searched.
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "webp", "gif"];

/// The files by address, and why the others are not published.
pub(super) fn read(
    sources: &Sources,
    memory: &mut Memory,
) -> (BTreeMap<String, File>, Vec<Diagnostic>) {
    let before = std::mem::take(&mut memory.0);
    let (mut files, mut said) = (BTreeMap::new(), Vec::new());
    for (path, bytes) in sources.under(FOLDER) {
        let Some(address) = path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/'))
        else {
            continue;
        };
        let mut refuse = |message| {
            said.push(Diagnostic::new(Code::StaticFile, Span::whole_file(path), message));
        };
        if let Some(free) = other_name(address) {
            refuse(message!("static-file-name", free = free));
            continue;
        }
        let known = before.get(path).filter(|(known, _)| known == bytes);
        let words = known.map_or_else(|| words(address, bytes), |(_, words)| words.clone());
        memory.0.insert(Arc::clone(path), (Arc::clone(bytes), words.clone()));
        match words {
            Ok(words) => {
                let (file, bytes) = (Arc::clone(path), Arc::clone(bytes));
                files.insert(address.to_owned(), File { file, bytes, words });
            }
            Err(message) => refuse(message),
        }
    }
    (files, said)
}

/// A name that an address can have, where the file's own cannot be one.
fn other_name(address: &str) -> Option<String> {
    let is_good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let is_name = |name: &str| name.len() <= 120 && name.chars().all(is_good);
    if address.split('/').all(is_name) {
        return None;
    }
    let (stem, ending) = address.rsplit_once('.').unwrap_or((address, ""));
    let folders: Vec<String> = stem.split('/').map(slug).collect();
    Some(format!("{}.{}", folders.join("/"), slug(ending)))
}

/// The words of a file that is no text; nothing where it is searched as it is.
fn words(address: &str, bytes: &[u8]) -> Words {
    let ending = address.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    match ending.as_deref() {
        Some(kind) if TEXTS.contains(&kind) => match std::str::from_utf8(bytes) {
            Ok(_) => Ok(None),
            Err(_) => Err(message!("static-file-encoding")),
        },
        Some(kind) if PICTURES.contains(&kind) => Ok(None),
        Some("pdf") => of_pdf(bytes).map(Some),
        Some("html" | "htm") => Err(message!("static-file-page")),
        Some("js" | "css" | "svg" | "woff2" | "woff") => Err(message!("static-file-theme")),
        _ => {
            let kind = ending.unwrap_or_default();
            Err(message!("static-file-kind", kind = kind))
        }
    }
}

/// Fields for author and subject of a document (ISO 32000-1, 14.3.3).
const FIELDS: [&[u8]; 4] = [b"Title", b"Author", b"Subject", b"Keywords"];

/// The text of a PDF: its fields, then its pages.
fn of_pdf(bytes: &[u8]) -> Result<Arc<[u8]>, Message> {
    // The library is others' code: where it gives up in a way that is no error, the file is
    // refused.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let document = Document::load_mem(bytes).ok()?;
        if document.is_encrypted() {
            return None;
        }
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        let text = document.extract_text(&pages).ok()?;
        let field = |name: &[u8]| {
            let info = document.trailer.get(b"Info").and_then(Object::as_reference).ok()?;
            let text = document.get_dictionary(info).ok()?.get(name).ok()?;
            lopdf::decode_text_string(text).ok()
        };
        let fields: Vec<String> = FIELDS.into_iter().filter_map(field).collect();
        is_language(&text).then(|| format!("{}\n\n{text}", fields.join("\n\n")))
    }));
    match read.ok().flatten() {
        Some(text) => Ok(text.into_bytes().into()),
        None => Err(message!("static-file-pdf")),
    }
}

/// Whether letters came out and no numbers of glyphs: half of what is not blank at least.
fn is_language(text: &str) -> bool {
    let signs = text.chars().filter(|c| !c.is_whitespace()).count();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    letters > 0 && letters * 2 >= signs && !text.contains("Unimplemented?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_no_address_can_have_are_answered_with_one() {
        assert_eq!(other_name("reglement-2026.pdf"), None);
        assert_eq!(other_name("Docs/a_b.PDF"), None);
        let proposed = other_name("Mes docs/Règlement intérieur.PDF");
        assert_eq!(proposed.as_deref(), Some("mes-docs/reglement-interieur.pdf"));
    }

    #[test]
    fn what_is_no_document_is_refused_without_a_panic() {
        for bytes in [&b""[..], b"%PDF-1.7", b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF"] {
            assert!(of_pdf(bytes).is_err());
        }
    }
}
