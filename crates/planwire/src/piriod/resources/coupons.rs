// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Decimal, Error, IntoParameter, Ordering, Request};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    Coupon, CouponApplyOn, CouponDurationScheme, CouponId, CreateCoupon, CurrencyId,
    UpdateCoupon,
};
use crate::piriod::operations::{
    CREATE_COUPON, DELETE_COUPON, LIST_COUPONS, PARTIAL_UPDATE_COUPON, RETRIEVE_COUPON,
};
/// Discounts that subscriptions and their lines can have.
#[derive(Clone, Debug)]
pub struct Coupons {
    core: Arc<Core>,
}
impl Coupons {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List coupons. [`ListCoupons`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    /// use planwire::piriod::CouponApplyOn;
    ///
    /// let coupons = piriod
    ///     .coupons()
    ///     .list()
    ///     .apply_on(CouponApplyOn::Line)
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListCoupons {
        ListCoupons {
            listing: Listing::new(&self.core),
            name: None,
            apply_on: None,
            apply_on_in: None,
            duration_scheme: None,
            duration_scheme_in: None,
            amount: None,
            amount_gte: None,
            amount_lte: None,
            currency: None,
            ordering: None,
        }
    }
    /// Create a coupon.
    ///
    /// Creates a coupon.
    ///
    /// `POST /coupons/`, `createCoupon`, the vendor's page `api-reference/billing/coupons/create-coupon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::CreateCoupon;
    ///
    /// let coupon = piriod
    ///     .coupons()
    ///     .create(CreateCoupon::new("Website", 100, "CLP"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, body: CreateCoupon) -> Request<Coupon> {
        Request::draft(&self.core, &CREATE_COUPON)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let body = body.clone();
                async move { client.create_coupon(&body).await }
            })
    }
    /// Retrieve a coupon.
    ///
    /// Returns one coupon.
    ///
    /// `GET /coupons/{id}/`, `retrieveCoupon`, the vendor's page `api-reference/billing/coupons/retrieve-coupon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let coupon = piriod.coupons().get("cou_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<CouponId>) -> Request<Coupon> {
        let id = id.into();
        Request::draft(&self.core, &RETRIEVE_COUPON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.retrieve_coupon(&id).await }
            })
    }
    /// Update a coupon.
    ///
    /// Updates the given fields of a coupon.
    ///
    /// `PATCH /coupons/{id}/`, `partialUpdateCoupon`, the vendor's page `api-reference/billing/coupons/partial-update-coupon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::piriod::UpdateCoupon;
    ///
    /// let coupon = piriod
    ///     .coupons()
    ///     .update("cou_1", UpdateCoupon::new().name("Website"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<CouponId>,
        body: UpdateCoupon,
    ) -> Request<Coupon> {
        let id = id.into();
        Request::draft(&self.core, &PARTIAL_UPDATE_COUPON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                let body = body.clone();
                async move { client.partial_update_coupon(&id, &body).await }
            })
    }
    /// Archive a coupon.
    ///
    /// Archives a coupon.
    ///
    /// `DELETE /coupons/{id}/`, `deleteCoupon`, the vendor's page `api-reference/billing/coupons/archive-coupon`.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// piriod.coupons().delete("cou_1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self, id: impl Into<CouponId>) -> Request<()> {
        let id = id.into();
        Request::draft(&self.core, &DELETE_COUPON)
            .path("id", &id)
            .by(move |client: planwire_client::piriod::Client, (): ()| {
                let id = Clone::clone(&id);
                async move { client.delete_coupon(&id).await }
            })
    }
}
/// List coupons.
///
/// Lists the coupons of the workspace.
///
/// `GET /coupons/`, `listCoupons`, the vendor's page `api-reference/billing/coupons/list-coupons`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
/// use planwire::piriod::CouponApplyOn;
///
/// let coupons = piriod
///     .coupons()
///     .list()
///     .apply_on(CouponApplyOn::Line)
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCoupons {
    listing: Box<Listing>,
    name: Option<String>,
    apply_on: Option<CouponApplyOn>,
    apply_on_in: Option<String>,
    duration_scheme: Option<CouponDurationScheme>,
    duration_scheme_in: Option<String>,
    amount: Option<Decimal>,
    amount_gte: Option<Decimal>,
    amount_lte: Option<Decimal>,
    currency: Option<CurrencyId>,
    ordering: Option<String>,
}
impl ListCoupons {
    /// Keeps only the coupons of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// Keeps only the coupons that apply to lines, or to invoices.
    pub fn apply_on(mut self, value: impl IntoParameter<CouponApplyOn>) -> Self {
        self.apply_on = value.into_parameter();
        self
    }
    /// Keeps only the coupons that apply to any of these.
    pub fn apply_on_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<CouponApplyOn>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<CouponApplyOn>::into);
        self.apply_on_in = Some(joined_values(values));
        self
    }
    /// Keeps only the coupons with one duration scheme.
    pub fn duration_scheme(
        mut self,
        value: impl IntoParameter<CouponDurationScheme>,
    ) -> Self {
        self.duration_scheme = value.into_parameter();
        self
    }
    /// Keeps only the coupons with any of these duration schemes.
    pub fn duration_scheme_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<CouponDurationScheme>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<CouponDurationScheme>::into);
        self.duration_scheme_in = Some(joined_values(values));
        self
    }
    /// Keeps only the coupons of exactly this discount, in percent or money.
    pub fn amount(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.amount = value.into_parameter();
        self
    }
    /// Keeps only the coupons of at least this discount.
    pub fn amount_gte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.amount_gte = value.into_parameter();
        self
    }
    /// Keeps only the coupons of at most this discount.
    pub fn amount_lte(mut self, value: impl IntoParameter<Decimal>) -> Self {
        self.amount_lte = value.into_parameter();
        self
    }
    /// Keeps only the coupons of one currency, by its ISO 4217 code.
    pub fn currency(mut self, value: impl IntoParameter<CurrencyId>) -> Self {
        self.currency = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListCoupons, Coupon, PageNumbered);
impl ListParameters for ListCoupons {
    type Item = Coupon;
    fn operation(&self) -> &'static Operation {
        &LIST_COUPONS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("name", self.name.as_ref())?;
        check.parameter("apply_on", self.apply_on.as_ref())?;
        check.parameter("apply_on__in", self.apply_on_in.as_ref())?;
        check.parameter("duration_scheme", self.duration_scheme.as_ref())?;
        check.parameter("duration_scheme__in", self.duration_scheme_in.as_ref())?;
        check.parameter("amount", self.amount.as_ref())?;
        check.parameter("amount__gte", self.amount_gte.as_ref())?;
        check.parameter("amount__lte", self.amount_lte.as_ref())?;
        check.parameter("currency", self.currency.as_ref())?;
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
                    .list_coupons(
                        self.amount.as_ref(),
                        self.amount_gte.as_ref(),
                        self.amount_lte.as_ref(),
                        self.apply_on.as_ref(),
                        self.apply_on_in.as_deref(),
                        self.currency.as_ref(),
                        self.duration_scheme.as_ref(),
                        self.duration_scheme_in.as_deref(),
                        self.name.as_deref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::CouponPage {
    type Record = Coupon;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
