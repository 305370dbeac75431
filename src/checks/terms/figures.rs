//! What is counted: indicators, lists, tables, grids, vouchers, staff, follow-ups.

use std::collections::BTreeMap;

use crate::calendar::Period;
use crate::diagnostics::{Diagnostic, Span};
use crate::indicators;
use crate::model::{
    Audience, Coded, Dimension, Field, FollowUp, NOT_GIVEN, PlannedContent, Session, VoucherLot,
};
use crate::words::{Message, message};

use super::super::some;
use super::{Asked, NAMED_MAX, same};

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

/// Months in which no one was asked although people came.
pub(super) fn described(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Fields(fields) = &asked.term.coded else { return Vec::new() };
    let mut months: BTreeMap<Period, Vec<&Session>> = BTreeMap::new();
    let ours = asked.scope.model.activity.sessions.iter().filter(|session| {
        session.programme == asked.scope.programme.id
            && session.date <= asked.scope.today
            && !session.visits.is_empty()
    });
    for session in ours {
        months.entry(Period::month_of(session.date)).or_default().push(session);
    }
    months
        .iter()
        .filter_map(|(month, sessions)| {
            let without = fields.iter().filter(|field| !is_asked(sessions, **field));
            let without: Vec<String> = without.map(|field| field.code().to_owned()).collect();
            let what = message!("term-what-described", month = month.to_string());
            asked.lacks(&sessions.first()?.span, what, &without)
        })
        .collect()
}

/// Whether any visitor gave an answer.
fn is_asked(sessions: &[&Session], field: Field) -> bool {
    let dimension = Dimension::Field(field);
    let mut visits = sessions.iter().flat_map(|session| &session.visits);
    visits.any(|visit| {
        let mut given = visit.categories(&dimension).into_iter();
        given.any(|category| ![NOT_GIVEN, "non communiqué"].contains(&category.as_str()))
    })
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

fn of_lots(
    asked: &Asked,
    what: fn(&str) -> Message,
    value: fn(&VoucherLot) -> f64,
) -> Vec<Diagnostic> {
    let lots = asked.scope.model.activity.voucher_lots.values();
    let ours = lots.filter(|lot| lot.programme == asked.scope.programme.id);
    ours.filter_map(|lot| asked.number(&lot.span, what(lot.id.as_str()), value(lot))).collect()
}

pub(super) fn cheques(asked: &Asked) -> Vec<Diagnostic> {
    of_lots(
        asked,
        |id| message!("term-what-cheques", id = id),
        |lot| f64::from(lot.received.cheques_per_carnet),
    )
}

pub(super) fn euros(asked: &Asked) -> Vec<Diagnostic> {
    of_lots(
        asked,
        |id| message!("term-what-euros", id = id),
        |lot| lot.euros_per_cheque.unwrap_or(0.0),
    )
}

/// Full-time equivalents over the days of the programme that are past.
pub(super) fn fte(asked: &Asked) -> Vec<Diagnostic> {
    let (programme, activity) = (asked.scope.programme, &asked.scope.model.activity);
    let day = asked.scope.today.clamp(programme.from, programme.until);
    let fte = activity.fte(&programme.id, day, day);
    let first = activity.staff.values().find(|staff| staff.programme == programme.id);
    let span = first.map_or(&asked.term.span, |staff| &staff.span);
    asked.number(span, message!("term-what-fte"), fte).into_iter().collect()
}

/// Follow-ups whose first meeting came too many days after the liaison sheet.
pub(super) fn first_meeting(asked: &Asked) -> Vec<Diagnostic> {
    let days = |follow_up: &FollowUp| {
        let sheet = follow_up.liaison_sheet_on?;
        let first = follow_up.interventions.first().map_or(asked.scope.today, |one| one.date);
        let days = i32::try_from((first - sheet).num_days()).ok()?;
        Some(f64::from(days)).filter(|days| *days >= 0.0)
    };
    of_follow_ups(asked, |follow_up| {
        let what = message!("term-what-first-meeting", opened = follow_up.opened_on);
        asked.number(&follow_up.span, what, days(follow_up)?)
    })
}

/// Who was followed without being referred, or without a sheet.
pub(super) fn liaison(asked: &Asked) -> Vec<Diagnostic> {
    of_follow_ups(asked, |follow_up| {
        let mut missing = Vec::new();
        if follow_up.referred_by.is_none() {
            missing.push("`referred_by`".to_owned());
        }
        if follow_up.liaison_sheet_on.is_none() {
            missing.push("`liaison_sheet_on`".to_owned());
        }
        let what = message!("term-what-follow-up", opened = follow_up.opened_on);
        asked.lacks(&follow_up.span, what, &missing)
    })
}

fn of_follow_ups(asked: &Asked, look: impl Fn(&FollowUp) -> Option<Diagnostic>) -> Vec<Diagnostic> {
    let ours = asked.scope.model.activity.follow_ups.iter().filter(|follow_up| {
        follow_up.programme == asked.scope.programme.id && follow_up.opened_on <= asked.scope.today
    });
    let mut found = ours.filter_map(look);
    let named: Vec<Diagnostic> = found.by_ref().take(NAMED_MAX).collect();
    let more = found.count();
    let last = (more > 0).then(|| {
        let span: Span = asked.term.span.clone();
        asked.say(&span, message!("term-more", more = more))
    });
    named.into_iter().chain(last).collect()
}
