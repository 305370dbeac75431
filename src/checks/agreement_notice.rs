//! Agreements about to end, to be renewed, or to be ended by notice.

use std::collections::BTreeSet;

use crate::calendar::{Date, Days};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Agreement, CheckLevel, OrganisationId, Renewal, Term};
use crate::words::message;

use super::{Check, Look, Scope, article};

pub const CHECK: Check =
    Check { code: Code::AgreementNotice, level: CheckLevel::Warning, look: Look::Whole(check) };

const DAYS_BEFORE: u64 = 60;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let agreements = scope
        .model
        .mandate
        .agreements
        .iter()
        .filter(|agreement| agreement.programme == scope.programme.id);
    agreements
        .filter(|agreement| agreement.terminated_on.is_none())
        .filter_map(|agreement| near(scope, agreement))
        .collect()
}

fn near(scope: &Scope, agreement: &Agreement) -> Option<Diagnostic> {
    let today = scope.today;
    let term = agreement.term_on(today)?;
    let deadline = agreement.notice_deadline(term).unwrap_or(term.until);
    if today + Days::new(DAYS_BEFORE) < deadline || is_followed(scope, agreement, term) {
        return None;
    }
    let (id, until) = (&agreement.id, term.until);
    let is_late = today > deadline;
    let message = match agreement.renewal {
        Renewal::Tacit if is_late => return None,
        Renewal::Tacit => message!(
            "agreement-notice",
            agreement = id,
            until = until,
            deadline = deadline,
            days = days_left(today, deadline),
        ),
        Renewal::Express if is_late => {
            message!("agreement-notice-late", agreement = id, until = until, deadline = deadline)
        }
        Renewal::Express => message!(
            "agreement-notice-follow-up",
            agreement = id,
            until = until,
            deadline = deadline,
            days = days_left(today, deadline),
        ),
        Renewal::None => message!(
            "agreement-notice-end",
            agreement = id,
            until = until,
            days = days_left(today, until),
        ),
    };
    let message = message.with("article", article(agreement.source.as_ref()));
    Some(Diagnostic::new(CHECK.code, agreement.span.clone(), message))
}

/// Whether a later agreement of the same parties on the same places holds on the day after.
fn is_followed(scope: &Scope, agreement: &Agreement, term: Term) -> bool {
    let same = |one: &[OrganisationId], other: &[OrganisationId]| {
        one.iter().collect::<BTreeSet<_>>() == other.iter().collect()
    };
    let takes_over = |other: &Agreement| {
        let is_later =
            other.first_term.from > term.from && other.term_on(term.until + Days::new(1)).is_some();
        is_later
            && other.programme == agreement.programme
            && same(&other.parties, &agreement.parties)
            && other.stops == agreement.stops
    };
    scope.model.mandate.agreements.iter().any(takes_over)
}

fn days_left(today: Date, deadline: Date) -> i64 {
    (deadline - today).num_days().max(0)
}
