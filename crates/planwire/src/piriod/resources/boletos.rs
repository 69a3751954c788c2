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
use crate::piriod::{Boleto, BoletoId, CreateBoleto, UpdateBoleto};
use crate::piriod::operations::{
    CREATE_BOLETO, DELETE_BOLETO, LIST_BOLETOS, PARTIAL_UPDATE_BOLETO, RETRIEVE_BOLETO,
};
/// Payment slips of Brazilian banks.
#[derive(Clone, Debug)]
pub struct Boletos {
    core: Arc<Core>,
}
impl Boletos {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List boletos. [`ListBoletos`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let boletos = piriod.boletos().list().order_by(desc("created")).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBoletos {
        ListBoletos {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// Create a boleto.
    ///
    /// Adds a boleto to a payment.
    ///
    /// `POST /boletos/`, `createBoleto`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateBoleto;
    ///
    /// let boleto = piriod
    ///     .boletos()
    ///     .create(CreateBoleto::new(12, "text", "text", "text"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateBoleto) -> Request<Boleto> {
        Request::draft(&self.core, &CREATE_BOLETO)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_boleto(&body).await }
            })
    }
    /// Retrieve a boleto.
    ///
    /// Returns one boleto.
    ///
    /// `GET /boletos/{id}/`, `retrieveBoleto`, the vendor's page `api-reference/payments/boletos/retrieve-boleto`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let boleto = piriod.boletos().get(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<BoletoId>) -> Request<Boleto> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_BOLETO)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_boleto(&id).await }
            })
    }
    /// Update a boleto.
    ///
    /// Updates the given fields of a boleto.
    ///
    /// `PATCH /boletos/{id}/`, `partialUpdateBoleto`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateBoleto;
    ///
    /// let boleto = piriod.boletos().update(7, UpdateBoleto::new().bill_id("text")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<BoletoId>,
        body: UpdateBoleto,
    ) -> Request<Boleto> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_BOLETO)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_boleto(&id, &body).await }
            })
    }
    /// Delete a boleto.
    ///
    /// Deletes a boleto.
    ///
    /// `DELETE /boletos/{id}/`, `deleteBoleto`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.boletos().delete(7).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<BoletoId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_BOLETO)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_boleto(&id).await }
            })
    }
}
/// List boletos.
///
/// Lists the boletos of the workspace. A boleto is a payment slip of a Brazilian bank.
///
/// `GET /boletos/`, `listBoletos`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let boletos = piriod.boletos().list().order_by(desc("created")).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBoletos {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListBoletos {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListBoletos, Boleto, PageNumbered);
impl ListParameters for ListBoletos {
    type Item = Boleto;
    fn operation(&self) -> &'static Operation {
        &LIST_BOLETOS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::without_revision(Key::from_integer(record.id.get(), &record.id))
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_boletos(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::BoletoPage {
    type Record = Boleto;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
