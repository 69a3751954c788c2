//! The check of a connection: one record of each API.

use crate::catalog::Selected;
use crate::connection::Accounts;
use crate::failure::Failure;

/// The most lists that are tried: the token's owner may not see all of them.
const MOST: usize = 5;

/// Reads a record of each API that is selected.
///
/// # Errors
///
/// If an API refuses the token or cannot be reached.
pub(crate) async fn check(selected: &[Selected], accounts: &Accounts) -> Result<(), Failure> {
    let mut apis: Vec<_> = selected
        .iter()
        .map(|it| it.stream.list.operation.api)
        .collect();
    apis.dedup();
    for api in apis {
        let client = &accounts.of(api)?.client;
        let lists = selected
            .iter()
            .map(|it| &it.stream.list)
            .filter(|it| it.operation.api == api && it.parent.is_none())
            .take(MOST);
        let mut refused = None;
        for list in lists {
            match client
                .raw_list(list.operation.id)?
                .page_size(1)
                .send()
                .await
            {
                Ok(_) => {
                    refused = None;
                    break;
                }
                Err(error) if error.is_forbidden() || error.is_precondition_failed() => {
                    refused = Some(error);
                }
                Err(error) => return Err(error.into()),
            }
        }
        if let Some(error) = refused {
            return Err(error.into());
        }
    }
    Ok(())
}
