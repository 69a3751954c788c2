use proptest::prelude::*;
use serde_json::value::RawValue;

use super::*;

const SECRET: &str = "whsecret_4fT9bqL2";
const BODY: &str = r#"{"event": "payment.created", "object_id": "pay_01H8XYZ123ABC"}"#;
/// By Python, which knows nothing of this crate:
/// `hmac.new(b"whsecret_4fT9bqL2", b"payment.createdpay_01H8XYZ123ABC", "sha256").hexdigest()`.
const SIGNATURE: &str = "974eefa49e34d8c16c4fe7bfd03ffd721ef1fe6f8ff456d47e267a20d378ed92";

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn verify(body: &str, signature: &str) -> Result<Event, WebhookError> {
    secret().verify(body.as_bytes(), signature)
}

fn tolerant(body: &str, signature: &str) -> Result<Event, WebhookError> {
    secret().verify_tolerant(body.as_bytes(), signature)
}

/// The text of a body's error, whatever its signature.
fn refusal(body: &str) -> String {
    verify(body, SIGNATURE).unwrap_err().to_string()
}

#[test]
fn a_genuine_delivery_is_read() {
    for signature in [SIGNATURE, &SIGNATURE.to_uppercase()] {
        let event = verify(BODY, signature).unwrap();
        assert_eq!(event, Event::new("payment.created", "pay_01H8XYZ123ABC"));
        assert_eq!(event.name, EventName::PaymentCreated);
    }
}

#[test]
fn values_are_signed_as_they_are_written() {
    // hmac.new(b"whsecret_4fT9bqL2", 'payment.createdpay_1Añ"€😀12.50true'.encode(), "sha256").hexdigest()
    let signature = "cd340ee468befef5367c2aa91664b12db12e8b4dbe79394b10a7785bd45cd4e5";
    let body = r#" {"event":"payment.created" , "object_id":"pay_1\u0041",
        "z":"ñ\"€\ud83d\ude00", "amount":12.50,"a":true}"#;
    let event = tolerant(body, signature).unwrap();
    assert_eq!(event.object_id, "pay_1A");
    let further: Vec<_> = event
        .further
        .iter()
        .map(|field| (field.name.as_str(), field.json.as_str()))
        .collect();
    assert_eq!(
        further,
        [
            ("z", r#""ñ\"€\ud83d\ude00""#),
            ("amount", "12.50"),
            ("a", "true")
        ]
    );
    // The same number to a reader, and not to the signature.
    assert!(
        verify(&body.replace("12.50", "12.5"), signature)
            .unwrap_err()
            .is_signature_mismatch()
    );
}

#[test]
fn a_delivery_that_was_tampered_with_is_refused() {
    for body in [
        BODY.replace("created", "deleted"),
        BODY.replace("ABC", "ABD"),
        BODY.replace("ABC", "abc"),
        BODY.replace("pay_", " pay_"),
        // The same fields in another order.
        r#"{"object_id": "pay_01H8XYZ123ABC", "event": "payment.created"}"#.to_owned(),
        BODY.replace('}', r#", "test": false}"#),
        "{}".to_owned(),
    ] {
        let error = verify(&body, SIGNATURE).unwrap_err();
        assert!(error.is_signature_mismatch(), "{body}: {error}");
        assert_eq!(error.response_status(), 401);
    }
    for key in ["whsecret_4fT9bqL3", "4fT9bqL2", "whsecret_4ft9bql2"] {
        let secret = Secret::new(key).unwrap();
        let error = secret.verify(BODY.as_bytes(), SIGNATURE).unwrap_err();
        assert!(error.is_signature_mismatch(), "{key}");
    }
}

#[test]
fn what_is_no_signature_is_refused() {
    for signature in [
        "",
        &SIGNATURE[..62],
        &SIGNATURE[..63],
        &format!("{SIGNATURE}92"),
        &format!("sha256={SIGNATURE}"),
        &format!("{}g", &SIGNATURE[..63]),
        &format!("+{}", &SIGNATURE[..63]),
        // As many bytes as a signature has digits.
        &"é".repeat(32),
    ] {
        let error = verify(BODY, signature).unwrap_err();
        assert_eq!(error.response_status(), 401, "{signature}");
        assert!(!error.is_signature_mismatch(), "{signature}");
    }
}

#[test]
fn what_cannot_be_verified_is_refused_even_with_the_vendors_signature() {
    // As if null were signed as nothing, which would be the signature of the body without it.
    for (value, status) in [("\"\"", None), ("null", Some(400)), ("[]", Some(400))] {
        let body = BODY.replace('}', &format!(r#", "further": {value}}}"#));
        let response = tolerant(&body, SIGNATURE).err();
        assert_eq!(
            response.map(|error| error.response_status()),
            status,
            "{value}"
        );
    }
}

/// The attacks on one captured delivery without the secret, of which `verify_tolerant` warns.
const CHANGED: &[(&str, &str)] = &[
    (
        r#"{"event": "payment.created", "object_id": "pay_01H8XYZ123A", "x": "BC"}"#,
        "fields",
    ),
    (
        r#"{"object_id": "payment.created", "event": "pay_01H8XYZ123ABC"}"#,
        "fields",
    ),
    (
        r#"{"event": "payment.created", "object_id": "pay_01H8XYZ123ABC", "x": ""}"#,
        "fields",
    ),
    (
        r#"{"x": "", "event": "payment.created", "object_id": "pay_01H8XYZ123ABC"}"#,
        "fields",
    ),
    (
        r#"{"event": "payment.createdpay_01", "object_id": "H8XYZ123ABC"}"#,
        "event",
    ),
    (
        r#"{"event": "payment", "object_id": ".createdpay_01H8XYZ123ABC"}"#,
        "event",
    ),
    (
        r#"{"event": "", "object_id": "payment.createdpay_01H8XYZ123ABC"}"#,
        "event",
    ),
];

#[test]
fn a_captured_delivery_that_was_changed_passes_only_the_tolerant_check() {
    for (body, why) in CHANGED {
        assert!(tolerant(body, SIGNATURE).is_ok(), "{body}");
        let error = verify(body, SIGNATURE).unwrap_err();
        assert_eq!(error.response_status(), 400);
        assert!(!error.is_signature_mismatch());
        assert!(error.to_string().contains(why), "{error}");
    }
}

#[test]
fn an_event_is_known_or_listed() {
    let unlisted = secret();
    let listed = secret().accepting(["invoice", "invoice.paid"]);
    for (name, id, is_listed) in [
        ("invoice.finalized", "inv_1", true),
        ("invoice.paid", "inv_1", true),
        ("invoice", "inv_1", true),
        // It may be `invoice.paid`, cut short.
        ("invoice", ".paidinv_1", false),
        ("invoice.sent", "inv_1", false),
    ] {
        let sample = unlisted.sign(&Event::new(name, id)).unwrap();
        let (body, signature) = (&sample.body, &sample.header_value);
        assert_eq!(listed.verify(body, signature).is_ok(), is_listed, "{name}");
        let is_known = name == "invoice.finalized";
        assert_eq!(unlisted.verify(body, signature).is_ok(), is_known, "{name}");
        assert!(unlisted.verify_tolerant(body, signature).is_ok());
    }
    let sample = unlisted.sign(&Event::new("invoice.sent", "inv_1")).unwrap();
    let error = unlisted.verify(&sample.body, &sample.header_value);
    insta::assert_snapshot!(error.unwrap_err(), @"the webhook's event `invoice.sent` is neither known nor listed; if Piriod sends this event, list it with `Secret::accepting`; otherwise a delivery may have been changed");
    insta::assert_snapshot!(verify(CHANGED[0].0, SIGNATURE).unwrap_err(), @"the webhook's body does not have exactly the fields `event` and `object_id` in this order; check that Piriod sent it; if its deliveries have other fields, use `verify_tolerant` and read what it does not prove");
}

#[test]
fn errors_say_what_to_do() {
    let mismatch = verify(BODY, &"0".repeat(64)).unwrap_err().to_string();
    insta::assert_snapshot!(mismatch, @"the webhook's signature (x-piriod-signature) does not match the body and the secret; check that the secret belongs to this webhook, and pass the body as it was received, not JSON that was parsed and written again; otherwise somebody else sent it");
    insta::assert_snapshot!(verify(BODY, "sha256").unwrap_err(), @"the webhook's signature (x-piriod-signature) is not 64 hexadecimal digits; pass the value of the header as it was received; without that header, see `Event::unverified`");
    insta::assert_snapshot!(refusal(r#"{"event": "payment.created""#), @"the webhook's body is not JSON: EOF while parsing an object at line 1 column 27; pass the body as it was received, and check that Piriod sent it");
    insta::assert_snapshot!(refusal(r#"{"event": "\ud800"}"#), @"the webhook's body is not JSON: unexpected end of hex escape at line 1 column 8; pass the body as it was received, and check that Piriod sent it");
    insta::assert_snapshot!(refusal(r#"["payment.created"]"#), @"the webhook's body is not a JSON object; pass the body as it was received, with `event` and `object_id`, and check that Piriod sent it");
    insta::assert_snapshot!(refusal(r#"{"event": "a", "ev\u0065nt": "b"}"#), @"the webhook's body has the field `event` twice; check that Piriod sent it; if its webhooks have changed, update planwire");
    insta::assert_snapshot!(refusal(r#"{"a": "b", "a\nlong name of sixty characters, and then some more": null}"#), @r#"the webhook's body has null in the field `a\nlong name of sixty characters, and the…`; Piriod documents strings only; the signature of such a value is undocumented, so it cannot be verified: read the object from the API instead"#);
    insta::assert_snapshot!(refusal(r#"{"event": {"name": "a"}}"#), @"the webhook's body has an object in the field `event`; Piriod documents strings only; the signature of such a value is undocumented, so it cannot be verified: read the object from the API instead");
    insta::assert_snapshot!(Event::unverified(br#"{"event": "a"}"#).unwrap_err(), @"the webhook's body has no field `object_id`; check that Piriod sent it; if its webhooks have changed, update planwire");
    insta::assert_snapshot!(Secret::new("").unwrap_err(), @"the webhook's secret is empty; pass the secret that the dashboard shows for this webhook; an environment variable may not be set");
    insta::assert_snapshot!(Secret::new("whsecret_1\n").unwrap_err(), @"the webhook's secret contains white space or a control character; copy it again, without the end of the line");
    insta::assert_snapshot!(secret().sign(&f64::NAN).unwrap_err(), @"the webhook's body is not a JSON object; pass the body as it was received, with `event` and `object_id`, and check that Piriod sent it");
    insta::assert_snapshot!(secret().sign(&std::collections::HashMap::from([((), 1)])).unwrap_err(), @"cannot serialize the payload as JSON: key must be a string; sign an `Event`, or a type that serializes as a JSON object");
}

#[test]
fn a_body_has_a_largest_size() {
    let with_padding = |size: usize| format!("{BODY}{}", " ".repeat(size - BODY.len()));
    assert!(verify(&with_padding(LARGEST_BODY), SIGNATURE).is_ok());
    let body = with_padding(LARGEST_BODY + 1);
    let error = verify(&body, SIGNATURE).unwrap_err();
    assert_eq!(error.response_status(), 413);
    insta::assert_snapshot!(error, @"the webhook's body has 1048577 bytes, more than 1048576; Piriod sends no such body; check who can reach the endpoint");
    assert_eq!(
        Event::unverified(body.as_bytes())
            .unwrap_err()
            .response_status(),
        413
    );
}

#[test]
fn reading_without_a_check_is_tolerant() {
    let body = br#"{"at": null, "object_id": 12, "event": "plan.updated", "data": {"a": [1, 1]}}"#;
    let event = Event::unverified(body).unwrap();
    assert_eq!(event.object_id, "12");
    assert!(matches!(&event.name, EventName::Unknown(name) if name.as_str() == "plan.updated"));
    assert_eq!(
        serde_json::to_string(&event).unwrap(),
        r#"{"event":"plan.updated","object_id":"12","at":null,"data":{"a": [1, 1]}}"#
    );
}

#[test]
fn only_what_verifies_is_signed() {
    for body in [
        r#"{"event": "a"}"#,
        r#"{"event": "a", "object_id": null}"#,
        r#"{"event": "a", "object_id": "b", "c": []}"#,
        r#"{"event": "a", "object_id": "b", "event": "a"}"#,
        "[]",
    ] {
        let payload: &RawValue = serde_json::from_str(body).unwrap();
        assert!(secret().sign(payload).is_err(), "{body}");
    }
}

#[test]
fn every_known_name_is_known() {
    for text in EventName::VALUES {
        assert_eq!(EventName::from(*text).as_str(), *text);
        assert!(!matches!(EventName::from(*text), EventName::Unknown(_)));
    }
}

#[test]
fn nothing_secret_shows() {
    let secret = secret();
    assert_eq!(
        format!("{secret:?} {secret:#?}"),
        "Secret(hidden) Secret(hidden)"
    );

    let sample = secret
        .sign(&Event::new("payment.created", "pay_01H8XYZ123ABC"))
        .unwrap();
    assert_eq!(sample.header_value, SIGNATURE);
    let mut shown = format!("{sample:?}");
    for error in [
        verify("{}", SIGNATURE).unwrap_err(),
        verify(BODY, &SIGNATURE[1..]).unwrap_err(),
        Secret::new(format!("{SECRET} ")).unwrap_err(),
    ] {
        shown += &format!("{error} {error:?}");
    }
    assert!(
        !shown.contains(&SIGNATURE[1..]) && !shown.contains(SECRET),
        "{shown}"
    );
}

/// A payload's text: the two documented fields and others, in some order, with or without escapes and spaces.
fn body() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
        any::<String>().prop_map(|text| escaped(&text)),
        any::<i64>().prop_map(|number| number.to_string()),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?",
        any::<bool>().prop_map(|it| it.to_string()),
    ];
    let further = proptest::collection::btree_map("[^e].{0,8}", value.clone(), 0..5);
    (value.clone(), value, further, "[ \n\r\t]{0,2}").prop_flat_map(
        |(event, object_id, further, space)| {
            let mut fields: Vec<(String, String)> = further.into_iter().collect();
            fields.retain(|(name, _)| name != "object_id");
            fields.push(("event".to_owned(), event));
            fields.push(("object_id".to_owned(), object_id));
            Just(fields).prop_shuffle().prop_map(move |fields| {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, value)| {
                        let name = serde_json::to_string(name).unwrap();
                        format!("{space}{name}{space}:{space}{value}{space}")
                    })
                    .collect();
                format!("{space}{{{}}}{space}", fields.join(","))
            })
        },
    )
}

/// A text as JSON, with each character escaped.
fn escaped(text: &str) -> String {
    let units: String = text
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04X}"))
        .collect();
    format!("\"{units}\"")
}

proptest! {
    #[test]
    fn what_is_signed_verifies(body in body()) {
        let payload: &RawValue = serde_json::from_str(&body).unwrap();
        let sample = secret().sign(payload).unwrap();
        let event = secret().verify_tolerant(&sample.body, &sample.header_value).unwrap();
        prop_assert_eq!(&event, &Event::unverified(body.as_bytes()).unwrap());
        // An event that was read can be handed on, and signed in its turn.
        let again = secret().sign(&event).unwrap();
        prop_assert_eq!(secret().verify_tolerant(&again.body, &again.header_value).unwrap(), event);
    }

    #[test]
    fn no_other_signature_verifies(body in body(), place in 0..64_usize, other in 1..16_u32) {
        let payload: &RawValue = serde_json::from_str(&body).unwrap();
        let sample = secret().sign(payload).unwrap();
        let changed: String = sample
            .header_value
            .chars()
            .enumerate()
            .map(|(index, digit)| {
                let value = digit.to_digit(16).unwrap();
                let value = if index == place { value ^ other } else { value };
                char::from_digit(value, 16).unwrap()
            })
            .collect();
        let error = secret().verify_tolerant(&sample.body, &changed).unwrap_err();
        prop_assert!(error.is_signature_mismatch());
    }

    #[test]
    fn no_other_byte_passes_for_a_digit(place in 0..64_usize, other: char) {
        let mut signature: Vec<char> = SIGNATURE.chars().collect();
        let same = signature[place].eq_ignore_ascii_case(&other);
        signature[place] = other;
        let signature: String = signature.into_iter().collect();
        prop_assert_eq!(verify(BODY, &signature).is_ok(), same);
    }

    #[test]
    fn no_bytes_break_it(body: Vec<u8>, signature: String) {
        prop_assert!(secret().verify_tolerant(&body, &signature).is_err());
        let _ = Event::unverified(&body);
    }
}
