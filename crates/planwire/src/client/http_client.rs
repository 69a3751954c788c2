//! The HTTP client and its settings.

use std::fmt;
use std::time::Duration;

use crate::call::base_url::BaseUrl;
use crate::client::proxy;
use crate::error::{Error, Result};

/// The settings of the HTTP client.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) user_agent: Option<String>,
    pub(crate) proxy: Option<String>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    pub(crate) idle_connections: Option<usize>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            user_agent: None,
            proxy: None,
            root_certificates: Vec::new(),
            idle_connections: None,
            idle_timeout: None,
            connect_timeout: Duration::from_secs(10),
        }
    }
}

impl Settings {
    pub(crate) fn build(&self, base_url: &BaseUrl) -> Result<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .user_agent(self.full_user_agent())
            // The token belongs to one host, so a redirect is an error.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .default_headers(accepted_codings())
            // Only this crate knows which requests are safe to retry.
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout);
        if let Some(most) = self.idle_connections {
            builder = builder.pool_max_idle_per_host(most);
        }
        if let Some(timeout) = self.idle_timeout {
            builder = builder.pool_idle_timeout(timeout);
        }
        if let Some(proxy) = &self.proxy {
            // The URL is left out of the message: it may hold a password.
            let proxy = reqwest::Proxy::all(proxy.as_str()).map_err(|_| {
                Error::configuration(
                    "the proxy is not a URL, such as http://proxy.example.com:3128",
                )
            })?;
            builder = builder.proxy(proxy);
        } else if base_url.is_loopback() {
            builder = builder.no_proxy();
        }
        builder = tls::configure(builder, base_url, &self.root_certificates)?;
        builder.build().map_err(|error| {
            Error::configuration("cannot build the HTTP client from these settings")
                .caused_by(error.into())
        })
    }

    /// Returns the proxy, without its password.
    pub(crate) fn proxy_in_use(&self, base_url: &BaseUrl) -> Result<Option<String>> {
        proxy::in_use(self.proxy.as_deref(), base_url)
    }

    fn full_user_agent(&self) -> String {
        let own = concat!("planwire/", env!("CARGO_PKG_VERSION"));
        self.user_agent
            .as_ref()
            .map_or_else(|| own.to_owned(), |product| format!("{own} {product}"))
    }
}

/// Returns the header for the content coding that the generated client's context decodes.
fn accepted_codings() -> http::HeaderMap {
    let gzip = http::HeaderValue::from_static("gzip");
    http::HeaderMap::from_iter([(http::header::ACCEPT_ENCODING, gzip)])
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The proxy's URL may hold a password.
        formatter
            .debug_struct("Settings")
            .field("user_agent", &self.full_user_agent())
            .field("proxy", &self.proxy.is_some())
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "rustls")]
mod tls {
    use std::sync::Arc;

    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;

    use crate::call::base_url::BaseUrl;
    use crate::error::{Error, Result};

    /// Returns rustls with ring and the system's certificates. It is passed explicitly, since a default of the process may
    /// be set by another crate.
    pub(super) fn configure(
        builder: reqwest::ClientBuilder,
        base_url: &BaseUrl,
        pems: &[Vec<u8>],
    ) -> Result<reqwest::ClientBuilder> {
        let failed = |error: rustls::Error| {
            Error::configuration("cannot set up TLS").caused_by(error.into())
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let extra = certificates(pems)?;
        let config = rustls::ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(failed)?;
        let mut config = if base_url.is_secure() {
            let verifier =
                rustls_platform_verifier::Verifier::new_with_extra_roots(extra, provider)
                    .map_err(failed)?;
            config
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth()
        } else {
            // Loopback has no TLS, and reading the system's certificates is slow.
            config
                .with_root_certificates(rustls::RootCertStore::empty())
                .with_no_client_auth()
        };
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(builder.tls_backend_preconfigured(config))
    }

    fn certificates(pems: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>> {
        let mut all = Vec::new();
        for pem in pems {
            let read: Vec<_> = CertificateDer::pem_slice_iter(pem)
                .collect::<std::result::Result<_, _>>()
                .map_err(|error| {
                    Error::configuration("a root certificate is not PEM").caused_by(error.into())
                })?;
            if read.is_empty() {
                return Err(Error::configuration(
                    "a root certificate contains no `BEGIN CERTIFICATE`",
                ));
            }
            for certificate in &read {
                // The verifier would fail only when a server is reached, and blame the server.
                rustls::RootCertStore::empty()
                    .add(certificate.clone())
                    .map_err(|_| {
                        // The cause is worded for a server's certificate.
                        Error::configuration(
                            "cannot use a root certificate: it is not a valid X.509 certificate; give the whole PEM file \
                             of the authority",
                        )
                    })?;
            }
            all.extend(read);
        }
        Ok(all)
    }
}

#[cfg(not(feature = "rustls"))]
mod tls {
    use crate::call::base_url::BaseUrl;
    use crate::error::{Error, Result};

    pub(super) fn configure(
        builder: reqwest::ClientBuilder,
        base_url: &BaseUrl,
        pems: &[Vec<u8>],
    ) -> Result<reqwest::ClientBuilder> {
        if base_url.is_secure() || !pems.is_empty() {
            return Err(Error::configuration(
                "https:// requires TLS: enable the feature `rustls` of planwire",
            ));
        }
        Ok(builder)
    }
}
