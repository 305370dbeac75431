//! The page of the week through a template that comes with the program: its words are those of the
//! program, not of a theme.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};
use serde::Serialize;

use crate::pictures::Format;
use crate::render::{Input, emblem};
use crate::week::{SheetLogo, Week};
use crate::words::{Message, message};

const TEMPLATE: &str = include_str!("week.html");
const SHEET: &str = include_str!("sheet.html");

#[derive(Clone, Debug, Serialize)]
struct Section {
    id: &'static str,
    title: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    notes: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    cells: Vec<String>,
    is_urgent: bool,
}

pub(super) fn page(week: &Week) -> String {
    let say = |message: &Message| week.tongue.say(message);
    let words = |all: &[Message]| all.iter().map(say).collect::<Vec<String>>();
    let sections = week.sections.iter().map(|section| Section {
        id: section.id,
        title: say(&section.title),
        columns: words(&section.columns),
        rows: section
            .rows
            .iter()
            .map(|row| Row { cells: words(&row.cells), is_urgent: row.is_urgent })
            .collect(),
        notes: words(&section.notes),
    });
    let context = context! {
        lang => week.tongue.code(),
        title => say(&week.title),
        day => say(&week.day),
        private => say(&message!("week-private")),
        urgent => say(&message!("week-urgent")),
        sections => Value::from(Serde(sections.collect::<Vec<Section>>())),
    };
    filled(TEMPLATE, context)
}

/// The blank sheets, each on a page of its own.
pub(super) fn sheet(input: &Input, week: &Week) -> String {
    let say = |message: &Message| week.tongue.say(message);
    let words = |all: &[Message]| all.iter().map(say).collect::<Vec<String>>();
    let logo = |placed: &SheetLogo| {
        Some(context! {
            src => picture(input, placed.file.as_deref())?,
            alt => placed.alt.as_str(),
            union => placed.union.as_ref().map(say),
            fund => placed.fund.as_deref(),
        })
    };
    let sheets = week.sheets.iter().map(|sheet| {
        let groups = sheet.groups.iter().map(|group| {
            context! {
                title => say(&group.title),
                lines => words(&group.lines),
                boxes => words(&group.boxes),
            }
        });
        let lists = sheet.lists.iter();
        let lists = lists
            .map(|list| context! { label => list.label.as_str(), boxes => list.boxes.clone() });
        context! {
            programme => sheet.programme.as_str(),
            phone => sheet.phone.as_deref(),
            logos => sheet.logos.iter().filter_map(logo).collect::<Vec<_>>(),
            mentions => sheet.mentions.clone(),
            groups => groups.collect::<Vec<_>>(),
            lists => lists.collect::<Vec<_>>(),
        }
    });
    let context = context! {
        lang => week.tongue.code(),
        title => say(&message!("sheet-title")),
        keep => say(&message!("sheet-keep")),
        sheets => sheets.collect::<Vec<_>>(),
    };
    filled(SHEET, context)
}

/// A logo within the page itself, as RFC 2397 has it.
fn picture(input: &Input, file: Option<&str>) -> Option<String> {
    let (bytes, media_type): (Arc<[u8]>, _) = match file {
        None => (emblem::svg().into_bytes().into(), Format::Svg.media_type()),
        Some(path) => {
            let (_, picture) = input.logo(path)?;
            (Arc::clone(&picture.screen), picture.format.media_type())
        }
    };
    Some(format!("data:{media_type};base64,{}", BASE64.encode(bytes)))
}

fn filled(template: &str, context: Value) -> String {
    let mut environment = Environment::new();
    environment.set_formatter(super::escape::write_isolated);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment
        .render_str(template, context)
        .expect("the template that comes with the program fits its page")
}
