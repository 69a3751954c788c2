//! The proxy that requests go through.

use hyper_util::client::proxy::matcher::Matcher;

use crate::call::base_url::BaseUrl;
use crate::error::{Error, Result};

/// The variables that name a proxy for https; the first that is set counts. `HTTP_PROXY` is for http, which is sent to
/// loopback only, and never through a proxy of the environment.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Returns the proxy of requests to a base URL, without its password, and refuses an invalid one. `own` is the setting;
/// without it the environment counts.
pub(crate) fn in_use(own: Option<&str>, base_url: &BaseUrl) -> Result<Option<String>> {
    if let Some(own) = own {
        if !base_url.is_secure() {
            return Err(Error::configuration(
                "cannot use a proxy for an http:// base URL: the proxy could read the token; remove \
                 the proxy, or use https://",
            ));
        }
        return address(own, base_url).map(Some).ok_or_else(|| {
            Error::configuration("the proxy is not a URL, such as http://proxy.example.com:3128")
        });
    }
    if base_url.is_loopback() {
        return Ok(None);
    }
    for name in VARIABLES {
        let Some(value) = std::env::var_os(name) else {
            continue;
        };
        // The value is left out of the message: it may hold a password.
        if !value.is_empty()
            && value
                .to_str()
                .is_none_or(|it| address(it, base_url).is_none())
        {
            return Err(Error::configuration(format!(
                "cannot use {name}: it is not an http:// or https:// URL; set it to one such as \
                 http://proxy.example.com:3128, or unset it"
            )));
        }
    }
    Ok(found(&Matcher::from_env(), base_url))
}

/// Returns the address of a proxy by its URL. `None` if the HTTP client would refuse it.
fn address(proxy: &str, base_url: &BaseUrl) -> Option<String> {
    let matcher = Matcher::builder().all(proxy.to_owned()).build();
    found(&matcher, base_url).filter(|it| it.starts_with("http://") || it.starts_with("https://"))
}

fn found(matcher: &Matcher, base_url: &BaseUrl) -> Option<String> {
    let intercepted = matcher.intercept(&base_url.as_str().parse().ok()?)?;
    let address = intercepted.uri().to_string();
    Some(address.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::setting::Setting;

    fn shown(own: &str, base_url: &str) -> String {
        let setting = Setting::new(base_url, "the base URL".to_owned()).unwrap();
        let base_url = BaseUrl::parse(&setting).unwrap();
        match in_use(Some(own), &base_url) {
            Ok(proxy) => proxy.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_proxy_is_named_without_its_password_or_refused() {
        let api = "https://api.wethod.com";
        let lines = [
            ("http://me:s3cret@proxy.test:3128", api),
            ("proxy.test:3128", api),
            ("https://[::1]:3128/x?y", api),
            ("socks5://me:s3cret@proxy.test", api),
            ("htp://proxy.test:3128", api),
            ("ftp://proxy.test", api),
            ("direct://", api),
            ("not a url", api),
            ("", api),
            ("http://127.0.0.1:3128", "http://127.0.0.1:4010"),
            ("http://proxy.test:3128", "http://localhost:4010"),
        ]
        .map(|(own, base_url)| format!("{own:34} {}", shown(own, base_url)));
        insta::assert_snapshot!(lines.join("\n"), @"
        http://me:s3cret@proxy.test:3128   http://proxy.test:3128
        proxy.test:3128                    http://proxy.test:3128
        https://[::1]:3128/x?y             https://[::1]:3128
        socks5://me:s3cret@proxy.test      the proxy is not a URL, such as http://proxy.example.com:3128
        htp://proxy.test:3128              the proxy is not a URL, such as http://proxy.example.com:3128
        ftp://proxy.test                   the proxy is not a URL, such as http://proxy.example.com:3128
        direct://                          the proxy is not a URL, such as http://proxy.example.com:3128
        not a url                          the proxy is not a URL, such as http://proxy.example.com:3128
                                           the proxy is not a URL, such as http://proxy.example.com:3128
        http://127.0.0.1:3128              cannot use a proxy for an http:// base URL: the proxy could read the token; remove the proxy, or use https://
        http://proxy.test:3128             cannot use a proxy for an http:// base URL: the proxy could read the token; remove the proxy, or use https://
        ");
    }
}
