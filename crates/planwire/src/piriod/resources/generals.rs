// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
use crate::{Error, IntoParameter, Ordering};
use crate::call::Call;
use crate::call::fetched::{Fetch, PageBody, PageParts, Window};
use crate::check::{Check, joined_values};
use crate::identity::{Identity, Key};
use crate::list::{Listing, list_methods};
use crate::list::sealed::ListParameters;
use crate::operation::Operation;
use crate::piriod::{
    CountryId, Currency, CurrencyId, DocumentType, DocumentTypeFlag, ExchangeRate,
    GeneralBank, GeneralCountry, GeneralReference, GeneralState,
};
use crate::piriod::operations::{
    LIST_CURRENCIES, LIST_DOCUMENT_TYPES, LIST_EXCHANGE_RATES, LIST_GENERALS_BANKS,
    LIST_GENERALS_COUNTRIES, LIST_GENERALS_REFERENCES, LIST_STATES,
};
/// Data that all workspaces share: currencies, exchange rates, countries, states, banks and document types.
#[derive(Clone, Debug)]
pub struct Generals {
    core: Arc<Core>,
}
impl Generals {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List banks. [`ListGeneralsBanks`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let general_banks = piriod
    ///     .generals()
    ///     .list_banks()
    ///     .country("CL")
    ///     .order_by(desc("id"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_banks(&self) -> ListGeneralsBanks {
        ListGeneralsBanks {
            listing: Listing::new(&self.core),
            country: None,
            ordering: None,
        }
    }
    /// List exchange rates. [`ListExchangeRates`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let exchange_rates = piriod
    ///     .generals()
    ///     .list_exchange_rates()
    ///     .currency_from("CLP")
    ///     .order_by(desc("created"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_exchange_rates(&self) -> ListExchangeRates {
        ListExchangeRates {
            listing: Listing::new(&self.core),
            currency_from: None,
            currency_to: None,
            date: None,
            date_gte: None,
            date_lte: None,
            ordering: None,
        }
    }
    /// List countries. [`ListGeneralsCountries`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let general_countries = piriod
    ///     .generals()
    ///     .list_countries()
    ///     .search("text")
    ///     .order_by(desc("id"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_countries(&self) -> ListGeneralsCountries {
        ListGeneralsCountries {
            listing: Listing::new(&self.core),
            search: None,
            ordering: None,
        }
    }
    /// List currencies. [`ListCurrencies`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let currencies = piriod
    ///     .generals()
    ///     .list_currencies()
    ///     .country("CL")
    ///     .name("Website")
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_currencies(&self) -> ListCurrencies {
        ListCurrencies {
            listing: Listing::new(&self.core),
            country: None,
            name: None,
        }
    }
    /// List document types. [`ListDocumentTypes`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let document_types = piriod
    ///     .generals()
    ///     .list_document_types()
    ///     .country("CL")
    ///     .country_in(["CL"])
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_document_types(&self) -> ListDocumentTypes {
        ListDocumentTypes {
            listing: Listing::new(&self.core),
            country: None,
            country_in: None,
            currency: None,
            currency_in: None,
            is_sale: None,
            is_purchase: None,
            is_order: None,
            hold_taxes: None,
        }
    }
    /// List references. [`ListGeneralsReferences`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// use planwire::desc;
    ///
    /// let general_references = piriod
    ///     .generals()
    ///     .list_references()
    ///     .order_by(desc("id"))
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_references(&self) -> ListGeneralsReferences {
        ListGeneralsReferences {
            listing: Listing::new(&self.core),
            ordering: None,
        }
    }
    /// List states. [`ListStates`] has its filters.
    ///
    /// ```no_run
    /// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
    /// let general_states = piriod
    ///     .generals()
    ///     .list_states()
    ///     .country("CL")
    ///     .country_in(["CL"])
    ///     .all()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list_states(&self) -> ListStates {
        ListStates {
            listing: Listing::new(&self.core),
            country: None,
            country_in: None,
            name: None,
            name_exact: None,
            name_contains: None,
            name_icontains: None,
        }
    }
}
/// List banks.
///
/// Lists the banks of Piriod, not the accounts of the workspace.
///
/// `GET /generals/banks/`, `listGeneralsBanks`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let general_banks = piriod
///     .generals()
///     .list_banks()
///     .country("CL")
///     .order_by(desc("id"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListGeneralsBanks {
    listing: Box<Listing>,
    country: Option<CountryId>,
    ordering: Option<String>,
}
impl ListGeneralsBanks {
    /// Keeps only the banks of one country.
    pub fn country(mut self, value: impl IntoParameter<CountryId>) -> Self {
        self.country = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListGeneralsBanks, GeneralBank, PageNumbered);
impl ListParameters for ListGeneralsBanks {
    type Item = GeneralBank;
    fn operation(&self) -> &'static Operation {
        &LIST_GENERALS_BANKS
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("country", self.country.as_ref())?;
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
                    .list_generals_banks(
                        self.country.as_ref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::GeneralBankPage {
    type Record = GeneralBank;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// List exchange rates.
///
/// Lists the daily exchange rates between currencies. They are the same for all workspaces.
///
/// `GET /generals/changes/`, `listExchangeRates`, the vendor's page `api-reference/collections/generals/changes/list-exchange-rates`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let exchange_rates = piriod
///     .generals()
///     .list_exchange_rates()
///     .currency_from("CLP")
///     .order_by(desc("created"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListExchangeRates {
    listing: Box<Listing>,
    currency_from: Option<CurrencyId>,
    currency_to: Option<CurrencyId>,
    date: Option<chrono::NaiveDate>,
    date_gte: Option<chrono::NaiveDate>,
    date_lte: Option<chrono::NaiveDate>,
    ordering: Option<String>,
}
impl ListExchangeRates {
    /// Keeps only the rates from one currency.
    pub fn currency_from(mut self, value: impl IntoParameter<CurrencyId>) -> Self {
        self.currency_from = value.into_parameter();
        self
    }
    /// Keeps only the rates into one currency.
    pub fn currency_to(mut self, value: impl IntoParameter<CurrencyId>) -> Self {
        self.currency_to = value.into_parameter();
        self
    }
    /// Keeps only the rates of one day.
    pub fn date(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date = value.into_parameter();
        self
    }
    /// Keeps only the rates of one day or later.
    pub fn date_gte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_gte = value.into_parameter();
        self
    }
    /// Keeps only the rates of one day or earlier.
    pub fn date_lte(mut self, value: impl IntoParameter<chrono::NaiveDate>) -> Self {
        self.date_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListExchangeRates, ExchangeRate, PageNumbered);
impl ListParameters for ListExchangeRates {
    type Item = ExchangeRate;
    fn operation(&self) -> &'static Operation {
        &LIST_EXCHANGE_RATES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("currency_from", self.currency_from.as_ref())?;
        check.parameter("currency_to", self.currency_to.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::new(Key::from_integer(record.id.get(), &record.id), &record.updated)
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_exchange_rates(
                        self.currency_from.as_ref(),
                        self.currency_to.as_ref(),
                        self.date.as_ref(),
                        self.date_gte.as_ref(),
                        self.date_lte.as_ref(),
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::ExchangeRatePage {
    type Record = ExchangeRate;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// List countries.
///
/// Lists the countries of Piriod.
///
/// `GET /generals/countries/`, `listGeneralsCountries`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let general_countries = piriod
///     .generals()
///     .list_countries()
///     .search("text")
///     .order_by(desc("id"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListGeneralsCountries {
    listing: Box<Listing>,
    search: Option<String>,
    ordering: Option<String>,
}
impl ListGeneralsCountries {
    /// Keeps only the countries that match a string.
    pub fn search(mut self, value: impl IntoParameter<String>) -> Self {
        self.search = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListGeneralsCountries, GeneralCountry, PageNumbered);
impl ListParameters for ListGeneralsCountries {
    type Item = GeneralCountry;
    fn operation(&self) -> &'static Operation {
        &LIST_GENERALS_COUNTRIES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("search", self.search.as_ref())?;
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
                    .list_generals_countries(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                        self.search.as_deref(),
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::GeneralCountryPage {
    type Record = GeneralCountry;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// List currencies.
///
/// Lists the currencies of Piriod. No token is required.
///
/// `GET /generals/currencies/`, `listCurrencies`, the vendor's page `api-reference/collections/generals/currencies/list-currencies`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// let currencies = piriod
///     .generals()
///     .list_currencies()
///     .country("CL")
///     .name("Website")
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListCurrencies {
    listing: Box<Listing>,
    country: Option<CountryId>,
    name: Option<String>,
}
impl ListCurrencies {
    /// Keeps only the currencies of one country.
    pub fn country(mut self, value: impl IntoParameter<CountryId>) -> Self {
        self.country = value.into_parameter();
        self
    }
    /// Keeps only the currencies of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
}
list_methods!(ListCurrencies, Currency, PageNumbered);
impl ListParameters for ListCurrencies {
    type Item = Currency;
    fn operation(&self) -> &'static Operation {
        &LIST_CURRENCIES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("country", self.country.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
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
                    .list_currencies(
                        self.country.as_ref(),
                        self.name.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::CurrencyPage {
    type Record = Currency;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// List document types.
///
/// Lists the types of tax documents, such as the invoices of a country.
///
/// `GET /generals/documents/`, `listDocumentTypes`, the vendor's page `api/collections/documents`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// let document_types = piriod
///     .generals()
///     .list_document_types()
///     .country("CL")
///     .country_in(["CL"])
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListDocumentTypes {
    listing: Box<Listing>,
    country: Option<CountryId>,
    country_in: Option<String>,
    currency: Option<CurrencyId>,
    currency_in: Option<String>,
    is_sale: Option<DocumentTypeFlag>,
    is_purchase: Option<DocumentTypeFlag>,
    is_order: Option<DocumentTypeFlag>,
    hold_taxes: Option<DocumentTypeFlag>,
}
impl ListDocumentTypes {
    /// Keeps only the types of one country.
    pub fn country(mut self, value: impl IntoParameter<CountryId>) -> Self {
        self.country = value.into_parameter();
        self
    }
    /// Keeps only the types of any of these countries.
    pub fn country_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<CountryId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<CountryId>::into);
        self.country_in = Some(joined_values(values));
        self
    }
    /// Keeps only the types of one currency.
    pub fn currency(mut self, value: impl IntoParameter<CurrencyId>) -> Self {
        self.currency = value.into_parameter();
        self
    }
    /// Keeps only the types of any of these currencies.
    pub fn currency_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<CurrencyId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<CurrencyId>::into);
        self.currency_in = Some(joined_values(values));
        self
    }
    /// Keeps only the document types of sales, or those of other documents.
    pub fn is_sale(mut self, value: impl IntoParameter<DocumentTypeFlag>) -> Self {
        self.is_sale = value.into_parameter();
        self
    }
    /// Keeps only the document types of purchases, or those of other documents.
    pub fn is_purchase(mut self, value: impl IntoParameter<DocumentTypeFlag>) -> Self {
        self.is_purchase = value.into_parameter();
        self
    }
    /// Keeps only the document types of orders, or those of other documents.
    pub fn is_order(mut self, value: impl IntoParameter<DocumentTypeFlag>) -> Self {
        self.is_order = value.into_parameter();
        self
    }
    /// Keeps only the document types that withhold taxes, or those that do not.
    pub fn hold_taxes(mut self, value: impl IntoParameter<DocumentTypeFlag>) -> Self {
        self.hold_taxes = value.into_parameter();
        self
    }
}
list_methods!(ListDocumentTypes, DocumentType, PageNumbered);
impl ListParameters for ListDocumentTypes {
    type Item = DocumentType;
    fn operation(&self) -> &'static Operation {
        &LIST_DOCUMENT_TYPES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("country", self.country.as_ref())?;
        check.parameter("country__in", self.country_in.as_ref())?;
        check.parameter("currency", self.currency.as_ref())?;
        check.parameter("currency__in", self.currency_in.as_ref())?;
        check.parameter("is_sale", self.is_sale.as_ref())?;
        check.parameter("is_purchase", self.is_purchase.as_ref())?;
        check.parameter("is_order", self.is_order.as_ref())?;
        check.parameter("hold_taxes", self.hold_taxes.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::without_revision(Key::from_integer(record.id.get(), &record.id))
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_document_types(
                        self.country.as_ref(),
                        self.country_in.as_deref(),
                        self.currency.as_ref(),
                        self.currency_in.as_deref(),
                        self.hold_taxes.as_ref(),
                        self.is_order.as_ref(),
                        self.is_purchase.as_ref(),
                        self.is_sale.as_ref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::DocumentTypePage {
    type Record = DocumentType;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// List references.
///
/// Lists references, as the path calls them; most likely the ways in which one document can refer to another.
///
/// `GET /generals/references/`, `listGeneralsReferences`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// use planwire::desc;
///
/// let general_references = piriod
///     .generals()
///     .list_references()
///     .order_by(desc("id"))
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListGeneralsReferences {
    listing: Box<Listing>,
    ordering: Option<String>,
}
impl ListGeneralsReferences {
    /// The field to order by, with a leading `-` for descending order. Undocumented: which fields a list accepts.
    pub fn order_by(mut self, ordering: impl Into<Ordering>) -> Self {
        self.ordering = Some(ordering.into().into_wire());
        self
    }
}
list_methods!(ListGeneralsReferences, GeneralReference, PageNumbered);
impl ListParameters for ListGeneralsReferences {
    type Item = GeneralReference;
    fn operation(&self) -> &'static Operation {
        &LIST_GENERALS_REFERENCES
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
                    .list_generals_references(
                        self.ordering.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::GeneralReferencePage {
    type Record = GeneralReference;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// List states.
///
/// Lists the states and regions of countries.
///
/// `GET /generals/states/`, `listStates`, the vendor's page `api/collections/states`.
///
/// ```no_run
/// # async fn example(piriod: planwire::Piriod) -> Result<(), Box<dyn std::error::Error>> {
/// let general_states = piriod
///     .generals()
///     .list_states()
///     .country("CL")
///     .country_in(["CL"])
///     .all()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list requests nothing until it is sent"]
pub struct ListStates {
    listing: Box<Listing>,
    country: Option<CountryId>,
    country_in: Option<String>,
    name: Option<String>,
    name_exact: Option<String>,
    name_contains: Option<String>,
    name_icontains: Option<String>,
}
impl ListStates {
    /// Keeps only the states of one country.
    pub fn country(mut self, value: impl IntoParameter<CountryId>) -> Self {
        self.country = value.into_parameter();
        self
    }
    /// Keeps only the states of any of these countries.
    pub fn country_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<CountryId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<CountryId>::into);
        self.country_in = Some(joined_values(values));
        self
    }
    /// Keeps only the states of one name.
    pub fn name(mut self, value: impl IntoParameter<String>) -> Self {
        self.name = value.into_parameter();
        self
    }
    /// Keeps only the states of exactly one name.
    pub fn name_exact(mut self, value: impl IntoParameter<String>) -> Self {
        self.name_exact = value.into_parameter();
        self
    }
    /// Keeps only the states whose name contains a string.
    pub fn name_contains(mut self, value: impl IntoParameter<String>) -> Self {
        self.name_contains = value.into_parameter();
        self
    }
    /// Keeps only the states whose name contains a string, ignoring case.
    pub fn name_icontains(mut self, value: impl IntoParameter<String>) -> Self {
        self.name_icontains = value.into_parameter();
        self
    }
}
list_methods!(ListStates, GeneralState, PageNumbered);
impl ListParameters for ListStates {
    type Item = GeneralState;
    fn operation(&self) -> &'static Operation {
        &LIST_STATES
    }
    fn check(&self, check: &Check) -> Result<(), Error> {
        check.parameter("country", self.country.as_ref())?;
        check.parameter("country__in", self.country_in.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
        check.parameter("name__exact", self.name_exact.as_ref())?;
        check.parameter("name__contains", self.name_contains.as_ref())?;
        check.parameter("name__icontains", self.name_icontains.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Item) -> Identity {
        Identity::without_revision(Key::from_integer(record.id.get(), &record.id))
    }
    #[inline]
    fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Item> {
        call.list(move |client: planwire_client::piriod::Client| {
            Box::pin(async move {
                client
                    .list_states(
                        self.country.as_ref(),
                        self.country_in.as_deref(),
                        self.name.as_deref(),
                        self.name_contains.as_deref(),
                        self.name_exact.as_deref(),
                        self.name_icontains.as_deref(),
                        window.position,
                        window.size,
                    )
                    .await
            })
        })
    }
}
impl PageBody for planwire_client::piriod::types::GeneralStatePage {
    type Record = GeneralState;
    fn into_parts(self) -> PageParts<Self::Record> {
        PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
