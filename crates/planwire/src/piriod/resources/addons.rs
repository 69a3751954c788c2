// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What can be billed on top of the plans of a subscription.
#[derive(Clone, Debug)]
pub struct Addons {
    core: Arc<Core>,
}
impl Addons {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List add-ons.
    ///
    /// Lists the add-ons of the workspace.
    ///
    /// `GET /addons/`, `listAddons`, the vendor's page `api-reference/billing/addons/list-addons`.
    pub fn list(&self) -> crate::List<ListAddons> {
        crate::List::new(self.core.clone(), ListAddons::default())
    }
    /// Create an add-on.
    ///
    /// Creates an add-on.
    ///
    /// `POST /addons/`, `createAddon`, the vendor's page `api-reference/billing/addons/create-addon`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateAddon,
    ) -> crate::Request<crate::piriod::Addon> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_ADDON)
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
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::AddonId>,
    ) -> crate::Request<crate::piriod::Addon> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_ADDON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_addon(&id).await }
            })
    }
    /// Update an add-on.
    ///
    /// Changes some fields of an add-on.
    ///
    /// `PATCH /addons/{id}/`, `partialUpdateAddon`, the vendor's page `api-reference/billing/addons/partial-update-addon`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::AddonId>,
        body: crate::piriod::UpdateAddon,
    ) -> crate::Request<crate::piriod::Addon> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_ADDON,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_addon(&id, &body).await }
            })
    }
    /// Archive an add-on.
    ///
    /// Archives an add-on, as the title of its page has it.
    ///
    /// `DELETE /addons/{id}/`, `deleteAddon`, the vendor's page `api-reference/billing/addons/archive-addon`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::AddonId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_ADDON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_addon(&id).await }
            })
    }
}
/// What `listAddons` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListAddons {
    ordering: Option<String>,
}
impl crate::List<ListAddons> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListAddons {}
impl crate::list::sealed::ListParameters for ListAddons {
    type Record = crate::piriod::Addon;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_ADDONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_text(record.id.as_str()),
            &record.updated,
        )
    }
    #[inline]
    fn fetch<'a>(
        &'a self,
        call: &'a crate::call::Call,
        window: crate::call::fetched::Window,
    ) -> crate::call::fetched::Fetch<'a, Self::Record> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_addons(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::AddonPage {
    type Record = crate::piriod::Addon;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
