// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Fetches one location.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Work with the settings of the company.
    ///
    ///
    /// `GET /api/locations/{id}`, `getLocation`, the vendor's page `get-location`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::LocationId>,
    ) -> crate::Request<crate::wethod::Location, GetLocation> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_LOCATION)
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
    /// Changes the given fields of a location.
    ///
    /// `PATCH /api/locations/{id}`, `updateLocation`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::LocationId>,
        body: crate::wethod::UpdateLocation,
    ) -> crate::Request<crate::wethod::Location> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_LOCATION)
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
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::LocationId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_LOCATION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_location(&id).await }
            })
    }
    /// List locations.
    ///
    /// Lists the locations of the company, the places that have holidays of their own.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Work with the settings of the company.
    ///
    ///
    /// `GET /api/locations`, `listLocations`, the vendor's page `list-locations`.
    pub fn list(&self) -> crate::List<ListLocations> {
        crate::List::new(self.core.clone(), ListLocations::default())
    }
    /// Create a location.
    ///
    /// Adds a place to the locations of the company.
    ///
    /// `POST /api/locations`, `createLocation`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateLocation,
    ) -> crate::Request<crate::wethod::Location> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_LOCATION)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_location(&body).await }
            })
    }
}
/// What `getLocation` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetLocation {
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetLocation {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::Location, GetLocation> {
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
/// What `listLocations` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListLocations {
    holiday_id: Option<crate::wethod::HolidayId>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListLocations> {
    /// Keeps the locations where one holiday is kept.
    pub fn holiday_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::HolidayId>,
    ) -> Self {
        self.parameters.holiday_id = value.into_parameter();
        self
    }
    /// Keeps the records that were updated at such a time, compared by any of nine operators.
    pub fn updated_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
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
    /// Keeps the records that were deleted at such a time, compared by any of nine operators.
    pub fn deleted_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.deleted_at = Some(filter.into_filter().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListLocations {}
impl crate::list::sealed::ListParameters for ListLocations {
    type Record = crate::wethod::Location;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_LOCATIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("holiday_id", self.holiday_id.as_ref())?;
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
