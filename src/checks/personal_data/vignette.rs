//! Situations and testimonies in a report: names without a civility and stories that only one
//! person can have are found by a reader, not by a pattern, and so the text says who that was and
//! when.

use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};

pub const CODE: Code = Code::VignetteReview;

/// Words of a heading under which people are told of.
const HEADINGS: &[&str] = &[
    "situation",
    "vignette",
    "témoignage",
    "verbatim",
    "portrait",
    "parcours",
    "parole",
    "fallbeispiel",
    "testimon",
];

pub(super) fn search(path: &Arc<str>, text: &str) -> Option<Diagnostic> {
    if !path.starts_with("content/narratives/") {
        return None;
    }
    let (head, body) = text.strip_prefix("---")?.split_once("\n---")?;
    let first = head.lines().count() + 1;
    let mut lines = (first..).zip(body.lines());
    let (line, heading) = lines.find(|(_, line)| {
        let lower = line.to_lowercase();
        line.starts_with('#') && HEADINGS.iter().any(|word| lower.contains(word))
    })?;
    let value = |key: &str| {
        head.lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))
            .map(|value| value.trim().trim_matches(['"', '\'']).to_owned())
    };
    let by = value("reviewed_by").is_some_and(|by| !by.is_empty());
    let on = value("reviewed_on").is_some_and(|on| on.parse::<Date>().is_ok());
    let missing = match (by, on) {
        (true, true) => return None,
        (false, _) => "nothing says who has read it for what could identify somebody",
        (true, false) => "nothing says when it was read for what could identify somebody",
    };
    let message = format!(
        "people are told of under `{}`, and {missing}",
        heading.trim_start_matches('#').trim()
    );
    let place = Span::new(path, u32::try_from(line).unwrap_or(1), 1);
    Some(
        Diagnostic::error(CODE, place, message)
            .hint("add `reviewed_by: …` and `reviewed_on: 2022-04-25` to the head of the file"),
    )
}
