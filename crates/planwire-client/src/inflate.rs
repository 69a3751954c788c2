//! Decompression of response bodies.
//!
//! The HTTP client's own decompression ends after the first gzip member, is case-sensitive, and treats an unknown coding as
//! content.

use std::fmt;
use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http_body::{Body, Frame, SizeHint};

use crate::body_limit::with_body;

/// The most input that is inflated at once. It limits the memory of one step, since deflate expands by a factor of up to
/// 1,032.
const STEP: usize = 1024;

/// The most layers of compression; each costs a decoder.
const MOST_LAYERS: usize = 2;

/// Returns the response with its gzip codings removed. If another coding remains, reading the body fails with an error that
/// names it.
pub(crate) fn inflated(mut response: reqwest::Response) -> reqwest::Response {
    let mut codings = codings(response.headers());
    if codings.is_empty() || response.content_length() == Some(0) {
        return response;
    }
    let mut layers = 0;
    while layers < MOST_LAYERS && codings.pop_if(|it| is_gzip(it)).is_some() {
        layers += 1;
    }
    // Both headers describe the compressed body.
    response.headers_mut().remove(CONTENT_ENCODING);
    response.headers_mut().remove(CONTENT_LENGTH);
    if !codings.is_empty() {
        let unsupported = UnsupportedCoding(codings.join(", "));
        return with_body(response, |_| {
            reqwest::Body::wrap(Refused(Some(unsupported)))
        });
    }
    (0..layers).fold(response, |response, _| {
        with_body(response, |body| reqwest::Body::wrap(Inflated::new(body)))
    })
}

/// The codings of a body in the order in which they were applied, in lower case.
fn codings(headers: &http::HeaderMap) -> Vec<String> {
    headers
        .get_all(CONTENT_ENCODING)
        .iter()
        .flat_map(|value| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            let names: Vec<_> = value
                .split(',')
                .map(|name| name.trim().to_ascii_lowercase())
                .collect();
            names
        })
        .filter(|name| !name.is_empty() && name != "identity")
        .collect()
}

fn is_gzip(coding: &str) -> bool {
    matches!(coding, "gzip" | "x-gzip")
}

/// A body with one layer of gzip removed: all members of it.
struct Inflated {
    body: reqwest::Body,
    decoder: MultiGzDecoder<Vec<u8>>,
    /// Received bytes that are not inflated yet.
    input: Bytes,
    is_begun: bool,
    is_finished: bool,
}

impl Inflated {
    fn new(body: reqwest::Body) -> Self {
        Self {
            body,
            decoder: MultiGzDecoder::new(Vec::new()),
            input: Bytes::new(),
            is_begun: false,
            is_finished: false,
        }
    }

    fn output(&mut self) -> Option<Bytes> {
        let output = std::mem::take(self.decoder.get_mut());
        (!output.is_empty()).then(|| output.into())
    }
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

impl Body for Inflated {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        loop {
            if !this.input.is_empty() {
                let step = this.input.split_to(STEP.min(this.input.len()));
                this.is_begun = true;
                if let Err(error) = this.decoder.write_all(&step) {
                    this.input.clear();
                    this.is_finished = true;
                    return Poll::Ready(Some(Err(error.into())));
                }
            } else if this.is_finished {
                return Poll::Ready(None);
            } else {
                match ready!(Pin::new(&mut this.body).poll_frame(context)) {
                    Some(Ok(frame)) => this.input = frame.into_data().unwrap_or_default(),
                    Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                    None => {
                        this.is_finished = true;
                        // A body without a byte is empty, despite its header.
                        if this.is_begun
                            && let Err(error) = this.decoder.try_finish()
                        {
                            return Poll::Ready(Some(Err(error.into())));
                        }
                    }
                }
            }
            if let Some(output) = this.output() {
                return Poll::Ready(Some(Ok(Frame::data(output))));
            }
        }
    }
}

/// A body that cannot be read.
struct Refused(Option<UnsupportedCoding>);

impl Body for Refused {
    type Data = Bytes;
    type Error = UnsupportedCoding;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, UnsupportedCoding>>> {
        Poll::Ready(self.0.take().map(Err))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

/// A content coding that is not supported.
#[derive(Debug)]
struct UnsupportedCoding(String);

impl fmt::Display for UnsupportedCoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "unsupported content coding `{}`", self.0)
    }
}

impl std::error::Error for UnsupportedCoding {}

/// Returns the unsupported coding, if it is the cause of an error.
#[doc(hidden)]
#[must_use]
pub fn unsupported_coding(error: &reqwest::Error) -> Option<&str> {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if let Some(UnsupportedCoding(name)) = error.downcast_ref() {
            return Some(name);
        }
        source = error.source();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    /// Reads a body with a future that is never pending.
    fn read(coding: &str, body: Vec<u8>) -> Result<Vec<u8>, String> {
        let response = http::Response::builder()
            .header("content-encoding", coding)
            .body(body)
            .unwrap();
        let mut response = inflated(response.into());
        let mut whole = Vec::new();
        let mut context = Context::from_waker(std::task::Waker::noop());
        loop {
            let chunk = std::pin::pin!(response.chunk());
            let Poll::Ready(chunk) = std::future::Future::poll(chunk, &mut context) else {
                panic!("nothing to wait for");
            };
            match chunk {
                Ok(Some(chunk)) => whole.extend_from_slice(&chunk),
                Ok(None) => return Ok(whole),
                Err(error) => {
                    return Err(unsupported_coding(&error)
                        .map_or_else(|| "broken".to_owned(), str::to_owned));
                }
            }
        }
    }

    #[test]
    fn every_member_is_inflated_whatever_the_spelling() {
        let large = vec![b'x'; 3_000_000];
        for coding in ["gzip", "GZIP", "x-gzip", " X-GZip ", "identity, gzip"] {
            let members = [gzip(b"one,"), gzip(&large), gzip(b""), gzip(b",two")].concat();
            let expected = [b"one,", large.as_slice(), b",two"].concat();
            assert!(read(coding, members) == Ok(expected), "{coding}");
        }
        assert_eq!(read("gzip, gzip", gzip(&gzip(b"twice"))).unwrap(), b"twice");
        assert_eq!(read("identity", b"plain".to_vec()).unwrap(), b"plain");
        assert_eq!(read("gzip", Vec::new()).unwrap(), b"");
    }

    #[test]
    fn a_coding_that_remains_is_named() {
        for (coding, name) in [
            ("deflate", "deflate"),
            ("BR", "br"),
            ("deflate, gzip", "deflate"),
            ("gzip, gzip, gzip", "gzip"),
        ] {
            assert_eq!(read(coding, gzip(b"x")).unwrap_err(), name, "{coding}");
        }
    }

    #[test]
    fn a_body_cut_short_or_spoiled_is_an_error() {
        let whole = [gzip(b"one"), gzip(b"two")].concat();
        for end in [5, 15, whole.len() - 1] {
            assert_eq!(
                read("gzip", whole[..end].to_vec()).unwrap_err(),
                "broken",
                "{end}"
            );
        }
        assert_eq!(
            read("gzip", b"not compressed".to_vec()).unwrap_err(),
            "broken"
        );
    }
}
