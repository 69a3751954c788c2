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
use crate::wethod::{CreateProjectMetadata, ProjectMetadataId, UpdateProjectMetadata};
use crate::wethod::operations::{
    CREATE_METADATA, DELETE_METADATA, GET_METADATA, LIST_METADATA, UPDATE_METADATA,
};
use crate::wethod::operators::BareGtLt;
/// Fields that a company adds to its projects.
#[derive(Clone, Debug)]
pub struct ProjectMetadata {
    core: Arc<Core>,
}
impl ProjectMetadata {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a metadata field.
    ///
    /// Returns one metadata field of projects.
    ///
    /// `GET /api/project-metadata/{id}`, `getMetadata`, the vendor's page `get-metadata`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let project_metadata = wethod.project_metadata().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(
        &self,
        id: impl Into<ProjectMetadataId>,
    ) -> Request<crate::wethod::ProjectMetadata> {
        let id = id.into();
        Request::draft(&self.core, &GET_METADATA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_metadata(&id).await }
            })
    }
    /// Update a metadata field.
    ///
    /// Updates the given fields of a metadata field.
    ///
    /// `PATCH /api/project-metadata/{id}`, `updateMetadata`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateProjectMetadata;
    ///
    /// let project_metadata = wethod
    ///     .project_metadata()
    ///     .update(7, UpdateProjectMetadata::new().key("text"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ProjectMetadataId>,
        body: UpdateProjectMetadata,
    ) -> Request<crate::wethod::ProjectMetadata> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_METADATA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_metadata(&id, &body).await }
            })
    }
    /// Delete a metadata field.
    ///
    /// Deletes a field of the company's projects.
    ///
    /// `DELETE /api/project-metadata/{id}`, `deleteMetadata`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.project_metadata().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ProjectMetadataId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_METADATA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_metadata(&id).await }
            })
    }
    /// List metadata fields. [`ListMetadata`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let project_metadatas = wethod
    ///     .project_metadata()
    ///     .list()
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListMetadata {
        ListMetadata {
            listing: Listing::new(&self.core),
            updated_at: None,
        }
    }
    /// Create a metadata field.
    ///
    /// Adds a field to the projects of the company.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Change the settings of the company.
    ///
    /// `POST /api/project-metadata`, `createMetadata`, the vendor's page `create-metadata`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateProjectMetadata;
    ///
    /// let project_metadata = wethod
    ///     .project_metadata()
    ///     .create(CreateProjectMetadata::new().key("text").is_required(true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: CreateProjectMetadata,
    ) -> Request<crate::wethod::ProjectMetadata> {
        Request::draft(&self.core, &CREATE_METADATA)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_metadata(&body).await }
            })
    }
}
/// List metadata fields.
///
/// Lists the fields that the company has added to its projects.
///
/// `GET /api/project-metadata`, `listMetadata`, the vendor's page `list-metadata`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let project_metadatas = wethod
///     .project_metadata()
///     .list()
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListMetadata {
    listing: Box<Listing>,
    updated_at: Option<String>,
}
impl ListMetadata {
    /// Keeps only the records that were updated on a date (the bare value), after an instant (`gt:`) or before one (`lt:`).
    pub fn updated_at(mut self, filter: impl BareGtLt<DateTime>) -> Self {
        self.updated_at = filter.into_wire();
        self
    }
}
list_methods!(ListMetadata, crate ::wethod::ProjectMetadata, OffsetPaged);
impl ListParameters for ListMetadata {
    type Item = crate::wethod::ProjectMetadata;
    fn operation(&self) -> &'static Operation {
        &LIST_METADATA
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
                    .list_metadata(
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
