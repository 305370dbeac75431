//! `halte week`: what the operator looks up on Monday, on the terminal.

use std::process::ExitCode;

use clap::Args;
use textwrap::core::display_width;

use crate::diagnostics::has_errors;
use crate::project::Memory;
use crate::sources;
use crate::week::{Row, Section, Week};
use crate::words::message;

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let today = match today::today(options.project.today) {
        Ok(today) => today,
        Err(message) => {
            terminal::fail(voice, &message);
            return ExitCode::from(2);
        }
    };
    let (sources, mut said) = sources::read(&options.project.root);
    let (project, more) = crate::open(&sources, today, &mut Memory::default());
    said.extend(more);
    let week = project.as_ref().map(|project| project.week_in(voice.tongue));
    let week = week.and_then(|week| week.map_err(|more| said.extend(more)).ok());
    said.retain(|found| found.is_error());
    let Some(week) = week else {
        terminal::show(voice, &said);
        terminal::tell(voice, &message!("mistakes-first"));
        return ExitCode::FAILURE;
    };
    terminal::put(&written(voice, &week));
    terminal::withheld(voice, &said);
    if has_errors(&said) { ExitCode::from(4) } else { ExitCode::SUCCESS }
}

fn written(voice: Voice, week: &Week) -> String {
    let sections = week.sections.iter().map(|section| format!("\n{}", of_section(voice, section)));
    let sections: String = sections.collect();
    format!("{}\n{}\n{sections}", voice.say(&week.title), voice.say(&week.day))
}

/// A heading, and rows in columns; the last column is as wide as it is.
fn of_section(voice: Voice, section: &Section) -> String {
    let cells = |row: &Row| row.cells.iter().map(|cell| voice.say(cell)).collect::<Vec<_>>();
    let rows: Vec<(bool, Vec<String>)> =
        section.rows.iter().map(|row| (row.is_urgent, cells(row))).collect();
    let width = |index: usize| {
        let of_column = rows.iter().filter_map(|(_, cells)| cells.get(index));
        of_column.map(|cell| display_width(cell)).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..section.columns.len()).map(width).collect();
    let line = |(is_urgent, cells): &(bool, Vec<String>)| {
        let mark = if *is_urgent { "!" } else { " " };
        let padded = cells.iter().zip(&widths).map(|(cell, width)| {
            let room = width.saturating_sub(display_width(cell));
            format!("{cell}{}", " ".repeat(room))
        });
        let padded: Vec<String> = padded.collect();
        format!("{mark} {}\n", padded.join("  ").trim_end())
    };
    let rows: String = rows.iter().map(line).collect();
    let notes = section.notes.iter().map(|note| format!("  {}\n", voice.say(note)));
    format!("{}\n{rows}{}", voice.say(&section.title), notes.collect::<String>())
}
