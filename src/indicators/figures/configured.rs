//! Figures that the records define. A new one is a record and no code.

use crate::indicators::configured::{unit_of, value};
use crate::indicators::desk::Desk;
use crate::indicators::measures::indicators;
use crate::indicators::{Figure, Unit};
use crate::model::Indicator;

use super::supply;

/// Those that are counted as the records say.
pub(super) fn build(desk: &Desk, previous: Option<&Desk>) -> Vec<Figure> {
    indicators(desk.model, &desk.programme.id)
        .filter_map(|indicator| figure(desk, previous, indicator))
        .collect()
}

fn figure(desk: &Desk, previous: Option<&Desk>, indicator: &Indicator) -> Option<Figure> {
    let look_up = |desk: &Desk| {
        value(desk, indicator, &desk.whole(), &[]);
    };
    if desk.is_withheld(&look_up) {
        return None;
    }
    let previous = previous.filter(|desk| !desk.is_withheld(&look_up));
    let unit = unit_of(indicator);
    let said = desk.model.mandate.target(&desk.programme.id, indicator.id.as_str());
    let number = |number: f64| super::decimal(number, unit);
    let adds_up_over_time =
        unit == Unit::Count && indicator.count.as_ref().is_some_and(|count| !count.level);
    let target = said
        .and_then(|target| target.value)
        .map(|target| if adds_up_over_time { supply::pro_rata(desk, target) } else { target });
    Some(Figure {
        id: indicator.id.to_string(),
        label: indicator.label.clone(),
        unit,
        value: value(desk, indicator, &desk.whole(), &[])?,
        target: target.map(number),
        previous: previous.and_then(|desk| value(desk, indicator, &desk.whole(), &[])),
        baseline: said.and_then(|target| target.baseline).map(number),
        base: indicator.base.clone(),
        source: indicator.source.clone().or_else(|| said.and_then(|target| target.source.clone())),
    })
}
