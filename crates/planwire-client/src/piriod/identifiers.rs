// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Identifies a plan.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PlanId(crate::TextIdentifier);
crate::identifier::text_identifier!(PlanId);
/// Identifies a product.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ProductId(crate::TextIdentifier);
crate::identifier::text_identifier!(ProductId);
