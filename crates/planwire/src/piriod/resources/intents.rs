// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, Ordering};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::Identity;
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::Intent;
use crate::piriod::operations::LIST_INTENTS;
/// Attempts to pay.
#[derive(Clone, Debug)]
pub struct Intents {
    core: Arc<Core>,
}
impl Intents {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List intents. [`ListIntents`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let intents = piriod.intents().list().order_by(desc("id")).all().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListIntents {
        ListIntents {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
}
/// List intents.
///
/// Lists the payment intents of the workspace: attempts to pay.
///
/// `GET /intents/`, `listIntents`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let intents = piriod.intents().list().order_by(desc("id")).all().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListIntents {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListIntents {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListIntents, Intent, PageNumbered);
impl ListParameters for ListIntents {
    type Item = Intent;
    fn operation(&self) -> &'static Operation {
        &LIST_INTENTS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::of_undocumented(record)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_intents(self.ordering.as_deref(), window.position, window.size)
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::IntentPage {
    type Record = Intent;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
