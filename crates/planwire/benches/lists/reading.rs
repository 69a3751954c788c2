//! The ways to read a list that are compared.

use std::hint::black_box;
use std::str::FromStr;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use planwire::Wethod;
use planwire_client::{Context, wethod};
use serde::Deserialize;

use crate::measure::{Measured, Stopwatch};
use crate::origin::Access;
use crate::{PAGE, Result};

/// A way to read a list.
pub(crate) enum Reading {
    /// reqwest and serde, page after page, as one writes it without an SDK.
    ByHand,
    /// The client that progenitor made, page after page.
    Generated,
    /// planwire, with so many pages on their way.
    Planwire(usize),
}

impl FromStr for Reading {
    type Err = Box<dyn std::error::Error>;

    fn from_str(text: &str) -> Result<Self> {
        match (text, text.strip_prefix("planwire-")) {
            ("hand", _) => Ok(Self::ByHand),
            ("generated", _) => Ok(Self::Generated),
            (_, Some(concurrency)) => Ok(Self::Planwire(concurrency.parse()?)),
            _ => Err(format!("there is no reading `{text}`").into()),
        }
    }
}

/// A budget as one writes it by hand.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "they are read, as somebody would who uses them")]
struct Budget {
    id: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    project_id: i64,
    stream_id: Option<i64>,
    price_list_id: i64,
    version: i64,
    status: String,
    is_baseline: bool,
    is_currency_enabled: bool,
    currency: Option<String>,
    final_net_price: f64,
    final_net_price_currency: Option<f64>,
    total_cost: f64,
    total_days: f64,
    total_external_cost: f64,
    total_price: f64,
    notes: String,
}

/// The result of a reading: the number of records and the sum of their identifiers, to compare readings.
#[derive(Default)]
struct Tally {
    records: u64,
    sum_of_ids: u64,
}

impl Tally {
    fn add<T>(&mut self, id: Option<i64>, budget: &T) {
        black_box(budget);
        self.records += 1;
        self.sum_of_ids += id.map_or(0, i64::unsigned_abs);
    }
}

/// Reads the whole list in one way and measures it, on one thread.
pub(crate) fn run(reading: &Reading, access: &Access) -> Result<Measured> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match reading {
            Reading::ByHand => by_hand(access).await,
            Reading::Generated => generated(access).await,
            Reading::Planwire(concurrency) => planwire(access, *concurrency).await,
        }
    })
}

async fn by_hand(access: &Access) -> Result<Measured> {
    let client = http_client()?;
    let url = format!("{}/api/budgets", access.base_url);
    let stopwatch = Stopwatch::start();
    let mut tally = Tally::default();
    loop {
        let page: Vec<Budget> = client
            .get(&url)
            .query(&[("limit", PAGE), ("offset", tally.records)])
            .bearer_auth(&access.token)
            .header("wethod-company", &access.company)
            .header("wethod-version", "2024-06-15")
            .send()
            .await?
            .error_for_status()?
            .json()
            .await?;
        for budget in &page {
            tally.add(Some(budget.id), budget);
        }
        if (page.len() as u64) < PAGE {
            break;
        }
    }
    Ok(stopwatch.stop(tally.records, tally.sum_of_ids))
}

async fn generated(access: &Access) -> Result<Measured> {
    let context = Context::new()
        .secret_header("authorization", &format!("Bearer {}", access.token))?
        .header("wethod-company", &access.company)?
        .header("wethod-version", "2024-06-15")?;
    let client = wethod::Client::new_with_client(&access.base_url, http_client()?, context);
    let stopwatch = Stopwatch::start();
    let mut tally = Tally::default();
    loop {
        let offset = i64::try_from(tally.records)?;
        let page = client
            .list_budgets(Some(PAGE.try_into()?), Some(offset), None, None)
            .await?;
        for budget in page.iter() {
            tally.add(budget.id.get(), budget);
        }
        if (page.len() as u64) < PAGE {
            break;
        }
    }
    Ok(stopwatch.stop(tally.records, tally.sum_of_ids))
}

async fn planwire(access: &Access, concurrency: usize) -> Result<Measured> {
    let client = Wethod::builder()
        .company(&access.company)
        .token(&access.token)
        .base_url(&access.base_url)
        // It would make a reading wait; the others have none.
        .no_rate_limit()
        .build()?;
    let stopwatch = Stopwatch::start();
    let mut tally = Tally::default();
    let mut budgets = client.budgets().list().concurrency(concurrency).stream();
    while let Some(budget) = budgets.try_next().await? {
        tally.add(budget.id.get(), &budget);
    }
    Ok(stopwatch.stop(tally.records, tally.sum_of_ids))
}

/// An HTTP client with the settings of planwire's own, so that only what is done with it differs.
fn http_client() -> Result<reqwest::Client> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .no_proxy()
        .tls_backend_preconfigured(tls)
        .build()?;
    Ok(client)
}
