// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::request::sealed::RequestParameters;
use crate::wethod::{
    CreateLocation, HolidayId, Location, LocationId, SoftDeleted, UpdateLocation,
};
use crate::wethod::operations::{
    CREATE_LOCATION, DELETE_LOCATION, GET_LOCATION, LIST_LOCATIONS, UPDATE_LOCATION,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// Places of the company, with holidays of their own.
#[derive(Clone, Debug)]
pub struct Locations {
    core: Arc<Core>,
}
impl Locations {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a location.
    ///
    /// Returns one location.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Work with the settings of the company.
    ///
    /// `GET /api/locations/{id}`, `getLocation`, the vendor's page `get-location`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let location = wethod.locations().get(7).deleted(SoftDeleted::Exclude).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<LocationId>) -> Request<Location, GetLocation> {
        let id = id.into();
        Request::draft(&self.core, &GET_LOCATION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, parameters: GetLocation| {
                let id = Clone::clone(&id);
                async move {
                    client.get_location(&id, parameters.deleted.as_ref()).await
                }
            })
    }
    /// Update a location.
    ///
    /// Updates the given fields of a location.
    ///
    /// `PATCH /api/locations/{id}`, `updateLocation`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateLocation;
    ///
    /// let location = wethod
    ///     .locations()
    ///     .update(7, UpdateLocation::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<LocationId>,
        body: UpdateLocation,
    ) -> Request<Location> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_LOCATION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_location(&id, &body).await }
            })
    }
    /// Delete a location.
    ///
    /// Deletes a location.
    ///
    /// `DELETE /api/locations/{id}`, `deleteLocation`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.locations().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<LocationId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_LOCATION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_location(&id).await }
            })
    }
    /// List locations. [`ListLocations`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let locations = wethod
    ///     .locations()
    ///     .list()
    ///     .holiday_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListLocations {
        ListLocations {
            listing: Listing::new(&self.core),
            holiday_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Create a location.
    ///
    /// Creates a location of the company.
    ///
    /// `POST /api/locations`, `createLocation`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateLocation;
    ///
    /// let location = wethod
    ///     .locations()
    ///     .create(CreateLocation::new().name("Website").default(true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateLocation) -> Request<Location> {
        Request::draft(&self.core, &CREATE_LOCATION)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_location(&body).await }
            })
    }
}
/// The parameters of `getLocation`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetLocation {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetLocation {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<Location, GetLocation> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List locations.
///
/// Lists the locations of the company: the places that have holidays of their own.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.company`: Work with the settings of the company.
///
/// `GET /api/locations`, `listLocations`, the vendor's page `list-locations`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let locations = wethod
///     .locations()
///     .list()
///     .holiday_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListLocations {
    listing: Box<Listing>,
    holiday_id: Option<HolidayId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListLocations {
    /// Keeps only the locations of one holiday.
    pub fn holiday_id(mut self, value: impl IntoParameter<HolidayId>) -> Self {
        self.holiday_id = value.into_parameter();
        self
    }
    /// Keeps only the records by update time, compared by any of nine operators.
    pub fn updated_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.deleted = value.into_parameter();
        self
    }
    /// Keeps only the records by deletion time, compared by any of nine operators.
    pub fn deleted_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListLocations, Location, OffsetPaged);
impl ListParameters for ListLocations {
    type Item = Location;
    fn operation(&self) -> &'static Operation {
        &LIST_LOCATIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("holiday_id", self.holiday_id.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
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
                    .list_locations(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        self.holiday_id.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
