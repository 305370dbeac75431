//! The shrink guard: a records file cut short is often still valid YAML, so a build that knows much
//! less than the published one is stopped and asked about. Knows nothing of the disk.

use chrono::NaiveDate;

use crate::words::{Message, Value, message};

use super::manifest::Facts;

/// The part of the passages to come, in hundredths, that may vanish from one build to the next.
const PASSAGES_LOST_PERCENT_MAX: usize = 20;

/// What the new build has lost against the published one, a sentence each; empty when it may be
/// published.
pub(super) fn losses(published: &Facts, new: &Facts) -> Vec<Message> {
    let mut losses = Vec::new();
    // Both are counted from the later of the two days: what has gone by in between is no loss.
    let from = published.today.as_str().max(new.today.as_str());
    let to_come = |facts: &Facts| {
        facts
            .passages
            .iter()
            .filter(|(day, _)| day.as_str() >= from)
            .map(|(_, count)| count)
            .sum::<usize>()
    };
    let (before, now) = (to_come(published), to_come(new));
    if before.saturating_sub(now) * 100 > before * PASSAGES_LOST_PERCENT_MAX {
        let day = from.parse::<NaiveDate>().map_or_else(|_| Value::from(from), Value::from);
        losses.push(message!(
            "output-lost-passages",
            now = now,
            before = before,
            day = day,
            percent = (before - now) * 100 / before
        ));
    }
    let this_month = new.today.get(..7).unwrap_or(&new.today);
    for (month, before) in
        published.sessions.iter().filter(|(month, _)| month.as_str() < this_month)
    {
        let now = new.sessions.get(month).copied().unwrap_or(0);
        if now < *before {
            losses.push(message!(
                "output-lost-sessions",
                now = now,
                before = *before,
                month = month
            ));
        }
    }
    losses
}

/// Addresses that a message names.
const NAMED_MAX: usize = 3;

/// The calendars that people may follow and that nothing would be at any more. The file of a single
/// passage is a copy without subscribers.
pub(super) fn vanished<'a>(
    published: impl Iterator<Item = &'a str>,
    is_there: impl Fn(&str) -> bool,
) -> Option<Message> {
    let gone: Vec<&str> =
        published.filter(|path| is_followed(path)).filter(|path| !is_there(path)).collect();
    let named: Vec<String> =
        gone.iter().take(NAMED_MAX).map(|path| path.trim_start_matches("public/").into()).collect();
    (!gone.is_empty())
        .then(|| message!("output-lost-feeds", count = gone.len(), named = named.join(", ")))
}

/// The pages that the next output has not: of places, partners and texts, not those of weeks and
/// months that are over.
pub(super) fn gone_pages<'a>(
    published: impl Iterator<Item = &'a str>,
    is_there: impl Fn(&str) -> bool,
) -> Vec<String> {
    let is_of_days = |path: &str| {
        path.split('/').any(|part| {
            part.get(..4).is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()))
        })
    };
    published
        .filter(|path| path.ends_with("/index.html") && !is_of_days(path) && !is_there(path))
        .map(|path| path.trim_start_matches("public/").trim_end_matches("index.html").to_owned())
        .collect()
}

/// `public/agenda/communes/67482.ics`, and not `public/agenda/passages/ville-2022-03-01.ics`.
fn is_followed(path: &str) -> bool {
    let Some(name) = path.strip_prefix("public/").and_then(|path| path.strip_suffix(".ics")) else {
        return false;
    };
    let name = name.rsplit('/').next().unwrap_or(name);
    let day = |name: &str| {
        let at = name.len().checked_sub("2022-03-01".len());
        let day = at.and_then(|at| name.get(at..));
        day.is_some_and(|day| day.parse::<NaiveDate>().is_ok())
    };
    !day(name) && !name.rsplit_once('-').is_some_and(|(name, _)| day(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(today: &str, passages: &[(&str, usize)], sessions: &[(&str, usize)]) -> Facts {
        let map = |pairs: &[(&str, usize)]| {
            pairs.iter().map(|(key, n)| ((*key).to_owned(), *n)).collect()
        };
        Facts {
            today: today.to_owned(),
            passages: map(passages),
            sessions: map(sessions),
            sessions_unread: false,
        }
    }

    #[test]
    fn a_calendar_that_is_followed_does_not_vanish() {
        let published = [
            "public/agenda/communes/63266.ics",
            "public/agenda/arrets/gien.ics",
            "public/agenda/passages/gien-2022-03-01.ics",
            "public/agenda/passages/gien-2022-03-01-2.ics",
            "public/communes/gien/index.html",
        ];
        let message = vanished(published.into_iter(), |path| path.ends_with("gien.ics"));
        let said = message.map(|message| crate::words::Tongue::English.say(&message));
        let said = said.expect("one is gone");
        assert!(said.contains("agenda/communes/63266.ics") && !said.contains("2022"), "{said}");
        assert_eq!(vanished(published.into_iter(), |_| true), None);
    }

    #[test]
    fn pages_of_places_do_not_go_unsaid_and_those_of_past_weeks_do() {
        let published = [
            "public/communes/ancienne/index.html",
            "public/communes/gien/index.html",
            "public/calendrier/2022-s03/index.html",
            "public/agenda/communes/63266.ics",
        ];
        let gone = gone_pages(published.into_iter(), |path| path.contains("gien"));
        assert_eq!(gone, ["communes/ancienne/"]);
    }

    #[test]
    fn what_counts_as_a_loss() {
        let published = facts(
            "2022-03-01",
            &[("2022-02-28", 50), ("2022-03-01", 4), ("2022-03-08", 6)],
            &[("2022-01", 20), ("2022-03", 2)],
        );
        let sessions = &[("2022-01", 20), ("2022-03", 2)];
        let lost = |new: &Facts| losses(&published, new).len();
        assert_eq!(lost(&published), 0, "the same again");
        assert_eq!(
            lost(&facts("2022-03-01", &[("2022-03-08", 8)], sessions)),
            0,
            "a fifth less is let pass"
        );
        assert_eq!(
            lost(&facts("2022-03-01", &[("2022-03-08", 7)], sessions)),
            1,
            "more than a fifth is not"
        );
        assert_eq!(
            lost(&facts("2022-03-05", &[("2022-03-08", 6)], sessions)),
            0,
            "days that have gone by are no loss"
        );
        assert_eq!(
            lost(&facts("2022-02-01", &[("2022-03-08", 2)], sessions)),
            1,
            "an earlier day hides nothing"
        );
        assert_eq!(
            lost(&facts("2022-03-01", &[("2022-03-08", 10)], &[("2022-01", 19), ("2022-03", 2)])),
            1,
            "a past month"
        );
        assert_eq!(
            lost(&facts("2022-03-01", &[("2022-03-08", 10)], &[("2022-01", 20)])),
            0,
            "the month that still runs"
        );
        assert_eq!(
            lost(&facts("2022-04-01", &[], &[])),
            2,
            "each past month is named; no passage was left to come"
        );
        let unread =
            Facts { sessions_unread: true, ..facts("2022-03-01", &[("2022-03-08", 8)], &[]) };
        assert_eq!(lost(&unread.after(Some(&published))), 0, "a mistake hides them");
        assert_eq!(unread.after(Some(&published)).sessions, published.sessions);
        assert_eq!(
            losses(&Facts::default(), &published),
            Vec::<Message>::new(),
            "nothing was published before"
        );
    }
}
