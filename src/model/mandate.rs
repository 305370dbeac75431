//! What funders and the law ask: publicity, targets, deliverables. Knows nothing of stops or
//! visits.

mod agreement;
mod approval;
mod briefing;
mod budget;
mod committee;
mod contract_term;
mod decision;
pub mod european;
mod gap;
mod incident;
mod indicator;
mod paper;
mod publication;
mod validator;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;

use crate::calendar::{Date, Days, Period};
use crate::diagnostics::Span;

use super::{
    Characteristic, CommitteeId, DeliverableId, DeliverableKind, Disclosed, EditionStatus, GridId,
    IndicatorId, OrganisationId, Programme, ProgrammeId, Regime, Support,
};

pub(super) use agreement::last_day;
pub use agreement::{Agreement, Term};
pub use approval::Approval;
pub use briefing::Briefing;
pub use budget::{Budget, Expense};
pub use committee::{Committee, DueRule, Meeting};
pub use contract_term::{Bound, Coded, ContractTerm};
pub use decision::{Decision, Stage};
pub use gap::{Gap, Initiative};
pub use incident::Incident;
pub use indicator::{Count, Grid, GridColumn, GridContent, Indicator};
pub use paper::Paper;
pub use publication::{LowAttendance, PlannedContent, PlannedTable, Publication};
pub use validator::{Holder, Validator};

#[derive(Debug, Default)]
pub struct Mandate {
    pub visibilities: Vec<Visibility>,
    /// In the order of the records.
    pub terms: Vec<ContractTerm>,
    pub targets: Vec<Target>,
    pub deliverables: BTreeMap<DeliverableId, Deliverable>,
    /// In the order of the records.
    pub characteristics: Vec<Characteristic>,
    /// By id; two programmes may each give an id of their own meaning.
    pub indicators: Vec<Indicator>,
    pub grids: BTreeMap<GridId, Grid>,
    pub agreements: Vec<Agreement>,
    /// In the order of the records.
    pub approvals: Vec<Approval>,
    pub committees: BTreeMap<CommitteeId, Committee>,
    /// In the order of period and indicator.
    pub gaps: Vec<Gap>,
    pub initiatives: Vec<Initiative>,
    pub clearances: Vec<Clearance>,
    pub publications: Vec<Publication>,
    /// In the order of their days.
    pub papers: Vec<Paper>,
    /// In the order in which they were proposed.
    pub decisions: Vec<Decision>,
    /// In the order of their days.
    pub briefings: Vec<Briefing>,
    /// In the order of the records.
    pub budgets: Vec<Budget>,
    pub validators: Vec<Validator>,
    /// In the order of their first days.
    pub incidents: Vec<Incident>,
}

/// A text that looks like personal data and may stand, with the reason.
#[derive(Debug)]
pub struct Clearance {
    pub text: String,
    /// `None`: everywhere.
    pub file: Option<String>,
    pub reason: String,
    pub span: Span,
}

/// How an organisation's support must be shown.
#[derive(Debug)]
pub struct Visibility {
    pub organisation: OrganisationId,
    pub organisation_name: String,
    /// Empty: all programmes.
    pub programmes: BTreeSet<ProgrammeId>,
    pub regime: Regime,
    pub mention: Option<String>,
    pub logo: Option<Logo>,
    pub fund: Option<String>,
    pub description: Option<String>,
    /// Empty: everywhere.
    pub scope: BTreeSet<Support>,
    pub order: u32,
    pub span: Span,
}

impl Visibility {
    /// Reg. 1303/2013 and 2021/1060 want European support on all that is made for the public; a
    /// contract may ask for less.
    pub fn is_shown_on(&self, support: Support) -> bool {
        self.regime != Regime::Contract || self.scope.is_empty() || self.scope.contains(&support)
    }
}

/// What stands in the row of logos.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Logo {
    /// The emblem of the European Union, drawn from its published geometry.
    Emblem { alt: String },
    /// A file below `content/`.
    File { path: String, alt: String, placeholder: bool, span: Span },
}

impl Logo {
    pub fn alt(&self) -> &str {
        match self {
            Logo::Emblem { alt } | Logo::File { alt, .. } => alt,
        }
    }
}

/// What one artefact must say about those who support the service. Only the mandate can make it, so
/// no page, feed or report can be put together without it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acknowledgements {
    entries: Vec<Acknowledgement>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    pub organisation: OrganisationId,
    pub name: String,
    pub regime: Regime,
    pub mention: Option<String>,
    pub logo: Option<Logo>,
    pub fund: Option<String>,
    pub description: Option<String>,
}

impl Acknowledgements {
    pub fn entries(&self) -> &[Acknowledgement] {
        &self.entries
    }

    /// The same for a page in a language: the sentences of the Union's later regime are those of
    /// that language (Reg. 2021/1060, Annex IX); all others stay as the contract has them.
    pub fn in_language(mut self, language: &str) -> Self {
        for entry in self.entries.iter_mut().filter(|entry| entry.regime == Regime::Eu2021) {
            let mention = entry.mention.as_deref();
            if let Some(sentence) = mention.and_then(|m| european::sentence_in(m, language)) {
                entry.mention = Some(sentence.to_owned());
            }
        }
        self
    }

    /// The sentences, verbatim, in order.
    pub fn mentions(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter_map(|entry| entry.mention.as_deref())
    }
}

impl Mandate {
    /// What an artefact of these programmes on this support must show. No programme given: of all
    /// of them.
    pub fn acknowledgements<'a>(
        &self,
        programmes: impl IntoIterator<Item = &'a ProgrammeId>,
        support: Support,
    ) -> Acknowledgements {
        let wanted: BTreeSet<&ProgrammeId> = programmes.into_iter().collect();
        let concerns = |visibility: &&Visibility| {
            let programme = wanted.is_empty()
                || visibility.programmes.is_empty()
                || visibility.programmes.iter().any(|id| wanted.contains(id));
            programme && visibility.is_shown_on(support)
        };
        let mut chosen: Vec<&Visibility> = self.visibilities.iter().filter(concerns).collect();
        chosen.sort_by_key(|visibility| (visibility.order, visibility.organisation.clone()));
        let entries = chosen.into_iter().map(|visibility| Acknowledgement {
            organisation: visibility.organisation.clone(),
            name: visibility.organisation_name.clone(),
            regime: visibility.regime,
            mention: visibility.mention.clone(),
            logo: visibility.logo.clone(),
            fund: visibility.fund.clone(),
            description: visibility.description.clone(),
        });
        Acknowledgements { entries: entries.collect() }
    }

    /// The indicator of this id that holds for a programme.
    pub fn indicator(&self, programme: &ProgrammeId, id: &str) -> Option<&Indicator> {
        let holds = |indicator: &&Indicator| {
            indicator.programmes.is_empty() || indicator.programmes.contains(programme)
        };
        self.indicators.iter().filter(holds).find(|indicator| indicator.id.as_str() == id)
    }

    /// The agreement by which something of a programme is public on a day; without one it goes to
    /// the funders alone.
    pub fn approval(
        &self,
        programme: &ProgrammeId,
        what: Disclosed,
        day: Date,
    ) -> Option<&Approval> {
        self.approvals.iter().find(|approval| {
            approval.programme == *programme && approval.what == what && approval.holds_on(day)
        })
    }

    /// When the edition of a period is due: as it says itself, or by the rule of its deliverable.
    /// `None` where nothing says, or while the committee's meeting is not fixed.
    pub fn due(&self, deliverable: &Deliverable, period: Period) -> Option<Date> {
        let written = deliverable.editions.get(&period).and_then(|edition| edition.due);
        written.or_else(|| self.due_by_rule(deliverable, period))
    }

    /// When the edition of a period is due by the rule alone.
    pub fn due_by_rule(&self, deliverable: &Deliverable, period: Period) -> Option<Date> {
        match &deliverable.due {
            DueRule::ByEdition => None,
            DueRule::AfterPeriod { days } => {
                period.last().checked_add_days(Days::new(u64::from(*days)))
            }
            DueRule::BeforeCommittee { committee, months } => {
                let meeting = self.committees.get(committee)?.meeting_on(period)?;
                meeting.date.checked_sub_months(Months::new(*months))
            }
        }
    }

    pub fn target(&self, programme: &ProgrammeId, indicator: &str) -> Option<&Target> {
        self.targets
            .iter()
            .find(|target| target.programme == *programme && target.indicator.as_str() == indicator)
    }
}

/// A number that the contract asks for.
#[derive(Debug)]
pub struct Target {
    pub programme: ProgrammeId,
    pub indicator: IndicatorId,
    pub value: Option<f64>,
    pub baseline: Option<f64>,
    pub source: Option<String>,
    pub reading: Option<String>,
    pub span: Span,
}

/// Something due to a funder, once or at every period.
#[derive(Debug)]
pub struct Deliverable {
    pub id: DeliverableId,
    pub programme: ProgrammeId,
    pub kind: DeliverableKind,
    pub recipient: OrganisationId,
    pub copies: Vec<String>,
    pub title: Option<String>,
    pub due: DueRule,
    /// The funder's own tables in it, in this order.
    pub grids: Vec<GridId>,
    pub validator: Option<String>,
    pub source: Option<String>,
    pub editions: BTreeMap<Period, Edition>,
    pub span: Span,
}

impl Deliverable {
    /// Whether an edition of it speaks of this period.
    pub fn covers(&self, period: Period, programme: &Programme) -> bool {
        match self.kind {
            DeliverableKind::MonthlyTable => matches!(period, Period::Month { .. }),
            DeliverableKind::QuarterlyReport => matches!(period, Period::Quarter { .. }),
            DeliverableKind::AnnualReport => matches!(period, Period::Year { .. }),
            DeliverableKind::InterimReport => self.editions.contains_key(&period),
            DeliverableKind::FinalEvaluation => programme.period() == Some(period),
        }
    }

    /// The periods of its editions that have begun by a day, recorded or not. The final evaluation
    /// begins when the programme is over.
    pub fn periods_until(&self, day: Date, programme: &Programme) -> BTreeSet<Period> {
        let last = programme.until.min(day);
        let period_of = match self.kind {
            DeliverableKind::MonthlyTable => Period::month_of,
            DeliverableKind::QuarterlyReport => Period::quarter_of,
            DeliverableKind::AnnualReport => Period::year_of,
            DeliverableKind::InterimReport => {
                let begun =
                    |period: &&Period| period.first() <= last && period.last() >= programme.from;
                return self.editions.keys().filter(begun).copied().collect();
            }
            DeliverableKind::FinalEvaluation => {
                return programme
                    .period()
                    .filter(|period| programme.until < day || self.editions.contains_key(period))
                    .into_iter()
                    .collect();
            }
        };
        let mut periods = BTreeSet::new();
        let mut at = programme.from;
        while at <= last {
            let period = period_of(at);
            periods.insert(period);
            at = period.last() + Days::new(1);
        }
        periods
    }
}

#[derive(Debug)]
pub struct Edition {
    pub status: EditionStatus,
    pub due: Option<Date>,
    /// Days on which it was due before, in the order in which they were moved.
    pub moved: Vec<MovedDue>,
    pub validated_by: Option<String>,
    pub validated_on: Option<Date>,
    pub sent_on: Option<Date>,
    pub span: Span,
}

/// A day on which an edition was due until it was moved.
#[derive(Debug)]
pub struct MovedDue {
    pub from: Date,
    /// The day of the agreement.
    pub on: Date,
    pub reason: String,
}

impl Edition {
    /// Where it is as far as it is known on a day: what is dated later has not happened yet.
    pub fn status_on(&self, day: Date) -> EditionStatus {
        let later = |on: Option<Date>| on.is_some_and(|on| on > day);
        match self.status {
            EditionStatus::Sent if !later(self.sent_on) => EditionStatus::Sent,
            EditionStatus::Draft => EditionStatus::Draft,
            _ if later(self.validated_on) => EditionStatus::Draft,
            // Without a validator it goes from draft to sent.
            EditionStatus::Sent if self.validated_on.is_none() => EditionStatus::Draft,
            _ => EditionStatus::Validated,
        }
    }

    /// When it was sent, as far as it is known on a day.
    pub fn sent_by(&self, day: Date) -> Option<Date> {
        self.sent_on.filter(|on| *on <= day)
    }

    /// By whom and when it was validated, as far as it is known on a day.
    pub fn validated(&self, day: Date) -> (Option<&str>, Option<Date>) {
        let on = self.validated_on.filter(|on| *on <= day);
        let by =
            self.validated_by.as_deref().filter(|_| on.is_some() || self.validated_on.is_none());
        (by, on)
    }
}
