//! Pages of `content/pages/`: each has an address of its own, in a language of the site. A page
//! at an address that something else has would be published by chance, or not at all.

use std::collections::BTreeMap;

use crate::addresses::{Addresses, MENU, TEXTS};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{LANGUAGES, Service};
use crate::words::message;

/// Checks pages, each given as its name, its language (none where the file names none) and its
/// file.
pub fn on_pages<'a>(
    service: &Service,
    addresses: &Addresses,
    pages: impl Iterator<Item = (&'a str, &'a str, &'a str)>,
) -> Vec<Diagnostic> {
    let languages = &service.site.languages;
    let main = languages.first().map_or("", String::as_str);
    let mut findings = Vec::new();
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (name, written, file) in pages {
        let language = if written.is_empty() { main } else { written };
        let place = Span::whole_file(file);
        if let Some(what) = addresses.taken(name, languages) {
            let message =
                message!("page-address", name = name, what = what, free = renamed(name, written),);
            findings.push(Diagnostic::new(Code::PageAddress, place, message));
        } else if !languages.iter().any(|code| code == language) {
            let endings: Vec<String> =
                languages.iter().map(|code| format!("`.{code}.md`")).collect();
            let message = match LANGUAGES.contains(&language) {
                true => message!("page-language", language = language, endings = endings),
                false => message!("page-language-unknown", language = language, endings = endings),
            };
            findings.push(Diagnostic::new(Code::PageLanguage, place, message));
        } else if let Some(other) = seen.insert((name, language), file) {
            let message = message!("page-address-twice", other = other, language = main);
            findings.push(Diagnostic::new(Code::PageAddress, place, message));
        }
    }
    for text in TEXTS {
        let [word, french] = addresses.names(*text);
        for (_, file) in seen.range((french, "")..).take_while(|((name, _), _)| *name == french) {
            let other = seen.range((word, "")..).find(|((name, _), _)| *name == word);
            if let Some((_, other)) = other.filter(|_| word != french) {
                let message = message!("page-text-twice", other = *other, name = word);
                findings.push(Diagnostic::new(Code::PageAddress, Span::whole_file(file), message));
            }
        }
    }
    findings
}

/// Files that are published as they are, each given as its address and its file: none may be where
/// the program or a page of the project has something.
pub fn on_files<'a>(
    service: &Service,
    addresses: &Addresses,
    files: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<Diagnostic> {
    let languages = &service.site.languages;
    let taken = files.filter(|(address, _)| addresses.holds_file(address, languages));
    let told = taken.map(|(address, file)| {
        let message = message!("static-file-address", address = address);
        Diagnostic::new(Code::StaticFile, Span::whole_file(file), message)
    });
    told.collect()
}

/// Names in the menu that lead to no page; `is_page` holds for the pages of the project.
pub fn on_menu(service: &Service, is_page: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
    let site = &service.site;
    let is_known = |name: &str| {
        MENU.iter().any(|word| word.key() == name)
            || TEXTS.iter().any(|text| text.key() == name)
            || is_page(name)
    };
    let unknown = site.menu.iter().filter(|name| !is_known(name));
    let told = unknown.map(|name| {
        let keys: Vec<&str> = MENU.iter().map(|word| word.key()).collect();
        let message = message!("broken-link-menu", name = name, keys = keys.join(", "));
        Diagnostic::new(Code::BrokenLink, site.span.clone(), message)
    });
    told.collect()
}

/// A name for the file that no address of halte's own has.
fn renamed(name: &str, language: &str) -> String {
    let ending = if language.is_empty() { String::new() } else { format!(".{language}") };
    format!("page-{name}{ending}.md")
}
