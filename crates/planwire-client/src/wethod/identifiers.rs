// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Identifies a budget.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct BudgetId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(BudgetId);
/// Identifies a level, the seniority of a person.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct LevelId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(LevelId);
/// Identifies a price list.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct PriceListId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(PriceListId);
/// Identifies a product.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ProductId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductId);
/// Identifies a product level.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ProductLevelId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductLevelId);
/// Identifies a production plan.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ProductionPlanId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProductionPlanId);
/// Identifies a project.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ProjectId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(ProjectId);
/// Identifies a stream, a part of a project that is budgeted on its own.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct StreamId(crate::IntegerIdentifier);
crate::identifier::integer_identifier!(StreamId);
