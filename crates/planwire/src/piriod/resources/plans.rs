// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::Check;
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{CreatePlan, Plan, PlanId, PlanStatus, ProductId, UpdatePlan};
use crate::piriod::operations::{
    CREATE_PLAN, DELETE_PLAN, LIST_PLANS, PARTIAL_UPDATE_PLAN, RETRIEVE_PLAN,
};
/// The billing terms that a customer subscribes to: price, frequency and currency.
#[derive(Clone, Debug)]
pub struct Plans {
    core: Arc<Core>,
}
impl Plans {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List plans. [`ListPlans`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let plans = piriod
    ///     .plans()
    ///     .list()
    ///     .order_by(desc("created"))
    ///     .product("pro_1")
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPlans {
        ListPlans {
            listing: Listing::new(&self.core),
            ordering: None,
            product: None,
            status: None,
        }
    }
    /// Create a plan.
    ///
    /// Creates a plan of a product.
    ///
    /// `POST /plans/`, `createPlan`, the vendor's page `api-reference/billing/plans/create-plan`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreatePlan;
    ///
    /// let plan = piriod
    ///     .plans()
    ///     .create(
    ///         CreatePlan::new(
    ///             "pro_1",
    ///             "Website",
    ///             "Agreed on Friday.",
    ///             "monthly",
    ///             "CLP",
    ///             100,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreatePlan) -> Request<Plan> {
        Request::draft(&self.core, &CREATE_PLAN)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let plan = piriod.plans().get("pla_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<PlanId>) -> Request<Plan> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_PLAN)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_plan(&id).await }
            })
    }
    /// Update a plan.
    ///
    /// Updates the fields of a plan that can still be changed: its texts and labels, not its price.
    ///
    /// `PATCH /plans/{id}/`, `partialUpdatePlan`, the vendor's page `api-reference/billing/plans/partial-update-plan-mutable-fields`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdatePlan;
    ///
    /// let plan = piriod.plans().update("pla_1", UpdatePlan::new().name("Website")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<PlanId>, body: UpdatePlan) -> Request<Plan> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_PLAN)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_plan(&id, &body).await }
            })
    }
    /// Delete a plan.
    ///
    /// Deletes a plan. It may be archived instead: the title of a page that was not seen mentions archiving.
    ///
    /// `DELETE /plans/{id}/`, `deletePlan`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.plans().delete("pla_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<PlanId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_PLAN)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_plan(&id).await }
            })
    }
}
/// List plans.
///
/// Lists the plans of the workspace.
///
/// `GET /plans/`, `listPlans`, the vendor's page `api-reference/billing/plans/list-plans`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let plans = piriod
///     .plans()
///     .list()
///     .order_by(desc("created"))
///     .product("pro_1")
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListPlans {
    listing: Box<Listing>,
    ordering: Option<String>,
    product: Option<ProductId>,
    status: Option<PlanStatus>,
}
impl ListPlans {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
    /// Keeps only the plans of one product.
    pub fn product(mut self, value: impl IntoParameter<ProductId>) -> Self {
        self.product = value.into_parameter();
        self
    }
    /// Keeps only the plans of one status.
    pub fn status(mut self, value: impl IntoParameter<PlanStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
}
list_methods!(ListPlans, Plan, PageNumbered);
impl ListParameters for ListPlans {
    type Item = Plan;
    fn operation(&self) -> &'static Operation {
        &LIST_PLANS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("ordering", self.ordering.as_ref())?;
        check.parameter("product", self.product.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_text(record.id.as_str()), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
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
impl PageBody for planwire_client::piriod::types::PlanPage {
    type Record = Plan;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
