//! The office: all desks of one programme. It decides period after period what may be printed, and
//! keeps what was sent.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Days, Period};
use crate::language::Language;
use crate::model::{EditionStatus, Model, Programme};
use crate::schedule::Schedule;

use super::counting::Counts;
use super::desk::{Asked, Decided, Desk, Intervals, Look};
use super::half_days::{HalfDayWeek, half_days};
use super::ledger::{EditionKept, Sent};
use super::plan::Plan;
use super::public::Public;
use super::words::Words;
use super::{Editions, PeriodFigures, cells, diary, figures, placements, protect, tables};

/// What the desks of one programme share.
pub(super) struct Office<'a> {
    pub model: &'a Model,
    pub schedule: &'a Schedule,
    pub programme: &'a Programme,
    pub counts: &'a Counts,
    pub sent: &'a Sent,
    pub language: &'a Language,
    pub today: Date,
    pub plan: &'a Plan,
    /// What the public sees, where that was approved.
    pub public: Option<&'a Public>,
}

impl<'a> Office<'a> {
    pub fn desk<'b>(&'b self, period: Period, look: Look<'b>) -> Desk<'b> {
        Desk {
            model: self.model,
            programme: self.programme,
            period,
            until: self.last_day(period),
            counts: self.counts,
            language: self.language,
            plan: self.plan,
            look,
            intervals: None,
            edition: period,
            is_sent: self.kept(period).is_some(),
            table: "figures".into(),
            level: None,
        }
    }

    pub fn protection(&self) -> protect::Protection<'_> {
        protect::Protection {
            model: self.model,
            programme: self.programme,
            counts: self.counts,
            plan: self.plan,
            elsewhere: None,
        }
    }

    /// The last day of a period that counts.
    pub fn last_day(&self, period: Period) -> Date {
        period.last().min(self.programme.until).min(self.today)
    }

    /// Decides period after period, in the order in which they end: what was printed of October
    /// does not depend on what happened in November. Periods that end on one day are decided
    /// together.
    pub fn decide(&self, editions: &Editions) -> (Decided, Asked) {
        let mut batches: BTreeMap<Date, Vec<Period>> = BTreeMap::new();
        let public = self.public.map(|public| &public.periods);
        for period in editions.keys().chain(public.into_iter().flatten()).collect::<BTreeSet<_>>() {
            batches.entry(self.last_day(*period)).or_default().push(*period);
        }
        let mut decided = Decided::default();
        let mut all = Asked::default();
        for periods in batches.values() {
            for kept in periods.iter().filter_map(|period| self.kept(*period)) {
                decided.cells.extend(kept.cells.iter().map(|(cell, n)| (cell.clone(), *n)));
                decided
                    .below
                    .extend(kept.below.iter().map(|(limit, below)| (limit.clone(), *below)));
            }
            let ask = |decided: &mut Decided| self.ask(editions, periods, decided);
            let asked = protect::protect_or_leave_out(&self.protection(), &mut decided, &ask);
            all.cells.extend(asked.cells);
            all.limits.extend(asked.limits);
            all.tables.extend(asked.tables);
        }
        (decided, all)
    }

    /// What the editions of some periods look up, but for what is withheld.
    fn ask(&self, editions: &Editions, periods: &[Period], decided: &mut Decided) -> Asked {
        let asked = decided.to_ask();
        for period in periods.iter().filter(|period| editions.contains_key(period)) {
            self.period(*period, editions, Look::Asking(&asked), None);
        }
        let mut asked = asked.into_inner();
        asked.leave_out();
        decided.withheld.tables.extend(std::mem::take(&mut asked.withheld.tables));
        decided.withheld.figures.extend(std::mem::take(&mut asked.withheld.figures));
        // What the public is going to see depends on what funders see, and is protected with it.
        if let Some(public) = self.public {
            let theirs = public.asked(self, periods, decided);
            asked.cells.extend(theirs.cells);
            asked.limits.extend(theirs.limits);
        }
        asked
    }

    /// What an edition printed, if it was sent.
    fn kept(&self, period: Period) -> Option<&'a EditionKept> {
        self.sent
            .editions
            .get(&period.to_string())
            .filter(|_| self.last_day(period) <= self.today && period.first() <= self.today)
    }

    /// What was sent up to now: as it was kept, and the editions that the records say have been
    /// sent since.
    pub fn sent_now(&self, asked: &Asked, decided: &Decided) -> Sent {
        let mut sent = self.sent.clone();
        let deliverables = self
            .model
            .mandate
            .deliverables
            .values()
            .filter(|deliverable| deliverable.programme == self.programme.id);
        for (period, edition) in deliverables.flat_map(|deliverable| &deliverable.editions) {
            let is_over = period.last().min(self.programme.until) < self.today;
            let is_sent = edition.status == EditionStatus::Sent
                && edition.sent_on.is_none_or(|day| day <= self.today);
            if !is_over || !is_sent || sent.editions.contains_key(&period.to_string()) {
                continue;
            }
            let cells = asked
                .tables
                .iter()
                .filter(|((of, _), _)| of == period)
                .flat_map(|(_, cells)| cells);
            let cells: BTreeMap<_, _> = cells
                .map(|cell| (cell.clone(), decided.cells.get(cell).copied().flatten()))
                .collect();
            if cells.is_empty() {
                continue;
            }
            let of_period = |cell: &cells::Cell| cell.period() == Some(*period);
            let below = decided
                .below
                .iter()
                .filter(|((cell, _), _)| of_period(cell))
                .map(|(limit, below)| (limit.clone(), *below))
                .collect();
            let threshold = u64::from(self.plan.threshold);
            let desk = self.desk(*period, Look::Deciding(decided));
            let corrections = tables::corrections::corrections(&desk).into_iter();
            let answers = tables::corrected_answers::corrected_answers(&desk).into_iter();
            let answers = answers.flat_map(|c| {
                let month = c.month.to_string();
                c.kept.into_iter().map(move |(name, n)| ((month.clone(), name), n))
            });
            let corrected = corrections
                .map(|c| ((c.month.to_string(), c.measure.to_string()), c.now))
                .chain(answers)
                .collect();
            sent.editions.insert(
                period.to_string(),
                EditionKept { sent_on: edition.sent_on, threshold, cells, below, corrected },
            );
            for month in
                period.each_month().into_iter().filter(|month| self.counts.is_counted(*month))
            {
                sent.months.entry(month.to_string()).or_insert_with(|| self.counts.kept(month));
                sent.cubes
                    .entry(month.to_string())
                    .or_insert_with(|| self.counts.kept_cubes(month));
                for (stop, path) in self
                    .counts
                    .stops_in(month)
                    .into_iter()
                    .filter_map(|stop| self.counts.paths.get_key_value(stop))
                {
                    sent.places.entry(stop.to_string()).or_insert_with(|| path.clone());
                }
            }
        }
        sent
    }

    pub fn period(
        &self,
        period: Period,
        editions: &Editions,
        look: Look,
        intervals: Option<&Intervals>,
    ) -> PeriodFigures {
        let before = period.previous();
        let desk = Desk { intervals, ..self.desk(period, look) };
        let previous = editions.contains_key(&before).then(|| Desk {
            edition: period,
            intervals,
            ..self.desk(before, look)
        });
        let figures = figures::build(&desk, previous.as_ref());
        let tables = tables::build(&desk);
        PeriodFigures {
            programme: self.programme.id.clone(),
            period,
            recipient: self.programme.operator.clone(),
            shares_recipient: false,
            diary: diary::diary(self.model, self.programme, period, self.last_day(period)),
            half_days: self.half_days(period),
            placements: placements::placements(
                self.model,
                self.programme,
                (period, self.last_day(period)),
                self.plan.threshold,
            ),
            words: Words::of(self.language),
            figures: figures.into_iter().map(|figure| (figure.id.clone(), figure)).collect(),
            tables: tables.into_iter().map(|table| (table.id.clone(), table)).collect(),
        }
    }

    /// The weeks that begin in a period, where the records of the week are kept.
    fn half_days(&self, period: Period) -> Vec<HalfDayWeek> {
        let records = &self.model.activity.half_days;
        if !records.iter().any(|one| one.programme == self.programme.id) {
            return Vec::new();
        }
        let last = (period.last() + Days::new(6)).min(self.programme.until).min(self.today);
        let days = (period.first().max(self.programme.from), last);
        half_days(self.model, self.schedule, self.programme, days)
    }
}
