//! The words of `--help` and of mistakes in the arguments, in the language of the reader. clap
//! has its own in English only: each text is looked up by the command and the argument.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command};

use crate::words::{Message, Tongue, message};

use super::terminal;
use super::voice::Voice;

/// A command and those below it with the words of a language.
pub fn localised(mut command: Command, tongue: Tongue) -> Command {
    command.build();
    in_words(command, "", tongue)
}

fn in_words(command: Command, path: &str, tongue: Tongue) -> Command {
    let own = if path.is_empty() { "halte" } else { path };
    let say = |part| tongue.words(&format!("help-{own}"), part);
    let usage = tongue.say(&message!("help-usage"));
    let heading = command.get_styles().get_header();
    let usage = format!("{}{usage}{}", heading.render(), heading.render_reset());
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"
    );
    let mut command = command
        .mut_args(|arg| argument(arg, path, tongue))
        .help_template(template)
        .subcommand_help_heading(tongue.say(&message!("help-commands")));
    if let Some(about) = say(None) {
        command = command.about(about.clone()).long_about(about);
    }
    if let Some(after) = say(Some("after")) {
        command = command.after_help(after);
    }
    for below in command.get_subcommands_mut() {
        let taken = std::mem::take(below);
        let path = match (path, taken.get_name()) {
            // `halte help build` has the tree of commands once more.
            (_, "help") => "help".to_owned(),
            ("", name) => name.to_owned(),
            (path, name) => format!("{path}-{name}"),
        };
        *below =
            if path == "help" { only_about(taken, tongue) } else { in_words(taken, &path, tongue) };
    }
    command
}

fn only_about(command: Command, tongue: Tongue) -> Command {
    command.about(tongue.say(&message!("help-help")))
}

fn argument(arg: Arg, path: &str, tongue: Tongue) -> Arg {
    let Some(mut text) = words_of(&arg, path, tongue) else { return arg };
    let values: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if arg.get_action().takes_values() && !values.is_empty() {
        let choice = message!("help-choice", values = values.join(", "));
        text = format!("{text} {}", tongue.say(&choice));
    }
    let takes_values = arg.get_action().takes_values();
    if let ([value], true) = (arg.get_default_values(), takes_values) {
        let default = message!("help-default", value = value.to_string_lossy().into_owned());
        text = format!("{text} {}", tongue.say(&default));
    }
    arg.help(text.clone()).long_help(text).hide_possible_values(true).hide_default_value(true)
}

/// The words for an argument of this command, else for one of this name in any.
fn words_of(arg: &Arg, path: &str, tongue: Tongue) -> Option<String> {
    let name = arg.get_id().as_str().replace('_', "-");
    tongue
        .words(&format!("help-{path}-{name}"), None)
        .or_else(|| tongue.words(&format!("help-arg-{name}"), None))
}

/// Prints what was asked for, or what is wrong with the arguments.
pub fn show(error: &Error, voice: Voice) {
    if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return;
    }
    terminal::fail(voice, &mistake(error));
    if let Some(near) = suggested(error) {
        terminal::advise(voice, &message!("did-you-mean", text = near));
    } else if let Some(ContextValue::Strings(values)) = error.get(ContextKind::ValidValue)
        && !values.is_empty()
    {
        terminal::advise(voice, &message!("usage-one-of", values = values.join(", ")));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        terminal::say(&format!("{} {usage}", voice.say(&message!("help-usage"))));
        let command: Vec<&str> = usage
            .split_whitespace()
            .take_while(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
            .collect();
        terminal::tell(voice, &message!("usage-more", command = command.join(" ")));
    }
}

/// What is wrong with the arguments.
fn mistake(error: &Error) -> Message {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let option = || text(ContextKind::InvalidArg);
    let value = || text(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => message!("usage-unknown-option", option = option()),
        ErrorKind::InvalidSubcommand => {
            message!("usage-unknown-command", command = text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => message!("usage-missing", what = option()),
        ErrorKind::MissingSubcommand => message!("usage-missing-command"),
        ErrorKind::InvalidValue if value().is_empty() => {
            message!("usage-no-value", option = option())
        }
        ErrorKind::InvalidValue => message!("usage-value", value = value(), option = option()),
        ErrorKind::ValueValidation => match std::error::Error::source(error) {
            Some(why) => {
                let problem = why.to_string();
                message!("usage-value-why", value = value(), option = option(), problem = problem)
            }
            None => message!("usage-value", value = value(), option = option()),
        },
        ErrorKind::ArgumentConflict if text(ContextKind::PriorArg) == option() => {
            message!("usage-twice", option = option())
        }
        ErrorKind::ArgumentConflict => {
            message!("usage-together", option = option(), other = text(ContextKind::PriorArg))
        }
        ErrorKind::TooManyValues => message!("usage-too-many", value = value()),
        ErrorKind::InvalidUtf8 => message!("usage-not-text"),
        other => message!("usage-other", problem = other.as_str().unwrap_or("?")),
    }
}

/// What commands are called elsewhere, and here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("create", "new"),
    ("dev", "watch"),
    ("deploy", "publish"),
    ("doc", "manual"),
    ("docs", "manual"),
    ("generate", "build"),
    ("guide", "manual"),
    ("init", "new"),
    ("lint", "check"),
    ("make", "build"),
    ("preview", "watch"),
    ("send", "deliver"),
    ("serve", "watch"),
    ("start", "watch"),
    ("upload", "publish"),
    ("validate", "check"),
    ("verify", "check"),
];

/// What may have been meant.
fn suggested(error: &Error) -> Option<String> {
    if let Some(ContextValue::String(command)) = error.get(ContextKind::InvalidSubcommand)
        && let Some((_, ours)) = ELSEWHERE.iter().find(|(theirs, _)| theirs == command)
    {
        return Some((*ours).to_owned());
    }
    let kinds =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    kinds.into_iter().find_map(|kind| match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::words::FILES;

    /// The ids of the words that a command and its arguments use, and what has none.
    fn used(command: &Command, path: &str, ids: &mut BTreeSet<String>, open: &mut Vec<String>) {
        let own = format!("help-{}", if path.is_empty() { "halte" } else { path });
        if !ids.insert(own.clone()) || !Tongue::English.knows(&own) {
            open.push(own);
        }
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str().replace('_', "-");
            let found = [format!("help-{path}-{name}"), format!("help-arg-{name}")];
            match found.iter().find(|id| Tongue::English.knows(id)) {
                Some(id) => drop(ids.insert(id.clone())),
                None => open.push(found[0].clone()),
            }
        }
        for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
            let name = below.get_name();
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") };
            used(below, &path, ids, open);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_and_no_words_are_left() {
        let mut command = super::super::Arguments::command();
        command.build();
        let (mut ids, mut open) = (BTreeSet::new(), Vec::new());
        used(&command, "", &mut ids, &mut open);
        assert!(open.is_empty(), "without words: {open:?}");
        let frame = ["help-usage", "help-commands", "help-choice", "help-default", "help-help"];
        ids.extend(frame.map(str::to_owned));
        let (_, (_, text)) = FILES
            .iter()
            .find(|(tongue, (room, _))| *tongue == Tongue::English && *room == "help")
            .expect("there are words for help");
        // A program without alerts has their words all the same.
        let is_built = |id: &str| {
            let shared = ["help-arg-folder", "help-arg-behind-proxy"].contains(&id);
            cfg!(feature = "alerts") || !(shared || id.starts_with("help-alerts"))
        };
        let written = text.lines().filter_map(|line| line.split_once(" = "));
        let idle: Vec<&str> = written
            .map(|(id, _)| id)
            .filter(|id| id.starts_with("help-") && !ids.contains(*id) && is_built(id))
            .collect();
        assert!(idle.is_empty(), "of no command: {idle:?}");
    }

    #[test]
    fn help_is_in_the_language_of_the_reader() {
        for (tongue, words) in [
            (Tongue::French, ["Utilisation :", "Dire quand le service passe", "[par défaut : .]"]),
            (Tongue::German, ["Aufruf:", "Sagen, wann der Dienst kommt", "[sonst: .]"]),
            (Tongue::English, ["Usage:", "Say when it comes", "[default: .]"]),
        ] {
            let mut command = localised(super::super::Arguments::command(), tongue);
            let agenda = command.find_subcommand_mut("agenda").expect("there is an agenda");
            let help = agenda.render_help().to_string().replace('\u{a0}', " ");
            let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
            for word in words {
                assert!(help.contains(word), "{word}: {help}");
            }
            assert!(!help.contains("possible values"), "{help}");
        }
    }
}
