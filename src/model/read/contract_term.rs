//! Terms of contracts, and the targets that their bounds are.

use std::sync::Arc;

use crate::diagnostics::{Code, Span};
use crate::model::{Bound, Coded, ContractTerm, Dimension, Mandate, Measured, Service, Target};
use crate::records::notation::{Id, Notation, Several, Text, Written};
use crate::records::{Filed, Records, TermRecord};
use crate::words::message;

use super::Reader;

/// What a term of each measure cannot do without.
fn needed(measure: Measured) -> &'static [&'static str] {
    use Measured as M;
    match measure {
        M::SlotsPerWeek
        | M::Slots
        | M::SlotMinutes
        | M::Weeks
        | M::OpeningHours
        | M::Places
        | M::ChequesPerCarnet
        | M::EurosPerCheque
        | M::Fte
        | M::FirstMeeting
        | M::AgreementMonths
        | M::HalfDays
        | M::CarnetsPerGrant
        | M::LowAttendance
        | M::OpeningEvent
        | M::NoticeMonths => &["bound"],
        M::Weekdays
        | M::Territories
        | M::Communes
        | M::Equipment
        | M::Operators
        | M::Access
        | M::Informed
        | M::Described
        | M::Tables
        | M::AgreementPlaces
        | M::Papers
        | M::Recorded
        | M::Initiatives => &["each"],
        M::Holidays | M::Renewal | M::Runs => &["words"],
        M::CountedMonthly
        | M::Decision
        | M::Indicator
        | M::Deliverable
        | M::AgreementCovers
        | M::Mention => &["of"],
        M::Categories | M::Columns | M::Content | M::Pages => &["of", "each"],
        M::Granted => &["by", "bound"],
        M::Baseline | M::BeforeCommittee | M::CommitteeQuarter | M::CommitteeFixed => {
            &["of", "bound"]
        }
        M::CommitteeEvery => &["of", "words"],
        M::Validator => &["of", "by"],
        M::Approval => &["by"],
        M::Presence | M::Coverage | M::Phone | M::Liaison | M::Survey | M::Mediation => &[],
    }
}

impl Reader {
    pub(super) fn terms(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.terms {
            let Some(term) = self.term(filed, service, mandate) else { continue };
            match mandate.terms.iter().find(|other| other.id == term.id) {
                Some(first) => {
                    let first = first.span.clone();
                    self.twice("terms", &term.id, term.span, &first);
                }
                None => mandate.terms.push(term),
            }
        }
        let targets: Vec<Target> = mandate.terms.iter().filter_map(target).collect();
        for target in targets {
            self.target(mandate, target);
        }
    }

    /// One target an indicator: what is to be reached and what was found before may be written
    /// apart, and nothing of both twice.
    pub(super) fn target(&mut self, mandate: &mut Mandate, target: Target) {
        let same = |one: &&mut Target| {
            one.programme == target.programme && one.indicator == target.indicator
        };
        let Some(first) = mandate.targets.iter_mut().find(same) else {
            mandate.targets.push(target);
            return;
        };
        let twice = (first.value.is_some() && target.value.is_some())
            || (first.baseline.is_some() && target.baseline.is_some());
        if twice {
            let message = message!(
                "duplicate-id-target",
                indicator = target.indicator.as_str(),
                other = first.span.to_string()
            );
            self.say(Code::DuplicateId, target.span, message);
            return;
        }
        first.value = first.value.or(target.value);
        first.baseline = first.baseline.or(target.baseline);
        first.source = first.source.take().or(target.source);
        first.reading = first.reading.take().or(target.reading);
    }

    fn term(
        &mut self,
        filed: &Filed<TermRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<ContractTerm> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let article = self.text(file, Some(&record.article));
        let promise = self.text(file, Some(&record.promise));
        let measure = self.read(file, &record.measure);
        let of = self.texts(file, &record.of);
        let each = self.texts(file, &record.each);
        let own = |id: &str| mandate.characteristics.iter().find(|one| one.id.as_str() == id);
        let own = |id: &str| own(id).map(|one| Dimension::Own(one.id.clone()));
        let coded =
            measure.map_or(Coded::Nothing, |measure| self.coded(file, record, measure, &own));
        let bound = self.bound(file, record, filed.span());
        let by = self.text(file, record.by.as_ref());
        let due = self.option(file, record.due.as_ref());
        let words = self.text(file, record.words.as_ref());
        let media = self.several(file, &record.media).into_iter().collect();
        let reading = self.text(file, record.reading.as_ref());
        let amended_on = self.option(file, record.amended_on.as_ref());
        let reason = self.text(file, record.reason.as_ref());
        if amended_on.is_some() != reason.is_some() {
            self.say(Code::Term, filed.span(), message!("term-amended"));
        }
        let measure = measure?;
        let has = |key: &&&str| match **key {
            "bound" => bound.is_some(),
            "each" => !each.is_empty(),
            "of" => !of.is_empty(),
            "by" => by.is_some(),
            _ => words.is_some(),
        };
        if let Some(missing) = needed(measure).iter().find(|key| !has(key)) {
            let message = message!("term-needs", measure = measure.code(), key = *missing);
            self.say(Code::Term, record.measure.span(file), message);
        }
        Some(ContractTerm {
            id: id?.to_string(),
            programme: programme?,
            article: article?,
            promise: promise?,
            measure,
            of,
            each,
            coded,
            bound,
            by,
            due,
            words,
            media,
            reading,
            amended_on,
            reason,
            span: filed.span(),
        })
    }

    /// What `each` or `words` mean.
    fn coded(
        &mut self,
        file: &Arc<str>,
        record: &TermRecord,
        measure: Measured,
        own: &dyn Fn(&str) -> Option<Dimension>,
    ) -> Coded {
        let each = || record.each.0.iter().cloned();
        let word = record.words.clone();
        let coded = match measure {
            Measured::Weekdays => {
                let days = Several(each().map(Written::meant).collect());
                Some(Coded::Weekdays(self.several(file, &days)))
            }
            Measured::Access => {
                let ways = Several(each().map(Written::meant).collect());
                Some(Coded::Access(self.several(file, &ways)))
            }
            Measured::Informed => {
                let roles = Several(each().map(Written::meant).collect());
                Some(Coded::Roles(self.several(file, &roles)))
            }
            Measured::Described => {
                let is_own = |one: &Written<Text>| own(one.text.trim());
                let lists: Vec<Dimension> = each().filter_map(|one| is_own(&one)).collect();
                let fields = each().filter(|one| is_own(one).is_none());
                let fields = Several(fields.map(Written::meant).collect());
                let fields = self.several(file, &fields).into_iter().map(Dimension::Field);
                Some(Coded::Dimensions(fields.chain(lists).collect()))
            }
            Measured::Papers => {
                let kinds = Several(each().map(Written::meant).collect());
                let kinds = self.several(file, &kinds);
                let occasion = self.option(file, word.map(Written::meant).as_ref());
                Some(Coded::Papers(kinds, occasion))
            }
            Measured::Runs => {
                self.option(file, word.map(Written::meant).as_ref()).map(Coded::Period)
            }
            Measured::FirstMeeting => {
                self.option(file, word.map(Written::meant).as_ref()).map(Coded::MeetingPlace)
            }
            Measured::CountedMonthly => {
                let by = record.by.clone().map(Written::meant);
                self.option(file, by.as_ref()).map(Coded::Counted)
            }
            Measured::Holidays => {
                self.option(file, word.map(Written::meant).as_ref()).map(Coded::Holidays)
            }
            Measured::Renewal => {
                self.option(file, word.map(Written::meant).as_ref()).map(Coded::Renewal)
            }
            Measured::Deliverable => {
                self.option(file, word.map(Written::meant).as_ref()).map(Coded::Kind)
            }
            Measured::CommitteeEvery | Measured::Initiatives => {
                self.option(file, word.map(Written::meant).as_ref()).map(Coded::Every)
            }
            _ => None,
        };
        coded.unwrap_or(Coded::Nothing)
    }

    fn bound(&mut self, file: &Arc<str>, record: &TermRecord, span: Span) -> Option<Bound> {
        let at_least = self.option(file, record.at_least.as_ref()).map(Bound::AtLeast);
        let at_most = self.option(file, record.at_most.as_ref()).map(Bound::AtMost);
        let exactly = self.option(file, record.exactly.as_ref()).map(Bound::Exactly);
        let mut bounds = [at_least, at_most, exactly].into_iter().flatten();
        let first = bounds.next();
        if bounds.next().is_some() {
            self.say(Code::Term, span, message!("term-bounds"));
        }
        first
    }
}

/// The target that a term's bound is.
fn target(term: &ContractTerm) -> Option<Target> {
    let bound = term.bound?;
    let is_baseline = term.measure == Measured::Baseline;
    let indicator: Id = Notation::parse(term.indicator()?).ok()?;
    Some(Target {
        programme: term.programme.clone(),
        indicator: indicator.into(),
        value: (!is_baseline).then_some(bound.value()),
        baseline: is_baseline.then_some(bound.value()),
        source: Some(term.article.clone()),
        reading: term.reading.clone(),
        span: term.span.clone(),
    })
}
