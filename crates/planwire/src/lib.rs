//! Rust SDK for two SaaS APIs: [Wethod](https://docs.wethod.com), an ERP for professional services, and
//! [Piriod](https://docs.piriod.com), subscription billing.
//!
//! # Quick start
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = planwire_sandbox::Sandbox::start().await?;
//! # let access = sandbox.wethod();
//! # let (company, token, base_url) = (access.company(), access.token(), access.base_url());
//! use planwire::{Wethod, after};
//!
//! let wethod = Wethod::builder().company(company).token(token)
//! #   .base_url(base_url)
//!     .build()?;
//!
//! let since: chrono::DateTime<chrono::FixedOffset> = "2024-01-01T20:00:00+02:00".parse()?;
//! let mut budgets = wethod.budgets().list().project_id(1).updated_at(after(since)).stream();
//! while let Some(budget) = budgets.try_next().await? {
//!     println!("{} {} {}", budget.id, budget.status, budget.total_price);
//! }
//!
//! // Everything else is a method of its resource. Awaiting it sends it.
//! use planwire::wethod::UpdateBudget;
//! wethod.budgets().update(1, UpdateBudget::new().notes("Agreed on Friday.")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! [`Wethod`] and [`Piriod`] have a method for each resource, and each resource one for each operation, with an example.
//! A filter, an operator or an identifier that is undocumented does not compile; `undocumented_query` sends it.
//!
//! # How lists are read
//!
//! `all`, `stream` and `pages` read every page, several at once, and deliver each record once, even if the list changes
//! meanwhile. What cannot be established is an error. [`List`] states the promise exactly. `send` requests one page.
//!
//! # Errors
//!
//! Every error is an [`Error`]: what failed, on which operation, the vendor's `key`, `message` and `failures`, and advice.
//! Its predicates tell what to do: [`is_retryable`](Error::is_retryable),
//! [`is_outcome_unknown`](Error::is_outcome_unknown), [`is_not_found`](Error::is_not_found) and others.
//!
//! Reading is tolerant: a new enum value, a new field or an odd identifier is no error. Writing is strict: a request that
//! breaks a documented bound is refused before it is sent, by name, bound and value.
//!
//! # Retries and limits
//!
//! A failed request is retried if that may help and is safe: never a write that may already have taken effect. Clones of a
//! client share its rate limit and its retry budget: when nearly all requests fail, each is sent once.
//!
//! | setting of [`ClientBuilder`] and [`CallOptions`] | default | |
//! |---|---|---|
//! | `connect_timeout` (client only) | 10 s | the time for connecting, TLS included |
//! | `attempt_timeout` | 60 s | the time for one request, to the last byte of its response |
//! | `call_timeout` | none | the time for a call, with all attempts and waits |
//! | `max_attempts` | 6 | attempts of a request; the waits between them are random, up to 0.5, 1, 2, 4 and 8 s, or what the vendor asks for |
//! | `max_retry_delay` | 60 s | if the vendor asks for more, the call ends at once and says how long |
//! | `rate_limit`, `no_rate_limit` (client only) | Wethod: 5,000 an hour; Piriod: none | the client's own limit; at nine tenths of it, requests are slowed down |
//! | `max_rate_limit_wait` | 60 s | if that limit requires a longer wait, the call ends at once and says how long |
//! | `max_response_size` | 64 MiB | the size of a response, after inflation |
//!
//! # Settings
//!
//! [`from_environment`](Wethod::from_environment) and [`ClientBuilder::environment`] read:
//!
//! | variable | |
//! |---|---|
//! | `WETHOD_TOKEN`, `WETHOD_COMPANY` | a personal API token, and the company's slug; both required |
//! | `WETHOD_VERSION`, `WETHOD_BASE_URL` | default: 2024-06-15 and `https://api.wethod.com` |
//! | `PIRIOD_TOKEN`, `PIRIOD_WORKSPACE` | an API token, and the workspace's identifier; both required |
//! | `PIRIOD_TEST_MODE`, `PIRIOD_BASE_URL` | default: `false` and `https://api.piriod.com` |
//!
//! A token goes to the host of the base URL only, over https (loopback aside), and appears in no `Debug`, log or error. No
//! redirect is followed.
//!
//! # Testing
//!
//! `planwire-sandbox` serves both APIs on loopback, with a test's own records, faults and slow responses. Records are
//! `#[non_exhaustive]`, so `planwire_sandbox::example` makes them. [`Error::from_response`] makes an error.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use planwire::wethod::{Budget, UpdateBudget};
//! use planwire::{Error, Wethod};
//! use planwire_sandbox::{Fault, Sandbox, example};
//! use serde_json::json;
//!
//! let budget: Budget = example(json!({"total_price": 2000}))?;
//! let sandbox = Sandbox::builder().records(0).record("/api/budgets", &budget).start().await?;
//! let wethod = Wethod::builder().access(sandbox.wethod()).build()?;
//! assert_eq!(wethod.budgets().list().all().await?, [budget]);
//!
//! let locked = json!({"key": "conflict", "message": "The budget is locked."});
//! assert!(sandbox.fault_next_on("updateBudget", Fault::response(409, locked.clone())));
//! let error = wethod.budgets().update(1, UpdateBudget::new().notes("Agreed.")).await.unwrap_err();
//! assert!(error.is_conflict());
//! assert_eq!(Error::from_response(409, locked.to_string()).message(), error.message());
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | |
//! |---|---|---|
//! | `wethod`, `piriod` | yes | an API each; each builds alone |
//! | `rustls` | yes | TLS by rustls, with the certificates that the system trusts; without it, only loopback can be called |
//! | `blocking` | | calls without async |
//! | `tracing` | | events with the target `planwire`: a span for each call, and an event for each attempt (DEBUG), retry (INFO) and failed call (WARN) |
//! | `observe` | | recordings of responses without their content, to compare with the documents |

// The features that an item needs are shown on it.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(all(feature = "wethod", feature = "piriod")),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "one API does not need all that both do"
    )
)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod check;
mod client;
mod error;
mod headers;
mod identity;
mod list;
#[cfg(feature = "observe")]
pub mod observe;
pub mod operation;
#[cfg(feature = "piriod")]
pub mod piriod;
mod position;
mod raw;
mod request;
#[cfg(feature = "wethod")]
pub mod wethod;

pub use call::attempt::Attempt;
pub use call::options::CallOptions;
pub use call::wait::Wait;
pub use chrono;
pub use client::builder::{ClientBuilder, Vendor};
pub use error::{Error, Failure, Incomplete, Result};
pub use headers::Headers;
pub use list::filter;
pub use list::filter::{
    Filter, after, before, equal_to, none_of, not_equal_to, on, one_of, since, until,
};
pub use list::note::Note;
pub use list::ordering::{Ordering, Orderings, asc, desc};
pub use list::page::Page;
pub use list::stream::{PageStream, RecordStream};
pub use list::{List, OffsetPaged, PageNumbered};
pub use operation::Method;
#[cfg(feature = "piriod")]
pub use piriod::Piriod;
pub use planwire_client::rust_decimal;
pub use planwire_client::{
    Decimal, IntoParameter, InvalidDecimal, InvalidIdentifier, Patch, UnknownValue,
};
pub use position::{InvalidPosition, Position};
pub use raw::{Preview, RawClient, RawList, RawRecord, RawRequest, RawResponse};
pub use request::with_raw::WithRaw;
pub use request::{Request, RequestParameters};
#[cfg(feature = "wethod")]
pub use wethod::Wethod;

// The README's code compiles.
#[cfg(all(doctest, feature = "wethod", feature = "piriod"))]
#[doc = include_str!("../README.md")]
struct Readme;
