//! Lines of budgets.

use crate::diagnostics::{Code, Span};
use crate::model::{Budget, Mandate, Service, Used};
use crate::records::notation::Written;
use crate::records::{BudgetRecord, Filed, Records};
use crate::words::message;

use super::{Reader, Referred};

impl Reader {
    pub(super) fn budgets(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.budgets {
            mandate.budgets.extend(self.budget(filed, service));
        }
    }

    fn budget(&mut self, filed: &Filed<BudgetRecord>, service: &Service) -> Option<Budget> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let line = self.text(file, Some(&record.line));
        let funder = self.reference(file, &record.by, Referred::Organisation);
        let granted = self.euros(&record.granted, record.granted.span(file), filed);
        let source = self.text(file, record.source.as_ref());
        let per = self.option(file, record.per.as_ref());
        let mut used: Vec<Used> = Vec::new();
        for one in &record.used {
            let period = self.read(file, &one.period);
            let euros = self.euros(&one.euros, one.euros.span(file), filed);
            let (Some(period), Some(euros)) = (period, euros) else { continue };
            used.push(Used { period, euros });
        }
        used.sort_by_key(|one| one.period);
        Some(Budget {
            programme: programme?,
            line: line?,
            funder: funder?.into(),
            granted: granted?,
            source,
            per: per.map(Into::into),
            used,
            span: filed.span(),
        })
    }

    fn euros(
        &mut self,
        written: &Written<f64>,
        span: Span,
        filed: &Filed<BudgetRecord>,
    ) -> Option<f64> {
        let euros = self.read(&filed.file, written)?;
        if euros < 0.0 || !euros.is_finite() {
            self.say(Code::Number, span, message!("budget-euros", euros = euros));
            return None;
        }
        Some(euros)
    }
}
