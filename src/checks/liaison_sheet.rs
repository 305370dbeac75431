//! Whether somebody who is followed was referred, and by a sheet.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, FollowUp};

use super::{Check, Look, Scope, counted};

pub const CHECK: Check = Check {
    code: Code::LiaisonSheet,
    level: CheckLevel::Warning,
    doc: "Whoever is followed at home was referred: a follow-up says who referred the person and \
        of which day the liaison sheet is \
          (mobile team, part 3). A programme that follows people without referral switches this \
          off.",
    look: Look::Whole(check),
};

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let ours = || {
        scope
            .model
            .activity
            .follow_ups
            .iter()
            .filter(|follow_up| follow_up.programme == scope.programme.id)
    };
    let without_sheet = ours().filter(|follow_up| {
        follow_up.referred_by.is_some() && follow_up.liaison_sheet_on.is_none()
    });
    let without_referral = ours().filter(|follow_up| follow_up.referred_by.is_none());
    let found = [
        say(without_sheet, "no liaison sheet", "write the day of the sheet as `liaison_sheet_on`"),
        say(
            without_referral,
            "nobody who referred the person",
            "write the organisation as `referred_by`",
        ),
    ];
    found.into_iter().flatten().collect()
}

fn say<'a>(
    mut follow_ups: impl Iterator<Item = &'a FollowUp>,
    lack: &str,
    hint: &str,
) -> Option<Diagnostic> {
    let first = follow_ups.next()?;
    let message = format!(
        "{} with {lack}, the first opened on {}",
        counted(1 + follow_ups.count(), "follow-up"),
        first.opened_on
    );
    Some(Diagnostic::warning(CHECK.code, first.span.clone(), message).hint(hint))
}
