//! Pages of a demonstration: they name the day for which they were made, and the script of the
//! pages takes that day instead of the reader's clock. Independent of what the pages say.

/// A page with the day in its head.
pub fn as_of(page: &[u8], day: &str) -> Vec<u8> {
    let mark = format!("<meta name=\"halte-day\" content=\"{day}\">");
    let at = head_end(page).unwrap_or(page.len());
    [&page[..at], mark.as_bytes(), &page[at..]].concat()
}

/// Where the head of a page ends, or its body begins.
pub fn head_end(page: &[u8]) -> Option<usize> {
    find(page, b"</head>").or_else(|| find(page, b"<body"))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted))
}
