//! Pages that the generated methods request.

use planwire_client::Context;
use progenitor_client::Error as GeneratedError;

use super::{Attempt, BoxFuture, Call, Generated};
use crate::call::core::GeneratedClient;
use crate::call::fetched::{Fetched, PageBody};
use crate::call::response::understand;
use crate::error::Result;
use crate::headers::Headers;

/// A page that a generated method requests.
pub(super) struct GeneratedPage<'a, C, B: PageBody> {
    pub(super) call: &'a Call,
    pub(super) send: Box<dyn Fn(C) -> BoxFuture<'a, Generated<B>> + Send + 'a>,
    pub(super) fetched: Option<Fetched<B::Record>>,
}

impl<C: GeneratedClient, B: PageBody + Send> Attempt for GeneratedPage<'_, C, B> {
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>> {
        let Call {
            core, operation, ..
        } = self.call;
        let generated = (self.send)(C::new(core, context));
        Box::pin(async move {
            self.fetched = Some(match generated.await {
                Ok(value) => {
                    let (status, headers) = (value.status(), value.headers().clone());
                    Fetched::new(value.into_inner().into_parts(), status, headers)
                }
                Err(error) => {
                    let (body, error) = unreadable_page(error, self.call).await?;
                    // The generated method drops the headers of a response that it cannot read.
                    Fetched::salvaged(operation, &body, &error, Headers::default())?
                }
            });
            Ok(())
        })
    }
}

/// Returns the body of a page that could not be read as a whole and the error of reading it, or any other error.
async fn unreadable_page(
    error: GeneratedError<()>,
    call: &Call,
) -> Result<(Vec<u8>, serde_json::Error)> {
    match error {
        GeneratedError::InvalidResponsePayload(body, error) => Ok((body.into(), error)),
        error => Err(understand(error, call.operation, call.core.wall_clock).await),
    }
}

impl<C, B: PageBody> From<GeneratedPage<'_, C, B>> for Option<Fetched<B::Record>> {
    fn from(page: GeneratedPage<'_, C, B>) -> Self {
        page.fetched
    }
}
