//! What halte is to other programs: quiet, its findings in three forms, completions and pages of
//! man, schemas that know a project.

use std::fs;

use crate::commands::{halte, starter};
use crate::publish::{fresh, tree};

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = halte(arguments);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// A project with one mistake.
fn mistaken(name: &str) -> String {
    let root = starter(name);
    let path = root.join("records/rota.yaml");
    let rota = fs::read_to_string(&path).expect("readable");
    fs::write(&path, rota.replace("stop: gien", "stop: giem, l'été")).expect("written");
    root.to_str().expect("UTF-8").to_owned()
}

#[test]
fn findings_are_put_out_in_the_form_that_a_program_reads() {
    let root = mistaken("terminal-forms");
    let check =
        |form: &str| run(&["check", "--root", &root, "--today", "2022-03-01", "--format", form]);
    let (status, text, _) = check("json");
    assert_eq!(status, Some(1));
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let findings = json["findings"].as_array().expect("a list");
    let first = findings.iter().find(|one| one["severity"] == "error").expect("an error");
    assert_eq!(first["code"], "unknown-stop");
    assert_eq!(first["file"], "records/rota.yaml");
    assert_eq!(first["line"], 6);
    let (_, text, _) = check("sarif");
    let sarif: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().expect("a list");
    assert_eq!(results.len(), findings.len());
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert!(
        place["artifactLocation"]["uri"].as_str().is_some_and(|uri| uri.starts_with("records/"))
    );
    let (_, text, _) = check("github");
    assert_eq!(text.lines().count(), findings.len(), "{text}");
    assert!(
        text.contains("::error file=records/rota.yaml,line=6,col=9,title=unknown-stop::"),
        "{text}"
    );
    let (status, text, _) =
        run(&["build", "--root", &root, "--today", "2022-03-01", "--format", "json"]);
    assert_eq!(status, Some(1));
    assert!(text.contains("unknown-stop"), "{text}");
}

#[test]
fn quiet_says_mistakes_only() {
    let root = mistaken("terminal-quiet");
    let (_, _, loud) = run(&["check", "--root", &root, "--today", "2022-03-01"]);
    let (status, _, quiet) = run(&["check", "--quiet", "--root", &root, "--today", "2022-03-01"]);
    assert_eq!(status, Some(1));
    assert!(quiet.contains("error[unknown-stop]") && !quiet.contains("1 error,"), "{quiet}");
    assert!(loud.contains("1 error,"), "{loud}");
    let good = starter("terminal-quiet-good");
    let good = good.to_str().expect("UTF-8");
    let (_, _, loud) = run(&["check", "--root", good, "--today", "2022-03-01"]);
    assert!(loud.contains("warning["), "{loud}");
    let (status, out, said) = run(&["build", "-q", "--root", good, "--today", "2022-03-01"]);
    assert_eq!((status, out.as_str(), said.as_str()), (Some(0), "", ""));
}

#[test]
fn five_shells_complete_and_man_has_a_page_for_each_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (status, text, _) = run(&["complete", shell]);
        assert_eq!(status, Some(0));
        for word in ["publish", "--dry-run", "opening-hours"] {
            let word = if shell == "fish" { word.trim_start_matches('-') } else { word };
            assert!(text.contains(word), "{shell}: {word}");
        }
    }
    let folder = fresh("terminal-man");
    let (status, ..) = run(&["complete", "--man", folder.to_str().expect("UTF-8")]);
    assert_eq!(status, Some(0));
    let pages = tree(&folder);
    for page in ["halte.1", "halte-build.1", "halte-publish.1", "halte-import-activity.1"] {
        let text = pages.get(page).unwrap_or_else(|| panic!("{page} in {:?}", pages.keys()));
        assert!(String::from_utf8_lossy(text).starts_with(".ie"), "{page}");
    }
}

#[test]
fn a_schema_offers_the_ids_of_the_project() {
    let root = starter("terminal-schema");
    let folder = root.join(".schemas");
    let (status, ..) = run(&[
        "schema",
        "--project",
        root.to_str().expect("UTF-8"),
        "--to",
        folder.to_str().expect("UTF-8"),
    ]);
    assert_eq!(status, Some(0));
    let rota = fs::read_to_string(folder.join("rota.schema.json")).expect("readable");
    let schema: serde_json::Value = serde_json::from_str(&rota).expect("JSON");
    let stop = &schema["definitions"]["RuleRecord"]["properties"]["stop"]["anyOf"][0]["enum"];
    assert_eq!(*stop, serde_json::json!(["gien", "montargis"]));
}

#[test]
fn a_new_project_wires_its_schemas() {
    let folder = fresh("terminal-new").join("bus");
    let (status, ..) = run(&["new", folder.to_str().expect("UTF-8"), "--today", "2022-03-01"]);
    assert_eq!(status, Some(0));
    for (path, bytes) in tree(&folder.join("records")) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let first = text.lines().next().expect("a line");
        let schema = first.split("$schema=").nth(1).unwrap_or_else(|| panic!("{path}: {first}"));
        let file = folder.join("records").join(&path);
        assert!(file.parent().expect("a folder").join(schema).exists(), "{path}: {schema}");
    }
}
