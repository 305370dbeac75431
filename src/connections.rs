//! The connections of a server on this machine: how many there may be, and how long a request may
//! take to arrive. Independent of what is answered.

use std::collections::VecDeque;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

/// A browser opens about ten. Where there are more the oldest is closed, whatever it waits for, so
/// that a new one is always answered; a page that listens for changes connects again by itself.
const CONNECTIONS_MAX: usize = 200;

/// How long the head of a request may take.
const HEAD_WITHIN: Duration = Duration::from_secs(5);

/// The largest head of a request.
const HEAD_BYTES_MAX: usize = 32 * 1024;

/// How long to wait where the system gives no connection, as with too many open files.
const PAUSE: Duration = Duration::from_millis(100);

/// Accepts connections for ever.
pub async fn serve(listener: TcpListener, router: Router) {
    let mut open: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        open.retain(|connection| !connection.is_finished());
        while open.len() >= CONNECTIONS_MAX {
            open.pop_front().iter().for_each(AbortHandle::abort);
        }
        open.push_back(tokio::spawn(answer(stream, router.clone())).abort_handle());
    }
}

async fn answer(stream: TcpStream, router: Router) {
    // A change is sent at once, not gathered with later ones.
    let _ = stream.set_nodelay(true);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_WITHIN).max_buf_size(HEAD_BYTES_MAX);
    // A client that breaks off concerns no other client.
    let _ = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router)).await;
}
