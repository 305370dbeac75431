//! What is due to whom and when: deliverables, committees, surveys, initiatives.

use crate::calendar::{Date, Datelike, Days, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Coded, Committee, Deliverable, DueRule, Initiative, InitiativeStatus, Rhythm};
use crate::slug::folded;
use crate::words::message;

use super::{Asked, same};

/// The deliverables that the term names; one that is missing breaks it.
pub(super) fn of_each(
    asked: &Asked,
    look: impl Fn(&Deliverable) -> Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let deliverables = &asked.scope.model.mandate.deliverables;
    let find = |id: &str| {
        deliverables
            .values()
            .find(|one| one.id.as_str() == id && one.programme == asked.scope.programme.id)
    };
    let ids = asked.term.of.iter();
    ids.flat_map(|id| match find(id) {
        Some(deliverable) => look(deliverable),
        None => vec![asked.absent(message!("term-what-deliverable", id = id))],
    })
    .collect()
}

pub(super) fn deliverable(asked: &Asked) -> Vec<Diagnostic> {
    of_each(asked, |deliverable| {
        let mut said = Vec::new();
        let (id, span) = (deliverable.id.as_str(), &deliverable.span);
        if let Coded::Kind(kind) = asked.term.coded
            && kind != deliverable.kind
        {
            let what = message!("term-what-kind", id = id);
            let message = message!(
                "term-differs",
                what = what,
                found = deliverable.kind.code(),
                wanted = kind.code(),
            );
            said.push(asked.say(span, message).at_key("kind"));
        }
        if let Some(by) =
            asked.term.by.as_deref().filter(|by| *by != deliverable.recipient.as_str())
        {
            let message = message!(
                "term-differs",
                what = message!("term-what-recipient", id = id),
                found = deliverable.recipient.as_str(),
                wanted = by,
            );
            said.push(asked.say(span, message).at_key("recipient"));
        }
        let has = |copy: &str| deliverable.copies.iter().any(|there| same(there, copy));
        let copies = asked.missing(has);
        let copies = asked.lacks(span, message!("term-what-copies", id = id), &copies);
        said.extend(copies.map(|said| said.at_key("copies")));
        said.extend(due(asked, deliverable));
        said
    })
}

/// When a deliverable is due, by the days after its period or the day of an edition.
fn due(asked: &Asked, deliverable: &Deliverable) -> Vec<Diagnostic> {
    let (id, span) = (deliverable.id.as_str(), &deliverable.span);
    let what = || message!("term-what-due-days", id = id);
    let days = match (asked.term.bound, &deliverable.due) {
        (None, _) => None,
        (_, DueRule::AfterPeriod { days }) => {
            let said = asked.number(span, what(), f64::from(*days));
            said.map(|said| said.at_key("due_days"))
        }
        (Some(_), _) => Some(asked.absent(what())),
    };
    let on_day = asked.term.due.and_then(|wanted| {
        let has = |(_, edition): (&Period, &crate::model::Edition)| edition.due == Some(wanted);
        if deliverable.editions.iter().any(has) {
            return None;
        }
        let message = message!("term-due", id = id, day = wanted);
        let first = deliverable.editions.values().find(|edition| edition.due.is_some());
        Some(asked.say(first.map_or(span, |edition| &edition.span), message))
    });
    days.into_iter().chain(on_day).collect()
}

pub(super) fn before_committee(asked: &Asked) -> Vec<Diagnostic> {
    of_each(asked, |deliverable| {
        let what = message!("term-what-months-before", id = deliverable.id.as_str());
        let DueRule::BeforeCommittee { committee, months } = &deliverable.due else {
            let message = message!("term-lacks", what = what, missing = "`due_months_before`");
            return vec![asked.say(&deliverable.span, message)];
        };
        let mut said: Vec<Diagnostic> =
            asked.number(&deliverable.span, what, f64::from(*months)).into_iter().collect();
        said = said.into_iter().map(|said| said.at_key("due_months_before")).collect();
        if asked.term.by.as_deref().is_some_and(|by| by != committee.as_str()) {
            let what = message!("term-what-committee-of", id = deliverable.id.as_str());
            said.push(asked.differs(&deliverable.span, what, committee));
        }
        said
    })
}

/// The validator that the contract names; who did validate is a matter of each edition.
pub(super) fn validator(asked: &Asked) -> Vec<Diagnostic> {
    let by = asked.term.by.as_deref().unwrap_or_default();
    of_each(asked, |deliverable| {
        let named = deliverable.validator.as_deref().unwrap_or_default();
        let validators = &asked.scope.model.mandate.validators;
        let role = validators.iter().find(|role| role.is_called(by));
        if same(named, by) || role.is_some_and(|role| role.is_called(named)) {
            return Vec::new();
        }
        let what = message!("term-what-validator", id = deliverable.id.as_str());
        vec![asked.differs(&deliverable.span, what, named).at_key("validator")]
    })
}

fn of_committee(asked: &Asked, look: impl Fn(&Committee) -> Option<Diagnostic>) -> Vec<Diagnostic> {
    let committees = &asked.scope.model.mandate.committees;
    let ids = asked.term.of.iter();
    ids.filter_map(|id| match committees.values().find(|one| one.id.as_str() == id) {
        Some(committee) => look(committee),
        None => Some(asked.absent(message!("term-what-committee", id = id))),
    })
    .collect()
}

pub(super) fn committee_quarter(asked: &Asked) -> Vec<Diagnostic> {
    of_committee(asked, |committee| {
        let what = message!("term-what-quarter", id = committee.id.as_str());
        let found = f64::from(committee.quarter.unwrap_or(0));
        Some(asked.number(&committee.span, what, found)?.at_key("quarter"))
    })
}

pub(super) fn committee_fixed(asked: &Asked) -> Vec<Diagnostic> {
    of_committee(asked, |committee| {
        let what = message!("term-what-fixed", id = committee.id.as_str());
        let months = committee.fixed_months_before.unwrap_or(0);
        Some(asked.number(&committee.span, what, f64::from(months))?.at_key("fixed_months_before"))
    })
}

pub(super) fn committee_every(asked: &Asked) -> Vec<Diagnostic> {
    let Coded::Every(every) = asked.term.coded else { return Vec::new() };
    of_committee(asked, |committee| {
        let what = message!("term-what-every", id = committee.id.as_str());
        let found = committee.every.map_or("", |every| every.code());
        (committee.every != Some(every))
            .then(|| asked.differs(&committee.span, what, found).at_key("every"))
    })
}

/// Months of a year after which a wave of it is missed, if none has begun.
const SURVEY_MONTHS: u32 = 5;

/// A wave in each calendar year of which the programme runs at least half.
pub(super) fn survey(asked: &Asked) -> Vec<Diagnostic> {
    let (programme, today) = (asked.scope.programme, asked.scope.today);
    let surveys = &asked.scope.model.activity.surveys;
    let last = today.min(programme.until);
    let without = (programme.from.year()..=last.year()).filter(|year| {
        let begins = if programme.from.year() == *year { programme.from.month() } else { 1 };
        let reached = if today.year() == *year { today.month() } else { 12 };
        let of_year = |day: crate::calendar::Date| day.year() == *year;
        begins <= 6
            && reached > SURVEY_MONTHS
            && !surveys.iter().any(|wave| {
                wave.programme == programme.id && (of_year(wave.from) || of_year(wave.until))
            })
    });
    let years: Vec<String> = without.map(|year| year.to_string()).collect();
    asked.lacks(&asked.term.span, message!("term-what-survey"), &years).into_iter().collect()
}

/// Actions by words of their titles, or that some are done or planned at all; planned ones whose
/// time is over; and years or quarters without one that is done.
pub(super) fn initiatives(asked: &Asked) -> Vec<Diagnostic> {
    let all = &asked.scope.model.mandate.initiatives;
    let ours = || all.iter().filter(|one| one.programme == asked.scope.programme.id);
    let status = |wanted: &str| InitiativeStatus::ALL.iter().find(|one| one.code() == wanted);
    let is_called = |one: &Initiative, wanted: &str| folded(&one.title).contains(&folded(wanted));
    let is_there = |wanted: &str| match status(wanted) {
        Some(status) => ours().any(|one| one.status == *status),
        None => ours().any(|one| is_called(one, wanted) && one.status != InitiativeStatus::Dropped),
    };
    let missing = asked.missing(is_there);
    let missing = asked.lacks(&asked.term.span, message!("term-what-initiatives"), &missing);
    let is_meant = |one: &&Initiative| {
        asked.term.each.iter().any(|wanted| status(wanted).is_some() || is_called(one, wanted))
    };
    let over = ours().filter(is_meant).filter_map(|one| {
        let last = one.date.or(one.period.map(Period::last))?;
        let message = message!("term-initiative-over", title = one.title.as_str(), day = last);
        (one.status == InitiativeStatus::Planned && last < asked.scope.today)
            .then(|| asked.say(&one.span, message).at_key("status"))
    });
    let Coded::Every(every) = asked.term.coded else {
        return missing.into_iter().chain(over).collect();
    };
    let of_day = |day: Date| match every {
        Rhythm::Quarter => Period::quarter_of(day),
        Rhythm::Year => Period::year_of(day),
    };
    let done: Vec<&Initiative> =
        ours().filter(is_meant).filter(|one| one.status == InitiativeStatus::Done).collect();
    let is_done = |period: Period| {
        let within = |one: &&Initiative| {
            one.date.is_some_and(|day| period.contains(day))
                || one
                    .period
                    .is_some_and(|own| own.first() <= period.last() && period.first() <= own.last())
        };
        done.iter().any(within)
    };
    let mut open = Vec::new();
    let mut day = asked.scope.programme.from;
    while of_day(day).last() < asked.scope.today && day <= asked.scope.programme.until {
        if !is_done(of_day(day)) {
            open.push(of_day(day).to_string());
        }
        day = of_day(day).last() + Days::new(1);
    }
    let span = done.last().map_or(&asked.term.span, |one| &one.span);
    let open = asked.lacks(span, message!("term-what-initiatives"), &open);
    missing.into_iter().chain(over).chain(open).collect()
}
