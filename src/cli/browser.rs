//! Opens an address or a file with what the system has for it.

use std::process::{Command, Stdio};

use crate::words::message;

use super::terminal;
use super::voice::Voice;

/// The program of the system, and what it is given before the address.
const OPENERS: (&str, &[&str]) = if cfg!(target_os = "macos") {
    ("open", &[])
} else if cfg!(windows) {
    ("rundll32", &["url.dll,FileProtocolHandler"])
} else {
    ("xdg-open", &[])
};

/// Opens it without waiting. Where that fails the address is named in the terminal.
pub fn open(voice: Voice, url: &str) {
    let (program, first) = OPENERS;
    if let Ok(mut child) = Command::new(program)
        .args(first)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
    {
        // Who ended is waited for; without a thread the system does it when this program ends.
        drop(std::thread::Builder::new().spawn(move || child.wait()));
    } else {
        terminal::tell(voice, &message!("watch-no-browser", url = url));
    }
}
