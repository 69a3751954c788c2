// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// Plans that a customer is billed for, period by period.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    core: Arc<Core>,
}
impl Subscriptions {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List subscriptions.
    ///
    /// Lists the subscriptions of the workspace.
    ///
    /// `GET /subscriptions/`, `listSubscriptions`, the vendor's page `api-reference/billing/subscriptions/list-subscriptions`.
    pub fn list(&self) -> crate::List<ListSubscriptions> {
        crate::List::new(self.core.clone(), ListSubscriptions::default())
    }
    /// Create a subscription.
    ///
    /// Subscribes a customer to one or more plans.
    ///
    /// `POST /subscriptions/`, `createSubscription`, the vendor's page `piriod.readme.io/reference/subscriptions`.
    #[inline]
    pub fn create(
        &self,
        body: crate::piriod::CreateSubscription,
    ) -> crate::Request<crate::piriod::Subscription> {
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CREATE_SUBSCRIPTION,
            )
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_subscription(&body).await }
            })
    }
    /// Retrieve a subscription.
    ///
    /// Returns one subscription with its lines.
    ///
    /// `GET /subscriptions/{id}/`, `retrieveSubscription`, the vendor's page `api-reference/billing/subscriptions/retrieve-subscription`.
    #[inline]
    pub fn get(
        &self,
        id: impl Into<crate::piriod::SubscriptionId>,
    ) -> crate::Request<crate::piriod::Subscription> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RETRIEVE_SUBSCRIPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_subscription(&id).await }
            })
    }
    /// Update a subscription.
    ///
    /// Changes some fields of a subscription.
    ///
    /// `PATCH /subscriptions/{id}/`, `partialUpdateSubscription`, the vendor's page `api-reference/billing/subscriptions/partial-update-subscription`.
    #[inline]
    pub fn update(
        &self,
        id: impl Into<crate::piriod::SubscriptionId>,
        body: crate::piriod::UpdateSubscription,
    ) -> crate::Request<crate::piriod::Subscription> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::PARTIAL_UPDATE_SUBSCRIPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_subscription(&id, &body).await }
            })
    }
    /// Cancel a subscription.
    ///
    /// Cancels a subscription, so that it is billed no more. Whether a reason can be given is not documented.
    ///
    /// `DELETE /subscriptions/{id}/`, `cancelSubscription`, the vendor's page `docs.piriod.com/api/billing/subscriptions`.
    #[inline]
    pub fn cancel(
        &self,
        id: impl Into<crate::piriod::SubscriptionId>,
    ) -> crate::Request<()> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::CANCEL_SUBSCRIPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.cancel_subscription(&id).await }
            })
    }
    /// List a subscription's events.
    ///
    /// Lists what has happened to a subscription; what the answer holds, and whether it comes in pages, is not known.
    ///
    /// `GET /subscriptions/{id}/events/`, `listSubscriptionEvents`.
    #[inline]
    pub fn list_events(
        &self,
        id: impl Into<crate::piriod::SubscriptionId>,
    ) -> crate::Request<serde_json::Value> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::LIST_SUBSCRIPTION_EVENTS,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.list_subscription_events(&id).await }
            })
    }
    /// Pause a subscription.
    ///
    /// Stops the billing of a subscription, until a day or until it is resumed.
    ///
    /// `POST /subscriptions/{id}/pause/`, `pauseSubscription`, the vendor's page `api-reference/billing/subscriptions/pause-subscription`.
    #[inline]
    pub fn pause(
        &self,
        id: impl Into<crate::piriod::SubscriptionId>,
        body: crate::piriod::PauseSubscription,
    ) -> crate::Request<crate::piriod::Subscription> {
        let id = id.into();
        crate::Request::draft(&self.core, &crate::piriod::operations::PAUSE_SUBSCRIPTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.pause_subscription(&id, &body).await }
            })
    }
    /// Resume a subscription.
    ///
    /// Takes up the billing of a paused subscription again.
    ///
    /// `POST /subscriptions/{id}/resume/`, `resumeSubscription`, the vendor's page `api-reference/billing/subscriptions/resume-subscription`.
    #[inline]
    pub fn resume(
        &self,
        id: impl Into<crate::piriod::SubscriptionId>,
        body: crate::piriod::ResumeSubscription,
    ) -> crate::Request<crate::piriod::Subscription> {
        let id = id.into();
        crate::Request::draft(
                &self.core,
                &crate::piriod::operations::RESUME_SUBSCRIPTION,
            )
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.resume_subscription(&id, &body).await }
            })
    }
}
/// What `listSubscriptions` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListSubscriptions {
    customer: Option<crate::piriod::CustomerId>,
    status: Option<crate::piriod::SubscriptionStatus>,
    status_in: Option<String>,
    next_billing: Option<chrono::NaiveDate>,
    next_billing_gte: Option<chrono::NaiveDate>,
    next_billing_lte: Option<chrono::NaiveDate>,
    date_start: Option<chrono::NaiveDate>,
    date_start_gte: Option<chrono::NaiveDate>,
    date_start_lte: Option<chrono::NaiveDate>,
    document: Option<crate::piriod::DocumentTypeId>,
    lines: Option<crate::piriod::SubscriptionLineId>,
    ordering: Option<String>,
}
impl crate::List<ListSubscriptions> {
    /// Keeps the subscriptions of one customer.
    pub fn customer(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CustomerId>,
    ) -> Self {
        self.parameters.customer = value.into_parameter();
        self
    }
    /// Keeps the subscriptions of one status.
    pub fn status(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SubscriptionStatus>,
    ) -> Self {
        self.parameters.status = value.into_parameter();
        self
    }
    /// Keeps the subscriptions of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::SubscriptionStatus>>,
    ) -> Self {
        let values = values
            .into_iter()
            .map(Into::<crate::piriod::SubscriptionStatus>::into);
        self.parameters.status_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the subscriptions whose next bill is on this day.
    pub fn next_billing(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.next_billing = value.into_parameter();
        self
    }
    /// Keeps the subscriptions whose next bill is on this day or later.
    pub fn next_billing_gte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.next_billing_gte = value.into_parameter();
        self
    }
    /// Keeps the subscriptions whose next bill is on this day or earlier.
    pub fn next_billing_lte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.next_billing_lte = value.into_parameter();
        self
    }
    /// Keeps the subscriptions that begin on this day.
    pub fn date_start(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_start = value.into_parameter();
        self
    }
    /// Keeps the subscriptions that begin on this day or later.
    pub fn date_start_gte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_start_gte = value.into_parameter();
        self
    }
    /// Keeps the subscriptions that begin on this day or earlier.
    pub fn date_start_lte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_start_lte = value.into_parameter();
        self
    }
    /// Keeps the subscriptions that are billed with one type of document.
    pub fn document(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::DocumentTypeId>,
    ) -> Self {
        self.parameters.document = value.into_parameter();
        self
    }
    /// Keeps the subscription that has this line.
    pub fn lines(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::SubscriptionLineId>,
    ) -> Self {
        self.parameters.lines = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListSubscriptions {}
impl crate::list::sealed::ListParameters for ListSubscriptions {
    type Record = crate::piriod::Subscription;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_SUBSCRIPTIONS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("document", self.document.as_ref())?;
        check.parameter("lines", self.lines.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
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
                    .list_subscriptions(
                        self.customer.as_ref(),
                        self.date_start.as_ref(),
                        self.date_start_gte.as_ref(),
                        self.date_start_lte.as_ref(),
                        self.document.as_ref(),
                        self.lines.as_ref(),
                        self.next_billing.as_ref(),
                        self.next_billing_gte.as_ref(),
                        self.next_billing_lte.as_ref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.status.as_ref(),
                        self.status_in.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::SubscriptionPage {
    type Record = crate::piriod::Subscription;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
