// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What a customer subscribes to; how much, how often, and in which currency.
#[derive(Clone, Debug)]
pub struct Plans {
    core: Arc<Core>,
}
impl Plans {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List plans.
    ///
    /// Lists the plans of the workspace.
    ///
    /// `GET /plans/`, `listPlans`, the vendor's page `api-reference/billing/plans/list-plans`.
    pub fn list(&self) -> crate::List<ListPlans> {
        crate::List::new(self.core.clone(), ListPlans::default())
    }
    /// Create a plan.
    ///
    /// Creates a plan of a product.
    ///
    /// `POST /plans/`, `createPlan`, the vendor's page `api-reference/billing/plans/create-plan`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreatePlan,
    ) -> crate::Request<crate::piriod::Plan> {
        crate::Request::draft(&self.core, &crate::piriod::operations::CREATE_PLAN)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_plan(&body).await }
            })
    }
    /// Retrieve a plan.
    ///
    /// Returns one plan.
    ///
    /// `GET /plans/{id}/`, `retrievePlan`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::PlanId>,
    ) -> crate::Request<crate::piriod::Plan> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::RETRIEVE_PLAN)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_plan(&id).await }
            })
    }
    /// Update a plan.
    ///
    /// Changes what of a plan can still be changed: its texts and labels, not its price.
    ///
    /// `PATCH /plans/{id}/`, `partialUpdatePlan`, the vendor's page `api-reference/billing/plans/partial-update-plan-mutable-fields`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::PlanId>,
        body: crate::piriod::UpdatePlan,
    ) -> crate::Request<crate::piriod::Plan> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_PLAN,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_plan(&id, &body).await }
            })
    }
    /// Delete a plan.
    ///
    /// Deletes a plan, or archives it: the title of a page that was not seen speaks of archiving.
    ///
    /// `DELETE /plans/{id}/`, `deletePlan`.
    #[inline]
    pub fn delete(&self, id: impl Into<crate::piriod::PlanId>) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::DELETE_PLAN)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_plan(&id).await }
            })
    }
}
/// What `listPlans` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListPlans {
    ordering: Option<String>,
    product: Option<crate::piriod::ProductId>,
    status: Option<crate::piriod::PlanStatus>,
}
impl crate::List<ListPlans> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
    /// Keeps the plans of one product.
    pub fn product(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::ProductId>,
    ) -> Self {
        self.parameters.product = value.into_parameter();
        self
    }
    /// Keeps the plans of one status.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::PlanStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListPlans {}
impl crate::list::sealed::ListParameters for ListPlans {
    type Record = crate::piriod::Plan;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_PLANS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        check.parameter("product", self.product.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
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
                    .list_plans(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.product.as_ref(),
                        self.status.as_ref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody for planwire_client::piriod::types::PlanPage {
    type Record = crate::piriod::Plan;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
