//! The commands: one file each. The only room that prints and that reads the clock and the
//! environment.

#[cfg(feature = "alerts")]
mod alerts;
#[cfg(feature = "alerts")]
mod alerts_register;
#[cfg(feature = "alerts")]
mod alerts_tally;
mod browser;
mod build;
mod check;
mod complete;
mod deliver;
mod keys;
mod agenda;
mod diff;
mod digest;
mod evidence;
mod explain;
mod fix;
mod help;
mod audit;
mod import;
mod import_activity;
mod import_calendar;
mod import_places;
mod new;
mod ledger;
mod manner;
mod manual;
mod progress;
mod publish;
mod schema;
mod template;
mod terminal;
mod theme;
mod timings;
mod today;
mod voice;
mod watch;
mod week;
mod why;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::records::notation::{DATE_ORDER, Mistake, Notation};
use crate::threads;
use crate::words::{Tongue, message};
use voice::Voice;

/// Runs the program with its arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let _ = ASKED.set(asked(&arguments));
    let asked = ASKED.get().copied().flatten();
    let command = help::localised(Arguments::command(), Voice::find(asked, None).tongue);
    let parsed = command.try_get_matches_from(arguments).and_then(|matches| {
        let arguments = Arguments::from_arg_matches(&matches)?;
        let root = folder(&matches, "root").map(Path::to_owned);
        let project = root.as_deref().or_else(|| folder(&matches, "project"));
        let voice = Voice::find(arguments.lang, Some(project.unwrap_or(Path::new("."))));
        manner::set(arguments.manner);
        Ok((arguments.command, voice, root))
    });
    let (command, voice, root) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            help::show(&error, Voice::find(asked, None));
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    if let Err(refused) = threads::given(THREADS_WANTED) {
        let message = message!("threads-refused", problem = refused.to_string());
        // This thread can do the work alone, except for the preview, which answers meanwhile.
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
        if matches!(command, Command::Watch(_)) || alone.build_global().is_err() {
            terminal::fail(voice, &message);
            return ExitCode::from(2);
        }
        terminal::warn(voice, &message);
    }
    if let Some(root) = root {
        ledger::settle(voice, &root);
    }
    let status = match command {
        #[cfg(feature = "alerts")]
        Command::Alerts(options) => alerts::run(&options, voice),
        Command::Build(options) => build::run(&options, voice),
        Command::Audit(options) => audit::run(&options, voice),
        Command::Complete(options) => complete::run(&options, voice),
        Command::Check(options) => check::run(&options, voice),
        Command::Agenda(options) => agenda::run(&options, voice),
        Command::Deliver(options) => deliver::run(&options, voice),
        Command::Diff(options) => diff::run(&options, voice),
        Command::Digest(options) => digest::run(&options, voice),
        Command::Evidence(options) => evidence::run(&options, voice),
        Command::Explain(options) => explain::run(&options, voice),
        Command::Import(options) => import::run(&options, voice),
        Command::Manual(options) => manual::run(&options, voice),
        Command::New(options) => new::run(&options, voice),
        Command::Publish(options) => publish::run(&options, voice),
        Command::Watch(options) => watch::run(&options, voice),
        Command::Week(options) => week::run(&options, voice),
        Command::Why(options) => why::run(&options, voice),
        Command::Template(options) => template::run(&options, voice),
        Command::Schema(options) => schema::run(&options, voice),
        Command::Theme(options) => theme::run(&options, voice),
    };
    terminal::end(voice, status)
}

/// The language that the arguments ask for, also where they have a mistake.
static ASKED: OnceLock<Option<Tongue>> = OnceLock::new();

fn asked(arguments: &[OsString]) -> Option<Tongue> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let found = arguments.find(|argument| argument.starts_with("--lang"))?;
    match found.strip_prefix("--lang=") {
        Some(code) => Tongue::of(code),
        None => Tongue::of(arguments.next()?),
    }
}

/// The value of an option, written as records write it, without any doubt.
fn read<T: Notation>(text: &str) -> Result<T, String> {
    let tongue = Voice::find(ASKED.get().copied().flatten(), None).tongue;
    let said = |mistake: Mistake| {
        let hint = match &mistake.hint {
            Some(hint) => Some(tongue.say(hint)),
            None => tongue.hint(&mistake.message),
        };
        let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
        format!("{}{hint}", tongue.say(&mistake.message))
    };
    let value = T::parse(text.trim()).map_err(&said)?;
    // Elsewhere than in English the day comes first.
    let is_asked = |doubt: &Mistake| doubt.code != DATE_ORDER || tongue == Tongue::English;
    match value.doubt(text.trim()).filter(is_asked) {
        Some(doubt) => Err(said(doubt)),
        None => Ok(value),
    }
}

/// Threads that must be had before the work is shared out among some.
const THREADS_WANTED: usize = 16;

/// The folder that a command was given under a name, such as `root`.
fn folder<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a Path> {
    let mut inner = matches;
    while let Some((_, next)) = inner.subcommand() {
        inner = next;
    }
    inner.try_get_one::<PathBuf>(name).ok()?.map(PathBuf::as_path)
}

/// Turns YAML records of stops, opening hours and activity into a public timetable site, calendar
/// feeds and PDF reports.
#[derive(Parser)]
#[command(name = "halte", version = VERSION, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language in which halte speaks: that of the project when left out, else that of the
    /// system.
    #[arg(long, global = true, value_name = "CODE")]
    lang: Option<Tongue>,
    #[command(flatten)]
    manner: manner::Manner,
}

/// With the commit, where a release was built from one.
const VERSION: &str = env!("HALTE_VERSION");

#[derive(Subcommand)]
enum Command {
    /// Build everything into the output folder, in one step: the old output or the new one, never a
    /// mixture.
    Build(build::Options),
    /// Say everything that is wrong or doubtful; write nothing. Exit status 1 when there are
    /// errors.
    Check(check::Options),
    /// Write the completions of a shell, or the pages that `man` shows.
    Complete(complete::Options),
    /// Say when it comes: the passages of the next weeks, of a stop or a commune, also those that
    /// are cancelled and why.
    Agenda(agenda::Options),
    /// List what there is to do this week: passages and what was announced of them, what is due to
    /// whom, what last week's records lack.
    Week(week::Options),
    /// Mark an edition as sent and freeze its files and figures; without a name, say what is due to
    /// whom.
    Deliver(deliver::Options),
    /// Say what changed for the public between two outputs or two states of a project, ready for a
    /// message to partners.
    Diff(diff::Options),
    /// Write the passages to come for a partner as a text to send, and note that it was sent.
    Digest(digest::Options),
    /// Write an index of every page, document and feed with what it shows of each supporter, for a
    /// funder's audit.
    Evidence(evidence::Options),
    /// Say what the code of a message means, why it matters and how to put it right; without one,
    /// list them all.
    Explain(explain::Options),
    /// Make records of what others publish or keep.
    Import(import::Options),
    /// Write a spreadsheet to be filled in with activity and imported.
    Template(template::Options),
    /// Make a small project that builds at once, to be filled with one's own records.
    New(new::Options),
    /// The manual: a page of it, all of it, or as a site of its own.
    Manual(manual::Options),
    /// Send the public part of the last build to where it is read: a folder, a host by SFTP, a
    /// branch of a repository.
    Publish(publish::Options),
    /// Show the site in the browser while one writes; every change is there at once, and nothing is
    /// written.
    Watch(watch::Options),
    /// Say which records, texts and templates a file of the output is made of, and which of them
    /// are newer than it.
    Why(why::Options),
    /// Attack the published figures with elimination, bounds and linear programs; exit status 1
    /// where a masked number gives way.
    Audit(audit::Options),
    /// Keep members of structures with their consent, at a desk on this machine, and count them.
    #[cfg(feature = "alerts")]
    Alerts(alerts::Options),
    /// Write a JSON Schema for each kind of record, so that an editor completes and checks while
    /// one types.
    Schema(schema::Options),
    /// Write out the theme that comes with the program, whole or in part, to be changed; without a
    /// name, list what the project's themes have otherwise.
    Theme(theme::Options),
}

/// Where the project is and which day it is.
#[derive(Args)]
struct Project {
    /// The project's folder, which holds records/, content/ and themes/.
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// The day for which to build, such as 2022-03-01. Default: today in Paris, or the day of
    /// SOURCE_DATE_EPOCH.
    #[arg(long, value_name = "DATE", value_parser = read::<crate::calendar::Date>)]
    today: Option<crate::calendar::Date>,
}
