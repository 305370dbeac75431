//! The cover: what the document is, for whom, and who supports the service.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::calendar::{Date, Datelike};
use crate::language::Language;
use crate::model::{
    Acknowledgements, DeliverableKind, Edition, EditionStatus, Programme, Regime, Support,
};
use crate::views::Given;

use super::super::words::typographic;
use super::{Context, Definition, template_words, unwritten};

/// What stands on the cover and on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// ISO 639-1.
    pub language: String,
    /// Year, month and day that the document bears.
    pub date: [i32; 3],
    /// ISO 3166-1: the typography of which country.
    pub region: String,
    pub title: String,
    /// In months.
    pub period: String,
    pub programme: String,
    pub author: String,
    pub description: String,
    pub keywords: Vec<String>,
    /// Name and value, in order.
    pub facts: Vec<Definition>,
    /// That this edition is not valid yet.
    pub draft: Option<String>,
    /// The same in a few words, with the day of the data: for the head of every page.
    pub provisional: Option<String>,
    /// What is still to be written before this draft is a document.
    pub to_write: Vec<String>,
    /// That the activity is invented.
    pub fictional: Option<String>,
    pub logos: Vec<Logo>,
    pub mentions: Vec<Mention>,
    /// Labels of the template.
    pub words: BTreeMap<String, String>,
}

/// One logo of the row.
#[derive(Clone, Debug, Serialize)]
pub struct Logo {
    pub source: LogoSource,
    pub alt: String,
    /// The fund, written beside the emblem.
    pub beside: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LogoSource {
    Emblem,
    /// A path from the project's root.
    File(String),
}

/// A sentence that the support asks for, word for word.
#[derive(Clone, Debug, Serialize)]
pub struct Mention {
    pub text: String,
    /// Set in the typeface that the Union's rules name, without effects.
    pub union: bool,
}

impl Head {
    /// Of a document for the public: no recipient, no state, the rules of posters. It shows the
    /// supporters of each programme that it speaks of.
    pub(in crate::views) fn of_poster(
        given: &Given,
        language: &Language,
        programmes: &[&Programme],
        title: String,
        period: String,
        date: Date,
    ) -> Self {
        let acknowledgements = given
            .mandate
            .acknowledgements(programmes.iter().map(|programme| &programme.id), Support::Posters)
            .in_language(language.code());
        let names: Vec<&str> = programmes.iter().map(|programme| programme.name.as_str()).collect();
        let name = typographic(language, &names.join(" · "));
        let operators = programmes
            .iter()
            .filter_map(|programme| given.service.organisations.get(&programme.operator));
        let mut authors: Vec<&str> = operators.map(|operator| operator.name.as_str()).collect();
        authors.dedup();
        let title = typographic(language, &title);
        Head {
            language: language.code().to_owned(),
            date: ymd(date),
            region: language.text("report.region"),
            description: language.say(
                "report.description",
                &[("title", &title), ("programme", &name), ("period", &period)],
            ),
            keywords: vec![name.clone()],
            facts: Vec::new(),
            draft: None,
            provisional: None,
            to_write: Vec::new(),
            fictional: programmes
                .iter()
                .any(|programme| programme.fictional)
                .then(|| language.text("poster.fictional")),
            logos: logos(language, &acknowledgements),
            mentions: mentions(&acknowledgements),
            words: template_words(language),
            author: authors.join(", "),
            title,
            period,
            programme: name,
        }
    }
}

pub(super) fn head(context: &Context) -> Head {
    let (language, programme) = (context.language, context.programme);
    let kind = context.deliverable.kind;
    let title = context.deliverable.title.clone().unwrap_or_else(|| language.text(title_key(kind)));
    let period = language.period(context.period());
    let operator = context
        .given
        .service
        .organisations
        .get(&programme.operator)
        .map_or_else(String::new, |operator| operator.name.clone());
    let acknowledgements =
        context.given.mandate.acknowledgements([&programme.id], Support::Reports);
    let acknowledgements = acknowledgements.in_language(language.code());
    let title = typographic(language, &title);
    let name = typographic(language, &programme.name);
    Head {
        language: language.code().to_owned(),
        date: ymd(date(context)),
        region: language.text("report.region"),
        description: language.say(
            "report.description",
            &[("title", &title), ("programme", &name), ("period", &period)],
        ),
        keywords: vec![name.clone(), title.clone(), period.clone()],
        facts: facts(context, &operator),
        draft: draft(context),
        provisional: provisional(context),
        to_write: unwritten::list(context),
        fictional: programme.fictional.then(|| language.text("report.fictional")),
        logos: logos(language, &acknowledgements),
        mentions: mentions(&acknowledgements),
        words: template_words(language),
        author: operator,
        title,
        period,
        programme: name,
    }
}

/// The day on which this edition was sent or validated; before that the last day it can speak of.
fn date(context: &Context) -> Date {
    let edition = context.deliverable.editions.get(&context.period());
    let today = context.given.today;
    let signed = edition.and_then(|edition| edition.sent_by(today).or(edition.validated(today).1));
    signed.unwrap_or_else(|| context.given.today.min(context.period().last()))
}

fn title_key(kind: DeliverableKind) -> &'static str {
    match kind {
        DeliverableKind::MonthlyTable => "report.title.monthly_table",
        DeliverableKind::QuarterlyReport => "report.title.quarterly_report",
        DeliverableKind::AnnualReport => "report.title.annual_report",
        DeliverableKind::InterimReport => "report.title.interim_report",
        DeliverableKind::FinalEvaluation => "report.title.final_evaluation",
    }
}

fn facts(context: &Context, operator: &str) -> Vec<Definition> {
    let (language, deliverable) = (context.language, context.deliverable);
    let mut facts = Vec::new();
    let mut fact = |key: &str, text: String| {
        if !text.is_empty() {
            facts.push(Definition { term: language.text(key), text: typographic(language, &text) });
        }
    };
    fact("report.fact.reference", context.programme.reference.clone().unwrap_or_default());
    fact("report.fact.operator", operator.to_owned());
    let (first, last) = context.span();
    if first <= last {
        fact(
            "report.fact.period",
            language.say(
                "report.from_to",
                &[("from", &language.date(first)), ("to", &language.date(last))],
            ),
        );
    }
    let recipient = context.given.service.organisations.get(&deliverable.recipient);
    fact(
        "report.fact.recipient",
        recipient.map_or_else(String::new, |recipient| recipient.name.clone()),
    );
    fact("report.fact.copies", deliverable.copies.join(", "));
    fact("report.fact.source", deliverable.source.clone().unwrap_or_default());
    fact("report.fact.status", status(context));
    facts
}

fn edition<'a>(context: &Context<'a>) -> Option<&'a Edition> {
    context.deliverable.editions.get(&context.period())
}

fn status(context: &Context) -> String {
    let language = context.language;
    let Some(edition) = edition(context) else { return language.text("report.status.draft") };
    let mut said = Vec::new();
    let today = context.given.today;
    let (by, on) = edition.validated(today);
    match (edition.status_on(today), by, on) {
        (EditionStatus::Draft, _, _) => return language.text("report.status.draft"),
        (_, Some(by), Some(on)) => said.push(language.say(
            "report.status.validated_by",
            &[("who", &lower_article(by)), ("date", &language.date(on))],
        )),
        (_, _, Some(on)) => {
            said.push(language.say("report.status.validated", &[("date", &language.date(on))]))
        }
        _ => {}
    }
    if let Some(on) = edition.sent_by(today) {
        said.push(language.say("report.status.sent", &[("date", &language.date(on))]));
    }
    if said.is_empty() { language.text("report.status.valid") } else { said.join(" ; ") }
}

/// `La direction` reads `la direction` within a sentence; names keep their capital.
fn lower_article(name: &str) -> String {
    match name.split_once(' ') {
        Some((article @ ("Le" | "La" | "Les"), rest)) => {
            format!("{} {rest}", article.to_lowercase())
        }
        _ => name.to_owned(),
    }
}

/// Whether it is not validated on the day of the build.
pub(super) fn is_draft(context: &Context) -> bool {
    edition(context)
        .is_none_or(|edition| edition.status_on(context.given.today) == EditionStatus::Draft)
}

fn draft(context: &Context) -> Option<String> {
    let language = context.language;
    let validator = context.deliverable.validator.as_deref().map(lower_article);
    let sentence = || match validator {
        Some(validator) => {
            language.say("report.draft_until", &[("who", &typographic(language, &validator))])
        }
        None => language.text("report.draft"),
    };
    let sentences = [is_draft(context).then(sentence), context.is_running().then(|| part(context))];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// How many days of the period the figures can be of.
fn part(context: &Context) -> String {
    let (today, (first, last)) = (context.given.today, context.span());
    let days = |until: Date| (until - first).num_days().max(0) + 1;
    context.language.say(
        "report.draft_part",
        &[
            ("n", &days(today.max(first))),
            ("of", &days(last)),
            ("date", &context.language.date(today)),
        ],
    )
}

fn provisional(context: &Context) -> Option<String> {
    let is_provisional = is_draft(context) || context.is_running();
    let date = context.language.date(context.given.today);
    is_provisional.then(|| context.language.say("report.provisional", &[("date", &date)]))
}

fn logos(language: &Language, acknowledgements: &Acknowledgements) -> Vec<Logo> {
    let mut logos = Vec::new();
    for entry in acknowledgements.entries() {
        let Some(logo) = &entry.logo else { continue };
        let union = entry.regime != Regime::Contract;
        let mut beside = Vec::new();
        if union {
            beside.push(language.text("report.european_union"));
            beside.extend(entry.fund.clone());
        }
        logos.push(match logo {
            crate::model::Logo::Emblem { alt } => {
                Logo { source: LogoSource::Emblem, alt: alt.clone(), beside }
            }
            crate::model::Logo::File { path, alt, .. } => {
                Logo { source: LogoSource::File(path.clone()), alt: alt.clone(), beside }
            }
        });
    }
    logos
}

fn mentions(acknowledgements: &Acknowledgements) -> Vec<Mention> {
    let entries = acknowledgements.entries().iter();
    entries
        .filter_map(|entry| {
            entry
                .mention
                .clone()
                .map(|text| Mention { text, union: entry.regime != Regime::Contract })
        })
        .collect()
}

fn ymd(date: Date) -> [i32; 3] {
    let part = |n: u32| i32::try_from(n).unwrap_or(1);
    [date.year(), part(date.month()), part(date.day())]
}
