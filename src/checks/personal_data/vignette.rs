//! Situations and testimonies in a report: names without a civility and stories that only one
//! person can have are found by a reader, not by a pattern, and so the text says who that was and
//! when.

use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::words::message;

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
    let title = heading.trim_start_matches('#').trim();
    let message = match (by, on) {
        (true, true) => return None,
        (false, _) => message!("vignette-review", heading = title),
        (true, false) => message!("vignette-review-when", heading = title),
    };
    let place = Span::new(path, u32::try_from(line).unwrap_or(1), 1).over(heading);
    Some(Diagnostic::new(CODE, place, message))
}
