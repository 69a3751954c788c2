//! The question to the person whose client this is, before a write.

use std::collections::BTreeMap;

use rmcp::RoleServer;
use rmcp::model::{
    CallToolRequestParams, ElicitRequest, ElicitRequestParams, ElicitResult, ElicitationAction,
    ElicitationSchema, InputRequest, InputRequiredResult, ProtocolVersion,
};
use rmcp::service::RequestContext;

use crate::reply::Refusal;

/// The name of the question since revision 2026-07-28.
const QUESTION: &str = "send";

/// The state of the question.
pub(crate) enum Consent {
    /// The client cannot ask.
    NotAsked,
    Given,
    /// The client has to ask, and to repeat the call with the response.
    Required(InputRequiredResult),
}

/// Asks the person, if the client can.
///
/// # Errors
///
/// If the person declines, or the question fails. Nothing may be sent then.
pub(crate) async fn ask(
    question: String,
    call: &CallToolRequestParams,
    context: &RequestContext<RoleServer>,
) -> Result<Consent, Refusal> {
    let elicitation = context.client_capabilities().and_then(|it| it.elicitation);
    let Some(elicitation) = elicitation else {
        return Ok(Consent::NotAsked);
    };
    // A client that names no mode has forms.
    if elicitation.form.is_none() && elicitation.url.is_some() {
        return Ok(Consent::NotAsked);
    }
    let parameters = ElicitRequestParams::FormElicitationParams {
        meta: None,
        message: question,
        // No fields: to accept is to send.
        requested_schema: ElicitationSchema::new(BTreeMap::new()),
    };
    let is_repeated = context
        .protocol_version()
        .is_some_and(|it| it >= ProtocolVersion::V_2026_07_28);
    if !is_repeated {
        let asked = context.peer.create_elicitation(parameters);
        let reply = tokio::select! {
            reply = asked => reply.map_err(|error| failed(&error.to_string()))?,
            () = context.ct.cancelled() => return Err(failed("the call was canceled")),
        };
        return given(&reply.action);
    }
    let responses = call.input_responses.as_ref();
    let Some(response) = responses.and_then(|it| it.get(QUESTION)) else {
        let request = InputRequest::Elicitation(ElicitRequest::new(parameters));
        let requests = BTreeMap::from([(QUESTION.to_owned(), request)]);
        return Ok(Consent::Required(InputRequiredResult::from_input_requests(
            requests,
        )));
    };
    let reply: ElicitResult = serde_json::from_value(response.clone())
        .map_err(|_| failed("the response of the client is invalid"))?;
    given(&reply.action)
}

fn given(action: &ElicitationAction) -> Result<Consent, Refusal> {
    match action {
        ElicitationAction::Accept => Ok(Consent::Given),
        _ => Err(Refusal::new("the person declined; nothing was sent")
            .advice("Do not repeat the call unless the person asks for it.")),
    }
}

fn failed(why: &str) -> Refusal {
    Refusal::new(format!(
        "the person could not be asked: {why}; nothing was sent"
    ))
    .advice("Ask the person in the conversation, and begin again without a code.")
}
