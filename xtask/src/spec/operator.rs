//! The operators of filters that `x-filter` lists.

/// An operator: its name, the function of `planwire::filter` that creates its filter, and its operands.
#[derive(Debug)]
pub(crate) struct Operator {
    pub(crate) name: &'static str,
    /// The path of the function; a range creates a filter between two values.
    pub(crate) function: Option<&'static str>,
    pub(crate) operands: Operands,
}

/// The operands of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operands {
    One,
    Two,
    Several,
}

/// All operators.
pub(crate) static OPERATORS: [Operator; 10] = [
    operator("bare", "planwire::on"),
    operator("eq", "planwire::equal_to"),
    operator("neq", "planwire::not_equal_to"),
    operator("gt", "planwire::after"),
    operator("gte", "planwire::since"),
    operator("lt", "planwire::before"),
    operator("lte", "planwire::until"),
    Operator {
        operands: Operands::Several,
        ..operator("in", "planwire::one_of")
    },
    Operator {
        operands: Operands::Several,
        ..operator("nin", "planwire::none_of")
    },
    Operator {
        name: "bt",
        function: None,
        operands: Operands::Two,
    },
];

const fn operator(name: &'static str, function: &'static str) -> Operator {
    Operator {
        name,
        function: Some(function),
        operands: Operands::One,
    }
}

impl Operator {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        OPERATORS.iter().find(|it| it.name == name)
    }

    /// Returns the text of a filter as it is sent, with two values if the operator takes several.
    pub(crate) fn sent(&self, operand: &str) -> String {
        match self.operands {
            Operands::One => self.with(operand),
            Operands::Two | Operands::Several => self.with(&format!("{operand},{operand}")),
        }
    }

    /// Returns the text of a filter as it is sent, with as few values as the operator takes.
    pub(crate) fn sent_once(&self, operand: &str) -> String {
        match self.operands {
            Operands::Two => self.sent(operand),
            Operands::One | Operands::Several => self.with(operand),
        }
    }

    fn with(&self, operands: &str) -> String {
        match self.name {
            "bare" => operands.to_owned(),
            name => format!("{name}:{operands}"),
        }
    }
}
