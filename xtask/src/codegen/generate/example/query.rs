//! Values for parameters that say which records a list has, and in which order.

use quote::{format_ident, quote};
use serde_json::json;

use super::sample::{Sample, date, integer};

/// A filter with the operator that people ask for most.
pub(super) fn filter(operand: &str, operators: &[String]) -> Sample {
    const FUNCTIONS: [(&str, &str); 9] = [
        ("gt", "planwire::after"),
        ("gte", "planwire::since"),
        ("bare", "planwire::on"),
        ("eq", "planwire::filter::equal_to"),
        ("lt", "planwire::before"),
        ("lte", "planwire::until"),
        ("in", "planwire::one_of"),
        ("neq", "planwire::filter::not_equal_to"),
        ("nin", "planwire::filter::none_of"),
    ];
    let function = FUNCTIONS
        .into_iter()
        .find(|(operator, _)| operators.iter().any(|it| it == operator));
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
    let Some((operator, path)) = function else {
        // What is left is `bt`, which a range makes.
        let json = format!("bt:{0},{0}", value.plain());
        let mut sample = Sample::new(quote! { #rust..=#rust }, json.into());
        sample.uses.extend(value.uses);
        return sample;
    };
    let function = format_ident!("{}", path.rsplit("::").next().unwrap_or(path));
    let rust = if matches!(operator, "in" | "nin") {
        quote! { #function([#rust]) }
    } else {
        quote! { #function(#rust) }
    };
    let json = match operator {
        "bare" => value.plain(),
        operator => format!("{operator}:{}", value.plain()),
    };
    let mut sample = Sample::new(rust, json.into()).using(path);
    sample.uses.extend(value.uses);
    sample
}

/// The newest first, where the records say when they were made.
pub(super) fn ordering(fields: &[String]) -> Sample {
    let field = ["created_at", "created", "updated_at", "date", "name", "id"]
        .into_iter()
        .find(|wanted| fields.iter().any(|it| it == wanted))
        .or(fields.first().map(String::as_str))
        .unwrap_or("id");
    Sample::new(quote! { desc(#field) }, format!("-{field}").into()).using("planwire::desc")
}

/// A value by a key of the caller's own.
pub(super) fn keyed() -> Sample {
    Sample::new(quote! { "region", "north" }, json!({"region": "north"}))
}
