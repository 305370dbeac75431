//! Publicity duties, targets and deliverables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calendar::{Date, Period};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::model::european;
use crate::model::{
    Clearance, Deliverable, DeliverableId, DeliverableKind, DueRule, Edition, EditionStatus,
    GridId, Holder, Logo, Mandate, Measured, MovedDue, Organisation, OrganisationId, ProgrammeId,
    Regime, Service, Target, Validator, Visibility,
};
use crate::records::notation::{Id, Written};
use crate::records::{
    DeliverableRecord, Filed, HolderRecord, MovedDueRecord, OrganisationRecord, Records,
    VisibilityRecord,
};
use crate::slug::folded;
use crate::words::{Message, Value, message};

use super::{Reader, Referred, insert};

impl Reader {
    pub(super) fn mandate(&mut self, records: &Records, service: &Service) -> Mandate {
        let mut mandate = Mandate::default();
        for filed in &records.organisations {
            if let Some(visibility) = filed
                .record
                .visibility
                .as_ref()
                .and_then(|visibility| self.visibility(filed, visibility, service))
            {
                mandate.visibilities.push(visibility);
            }
        }
        self.characteristics(records, &mut mandate);
        self.indicators(records, service, &mut mandate);
        self.terms(records, service, &mut mandate);
        self.targets(records, service, &mut mandate);
        self.grids(records, service, &mut mandate);
        self.agreements(records, service, &mut mandate);
        self.approvals(records, service, &mut mandate);
        self.committees(records, service, &mut mandate);
        self.gaps(records, service, &mut mandate);
        self.clearances(records, &mut mandate);
        self.publications(records, service, &mut mandate);
        self.validators(records, &mut mandate);
        self.papers(records, service, &mut mandate);
        self.briefings(records, service, &mut mandate);
        self.budgets(records, service, &mut mandate);
        self.decisions(records, service, &mut mandate);
        self.incidents(records, service, &mut mandate);
        for filed in &records.deliverables {
            let Some(deliverable) = self.deliverable(filed, service) else { continue };
            let (id, span) = (deliverable.id.clone(), deliverable.span.clone());
            if !insert(&mut mandate.deliverables, &id, deliverable) {
                let first = mandate.deliverables[&id].span.clone();
                self.twice("deliverables", id.as_str(), span, &first);
            }
        }
        self.deliverables_fit(service, &mandate);
        mandate
    }

    fn visibility(
        &mut self,
        filed: &Filed<OrganisationRecord>,
        record: &VisibilityRecord,
        service: &Service,
    ) -> Option<Visibility> {
        let file = &filed.file;
        let organisation = service.organisations.get(filed.record.id.text.trim())?;
        let regime = self.read(file, &record.regime)?;
        let mut mention = self.text(file, record.mention.as_ref());
        let alt = self.text(file, record.alt.as_ref());
        let path = self.text(file, record.logo.as_ref());
        let placeholder = self.option(file, record.placeholder.as_ref()).unwrap_or(false);
        let fund = self.text(file, record.fund.as_ref());
        let description = self.text(file, record.description.as_ref());
        let scope: BTreeSet<_> = self.several(file, &record.scope).into_iter().collect();
        let order = self.option(file, record.order.as_ref()).unwrap_or(100);
        let place = record.regime.span(file);
        if regime == Regime::Eu2014 && mention.is_none() {
            self.say(Code::Publicity, place.clone(), message!("publicity-mention"));
        }
        if regime == Regime::Eu2014 && fund.is_none() {
            self.say(Code::Publicity, place.clone(), message!("publicity-fund"));
        }
        if let (Some(text), Some(written)) = (&mention, &record.mention)
            && !names_the_union(regime, text)
        {
            if regime == Regime::Eu2021 {
                let message = message!("publicity-sentence-2021", wanted = european::SENTENCE);
                self.say(Code::Publicity, written.span(file), message);
                mention = None;
            } else {
                let message = message!("publicity-sentence-2014");
                let said = Diagnostic::new(Code::Publicity, written.span(file), message);
                self.log.push(said.severity(Severity::Warning));
            }
        }
        if regime == Regime::Eu2021 {
            self.of_2021(&place, record, description.as_deref());
            mention.get_or_insert_with(|| european::SENTENCE.to_owned());
        }
        // Both regimes want the support shown on everything that is made for the public.
        if regime != Regime::Contract && !scope.is_empty() {
            let said = Diagnostic::new(Code::Publicity, place.clone(), message!("publicity-scope"));
            self.log.push(said.severity(Severity::Warning));
        }
        if regime == Regime::Eu2021 && path.is_some() {
            let message = message!("publicity-logo-left-aside");
            self.log.push(
                Diagnostic::new(Code::Publicity, place.clone(), message)
                    .severity(Severity::Warning),
            );
        }
        let logo = match (regime, path) {
            (Regime::Eu2014 | Regime::Eu2021, _) => {
                Some(Logo::Emblem { alt: alt.unwrap_or_else(|| organisation.name.clone()) })
            }
            (Regime::Contract, Some(path)) => {
                if alt.is_none() {
                    self.say(Code::Publicity, place.clone(), message!("publicity-alt"));
                }
                Some(Logo::File {
                    path: format!("content/{path}"),
                    alt: alt.unwrap_or_default(),
                    placeholder,
                    span: record.logo.as_ref().map_or_else(|| filed.span(), |logo| logo.span(file)),
                })
            }
            (Regime::Contract, None) => None,
        };
        // Its name takes the place of a logo that is missing or was withheld.
        if logo.is_none() && mention.is_none() {
            let message = message!("publicity-nothing-to-show");
            self.log
                .push(Diagnostic::new(Code::Publicity, place, message).severity(Severity::Warning));
            mention = Some(organisation.name.clone());
        }
        Some(Visibility {
            organisation: organisation.id.clone(),
            organisation_name: organisation.name.clone(),
            programmes: organisation.programmes.clone(),
            regime,
            mention,
            logo,
            fund,
            description,
            scope,
            order,
            span: filed.span(),
        })
    }

    /// What the later period asks for besides its sentence (Reg. 2021/1060, art. 50(1)(a)).
    fn of_2021(&mut self, place: &Span, record: &VisibilityRecord, description: Option<&str>) {
        let mut lacks = Vec::new();
        if record.mention.is_none() {
            lacks.push(message!("publicity-mention-2021", shown = european::SENTENCE));
        }
        if description.is_none() {
            lacks.push(message!("publicity-description"));
        }
        for message in lacks {
            let said = Diagnostic::new(Code::Publicity, place.clone(), message);
            self.log.push(said.severity(Severity::Warning));
        }
    }

    fn clearances(&mut self, records: &Records, mandate: &mut Mandate) {
        for filed in &records.clearances {
            let (file, record) = (&filed.file, &filed.record);
            let text = self.text(file, Some(&record.text));
            let only_in = self.text(file, record.file.as_ref());
            let reason = self.text(file, Some(&record.reason));
            let (Some(text), Some(reason)) = (text, reason) else { continue };
            mandate.clearances.push(Clearance { text, file: only_in, reason, span: filed.span() });
        }
    }

    fn targets(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.targets {
            let (file, record) = (&filed.file, &filed.record);
            let indicator = self.read(file, &record.indicator);
            let programme = self.programme_of(filed, record.programme.as_ref(), service);
            let value = self.option(file, record.value.as_ref());
            let baseline = self.option(file, record.baseline.as_ref());
            let source = self.text(file, record.source.as_ref());
            let reading = self.text(file, record.reading.as_ref());
            let (Some(indicator), Some(programme)) = (indicator, programme) else { continue };
            let target = Target {
                programme,
                indicator: indicator.into(),
                value,
                baseline,
                source,
                reading,
                span: filed.span(),
            };
            self.target(mandate, target);
        }
    }

    fn deliverable(
        &mut self,
        filed: &Filed<DeliverableRecord>,
        service: &Service,
    ) -> Option<Deliverable> {
        let (file, record) = (&filed.file, &filed.record);
        let id: Option<DeliverableId> = self.read(file, &record.id).map(Into::into);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let kind = self.read(file, &record.kind);
        let programme = programme?;
        let recipient = self.recipient(file, &record.recipient, &programme, service);
        let copies = self.texts(file, &record.copies);
        let title = self.text(file, record.title.as_ref());
        let due = self.due_rule(filed);
        let grids: Vec<GridId> = self.references(file, &record.grids, Referred::Grid);
        let validator = self.text(file, record.validator.as_ref());
        let source = self.text(file, record.source.as_ref());
        let mut editions = BTreeMap::new();
        for edition in &record.editions {
            let period = self.read(file, &edition.period);
            let status = self.read(file, &edition.status);
            let span = edition.period.span(file);
            let read = Edition {
                due: self.option(file, edition.due.as_ref()),
                moved: self.moved(file, &edition.moved),
                validated_by: self.text(file, edition.validated_by.as_ref()),
                validated_on: self.option(file, edition.validated_on.as_ref()),
                sent_on: self.option(file, edition.sent_on.as_ref()),
                status: status?,
                span: span.clone(),
            };
            if editions.insert(period?, read).is_some() {
                let message = message!("duplicate-id-period", period = &edition.period.text);
                self.say(Code::DuplicateId, span, message);
            }
        }
        Some(Deliverable {
            id: id?,
            programme,
            kind: kind?,
            recipient: recipient?,
            copies,
            title,
            due,
            grids,
            validator,
            source,
            editions,
            span: filed.span(),
        })
    }

    fn moved(&mut self, file: &Arc<str>, records: &[MovedDueRecord]) -> Vec<MovedDue> {
        let read = |record: &MovedDueRecord| {
            let from = self.read(file, &record.from);
            let on = self.read(file, &record.on);
            let reason = self.text(file, Some(&record.reason));
            Some(MovedDue { from: from?, on: on?, reason: reason? })
        };
        records.iter().filter_map(read).collect()
    }

    pub(super) fn validators(&mut self, records: &Records, mandate: &mut Mandate) {
        for filed in &records.validators {
            let (file, record) = (&filed.file, &filed.record);
            let id = self.read(file, &record.id);
            let title = self.text(file, Some(&record.title));
            let holders = self.holders(file, &record.holders);
            let delegations = self.holders(file, &record.delegations);
            let (Some(id), Some(title)) = (id, title) else { continue };
            let (id, span) = (id.to_string(), filed.span());
            match mandate.validators.iter().find(|other| other.id == id) {
                Some(first) => {
                    let first = first.span.clone();
                    self.twice("validators", &id, span, &first);
                }
                None => {
                    mandate.validators.push(Validator { id, title, holders, delegations, span });
                }
            }
        }
    }

    fn holders(&mut self, file: &Arc<str>, records: &[HolderRecord]) -> Vec<Holder> {
        let read = |record: &HolderRecord| {
            let name = self.text(file, Some(&record.name));
            let from = self.option(file, record.from.as_ref());
            let until = self.option(file, record.until.as_ref());
            Some(Holder { name: name?, from, until })
        };
        records.iter().filter_map(read).collect()
    }

    /// For whom something is made. An organisation that takes part in other programmes only is no
    /// recipient of this one.
    pub(super) fn recipient(
        &mut self,
        file: &Arc<str>,
        written: &Written<Id>,
        programme: &ProgrammeId,
        service: &Service,
    ) -> Option<OrganisationId> {
        let id: OrganisationId = self.reference(file, written, Referred::Organisation)?.into();
        let takes_part = |organisation: &Organisation| {
            organisation.programmes.is_empty() || organisation.programmes.contains(programme)
        };
        if !service.organisations.get(&id).is_none_or(takes_part) {
            let message = message!(
                "other-programme-recipient",
                organisation = id.as_str(),
                programme = programme.as_str()
            );
            self.say(Code::OtherProgramme, written.span(file), message);
        }
        Some(id)
    }

    fn due_rule(&mut self, filed: &Filed<DeliverableRecord>) -> DueRule {
        let (file, record) = (&filed.file, &filed.record);
        let days = self.option(file, record.due_days.as_ref());
        let months = self.option(file, record.due_months_before.as_ref());
        let committee = record
            .committee
            .as_ref()
            .and_then(|committee| self.reference(file, committee, Referred::Committee));
        if record.due_months_before.is_some() != record.committee.is_some()
            || (record.due_days.is_some() && record.committee.is_some())
        {
            self.say(Code::DueRule, filed.span(), message!("due-rule"));
        }
        match (days, months, committee) {
            (_, Some(months), Some(committee)) => {
                DueRule::BeforeCommittee { committee: committee.into(), months }
            }
            (Some(days), _, _) => DueRule::AfterPeriod { days },
            _ => DueRule::ByEdition,
        }
    }

    /// What a deliverable names belongs to its programme, and its editions went their way in order.
    fn deliverables_fit(&mut self, service: &Service, mandate: &Mandate) {
        for deliverable in mandate.deliverables.values() {
            let foreign_grid = deliverable.grids.iter().find(|grid| {
                mandate.grids.get(*grid).is_some_and(|grid| grid.programme != deliverable.programme)
            });
            if let Some(grid) = foreign_grid {
                let message = message!("other-programme-grid", grid = grid.as_str());
                self.say(Code::OtherProgramme, deliverable.span.clone(), message);
            }
            if let DueRule::BeforeCommittee { committee, .. } = &deliverable.due
                && mandate
                    .committees
                    .get(committee)
                    .is_some_and(|committee| committee.programme != deliverable.programme)
            {
                let message = message!("other-programme-committee", committee = committee.as_str());
                self.say(Code::OtherProgramme, deliverable.span.clone(), message);
            }
            let Some(programme) = service.programmes.get(&deliverable.programme) else { continue };
            for (period, edition) in &deliverable.editions {
                let last = period.last().min(programme.until);
                self.edition_in_order(mandate, deliverable, (*period, last), edition);
                if !deliverable.covers(*period, programme) {
                    let message = message!(
                        "edition-period",
                        kind = deliverable.kind.code(),
                        period = period.to_string()
                    );
                    let span = edition.span.clone();
                    let diagnostic = Diagnostic::new(Code::EditionPeriod, span, message);
                    self.log.push(match (deliverable.kind, programme.period()) {
                        (DeliverableKind::FinalEvaluation, Some(whole)) => diagnostic.hint(
                            message!("edition-period-hint-whole", period = whole.to_string()),
                        ),
                        _ => diagnostic,
                    });
                }
                let by_rule = mandate.due_by_rule(deliverable, *period);
                // A day that was moved keeps its history, which begins with that of the rule.
                let first = edition.moved.first().map(|moved| moved.from).or(edition.due);
                if let (Some(by_rule), Some(due)) = (by_rule, first)
                    && by_rule != due
                {
                    let message = message!("due-date", due = due, by_rule = by_rule)
                        .with("article", article(deliverable));
                    self.say(Code::DueDate, edition.span.clone(), message);
                }
            }
        }
    }

    /// Draft, validated, sent: nothing leaves before the validator whom the contract names has said
    /// yes (S2 art. 6).
    fn edition_in_order(
        &mut self,
        mandate: &Mandate,
        deliverable: &Deliverable,
        (period, last): (Period, Date),
        edition: &Edition,
    ) {
        let mut wrong = |message: Message| {
            let message = message.with("article", article(deliverable));
            self.say(Code::EditionOrder, edition.span.clone(), message);
        };
        let validated = edition.validated_on.is_some() && edition.validated_by.is_some();
        if edition.status != EditionStatus::Draft && deliverable.validator.is_some() && !validated {
            wrong(message!("edition-order-not-validated"));
        }
        if edition.status == EditionStatus::Sent && edition.sent_on.is_none() {
            wrong(message!("edition-order-no-day"));
        }
        if edition.status != EditionStatus::Sent && edition.sent_on.is_some() {
            wrong(message!("edition-order-not-sent"));
        }
        if let (Some(validated), Some(sent)) = (edition.validated_on, edition.sent_on)
            && sent < validated
        {
            wrong(message!("edition-order-sent-first"));
        }
        // What is made before a committee meets may come before the end of its period.
        let is_early = |on: Option<Date>| on.is_some_and(|on| on <= last);
        if !matches!(deliverable.due, DueRule::BeforeCommittee { .. }) {
            if is_early(edition.sent_on) {
                wrong(message!(
                    "edition-order-sent-early",
                    period = period.to_string(),
                    last = last
                ));
            } else if is_early(edition.validated_on) {
                wrong(message!(
                    "edition-order-validated-early",
                    period = period.to_string(),
                    last = last
                ));
            }
        }
        if let (Some(named), Some(by)) = (&deliverable.validator, &edition.validated_by)
            && !may_validate(mandate, named, by, edition.validated_on)
        {
            let named_in = mandate.terms.iter().find(|term| {
                term.measure == Measured::Validator
                    && term.of.iter().any(|id| id == deliverable.id.as_str())
            });
            let article = named_in.map_or_else(
                || article(deliverable),
                |term| message!("finding-article", source = term.article.as_str()).into(),
            );
            let message = message!("edition-order-validator", by = by, validator = named);
            self.say(Code::EditionOrder, edition.span.clone(), message.with("article", article));
        }
    }
}

/// Whether a sentence has the words that a regime wants: the Union in full (Impl. Reg. 821/2014,
/// art. 4), or one of the sentences of the later period letter by letter.
fn names_the_union(regime: Regime, mention: &str) -> bool {
    let plain = mention.trim().replace('\u{2019}', "'");
    match regime {
        Regime::Contract => true,
        Regime::Eu2014 => {
            let names = ["union européenne", "european union", "europäische", "unione europea"];
            names.iter().any(|name| plain.to_lowercase().contains(name))
        }
        Regime::Eu2021 => european::is_sentence(mention),
    }
}

/// The clause of a deliverable, for the end of a message.
fn article(deliverable: &Deliverable) -> Value {
    let source = deliverable.source.as_ref();
    source.map_or("".into(), |source| message!("finding-article", source = source).into())
}

/// Whether a name may validate what a validator is named for: the role itself, or who holds it
/// or signs for its holder on that day.
fn may_validate(mandate: &Mandate, named: &str, by: &str, on: Option<Date>) -> bool {
    let role = mandate.validators.iter().find(|role| role.is_called(named));
    match (role, on) {
        (Some(role), Some(day)) => role.may_validate(by, day),
        // Without a day nothing can be held against it: the day is missed elsewhere.
        (Some(_), None) => true,
        (None, _) => folded(named) == folded(by),
    }
}
