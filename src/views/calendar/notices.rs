//! Notices of cancelled passages: some calendars hide an entry that is cancelled, so a whole-day entry says it aloud.
//! Knows nothing of why a passage was cancelled.

use std::collections::BTreeSet;

use crate::ledger::{Kind, Ledger};
use crate::views::Given;

use super::draft::Item;
use super::settle::{digest, gone, settle};
use super::words::Words;
use super::{Event, Repeat, Standing, When};

/// A notice for each cancelled passage, where the site wants them; a notice that is lifted is told as cancelled.
pub(super) fn of<'a>(given: &Given, words: &Words, passages: &[Item], ledger: &mut Ledger) -> Vec<Item<'a>> {
    let wanted = given.service.site.cancelled_notice;
    let cancelled = passages.iter().filter(|item| wanted && item.is_cancelled());
    let mut notices: Vec<Item> = cancelled.map(|item| settle(given, notice(item), ledger)).collect();
    notices.extend(gone(given, words, Kind::Notice, &notices, ledger));
    notices
}

fn notice<'a>(cancelled: &Item) -> Item<'a> {
    let (name, programme) = cancelled.uid.split_once('@').unwrap_or((&cancelled.uid, ""));
    let uid = format!("{name}-notice@{programme}");
    let event = cancelled.event();
    let day = event.when.days().0;
    Item {
        uid: uid.clone(),
        kind: Kind::Notice,
        events: vec![Event { uid, when: When::Day(day), repeat: Repeat::Once, standing: Standing::Confirmed, ..event.clone() }],
        programme: cancelled.programme.clone(),
        stops: cancelled.stops.clone(),
        formerly: BTreeSet::new(),
        facts: digest([day.to_string()]),
        summary: cancelled.summary.clone(),
        told_on: cancelled.told_on,
        altered: false,
        passage: None,
    }
}
