//! Values for filters and orderings.

use quote::{format_ident, quote};
use serde_json::json;

use super::sample::{Sample, date, integer};
use crate::spec::operator::{Operands, Operator};

/// The operators that examples prefer: people use them most.
const PREFERRED: [&str; 3] = ["gt", "gte", "bare"];

/// Returns a filter with the preferred operator.
pub(super) fn filter(operand: &str, operators: &[&str]) -> Sample {
    let listed = || operators.iter().filter_map(|name| Operator::named(name));
    let operator = PREFERRED
        .iter()
        .find_map(|name| listed().find(|it| it.name == *name))
        .or_else(|| listed().next());
    let value = match operand {
        "date-time" => {
            let text = "2026-01-01T00:00:00+01:00";
            Sample::new(
                quote! { #text.parse::<DateTime<FixedOffset>>()? },
                text.into(),
            )
            .using("chrono::DateTime")
            .using("chrono::FixedOffset")
        }
        "date" => date(),
        _ => integer(50),
    };
    let rust = &value.rust;
    let sent = operator.map_or_else(|| value.plain(), |it| it.sent_once(&value.plain()));
    let mut sample = match operator.and_then(|it| it.function.map(|path| (path, it.operands))) {
        // Only a range is left.
        None => Sample::new(quote! { #rust..=#rust }, sent.into()),
        Some((path, operands)) => {
            let function = format_ident!("{}", path.rsplit("::").next().unwrap_or(path));
            let call = match operands {
                Operands::Several => quote! { #function([#rust]) },
                _ => quote! { #function(#rust) },
            };
            Sample::new(call, sent.into()).using(path)
        }
    };
    sample.uses.extend(value.uses);
    sample
}

/// Returns the ordering with the newest record first, if records have a date.
pub(super) fn ordering(fields: &[&str]) -> Sample {
    let field = ["created_at", "created", "updated_at", "date", "name", "id"]
        .into_iter()
        .find(|wanted| fields.contains(wanted))
        .or(fields.first().copied())
        .unwrap_or("id");
    Sample::new(quote! { desc(#field) }, format!("-{field}").into()).using("planwire::desc")
}

/// Returns a value with a key of the caller's own.
pub(super) fn keyed() -> Sample {
    Sample::new(quote! { "region", "north" }, json!({"region": "north"}))
}
