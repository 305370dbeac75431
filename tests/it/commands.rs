//! The commands as a person types them: what they print, what they write and their exit status.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::publish::{fresh, tree};

/// Runs the program for a day in March 2022, in English.
pub fn halte(arguments: &[&str]) -> Output {
    halte_in("en", arguments)
}

fn halte_in(lang: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(["--lang", lang])
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "1646838000")
        .output()
        .expect("the program runs")
}

/// Runs the program and gives its exit status and what it said.
fn said(arguments: &[&str]) -> (i32, String) {
    let output = halte(arguments);
    (
        output.status.code().expect("it was not killed"),
        String::from_utf8(output.stderr).expect("it speaks UTF-8"),
    )
}

/// A small project in a fresh folder: a bus with two stops, as of March 2022.
pub fn starter(name: &str) -> std::path::PathBuf {
    let folder = fresh(name).join("project");
    copy(Path::new("tests/cases/starter"), &folder);
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).expect("a file can be copied");
        }
    }
}

fn edit(path: &Path, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(path).expect("the file can be read");
    let changed = change(&text);
    assert_ne!(text, changed, "nothing was changed in {}", path.display());
    fs::write(path, changed).expect("the file can be written");
}

#[test]
fn a_new_project_builds_on_any_day_of_the_year() {
    let folder = fresh("commands-new");
    for day in [
        "2022-01-01",
        "2022-02-28",
        "2022-03-31",
        "2024-02-29",
        "2022-05-31",
        "2022-08-15",
        "2022-12-31",
    ] {
        let project = folder.join(day);
        let path = project.to_str().expect("a path in UTF-8");
        assert_eq!(said(&["new", path, "--today", day]).0, 0);
        let (code, text) = said(&["build", "--root", path, "--today", day]);
        assert_eq!(code, 0, "{day}: {text}");
        assert!(text.contains("1 stop") && text.contains("0 warnings"), "{day}: {text}");
    }
    let before = tree(&folder.join("2022-01-01"));
    let (code, text) = said(&["new", folder.join("2022-01-01").to_str().expect("a path in UTF-8")]);
    assert_eq!(code, 2);
    assert!(text.contains("is not empty"), "{text}");
    assert_eq!(tree(&folder.join("2022-01-01")), before, "a folder in use is left as it is");
}

#[test]
fn the_exit_status_of_build_says_what_became_of_it() {
    let project = starter("commands-status");
    let root = project.to_str().expect("a path in UTF-8");
    let build = |more: &[&str]| said(&[&["build", "--root", root], more].concat());
    assert_eq!(build(&[]).0, 0);
    let first = tree(&project.join("output"));
    let (code, text) = build(&[]);
    assert!(code == 0 && text.contains("0 files new or changed"), "{text}");

    // A rota cut short in the middle is still valid YAML.
    let rota = project.join("records/rota.yaml");
    let whole = fs::read_to_string(&rota).expect("the file can be read");
    edit(&rota, |text| {
        text.replace("every_weeks: 2", "every_weeks: 2\n  until: 2022-03-20")
            .replace("weekday: tuesday", "weekday: tuesday\n  until: 2022-03-20")
    });
    let (code, text) = build(&[]);
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("fewer") && text.contains("--accept-shrink"), "{text}");
    assert_eq!(tree(&project.join("output")), first);

    fs::write(&rota, whole.replace("tuesday", "tusday")).expect("the file can be written");
    let (code, text) = build(&["--accept-shrink"]);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("records/rota.yaml:3:12") && text.contains("did you mean `tuesday`?"),
        "{text}"
    );
    assert_eq!(tree(&project.join("output")), first, "on an error nothing is written");

    fs::write(&rota, whole).expect("the file can be written");
    for foreign in ["content", "records/deeper"] {
        assert_eq!(
            build(&["--output", project.join(foreign).to_str().expect("a path in UTF-8")]).0,
            2
        );
    }
    assert_eq!(build(&["--output", root]).0, 2, "the project itself is no output");
    assert_eq!(build(&["--colour"]).0, 2);
    assert!(!project.join("records/deeper").exists());

    edit(&project.join("records/rota.yaml"), |text| {
        text.replace("every_weeks: 2", "every_weeks: 4")
    });
    assert_eq!(build(&["--accept-shrink"]).0, 0);
    assert_ne!(tree(&project.join("output")), first);
}

#[test]
fn the_clock_of_the_machine_moves_no_day() {
    // 23:30 UTC on 31 December: the new year in Paris, and well into its first day in Auckland.
    let project = starter("commands-zone");
    let build = |zone: &str| {
        let output = project.join("output");
        let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
        command
            .args(["build", "--root"])
            .arg(&project)
            .arg("--output")
            .arg(&output)
            .env("SOURCE_DATE_EPOCH", "1640993400")
            .env("TZ", zone);
        assert!(command.output().expect("the program runs").status.success());
        tree(&output)
    };
    let (paris, auckland) = (build("Europe/Paris"), build("Pacific/Auckland"));
    assert!(String::from_utf8_lossy(&paris["public/index.html"]).contains("1er janvier 2022"));
    assert_eq!(paris, auckland);
}

/// The git of a project: commits what is there.
fn commit(project: &Path, message: &str) {
    let git = |arguments: &[&str]| {
        let identity =
            ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"];
        let status = Command::new("git")
            .arg("-C")
            .arg(project)
            .args(identity)
            .args(arguments)
            .output()
            .expect("git runs")
            .status;
        assert!(status.success(), "git {arguments:?}");
    };
    if !project.join(".git").exists() {
        git(&["init", "--quiet"]);
    }
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", message]);
}

#[test]
fn two_commits_are_compared_without_touching_the_working_copy() {
    if Command::new("git").arg("--version").output().is_err() {
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            b"skipped: commits were not compared, there is no git\n",
        );
        return;
    }
    let project = starter("commands-diff").join("deep/inside");
    fs::create_dir_all(&project).expect("the folder can be made");
    let root = project.to_str().expect("a path in UTF-8");
    copy(&starter("commands-diff-starter"), &project);
    commit(&project, "start");
    edit(&project.join("records/rota.yaml"), |text| text.replacen("09:00", "10:00", 1));
    commit(&project, "later");
    let before = tree(&project.join("records"));
    let diff = |old: &str, new: &str| {
        let output = halte(&["diff", old, new, "--root", root]);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it speaks UTF-8");
        (
            output.status.code().expect("it was not killed"),
            text(&output.stdout),
            text(&output.stderr),
        )
    };
    let (code, text, _) = diff("HEAD~1", "HEAD");
    assert!(
        code == 0
            && text.contains("horaires modifiés")
            && text.contains("31 janvier 2023, 9")
            && text.contains("→ 10"),
        "{text}"
    );
    assert_eq!(diff("HEAD~1", root).1, text, "a commit and the folder as it is now");
    assert!(diff("HEAD", root).1.contains("Rien ne change"));
    assert_eq!(tree(&project.join("records")), before);
    for wrong in ["no-such-branch", "--upload-pack=x"] {
        let (code, _, said) = diff("HEAD", wrong);
        assert!(code == 2 && !said.is_empty(), "{wrong}: {said}");
    }
}

#[test]
fn why_names_the_records_texts_and_templates_of_a_file_and_what_is_newer() {
    let project = starter("commands-why");
    let root = project.to_str().expect("a path in UTF-8");
    let page = fs::read_dir(project.join("records/stops"))
        .expect("the starter has stops")
        .next()
        .expect("a file")
        .expect("a file")
        .path();
    let text = fs::read_to_string(&page).expect("the file can be read");
    let stop = text
        .lines()
        .find_map(|line| line.strip_prefix("- id: "))
        .expect("a stop has an id")
        .to_owned();
    let path = format!("public/arrets/{stop}/index.html");
    let (code, said_before) = said(&["why", "--root", root, &path]);
    assert!(code == 0 && said_before.contains("not been published"), "{said_before}");
    for part in [
        "stop           records/stops/",
        "rule           records/rota",
        "template       themes/default/templates/stop.html",
    ] {
        assert!(said_before.contains(part), "{part} is not in {said_before}");
    }
    assert_eq!(said(&["build", "--root", root]).0, 0);
    assert!(said(&["why", "--root", root, &path]).1.contains("last written after"));
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
    let file = fs::File::options()
        .append(true)
        .open(project.join("records/rota.yaml"))
        .expect("the file can be opened");
    file.set_modified(later).expect("a time can be set");
    let (_, text) = said(&["why", "--root", root, &path]);
    assert!(text.contains("Changed since it was last written: records/rota.yaml."), "{text}");
    let (code, text) = said(&["why", "--root", root, "public/arrets/nowhere/index.html"]);
    assert!(code == 2 && text.contains("did you mean public/arrets/"), "{text}");
    assert_eq!(said(&["why", "--root", root, "../records/rota.yaml"]).0, 2);
}

/// The index of proofs names documents that are not public: it is written beside the output and
/// never into it.
#[test]
fn evidence_is_written_beside_the_output() {
    let project = starter("commands-evidence");
    let root = project.to_str().expect("a path in UTF-8");
    let (code, text) = said(&["evidence", "--root", root]);
    assert_eq!(code, 0, "{text}");
    let folder = project.join("evidence/2022-03-09");
    let index = fs::read_to_string(folder.join("index.csv")).expect("the index is there");
    let mut reader = csv::Reader::from_reader(index.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> =
        reader.records().map(|row| row.expect("it is CSV")).collect();
    let headings = reader.headers().expect("there is a header").clone();
    let cell = |row: &csv::StringRecord, name: &str| {
        let place =
            headings.iter().position(|heading| heading == name).expect("the column is there");
        row[place].to_owned()
    };
    let home = rows
        .iter()
        .find(|row| &row[0] == "public/index.html")
        .expect("the home page is in the index");
    assert_eq!(
        (cell(home, "kind"), cell(home, "audience"), cell(home, "day")),
        ("page".into(), "public".into(), "2022-03-09".into())
    );
    assert_eq!(cell(home, "sha256").len(), 64);
    assert!(
        fs::read_to_string(folder.join("index.html"))
            .expect("the page is there")
            .contains(&cell(home, "sha256"))
    );
    assert_eq!(said(&["build", "--root", root]).0, 0);
    for inside in ["output", "output/public/proofs"] {
        let (code, text) = said(&[
            "evidence",
            "--root",
            root,
            "--to",
            project.join(inside).to_str().expect("a path in UTF-8"),
        ]);
        assert!(code == 2 && text.contains("not public"), "{inside}: {text}");
    }
}

/// `--lang`, else the language of the project, else that of the system, else French.
#[test]
fn halte_speaks_the_language_that_was_asked_for_or_that_of_the_project() {
    let project = starter("commands-language");
    let root = project.to_str().expect("a path in UTF-8");
    let site = project.join("records/site.yaml");
    let rota = project.join("records/rota.yaml");
    edit(&rota, |text| text.replace("weekday: tuesday", "weekday: tusday"));
    let say = |arguments: &[&str], system: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
        for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        let output = command
            .args(arguments)
            .args(["--root", root])
            .env("SOURCE_DATE_EPOCH", "1646838000")
            .envs(system.iter().copied())
            .output()
            .expect("the program runs");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).expect("it speaks UTF-8")
    };
    let german = [("LANG", "de_DE.UTF-8")];
    let is_french = |text: &str| text.contains("erreur[weekday]") && text.contains("aide\u{a0}: ");
    let is_german = |text: &str| text.contains("Fehler[weekday]") && text.contains("Hilfe: ");
    let is_english = |text: &str| text.contains("error[weekday]") && text.contains("help: ");

    let text = say(&["check"], &german);
    assert!(is_french(&text) && text.contains("1 erreur, 0 avertissement\n"), "{text}");
    let text = say(&["check", "--lang", "en"], &german);
    assert!(is_english(&text) && text.contains("1 error, 0 warnings\n"), "{text}");
    let text = say(&["--lang", "de", "build"], &[]);
    assert!(is_german(&text) && text.contains("1 Fehler, 0 Warnungen: nichts wurde"), "{text}");

    edit(&site, |text| text.replace("language: fr", "language: de\n  nmae: [Bus"));
    let text = say(&["check"], &[("LANG", "en_GB.UTF-8")]);
    assert!(text.contains("Fehler[") && text.contains("records/site.yaml"), "{text}");
    edit(&site, |text| text.replace("  language: de\n  nmae: [Bus\n", ""));
    assert!(is_german(&say(&["check"], &german)));
    assert!(is_english(&say(&["check"], &[("LANGUAGE", "es:en_GB:de"), ("LANG", "de_DE")])));
    for system in [&[("LANG", "C.UTF-8")][..], &[("LC_ALL", "es_ES.UTF-8")], &[]] {
        assert!(is_french(&say(&["check"], system)), "{system:?}");
    }
}

#[test]
fn a_day_out_of_all_reach_is_refused_in_words() {
    for day in ["--today=+10000-01-01", "--today=1600-01-01", "--today=2202-03-01"] {
        let (code, text) =
            said(&["check", "--lang", "en", "--root", "tests/cases/errors/base", day]);
        assert!(code == 2 && text.contains("--today"), "{day}: {code} {text}");
    }
    for seconds in ["99999999999999", "999999999999", "-9999999999"] {
        let output = Command::new(env!("CARGO_BIN_EXE_halte"))
            .args(["check", "--lang", "en", "--root", "tests/cases/errors/base"])
            .env("SOURCE_DATE_EPOCH", seconds)
            .output()
            .expect("the program runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && text.contains("SOURCE_DATE_EPOCH"), "{text}");
    }
}

/// Options take days as records do, and are as strict.
#[test]
fn the_day_of_an_option_is_written_as_in_a_record() {
    let agenda = |day: &str, lang: &str| {
        let root = "tests/cases/errors/base";
        let output = halte_in(lang, &["agenda", "gien", "--root", root, "--from", day]);
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(said).expect("it speaks UTF-8"))
    };
    let plain = agenda("2026-03-06", "en");
    assert_eq!(plain.0, Some(0), "{}", plain.1);
    for day in ["6 March 2026", "vendredi 6 mars 2026", "06.03.2026", "friday 2026-03-06"] {
        assert_eq!(agenda(day, "en"), plain, "{day}");
    }
    assert_eq!(agenda("06/03/2026", "fr").0, Some(0));
    for (day, words) in [
        ("06/03/2026", "2026-06-03"),
        ("monday 2026-03-06", "friday"),
        ("16/03/26", "2026"),
        ("2026-02-30", "2026-02-30"),
    ] {
        let (code, said) = agenda(day, "en");
        assert!(code == Some(2) && said.to_lowercase().contains(words), "{day}: {said}");
    }
}

#[test]
fn a_result_that_is_lost_is_no_success() {
    let full = || fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    for arguments in [
        &["agenda", "gien", "--root", "tests/cases/errors/base", "--today", "2026-03-03"][..],
        &["explain", "hours-overlap"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_halte"))
            .args(["--lang", "en"])
            .args(arguments)
            .stdout(full())
            .output()
            .expect("the program runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {text}");
        assert!(text.contains("could not be written"), "{text}");
    }
}

#[test]
fn no_way_leads_the_output_into_what_is_read() {
    let folder = starter("commands-inside");
    let root = folder.to_str().expect("a path in UTF-8");
    std::os::unix::fs::symlink(folder.join("records"), folder.join("link")).expect("made");
    for output in ["records/out", "link/out", "content/../records/out", "new/../records/out"] {
        let path = folder.join(output);
        let path = path.to_str().expect("a path in UTF-8");
        let (code, text) = said(&["build", "--root", root, "--output", path]);
        assert!(code == 2 && text.contains("records/"), "{output}: {code} {text}");
    }
    assert!(!folder.join("records/out").exists());
}

/// A page of a demonstration names the day for which it was made; no other page does.
#[test]
fn a_demonstration_shows_the_day_it_was_made_for() {
    let root = starter("demo");
    let build = |more: &[&str]| {
        let (root, output) = (root.to_string_lossy().into_owned(), root.join("output"));
        let output = output.to_string_lossy().into_owned();
        let fixed = ["build", "--root", &root, "--output", &output, "--accept-shrink"];
        let (status, text) = said(&[&fixed[..], more].concat());
        (status, text, fs::read_to_string(Path::new(&output).join("public/index.html")))
    };
    let mark = "<meta name=\"halte-day\" content=\"2022-03-01\"></head>";
    let (status, text, page) = build(&["--today", "2022-03-01", "--demo"]);
    assert!(status == 0 && page.is_ok_and(|page| page.contains(mark)), "{text}");
    let (status, text, page) = build(&["--today", "2022-03-01"]);
    assert!(status == 0 && page.is_ok_and(|page| !page.contains("halte-day")), "{text}");
    let (status, text, _) = build(&["--demo"]);
    assert!(status == 2 && text.contains("--today"), "a demonstration has a day: {text}");
}
