//! The base URL of an API, checked so that the token is sent nowhere unsafe.

use std::fmt;

use super::setting::Setting;
use crate::error::Error;

/// The base URL of an API: https, or http to this machine.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    /// The URL without a slash at its end.
    text: String,
    secure: bool,
    loopback: bool,
}

impl BaseUrl {
    /// Reads a URL. No error contains it: a URL may hold a password.
    pub(crate) fn parse(setting: &Setting) -> Result<Self, Error> {
        let refuse = |reason: &str, help: &str| Err(setting.invalid(reason, help));
        let text = setting.as_str();
        // The parser drops line ends and tabs, so that two lines would make one address.
        let url = match reqwest::Url::parse(text) {
            Ok(url) if !text.contains(|it: char| it.is_whitespace() || it.is_control()) => url,
            _ => {
                return refuse(
                    "it is not a URL",
                    "write one such as https://api.example.com",
                );
            }
        };
        let secure = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => {
                return refuse(
                    "it does not begin with https:// or http://",
                    "write one such as https://api.example.com",
                );
            }
        };
        if !url.username().is_empty() || url.password().is_some() {
            return refuse(
                "it contains a user name or a password",
                "remove them; the token is set apart from it",
            );
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("it contains a `?` or a `#`", "remove them");
        }
        let loopback = is_loopback(&url);
        if !secure && !loopback {
            return refuse(
                "http:// does not protect the token",
                "use https:// (http:// is for this machine only)",
            );
        }
        Ok(Self {
            text: url.as_str().trim_end_matches('/').to_owned(),
            secure,
            loopback,
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the path of a URL below this one. `None` if it is not below.
    pub(crate) fn path_below<'url>(&self, url: &'url reqwest::Url) -> Option<&'url str> {
        let rest = url.as_str().strip_prefix(&self.text)?;
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        rest.get(..end).filter(|it| it.starts_with('/'))
    }

    pub(crate) fn is_secure(&self) -> bool {
        self.secure
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

fn is_loopback(url: &reqwest::Url) -> bool {
    // `host_str` puts an IPv6 address in brackets.
    let host = url
        .host_str()
        .unwrap_or_default()
        .trim_start_matches('[')
        .trim_end_matches(']');
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> String {
        let setting = Setting::new(text, "the base URL".to_owned());
        match setting.and_then(|it| BaseUrl::parse(&it)) {
            Ok(url) => url.text,
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn only_addresses_that_may_see_a_token_pass() {
        let texts = [
            "https://api.wethod.com",
            "https://proxy.test/wethod/",
            "http://127.0.0.1:4010/wethod",
            "http://[::1]:4010",
            "http://localhost:1",
            "http://api.wethod.com",
            "http://127.0.0.1.evil.test",
            "http://localhost.evil.test",
            "https://user:pass@api.wethod.com",
            "https://api.wethod.com?x=1",
            "ftp://api.wethod.com",
            " \u{feff}https://api.wethod.com/\r\n",
            "https://api.\nwethod.com",
            "'https://api.wethod.com'",
            "api.wethod.com",
            "",
        ];
        let lines: Vec<_> = texts
            .iter()
            .map(|text| format!("{:40} {}", format!("{text:?}"), parsed(text)))
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        "https://api.wethod.com"                 https://api.wethod.com
        "https://proxy.test/wethod/"             https://proxy.test/wethod
        "http://127.0.0.1:4010/wethod"           http://127.0.0.1:4010/wethod
        "http://[::1]:4010"                      http://[::1]:4010
        "http://localhost:1"                     http://localhost:1
        "http://api.wethod.com"                  cannot use the base URL: http:// does not protect the token; use https:// (http:// is for this machine only)
        "http://127.0.0.1.evil.test"             cannot use the base URL: http:// does not protect the token; use https:// (http:// is for this machine only)
        "http://localhost.evil.test"             cannot use the base URL: http:// does not protect the token; use https:// (http:// is for this machine only)
        "https://user:pass@api.wethod.com"       cannot use the base URL: it contains a user name or a password; remove them; the token is set apart from it
        "https://api.wethod.com?x=1"             cannot use the base URL: it contains a `?` or a `#`; remove them
        "ftp://api.wethod.com"                   cannot use the base URL: it does not begin with https:// or http://; write one such as https://api.example.com
        " \u{feff}https://api.wethod.com/\r\n"   https://api.wethod.com
        "https://api.\nwethod.com"               cannot use the base URL: it is not a URL; write one such as https://api.example.com
        "'https://api.wethod.com'"               cannot use the base URL: it is in quotes; remove the quotes
        "api.wethod.com"                         cannot use the base URL: it is not a URL; write one such as https://api.example.com
        ""                                       cannot use the base URL: it is empty; set it to a value
        "#);
    }
}
