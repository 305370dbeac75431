//! `halte evidence`: the index of proofs of publicity, for a funder's audit.
#![expect(clippy::disallowed_methods, reason = "writes the index where it was asked for")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::diagnostics::{Diagnostic, has_errors};
use crate::language::Language;
use crate::render::{EvidenceFiles, evidence};
use crate::sources::{self, Theme};
use crate::words::{Message, message};

use super::voice::Voice;
use super::{Project, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// A folder for index.csv and index.html; `evidence/<date>` in the project's folder when left
    /// out.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match write(options) {
        Ok(folder) => {
            let file = folder.join("index.html").display().to_string();
            terminal::tell(voice, &message!("evidence-written", file = file));
            ExitCode::SUCCESS
        }
        Err(Failure::Project(diagnostics)) => {
            terminal::show(voice, &diagnostics);
            ExitCode::FAILURE
        }
        Err(Failure::Asked(message)) => {
            terminal::fail(voice, &message);
            ExitCode::from(2)
        }
    }
}

enum Failure {
    /// The project has errors.
    Project(Vec<Diagnostic>),
    /// It cannot be done as asked.
    Asked(Message),
}

fn write(options: &Options) -> Result<PathBuf, Failure> {
    let root = &options.project.root;
    let today = today::today(options.project.today).map_err(Failure::Asked)?;
    let folder =
        options.to.clone().unwrap_or_else(|| root.join("evidence").join(today.to_string()));
    // What lies in an output may be uploaded as it is.
    if folder.ancestors().any(|around| around.join(crate::output::MANIFEST).is_file())
        || folder.starts_with(root.join("output"))
    {
        let folder = folder.display().to_string();
        return Err(Failure::Asked(message!("evidence-in-output", folder = folder)));
    }
    let files = files(root, today)?;
    let io = |error: std::io::Error| {
        let (folder, problem) = (folder.display().to_string(), error.to_string());
        Failure::Asked(message!("not-written", file = folder, problem = problem))
    };
    std::fs::create_dir_all(&folder).map_err(io)?;
    std::fs::write(folder.join("index.csv"), files.csv).map_err(io)?;
    std::fs::write(folder.join("index.html"), files.html).map_err(io)?;
    Ok(folder)
}

fn files(root: &Path, today: crate::calendar::Date) -> Result<EvidenceFiles, Failure> {
    let (sources, mut diagnostics) = sources::read(root);
    let build = crate::build(&sources, today);
    diagnostics.extend(build.diagnostics);
    let (model, _) = crate::model::read(&crate::records::read(&sources).0);
    let Some(model) = model.filter(|_| !has_errors(&diagnostics)) else {
        return Err(Failure::Project(diagnostics));
    };
    let site = &model.service.site;
    let theme = Theme::new(&site.theme, &sources);
    let language = Language::load(&site.languages[0], theme).map_err(Failure::Project)?;
    let proofs = crate::evidence::gather(&build.artefacts, &model.mandate);
    let (url, papers) = (site.url.as_deref(), &model.mandate.papers);
    let index = crate::views::evidence::compose(&proofs, &language, &site.name, url, papers, today);
    evidence(&index, theme).map_err(|said| Failure::Project(vec![*said]))
}
