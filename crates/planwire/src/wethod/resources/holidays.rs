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
    CreateHoliday, Holiday, HolidayId, HolidayLocation, LocationId, SoftDeleted,
    UpdateHoliday,
};
use crate::wethod::operations::{
    ATTACH_LOCATION_TO_HOLIDAY, CREATE_HOLIDAY, DELETE_HOLIDAY,
    DETACH_LOCATION_FROM_HOLIDAY, GET_HOLIDAY, LIST_HOLIDAYS, LIST_HOLIDAY_LOCATIONS,
    UPDATE_HOLIDAY,
};
use crate::wethod::operators::{BareGtLt, GtLt};
/// The days on which people are not expected to work, and the locations that keep them.
#[derive(Clone, Debug)]
pub struct Holidays {
    core: Arc<Core>,
}
impl Holidays {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Attach a location to a holiday.
    ///
    /// Links a holiday to a location.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `POST /api/holidays/{holiday_id}/locations/{location_id}`, `attachLocationToHoliday`, the vendor's page `attach-location-to-holiday`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let holiday_location = wethod.holidays().attach_location(7, 12).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn attach_location(
        &self,
        holiday_id: impl Into<HolidayId>,
        location_id: impl Into<LocationId>,
    ) -> Request<HolidayLocation> {
        let holiday_id = holiday_id.into();
        let location_id = location_id.into();
        Request::draft(&self.core, &ATTACH_LOCATION_TO_HOLIDAY)
            .path("holiday_id", &holiday_id)
            .path("location_id", &location_id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let holiday_id = Clone::clone(&holiday_id);
                let location_id = Clone::clone(&location_id);
                async move {
                    client.attach_location_to_holiday(&holiday_id, &location_id).await
                }
            })
    }
    /// Detach a location from a holiday.
    ///
    /// Unlinks a holiday from a location.
    ///
    /// `DELETE /api/holidays/{holiday_id}/locations/{location_id}`, `detachLocationFromHoliday`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.holidays().detach_location(7, 12).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detach_location(
        &self,
        holiday_id: impl Into<HolidayId>,
        location_id: impl Into<LocationId>,
    ) -> Request<()> {
        let holiday_id = holiday_id.into();
        let location_id = location_id.into();
        Request::draft(&self.core, &DETACH_LOCATION_FROM_HOLIDAY)
            .path("holiday_id", &holiday_id)
            .path("location_id", &location_id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let holiday_id = Clone::clone(&holiday_id);
                let location_id = Clone::clone(&location_id);
                async move {
                    client.detach_location_from_holiday(&holiday_id, &location_id).await
                }
            })
    }
    /// List the locations of a holiday. [`ListHolidayLocations`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let holiday_locations = wethod
    ///     .holidays()
    ///     .list_locations(7)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .deleted(SoftDeleted::Exclude)
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_locations(
        &self,
        holiday_id: impl Into<HolidayId>,
    ) -> ListHolidayLocations {
        ListHolidayLocations {
            listing: Listing::new(&self.core),
            holiday_id: holiday_id.into(),
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Get a holiday.
    ///
    /// Returns one holiday.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `GET /api/holidays/{id}`, `getHoliday`, the vendor's page `get-holiday`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::SoftDeleted;
    ///
    /// let holiday = wethod.holidays().get(7).deleted(SoftDeleted::Exclude).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<HolidayId>) -> Request<Holiday, GetHoliday> {
        let id = id.into();
        Request::draft(&self.core, &GET_HOLIDAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, parameters: GetHoliday| {
                let id = Clone::clone(&id);
                async move { client.get_holiday(&id, parameters.deleted.as_ref()).await }
            })
    }
    /// Update a holiday.
    ///
    /// Updates the given fields of a holiday.
    ///
    /// `PATCH /api/holidays/{id}`, `updateHoliday`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateHoliday;
    ///
    /// let holiday = wethod
    ///     .holidays()
    ///     .update(7, UpdateHoliday::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<HolidayId>,
        body: UpdateHoliday,
    ) -> Request<Holiday> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_HOLIDAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_holiday(&id, &body).await }
            })
    }
    /// Delete a holiday.
    ///
    /// Deletes a holiday.
    ///
    /// `DELETE /api/holidays/{id}`, `deleteHoliday`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.holidays().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<HolidayId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_HOLIDAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_holiday(&id).await }
            })
    }
    /// List holidays. [`ListHolidays`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let holidays = wethod
    ///     .holidays()
    ///     .list()
    ///     .location_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListHolidays {
        ListHolidays {
            listing: Listing::new(&self.core),
            location_id: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
    /// Create a holiday.
    ///
    /// Creates a holiday, of one day or of every year.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `POST /api/holidays`, `createHoliday`, the vendor's page `create-holiday`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::wethod::CreateHoliday;
    ///
    /// let holiday = wethod
    ///     .holidays()
    ///     .create(
    ///         CreateHoliday::new()
    ///             .name("Website")
    ///             .repeating(true)
    ///             .exact_date("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateHoliday) -> Request<Holiday> {
        Request::draft(&self.core, &CREATE_HOLIDAY)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_holiday(&body).await }
            })
    }
}
/// List the locations of a holiday.
///
/// Lists the locations that keep a holiday.
///
/// `GET /api/holidays/{holiday_id}/locations`, `listHolidayLocations`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::SoftDeleted;
///
/// let holiday_locations = wethod
///     .holidays()
///     .list_locations(7)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .deleted(SoftDeleted::Exclude)
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListHolidayLocations {
    listing: Box<Listing>,
    holiday_id: HolidayId,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListHolidayLocations {
    /// Keeps only the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl GtLt<DateTime>) -> Self {
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
    /// Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListHolidayLocations, HolidayLocation, OffsetPaged);
impl ListParameters for ListHolidayLocations {
    type Item = HolidayLocation;
    fn operation(&self) -> &'static Operation {
        &LIST_HOLIDAY_LOCATIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("holiday_id", Some(&self.holiday_id))?;
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
                    .list_holiday_locations(
                        &self.holiday_id,
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
/// The parameters of `getHoliday`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetHoliday {
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetHoliday {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<Holiday, GetHoliday> {
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List holidays.
///
/// Lists the holidays: the days on which people are not expected to work.
///
/// The token's owner needs one of these permissions:
///
/// - `settings.company`: Manage the settings of the company.
///
/// `GET /api/holidays`, `listHolidays`, the vendor's page `list-holidays`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let holidays = wethod
///     .holidays()
///     .list()
///     .location_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListHolidays {
    listing: Box<Listing>,
    location_id: Option<LocationId>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListHolidays {
    /// Keeps only the holidays of one location.
    pub fn location_id(mut self, value: impl IntoParameter<LocationId>) -> Self {
        self.location_id = value.into_parameter();
        self
    }
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
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
    /// Keeps only the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at(mut self, filter: impl GtLt<DateTime>) -> Self {
        self.deleted_at = filter.into_wire();
        self
    }
}
list_methods!(ListHolidays, Holiday, OffsetPaged);
impl ListParameters for ListHolidays {
    type Item = Holiday;
    fn operation(&self) -> &'static Operation {
        &LIST_HOLIDAYS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("location_id", self.location_id.as_ref())?;
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
                    .list_holidays(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        window.size,
                        self.location_id.as_ref(),
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
