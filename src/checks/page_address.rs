//! Pages of `content/pages/`: each has an address of its own, in a language of the site. A page
//! at an address that something else has would be published by chance, or not at all.

use std::collections::BTreeMap;

use crate::addresses;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::Service;

/// Checks pages, each given as its name, its language (none where the file names none) and its
/// file.
pub fn on_pages<'a>(
    service: &Service,
    pages: impl Iterator<Item = (&'a str, &'a str, &'a str)>,
) -> Vec<Diagnostic> {
    let languages = &service.site.languages;
    let main = languages.first().map_or("", String::as_str);
    let mut findings = Vec::new();
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (name, written, file) in pages {
        let language = if written.is_empty() { main } else { written };
        let place = Span::whole_file(file);
        if let Some(what) = addresses::taken(name, languages) {
            let message = format!("`{name}/` is the address of {what}: no page can be there");
            let hint = format!("rename the file, for instance to `{}`", renamed(name, written));
            findings.push(Diagnostic::error(Code::PageAddress, place, message).hint(hint));
        } else if !languages.iter().any(|code| code == language) {
            let message =
                format!("no page is made of this file: the site has no language `{language}`");
            let hint = format!(
                "rename the file to end in `.md` or one of {}, or add `{language}` to \
                 `other_languages` in records/site.yaml",
                languages.iter().map(|code| format!("`.{code}.md`")).collect::<Vec<_>>().join(", ")
            );
            findings.push(Diagnostic::warning(Code::PageLanguage, place, message).hint(hint));
        } else if let Some(other) = seen.insert((name, language), file) {
            let message =
                format!("{other} has the same address, since the main language is `{main}`");
            let hint = "put both texts into one of the two files and delete the other";
            findings.push(Diagnostic::error(Code::PageAddress, place, message).hint(hint));
        }
    }
    findings
}

/// A name for the file that no address of halte's own has.
fn renamed(name: &str, language: &str) -> String {
    let ending = if language.is_empty() { String::new() } else { format!(".{language}") };
    format!("page-{name}{ending}.md")
}
