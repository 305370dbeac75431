//! How halte writes to the terminal: in which language, how wide, with colours or not.
#![expect(clippy::disallowed_methods, reason = "reads NO_COLOR and the language of the project")]

use std::fs::{self, File};
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::words::{Message, Tongue};

/// The width where the error output is no terminal, and the least that is written for.
const WIDTH_ELSEWHERE: usize = 100;
const WIDTH_MIN: usize = 40;

#[derive(Clone, Copy, Debug)]
pub struct Voice {
    pub tongue: Tongue,
    /// Columns of the terminal.
    pub width: usize,
    pub colours: bool,
}

impl Voice {
    /// In the language that was asked for; else in that of the project, of the system, in French.
    pub fn find(asked: Option<Tongue>, project: Option<&Path>) -> Self {
        let tongue = asked
            .or_else(|| of_project(project?))
            .or_else(|| sys_locale::get_locales().find_map(|tag| Tongue::of(&tag)))
            .unwrap_or(Tongue::French);
        let width = terminal_size::terminal_size_of(io::stderr())
            .map_or(WIDTH_ELSEWHERE, |(width, _)| usize::from(width.0).max(WIDTH_MIN));
        let colours = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Voice { tongue, width, colours }
    }

    pub fn say(self, message: &Message) -> String {
        self.tongue.say(message)
    }
}

/// As `--lang` has it.
impl ValueEnum for Tongue {
    fn value_variants<'a>() -> &'a [Self] {
        &Tongue::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.code()))
    }
}

/// How much of the site's record is read.
const RECORD_MAX: u64 = 64 * 1024;

fn of_project(root: &Path) -> Option<Tongue> {
    let path = ["site.yaml", "site.yml"].map(|name| root.join("records").join(name));
    // A pipe would never end.
    let path = path.iter().find(|path| fs::metadata(path).is_ok_and(|file| file.is_file()))?;
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(RECORD_MAX).read_to_end(&mut bytes).ok()?;
    first_language(&String::from_utf8_lossy(&bytes))
}

/// The main language of a site's record, however many mistakes stand around it.
fn first_language(record: &str) -> Option<Tongue> {
    let written = record.lines().find_map(|line| {
        let line = line.trim_start_matches('\u{feff}').trim_start();
        line.strip_prefix("- ").unwrap_or(line).trim_start().strip_prefix("language:")
    })?;
    Tongue::of(written.split('#').next()?.trim().trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_record_with_mistakes_is_found() {
        for (record, expected) in [
            ("- name: Bus\n  language: de\n", Some(Tongue::German)),
            ("\u{feff}- language: \"en\" # first\r\n  nmae: [Bus\r\n", Some(Tongue::English)),
            ("name: {{\nlanguage: fr\n", Some(Tongue::French)),
            ("- name: Bus\n  # language: de\n  other_languages: [en]\n", None),
            ("- language: oc\n", None),
            ("- language:\n", None),
            ("", None),
        ] {
            assert_eq!(first_language(record), expected, "{record}");
        }
    }
}
