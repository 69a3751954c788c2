//! The records that an operation's records lie within, as the path names them.

use std::sync::Arc;

use super::Catalogue;
use crate::collection::{Collection, Condition, Hidden, Target};
use crate::message::{Problem, Request};
use crate::plan::{Location, Plan};
use crate::value::Value;

/// The parameters of a path that name other records than the one that is worked on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parents(Vec<Parent>);

#[derive(Clone, Debug)]
struct Parent {
    parameter: String,
    /// Where the record must be; nothing where its collection cannot be told.
    collection: Option<Arc<Collection>>,
    /// The field of the records within that names it.
    field: Option<usize>,
}

impl Parents {
    /// All parameters of the path but the one that names the record itself.
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

    /// Returns whether each parent is named by a field of the records within, so that these link the parents.
    pub(crate) fn are_linked(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|parent| parent.field.is_some())
    }

    /// All of them must be there.
    pub(crate) fn check(&self, request: &Request, in_realm: bool) -> Result<(), Problem> {
        for parent in &self.0 {
            if let Some(collection) = &parent.collection
                && let Some(id) = request.path_parameter(&parent.parameter)
            {
                let view = collection.view(in_realm);
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

    /// What the fields of the records within must be.
    pub(crate) fn conditions(&self, request: &Request) -> Vec<(Target, Condition)> {
        let conditions = self.fields(request).map(|(position, id)| {
            let id = Value::Text(id.to_owned().into());
            (Target::Field(position), Condition::OneOf(vec![id]))
        });
        conditions.collect()
    }

    /// The fields that name them, and the ids.
    pub(crate) fn fields<'r>(
        &'r self,
        request: &'r Request,
    ) -> impl Iterator<Item = (usize, &'r str)> {
        self.0
            .iter()
            .filter_map(|parent| Some((parent.field?, request.path_parameter(&parent.parameter)?)))
    }
}
