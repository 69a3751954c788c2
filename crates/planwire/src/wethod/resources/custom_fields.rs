// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Orderings, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::wethod::{
    ArchivedCustomFields, CreateCustomField, CustomField, CustomFieldDomain,
    CustomFieldId, CustomFieldInclude, SoftDeleted, UpdateCustomField,
};
use crate::wethod::operations::{
    ARCHIVE_CUSTOM_FIELD, CREATE_CUSTOM_FIELD, DELETE_CUSTOM_FIELD, GET_CUSTOM_FIELD,
    LIST_CUSTOM_FIELDS, UNARCHIVE_CUSTOM_FIELD, UPDATE_CUSTOM_FIELD,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
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
    /// Returns one custom field.
    ///
    /// `GET /api/custom-fields/{id}`, `getCustomField`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field = wethod.custom_fields().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CustomFieldId>) -> Request<CustomField> {
        let id = id.into();
        Request::draft(&self.core, &GET_CUSTOM_FIELD)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_custom_field(&id).await }
            })
    }
    /// Update a custom field.
    ///
    /// Updates the given properties of a custom field. The company must have the feature Custom Fields.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `PATCH /api/custom-fields/{id}`, `updateCustomField`, the vendor's page `update-custom-field`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateCustomField;
    ///
    /// let custom_field = wethod
    ///     .custom_fields()
    ///     .update(7, UpdateCustomField::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<CustomFieldId>,
        body: UpdateCustomField,
    ) -> Request<CustomField> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_CUSTOM_FIELD)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.custom_fields().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<CustomFieldId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CUSTOM_FIELD)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_custom_field(&id).await }
            })
    }
    /// Archive a custom field.
    ///
    /// Archives a custom field without deleting it.
    ///
    /// `POST /api/custom-fields/{id}:archive`, `archiveCustomField`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field = wethod.custom_fields().archive(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn archive(&self, id: impl Into<CustomFieldId>) -> Request<CustomField> {
        let id = id.into();
        Request::draft(&self.core, &ARCHIVE_CUSTOM_FIELD)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.archive_custom_field(&id).await }
            })
    }
    /// Unarchive a custom field.
    ///
    /// Restores an archived custom field.
    ///
    /// `POST /api/custom-fields/{id}:unarchive`, `unarchiveCustomField`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field = wethod.custom_fields().unarchive(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn unarchive(&self, id: impl Into<CustomFieldId>) -> Request<CustomField> {
        let id = id.into();
        Request::draft(&self.core, &UNARCHIVE_CUSTOM_FIELD)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.unarchive_custom_field(&id).await }
            })
    }
    /// List custom fields. [`ListCustomFields`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::CustomFieldDomain;
    ///
    /// let custom_fields = wethod
    ///     .custom_fields()
    ///     .list()
    ///     .domain(CustomFieldDomain::ProjectPlan)
    ///     .archived_at(
    ///         after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?),
    ///     )
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCustomFields {
        ListCustomFields {
            listing: Listing::new(&self.core),
            domain: None,
            include: None,
            search: None,
            archived: None,
            archived_at: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
            order: None,
        }
    }
    /// Create a custom field.
    ///
    /// Adds a field to the records of one kind. The company must have the feature Custom Fields.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `POST /api/custom-fields`, `createCustomField`, the vendor's page `create-custom-field`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::{CreateCustomField, CreateCustomFieldType, CustomFieldDomain};
    ///
    /// let custom_field = wethod
    ///     .custom_fields()
    ///     .create(
    ///         CreateCustomField::new(
    ///             "Website",
    ///             CreateCustomFieldType::SingleOption,
    ///             CustomFieldDomain::ProjectPlan,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateCustomField) -> Request<CustomField> {
        Request::draft(&self.core, &CREATE_CUSTOM_FIELD)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_custom_field(&body).await }
            })
    }
}
/// List custom fields.
///
/// Lists the fields that the company has added to records. The company must have the feature Custom Fields.
///
/// `GET /api/custom-fields`, `listCustomFields`, the vendor's page `list-custom-fields`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::CustomFieldDomain;
///
/// let custom_fields = wethod
///     .custom_fields()
///     .list()
///     .domain(CustomFieldDomain::ProjectPlan)
///     .archived_at(
///         after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?),
///     )
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCustomFields {
    listing: Box<Listing>,
    domain: Option<CustomFieldDomain>,
    include: Option<CustomFieldInclude>,
    search: Option<String>,
    archived: Option<ArchivedCustomFields>,
    archived_at: Option<String>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl ListCustomFields {
    /// Keeps only the custom fields of one kind of record.
    pub fn domain(mut self, value: impl IntoParameter<CustomFieldDomain>) -> Self {
        self.domain = value.into_parameter();
        self
    }
    /// The related records to include with each custom field.
    pub fn include(mut self, value: impl IntoParameter<CustomFieldInclude>) -> Self {
        self.include = value.into_parameter();
        self
    }
    /// Keeps only the custom fields that match a string.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
        self
    }
    /// Selects archived custom fields: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: include.
    pub fn archived(mut self, value: impl IntoParameter<ArchivedCustomFields>) -> Self {
        self.archived = value.into_parameter();
        self
    }
    /// Keeps only the records by archiving time, compared by any of nine operators.
    pub fn archived_at(mut self, filter: impl EqNeqGtGteLtLteInNinBt<DateTime>) -> Self {
        self.archived_at = filter.into_wire();
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
    /// The fields to order by, comma-separated: ascending, or descending with a leading `-`.
    pub fn order_by(mut self, ordering: impl Into<Orderings>) -> Self {
        self.order = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListCustomFields, CustomField, OffsetPaged);
impl ListParameters for ListCustomFields {
    type Item = CustomField;
    fn operation(&self) -> &'static Operation {
        &LIST_CUSTOM_FIELDS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("domain", self.domain.as_ref())?;
        check.parameter("include", self.include.as_ref())?;
        check.parameter("search", self.search.as_ref())?;
        check.parameter("archived", self.archived.as_ref())?;
        check.typed("archived_at", self.archived_at.is_some());
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
        check.parameter("order", self.order.as_ref())?;
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
