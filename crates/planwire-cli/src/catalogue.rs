//! The two APIs as the command line sees them: the operation tables, and the few facts that no table
//! contains.

use planwire::operation::{Kind, Operation, Parameter, Resource};
use planwire::{piriod, wethod};

/// An API.
#[derive(Clone, Copy)]
pub(crate) enum Api {
    Wethod,
    Piriod,
}

/// An API, with the operation tables of its commands.
pub(crate) struct Catalogue {
    pub(crate) api: Api,
    /// Its name in commands.
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// The site of the vendor's pages.
    pub(crate) site: &'static str,
    pub(crate) operations: &'static [&'static Operation],
    pub(crate) resources: &'static [Resource],
    pub(crate) token_variable: &'static str,
    pub(crate) base_url_variable: &'static str,
    /// The vendor's base URL.
    pub(crate) base_url: &'static str,
    pub(crate) settings: &'static [Setting],
    /// The types of identifiers that are strings; all others are integers.
    pub(crate) text_identifiers: &'static [&'static str],
}

/// A header that is set once for a client. The tables contain the header; its flag and its variable are named
/// here.
pub(crate) struct Setting {
    pub(crate) flag: &'static str,
    pub(crate) header: &'static str,
    pub(crate) variable: &'static str,
}

/// Every API.
pub(crate) static CATALOGUES: [&Catalogue; 2] = [&WETHOD, &PIRIOD];

static WETHOD: Catalogue = Catalogue {
    api: Api::Wethod,
    name: "wethod",
    about: "An ERP for professional services: projects, budgets, production plans, timesheets",
    site: "docs.wethod.com",
    operations: wethod::operations::OPERATIONS,
    resources: wethod::operations::RESOURCES,
    token_variable: "WETHOD_TOKEN",
    base_url_variable: "WETHOD_BASE_URL",
    base_url: wethod::operations::BASE_URL,
    settings: &[
        Setting {
            flag: "company",
            header: "Wethod-Company",
            variable: "WETHOD_COMPANY",
        },
        Setting {
            // `--version` prints the version of the program.
            flag: "api-version",
            header: "Wethod-Version",
            variable: "WETHOD_VERSION",
        },
    ],
    text_identifiers: wethod::operations::TEXT_IDENTIFIERS,
};

static PIRIOD: Catalogue = Catalogue {
    api: Api::Piriod,
    name: "piriod",
    about: "Subscription billing: plans, products, customers, invoices",
    site: "docs.piriod.com",
    operations: piriod::operations::OPERATIONS,
    resources: piriod::operations::RESOURCES,
    token_variable: "PIRIOD_TOKEN",
    base_url_variable: "PIRIOD_BASE_URL",
    base_url: piriod::operations::BASE_URL,
    settings: &[
        Setting {
            flag: "workspace",
            header: "x-simple-workspace",
            variable: "PIRIOD_WORKSPACE",
        },
        Setting {
            flag: "test-mode",
            header: "x-piriod-test-mode",
            variable: "PIRIOD_TEST_MODE",
        },
    ],
    text_identifiers: piriod::operations::TEXT_IDENTIFIERS,
};

impl Catalogue {
    /// Returns the operations of a resource.
    pub(crate) fn operations_of(&self, resource: &str) -> impl Iterator<Item = &'static Operation> {
        self.operations
            .iter()
            .copied()
            .filter(move |operation| operation.resource == resource)
    }

    /// Returns the operation of a command.
    pub(crate) fn operation(&self, resource: &str, verb: &str) -> Option<&'static Operation> {
        self.operations_of(resource)
            .find(|operation| verb_of(operation) == verb)
    }

    /// Returns the documented header of a setting.
    pub(crate) fn header(&self, setting: &Setting) -> Option<&'static Parameter> {
        self.operations
            .iter()
            .find_map(|operation| operation.parameter(setting.header))
    }
}

impl Setting {
    /// Returns whether a setting is boolean.
    pub(crate) fn is_switch(parameter: Option<&Parameter>) -> bool {
        parameter.is_some_and(|it| it.kind == Kind::Boolean)
    }
}

/// Returns the last word of an operation's command: `set-baseline`.
pub(crate) fn verb_of(operation: &Operation) -> String {
    operation.name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_a_command() {
        for catalogue in CATALOGUES {
            for operation in catalogue.operations {
                let known = catalogue
                    .resources
                    .iter()
                    .any(|it| it.name == operation.resource);
                assert!(known, "{}", operation.resource);
                // Two operations of one name would be one command.
                let found = catalogue.operation(operation.resource, &verb_of(operation));
                assert_eq!(found.map(|it| it.id), Some(operation.id));
            }
        }
    }

    #[test]
    fn every_header_of_a_client_has_a_setting() {
        for catalogue in CATALOGUES {
            for parameter in catalogue.operations.iter().flat_map(|it| it.parameters) {
                let known = catalogue
                    .settings
                    .iter()
                    .any(|it| it.header == parameter.name);
                assert_eq!(parameter.client_scoped, known, "{}", parameter.name);
            }
            for setting in catalogue.settings {
                assert!(catalogue.header(setting).is_some(), "{}", setting.header);
            }
        }
    }
}
