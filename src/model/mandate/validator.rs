//! Validators: who may validate in the name of a role on which day.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::slug::folded;

/// A role in whose name documents are validated.
#[derive(Debug)]
pub struct Validator {
    pub id: String,
    pub title: String,
    pub holders: Vec<Holder>,
    pub delegations: Vec<Holder>,
    pub span: Span,
}

/// The holder of a role, or a delegate of the holder.
#[derive(Debug)]
pub struct Holder {
    pub name: String,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

impl Validator {
    /// Whether a text is its id or title, however it is spelt.
    pub fn is_called(&self, text: &str) -> bool {
        self.id == text || folded(&self.title) == folded(text)
    }

    /// Whether a name may validate on a day: the holder, by name or by the title of the role,
    /// or who signs for the holder.
    pub fn may_validate(&self, by: &str, day: Date) -> bool {
        let holds = |one: &&Holder| {
            one.from.is_none_or(|from| from <= day) && one.until.is_none_or(|until| day <= until)
        };
        let mut holders = self.holders.iter().filter(holds);
        let is_held = self.holders.is_empty() || self.holders.iter().any(|one| holds(&one));
        (self.is_called(by) && is_held)
            || holders.any(|one| folded(&one.name) == folded(by))
            || self.delegations.iter().filter(holds).any(|one| folded(&one.name) == folded(by))
    }
}
