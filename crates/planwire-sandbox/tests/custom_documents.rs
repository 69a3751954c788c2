//! Documents that differ from the vendors'.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;
#[path = "common/schema.rs"]
mod schema;

use common::{client, piriod, send, wethod};
use planwire_sandbox::Sandbox;
use schema::mismatch;
use serde_json::{Value, json};

const WETHOD: &str = include_str!("../bundle/wethod.json");

/// Returns Wethod's document with additional resources: a list with all operators, an unpaged list,
/// one with an inherited and recursive schema, and an operation that returns no list.
fn with_custom_resources() -> String {
    let mut document: Value = serde_json::from_str(WETHOD).unwrap();
    let operators = [
        "bare", "eq", "neq", "gt", "gte", "lt", "lte", "in", "nin", "bt",
    ];
    let filter = |name: &str, operand: &str| {
        json!({
            "name": name, "in": "query", "schema": {"type": "string"},
            "x-filter": {"operand": operand, "operators": operators}
        })
    };
    let list = |items: &str| {
        json!({"200": {"description": "", "content": {"application/json": {
            "schema": {"type": "array", "items": {"$ref": format!("#/components/schemas/{items}")}}
        }}}})
    };
    document["paths"]["/api/boats"] = json!({
        "get": {
            "operationId": "listBoats",
            "x-paging": {"style": "offset", "size": "top", "position": "skip"},
            "parameters": [
                filter("length", "number"), filter("launched", "date"), filter("updated_at", "date-time"),
                {"name": "top", "in": "query", "schema": {"type": "integer", "maximum": 5, "default": 3}},
                {"name": "skip", "in": "query", "schema": {"type": "integer"}},
                {"name": "sort", "in": "query", "schema": {"type": "string"}, "x-ordering": "single"},
                {"name": "sails", "in": "query", "schema": {"type": "boolean"}},
                {"name": "length__gte", "in": "query", "schema": {"type": "integer"}},
                {"name": "length__in", "in": "query", "style": "form", "explode": false,
                    "schema": {"type": "array", "items": {"type": "integer"}}},
                {"name": "search", "in": "query", "schema": {"type": "string"}},
                {"name": "order", "in": "query", "schema": {"type": "string"},
                    "x-ordering": {"multiple": true, "fields": ["length", "id"]}}
            ],
            "responses": list("Boat")
        },
        "post": {"operationId": "createBoat", "responses": {"201": {"description": ""}}}
    });
    document["paths"]["/api/boats/{id}/berths"] = json!({
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1}}],
        "get": {"operationId": "listBerths", "security": [], "responses": list("Berth")}
    });
    document["paths"]["/api/colours"] = json!({
        "get": {"operationId": "listColours", "security": [], "responses": list("Colour")}
    });
    document["components"]["schemas"]["Colour"] = json!({"type": "string"});
    // More enums than a number has bits, and extreme bounds.
    let mut extreme = json!({
        "low": {"type": "integer", "minimum": i64::MIN},
        "high": {"type": "number", "maximum": i64::MAX, "exclusiveMaximum": true, "minimum": i64::MAX - 2},
        "shown": {"type": "number", "example": i64::MAX}
    });
    for choice in 0..70 {
        extreme[format!("choice_{choice}")] = json!({"type": "string", "enum": ["a", "b", "c"]});
    }
    document["components"]["schemas"]["Extreme"] = json!({"type": "object", "properties": extreme});
    document["paths"]["/api/extremes"] = json!({
        "get": {"operationId": "listExtremes", "security": [], "responses": list("Extreme")}
    });
    document["components"]["schemas"]["Boat"] = json!({
        "type": "object",
        "required": ["id", "length", "launched", "sails"],
        "properties": {
            "id": {"type": "integer", "minimum": 100},
            "length": {"type": "integer", "minimum": 3, "maximum": 9},
            "launched": {"type": "string", "format": "date", "example": "2020-02-29"},
            "updated_at": {"type": "string", "format": "date-time"},
            "sails": {"type": "boolean"},
            "depth": {"type": "number", "minimum": 0.5, "exclusiveMinimum": true, "maximum": 0.52},
            "tag": {"type": "string", "minLength": 30, "maxLength": 31},
            "contact_email": {"type": "string", "format": "email"},
            "extra": {"type": "object"}
        }
    });
    document["components"]["schemas"]["Berth"] = json!({
        "allOf": [
            {"$ref": "#/components/schemas/Named"},
            {"type": "object", "required": ["side", "crew"], "properties": {
                "side": {"type": "string", "enum": ["port", "starboard"]},
                "crew": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string"}},
                "inner": {"$ref": "#/components/schemas/Berth"}
            }}
        ]
    });
    document["components"]["schemas"]["Named"] = json!({
        "type": "object", "required": ["name"],
        "properties": {"name": {"type": "string", "maxLength": 12}, "secret": {"type": "string", "writeOnly": true}}
    });
    document.to_string()
}

async fn with_boats() -> Sandbox {
    Sandbox::builder()
        .wethod_document(with_custom_resources())
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn custom_documents_are_served() {
    let sandbox = with_boats().await;
    let boats = wethod(&sandbox, "/api/boats?top=5&skip=10").await;
    assert_eq!(boats.field("id"), [110, 111, 112, 113, 114]);
    assert_eq!(wethod(&sandbox, "/api/boats").await.records().len(), 3);
    assert_eq!(wethod(&sandbox, "/api/boats?top=6").await.status, 400);
    let unpaged = send(client().get(format!(
        "{}/api/boats/107/berths",
        sandbox.wethod().base_url()
    )))
    .await;
    assert_eq!(unpaged.records().len(), 250);
    assert_eq!(wethod(&sandbox, "/api/boats/0/berths").await.status, 400);

    let document: Value = serde_json::from_str(&with_custom_resources()).unwrap();
    for (list, schema) in [(&boats, "Boat"), (&unpaged, "Berth")] {
        let schema = &document["components"]["schemas"][schema];
        for record in list.records() {
            assert_eq!(mismatch(&document, schema, &record, ""), None);
        }
    }
    insta::with_settings!({ sort_maps => true }, {
    insta::assert_json_snapshot!(boats.records()[0], @r#"
    {
      "depth": 0.51,
      "extra": {},
      "id": 110,
      "launched": "2020-03-10",
      "length": 6,
      "sails": true,
      "tag": "tag 11xxxxxxxxxxxxxxxxxxxxxxxx"
    }
    "#);
    });
    // The depth of nested records is bounded.
    let depth = |mut berth: &Value| {
        let mut depth = 0;
        while let Some(inner) = berth.get("inner") {
            (berth, depth) = (inner, depth + 1);
        }
        depth
    };
    assert!(
        unpaged
            .records()
            .iter()
            .map(depth)
            .max()
            .is_some_and(|depth| (1..10).contains(&depth))
    );
    assert!(
        unpaged
            .records()
            .iter()
            .all(|berth| berth.get("secret").is_none())
    );
}

#[tokio::test]
async fn extreme_documents_are_served() {
    let sandbox = with_boats().await;
    let extremes = wethod(&sandbox, "/api/extremes").await;
    let document: Value = serde_json::from_str(&with_custom_resources()).unwrap();
    let schema = &document["components"]["schemas"]["Extreme"];
    assert_eq!(extremes.records().len(), 250);
    for record in extremes.records() {
        assert_eq!(mismatch(&document, schema, &record, ""), None);
    }
}

#[tokio::test]
async fn all_operators_work_over_http() {
    let sandbox = with_boats().await;
    let lengths = async |filter: &str| {
        let boats = wethod(
            &sandbox,
            &format!("/api/boats?top=5&sort=length&length={filter}"),
        )
        .await;
        let mut lengths = boats.field("length");
        lengths.dedup();
        lengths
    };
    assert_eq!(lengths("5").await, [5]);
    assert_eq!(lengths("eq:5").await, [5]);
    assert_eq!(lengths("gt:8").await, [9]);
    assert_eq!(lengths("gte:9").await, [9]);
    assert_eq!(lengths("lt:4").await, [3]);
    assert_eq!(lengths("lte:3").await, [3]);
    assert_eq!(lengths("in:7").await, [7]);
    assert_eq!(lengths("bt:6,6").await, [6]);
    assert_eq!(lengths("neq:3").await, [4]);
    assert_eq!(lengths("nin:3,4").await, [5]);
    assert_eq!(lengths("gt:9").await, [0; 0]);
    let launched = wethod(&sandbox, "/api/boats?launched=bt:2020-03-01,2020-03-02").await;
    assert_eq!(launched.field("launched"), ["2020-03-01", "2020-03-02"]);
    let sailing = wethod(&sandbox, "/api/boats?sails=true&top=5").await;
    assert_eq!(sailing.field("sails"), [true; 5]);
    let longest = wethod(&sandbox, "/api/boats?sort=-length").await;
    assert_eq!(longest.field("length"), [9, 9, 9]);
    for bad in [
        "length=gt:",
        "length=xx:3",
        "length=bt:3",
        "launched=2020-13-01",
        "sails=yes",
    ] {
        assert_eq!(
            wethod(&sandbox, &format!("/api/boats?{bad}")).await.status,
            400,
            "{bad}"
        );
    }
}

#[tokio::test]
async fn lookups_sets_searches_and_several_orderings_work_over_http() {
    let sandbox = with_boats().await;
    let boats = async |query: &str| wethod(&sandbox, &format!("/api/boats?top=5&{query}")).await;
    let long = boats("length__gte=9").await.field("length");
    assert_eq!(long, [9; 5]);
    let mut some = boats("length__in=4,6&skip=20").await.field("length");
    some.dedup();
    assert!(
        some.iter().all(|length| *length == 4 || *length == 6) && some.len() > 1,
        "{some:?}"
    );
    assert_eq!(boats("length__in=").await.body, boats("").await.body);
    assert_eq!(boats("length__in=4,x").await.status, 400);
    let found = boats("search=TAG 11X").await.records();
    assert!(
        found[0]["tag"].as_str().unwrap().starts_with("tag 11x"),
        "{found:?}"
    );
    assert_eq!(boats("search=no such text").await.records().len(), 0);
    for order in ["length,-id", "%2Blength,-id", "+length,-id"] {
        let ordered = boats(&format!("order={order}")).await;
        assert_eq!(ordered.field("length"), [3; 5]);
        let ids: Vec<_> = ordered
            .field("id")
            .iter()
            .filter_map(Value::as_u64)
            .collect();
        assert!(
            ids.is_sorted_by(|left, right| left > right),
            "{order} {ids:?}"
        );
    }
    let refused = boats("order=-sails").await;
    let failure = json!({"field": "order", "message": "must order by one of length, id"});
    assert_eq!(
        (refused.status, &refused.json()["failures"][0]),
        (400, &failure)
    );
}

#[tokio::test]
async fn operations_without_records_respond() {
    let sandbox = with_boats().await;
    let colours = wethod(&sandbox, "/api/colours").await;
    assert_eq!(colours.status, 200);
    assert!(colours.records().iter().all(Value::is_string));
    // A boat that does not exist has no berths.
    let url = format!("{}/api/boats/7/berths", sandbox.wethod().base_url());
    insta::assert_snapshot!(send(client().get(url)).await.shown(), @r#"404 {"key":"not_found","message":"No boat has the id `7`."}"#);
    // A documented response without a body is empty.
    let post = client().post(format!("{}/api/boats", sandbox.wethod().base_url()));
    let post = send(post.bearer_auth(sandbox.wethod().token())).await;
    assert_eq!(post.shown(), "201 ");
    assert_eq!(
        wethod(&sandbox, "/api/boats?skip=250").await.field("id"),
        [350]
    );
    assert_eq!(wethod(&sandbox, "/api/budgets").await.status, 200);
    assert_eq!(piriod(&sandbox, "/plans/").await.status, 200);
}
