// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, List, Ordering};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::Identity;
use crate::list::PageNumbered;
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::Frequency;
use crate::piriod::operations::LIST_FREQUENCIES;
/// Billing frequencies of plans.
#[derive(Clone, Debug)]
pub struct Frequencies {
    core: Arc<Core>,
}
impl Frequencies {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List frequencies.
    ///
    /// Lists the billing frequencies, such as monthly.
    ///
    /// `GET /frequencies/`, `listFrequencies`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let frequencies = piriod.frequencies().list().order_by(desc("id")).all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List<ListFrequencies> {
        List::new(self.core.clone(), ListFrequencies::default())
    }
}
/// What `listFrequencies` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListFrequencies {
    ordering: Option<String>,
}
impl List<ListFrequencies> {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl PageNumbered for ListFrequencies {}
impl ListParameters for ListFrequencies {
    type Record = Frequency;
    fn operation(&self) -> &'static Operation {
        &LIST_FREQUENCIES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> Identity {
        Identity::of_undocumented(record)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Record> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_frequencies(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::FrequencyPage {
    type Record = Frequency;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
