//! Lists by the name of their operation, with records as the vendor sent them: for programs that do not
//! know at compile time what they will ask for, such as a command line.

use std::fmt;
use std::sync::Arc;

use planwire_client::Context;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, Unexpected};
use serde_json::value::RawValue;

use crate::answer::unsuccessful;
use crate::call::{Attempt, BoxFuture, Call};
use crate::check::Check;
use crate::core::Core;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::list::sealed::ListParameters;
use crate::list::{Fetch, List, OffsetPaged, PageNumbered, Window};
use crate::operation::{Operation, Paging, Place};
use crate::page::Fetched;
use crate::paging::Key;

/// A record as the vendor sent it: the JSON of an object, to the letter. Anything else in a list is a record that
/// cannot be read.
#[derive(Clone)]
pub struct RawRecord(Box<RawValue>);

impl<'de> Deserialize<'de> for RawRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        let found = match json.get().as_bytes().first() {
            Some(b'{') => return Ok(Self(json)),
            Some(b'[') => "an array",
            Some(b'"') => "a text",
            Some(b'n') => "null",
            Some(b't' | b'f') => "a boolean",
            _ => "a number",
        };
        Err(D::Error::invalid_type(
            Unexpected::Other(found),
            &"an object",
        ))
    }
}

impl RawRecord {
    /// The record's JSON, fields that nobody documented included.
    #[must_use]
    pub fn as_json(&self) -> &str {
        self.0.get()
    }

    /// The record as any type that can be made of it.
    ///
    /// # Errors
    ///
    /// Where it is of another shape.
    pub fn decode<'record, T: Deserialize<'record>>(&'record self) -> serde_json::Result<T> {
        serde_json::from_str(self.0.get())
    }
}

impl fmt::Debug for RawRecord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_json())
    }
}

/// The raw list of an operation by its name in the documents.
pub(crate) fn list(
    core: &Arc<Core>,
    operations: &[&'static Operation],
    id: &str,
) -> Result<List<RawList>> {
    let Some(operation) = operations.iter().find(|operation| operation.id == id) else {
        let api = core.api.name();
        return Err(Error::configuration(format!(
            "the documents of {api} know no operation `{id}`"
        )));
    };
    Ok(List::new(
        core.clone(),
        RawList {
            operation,
            query: Vec::new(),
        },
    ))
}

/// What a raw list takes.
#[derive(Clone, Debug)]
pub struct RawList {
    operation: &'static Operation,
    query: Vec<(String, String)>,
}

impl List<RawList> {
    /// Sets a query parameter by its name on the wire, in the wire's own syntax
    /// (`gt:2024-01-01T20:00:00+02:00`). What breaks a documented bound is refused when the list is sent.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.query.push((name.into(), value.into()));
        self
    }
}

// Which of the two it is shows only when it runs; the other one's position is refused as unknown.
impl OffsetPaged for RawList {}
impl PageNumbered for RawList {}

impl ListParameters for RawList {
    type Record = RawRecord;

    fn operation(&self) -> &'static Operation {
        self.operation
    }

    fn check(&self, check: &Check) -> Result<()> {
        for (name, value) in &self.query {
            let known = self
                .operation
                .parameter(name)
                .is_some_and(|it| it.place == Place::Query);
            if !known {
                let what = format!("the documents know no query parameter `{name}`");
                return Err(Error::invalid_request(self.operation, what));
            }
            check.parameter(name, Some(value))?;
        }
        Ok(())
    }

    fn key(record: &RawRecord) -> Option<Key> {
        /// The only field that matters.
        #[derive(Deserialize)]
        struct Identified<'json> {
            #[serde(borrow)]
            id: &'json RawValue,
        }
        let id = record.decode::<Identified<'_>>().ok()?.id.get();
        match id.strip_prefix('"').and_then(|id| id.strip_suffix('"')) {
            // An escape is rare in an identifier, and then its spelling serves as well.
            Some(text) => Some(Key::from_text(text)),
            None if id.starts_with(['{', '[', 'n', 't', 'f']) => None,
            None => Some(Key::from_text(id)),
        }
    }

    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, RawRecord> {
        match self.url(call, window) {
            Ok(url) => call.page(RawPage {
                call,
                url,
                fetched: None,
            }),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

impl RawList {
    /// The address that the generated method asks.
    fn url(&self, call: &Call, window: Window) -> Result<reqwest::Url> {
        let url = format!("{}{}", call.core.base_url.as_str(), self.operation.path);
        let mut url = reqwest::Url::parse(&url).map_err(|error| {
            Error::invalid_request(self.operation, format!("its address is none: {error}"))
        })?;
        {
            let mut pairs = url.query_pairs_mut();
            if let Some(paging) = self.operation.paging {
                for (name, value) in [
                    (paging.size(), window.size),
                    (paging.position(), window.position),
                ] {
                    if let Some(value) = value {
                        pairs.append_pair(name, &value.to_string());
                    }
                }
            }
            pairs.extend_pairs(&self.query);
        }
        Ok(url)
    }
}

/// A page whose records stay as they are.
struct RawPage<'a> {
    call: &'a Call,
    url: reqwest::Url,
    fetched: Option<Fetched<RawRecord>>,
}

impl Attempt for RawPage<'_> {
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            let Call {
                core, operation, ..
            } = self.call;
            let mut request = reqwest::Request::new(reqwest::Method::GET, self.url.clone());
            let json = http::HeaderValue::from_static("application/json");
            request.headers_mut().insert(http::header::ACCEPT, json);
            context.apply(&mut request);
            let response = context.execute(&core.http, request).await;
            let response = response.map_err(Error::transport)?;
            if response.status() != http::StatusCode::OK {
                return Err(unsuccessful(response, core.wall_clock).await);
            }
            let status = response.status().as_u16();
            let headers = Headers::new(response.headers().clone());
            let body = response.bytes().await.map_err(Error::transport)?;
            let decoded = match operation.paging {
                Some(Paging::Page { records, total, .. }) => envelope(&body, records, total),
                _ => serde_json::from_slice(&body).map(|records| (records, None)),
            };
            self.fetched = Some(match decoded {
                Ok((records, total)) => Fetched {
                    records: records.into_iter().map(Ok).collect(),
                    total,
                    status,
                    headers,
                },
                Err(error) => Fetched::salvaged(operation, &body, &error, headers)?,
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

/// The records and their total out of an envelope whose fields the documents name.
fn envelope(
    body: &[u8],
    records: &str,
    total: &str,
) -> serde_json::Result<(Vec<RawRecord>, Option<u64>)> {
    let fields: std::collections::BTreeMap<String, &RawValue> = serde_json::from_slice(body)?;
    let field = |name: &str| {
        let missing = || serde::de::Error::custom(format_args!("missing field `{name}`"));
        fields
            .get(name)
            .map(|value| value.get())
            .ok_or_else(missing)
    };
    let count: i64 = serde_json::from_str(field(total)?)?;
    Ok((
        serde_json::from_str(field(records)?)?,
        u64::try_from(count).ok(),
    ))
}
