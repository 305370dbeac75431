//! Publicity duties, targets and deliverables.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostic;
use crate::model::{Deliverable, DeliverableId, Edition, Logo, Mandate, Regime, Service, Target, Visibility};
use crate::records::{DeliverableRecord, Filed, OrganisationRecord, Records, VisibilityRecord};

use super::{Reader, Referred, insert};

impl Reader {
    pub(super) fn mandate(&mut self, records: &Records, service: &Service) -> Mandate {
        let mut mandate = Mandate::default();
        for filed in &records.organisations {
            if let Some(visibility) = filed.record.visibility.as_ref().and_then(|visibility| self.visibility(filed, visibility, service)) {
                mandate.visibilities.push(visibility);
            }
        }
        self.targets(records, service, &mut mandate);
        for filed in &records.deliverables {
            let Some(deliverable) = self.deliverable(filed, service) else { continue };
            let (id, span) = (deliverable.id.clone(), deliverable.span.clone());
            if !insert(&mut mandate.deliverables, &id, deliverable) {
                let first = mandate.deliverables[&id].span.clone();
                self.twice("deliverables", id.as_str(), span, &first);
            }
        }
        mandate
    }

    fn visibility(&mut self, filed: &Filed<OrganisationRecord>, record: &VisibilityRecord, service: &Service) -> Option<Visibility> {
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
            self.log.push(Diagnostic::error("publicity", place.clone(), "the European Union's support must be stated in a sentence").hint(hint));
        }
        if regime == Regime::Eu2014 && fund.is_none() {
            let hint = "add `fund: …`, such as Fonds européen de développement régional (FEDER)";
            self.log.push(Diagnostic::error("publicity", place.clone(), "the fund must be named (Reg. 1303/2013 Annex XII 2.2)").hint(hint));
        }
        if regime == Regime::Eu2021 && path.is_some() {
            let message = "no other logo may stand for the Union's support (Reg. 2021/1060 Annex IX): the file is left aside";
            self.log
                .push(Diagnostic::warning("publicity", place.clone(), message).hint("delete the line `logo:`: the emblem is drawn by the program"));
        }
        let logo = match (regime, path) {
            (Regime::Eu2014 | Regime::Eu2021, _) => Some(Logo::Emblem { alt: alt.unwrap_or_else(|| organisation.name.clone()) }),
            (Regime::Contract, Some(path)) => {
                if alt.is_none() {
                    let hint = "add `alt: Logo de …`";
                    self.log.push(Diagnostic::error("publicity", place, "a logo needs its words for those who cannot see it").hint(hint));
                }
                Some(Logo::File { path: format!("content/{path}"), alt: alt.unwrap_or_default(), placeholder })
            }
            (Regime::Contract, None) => None,
        };
        if logo.is_none() && mention.is_none() {
            let hint = "add `logo:` and `alt:`, or `mention:`";
            self.log.push(
                Diagnostic::error("publicity", filed.span(), "this organisation is to be shown, but with neither logo nor sentence").hint(hint),
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
            let target = Target { programme, indicator: indicator.into(), value, baseline, source, reading, span: filed.span() };
            match mandate.target(&target.programme, target.indicator.as_str()) {
                Some(first) => {
                    let (id, first) = (target.indicator.to_string(), first.span.clone());
                    self.twice("targets", &id, target.span, &first);
                }
                None => mandate.targets.push(target),
            }
        }
    }

    fn deliverable(&mut self, filed: &Filed<DeliverableRecord>, service: &Service) -> Option<Deliverable> {
        let (file, record) = (&filed.file, &filed.record);
        let id: Option<DeliverableId> = self.read(file, &record.id).map(Into::into);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let kind = self.read(file, &record.kind);
        let recipient = self.reference(file, &record.recipient, Referred::Organisation);
        let copies = self.texts(file, &record.copies);
        let title = self.text(file, record.title.as_ref());
        let due_days = self.option(file, record.due_days.as_ref());
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
                self.log.push(Diagnostic::error("duplicate-id", span, format!("the period {} stands twice", edition.period.text)));
            }
        }
        Some(Deliverable {
            id: id?,
            programme: programme?,
            kind: kind?,
            recipient: recipient?.into(),
            copies,
            title,
            due_days,
            validator,
            source,
            editions,
            span: filed.span(),
        })
    }
}
