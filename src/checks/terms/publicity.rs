//! Whose support is shown, in which words and on which media, and who agrees to publications.

use crate::diagnostics::Diagnostic;
use crate::model::{Logo, Support, Visibility};
use crate::words::message;

use super::{Asked, same};

/// The sentence as the contract has it, logo, emblem and fund, on each medium.
pub(super) fn mention(asked: &Asked) -> Vec<Diagnostic> {
    let mandate = &asked.scope.model.mandate;
    let programme = &asked.scope.programme.id;
    let mut said = Vec::new();
    for id in &asked.term.of {
        let shown = mandate.visibilities.iter().find(|one| {
            one.organisation.as_str() == id
                && (one.programmes.is_empty() || one.programmes.contains(programme))
        });
        match shown {
            Some(shown) => said.extend(of_organisation(asked, shown)),
            None => {
                let organisations = &asked.scope.service().organisations;
                let there = organisations.values().find(|one| one.id.as_str() == id);
                let place = there.map_or(&asked.term.span, |one| &one.span);
                said.push(asked.say(place, message!("term-mention-none", organisation = id)));
            }
        }
    }
    said
}

fn of_organisation(asked: &Asked, shown: &Visibility) -> Vec<Diagnostic> {
    let id = shown.organisation.as_str();
    let mut said = Vec::new();
    if let Some(words) = &asked.term.words {
        let found = shown.mention.as_deref().unwrap_or_default();
        if found != words {
            let what = message!("term-what-mention", organisation = id);
            said.push(asked.differs(&shown.span, what, found).at_key("mention"));
        }
    }
    let has = |part: &str| match part {
        _ if same(part, "logo") => matches!(shown.logo, Some(Logo::File { .. })),
        _ if same(part, "emblem") => matches!(shown.logo, Some(Logo::Emblem { .. })),
        _ if same(part, "mention") => shown.mention.is_some(),
        _ if same(part, "description") => shown.description.is_some(),
        // The fund in full, as it is written.
        fund => shown.fund.as_deref().is_some_and(|there| there == fund),
    };
    let missing = asked.missing(has);
    let what = message!("term-what-parts", organisation = id);
    let lacks = asked.lacks(&shown.span, what, &missing);
    said.extend(lacks.map(|said| said.at_key(if shown.fund.is_some() { "fund" } else { "logo" })));
    let wanted =
        |support: &&Support| asked.term.media.is_empty() || asked.term.media.contains(support);
    let without: Vec<String> = Support::ALL
        .iter()
        .filter(wanted)
        .filter(|support| !shown.scope.is_empty() && !shown.scope.contains(support))
        .map(|support| support.code().to_owned())
        .collect();
    let what = message!("term-what-media", organisation = id);
    said.extend(asked.lacks(&shown.span, what, &without).map(|said| said.at_key("scope")));
    said
}

/// Only who the contract names can agree.
pub(super) fn approval(asked: &Asked) -> Vec<Diagnostic> {
    let by = asked.term.by.as_deref().unwrap_or_default();
    let ours = asked
        .scope
        .model
        .mandate
        .approvals
        .iter()
        .filter(|approval| approval.programme == asked.scope.programme.id);
    let others = ours.filter(|approval| approval.approved_by.as_str() != by);
    others
        .map(|approval| {
            let what = message!("term-what-approval", what = approval.what.code());
            asked.differs(&approval.span, what, approval.approved_by.as_str()).at_key("approved_by")
        })
        .collect()
}
