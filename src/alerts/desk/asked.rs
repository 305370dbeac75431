//! A request, read: its form, its file, its cookies. Nothing in it is believed yet.

use std::borrow::Cow;

/// The largest form, and the largest file to import.
pub const FORM_MAX: usize = 64 * 1024;
pub const UPLOAD_MAX: usize = 20 * 1024 * 1024;

#[derive(Debug, Default)]
pub struct Asked {
    pub is_post: bool,
    pub path: String,
    pub query: Vec<(String, String)>,
    pub form: Vec<(String, String)>,
    /// The name and bytes of a file.
    pub file: Option<(String, Vec<u8>)>,
    pub secret: Option<String>,
    pub device: Option<String>,
    pub address: String,
    pub host: String,
    pub origin: Option<String>,
    pub fetch_site: Option<String>,
}

/// The names of the cookies: bound to this host and to TLS by their prefix.
pub const COOKIE: &str = "__Host-halte";
pub const DEVICE: &str = "__Host-halte-appareil";

impl Asked {
    /// A field of the form, or nothing.
    pub fn field(&self, name: &str) -> &str {
        one(&self.form, name)
    }

    /// Each value of a field that may be chosen several times.
    pub fn fields<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.form.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A part of the query.
    pub fn asked(&self, name: &str) -> &str {
        one(&self.query, name)
    }

    /// Whether the request comes from a page of the desk's own, by what the browser sends.
    pub fn is_from_here(&self) -> bool {
        let site = self.fetch_site.as_deref().is_none_or(|site| site == "same-origin");
        let origin = self.origin.as_deref().is_none_or(|origin| {
            let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
            host.is_some_and(|host| host.eq_ignore_ascii_case(&self.host))
        });
        site && origin
    }
}

fn one<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

/// `a=b&c=d` of a form or a query.
pub fn pairs(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text)
        .take(2_000)
        .map(|(name, value)| (Cow::into_owned(name), Cow::into_owned(value)))
        .collect()
}

/// A cookie of a header.
pub fn cookie(header: &str, name: &str) -> Option<String> {
    let found = header.split(';').filter_map(|part| part.trim().split_once('='));
    let mut found = found.filter(|(key, _)| *key == name).map(|(_, value)| value);
    // Two of one name: one of them was put there by somebody else.
    let (value, None) = (found.next()?, found.next()) else { return None };
    let is_secret = value.len() == 64 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_secret.then(|| value.to_owned())
}
