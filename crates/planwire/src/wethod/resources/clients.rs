// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::filter::DateTime;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::request::sealed::RequestParameters;
use crate::wethod::{
    Client, ClientId, ClientInclude, CreateClient, SoftDeleted, UpdateClient,
};
use crate::wethod::operations::{
    CREATE_CLIENT, DELETE_CLIENT, GET_CLIENT, LIST_CLIENTS, UPDATE_CLIENT,
};
use crate::wethod::operators::EqNeqGtGteLtLteInNinBt;
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
    /// Updates the given fields of a client.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `crm.edit`: Edit the clients of the company and their contacts.
    ///
    /// `PATCH /api/client/{id}`, `updateClient`, the vendor's page `update-client`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::UpdateClient;
    ///
    /// let client = wethod
    ///     .clients()
    ///     .update(7, UpdateClient::new().corporate_name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<ClientId>,
        body: UpdateClient,
    ) -> Request<Client> {
        let id = id.into();
        Request::draft(&self.core, &UPDATE_CLIENT)
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
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// wethod.clients().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<ClientId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_CLIENT)
            .path("id", &id)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_client(&id).await }
            })
    }
    /// Create a client.
    ///
    /// Creates a client.
    ///
    /// `POST /api/client`, `createClient`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::CreateClient;
    ///
    /// let client = wethod
    ///     .clients()
    ///     .create(
    ///         CreateClient::new()
    ///             .corporate_name("Website")
    ///             .acronym("text")
    ///             .email("ada@example.com"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateClient) -> Request<Client> {
        Request::draft(&self.core, &CREATE_CLIENT)
            .by(move |client: planwire_client::wethod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_client(&body).await }
            })
    }
    /// Get a client.
    ///
    /// Returns one client.
    ///
    /// The token's owner needs one of these permissions:
    ///
    /// - `crm.view`: View the clients of the company and their contacts.
    ///
    /// `GET /api/clients/{id}`, `getClient`, the vendor's page `get-client`.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::wethod::ClientInclude;
    ///
    /// let client = wethod
    ///     .clients()
    ///     .get(7)
    ///     .include(ClientInclude::ExternalIdentifiers)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<ClientId>) -> Request<Client, GetClient> {
        let id = id.into();
        Request::draft(&self.core, &GET_CLIENT)
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
    /// List clients. [`ListClients`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::{DateTime, FixedOffset};
    /// use planwire::after;
    /// use planwire::wethod::ClientInclude;
    ///
    /// let clients = wethod
    ///     .clients()
    ///     .list()
    ///     .include(ClientInclude::ExternalIdentifiers)
    ///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListClients {
        ListClients {
            listing: Listing::new(&self.core),
            include: None,
            updated_at: None,
            deleted: None,
            deleted_at: None,
        }
    }
}
/// The parameters of `getClient`, set by the methods of [`Request`](crate::Request).
#[derive(Clone, Debug, Default)]
pub struct GetClient {
    include: Option<ClientInclude>,
    deleted: Option<SoftDeleted>,
}
impl RequestParameters for GetClient {
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("include", self.include.as_ref())?;
        check.parameter("deleted", self.deleted.as_ref())?;
        Ok(())
    }
}
impl Request<Client, GetClient> {
    /// The related records to include with the client.
    pub fn include(mut self, value: impl IntoParameter<ClientInclude>) -> Self {
        self.parameters.include = value.into_parameter();
        self
    }
    /// Selects deleted records: `exclude` leaves them out, `include` adds them, `only` returns nothing else.
    ///
    /// Default: exclude.
    pub fn deleted(mut self, value: impl IntoParameter<SoftDeleted>) -> Self {
        self.parameters.deleted = value.into_parameter();
        self
    }
}
/// List clients.
///
/// Lists the clients of the company.
///
/// The token's owner needs one of these permissions:
///
/// - `crm.view`: View the clients of the company and their contacts.
///
/// `GET /api/clients`, `listClients`, the vendor's page `list-clients`.
///
/// ```no_run
/// # async fn example(wethod: planwire::Wethod) -> Result<(), Box<dyn std::error::Error>> {
/// use chrono::{DateTime, FixedOffset};
/// use planwire::after;
/// use planwire::wethod::ClientInclude;
///
/// let clients = wethod
///     .clients()
///     .list()
///     .include(ClientInclude::ExternalIdentifiers)
///     .updated_at(after("2026-01-01T00:00:00+01:00".parse::<DateTime<FixedOffset>>()?))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListClients {
    listing: Box<Listing>,
    include: Option<ClientInclude>,
    updated_at: Option<String>,
    deleted: Option<SoftDeleted>,
    deleted_at: Option<String>,
}
impl ListClients {
    /// The related records to include with each client.
    pub fn include(mut self, value: impl IntoParameter<ClientInclude>) -> Self {
        self.include = value.into_parameter();
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
}
list_methods!(ListClients, Client, OffsetPaged);
impl ListParameters for ListClients {
    type Item = Client;
    fn operation(&self) -> &'static Operation {
        &LIST_CLIENTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("include", self.include.as_ref())?;
        check.typed("updated_at", self.updated_at.is_some());
        check.parameter("deleted", self.deleted.as_ref())?;
        check.typed("deleted_at", self.deleted_at.is_some());
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
