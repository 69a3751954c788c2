// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// Whether a plan can be subscribed to.
///
/// A value that the documents do not know is `Unknown`, and goes out as it came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// A value that the documents do not know.
    Unknown(crate::UnknownValue),
}
impl PlanStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["active", "archived"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PlanStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "archived" => Self::Archived,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(PlanStatus);
/// How tiers make a price. `unit` and `range` are deprecated names of `volume` and `package`.
///
/// A value that the documents do not know is `Unknown`, and goes out as it came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TiersMode {
    /// `package`
    Package,
    /// `volume`
    Volume,
    /// `graduated`
    Graduated,
    /// `package_overage`
    PackageOverage,
    /// `unit`
    Unit,
    /// `range`
    Range,
    /// A value that the documents do not know.
    Unknown(crate::UnknownValue),
}
impl TiersMode {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "package",
        "volume",
        "graduated",
        "package_overage",
        "unit",
        "range",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Package => "package",
            Self::Volume => "volume",
            Self::Graduated => "graduated",
            Self::PackageOverage => "package_overage",
            Self::Unit => "unit",
            Self::Range => "range",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for TiersMode {
    fn from(text: &str) -> Self {
        match text {
            "package" => Self::Package,
            "volume" => Self::Volume,
            "graduated" => Self::Graduated,
            "package_overage" => Self::PackageOverage,
            "unit" => Self::Unit,
            "range" => Self::Range,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(TiersMode);
/// How the usage records of a period become one quantity.
///
/// A value that the documents do not know is `Unknown`, and goes out as it came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UsageAggregation {
    /// `last_record`
    LastRecord,
    /// `max`
    Max,
    /// `sum`
    Sum,
    /// A value that the documents do not know.
    Unknown(crate::UnknownValue),
}
impl UsageAggregation {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["last_record", "max", "sum"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LastRecord => "last_record",
            Self::Max => "max",
            Self::Sum => "sum",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UsageAggregation {
    fn from(text: &str) -> Self {
        match text {
            "last_record" => Self::LastRecord,
            "max" => Self::Max,
            "sum" => Self::Sum,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(UsageAggregation);
/// Whether a subscription pays for what it reserves or for what it uses.
///
/// A value that the documents do not know is `Unknown`, and goes out as it came in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UsageScheme {
    /// `licensed`
    Licensed,
    /// `metered`
    Metered,
    /// A value that the documents do not know.
    Unknown(crate::UnknownValue),
}
impl UsageScheme {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["licensed", "metered"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Licensed => "licensed",
            Self::Metered => "metered",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UsageScheme {
    fn from(text: &str) -> Self {
        match text {
            "licensed" => Self::Licensed,
            "metered" => Self::Metered,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(UsageScheme);
