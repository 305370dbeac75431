//! Tables, one family a file, listed as data. Rows are what was offered or what could be answered,
//! never what was found, and they are sorted by name: neither the presence nor the place of a row
//! tells a hidden number.

mod attendance;
mod breakdown;
mod campaigns;
mod collective;
pub(super) mod configured;
pub(super) mod corrected_answers;
pub(super) mod corrections;
mod crossing;
mod gaps;
mod grid;
pub(super) mod low_attendance;
mod surveys;
mod times;
mod vouchers;
mod weekly_slots;

use crate::model::{Audience, OrganisationId, PeriodKind};

use super::desk::Desk;
use super::plan::{Content, Planned};
use super::table::{Table, Value};

/// How a table is made.
pub(super) struct Definition {
    pub id: &'static str,
    pub build: fn(&Desk, &'static str) -> Option<Table>,
    pub periods: Periods,
    pub about: About,
}

/// Of what a table speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// Passages and those who came to them: of no programme without any.
    Sessions,
    /// Anything else.
    Records,
}

/// For which periods.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Periods {
    All,
    Months,
    /// Quarters and years.
    Longer,
}

impl Periods {
    pub(super) fn hold(self, kind: PeriodKind) -> bool {
        match self {
            Periods::All => true,
            Periods::Months => kind == PeriodKind::Month,
            Periods::Longer => kind != PeriodKind::Month,
        }
    }
}

/// The tables, in the order in which reports show them.
pub(super) const TABLES: &[Definition] = &[
    sessions("monthly", attendance::by_stop, Periods::Months),
    sessions("weekly-slots", weekly_slots::build, Periods::All),
    sessions("by-territory", attendance::by_territory, Periods::Longer),
    sessions("by-stop", attendance::by_stop, Periods::Longer),
    sessions("by-month", times::by_month, Periods::Longer),
    sessions("by-weekday", times::by_weekday, Periods::Longer),
    sessions("by-hour", times::by_hour, Periods::Longer),
    sessions("by-age", breakdown::build, Periods::All),
    sessions("by-gender", breakdown::build, Periods::All),
    sessions("by-status", breakdown::build, Periods::All),
    sessions("by-motive", breakdown::build, Periods::All),
    sessions("by-action", breakdown::build, Periods::All),
    sessions("by-referral", breakdown::build, Periods::All),
    sessions("by-heard-by", breakdown::build, Periods::All),
    sessions("by-social-services", breakdown::build, Periods::All),
    sessions("by-rights-break", breakdown::build, Periods::All),
    sessions("by-first-contact", breakdown::build, Periods::All),
    sessions("by-french-speaking", breakdown::build, Periods::Longer),
    sessions("by-disability", breakdown::build, Periods::Longer),
    sessions("by-autonomy", breakdown::build, Periods::Longer),
    sessions("by-redirect", breakdown::build, Periods::Longer),
    sessions("low-attendance", low_attendance::build, Periods::Longer),
    records("indicators", configured::all),
    records("vouchers", vouchers::by_lot),
    records("vouchers-returned", vouchers::returns),
    records("campaigns", campaigns::build),
    records("workshops", collective::workshops),
    records("outreach", collective::outreach),
    records("gaps", gaps::build),
    records("corrections", corrections::build),
    records("corrections-by-gender", corrected_answers::build),
    records("corrections-by-age", corrected_answers::build),
];

const fn sessions(
    id: &'static str,
    build: fn(&Desk, &'static str) -> Option<Table>,
    periods: Periods,
) -> Definition {
    Definition { id, build, periods, about: About::Sessions }
}

const fn records(id: &'static str, build: fn(&Desk, &'static str) -> Option<Table>) -> Definition {
    Definition { id, build, periods: Periods::All, about: About::Records }
}

/// Tables of which there are as many as the records define; a funder asked for them, so they are in
/// each of its plans.
const FAMILIES: &[fn(&Desk) -> Vec<Table>] = &[grid::build, configured::breakdowns, surveys::build];

/// All tables of the desk's period.
pub(super) fn build(desk: &Desk) -> Vec<Table> {
    let planned = desk
        .plan
        .tables(desk.period)
        .filter_map(|planned| one(&desk.for_table(&planned.id, planned.level), planned));
    let mut tables: Vec<Table> = planned.collect();
    if desk.plan.audience == Audience::Funders {
        tables.extend(FAMILIES.iter().flat_map(|family| family(desk)));
    }
    tables.retain(|table| !desk.is_left_out(&table.id));
    let operator = desk
        .model
        .service
        .organisations
        .get(&desk.programme.operator)
        .map_or("", |operator| operator.name.as_str());
    for table in &mut tables {
        notes(desk, table);
        table.source = Some(desk.language.say("table.source", &[("operator", &operator)]));
    }
    tables
}

fn one(desk: &Desk, planned: &Planned) -> Option<Table> {
    match &planned.content {
        _ if planned.is_about_sessions() && !desk.has_sessions() => None,
        Content::Table(definition) => (definition.build)(desk, definition.id),
        Content::Crossing(dimensions) => crossing::build(desk, planned, dimensions),
    }
}

/// Whether a table is for one recipient: a funder's own grid is nobody else's.
pub(super) fn is_for(desk: &Desk, table: &str, recipient: &OrganisationId) -> bool {
    desk.model
        .mandate
        .grids
        .values()
        .filter(|grid| grid::table_id(grid) == table)
        .all(|grid| grid.recipient == *recipient)
}

/// Whether a table is a funder's grid.
pub(super) fn is_grid(table: &str) -> bool {
    table.starts_with(grid::PREFIX)
}

/// Whether a column is about the service and not about persons.
pub(super) fn is_supply(column: &str) -> bool {
    attendance::SUPPLY.contains(&column)
}

/// What a table is about, without its period.
pub(super) fn question(desk: &Desk, table: &Table) -> String {
    let period = desk.language.period(desk.period);
    table.title.trim_end_matches(&period).trim_end_matches([' ', '–', '\u{a0}']).to_owned()
}

/// Whether a mask stands in a table, so that its note must explain the mark.
fn notes(desk: &Desk, table: &mut Table) {
    let has =
        |wanted: Value| table.rows.iter().flat_map(|row| &row.cells).any(|cell| *cell == wanted);
    let mut notes = Vec::new();
    if table.columns.iter().any(|column| column.key.starts_with("share")) {
        notes.push(desk.language.text("note.rounding"));
    }
    let is_between = |value: &Value| matches!(value, Value::Between { .. });
    if table.rows.iter().flat_map(|row| &row.cells).any(is_between) {
        let said: [(&str, &dyn std::fmt::Display); 2] =
            [("threshold", &desk.plan.threshold), ("period", &desk.language.period(desk.edition))];
        notes.push(desk.language.say("note.between", &said));
    }
    if has(Value::Masked) {
        notes.push(desk.language.say("note.masked", &[("threshold", &desk.plan.threshold)]));
    }
    if has(Value::Missing) {
        notes.push(desk.language.text("note.missing"));
    }
    if has(Value::NotApplicable) {
        notes.push(desk.language.text("note.not-applicable"));
    }
    if has(Value::NotDetailed) {
        notes.push(desk.language.text("note.not-detailed"));
    }
    table.notes.append(&mut notes);
}
