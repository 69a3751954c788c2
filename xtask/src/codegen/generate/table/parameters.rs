//! The parameters of all operations, without repetitions: most are shared.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase as _, ToUpperCamelCase as _};

use super::schemas::Schemas;
use super::text::{call, file, list, literal};
use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::model::schema::ValueKind;

/// The uses of a parameter, with their operations.
type Uses<'operation> = Vec<(
    &'operation Operation<'operation>,
    &'operation Parameter<'operation>,
)>;

pub(super) struct Parameters<'operation> {
    /// By name on the wire and by text.
    known: BTreeMap<&'operation str, BTreeMap<String, Uses<'operation>>>,
    /// The parameters by the names of their statics.
    named: BTreeMap<String, &'operation Parameter<'operation>>,
}

impl<'operation> Parameters<'operation> {
    pub(super) fn new(operations: &'operation [Operation<'operation>]) -> Self {
        let mut known: BTreeMap<_, BTreeMap<_, Uses<'_>>> = BTreeMap::new();
        for operation in operations {
            for parameter in &operation.parameters {
                let alike = known.entry(parameter.name).or_default();
                let uses = alike.entry(parameter_text(parameter)).or_default();
                uses.push((operation, parameter));
            }
        }
        let mut parameters = Self {
            known,
            named: BTreeMap::new(),
        };
        parameters.named = parameters
            .known
            .values()
            .flat_map(BTreeMap::values)
            .filter_map(|uses| uses.first())
            .map(|(operation, parameter)| (parameters.name(operation, parameter), *parameter))
            .collect();
        parameters
    }

    /// Returns the name of a parameter's static: its own name if all operations agree on it, otherwise with the first
    /// resource or the first operation as a prefix.
    pub(super) fn name(&self, operation: &Operation<'_>, parameter: &Parameter<'_>) -> String {
        let wire = parameter.name.to_shouty_snake_case();
        let alike = self.known.get(parameter.name);
        let first = alike
            .and_then(|alike| alike.get(&parameter_text(parameter)))
            .and_then(|uses| uses.first())
            .map_or(operation, |(operation, _)| *operation);
        let variants = alike.into_iter().flat_map(BTreeMap::values);
        if variants.clone().count() <= 1 {
            return wire;
        }
        let in_resource =
            variants.filter(|uses| uses.iter().any(|(it, _)| it.resource == first.resource));
        match in_resource.count() {
            0 | 1 => format!("{}_{wire}", first.resource.to_shouty_snake_case()),
            _ => format!("{}_{wire}", first.id.to_shouty_snake_case()),
        }
    }

    /// Returns the file with the statics.
    pub(super) fn finish(self, schemas: &mut Schemas<'_>) -> Result<String, String> {
        let variants: usize = self.known.values().map(BTreeMap::len).sum();
        if self.named.len() != variants {
            return Err("two parameters have the same name in the operation table".to_owned());
        }
        let mut enums = BTreeSet::new();
        let statics: String = self
            .named
            .iter()
            .map(|(name, parameter)| {
                let text = parameter_text(parameter);
                if let Kind::Value(ValueKind::Enum { name, .. })
                | Kind::Set(ValueKind::Enum { name, .. }) = &parameter.kind
                {
                    enums.insert(*name);
                }
                format!("pub(super) static {name}: Parameter = {text};\n")
            })
            .collect();
        for name in &enums {
            schemas.enumeration(name)?;
        }
        let uses = "\
#[allow(unused_imports)]
use crate::operation::{Bounds, Evidence::*, Kind::*, Operand, Operator, Parameter, Place::*};
";
        let imported = match enums.is_empty() {
            true => "",
            false => "use super::schemas;\n",
        };
        Ok(file(&format!("{uses}{imported}\n{statics}")))
    }
}

fn parameter_text(parameter: &Parameter<'_>) -> String {
    let mut text = call(
        "",
        &[
            literal(parameter.name),
            parameter.place.to_upper_camel_case(),
            kind(&parameter.kind),
            parameter.evidence.source.to_upper_camel_case(),
            literal(parameter.description),
        ],
    );
    text.replace_range(..1, "Parameter::new");
    if parameter.required {
        text.push_str(".required()");
    }
    if parameter.client_scoped {
        text.push_str(".client_scoped()");
    }
    text.push_str(&bounds(&parameter.bounds));
    if let Some(default) = &parameter.default {
        text.push_str(&call("default", &[literal(default)]));
    }
    text
}

fn kind(kind: &Kind<'_>) -> String {
    match kind {
        Kind::Value(kind) => value_kind(kind),
        Kind::Filter { operand, operators } => format!(
            "Filter {{ operand: Operand::{}, operators: {} }}",
            operand.to_upper_camel_case(),
            list(
                operators
                    .iter()
                    .map(|it| format!("Operator::{}", it.to_upper_camel_case())),
                0
            )
        ),
        Kind::Ordering { multiple, fields } => format!(
            "Ordering {{ multiple: {multiple}, fields: {} }}",
            list(fields.iter().map(|it| literal(it)), 0)
        ),
        Kind::Set(of) => format!("List(&{})", value_kind(of)),
        Kind::Map { prefix } => format!("Map {{ prefix: {} }}", literal(prefix)),
    }
}

/// Returns the kind of a value that contains no other values.
pub(super) fn value_kind(kind: &ValueKind<'_>) -> String {
    match kind {
        ValueKind::Identifier { name, .. } => format!("Identifier({})", literal(name)),
        ValueKind::Enum { name, .. } => format!("schemas::{}", name.to_shouty_snake_case()),
        // The variants have the same names.
        kind => format!("{kind:?}"),
    }
}

/// Returns the call that sets bounds; empty if there are none.
pub(super) fn bounds(bounds: &Bounds) -> String {
    let bound = |method: &str, bound: Option<String>| {
        bound.map(|it| call(method, &[it])).unwrap_or_default()
    };
    let text = [
        bound("at_least", bounds.minimum.map(|it| it.to_string())),
        bound("at_most", bounds.maximum.map(|it| it.to_string())),
        bound(
            "at_least_characters",
            bounds.minimum_length.map(|it| it.to_string()),
        ),
        bound(
            "at_most_characters",
            bounds.maximum_length.map(|it| it.to_string()),
        ),
    ]
    .concat();
    match text.is_empty() {
        true => text,
        false => format!(".bounds(Bounds::NONE{text})"),
    }
}
