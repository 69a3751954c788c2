//! Lists under a parent, such as the locations of each holiday: they are read in full for each parent.

use futures_util::StreamExt as _;
use futures_util::stream;

use super::ListRun;
use super::read::{How, Pages};
use super::seen::Seen;
use crate::destination::Destination;
use crate::error::Result;
use crate::list::lists;
use crate::report::Mode;
use crate::table::{Row, RowId};

/// The lists of so many parents are read at once, by default.
const PARENTS: usize = 4;

impl<D: Destination> ListRun<'_, D> {
    pub(super) async fn children(&mut self) -> Result<()> {
        self.report.mode = Mode::Full;
        let Some(parent) = &self.list.parent else {
            return Ok(());
        };
        let parents = self.parents(&parent.list).await?;
        let mut seen = Seen::default();
        let mut whole = super::read::Reading::default();
        let mut date = None;
        // Most of these lists are a page, so that pages ahead of one would save no time.
        let list = self.request()?.concurrency(1);
        let of_parent = |id: RowId| {
            let list = list.clone().parameter(parent.parameter, id.to_string());
            async move { (id, Pages::begun(list).await) }
        };
        let at_once = self.settings.concurrency.unwrap_or(PARENTS).max(1);
        let lists = stream::iter(parents.into_iter().map(of_parent)).buffered(at_once);
        let mut lists = std::pin::pin!(lists.enumerate());
        while let Some((index, (id, pages))) = lists.next().await {
            let how = How {
                parent: Some(&id),
                seen: Some(&mut seen),
                ..How::of(self.write())
            };
            match self.read_pages(pages, how).await {
                Ok(reading) => {
                    whole.unreadable += reading.unreadable;
                    if index == 0 {
                        date = reading.date;
                    }
                }
                // The parent was deleted meanwhile.
                Err(error) if error.origin().is_some_and(planwire::Error::is_not_found) => {}
                Err(error) => return Err(error),
            }
        }
        self.swept(&whole, &seen).await?;
        self.succeeded(date.or(Some(self.at))).await
    }

    /// Returns the identifiers of the records of the list above.
    async fn parents(&mut self, name: &str) -> Result<Vec<RowId>> {
        let lists = lists(self.list.operation.api);
        let mut parents = Vec::new();
        let Some(above) = lists.iter().find(|it| it.name() == name) else {
            return Ok(parents);
        };
        if self.destination.keeps_rows() {
            let mut add = |_, id| parents.push(id);
            self.destination
                .keys(&above.table, self.account, &mut add)
                .await?;
            return Ok(parents);
        }
        let mut pages = self.client.raw_list(above.operation.id)?.pages();
        while let Some(page) = pages.try_next().await? {
            let rows = page
                .iter()
                .map(|it| Row::read(&above.table, it.as_json(), None, &mut |_| {}));
            let before = parents.len();
            parents.extend(rows.flatten().map(|it| it.id));
            // Without its parent, no child can be read.
            let odd = page.unreadable().len() + page.len() - (parents.len() - before);
            if odd > 0 {
                self.report.odd += odd as u64;
                self.report.note(format!(
                    "a record of `{name}` has no usable `id`, so that those below it are missing"
                ));
            }
        }
        Ok(parents)
    }
}
