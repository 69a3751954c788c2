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
    CreateCustomFieldOption, CustomFieldId, CustomFieldOption, CustomFieldOptionId,
    SoftDeleted, UpdateCustomFieldOption,
};
use crate::wethod::operations::{
    CREATE_CUSTOM_FIELD_OPTION, DELETE_CUSTOM_FIELD_OPTION, GET_CUSTOM_FIELD_OPTION,
    LIST_CUSTOM_FIELD_OPTIONS, UPDATE_CUSTOM_FIELD_OPTION,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
/// The values of custom fields.
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
    /// Returns one option of a custom field.
    ///
    /// `GET /api/custom-field-options/{id}`, `getCustomFieldOption`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field_option = wethod.custom_field_options().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CustomFieldOptionId>) -> Request<CustomFieldOption> {
        let id = id.into();
        Request::draft(&self.core, &GET_CUSTOM_FIELD_OPTION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.get_custom_field_option(&id).await }
            })
    }
    /// Update a custom field option.
    ///
    /// Updates the given properties of an option.
    ///
    /// `PATCH /api/custom-field-options/{id}`, `updateCustomFieldOption`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateCustomFieldOption;
    ///
    /// let custom_field_option = wethod
    ///     .custom_field_options()
    ///     .update(7, UpdateCustomFieldOption::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<CustomFieldOptionId>,
        body: UpdateCustomFieldOption,
    ) -> Request<CustomFieldOption> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_CUSTOM_FIELD_OPTION)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.custom_field_options().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<CustomFieldOptionId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CUSTOM_FIELD_OPTION)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_custom_field_option(&id).await }
            })
    }
    /// List custom field options. [`ListCustomFieldOptions`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    ///
    /// let custom_field_options = wethod
    ///     .custom_field_options()
    ///     .list()
    ///     .custom_field_id(12)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCustomFieldOptions {
        ListCustomFieldOptions {
            listing: Listing::new(&self.core),
            custom_field_id: None,
            search: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
            order: None,
        }
    }
    /// Create a custom field option.
    ///
    /// Adds an option to a custom field. The company must have the feature Custom Fields.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `settings.company`: Manage the settings of the company.
    ///
    /// `POST /api/custom-field-options`, `createCustomFieldOption`, the vendor's page `create-custom-field-option`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::{CreateCustomFieldOption, CustomFieldOptionColor};
    ///
    /// let custom_field_option = wethod
    ///     .custom_field_options()
    ///     .create(
    ///         CreateCustomFieldOption::new("Website", 12)
    ///             .color(CustomFieldOptionColor::Hex114B5F),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateCustomFieldOption) -> Request<CustomFieldOption> {
        Request::draft(&self.core, &CREATE_CUSTOM_FIELD_OPTION)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_custom_field_option(&body).await }
            })
    }
}
/// List custom field options.
///
/// Lists the options of custom fields. The company must have the feature Custom Fields.
///
/// `GET /api/custom-field-options`, `listCustomFieldOptions`, the vendor's page `list-custom-field-options`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
///
/// let custom_field_options = wethod
///     .custom_field_options()
///     .list()
///     .custom_field_id(12)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCustomFieldOptions {
    listing: Box<Listing>,
    custom_field_id: Option<CustomFieldId>,
    search: Option<String>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
    order: Option<String>,
}
impl ListCustomFieldOptions {
    /// Keeps only the options of one custom field.
    pub fn custom_field_id(mut self, value: impl IntoParameter<CustomFieldId>) -> Self {
        self.custom_field_id = value.into_parameter();
        self
    }
    /// Keeps only the options that match a string.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
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
list_methods!(ListCustomFieldOptions, CustomFieldOption, OffsetPaged);
impl ListParameters for ListCustomFieldOptions {
    type Item = CustomFieldOption;
    fn operation(&self) -> &'static Operation {
        &LIST_CUSTOM_FIELD_OPTIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("custom_field_id", self.custom_field_id.as_ref())?;
        check.parameter("search", self.search.as_ref())?;
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
