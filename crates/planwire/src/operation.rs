//! The operation table: the documented operations with their parameters, bodies, responses and permissions, as data.

mod build;
mod kind;
#[cfg(test)]
pub(crate) mod made_up;
mod method;
mod operator;
mod parameter;
#[cfg(feature = "piriod")]
#[rustfmt::skip]
pub(crate) mod piriod;
mod response;
mod schema;
mod undocumented;
#[cfg(feature = "wethod")]
#[rustfmt::skip]
pub(crate) mod wethod;

pub use kind::{Kind, Operand};
pub use method::Method;
pub use operator::{Operands, Operator};
pub use parameter::{Bounds, Parameter, Place};
pub use response::{Body, Content, Response};
pub use schema::{Field, OtherFields, Schema};
pub(crate) use undocumented::undocumented;

/// An API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Api {
    /// An ERP for professional services: projects, budgets, production plans, timesheets.
    Wethod,
    /// Subscription billing: plans, products, customers, invoices.
    Piriod,
}

impl Api {
    /// Returns the name in lower case, as in commands and module names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Wethod => "wethod",
            Self::Piriod => "piriod",
        }
    }
}

/// An operation of an API.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The API.
    pub api: Api,
    /// Its name in the documents, such as `listBudgets`.
    pub id: &'static str,
    /// The HTTP method, such as `GET`.
    pub method: &'static str,
    /// The path below the base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// The resource, as in the path: `production-plans`.
    pub resource: &'static str,
    /// The name of the method of the handle: `list`, `set_baseline`.
    pub name: &'static str,
    /// A title.
    pub summary: &'static str,
    /// A description, in a sentence or two.
    pub description: &'static str,
    /// The source of the documentation.
    pub evidence: Evidence,
    /// The vendor's page, if there is one.
    pub page: Option<&'static str>,
    /// The permissions of which the token's owner needs at least one.
    pub permissions: &'static [Permission],
    /// `true` if it changes nothing, so that it can be retried and sent ahead.
    pub safe: bool,
    /// The authentication that it requires.
    pub authentication: Authentication,
    /// The paging of its list, if it lists.
    pub paging: Option<Paging>,
    /// Its parameters, including the headers of the client.
    pub parameters: &'static [&'static Parameter],
    /// The body of its request, if it has one.
    pub body: Option<Body>,
    /// Its documented responses, in the order of the documents.
    pub responses: &'static [Response],
}

impl Operation {
    /// Returns the documented response of a status: that of the status itself, of its range such as `2XX`, or the default.
    ///
    /// ```
    /// use planwire::operation::{Content, Kind};
    /// use planwire::wethod::operations::{GET_BUDGET, schemas::BUDGET};
    ///
    /// let response = GET_BUDGET.response(200).unwrap();
    /// assert_eq!(response.content, Content::Json(Kind::Object(&BUDGET)));
    /// ```
    #[must_use]
    pub fn response(&self, status: u16) -> Option<&'static Response> {
        let of = |key: &str| self.responses.iter().find(|it| it.status == key);
        of(&status.to_string())
            .or_else(|| of(&format!("{}XX", status / 100)))
            .or_else(|| of("default"))
    }

    /// Returns the content of a successful response.
    #[must_use]
    pub fn content(&self) -> Content {
        let success = self.responses.iter().find(|it| it.is_success());
        success.map_or(Content::Nothing, |it| it.content)
    }

    /// Returns the schema of the record that it returns, or of each record that it lists. `None` if it returns none, or if
    /// the record is undocumented.
    ///
    /// ```
    /// use planwire::wethod::operations::{LIST_BUDGETS, schemas::BUDGET};
    ///
    /// assert_eq!(LIST_BUDGETS.record(), Some(&BUDGET));
    /// ```
    #[must_use]
    pub fn record(&self) -> Option<&'static Schema> {
        let Content::Json(kind) = self.content() else {
            return None;
        };
        match (kind, self.paging) {
            (Kind::List(Kind::Object(record)), _) => Some(record),
            (Kind::Object(envelope), Some(Paging::Page { records, .. })) => {
                match envelope.field(records)?.kind {
                    Kind::List(Kind::Object(record)) => Some(record),
                    _ => None,
                }
            }
            (Kind::Object(record), _) => Some(record),
            _ => None,
        }
    }

    /// Returns the documented fields of that record; none if it is undocumented.
    #[must_use]
    pub fn record_fields(&self) -> &'static [Field] {
        self.record().map_or(&[], |record| record.fields)
    }

    /// Returns the parameter of a name, if it is documented.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters
            .iter()
            .copied()
            .find(|parameter| parameter.name == name)
    }

    /// Returns whether it is sent with the headers of the client, such as the company or the workspace.
    pub(crate) fn takes_client_headers(&self) -> bool {
        self.parameters.iter().any(|it| it.client_scoped)
    }

    /// Returns when a failed request may be retried.
    ///
    /// ```
    /// use planwire::operation::Repeatable;
    /// use planwire::wethod::operations::LIST_BUDGETS;
    ///
    /// assert_eq!(LIST_BUDGETS.repeatable(), Repeatable::Always);
    /// ```
    #[must_use]
    pub fn repeatable(&self) -> Repeatable {
        match self.method {
            // Some actions are documented as GET, against the semantics of HTTP.
            "GET" if !self.safe => Repeatable::Never,
            "GET" | "HEAD" | "PUT" | "DELETE" => Repeatable::Always,
            _ => Repeatable::Unprocessed,
        }
    }

    /// Returns the operation that reads what this one changes: the record of the same path, else the list
    /// that it belongs to, else that of its resource.
    ///
    /// ```
    /// use planwire::wethod::operations::{GET_BUDGET, UPDATE_BUDGET};
    ///
    /// assert_eq!(UPDATE_BUDGET.read_back(), Some(&GET_BUDGET));
    /// ```
    #[must_use]
    pub fn read_back(&self) -> Option<&'static Operation> {
        let own = segments(self.path);
        all(self.api)
            .iter()
            .copied()
            .filter(|it| it.safe && matches!(it.content(), Content::Json(_)))
            .filter(|it| {
                // An action is part of the path's last segment: `/api/budgets/{id}:approve`.
                let other = segments(it.path);
                let is_same = |(other, own): (&&str, &&str)| match own.strip_prefix(other) {
                    Some(action) => action.is_empty() || action.starts_with(':'),
                    None => other.starts_with('{') && other.ends_with('}') && own.starts_with('{'),
                };
                other.len() <= own.len() && other.iter().zip(&own).all(is_same)
            })
            .max_by_key(|it| segments(it.path).len())
            .or_else(|| {
                // Some records are changed at another path than they are read at.
                let own = all(self.api)
                    .iter()
                    .copied()
                    .filter(|it| it.safe && it.resource == self.resource);
                let named = |name| own.clone().find(|it| it.name == name);
                let is_of_one = self.path.contains('{');
                is_of_one
                    .then(|| named("get"))
                    .flatten()
                    .or_else(|| named("list"))
            })
    }

    /// Returns whether it stands for undocumented requests.
    pub(crate) fn is_undocumented(&self) -> bool {
        self.path.is_empty()
    }

    /// Returns whether it changes something.
    pub(crate) fn acts(&self) -> bool {
        !self.safe && self.method != "HEAD"
    }
}

/// Returns all operations of an API.
pub(crate) fn all(api: Api) -> &'static [&'static Operation] {
    match api {
        #[cfg(feature = "wethod")]
        Api::Wethod => wethod::OPERATIONS,
        #[cfg(feature = "piriod")]
        Api::Piriod => piriod::OPERATIONS,
        #[allow(
            unreachable_patterns,
            reason = "reached in a build without one of the APIs"
        )]
        _ => &[],
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|it| !it.is_empty()).collect()
}

/// The authentication that an operation requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Authentication {
    /// A token.
    Required,
    /// An optional token.
    Optional,
    /// Public: no token is sent.
    None,
}

/// The failures after which a request may be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeatable {
    /// After any transient failure: the operation is idempotent.
    Always,
    /// Only if it certainly had no effect: it was never sent, or was refused with 429.
    Unprocessed,
    /// Never: it acts, although its method is GET.
    Never,
}

/// The source of the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// One of the vendors' pages on which this project is based.
    Seed,
    /// Another page of a vendor's reference.
    Docs,
    /// A page that the vendor has replaced.
    OlderDocs,
    /// Only a public SDK.
    Sdk,
    /// Only the calls of a public client.
    Client,
}

impl Evidence {
    /// Returns its meaning, as a phrase.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Seed | Self::Docs => "documented on the vendor's page",
            Self::OlderDocs => "documented on a page that the vendor has since replaced",
            Self::Sdk => "known only from the vendor's SDK",
            Self::Client => "known only from the calls of a public client",
        }
    }
}

/// A permission in the vendor's system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Permission {
    /// The vendor's name of it.
    pub name: &'static str,
    /// The actions that it allows.
    pub allows: &'static str,
}

/// The paging of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// A bare array; the position counts records from 0.
    #[non_exhaustive]
    Offset {
        /// The parameter for the number of records of a page.
        size: &'static str,
        /// The parameter for the number of records to skip.
        position: &'static str,
    },
    /// An envelope; the position counts pages from 1.
    #[non_exhaustive]
    Page {
        /// The parameter for the number of records of a page.
        size: &'static str,
        /// The parameter for the number of the page.
        position: &'static str,
        /// The field of the envelope that holds the records.
        records: &'static str,
        /// The field of the envelope that says how many there are on all pages.
        total: &'static str,
    },
}

impl Paging {
    /// The parameter that says how many records a page may hold.
    #[must_use]
    pub fn size(self) -> &'static str {
        match self {
            Self::Offset { size, .. } | Self::Page { size, .. } => size,
        }
    }

    /// The parameter that says where the page begins.
    #[must_use]
    pub fn position(self) -> &'static str {
        match self {
            Self::Offset { position, .. } | Self::Page { position, .. } => position,
        }
    }
}

/// A resource: what the operations of a tag are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resource {
    /// Its name, as in the path.
    pub name: &'static str,
    /// The value.
    pub description: &'static str,
}
