//! The operators of filters: their names, and how many values each compares with.

/// An operator of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// No operator: equal to a value, or within its day.
    Bare,
    /// Equal to a value.
    Eq,
    /// Not equal to a value.
    Neq,
    /// Greater than a value, or after it.
    Gt,
    /// No less than a value, or not before it.
    Gte,
    /// Less than a value, or before it.
    Lt,
    /// No greater than a value, or not after it.
    Lte,
    /// One of several values.
    In,
    /// None of several values.
    Nin,
    /// Between two values, both included.
    Bt,
}

/// The values that an operator compares with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operands {
    /// One value.
    One,
    /// Two values, separated by a comma.
    Two,
    /// Any number of values, separated by commas.
    Several,
}

impl Operator {
    /// Returns its name as it is sent before the colon: `gt`. That of [`Bare`](Self::Bare) is empty.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bare => "",
            Self::Eq => "eq",
            Self::Neq => "neq",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::In => "in",
            Self::Nin => "nin",
            Self::Bt => "bt",
        }
    }

    /// Returns the number of values that it compares with.
    #[must_use]
    pub const fn operands(self) -> Operands {
        match self {
            Self::In | Self::Nin => Operands::Several,
            Self::Bt => Operands::Two,
            _ => Operands::One,
        }
    }

    /// Returns the form of a filter with it: `VALUE`, `gt:VALUE`, `in:VALUE,…`, `bt:MIN,MAX`.
    ///
    /// ```
    /// use planwire::operation::Operator;
    ///
    /// assert_eq!(Operator::Nin.form(), "nin:VALUE,…");
    /// ```
    #[must_use]
    pub fn form(self) -> String {
        self.with(match self.operands() {
            Operands::One => "VALUE",
            Operands::Two => "MIN,MAX",
            Operands::Several => "VALUE,…",
        })
    }

    /// Returns a filter as it is sent, from its values.
    pub(crate) fn with(self, values: impl std::fmt::Display) -> String {
        match self.name() {
            "" => values.to_string(),
            name => format!("{name}:{values}"),
        }
    }
}
