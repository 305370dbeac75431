//! Folders that older versions have written open in this one, with all that was in them. Each
//! version leaves its files in tests/alerts/given/stores, as SQL.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use halte::alerts::accounts::{self, Broken};
use halte::alerts::store::Folder;

use super::crawler::dump;
use super::{Browser, House, NOON, PHRASE, folder, serve};

/// A folder as version `version` left it, with one structure.
fn kept(version: u32, name: &str) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = folder(name);
    std::fs::create_dir_all(path.join("structures")).expect("a folder");
    for inner in [path.clone(), path.join("structures")] {
        std::fs::set_permissions(inner, PermissionsExt::from_mode(0o700)).expect("a mode");
    }
    for (from, to) in [("house", "house.db"), ("structure", "structures/11.db")] {
        let sql = format!("tests/alerts/given/stores/{from}-{version}.sql");
        let sql = std::fs::read_to_string(sql).expect("a kept file");
        let file = rusqlite::Connection::open(path.join(to)).expect("a new file");
        file.pragma_update(None, "foreign_keys", "OFF").expect("a setting");
        file.execute_batch(&sql).expect("a version's file");
        let found: u32 =
            file.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version");
        assert_eq!(found, version);
    }
    path
}

/// The rows without what versions add to them, and without what is made of names again.
fn rows(text: &str, table: &str) -> Vec<String> {
    let of = text.lines().filter(|line| line.starts_with(&format!("{table} ")));
    of.map(str::to_owned).collect()
}

#[test]
fn a_folder_of_version_1_opens_with_all_that_was_in_it() {
    let path = kept(1, "upgrade");
    let file = path.join("structures/11.db");
    let (before, house_before) = (dump(&file), dump(&path.join("house.db")));
    let opened = Folder::open(Path::new("."), &path).expect("an older folder opens");
    assert_eq!(accounts::verify(&opened.house()).expect("read"), Broken::Nowhere { entries: 5 });
    let clock = Arc::new(AtomicI64::new(NOON));
    let address = serve(opened, &clock);
    let structures = [("arbrisseau", 11)].into_iter().collect();
    let house = House { address, path: path.clone(), clock, structures };
    let mut keeper = house.signed("keeper-arbrisseau");
    let list = keeper.get("/export").body;
    let names: Vec<&str> = list.lines().skip(1).filter_map(|row| row.split(';').next()).collect();
    assert_eq!(names, ["Dupont", "Étienne", "Œuvrard"], "sorted again");
    let profile = keeper.get("/personnes/66");
    assert!(profile.has("accord retiré") && profile.has("accord donné"), "the whole history");
    assert!(keeper.get("/messages/12d").has("Fête du quartier"));
    // An administrator of before there were codes sets them up first.
    let mut admin: Browser = house.browser();
    assert_eq!(admin.enter("admin", PHRASE).header("location"), "/");
    assert_eq!(admin.get("/").header("location"), "/compte/code");
    super::codes::set_up(&house, &mut admin);
    assert!(admin.get("/comptes").has("animator-arbrisseau"));
    let (after, house_after) = (dump(&file), dump(&path.join("house.db")));
    for table in ["groups", "member_groups", "consents", "withdrawn", "messages"] {
        assert_eq!(rows(&after, table), rows(&before, table), "{table}");
    }
    for table in ["members", "sendings", "sending_groups"] {
        assert_eq!(rows(&after, table).len(), rows(&before, table).len(), "{table}");
    }
    assert_eq!(rows(&house_after, "structures"), rows(&house_before, "structures"));
    let audit = rows(&house_after, "audit");
    assert!(audit.starts_with(&rows(&house_before, "audit")), "{audit:?}");
}
