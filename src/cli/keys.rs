//! Single keys from the terminal, without the Enter key. From a pipe, each letter counts as a key.

use std::io::{IsTerminal, Read};

/// Calls `pressed` for every key until the input ends, and gives the terminal back as it was when
/// that returns `false`.
pub fn listen(mut pressed: impl FnMut(char) -> bool + Send + 'static) {
    let input = std::io::stdin();
    if input.is_terminal() && !is_in_foreground() {
        // Whoever reads from a terminal in the background is stopped by the system.
        return;
    }
    // Without a thread there are no keys; Ctrl-C ends the program all the same.
    let listening = std::thread::Builder::new().spawn(move || {
        let _raw = Raw::enter();
        let mut byte = [0];
        while matches!(std::io::stdin().lock().read(&mut byte), Ok(1)) {
            // Ctrl-C and Ctrl-D come as keys while the terminal is raw.
            let key = if matches!(byte[0], 3 | 4) { 'q' } else { char::from(byte[0]) };
            if !pressed(key) {
                return;
            }
        }
    });
    drop(listening);
}

#[cfg(unix)]
fn is_in_foreground() -> bool {
    rustix::termios::tcgetpgrp(std::io::stdin())
        .is_ok_and(|group| group == rustix::process::getpgrp())
}

#[cfg(not(unix))]
fn is_in_foreground() -> bool {
    true
}

/// A terminal that hands over each key at once and does not show it.
#[cfg(unix)]
struct Raw(Option<rustix::termios::Termios>);

#[cfg(unix)]
impl Raw {
    fn enter() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let input = std::io::stdin();
        let before = tcgetattr(&input).ok();
        if let Some(mut raw) = before.clone() {
            raw.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG);
            let _ = tcsetattr(&input, OptionalActions::Now, &raw);
        }
        Raw(before)
    }
}

#[cfg(unix)]
impl Drop for Raw {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            let _ = rustix::termios::tcsetattr(
                std::io::stdin(),
                rustix::termios::OptionalActions::Now,
                before,
            );
        }
    }
}

#[cfg(not(unix))]
struct Raw;

#[cfg(not(unix))]
impl Raw {
    fn enter() -> Self {
        Raw
    }
}
