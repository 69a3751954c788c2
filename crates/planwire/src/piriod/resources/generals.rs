// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

use std::sync::Arc;
use crate::call::core::Core;
/// What all workspaces share: currencies, exchange rates, countries, states, banks and document types.
#[derive(Clone, Debug)]
pub struct Generals {
    core: Arc<Core>,
}
impl Generals {
    pub(super) fn new(core: &Arc<Core>) -> Self {
        Self { core: core.clone() }
    }
    /// List banks.
    ///
    /// Lists the banks that Piriod knows, not the accounts of the workspace.
    ///
    /// `GET /generals/banks/`, `listGeneralsBanks`.
    pub fn list_banks(&self) -> crate::List<ListGeneralsBanks> {
        crate::List::new(self.core.clone(), ListGeneralsBanks::default())
    }
    /// List exchange rates.
    ///
    /// Lists what currencies were worth in others, by day. It is the same for all workspaces.
    ///
    /// `GET /generals/changes/`, `listExchangeRates`, the vendor's page `api-reference/collections/generals/changes/list-exchange-rates`.
    pub fn list_exchange_rates(&self) -> crate::List<ListExchangeRates> {
        crate::List::new(self.core.clone(), ListExchangeRates::default())
    }
    /// List countries.
    ///
    /// Lists the countries that Piriod knows.
    ///
    /// `GET /generals/countries/`, `listGeneralsCountries`.
    pub fn list_countries(&self) -> crate::List<ListGeneralsCountries> {
        crate::List::new(self.core.clone(), ListGeneralsCountries::default())
    }
    /// List currencies.
    ///
    /// Lists the currencies that Piriod knows. Anybody may ask, without a token.
    ///
    /// `GET /generals/currencies/`, `listCurrencies`, the vendor's page `api-reference/collections/generals/currencies/list-currencies`.
    pub fn list_currencies(&self) -> crate::List<ListCurrencies> {
        crate::List::new(self.core.clone(), ListCurrencies::default())
    }
    /// List document types.
    ///
    /// Lists the types of tax documents, such as the invoices of a country.
    ///
    /// `GET /generals/documents/`, `listDocumentTypes`, the vendor's page `api/collections/documents`.
    pub fn list_document_types(&self) -> crate::List<ListDocumentTypes> {
        crate::List::new(self.core.clone(), ListDocumentTypes::default())
    }
    /// List references.
    ///
    /// Lists what the path calls references; most likely the ways in which one document can refer to another.
    ///
    /// `GET /generals/references/`, `listGeneralsReferences`.
    pub fn list_references(&self) -> crate::List<ListGeneralsReferences> {
        crate::List::new(self.core.clone(), ListGeneralsReferences::default())
    }
    /// List states.
    ///
    /// Lists the states and regions of countries.
    ///
    /// `GET /generals/states/`, `listStates`, the vendor's page `api/collections/states`.
    pub fn list_states(&self) -> crate::List<ListStates> {
        crate::List::new(self.core.clone(), ListStates::default())
    }
}
/// What `listGeneralsBanks` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListGeneralsBanks {
    country: Option<crate::piriod::CountryId>,
    ordering: Option<String>,
}
impl crate::List<ListGeneralsBanks> {
    /// Keeps the banks of one country.
    pub fn country(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CountryId>,
    ) -> Self {
        self.parameters.country = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListGeneralsBanks {}
impl crate::list::sealed::ListParameters for ListGeneralsBanks {
    type Record = crate::piriod::GeneralBank;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_GENERALS_BANKS
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("country", self.country.as_ref())?;
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::GeneralBankPage {
    type Record = crate::piriod::GeneralBank;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// What `listExchangeRates` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListExchangeRates {
    currency_from: Option<crate::piriod::CurrencyId>,
    currency_to: Option<crate::piriod::CurrencyId>,
    date: Option<chrono::NaiveDate>,
    date_gte: Option<chrono::NaiveDate>,
    date_lte: Option<chrono::NaiveDate>,
    ordering: Option<String>,
}
impl crate::List<ListExchangeRates> {
    /// Keeps the rates of one currency.
    pub fn currency_from(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CurrencyId>,
    ) -> Self {
        self.parameters.currency_from = value.into_parameter();
        self
    }
    /// Keeps the rates into one currency.
    pub fn currency_to(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CurrencyId>,
    ) -> Self {
        self.parameters.currency_to = value.into_parameter();
        self
    }
    /// Keeps the rates of one day.
    pub fn date(mut self, value: impl crate::IntoParameter<chrono::NaiveDate>) -> Self {
        self.parameters.date = value.into_parameter();
        self
    }
    /// Keeps the rates of a day or a later one.
    pub fn date_gte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_gte = value.into_parameter();
        self
    }
    /// Keeps the rates of a day or an earlier one.
    pub fn date_lte(
        mut self,
        value: impl crate::IntoParameter<chrono::NaiveDate>,
    ) -> Self {
        self.parameters.date_lte = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListExchangeRates {}
impl crate::list::sealed::ListParameters for ListExchangeRates {
    type Record = crate::piriod::ExchangeRate;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_EXCHANGE_RATES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("currency_from", self.currency_from.as_ref())?;
        check.parameter("currency_to", self.currency_to.as_ref())?;
        check.parameter("ordering", self.ordering.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::new(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::ExchangeRatePage {
    type Record = crate::piriod::ExchangeRate;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// What `listGeneralsCountries` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListGeneralsCountries {
    search: Option<String>,
    ordering: Option<String>,
}
impl crate::List<ListGeneralsCountries> {
    /// Keeps the countries that match a text.
    pub fn search(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.search = value.into_parameter();
        self
    }
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListGeneralsCountries {}
impl crate::list::sealed::ListParameters for ListGeneralsCountries {
    type Record = crate::piriod::GeneralCountry;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_GENERALS_COUNTRIES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("search", self.search.as_ref())?;
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
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::GeneralCountryPage {
    type Record = crate::piriod::GeneralCountry;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// What `listCurrencies` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListCurrencies {
    country: Option<crate::piriod::CountryId>,
    name: Option<String>,
}
impl crate::List<ListCurrencies> {
    /// Keeps the currencies of one country.
    pub fn country(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CountryId>,
    ) -> Self {
        self.parameters.country = value.into_parameter();
        self
    }
    /// Keeps the currencies of one name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListCurrencies {}
impl crate::list::sealed::ListParameters for ListCurrencies {
    type Record = crate::piriod::Currency;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_CURRENCIES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("country", self.country.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_text(record.id.as_str()),
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
impl crate::call::fetched::PageBody for planwire_client::piriod::types::CurrencyPage {
    type Record = crate::piriod::Currency;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// What `listDocumentTypes` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListDocumentTypes {
    country: Option<crate::piriod::CountryId>,
    country_in: Option<String>,
    currency: Option<crate::piriod::CurrencyId>,
    currency_in: Option<String>,
    is_sale: Option<crate::piriod::DocumentTypeFlag>,
    is_purchase: Option<crate::piriod::DocumentTypeFlag>,
    is_order: Option<crate::piriod::DocumentTypeFlag>,
    hold_taxes: Option<crate::piriod::DocumentTypeFlag>,
}
impl crate::List<ListDocumentTypes> {
    /// Keeps the types of one country.
    pub fn country(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CountryId>,
    ) -> Self {
        self.parameters.country = value.into_parameter();
        self
    }
    /// Keeps the types of any of these countries.
    pub fn country_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::CountryId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::CountryId>::into);
        self.parameters.country_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the types of one currency.
    pub fn currency(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CurrencyId>,
    ) -> Self {
        self.parameters.currency = value.into_parameter();
        self
    }
    /// Keeps the types of any of these currencies.
    pub fn currency_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::CurrencyId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::CurrencyId>::into);
        self.parameters.currency_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the types that sales have, or those that sales have not.
    pub fn is_sale(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::DocumentTypeFlag>,
    ) -> Self {
        self.parameters.is_sale = value.into_parameter();
        self
    }
    /// Keeps the types that purchases have, or those that purchases have not.
    pub fn is_purchase(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::DocumentTypeFlag>,
    ) -> Self {
        self.parameters.is_purchase = value.into_parameter();
        self
    }
    /// Keeps the types that orders have, or those that orders have not.
    pub fn is_order(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::DocumentTypeFlag>,
    ) -> Self {
        self.parameters.is_order = value.into_parameter();
        self
    }
    /// Keeps the types that hold back taxes, or those that do not.
    pub fn hold_taxes(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::DocumentTypeFlag>,
    ) -> Self {
        self.parameters.hold_taxes = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListDocumentTypes {}
impl crate::list::sealed::ListParameters for ListDocumentTypes {
    type Record = crate::piriod::DocumentType;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_DOCUMENT_TYPES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
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
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::DocumentTypePage {
    type Record = crate::piriod::DocumentType;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// What `listGeneralsReferences` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListGeneralsReferences {
    ordering: Option<String>,
}
impl crate::List<ListGeneralsReferences> {
    /// The field to order by, with a leading `-` for descending order. Which fields a list takes is not documented.
    pub fn order_by(mut self, ordering: impl Into<crate::Ordering>) -> Self {
        self.parameters.ordering = Some(ordering.into().into_wire());
        self
    }
}
impl crate::list::PageNumbered for ListGeneralsReferences {}
impl crate::list::sealed::ListParameters for ListGeneralsReferences {
    type Record = crate::piriod::GeneralReference;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_GENERALS_REFERENCES
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
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::GeneralReferencePage {
    type Record = crate::piriod::GeneralReference;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
/// What `listStates` takes; set by the methods of [`List`](crate::List).
#[derive(Clone, Debug, Default)]
pub struct ListStates {
    country: Option<crate::piriod::CountryId>,
    country_in: Option<String>,
    name: Option<String>,
    name_exact: Option<String>,
    name_contains: Option<String>,
    name_icontains: Option<String>,
}
impl crate::List<ListStates> {
    /// Keeps the states of one country.
    pub fn country(
        mut self,
        value: impl crate::IntoParameter<crate::piriod::CountryId>,
    ) -> Self {
        self.parameters.country = value.into_parameter();
        self
    }
    /// Keeps the states of any of these countries.
    pub fn country_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<crate::piriod::CountryId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<crate::piriod::CountryId>::into);
        self.parameters.country_in = Some(crate::check::joined_values(values));
        self
    }
    /// Keeps the states of one name.
    pub fn name(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name = value.into_parameter();
        self
    }
    /// Keeps the states of exactly one name.
    pub fn name_exact(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name_exact = value.into_parameter();
        self
    }
    /// Keeps the states whose name contains a text.
    pub fn name_contains(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name_contains = value.into_parameter();
        self
    }
    /// Keeps the states whose name contains a text, in upper or lower case.
    pub fn name_icontains(mut self, value: impl crate::IntoParameter<String>) -> Self {
        self.parameters.name_icontains = value.into_parameter();
        self
    }
}
impl crate::list::PageNumbered for ListStates {}
impl crate::list::sealed::ListParameters for ListStates {
    type Record = crate::piriod::GeneralState;
    fn operation(&self) -> &'static crate::operation::Operation {
        &crate::piriod::operations::LIST_STATES
    }
    fn check(&self, check: &crate::check::Check) -> Result<(), crate::Error> {
        check.parameter("country", self.country.as_ref())?;
        check.parameter("country__in", self.country_in.as_ref())?;
        check.parameter("name", self.name.as_ref())?;
        check.parameter("name__exact", self.name_exact.as_ref())?;
        check.parameter("name__contains", self.name_contains.as_ref())?;
        check.parameter("name__icontains", self.name_icontains.as_ref())?;
        Ok(())
    }
    fn identity(record: &Self::Record) -> crate::identity::Identity {
        crate::identity::Identity::without_revision(
            crate::identity::Key::from_integer(record.id.get(), &record.id),
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
impl crate::call::fetched::PageBody
for planwire_client::piriod::types::GeneralStatePage {
    type Record = crate::piriod::GeneralState;
    fn into_parts(self) -> crate::call::fetched::PageParts<Self::Record> {
        crate::call::fetched::PageParts {
            total: u64::try_from(self.count).ok(),
            has_next: Some(self.next.is_some()),
            records: self.results,
        }
    }
}
