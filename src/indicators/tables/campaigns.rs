//! Messages sent: each campaign with its category, its sendings and how many messages went out
//! (S4). A title may name somebody, so it is printed beside a number only.

use crate::indicators::cells::Cell;
use crate::indicators::counting::CAMPAIGN;
use crate::indicators::desk::Desk;
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};
use crate::model::{Campaign, Counted};

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let is_ours = |campaign: &&Campaign| {
        desk.model
            .service
            .stops
            .get(&campaign.stop)
            .is_some_and(|stop| stop.is_of(&desk.programme.id))
    };
    let sends = |campaign: &Campaign| {
        campaign
            .sends
            .iter()
            .filter(|send| (desk.period.first()..=desk.until).contains(&send.date))
            .count()
    };
    let sent =
        desk.model.activity.campaigns.iter().filter(is_ours).filter(|campaign| sends(campaign) > 0);
    let mut sent: Vec<&Campaign> = sent.collect();
    sent.sort_by_key(|campaign| {
        (&campaign.stop, campaign.sends.first().map(|send| send.date), &campaign.id)
    });
    let cell = Cell::of(Counted::Messages.code()).at_period(desk.period);
    let stop = |campaign: &Campaign| {
        desk.model
            .service
            .stops
            .get(&campaign.stop)
            .map_or_else(String::new, |stop| stop.name.clone())
    };
    let row = |campaign: &&Campaign| Row {
        kind: RowKind::Body,
        labels: vec![stop(campaign), campaign.title.clone(), campaign.category.clone()],
        cells: vec![
            Value::Count { n: sends(campaign) as u64 },
            desk.configured(cell.clone().at(CAMPAIGN, campaign.id.as_str()), desk.period),
        ],
    };
    let rows: Vec<Row> = sent.iter().map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let all = sent.iter().map(|campaign| sends(campaign) as u64).sum();
    let (mut rows, few): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.cells.last().is_some_and(|sent| !sent.is_hidden()));
    let told: Vec<Value> = rows.iter().filter_map(|row| row.cells.last().copied()).collect();
    rows.extend(others(desk, &few, desk.configured(cell.clone(), desk.period), &told));
    rows.push(Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total"), String::new(), String::new()],
        cells: vec![Value::Count { n: all }, desk.configured(cell, desk.period)],
    });
    Some(Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.campaigns", &[("period", &desk.language.period(desk.period))]),
        label_headings: ["stop", "campaign", "category"]
            .map(|key| desk.language.text(&format!("column.{key}")))
            .into(),
        columns: vec![
            desk.column("sends", None, Unit::Count),
            desk.column("messages", None, Unit::Count),
        ],
        rows,
        notes: vec![desk.language.text("note.campaigns")],
        source: None,
    })
}

/// Those with few recipients in one row. Their sum is what the whole leaves beside the printed
/// ones, or is between the sums of their ends: no more than follows from the single rows.
fn others(desk: &Desk, few: &[Row], whole: Value, told: &[Value]) -> Option<Row> {
    let sends = few.iter().filter_map(|row| row.cells.first().copied()?.number()).sum::<f64>();
    let told: f64 = told.iter().filter_map(|value| value.number()).sum();
    let ends: Option<Vec<(f64, f64)>> =
        few.iter().map(|row| row.cells.last().copied()?.range()).collect();
    let messages = match (whole.number(), ends) {
        (Some(whole), _) => count(whole - told),
        (None, Some(ends)) => {
            let (low, high) =
                ends.iter().fold((0.0, 0.0), |sum, end| (sum.0 + end.0, sum.1 + end.1));
            Value::Between { low, high, decimals: 0, threshold: 0 }
        }
        (None, None) => Value::Masked,
    };
    (!few.is_empty()).then(|| Row {
        kind: RowKind::Body,
        labels: vec![String::new(), desk.language.text("table.other-campaigns"), String::new()],
        cells: vec![count(sends), messages],
    })
}

fn count(n: f64) -> Value {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a sum or difference of counts, cut at zero"
    )]
    let n = n.max(0.0).round() as u64;
    Value::Count { n }
}
