// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The values that custom fields let one choose from.
#[derive(Clone, Debug)]
pub struct CustomFieldOptions {
    core: Arc<Core>,
}
impl CustomFieldOptions {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Get a custom field option.
    ///
    /// Reads one option of a custom field.
    ///
    /// `GET /api/custom-field-options/{id}`, `getCustomFieldOption`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::CustomFieldOptionId>,
    ) -> crate::Request<crate::wethod::CustomFieldOption> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::GET_CUSTOM_FIELD_OPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_custom_field_option(&id).await }
            })
    }
    /// Update a custom field option.
    ///
    /// Changes the given properties of an option.
    ///
    /// `PATCH /api/custom-field-options/{id}`, `updateCustomFieldOption`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::CustomFieldOptionId>,
        body: crate::wethod::UpdateCustomFieldOption,
    ) -> crate::Request<crate::wethod::CustomFieldOption> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::UPDATE_CUSTOM_FIELD_OPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_custom_field_option(&id, &body).await }
            })
    }
    /// Delete a custom field option.
    ///
    /// Deletes an option of a custom field.
    ///
    /// `DELETE /api/custom-field-options/{id}`, `deleteCustomFieldOption`.
    #[inline]
    pub fn delete(
        &self,
        id: impl Into<crate::wethod::CustomFieldOptionId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::DELETE_CUSTOM_FIELD_OPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_custom_field_option(&id).await }
            })
    }
    /// List custom field options.
    ///
    /// Lists the values that custom fields let one choose from. The company must have the feature Custom Fields.
    ///
    /// `GET /api/custom-field-options`, `listCustomFieldOptions`, the vendor's page `list-custom-field-options`.
    pub fn list(&self) -> crate::List<ListCustomFieldOptions> {
        crate::List::new(self.core.clone(), ListCustomFieldOptions::default())
    }
    /// Create a custom field option.
    ///
    /// Adds an option to a custom field. The company must have the feature Custom Fields.
    ///
    /// The token's owner needs one of these permissions:
    /// - `settings.company`: Manage the settings of the company.
    ///
    ///
    /// `POST /api/custom-field-options`, `createCustomFieldOption`, the vendor's page `create-custom-field-option`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateCustomFieldOption,
    ) -> crate::Request<crate::wethod::CustomFieldOption> {
        crate::Request::draft(
                &self.core,
                &crate::wethod::operations::CREATE_CUSTOM_FIELD_OPTION,
            )
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_custom_field_option(&body).await }
            })
    }
}
/// What `listCustomFieldOptions` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListCustomFieldOptions {
    custom_field_id: Option<crate::wethod::CustomFieldId>,
    search: Option<String>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl crate::List<ListCustomFieldOptions> {
    /// Keeps the options of one custom field.
    pub fn custom_field_id(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::CustomFieldId>,
    ) -> Self {
        self.parameters.custom_field_id = value.into_parameter();
        self
    }
    /// Keeps the options that match a text.
    pub fn search(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
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
impl crate::list::OffsetPaged for ListCustomFieldOptions {}
impl crate::list::sealed::ListParameters for ListCustomFieldOptions {
    type Record = crate::wethod::CustomFieldOption;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_CUSTOM_FIELD_OPTIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("custom_field_id", self.custom_field_id.as_ref())?;
        check.parameter("search", self.search.as_ref())?;
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
                    .list_custom_field_options(
                        self.custom_field_id.as_ref(),
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
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
