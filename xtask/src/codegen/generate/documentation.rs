//! What people read above the methods of the handles.

use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::Parameter;

/// What people read above the method of an operation.
pub(super) fn of_operation(operation: &Operation) -> String {
    let mut text = format!("{}.\n\n{}", operation.summary, operation.description);
    if !operation.permissions.is_empty() {
        text.push_str("\n\nThe token's owner needs one of these permissions:\n");
        for (name, allows) in &operation.permissions {
            text.push_str(&format!("- `{name}`: {allows}\n"));
        }
    }
    text.push_str(&format!(
        "\n\n`{} {}`, `{}`",
        operation.method, operation.path, operation.id
    ));
    if let Some(page) = &operation.evidence.page {
        text.push_str(&format!(", the vendor's page `{page}`"));
    }
    text.push('.');
    text
}

/// What people read above the method that sets a parameter.
pub(super) fn of_parameter(parameter: &Parameter) -> String {
    let mut text = parameter.description.clone();
    let bounds = [
        parameter.bounds.minimum.map(|it| format!("at least {it}")),
        parameter.bounds.maximum.map(|it| format!("at most {it}")),
        parameter
            .bounds
            .maximum_length
            .map(|it| format!("at most {it} characters")),
        parameter
            .default
            .as_ref()
            .map(|it| format!("{it} where it is left out")),
    ];
    let bounds: Vec<_> = bounds.into_iter().flatten().collect();
    if !bounds.is_empty() {
        text.push_str(&format!("\n\nIt is {}.", bounds.join(", ")));
    }
    text
}
