// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Bank accounts of the workspace.
#[derive(Clone, Debug)]
pub struct Banks {
    core: Arc<Core>,
}
impl Banks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List bank accounts.
    ///
    /// Lists the bank accounts of the workspace.
    ///
    /// `GET /banks/`, `listBanks`.
    pub fn list(&self) -> crate::List<ListBanks> {
        crate::List::new(self.core.clone(), ListBanks::default())
    }
    /// Create a bank account.
    ///
    /// Adds a bank account to the workspace.
    ///
    /// `POST /banks/`, `createBank`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateBank,
    ) -> crate::Request<crate::piriod::Bank> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_BANK)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_bank(&body).await }
            })
    }
    /// Update a bank account.
    ///
    /// Changes the fields of a bank account that are sent.
    ///
    /// `PATCH /banks/{id}/`, `partialUpdateBank`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::BankAccountId>,
        body: crate::piriod::UpdateBank,
    ) -> crate::Request<crate::piriod::Bank> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_BANK,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_bank(&id, &body).await }
            })
    }
    /// Sync a bank account.
    ///
    /// Fetches what is new on a bank account from the bank.
    ///
    /// `POST /banks/{id}/sync/`, `syncBank`.
    #[inline]
    pub fn sync(
        &self,
        id: impl Into<crate::piriod::BankAccountId>,
    ) -> crate::Request<serde_json::Value> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::SYNC_BANK)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.sync_bank(&id).await }
            })
    }
}
/// What `listBanks` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListBanks {
    ordering: Option<String>,
}
impl crate::List<ListBanks> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListBanks {}
impl crate::list::sealed::ListParameters for ListBanks {
    type Record = crate::piriod::Bank;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_BANKS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_text(record.id.as_str()),
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
                    .list_banks(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::BankPage {
    type Record = crate::piriod::Bank;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
