//! A crawler with two accounts of one structure: every route, every field that any form has, and
//! every method, with the numbers of another structure. What it is answered is what it would be
//! answered for a number that nobody has, and the other file stays as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use halte::alerts::desk::ROUTES;

use super::desk::filled_as;
use super::{Answer, Browser, House};

/// Words that only the other structure has.
const SECRETS: [&str; 4] = ["Secrète", "Zoé", "Groupe caché", "Titre caché"];

/// All rows of a database, as text.
pub fn dump(path: &Path) -> String {
    let file = rusqlite::Connection::open(path).expect("a database");
    let mut names = file
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        .expect("tables");
    let names = names.query_map([], |row| row.get(0)).expect("tables");
    let mut text = String::new();
    for name in names.map(|name: rusqlite::Result<String>| name.expect("a name")) {
        let mut rows = file.prepare(&format!("SELECT * FROM {name}")).expect("a table");
        let columns = rows.column_count();
        let mut rows = rows.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            let cells: Vec<rusqlite::types::Value> =
                (0..columns).map(|at| row.get(at).expect("a cell")).collect();
            let _ = writeln!(text, "{name} {cells:?}");
        }
    }
    text
}

/// The names of the fields of all forms and of all links of a page.
fn names(page: &Answer, into: &mut BTreeSet<String>) {
    for part in page.body.split(" name=\"").skip(1) {
        into.extend(part.split('"').next().map(str::to_owned));
    }
    for link in page.body.split("href=\"").skip(1) {
        let address = link.split('"').next().unwrap_or_default();
        let query = address.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split(['&', ';']).filter_map(|pair| pair.split('=').next());
        into.extend(pairs.filter(|name| !name.is_empty()).map(str::to_owned));
    }
}

/// What an answer is, without the numbers in it.
fn outcome(answer: &Answer) -> (u16, String) {
    let to = answer.header("location").split(|c: char| c.is_ascii_hexdigit());
    (answer.status, to.collect())
}

fn ask(browser: &mut Browser, method: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    match method {
        "GET" => {
            let pairs: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
            browser.get(&format!("{path}?{}", pairs.join("&")))
        }
        _ => browser.post(path, fields),
    }
}

#[test]
fn no_field_and_no_method_gives_a_structure_anything_of_another() {
    let house = House::new("crawler");
    let theirs = filled_as(&house, "keeper-chemin-rouge", SECRETS);
    let ours = ["Propre", "Ana", "Groupe à nous", "Sujet à nous"];
    let [member, group, message, sending] = filled_as(&house, "keeper-arbrisseau", ours);
    let room = format!("{:x}", house.structures["chemin-rouge"]);
    let ids: Vec<&str> = theirs.iter().chain([&room]).map(String::as_str).collect();
    let nobody = "1fedcba9876543";
    let file =
        |stop: &str| house.path.join("structures").join(format!("{}.db", house.structures[stop]));
    let before = dump(&file("chemin-rouge"));
    assert!(before.contains("Secrète") && before.contains("Titre caché"), "{before}");
    let own = BTreeMap::from([
        ("personnes", member.as_str()),
        ("groupes", &group),
        ("messages", &message),
        ("envois", &sending),
    ]);
    let mut asked = 0;
    for account in ["keeper-arbrisseau", "animator-arbrisseau"] {
        let mut browser = house.signed(account);
        let mut fields = BTreeSet::new();
        for route in ROUTES.iter().filter(|route| route.method == "GET") {
            let kind = route.path.split('/').nth(1).unwrap_or_default();
            let id = own.get(kind).copied().unwrap_or(nobody);
            names(&browser.get(&route.path.replace("{}", id)), &mut fields);
        }
        fields.remove("jeton");
        assert!(fields.len() > 20, "{fields:?}");
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        for route in ROUTES.iter().filter(|route| !["/sortir", "/entrer"].contains(&route.path)) {
            let kind = route.path.split('/').nth(1).unwrap_or_default();
            let path = route.path.replace("{}", own.get(kind).copied().unwrap_or(nobody));
            // What erases or removes has no field; its numbers are in the address.
            if ["effacer", "retirer"].iter().any(|deed| path.ends_with(deed)) {
                continue;
            }
            let all = |id: &'static str| fields.iter().map(|name| (*name, id)).collect::<Vec<_>>();
            let each =
                fields.iter().enumerate().map(|(at, name)| vec![(*name, ids[at % ids.len()])]);
            let leaked: Vec<&'static str> =
                ids.iter().map(|id| &*Box::leak((*id).to_owned().into_boxed_str())).collect();
            let at_once = leaked.into_iter().map(all);
            for given in each.chain(at_once) {
                browser.get("/personnes/nouvelle");
                let answer = ask(&mut browser, route.method, &path, &given);
                for secret in SECRETS {
                    assert!(!answer.has(secret), "{secret} at {path} by {given:?}");
                }
                let unknown: Vec<_> = given.iter().map(|(name, _)| (*name, nobody)).collect();
                let same = ask(&mut browser, route.method, &path, &unknown);
                assert_eq!(outcome(&answer), outcome(&same), "{account} {path} {given:?}");
                asked += 1;
            }
        }
        for route in ROUTES.iter().filter(|route| route.path.contains("{}")) {
            for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
                for id in &ids {
                    let of = |id: &str| route.path.replace("{}", id);
                    let answer = browser.ask(method, &of(id), "", &[]);
                    let same = browser.ask(method, &of(nobody), "", &[]);
                    assert_eq!(outcome(&answer), outcome(&same), "{method} {}", of(id));
                    assert!(![200, 303].contains(&answer.status), "{method} {}", of(id));
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 3_000, "{asked}");
    assert_eq!(dump(&file("chemin-rouge")), before, "the other file is as it was");
    let audit = dump(&house.path.join("house.db"));
    let theirs = house.structures["chemin-rouge"];
    let entries = audit.lines().filter(|line| line.starts_with("audit "));
    let touched = entries.filter(|line| line.contains(&format!("Integer({theirs}), ")));
    // Sign-in, member, group, message, sending: what was done at the beginning.
    assert_eq!(touched.count(), 5);
}
