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
        anything: { description: Nobody documents it. }
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
fn what_is_as_documented_is_said_in_a_line() {
    let shape = r#"{"object":2,"fields":{"id":{"integer":2},"status":{"text":{"count":2,"shortest":4,"longest":4},"values":{"open":2}},
        "total":{"integer":1,"number":1},"notes":{"null":2},"lines":{"list":{"count":2,"shortest":0,"longest":1},"items":{"object":1,"fields":{"parent":{"object":1,"fields":{"id":{"integer":1}}}},"keyed":{"null":7}}},
        "anything":{"null":1,"text":{"count":1,"shortest":0,"longest":0}},"metadata":{"object":2,"keyed":{"text":{"count":2,"shortest":0,"longest":0}}}}}"#
        .replace('\n', "");
    let second = r#"{"recording":1,"api":"wethod","operation":"getOrder","status":201}"#;
    insta::assert_snapshot!(report(&[&get(200, &shape), "", second]), @"
    wethod getOrder (200 ×1, 201 ×1)
      lines[].parent.status: was in none of 1 (note)
        spec/wethod/openapi.yaml:22:9 leave it, unless other recordings lack it too
      lines[].parent.total: was in none of 1 (note)
        spec/wethod/openapi.yaml:23:9 leave it, unless other recordings lack it too
      lines[].parent.notes: was in none of 1 (note)
        spec/wethod/openapi.yaml:24:9 leave it, unless other recordings lack it too
      lines[].parent.lines: was in none of 1 (note)
        spec/wethod/openapi.yaml:27:9 leave it, unless other recordings lack it too
      lines[].parent.anything: was in none of 1 (note)
        spec/wethod/openapi.yaml:28:9 leave it, unless other recordings lack it too
      lines[].parent.metadata: was in none of 1 (note)
        spec/wethod/openapi.yaml:29:9 leave it, unless other recordings lack it too

    observe: 2 answers of 1 operation: all as documented, 6 notes
    ");
}

#[test]
fn what_is_not_documented_names_the_line_to_change() {
    let shape = r#"{"object":2,"fields":{"id":{"null":1},"status":{"null":1,"text":{"count":4,"shortest":1,"longest":40},"values":{"open":1,"closed":2}},
        "total":{"text":{"count":2,"shortest":3,"longest":5}},"notes":{"object":1},"lines":{"list":{"count":1,"shortest":3,"longest":3},"items":{"null":1,"object":2,"fields":{"field_7":{"null":1},"name":{"null":1,"boolean":1}}}},
        "owner":{"integer":1,"number":1},"metadata":{"object":1,"keyed":{"integer":1}}},"keyed":{"boolean":1}}"#
        .replace('\n', "");
    let html = r#"{"not_json":{"count":1,"shortest":20,"longest":20}}"#;
    insta::assert_snapshot!(report(&[&get(200, &shape), &get(201, html), &get(404, html), &get(410, "{}"), &get(502, html)]), @"
    wethod getOrder (200 ×1, 201 ×1, 404 ×1, 410 ×1, 502 ×1)
      status 410: was there once, and nobody documents it
        spec/wethod/openapi.yaml:6:7 add `'410'`
      status 502: was there once, and nobody documents it (note)
        spec/wethod/openapi.yaml:6:7 add `'502'`
      the body: was not JSON in 1 of 3: 20 bytes
        spec/wethod/openapi.yaml:7:47 see what answered: it may have been a proxy; if not, correct `content`
      owner: was in 2 of 2, and nobody documents it: an integer or a number with a fraction
        spec/wethod/openapi.yaml:20:7 add `owner: { type: number }` to the `properties`
      id: was left out in 1 of 2, and the documents promise it
        spec/wethod/openapi.yaml:19:18 take it out of `required`
      id: was null in 1 of 1, and the documents promise a value
        spec/wethod/openapi.yaml:21:9 add `nullable: true`
      status: was null in 1 of 5, and the documents promise a value
        spec/wethod/openapi.yaml:22:9 write `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`, with the type of what it refers to
      status: was `closed` in 2 of 4, and the enum does not have it
        spec/wethod/openapi.yaml:37:7 add `closed`
      status: was another text in 1 of 4, which is not recorded because it looks like no value of an enum
        spec/wethod/openapi.yaml:37:7 find out what it was; maybe it is no enum
      total: was a text of 3 to 5 characters in 2 of 2, and the documents say `number`
        spec/wethod/openapi.yaml:23:18 correct the `type`, or leave it out where it can be several
      notes: was an object in 1 of 1, and the documents say `string`
        spec/wethod/openapi.yaml:25:11 correct the `type`, or leave it out where it can be several
      lines[]: was null in 1 of 3, and the documents promise a value
        spec/wethod/openapi.yaml:27:31 add `nullable: true`
      lines[].name: was in 2 of 2, and nobody documents it: null or a boolean
        spec/wethod/openapi.yaml:32:7 add `name: { type: boolean, nullable: true }` to the `properties`
      lines[].parent: was in none of 2 (note)
        spec/wethod/openapi.yaml:32:21 leave it, unless other recordings lack it too
      anything: was in none of 2 (note)
        spec/wethod/openapi.yaml:28:9 leave it, unless other recordings lack it too
      metadata.*: was an integer in 1 of 1, and the documents say `string`
        spec/wethod/openapi.yaml:29:59 correct the `type`, or leave it out where it can be several
      *: was there once, under keys that nobody documents, and that are not recorded because they look like no names of fields: a boolean
        spec/wethod/openapi.yaml:20:7 add `additionalProperties`, where the keys are anybody's
      the body of 404: was something that is not JSON of 20 bytes, and nobody documents one
        spec/wethod/openapi.yaml:8:9 add `content` to the response

    observe: 5 answers of 1 operation: 15 things that are not documented, 3 notes
    ");
}

#[test]
fn requests_count_where_they_were_accepted() {
    let line = |status, request| {
        format!(
            r#"{{"recording":1,"api":"wethod","operation":"updateOrder","status":{status},"request":{request}}}"#
        )
    };
    let odd = r#"{"object":1,"fields":{"odd":{"integer":1}}}"#;
    let owner = r#"{"object":1,"fields":{"owner":{"text":{"count":1,"shortest":1,"longest":1}}}}"#;
    insta::assert_snapshot!(report(&[&line(400, odd), &line(200, owner)]), @"
    wethod updateOrder (200 ×1, 400 ×1)
      owner of the request: was in 1 of 1, and nobody documents it: a text of 1 character
        spec/wethod/openapi.yaml:20:7 add `owner: { type: string }` to the `properties`

    observe: 2 answers of 1 operation: 1 thing that is not documented, 0 notes
    ");
    let body = r#"{"recording":1,"api":"wethod","operation":"getOrder","status":200,"request":{"object":1}}"#;
    insta::assert_snapshot!(report(&[body]), @"
    wethod getOrder (200 ×1)
      the body of the request: was an object, and nobody documents one
        spec/wethod/openapi.yaml:4:5 add a `requestBody`
      status 2XX: was always 200 (note)
        spec/wethod/openapi.yaml:7:9 write `'200'` in its place

    observe: 1 answer of 1 operation: 1 thing that is not documented, 1 note
    ");
}

#[test]
fn what_is_no_recording_is_named_by_its_line() {
    let good = get(200, "{}");
    insta::assert_snapshot!(report(&[&good, "{\"recording\":1,\"api\":\"weth"]), @"traffic.jsonl:2:26: the line is cut off; what was seen would be counted wrong; remove it; the program that wrote it has ended too early");
    insta::assert_snapshot!(report(&["[1]", "GET / HTTP/1.1", "é{", "{}", r#"{"recording":2}"#]), @"
    traffic.jsonl:1:1: this is no line of a recording: it is no object of JSON; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:2:1: this is no line of a recording: it is no object of JSON; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:3:1: this is no line of a recording: it is no object of JSON; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:4:2: this is no line of a recording: missing field `recording`; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:5:1: the recording is of version 2; version 1 is read here; record with the `planwire` of this workspace, or read with that of the recording
    ");
    insta::assert_snapshot!(report(&[&good.replace("answer", "body"), &get(200, r#"{"kinds":1}"#), &get(200, r#"{"null":-1}"#)]), @"
    traffic.jsonl:1:72: this is no line of a recording: unknown field `body`, expected one of `recording`, `api`, `operation`, `status`, `request`, `answer`; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:2:83: this is no line of a recording: unknown field `kinds`, expected one of `null`, `boolean`, `integer`, `number`, `text`, `list`, `object`, `not_json`, `values`, `items`, `fields`, `keyed`; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    traffic.jsonl:3:85: this is no line of a recording: invalid value: integer `-1`, expected u64; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line
    ");
    insta::assert_snapshot!(report(&[&good.replace("getOrder", "getOrders"), &good.replace("wethod", "else")]), @"
    traffic.jsonl:2:1: there are no documents of `else`; what was seen there can be held against nothing; leave the line out, or use the workspace that it was recorded with
    traffic.jsonl:1:1: the documents of wethod have no operation `getOrders`; what was seen there can be held against nothing; did you mean `getOrder`? Otherwise use the workspace that it was recorded with
    ");
    let deep = get(200, &(r#"{"items":"#.repeat(300) + "{}" + &"}".repeat(300)));
    insta::assert_snapshot!(report(&[&deep]), @"traffic.jsonl:1:1210: this is no line of a recording: recursion limit exceeded; what was seen would be counted wrong; `planwire::observe::Recorder` writes recordings; give the path of one, or remove the line");
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
