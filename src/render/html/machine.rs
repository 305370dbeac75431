//! Files of the site for machines: site map, feed of changes, hints for robots and servers. Knows
//! nothing of templates.

use std::fmt::Write as _;

use crate::addresses::{self, Word};
use crate::output::{Artefacts, OutputPath};
use crate::views::site::{Body, Change, Changes, Page, Site};

use super::escape::escaped;

pub(super) fn files(site: &Site) -> Artefacts {
    let mut artefacts = Artefacts::default();
    let mut add = |path: &str, text: String| {
        if let Some(path) = OutputPath::public(path) {
            artefacts.insert(path, text.into_bytes());
        }
    };
    add(addresses::ROBOTS, robots(site));
    add(addresses::HTACCESS, htaccess(site));
    add(addresses::HEADERS, headers(site));
    let around = site.around();
    if let Ok(text) = serde_json::to_string(&around)
        && !around.is_empty()
    {
        add(&site.addresses().around_index(), text);
    }
    let Some(url) = site.url() else { return artefacts };
    add(addresses::SITEMAP, sitemap(site, url));
    for page in site.changes().iter().filter_map(|path| site.page(path)) {
        if let Body::Changes(changes) = &page.body {
            add(&addresses::changes_feed(&page.path), atom(site, url, &page, changes));
        }
    }
    artefacts
}

/// Whether a public path is that of one of these files.
pub fn is_for_machines(path: &str) -> bool {
    use addresses::{HEADERS, HTACCESS, ROBOTS, SITEMAP};
    [ROBOTS, HTACCESS, HEADERS, SITEMAP].contains(&path)
        || addresses::is_changes_feed(path)
        || addresses::is_around_index(path)
}

fn robots(site: &Site) -> String {
    let line = |url| format!("\nSitemap: {url}{}\n", addresses::SITEMAP);
    let sitemap = site.url().map(line).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

/// sitemaps.org 0.9, with the other languages of each page.
fn sitemap(site: &Site, url: &str) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
        xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in site.entries().iter().filter(|page| page.listed) {
        let _ = write!(xml, "<url><loc>{}{}</loc>", escaped(url), escaped(&page.path));
        if page.languages.len() > 1 {
            for other in &page.languages {
                let (code, href) = (&other.code, escaped(&other.href));
                let _ = write!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}{href}\"/>",
                    escaped(url)
                );
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// RFC 4287. A change without the day of its announcement cannot be dated and stands on the page
/// only.
fn atom(site: &Site, url: &str, page: &Page, changes: &Changes) -> String {
    let mut entries: Vec<(&String, &Change)> = changes
        .coming
        .iter()
        .chain(&changes.past)
        .filter_map(|change| change.announced_on.as_ref().map(|day| (day, change)))
        .collect();
    entries.sort_by(|a, b| b.0.cmp(a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    let updated = entries.first().map_or_else(|| site.as_of(), |(day, _)| (*day).clone());
    let (url, path, language) = (escaped(url), escaped(&page.path), &page.frame.language);
    let feed = addresses::changes_feed(&path);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" \
         xml:lang=\"{language}\">\n\
         <id>{url}{path}</id>\n<title>{}</title>\n<updated>{updated}T00:00:00Z</updated>\n\
         <author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{url}{feed}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{url}{path}\"/>\n",
        escaped(&page.full_title),
        escaped(&page.frame.site_name),
    );
    // Whose support it is, and the number to call, as on the page.
    let mentions = page.acknowledged.mentions.iter().map(|mention| mention.text.as_str());
    let phones = page.phones.iter().map(|phone| phone.display.as_str());
    let rights: Vec<&str> = mentions.chain(phones).collect();
    if !rights.is_empty() {
        let _ = writeln!(xml, "<rights>{}</rights>", escaped(&rights.join(" – ")));
    }
    for (day, change) in entries.iter().take(100) {
        let id = escaped(&change.id);
        let href =
            change.href.as_ref().map_or_else(|| format!("{path}#{id}"), |href| escaped(href));
        let message = change.message.as_ref().map(|message| message.text.as_str());
        let parts =
            [change.detail.as_deref(), change.reason.as_deref(), message, change.next.as_deref()];
        let summary: Vec<&str> = parts.into_iter().flatten().collect();
        let _ = write!(
            xml,
            "<entry>\n<id>{url}{path}#{id}</id>\n<title>{}</title>\n\
             <updated>{day}T00:00:00Z</updated>\n\
             <link rel=\"alternate\" type=\"text/html\" \
             href=\"{url}{href}\"/>\n<summary>{}</summary>\n</entry>\n",
            escaped(&format!("{} – {}", change.badge, change.title)),
            escaped(&summary.join(" ")),
        );
    }
    xml.push_str("</feed>\n");
    xml
}

/// For Apache. The page for wrong addresses counts from the root of the server, which is known
/// where the site's address is.
fn htaccess(site: &Site) -> String {
    let below = site.url().and_then(|url| url.splitn(4, '/').nth(3));
    // A blank would end the path.
    let plain = below.filter(|below| !below.contains([' ', '"', '\\']));
    let missing = plain.map(|below| format!("ErrorDocument 404 /{below}{}\n", addresses::MISSING));
    format!("{}{HTACCESS}", missing.unwrap_or_default())
}

/// Types, and what may be kept and asked for. The search asks for the device's position, which
/// stays there.
const HTACCESS: &str = "\
AddDefaultCharset utf-8
AddType text/calendar .ics
AddType application/geo+json .geojson
AddType application/atom+xml .atom
AddType font/woff2 .woff2
AddCharset utf-8 .ics .csv .json .geojson .xml
Options -Indexes
<IfModule mod_headers.c>
  Header set X-Content-Type-Options nosniff
  Header set Referrer-Policy no-referrer
  Header set Content-Security-Policy \"frame-ancestors 'none'\"
  Header set Permissions-Policy \"geolocation=(self), camera=(), microphone=(), interest-cohort=()\"
  <FilesMatch \"\\.[0-9a-f]{10}\\.(css|js|svg|png|jpg|woff2)$\">
    Header set Cache-Control \"public, max-age=31536000, immutable\"
  </FilesMatch>
  <FilesMatch \"\\.(ics|csv|json|geojson)$\">
    Header set Access-Control-Allow-Origin \"*\"
  </FilesMatch>
</IfModule>
";

/// The same for hosts that read a file `_headers`.
fn headers(site: &Site) -> String {
    let root = |word| site.addresses().page(word);
    let (feeds, data, assets) = (root(Word::Feeds), root(Word::Data), addresses::asset("*"));
    format!(
        "\
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: frame-ancestors 'none'
/{assets}
  Cache-Control: public, max-age=31536000, immutable
/{feeds}*
  Content-Type: text/calendar; charset=utf-8
  Access-Control-Allow-Origin: *
/{data}*
  Access-Control-Allow-Origin: *
"
    )
}
