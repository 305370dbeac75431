//! Numbers and closed days as people read them, and the typography of texts.

use crate::calendar::Period;
use crate::indicators::{Table, Unit, Value};
use crate::language::Language;
use crate::model::Closure;

/// The days of a closure, already in words, with the weekdays and hours to which it is limited.
pub fn closed(language: &Language, closure: &Closure, days: String) -> String {
    let list = |items: Vec<String>| items.join(", ");
    let mut words = days;
    if !closure.weekdays.is_empty() {
        let weekdays = list(closure.weekdays.iter().map(|day| language.weekday(*day)).collect());
        words = language.say("closure.weekdays", &[("days", &words), ("weekdays", &weekdays)]);
    }
    if !closure.hours.is_empty() {
        let hours = list(closure.hours.iter().map(|hours| language.hours(*hours)).collect());
        words = language.say("closure.hours", &[("days", &words), ("hours", &hours)]);
    }
    words
}

/// A value as it stands in a table: without its unit, which is in the heading.
pub fn bare(language: &Language, value: Value) -> String {
    match value {
        Value::Count { n } => language.number(n),
        // A minus, not a hyphen.
        Value::Decimal { value, decimals } => {
            language.decimal(value, decimals).replace('-', "\u{2212}")
        }
        Value::Between { low, high, decimals, .. } => {
            let number = |n: f64| language.decimal(n, decimals).replace('-', "\u{2212}");
            match value.below() {
                Some(n) => language.say("mark.below", &[("n", &n)]),
                None => {
                    language.say("mark.between", &[("low", &number(low)), ("high", &number(high))])
                }
            }
        }
        Value::Masked => language.text("mark.masked"),
        Value::Missing => language.text("mark.missing"),
        Value::NotApplicable => language.text("mark.not-applicable"),
        Value::NotDetailed => language.text("mark.not-detailed"),
    }
}

/// The title of a table without the period at its end.
pub fn title_alone(language: &Language, table: &Table, period: Period) -> String {
    let period = language.period(period);
    let title = table.title.strip_suffix(&period).unwrap_or(&table.title);
    title.trim_end_matches([' ', '–', ',', '\u{a0}']).to_owned()
}

/// A value as it stands alone: with its unit.
pub fn quantity(language: &Language, unit: Unit, value: Value) -> String {
    let number = bare(language, value);
    if value.range().is_some() { with_unit(language, unit, &number) } else { number }
}

/// A number already in words, with its unit.
pub fn with_unit(language: &Language, unit: Unit, number: &str) -> String {
    match unit {
        Unit::Percent => language.say("number.percent", &[("n", &number)]),
        Unit::Hours => language.say("number.hours", &[("n", &number)]),
        Unit::Minutes => language.say("number.minutes", &[("n", &number)]),
        Unit::Count | Unit::Mean => number.to_owned(),
    }
}

/// Typographic apostrophes, and in French the spaces that must not break before double punctuation.
pub fn typographic(language: &Language, text: &str) -> String {
    let text = text.replace('\'', "\u{2019}");
    if language.code() != "fr" {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        let narrow = matches!(c, ';' | '!' | '?' | '%' | '€');
        if (narrow || matches!(c, ':' | '»')) && out.ends_with(' ') {
            out.pop();
            out.push(if narrow { '\u{202f}' } else { '\u{a0}' });
        }
        if c == ' ' && out.ends_with('«') {
            out.push('\u{a0}');
        } else {
            out.push(c);
        }
    }
    out
}
