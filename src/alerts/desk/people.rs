//! Registering somebody.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer::Answer;
use super::pages::Context;
use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::Deed;
use crate::alerts::people::{
    self, Alike, Channel, Consent, Registered, Source, Typed, Why, fields,
};
use crate::calendar::Date;
use crate::contact::{Country, Phone};
use crate::words::{Message, message};

/// What a form shows of a person.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shown {
    pub nom: String,
    pub prenom: String,
    pub email: String,
    pub telephone: String,
    pub naissance: String,
    pub sexe: String,
}

impl Shown {
    pub fn of(fields: &people::Fields) -> Shown {
        Shown {
            nom: fields.last.clone(),
            prenom: fields.first.clone(),
            email: fields.email.clone().unwrap_or_default(),
            telephone: fields.phone.as_deref().map(shown_phone).unwrap_or_default(),
            naissance: fields.born.map(|born| born.to_string()).unwrap_or_default(),
            sexe: fields.sex.clone(),
        }
    }

    pub fn typed(typed: &Typed) -> Shown {
        Shown {
            nom: typed.last.clone(),
            prenom: typed.first.clone(),
            email: typed.email.clone(),
            telephone: typed.phone.clone(),
            naissance: typed.born.clone(),
            sexe: typed.sex.clone(),
        }
    }
}

/// As it is dialled in France, if it is read as the same number again; else with its country: what
/// a form or an export shows comes back.
pub fn shown_phone(dial: &str) -> String {
    let phone = Phone::parse(dial, Some(Country::France));
    let shown = phone.map(|phone| phone.shown("fr")).ok();
    let comes_back =
        |shown: &String| fields::phone(shown).ok().flatten().is_some_and(|read| read == dial);
    shown.filter(comes_back).unwrap_or_else(|| dial.to_owned())
}

/// A day in words.
pub fn shown_day(call: &Call, day: Date) -> String {
    call.desk.say(&message!("alerts-day", day = day))
}

pub fn typed(call: &Call) -> Typed {
    let field = |field: fields::Field| call.asked.field(field.name()).to_owned();
    Typed {
        last: field(fields::Field::Last),
        first: field(fields::Field::First),
        email: field(fields::Field::Email),
        phone: field(fields::Field::Phone),
        born: field(fields::Field::Born),
        sex: field(fields::Field::Sex),
    }
}

/// The slips of a form, by the names of its fields, in words.
pub fn in_words(call: &Call, slips: &[(fields::Field, Message)]) -> BTreeMap<&'static str, String> {
    slips.iter().map(|(field, message)| (field.name(), call.desk.say(message))).collect()
}

/// The groups that a form has chosen.
pub fn chosen(call: &Call) -> Vec<i64> {
    call.asked.fields("groupe").filter_map(|id| i64::from_str_radix(id, 16).ok()).collect()
}

#[derive(Serialize)]
pub struct GroupBox {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

pub fn boxes(call: &Call, chosen: &[i64]) -> Result<Vec<GroupBox>, Trouble> {
    let groups = call.room()?.read(people::groups)?;
    let boxed = groups.into_iter().map(|group| GroupBox {
        id: format!("{:x}", group.id),
        name: group.name,
        chosen: chosen.contains(&group.id),
    });
    Ok(boxed.collect())
}

#[derive(Serialize)]
struct AlikeRow {
    id: String,
    name: String,
    born: String,
    why: String,
}

fn alike_row(call: &Call, alike: &Alike) -> AlikeRow {
    let why = match alike.why {
        Why::NoBirthDate => message!("alerts-alike-no-birth"),
        Why::Swapped => message!("alerts-alike-swapped"),
        Why::Reached => message!("alerts-alike-reached"),
    };
    AlikeRow {
        id: format!("{:x}", alike.id),
        name: format!("{} {}", alike.last, alike.first),
        born: alike.born.map(|born| shown_day(call, born)).unwrap_or_default(),
        why: call.desk.say(&why),
    }
}

/// The form, with what was typed and what is to be looked at.
fn form(
    call: &Call,
    status: u16,
    slips: &[(fields::Field, Message)],
    alike: &[Alike],
) -> Result<Answer, Trouble> {
    let typed = typed(call);
    let rows: Vec<AlikeRow> = alike.iter().map(|one| alike_row(call, one)).collect();
    let filled = Context::default()
        .with("shown", Shown::typed(&typed))
        .with("slips", in_words(call, slips))
        .with("alike", rows)
        .with("groups", boxes(call, &chosen(call))?)
        .with("new_group", call.asked.field("nouveau_groupe"))
        .with("agreed", call.asked.field("accord") == "oui");
    Ok(Answer::status(status, call.desk.pages.page(call, "form.html", filled)))
}

pub fn blank(call: &Call) -> Result<Answer, Trouble> {
    form(call, 200, &[], &[])
}

/// Who is registered already is led to the profile; else home, with a word.
pub fn register(call: &Call) -> Result<Answer, Trouble> {
    let today = call.desk.today();
    let read = match fields::read(&typed(call), today) {
        Ok(read) => read,
        Err(slips) => return form(call, 422, &slips, &[]),
    };
    let is_certain = call.asked.field("autre") == "oui";
    let wording = call.desk.say(&message!("alerts-consent"));
    let has_agreed = call.asked.field("accord") == "oui";
    let account = call.signed()?.account().id;
    let registered = call.room()?.write(|file| {
        let registered = people::register(file, &read, is_certain, call.now)?;
        let Registered::New(id) = registered else { return Ok(registered) };
        let mut groups = chosen(call);
        let new = call.asked.field("nouveau_groupe");
        if !new.trim().is_empty() {
            groups.push(people::add_group(file, new)?);
        }
        people::join(file, id, &groups)?;
        for channel in Channel::ALL.into_iter().filter(|_| has_agreed) {
            let (given, wording, source) = (true, wording.as_str(), Source::Form);
            let consent =
                Consent { channel, given, wording, source, day: today, account: Some(account) };
            people::decide(file, id, &read, &consent, call.now)?;
        }
        Ok(registered)
    })?;
    match registered {
        Registered::New(id) => {
            call.note(Deed::Register, Some(id))?;
            Ok(Answer::see(format!("/?fait=inscrite&personne={id:x}")))
        }
        Registered::Known(id) => Ok(Answer::see(format!("/personnes/{id:x}?fait=connue"))),
        Registered::Doubtful(alike) => form(call, 409, &[], &alike),
    }
}
