//! Publication plans.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostics::Code;
use crate::model::{
    Audience, LowAttendance, Mandate, PlannedContent, PlannedTable, Publication, Service,
};
use crate::records::{Filed, LowAttendanceRecord, PlannedTableRecord, PublicationRecord, Records};
use crate::words::message;

use super::Reader;
use super::dimension::Lists;

/// Below this, no mask leaves enough values open.
const THRESHOLD_MIN: u32 = 3;

const PRIORITY: u32 = 5;

impl Reader {
    pub(super) fn publications(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.publication {
            let Some(publication) = self.publication(filed, service, mandate) else { continue };
            let same = |other: &&Publication| {
                other.programme == publication.programme && other.audience == publication.audience
            };
            match mandate.publications.iter().find(same) {
                Some(first) => {
                    let message = message!(
                        "duplicate-id-plan",
                        programme = publication.programme.as_str(),
                        audience = publication.audience.code(),
                        other = first.span.to_string()
                    );
                    self.say(Code::DuplicateId, publication.span, message);
                }
                None => mandate.publications.push(publication),
            }
        }
    }

    fn publication(
        &mut self,
        filed: &Filed<PublicationRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Publication> {
        let (file, record) = (&filed.file, &filed.record);
        let programme = self.programme_of(filed, record.programme.as_ref(), service)?;
        let audience = self.option(file, record.audience.as_ref()).unwrap_or(Audience::Funders);
        let threshold = self.option(file, record.threshold.as_ref());
        if let Some(written) = record
            .threshold
            .as_ref()
            .filter(|_| threshold.is_some_and(|threshold| threshold < THRESHOLD_MIN))
        {
            let message = message!("threshold", least = THRESHOLD_MIN);
            self.say(Code::Threshold, written.span(file), message);
        }
        let lists = Lists::of(mandate, &programme);
        let sensitive = record
            .sensitive
            .0
            .iter()
            .filter_map(|written| self.dimension(written.text.trim(), &written.span(file), lists))
            .collect();
        let low_attendance =
            record.low_attendance.as_ref().and_then(|rule| self.low_attendance(file, rule));
        let tables = record
            .tables
            .iter()
            .filter_map(|planned| self.planned(filed, planned, lists))
            .collect();
        Some(Publication {
            programme,
            audience,
            threshold,
            sensitive,
            low_attendance,
            tables,
            span: filed.span(),
        })
    }

    fn low_attendance(
        &mut self,
        file: &Arc<str>,
        rule: &LowAttendanceRecord,
    ) -> Option<LowAttendance> {
        let (sessions_min, fewer_than) =
            (self.read(file, &rule.sessions_min)?, self.read(file, &rule.fewer_than)?);
        if !(fewer_than.is_finite() && fewer_than > 0.0) {
            self.say(Code::LowAttendance, rule.fewer_than.span(file), message!("low-attendance"));
            return None;
        }
        Some(LowAttendance { sessions_min, fewer_than })
    }

    fn planned(
        &mut self,
        filed: &Filed<PublicationRecord>,
        record: &PlannedTableRecord,
        lists: Lists,
    ) -> Option<PlannedTable> {
        let file = &filed.file;
        let crossed: Vec<_> = record
            .cross
            .0
            .iter()
            .filter_map(|written| self.dimension(written.text.trim(), &written.span(file), lists))
            .collect();
        let table = record.table.as_ref().and_then(|table| self.read(file, table));
        let level = self.option(file, record.level.as_ref());
        let periods: BTreeSet<_> = self.several(file, &record.periods).into_iter().collect();
        let priority = self.option(file, record.priority.as_ref()).unwrap_or(PRIORITY);
        let source = record.source.as_ref().map(|source| source.text.trim().to_owned());
        let content = match (table, crossed.len()) {
            (Some(table), 0) => PlannedContent::Table(table.as_str().to_owned()),
            (None, 1 | 2)
                if crossed.len() == record.cross.0.len() && crossed.first() != crossed.get(1) =>
            {
                PlannedContent::Crossing(crossed)
            }
            _ if crossed.len() == record.cross.0.len()
                && (record.table.is_none() || !crossed.is_empty()) =>
            {
                let span = record
                    .table
                    .as_ref()
                    .map(|table| table.span(file))
                    .or_else(|| record.cross.0.first().map(|first| first.span(file)));
                let message = message!("publication-plan");
                self.say(Code::PublicationPlan, span.unwrap_or_else(|| filed.span()), message);
                return None;
            }
            _ => return None,
        };
        Some(PlannedTable { content, level, periods, priority, source })
    }
}
