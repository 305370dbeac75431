//! Lines of budgets, and what was used of each.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Budget, Expense, Mandate, Service};
use crate::records::notation::Written;
use crate::records::{BudgetRecord, ExpenseRecord, Filed, Records};
use crate::slug::folded;
use crate::words::message;

use super::{Reader, Referred};

impl Reader {
    pub(super) fn budgets(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.budgets {
            mandate.budgets.extend(self.budget(filed, service));
        }
        for filed in &records.expenses {
            self.expense(filed, service, &mut mandate.budgets);
        }
        for budget in &mut mandate.budgets {
            budget.used.sort_by_key(|one| one.period);
        }
    }

    fn budget(&mut self, filed: &Filed<BudgetRecord>, service: &Service) -> Option<Budget> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let line = self.text(file, Some(&record.line));
        let funder = self.reference(file, &record.by, Referred::Organisation);
        let granted = self.euros(file, &record.granted);
        let source = self.text(file, record.source.as_ref());
        let per = self.option(file, record.per.as_ref());
        Some(Budget {
            programme: programme?,
            line: line?,
            funder: funder?.into(),
            granted: granted?,
            source,
            per: per.map(Into::into),
            used: Vec::new(),
            span: filed.span(),
        })
    }

    /// Adds an expense to the only line that has its words, in the funder's budget if one is named.
    fn expense(
        &mut self,
        filed: &Filed<ExpenseRecord>,
        service: &Service,
        budgets: &mut [Budget],
    ) -> Option<()> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let funder = match &record.by {
            Some(by) => Some(self.reference(file, by, Referred::Organisation)?),
            None => None,
        };
        let period = self.read(file, &record.period);
        let euros = self.euros(file, &record.euros);
        let line = self.text(file, Some(&record.line))?;
        let programme = programme?;
        let wanted = folded(&line);
        let mut ours: Vec<&mut Budget> = budgets
            .iter_mut()
            .filter(|one| one.programme == programme)
            .filter(|one| funder.as_ref().is_none_or(|by| one.funder.as_str() == by.as_str()))
            .collect();
        let found = ours.iter().filter(|one| folded(&one.line) == wanted).count();
        let span = record.line.span(file);
        match found {
            0 => {
                let unknown = Diagnostic::new(
                    Code::UnknownCode,
                    span,
                    message!("expense-line", line = line.as_str()),
                );
                let lines = ours.iter().map(|one| one.line.as_str());
                self.log.push(unknown.suggest(&line, lines));
                return None;
            }
            1 => {}
            _ => {
                self.say(Code::UnknownCode, span, message!("expense-lines", line = line.as_str()));
                return None;
            }
        }
        let budget = ours.iter_mut().find(|one| folded(&one.line) == wanted)?;
        budget.used.push(Expense { period: period?, euros: euros?, span: filed.span() });
        Some(())
    }

    fn euros(&mut self, file: &Arc<str>, written: &Written<f64>) -> Option<f64> {
        let euros = self.read(file, written)?;
        if euros < 0.0 || !euros.is_finite() {
            self.say(Code::Number, written.span(file), message!("budget-euros", euros = euros));
            return None;
        }
        Some(euros)
    }
}
