//! Lists by the name of their operation, whose records are JSON as the vendor sent it.

use std::sync::Arc;

use planwire_client::{Context, without_byte_order_mark};
use serde_json::value::RawValue;

use super::preview::Preview;
use super::{RawRecord, address, headers, operation_by_id};
use crate::call::core::Core;
use crate::call::fetched::{Fetch, Fetched, NEXT_PAGE, PageBody, PageParts, Window};
use crate::call::response::unsuccessful;
use crate::call::{Attempt, BoxFuture, Call};
use crate::check::Check;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::identity::Identity;
use crate::list::sealed::ListParameters;
use crate::list::{Listing, Pages, first_of_all, list_methods, only_page};
use crate::operation::{Operation, Paging};

/// Returns the raw list of an operation by its name in the documents.
pub(super) fn list(core: &Arc<Core>, id: &str) -> Result<RawList> {
    Ok(RawList {
        listing: Listing::new(core),
        operation: operation_by_id(core, id)?,
        parameters: Vec::new(),
    })
}

/// A list by the name of its operation; [`RawClient::raw_list`](crate::RawClient::raw_list) returns it. Its records are
/// JSON as the vendor sent them.
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct RawList {
    listing: Box<Listing>,
    operation: &'static Operation,
    parameters: Vec<(String, String)>,
}

impl RawList {
    /// Sets a parameter of the path, the query or the headers, by its name and value as they are sent
    /// (`gt:2024-01-01T20:00:00+02:00`). Values that break a documented bound are an error when the list is sent.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Returns the first request of a reading of all pages, with the token hidden. Nothing is sent.
    ///
    /// # Errors
    ///
    /// If the request breaks a documented bound.
    pub fn preview(&self) -> Result<Preview> {
        let (pages, window) = first_of_all(self.clone())?;
        pages.preview(window)
    }

    /// Returns the request of [`send`](Self::send), with the token hidden. Nothing is sent.
    ///
    /// # Errors
    ///
    /// If the request breaks a documented bound.
    pub fn preview_page(&self) -> Result<Preview> {
        let (pages, window) = only_page(self.clone())?;
        pages.preview(window)
    }
}

impl Pages<RawList> {
    fn preview(&self, window: Window) -> Result<Preview> {
        let list = &self.list;
        let headers = headers(list.operation, &list.parameters)?;
        let request = request(list.url(&self.call, window)?, headers);
        let Call {
            core,
            operation,
            undocumented,
            ..
        } = &self.call;
        Preview::new(core, operation, undocumented, request)
    }
}

/// Returns the request for a page, without what the client adds.
fn request(url: reqwest::Url, headers: http::HeaderMap) -> reqwest::Request {
    let mut request = reqwest::Request::new(reqwest::Method::GET, url);
    *request.headers_mut() = headers;
    let json = http::HeaderValue::from_static("application/json");
    request.headers_mut().insert(http::header::ACCEPT, json);
    request
}

// The operation is known only at run time; the position of the other style is refused as undocumented.
list_methods!(RawList, RawRecord, OffsetPaged, PageNumbered);

impl ListParameters for RawList {
    type Item = RawRecord;

    fn operation(&self) -> &'static Operation {
        self.operation
    }

    fn check(&self, check: &Check) -> Result<()> {
        super::check_parameters(check, self.operation, &self.parameters)
    }

    fn identity(record: &RawRecord) -> Identity {
        Identity::of_json(record.as_json())
    }

    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, RawRecord> {
        let prepared = || {
            Ok((
                self.url(call, window)?,
                headers(self.operation, &self.parameters)?,
            ))
        };
        match prepared() {
            Ok((url, headers)) => call.page(RawPage {
                call,
                url,
                headers,
                fetched: None,
            }),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

impl RawList {
    /// Returns the URL that the generated method would request.
    fn url(&self, call: &Call, window: Window) -> Result<reqwest::Url> {
        let mut parameters = Vec::new();
        if let Some(paging) = self.operation.paging {
            for (name, value) in [
                (paging.size(), window.size),
                (paging.position(), window.position),
            ] {
                parameters.extend(value.map(|value| (name.to_owned(), value.to_string())));
            }
        }
        parameters.extend_from_slice(&self.parameters);
        address(&call.core, self.operation, self.operation.path, &parameters)
    }
}

/// A page whose records stay as they are.
struct RawPage<'a> {
    call: &'a Call,
    url: reqwest::Url,
    headers: http::HeaderMap,
    fetched: Option<Fetched<RawRecord>>,
}

impl Attempt for RawPage<'_> {
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            let Call {
                core, operation, ..
            } = self.call;
            let mut request = request(self.url.clone(), self.headers.clone());
            context
                .apply(&mut request)
                .map_err(|problem| Error::invalid_request(operation, problem))?;
            let response = context.execute(&core.http, request).await;
            let response = response.map_err(Error::transport)?;
            if !response.status().is_success() {
                return Err(unsuccessful(response, core.wall_clock).await);
            }
            let (status, headers) = (response.status(), response.headers().clone());
            let body = response.bytes().await.map_err(Error::transport)?;
            let body = without_byte_order_mark(&body);
            let decoded = match operation.paging {
                Some(Paging::Page { records, total, .. }) => envelope(body, records, total),
                _ => serde_json::from_slice::<Vec<_>>(body).map(PageBody::into_parts),
            };
            self.fetched = Some(match decoded {
                Ok(parts) => Fetched::new(parts, status, headers),
                Err(error) => Fetched::salvaged(operation, body, &error, Headers::new(headers))?,
            });
            Ok(())
        })
    }
}

impl From<RawPage<'_>> for Option<Fetched<RawRecord>> {
    fn from(page: RawPage<'_>) -> Self {
        page.fetched
    }
}

/// Decodes an envelope, by the documented names of its fields.
fn envelope(body: &[u8], records: &str, total: &str) -> serde_json::Result<PageParts<RawRecord>> {
    let fields: std::collections::BTreeMap<String, &RawValue> = serde_json::from_slice(body)?;
    let field = |name: &str| {
        let missing = || serde::de::Error::custom(format_args!("missing field `{name}`"));
        fields
            .get(name)
            .map(|value| value.get())
            .ok_or_else(missing)
    };
    let count: i64 = serde_json::from_str(field(total)?)?;
    Ok(PageParts {
        records: serde_json::from_str(field(records)?)?,
        total: u64::try_from(count).ok(),
        has_next: fields.get(NEXT_PAGE).map(|next| next.get() != "null"),
    })
}
