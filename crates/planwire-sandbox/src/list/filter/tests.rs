use proptest::prelude::*;

use super::*;
use crate::value::Instant;

fn filter(operand: &str) -> Filter {
    let operators = r#"["bare","eq","neq","gt","gte","lt","lte","in","nin","bt"]"#;
    let text = format!(r#"{{"operand":"{operand}","operators":{operators}}}"#);
    Filter::read(&serde_json::from_str(&text).unwrap()).unwrap()
}

/// The numbers of 1 to 5 that a filter keeps.
fn kept(text: &str) -> Vec<i64> {
    let condition = filter("number").parse(text).unwrap();
    let keeps = |number: &i64| condition.holds(&Value::Number(Number::from(*number)));
    (1..=5).filter(keeps).collect()
}

#[test]
fn each_operator_keeps_its_own() {
    assert_eq!(kept("3"), [3]);
    assert_eq!(kept("eq:3"), [3]);
    assert_eq!(kept("neq:3"), [1, 2, 4, 5]);
    assert_eq!(kept("gt:3"), [4, 5]);
    assert_eq!(kept("gte:3"), [3, 4, 5]);
    assert_eq!(kept("lt:3"), [1, 2]);
    assert_eq!(kept("lte:3"), [1, 2, 3]);
    assert_eq!(kept("in:1,5,9"), [1, 5]);
    assert_eq!(kept("nin:1,5,9"), [2, 3, 4]);
    assert_eq!(kept("bt:2,4"), [2, 3, 4]);
}

#[test]
fn null_meets_no_condition() {
    for text in ["3", "neq:3", "lt:3", "nin:3", "bt:1,5"] {
        assert!(
            !filter("number").parse(text).unwrap().holds(&Value::Null),
            "{text}"
        );
    }
}

#[test]
fn a_bare_instant_is_the_day_where_it_is_written() {
    let condition = filter("date-time")
        .parse("2024-01-01T20:00:00+02:00")
        .unwrap();
    let holds = |text: &str| condition.holds(&Value::Instant(Instant::parse(text).unwrap()));
    assert!(!holds("2023-12-31T21:59:59.999Z"));
    assert!(holds("2023-12-31T22:00:00.000Z"));
    assert!(holds("2024-01-01T21:59:59.999Z"));
    assert!(!holds("2024-01-01T22:00:00.000Z"));
}

#[test]
fn invalid_filters_are_refused() {
    let only_two = r#"{"operand":"date","operators":["bare","gt"]}"#;
    let two = Filter::read(&serde_json::from_str(only_two).unwrap()).unwrap();
    insta::assert_snapshot!(two.parse("lt:2024-01-01").unwrap_err(), @"must begin with one of: no operator, `gt:`");
    insta::assert_snapshot!(two.parse("2024-1-1").unwrap_err(), @"must be a date such as 2024-01-31");
    insta::assert_snapshot!(filter("number").parse("bt:1").unwrap_err(), @"must have two values after `bt:`, separated by a comma");
    insta::assert_snapshot!(filter("date-time").parse("gt:2024-01-01").unwrap_err(), @"must be a date and time such as 2024-01-01T20:00:00+02:00, with the plus encoded as %2B");
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in any::<String>(), operand in 0_usize..3) {
        let filter = filter(["date-time", "date", "number"][operand]);
        let _ = filter.parse(&text);
    }

    #[test]
    fn a_day_has_24_hours_and_contains_its_instants(
        seconds in 0_i64..4_000_000_000,
        offset in -14_i32 * 60..=14 * 60,
    ) {
        let zone = FixedOffset::east_opt(offset * 60).unwrap();
        let time = DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&zone);
        let on = filter("date-time").parse(&time.format("%Y-%m-%dT%H:%M:%S%:z").to_string()).unwrap();
        let Condition::Between(Bound::Included(from), Bound::Excluded(to)) = &on else {
            return Err(TestCaseError::fail(format!("{on:?}")));
        };
        let (Value::Instant(first), Value::Instant(end)) = (from, to) else {
            return Err(TestCaseError::fail(format!("{on:?}")));
        };
        prop_assert_eq!(end.milliseconds - first.milliseconds, 24 * 60 * 60 * 1_000);
        prop_assert!(on.holds(&instant(time)));
        let midnight = DateTime::from_timestamp_millis(first.milliseconds).unwrap().with_timezone(&zone);
        prop_assert_eq!(midnight.date_naive(), time.date_naive());
        prop_assert_eq!(midnight.time(), chrono::NaiveTime::MIN);
    }

    #[test]
    fn operators_are_the_comparisons(left in -1_000_i64..1_000, right in -1_000_i64..1_000) {
        let value = Value::Number(Number::from(left));
        let holds = |operator: &str| {
            filter("number").parse(&format!("{operator}:{right}")).unwrap().holds(&value)
        };
        prop_assert_eq!(holds("eq"), left == right);
        prop_assert_eq!(holds("neq"), left != right);
        prop_assert_eq!(holds("gt"), left > right);
        prop_assert_eq!(holds("gte"), left >= right);
        prop_assert_eq!(holds("lt"), left < right);
        prop_assert_eq!(holds("lte"), left <= right);
    }
}
