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
use crate::piriod::{Bank, BankAccountId, CreateBank, UpdateBank};
use crate::piriod::operations::{CREATE_BANK, LIST_BANKS, PARTIAL_UPDATE_BANK, SYNC_BANK};
/// Bank accounts of the workspace.
#[derive(Clone, Debug)]
pub struct Banks {
    core: Arc<Core>,
}
impl Banks {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List bank accounts. [`ListBanks`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let banks = piriod.banks().list().order_by(desc("id")).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListBanks {
        ListBanks {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// Create a bank account.
    ///
    /// Adds a bank account to the workspace.
    ///
    /// `POST /banks/`, `createBank`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateBank;
    ///
    /// let bank = piriod.banks().create(CreateBank::new().field("name", "Website")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateBank) -> Request<Bank> {
        Request::draft(&self.core, &CREATE_BANK)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_bank(&body).await }
            })
    }
    /// Update a bank account.
    ///
    /// Updates the given fields of a bank account.
    ///
    /// `PATCH /banks/{id}/`, `partialUpdateBank`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateBank;
    ///
    /// let bank = piriod
    ///     .banks()
    ///     .update("ban_1", UpdateBank::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<BankAccountId>,
        body: UpdateBank,
    ) -> Request<Bank> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_BANK)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_bank(&id, &body).await }
            })
    }
    /// Sync a bank account.
    ///
    /// Fetches the latest transactions of a bank account from the bank.
    ///
    /// `POST /banks/{id}/sync/`, `syncBank`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = piriod.banks().sync("ban_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sync(&self, id: impl Into<BankAccountId>) -> Request<serde_json::Value> {
        let id = id.into();
        Request::draft(&self.core, &SYNC_BANK)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.sync_bank(&id).await }
            })
    }
}
/// List bank accounts.
///
/// Lists the bank accounts of the workspace.
///
/// `GET /banks/`, `listBanks`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let banks = piriod.banks().list().order_by(desc("id")).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListBanks {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListBanks {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListBanks, Bank, PageNumbered);
impl ListParameters for ListBanks {
    type Item = Bank;
    fn operation(&self) -> &'static Operation {
        &LIST_BANKS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::without_revision(Key::from_text(record.id.as_str()))
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_banks(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::BankPage {
    type Record = Bank;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
