//! Tallies, and that nothing is counted twice.

use std::collections::BTreeMap;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{
    CountTable, Dimension, Mandate, MeasureId, Service, Session, StopId, Tally, When,
};
use crate::records::notation::{Id, Notation};
use crate::records::{Filed, Records, TallyRecord};
use crate::words::message;

use super::dimension::Lists;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn tallies(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
        sessions: &[Session],
    ) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = records
            .tallies
            .iter()
            .filter_map(|filed| self.tally(filed, service, mandate))
            .collect();
        tallies.sort_by(|a, b| {
            (a.when, &a.stop, &a.programme, &a.measure).cmp(&(
                b.when,
                &b.stop,
                &b.programme,
                &b.measure,
            ))
        });
        self.tallied_twice(&tallies);
        for tally in tallies.iter().filter(|tally| tally.measure.as_str() == MeasureId::VISITS) {
            self.counted_twice(tally, sessions, service);
        }
        tallies
    }

    fn tally(
        &mut self,
        filed: &Filed<TallyRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Tally> {
        let (file, record) = (&filed.file, &filed.record);
        let stop: Option<StopId> = record
            .stop
            .as_ref()
            .and_then(|stop| self.reference(file, stop, Referred::Stop))
            .map(Into::into);
        let day = self.day_of(record);
        let of_stop = stop.as_ref().and_then(|stop| service.stops.get(stop));
        let programme = match of_stop {
            Some(stop) => {
                self.programme_at_stop(filed, record.programme.as_ref(), stop, day, service)
            }
            None if record.stop.is_some() => return None,
            None => self.programme_of(filed, record.programme.as_ref(), service)?,
        };
        let date = self.option(file, record.date.as_ref());
        let at = self.option(file, record.at.as_ref());
        let period = self.option(file, record.period.as_ref());
        let measure = match &record.measure {
            Some(measure) => self.read(file, measure)?,
            None => Id::parse(MeasureId::VISITS).expect("`visits` is an id"),
        };
        let total = self.option(file, record.total.as_ref());
        let tables =
            self.count_tables(file, &record.counts, &filed.span(), Lists::of(mandate, &programme));
        let when = match (date, period) {
            (Some(date), None) => When::Day { date, at },
            (None, Some(period)) => When::Period(period),
            (None, None) if record.date.is_some() || record.period.is_some() => return None,
            _ => {
                self.say(Code::TallyWhen, filed.span(), message!("tally-when"));
                return None;
            }
        };
        let measure = MeasureId::from(measure);
        let total = self.total(total, &tables, &measure, &filed.span(), mandate)?;
        self.is_counted(&measure, &programme, mandate, filed);
        Some(Tally { programme, measure, stop, when, total, tables, span: filed.span() })
    }

    /// Tables in which everything stands once must agree with each other and with the total. A
    /// visit may have several motives, actions and operators; what another measure counts (a call,
    /// a contact, a member) has one of each.
    fn total(
        &mut self,
        total: Option<u32>,
        tables: &[CountTable],
        measure: &MeasureId,
        span: &Span,
        mandate: &Mandate,
    ) -> Option<u32> {
        let sum =
            |table: &CountTable| table.rows.iter().map(|(_, n)| *n).fold(0, u32::saturating_add);
        let of_visits = measure.as_str() == MeasureId::VISITS;
        let once = |dimension: &Dimension| match dimension {
            Dimension::Field(_) if !of_visits => true,
            _ => !dimension.is_multiple(&mandate.characteristics),
        };
        let once = |table: &&CountTable| table.dimensions.iter().all(once);
        let sums: Vec<u32> = tables.iter().filter(once).map(sum).collect();
        let Some(expected) = total.or(sums.first().copied()) else {
            self.say(Code::TallyAddsUp, span.clone(), message!("tally-adds-up-no-total"));
            return None;
        };
        if let Some(other) = sums.into_iter().find(|sum| *sum != expected) {
            let message = match total {
                Some(total) => message!("tally-adds-up-total", total = total, sum = other),
                None => message!("tally-adds-up-rows", sum = expected, other = other),
            };
            self.say(Code::TallyAddsUp, span.clone(), message);
        }
        Some(expected)
    }

    /// A measure that no indicator counts is a slip of the pen, or work for nothing.
    fn is_counted(
        &mut self,
        measure: &MeasureId,
        programme: &crate::model::ProgrammeId,
        mandate: &Mandate,
        filed: &Filed<TallyRecord>,
    ) {
        let holds = |indicator: &&crate::model::Indicator| {
            indicator.programmes.is_empty() || indicator.programmes.contains(programme)
        };
        let counts = mandate
            .indicators
            .iter()
            .filter(holds)
            .filter_map(|indicator| indicator.count.as_ref()?.measure.as_ref());
        let known: Vec<&str> = counts.map(MeasureId::as_str).chain([MeasureId::VISITS]).collect();
        if known.contains(&measure.as_str()) {
            return;
        }
        let span = filed
            .record
            .measure
            .as_ref()
            .map_or_else(|| filed.span(), |written| written.span(&filed.file));
        let message = message!("unknown-measure", measure = measure.as_str());
        self.log.push(
            Diagnostic::new(Code::UnknownMeasure, span, message).suggest(measure.as_str(), known),
        );
    }

    fn tallied_twice(&mut self, tallies: &[Tally]) {
        let mut groups: BTreeMap<_, Vec<&Tally>> = BTreeMap::new();
        for tally in tallies {
            groups.entry((&tally.programme, &tally.measure, &tally.stop)).or_default().push(tally);
        }
        for group in groups.values_mut() {
            group.sort_by_key(|tally| &tally.span);
            for (index, tally) in group.iter().enumerate() {
                if let Some(first) =
                    group[..index].iter().find(|earlier| earlier.when.overlaps(tally.when))
                {
                    let message = message!(
                        "double-count-tally",
                        measure = tally.measure.as_str(),
                        other = first.span.to_string()
                    );
                    self.say(Code::DoubleCount, tally.span.clone(), message);
                }
            }
        }
    }

    /// The first day that a tally is of, as far as it can be read.
    fn day_of(&self, record: &TallyRecord) -> Option<Date> {
        let date = record.date.as_ref().and_then(|date| Date::parse(date.text.trim()).ok());
        let period = record.period.as_ref().and_then(|one| Period::parse(one.text.trim()).ok());
        date.or(period.map(|period| period.first()))
    }

    /// Visits described one by one are not tallied as well.
    fn counted_twice(&mut self, tally: &Tally, sessions: &[Session], service: &Service) {
        let same_place = |session: &&Session| match &tally.stop {
            Some(stop) => session.stop == *stop,
            None => {
                service.stops.get(&session.stop).is_some_and(|stop| stop.is_of(&tally.programme))
            }
        };
        let same_time = |session: &&Session| {
            tally.when.overlaps(When::Day { date: session.date, at: session.at })
        };
        for session in sessions.iter().filter(same_place).filter(same_time) {
            if !session.visits.is_empty() {
                let message = message!(
                    "double-count-visits",
                    date = session.date,
                    other = session.span.to_string()
                );
                self.say(Code::DoubleCount, tally.span.clone(), message);
                return;
            }
            let (Some(slots), When::Day { .. }) = (session.slots, tally.when) else { continue };
            let received = u64::from(slots.seen) + u64::from(session.walk_ins.unwrap_or(0));
            if received != u64::from(tally.total) {
                let message =
                    message!("visits-add-up-tally", received = received, tallied = tally.total);
                self.say(Code::VisitsAddUp, tally.span.clone(), message);
            }
        }
    }
}
