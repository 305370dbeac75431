//! What is done at a host that holds files and folders, step by step: the same for a folder of this
//! machine and for one that is reached by SFTP. As long as the new site is not whole, the old one
//! is untouched.

use std::collections::BTreeSet;

use crate::output::PublicTree;
use crate::words::Message;

use super::{Difference, LIST, Options, Published, Sent, Way};

/// One thing to do. Paths are those of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Makes a folder, unless it is there.
    Folder(String),
    /// Writes a public file.
    Write { file: String, path: String },
    /// Writes the list of what is published.
    List(String),
    /// The same file at another path, too.
    Link { from: String, path: String },
    /// A link that leads to a path beside it.
    Lead { to: String, path: String },
    /// Takes the place of what is there, in one step.
    Rename { from: String, path: String },
    /// Removes a file, if it is there.
    Remove(String),
    /// Removes a folder, if it is there and empty.
    RemoveFolder(String),
}

/// What is at a host.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Whether there is something at the path.
    pub exists: bool,
    pub list: Option<Published>,
    /// The lists of the folders to which a link led or was to lead, by number.
    pub releases: Vec<(u64, Option<Published>)>,
}

/// Who carries out steps.
pub trait Host {
    /// The path of the site.
    fn path(&self) -> &str;
    fn look(&mut self) -> Result<Found, Message>;
    /// Carries out steps in their order, to the first that fails.
    fn carry_out(
        &mut self,
        steps: &[Step],
        tree: &PublicTree,
        list: &Published,
    ) -> Result<(), Message>;
}

pub fn send(tree: &PublicTree, host: &mut dyn Host, options: &Options) -> Result<Sent, Message> {
    let found = host.look()?;
    let old = found.list.clone().unwrap_or_default();
    let difference = Difference::between(&old, tree);
    let linked = found.list.is_none() && !found.exists || old.release.is_some();
    let way = if linked { Way::Link } else { Way::InPlace };
    if !difference.is_empty() && !options.dry_run {
        let number = found.releases.iter().map(|(number, _)| *number).max().unwrap_or(0) + 1;
        let list = Published::of(tree, linked.then_some(number));
        let steps = match linked {
            true => by_link(host.path(), &found, &difference, &old, number),
            false => in_place(host.path(), &difference),
        };
        host.carry_out(&steps, tree, &list)?;
    }
    Ok(Sent { difference, way })
}

/// Where the folders are to which the link leads.
pub fn releases(path: &str) -> String {
    format!("{path}.halte")
}

/// A whole site in a folder of its own, then the link.
fn by_link(
    path: &str,
    found: &Found,
    difference: &Difference,
    old: &Published,
    number: u64,
) -> Vec<Step> {
    let home = releases(path);
    let fresh = format!("{home}/{number}");
    // First the list, so that what a cut leaves can be cleared away.
    let mut steps = vec![Step::Folder(home.clone()), Step::List(format!("{fresh}.json"))];
    let all = || difference.new.iter().chain(&difference.changed).chain(&difference.same);
    steps.push(Step::Folder(fresh.clone()));
    steps.extend(folders(all()).into_iter().map(|below| Step::Folder(format!("{fresh}/{below}"))));
    let sent = difference.new.iter().chain(&difference.changed);
    steps.extend(
        sent.map(|file| Step::Write { file: file.clone(), path: format!("{fresh}/{file}") }),
    );
    if let Some(before) = old.release {
        steps.extend(difference.same.iter().map(|file| Step::Link {
            from: format!("{home}/{before}/{file}"),
            path: format!("{fresh}/{file}"),
        }));
    }
    steps.push(Step::List(format!("{fresh}/{LIST}")));
    let name = home.rsplit('/').next().unwrap_or(&home);
    let link = format!("{path}.halte-new");
    steps.push(Step::Remove(link.clone()));
    steps.push(Step::Lead { to: format!("{name}/{number}"), path: link.clone() });
    steps.push(Step::Rename { from: link, path: path.to_owned() });
    // The site before stays, to go back to; older ones go.
    for (number, list) in &found.releases {
        if old.release != Some(*number) {
            steps.extend(without(&format!("{home}/{number}"), list.as_ref()));
            steps.push(Step::Remove(format!("{home}/{number}.json")));
        }
    }
    steps
}

/// New files beside the old ones, and all of them there before the first takes its place; pages
/// last, since they name the others.
fn in_place(path: &str, difference: &Difference) -> Vec<Step> {
    let sent = || difference.new.iter().chain(&difference.changed);
    let fresh = |file: &str| format!("{path}/{file}.halte-new");
    let mut steps: Vec<Step> =
        folders(sent()).into_iter().map(|below| Step::Folder(format!("{path}/{below}"))).collect();
    steps.extend(sent().map(|file| Step::Write { file: file.clone(), path: fresh(file) }));
    let is_page = |file: &&String| file.ends_with(".html");
    let others = sent().filter(|file| !is_page(file));
    steps.extend(
        others
            .chain(sent().filter(is_page))
            .map(|file| Step::Rename { from: fresh(file), path: format!("{path}/{file}") }),
    );
    steps.push(Step::List(format!("{path}/{LIST}.halte-new")));
    steps.push(Step::Rename {
        from: format!("{path}/{LIST}.halte-new"),
        path: format!("{path}/{LIST}"),
    });
    steps.extend(difference.gone.iter().map(|file| Step::Remove(format!("{path}/{file}"))));
    let emptied = folders(difference.gone.iter()).into_iter().rev();
    steps.extend(emptied.map(|below| Step::RemoveFolder(format!("{path}/{below}"))));
    steps
}

/// A folder of an earlier site goes with the files of its list.
fn without(folder: &str, list: Option<&Published>) -> Vec<Step> {
    let Some(list) = list else { return Vec::new() };
    let files = list.files.keys().map(|file| Step::Remove(format!("{folder}/{file}")));
    let mut steps: Vec<Step> = files.collect();
    steps.push(Step::Remove(format!("{folder}/{LIST}")));
    let below = folders(list.files.keys()).into_iter().rev();
    steps.extend(below.map(|below| Step::RemoveFolder(format!("{folder}/{below}"))));
    steps.push(Step::RemoveFolder(folder.to_owned()));
    steps
}

/// The folders that hold files, outer ones first.
fn folders<'a>(files: impl Iterator<Item = &'a String>) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    for file in files {
        all.extend(file.match_indices('/').map(|(at, _)| &file[..at]));
    }
    all
}
