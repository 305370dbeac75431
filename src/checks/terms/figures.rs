//! What is counted: indicators, lists, tables, grids, vouchers, staff, follow-ups.

use std::collections::BTreeMap;

use crate::calendar::Period;
use crate::diagnostics::Diagnostic;
use crate::indicators;
use crate::model::{
    Audience, Coded, Dimension, Grid, GridContent, NOT_GIVEN, PlannedContent, Session, Visit,
};
use crate::words::message;

use super::super::some;
use super::{Asked, same};

/// Indicators that no one counts any more. Values are held against their targets in the reports.
pub(super) fn indicator(asked: &Asked) -> Vec<Diagnostic> {
    let mandate = &asked.scope.model.mandate;
    let is_counted = |id: &str| {
        mandate.indicator(&asked.scope.programme.id, id).is_some()
            || indicators::figure_ids().any(|known| known == id)
    };
    let gone: Vec<String> = asked.term.of.iter().filter(|id| !is_counted(id)).cloned().collect();
    asked.lacks(&asked.term.span, message!("term-what-indicators"), &gone).into_iter().collect()
}

pub(super) fn categories(asked: &Asked) -> Vec<Diagnostic> {
    let mandate = &asked.scope.model.mandate;
    let ids = asked.term.of.iter();
    ids.filter_map(|id| {
        let Some(list) = mandate.characteristics.iter().find(|one| one.id.as_str() == id) else {
            return Some(asked.absent(message!("term-what-characteristic", id = id)));
        };
        let has = |wanted: &str| list.categories.iter().any(|(code, _)| code.as_str() == wanted);
        let what = message!("term-what-categories", id = id);
        asked.lacks(&list.span, what, &asked.missing(has))
    })
    .collect()
}

/// Months in which most of those who came were not asked, and beneficiaries of whom something that
/// the contract names is not recorded.
pub(super) fn described(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Dimensions(dimensions) = &asked.term.coded else { return Vec::new() };
    let mut months: BTreeMap<Period, Vec<&Session>> = BTreeMap::new();
    let ours = asked.scope.model.activity.sessions.iter().filter(|session| {
        session.programme == asked.scope.programme.id
            && session.date <= asked.scope.today
            && !session.visits.is_empty()
    });
    for session in ours {
        months.entry(Period::month_of(session.date)).or_default().push(session);
    }
    let of_months = months.iter().filter_map(|(month, sessions)| {
        let without = dimensions.iter().filter(|one| !is_asked(sessions, one));
        let without: Vec<String> = without.map(|one| one.as_str().to_owned()).collect();
        let first = dimensions.iter().find(|one| !is_asked(sessions, one))?;
        let silent = sessions.iter().find(|session| !is_told(&session.visits, first));
        let what = message!("term-what-described", month = month.to_string());
        asked.lacks(&silent.or(sessions.first())?.span, what, &without)
    });
    of_months.chain(beneficiaries(asked, dimensions)).collect()
}

/// Whether at least half of the visitors gave an answer.
fn is_asked(sessions: &[&Session], dimension: &Dimension) -> bool {
    let visits = || sessions.iter().flat_map(|session| &session.visits);
    let answered = visits().filter(|visit| has_answer(visit, dimension)).count();
    2 * answered >= visits().count()
}

fn is_told(visits: &[Visit], dimension: &Dimension) -> bool {
    visits.iter().any(|visit| has_answer(visit, dimension))
}

fn has_answer(visit: &Visit, dimension: &Dimension) -> bool {
    let mut given = visit.categories(dimension).into_iter();
    given.any(|category| ![NOT_GIVEN, "non communiqué"].contains(&category.as_str()))
}

/// What the project's own lists say of each beneficiary; a field may stay without an answer.
fn beneficiaries(asked: &Asked, dimensions: &[Dimension]) -> Vec<Diagnostic> {
    let grants = asked.scope.model.activity.voucher_grants.iter().filter(|grant| {
        grant.programme == asked.scope.programme.id && grant.date <= asked.scope.today
    });
    let own = |one: &&Dimension| matches!(one, Dimension::Own(_));
    let of_each = grants.filter_map(|grant| {
        let is_silent = |one: &&Dimension| grant.person.categories(one).is_empty();
        let without = dimensions.iter().filter(own).filter(is_silent);
        let without: Vec<String> = without.map(|one| one.as_str().to_owned()).collect();
        asked.lacks(&grant.span, message!("term-what-beneficiary", day = grant.date), &without)
    });
    asked.few(of_each)
}

pub(super) fn tables(asked: &Asked) -> Vec<Diagnostic> {
    let plans = &asked.scope.model.mandate.publications;
    let plan = plans.iter().find(|plan| {
        plan.programme == asked.scope.programme.id && plan.audience == Audience::Funders
    });
    // Without a plan all the usual tables are printed.
    let Some(plan) = plan.filter(|plan| !plan.tables.is_empty()) else { return Vec::new() };
    let has = |wanted: &str| {
        plan.tables
            .iter()
            .any(|table| matches!(&table.content, PlannedContent::Table(id) if id == wanted))
    };
    let missing = asked.missing(has);
    asked.lacks(&plan.span, message!("term-what-tables"), &missing).into_iter().collect()
}

/// The columns of a funder's grid, in its order and words.
pub(super) fn columns(asked: &Asked) -> Vec<Diagnostic> {
    let grids = &asked.scope.model.mandate.grids;
    let ids = asked.term.of.iter();
    ids.filter_map(|id| {
        let Some(grid) = grids.values().find(|grid| grid.id.as_str() == id) else {
            return Some(asked.absent(message!("term-what-grid", id = id)));
        };
        let has = |label: &str| grid.columns.iter().any(|column| same(&column.label, label));
        let what = || message!("term-what-columns", id = id);
        if let Some(said) = asked.lacks(&grid.span, what(), &asked.missing(has)) {
            return Some(said);
        }
        if let Some(said) = mislabelled(asked, grid) {
            return Some(said);
        }
        let found: Vec<&str> = grid.columns.iter().map(|column| column.label.as_str()).collect();
        let in_order = found.len() == asked.term.each.len()
            && found.iter().zip(&asked.term.each).all(|(one, other)| same(one, other));
        (!in_order).then(|| {
            let message = message!(
                "term-order",
                what = what(),
                found = some(&found, found.len()),
                wanted = some(&asked.term.each, asked.term.each.len()),
            );
            asked.say(&grid.span, message)
        })
    })
    .collect()
}

/// A column that has the name of a category and counts another one.
fn mislabelled(asked: &Asked, grid: &Grid) -> Option<Diagnostic> {
    let mandate = &asked.scope.model.mandate;
    grid.columns.iter().find_map(|column| {
        let GridContent::Indicator { id, category: Some(category) } = &column.content else {
            return None;
        };
        let indicator = mandate.indicator(&asked.scope.programme.id, id.as_str())?;
        let by = indicator.count.as_ref()?.by.as_ref()?;
        let names = names(asked, by);
        let is_called = |(_, name): &&(String, String)| same(name, &column.label);
        let mut called = names.iter().filter(is_called).map(|(id, _)| id.as_str());
        let wanted = called.next()?;
        let found = category.as_str();
        if wanted == found || called.any(|id| id == found) {
            return None;
        }
        let label = column.label.as_str();
        let message =
            message!("term-column-counts", column = label, found = found, wanted = wanted);
        Some(asked.say(&grid.span, message))
    })
}

/// The categories of a dimension with what each is called.
fn names(asked: &Asked, dimension: &Dimension) -> Vec<(String, String)> {
    match dimension {
        Dimension::Own(own) => {
            let mut lists = asked.scope.model.mandate.characteristics.iter();
            let list = lists.find(|one| one.id == *own);
            let categories = list.into_iter().flat_map(|list| &list.categories);
            categories.map(|(code, label)| (code.as_str().to_owned(), label.clone())).collect()
        }
        Dimension::Field(_) => {
            let all = asked.scope.service().organisations.values();
            let names = all.flat_map(|one| {
                let names = std::iter::once(one.name.clone()).chain(one.short_name.clone());
                names.map(|name| (one.id.to_string(), name))
            });
            names.collect()
        }
    }
}

/// The rule by which stops of low attendance are reported.
pub(super) fn low_attendance(asked: &Asked) -> Vec<Diagnostic> {
    let mandate = &asked.scope.model.mandate;
    let plan = mandate.publications.iter().find(|plan| {
        plan.programme == asked.scope.programme.id && plan.audience == Audience::Funders
    });
    let what = || message!("term-what-low-attendance");
    let Some((plan, rule)) = plan.and_then(|plan| Some((plan, plan.low_attendance.as_ref()?))) else {
        return vec![asked.absent(what())];
    };
    asked.number(&plan.span, what(), rule.fewer_than).into_iter().collect()
}

/// What a funder granted, all lines together.
pub(super) fn granted(asked: &Asked) -> Vec<Diagnostic> {
    let by = asked.term.by.as_deref().unwrap_or_default();
    let budgets = asked.scope.model.mandate.budgets.iter();
    let lines: Vec<_> = budgets
        .filter(|one| one.programme == asked.scope.programme.id && one.funder.as_str() == by)
        .collect();
    let what = message!("term-what-granted", by = by);
    let Some(first) = lines.first() else { return vec![asked.absent(what)] };
    let all = lines.iter().map(|line| line.granted).sum();
    asked.number(&first.span, what, all).into_iter().collect()
}
