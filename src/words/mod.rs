//! What halte says to the people who keep the records: messages as data, put into words in French,
//! German or English. The words are Fluent files (`<language>/<room>.ftl`), compiled in. Knows
//! nothing of what the messages are about.

mod catalogue;
mod message;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::text::is_hidden;

pub use catalogue::FILES;
pub(crate) use message::message;
pub use message::{Message, Value};

/// A language in which halte speaks to the people who keep the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tongue {
    French,
    German,
    English,
}

impl Tongue {
    pub const ALL: [Tongue; 3] = [Tongue::French, Tongue::German, Tongue::English];

    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Tongue::French => "fr",
            Tongue::German => "de",
            Tongue::English => "en",
        }
    }

    /// The language of a tag such as `fr`, `de-CH` or `en_GB.UTF-8`.
    pub fn of(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Tongue::ALL.into_iter().find(|tongue| tongue.code() == code)
    }

    /// The name of a month, from 1 to 12.
    pub fn month(self, number: u32) -> String {
        let id = usize::try_from(number).ok().and_then(|number| MONTHS.get(number.checked_sub(1)?));
        id.map(|id| self.say(&Message::new(id))).unwrap_or_default()
    }

    /// A message in words.
    pub fn say(self, message: &Message) -> String {
        let text = self.text(message.id(), None, message.arguments());
        text.unwrap_or_else(|| format!("{} {:?}", message.id(), message.arguments()))
    }

    /// The remedy that belongs to a message, where the words have one: its attribute `hint`.
    pub fn hint(self, message: &Message) -> Option<String> {
        self.attribute(message, "hint")
    }

    /// What else the words say of a message under a name.
    pub fn attribute(self, message: &Message, name: &str) -> Option<String> {
        self.text(message.id(), Some(name), message.arguments())
    }

    /// The words for an id without blanks, or a named part of them.
    pub fn words(self, id: &str, part: Option<&str>) -> Option<String> {
        self.text(id, part, &[])
    }

    /// Whether there are words for an id.
    pub fn knows(self, id: &str) -> bool {
        self.bundle().has_message(id)
    }

    fn text(
        self,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&'static str, Value)],
    ) -> Option<String> {
        let bundle = self.bundle();
        let entry = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => entry.get_attribute(name)?.value(),
            None => entry.value()?,
        };
        let mut filled = FluentArgs::new();
        for (name, value) in arguments {
            filled.set(*name, self.value(value));
        }
        // An argument that is missing shows its name in braces; a test compares them.
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned())
    }

    fn value(self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => (*number).into(),
            other => self.worded(other).into(),
        }
    }

    fn worded(self, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Decimal(text) if self == Tongue::English => text.clone(),
            Value::Decimal(text) => text.replace('.', ","),
            Value::Text(text) => visible(text),
            Value::Said(message) => self.say(message),
            Value::Day(date) => {
                use chrono::Datelike;
                let day = match (self, date.day()) {
                    (Tongue::French, 1) => "1er".to_owned(),
                    (_, day) => day.to_string(),
                };
                let message = Message::new("day")
                    .with("iso", date.to_string())
                    .with("day", day)
                    .with("month", self.month(date.month()))
                    .with("year", date.year().to_string());
                self.say(&message)
            }
            Value::List(values) => {
                let mut words: Vec<String> =
                    values.iter().map(|value| self.worded(value)).collect();
                let Some(last) = words.pop() else { return String::new() };
                if words.is_empty() {
                    return last;
                }
                let message =
                    Message::new("list").with("first", words.join(", ")).with("last", last);
                self.say(&message)
            }
        }
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 3] =
            [const { OnceLock::new() }; 3];
        BUNDLES[self as usize].get_or_init(|| {
            let language: LanguageIdentifier = self.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            // The marks of Unicode isolation would be copied from the terminal into records.
            bundle.set_use_isolating(false);
            for (_, (_, text)) in FILES.iter().filter(|(tongue, _)| *tongue == self) {
                // A file with a mistake keeps its other messages; a test finds the mistake.
                let resource = FluentResource::try_new(self.spaced(text));
                bundle.add_resource_overriding(resource.unwrap_or_else(|(good, _)| good));
            }
            bundle
        })
    }

    /// The no-break spaces of French punctuation, which nobody types: Lexique des règles
    /// typographiques en usage à l'Imprimerie nationale.
    fn spaced(self, text: &str) -> String {
        if self != Tongue::French {
            return text.to_owned();
        }
        text.replace(" :", "\u{a0}:")
            .replace(" ;", "\u{202f};")
            .replace(" ?", "\u{202f}?")
            .replace(" !", "\u{202f}!")
            .replace("« ", "«\u{a0}")
            .replace(" »", "\u{a0}»")
    }
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

/// Text of a file as it can be shown anywhere: control characters and marks that turn the direction
/// of text (Unicode TR36) are written as escapes.
pub fn visible(text: &str) -> String {
    let is_hidden = |c: char| is_hidden(c) || matches!(c, '\u{200e}' | '\u{200f}');
    if !text.contains(is_hidden) {
        return text.to_owned();
    }
    text.chars()
        .map(|c| if is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() })
        .collect()
}
