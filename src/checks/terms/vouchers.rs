//! Vouchers: what a carnet holds and is worth, how many a person is given, and where the person is
//! sent.

use crate::diagnostics::Diagnostic;
use crate::model::{VoucherGrant, VoucherLot};
use crate::words::{Message, message};

use super::Asked;

fn of_lots(
    asked: &Asked,
    key: &'static str,
    what: fn(&str) -> Message,
    value: fn(&VoucherLot) -> f64,
) -> Vec<Diagnostic> {
    let lots = asked.scope.model.activity.voucher_lots.values();
    let ours = lots.filter(|lot| lot.programme == asked.scope.programme.id);
    ours.filter_map(|lot| {
        Some(asked.number(&lot.span, what(lot.id.as_str()), value(lot))?.at_key(key))
    })
    .collect()
}

pub(super) fn cheques(asked: &Asked) -> Vec<Diagnostic> {
    of_lots(
        asked,
        "cheques_per_carnet",
        |id| message!("term-what-cheques", id = id),
        |lot| f64::from(lot.received.cheques_per_carnet),
    )
}

pub(super) fn euros(asked: &Asked) -> Vec<Diagnostic> {
    of_lots(
        asked,
        "euros_per_cheque",
        |id| message!("term-what-euros", id = id),
        |lot| lot.euros_per_cheque.unwrap_or(0.0),
    )
}

fn grants<'a>(asked: &Asked<'a>) -> impl Iterator<Item = &'a VoucherGrant> {
    let (programme, today) = (&asked.scope.programme.id, asked.scope.today);
    let grants = asked.scope.model.activity.voucher_grants.iter();
    grants.filter(move |grant| grant.programme == *programme && grant.date <= today)
}

/// What a beneficiary is given at once.
pub(super) fn carnets(asked: &Asked) -> Vec<Diagnostic> {
    asked.few(grants(asked).filter_map(|grant| {
        let what = message!("term-what-carnets", day = grant.date);
        let key = if grant.granted.loose_cheques() > 0 { "cheques" } else { "carnets" };
        Some(asked.number(&grant.span, what, grant.granted.in_carnets())?.at_key(key))
    }))
}

/// Beneficiaries who were sent to no place of mediation, or to one that the contract does not name.
pub(super) fn mediation(asked: &Asked) -> Vec<Diagnostic> {
    let each = &asked.term.each;
    asked.few(grants(asked).filter_map(|grant| {
        let message = match &grant.sent_to {
            None => message!("term-mediation-none", day = grant.date),
            Some(to) if !each.is_empty() && !each.iter().any(|one| one == to.as_str()) => {
                message!("term-mediation-other", day = grant.date, to = to.as_str())
            }
            Some(_) => return None,
        };
        Some(asked.say(&grant.span, message).at_key("sent_to"))
    }))
}
