// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Payment slips of Brazilian banks.
#[derive(Clone, Debug)]
pub struct Boletos {
    core: Arc<Core>,
}
impl Boletos {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List boletos.
    ///
    /// Lists the boletos of the workspace, a boleto being a payment slip of a Brazilian bank.
    ///
    /// `GET /boletos/`, `listBoletos`.
    pub fn list(&self) -> crate::List<ListBoletos> {
        crate::List::new(self.core.clone(), ListBoletos::default())
    }
    /// Create a boleto.
    ///
    /// Adds a boleto to a payment.
    ///
    /// `POST /boletos/`, `createBoleto`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateBoleto,
    ) -> crate::Request<crate::piriod::Boleto> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_BOLETO)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_boleto(&body).await }
            })
    }
    /// Retrieve a boleto.
    ///
    /// Gives one boleto.
    ///
    /// `GET /boletos/{id}/`, `retrieveBoleto`, the vendor's page `api-reference/payments/boletos/retrieve-boleto`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::BoletoId>,
    ) -> crate::Request<crate::piriod::Boleto> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_BOLETO)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_boleto(&id).await }
            })
    }
    /// Update a boleto.
    ///
    /// Changes the fields of a boleto that are sent.
    ///
    /// `PATCH /boletos/{id}/`, `partialUpdateBoleto`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::BoletoId>,
        body: crate::piriod::UpdateBoleto,
    ) -> crate::Request<crate::piriod::Boleto> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_BOLETO,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_boleto(&id, &body).await }
            })
    }
    /// Delete a boleto.
    ///
    /// Removes a boleto.
    ///
    /// `DELETE /boletos/{id}/`, `deleteBoleto`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::BoletoId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_BOLETO)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_boleto(&id).await }
            })
    }
}
/// What `listBoletos` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBoletos {
    ordering: Option<String>,
}
impl crate::List<ListBoletos> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListBoletos {}
impl crate::list::sealed::ListParameters for ListBoletos {
    type Record = crate::piriod::Boleto;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_BOLETOS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
                    .list_boletos(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::BoletoPage {
    type Record = crate::piriod::Boleto;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
