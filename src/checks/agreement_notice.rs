//! Agreements about to end, to be renewed, or to be ended by notice.

use std::collections::BTreeSet;

use crate::calendar::{Date, Days};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Agreement, CheckLevel, OrganisationId, Renewal, Term};

use super::{Check, Look, Scope, counted};

pub const CHECK: Check = Check {
    code: Code::AgreementNotice,
    level: CheckLevel::Warning,
    doc: "Sixty days before the last day on which an agreement can be ended by notice, or its \
        follow-up must be proposed, a \
          build says so; once that day has passed without a follow-up, it says that until the end \
          of the term (fixed service \
          points, « Durée »: three months before the term; digital vouchers, art. 8: six months).",
    look: Look::Whole(check),
};

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
    let (message, hint) = match agreement.renewal {
        Renewal::Tacit if is_late => return None,
        Renewal::Tacit => {
            let message = format!(
                "notice on `{id}` can be given until {deadline} ({}); later it goes on after \
                 {until} by itself",
                left(today, deadline)
            );
            (message, "decide with the parties; where notice is given, write `terminated_on:`")
        }
        Renewal::Express if is_late => {
            let message = format!(
                "`{id}` ends on {until}, and the follow-up had to be proposed by {deadline}"
            );
            (message, "write the next agreement to records/agreements.yaml once it is signed")
        }
        Renewal::Express => {
            let message = format!(
                "`{id}` ends on {until}: a follow-up must be proposed by {deadline} ({})",
                left(today, deadline)
            );
            (
                message,
                "put it on the committee's agenda; write the next agreement to \
                 records/agreements.yaml once it is signed",
            )
        }
        Renewal::None => {
            let message =
                format!("`{id}` ends on {until} ({}) and is not renewed", left(today, until));
            (
                message,
                "make sure that what must be given back is, and that the final report is planned",
            )
        }
    };
    Some(Diagnostic::warning(CHECK.code, agreement.span.clone(), message).hint(hint))
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

/// `12 days left`
fn left(today: Date, deadline: Date) -> String {
    let days = usize::try_from((deadline - today).num_days()).unwrap_or(0);
    format!("{} left", counted(days, "day"))
}
