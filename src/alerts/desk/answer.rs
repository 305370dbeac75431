//! What a request is answered with, before it is a response.

use super::pages::Html;

pub struct Answer {
    pub status: u16,
    pub body: Body,
    pub cookies: Vec<String>,
    pub retry_after: Option<i64>,
}

pub enum Body {
    Page(Html),
    /// Another page is to be asked for.
    See(String),
    /// A file that is handed out under a name.
    File {
        name: &'static str,
        kind: &'static str,
        bytes: Vec<u8>,
    },
    /// A file of the theme, by its address; kept by browsers.
    Asset {
        path: String,
    },
    /// The desk's own style sheet.
    Style,
    /// A picture of the notice.
    Picture(&'static [u8]),
}

impl Answer {
    pub fn page(html: Html) -> Answer {
        Answer::with(200, Body::Page(html))
    }

    pub fn status(status: u16, html: Html) -> Answer {
        Answer::with(status, Body::Page(html))
    }

    pub fn see(path: impl Into<String>) -> Answer {
        Answer::with(303, Body::See(path.into()))
    }

    pub fn with(status: u16, body: Body) -> Answer {
        Answer { status, body, cookies: Vec::new(), retry_after: None }
    }

    pub fn cookie(mut self, cookie: String) -> Answer {
        self.cookies.push(cookie);
        self
    }
}

/// A cookie that no script reads and that goes to this host only.
pub fn secret_cookie(name: &str, value: &str, seconds: Option<i64>) -> String {
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}")
}
