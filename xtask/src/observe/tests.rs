use super::recording::Recordings;
use super::{compared, report};
use crate::spec::bundle::Bundle;

const DOCUMENT: &str = "
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        2XX: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        404: { description: Not there. }
    patch:
      operationId: updateOrder
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses:
        200: { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
        default: { description: An error. }
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: integer }
        status: { $ref: '#/components/schemas/Status' }
        total: { type: number }
        notes:
          type: string
          nullable: true
        lines: { type: array, items: { allOf: [{ $ref: '#/components/schemas/Line' }] } }
        anything: { description: Undocumented. }
        metadata: { type: object, additionalProperties: { type: string } }
    Line:
      type: object
      properties: { parent: { $ref: '#/components/schemas/Order' } }
      additionalProperties: {}
      x-dynamic-fields: { prefix: field_ }
    Status:
      type: string
      enum: [open]
";

fn report(lines: &[&str]) -> String {
    let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", DOCUMENT)]).unwrap();
    let bundles = [bundle];
    let mut recordings = Recordings::default();
    let mut findings = recordings.add("traffic.jsonl", &lines.join("\n"));
    findings.extend(recordings.unknown(&bundles));
    if !findings.is_empty() {
        let findings: Vec<_> = findings.iter().map(ToString::to_string).collect();
        return findings.join("\n");
    }
    let compared = compared(&bundles, &recordings);
    let text = report::of(&compared) + &report::summary(&compared);
    anstream::adapter::strip_str(&text).to_string()
}

fn get(status: u16, shape: &str) -> String {
    format!(
        r#"{{"recording":1,"api":"wethod","operation":"getOrder","status":{status},"answer":{shape}}}"#
    )
}

#[test]
fn documented_traffic_is_one_line() {
    let shape = r#"{"object":2,"fields":{"id":{"integer":2},"status":{"text":{"count":2,"shortest":4,"longest":4},"values":{"open":2}},
        "total":{"integer":1,"number":1},"notes":{"null":2},"lines":{"list":{"count":2,"shortest":0,"longest":1},"items":{"object":1,"fields":{"parent":{"object":1,"fields":{"id":{"integer":1}}}},"keyed":{"null":7}}},
        "anything":{"null":1,"text":{"count":1,"shortest":0,"longest":0}},"metadata":{"object":2,"keyed":{"text":{"count":2,"shortest":0,"longest":0}}}}}"#
        .replace('\n', "");
    let second = r#"{"recording":1,"api":"wethod","operation":"getOrder","status":201}"#;
    insta::assert_snapshot!(report(&[&get(200, &shape), "", second]), @"
    wethod getOrder (200 ×1, 201 ×1)
      lines[].parent.status: was in none of 1 (note)
        spec/wethod/openapi.yaml:22:9 keep it, unless other recordings lack it too
      lines[].parent.total: was in none of 1 (note)
        spec/wethod/openapi.yaml:23:9 keep it, unless other recordings lack it too
      lines[].parent.notes: was in none of 1 (note)
        spec/wethod/openapi.yaml:24:9 keep it, unless other recordings lack it too
      lines[].parent.lines: was in none of 1 (note)
        spec/wethod/openapi.yaml:27:9 keep it, unless other recordings lack it too
      lines[].parent.anything: was in none of 1 (note)
        spec/wethod/openapi.yaml:28:9 keep it, unless other recordings lack it too
      lines[].parent.metadata: was in none of 1 (note)
        spec/wethod/openapi.yaml:29:9 keep it, unless other recordings lack it too

    observe: 2 responses of 1 operation: all as documented, 6 notes
    ");
}

#[test]
fn undocumented_traffic_is_reported_with_its_place() {
    let shape = r#"{"object":2,"fields":{"id":{"null":1},"status":{"null":1,"text":{"count":4,"shortest":1,"longest":40},"values":{"open":1,"closed":2}},
        "total":{"text":{"count":2,"shortest":3,"longest":5}},"notes":{"object":1},"lines":{"list":{"count":1,"shortest":3,"longest":3},"items":{"null":1,"object":2,"fields":{"field_7":{"null":1},"name":{"null":1,"boolean":1}}}},
        "owner":{"integer":1,"number":1},"metadata":{"object":1,"keyed":{"integer":1}}},"keyed":{"boolean":1}}"#
        .replace('\n', "");
    let html = r#"{"not_json":{"count":1,"shortest":20,"longest":20}}"#;
    insta::assert_snapshot!(report(&[&get(200, &shape), &get(201, html), &get(404, html), &get(410, "{}"), &get(502, html)]), @"
    wethod getOrder (200 ×1, 201 ×1, 404 ×1, 410 ×1, 502 ×1)
      status 410: was there once, but is undocumented
        spec/wethod/openapi.yaml:6:7 add `'410'`
      status 502: was there once, but is undocumented (note)
        spec/wethod/openapi.yaml:6:7 add `'502'`
      the body: was not JSON in 1 of 3: 20 bytes
        spec/wethod/openapi.yaml:7:47 check what responded: it may have been a proxy; otherwise correct `content`
      owner: was in 2 of 2, but is undocumented: an integer or a number with a fraction
        spec/wethod/openapi.yaml:20:7 add `owner: { type: number }` to the `properties`
      id: was absent in 1 of 2, but is required
        spec/wethod/openapi.yaml:19:18 remove it from `required`
      id: was null in 1 of 1, but is not nullable
        spec/wethod/openapi.yaml:21:9 add `nullable: true`
      status: was null in 1 of 5, but is not nullable
        spec/wethod/openapi.yaml:22:9 write `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`, with the type of the referenced schema
      status: was `closed` in 2 of 4, which is not in the enum
        spec/wethod/openapi.yaml:37:7 add `closed`
      status: was another string in 1 of 4, which is not recorded because it does not look like a value of an enum
        spec/wethod/openapi.yaml:37:7 find out which string it was; it may not be an enum
      total: was a string of 3 to 5 characters in 2 of 2, but is documented as `number`
        spec/wethod/openapi.yaml:23:18 correct the `type`, or remove it if there are several
      notes: was an object in 1 of 1, but is documented as `string`
        spec/wethod/openapi.yaml:25:11 correct the `type`, or remove it if there are several
      lines[]: was null in 1 of 3, but is not nullable
        spec/wethod/openapi.yaml:27:31 add `nullable: true`
      lines[].name: was in 2 of 2, but is undocumented: null or a boolean
        spec/wethod/openapi.yaml:32:7 add `name: { type: boolean, nullable: true }` to the `properties`
      lines[].parent: was in none of 2 (note)
        spec/wethod/openapi.yaml:32:21 keep it, unless other recordings lack it too
      anything: was in none of 2 (note)
        spec/wethod/openapi.yaml:28:9 keep it, unless other recordings lack it too
      metadata.*: was an integer in 1 of 1, but is documented as `string`
        spec/wethod/openapi.yaml:29:59 correct the `type`, or remove it if there are several
      *: was there once, under undocumented keys, which are not recorded because they do not look like names of fields: a boolean
        spec/wethod/openapi.yaml:20:7 add `additionalProperties` if the keys are not fixed
      the body of 404: was something that is not JSON of 20 bytes, but is undocumented
        spec/wethod/openapi.yaml:8:9 add `content` to the response

    observe: 5 responses of 1 operation: 15 undocumented differences, 3 notes
    ");
}

#[test]
fn only_accepted_requests_count() {
    let line = |status, request| {
        format!(
            r#"{{"recording":1,"api":"wethod","operation":"updateOrder","status":{status},"request":{request}}}"#
        )
    };
    let odd = r#"{"object":1,"fields":{"odd":{"integer":1}}}"#;
    let owner = r#"{"object":1,"fields":{"owner":{"text":{"count":1,"shortest":1,"longest":1}}}}"#;
    insta::assert_snapshot!(report(&[&line(400, odd), &line(200, owner)]), @"
    wethod updateOrder (200 ×1, 400 ×1)
      owner of the request: was in 1 of 1, but is undocumented: a string of 1 character
        spec/wethod/openapi.yaml:20:7 add `owner: { type: string }` to the `properties`

    observe: 2 responses of 1 operation: 1 undocumented difference, 0 notes
    ");
    let body = r#"{"recording":1,"api":"wethod","operation":"getOrder","status":200,"request":{"object":1}}"#;
    insta::assert_snapshot!(report(&[body]), @"
    wethod getOrder (200 ×1)
      the body of the request: was an object, but is undocumented
        spec/wethod/openapi.yaml:4:5 add a `requestBody`
      status 2XX: was always 200 (note)
        spec/wethod/openapi.yaml:7:9 write `'200'` instead

    observe: 1 response of 1 operation: 1 undocumented difference, 1 note
    ");
}

#[test]
fn invalid_lines_are_reported() {
    let good = get(200, "{}");
    insta::assert_snapshot!(report(&[&good, "{\"recording\":1,\"api\":\"weth"]), @"traffic.jsonl:2:26: the line is cut off; the counts would be wrong; remove it; the recording program ended too early");
    insta::assert_snapshot!(report(&["[1]", "GET / HTTP/1.1", "é{", "{}", r#"{"recording":2}"#]), @"
    traffic.jsonl:1:1: invalid line: it is not a JSON object; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:2:1: invalid line: it is not a JSON object; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:3:1: invalid line: it is not a JSON object; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:4:2: invalid line: missing field `recording`; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:5:1: unsupported recording version 2; the supported version is 1; record with the `planwire` of this workspace, or use the workspace of the recording
    ");
    insta::assert_snapshot!(report(&[&good.replace("answer", "body"), &get(200, r#"{"kinds":1}"#), &get(200, r#"{"null":-1}"#)]), @"
    traffic.jsonl:1:72: invalid line: unknown field `body`, expected one of `recording`, `api`, `operation`, `status`, `request`, `answer`; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:2:83: invalid line: unknown field `kinds`, expected one of `null`, `boolean`, `integer`, `number`, `text`, `list`, `object`, `not_json`, `values`, `items`, `fields`, `keyed`; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:3:85: invalid line: invalid value: integer `-1`, expected u64; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    ");
    insta::assert_snapshot!(report(&[&good.replace("getOrder", "getOrders"), &good.replace("wethod", "else")]), @"
    traffic.jsonl:2:1: unknown API `else`; it cannot be compared with anything; remove the line, or use the workspace of the recording
    traffic.jsonl:1:1: unknown operation `getOrders` of wethod; it cannot be compared with anything; did you mean `getOrder`? Otherwise use the workspace of the recording
    ");
    let deep = get(200, &(r#"{"items":"#.repeat(300) + "{}" + &"}".repeat(300)));
    insta::assert_snapshot!(report(&[&deep]), @"traffic.jsonl:1:1210: invalid line: recursion limit exceeded; the counts would be wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line");
    let most = u64::MAX;
    let many = get(
        200,
        &format!(r#"{{"object":{most},"fields":{{"id":{{"null":{most},"integer":{most}}}}}}}"#),
    );
    assert!(report(&[&many, &many]).contains(&format!("was null in {most} of {most}")));
}

proptest::proptest! {
    #[test]
    fn no_line_makes_it_panic(line in r#"(\{|\}|\[|\]|:|,|"recording":1|"api":"wethod"|"operation":"getOrder"|"status":200|"answer":|"text":|"count":|é|-?[0-9]{1,20}|"[a-z]{0,3}"| ){0,20}"#) {
        let _ = report(&[&line]);
    }
}
