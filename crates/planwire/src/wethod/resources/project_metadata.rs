// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
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
    /// Gets one metadata field of projects.
    ///
    /// `GET /api/project-metadata/{id}`, `getMetadata`, the vendor's page `get-metadata`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ProjectMetadataId>,
    ) -> crate::Request<crate::wethod::ProjectMetadata> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_METADATA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_metadata(&id).await }
            })
    }
    /// Update a metadata field.
    ///
    /// Changes those parts of a metadata field that the body names.
    ///
    /// `PATCH /api/project-metadata/{id}`, `updateMetadata`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ProjectMetadataId>,
        body: crate::wethod::UpdateProjectMetadata,
    ) -> crate::Request<crate::wethod::ProjectMetadata> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_METADATA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_metadata(&id, &body).await }
            })
    }
    /// Delete a metadata field.
    ///
    /// Takes a field away from the projects of the company.
    ///
    /// `DELETE /api/project-metadata/{id}`, `deleteMetadata`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::ProjectMetadataId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_METADATA)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_metadata(&id).await }
            })
    }
    /// List metadata fields.
    ///
    /// Lists the fields that the company has added to its projects.
    ///
    /// `GET /api/project-metadata`, `listMetadata`, the vendor's page `list-metadata`.
    pub fn list(&self) -> crate::List<ListMetadata> {
        crate::List::new(self.core.clone(), ListMetadata::default())
    }
    /// Create a metadata field.
    ///
    /// Adds a field to the projects of the company.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Change the settings of the company.
    ///
    ///
    /// `POST /api/project-metadata`, `createMetadata`, the vendor's page `create-metadata`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateProjectMetadata,
    ) -> crate::Request<crate::wethod::ProjectMetadata> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_METADATA)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_metadata(&body).await }
            })
    }
}
/// What `listMetadata` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListMetadata {
    updated_at: Option<String>,
}
impl crate::List<ListMetadata> {
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
}
impl crate::list::OffsetPaged for ListMetadata {}
impl crate::list::sealed::ListParameters for ListMetadata {
    type Record = crate::wethod::ProjectMetadata;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_METADATA
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("updated_at", self.updated_at.as_ref())?;
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
