//! Notices of cancelled passages: some calendars hide an entry that is cancelled, so a whole-day
//! entry says it aloud. Knows nothing of why a passage was cancelled.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::ledger::{Kind, Ledger};

use super::draft::Item;
use super::settle::{digest, settle};
use super::words::Words;
use super::{Event, Repeat, Standing, When};

/// A notice for each cancelled passage, where the site wants them.
pub(super) fn of(words: &Words, passages: &[Item], kept: &mut Ledger) -> Vec<Item> {
    let wanted = words.around.cancelled_notice;
    let cancelled = passages.iter().filter(|item| wanted && item.is_cancelled());
    cancelled.map(|item| settle(words.around, notice(item), kept)).collect()
}

fn notice(cancelled: &Item) -> Item {
    let (name, programme) = cancelled.uid.split_once('@').unwrap_or((&cancelled.uid, ""));
    let uid = format!("{name}-notice@{programme}");
    let event = cancelled.event();
    let day = event.when.days().0;
    Item {
        uid: uid.clone(),
        kind: Kind::Notice,
        events: vec![Arc::new(Event {
            uid,
            when: When::Day(day),
            repeat: Repeat::Once,
            standing: Standing::Confirmed,
            ..event.clone()
        })],
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
