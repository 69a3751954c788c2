//! Counts the operations of a resource, of an API, and of all.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use crate::lint::SOURCES;
use crate::spec::bundle::APIS;

use super::operation::Operation;

/// Numbers of operations, by how well they are known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) resources: usize,
    pub(super) operations: usize,
    pub(super) typed_responses: usize,
    /// Operations with a request body.
    pub(super) bodies: usize,
    pub(super) typed_bodies: usize,
    /// By their evidence, in the order of `SOURCES`.
    pub(super) evidence: [usize; SOURCES.len()],
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.resources += other.resources;
        self.operations += other.operations;
        self.typed_responses += other.typed_responses;
        self.bodies += other.bodies;
        self.typed_bodies += other.typed_bodies;
        for (own, more) in self.evidence.iter_mut().zip(other.evidence) {
            *own += more;
        }
    }
}

impl Count {
    fn add(&mut self, operation: &Operation) {
        self.operations += 1;
        self.typed_responses += usize::from(operation.typed_response);
        self.bodies += usize::from(operation.typed_body.is_some());
        self.typed_bodies += usize::from(operation.typed_body == Some(true));
        for (count, source) in self.evidence.iter_mut().zip(SOURCES) {
            *count += usize::from(operation.evidence == source);
        }
    }
}

/// The counts of one API.
#[derive(Debug)]
pub(super) struct ApiCounts {
    pub(super) api: &'static str,
    /// By resource, in alphabetical order.
    pub(super) resources: BTreeMap<String, Count>,
    pub(super) total: Count,
}

/// The counts of all APIs.
#[derive(Debug)]
pub(super) struct Counts {
    pub(super) apis: Vec<ApiCounts>,
    pub(super) total: Count,
}

impl Counts {
    pub(super) fn of(operations: &[Operation]) -> Self {
        let apis: Vec<_> = APIS.map(|api| ApiCounts::of(api, operations)).into();
        let mut total = Count::default();
        for api in &apis {
            total += api.total;
        }
        Self { apis, total }
    }
}

impl ApiCounts {
    fn of(api: &'static str, operations: &[Operation]) -> Self {
        let mut resources: BTreeMap<String, Count> = BTreeMap::new();
        for operation in operations.iter().filter(|it| it.api == api) {
            let resource = resources.entry(operation.resource.clone()).or_default();
            resource.resources = 1;
            resource.add(operation);
        }
        let mut total = Count::default();
        for count in resources.values() {
            total += *count;
        }
        Self {
            api,
            resources,
            total,
        }
    }
}
