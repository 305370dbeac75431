//! Workshops in a report's text, compared with their records: a commune or a day beside the word
//! for a workshop.

use std::sync::Arc;

use crate::calendar::{self, Date, Period};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, Commune, CommuneCode, Model, Programme, Workshop};
use crate::slug::folded;
use crate::words::{Value, message};

/// A text of `content/narratives/`: the programme that its folder names, the period, and its lines.
pub struct Text<'a> {
    pub programme: &'a str,
    pub period: Period,
    pub file: &'a Arc<str>,
    pub source: &'a str,
}

/// The language of the texts.
pub struct Wording<'a> {
    /// Words for a workshop, folded.
    pub workshop: Vec<String>,
    /// Words of a sentence about what is still to come, folded.
    pub planned: Vec<String>,
    /// A day and its month.
    pub day: &'a dyn Fn(Date) -> String,
}

/// Sentences that name a commune or a day on which no workshop of the period was held.
pub fn on_workshops<'a>(
    model: &Model,
    texts: impl Iterator<Item = Text<'a>>,
    wording: &Wording,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for text in texts {
        let ours = |programme: &&Programme| programme.id.as_str() == text.programme;
        let Some(programme) = model.service.programmes.values().find(ours) else { continue };
        if programme.checks.get(Code::NarrativeWorkshop.name()) != Some(&CheckLevel::Off) {
            let held = Held::of(model, programme, text.period);
            findings.extend(held.missing_in(&text, wording));
        }
    }
    findings
}

/// The workshops of a programme in a period.
struct Held<'a> {
    model: &'a Model,
    period: Period,
    workshops: Vec<&'a Workshop>,
}

impl<'a> Held<'a> {
    fn of(model: &'a Model, programme: &Programme, period: Period) -> Self {
        let ours = |workshop: &&Workshop| {
            workshop.programme == programme.id && period.contains(workshop.date)
        };
        let workshops = model.activity.workshops.iter().filter(ours).collect();
        Held { model, period, workshops }
    }

    fn missing_in(&self, text: &Text, wording: &Wording) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (number, line) in (1..).zip(text.source.lines()) {
            for sentence in line.split_inclusive(['.', '!', '?', ';']) {
                let words = folded(sentence);
                let has = |of: &[String]| words.split(' ').any(|word| of.iter().any(|w| w == word));
                if !has(&wording.workshop) || has(&wording.planned) {
                    continue;
                }
                let place = Span::new(text.file, number, 0);
                findings.extend(self.elsewhere(sentence, &place));
                findings.extend(self.on_other_days(sentence, &place, wording));
            }
        }
        findings
    }

    /// A commune that is named and had no workshop.
    fn elsewhere(&self, sentence: &str, place: &Span) -> Option<Diagnostic> {
        let communes = &self.model.service.communes;
        let had = |commune: &&Commune| {
            self.workshops.iter().any(|workshop| self.place_of(workshop) == Some(&commune.code))
        };
        let named = |commune: &&Commune| is_named(sentence, &commune.name);
        let commune = communes.values().filter(named).find(|commune| !had(commune))?;
        let held = self.workshops.iter().map(|workshop| {
            let name = self.place_of(workshop).and_then(|code| communes.get(code));
            let name = name.map_or("–", |commune| commune.name.as_str());
            message!("narrative-workshop-held", place = name, day = workshop.date).into()
        });
        Some(self.finding(place, commune.name.clone(), held.collect()))
    }

    /// A day of the period that is named and had no workshop.
    fn on_other_days(&self, sentence: &str, place: &Span, wording: &Wording) -> Option<Diagnostic> {
        let mut days = calendar::days(self.period.first(), self.period.last());
        let day = days.find(|day| {
            is_named(sentence, &(wording.day)(*day))
                && !self.workshops.iter().any(|workshop| workshop.date == *day)
        })?;
        let held = self.workshops.iter().map(|workshop| workshop.date.into());
        Some(self.finding(place, (wording.day)(day), held.collect()))
    }

    fn finding(&self, place: &Span, named: String, held: Vec<Value>) -> Diagnostic {
        let period = self.period.to_string();
        let message = if held.is_empty() {
            message!("narrative-workshop-none", named = named, period = period)
        } else {
            message!("narrative-workshop", named = named, period = period, held = held)
        };
        let hint = message!("narrative-workshop-hint");
        Diagnostic::new(Code::NarrativeWorkshop, place.clone(), message).hint(hint)
    }

    fn place_of(&self, workshop: &'a Workshop) -> Option<&'a CommuneCode> {
        let stop = workshop.stop.as_ref().and_then(|stop| self.model.service.stops.get(stop));
        workshop.commune.as_ref().or_else(|| stop.map(|stop| &stop.commune))
    }
}

/// Whether a name is in a text as whole words, with its capitals.
fn is_named(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !joins(text[..at].chars().next_back()) && !joins(text[at + name.len()..].chars().next())
    })
}
