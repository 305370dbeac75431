//! Documents for funders: what each section says, in words and in order. Knows nothing of
//! typesetting.

mod actions;
mod annex;
mod attendance;
mod briefings;
mod charts;
mod committee;
mod decisions;
mod diary;
mod essentials;
mod figures;
mod gaps;
mod half_days;
mod head;
mod incidents;
mod indicators;
mod method;
mod money;
mod openings;
pub(in crate::views) mod papers;
mod partners;
mod people;
mod readjustments;
mod requests;
mod scope;
mod supply;
mod terms;
mod texts;
mod table;
mod unwritten;
mod vouchers;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::addresses;
use crate::calendar::{Date, Period};
use crate::indicators::{PeriodFigures, Published, Table};
use crate::language::Language;
use crate::model::{Deliverable, DeliverableKind, Programme, Stop};
use crate::output::OutputPath;

use super::Given;
use super::chart::Chart;
use super::messages::Message;
use super::posters::Poster;
use super::words::typographic;

pub use head::{Head, Logo, LogoSource, Mention};
pub(in crate::views) use method::glossary;
pub(in crate::views) use table::heading;
pub use table::{Cell, ColumnView, GroupView, RowView, TableView};
pub use texts::{Misnamed, Narrative};

/// One document, in the order in which it is read.
#[derive(Clone, Debug)]
pub struct Report {
    /// Of the PDF.
    pub path: OutputPath,
    pub template: Template,
    pub head: Head,
    pub sections: Vec<Section>,
    /// The texts that blocks of kind [`Block::Text`] show, by section.
    pub texts: BTreeMap<&'static str, Narrative>,
    /// Names that the author gives words to and that no figure of the period has.
    pub misnamed: Vec<Misnamed>,
    /// The figures behind the document, for data that travel inside it.
    pub figures: Option<PeriodFigures>,
}

/// Which template of the theme sets the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    Report,
    Monthly,
    Poster,
    Sign,
    Digest,
}

impl Template {
    /// Its name below `reports/` of the theme, without ending.
    pub fn name(self) -> &'static str {
        match self {
            Template::Report => "report",
            Template::Monthly => "monthly",
            Template::Poster => "poster",
            Template::Sign => "sign",
            Template::Digest => "digest",
        }
    }
}

/// A section, in the order of its blocks.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// A slug, unique in the document.
    pub id: &'static str,
    pub title: String,
    /// Wide tables stand on pages of their own.
    pub landscape: bool,
    pub blocks: Vec<Block>,
}

/// What a section is made of.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Heading {
        text: String,
    },
    Paragraph {
        text: String,
    },
    /// The message of a figure: a title and a sentence that compares; the note names its chart,
    /// if elsewhere.
    Message {
        figure: String,
        title: String,
        sentence: Option<String>,
        note: Option<String>,
    },
    Points {
        items: Vec<String>,
    },
    KeyFigures {
        figures: Vec<KeyFigure>,
    },
    Chart {
        id: String,
        caption: String,
        chart: Chart,
        source: Option<String>,
        note: Option<String>,
    },
    Table {
        table: TableView,
    },
    Definitions {
        items: Vec<Definition>,
    },
    /// A frame with something that must not be overlooked.
    Notice {
        text: String,
    },
    /// A text stands here that people wrote.
    Text {
        id: &'static str,
    },
    /// A whole poster.
    Poster {
        poster: Poster,
    },
}

impl Block {
    /// The figures' table that is shown whole here.
    fn table_of(&self) -> Option<&str> {
        match self {
            Block::Table { table } => table.whole.as_deref(),
            _ => None,
        }
    }
}

/// A number with what it is held against, read as: value, label, details.
#[derive(Clone, Debug, Serialize)]
pub struct KeyFigure {
    pub value: String,
    pub label: String,
    pub details: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Definition {
    pub term: String,
    pub text: String,
}

/// What a section is composed from.
#[derive(Clone, Copy)]
struct Context<'a> {
    given: &'a Given<'a>,
    language: &'a Language,
    programme: &'a Programme,
    deliverable: &'a Deliverable,
    figures: &'a PeriodFigures,
    /// What the same reader got of the period before, where both are over.
    before: Option<&'a PeriodFigures>,
    /// Counts of fewer persons than this are masked.
    threshold: u32,
}

impl Context<'_> {
    fn period(&self) -> Period {
        self.figures.period
    }

    /// The days of the period on which the programme runs.
    fn span(&self) -> (Date, Date) {
        let period = self.period();
        (period.first().max(self.programme.from), period.last().min(self.programme.until))
    }

    /// Whether days of the period are still to come, so that nothing may be held against a whole
    /// one.
    fn is_running(&self) -> bool {
        self.given.today < self.span().1
    }

    /// A table, when it is there and tells a number that is not zero. Those that hide all are named
    /// in the note on confidentiality.
    fn table(&self, id: &str) -> Option<&Table> {
        self.figures.tables.get(id).filter(|table| scope::tells(table))
    }

    fn text(&self, key: &str) -> String {
        self.language.text(key)
    }

    /// A stop with its commune.
    fn stop_name(&self, stop: &Stop) -> String {
        let commune = &self.given.service.commune_of(stop).name;
        let stop = typographic(self.language, &stop.name);
        self.language.say("report.stop_name", &[("commune", commune), ("stop", &stop)])
    }

    /// Whether a day is of the period and not after the day of the build: a draft reports no
    /// decision that is still to be taken.
    fn is_past(&self, on: Date) -> bool {
        self.period().contains(on) && on <= self.given.today
    }
}

/// The column of persons, of which there are counts without any session.
const VISITS: &str = "visits";

/// The sections of a report in their order. One that has nothing to say is left out.
const SECTIONS: &[fn(&Context) -> Option<Section>] = &[
    essentials::section,
    committee::section,
    supply::section,
    attendance::section,
    people::section,
    requests::section,
    indicators::section,
    actions::section,
    vouchers::section,
    indicators::grids,
    partners::section,
    texts::analysis,
    gaps::section,
    money::section,
    readjustments::section,
    texts::principles,
    method::section,
    annex::corrections,
    papers::annex,
];

/// Every document of every deliverable.
pub fn compose(given: &Given) -> Vec<Report> {
    let mut reports = Vec::new();
    for published in given.figures.periods() {
        reports.extend(compose_period(given, published, published.threshold()));
    }
    reports
}

/// The documents of one period: one for each deliverable that asks for it.
pub fn compose_period(given: &Given, figures: &PeriodFigures, threshold: u32) -> Vec<Report> {
    let Some(language) = given.languages.first() else { return Vec::new() };
    let Some(programme) = given.service.programmes.get(&figures.programme) else {
        return Vec::new();
    };
    if given.content.withholds(programme.id.as_str(), figures.period) {
        return Vec::new();
    }
    let before = before(given, programme, figures);
    let wanted = given
        .mandate
        .deliverables
        .values()
        .filter(|deliverable| asks_for(programme, deliverable, figures));
    wanted
        .filter_map(|deliverable| {
            report(&Context { given, language, programme, deliverable, figures, before, threshold })
        })
        .collect()
}

/// The covers of the documents that one organisation gets of a period.
pub(in crate::views) fn heads(given: &Given, figures: &Published<PeriodFigures>) -> Vec<Head> {
    let Some(language) = given.languages.first() else { return Vec::new() };
    let Some(programme) = given.service.programmes.get(&figures.programme) else {
        return Vec::new();
    };
    let deliverables = given
        .mandate
        .deliverables
        .values()
        .filter(|deliverable| asks_for(programme, deliverable, figures));
    let threshold = figures.threshold();
    deliverables
        .map(|deliverable| {
            let before = None;
            head::head(&Context {
                given,
                language,
                programme,
                deliverable,
                figures,
                before,
                threshold,
            })
        })
        .collect()
}

/// What the same reader got of the period before. Two periods compare where both are over.
fn before<'a>(
    given: &'a Given,
    programme: &Programme,
    figures: &PeriodFigures,
) -> Option<&'a PeriodFigures> {
    if given.today < figures.period.last().min(programme.until) {
        return None;
    }
    let is_before = |other: &&Published<PeriodFigures>| {
        other.period == figures.period.previous()
            && other.programme == figures.programme
            && other.recipient == figures.recipient
    };
    given.figures.periods().iter().find(is_before).map(|published| &**published)
}

fn asks_for(programme: &Programme, deliverable: &Deliverable, figures: &PeriodFigures) -> bool {
    deliverable.covers(figures.period, programme)
        && deliverable.programme == figures.programme
        && deliverable.recipient == figures.recipient
}

fn report(context: &Context) -> Option<Report> {
    let name = addresses::report(&context.deliverable.id);
    let path =
        OutputPath::funders(context.figures.recipient.as_str(), &folder(context.figures), &name)?;
    let monthly = context.deliverable.kind == DeliverableKind::MonthlyTable;
    let sections = if monthly { annex::monthly_document(context) } else { sections(context) };
    Some(Report {
        path,
        template: if monthly { Template::Monthly } else { Template::Report },
        head: head::head(context),
        sections,
        texts: texts::texts(context),
        misnamed: texts::misnamed(context),
        figures: Some(context.figures.clone()),
    })
}

fn sections(context: &Context) -> Vec<Section> {
    let mut sections: Vec<_> = SECTIONS.iter().filter_map(|section| section(context)).collect();
    sections.extend(annex::tables(context, &sections));
    lead(context, &mut sections);
    point_to_annex(context, &mut sections);
    sections
}

/// A figure of which only a title is shown gets a note with the name of its table.
fn point_to_annex(context: &Context, sections: &mut [Section]) {
    let Some((annex, others)) = sections.split_last_mut() else { return };
    let caption_of = |figure: &str| {
        annex.blocks.iter().find_map(|block| match block {
            Block::Table { table } if table.whole.as_deref() == Some(figure) => {
                Some(&table.caption)
            }
            _ => None,
        })
    };
    for section in others {
        for at in 0..section.blocks.len() {
            let is_followed = matches!(
                section.blocks.get(at + 1),
                Some(Block::Chart { .. } | Block::Table { .. } | Block::Paragraph { .. })
            );
            let Some(Block::Message { figure, sentence: None, note: note @ None, .. }) =
                section.blocks.get_mut(at)
            else {
                continue;
            };
            if let Some(caption) = caption_of(figure).filter(|_| !is_followed) {
                *note = Some(context.language.say("report.in_annex", &[("table", caption)]));
            }
        }
    }
}

/// Takes the chart of the message that comes first to the first page.
fn lead(context: &Context, sections: &mut [Section]) {
    let chart_of = |message: &Message| {
        sections.iter().enumerate().find_map(|(place, section)| {
            let is_said = |block: &Block| {
                matches!(block, Block::Message { figure, .. } if *figure == message.figure)
            };
            let at = section.blocks.iter().position(is_said)? + 1;
            matches!(section.blocks.get(at)?, Block::Chart { .. }).then_some((place, at))
        })
    };
    let Some((section, at)) = essentials::messages(context).iter().find_map(chart_of) else {
        return;
    };
    let chart = sections[section].blocks.remove(at);
    if let Some(Block::Message { note, .. }) = sections[section].blocks.get_mut(at - 1)
        && let Block::Chart { caption, .. } = &chart
    {
        *note = Some(context.language.say("report.on_first_page", &[("chart", caption)]));
    }
    sections[0].blocks.push(chart);
}

/// The period's folder. Programmes that share a recipient keep apart.
pub(in crate::views) fn folder(figures: &PeriodFigures) -> String {
    let programme = figures.shares_recipient.then_some(&figures.programme);
    addresses::period(figures.period, programme)
}

/// Labels that templates need, by key without prefix.
fn template_words(language: &Language) -> BTreeMap<String, String> {
    const KEYS: &[&str] = &[
        "skip", "contents", "page_of", "table", "chart", "note", "source", "pdf", "data",
        "to_write",
    ];
    KEYS.iter()
        .map(|key| ((*key).to_owned(), language.text(&format!("report.word.{key}"))))
        .collect()
}

type File = Arc<str>;
