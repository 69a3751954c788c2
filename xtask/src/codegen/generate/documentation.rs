//! The documentation of the methods of handles.

use heck::ToUpperCamelCase as _;

use super::example::client_type;
use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::Parameter;

/// Returns the text above the method that returns a list; the type of the list has the rest.
pub(super) fn of_list_method(api: &str, operation: &Operation<'_>, example: &str) -> String {
    let list = operation.id.to_upper_camel_case();
    let text = format!("{}. [`{list}`] has its filters.", operation.summary);
    text + &example_text(api, example)
}

/// Returns the text above the method of an operation, or above the type of a list.
pub(super) fn of_operation(api: &str, operation: &Operation<'_>, example: &str) -> String {
    let mut text = format!("{}.\n\n{}", operation.summary, operation.description);
    if !operation.permissions.is_empty() {
        text.push_str("\n\nThe token's owner needs one of these permissions:\n");
        for (name, allows) in &operation.permissions {
            text.push_str(&format!("\n- `{name}`: {allows}"));
        }
    }
    text.push_str(&format!(
        "\n\n`{} {}`, `{}`",
        operation.method, operation.path, operation.id
    ));
    if let Some(page) = operation.evidence.page {
        text.push_str(&format!(", the vendor's page `{page}`"));
    }
    text.push('.');
    text.push_str(&example_text(api, example));
    text
}

/// Returns a compiled example, which hides the client and the function around it.
fn example_text(api: &str, example: &str) -> String {
    let client = client_type(api);
    format!(
        "\n\n```no_run\n# async fn example({api}: planwire::{client}) -> Result<(), Box<dyn std::error::Error>> {{\n{example}\n# Ok(()) }}\n```"
    )
}

/// Returns the documentation of the method that sets a parameter.
pub(super) fn of_parameter(parameter: &Parameter<'_>) -> String {
    let mut text = parameter.description.to_owned();
    let bounds = [
        parameter.bounds.minimum.map(|it| format!("at least {it}")),
        parameter.bounds.maximum.map(|it| format!("at most {it}")),
        parameter
            .bounds
            .maximum_length
            .map(|it| format!("at most {it} characters")),
    ];
    let bounds: Vec<_> = bounds.into_iter().flatten().collect();
    if !bounds.is_empty() {
        text.push_str(&format!("\n\nIt is {}.", bounds.join(", ")));
    }
    if let Some(default) = &parameter.default {
        text.push_str(&format!("\n\nDefault: {default}."));
    }
    text
}
