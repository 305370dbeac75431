//! The preview server: on this machine only, for browsers that were led here by their user. It
//! answers out of one value that is exchanged whole, and touches no disk. Knows nothing of how that
//! value is made.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;

use crate::connections::serve;
use crate::words::{Message, Tongue, message};

use super::makers::Makers;
use super::preview::{Shown, content_type, fingerprint, with_client};

/// The preview's own files.
const HOME: &str = include_str!("client/home.html");
const HOME_SCRIPT: &str = include_str!("client/home.js");
const SHOW: &str = include_str!("client/show.html");
const SHOW_SCRIPT: &str = include_str!("client/show.js");
const EMPTY: &str = include_str!("client/empty.html");
const CLIENT: &str = include_str!("client/client.js");
const STYLE: &str = include_str!("client/style.css");

/// A server that runs until it is dropped.
pub(super) struct Server {
    address: SocketAddr,
    shown: watch::Sender<Arc<Shown>>,
    open: Open,
}

/// The files of the output that browsers show at this moment.
type Open = Arc<Mutex<Vec<String>>>;

/// What each request is answered from.
#[derive(Clone)]
struct Stage {
    shown: watch::Receiver<Arc<Shown>>,
    port: u16,
    open: Open,
    makers: Makers,
    manner: Manner,
}

/// How pages are served.
#[derive(Clone)]
pub(super) struct Manner {
    pub tongue: Tongue,
    /// The day that the scripts of the pages are to take instead of the browser's clock.
    pub day: Option<Arc<str>>,
}

impl Server {
    /// Serves on the loopback interface; port 0 takes any free one.
    pub fn start(port: u16, manner: Manner) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (sender, receiver) = watch::channel(Arc::new(Shown::default()));
        let mut until = receiver.clone();
        let (open, makers) = (Open::default(), Makers::start()?);
        let port = address.port();
        let stage = Stage { shown: receiver, port, open: Arc::clone(&open), makers, manner };
        std::thread::Builder::new().name("preview".to_owned()).spawn(move || {
            runtime.block_on(async move {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
                tokio::spawn(serve(listener, Router::new().fallback(answer).with_state(stage)));
                // The sender goes with the session.
                while until.changed().await.is_ok() {}
            });
            runtime.shutdown_background();
        })?;
        Ok(Server { address, shown: sender, open })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.borrow())
    }

    pub fn open_pages(&self) -> BTreeSet<String> {
        self.open.lock().map(|open| open.iter().cloned().collect()).unwrap_or_default()
    }

    /// From now on this is what requests are answered from; every browser is told.
    pub fn show(&self, shown: Shown) {
        self.shown.send_replace(Arc::new(shown));
    }
}

async fn answer(State(stage): State<Stage>, request: Request) -> Response {
    let plain = |status, text: &Message| plain(status, stage.manner.tongue.say(text));
    if !is_own_host(request.headers(), stage.port) {
        return plain(StatusCode::MISDIRECTED_REQUEST, &message!("preview-other-name"));
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let refused = plain(StatusCode::METHOD_NOT_ALLOWED, &message!("preview-read-only"));
        return ([(header::ALLOW, "GET, HEAD")], refused).into_response();
    }
    let Some(path) = decode(request.uri().path()) else {
        return plain(StatusCode::BAD_REQUEST, &message!("preview-bad-address"));
    };
    let shown = Arc::clone(&stage.shown.borrow());
    let is_head = request.method() == Method::HEAD;
    let response = match path.strip_prefix("/_halte/") {
        Some("events") if !is_head => events(stage, request.uri().query()),
        // The file may have to be made first: others need not wait for it.
        _ => {
            let manner = stage.manner.clone();
            let made = stage.makers.make(move || file(&shown, &path, &request, &manner)).await;
            made.unwrap_or_else(|| {
                plain(StatusCode::INTERNAL_SERVER_ERROR, &message!("preview-not-made"))
            })
        }
    };
    let mut response = if is_head { response.map(|_| Body::empty()) } else { response };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-cache"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    ] {
        headers.insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}

fn file(shown: &Shown, path: &str, request: &Request, manner: &Manner) -> Response {
    match path.strip_prefix("/_halte/") {
        Some(inner) => own(shown, inner, request, manner),
        None if path == "/_halte" => moved("/_halte/"),
        None => public(shown, path, request, manner),
    }
}

/// A page of the web that makes its own name point to this machine is turned away by the name it
/// asks for.
fn is_own_host(headers: &HeaderMap, port: u16) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    let Ok(host) = host.to_str() else { return false };
    let host = host.to_ascii_lowercase();
    let name = host.strip_suffix(&format!(":{port}")).or((port == 80).then_some(host.as_str()));
    matches!(name, Some("localhost" | "127.0.0.1" | "[::1]"))
}

/// The public site, at the addresses it will have.
fn public(shown: &Shown, path: &str, request: &Request, manner: &Manner) -> Response {
    let tongue = manner.tongue;
    if shown.version.is_none() {
        return page(
            StatusCode::SERVICE_UNAVAILABLE,
            worded(EMPTY, tongue).as_bytes(),
            request,
            None,
        );
    }
    let file = format!("public{path}{}", if path.ends_with('/') { "index.html" } else { "" });
    if let Some(bytes) = shown.get(&file) {
        return artefact(&file, &bytes, request, manner);
    }
    if !path.ends_with('/') && shown.get(&format!("public{path}/index.html")).is_some() {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        return moved(&format!("{}/{query}", request.uri().path()));
    }
    match shown.get("public/404.html") {
        Some(bytes) => page(StatusCode::NOT_FOUND, &bytes, request, manner.day.as_deref()),
        None => plain(StatusCode::NOT_FOUND, tongue.say(&message!("preview-no-page"))),
    }
}

/// The preview's own addresses.
fn own(shown: &Shown, inner: &str, request: &Request, manner: &Manner) -> Response {
    let tongue = manner.tongue;
    match inner {
        "" => page(StatusCode::OK, worded(HOME, tongue).as_bytes(), request, None),
        "home.js" => sent(StatusCode::OK, "js", HOME_SCRIPT.as_bytes().to_vec(), request),
        "show.js" => sent(StatusCode::OK, "js", SHOW_SCRIPT.as_bytes().to_vec(), request),
        "client.js" => sent(StatusCode::OK, "js", CLIENT.as_bytes().to_vec(), request),
        "style.css" => sent(StatusCode::OK, "css", STYLE.as_bytes().to_vec(), request),
        "state.json" => sent(StatusCode::OK, "json", shown.state(tongue).into_bytes(), request),
        _ => match inner.split_once('/') {
            Some(("show", path)) if shown.get(path).is_some() => {
                page(StatusCode::OK, worded(SHOW, tongue).as_bytes(), request, None)
            }
            Some(("files", path)) => match shown.get(path) {
                Some(bytes) => artefact(path, &bytes, request, manner),
                None => plain(StatusCode::NOT_FOUND, tongue.say(&message!("preview-no-file"))),
            },
            _ => plain(StatusCode::NOT_FOUND, tongue.say(&message!("preview-no-own-page"))),
        },
    }
}

/// A page of the preview's own in words.
fn worded(page: &str, tongue: Tongue) -> String {
    let words = [
        ("{{title}}", message!("preview-title")),
        ("{{document}}", message!("preview-document")),
        ("{{needs-script}}", message!("preview-needs-script")),
        ("{{site-here}}", message!("preview-site-here")),
        ("{{empty}}", message!("preview-empty")),
        ("{{empty-why}}", message!("preview-empty-why")),
    ];
    words.iter().fold(page.replace("{{lang}}", tongue.code()), |page, (name, message)| {
        page.replace(name, &tongue.say(message))
    })
}

fn artefact(path: &str, bytes: &[u8], request: &Request, manner: &Manner) -> Response {
    let extension = path
        .rsplit('/')
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map_or("", |(_, extension)| extension);
    match extension {
        "html" => page(StatusCode::OK, bytes, request, manner.day.as_deref()),
        _ => sent(StatusCode::OK, extension, bytes.to_vec(), request),
    }
}

fn page(status: StatusCode, bytes: &[u8], request: &Request, day: Option<&str>) -> Response {
    let name = fingerprint(bytes);
    tagged(status, "html", with_client(bytes, &name, day), &name, request)
}

fn sent(status: StatusCode, extension: &str, bytes: Vec<u8>, request: &Request) -> Response {
    let name = fingerprint(&bytes);
    tagged(status, extension, bytes, &name, request)
}

fn tagged(
    status: StatusCode,
    extension: &str,
    bytes: Vec<u8>,
    name: &str,
    request: &Request,
) -> Response {
    let etag = format!("\"{name}\"");
    let known = request
        .headers()
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let is_known = known
        .flat_map(|value| value.split(','))
        .any(|one| ["*", &etag].contains(&one.trim().trim_start_matches("W/")));
    if status == StatusCode::OK && is_known {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response();
    }
    let length = bytes.len().to_string();
    let headers = [
        (header::CONTENT_TYPE, content_type(extension).to_owned()),
        (header::ETAG, etag),
        (header::CONTENT_LENGTH, length),
    ];
    (status, headers, bytes).into_response()
}

fn plain(status: StatusCode, text: String) -> Response {
    (status, text).into_response()
}

fn moved(to: &str) -> Response {
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to.to_owned())]).into_response()
}

/// An address's path with its `%` signs undone; `None` for what is no text or could be taken for a
/// way out.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    let path = String::from_utf8(bytes).ok()?;
    let is_way_out = path.contains(['\0', '\\']) || path.split('/').any(|segment| segment == "..");
    (path.starts_with('/') && !is_way_out).then_some(path)
}

/// Tells a browser what is shown now, and after each build what has changed since it was last told:
/// of the file that it shows, if it names one with `?page=`.
fn events(stage: Stage, query: Option<&str>) -> Response {
    let page = query
        .and_then(|query| query.strip_prefix("page="))
        .and_then(|page| decode(&format!("/{page}")));
    let page = page.map(|page| page[1..].to_owned());
    if let (Some(page), Ok(mut open)) = (&page, stage.open.lock()) {
        open.push(page.clone());
    }
    let listener = Arc::new(Listener { page, open: stage.open, tongue: stage.manner.tongue });
    let next = Some(told(Arc::clone(&listener), stage.shown, None));
    Sse::new(Events { next, listener })
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
        .into_response()
}

/// A browser that listens, for as long as it does.
struct Listener {
    page: Option<String>,
    open: Open,
    tongue: Tongue,
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let (Some(page), Ok(mut open)) = (&self.page, self.open.lock())
            && let Some(place) = open.iter().position(|one| one == page)
        {
            open.swap_remove(place);
        }
    }
}

type Told = (String, watch::Receiver<Arc<Shown>>, Arc<Shown>);

struct Events {
    next: Option<Pin<Box<dyn Future<Output = Option<Told>> + Send>>>,
    listener: Arc<Listener>,
}

fn told(
    listener: Arc<Listener>,
    mut shown: watch::Receiver<Arc<Shown>>,
    before: Option<Arc<Shown>>,
) -> Pin<Box<dyn Future<Output = Option<Told>> + Send>> {
    Box::pin(async move {
        loop {
            if before.is_some() {
                shown.changed().await.ok()?;
            }
            let now = Arc::clone(&shown.borrow_and_update());
            let event = match &listener.page {
                Some(page) => now.event_on(page, before.as_deref(), listener.tongue),
                None => now.event_on_all(before.as_deref(), listener.tongue),
            };
            if let Some(event) = event {
                return Some((event, shown, now));
            }
        }
    })
}

impl futures_core::Stream for Events {
    type Item = Result<Event, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(next) = self.next.as_mut() else { return Poll::Ready(None) };
        match next.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(None) => {
                self.next = None;
                Poll::Ready(None)
            }
            Poll::Ready(Some((text, shown, now))) => {
                let listener = Arc::clone(&self.listener);
                self.next = Some(told(listener, shown, Some(now)));
                Poll::Ready(Some(Ok(Event::default().data(text))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn addresses_that_lead_out_are_refused() {
        for (path, expected) in [
            ("/", Some("/")),
            ("/arr%C3%AAts/", Some("/arrêts/")),
            ("/a/../b", None),
            ("/a/%2e%2e/b", None),
            ("/a%5C..%5Cb", None),
            ("/a%00", None),
            ("/%", None),
            ("/%zz", None),
            ("/%ff", None),
            ("*", None),
        ] {
            assert_eq!(decode(path).as_deref(), expected, "{path}");
        }
    }
}
