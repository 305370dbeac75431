//! Slots offered per ISO week, held against the contract's minimum.

use crate::calendar::IsoWeek;
use crate::calendar::{Days, days};
use crate::indicators::desk::{Desk, rounded};
use crate::indicators::figures::{decimal, supply};
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let target = supply::weekly_target(desk);
    let first = desk.period.first().max(desk.programme.from);
    let mut weeks: Vec<IsoWeek> = days(first, desk.until)
        .map(IsoWeek::of)
        .filter(|week| desk.period.contains(supply::thursday(*week)))
        .collect();
    weeks.dedup();
    let mut rows: Vec<Row> = weeks.iter().map(|week| row(desk, *week, target)).collect();
    let (mut passages, mut offered) = (0, 0);
    for (_, week) in supply::weeks_in(desk) {
        passages += week.passages;
        offered += week.slots_offered;
    }
    let total = vec![
        Value::Count { n: passages },
        Value::Count { n: offered },
        Value::NotApplicable,
        Value::NotApplicable,
    ];
    rows.push(Row {
        kind: RowKind::Total,
        labels: vec![desk.language.text("table.total-weeks"), String::new()],
        cells: total,
    });
    Some(Table {
        id: id.to_owned(),
        title: desk
            .language
            .say("table.weekly-slots", &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![desk.language.text("column.week"), desk.language.text("column.days")],
        columns: vec![
            desk.column("passages", None, Unit::Count),
            desk.column("slots_in_week", None, Unit::Count),
            desk.column("target", None, Unit::Count),
            desk.column("gap", None, Unit::Count),
        ],
        rows,
        notes: vec![desk.language.text("note.weekly-slots")],
        source: None,
    })
}

/// A week as it is written in the language: `2021-S40`.
fn name(desk: &Desk, week: IsoWeek) -> String {
    let iso = week.to_string();
    let Some((year, number)) = iso.split_once("-W") else { return iso };
    desk.language.say("report.week", &[("year", &year), ("n", &number)])
}

/// A week without any passage is no service week: no target holds for it.
fn row(desk: &Desk, week: IsoWeek, target: Option<f64>) -> Row {
    let monday = week.monday();
    let friday = monday + Days::new(4);
    let between = desk.language.say(
        "table.from-to",
        &[
            ("first", &desk.language.short_date(monday)),
            ("last", &desk.language.short_date(friday)),
        ],
    );
    let cells = match desk.counts.weeks.get(&week) {
        None => vec![
            Value::Count { n: 0 },
            Value::NotApplicable,
            Value::NotApplicable,
            Value::NotApplicable,
        ],
        Some(found) => {
            let offered = Value::Count { n: found.slots_offered };
            let gap = target.and_then(|target| {
                offered
                    .number()
                    .map(|n| Value::Decimal { value: rounded(n - target, 0), decimals: 0 })
            });
            let target = target.map_or(Value::NotApplicable, |target| decimal(target, Unit::Count));
            vec![
                Value::Count { n: found.passages },
                offered,
                target,
                gap.unwrap_or(Value::NotApplicable),
            ]
        }
    };
    Row { kind: RowKind::Body, labels: vec![name(desk, week), between], cells }
}
