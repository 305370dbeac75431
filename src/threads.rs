//! Whether the system starts threads for this program. Libraries that start their own do not ask.

use std::io;
use std::sync::mpsc::channel;
use std::thread::{Builder, JoinHandle};

/// Starts so many threads at once, and ends them.
///
/// # Errors
/// Where the system refuses one of them, as with `ulimit -u`.
pub fn given(count: usize) -> io::Result<()> {
    let mut waiting: Vec<_> = Vec::with_capacity(count);
    let mut refused = Ok(());
    for _ in 0..count {
        let (end, ends) = channel::<()>();
        match Builder::new().spawn(move || ends.recv().unwrap_or_default()) {
            Ok(thread) => waiting.push((end, thread)),
            Err(error) => {
                refused = Err(error);
                break;
            }
        }
    }
    let threads: Vec<JoinHandle<()>> = waiting.into_iter().map(|(_, thread)| thread).collect();
    threads.into_iter().for_each(|thread| drop(thread.join()));
    refused
}
