//! What an entry says about one passage. Knows nothing of feeds or of what was published before.

use chrono::{NaiveDateTime, Offset, TimeZone};

use crate::calendar::Instant;
use crate::language::Language;
use crate::ledger;
use crate::model::{Acknowledgements, Programme, Stop};
use crate::schedule::{Passage, State};
use crate::views::Rendition;
use crate::views::news::{Places, Teller, Turn, turn};

use super::around::Around;
use super::matter::Matter;
use super::{Event, Pin, Repeat, Standing, When};

/// What is needed to say it.
pub(super) struct Words<'a> {
    pub around: &'a Around,
    pub language: &'a Language,
}

impl Words<'_> {
    /// `Wissembourg · Écrivain public`, whatever becomes of the passage. The commune comes first: a
    /// view of a month shows no more than the beginning.
    pub fn plain_summary(&self, matter: &Matter, passage: &Passage, stop: &Stop) -> String {
        let commune = &matter.commune_of(stop).name;
        self.language.say(
            "calendar.event",
            &[("service", &matter.programme_of(passage).short_name), ("commune", commune)],
        )
    }

    /// `ANNULÉ Seltz · Écrivain public`; on its new day a moved passage names the day that it was
    /// moved from.
    fn summary(&self, matter: &Matter, passage: &Passage, stop: &Stop) -> String {
        let plain = self.plain_summary(matter, passage, stop);
        let Some(key) = turn(passage).key() else { return plain };
        let before = match &passage.state {
            State::Changed { before, .. } => before.date,
            _ => passage.date,
        };
        let (service, commune) =
            (&matter.programme_of(passage).short_name, &matter.commune_of(stop).name);
        let date = self.language.day_month(before);
        let arguments: [(&str, &dyn std::fmt::Display); 4] =
            [("summary", &plain), ("service", service), ("commune", commune), ("date", &date)];
        self.language.say(key, &arguments)
    }

    /// The entry of a passage. One that falls on a closure or holiday reads as cancelled.
    pub fn event(&self, matter: &Matter, passage: &Passage, stop: &Stop, uid: String) -> Event {
        let (programme, teller, turn) =
            (matter.programme_of(passage), Teller::new(matter, self.language), turn(passage));
        let standing =
            if turn == Turn::Cancelled { self.around.called_off } else { Standing::Confirmed };
        let location = teller.location(stop, passage.spot.as_deref());
        let mut lines = teller.news(passage).lines();
        if standing == Standing::Confirmed {
            lines.push(self.language.say("calendar.say.place", &[("place", &location)]));
        }
        lines.extend(passage.note.as_ref().map(ToString::to_string));
        lines.extend(self.ways(programme, Some(stop).filter(|_| passage.spot.is_none())));
        let places = passage.places.map(|places| format!("places.{}", places.code()));
        lines.extend(places.map(|key| self.language.text(&key)));
        lines.extend(self.about(programme));
        Event {
            uid,
            sequence: 0,
            modified: NaiveDateTime::default(),
            when: when(passage.start, passage.end),
            repeat: Repeat::Once,
            standing,
            summary: self.summary(matter, passage, stop),
            description: lines.join("\n"),
            location: Some(location),
            pin: stop.position.filter(|_| passage.spot.is_none()).map(|position| Pin {
                latitude: position.latitude,
                longitude: position.longitude,
                title: stop.name.clone(),
            }),
            url: self.page(&self.around.addresses.stop(&stop.id)),
            categories: categories(matter, passage, stop),
            color: programme.color.clone(),
            rendition: Rendition::default(),
        }
    }

    /// The entry of something that was published and is no longer in the records at all.
    pub fn gone(&self, entry: &ledger::Entry, programme: Option<&Programme>) -> Event {
        let is_notice = entry.kind == ledger::Kind::Notice;
        let (title, said) = if is_notice {
            ("calendar.event.notice-gone", "calendar.say.notice-gone")
        } else {
            ("calendar.event.cancelled", "calendar.say.gone")
        };
        let mut lines = vec![self.language.text(said)];
        if let Some(programme) = programme {
            lines.extend(self.ways(programme, None));
            lines.extend(self.about(programme));
        }
        let when = match entry.zone.parse() {
            Ok(zone) if !is_notice => local(zone, entry.start, entry.end),
            _ => When::Day(entry.start.date()),
        };
        Event {
            uid: entry.uid.clone(),
            sequence: entry.sequence,
            modified: entry.modified,
            when,
            repeat: match &entry.rule {
                Some(rule) => Repeat::Series {
                    rule: rule.clone(),
                    except: entry.except.clone(),
                    last: entry.last_day(),
                },
                None => Repeat::Once,
            },
            // A notice that no longer holds is hidden; a passage that is gone is not.
            standing: if is_notice { Standing::Cancelled } else { self.around.called_off },
            summary: self.language.say(title, &[("summary", &entry.summary)]),
            description: lines.join("\n"),
            location: entry.location.clone(),
            pin: None,
            url: None,
            categories: programme
                .map(|programme| programme.short_name.clone())
                .into_iter()
                .collect(),
            color: programme.and_then(|programme| programme.color.clone()),
            rendition: Rendition::default(),
        }
    }

    /// The same entry in the feed of a place where it was once announced and is not held any more.
    pub fn elsewhere(&self, event: &Event, plain_summary: &str) -> Event {
        if event.standing != Standing::Confirmed {
            return event.clone();
        }
        let place = event.location.clone().unwrap_or_default();
        let now = self.language.say("calendar.say.elsewhere", &[("place", &place)]);
        Event {
            standing: self.around.called_off,
            summary: self.language.say("calendar.event.cancelled", &[("summary", &plain_summary)]),
            description: format!("{now}\n{}", event.description),
            ..event.clone()
        }
    }

    /// How to get there and whom to call, before what is the same in every entry.
    fn ways(&self, programme: &Programme, stop: Option<&Stop>) -> Vec<String> {
        let access = stop
            .and_then(|stop| stop.access.as_ref())
            .map(|access| self.language.say("calendar.say.access", &[("access", access)]));
        access.into_iter().chain(self.phone(programme, stop)).collect()
    }

    /// What the service is, what it costs and who supports it.
    fn about(&self, programme: &Programme) -> Vec<String> {
        let mut lines = vec![programme.summary.to_string()];
        let price = programme.price.map(|price| format!("calendar.say.price.{}", price.code()));
        lines.extend(price.map(|key| self.language.text(&key)));
        lines.extend(self.mentions(programme).map(str::to_owned));
        lines
    }

    pub fn phone(&self, programme: &Programme, stop: Option<&Stop>) -> Option<String> {
        let own = stop.and_then(|stop| stop.phone.as_ref());
        let phone = own.or(programme.phone.as_ref())?.text();
        let key = match programme.is_by_appointment() {
            true => "calendar.say.book",
            false => "calendar.say.phone",
        };
        Some(match programme.phone_hours.as_ref().filter(|_| own.is_none()) {
            Some(hours) => {
                let key = format!("{key}-hours");
                self.language.say(&key, &[("phone", &phone), ("hours", hours)])
            }
            None => self.language.say(key, &[("phone", &phone)]),
        })
    }

    fn mentions(&self, programme: &Programme) -> impl Iterator<Item = &str> {
        self.around.mentions.get(&programme.id).into_iter().flat_map(Acknowledgements::mentions)
    }

    /// The address of a page or file of the site, where the site's own is known.
    pub fn page(&self, path: &str) -> Option<String> {
        self.around.url.as_ref().map(|url| format!("{url}{path}"))
    }
}

fn categories(matter: &Matter, passage: &Passage, stop: &Stop) -> Vec<String> {
    let mut categories =
        vec![matter.programme_of(passage).short_name.clone(), matter.commune_of(stop).name.clone()];
    categories.extend(matter.territory(stop).map(str::to_owned));
    let mut seen = std::collections::BTreeSet::new();
    categories.retain(|category| seen.insert(category.clone()));
    categories
}

/// Times on the wall clock of their zone; UTC where the wall clock shows one of them twice.
pub(super) fn when(start: Instant, end: Instant) -> When {
    let unique = |instant: &Instant| {
        matches!(
            instant.timezone().from_local_datetime(&instant.naive_local()),
            chrono::MappedLocalTime::Single(_)
        )
    };
    if unique(&start) && unique(&end) {
        When::Local { zone: start.timezone(), start: start.naive_local(), end: end.naive_local() }
    } else {
        When::Utc { start: start.naive_utc(), end: end.naive_utc() }
    }
}

/// As the ledger has it.
fn local(zone: chrono_tz::Tz, start: NaiveDateTime, end: NaiveDateTime) -> When {
    if zone == chrono_tz::UTC {
        return When::Utc { start, end };
    }
    let instant = |local: NaiveDateTime| {
        let first = zone.from_local_datetime(&local).earliest();
        first.unwrap_or_else(|| {
            zone.from_utc_datetime(&(local - zone.offset_from_utc_datetime(&local).fix()))
        })
    };
    when(instant(start), instant(end))
}
