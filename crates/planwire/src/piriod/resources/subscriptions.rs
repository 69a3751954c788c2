// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    CreateSubscription, CustomerId, DocumentTypeId, PauseSubscription,
    ResumeSubscription, Subscription, SubscriptionId, SubscriptionLineId,
    SubscriptionStatus, UpdateSubscription,
};
use crate::piriod::operations::{
    CANCEL_SUBSCRIPTION, CREATE_SUBSCRIPTION, LIST_SUBSCRIPTIONS,
    LIST_SUBSCRIPTION_EVENTS, PARTIAL_UPDATE_SUBSCRIPTION, PAUSE_SUBSCRIPTION,
    RESUME_SUBSCRIPTION, RETRIEVE_SUBSCRIPTION,
};
/// Plans that a customer is billed for, period by period.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    core: Arc<Core>,
}
impl Subscriptions {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List subscriptions. [`ListSubscriptions`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let subscriptions = piriod
    ///     .subscriptions()
    ///     .list()
    ///     .customer("cus_1")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListSubscriptions {
        ListSubscriptions {
            listing: Listing::new(&self.core),
            customer: None,
            status: None,
            status_in: None,
            next_billing: None,
            next_billing_gte: None,
            next_billing_lte: None,
            date_start: None,
            date_start_gte: None,
            date_start_lte: None,
            document: None,
            lines: None,
            ordering: None,
        }
    }
    /// Create a subscription.
    ///
    /// Subscribes a customer to one or more plans.
    ///
    /// `POST /subscriptions/`, `createSubscription`, the vendor's page `piriod.readme.io/reference/subscriptions`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::{CreateSubscription, CreateSubscriptionLine};
    ///
    /// let subscription = piriod
    ///     .subscriptions()
    ///     .create(
    ///         CreateSubscription::new(
    ///             "cus_1",
    ///             "2026-03-02".parse::<NaiveDate>()?,
    ///             12,
    ///             vec![CreateSubscriptionLine::new("pla_1", 1)],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateSubscription) -> Request<Subscription> {
        Request::draft(&self.core, &CREATE_SUBSCRIPTION)
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
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription = piriod.subscriptions().get("sub_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<SubscriptionId>) -> Request<Subscription> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_SUBSCRIPTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_subscription(&id).await }
            })
    }
    /// Update a subscription.
    ///
    /// Updates the given fields of a subscription.
    ///
    /// `PATCH /subscriptions/{id}/`, `partialUpdateSubscription`, the vendor's page `api-reference/billing/subscriptions/partial-update-subscription`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use chrono::NaiveDate;
    /// use planwire::piriod::UpdateSubscription;
    ///
    /// let subscription = piriod
    ///     .subscriptions()
    ///     .update(
    ///         "sub_1",
    ///         UpdateSubscription::new().date_start("2026-03-02".parse::<NaiveDate>()?),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<SubscriptionId>,
        body: UpdateSubscription,
    ) -> Request<Subscription> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_SUBSCRIPTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_subscription(&id, &body).await }
            })
    }
    /// Cancel a subscription.
    ///
    /// Cancels a subscription, which ends its billing. Undocumented: whether a reason can be given.
    ///
    /// `DELETE /subscriptions/{id}/`, `cancelSubscription`, the vendor's page `docs.piriod.com/api/billing/subscriptions`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.subscriptions().cancel("sub_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cancel(&self, id: impl Into<SubscriptionId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &CANCEL_SUBSCRIPTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.cancel_subscription(&id).await }
            })
    }
    /// List a subscription's events.
    ///
    /// Lists the events of a subscription. Undocumented: the response, and whether it has pages.
    ///
    /// `GET /subscriptions/{id}/events/`, `listSubscriptionEvents`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = piriod.subscriptions().list_events("sub_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list_events(
        &self,
        id: impl Into<SubscriptionId>,
    ) -> Request<serde_json::Value> {
        let id = id.into();
        Request::draft(&self.core, &LIST_SUBSCRIPTION_EVENTS)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.list_subscription_events(&id).await }
            })
    }
    /// Pause a subscription.
    ///
    /// Pauses the billing of a subscription until a day, or until it is resumed.
    ///
    /// `POST /subscriptions/{id}/pause/`, `pauseSubscription`, the vendor's page `api-reference/billing/subscriptions/pause-subscription`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::{PauseSubscription, SubscriptionPausedReason};
    ///
    /// let subscription = piriod
    ///     .subscriptions()
    ///     .pause(
    ///         "sub_1",
    ///         PauseSubscription::new()
    ///             .paused_reason(SubscriptionPausedReason::NotSpecified),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn pause(
        &self,
        id: impl Into<SubscriptionId>,
        body: PauseSubscription,
    ) -> Request<Subscription> {
        let id = id.into();
        Request::draft(&self.core, &PAUSE_SUBSCRIPTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.pause_subscription(&id, &body).await }
            })
    }
    /// Resume a subscription.
    ///
    /// Resumes the billing of a paused subscription.
    ///
    /// `POST /subscriptions/{id}/resume/`, `resumeSubscription`, the vendor's page `api-reference/billing/subscriptions/resume-subscription`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::ResumeSubscription;
    ///
    /// let subscription = piriod
    ///     .subscriptions()
    ///     .resume("sub_1", ResumeSubscription::new().field("name", "Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn resume(
        &self,
        id: impl Into<SubscriptionId>,
        body: ResumeSubscription,
    ) -> Request<Subscription> {
        let id = id.into();
        Request::draft(&self.core, &RESUME_SUBSCRIPTION)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.resume_subscription(&id, &body).await }
            })
    }
}
/// List subscriptions.
///
/// Lists the subscriptions of the workspace.
///
/// `GET /subscriptions/`, `listSubscriptions`, the vendor's page `api-reference/billing/subscriptions/list-subscriptions`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let subscriptions = piriod
///     .subscriptions()
///     .list()
///     .customer("cus_1")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListSubscriptions {
    listing: Box<Listing>,
    customer: Option<CustomerId>,
    status: Option<SubscriptionStatus>,
    status_in: Option<String>,
    next_billing: Option<chrono::NaiveDate>,
    next_billing_gte: Option<chrono::NaiveDate>,
    next_billing_lte: Option<chrono::NaiveDate>,
    date_start: Option<chrono::NaiveDate>,
    date_start_gte: Option<chrono::NaiveDate>,
    date_start_lte: Option<chrono::NaiveDate>,
    document: Option<DocumentTypeId>,
    lines: Option<SubscriptionLineId>,
    ordering: Option<String>,
}
impl ListSubscriptions {
    /// Keeps only the subscriptions of one customer.
    pub fn customer(mut self, value: impl IntoParameter<CustomerId>) -> Self {
        self.customer = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions of one status.
    pub fn status(mut self, value: impl IntoParameter<SubscriptionStatus>) -> Self {
        self.status = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions of any of these statuses.
    pub fn status_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionStatus>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<SubscriptionStatus>::into);
        self.status_in = Some(joined_values(values));
        self
    }
    /// Keeps only the subscriptions with the next bill on one day.
    pub fn next_billing(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.next_billing = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions with the next bill on one day or later.
    pub fn next_billing_gte(
        mut self,
        value: impl IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.next_billing_gte = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions with the next bill on one day or earlier.
    pub fn next_billing_lte(
        mut self,
        value: impl IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.next_billing_lte = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions that begin on one day.
    pub fn date_start(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_start = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions that begin on one day or later.
    pub fn date_start_gte(
        mut self,
        value: impl IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.date_start_gte = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions that begin on one day or earlier.
    pub fn date_start_lte(
        mut self,
        value: impl IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.date_start_lte = value.into_parameter();
        self
    }
    /// Keeps only the subscriptions that are billed with one type of document.
    pub fn document(mut self, value: impl IntoParameter<DocumentTypeId>) -> Self {
        self.document = value.into_parameter();
        self
    }
    /// Keeps only the subscription of one line.
    pub fn lines(mut self, value: impl IntoParameter<SubscriptionLineId>) -> Self {
        self.lines = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListSubscriptions, Subscription, PageNumbered);
impl ListParameters for ListSubscriptions {
    type Item = Subscription;
    fn operation(&self) -> &'static Operation {
        &LIST_SUBSCRIPTIONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("customer", self.customer.as_ref())?;
        check.parameter("status", self.status.as_ref())?;
        check.parameter("status__in", self.status_in.as_ref())?;
        check.parameter("document", self.document.as_ref())?;
        check.parameter("lines", self.lines.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
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
impl PageBody for planwire_client::piriod::types::SubscriptionPage {
    type Record = Subscription;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
