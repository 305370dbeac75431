//! Drafts as records in the compact form in which people type them: what most visits of a session
//! share stands once, and each visit is one line.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::calendar::Hours;
use crate::model::{Field, MeasureId, MeetingPlace, SessionStatus, Slots};

use super::columns::not_given;
use super::draft::{
    Key, Person, ReceptionDraft, SessionDraft, SessionKey, TallyDraft, TallyKey, WorkshopDraft,
};
use crate::import::scalar::scalar;

/// One session.
pub(super) fn session(key: &SessionKey, draft: &SessionDraft) -> String {
    let (date, at, stop) = key;
    let mut text = format!("- stop: {stop}\n  date: {date}\n");
    let mut line = |name: &str, value: String| text.push_str(&format!("  {name}: {value}\n"));
    if let Some(at) = at {
        line("at", hours(*at));
    }
    line("status", draft.status.code().to_owned());
    if let Some(presence) = draft.presence {
        line("presence", hours(presence));
    }
    if let Some(slots) = draft.slots {
        line("slots", slots_of(slots));
    }
    if let Some(walk_ins) =
        draft.walk_ins.filter(|_| draft.status == SessionStatus::Held || draft.walk_ins != Some(0))
    {
        line("walk_ins", walk_ins.to_string());
    }
    text.push_str(&visits(&draft.visits));
    text
}

/// The visits of a session, with what most of them share before them.
pub(super) fn visits(people: &[Person]) -> String {
    if people.is_empty() {
        return String::new();
    }
    let shared = shared(people);
    let mut text = String::new();
    if !shared.is_empty() {
        let _ = writeln!(text, "  defaults: {{{}}}", fields(&shared));
    }
    text.push_str("  visits:\n");
    for person in people {
        let _ = writeln!(text, "    - {{{}}}", fields(&differing(person, &shared)));
    }
    text
}

/// What more than half of several visits say. Where a field has no word for "not given", only what
/// all of them say: a default could not be taken back.
fn shared(people: &[Person]) -> Person {
    if people.len() < 2 {
        return Person::new();
    }
    let mut counted: BTreeMap<(&Key, &Vec<String>), usize> = BTreeMap::new();
    for (key, codes) in people.iter().flatten() {
        *counted.entry((key, codes)).or_default() += 1;
    }
    let enough = |key: &Key, count: usize| match key {
        Key::Told(field) if not_given(*field).is_some() => count * 2 > people.len(),
        _ => count == people.len(),
    };
    let often = counted.into_iter().filter(|((key, _), count)| enough(key, *count));
    often.map(|((key, codes), _)| (key.clone(), codes.clone())).collect()
}

/// What a visit says beside the defaults; where it says nothing of a field that they give, that it
/// was not given.
fn differing(person: &Person, shared: &Person) -> Person {
    let mut own: Person = person
        .iter()
        .filter(|(key, codes)| shared.get(*key) != Some(*codes))
        .map(|(key, codes)| (key.clone(), codes.clone()))
        .collect();
    for key in shared.keys().filter(|key| !person.contains_key(*key)) {
        if let Key::Told(field) = key
            && let Some(code) = not_given(*field)
        {
            own.insert(key.clone(), vec![code.to_owned()]);
        }
    }
    own
}

/// `age: 70+, motives: [Logement, Justice]`
fn fields(person: &Person) -> String {
    let mut parts = Vec::new();
    let mut own = Vec::new();
    for (key, codes) in person {
        let value = match codes.as_slice() {
            [only] => only.clone(),
            several => format!("[{}]", several.join(", ")),
        };
        match key {
            Key::Told(Field::Operator) => parts.push(format!("operators: {value}")),
            Key::Told(field) => parts.push(format!("{}: {value}", field.code())),
            Key::Duration => parts.push(format!("duration_minutes: {value}")),
            Key::Own(list) => own.push(format!("{list}: {value}")),
        }
    }
    if !own.is_empty() {
        parts.push(format!("more: {{{}}}", own.join(", ")));
    }
    parts.join(", ")
}

fn slots_of(slots: Slots) -> String {
    let mut parts = Vec::new();
    if let Some(offered) = slots.offered {
        parts.push(format!("offered: {offered}"));
    }
    parts.push(format!("booked: {}, seen: {}", slots.booked, slots.seen));
    for (name, n) in
        [("excused", slots.excused), ("revoked", slots.revoked), ("noshow", slots.noshow)]
    {
        if n > 0 {
            parts.push(format!("{name}: {n}"));
        }
    }
    format!("{{{}}}", parts.join(", "))
}

fn hours(hours: Hours) -> String {
    hours.to_string()
}

/// One workshop. The programme is named where the place does not tell it.
pub(super) fn workshop(draft: &WorkshopDraft, names_programme: bool) -> String {
    let mut text = format!("- date: {}\n", draft.date);
    let mut line = |name: &str, value: String| text.push_str(&format!("  {name}: {value}\n"));
    match (&draft.stop, &draft.commune) {
        (Some(stop), _) => line("stop", stop.to_string()),
        (None, commune) => {
            if names_programme {
                line("programme", draft.programme.to_string());
            }
            if let Some(commune) = commune {
                line("commune", format!("\"{commune}\""));
            }
        }
    }
    line("topic", scalar(&draft.topic));
    line("participants", draft.participants.to_string());
    text.push_str("  counts:\n");
    for (field, counts) in &draft.counts {
        for (code, n) in counts {
            let _ = writeln!(text, "    - {{{}: {code}, n: {n}}}", field.code());
        }
    }
    text
}

/// One tally.
pub(super) fn tally((date, at, stop, measure): &TallyKey, draft: &TallyDraft) -> String {
    let mut text = format!("- stop: {stop}\n  date: {date}\n");
    if let Some(at) = at {
        let _ = writeln!(text, "  at: {}", hours(*at));
    }
    if measure != MeasureId::VISITS {
        let _ = writeln!(text, "  measure: {measure}");
    }
    let _ = writeln!(text, "  total: {}", draft.total);
    if !draft.rows.is_empty() {
        text.push_str("  counts:\n");
    }
    for (categories, n) in &draft.rows {
        let named = categories.iter().map(|(key, category)| match key {
            Key::Told(field) => format!("{}: {category}, ", field.code()),
            Key::Own(list) => format!("{list}: {category}, "),
            Key::Duration => String::new(),
        });
        let _ = writeln!(text, "    - {{{}n: {n}}}", named.collect::<String>());
    }
    text
}

/// One reception, in one line.
pub(super) fn reception(draft: &ReceptionDraft, names_programme: bool) -> String {
    let mut parts = vec![format!("date: {}", draft.date)];
    if names_programme {
        parts.push(format!("programme: {}", draft.programme));
    }
    if draft.place != MeetingPlace::Distance {
        parts.push(format!("place: {}", draft.place.code()));
    }
    if !draft.person.is_empty() {
        parts.push(format!("person: {{{}}}", fields(&draft.person)));
    }
    format!("- {{{}}}\n", parts.join(", "))
}
