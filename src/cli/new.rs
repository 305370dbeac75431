//! `halte new`: a small project that builds at once, to be filled with one's own records.
#![expect(clippy::disallowed_methods, reason = "writes the files that were asked for")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::calendar::{Date, Datelike, Days, HolidayCalendar, Weekday, days};

use super::voice::Voice;
use super::{terminal, today};

#[derive(Args)]
#[command(after_help = "Next: `halte watch --root DIR --open` shows the site while you write; \
        DIR/README.md says where to begin.")]
pub struct Options {
    /// The folder to make; if it is there, it must be empty.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The day around which the example's dates are laid. Default: today in Paris.
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

macro_rules! starter {
    ($($path:literal = $file:literal,)+) => {
        &[$(($path, include_str!(concat!("starter/", $file)))),+]
    };
}

/// The files of the starter project; words between `@` are dates.
const FILES: &[(&str, &str)] = starter! {
    "README.md" = "README.md",
    ".gitignore" = "gitignore",
    "records/programmes.yaml" = "records/programmes.yaml",
    "records/organisations.yaml" = "records/organisations.yaml",
    "records/site.yaml" = "records/site.yaml",
    "records/territories.yaml" = "records/territories.yaml",
    "records/communes.yaml" = "records/communes.yaml",
    "records/stops/est.yaml" = "records/stops/est.yaml",
    "records/rota.yaml" = "records/rota.yaml",
    "records/exceptions.yaml" = "records/exceptions.yaml",
    "records/deliverables.yaml" = "records/deliverables.yaml",
    "content/logos/mon-financeur.svg" = "content/logos/mon-financeur.svg",
    "content/pages/accueil.md" = "content/pages/accueil.md",
    "content/pages/quoi-apporter.md" = "content/pages/quoi-apporter.md",
    "content/pages/simple.md" = "content/pages/simple.md",
    "content/pages/mentions-legales.md" = "content/pages/mentions-legales.md",
    "content/pages/confidentialite.md" = "content/pages/confidentialite.md",
    "content/pages/accessibilite.md" = "content/pages/accessibilite.md",
};

pub fn run(options: &Options, voice: Voice) -> ExitCode {
    let folder = &options.folder;
    let today = match today::today(options.today) {
        Ok(today) => today,
        Err(message) => {
            terminal::fail(voice, &message);
            return ExitCode::from(2);
        }
    };
    if let Err(error) = fs::create_dir_all(folder) {
        return fail(
            &format!("{} cannot be made: {error}", folder.display()),
            "choose another folder",
        );
    }
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => {
            return fail(
                &format!("{} is not empty", folder.display()),
                "choose a folder that is new or empty",
            );
        }
        Err(error) => {
            return fail(
                &format!("{} cannot be read: {error}", folder.display()),
                "choose another folder",
            );
        }
    }
    match write(folder, today) {
        Ok(count) => {
            terminal::say(&format!(
                "{} in {}. To see the site while you write:",
                terminal::count(count, "file"),
                folder.display()
            ));
            terminal::say(&format!("  halte watch --root {} --open", folder.display()));
            ExitCode::SUCCESS
        }
        Err((path, error)) => fail(
            &format!("{} cannot be written: {error}", path.display()),
            "look at the permissions and the room on the disk",
        ),
    }
}

fn fail(message: &str, hint: &str) -> ExitCode {
    terminal::say(&format!("error: {message}\n  help: {hint}"));
    ExitCode::from(2)
}

fn write(folder: &Path, today: Date) -> Result<usize, (PathBuf, io::Error)> {
    let last_month = first_of_month(today) - Days::new(1);
    let from = first_of_month(last_month);
    let tuesdays: Vec<Date> =
        days(from, today + Days::new(40)).filter(|date| date.weekday() == Weekday::Tue).collect();
    let next = tuesdays.iter().find(|date| **date > today).copied().unwrap_or(today);
    let month = last_month.format("%Y-%m").to_string();
    let words = [
        ("@today@", today.to_string()),
        ("@from@", from.to_string()),
        ("@until@", (from + Days::new(364)).to_string()),
        ("@anchor@", tuesdays.first().copied().unwrap_or(from).to_string()),
        ("@next@", next.to_string()),
        ("@month@", month.clone()),
    ];
    let files = FILES.iter().map(|(path, text)| {
        (
            (*path).to_owned(),
            words.iter().fold((*text).to_owned(), |text, (word, date)| text.replace(word, date)),
        )
    });
    let held = tuesdays
        .iter()
        .filter(|date| **date <= last_month && HolidayCalendar::France.on(**date, &[]).is_none());
    let files = files.chain([(format!("records/sessions/{month}.yaml"), sessions(held.copied()))]);
    let mut count = 0;
    for (path, text) in files {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| (path, error))?;
        count += 1;
    }
    Ok(count)
}

fn first_of_month(date: Date) -> Date {
    date - Days::new(u64::from(date.day0()))
}

/// A month of invented sessions at the first stop.
fn sessions(dates: impl Iterator<Item = Date>) -> String {
    const VISITS: [&str; 3] = [
        "{age: 70+, gender: féminin, status: retraité, motives: [Social-Santé], actions: [form, \
         reassurance], referral: social_services}",
        "{age: 40-59, gender: masculin, status: sans emploi, motives: [Logement, Argent-Impôts], \
         actions: file, referral: town_hall}",
        "{age: 25-29, gender: féminin, status: en emploi, motives: Papiers-Élections-Citoyenneté, \
         actions: account, referral: publicity}",
    ];
    let mut text = String::from(
        "# Ce qui s'est passé à chaque permanence du mois, sans aucune identité. Activité \
         inventée.\n",
    );
    for (index, date) in dates.enumerate() {
        let [first, second, _] = [0, 1, 2].map(|visit| VISITS[(index + visit) % VISITS.len()]);
        text.push_str(&format!(
            "\n- stop: montargis\n  date: mardi {date}\n  status: held\n  presence: \
             09:00-12:00\n  slots: {{booked: 1, seen: 1}}\n  walk_ins: 1\n  visits:\n    - \
             {first}\n    - {second}\n",
        ));
    }
    text
}
