// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{Addon, AddonId, CreateAddon, UpdateAddon};
use crate::piriod::operations::{
    CREATE_ADDON, DELETE_ADDON, LIST_ADDONS, PARTIAL_UPDATE_ADDON, RETRIEVE_ADDON,
};
/// An extra that can be billed on top of the plans of a subscription.
#[derive(Clone, Debug)]
pub struct Addons {
    core: Arc<Core>,
}
impl Addons {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List add-ons. [`ListAddons`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let addons = piriod.addons().list().order_by(desc("created")).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListAddons {
        ListAddons {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// Create an add-on.
    ///
    /// Creates an add-on.
    ///
    /// `POST /addons/`, `createAddon`, the vendor's page `api-reference/billing/addons/create-addon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateAddon;
    ///
    /// let addon = piriod
    ///     .addons()
    ///     .create(CreateAddon::new("Website", "Agreed on Friday.", "CLP", 100))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateAddon) -> Request<Addon> {
        Request::draft(&self.core, &CREATE_ADDON)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_addon(&body).await }
            })
    }
    /// Retrieve an add-on.
    ///
    /// Returns one add-on.
    ///
    /// `GET /addons/{id}/`, `retrieveAddon`, the vendor's page `api-reference/billing/addons/retrieve-addon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let addon = piriod.addons().get("add_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<AddonId>) -> Request<Addon> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_ADDON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_addon(&id).await }
            })
    }
    /// Update an add-on.
    ///
    /// Updates the given fields of an add-on.
    ///
    /// `PATCH /addons/{id}/`, `partialUpdateAddon`, the vendor's page `api-reference/billing/addons/partial-update-addon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateAddon;
    ///
    /// let addon = piriod
    ///     .addons()
    ///     .update("add_1", UpdateAddon::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<AddonId>, body: UpdateAddon) -> Request<Addon> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_ADDON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_addon(&id, &body).await }
            })
    }
    /// Archive an add-on.
    ///
    /// Archives an add-on.
    ///
    /// `DELETE /addons/{id}/`, `deleteAddon`, the vendor's page `api-reference/billing/addons/archive-addon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.addons().delete("add_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<AddonId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_ADDON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_addon(&id).await }
            })
    }
}
/// List add-ons.
///
/// Lists the add-ons of the workspace.
///
/// `GET /addons/`, `listAddons`, the vendor's page `api-reference/billing/addons/list-addons`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let addons = piriod.addons().list().order_by(desc("created")).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListAddons {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListAddons {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListAddons, Addon, PageNumbered);
impl ListParameters for ListAddons {
    type Item = Addon;
    fn operation(&self) -> &'static Operation {
        &LIST_ADDONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_text(record.id.as_str()), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_addons(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::AddonPage {
    type Record = Addon;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
