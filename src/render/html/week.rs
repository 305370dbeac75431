//! The page of the week through a template that comes with the program: its words are those of the
//! program, not of a theme.

use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};
use serde::Serialize;

use crate::week::Week;
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
pub(super) fn sheet(week: &Week) -> String {
    let say = |message: &Message| week.tongue.say(message);
    let words = |all: &[Message]| all.iter().map(say).collect::<Vec<String>>();
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

fn filled(template: &str, context: Value) -> String {
    let mut environment = Environment::new();
    environment.set_formatter(super::escape::write_isolated);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment
        .render_str(template, context)
        .expect("the template that comes with the program fits its page")
}
