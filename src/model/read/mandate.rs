//! Publicity duties, targets and deliverables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{
    Clearance, Deliverable, DeliverableId, DeliverableKind, DueRule, Edition, EditionStatus,
    GridId, Logo, Mandate, Organisation, OrganisationId, ProgrammeId, Regime, Service, Target,
    Visibility,
};
use crate::records::notation::{Id, Written};
use crate::records::{DeliverableRecord, Filed, OrganisationRecord, Records, VisibilityRecord};

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
        self.targets(records, service, &mut mandate);
        self.grids(records, service, &mut mandate);
        self.agreements(records, service, &mut mandate);
        self.approvals(records, service, &mut mandate);
        self.committees(records, service, &mut mandate);
        self.gaps(records, service, &mut mandate);
        self.clearances(records, &mut mandate);
        self.publications(records, service, &mut mandate);
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
        let mention = self.text(file, record.mention.as_ref());
        let alt = self.text(file, record.alt.as_ref());
        let path = self.text(file, record.logo.as_ref());
        let placeholder = self.option(file, record.placeholder.as_ref()).unwrap_or(false);
        let fund = self.text(file, record.fund.as_ref());
        let description = self.text(file, record.description.as_ref());
        let scope: BTreeSet<_> = self.several(file, &record.scope).into_iter().collect();
        let order = self.option(file, record.order.as_ref()).unwrap_or(100);
        let place = record.regime.span(file);
        if regime != Regime::Contract && mention.is_none() {
            let hint = "add `mention: …` with the sentence of the grant agreement, word for word";
            self.log.push(
                Diagnostic::error(
                    Code::Publicity,
                    place.clone(),
                    "the European Union's support must be stated in a sentence",
                )
                .hint(hint),
            );
        }
        if regime == Regime::Eu2014 && fund.is_none() {
            let hint = "add `fund: …`, such as Fonds européen de développement régional (FEDER)";
            self.log.push(
                Diagnostic::error(
                    Code::Publicity,
                    place.clone(),
                    "the fund must be named (Reg. 1303/2013 Annex XII 2.2)",
                )
                .hint(hint),
            );
        }
        if regime == Regime::Eu2021 && path.is_some() {
            let message = "no other logo may stand for the Union's support (Reg. 2021/1060 Annex \
                IX): the file is left aside";
            self.log.push(
                Diagnostic::warning(Code::Publicity, place.clone(), message)
                    .hint("delete the line `logo:`: the emblem is drawn by the program"),
            );
        }
        let logo = match (regime, path) {
            (Regime::Eu2014 | Regime::Eu2021, _) => {
                Some(Logo::Emblem { alt: alt.unwrap_or_else(|| organisation.name.clone()) })
            }
            (Regime::Contract, Some(path)) => {
                if alt.is_none() {
                    let hint = "add `alt: Logo de …`";
                    self.log.push(
                        Diagnostic::error(
                            Code::Publicity,
                            place,
                            "a logo needs its words for those who cannot see it",
                        )
                        .hint(hint),
                    );
                }
                Some(Logo::File {
                    path: format!("content/{path}"),
                    alt: alt.unwrap_or_default(),
                    placeholder,
                })
            }
            (Regime::Contract, None) => None,
        };
        if logo.is_none() && mention.is_none() {
            let hint = "add `logo:` and `alt:`, or `mention:`";
            self.log.push(
                Diagnostic::error(
                    Code::Publicity,
                    filed.span(),
                    "this organisation is to be shown, but with neither logo nor sentence",
                )
                .hint(hint),
            );
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
            match mandate.target(&target.programme, target.indicator.as_str()) {
                Some(first) => {
                    let (id, first) = (target.indicator.to_string(), first.span.clone());
                    self.twice("targets", &id, target.span, &first);
                }
                None => mandate.targets.push(target),
            }
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
                validated_by: self.text(file, edition.validated_by.as_ref()),
                validated_on: self.option(file, edition.validated_on.as_ref()),
                sent_on: self.option(file, edition.sent_on.as_ref()),
                status: status?,
                span: span.clone(),
            };
            if editions.insert(period?, read).is_some() {
                self.log.push(Diagnostic::error(
                    Code::DuplicateId,
                    span,
                    format!("the period {} stands twice", edition.period.text),
                ));
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
            let message = format!("`{id}` takes no part in the programme `{programme}`");
            let hint =
                "name another recipient, or add the programme to the organisation's `programmes`";
            self.log.push(
                Diagnostic::error(Code::OtherProgramme, written.span(file), message).hint(hint),
            );
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
            let message = "when is it due? Give days after the period, or months before a \
                committee, and not parts of both";
            let hint = "write `due_days: 30`, or `due_months_before: 1` with `committee: …`";
            self.log.push(Diagnostic::error(Code::DueRule, filed.span(), message).hint(hint));
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
                let message = format!("the grid `{grid}` belongs to another programme");
                self.log.push(
                    Diagnostic::error(Code::OtherProgramme, deliverable.span.clone(), message)
                        .hint("give this programme a grid of its own"),
                );
            }
            if let DueRule::BeforeCommittee { committee, .. } = &deliverable.due
                && mandate
                    .committees
                    .get(committee)
                    .is_some_and(|committee| committee.programme != deliverable.programme)
            {
                let message = format!("the committee `{committee}` assesses another programme");
                self.log.push(Diagnostic::error(
                    Code::OtherProgramme,
                    deliverable.span.clone(),
                    message,
                ));
            }
            let Some(programme) = service.programmes.get(&deliverable.programme) else { continue };
            for (period, edition) in &deliverable.editions {
                self.edition_in_order(deliverable, edition);
                if !deliverable.covers(*period, programme) {
                    let message = format!("no {} speaks of {period}", deliverable.kind.code());
                    let hint = match (deliverable.kind, programme.period()) {
                        (DeliverableKind::FinalEvaluation, Some(whole)) => format!(
                            "it covers the \
                            whole programme: write `period: {whole}`"
                        ),
                        _ => "write a month for a monthly table, a quarter or a year for its \
                            report; other periods are for an interim_report"
                            .to_owned(),
                    };
                    self.log.push(
                        Diagnostic::error(Code::EditionPeriod, edition.span.clone(), message)
                            .hint(hint),
                    );
                }
                let by_rule = mandate.due_by_rule(deliverable, *period);
                if let (Some(by_rule), Some(due)) = (by_rule, edition.due)
                    && by_rule != due
                {
                    let message = format!(
                        "this edition is due on {due} as written, but on {by_rule} by the rule"
                    );
                    self.log.push(
                        Diagnostic::warning(Code::DueDate, edition.span.clone(), message)
                            .hint("delete `due`, unless another day was agreed"),
                    );
                }
            }
        }
    }

    /// Draft, validated, sent: nothing leaves before the validator whom the contract names has said
    /// yes (S2 art. 6).
    fn edition_in_order(&mut self, deliverable: &Deliverable, edition: &Edition) {
        let mut wrong = |message: &str, hint: &str| {
            self.log.push(
                Diagnostic::error(Code::EditionOrder, edition.span.clone(), message.to_owned())
                    .hint(hint.to_owned()),
            );
        };
        let validated = edition.validated_on.is_some() && edition.validated_by.is_some();
        if edition.status != EditionStatus::Draft && deliverable.validator.is_some() && !validated {
            wrong(
                "this edition was validated or sent, but nothing says by whom and when",
                "add `validated_by` and `validated_on`",
            );
        }
        if edition.status == EditionStatus::Sent && edition.sent_on.is_none() {
            wrong("this edition was sent, but nothing says when", "add `sent_on`");
        }
        if edition.status != EditionStatus::Sent && edition.sent_on.is_some() {
            wrong(
                "this edition has a day of sending and is not marked as sent",
                "write `status: sent`, or delete `sent_on`",
            );
        }
        if let (Some(validated), Some(sent)) = (edition.validated_on, edition.sent_on)
            && sent < validated
        {
            wrong(
                "this edition was sent before it was validated",
                "correct `validated_on` or `sent_on`",
            );
        }
    }
}
