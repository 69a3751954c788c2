//! Bodies of responses, including broken ones.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use tokio::time::Sleep;

/// The body of a response.
pub(crate) enum Body {
    /// The whole body at once.
    Whole(Option<Bytes>),
    /// The beginning of a body, followed by the end of the connection.
    Broken {
        beginning: Option<Bytes>,
        pauses: u8,
    },
    /// A body in small pieces.
    Drip {
        rest: Bytes,
        bytes: usize,
        every: Duration,
        pause: Option<Pin<Box<Sleep>>>,
    },
    /// A body that repeats this forever.
    Endless(Bytes),
}

/// The end of a connection in the middle of a response.
#[derive(Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a fault breaks the connection")
    }
}

impl std::error::Error for Broken {}

impl From<Infallible> for Broken {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// The number of pauses before the connection breaks. Meanwhile the beginning is sent, and the
/// client can read it even on a single-threaded runtime.
const PAUSES: u8 = 8;

impl Body {
    pub(crate) fn whole(bytes: Bytes) -> Self {
        Self::Whole(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }

    pub(crate) fn broken(beginning: Bytes) -> Self {
        let beginning = Some(beginning).filter(|bytes| !bytes.is_empty());
        Self::Broken {
            beginning,
            pauses: PAUSES,
        }
    }

    pub(crate) fn drip(rest: Bytes, bytes: usize, every: Duration) -> Self {
        Self::Drip {
            rest,
            bytes: bytes.max(1),
            every,
            pause: None,
        }
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        let piece = match self.get_mut() {
            Self::Whole(bytes) => bytes.take(),
            Self::Broken { beginning, pauses } => match (beginning.take(), *pauses) {
                (Some(beginning), _) => Some(beginning),
                (None, 0) => return Poll::Ready(Some(Err(Broken))),
                (None, _) => {
                    *pauses -= 1;
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
            },
            Self::Drip { rest, .. } if rest.is_empty() => None,
            Self::Drip {
                rest,
                bytes,
                every,
                pause,
            } => {
                let sleep = pause.get_or_insert_with(|| Box::pin(tokio::time::sleep(*every)));
                ready!(sleep.as_mut().poll(context));
                *pause = None;
                Some(rest.split_to((*bytes).min(rest.len())))
            }
            Self::Endless(bytes) => Some(bytes.clone()),
        };
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.is_none(),
            Self::Drip { rest, .. } => rest.is_empty(),
            Self::Broken { .. } | Self::Endless(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Self::Drip { rest, .. } => SizeHint::with_exact(rest.len() as u64),
            // The `Content-Length` of the response applies.
            Self::Broken { .. } | Self::Endless(_) => SizeHint::default(),
        }
    }
}
