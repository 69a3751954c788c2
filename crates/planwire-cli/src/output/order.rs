//! The order of a table's columns: first those that identify records, and last those that few people read,
//! which a narrow terminal leaves out.

use planwire::operation::Kind;

/// The rank of a field in its record; fields of one rank keep the order of the documents.
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
        Some(Kind::Text) if matches!(last, "name" | "surname" | "title" | "number") => Rank::Name,
        Some(Kind::Text | Kind::Enum(_)) if matches!(last, "status" | "state") => Rank::Status,
        // A code such as EUR, or the identifier of one, belongs to its amount.
        Some(Kind::Text | Kind::Enum(_) | Kind::Identifier(_)) if last == "currency" => Rank::Money,
        Some(Kind::Number | Kind::Integer) if has_any(DAYS) => Rank::Days,
        Some(Kind::Number | Kind::Integer) if has_any(RATIOS) => Rank::Other,
        Some(Kind::Number) => Rank::Money,
        Some(Kind::Integer) if has_any(MONEY) => Rank::Money,
        Some(Kind::Date) => Rank::Days,
        Some(Kind::Identifier(_)) => Rank::Reference,
        Some(Kind::DateTime) => Rank::Timestamp,
        Some(Kind::Object(_) | Kind::List(_) | Kind::Json | Kind::Map { .. }) => Rank::Json,
        _ => Rank::Other,
    }
}

const DAYS: &[&str] = &["day", "days", "hour", "hours"];
const MONEY: &[&str] = &[
    "amount", "balance", "cost", "fee", "price", "revenue", "total",
];
/// Numbers that are not amounts.
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
            ("tiers", Some(Kind::Json)),
            ("created_at", Some(Kind::DateTime)),
            ("notes", Some(Kind::Text)),
            ("sauce", None),
            ("project_id", Some(Kind::Identifier("ProjectId"))),
            ("date", Some(Kind::Date)),
            ("total_days", Some(Kind::Number)),
            ("external_cost_percentage", Some(Kind::Integer)),
            ("currency", Some(Kind::Identifier("CurrencyId"))),
            ("final_net_price_currency", Some(Kind::Number)),
            ("status", Some(Kind::Enum(&["DRAFT"]))),
            ("status_id", Some(Kind::Identifier("StatusId"))),
            ("first_name", Some(Kind::Text)),
            ("id", Some(Kind::Integer)),
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
