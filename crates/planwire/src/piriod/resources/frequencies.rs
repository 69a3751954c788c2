// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// How often a plan can be billed.
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
    pub fn list(&self) -> crate::List<ListFrequencies> {
        crate::List::new(self.core.clone(), ListFrequencies::default())
    }
}
/// What `listFrequencies` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListFrequencies {
    ordering: Option<String>,
}
impl crate::List<ListFrequencies> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListFrequencies {}
impl crate::list::sealed::ListParameters for ListFrequencies {
    type Record = crate::piriod::Frequency;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_FREQUENCIES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::of_undocumented(record)
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::FrequencyPage {
    type Record = crate::piriod::Frequency;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
