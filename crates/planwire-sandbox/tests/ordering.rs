//! Ordering, and filters by time.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod common;

use std::time::Duration;

use common::{all_of_piriod, piriod, wethod};
use planwire_sandbox::{ListBehaviour, Sandbox, Sorting};
use serde_json::{Value, json};

/// Creates five plans, updates two, and returns the names of all plans in an order.
async fn ordered(behaviour: ListBehaviour, ordering: &str) -> Vec<String> {
    let sandbox = Sandbox::builder()
        .records(0)
        .change_span(Duration::ZERO)
        .list_behaviour("/plans/", behaviour)
        .start()
        .await
        .unwrap();
    let plans = sandbox.list("/plans/").unwrap();
    let mut ids = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        sandbox.advance(Duration::from_secs(15 * 3_600));
        ids.push(plans.create(json!({ "name": name })).unwrap());
    }
    for number in [3, 1] {
        sandbox.advance(Duration::from_secs(1));
        plans.update(&ids[number], json!({})).unwrap();
    }
    let path = format!("/plans/?page_size=2{ordering}");
    let plans = all_of_piriod(&sandbox, &path).await;
    let name = |plan: &Value| plan["name"].as_str().unwrap().to_owned();
    plans.iter().map(name).collect()
}

#[tokio::test]
async fn orderings_are_obeyed() {
    let documented = ListBehaviour::new;
    assert_eq!(
        ordered(documented(), "&ordering=-updated").await,
        ["b", "d", "e", "c", "a"]
    );
    assert_eq!(
        ordered(documented(), "&ordering=updated").await,
        ["a", "c", "e", "d", "b"]
    );
    assert_eq!(ordered(documented(), "").await, ["a", "b", "c", "d", "e"]);
}

#[tokio::test]
async fn orderings_are_partly_obeyed() {
    let behaviour = ListBehaviour::new;
    let ignored = behaviour().ignore("ordering");
    assert_eq!(
        ordered(ignored.clone(), "&ordering=-updated").await,
        ["a", "b", "c", "d", "e"]
    );
    assert_eq!(
        ordered(ignored.newest_first(), "&ordering=-updated").await,
        ["e", "d", "c", "b", "a"]
    );
    let sorted = |sorting| ordered(behaviour().sorting(sorting), "&ordering=-updated");
    assert_eq!(sorted(Sorting::Reversed).await, ["a", "c", "e", "d", "b"]);
    assert_eq!(sorted(Sorting::Ascending).await, ["a", "c", "e", "d", "b"]);
    // Plans b, d and e were last updated on the fourth day, c on the second and a on the first.
    assert_eq!(sorted(Sorting::ByDay).await, ["b", "d", "e", "c", "a"]);
    assert_eq!(sorted(Sorting::FirstPage).await, ["b", "d", "a", "c", "e"]);
    assert_eq!(
        sorted(Sorting::WithinPages).await,
        ["b", "a", "d", "c", "e"]
    );
    let by_day = behaviour().sorting(Sorting::ByDay).newest_first();
    assert_eq!(
        ordered(by_day, "&ordering=-updated").await,
        ["e", "d", "b", "c", "a"]
    );
}

#[tokio::test]
async fn ordered_lists_follow_changes() {
    let sandbox = Sandbox::builder()
        .records(300)
        .change_span(Duration::from_millis(3))
        .start()
        .await
        .unwrap();
    let plans = sandbox.list("/plans/").unwrap();
    let ids = plans.ids();
    for round in 0..40 {
        match round % 4 {
            0 => drop(plans.create(json!({"name": "New"})).unwrap()),
            1 => plans.update(&ids[round * 7], json!({})).unwrap(),
            2 => plans.delete(&ids[round * 7]).unwrap(),
            _ => plans.restore(&ids[(round - 1) * 7]).unwrap(),
        }
        let unordered = all_of_piriod(&sandbox, "/plans/?page_size=100").await;
        let mut expected = unordered.clone();
        expected.sort_by(|left, right| text(right, "updated").cmp(text(left, "updated")));
        let path = "/plans/?page_size=100&ordering=-updated";
        assert!(
            all_of_piriod(&sandbox, path).await == expected,
            "round {round}"
        );

        plans
            .set_behaviour(ListBehaviour::new().newest_first())
            .unwrap();
        let mut expected = unordered;
        expected.reverse();
        expected.sort_by(|left, right| text(left, "status").cmp(text(right, "status")));
        let path = "/plans/?page_size=100&ordering=status";
        assert!(
            all_of_piriod(&sandbox, path).await == expected,
            "round {round}"
        );
        plans.set_behaviour(ListBehaviour::new()).unwrap();
    }
}

fn text<'r>(record: &'r Value, field: &str) -> &'r str {
    record[field].as_str().unwrap()
}

const TIMES: [&str; 5] = ["08.999", "09.000", "09.001", "09.999", "10.000"];

fn time(seconds: &str) -> String {
    format!("2026-08-01T10:00:{seconds}Z")
}

#[tokio::test]
async fn update_filters_are_exclusive_and_in_seconds() {
    let sandbox = Sandbox::builder().records(0).start().await.unwrap();
    let clients = sandbox.list("/api/clients").unwrap();
    for seconds in TIMES {
        clients
            .create(json!({ "updated_at": time(seconds) }))
            .unwrap();
    }
    let ids = async |filter: &str| {
        let path = format!("/api/clients?updated_at={filter}");
        wethod(&sandbox, &path).await.field("id")
    };
    assert_eq!(ids("gt:2026-08-01T10:00:09Z").await, [3, 4, 5]);
    assert_eq!(ids("gt:2026-08-01T12:00:09%2B02:00").await, [3, 4, 5]);
    assert_eq!(ids("lt:2026-08-01T10:00:10Z").await, [1, 2, 3, 4]);
    let parts = "updated_at=gt:2026-08-01T10:00:09.5Z";
    assert_eq!(
        wethod(&sandbox, &format!("/api/clients?{parts}"))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn deletions_are_filtered_by_their_time() {
    let document: Value = serde_json::from_str(include_str!("../bundle/wethod.json")).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let with_deletions = paths.iter().filter(|(_, item)| {
        let mut parameters = item["get"]["parameters"].as_array().into_iter().flatten();
        parameters.any(|it| it["name"] == "deleted" || it["$ref"].to_string().contains("Deleted"))
    });
    let mut lists = 0;
    for (list, _) in with_deletions {
        let sandbox = Sandbox::builder().records(0).start().await.unwrap();
        let Ok(records) = sandbox.list(list) else {
            // Some requests for one record have the parameter too.
            continue;
        };
        // Two lists have a parent, which their records name.
        let parent = sandbox
            .list("/api/holidays")
            .unwrap()
            .create(json!({}))
            .unwrap();
        sandbox
            .list("/api/streams")
            .unwrap()
            .create(json!({}))
            .unwrap();
        let path = list
            .replace("{holiday_id}", &parent)
            .replace("{stream_id}", &parent);
        let fields = match list.split_once('{') {
            Some((_, rest)) => json!({ rest.split('}').next().unwrap(): 1 }),
            None => json!({}),
        };
        let created = || records.create(&fields).unwrap();
        let before = records.ids();
        let mut ids = Vec::new();
        for seconds in TIMES {
            let id = created();
            sandbox.set_time(time(seconds).parse().unwrap());
            records.delete(&id).unwrap();
            ids.push(id);
        }
        let last = created();
        let shown = async |query: &str| {
            let page = wethod(&sandbox, &format!("{path}?{query}")).await;
            let ids = page.field("id").into_iter().map(|id| id.to_string());
            let ids: Vec<_> = ids.filter(|id| !before.contains(id)).collect();
            ids
        };
        let after = "deleted=only&deleted_at=gt:2026-08-01T10:00:09Z";
        assert_eq!(shown(after).await, ids[2..], "{list}");
        let until = "deleted=only&deleted_at=lt:2026-08-01T10:00:09Z";
        assert_eq!(shown(until).await, ids[..1], "{list}");
        assert_eq!(shown("deleted=include").await.len(), 6, "{list}");
        assert_eq!(shown("").await, [last.as_str()], "{list}");
        records.restore(&ids[1]).unwrap();
        assert_eq!(shown("deleted=only").await.len(), 4, "{list}");
        assert_eq!(shown("").await, [ids[1].as_str(), &last], "{list}");
        lists += 1;
    }
    assert_eq!(lists, 20);
}

#[tokio::test]
async fn creation_filters_are_inclusive() {
    let sandbox = Sandbox::builder().records(0).start().await.unwrap();
    let customers = sandbox.list("/customers/").unwrap();
    for created in [
        "2026-07-31T23:59:59.999Z",
        "2026-08-01T00:00:00.000Z",
        "2026-08-01T12:00:00.500Z",
    ] {
        customers.create(json!({ "created": created })).unwrap();
    }
    let count = async |filter: &str| {
        let reply = piriod(&sandbox, &format!("/customers/?{filter}")).await;
        reply.json()["count"].clone()
    };
    assert_eq!(count("created__gte=2026-08-01T00:00:00Z").await, 2);
    assert_eq!(count("created__lte=2026-08-01T00:00:00Z").await, 2);
    assert_eq!(count("created__gte=2026-08-02T00:00:00Z").await, 0);
}
