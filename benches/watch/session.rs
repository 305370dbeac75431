//! A preview that is watched as a browser watches it: it is told of a file as soon as there is a
//! new one, and fetches it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use halte::calendar::Date;
use halte::project::Memory;
use halte::sources::Sources;
use halte::watch::{Built, Output, Remote, Session, Settings};
use halte::words::Tongue;

pub struct Preview {
    root: PathBuf,
    address: SocketAddr,
    remote: Remote,
    running: Option<std::thread::JoinHandle<()>>,
}

impl Preview {
    /// Of a project that is written to a folder of its own.
    pub fn of(sources: &Sources, today: Date) -> Self {
        let root = std::env::temp_dir().join(format!("halte-bench-{}", std::process::id()));
        for (path, bytes) in sources.iter() {
            let file = root.join(&**path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("the folder can be made");
            fs::write(file, bytes).expect("the file can be written");
        }
        let session = Session::open(Settings {
            root: root.clone(),
            port: 0,
            polling: false,
            tongue: Tongue::English,
            day: None,
        })
        .expect("a port is free");
        let (address, remote) = (session.address(), session.remote());
        let running = std::thread::spawn(move || {
            let mut memory = Memory::default();
            let build = |sources: &Sources, day: &Date| {
                let (project, diagnostics) = halte::open(sources, *day, &mut memory);
                Built {
                    output: project.map(|project| Arc::new(project) as Arc<dyn Output>),
                    diagnostics,
                }
            };
            session.run(|| today, build, |_| {});
        });
        Preview { root, address, remote, running: Some(running) }
    }

    /// How long it takes from the write of a file until the changed bytes of another have come over
    /// the wire, edit by edit.
    pub fn edits(
        &self,
        file: &str,
        texts: impl Iterator<Item = String>,
        shown: &str,
    ) -> Vec<Duration> {
        let address = format!("/_halte/files/{shown}");
        let mut events = BufReader::new(self.request(&format!("/_halte/events?page={shown}")));
        while !told(&mut events).contains("\"current\":true") {}
        let mut before = self.fetch(&address);
        let times = texts.map(|text| {
            // Nothing of the last edit is still being made.
            std::thread::sleep(Duration::from_millis(1_500));
            let start = Instant::now();
            fs::write(self.root.join(file), text).expect("the file can be written");
            while !told(&mut events).contains(shown) {}
            let now = self.fetch(&address);
            let took = start.elapsed();
            assert!(now != before, "{shown} does not show the change");
            before = now;
            took
        });
        times.collect()
    }

    fn request(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).expect("the preview listens");
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("the request is sent");
        stream
    }

    /// The body of an answer.
    fn fetch(&self, path: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.request(path).read_to_end(&mut bytes).expect("the answer is whole");
        let head = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("the answer has a head");
        assert!(
            bytes.starts_with(b"HTTP/1.1 200"),
            "{path}: {}",
            String::from_utf8_lossy(&bytes[..head])
        );
        bytes.split_off(head + 4)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.remote.quit();
        if let Some(running) = self.running.take() {
            let _ = running.join();
        }
        let _ = fs::remove_dir_all(Path::new(&self.root));
    }
}

/// The next thing that a browser is told.
fn told(events: &mut impl BufRead) -> String {
    let mut line = String::new();
    loop {
        line.clear();
        assert_ne!(
            events.read_line(&mut line).expect("the events go on"),
            0,
            "the events have ended"
        );
        if let Some(data) = line.strip_prefix("data: ") {
            return data.to_owned();
        }
    }
}
