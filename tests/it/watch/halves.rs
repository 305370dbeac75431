//! Clients that break off or never end their request: others are served meanwhile.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::{PATIENCE, Preview, ask};

/// A client that sends this and no more.
fn half(preview: &Preview, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(preview.address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a limit of time");
    stream.write_all(text.as_bytes()).expect("a request can be sent");
    stream
}

/// What a client is answered before its connection is closed.
fn rest(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {}
        Err(error) => panic!("the connection is not closed: {error}"),
    }
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn half_requests_are_given_up_and_hold_up_nobody() {
    let preview = Preview::of("watch-halves", false);
    // More than there may be at once, and none of them ends its request.
    let halves: Vec<TcpStream> =
        (0..400).map(|_| half(&preview, "GET / HTTP/1.1\r\nHost: local")).collect();
    for path in ["/", "/_halte/", "/_halte/state.json"] {
        assert_eq!(ask(preview.address, "GET", path, &[]).status, 200, "{path}");
    }
    halves.into_iter().for_each(|stream| drop(rest(stream)));
    assert_eq!(ask(preview.address, "GET", "/", &[]).status, 200);
}

#[test]
fn what_is_no_request_is_answered_and_closed() {
    let preview = Preview::of("watch-no-request", false);
    let host = format!("Host: localhost:{}", preview.address.port());
    let long = "a".repeat(100_000);
    for (text, expected) in [
        ("x\r\n\r\n".to_owned(), "400"),
        (format!("GET / HTTP/1.1\r\n{host}\r\nX: {long}\r\n\r\n"), "431"),
        (format!("GET /{long} HTTP/1.1\r\n{host}\r\n\r\n"), "4"),
        (format!("BREW / HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n"), "405"),
        (format!("POST / HTTP/1.1\r\n{host}\r\nContent-Length: 999999999\r\n\r\nabc"), "405"),
    ] {
        let answer = rest(half(&preview, &text));
        let start: String = text.chars().take(20).collect();
        assert!(answer.starts_with(&format!("HTTP/1.1 {expected}")), "{start}: {answer}");
    }
}
