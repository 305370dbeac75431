//! The publication plan of one audience: which tables are printed for which periods, how far down
//! places are told, and what counts as small. What the records leave open is filled in here.

use std::collections::BTreeSet;

use crate::calendar::Period;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{
    Audience, Dimension, LowAttendance, Model, PeriodKind, PlaceLevel, PlannedContent, Programme,
    Publication,
};
use crate::words::message;

use super::aspects::Aspects;
use super::cells::Symbol;
use super::tables;

/// Fewer persons are masked, for those who paid for the service and for everybody.
const THRESHOLD_FUNDERS: u32 = 5;
const THRESHOLD_PUBLIC: u32 = 10;

const LOW_ATTENDANCE: LowAttendance = LowAttendance { sessions_min: 3, fewer_than: 2.0 };

const PRIORITY: u32 = 5;

/// Tables that are about the service or made of what other tables print: they are in every plan of
/// a funder.
const ALWAYS: &[&str] =
    &["weekly-slots", "gaps", "corrections", "corrections-by-gender", "corrections-by-age"];

/// What the public sees when its plan names no tables: where and when, nothing about single
/// questions.
const PUBLIC: &[&str] = &["by-territory", "by-month"];

pub(super) struct Plan {
    pub audience: Audience,
    pub threshold: u32,
    pub low: LowAttendance,
    /// Names of dimensions.
    sensitive: BTreeSet<Symbol>,
    tables: Vec<Planned>,
}

/// A table to be made.
#[derive(Clone)]
pub(super) struct Planned {
    pub id: Symbol,
    pub content: Content,
    /// How far down places are told; the table's own when `None`.
    pub level: Option<PlaceLevel>,
    periods: BTreeSet<PeriodKind>,
    priority: u32,
    /// Whether a clause of the contract asks for it.
    is_asked_for: bool,
}

#[derive(Clone)]
pub(super) enum Content {
    Table(&'static tables::Definition),
    Crossing(Vec<Dimension>),
}

impl Plan {
    /// The plan of the records, or the usual one.
    pub fn of(model: &Model, programme: &Programme, audience: Audience) -> (Self, Vec<Diagnostic>) {
        let aspects = Aspects { model, programme };
        let said = model
            .mandate
            .publications
            .iter()
            .find(|plan| plan.programme == programme.id && plan.audience == audience);
        let threshold = match audience {
            Audience::Funders => THRESHOLD_FUNDERS,
            Audience::Public => THRESHOLD_PUBLIC,
        };
        let named = said.map(|plan| &plan.sensitive).filter(|sensitive| !sensitive.is_empty());
        let own = model
            .mandate
            .characteristics
            .iter()
            .filter(|own| own.sensitive)
            .map(|own| aspects.name(&Dimension::Own(own.id.clone())));
        let ours = super::criteria::CRITERIA
            .iter()
            .filter(|criterion| criterion.sensitive && named.is_none())
            .map(|criterion| criterion.id.into());
        let mut diagnostics = Vec::new();
        let tables = match said {
            Some(plan) if !plan.tables.is_empty() => planned(plan, aspects, &mut diagnostics),
            _ => usual(audience),
        };
        let plan = Plan {
            audience,
            threshold: said.and_then(|plan| plan.threshold).unwrap_or(threshold),
            low: said.and_then(|plan| plan.low_attendance).unwrap_or(LOW_ATTENDANCE),
            sensitive: own
                .chain(ours)
                .chain(named.into_iter().flatten().map(|dimension| aspects.name(dimension)))
                .collect(),
            tables,
        };
        (plan, diagnostics)
    }

    /// The tables of a period, in the order of the plan.
    pub fn tables(&self, period: Period) -> impl Iterator<Item = &Planned> {
        self.tables.iter().filter(move |table| table.periods.contains(&kind_of(period)))
    }

    pub fn crossings(&self) -> impl Iterator<Item = &[Dimension]> {
        self.tables.iter().filter_map(|table| {
            if let Content::Crossing(dimensions) = &table.content {
                Some(dimensions.as_slice())
            } else {
                None
            }
        })
    }

    /// The crossings that are due before a year is over, or for periods as long as this one.
    pub fn crossings_near(&self, period: Period) -> impl Iterator<Item = &[Dimension]> {
        let is_near = move |kind: &PeriodKind| {
            *kind != PeriodKind::Year || kind_of(period) == PeriodKind::Year
        };
        self.tables.iter().filter(move |table| table.periods.iter().any(is_near)).filter_map(
            |table| match &table.content {
                Content::Crossing(dimensions) => Some(dimensions.as_slice()),
                Content::Table(_) => None,
            },
        )
    }

    /// Lower is printed first.
    pub fn priority(&self, table: &str) -> u32 {
        self.tables
            .iter()
            .filter(|planned| planned.id.as_ref() == table)
            .map(|planned| planned.priority)
            .min()
            .unwrap_or(PRIORITY)
    }

    /// Whether a clause of the contract asks for a table.
    pub fn is_asked_for(&self, table: &str) -> bool {
        self.tables.iter().any(|planned| planned.id.as_ref() == table && planned.is_asked_for)
    }

    pub fn is_sensitive(&self, dimension: &str) -> bool {
        self.sensitive.contains(dimension)
    }

    pub fn sensitive(&self) -> impl Iterator<Item = &Symbol> {
        self.sensitive.iter()
    }

    /// The kinds of periods for which anything is planned.
    pub fn period_kinds(&self) -> BTreeSet<PeriodKind> {
        self.tables.iter().flat_map(|table| table.periods.iter().copied()).collect()
    }
}

impl Planned {
    /// A programme without passages has no such table.
    pub fn is_about_sessions(&self) -> bool {
        match &self.content {
            Content::Table(definition) => definition.about == tables::About::Sessions,
            _ => false,
        }
    }
}

pub(super) fn kind_of(period: Period) -> PeriodKind {
    match period.months() {
        1 => PeriodKind::Month,
        3 => PeriodKind::Quarter,
        _ => PeriodKind::Year,
    }
}

fn usual(audience: Audience) -> Vec<Planned> {
    let definitions = tables::TABLES
        .iter()
        .filter(|definition| audience == Audience::Funders || PUBLIC.contains(&definition.id));
    let planned = |definition: &'static tables::Definition| Planned {
        id: definition.id.into(),
        content: Content::Table(definition),
        level: None,
        periods: if audience == Audience::Public {
            BTreeSet::from([PeriodKind::Year])
        } else {
            kinds(definition)
        },
        priority: PRIORITY,
        is_asked_for: false,
    };
    definitions.map(planned).collect()
}

fn kinds(definition: &tables::Definition) -> BTreeSet<PeriodKind> {
    PeriodKind::ALL.iter().copied().filter(|kind| definition.periods.hold(*kind)).collect()
}

fn planned(
    plan: &Publication,
    aspects: Aspects,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Planned> {
    let mut chosen: Vec<Planned> = Vec::new();
    for table in &plan.tables {
        let (id, content, may) = match &table.content {
            PlannedContent::Table(id) => {
                match tables::TABLES.iter().find(|definition| definition.id == id) {
                    Some(definition) => {
                        (Symbol::from(definition.id), Content::Table(definition), kinds(definition))
                    }
                    None => {
                        let message = message!("unknown-table", table = id);
                        let known = tables::TABLES.iter().map(|definition| definition.id);
                        diagnostics.push(
                            Diagnostic::new(Code::UnknownTable, plan.span.clone(), message)
                                .suggest(id, known),
                        );
                        continue;
                    }
                }
            }
            PlannedContent::Crossing(dimensions) => {
                let level = table.level.map(|level| level.code());
                let names = dimensions
                    .iter()
                    .map(|dimension| aspects.name(dimension).trim_start_matches("own ").to_owned());
                let id = format!(
                    "by-{}",
                    level.map(str::to_owned).into_iter().chain(names).collect::<Vec<_>>().join("-")
                );
                (
                    id.into(),
                    Content::Crossing(dimensions.clone()),
                    PeriodKind::ALL.iter().copied().collect(),
                )
            }
        };
        let periods = if table.periods.is_empty() {
            may
        } else {
            table.periods.intersection(&may).copied().collect()
        };
        chosen.push(Planned {
            id,
            content,
            level: table.level,
            periods,
            priority: table.priority,
            is_asked_for: table.source.is_some(),
        });
    }
    if plan.audience == Audience::Funders {
        let missing = tables::TABLES.iter().filter(|definition| ALWAYS.contains(&definition.id));
        let missing = missing.filter(|definition| {
            !plan
                .tables
                .iter()
                .any(|table| table.content == PlannedContent::Table(definition.id.to_owned()))
        });
        chosen.extend(missing.map(|definition| Planned {
            id: definition.id.into(),
            content: Content::Table(definition),
            level: None,
            periods: kinds(definition),
            priority: PRIORITY,
            is_asked_for: false,
        }));
    }
    chosen
}
