// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The fields that the company has added to records.
#[derive(Clone, Debug)]
pub struct CustomFields {
    core: Arc<Core>,
}
impl CustomFields {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a custom field.
    ///
    /// Reads one custom field.
    ///
    /// `GET /api/custom-fields/{id}`, `getCustomField`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::CustomFieldId>,
    ) -> crate::Request<crate::wethod::CustomField> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_CUSTOM_FIELD)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_custom_field(&id).await }
            })
    }
    /// Update a custom field.
    ///
    /// Changes the given properties of a custom field. The company must have the feature Custom Fields.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `PATCH /api/custom-fields/{id}`, `updateCustomField`, the vendor's page `update-custom-field`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::CustomFieldId>,
        body: crate::wethod::UpdateCustomField,
    ) -> crate::Request<crate::wethod::CustomField> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_CUSTOM_FIELD,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_custom_field(&id, &body).await }
            })
    }
    /// Delete a custom field.
    ///
    /// Deletes a custom field.
    ///
    /// `DELETE /api/custom-fields/{id}`, `deleteCustomField`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::CustomFieldId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_CUSTOM_FIELD,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_custom_field(&id).await }
            })
    }
    /// Archive a custom field.
    ///
    /// Puts a custom field out of use without deleting it.
    ///
    /// `POST /api/custom-fields/{id}:archive`, `archiveCustomField`.
    #[inline]
    pub fn archive(
        &self,
        id: impl Into<crate::wethod::CustomFieldId>,
    ) -> crate::Request<crate::wethod::CustomField> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::ARCHIVE_CUSTOM_FIELD,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.archive_custom_field(&id).await }
            })
    }
    /// Unarchive a custom field.
    ///
    /// Puts an archived custom field back into use.
    ///
    /// `POST /api/custom-fields/{id}:unarchive`, `unarchiveCustomField`.
    #[inline]
    pub fn unarchive(
        &self,
        id: impl Into<crate::wethod::CustomFieldId>,
    ) -> crate::Request<crate::wethod::CustomField> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UNARCHIVE_CUSTOM_FIELD,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.unarchive_custom_field(&id).await }
            })
    }
    /// List custom fields.
    ///
    /// Lists the fields that the company has added to records. The company must have the feature Custom Fields.
    ///
    /// `GET /api/custom-fields`, `listCustomFields`, the vendor's page `list-custom-fields`.
    pub fn list(&self) -> crate::List<ListCustomFields> {
        crate::List::new(self.core.clone(), ListCustomFields::default())
    }
    /// Create a custom field.
    ///
    /// Adds a field to the records of one kind. The company must have the feature Custom Fields.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `POST /api/custom-fields`, `createCustomField`, the vendor's page `create-custom-field`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateCustomField,
    ) -> crate::Request<crate::wethod::CustomField> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_CUSTOM_FIELD,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_custom_field(&body).await }
            })
    }
}
/// What `listCustomFields` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListCustomFields {
    domain: Option<crate::wethod::CustomFieldDomain>,
    include: Option<crate::wethod::CustomFieldInclude>,
    search: Option<String>,
    archived: Option<crate::wethod::ArchivedCustomFields>,
    archived_at: Option<String>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListCustomFields> {
    /// Keeps the custom fields of one kind of record.
    pub fn domain(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::CustomFieldDomain>,
    ) -> Self {
        self.parameters.domain = value.into_parameter();
        self
    }
    /// What comes with each custom field.
    pub fn include(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::CustomFieldInclude>,
    ) -> Self {
        self.parameters.include = value.into_parameter();
        self
    }
    /// Keeps the custom fields that match a text.
    pub fn search(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
        self
    }
    /// Whether archived custom fields are left out (`exclude`), come as well (`include`), or come alone (`only`).
    ///
    /// It is include where it is left out.
    pub fn archived(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ArchivedCustomFields>,
    ) -> Self {
        self.parameters.archived = value.into_parameter();
        self
    }
    /// Keeps the records that were archived at such a time, compared by any of nine operators.
    pub fn archived_at<Op>(
        mut self,
        filter: impl crate::list::filter::IntoFilter<Op, crate::list::filter::DateTime>,
    ) -> Self
    where
        crate::wethod::operators::EqNeqGtGteLtLteInNinBt: crate::list::filter::Documents<
            Op,
        >,
    {
        self.parameters.archived_at = Some(filter.into_filter().into_wire());
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
    /// The fields that the list is in the order of, comma-separated: ascending, or descending with `-` before the name.
    pub fn order_by(mut self, ordering: impl Into<crate::Orderings>) -> Self {
        self.parameters.order = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::OffsetPaged for ListCustomFields {}
impl crate::list::sealed::ListParameters for ListCustomFields {
    type Record = crate::wethod::CustomField;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_CUSTOM_FIELDS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("domain", self.domain.as_ref())?;
        check.parameter("include", self.include.as_ref())?;
        check.parameter("search", self.search.as_ref())?;
        check.parameter("archived", self.archived.as_ref())?;
        check.parameter("archived_at", self.archived_at.as_ref())?;
        check.parameter("updated_at", self.updated_at.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        check.parameter("deleted_at", self.deleted_at.as_ref())?;
        check.parameter("order", self.order.as_ref())?;
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
                    .list_custom_fields(
                        self.archived.as_ref(),
                        self.archived_at.as_deref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        self.domain.as_ref(),
                        self.include.as_ref(),
                        window.size,
                        window.position,
                        self.order.as_deref(),
                        self.search.as_deref(),
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
