// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

/// The selection of archived custom fields in a list.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ArchivedCustomFields {
    /// `exclude`
    Exclude,
    /// `include`
    Include,
    /// `only`
    Only,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl ArchivedCustomFields {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["exclude", "include", "only"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exclude => "exclude",
            Self::Include => "include",
            Self::Only => "only",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ArchivedCustomFields {
    fn from(text: &str) -> Self {
        match text {
            "exclude" => Self::Exclude,
            "include" => Self::Include,
            "only" => Self::Only,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(ArchivedCustomFields);
/// The type of work or cost of an area.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BudgetAreaType {
    /// `DEFAULT`
    Default,
    /// `CONTINGENCY-DISCOUNT`
    ContingencyDiscount,
    /// `TRAVEL-CORE-COST-EXPENSES`
    TravelCoreCostExpenses,
    /// `PM`
    Pm,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl BudgetAreaType {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "DEFAULT",
        "CONTINGENCY-DISCOUNT",
        "TRAVEL-CORE-COST-EXPENSES",
        "PM",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::ContingencyDiscount => "CONTINGENCY-DISCOUNT",
            Self::TravelCoreCostExpenses => "TRAVEL-CORE-COST-EXPENSES",
            Self::Pm => "PM",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BudgetAreaType {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT" => Self::Default,
            "CONTINGENCY-DISCOUNT" => Self::ContingencyDiscount,
            "TRAVEL-CORE-COST-EXPENSES" => Self::TravelCoreCostExpenses,
            "PM" => Self::Pm,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(BudgetAreaType);
/// The approval status of a budget.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BudgetStatus {
    /// `DRAFT`
    Draft,
    /// `SUBMITTED`
    Submitted,
    /// `APPROVED`
    Approved,
    /// An undocumented value.
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
/// The type of a task in its budget.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BudgetTaskType {
    /// `DEFAULT`
    Default,
    /// `DISCOUNT`
    Discount,
    /// `CONTINGENCY`
    Contingency,
    /// `TRAVEL`
    Travel,
    /// `EXPENSE`
    Expense,
    /// `CREATIVITY`
    Creativity,
    /// `PRODUCT`
    Product,
    /// `PM`
    Pm,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl BudgetTaskType {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "DEFAULT",
        "DISCOUNT",
        "CONTINGENCY",
        "TRAVEL",
        "EXPENSE",
        "CREATIVITY",
        "PRODUCT",
        "PM",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Discount => "DISCOUNT",
            Self::Contingency => "CONTINGENCY",
            Self::Travel => "TRAVEL",
            Self::Expense => "EXPENSE",
            Self::Creativity => "CREATIVITY",
            Self::Product => "PRODUCT",
            Self::Pm => "PM",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BudgetTaskType {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT" => Self::Default,
            "DISCOUNT" => Self::Discount,
            "CONTINGENCY" => Self::Contingency,
            "TRAVEL" => Self::Travel,
            "EXPENSE" => Self::Expense,
            "CREATIVITY" => Self::Creativity,
            "PRODUCT" => Self::Product,
            "PM" => Self::Pm,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(BudgetTaskType);
/// A related record that can be included with a client.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClientInclude {
    /// `externalIdentifiers`
    ExternalIdentifiers,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl ClientInclude {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["externalIdentifiers"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExternalIdentifiers => "externalIdentifiers",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ClientInclude {
    fn from(text: &str) -> Self {
        match text {
            "externalIdentifiers" => Self::ExternalIdentifiers,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(ClientInclude);
/// The type of a new custom field.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateCustomFieldType {
    /// `single_option`
    SingleOption,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CreateCustomFieldType {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["single_option"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleOption => "single_option",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CreateCustomFieldType {
    fn from(text: &str) -> Self {
        match text {
            "single_option" => Self::SingleOption,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CreateCustomFieldType);
/// The kind of record that has the custom field.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomFieldDomain {
    /// `project_plan`
    ProjectPlan,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CustomFieldDomain {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["project_plan"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProjectPlan => "project_plan",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldDomain {
    fn from(text: &str) -> Self {
        match text {
            "project_plan" => Self::ProjectPlan,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CustomFieldDomain);
/// A related record that can be included with a custom field.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomFieldInclude {
    /// `options`
    Options,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CustomFieldInclude {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["options"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Options => "options",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldInclude {
    fn from(text: &str) -> Self {
        match text {
            "options" => Self::Options,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CustomFieldInclude);
/// The color that shows an option, in hexadecimal.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomFieldOptionColor {
    /// `#114B5F`
    Hex114B5F,
    /// `#176499`
    Hex176499,
    /// `#2E91AC`
    Hex2E91AC,
    /// `#71D6CB`
    Hex71D6CB,
    /// `#28B869`
    Hex28B869,
    /// `#8ED6AF`
    Hex8ED6AF,
    /// `#85D280`
    Hex85D280,
    /// `#A6C59F`
    HexA6C59F,
    /// `#8A716A`
    Hex8A716A,
    /// `#EBD2AC`
    HexEBD2AC,
    /// `#FFE856`
    HexFFE856,
    /// `#FAC03D`
    HexFAC03D,
    /// `#D43A59`
    HexD43A59,
    /// `#E48270`
    HexE48270,
    /// `#E497A7`
    HexE497A7,
    /// `#B75D85`
    HexB75D85,
    /// `#9378BC`
    Hex9378BC,
    /// `#FFC6D9`
    HexFFC6D9,
    /// `#E5E5E5`
    HexE5E5E5,
    /// `#BEBEBE`
    HexBEBEBE,
    /// `#595959`
    Hex595959,
    /// `#1A1A1A`
    Hex1A1A1A,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CustomFieldOptionColor {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "#114B5F",
        "#176499",
        "#2E91AC",
        "#71D6CB",
        "#28B869",
        "#8ED6AF",
        "#85D280",
        "#A6C59F",
        "#8A716A",
        "#EBD2AC",
        "#FFE856",
        "#FAC03D",
        "#D43A59",
        "#E48270",
        "#E497A7",
        "#B75D85",
        "#9378BC",
        "#FFC6D9",
        "#E5E5E5",
        "#BEBEBE",
        "#595959",
        "#1A1A1A",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hex114B5F => "#114B5F",
            Self::Hex176499 => "#176499",
            Self::Hex2E91AC => "#2E91AC",
            Self::Hex71D6CB => "#71D6CB",
            Self::Hex28B869 => "#28B869",
            Self::Hex8ED6AF => "#8ED6AF",
            Self::Hex85D280 => "#85D280",
            Self::HexA6C59F => "#A6C59F",
            Self::Hex8A716A => "#8A716A",
            Self::HexEBD2AC => "#EBD2AC",
            Self::HexFFE856 => "#FFE856",
            Self::HexFAC03D => "#FAC03D",
            Self::HexD43A59 => "#D43A59",
            Self::HexE48270 => "#E48270",
            Self::HexE497A7 => "#E497A7",
            Self::HexB75D85 => "#B75D85",
            Self::Hex9378BC => "#9378BC",
            Self::HexFFC6D9 => "#FFC6D9",
            Self::HexE5E5E5 => "#E5E5E5",
            Self::HexBEBEBE => "#BEBEBE",
            Self::Hex595959 => "#595959",
            Self::Hex1A1A1A => "#1A1A1A",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldOptionColor {
    fn from(text: &str) -> Self {
        match text {
            "#114B5F" => Self::Hex114B5F,
            "#176499" => Self::Hex176499,
            "#2E91AC" => Self::Hex2E91AC,
            "#71D6CB" => Self::Hex71D6CB,
            "#28B869" => Self::Hex28B869,
            "#8ED6AF" => Self::Hex8ED6AF,
            "#85D280" => Self::Hex85D280,
            "#A6C59F" => Self::HexA6C59F,
            "#8A716A" => Self::Hex8A716A,
            "#EBD2AC" => Self::HexEBD2AC,
            "#FFE856" => Self::HexFFE856,
            "#FAC03D" => Self::HexFAC03D,
            "#D43A59" => Self::HexD43A59,
            "#E48270" => Self::HexE48270,
            "#E497A7" => Self::HexE497A7,
            "#B75D85" => Self::HexB75D85,
            "#9378BC" => Self::Hex9378BC,
            "#FFC6D9" => Self::HexFFC6D9,
            "#E5E5E5" => Self::HexE5E5E5,
            "#BEBEBE" => Self::HexBEBEBE,
            "#595959" => Self::Hex595959,
            "#1A1A1A" => Self::Hex1A1A1A,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CustomFieldOptionColor);
/// The type of a custom field. All three have options.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `single_option`
    SingleOption,
    /// `status`
    Status,
    /// `multi_select`
    MultiSelect,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl CustomFieldType {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "single_option",
        "status",
        "multi_select",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleOption => "single_option",
            Self::Status => "status",
            Self::MultiSelect => "multi_select",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldType {
    fn from(text: &str) -> Self {
        match text {
            "single_option" => Self::SingleOption,
            "status" => Self::Status,
            "multi_select" => Self::MultiSelect,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(CustomFieldType);
/// The status of an invoice.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `sent`
    Sent,
    /// `paid`
    Paid,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl InvoiceStatus {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["draft", "sent", "paid"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Paid => "paid",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InvoiceStatus {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "sent" => Self::Sent,
            "paid" => Self::Paid,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(InvoiceStatus);
/// The accounting of external costs.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobOrderCategoryExternalCostsType {
    /// `on-goods-sold`
    OnGoodsSold,
    /// `before-contribution-margin`
    BeforeContributionMargin,
    /// `on-g-and-a`
    OnGAndA,
    /// `on-marketing`
    OnMarketing,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl JobOrderCategoryExternalCostsType {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "on-goods-sold",
        "before-contribution-margin",
        "on-g-and-a",
        "on-marketing",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnGoodsSold => "on-goods-sold",
            Self::BeforeContributionMargin => "before-contribution-margin",
            Self::OnGAndA => "on-g-and-a",
            Self::OnMarketing => "on-marketing",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for JobOrderCategoryExternalCostsType {
    fn from(text: &str) -> Self {
        match text {
            "on-goods-sold" => Self::OnGoodsSold,
            "before-contribution-margin" => Self::BeforeContributionMargin,
            "on-g-and-a" => Self::OnGAndA,
            "on-marketing" => Self::OnMarketing,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(JobOrderCategoryExternalCostsType);
/// The way of reporting the progress of a project.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobOrderCategoryProjectStatusMode {
    /// `automatic`
    Automatic,
    /// `percentage`
    Percentage,
    /// `remaining-days`
    RemainingDays,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl JobOrderCategoryProjectStatusMode {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "automatic",
        "percentage",
        "remaining-days",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::Percentage => "percentage",
            Self::RemainingDays => "remaining-days",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for JobOrderCategoryProjectStatusMode {
    fn from(text: &str) -> Self {
        match text {
            "automatic" => Self::Automatic,
            "percentage" => Self::Percentage,
            "remaining-days" => Self::RemainingDays,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(JobOrderCategoryProjectStatusMode);
/// The distribution of the hours over the days: as early as possible (`front`) or evenly (`even`).
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectPlanSubtaskAssigneeStrategy {
    /// `front`
    Front,
    /// `even`
    Even,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl ProjectPlanSubtaskAssigneeStrategy {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["front", "even"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Front => "front",
            Self::Even => "even",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ProjectPlanSubtaskAssigneeStrategy {
    fn from(text: &str) -> Self {
        match text {
            "front" => Self::Front,
            "even" => Self::Even,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(ProjectPlanSubtaskAssigneeStrategy);
/// The type of dependency between the ends of two tasks.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectPlanTaskDependencyType {
    /// `start-to-start`
    StartToStart,
    /// `finish-to-start`
    FinishToStart,
    /// `start-to-finish`
    StartToFinish,
    /// `finish-to-finish`
    FinishToFinish,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl ProjectPlanTaskDependencyType {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "start-to-start",
        "finish-to-start",
        "start-to-finish",
        "finish-to-finish",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StartToStart => "start-to-start",
            Self::FinishToStart => "finish-to-start",
            Self::StartToFinish => "start-to-finish",
            Self::FinishToFinish => "finish-to-finish",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ProjectPlanTaskDependencyType {
    fn from(text: &str) -> Self {
        match text {
            "start-to-start" => Self::StartToStart,
            "finish-to-start" => Self::FinishToStart,
            "start-to-finish" => Self::StartToFinish,
            "finish-to-finish" => Self::FinishToFinish,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(ProjectPlanTaskDependencyType);
/// The status of a task.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectPlanTaskStatusKey {
    /// `not-started`
    NotStarted,
    /// `in-progress`
    InProgress,
    /// `blocked`
    Blocked,
    /// `done`
    Done,
    /// `closed`
    Closed,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl ProjectPlanTaskStatusKey {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &[
        "not-started",
        "in-progress",
        "blocked",
        "done",
        "closed",
    ];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "not-started",
            Self::InProgress => "in-progress",
            Self::Blocked => "blocked",
            Self::Done => "done",
            Self::Closed => "closed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ProjectPlanTaskStatusKey {
    fn from(text: &str) -> Self {
        match text {
            "not-started" => Self::NotStarted,
            "in-progress" => Self::InProgress,
            "blocked" => Self::Blocked,
            "done" => Self::Done,
            "closed" => Self::Closed,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(ProjectPlanTaskStatusKey);
/// The mode of the entries of a log, in the spelling of the filter.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestedTimesheetLogMode {
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `DETAILED`
    Detailed,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl RequestedTimesheetLogMode {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["DAILY", "WEEKLY", "DETAILED"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Detailed => "DETAILED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for RequestedTimesheetLogMode {
    fn from(text: &str) -> Self {
        match text {
            "DAILY" => Self::Daily,
            "WEEKLY" => Self::Weekly,
            "DETAILED" => Self::Detailed,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(RequestedTimesheetLogMode);
/// The mode of an entry, in the spelling of requests. Responses have the same in lower case.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestedTimesheetMode {
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl RequestedTimesheetMode {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["DAILY", "WEEKLY"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for RequestedTimesheetMode {
    fn from(text: &str) -> Self {
        match text {
            "DAILY" => Self::Daily,
            "WEEKLY" => Self::Weekly,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(RequestedTimesheetMode);
/// The selection of deleted records in a response.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SoftDeleted {
    /// `exclude`
    Exclude,
    /// `include`
    Include,
    /// `only`
    Only,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl SoftDeleted {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["exclude", "include", "only"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exclude => "exclude",
            Self::Include => "include",
            Self::Only => "only",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SoftDeleted {
    fn from(text: &str) -> Self {
        match text {
            "exclude" => Self::Exclude,
            "include" => Self::Include,
            "only" => Self::Only,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(SoftDeleted);
/// A related record that can be included with a stream.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StreamInclude {
    /// `streamLeaders`
    StreamLeaders,
    /// `streamMembers`
    StreamMembers,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl StreamInclude {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["streamLeaders", "streamMembers"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StreamLeaders => "streamLeaders",
            Self::StreamMembers => "streamMembers",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for StreamInclude {
    fn from(text: &str) -> Self {
        match text {
            "streamLeaders" => Self::StreamLeaders,
            "streamMembers" => Self::StreamMembers,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(StreamInclude);
/// The mode of an entry, in the spelling of responses. Requests have the same in upper case.
///
/// An undocumented value is `Unknown`, and is sent back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimesheetMode {
    /// `daily`
    Daily,
    /// `weekly`
    Weekly,
    /// An undocumented value.
    Unknown(crate::UnknownValue),
}
impl TimesheetMode {
    /// The values that the documents know.
    pub const VALUES: &'static [&'static str] = &["daily", "weekly"];
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for TimesheetMode {
    fn from(text: &str) -> Self {
        match text {
            "daily" => Self::Daily,
            "weekly" => Self::Weekly,
            _ => Self::Unknown(crate::UnknownValue::new(text)),
        }
    }
}
crate::open_enum::open_enum!(TimesheetMode);
