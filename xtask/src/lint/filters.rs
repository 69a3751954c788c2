//! Checks that `x-filter` and `pattern` allow the same operators: our generators read the one, and other tools the
//! other.

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::node::Node;
use crate::spec::operator::{OPERATORS, Operator};

/// An operand of each kind, as it is sent.
const OPERANDS: [(&str, &str); 3] = [
    ("date-time", "2024-06-15T12:00:00Z"),
    ("date", "2024-06-15"),
    ("number", "12"),
];

/// Operands that are not valid dates or times.
const IMPOSSIBLE: [(&str, &[&str]); 2] = [
    (
        "date-time",
        &[
            "2024-13-15T12:00:00Z",
            "2024-00-15T12:00:00Z",
            "2024-06-32T12:00:00Z",
            "2024-06-00T12:00:00Z",
            "2024-06-15T24:00:00Z",
            "2024-06-15T12:60:00Z",
            "2024-06-15T12:00:61Z",
            "2024-06-15T12:00:00+24:00",
        ],
    ),
    (
        "date",
        &["2024-13-15", "2024-00-15", "2024-06-32", "2024-06-00"],
    ),
];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        for parameter in document.parameters(&operation) {
            let pattern = parameter.schema().and_then(|it| it.get("pattern"));
            if let (Some(filter), Some(pattern)) = (parameter.node.get("x-filter"), pattern) {
                findings.extend(disagreements(filter, pattern));
            }
        }
    }
    findings
}

fn disagreements(filter: &Node, pattern: &Node) -> Vec<Finding> {
    let operand = filter.text_of("operand");
    let impossible = IMPOSSIBLE.iter().find(|(kind, _)| Some(*kind) == operand);
    let operand = OPERANDS.iter().find(|(kind, _)| Some(*kind) == operand);
    let regex = pattern.text().and_then(|it| regex::Regex::new(it).ok());
    let (Some((_, operand)), Some(regex), Some(operators)) =
        (operand, regex, filter.get("operators"))
    else {
        // Other rules report their errors.
        return Vec::new();
    };
    let mut findings = Vec::new();
    let taken = impossible
        .iter()
        .flat_map(|(_, operands)| operands.iter())
        .find(|operand| {
            let listed = operators.items().iter().filter_map(Node::text);
            listed
                .filter_map(Operator::named)
                .any(|operator| regex.is_match(&operator.sent(operand)))
        });
    if let Some(taken) = taken {
        findings.push(Finding::error(
            &pattern.place,
            format!("the pattern accepts the invalid value `{taken}`"),
            "servers and the sandbox refuse it, but tools that follow the pattern send it",
            "limit months, days, hours, minutes and seconds, such as `(0[1-9]|1[0-2])` for the month",
        ));
    }
    for operator in &OPERATORS {
        let sent = operator.sent(operand);
        let operator = operator.name;
        let listed = operators
            .items()
            .iter()
            .find(|it| it.text() == Some(operator));
        match (listed, regex.is_match(&sent)) {
            (Some(listed), false) => findings.push(Finding::error(
                &listed.place,
                format!("the `pattern` refuses `{sent}`, which the operator `{operator}` sends"),
                format!(
                    "tools check requests with the pattern at {}",
                    pattern.place
                ),
                "allow it in the pattern, or remove the operator",
            )),
            (None, true) => findings.push(Finding::error(
                &pattern.place,
                format!("the pattern accepts `{sent}`, but `x-filter` lacks the operator `{operator}`"),
                format!(
                    "filters can be created only with the operators listed at {}",
                    operators.place
                ),
                "add the operator, or refuse it in the pattern, which begins with `^` and ends with `$`",
            )),
            _ => {}
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn patterns_match_the_operators() {
        insta::assert_snapshot!(of!(findings, r"
            paths:
              /a:
                get:
                  parameters:
                    - { in: query, name: a, schema: { type: string, pattern: '^((gt|in):)?[0-9-]+(,[0-9-]+)*$' }, x-filter: { operand: date, operators: [bare, gt, in] } }
                    - { in: query, name: b, schema: { type: string, pattern: '^gt:[0-9]+$' }, x-filter: { operand: number, operators: [bare, gt] } }
                    - { in: query, name: c, schema: { type: string, pattern: '(gt|lt):[0-9]+' }, x-filter: { operand: number, operators: [gt] } }
                    - { in: query, name: d, schema: { type: string }, x-filter: { operand: number, operators: [gt] } }
                    - { in: query, name: e, schema: { type: string, pattern: '(' }, x-filter: { operand: number, operators: [gt] } }
        "), @"
        6:78: the pattern accepts the invalid value `2024-13-15`; servers and the sandbox refuse it, but tools that follow the pattern send it; limit months, days, hours, minutes and seconds, such as `(0[1-9]|1[0-2])` for the month
        7:136: the `pattern` refuses `12`, which the operator `bare` sends; tools check requests with the pattern at spec/wethod/openapi.yaml:7:78; allow it in the pattern, or remove the operator
        8:78: the pattern accepts `lt:12`, but `x-filter` lacks the operator `lt`; filters can be created only with the operators listed at spec/wethod/openapi.yaml:8:138; add the operator, or refuse it in the pattern, which begins with `^` and ends with `$`
        ");
    }
}
