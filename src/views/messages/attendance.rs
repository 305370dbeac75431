//! Where, when and how often people came, and what else was done.

use crate::indicators::{Row, Table};

use super::rules::{BASE_MIN, Change, counts, per_session, rates};
use super::{Kind, Message, Subject, VISITS, body, column, first, label, number, total};

/// Visits against the period before: their number, or their mean where the sessions have changed.
pub(super) fn visits(subject: &Subject) -> Option<Message> {
    let language = subject.language;
    let value = |figures: &crate::indicators::PeriodFigures, id: &str| {
        figures.figures.get(id)?.value.number()
    };
    let before = subject.before?;
    let (now, then) = (value(subject.figures, VISITS)?, value(before, VISITS)?);
    let sessions = |figures| value(figures, "sessions-held").filter(|held| *held > 0.0);
    let (held, held_then) = (sessions(subject.figures)?, sessions(before)?);
    let period = subject.period_before()?;
    if now < BASE_MIN || then < BASE_MIN {
        return None;
    }
    if per_session(held, held_then) {
        let change = rates((now, held), (then, held_then));
        let key = match change {
            Change::Up | Change::Down => "message.visits.per_session",
            Change::Stable | Change::Unclear => "message.visits.per_session_unclear",
        };
        let title = language.say(
            key,
            &[
                ("x", &subject.mean(now / held)),
                ("y", &subject.mean(then / held_then)),
                ("before", &period),
            ],
        );
        return subject.message(VISITS, kind(change), &title, None);
    }
    let change = counts(now, then);
    let key = match change {
        Change::Up => "message.visits.up",
        Change::Down => "message.visits.down",
        Change::Stable => "message.visits.stable",
        Change::Unclear => "message.visits.unclear",
    };
    let title = language.say(
        key,
        &[
            ("n", &subject.number(now)),
            ("d", &subject.number((now - then).abs())),
            ("q", &subject.number(then)),
            ("before", &period),
        ],
    );
    subject.message(VISITS, kind(change), &title, None)
}

fn kind(change: Change) -> Kind {
    match change {
        Change::Up | Change::Down => Kind::Change,
        Change::Stable | Change::Unclear => Kind::Level,
    }
}

/// The place where most came, and how far the means per session lie apart.
pub(super) fn places(subject: &Subject, table: &Table) -> Option<Message> {
    let index = column(table, "visits")?;
    let whole = number(total(table)?, index).filter(|whole| *whole >= BASE_MIN)?;
    let rows: Vec<&Row> = body(table).collect();
    let row = first(&rows, index, Some(whole)).filter(|row| !is_rest(subject, row))?;
    let n = number(row, index)?;
    let share = super::rank::in_words(subject, (n / whole * 1000.0).round() / 10.0);
    let title = subject.language.say(
        "message.level",
        &[
            ("subject", &label(row)),
            ("share", &share),
            ("base", &subject.language.text("message.base.visits")),
            ("n", &subject.number(n)),
            ("of", &subject.number(whole)),
        ],
    );
    subject.message(&table.id, Kind::Rank, &title, spread(subject, table))
}

/// Whether a row sums up the places of a territory that have no row.
fn is_rest(subject: &Subject, row: &Row) -> bool {
    let others = subject.language.say("table.others", &[("territory", &"")]);
    label(row).starts_with(others.trim_end())
}

pub(super) fn months(subject: &Subject, table: &Table) -> Option<Message> {
    let index = column(table, "visits")?;
    let whole = number(total(table)?, index).filter(|whole| *whole >= BASE_MIN)?;
    let rows: Vec<&Row> = body(table).collect();
    let row = first(&rows, index, Some(whole)).filter(|_| rows.len() > 1)?;
    let title = subject.language.say(
        "message.month",
        &[("month", &label(row)), ("n", &subject.number(number(row, index)?))],
    );
    subject.message(&table.id, Kind::Rank, &title, spread(subject, table))
}

/// The day that draws most a session where that holds, else the one that had most.
pub(super) fn weekdays(subject: &Subject, table: &Table) -> Option<Message> {
    let index = column(table, "visits")?;
    let whole = number(total(table)?, index).filter(|whole| *whole >= BASE_MIN)?;
    if let Some((best, [second, ..])) = ranked_means(table).as_deref().and_then(<[_]>::split_first)
        && rates((best.n, best.sessions), (second.n, second.sessions)) == Change::Up
    {
        let title = subject.language.say(
            "message.weekday.rate",
            &[("day", &best.label), ("x", &subject.mean(best.n / best.sessions))],
        );
        return subject.message(&table.id, Kind::Rank, &title, spread(subject, table));
    }
    let rows: Vec<&Row> = body(table).collect();
    let row = first(&rows, index, Some(whole)).filter(|_| rows.len() > 1)?;
    let title = subject.language.say(
        "message.weekday.count",
        &[("day", &label(row)), ("n", &subject.number(number(row, index)?))],
    );
    subject.message(&table.id, Kind::Rank, &title, spread(subject, table))
}

/// A row with its visits and sessions.
struct Mean<'a> {
    label: &'a str,
    n: f64,
    sessions: f64,
}

/// The rows with sessions from the highest mean to the lowest; nothing where one is not printed.
fn ranked_means(table: &Table) -> Option<Vec<Mean<'_>>> {
    let visits = column(table, "visits")?;
    let held = column(table, "sessions_held")?;
    let mut means = Vec::new();
    for row in body(table) {
        match number(row, held) {
            Some(sessions) if sessions > 0.0 => {
                means.push(Mean { label: label(row), n: number(row, visits)?, sessions });
            }
            Some(_) => {}
            None => return None,
        }
    }
    means.sort_by(|one, other| (other.n / other.sessions).total_cmp(&(one.n / one.sessions)));
    (means.len() > 1).then_some(means)
}

/// From the lowest mean per session to the highest, each at its place.
fn spread(subject: &Subject, table: &Table) -> Option<String> {
    // Places without a row of their own have no mean either.
    if body(table).any(|row| is_rest(subject, row)) {
        return None;
    }
    let means = ranked_means(table)?;
    let (most, least) = (means.first()?, means.last()?);
    let mean = |of: &Mean| subject.mean(of.n / of.sessions);
    if mean(most) == mean(least) {
        return None;
    }
    Some(subject.language.say(
        "message.spread",
        &[
            ("min", &mean(least)),
            ("min_at", &least.label),
            ("max", &mean(most)),
            ("max_at", &most.label),
        ],
    ))
}

pub(super) fn low(subject: &Subject, table: &Table) -> Option<Message> {
    let stops = u64::try_from(body(table).count()).ok().filter(|stops| *stops > 0)?;
    let title = subject.language.count("message.low", stops);
    subject.message(&table.id, Kind::Exception, &title, None)
}

pub(super) fn workshops(subject: &Subject, table: &Table) -> Option<Message> {
    two(subject, table, "workshops", "participants")
}

pub(super) fn campaigns(subject: &Subject, table: &Table) -> Option<Message> {
    two(subject, table, "sends", "messages")
}

pub(super) fn outreach(subject: &Subject, table: &Table) -> Option<Message> {
    let title = of_total(subject, table, "half_days")?;
    subject.message(&table.id, Kind::Level, &title, None)
}

/// Two totals side by side; the first alone where the second is not printed.
fn two(subject: &Subject, table: &Table, one: &str, other: &str) -> Option<Message> {
    let first = of_total(subject, table, one)?;
    let title = match of_total(subject, table, other) {
        Some(second) => subject.language.say("message.two", &[("one", &first), ("other", &second)]),
        None => first,
    };
    subject.message(&table.id, Kind::Level, &title, None)
}

fn of_total(subject: &Subject, table: &Table, key: &str) -> Option<String> {
    let n = number(total(table)?, column(table, key)?).filter(|n| *n > 0.0)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of the records"
    )]
    let n = n as u64;
    Some(subject.language.count(&format!("message.count.{key}"), n))
}
