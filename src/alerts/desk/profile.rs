//! One person's profile: shown, changed, agreed to, handed out, erased.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer::{Answer, Body};
use super::house::{moment, told};
use super::pages::Context;
use super::people::{Shown, boxes, chosen, in_words, shown_day, typed};
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::Deed;
use crate::alerts::people::{self, Channel, Consent, Event, Source, fields};
use crate::words::{Message, message};

#[derive(Serialize)]
struct EventRow {
    at: String,
    channel: String,
    what: String,
    source: String,
    wording: String,
}

fn channel(code: &str) -> Message {
    match Channel::of(code) {
        Some(Channel::Email) => message!("alerts-channel-email"),
        _ => message!("alerts-channel-sms"),
    }
}

fn event_row(call: &Call, event: &Event) -> EventRow {
    let what = match event.given {
        true => message!("alerts-consent-given"),
        false => message!("alerts-consent-withdrawn"),
    };
    let source = match event.source.as_str() {
        "paper" => message!("alerts-source-paper"),
        "import" => message!("alerts-source-import"),
        _ => message!("alerts-source-form"),
    };
    EventRow {
        at: moment(event.at),
        channel: call.desk.say(&channel(&event.channel)),
        what: call.desk.say(&what),
        source: format!("{} ({})", call.desk.say(&source), event.day),
        wording: event.wording.clone(),
    }
}

#[derive(Serialize)]
struct ChannelRow {
    code: &'static str,
    name: String,
    state: String,
    given: bool,
}

/// The profile, with what was typed where it differs from what is kept.
fn page(
    call: &Call,
    status: u16,
    typed: Option<Shown>,
    slips: &[(fields::Field, Message)],
    text: &str,
) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let (member, events, states) = call.room()?.read(|file| {
        let states = Channel::ALL.map(|channel| Ok((channel, people::state(file, id, channel)?)));
        let states: Vec<_> = states.into_iter().collect::<Result<_, Trouble>>()?;
        Ok((people::find(file, id)?, people::events(file, id)?, states))
    })?;
    let kept = Shown::of(&member.fields);
    let channels: Vec<ChannelRow> = states
        .into_iter()
        .map(|(of, state)| {
            let said = match state {
                Some(true) => message!("alerts-consent-given"),
                Some(false) => message!("alerts-consent-withdrawn"),
                None => message!("alerts-consent-none"),
            };
            ChannelRow {
                code: of.code(),
                name: call.desk.say(&channel(of.code())),
                state: call.desk.say(&said),
                given: state == Some(true),
            }
        })
        .collect();
    let age = member.fields.born.and_then(|born| fields::age(born, call.desk.today()));
    let age = age.map(|age| call.desk.say(&message!("alerts-age", years = age)));
    let groups = match typed.is_some() {
        true => chosen(call),
        false => member.groups.clone(),
    };
    // Where somebody else has changed the profile meanwhile, both are shown.
    let theirs = typed.is_some().then(|| kept.clone()).filter(|_| slips.is_empty());
    let rows: Vec<EventRow> = events.iter().map(|event| event_row(call, event)).collect();
    let filled = Context::default()
        .with("id", format!("{id:x}"))
        .with("name", format!("{} {}", member.fields.last, member.fields.first))
        .with("age", age.unwrap_or_default())
        .with("born", member.fields.born.map(|born| shown_day(call, born)).unwrap_or_default())
        .with("version", member.version)
        .with("shown", typed.unwrap_or(kept))
        .with("theirs", theirs)
        .with("slips", in_words(call, slips))
        .with("text", text)
        .with("done", told(call))
        .with("groups", boxes(call, &groups)?)
        .with("channels", channels)
        .with("events", rows);
    Ok(Answer::status(status, call.desk.pages.page(call, "person.html", filled)))
}

pub fn show(call: &Call) -> Result<Answer, Trouble> {
    page(call, 200, None, &[], "")
}

pub fn change(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    call.room()?.read(|file| people::find(file, id))?;
    let typed = typed(call);
    let shown = Shown::typed(&typed);
    let read = match fields::read(&typed, call.desk.today()) {
        Ok(read) => read,
        Err(slips) => return page(call, 422, Some(shown), &slips, ""),
    };
    let version = call.asked.field("version").parse().unwrap_or(0);
    let changed = call.room()?.write(|file| {
        let changed = people::change(file, id, version, &read, call.now)?;
        if changed.is_ok() {
            people::join(file, id, &chosen(call))?;
        }
        Ok(changed)
    });
    match changed {
        Ok(Ok(())) => {
            call.note(Deed::Change, Some(id))?;
            Ok(Answer::see(format!("/personnes/{id:x}?fait=modifiee")))
        }
        Ok(Err(_)) => {
            page(call, 409, Some(shown), &[], &call.desk.say(&message!("alerts-conflict")))
        }
        Err(Trouble::Refused(message)) => {
            page(call, 409, Some(shown), &[], &call.desk.say(&message))
        }
        Err(trouble) => Err(trouble),
    }
}

/// Gives or withdraws a consent, given at the desk or signed on paper.
pub fn consent(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let channel = Channel::of(call.asked.field("canal")).ok_or(Trouble::Missing)?;
    let given = call.asked.field("accord") == "oui";
    let source = match call.asked.field("source") {
        "paper" => Source::Paper,
        _ => Source::Form,
    };
    let wording = match given {
        true => call.desk.say(&message!("alerts-consent")),
        false => String::new(),
    };
    let account = Some(call.signed()?.account().id);
    let day = call.desk.today();
    call.room()?.write(|file| {
        let member = people::find(file, id)?;
        let consent = Consent { channel, given, wording: &wording, source, day, account };
        people::touch(file, id, call.now)?;
        people::decide(file, id, &member.fields, &consent, call.now)
    })?;
    call.note(Deed::Consent, Some(id))?;
    Ok(Answer::see(format!("/personnes/{id:x}?fait=modifiee")))
}

/// All that is kept of a person, to be given to that person (GDPR, art. 15 and 20).
pub fn hand_out(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let (member, events, groups) = call.room()?.read(|file| {
        Ok((people::find(file, id)?, people::events(file, id)?, people::groups(file)?))
    })?;
    call.note(Deed::HandOut, Some(id))?;
    let groups: Vec<&str> = groups
        .iter()
        .filter(|group| member.groups.contains(&group.id))
        .map(|group| group.name.as_str())
        .collect();
    let events: Vec<BTreeMap<&str, String>> = events
        .iter()
        .map(|event| {
            let row = event_row(call, event);
            BTreeMap::from([
                ("at", row.at),
                ("channel", row.channel),
                ("what", row.what),
                ("source", row.source),
                ("wording", row.wording),
            ])
        })
        .collect();
    let all = serde_json::json!({
        "person": Shown::of(&member.fields),
        "registered": moment(member.created),
        "last_contact": moment(member.contact),
        "groups": groups,
        "consents": events,
    });
    let bytes = serde_json::to_vec_pretty(&all).unwrap_or_default();
    let kind = "application/json";
    Ok(Answer::with(200, Body::File { name: "donnees.json", kind, bytes }))
}

pub fn ask_erase(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    let member = call.room()?.read(|file| people::find(file, id))?;
    let filled = Context::default()
        .with("id", format!("{id:x}"))
        .with("name", format!("{} {}", member.fields.last, member.fields.first));
    Ok(Answer::page(call.desk.pages.page(call, "erase.html", filled)))
}

pub fn erase(call: &Call) -> Result<Answer, Trouble> {
    let id = call.id(0)?;
    call.room()?.write(|file| people::erase(file, id))?;
    call.room()?.wipe()?;
    call.note(Deed::Erase, Some(id))?;
    Ok(Answer::see("/?fait=effacee"))
}
