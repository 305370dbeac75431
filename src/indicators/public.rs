//! What the public may see of a programme: nothing, until the records say who approved it. Then the
//! tables of the public plan, at its own threshold, for periods that were sent: these never change.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Days, Period};
use crate::diagnostics::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{
    Audience, Disclosed, EditionStatus, Model, PeriodKind, Programme, ProgrammeId, Publication,
};
use crate::schedule::Schedule;
use crate::words::message;

use super::cells::Cell;
use super::desk::{Asked, Decided, Desk, Look, Withheld};
use super::disclosure::{self, Manifest};
use super::ledger::{EditionKept, Ledger, Sent};
use super::office::Office;
use super::plan::Plan;
use super::protect::{self, Protection};
use super::publish::Published;
use super::table::Table;
use super::tables;

/// All that the public may see of one programme, in one language.
#[derive(Clone, Debug)]
pub struct PublicFigures {
    pub programme: ProgrammeId,
    /// ISO 639-1.
    pub language: String,
    pub approved_by: String,
    pub approved_on: Date,
    /// The newest period first, each with its tables in the order of the plan.
    pub periods: Vec<(Period, Vec<Table>)>,
    /// The same in a form that can be attacked.
    pub manifest: Manifest,
}

/// The public plan of a programme that somebody approved.
pub(super) struct Public {
    pub plan: Plan,
    pub periods: BTreeSet<Period>,
    approved_by: String,
    approved_on: Date,
}

impl Public {
    pub fn of(
        model: &Model,
        programme: &Programme,
        sent: &Sent,
        today: Date,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let said = model
            .mandate
            .publications
            .iter()
            .find(|plan| plan.programme == programme.id && plan.audience == Audience::Public);
        let Some(approval) = model.mandate.approval(&programme.id, Disclosed::Statistics, today)
        else {
            let approvals = model.mandate.approvals.iter();
            let next = approvals
                .filter(|approval| {
                    approval.programme == programme.id && approval.what == Disclosed::Statistics
                })
                .map(|approval| approval.approved_on)
                .find(|day| *day > today);
            return (None, said.map(|plan| not_approved(plan, today, next)).into_iter().collect());
        };
        let (plan, diagnostics) = Plan::of(model, programme, Audience::Public);
        let approved_by = model.service.organisations.get(&approval.approved_by);
        let approved_by = approved_by.map_or_else(
            || approval.approved_by.to_string(),
            |organisation| organisation.name.clone(),
        );
        let approved_on = approval.approved_on;
        let closed = closed_months(model, programme, sent, today);
        let kinds = plan.period_kinds();
        let is_closed = |period: &Period| {
            let months = period
                .each_month()
                .into_iter()
                .filter(|month| month.last() >= programme.from && month.first() <= programme.until);
            months.into_iter().all(|month| closed.contains(&month))
        };
        let periods = kinds
            .into_iter()
            .flat_map(|kind| periods(programme, kind, today))
            .filter(is_closed)
            .collect();
        (Some(Public { plan, periods, approved_by, approved_on }), diagnostics)
    }

    /// What the tables of some periods look up, but for what is withheld.
    pub fn asked(&self, office: &Office, periods: &[Period], decided: &Decided) -> Asked {
        let asked = decided.to_ask();
        for period in periods.iter().filter(|period| self.periods.contains(period)) {
            tables::build(&self.desk(office, *period, Look::Asking(&asked)));
        }
        let mut asked = asked.into_inner();
        asked.leave_out();
        asked
    }

    fn desk<'a>(&'a self, office: &'a Office, period: Period, look: Look<'a>) -> Desk<'a> {
        Desk { plan: &self.plan, ..office.desk(period, look) }
    }

    /// Decides what the public sees out of what is printed at all, and says it in each language.
    /// Hands back what is left out of it.
    pub fn publish(
        &self,
        office: &Office,
        languages: &[Language],
        decided: &Decided,
        now: &mut Sent,
    ) -> (Vec<Published<PublicFigures>>, Withheld) {
        let protection =
            Protection { plan: &self.plan, elsewhere: Some(decided), ..office.protection() };
        let cells = decided.withheld.cells.clone();
        let withheld = Withheld { cells, ..Withheld::default() };
        let mut theirs = Decided { withheld, ..Decided::default() };
        let mut all = Asked::default();
        let mut batches: BTreeMap<Date, Vec<Period>> = BTreeMap::new();
        self.periods
            .iter()
            .for_each(|period| batches.entry(office.last_day(*period)).or_default().push(*period));
        for periods in batches.values() {
            for kept in periods.iter().filter_map(|period| now.editions.get(&name(*period))) {
                theirs.cells.extend(kept.cells.iter().map(|(cell, n)| (cell.clone(), *n)));
            }
            let ask = |decided: &mut Decided| {
                let mut asked = self.asked(office, periods, decided);
                decided.withheld.tables.extend(std::mem::take(&mut asked.withheld.tables));
                asked
            };
            let asked = protect::protect_or_leave_out(&protection, &mut theirs, &ask);
            all.cells.extend(asked.cells);
            all.tables.extend(asked.tables);
        }
        for period in &self.periods {
            let cells =
                all.tables.iter().filter(|((of, _), _)| of == period).flat_map(|(_, cells)| cells);
            let cells: BTreeMap<_, _> = cells
                .map(|cell| (cell.clone(), theirs.cells.get(cell).copied().flatten()))
                .collect();
            let threshold = u64::from(self.plan.threshold);
            let fresh = || EditionKept {
                sent_on: Some(self.approved_on),
                threshold,
                cells,
                ..EditionKept::default()
            };
            now.editions.entry(name(*period)).or_insert_with(fresh);
        }
        let mut manifest = protect::manifest(&protection, &all, &|_, _| true, &theirs);
        let wanted = theirs.masked(all.tables.values().flatten());
        let intervals = disclosure::intervals(&manifest, &wanted);
        manifest.order = vec![self.periods.iter().map(ToString::to_string).collect()];
        for period in &self.periods {
            let tables = all.tables.iter().filter(|((of, _), _)| of == period);
            let cells: BTreeSet<&Cell> = tables.flat_map(|(_, cells)| cells).collect();
            let shown = intervals.iter().filter(|(cell, _)| cells.contains(cell));
            manifest.intervals.extend(disclosure::listings(*period, shown));
        }
        let said = languages.iter().map(|language| {
            let office = Office { language, public: None, ..*office };
            let tables = |period: &Period| {
                let desk = self.desk(&office, *period, Look::Deciding(&theirs));
                (*period, tables::build(&Desk { intervals: Some(&intervals), ..desk }))
            };
            let mut periods: Vec<(Period, Vec<Table>)> = self.periods.iter().map(tables).collect();
            let is_left_out =
                |period: &Period| theirs.withheld.tables.iter().any(|(of, _)| of == period);
            periods.retain(|(period, tables)| !tables.is_empty() || !is_left_out(period));
            periods.sort_by_key(|(period, _)| std::cmp::Reverse((period.last(), period.months())));
            let figures = PublicFigures {
                programme: office.programme.id.clone(),
                language: language.code().to_owned(),
                approved_by: self.approved_by.clone(),
                approved_on: self.approved_on,
                periods,
                manifest: manifest.clone(),
            };
            Published::new(figures, self.plan.threshold)
        });
        (said.collect(), theirs.withheld)
    }
}

/// Whether there is anything that the public may see: told from what was approved, planned and
/// sent, before it is counted.
pub fn has_public(model: &Model, schedule: &Schedule, ledger: &Ledger, today: Date) -> bool {
    model
        .service
        .programmes
        .values()
        .filter(|programme| {
            model.mandate.approval(&programme.id, Disclosed::Statistics, today).is_some()
        })
        .any(|programme| {
            let sent = ledger
                .sent(programme.id.as_str())
                .map(|sent| sent.until(today))
                .unwrap_or_default();
            let (public, _) = Public::of(model, programme, &sent, today);
            let is_visited =
                || schedule.passages.iter().any(|passage| passage.programme == programme.id);
            public.is_some_and(|public| {
                public.periods.iter().any(|period| {
                    public
                        .plan
                        .tables(*period)
                        .any(|table| !table.is_about_sessions() || is_visited())
                })
            })
        })
}

fn not_approved(plan: &Publication, today: Date, next: Option<Date>) -> Diagnostic {
    let message = match next {
        Some(day) => message!("not-approved-yet", day = day),
        None => message!("not-approved", today = today),
    };
    Diagnostic::new(Code::NotApproved, plan.span.clone(), message)
}

/// The public's edition of a period in the ledger.
fn name(period: Period) -> String {
    format!("public {period}")
}

/// The months of which everything was sent, by the ledger or by the records.
fn closed_months(
    model: &Model,
    programme: &Programme,
    sent: &Sent,
    today: Date,
) -> BTreeSet<Period> {
    let kept = sent
        .editions
        .keys()
        .filter_map(|period| period.parse::<Period>().ok())
        .flat_map(Period::each_month);
    let deliverables = model
        .mandate
        .deliverables
        .values()
        .filter(|deliverable| deliverable.programme == programme.id);
    let editions = deliverables.flat_map(|deliverable| &deliverable.editions);
    let is_sent = |(period, edition): &(&Period, &crate::model::Edition)| {
        let is_over = period.last().min(programme.until) < today;
        is_over
            && edition.status == EditionStatus::Sent
            && edition.sent_on.is_none_or(|day| day <= today)
    };
    kept.chain(editions.filter(is_sent).flat_map(|(period, _)| period.each_month())).collect()
}

/// The periods of a kind that touch the programme and are over.
fn periods(programme: &Programme, kind: PeriodKind, today: Date) -> Vec<Period> {
    let period_of = match kind {
        PeriodKind::Month => Period::month_of as fn(Date) -> Period,
        PeriodKind::Quarter => Period::quarter_of,
        PeriodKind::Year => Period::year_of,
    };
    let next = |period: &Period| Some(period_of(period.last() + Days::new(1)));
    let all = std::iter::successors(Some(period_of(programme.from)), next)
        .take_while(|period| period.first() <= programme.until);
    all.filter(|period| period.last().min(programme.until) < today).collect()
}
