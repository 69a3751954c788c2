// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The days on which nobody is expected to work, and the locations that keep them.
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
    /// Makes a holiday one of a location.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `POST /api/holidays/{holiday_id}/locations/{location_id}`, `attachLocationToHoliday`, the vendor's page `attach-location-to-holiday`.
    #[inline]
    pub fn attach_location(
        &self,
        holiday_id: impl Into<crate::wethod::HolidayId>,
        location_id: impl Into<crate::wethod::LocationId>,
    ) -> crate::Request<crate::wethod::HolidayLocation> {
        let holiday_id = holiday_id.into();
        let location_id = location_id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::ATTACH_LOCATION_TO_HOLIDAY,
            )
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
    /// Takes a holiday away from a location.
    ///
    /// `DELETE /api/holidays/{holiday_id}/locations/{location_id}`, `detachLocationFromHoliday`.
    #[inline]
    pub fn detach_location(
        &self,
        holiday_id: impl Into<crate::wethod::HolidayId>,
        location_id: impl Into<crate::wethod::LocationId>,
    ) -> crate::Request<()> {
        let holiday_id = holiday_id.into();
        let location_id = location_id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DETACH_LOCATION_FROM_HOLIDAY,
            )
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
    /// List the locations of a holiday.
    ///
    /// Lists the locations where a holiday is kept.
    ///
    /// `GET /api/holidays/{holiday_id}/locations`, `listHolidayLocations`.
    pub fn list_locations(
        &self,
        holiday_id: impl Into<crate::wethod::HolidayId>,
    ) -> crate::List<ListHolidayLocations> {
        crate::List::new(
            self.core.clone(),
            ListHolidayLocations {
                holiday_id: holiday_id.into(),
                updated_at: None,
                deleted: None,
                deleted_at: None,
            },
        )
    }
    /// Get a holiday.
    ///
    /// Reads one holiday.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/holidays/{id}`, `getHoliday`, the vendor's page `get-holiday`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::HolidayId>,
    ) -> crate::Request<crate::wethod::Holiday, GetHoliday> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_HOLIDAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, parameters: GetHoliday| {
                let id = Clone::clone(&id);
                async move { client.get_holiday(&id, parameters.deleted.as_ref()).await }
            })
    }
    /// Update a holiday.
    ///
    /// Changes the given fields of a holiday.
    ///
    /// `PATCH /api/holidays/{id}`, `updateHoliday`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::HolidayId>,
        body: crate::wethod::UpdateHoliday,
    ) -> crate::Request<crate::wethod::Holiday> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_HOLIDAY)
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
    #[inline]
    pub fn delete(&self, id: impl Into<crate::wethod::HolidayId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_HOLIDAY)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_holiday(&id).await }
            })
    }
    /// List holidays.
    ///
    /// Lists the holidays, on which nobody is expected to work.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `GET /api/holidays`, `listHolidays`, the vendor's page `list-holidays`.
    pub fn list(&self) -> crate::List<ListHolidays> {
        crate::List::new(self.core.clone(), ListHolidays::default())
    }
    /// Create a holiday.
    ///
    /// Adds a holiday, of one day or of every year.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `POST /api/holidays`, `createHoliday`, the vendor's page `create-holiday`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateHoliday,
    ) -> crate::Request<crate::wethod::Holiday> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_HOLIDAY)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_holiday(&body).await }
            })
    }
}
/// What `listHolidayLocations` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug)]
pub struct ListHolidayLocations {
    holiday_id: crate::wethod::HolidayId,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListHolidayLocations> {
    /// Keeps the records that were updated after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
    /// Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListHolidayLocations {}
impl crate::list::sealed::ListParameters for ListHolidayLocations {
    type Record = crate::wethod::HolidayLocation;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_HOLIDAY_LOCATIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("holiday_id", Some(&self.holiday_id))?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
            &record.updated_at,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
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
/// What `getHoliday` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetHoliday {
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetHoliday {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::Holiday, GetHoliday> {
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// What `listHolidays` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListHolidays {
    location_id: Option<crate::wethod::LocationId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListHolidays> {
    /// Keeps the holidays of one location.
    pub fn location_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::LocationId>,
    ) -> Self {
        self.parameters.location_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::BareGtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.updated_at = Some(filter.into_filter().into_wire());
        self
    }
    /// Whether deleted records are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is exclude where it is left out.
    pub fn deleted(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::SoftDeleted>,
    ) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
    /// Keeps the records that were deleted after an instant (`gt:`) or before one (`lt:`).
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::GtLt: crate::list::filter::Documents<Op>,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListHolidays {}
impl crate::list::sealed::ListParameters for ListHolidays {
    type Record = crate::wethod::Holiday;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_HOLIDAYS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("location_id", self.location_id.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
            &record.updated_at,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
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
