//! What the documents say of each operation, as data: bounds to check a request by, permissions to
//! name in an error, parameters to make a command line of.

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
    /// The name in lower case, as in commands and module names.
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
    /// The API that it belongs to.
    pub api: Api,
    /// Its name in the documents, such as `listBudgets`.
    pub id: &'static str,
    /// HTTP's method, such as `GET`.
    pub method: &'static str,
    /// The path below the base URL, with `{name}` for each path parameter.
    pub path: &'static str,
    /// What it is about, as in the path: `production-plans`.
    pub resource: &'static str,
    /// What it does, as the method of its handle is called: `list`, `set_baseline`.
    pub name: &'static str,
    /// A title.
    pub summary: &'static str,
    /// What it does, in a sentence or two.
    pub description: &'static str,
    /// How surely it is known.
    pub evidence: Evidence,
    /// The vendor's page, where there is one.
    pub page: Option<&'static str>,
    /// What the token's owner may need, one of them or more.
    pub permissions: &'static [Permission],
    /// Whether it changes nothing, so that it can be repeated and sent ahead.
    pub safe: bool,
    /// Whether it asks for a token.
    pub authentication: Authentication,
    /// How it gives its list in pages, where it lists.
    pub paging: Option<Paging>,
    /// Its parameters, the headers of the client among them.
    pub parameters: &'static [&'static Parameter],
    /// The body of its request, if it has one.
    pub body: Option<Body>,
    /// Its documented responses, in the order of the documents.
    pub responses: &'static [Response],
}

impl Operation {
    /// Returns the documented response of a status: the one of that status, else of its hundred, else of all others.
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

    /// Returns the parameter of that name, if the documents know one.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters
            .iter()
            .copied()
            .find(|parameter| parameter.name == name)
    }

    /// Returns whether the headers of the client, such as the company or the workspace, go out with it.
    pub(crate) fn takes_client_headers(&self) -> bool {
        self.parameters.iter().any(|it| it.client_scoped)
    }

    /// When a request that failed may be sent again, by this crate or by others.
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
            // Some actions are documented as GET, which is the vendor's way and not HTTP's.
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

    /// Returns whether it stands for requests that the documents do not know.
    pub(crate) fn is_undocumented(&self) -> bool {
        self.path.is_empty()
    }

    /// Returns whether it changes something, so that to have been accepted is what counts.
    pub(crate) fn acts(&self) -> bool {
        !self.safe && self.method != "HEAD"
    }
}

/// All operations of an API.
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

/// Whether an operation asks for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Authentication {
    /// It does.
    Required,
    /// It takes one, and does without.
    Optional,
    /// It is public, and none is sent.
    None,
}

/// When a request that failed may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeatable {
    /// Whenever it may go better: to do it twice is to do it once.
    Always,
    /// Only where it certainly had no effect: it was never sent, or it was turned away with 429.
    Unprocessed,
    /// Not at all: it acts, although its method says that it reads.
    Never,
}

/// Where something is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// One of the vendors' pages that this project began with.
    Seed,
    /// Another page of a vendor's reference.
    Docs,
    /// A page that a vendor has since replaced.
    OlderDocs,
    /// Only a public SDK.
    Sdk,
    /// Only the calls of a public client.
    Client,
}

impl Evidence {
    /// What that means, for a person who wonders how far to trust it.
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

/// A permission of the vendor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Permission {
    /// The vendor's name for it.
    pub name: &'static str,
    /// What it lets its owner do.
    pub allows: &'static str,
}

/// How a list comes in pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// A bare array; the position counts records from 0.
    #[non_exhaustive]
    Offset {
        /// The parameter that says how many records a page may hold.
        size: &'static str,
        /// The parameter that says how many records to skip.
        position: &'static str,
    },
    /// An envelope; the position counts pages from 1.
    #[non_exhaustive]
    Page {
        /// The parameter that says how many records a page may hold.
        size: &'static str,
        /// The parameter that says which page.
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
    /// What it is.
    pub description: &'static str,
}
