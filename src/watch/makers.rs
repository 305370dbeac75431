//! A few threads that make answers, started once: however many requests there are, there are no
//! more threads, and none has to be started for one. Independent of what is made.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use tokio::sync::oneshot;

/// As many as files that a page asks for at once; a document that takes long holds up one of them.
const MAKERS: usize = 6;

type Work = Box<dyn FnOnce() + Send>;

#[derive(Clone)]
pub(super) struct Makers(Sender<Work>);

impl Makers {
    /// # Errors
    /// Where the system gives not even one thread.
    pub fn start() -> io::Result<Self> {
        let (sender, receiver) = channel::<Work>();
        let receiver = Arc::new(Mutex::new(receiver));
        let start = |_| {
            let receiver = Arc::clone(&receiver);
            let maker = std::thread::Builder::new().name("preview-maker".to_owned());
            maker.spawn(move || while take(&receiver).map(|work| work()).is_some() {})
        };
        let (started, refused): (Vec<_>, Vec<_>) = (0..MAKERS).map(start).partition(Result::is_ok);
        match refused.into_iter().find_map(Result::err) {
            Some(error) if started.is_empty() => Err(error),
            _ => Ok(Makers(sender)),
        }
    }

    /// What one of the threads makes; nothing where that failed.
    pub async fn make<T: Send + 'static>(
        &self,
        make: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let (sender, receiver) = oneshot::channel();
        let work = move || {
            // What was asked for through a closed connection is not needed any more. A fault of
            // ours fails one answer, not the thread.
            if !sender.is_closed()
                && let Ok(made) = catch_unwind(AssertUnwindSafe(make))
            {
                let _ = sender.send(made);
            }
        };
        self.0.send(Box::new(work)).ok()?;
        receiver.await.ok()
    }
}

/// The next piece of work; nothing once the server is gone.
fn take(receiver: &Mutex<Receiver<Work>>) -> Option<Work> {
    receiver.lock().ok()?.recv().ok()
}
