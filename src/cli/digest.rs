//! `halte digest`: the passages to come for a partner, as a text to send, and the note that it was
//! sent.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::calendar::{Date, Days, Period};
use crate::diagnostics::{Diagnostic, has_errors, nearest};
use crate::model::{Briefed, Model, Organisation, Programme};
use crate::project::Memory;
use crate::slug::slug;
use crate::sources::{self, Sources};
use crate::words::{Message, message};

use super::voice::Voice;
use super::{Project, ledger, terminal, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    project: Project,
    /// The partner that the passages are for: its id or its name.
    #[arg(value_name = "PARTNER")]
    partner: String,
    /// Note in `records/briefings.yaml` that it was sent on this day.
    #[arg(long)]
    sent: bool,
}

/// Days after which the middle of what a digest shows is.
const MIDDLE: Days = Days::new(14);

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    match answer(options, voice) {
        Ok(text) => {
            terminal::put(&text);
            ExitCode::SUCCESS
        }
        Err((said, message)) => {
            terminal::show(voice, &said);
            terminal::fail(voice, &message);
            ExitCode::from(2)
        }
    }
}

fn answer(options: &Options, voice: Voice) -> Result<String, (Vec<Diagnostic>, Message)> {
    let plain = |message: Message| (Vec::new(), message);
    let today = today::today(options.project.today).map_err(plain)?;
    let root = &options.project.root;
    let (sources, mut said) = sources::read(root);
    let (project, more) = crate::open(&sources, today, &mut Memory::default());
    said.extend(more);
    said.retain(Diagnostic::is_error);
    let Some(project) = project else { return Err((said, message!("mistakes-first"))) };
    let model = project.model();
    let partner = partner(model, &options.partner).map_err(plain)?;
    let Some(text) = project.digest(&partner.id) else {
        return Err((said, message!("digest-nothing", partner = partner.name.as_str())));
    };
    if options.sent {
        if has_errors(&said) {
            return Err((said, message!("mistakes-first")));
        }
        let period = Some(Period::month_of(today + MIDDLE));
        note(voice, root, (&sources, model), &Sent { today, partner, what: Briefed::Tour, period })
            .map_err(plain)?;
    }
    Ok(text)
}

/// The organisation that is meant by an id or a name.
pub fn partner<'a>(model: &'a Model, asked: &str) -> Result<&'a Organisation, Message> {
    let all = || model.service.organisations.values();
    let folded = slug(asked);
    let is_it = |one: &&Organisation| {
        one.id.as_str() == asked || slug(&one.name) == folded || slug(&one.short_name) == folded
    };
    all().find(is_it).ok_or_else(|| match nearest(&folded, all().map(|one| one.id.as_str())) {
        Some(near) => message!("digest-partner-near", asked = asked, near = near),
        None => message!("digest-partner", asked = asked),
    })
}

/// What was sent.
pub struct Sent<'a> {
    pub today: Date,
    pub partner: &'a Organisation,
    pub what: Briefed,
    pub period: Option<Period>,
}

/// Adds a line to `briefings`; none where it is there already.
pub fn note(
    voice: Voice,
    root: &Path,
    (sources, model): (&Sources, &Model),
    sent: &Sent,
) -> Result<(), Message> {
    let programmes = &model.service.programmes;
    let ours = |programme: &&Programme| {
        let of = &sent.partner.programmes;
        let runs = (programme.from..=programme.until).contains(&sent.today);
        programmes.len() == 1 || runs && (of.is_empty() || of.contains(&programme.id))
    };
    let path = "records/briefings.yaml";
    let kept = sources.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let mut text = kept.unwrap_or_default();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    for programme in programmes.values().filter(ours) {
        let of = match programmes.len() {
            1 => String::new(),
            _ => format!("programme: {}, ", programme.id),
        };
        let period = sent.period.map(|period| format!(", period: {period}")).unwrap_or_default();
        let line = format!(
            "- {{{of}date: {}, to: {}, what: {}{period}}}\n",
            sent.today,
            sent.partner.id,
            sent.what.code(),
        );
        if !text.contains(&line) {
            text.push_str(&line);
        }
    }
    let changes: Vec<_> = ledger::change(sources, path, text.into_bytes()).into_iter().collect();
    let changes = ledger::on_disk(root, &changes);
    let mut waiting = |who: &Message| terminal::tell(voice, &super::build::busy(who, root));
    ledger::hold(voice, root, &mut waiting)
        .and_then(|hold| hold.write("halte digest", &changes))
        .map(|saved| ledger::tell_saved(voice, &saved))
        .map_err(|refusal| message!("digest-not-noted", problem = refusal.message()))?;
    terminal::tell(voice, &message!("digest-noted", file = root.join(path).display().to_string()));
    Ok(())
}
