//! `halte publish`: only what differs, only what is public, and the old site as long as the new one
//! is not whole. HALTE_SSHD names an sshd and HALTE_NGINX an nginx to be tried on loopback.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::commands::{halte, starter};
use crate::publish::tree;

/// A project that was built.
fn built(name: &str) -> PathBuf {
    let root = starter(name);
    build(&root);
    root
}

fn build(root: &Path) {
    let output = halte(&["build", "--root", text(root), "--today", "2022-03-01"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// Another name of a stop: some files change.
fn rename_stop(root: &Path) {
    let path = root.join("records/stops/est.yaml");
    let stops = fs::read_to_string(&path).expect("readable");
    fs::write(&path, stops.replace("Parking de la médiathèque", "Cour de l'école"))
        .expect("written");
    build(root);
}

fn publish(root: &Path, target: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let output = halte(&[&["publish", target, "--root", text(root)], more].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// What is at a host, without the list of what was published.
fn site(path: &Path) -> Vec<(String, Vec<u8>)> {
    let files = tree(path).into_iter();
    files.filter(|(path, _)| path != ".halte-published.json").collect()
}

fn public(root: &Path) -> Vec<(String, Vec<u8>)> {
    tree(&root.join("output/public")).into_iter().collect()
}

#[test]
fn a_folder_becomes_a_link_that_is_turned_in_one_step() {
    let root = built("transfer-link");
    let place = root.join("www");
    let target = text(&place);
    let (status, listed, said) = publish(&root, target, &["--dry-run"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(listed.contains("+ index.html\n") && !listed.contains("funders"), "{listed}");
    assert!(!place.exists(), "a dry run writes nothing");
    assert_eq!(publish(&root, target, &[]).0, Some(0));
    assert!(fs::symlink_metadata(&place).expect("it is there").is_symlink());
    assert_eq!(site(&place), public(&root));
    let all = tree(&root.join("www.halte"));
    assert!(all.keys().all(|path| !path.contains("funders") && !path.contains("operator")));
    assert!(publish(&root, target, &[]).2.contains("has this site already"));
    rename_stop(&root);
    let (status, listed, _) = publish(&root, target, &["--dry-run"]);
    assert_eq!(status, Some(0));
    assert!(listed.contains("~ index.html\n"), "{listed}");
    assert!(listed.lines().count() * 2 < public(&root).len(), "{listed}");
    let (status, _, said) = publish(&root, target, &[]);
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(site(&place), public(&root));
    for _ in 0..3 {
        rename_back_and_forth(&root, target);
    }
    let folders = fs::read_dir(root.join("www.halte")).expect("readable");
    let folders = folders.flatten().filter(|entry| entry.path().is_dir());
    assert_eq!(folders.count(), 2, "this site and the one before");
}

fn rename_back_and_forth(root: &Path, target: &str) {
    let path = root.join("records/stops/est.yaml");
    let stops = fs::read_to_string(&path).expect("readable");
    let (one, two) = ("Cour de l'école", "Cour du collège");
    let other = if stops.contains(one) { stops.replace(one, two) } else { stops.replace(two, one) };
    fs::write(&path, other).expect("written");
    build(root);
    assert_eq!(publish(root, target, &[]).0, Some(0));
}

#[test]
fn in_a_folder_of_others_their_files_stay() {
    let root = built("transfer-place");
    let place = root.join("www");
    fs::create_dir_all(&place).expect("made");
    fs::write(place.join("preuve.txt"), "un mot\n").expect("written");
    let (status, _, said) = publish(&root, text(&place), &[]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("one by one"), "{said}");
    let with_ours = |root: &Path| {
        let mut files = public(root);
        files.insert(0, ("preuve.txt".to_owned(), b"un mot\n".to_vec()));
        files.sort();
        files
    };
    assert_eq!(site(&place), with_ours(&root));
    let first = public(&root).len();
    // A stop goes, and its page with it.
    let path = root.join("records/rota.yaml");
    let rota = fs::read_to_string(&path).expect("readable");
    let kept = rota.split("- stop: gien").next().expect("a rule").to_owned();
    fs::write(&path, kept).expect("written");
    let path = root.join("records/stops/est.yaml");
    let stops = fs::read_to_string(&path).expect("readable");
    fs::write(&path, stops.split("- id: gien").next().expect("a stop")).expect("written");
    fs::remove_file(root.join("records/exceptions.yaml")).ok();
    let built =
        halte(&["build", "--root", text(&root), "--today", "2022-03-01", "--accept-shrink"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert!(public(&root).len() < first);
    assert_eq!(publish(&root, text(&place), &[]).0, Some(0));
    assert_eq!(site(&place), with_ours(&root));
}

#[test]
fn what_the_build_did_not_make_is_not_published() {
    let root = built("transfer-hand");
    let place = root.join("www");
    fs::write(root.join("output/public/index.html"), "by hand").expect("written");
    let (status, _, said) = publish(&root, text(&place), &[]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("index.html is not as the") && !place.exists(), "{said}");
    fs::remove_dir_all(root.join("output")).expect("removed");
    assert_eq!(publish(&root, text(&place), &[]).0, Some(1));
    for target in ["https://example.org/", "sftp://a:secret@example.org/www"] {
        build(&root);
        assert_eq!(publish(&root, target, &[]).0, Some(2), "{target}");
    }
}

#[test]
fn the_target_may_be_in_the_records() {
    let root = built("transfer-record");
    let output = halte(&["publish", "--root", text(&root)]);
    assert_eq!(output.status.code(), Some(2));
    let path = root.join("records/site.yaml");
    let site = fs::read_to_string(&path).unwrap_or_default();
    fs::write(&path, site + "\npublish_to: www\n").expect("written");
    let output = halte(&["publish", "--root", text(&root)]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(root.join("www/index.html").exists());
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut git = Command::new("git");
    for (name, value) in [("NAME", "a"), ("EMAIL", "a@example.org")] {
        git.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
    }
    let output = git.arg("-C").arg(folder).args(arguments).output().expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_branch_gets_one_commit_and_keeps_what_others_put_there() {
    let root = built("transfer-git");
    let bare = root.join("site.git");
    fs::create_dir_all(&bare).expect("made");
    git(&bare, &["init", "-q", "--bare", "."]);
    let target = format!("git:{}#pages", text(&bare));
    let (status, _, said) = publish(&root, &target, &[]);
    assert_eq!(status, Some(0), "{said}");
    let names = git(&bare, &["ls-tree", "-r", "--name-only", "pages"]);
    assert_eq!(names.lines().count(), public(&root).len() + 2, "{names}");
    assert!(!names.contains("funders") && !names.contains("operator"), "{names}");
    assert!(publish(&root, &target, &[]).2.contains("has this site already"));
    assert_eq!(git(&bare, &["rev-list", "--count", "pages"]).trim(), "1");
    // Somebody adds the name of the host.
    let work = root.join("work");
    git(&root, &["clone", "-q", "-b", "pages", text(&bare), text(&work)]);
    fs::write(work.join("CNAME"), "www.example.org\n").expect("written");
    git(&work, &["add", "CNAME"]);
    git(&work, &["commit", "-q", "-m", "CNAME"]);
    git(&work, &["push", "-q"]);
    rename_stop(&root);
    let (status, _, said) = publish(&root, &target, &[]);
    assert_eq!(status, Some(0), "{said}");
    git(&work, &["pull", "-q"]);
    assert_eq!(git(&work, &["rev-list", "--count", "pages"]).trim(), "3");
    assert!(work.join("CNAME").exists());
    for (path, bytes) in public(&root) {
        assert_eq!(fs::read(work.join(&path)).expect("it is there"), bytes, "{path}");
    }
    let (status, _, said) = publish(&root, "git:/nowhere/at/all#pages", &[]);
    assert_eq!(status, Some(2), "{said}");
}

/// A program that ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn wait_for(port: u16) {
    for _ in 0..200 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("nothing answers at {port}");
}

/// An sshd with keys of its own, and the configuration by which it is reached.
fn sshd(program: &str, folder: &Path) -> (Server, u16, PathBuf) {
    fs::create_dir_all(folder).expect("made");
    for key in ["host", "user"] {
        let made = Command::new("ssh-keygen")
            .args(["-q", "-t", "ed25519", "-N", "", "-f", text(&folder.join(key))])
            .status()
            .expect("ssh-keygen runs");
        assert!(made.success());
    }
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("readable");
    let port = free_port();
    fs::write(folder.join("known"), format!("[127.0.0.1]:{port} {}", read("host.pub")))
        .expect("written");
    fs::write(folder.join("keys"), read("user.pub")).expect("written");
    let shown = text(folder);
    let config = format!(
        "ListenAddress 127.0.0.1\nPort {port}\nHostKey {shown}/host\nPidFile {shown}/pid\n\
         AuthorizedKeysFile {shown}/keys\nStrictModes no\nUsePAM no\nPermitRootLogin yes\n\
         PasswordAuthentication no\nSubsystem sftp internal-sftp\n"
    );
    fs::write(folder.join("sshd"), config).expect("written");
    let config = format!(
        "Host *\n  IdentityFile {shown}/user\n  IdentitiesOnly yes\n  UserKnownHostsFile {shown}/known\n"
    );
    fs::write(folder.join("ssh"), config).expect("written");
    let _ = fs::create_dir_all("/run/sshd");
    let server = Command::new(program)
        .args(["-D", "-e", "-f", text(&folder.join("sshd"))])
        .stderr(Stdio::null())
        .spawn()
        .expect("sshd runs");
    wait_for(port);
    (Server(server), port, folder.join("ssh"))
}

#[test]
fn a_host_by_sftp_gets_what_a_folder_gets() {
    let Some(program) = std::env::var_os("HALTE_SSHD") else { return };
    let root = built("transfer-sftp");
    let (_server, port, config) = sshd(text(Path::new(&program)), &root.join("ssh"));
    let more = ["--ssh-config", text(&config)];
    for (name, others) in [("linked", false), ("own", true)] {
        let place = root.join(name);
        if others {
            fs::create_dir_all(&place).expect("made");
            fs::write(place.join("robots.txt"), "").ok();
        }
        let target = format!("sftp://127.0.0.1:{port}{}", text(&place));
        let (status, listed, said) = publish(&root, &target, &[&more[..], &["--dry-run"]].concat());
        assert_eq!(status, Some(0), "{said}");
        assert!(listed.contains("+ index.html\n"), "{listed}");
        let (status, _, said) = publish(&root, &target, &more);
        assert_eq!(status, Some(0), "{said}");
        assert_eq!(fs::symlink_metadata(&place).expect("there").is_symlink(), !others);
        assert_eq!(site(&place), public(&root));
        assert!(publish(&root, &target, &more).2.contains("has this site already"));
        let old = fs::canonicalize(&place).expect("there");
        let before = fs::metadata(old.join("404.html")).expect("there");
        rename_back_and_forth_once(&root);
        let (status, _, said) = publish(&root, &target, &more);
        assert_eq!(status, Some(0), "{said}");
        assert_eq!(site(&place), public(&root));
        // The very file where its bytes are the same.
        use std::os::unix::fs::MetadataExt as _;
        let after = fs::metadata(place.join("404.html")).expect("there");
        assert_eq!(before.ino(), after.ino());
    }
    // A host that cannot be reached, or whose disk takes nothing, keeps its site.
    let place = root.join("linked");
    let kept = site(&place);
    rename_back_and_forth_once(&root);
    let target = format!("sftp://127.0.0.1:{}{}", free_port(), text(&place));
    assert_eq!(publish(&root, &target, &more).0, Some(2));
    let target = format!("sftp://127.0.0.1:{port}{}/index.html/below", text(&place));
    assert_eq!(publish(&root, &target, &more).0, Some(2));
    assert_eq!(site(&place), kept);
}

fn rename_back_and_forth_once(root: &Path) {
    let path = root.join("records/stops/est.yaml");
    let stops = fs::read_to_string(&path).expect("readable");
    fs::write(&path, stops.replacen("  name: ", "  name: Ici, ", 1)).expect("written");
    build(root);
}

/// Status and body of a page.
fn get(port: u16, path: &str) -> (String, String) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("it answers");
    write!(stream, "GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("UTF-8");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    (head.lines().next().unwrap_or_default().to_owned(), body.to_owned())
}

#[test]
fn a_server_of_the_link_shows_one_site_or_the_other() {
    let Some(program) = std::env::var_os("HALTE_NGINX") else { return };
    let root = built("transfer-nginx");
    let place = root.join("www");
    let port = free_port();
    let shown = text(&root);
    let config = format!(
        "daemon off;\nmaster_process off;\npid {shown}/nginx.pid;\nerror_log {shown}/error.log;\n\
         events {{}}\nhttp {{ access_log off; server {{ listen 127.0.0.1:{port}; root {shown}/www;\n\
         error_page 404 /404.html; }} }}\n"
    );
    fs::write(root.join("nginx.conf"), config).expect("written");
    assert_eq!(publish(&root, text(&place), &[]).0, Some(0));
    let server = Command::new(&program)
        .args(["-p", shown, "-c", text(&root.join("nginx.conf"))])
        .stderr(Stdio::null())
        .spawn()
        .expect("nginx runs");
    let _server = Server(server);
    wait_for(port);
    let (status, body) = get(port, "/nowhere/");
    assert!(status.contains("404") && body.contains("<html"), "{status}");
    let mut homes = vec![get(port, "/").1];
    for _ in 0..3 {
        rename_back_and_forth_once(&root);
        homes.push(fs::read_to_string(root.join("output/public/index.html")).expect("readable"));
        let target = text(&place).to_owned();
        let sending = {
            let root = root.clone();
            std::thread::spawn(move || publish(&root, &target, &[]).0)
        };
        while !sending.is_finished() {
            let (status, body) = get(port, "/");
            assert!(status.contains("200"), "{status}");
            assert!(homes.contains(&body), "a home page that no build made");
        }
        assert_eq!(sending.join().expect("no panic"), Some(0));
        assert_eq!(get(port, "/").1, *homes.last().expect("a home"));
    }
}
