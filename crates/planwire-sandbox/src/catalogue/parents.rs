//! Parents: the other records that a path names.

use std::sync::Arc;

use super::Catalogue;
use crate::collection::{Collection, Condition, Hidden, Target};
use crate::message::{Problem, Request};
use crate::plan::{Location, Plan};
use crate::value::Value;

/// The path parameters that name other records than the operation's own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parents(Vec<Parent>);

#[derive(Clone, Debug)]
struct Parent {
    parameter: String,
    /// The parent's collection, if it is known.
    collection: Option<Arc<Collection>>,
    /// The field of the child record with the parent's id.
    field: Option<usize>,
}

impl Parents {
    /// Reads all path parameters except `own`, which names the operation's own record.
    pub(crate) fn read<'d>(
        plan: &Plan<'d>,
        collection: &Arc<Collection>,
        catalogue: &Catalogue<'d>,
        own: Option<&str>,
    ) -> Self {
        let parameters = plan.parameters.iter().filter(|parameter| {
            parameter.location == Location::Path && Some(parameter.name.as_str()) != own
        });
        let parents = parameters.map(|parameter| {
            let fields = &collection.kind.fields;
            let by_name = fields
                .iter()
                .position(|field| field.name == parameter.name && field.name != "id");
            let by_type = || {
                let wanted = parameter.identifies.as_ref()?;
                fields.iter().position(|field| {
                    field.name != "id" && field.identifies.as_ref() == Some(wanted)
                })
            };
            Parent {
                parameter: parameter.name.clone(),
                collection: catalogue.of_parameter(plan, &parameter.name),
                field: by_name.or_else(by_type),
            }
        });
        Self(parents.collect())
    }

    /// Returns whether the child records link the parents: each parent's id is in one of their
    /// fields.
    pub(crate) fn are_linked(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|parent| parent.field.is_some())
    }

    /// Fails if a parent does not exist.
    pub(crate) fn check(&self, request: &Request, in_test_mode: bool) -> Result<(), Problem> {
        for parent in &self.0 {
            if let Some(collection) = &parent.collection
                && let Some(id) = request.path_parameter(&parent.parameter)
            {
                let view = collection.view(in_test_mode);
                match view.find(id).map(|index| view.check_access(index)) {
                    Some(Ok(())) => {}
                    Some(Err(Hidden::Forbidden)) => {
                        return Err(Problem::forbidden(&collection.name));
                    }
                    Some(Err(Hidden::Missing)) | None => {
                        return Err(Problem::missing(&collection.name, id));
                    }
                }
            }
        }
        Ok(())
    }

    /// Returns the conditions that the child records meet.
    pub(crate) fn conditions(&self, request: &Request) -> Vec<(Target, Condition)> {
        let conditions = self.fields(request).map(|(position, id)| {
            let id = Value::Text(id.to_owned().into());
            (Target::Field(position), Condition::OneOf(vec![id]))
        });
        conditions.collect()
    }

    /// Returns the fields with the parents' ids, and the ids.
    pub(crate) fn fields<'r>(
        &'r self,
        request: &'r Request,
    ) -> impl Iterator<Item = (usize, &'r str)> {
        self.0
            .iter()
            .filter_map(|parent| Some((parent.field?, request.path_parameter(&parent.parameter)?)))
    }
}
