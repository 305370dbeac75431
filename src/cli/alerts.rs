//! `halte alerts`: the desk of members and their consent, and what is counted of it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Subcommand};

use crate::alerts::desk::{Desk, Proxy};
use crate::alerts::store::Folder;
use crate::alerts::{Trouble, accounts};
use crate::diagnostics::Diagnostic;
use crate::project::Memory;
use crate::words::{Message, message};

use super::voice::Voice;
use super::{import_activity, terminal, today};

/// Where the desk is served unless another port is asked for.
const PORT: u16 = 8090;

#[derive(Args)]
pub struct Options {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Serve the desk on this machine: members, groups, consent. Where nobody administers it yet, a
    /// link for the first administrator is printed.
    Serve(Serve),
    /// Print a link by which an administrator makes an account. It works once.
    Invite(Invite),
    /// Follow the audit from its first entry and say whether it was altered; exit status 1 where it
    /// was.
    Audit(Place),
    /// Count members and messages of a period into the records, with the ages of its last day. No
    /// name, and no title or group of few people, is written.
    Tally(Tally),
    /// Print the record of processing (GDPR, article 30) and the frame of an impact assessment, as
    /// the desk is set up.
    Register(Place),
}

#[derive(Args)]
struct Tally {
    #[command(flatten)]
    place: Place,
    /// The period, such as 2019-10, 2019-Q4 or 2019.
    #[arg(long, value_name = "PERIOD", value_parser = super::read::<crate::calendar::Period>)]
    period: crate::calendar::Period,
}

/// Whose members, and where they are kept.
#[derive(Args)]
pub(super) struct Place {
    /// The project's folder, which holds records/, content/ and themes/.
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    /// The folder of members and accounts. Default: private/alerts in the project's folder.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

#[derive(Args)]
struct Address {
    /// The port to serve on; 0 for any free one.
    #[arg(long, default_value_t = PORT, value_name = "PORT")]
    port: u16,
    /// The public address, such as https://alertes.example, where a reverse proxy on this machine
    /// forwards to the desk and does TLS.
    #[arg(long, value_name = "URL")]
    behind_proxy: Option<String>,
}

#[derive(Args)]
struct Serve {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    address: Address,
}

#[derive(Args)]
struct Invite {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    address: Address,
}

/// Why a command ends: in one line, or at places of the records.
pub(super) enum Failed {
    Trouble(Trouble),
    Records(Vec<Diagnostic>),
}

impl From<Trouble> for Failed {
    fn from(trouble: Trouble) -> Self {
        Failed::Trouble(trouble)
    }
}

impl From<Vec<Diagnostic>> for Failed {
    fn from(said: Vec<Diagnostic>) -> Self {
        Failed::Records(said)
    }
}

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let done = match &options.what {
        What::Serve(options) => serve(options, voice),
        What::Invite(options) => invite(options, voice),
        What::Audit(place) => audit(place, voice),
        What::Tally(options) => super::alerts_tally::run(&options.place, options.period, voice),
        What::Register(place) => super::alerts_register::run(place, voice),
    };
    match done {
        Ok(code) => code,
        Err(Failed::Trouble(trouble)) => {
            terminal::fail(voice, &trouble.message());
            ExitCode::from(2)
        }
        Err(Failed::Records(said)) => {
            terminal::show(voice, &said);
            let tally = terminal::tally(voice, &said);
            terminal::tell(voice, &message!("build-refused", tally = tally));
            ExitCode::FAILURE
        }
    }
}

impl Place {
    pub fn open(&self) -> Result<Folder, Trouble> {
        let folder = self.folder.clone().unwrap_or_else(|| self.root.join("private/alerts"));
        Folder::open(&self.root, &folder)
    }
}

impl Address {
    fn proxy(&self) -> Result<Option<Proxy>, Trouble> {
        let refused = || Trouble::Machine(message!("alerts-proxy-address"));
        self.behind_proxy.as_deref().map(|url| Proxy::of(url).ok_or_else(refused)).transpose()
    }

    fn base(&self, port: u16) -> Result<String, Trouble> {
        let proxy = self.proxy()?;
        Ok(match proxy {
            Some(proxy) => format!("https://{}", proxy.host),
            None => format!("http://localhost:{port}"),
        })
    }
}

/// A link for an administrator, as a part of an address.
fn link(folder: &Folder) -> Result<String, Trouble> {
    let now = today::instant().timestamp();
    let invitation = accounts::Invitation { role: accounts::Role::Administrator, structure: None };
    accounts::write(&mut folder.house(), |house| {
        let secret = accounts::invite(house, &invitation, now)?;
        accounts::note(house, accounts::Deed::Invite, None, (None, None), now)?;
        Ok(format!("/invitation/{secret}"))
    })
}

fn serve(options: &Serve, voice: Voice) -> Result<ExitCode, Failed> {
    let root = &options.place.root;
    let (sources, model, _) = import_activity::project(root)?;
    let stops: BTreeMap<String, String> = model
        .service
        .stops
        .values()
        .map(|stop| (stop.id.as_str().to_owned(), stop.name.clone()))
        .collect();
    let day = today::today(None).map_err(Trouble::Machine)?;
    let (project, said) = crate::open(&sources, day, &mut Memory::default());
    let dress = project.and_then(|project| project.dress()).ok_or(said)?;
    let proxy = options.address.proxy()?;
    let folder = options.place.open()?;
    let is_administered = accounts::has_administrator(&folder.house())?;
    let first = if is_administered { None } else { Some(link(&folder)?) };
    let desk = Desk::new(folder, dress, stops, Arc::new(today::instant), proxy)?;
    crate::alerts::desk::serve(desk, options.address.port, |address| {
        let base = options.address.base(address.port()).unwrap_or_default();
        terminal::tell(voice, &message!("alerts-serving", url = format!("{base}/")));
        if let Some(link) = first {
            tell_link(voice, &format!("{base}{link}"));
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

fn tell_link(voice: Voice, link: &str) {
    let told: Message = message!("alerts-first-link");
    terminal::tell(voice, &told);
    terminal::put(&format!("{link}\n"));
}

fn invite(options: &Invite, voice: Voice) -> Result<ExitCode, Failed> {
    let folder = options.place.open()?;
    let base = options.address.base(options.address.port)?;
    tell_link(voice, &format!("{base}{}", link(&folder)?));
    Ok(ExitCode::SUCCESS)
}

fn audit(place: &Place, voice: Voice) -> Result<ExitCode, Failed> {
    let folder = place.open()?;
    let (found, head) = {
        let house = folder.house();
        (accounts::verify(&house)?, accounts::head(&house)?)
    };
    match found {
        accounts::Broken::Nowhere { entries } => {
            terminal::tell(voice, &message!("alerts-audit-whole", count = entries));
            terminal::put(&format!("{head}\n"));
            Ok(ExitCode::SUCCESS)
        }
        accounts::Broken::At(entry) => {
            terminal::fail(voice, &message!("alerts-audit-broken", entry = entry));
            Ok(ExitCode::FAILURE)
        }
    }
}
