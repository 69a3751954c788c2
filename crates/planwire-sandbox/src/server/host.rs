//! The host that a request is for.
//!
//! A web page can have its own name resolve to loopback, and then read what answers there as its own (DNS
//! rebinding). The name that it used stands in the request.

use std::net::IpAddr;

use hyper::header::HOST;
use hyper::http::request::Parts;

/// Whether a request names this machine, in each place where it names one.
pub(super) fn is_this_machine(head: &Parts) -> bool {
    let hosts = head.headers.get_all(HOST).iter();
    let named = hosts.map(|it| it.to_str().ok());
    let authority = head.uri.authority().map(|it| Some(it.as_str()));
    named
        .chain(authority)
        .all(|authority| authority.is_some_and(is_loopback))
}

/// Whether `host` or `host:port` is an address or the name of loopback.
fn is_loopback(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        // An address of IPv6 has its colons in brackets.
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (authority, ""),
    };
    let address = match host.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']').unwrap_or_default(),
        None => host,
    };
    port.chars().all(|it| it.is_ascii_digit())
        && (host.eq_ignore_ascii_case("localhost")
            || address
                .parse()
                .is_ok_and(|address: IpAddr| address.is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_names_of_this_machine_pass() {
        for here in [
            "127.0.0.1",
            "127.0.0.1:4010",
            "127.8.9.1:1",
            "localhost",
            "LocalHost:4010",
            "[::1]",
            "[::1]:4010",
        ] {
            assert!(is_loopback(here), "{here}");
        }
        for elsewhere in [
            "",
            ":4010",
            "evil.test",
            "evil.test:4010",
            "127.0.0.1.evil.test",
            "localhost.evil.test:4010",
            "localhost:80@evil.test",
            "0.0.0.0",
            "192.168.0.1:4010",
            "[::1",
            "[::2]:1",
        ] {
            assert!(!is_loopback(elsewhere), "{elsewhere}");
        }
    }
}
