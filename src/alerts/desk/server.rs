//! The server: on this machine only. Reads requests, hands them to threads that may wait for the
//! disk, and gives every answer the same head.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body as Bytes, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::answer::{Answer, Body};
use super::asked::{Asked, COOKIE, DEVICE, FORM_MAX, UPLOAD_MAX, cookie, pairs};
use super::{Desk, notice, pages, routes};
use crate::alerts::{Trouble, accounts};
use crate::connections;

/// How long a form or a file may take to arrive.
const FORM_WITHIN: Duration = Duration::from_secs(20);
const UPLOAD_WITHIN: Duration = Duration::from_secs(300);

/// Requests that are worked on at once.
const WORKERS: usize = 8;

/// Without scripts, and of this server only.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Serves until the process ends. `ready` gets the address.
pub fn serve(desk: Desk, port: u16, ready: impl FnOnce(SocketAddr)) -> Result<(), Trouble> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(WORKERS)
        .build()?;
    ready(address);
    runtime.block_on(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let state = Arc::new((desk, address.port()));
        let router = Router::new().fallback(answer).with_state(state);
        connections::serve(listener, router.layer(DefaultBodyLimit::max(UPLOAD_MAX))).await;
        Ok(())
    })
}

async fn answer(State(state): State<Arc<(Desk, u16)>>, request: Request) -> Response {
    let is_head = request.method() == Method::HEAD;
    let response = match asked(&state, request).await {
        Ok(asked) => {
            let shared = Arc::clone(&state);
            let made = tokio::task::spawn_blocking(move || {
                let answer =
                    asset(&shared.0, &asked).unwrap_or_else(|| routes::answer(&shared.0, &asked));
                response(&shared.0, answer)
            });
            made.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
        Err(status) => status.into_response(),
    };
    let mut response = if is_head { response.map(|_| Bytes::empty()) } else { response };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // With `no-referrer` browsers send a form with `Origin: null`.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Files of the theme, and the desk's own style: the same for all accounts.
fn asset(desk: &Desk, asked: &Asked) -> Option<Answer> {
    if asked.is_post {
        return None;
    }
    if asked.path == "/desk.css" {
        return Some(Answer::with(200, Body::Style));
    }
    if let Some(picture) = notice::picture(&asked.path) {
        return Some(picture);
    }
    let path = asked.path.strip_prefix('/')?;
    desk.dress.file(path)?;
    Some(Answer::with(200, Body::Asset { path: path.to_owned() }))
}

fn response(desk: &Desk, answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let kept = [(header::CACHE_CONTROL, "public, max-age=86400")];
    let mut response = match answer.body {
        Body::Page(html) => {
            let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
            (status, kind, html.into_bytes()).into_response()
        }
        Body::See(path) => (status, [(header::LOCATION, path)]).into_response(),
        Body::File { name, kind, bytes } => {
            let disposition = format!("attachment; filename=\"{name}\"");
            let headers = [
                (header::CONTENT_TYPE, kind.to_owned()),
                (header::CONTENT_DISPOSITION, disposition),
            ];
            (status, headers, bytes).into_response()
        }
        Body::Style => {
            let kind = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
            (status, kind, kept, pages::STYLE).into_response()
        }
        Body::Picture(bytes) => {
            (status, [(header::CONTENT_TYPE, "image/png")], kept, bytes).into_response()
        }
        Body::Asset { path } => {
            let bytes = desk.dress.file(&path).unwrap_or_default().to_vec();
            (status, [(header::CONTENT_TYPE, kind_of(&path))], kept, bytes).into_response()
        }
    };
    for cookie in answer.cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    if let Some(seconds) = answer.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// Reads a request; what is none of a browser's that was led here is turned away.
async fn asked(state: &(Desk, u16), request: Request) -> Result<Asked, StatusCode> {
    let (desk, port) = state;
    let headers = request.headers();
    let host = own_host(headers, desk, *port).ok_or(StatusCode::MISDIRECTED_REQUEST)?;
    let is_post = match *request.method() {
        Method::GET | Method::HEAD => false,
        Method::POST => true,
        _ => return Err(StatusCode::METHOD_NOT_ALLOWED),
    };
    let text = |name: HeaderName| {
        let mut values = headers.get_all(name).iter();
        let value = values.next()?.to_str().ok()?.to_owned();
        // Two of them are not a browser's.
        Some(if values.next().is_some() { String::new() } else { value })
    };
    let cookies: Vec<&str> =
        headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).collect();
    let cookies = cookies.join("; ");
    let forwarded = || text(HeaderName::from_static("x-forwarded-for"));
    let address = desk.proxy.as_ref().and_then(|_| forwarded());
    let address = address.as_deref().and_then(|list| list.rsplit(',').next()).unwrap_or("local");
    let mut asked = Asked {
        is_post,
        path: request.uri().path().to_owned(),
        query: pairs(request.uri().query().unwrap_or("").as_bytes()),
        secret: cookie(&cookies, COOKIE),
        device: cookie(&cookies, DEVICE),
        address: address.trim().to_owned(),
        host,
        origin: text(header::ORIGIN),
        fetch_site: text(HeaderName::from_static("sec-fetch-site")),
        ..Asked::default()
    };
    if is_post {
        form(desk, &mut asked, request).await?;
    }
    Ok(asked)
}

/// The name under which browsers ask: a page of the web that makes its own name point to this
/// machine is turned away by it.
fn own_host(headers: &HeaderMap, desk: &Desk, port: u16) -> Option<String> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (host, None) = (hosts.next()?, hosts.next()) else { return None };
    let host = host.to_str().ok()?.to_ascii_lowercase();
    let local = ["localhost", "127.0.0.1"].map(|name| format!("{name}:{port}"));
    let is_own = match &desk.proxy {
        Some(proxy) => host == proxy.host || local.contains(&host),
        None => local.contains(&host),
    };
    is_own.then_some(host)
}

async fn form(desk: &Desk, asked: &mut Asked, request: Request) -> Result<(), StatusCode> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_upload = kind.is_some_and(|kind| kind.starts_with("multipart/form-data"));
    let is_known = || match &asked.secret {
        Some(secret) => {
            accounts::check(&desk.folder.house(), secret, desk.now()).is_ok_and(|who| who.is_some())
        }
        None => false,
    };
    // Without a signing-in no more than a form is read.
    let (most, within) = match is_upload && is_known() {
        true => (UPLOAD_MAX, UPLOAD_WITHIN),
        false => (FORM_MAX, FORM_WITHIN),
    };
    let (parts, body) = request.into_parts();
    let bytes = tokio::time::timeout(within, to_bytes(body, most)).await;
    let bytes = bytes.map_err(|_| StatusCode::REQUEST_TIMEOUT)?;
    let bytes = bytes.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    if !is_upload {
        asked.form = pairs(&bytes);
        return Ok(());
    }
    let bad = |_| StatusCode::BAD_REQUEST;
    let request = Request::from_parts(parts, Bytes::from(bytes));
    let mut fields =
        Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    while let Some(field) = fields.next_field().await.map_err(bad)? {
        let name = field.name().unwrap_or("").to_owned();
        match field.file_name().map(str::to_owned) {
            Some(file) => asked.file = Some((file, field.bytes().await.map_err(bad)?.to_vec())),
            None => asked.form.push((name, field.text().await.map_err(bad)?)),
        }
    }
    Ok(())
}
