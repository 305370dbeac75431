//! Messages sent: each campaign with its category, its sendings and how many messages went out
//! (S4).

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
    let mut rows: Vec<Row> = sent.iter().map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let all = sent.iter().map(|campaign| sends(campaign) as u64).sum();
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
