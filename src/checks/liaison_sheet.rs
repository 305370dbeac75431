//! Whether somebody who is followed was referred, and by a sheet.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{CheckLevel, FollowUp};
use crate::words::message;

use super::{Check, Look, Scope};

pub const CHECK: Check =
    Check { code: Code::LiaisonSheet, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let ours = || {
        scope
            .model
            .activity
            .follow_ups
            .iter()
            .filter(|follow_up| follow_up.programme == scope.programme.id)
    };
    let mut without_sheet = ours().filter(|follow_up| {
        follow_up.referred_by.is_some() && follow_up.liaison_sheet_on.is_none()
    });
    let mut without_referral = ours().filter(|follow_up| follow_up.referred_by.is_none());
    let say = |first: &FollowUp, message| Diagnostic::new(CHECK.code, first.span.clone(), message);
    let mut found = Vec::new();
    if let Some(first) = without_sheet.next() {
        let count = 1 + without_sheet.count();
        found.push(say(first, message!("liaison-sheet", count = count, date = first.opened_on)));
    }
    if let Some(first) = without_referral.next() {
        let count = 1 + without_referral.count();
        let message = message!("liaison-sheet-referral", count = count, date = first.opened_on);
        found.push(say(first, message));
    }
    found
}
