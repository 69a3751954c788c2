//! Constructors of errors.

use std::time::Duration;

use super::{Details, Error, Kind, RecordPlace, Source, VendorBody, shown_status};
use crate::operation::Operation;
use crate::position::Position;

impl Error {
    pub(super) fn new(kind: Kind, what: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            what: what.into(),
            operation: None,
            status: None,
            vendor: VendorBody::default(),
            retry_after: None,
            attempts: 0,
            record: None,
            resume: None,
            unsent: false,
            outcome_unknown: false,
            proxy: None,
            unrepeated: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(what: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, what)
    }

    pub(crate) fn invalid_request(operation: &'static Operation, what: impl Into<String>) -> Self {
        Self::new(Kind::InvalidRequest, what).on(operation)
    }

    pub(crate) fn token(source: Source) -> Self {
        Self::new(Kind::Token, "the token provider failed").caused_by(source)
    }

    pub(crate) fn timeout(limit: Duration) -> Self {
        Self::new(
            Kind::Timeout,
            format!("no response within {} s", limit.as_secs_f32()),
        )
    }

    /// The whole call took too long, waits included.
    pub(crate) fn call_timeout(limit: Duration) -> Self {
        Self::new(
            Kind::Timeout,
            format!("the call took longer than {} s", limit.as_secs_f32()),
        )
    }

    /// The client's own rate limit requires a longer wait than allowed.
    pub(crate) fn rate_limit(requests: u32, per: Duration, state: &str, wait: Duration) -> Self {
        let noun = if requests == 1 { "request" } else { "requests" };
        let what = format!(
            "the client's rate limit of {requests} {noun} in {} s {state}",
            per.as_secs_f32()
        );
        let mut error = Self::new(Kind::RateLimit, what);
        error.0.retry_after = Some(wait);
        error.0.unsent = true;
        error
    }

    /// A write succeeded, and its response cannot be read.
    pub(crate) fn unread_response(status: u16, reason: Self) -> Self {
        let Details {
            what,
            operation,
            record,
            source,
            ..
        } = *reason.0;
        let what = format!(
            "the request succeeded ({}), but its response cannot be read: {what}",
            shown_status(status)
        );
        let mut error = Self::new(Kind::Unread, what).with_status(status);
        error.0.operation = operation;
        error.0.record = record;
        error.0.source = source;
        error
    }

    /// The response has more than so many bytes.
    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(
            Kind::TooLarge,
            format!("the response is larger than the limit of {limit} bytes"),
        )
    }

    pub(crate) fn garbled(what: impl Into<String>) -> Self {
        Self::new(Kind::Garbled, what)
    }

    /// The response is a success without the documented body.
    pub(crate) fn empty(what: impl Into<String>) -> Self {
        Self::new(Kind::Empty, what)
    }

    /// The response is a success that cannot be what was requested.
    pub(crate) fn unusable(what: impl Into<String>) -> Self {
        Self::new(Kind::Unusable, what)
    }

    pub(crate) fn decoding(what: impl Into<String>, record: Option<RecordPlace>) -> Self {
        let mut error = Self::new(Kind::Decode, what);
        error.0.record = record;
        error
    }

    /// The status is not a success; `vendor` is the content of its body.
    pub(crate) fn status_error(
        status: u16,
        vendor: VendorBody,
        retry_after: Option<Duration>,
    ) -> Self {
        let mut error = Self::new(Kind::Status, String::new());
        error.0.status = Some(status);
        error.0.vendor = vendor;
        error.0.retry_after = retry_after;
        error
    }

    /// The response is a redirect to the host `target`; redirects are not followed.
    pub(crate) fn redirect(status: u16, target: Option<String>) -> Self {
        let what = match target {
            Some(host) => {
                format!("the response is a redirect to {host}; redirects are not followed")
            }
            None => "the response is a redirect; redirects are not followed".to_owned(),
        };
        let mut error = Self::new(Kind::Redirect, what);
        error.0.status = Some(status);
        error
    }

    /// Converts an error of the HTTP client, without its URL.
    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let error = error.without_url();
        if let Some(coding) = planwire_client::unsupported_coding(&error) {
            return Self::unusable(format!(
                "the response has the content coding `{coding}`, which was not requested"
            ));
        }
        let unsent = error.is_connect() || error.is_builder();
        let (kind, what) = if planwire_client::is_too_large(&error) {
            (Kind::TooLarge, "the response is larger than allowed")
        } else if is_certificate(&error) {
            (Kind::Certificate, "the server's certificate is not trusted")
        } else if error.is_timeout() && unsent {
            (Kind::Timeout, "connecting took too long")
        } else if error.is_builder() {
            (Kind::Configuration, "cannot build the request")
        } else if unsent {
            (Kind::Connection, "cannot connect to the server")
        } else if error.is_body() || error.is_decode() {
            (
                Kind::Connection,
                "the connection closed before the end of the response",
            )
        } else {
            (Kind::Connection, "the connection closed before a response")
        };
        let mut error = Self::new(kind, what).caused_by(error.into());
        error.0.unsent = unsent;
        error
    }

    /// A record of a page cannot be read.
    pub(crate) fn unreadable_record(place: &str, reason: &str, record: RecordPlace) -> Self {
        let index = record.index;
        let name = match &record.id {
            Some(id) => format!("record {index} (id {id})"),
            None => format!("record {index}"),
        };
        let what = format!("cannot read {name} of the page{place}: {reason}");
        Self::decoding(what, Some(record))
    }

    /// More records of a list than allowed cannot be read.
    pub(crate) fn too_many_unreadable(most: usize) -> Self {
        Self::decoding(
            format!("cannot read the list: more than {most} of its records are not as documented"),
            None,
        )
    }

    /// A list has changed too much while it was read.
    pub(crate) fn lost_place(delivered: u64, total: Option<u64>) -> Self {
        let of = total.map_or_else(String::new, |total| format!(" of {total}"));
        Self::new(
            Kind::LostPlace,
            format!(
                "cannot find the place in the list again after {delivered}{of} records: the list has changed too \
                 much, or its order is unstable"
            ),
        )
    }

    /// The records of a position are gone.
    pub(crate) fn lost_position(position: &Position) -> Self {
        let place = position.without_records();
        let mut error = Self::new(
            Kind::LostPlace,
            format!(
                "cannot resume the list: none of the {} records of the position was found as it was. To resume at the \
                 same place all the same, and perhaps lose or repeat records, use the position {place}",
                position.after.len()
            ),
        );
        error.0.resume = Some(Box::new(place));
        error
    }

    /// A list has more records than were delivered.
    pub(crate) fn incomplete_list(delivered: u64, records: u64) -> Self {
        Self::new(
            Kind::IncompleteList,
            format!(
                "the list is incomplete: {delivered} records were delivered, and the server says that there are \
                 {records}; its order is unstable, or the number is wrong"
            ),
        )
    }

    /// The server ignores the parameter for the beginning of a page.
    pub(crate) fn paging_ignored(
        parameter: &'static str,
        delivered: u64,
        total: Option<u64>,
    ) -> Self {
        let of = total.map_or_else(String::new, |total| format!(" of {total}"));
        Self::new(
            Kind::PagingIgnored,
            format!(
                "cannot read the list beyond its first {delivered}{of} records: the server ignores the parameter \
                 `{parameter}`"
            ),
        )
    }

    /// Sets the position to resume the list at.
    pub(crate) fn resumable_at(mut self, position: Position) -> Self {
        self.0.resume = Some(Box::new(position));
        self
    }

    pub(crate) fn on(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Marks the request as never sent.
    pub(crate) fn before_sending(mut self) -> Self {
        self.0.unsent = true;
        self
    }

    /// Marks the outcome as unknown.
    pub(crate) fn with_unknown_outcome(mut self) -> Self {
        self.0.outcome_unknown = true;
        self
    }

    /// Names the proxy of the request, if the connection failed.
    pub(crate) fn by_way_of(mut self, proxy: &str) -> Self {
        if matches!(
            self.0.kind,
            Kind::Connection | Kind::Certificate | Kind::Timeout
        ) {
            self.0.proxy = Some(proxy.into());
        }
        self
    }

    /// Replaces the client's own token in every text that comes from the server.
    pub(crate) fn without_token(mut self, token: &str) -> Self {
        let details = &mut *self.0;
        let vendor = &mut details.vendor;
        let record = details.record.as_mut();
        let failures = vendor.failures.iter_mut();
        let texts = [
            Some(&mut details.what),
            vendor.key.as_mut(),
            vendor.message.as_mut(),
        ];
        let places = record.map(|it| [Some(&mut it.path), it.id.as_mut()]);
        let texts = texts
            .into_iter()
            .chain(places.into_iter().flatten())
            .flatten()
            .chain(failures.flat_map(|it| [&mut it.field, &mut it.message]));
        for text in texts {
            hide(token, text);
        }
        self
    }

    /// Gives the reason why the request was not retried, although attempts were left.
    pub(crate) fn unrepeated(mut self, why: &'static str) -> Self {
        self.0.unrepeated = Some(why);
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn caused_by(mut self, source: Source) -> Self {
        self.0.source = Some(source);
        self
    }
}

/// The shortest token that is replaced: a shorter one could be ordinary text.
const SHORTEST_TOKEN: usize = 4;

/// Replaces a token in a text, and the beginning of one at the end of a text that was cut short.
pub(crate) fn hide(token: &str, text: &mut String) {
    if token.len() < SHORTEST_TOKEN {
        return;
    }
    if text.contains(token) {
        *text = text.replace(token, HIDDEN);
    }
    let Some(cut) = text.strip_suffix('…') else {
        return;
    };
    let beginnings = token.char_indices().map(|(end, _)| &token[..end]);
    let longest = beginnings
        .rev()
        .take_while(|it| it.len() >= SHORTEST_TOKEN)
        .find_map(|it| cut.strip_suffix(it));
    if let Some(rest) = longest {
        *text = format!("{rest}{HIDDEN}…");
    }
}

/// The replacement of a token.
const HIDDEN: &str = "(hidden)";

/// Returns whether the server's certificate is the cause, so that a retry cannot help.
#[cfg(feature = "rustls")]
fn is_certificate(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
            return true;
        }
        // The wrapped error of an `io::Error` is not among its sources.
        let wrapped = error.downcast_ref::<std::io::Error>();
        cause = match wrapped.and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        };
    }
    false
}

#[cfg(not(feature = "rustls"))]
fn is_certificate(_: &reqwest::Error) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_hidden_whole_or_cut_short() {
        for (text, expected) in [
            (
                "Bad token s3cret-é, s3cret-é.",
                "Bad token (hidden), (hidden).",
            ),
            ("Bad token s3cret-…", "Bad token (hidden)…"),
            ("Bad token s3cr…", "Bad token (hidden)…"),
            ("Bad tokens…", "Bad tokens…"),
            ("s3cret", "s3cret"),
            ("", ""),
        ] {
            let mut hidden = text.to_owned();
            hide("s3cret-é", &mut hidden);
            assert_eq!(hidden, expected);
        }
        let mut text = "a banana".to_owned();
        hide("a", &mut text);
        assert_eq!(text, "a banana");
    }
}
