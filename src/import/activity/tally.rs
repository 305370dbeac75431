//! A sheet of counts: one row a number, with what it counts and what it is told apart by. Rows of
//! one day, place and measure are one tally.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::import::sheets::Cell;
use crate::model::{Characteristic, Counted, Field, Indicator, MeasureId, StopId};
use crate::slug::folded;
use crate::words::{Message, message};

use super::Subject;
use super::columns::Column;
use super::draft::{Key, TallyDraft, TallyKey};
use super::own::{Named, Refused, of_own, one, told, whole, whose};
use super::reading::{At, Reading};
use super::values::{self, Wrong, short};

/// A row: whose number it is, what it is told apart by, the number.
pub(super) fn row<'c>(
    reading: &mut Reading,
    at: At,
    cells: &[Named<'c>],
    own: &[&Characteristic],
) -> Result<(), Refused<'c>> {
    let (date, hours, stop) = whose(reading, cells)?;
    let measure = one(cells, &Column::Measure, |cell| measure(reading.subject, &stop, cell))?;
    let measure = measure.unwrap_or_else(|| MeasureId::VISITS.to_owned());
    let n = one(cells, &Column::Number, values::count)?;
    let n = n.ok_or_else(|| {
        let hint = message!("import-row-no-number-hint");
        (None, Wrong::new(message!("import-row-no-number"), hint))
    })?;
    let mut categories: BTreeMap<Key, String> = BTreeMap::new();
    for (cell, named) in cells {
        let wrong = |wrong: Wrong| (Some(*named), wrong);
        let (key, found) = match &named.1 {
            Column::Told(field) => (
                Key::Told(*field),
                told(reading, *field, whole(cell).map_err(wrong)?).map_err(wrong)?,
            ),
            Column::Own(index) => {
                let Some(list) = own.get(*index) else { continue };
                (
                    Key::Own(list.id.as_str().to_owned()),
                    of_own(list, whole(cell).map_err(wrong)?).map_err(wrong)?,
                )
            }
            _ => continue,
        };
        let [only] = found.as_slice() else {
            return Err(wrong(Wrong::new(
                message!("import-cell-categories"),
                message!("import-cell-categories-hint"),
            )));
        };
        categories.insert(key, only.clone());
    }
    let key: TallyKey = (date, hours, stop, measure);
    let span = reading.span(at, 0);
    reading.tallied.entry(key.clone()).or_insert(span);
    let rows = &mut reading.drafts.tallies.entry(key).or_default().rows;
    let categories: Vec<(Key, String)> = categories.into_iter().collect();
    if rows.contains_key(&categories) {
        let hint = message!("import-row-twice-hint");
        return Err((None, Wrong::new(message!("import-row-categories-twice"), hint)));
    }
    rows.insert(categories, n);
    Ok(())
}

/// What an indicator of the stop's programme counts, by its id or by the indicator's words.
fn measure(subject: &Subject, stop: &StopId, cell: &Cell) -> Result<String, Wrong> {
    let stop = subject.model.service.stops.get(stop);
    let holds = |indicator: &&Indicator| {
        indicator.programmes.is_empty()
            || stop.is_some_and(|stop| {
                stop.programmes.iter().any(|id| indicator.programmes.contains(id))
            })
    };
    let known: BTreeSet<(String, String)> =
        subject.model.mandate.indicators.iter().filter(holds).filter_map(measured).collect();
    let wanted = folded(&cell.to_string());
    let found = known.iter().find(|(id, label)| folded(id) == wanted || folded(label) == wanted);
    found
        .map(|(id, _)| id.clone())
        .or_else(|| (wanted == folded(MeasureId::VISITS)).then(|| MeasureId::VISITS.to_owned()))
        .ok_or_else(|| {
            let ids: BTreeSet<&str> =
                known.iter().map(|(id, _)| id.as_str()).chain([MeasureId::VISITS]).collect();
            Wrong::new(
                message!("import-cell-measure", cell = short(cell)),
                message!(
                    "import-cell-measure-hint",
                    measures = ids.into_iter().collect::<Vec<_>>()
                ),
            )
        })
}

/// The measure of an indicator of tallies, and what the indicator is called.
fn measured(indicator: &Indicator) -> Option<(String, String)> {
    let count = indicator.count.as_ref().filter(|count| count.of == Counted::Tally)?;
    Some((count.measure.as_ref()?.as_str().to_owned(), indicator.label.clone()))
}

/// The measures that a programme of the subject counts by hand.
pub(super) fn measures(subject: &Subject) -> Vec<String> {
    let holds = |indicator: &&Indicator| {
        indicator.programmes.is_empty()
            || subject.programme.is_none_or(|programme| indicator.programmes.contains(programme))
    };
    let measures: BTreeSet<String> = subject
        .model
        .mandate
        .indicators
        .iter()
        .filter(holds)
        .filter_map(measured)
        .map(|(measure, _)| measure)
        .collect();
    measures.into_iter().collect()
}

impl TallyDraft {
    /// With its total: the row that is told apart by nothing, or else what rows told apart in one
    /// way add up to. An error says why it cannot be taken.
    pub(super) fn settled(
        mut self,
        measure: &str,
        is_multiple: &dyn Fn(&Key) -> bool,
    ) -> Result<Self, Message> {
        let mut sums: BTreeMap<Vec<&Key>, u32> = BTreeMap::new();
        for (categories, n) in &self.rows {
            let sum = sums.entry(categories.iter().map(|(key, _)| key).collect()).or_default();
            *sum = sum.saturating_add(*n);
        }
        let once = |keys: &[&Key]| {
            keys.iter().all(|key| {
                !is_multiple(key) || (measure != MeasureId::VISITS && matches!(key, Key::Told(_)))
            })
        };
        let totals: BTreeSet<u32> =
            sums.iter().filter(|(keys, _)| once(keys)).map(|(_, sum)| *sum).collect();
        let mut totals = totals.into_iter();
        match (totals.next(), totals.next()) {
            (Some(total), None) => {
                self.rows.remove(&Vec::new());
                self.total = total;
                Ok(self)
            }
            (Some(one), Some(other)) => {
                Err(message!("import-tally-two-totals", one = one, other = other))
            }
            (None, _) => Err(message!("import-tally-no-total")),
        }
    }
}

/// A tally that does not add up is left out, whole.
pub(super) fn left_out(key: &TallyKey, why: Message, span: Span) -> Diagnostic {
    let message = message!(
        "import-tally",
        measure = &key.3,
        date = key.0,
        stop = key.2.as_str(),
        reason = why,
    );
    Diagnostic::new(Code::TallyAddsUp, span, message).severity(Severity::Warning)
}

/// Whether one person may have several categories of a key.
pub(super) fn is_multiple(subject: &Subject, key: &Key) -> bool {
    match key {
        Key::Told(field) => matches!(field, Field::Motives | Field::Actions | Field::Operator),
        Key::Own(list) => {
            subject.own_lists().iter().any(|own| own.id.as_str() == list && own.multiple)
        }
        Key::Duration => false,
    }
}
