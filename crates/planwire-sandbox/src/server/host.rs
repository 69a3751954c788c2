//! The host that a request is for.
//!
//! A web page can resolve its own name to loopback and read the responses as its own (DNS
//! rebinding). The `Host` of such a request reveals it.

use std::net::IpAddr;

use hyper::header::HOST;
use hyper::http::request::Parts;

/// Returns whether all host names of a request are those of this machine.
pub(super) fn is_this_machine(head: &Parts) -> bool {
    let hosts = head.headers.get_all(HOST).iter();
    let named = hosts.map(|it| it.to_str().ok());
    let authority = head.uri.authority().map(|it| Some(it.as_str()));
    named
        .chain(authority)
        .all(|authority| authority.is_some_and(is_loopback))
}

/// Returns whether `host` or `host:port` is a loopback address or `localhost`.
fn is_loopback(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        // Brackets enclose the colons of an IPv6 address.
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
    fn only_loopback_hosts_are_accepted() {
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
