//! A message as data: which one, and what fills it.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

/// A message, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Message {
    id: &'static str,
    arguments: Vec<(&'static str, Value)>,
}

/// A message that is read from a file.
#[derive(Deserialize)]
struct Stored {
    id: String,
    arguments: Vec<(String, Value)>,
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let argument = |(name, value): (String, Value)| (lasting(name), value);
        let arguments = stored.arguments.into_iter().map(argument).collect();
        Ok(Message { id: lasting(stored.id), arguments })
    }
}

/// A name that lasts as long as the program. There are as many as messages and their arguments have
/// names: each takes its room once.
fn lasting(name: String) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    match names.get(name.as_str()) {
        Some(known) => known,
        None => {
            let name: &'static str = Box::leak(name.into_boxed_str());
            names.insert(name);
            name
        }
    }
}

/// What fills a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Value {
    /// As it is written in a file, or a name.
    Text(String),
    /// A count, which chooses the plural.
    Number(i64),
    /// A number with a fraction, with a point.
    Decimal(String),
    Day(NaiveDate),
    Said(Box<Message>),
    /// Joined with commas and, before the last, with "and".
    List(Vec<Value>),
}

impl Message {
    pub fn new(id: &'static str) -> Self {
        Message { id, arguments: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    pub fn id(&self) -> &'static str {
        self.id
    }

    pub fn arguments(&self) -> &[(&'static str, Value)] {
        &self.arguments
    }
}

/// `message!("hours-overlap", first = hours, second = other)`
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Message::new($id)$(.with(stringify!($name), $value))*
    };
}
pub(crate) use message;

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Value::Said(Box::new(message))
    }
}

impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Self {
        Value::Day(date)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Decimal(number.to_string())
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Self {
        Value::List(values.into_iter().map(Into::into).collect())
    }
}

macro_rules! from {
    ($make:expr; $($kind:ty),*) => {
        $(impl From<$kind> for Value {
            fn from(value: $kind) -> Self {
                $make(value)
            }
        })*
    };
}
from!(Value::Text; String);
from!(|text| Value::Text(String::from(text)); &str, &String, Box<str>, char);
from!(|text: Arc<str>| Value::Text(text.to_string()); Arc<str>);
from!(|text: &Arc<str>| Value::Text(text.to_string()); &Arc<str>);
from!(Value::Number; i64);
from!(|number| Value::Number(i64::from(number)); u8, u16, u32, i32);
from!(|number| Value::Number(i64::try_from(number).unwrap_or(i64::MAX)); u64, usize);
