//! Indicators and grids.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{
    Category, Count, Counted, Dimension, Grid, GridColumn, GridContent, GridRows, Indicator,
    IndicatorId, IndicatorUnit, Mandate, MeasureId, ProgrammeId, Service,
};
use crate::records::notation::{Text, Written};
use crate::records::{Filed, GridColumnRecord, GridRecord, IndicatorRecord, Records};
use crate::slug::slug;
use crate::words::message;

use super::dimension::Lists;
use super::{Reader, Referred};

impl Reader {
    pub(super) fn indicators(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &mut Mandate,
    ) {
        for filed in &records.indicators {
            let Some(indicator) = self.indicator(filed, service, mandate) else { continue };
            let both = |other: &&Indicator| {
                other.id == indicator.id
                    && (other.programmes.is_empty()
                        || indicator.programmes.is_empty()
                        || !other.programmes.is_disjoint(&indicator.programmes))
            };
            match mandate.indicators.iter().find(both) {
                Some(first) => {
                    let first = first.span.clone();
                    self.twice("indicators", indicator.id.as_str(), indicator.span, &first);
                }
                None => mandate.indicators.push(indicator),
            }
        }
    }

    fn indicator(
        &mut self,
        filed: &Filed<IndicatorRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Indicator> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let programmes = self.programmes_of(filed, &record.programmes);
        let label = self.text(file, Some(&record.label));
        let definition = self.text(file, Some(&record.definition));
        let unit = self.option(file, record.unit.as_ref()).unwrap_or(IndicatorUnit::Count);
        let share_of = record
            .share_of
            .as_ref()
            .and_then(|of| self.reference(file, of, Referred::Indicator))
            .map(IndicatorId::from);
        let base = self.text(file, record.base.as_ref());
        let source = self.text(file, record.source.as_ref());
        let programme = programmes.iter().next().or_else(|| service.programmes.keys().next());
        let count = match programme {
            Some(programme) => self.count(filed, Lists::of(mandate, programme)),
            None => None,
        };
        Some(Indicator {
            id: id?.into(),
            programmes,
            label: label?,
            definition: definition?,
            unit,
            count,
            share_of,
            base,
            source,
            span: filed.span(),
        })
    }

    fn count(&mut self, filed: &Filed<IndicatorRecord>, lists: Lists) -> Option<Count> {
        let (file, record) = (&filed.file, &filed.record);
        let of = self.option(file, record.count.as_ref());
        let measure = self.option(file, record.measure.as_ref()).map(MeasureId::from);
        let level = self.option(file, record.level.as_ref()).unwrap_or(false);
        let per = self.option(file, record.per.as_ref());
        let by =
            record.by.as_ref().and_then(|by| self.dimension(by.text.trim(), &by.span(file), lists));
        let mut only: BTreeMap<Dimension, BTreeSet<Category>> = BTreeMap::new();
        for (key, several) in &record.only {
            let Some(first) = several.0.first() else { continue };
            let Some(dimension) = self.dimension(key, &first.span(file), lists) else { continue };
            let categories = several
                .0
                .iter()
                .filter_map(|written| self.category(file, written, &dimension, lists))
                .collect();
            only.insert(dimension, categories);
        }
        let Some(of) = of else {
            if record.count.is_none()
                && (measure.is_some() || by.is_some() || !only.is_empty() || per.is_some())
            {
                self.say(Code::MissingKey, filed.span(), message!("missing-key-indicator-count"));
            }
            return None;
        };
        if (of == Counted::Tally) != measure.is_some() {
            self.say(Code::MissingKey, filed.span(), message!("missing-key-indicator-measure"));
        }
        Some(Count { of, measure, only, by, level, per })
    }

    pub(super) fn grids(&mut self, records: &Records, service: &Service, mandate: &mut Mandate) {
        for filed in &records.grids {
            let Some(grid) = self.grid(filed, service, mandate) else { continue };
            let (id, span) = (grid.id.clone(), grid.span.clone());
            if !super::insert(&mut mandate.grids, &id, grid) {
                let first = mandate.grids[&id].span.clone();
                self.twice("grids", id.as_str(), span, &first);
            }
        }
    }

    fn grid(
        &mut self,
        filed: &Filed<GridRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<Grid> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let programme = self.programme_of(filed, record.programme.as_ref(), service)?;
        let recipient = self.recipient(file, &record.recipient, &programme, service);
        let title = self.text(file, Some(&record.title));
        let rows = self.option(file, record.rows.as_ref()).unwrap_or(GridRows::Stop);
        let rows_label = self.text(file, record.rows_label.as_ref());
        let lists = Lists::of(mandate, &programme);
        let rows_by = record
            .rows_by
            .as_ref()
            .and_then(|by| self.dimension(by.text.trim(), &by.span(file), lists));
        let subtotals = self.option(file, record.subtotals.as_ref());
        let total = self.option(file, record.total.as_ref()).unwrap_or(true);
        let source = self.text(file, record.source.as_ref());
        if (rows == GridRows::Category) != record.rows_by.is_some() {
            self.say(Code::Grid, filed.span(), message!("grid-rows-by"));
        }
        let columns = self.columns(file, &record.columns, mandate, &programme);
        if record.columns.is_empty() {
            self.say(Code::Grid, filed.span(), message!("grid-no-columns"));
        }
        Some(Grid {
            id: id?.into(),
            programme: programme.clone(),
            recipient: recipient?,
            title: title?,
            rows,
            rows_by,
            rows_label,
            columns,
            subtotals,
            total,
            source,
            span: filed.span(),
        })
    }

    fn columns(
        &mut self,
        file: &Arc<str>,
        records: &[GridColumnRecord],
        mandate: &Mandate,
        programme: &ProgrammeId,
    ) -> Vec<GridColumn> {
        let keys: Vec<String> = records.iter().map(column_key).collect();
        let mut columns = Vec::new();
        for (index, record) in records.iter().enumerate() {
            let span = record.label.span(file);
            if let Some(first) = keys[..index].iter().position(|key| *key == keys[index]) {
                let message = message!(
                    "duplicate-id-column",
                    key = &keys[first],
                    other = &records[first].label.text
                );
                self.say(Code::DuplicateId, span.clone(), message);
            }
            let label = self.text(file, Some(&record.label));
            let group = self.text(file, record.group.as_ref());
            let content = match (&record.indicator, record.sum.0.as_slice()) {
                (Some(indicator), []) => self.column_indicator(
                    file,
                    indicator,
                    record.category.as_ref(),
                    mandate,
                    programme,
                ),
                (None, [_, ..]) => {
                    Some(GridContent::Sum(self.summed(file, record, records, &keys)))
                }
                _ => {
                    self.say(Code::Grid, span, message!("grid-column-content"));
                    None
                }
            };
            let (Some(label), Some(content)) = (label, content) else { continue };
            columns.push(GridColumn { key: keys[index].clone(), label, group, content });
        }
        columns
    }

    fn column_indicator(
        &mut self,
        file: &Arc<str>,
        written: &Written<crate::records::notation::Id>,
        category: Option<&Written<Text>>,
        mandate: &Mandate,
        programme: &ProgrammeId,
    ) -> Option<GridContent> {
        let id: IndicatorId = self.reference(file, written, Referred::Indicator)?.into();
        let Some(indicator) = mandate.indicator(programme, id.as_str()) else {
            let message = message!("other-programme-indicator", indicator = id.as_str());
            self.say(Code::OtherProgramme, written.span(file), message);
            return None;
        };
        let by = indicator.count.as_ref().and_then(|count| count.by.clone());
        let category = match (category, by) {
            (None, _) => None,
            (Some(category), Some(by)) => {
                Some(self.category(file, category, &by, Lists::of(mandate, programme))?)
            }
            (Some(category), None) => {
                let message = message!("grid-no-categories", indicator = id.as_str());
                self.say(Code::Grid, category.span(file), message);
                return None;
            }
        };
        Some(GridContent::Indicator { id, category })
    }

    fn summed(
        &mut self,
        file: &Arc<str>,
        record: &GridColumnRecord,
        records: &[GridColumnRecord],
        keys: &[String],
    ) -> Vec<usize> {
        let mut places = Vec::new();
        for written in &record.sum.0 {
            let text = written.text.trim();
            let span: Span = written.span(file);
            match keys.iter().position(|key| key == text) {
                Some(place) if records[place].sum.0.is_empty() => places.push(place),
                Some(_) => {
                    self.say(Code::Grid, span, message!("grid-sum-of-sum", column = text));
                }
                None => {
                    let message =
                        message!("grid-unknown-column", column = text, columns = keys.to_vec());
                    self.log.push(
                        Diagnostic::new(Code::Grid, span, message)
                            .suggest(text, keys.iter().map(String::as_str)),
                    );
                }
            }
        }
        places
    }
}

/// As written, or made of the indicator and its category.
fn column_key(record: &GridColumnRecord) -> String {
    if let Some(key) = &record.key {
        return key.text.trim().to_owned();
    }
    let parts = record
        .indicator
        .iter()
        .map(|written| &written.text)
        .chain(record.category.iter().map(|written| &written.text));
    let parts: Vec<String> = parts.map(|text| slug(text)).collect();
    if parts.is_empty() { slug(&record.label.text) } else { parts.join("-") }
}
