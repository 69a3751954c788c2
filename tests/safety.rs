//! The destinations of a token, and TLS.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use planwire::blocking::Blocking as _;
use planwire::{Piriod, Wethod};
use planwire_tests::{Response, Server};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

#[tokio::test]
async fn a_redirect_receives_no_token() {
    let elsewhere = Server::start([Response::json(200, "[]")]).await.unwrap();
    for status in [301, 302, 303, 307, 308] {
        let target = format!("{}/api/budgets", elsewhere.base_url());
        let server = Server::start([Response::with_headers(status, &[("location", &target)], "")])
            .await
            .unwrap();
        let wethod = Wethod::builder()
            .company("acme")
            .token("t")
            .base_url(server.base_url())
            .build()
            .unwrap();
        let error = wethod.budgets().list().send().await.unwrap_err();
        assert!(
            error.is_redirect() && error.status() == Some(status) && !error.is_retryable(),
            "{error:?}"
        );
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_compressed_response_is_read() {
    // `[]`, by gzip.
    let body = [
        31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 139, 142, 5, 0, 41, 187, 76, 13, 2, 0, 0, 0,
    ];
    let mut response =
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 22\r\n\r\n".to_vec();
    response.extend(body);
    let server = Server::start([Response::raw(response)]).await.unwrap();
    let wethod = Wethod::builder()
        .company("acme")
        .token("t")
        .base_url(server.base_url())
        .build()
        .unwrap();
    assert!(wethod.budgets().list().send().await.unwrap().is_empty());
}

/// Starts a TLS server with an untrusted certificate: returns its URL, the certificate, and the number of its
/// requests.
async fn tls_server() -> (String, String, Arc<AtomicUsize>) {
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(
        certified.signing_key.serialize_der(),
    ));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let requests = Arc::new(AtomicUsize::new(0));
    let seen = requests.clone();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let Ok(mut connection) = acceptor.accept(connection).await else {
                continue;
            };
            let mut head = [0; 4096];
            if connection.read(&mut head).await.unwrap_or(0) > 0 {
                seen.fetch_add(1, Ordering::Relaxed);
                let _ = connection
                    .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]")
                    .await;
            }
        }
    });
    (url, certified.cert.pem(), requests)
}

#[tokio::test]
async fn a_token_is_sent_to_a_trusted_certificate_only() {
    let (url, certificate, requests) = tls_server().await;
    let builder = || {
        Wethod::builder()
            .company("acme")
            .token("t")
            .base_url(url.as_str())
    };
    let error = builder()
        .build()
        .unwrap()
        .budgets()
        .list()
        .send()
        .await
        .unwrap_err();
    assert!(error.is_connection(), "{error:?}");
    assert!(!error.is_retryable() && error.attempts() == 1, "{error:?}");
    assert!(error.to_string().contains("certificate"), "{error}");
    assert_eq!(requests.load(Ordering::Relaxed), 0);
    let trusting = builder().root_certificates(certificate).build().unwrap();
    assert!(trusting.budgets().list().send().await.unwrap().is_empty());
    assert_eq!(requests.load(Ordering::Relaxed), 1);
}

#[test]
fn blocking_calls_return_the_same() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime
        .block_on(Server::start([Response::json(
            200,
            r#"{"count":0,"results":[]}"#,
        )]))
        .unwrap();
    let piriod = Piriod::builder()
        .workspace("acc_1")
        .token("t")
        .base_url(server.base_url())
        .build()
        .unwrap();
    assert_eq!(piriod.plans().list().iter().unwrap().count(), 0);
    assert!(piriod.plans().list().all_blocking().unwrap().is_empty());
    assert_eq!(
        piriod.plans().list().send_blocking().unwrap().total(),
        Some(0)
    );
    assert_eq!(server.requests().len(), 3);
}
