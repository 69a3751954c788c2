// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{Level, LevelId};
use crate::wethod::operations::{GET_LEVEL, LIST_LEVELS};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The seniorities of people.
#[derive(Clone, Debug)]
pub struct Levels {
    core: Arc<Core>,
}
impl Levels {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a level.
    ///
    /// Returns one level.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `GET /api/levels/{id}`, `getLevel`, the vendor's page `get-level`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let level = wethod.levels().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<LevelId>) -> Request<Level> {
        let id = id.into();
        Request::draft(&self.core, &GET_LEVEL)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_level(&id).await }
            })
    }
    /// List levels. [`ListLevels`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let levels = wethod
    ///     .levels()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListLevels {
        ListLevels {
            listing: Listing::new(&self.core),
            updated_at: None,
        }
    }
}
/// List levels.
///
/// Lists the levels of the company: the seniorities of its people.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.company`: Manage the settings of the company.
///
/// `GET /api/levels`, `listLevels`, the vendor's page `list-levels`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let levels = wethod
///     .levels()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListLevels {
    listing: Box<Listing>,
    updated_at: Option<String>,
}
impl ListLevels {
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListLevels, Level, OffsetPaged);
impl ListParameters for ListLevels {
    type Item = Level;
    fn operation(&self) -> &'static Operation {
        &LIST_LEVELS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.typed("updated_at", self.updated_at.is_some());
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated_at)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::wethod::Client| {
            Box::pin(async move {
                client
                    .list_levels(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
