// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Where a budget stands on its way to approval.
///
/// A value that the documents do not know is `Unknown`, and goes out as it came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BudgetStatus {
    /// `DRAFT`
    Draft,
    /// `SUBMITTED`
    Submitted,
    /// `APPROVED`
    Approved,
    /// A value that the documents do not know.
    Unknown(crate::UnknownValue),
}
impl BudgetStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["DRAFT", "SUBMITTED", "APPROVED"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Submitted => "SUBMITTED",
            Self::Approved => "APPROVED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BudgetStatus {
    fn from(text: &str) -> Self {
        match text {
            "DRAFT" => Self::Draft,
            "SUBMITTED" => Self::Submitted,
            "APPROVED" => Self::Approved,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(BudgetStatus);
