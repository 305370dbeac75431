//! Targets that name a figure by its words in place of its id: which ids are meant.

use std::cmp::Reverse;

use crate::diagnostics::{Code, Diagnostic};
use crate::language::Language;
use crate::records::{self, Records};
use crate::slug::folded;
use crate::sources::{Sources, Theme};
use crate::words::{Tongue, message};

use super::causes::argument;

/// How many figures are named to choose from.
const NAMED_MAX: usize = 5;

/// Gives findings on targets the figures that may be meant.
pub(super) fn propose(sources: &Sources, memory: &mut records::Memory, found: &mut [Diagnostic]) {
    let is_asked = |said: &Diagnostic| {
        let is_on_targets = said
            .span
            .as_ref()
            .is_some_and(|span| span.file.split(['/', '.']).any(|part| part == "targets"));
        is_on_targets && [Code::Id, Code::TargetIndicator].contains(&said.code)
    };
    if !found.iter().any(is_asked) {
        return;
    }
    let known = names(sources, &records::read_again(sources, memory).0);
    for said in found.iter_mut().filter(|said| is_asked(said)) {
        *said = with_names(said.clone(), &known);
    }
}

/// Ids and the words for them, in all languages of the program.
fn names(sources: &Sources, records: &Records) -> Vec<(String, String)> {
    let of_language = |tongue: &Tongue| {
        let language = Language::load(tongue.code(), Theme::new("default", sources)).ok();
        let keys = language.iter().flat_map(|language| language.keys("figure."));
        let names = keys.filter_map(|key| {
            let id = key.strip_prefix("figure.").filter(|id| !id.contains('.'))?.to_owned();
            Some((id, language.as_ref()?.text(&key)))
        });
        names.collect::<Vec<_>>()
    };
    let own = records.indicators.iter().map(|filed| {
        let (id, label) = (&filed.record.id, &filed.record.label);
        (id.text.trim().to_owned(), label.text.clone())
    });
    own.chain(Tongue::ALL.iter().flat_map(of_language)).collect()
}

fn with_names(said: Diagnostic, known: &[(String, String)]) -> Diagnostic {
    let name = if said.code == Code::Id { "id" } else { "indicator" };
    let Some(written) = argument(&said, name) else { return said };
    let typed = folded(written);
    let is_id = said.instead.as_ref().is_some_and(|id| known.iter().any(|(known, _)| known == id));
    if is_id || (said.code == Code::TargetIndicator && said.instead.is_some()) {
        return said;
    }
    if let Some((id, _)) = known.iter().find(|(_, label)| folded(label) == typed) {
        let mut said = said.hint(message!("did-you-mean", text = id));
        said.instead = Some(id.clone());
        return said;
    }
    let words: Vec<&str> = typed.split(' ').filter(|word| word.chars().count() > 3).collect();
    let shared = |label: &str| {
        let label = folded(label);
        words.iter().filter(|word| label.contains(*word)).count()
    };
    let mut near: Vec<(usize, &(String, String))> =
        known.iter().map(|name| (shared(&name.1), name)).filter(|(count, _)| *count > 0).collect();
    near.sort_by_key(|(count, _)| Reverse(*count));
    let near = near.iter().take(NAMED_MAX).map(|(_, (id, label))| format!("`{id}` ({label})"));
    let near: Vec<String> = near.collect();
    let mut said = match near.is_empty() {
        true => said.hint(message!("target-indicator-unknown")),
        false => said.hint(message!("target-indicator-near", indicators = near)),
    };
    said.instead = None;
    said
}
