//! The folder: where it may be, who holds it, what is in the audit, and older and newer files.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use halte::alerts::accounts::{self, Broken, Deed};
use halte::alerts::store::Folder;
use halte::words::Tongue;

use super::{House, folder, person, registered, serve};

fn refused(root: &Path, path: &Path) -> String {
    match Folder::open(root, path) {
        Ok(_) => panic!("{} was opened", path.display()),
        Err(trouble) => Tongue::English.say(&trouble.message()),
    }
}

#[test]
fn a_folder_that_is_published_committed_open_to_others_or_held_is_refused() {
    let root = folder("places");
    std::fs::create_dir_all(root.join("output/public")).expect("a folder");
    assert!(refused(&root, &root.join("output/alerts")).contains("output/"));
    assert!(refused(&root, &root.join("records/alerts")).contains("records/"));
    std::fs::create_dir_all(root.join(".git")).expect("a folder");
    assert!(refused(&root, &root.join("private/alerts")).contains("/private/alerts/"));
    std::fs::remove_dir_all(root.join(".git")).expect("it was there");
    let path = root.join("private/alerts");
    let held = Folder::open(&root, &path).expect("a good place");
    assert!(refused(&root, &path).contains("another process"));
    drop(held);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |mode| std::fs::set_permissions(&path, PermissionsExt::from_mode(mode));
        mode(0o750).expect("a mode");
        assert!(refused(&root, &path).contains("chmod 700"));
        mode(0o700).expect("a mode");
    }
    Folder::open(&root, &path).expect("it opens again");
}

#[test]
fn a_file_of_a_newer_version_is_refused_and_left_as_it_is() {
    let path = folder("newer");
    drop(Folder::open(Path::new("."), &path).expect("a new folder"));
    let file = rusqlite::Connection::open(path.join("house.db")).expect("the file");
    file.pragma_update(None, "user_version", 99).expect("a version");
    drop(file);
    assert!(refused(Path::new("."), &path).contains("newer version (99)"));
}

#[test]
fn an_audit_that_was_altered_tells_where() {
    let path = folder("audit");
    let opened = Folder::open(Path::new("."), &path).expect("a new folder");
    accounts::write(&mut opened.house(), |house| {
        for id in 0..9 {
            accounts::note(house, Deed::Register, Some(1), (Some(2), Some(id)), 100 + id)?;
        }
        Ok(())
    })
    .expect("entries");
    assert_eq!(accounts::verify(&opened.house()).expect("read"), Broken::Nowhere { entries: 9 });
    assert!(opened.house().execute("UPDATE audit SET at = 1 WHERE id = 4", []).is_err());
    assert!(opened.house().execute("DELETE FROM audit WHERE id = 4", []).is_err());
    let alter = |sql: &str| opened.house().execute_batch(sql).expect("the owner of the disk may");
    alter("DROP TRIGGER audit_stays; UPDATE audit SET target = 7 WHERE id = 4");
    assert_eq!(accounts::verify(&opened.house()).expect("read"), Broken::At(4));
    alter("DROP TRIGGER audit_is_kept; DELETE FROM audit WHERE id < 3");
    assert_eq!(accounts::verify(&opened.house()).expect("read"), Broken::At(1));
}

#[test]
fn the_house_holds_no_person_and_a_new_server_finds_all_as_it_was() {
    let house = House::new("persons");
    let mut keeper = house.signed("keeper-arbrisseau");
    let mut fields = person("Nommée", "Ysaline", "1980-05-06");
    fields.push(("telephone", "06 39 98 55 66"));
    let id = registered(&mut keeper, &fields);
    keeper.get(&format!("/personnes/{id}"));
    for file in ["house.db", "house.db-wal"] {
        let bytes = std::fs::read(house.path.join(file)).unwrap_or_default();
        for planted in ["Nommée", "Ysaline", "39985566"] {
            let found = bytes.windows(planted.len()).any(|part| part == planted.as_bytes());
            assert!(!found, "{planted} in {file}");
        }
    }
    // A copy of the folder, as a backup would be put back.
    let copy = folder("persons-copy");
    let status = std::process::Command::new("cp").arg("-a").arg(&house.path).arg(&copy).status();
    assert!(status.is_ok_and(|status| status.success()));
    let opened = Folder::open(Path::new("."), &copy).expect("the copy opens");
    let address = serve(opened, &Arc::new(AtomicI64::new(super::NOON)));
    let again = House {
        address,
        path: copy,
        clock: Arc::clone(&house.clock),
        structures: house.structures.clone(),
    };
    let mut keeper = again.signed("keeper-arbrisseau");
    assert!(keeper.get("/personnes").has("Nommée Ysaline"));
}
