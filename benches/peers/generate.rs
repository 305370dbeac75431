//! Writes a project of any number of stops into a folder, and, where a second folder is named, the
//! same number of pages in Markdown for other makers of sites. The same number gives the same files.
//!
//! ```sh
//! cargo bench --bench generate -- 10000 target/peers/project target/peers/markdown
//! ```
#![expect(clippy::disallowed_methods, reason = "a bench writes what it measures")]
#![expect(clippy::print_stderr, reason = "a bench says how it is called")]

#[path = "../watch/project.rs"]
mod project;

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let [stops, project, pages @ ..] = arguments.as_slice() else {
        eprintln!("generate STOPS PROJECT [MARKDOWN]");
        return Ok(());
    };
    let stops: usize = stops.parse().map_err(io::Error::other)?;
    for (path, bytes) in project::of(stops) {
        write(&Path::new(project).join(path), &bytes)?;
    }
    if let Some(pages) = pages.first() {
        for stop in 0..stops {
            let path = Path::new(pages).join(format!("stops/stop-{stop}.md"));
            write(&path, page(stop).as_bytes())?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, bytes)
}

/// About what the page of a stop says: where it is, when it comes, twelve days, what is near.
fn page(stop: usize) -> String {
    let commune = stop / project::STOPS_OF_COMMUNE;
    let mut text = format!(
        "---\ntitle: \"Commune {commune}, Place {stop}\"\n---\n\n# Commune {commune}\n\n\
         **Place {stop}**, {stop} rue de la Gare. Devant la mairie.\n\n\
         A van comes to the village. Call [+33 3 53 01 00 42](tel:+33353010042).\n\n## The next days\n\n"
    );
    for month in 1..=12 {
        let _ = writeln!(
            text,
            "- **{:02}/{month:02}/2026**, 9 h – 12 h, Place {stop} ([in my calendar](../{stop}-{month}.ics))",
            1 + stop % 28
        );
    }
    text.push_str("\n## Near\n\n| place | distance |\n|---|---|\n");
    for near in 1..=3 {
        let other = (stop + near) % (stop + 4);
        let _ = writeln!(text, "| [Place {other}](../stop-{other}/) | {near} km |");
    }
    text
}
