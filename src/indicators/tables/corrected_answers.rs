//! What the records say now of men and women, and of each age, in months that were sent. It stands
//! beside the total of the visits of a month that `corrections` reports, and is protected like any
//! other table. It waits until each answer has changed by the threshold at least, or not at all.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Period;
use crate::indicators::cells::{Cell, Space};
use crate::indicators::criteria::{Criterion, VISITS, criterion};
use crate::indicators::desk::{Desk, Intervals};
use crate::indicators::disclosure::{self, Beside, Groups, Manifest, Printed, Question};
use crate::indicators::protect;
use crate::indicators::table::{Row, RowKind, Table, Unit, Value};

use super::corrections::corrections;

/// The questions of which it is reported.
const QUESTIONS: [&str; 2] = ["gender", "age"];

/// The answers to one question of one month that was sent, as the records have them now.
pub(in crate::indicators) struct Corrected {
    pub month: Period,
    criterion: &'static Criterion,
    /// The numbers of now, by what cells call them.
    now: BTreeMap<Cell, Option<u64>>,
    intervals: Intervals,
    manifest: Manifest,
    /// By the names of the ledger, what it was made of, printed or not.
    pub kept: Vec<(String, u64)>,
}

/// Everything that an edition reports in this way.
pub(in crate::indicators) fn corrected_answers(desk: &Desk) -> Vec<Corrected> {
    let totals = corrections(desk).into_iter();
    let totals = totals.filter(|total| &*total.measure == VISITS && total.told().is_some());
    let months: Vec<Period> = totals.map(|total| total.month).collect();
    let of = |month: &Period| {
        let month = *month;
        QUESTIONS.iter().filter_map(move |id| corrected(desk, month, criterion(id)?))
    };
    months.iter().flat_map(of).collect()
}

fn corrected(desk: &Desk, month: Period, criterion: &'static Criterion) -> Option<Corrected> {
    let groups = criterion.groups.iter().map(|group| group.code);
    let codes: Vec<&str> = (criterion.codes)().into_iter().chain(groups).collect();
    let sent = |code: &str| Cell::of(VISITS).at_period(month).at(criterion.id, code);
    let was_told = |code: &&str| matches!(desk.printed_before(&sent(code)), Value::Count { .. });
    if !codes.iter().any(was_told) {
        return None;
    }
    let now = |code: &str| desk.counts.now_in(month, &sent(code)).unwrap_or(0);
    let before = |code: &str| desk.counts.value(&sent(code)).unwrap_or(0);
    let kept: Vec<(String, u64)> =
        codes.iter().map(|code| (format!("{VISITS} {}={code}", criterion.id), now(code))).collect();
    let few = u64::from(desk.plan.threshold);
    let is_far = |(code, (name, now)): (&&str, &(String, u64))| {
        let history = desk.counts.corrected.get(&(month, name.as_str().into()));
        let mut told = std::iter::once(before(code)).chain(history.into_iter().flatten().copied());
        told.all(|told| told == *now || told.abs_diff(*now) >= few)
    };
    if !codes.iter().zip(&kept).all(is_far) {
        return None;
    }
    let measure = format!("{VISITS} now in {}", desk.period);
    let found = protected(desk, month, criterion, &codes, &measure);
    // What is masked together has changed by what the printed rest leaves.
    let (mut more, mut fewer) = (0, 0);
    for code in (criterion.codes)() {
        let cell = Cell::of(&measure).at_period(month).at(criterion.id, code);
        if found.now.get(&cell).is_some_and(Option::is_none) {
            (more, fewer) = (more + now(code), fewer + before(code));
        }
    }
    (more == fewer || more.abs_diff(fewer) >= few).then_some(Corrected { kept, ..found })
}

/// Decides which of the numbers of now are printed, and works out what readers know of the others.
fn protected(
    desk: &Desk,
    month: Period,
    criterion: &'static Criterion,
    codes: &[&str],
    measure: &str,
) -> Corrected {
    let whole = Cell::of(measure).at_period(month);
    let mut space = Space::default();
    for name in [criterion.id, crate::indicators::cells::TIME] {
        let tree = desk.counts.space.dimensions.get(name).cloned().unwrap_or_default();
        space.dimensions.insert(name.into(), tree);
    }
    let cells: BTreeSet<Cell> = codes
        .iter()
        .map(|code| whole.clone().at(criterion.id, code))
        .chain(std::iter::once(whole.clone()))
        .collect();
    let truth = |cell: &Cell| desk.counts.now_in(month, &cell.clone().measured(VISITS));
    let none = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new(), Groups::new());
    let mut question = Question {
        space: &space,
        cells: &cells,
        decided: &none.0,
        below: &none.1,
        guarded: &none.2,
        seeds: &none.2,
        equal: &[],
        links: &[],
        threshold: u64::from(desk.plan.threshold),
        truth: &truth,
        is_void: &|_| false,
        is_sensitive: &|_, _| false,
        is_idle: &|cell, _| protect::says_nothing(cell),
        priority: &|_| 0,
        limit: &|_| None,
        groups: &none.3,
    };
    let now = disclosure::decide(&question).cells;
    question.decided = &now;
    let tables = [Printed { id: "corrections", edition: desk.period.to_string(), cells: &cells }];
    let beside = Beside { supply: &[], sensitive: Vec::new(), unsaid: BTreeMap::new() };
    let mut manifest = disclosure::manifest(&question, &tables, beside, &|_| false);
    let masked = now.iter().filter(|(_, n)| n.is_none()).map(|(cell, _)| cell.clone()).collect();
    let intervals = disclosure::intervals(&manifest, &masked);
    manifest.intervals = disclosure::listings(desk.period, intervals.iter());
    Corrected { month, criterion, now, intervals, manifest, kept: Vec::new() }
}

impl Corrected {
    /// Adds its numbers to what a recipient was sent.
    pub fn list(self, manifest: &mut Manifest) {
        manifest.tables.extend(self.manifest.tables);
        manifest.intervals.extend(self.manifest.intervals);
    }
}

/// The table `corrections-by-<question>`: month and answer; as sent, and now.
pub(super) fn build(desk: &Desk, id: &'static str) -> Option<Table> {
    let question = id.strip_prefix("corrections-by-")?;
    let found = corrected_answers(desk);
    let ours: Vec<&Corrected> =
        found.iter().filter(|corrected| corrected.criterion.id == question).collect();
    let rows: Vec<Row> = ours.iter().flat_map(|corrected| rows(desk, corrected)).collect();
    (!rows.is_empty()).then(|| Table {
        id: id.to_owned(),
        title: desk
            .language
            .say(&format!("table.{id}"), &[("period", &desk.language.period(desk.period))]),
        label_headings: vec![
            desk.language.text("column.month"),
            desk.language.text(&format!("dimension.{question}")),
        ],
        columns: ["sent", "now"].iter().map(|key| desk.column(key, None, Unit::Count)).collect(),
        rows,
        notes: vec![desk.language.say("note.corrections", &[("threshold", &desk.plan.threshold)])],
        source: None,
    })
}

fn rows(desk: &Desk, corrected: &Corrected) -> Vec<Row> {
    let Corrected { month, criterion, .. } = corrected;
    let groups = criterion.groups.iter().map(|group| (group.code, RowKind::Subtotal));
    let codes = (criterion.codes)().into_iter().map(|code| (code, RowKind::Body));
    let row = |(code, kind): (&str, RowKind)| {
        let before = Cell::of(VISITS).at_period(*month).at(criterion.id, code);
        Row {
            kind,
            labels: vec![desk.language.period(*month), desk.category(criterion.id, code)],
            cells: vec![desk.printed_before(&before), corrected.value(desk, code)],
        }
    };
    codes.chain(groups).map(row).collect()
}

impl Corrected {
    fn value(&self, desk: &Desk, code: &str) -> Value {
        let name = self.now.keys().find(|cell| {
            cell.category(self.criterion.id).is_some_and(|category| **category == *code)
        });
        let Some(cell) = name else { return Value::Masked };
        match (self.now[cell], self.intervals.get(cell)) {
            (Some(n), _) => Value::Count { n },
            #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
            (None, Some((low, Some(high)))) => Value::Between {
                low: *low as f64,
                high: *high as f64,
                decimals: 0,
                threshold: desk.plan.threshold,
            },
            _ => Value::Masked,
        }
    }
}
