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
use crate::table::RowId;

/// The lists of so many parents are read at once, by default.
const PARENTS: usize = 4;

impl<D: Destination> ListRun<'_, D> {
    pub(super) async fn children(&mut self) -> Result<()> {
        self.report.mode = Mode::Full;
        let Some(parent) = &self.list.parent else {
            return Ok(());
        };
        let above = lists(self.list.operation.api)
            .into_iter()
            .find(|it| it.name() == parent.list);
        let mut parents = Vec::new();
        if let Some(above) = &above {
            let mut add = |_, id| parents.push(id);
            self.destination
                .keys(&above.table, self.account, &mut add)
                .await?;
        }
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
}
