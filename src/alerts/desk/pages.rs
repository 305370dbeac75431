//! The pages. Their templates belong to the program: a theme changes colours and type of the desk,
//! but no form can lose its token by it.

use std::collections::BTreeMap;

use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::routes::Call;
use crate::alerts::Trouble;
use crate::alerts::accounts::{self, Role, SignedIn};
use crate::words::{Tongue, message};

/// A whole page. Only [`Pages::page`] makes one, with the dress of the desk.
pub struct Html(String);

impl Html {
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// What a page is filled with.
#[derive(Default)]
pub struct Context(BTreeMap<&'static str, Value>);

impl Context {
    pub fn with(mut self, name: &'static str, value: impl Serialize) -> Context {
        self.0.insert(name, Value::from(Serde(value)));
        self
    }
}

const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("pages/base.html")),
    ("account.html", include_str!("pages/account.html")),
    ("accounts.html", include_str!("pages/accounts.html")),
    ("audit.html", include_str!("pages/audit.html")),
    ("code.html", include_str!("pages/code.html")),
    ("enter.html", include_str!("pages/enter.html")),
    ("erase.html", include_str!("pages/erase.html")),
    ("form.html", include_str!("pages/form.html")),
    ("groups.html", include_str!("pages/groups.html")),
    ("home.html", include_str!("pages/home.html")),
    ("import.html", include_str!("pages/import.html")),
    ("preview.html", include_str!("pages/preview.html")),
    ("messages.html", include_str!("pages/messages.html")),
    ("message.html", include_str!("pages/message.html")),
    ("statistics.html", include_str!("pages/statistics.html")),
    ("invitation.html", include_str!("pages/invitation.html")),
    ("notice.html", include_str!("pages/notice.html")),
    ("old.html", include_str!("pages/old.html")),
    ("parts.html", include_str!("pages/parts.html")),
    ("people.html", include_str!("pages/people.html")),
    ("person.html", include_str!("pages/person.html")),
    ("problem.html", include_str!("pages/problem.html")),
    ("setup.html", include_str!("pages/setup.html")),
];

pub const STYLE: &str = include_str!("pages/desk.css");

pub struct Pages {
    environment: Environment<'static>,
}

impl Pages {
    pub fn new(tongue: Tongue) -> Result<Pages, Trouble> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.add_function("say", move |id: &str| tongue.words(id, None));
        for (name, text) in TEMPLATES {
            environment.add_template(name, text).map_err(|error| broken(&error))?;
        }
        Ok(Pages { environment })
    }

    /// A page for somebody. Without the dress of the site there is none.
    pub fn page(&self, call: &Call, template: &str, filled: Context) -> Html {
        let signed = call.signed.as_ref();
        let role = signed.map(SignedIn::role);
        let room = signed.and_then(SignedIn::structure).and_then(|id| {
            accounts::structure(&call.desk.folder.house(), id).ok().map(|found| found.name)
        });
        let is_administrator = role == Some(Role::Administrator);
        let frame = [
            ("dress", Value::from(Serde(&call.desk.dress))),
            ("language", Value::from(call.desk.tongue.code())),
            ("token", Value::from(call.token.clone())),
            ("room", Value::from(room)),
            ("account", Value::from(signed.map(|signed| signed.account().name.clone()))),
            ("is_keeper", Value::from(role.is_some_and(|role| role > Role::Animator))),
            ("is_administrator", Value::from(is_administrator)),
        ];
        let mut given: BTreeMap<&'static str, Value> = frame.into_iter().collect();
        given.extend(filled.0);
        let rendered = self
            .environment
            .get_template(template)
            .and_then(|template| template.render(Value::from(given)));
        // Nothing of what was to be shown goes into a page that could not be made.
        Html(rendered.unwrap_or_else(|error| plain(call, &error)))
    }
}

/// A page of last resort, with the sentences of the supporters all the same.
fn plain(call: &Call, error: &minijinja::Error) -> String {
    let line = error.line().unwrap_or(0);
    let name = error.name().unwrap_or("");
    let place = format!("{name}:{line}");
    let text = call.desk.say(&message!("alerts-page-failed", place = place));
    let sentences: Vec<String> =
        call.desk.dress.sentences().map(|text| format!("<p>{}</p>", escape(text))).collect();
    let language = call.desk.tongue.code();
    let (text, sentences) = (escape(&text), sentences.concat());
    format!("<!doctype html><html lang=\"{language}\"><title>halte</title><p>{text}</p>{sentences}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn broken(error: &minijinja::Error) -> Trouble {
    let place = format!("{}:{}", error.name().unwrap_or(""), error.line().unwrap_or(0));
    Trouble::Machine(message!("alerts-page-failed", place = place))
}
