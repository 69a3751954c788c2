//! The objects of requests and responses, each once, and the enums.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase as _, ToUpperCamelCase as _};
use serde_json::Value;

use super::parameters::bounds;
use super::text::{call, file, list, literal};
use crate::spec::model::operation::{Evidence, evidence, reference_name, schema};
use crate::spec::model::schema::{Property, Schema, ValueKind, properties};

pub(super) struct Schemas<'document> {
    document: &'document Value,
    /// The text of each object, by the name of its static. `None` while it is read.
    objects: BTreeMap<String, Option<String>>,
    /// The values of each enum, by the name of its constant.
    enums: BTreeMap<String, Vec<&'document str>>,
}

/// The object that a field belongs to.
struct Holder<'a> {
    /// Its name in the documents: `Project`, or `Project.job_order_category` for an object within one.
    name: String,
    /// The named schema that it is, or is part of.
    root: &'a str,
    evidence: Evidence,
}

impl<'document> Schemas<'document> {
    pub(super) fn new(document: &'document Value) -> Self {
        Self {
            document,
            objects: BTreeMap::new(),
            enums: BTreeMap::new(),
        }
    }

    /// The kind of a response's JSON, for the file of operations.
    pub(super) fn content(&mut self, json: &Value) -> Result<String, String> {
        let (json, is_list) = match json.get("items") {
            Some(items) => (items, true),
            None => (json, false),
        };
        let is_object = |name: &&str| {
            let schema = schema(self.document, name);
            schema.and_then(|it| it.get("type")).and_then(Value::as_str) == Some("object")
        };
        let kind = match reference_name(json).filter(is_object) {
            Some(name) => format!("Object(&schemas::{})", self.named(name)?),
            None => "Json".to_owned(),
        };
        Ok(match is_list {
            true => format!("List(&{kind})"),
            false => kind,
        })
    }

    /// The name of the static of a named object.
    pub(super) fn named(&mut self, name: &str) -> Result<String, String> {
        let (name, object) = self.find(name)?;
        let evidence = evidence(object)
            .ok_or_else(|| format!("the schema `{name}` does not say where it is known from"))?;
        let holder = Holder {
            name: name.to_owned(),
            root: name,
            evidence,
        };
        self.object(object, &holder)
    }

    /// The name of the constant of a named enum.
    pub(super) fn enumeration(&mut self, name: &str) -> Result<String, String> {
        let (_, schema) = self.find(name)?;
        let values = schema.get("enum").and_then(Value::as_array);
        let values = values.into_iter().flatten().filter_map(Value::as_str);
        let constant = name.to_shouty_snake_case();
        self.enums.insert(constant.clone(), values.collect());
        Ok(constant)
    }

    fn find(&self, name: &str) -> Result<(&'document str, &'document Value), String> {
        let schemas = self.document.pointer("/components/schemas");
        schemas
            .and_then(Value::as_object)
            .and_then(|schemas| schemas.get_key_value(name))
            .map(|(name, schema)| (name.as_str(), schema))
            .ok_or_else(|| format!("there is no schema `{name}`"))
    }

    /// Reads an object, and returns the name of its static.
    fn object(
        &mut self,
        object: &'document Value,
        holder: &Holder<'document>,
    ) -> Result<String, String> {
        let constant = holder.name.to_shouty_snake_case();
        if self.objects.contains_key(&constant) {
            return Ok(constant);
        }
        self.objects.insert(constant.clone(), None);
        let mut fields = String::new();
        for property in properties(object) {
            let field = self.field(&property, holder)?;
            fields.push_str(&format!("    {field},\n"));
        }
        let fields = match fields.is_empty() {
            true => "&[]".to_owned(),
            false => format!("&[\n{fields}]"),
        };
        let others = match self.others(object, holder)? {
            Some((prefix, kind)) => call("other_fields", &[literal(&prefix), kind]),
            None => String::new(),
        };
        let name = &holder.name;
        let text = format!(
            "/// `{name}`.\npub static {constant}: Schema = Schema::new({}, {fields}){others};\n",
            literal(name)
        );
        self.objects.insert(constant.clone(), Some(text));
        Ok(constant)
    }

    fn field(
        &mut self,
        property: &Property<'document>,
        holder: &Holder<'document>,
    ) -> Result<String, String> {
        let schema = Schema::read(self.document, property.schema)?;
        let own = evidence(property.schema);
        let evidence = own.as_ref().unwrap_or(&holder.evidence);
        let kind = self.kind(property.schema, property.name, holder)?;
        let description = schema.get("description").and_then(Value::as_str);
        let mut text = format!(
            "Field::new({}, {kind}, {}, {})",
            literal(property.name),
            evidence.source.to_upper_camel_case(),
            literal(description.unwrap_or_default()),
        );
        if property.is_required {
            text.push_str(".required()");
        }
        if property.is_nullable() {
            text.push_str(".nullable()");
        }
        text.push_str(&bounds(&schema.bounds()));
        if let Some(default) = schema.get("default").filter(|it| !it.is_null()) {
            let default = default
                .as_str()
                .map_or_else(|| default.to_string(), str::to_owned);
            text.push_str(&call("default", &[literal(&default)]));
        }
        Ok(text)
    }

    fn kind(
        &mut self,
        json: &'document Value,
        field: &str,
        holder: &Holder<'document>,
    ) -> Result<String, String> {
        let schema = Schema::read(self.document, json)?;
        Ok(match schema.kind()? {
            ValueKind::Identifier { name, .. } => format!("Identifier({})", literal(name)),
            ValueKind::Enum { name, .. } => self.enumeration(name)?,
            ValueKind::Date => "Date".to_owned(),
            ValueKind::DateTime => "DateTime".to_owned(),
            ValueKind::Text => "Text".to_owned(),
            ValueKind::Integer => "Integer".to_owned(),
            ValueKind::Number => "Number".to_owned(),
            ValueKind::Boolean => "Boolean".to_owned(),
            ValueKind::List(items) => format!("List(&{})", self.kind(items, field, holder)?),
            ValueKind::Object | ValueKind::Map => match schema.name {
                // An object within itself has no end of fields.
                Some(name) if self.reaches(name, holder.root) => "Json".to_owned(),
                Some(name) => format!("Object(&{})", self.named(name)?),
                None => {
                    let inner = Holder {
                        name: format!("{}.{field}", holder.name),
                        root: holder.root,
                        evidence: evidence(schema.named).unwrap_or_else(|| holder.evidence.clone()),
                    };
                    match (schema.kind()?, self.others(schema.named, &inner)?) {
                        (ValueKind::Map, None) => "Json".to_owned(),
                        (ValueKind::Map, Some((prefix, kind))) if kind == "Json" => {
                            format!("Map {{ prefix: {} }}", literal(&prefix))
                        }
                        _ => format!("Object(&{})", self.object(schema.named, &inner)?),
                    }
                }
            },
            ValueKind::Json => "Json".to_owned(),
        })
    }

    /// The beginning of the names of an object's further fields, and the kind of their values.
    fn others(
        &mut self,
        object: &'document Value,
        holder: &Holder<'document>,
    ) -> Result<Option<(String, String)>, String> {
        let prefix = object.pointer("/x-dynamic-fields/prefix");
        let prefix = prefix
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        Ok(match object.get("additionalProperties") {
            None | Some(Value::Bool(false)) => None,
            Some(Value::Bool(true)) => Some((prefix, "Json".to_owned())),
            Some(values) => Some((prefix, self.kind(values, "other_fields", holder)?)),
        })
    }

    /// Returns whether a named schema is another one, or holds it somewhere.
    fn reaches(&self, from: &str, to: &str) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                let schema = schema(self.document, name);
                schema.into_iter().for_each(|it| references(it, &mut open));
            }
        }
        false
    }

    /// The file with the statics.
    pub(super) fn finish(self) -> Result<String, String> {
        let mut parts = vec![
            "#[allow(unused_imports)]\nuse crate::operation::{Bounds, Evidence::*, Field, Kind, Kind::*, Schema};\n\n"
                .to_owned(),
        ];
        for (name, values) in self.enums {
            if self.objects.contains_key(&name) {
                return Err(format!(
                    "two schemas would be `{name}` in the operation table"
                ));
            }
            let values = list(values.into_iter().map(literal), 0);
            parts.push(format!("pub(super) const {name}: Kind = Enum({values});\n"));
        }
        for object in self.objects.into_values().flatten() {
            parts.push(format!("\n{object}"));
        }
        Ok(file(&parts.concat()))
    }
}

/// Collects the names of the schemas that a schema refers to.
fn references<'document>(schema: &'document Value, into: &mut Vec<&'document str>) {
    into.extend(reference_name(schema));
    match schema {
        Value::Object(object) => object.values().for_each(|it| references(it, into)),
        Value::Array(items) => items.iter().for_each(|it| references(it, into)),
        _ => {}
    }
}
