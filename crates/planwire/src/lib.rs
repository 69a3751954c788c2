//! The Rust SDK of two APIs that describe plans and money: [Wethod](https://docs.wethod.com), an ERP for
//! professional services, and [Piriod](https://docs.piriod.com), subscription billing.
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
//! # Ok(())
//! # }
//! ```
//!
//! - A list knows the filters that the vendor documents, and no other one compiles: [`List`].
//! - One [`Error`] with predicates, the vendor's words and advice.
//! - Reading is tolerant: a new enum value, a new field or an odd identifier breaks nothing. Writing is
//!   strict: what breaks a documented bound is refused before it is sent.
//! - What may go better is tried again where that does no harm, within limits: [`CallOptions`]. The client
//!   keeps under the vendor's limit of requests.
//! - A token goes to one host, over https or to this machine, and shows in no `Debug`, log or error.
//!
//! # In your own tests
//!
//! Records can grow, so they are not made field by field but from JSON; `planwire-sandbox` serves both APIs
//! on loopback.
//!
//! ```
//! let level: planwire::wethod::ProductLevel = serde_json::from_str(
//!     r#"{"id": 1, "created_at": "2025-11-06T09:54:31Z", "updated_at": "2025-11-06T09:54:31Z",
//!         "product_id": 1, "level_id": 1, "days": 5.5}"#,
//! )?;
//! assert_eq!(level.days.to_string(), "5.5");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Features
//!
//! | feature | default | what |
//! |---|---|---|
//! | `wethod` | yes | the Wethod API |
//! | `piriod` | yes | the Piriod API |
//! | `rustls` | yes | TLS; without it only this machine can be called |
//! | `blocking` | | the same calls without async |
//! | `tracing` | | a span a call, an event an attempt; no secret, no body, no value of a filter |
//! | `observe` | | recordings of which fields come and go, without their content, to hold against the documents: `observe` |

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
pub use list::{List, ListParameters, OffsetPaged, PageNumbered};
pub use operation::Method;
#[cfg(feature = "piriod")]
pub use piriod::Piriod;
pub use planwire_client::rust_decimal;
pub use planwire_client::{
    Decimal, IntoParameter, InvalidDecimal, InvalidIdentifier, Patch, UnknownValue,
};
pub use position::{InvalidPosition, Position};
pub use raw::{Preview, RawAnswer, RawClient, RawList, RawRecord, RawRequest};
pub use request::with_raw::WithRaw;
pub use request::{Request, RequestParameters};
#[cfg(feature = "wethod")]
pub use wethod::Wethod;

// The README's code compiles.
#[cfg(all(doctest, feature = "wethod", feature = "piriod"))]
#[doc = include_str!("../README.md")]
struct Readme;
