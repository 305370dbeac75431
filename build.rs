//! Puts the default theme into the program, so that a project without a theme folder of its own
//! builds all the same, puts the manual into it, and names the version and that of the code that
//! sets documents.
#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the package and writes what cargo asks for"
)]

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo names the package's folder");
    name_typesetter(Path::new(&root));
    name_program(Path::new(&root));
    name_version();
    embed(&root, "themes/default", "default_theme.rs");
    embed(&root, "docs/manual", "manual.rs");
}

/// The version, in a release with the commit: HALTE_COMMIT, or what git says. Elsewhere the
/// commit would have everything compiled anew after each.
fn name_version() {
    println!("cargo::rerun-if-env-changed=HALTE_COMMIT");
    let asked = || {
        let git =
            std::process::Command::new("git").args(["rev-parse", "--short=12", "HEAD"]).output();
        let git = git.ok().filter(|git| git.status.success())?;
        String::from_utf8(git.stdout).ok()
    };
    let is_release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let commit = env::var("HALTE_COMMIT").ok().or_else(|| asked().filter(|_| is_release));
    let commit = commit.map(|commit| format!(" ({})", commit.trim())).unwrap_or_default();
    println!("cargo::rustc-env=HALTE_VERSION={}{commit}", env!("CARGO_PKG_VERSION"));
}

/// Writes a list of all files of a folder with their bytes, as Rust.
fn embed(root: &str, folder: &str, list: &str) {
    println!("cargo::rerun-if-changed={folder}");
    let mut files = Vec::new();
    visit(&Path::new(root).join(folder), folder, &mut files);
    files.sort();
    let mut code = String::from("pub(super) const FILES: &[(&str, &[u8])] = &[\n");
    for name in files {
        writeln!(code, "    ({name:?}, include_bytes!({:?})),", format!("{root}/{name}"))
            .expect("writing to a string cannot fail");
    }
    code.push_str("];\n");
    let out = env::var("OUT_DIR").expect("cargo names the folder for generated files");
    fs::write(Path::new(&out).join(list), code).expect("cargo's own folder can be written");
}

/// Names the code that sets documents and the versions of what it uses, so that a document set by
/// other code is never taken for one that this program would set.
fn name_typesetter(root: &Path) {
    name_code(root, "HALTE_TYPESETTER", &["src/render/pdf"]);
}

/// Names all the code, so that an output made by another program is never taken for one that this
/// program would make.
fn name_program(root: &Path) {
    name_code(root, "HALTE_PROGRAM", &["src", "themes/default", "docs/manual"]);
}

/// Under the name of a variable: version, hash of the code in some folders, of the versions of the
/// crates, and of the features.
fn name_code(root: &Path, variable: &str, folders: &[&str]) {
    let mut hasher = DefaultHasher::new();
    let mut files = Vec::new();
    for folder in folders {
        println!("cargo::rerun-if-changed={folder}");
        visit(&root.join(folder), folder, &mut files);
    }
    files.sort();
    println!("cargo::rerun-if-changed=Cargo.lock");
    files.push("Cargo.lock".to_owned());
    for file in files {
        file.hash(&mut hasher);
        fs::read(root.join(&file)).unwrap_or_default().hash(&mut hasher);
    }
    for feature in ["CARGO_FEATURE_PDF", "CARGO_FEATURE_ALERTS"] {
        env::var_os(feature).is_some().hash(&mut hasher);
    }
    let version = env!("CARGO_PKG_VERSION");
    println!("cargo::rustc-env={variable}={version} {:016x}", hasher.finish());
}

fn visit(folder: &Path, name: &str, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Ok(file_name) = entry.file_name().into_string() else { continue };
        if file_name.starts_with('.') || file_name.ends_with('~') {
            continue;
        }
        let path = entry.path();
        let name = format!("{name}/{file_name}");
        if path.is_dir() {
            visit(&path, &name, files);
        } else {
            files.push(name);
        }
    }
}
