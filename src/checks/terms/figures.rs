//! What is counted: indicators, lists, tables, grids, vouchers, staff, follow-ups.

use std::collections::BTreeMap;

use crate::calendar::{Date, Days, Period};
use crate::diagnostics::Diagnostic;
use crate::indicators;
use crate::model::{
    Audience, Bound, Coded, Dimension, Grid, GridContent, NOT_GIVEN, PlannedContent, Session, Visit,
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
    let gone = asked.lacks(&asked.term.span, message!("term-what-indicators"), &gone);
    gone.into_iter().chain(behind(asked)).collect()
}

/// Of what was to be reached by today, in proportion to the days, less than this is far behind.
const FAR_BEHIND: f64 = 0.75;

/// A promised number that is far from reached at this point, without a cause on record. Reports
/// compare what they print; reported while it can still be changed.
fn behind(asked: &Asked) -> Option<Diagnostic> {
    let (scope, programme) = (asked.scope, asked.scope.programme);
    let Some(Bound::AtLeast(wanted)) = asked.term.bound else { return None };
    let id = asked.term.of.first()?;
    let indicator = scope.model.mandate.indicator(&programme.id, id)?;
    let count = indicator.count.as_ref().filter(|count| count.only.is_empty() && !count.level)?;
    let last = scope.today.min(programme.until);
    let days = |from: Date, until: Date| crate::calendar::days(from, until).count();
    let share =
        decimal(days(programme.from, last)) / decimal(days(programme.from, programme.until));
    let (service, measure) = (scope.service(), count.measure.as_ref());
    let entries = scope.model.activity.entries(service, &programme.id, count.of, measure);
    let found: u64 = entries.iter().filter(|one| one.when.last() <= last).map(|one| one.n).sum();
    let by_now = (wanted * share).floor();
    let gaps = scope.model.mandate.gaps.iter();
    let mut causes =
        gaps.filter(|gap| gap.programme == programme.id && gap.indicator == indicator.id);
    let is_explained = causes.any(|gap| gap.period.last() + Days::new(EXPLAINED_DAYS) >= last);
    let found = decimal(usize::try_from(found).unwrap_or(usize::MAX));
    if found >= by_now * FAR_BEHIND || is_explained {
        return None;
    }
    let what = message!(
        "term-behind",
        label = indicator.label.as_str(),
        day = last,
        found = found,
        wanted = by_now,
    );
    Some(asked.say(&indicator.span, what))
}

/// Days for which the cause of a gap explains what follows its period.
const EXPLAINED_DAYS: u64 = 92;

fn decimal(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
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

/// The answers of each beneficiary in the project's own lists; a field may have none.
fn beneficiaries(asked: &Asked, dimensions: &[Dimension]) -> Vec<Diagnostic> {
    let grants = asked.scope.model.activity.voucher_grants.iter().filter(|grant| {
        grant.programme == asked.scope.programme.id && grant.date <= asked.scope.today
    });
    let own = |one: &&Dimension| matches!(one, Dimension::Own(_));
    let of_each = grants.filter_map(|grant| {
        let is_silent = |one: &&Dimension| grant.person.categories(one).is_empty();
        let without = dimensions.iter().filter(own).filter(is_silent);
        let without: Vec<String> = without.map(|one| one.as_str().to_owned()).collect();
        asked
            .lacks(&grant.span, message!("term-what-beneficiary", day = grant.date), &without)
            .map(|said| said.at_key("person"))
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
    asked
        .lacks(&plan.span, message!("term-what-tables"), &missing)
        .map(|said| said.at_key("tables"))
        .into_iter()
        .collect()
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
                [&one.name, &one.short_name].map(|name| (one.id.to_string(), name.clone()))
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
    let Some((plan, rule)) = plan.and_then(|plan| Some((plan, plan.low_attendance.as_ref()?)))
    else {
        return vec![asked.absent(what())];
    };
    let said = asked.number(&plan.span, what(), rule.fewer_than);
    said.map(|said| said.at_key("low_attendance")).into_iter().collect()
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
    let said = asked.number(&first.span, what, all);
    said.map(|said| said.at_key("granted")).into_iter().collect()
}
