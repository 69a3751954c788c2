// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// The companies and people that projects are done for.
#[derive(Clone, Debug)]
pub struct Clients {
    core: Arc<Core>,
}
impl Clients {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// Update a client.
    ///
    /// Changes the given fields of a client.
    ///
    /// The token's owner needs one of these permissions:
    /// - `crm.edit`: Edit the clients of the company and their contacts.
    ///
    ///
    /// `PATCH /api/client/{id}`, `updateClient`, the vendor's page `update-client`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::wethod::ClientId>,
        body: crate::wethod::UpdateClient,
    ) -> crate::Request<crate::wethod::Client> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::UPDATE_CLIENT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.update_client(&id, &body).await }
            })
    }
    /// Delete a client.
    ///
    /// Deletes a client.
    ///
    /// `DELETE /api/client/{id}`, `deleteClient`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::wethod::ClientId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::DELETE_CLIENT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_client(&id).await }
            })
    }
    /// Create a client.
    ///
    /// Adds a client to the company.
    ///
    /// `POST /api/client`, `createClient`.
    #[inline]
    pub fn create(
        &self,
        body: crate::wethod::CreateClient,
    ) -> crate::Request<crate::wethod::Client> {
        crate::Request::draft(&self.core, &crate::wethod::operations::CREATE_CLIENT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_client(&body).await }
            })
    }
    /// Get a client.
    ///
    /// Reads one client.
    ///
    /// The token's owner needs one of these permissions:
    /// - `crm.view`: View the clients of the company and their contacts.
    ///
    ///
    /// `GET /api/clients/{id}`, `getClient`, the vendor's page `get-client`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::wethod::ClientId>,
    ) -> crate::Request<crate::wethod::Client, GetClient> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::wethod::operations::GET_CLIENT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, parameters: GetClient| {
                let id = Clone::clone(&id);
                async move {
                    client
                        .get_client(
                            &id,
                            parameters.deleted.as_ref(),
                            parameters.include.as_ref(),
                        )
                        .await
                }
            })
    }
    /// List clients.
    ///
    /// Lists the clients of the company.
    ///
    /// The token's owner needs one of these permissions:
    /// - `crm.view`: View the clients of the company and their contacts.
    ///
    ///
    /// `GET /api/clients`, `listClients`, the vendor's page `list-clients`.
    pub fn list(&self) -> crate::List<ListClients> {
        crate::List::new(self.core.clone(), ListClients::default())
    }
}
/// What `getClient` takes; set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetClient {
    include: Option<crate::wethod::ClientInclude>,
    deleted: Option<crate::wethod::SoftDeleted>,
}
impl crate::request::sealed::RequestParameters for GetClient {
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("include", self.include.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl crate::Request<crate::wethod::Client, GetClient> {
    /// What comes with the client.
    pub fn include(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ClientInclude>,
    ) -> Self {
        self.parameters.include = value.into_parameter();
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
}
/// What `listClients` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListClients {
    include: Option<crate::wethod::ClientInclude>,
    updated_at: Option<String>,
    deleted: Option<crate::wethod::SoftDeleted>,
    deleted_at: Option<String>,
}
impl crate::List<ListClients> {
    /// What comes with each client.
    pub fn include(
        mut self,
        value: impl crate::IntoParameter<crate::wethod::ClientInclude>,
    ) -> Self {
        self.parameters.include = value.into_parameter();
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
impl crate::list::OffsetPaged for ListClients {}
impl crate::list::sealed::ListParameters for ListClients {
    type Record = crate::wethod::Client;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::wethod::operations::LIST_CLIENTS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("include", self.include.as_ref())?;
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
                    .list_clients(
                        self.deleted.as_ref(),
                        self.deleted_at.as_deref(),
                        self.include.as_ref(),
                        window.size,
                        window.position,
                        self.updated_at.as_deref(),
                    )
                    .await
            })
        })
    }
}
