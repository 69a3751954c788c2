//! Records that a full read did not contain.

use planwire::Error as OriginError;

use super::ListRun;
use super::read::Reading;
use super::seen::Seen;
use crate::destination::{DeletedBy, Destination};
use crate::error::{Error, Result};
use crate::table::RowId;

/// So many rows can be missing without a question.
const FEW: usize = 20;

type Key = (Option<RowId>, RowId);

impl<D: Destination> ListRun<'_, D> {
    /// Marks what a full read did not contain and is confirmed to be gone.
    pub(super) async fn swept(&mut self, reading: &Reading, seen: &Seen) -> Result<()> {
        if !self.settings.mark_deletions || !self.destination.keeps_rows() {
            return Ok(());
        }
        if reading.unreadable > 0 {
            self.report
                .note("a record could not be read, so that no deletion is concluded from this run");
            return Ok(());
        }
        if reading.is_replaced() {
            self.state.swept_at = Some(self.at);
            return Ok(());
        }
        let (mut living, mut missing) = (0_usize, Vec::new());
        let mut each = |parent: Option<RowId>, id: RowId| {
            living += 1;
            if !seen.contains(parent.as_ref(), &id) {
                missing.push((parent, id));
            }
        };
        self.destination
            .keys(&self.list.table, self.account, &mut each)
            .await?;
        self.refuse_many(missing.len(), living)?;
        match self.list.get {
            Some((get, parameter)) => self.confirm(get.id, parameter, missing).await?,
            None => self.miss_again(missing).await?,
        }
        self.state.swept_at = Some(self.at);
        Ok(())
    }

    /// Refuses to take a mass disappearance for deletions.
    fn refuse_many(&self, missing: usize, living: usize) -> Result<()> {
        let many = missing > FEW && missing.saturating_mul(10) > living;
        if !many || self.settings.allow_mass_deletion {
            return Ok(());
        }
        Err(Error::mass_deletion(format!(
            "{missing} of {living} records are missing from `{}`; none was marked as deleted",
            self.list.name()
        ))
        .with_hint(
            "Check whether the token's owner may still see them; if they were deleted, run again with \
             --allow-mass-delete.",
        ))
    }

    /// Gets each record: 404 and 410 mean that it is gone.
    async fn confirm(&mut self, get: &str, parameter: &str, missing: Vec<Key>) -> Result<()> {
        let mut gone = Vec::new();
        for (parent, id) in missing {
            let request = self
                .client
                .raw_request(get)?
                .parameter(parameter, id.to_string());
            match request.send().await {
                Ok(response) if is_deleted(response.body()) => gone.push((parent, id)),
                Ok(_) => self.report.note("a record that the list does not contain can be got; it stays as it is"),
                Err(error) if is_gone(&error) => gone.push((parent, id)),
                Err(error) if error.is_forbidden() => self.report.note(
                    "a record that the list does not contain may not be seen (403); it is not marked as deleted",
                ),
                Err(error) => return Err(error.into()),
            }
        }
        self.mark(&gone, DeletedBy::Get, &[]).await
    }

    /// Without an operation that gets a record, two sweeps in a row must miss it.
    async fn miss_again(&mut self, missing: Vec<Key>) -> Result<()> {
        let before = self
            .destination
            .missed(&self.list.key(self.account))
            .await?;
        let (gone, once): (Vec<_>, Vec<_>) =
            missing.into_iter().partition(|it| before.contains(it));
        self.mark(&gone, DeletedBy::Sweeps, &once).await
    }

    async fn mark(&mut self, gone: &[Key], by: DeletedBy, missed: &[Key]) -> Result<()> {
        let table = &self.list.table;
        self.destination.begin().await?;
        self.destination
            .mark_deleted(table, self.account, gone, by, self.at)
            .await?;
        if by == DeletedBy::Sweeps {
            let key = self.list.key(self.account);
            self.destination.set_missed(&key, missed).await?;
        }
        self.report.written.deleted += gone.len() as u64;
        self.destination.commit().await
    }
}

fn is_gone(error: &OriginError) -> bool {
    matches!(error.status(), Some(404 | 410))
}

/// Returns whether a record says of itself that it is deleted.
fn is_deleted(body: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Record {
        deleted_at: Option<serde::de::IgnoredAny>,
    }
    serde_json::from_slice::<Record>(body).is_ok_and(|it| it.deleted_at.is_some())
}
