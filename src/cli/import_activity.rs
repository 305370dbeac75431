//! `halte import activity`: sessions and visits from a spreadsheet, as records.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::diagnostics::{Code, Diagnostic, has_errors};
use crate::import::{self, activity};
use crate::language::Language;
use crate::model::{self, Model, ProgrammeId};
use crate::records;
use crate::records::notation::{Id, Notation};
use crate::sources::{self, Sources, Theme};
use crate::words::{Message, message};

use super::voice::Voice;
use super::{Project, ledger, terminal};

#[derive(Args)]
pub struct Options {
    /// A filled-in template (`halte template activity.xlsx`) or an export of La Coop de la
    /// médiation numérique, as .xlsx, .xls, .ods or .csv.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    project: Project,
    /// The programme whose stops are meant, and to which belongs what happened at no stop.
    #[arg(long, value_name = "ID")]
    programme: Option<String>,
    /// Say what would be written, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match answer(options, voice) {
        Ok(code) => code,
        Err(diagnostics) => {
            terminal::show(voice, &diagnostics);
            let tally = terminal::tally(voice, &diagnostics);
            terminal::tell(voice, &message!("build-refused", tally = tally));
            ExitCode::FAILURE
        }
    }
}

fn answer(options: &Options, voice: Voice) -> Result<ExitCode, Vec<Diagnostic>> {
    let root = &options.project.root;
    let (sources, model, language) = project(root)?;
    let programme = programme(options.programme.as_deref(), &model)?;
    let subject =
        activity::Subject { model: &model, language: &language, programme: programme.as_ref() };
    let bytes = import::read(&options.file).map_err(|said| vec![*said])?;
    let text_of =
        |path: &str| sources.get(path).and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let imported =
        activity::activity(&options.file.display().to_string(), &bytes, &subject, &text_of);
    if imported.has_errors() {
        return Err(imported.diagnostics);
    }
    try_out(&sources, &imported)?;
    terminal::show(voice, &imported.diagnostics);
    if !options.dry_run {
        write(voice, root, &sources, &imported)?;
    }
    say(voice, &imported, root, options.dry_run);
    Ok(terminal::left_out(imported.leaves_out()))
}

/// The project as it stands. One with errors is mended first: what is there could not be compared
/// with what comes.
pub(super) fn project(root: &Path) -> Result<(Sources, Model, Language), Vec<Diagnostic>> {
    let (sources, mut said) = sources::read(root);
    let (records, more) = records::read(&sources);
    said.extend(more);
    let (model, more) = model::read(&records);
    said.extend(more);
    let Some(model) = model.filter(|_| !has_errors(&said)) else { return Err(said) };
    let site = &model.service.site;
    let code = site.languages.first().map_or("fr", String::as_str);
    let language = Language::load(code, Theme::new(&site.theme, &sources))?;
    Ok((sources, model, language))
}

pub(super) fn programme(
    wanted: Option<&str>,
    model: &Model,
) -> Result<Option<ProgrammeId>, Vec<Diagnostic>> {
    let Some(wanted) = wanted else { return Ok(None) };
    let id = Id::parse(wanted)
        .ok()
        .map(ProgrammeId::from)
        .filter(|id| model.service.programmes.contains_key(id));
    let known = model.service.programmes.keys().map(ProgrammeId::as_str);
    id.map(Some).ok_or_else(|| {
        let message = message!("import-unknown-programme", programme = wanted);
        vec![Diagnostic::new(Code::UnknownProgramme, None, message).suggest(wanted, known)]
    })
}

/// Reads the records again as they would be. What does not come out as it went in is not written.
fn try_out(sources: &Sources, imported: &activity::Imported) -> Result<(), Vec<Diagnostic>> {
    let mut candidate = sources.clone();
    for (path, text) in &imported.files {
        candidate.insert(path.as_str(), text.clone().into_bytes());
    }
    let (records, mut said) = records::read(&candidate);
    let (model, more) = model::read(&records);
    said.extend(more);
    if has_errors(&said) {
        return Err(said);
    }
    if !model.is_some_and(|model| imported.is_held_by(&model)) {
        return Err(vec![Diagnostic::new(Code::Import, None, message!("import-not-held"))]);
    }
    Ok(())
}

fn write(
    voice: Voice,
    root: &Path,
    sources: &Sources,
    imported: &activity::Imported,
) -> Result<(), Vec<Diagnostic>> {
    let changes: Vec<_> = imported
        .files
        .iter()
        .filter_map(|(path, text)| ledger::change(sources, path, text.clone().into_bytes()))
        .collect();
    let changes = ledger::on_disk(root, &changes);
    let mut waiting = |who: &Message| terminal::tell(voice, &super::build::busy(who, root));
    ledger::hold(voice, root, &mut waiting)
        .and_then(|hold| hold.write("halte import activity", &changes))
        .map(|saved| ledger::tell_saved(voice, &saved))
        .map_err(|refusal| {
            let message = message!("import-record-not-written", problem = refusal.message());
            vec![Diagnostic::new(Code::Import, None, message)]
        })
}

fn say(voice: Voice, imported: &activity::Imported, root: &Path, dry_run: bool) {
    let summary = &imported.summary;
    let message = message!(
        "import-activity-summary",
        rows = summary.rows,
        left_out = summary.left_out,
        open = summary.not_begun,
        sessions = summary.sessions,
        visits = summary.visits,
        workshops = summary.workshops,
        receptions = summary.receptions,
        tallies = summary.tallies,
        registered = summary.registered,
        unchanged = summary.unchanged,
    );
    terminal::tell(voice, &message);
    for path in imported.files.keys() {
        let file = root.join(path).display().to_string();
        terminal::tell(
            voice,
            &match dry_run {
                true => message!("import-would-write", file = file),
                false => message!("import-wrote", file = file),
            },
        );
    }
}
