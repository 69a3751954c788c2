//! The order of the columns of a table: those that tell records apart come first, and those that few people read
//! come last, where a narrow terminal has no room for them.

use planwire::operation::FieldKind;

use super::documented::Kind;

/// The place of a field among those of its record; fields of one rank keep the order of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Id,
    Name,
    Status,
    Money,
    Days,
    Reference,
    Other,
    Timestamp,
    Json,
}

pub(super) fn rank(name: &str, kind: Option<&Kind>) -> Rank {
    let words = || name.split(['_', '.']);
    let last = words().next_back().unwrap_or_default();
    let has_any = |of: &[&str]| words().any(|word| of.contains(&word));
    if name == "id" {
        return Rank::Id;
    }
    match kind {
        Some(FieldKind::Text) if matches!(last, "name" | "surname" | "title" | "number") => {
            Rank::Name
        }
        Some(FieldKind::Text | FieldKind::Enum(_)) if matches!(last, "status" | "state") => {
            Rank::Status
        }
        // A code such as EUR, or the identifier of one, belongs to its amount.
        Some(FieldKind::Text | FieldKind::Enum(_) | FieldKind::Identifier(_))
            if last == "currency" =>
        {
            Rank::Money
        }
        Some(FieldKind::Number | FieldKind::Integer) if has_any(DAYS) => Rank::Days,
        Some(FieldKind::Number | FieldKind::Integer) if has_any(RATIOS) => Rank::Other,
        Some(FieldKind::Number) => Rank::Money,
        Some(FieldKind::Integer) if has_any(MONEY) => Rank::Money,
        Some(FieldKind::Date) => Rank::Days,
        Some(FieldKind::Identifier(_)) => Rank::Reference,
        Some(FieldKind::DateTime) => Rank::Timestamp,
        Some(FieldKind::Object(_) | FieldKind::List(_) | FieldKind::Json) => Rank::Json,
        _ => Rank::Other,
    }
}

const DAYS: &[&str] = &["day", "days", "hour", "hours"];
const MONEY: &[&str] = &[
    "amount", "balance", "cost", "fee", "price", "revenue", "total",
];
/// Numbers that are no amounts.
const RATIOS: &[&str] = &[
    "percent",
    "percentage",
    "rate",
    "ratio",
    "probability",
    "quantity",
    "factor",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_records_apart_comes_first() {
        let fields: [(&str, Option<Kind>); 14] = [
            ("tiers", Some(FieldKind::Json)),
            ("created_at", Some(FieldKind::DateTime)),
            ("notes", Some(FieldKind::Text)),
            ("sauce", None),
            ("project_id", Some(FieldKind::Identifier("ProjectId"))),
            ("date", Some(FieldKind::Date)),
            ("total_days", Some(FieldKind::Number)),
            ("external_cost_percentage", Some(FieldKind::Integer)),
            ("currency", Some(FieldKind::Identifier("CurrencyId"))),
            ("final_net_price_currency", Some(FieldKind::Number)),
            ("status", Some(FieldKind::Enum(&["DRAFT"]))),
            ("status_id", Some(FieldKind::Identifier("StatusId"))),
            ("first_name", Some(FieldKind::Text)),
            ("id", Some(FieldKind::Integer)),
        ];
        let mut fields = fields.map(|(name, kind)| (rank(name, kind.as_ref()), name));
        fields.sort_by_key(|(rank, _)| *rank);
        let lines = fields.map(|(rank, name)| format!("{rank:?} {name}"));
        insta::assert_snapshot!(lines.join("\n"), @"
        Id id
        Name first_name
        Status status
        Money currency
        Money final_net_price_currency
        Days date
        Days total_days
        Reference project_id
        Reference status_id
        Other notes
        Other sauce
        Other external_cost_percentage
        Timestamp created_at
        Json tiers
        ");
    }
}
