//! Reading pages, and writing them in batches.

use std::collections::VecDeque;
use std::mem;

use chrono::{DateTime, Utc};
use planwire::{Page, PageStream, Position, RawList, RawRecord};

use super::ListRun;
use super::order::Order;
use super::seen::Seen;
use crate::destination::{Destination, OddRecord, Write};
use crate::error::Result;
use crate::table::{Row, RowId};

/// A batch is written when it has so many records,
const BATCH_RECORDS: usize = 2_000;
/// or so many bytes.
const BATCH_BYTES: usize = 4 << 20;

/// The treatment of the records that are read.
pub(super) struct How<'a> {
    pub(super) write: Write,
    /// The parent that the list belongs to.
    pub(super) parent: Option<&'a RowId>,
    /// Takes the keys of the records.
    pub(super) seen: Option<&'a mut Seen>,
    /// True if the position is committed with each batch.
    pub(super) resumable: bool,
    /// True if the list may turn out to have no identifiers, and its rows are replaced then.
    pub(super) replaceable: bool,
    /// The instant at which reading ends: with the first record that was updated before it, or is out of order.
    pub(super) until: Option<DateTime<Utc>>,
    /// The vendor's time after which the read is not worth resuming.
    pub(super) expires: Option<DateTime<Utc>>,
}

/// The findings of a read.
#[derive(Default)]
pub(super) struct Reading {
    /// The vendor's time of the first response.
    pub(super) date: Option<DateTime<Utc>>,
    pub(super) pages: u64,
    /// The records of the first page, as JSON.
    pub(super) first_page: Vec<String>,
    /// The number of records that are no objects.
    pub(super) unreadable: usize,
    pub(super) order: Order,
    pub(super) has_expired: bool,
    /// The number of rows that replaced all others, in a list without identifiers.
    replaced: Option<u64>,
}

/// The pages of a list.
pub(super) struct Pages {
    stream: PageStream<RawRecord>,
    /// Those that were read ahead.
    ahead: VecDeque<planwire::Result<Option<Page<RawRecord>>>>,
}

#[derive(Default)]
struct Batch {
    records: Vec<RawRecord>,
    bytes: usize,
}

impl How<'_> {
    /// Writes the records, and no more.
    pub(super) fn of(write: Write) -> Self {
        Self {
            write,
            parent: None,
            seen: None,
            resumable: false,
            replaceable: false,
            until: None,
            expires: None,
        }
    }
}

impl Pages {
    pub(super) fn new(list: RawList) -> Self {
        Self {
            stream: list.pages(),
            ahead: VecDeque::new(),
        }
    }

    /// Reads the first page and what follows it: of most lists, that is all.
    pub(super) async fn begun(list: RawList) -> Self {
        let mut pages = Self::new(list);
        for _ in 0..2 {
            let page = pages.stream.try_next().await;
            let goes_on = matches!(page, Ok(Some(_)));
            pages.ahead.push_back(page);
            if !goes_on {
                break;
            }
        }
        pages
    }

    async fn try_next(&mut self) -> planwire::Result<Option<Page<RawRecord>>> {
        match self.ahead.pop_front() {
            Some(page) => page,
            None => self.stream.try_next().await,
        }
    }

    /// Returns the vendor's time at the start of the read, in whole seconds as the filters have them.
    fn began(&self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp(self.stream.began()?.timestamp(), 0)
    }
}

impl Batch {
    fn is_full(&self) -> bool {
        self.records.len() >= BATCH_RECORDS || self.bytes >= BATCH_BYTES
    }
}

impl<D: Destination> ListRun<'_, D> {
    /// Reads a list, and writes its records in batches. If reading breaks off, what was read is written.
    pub(super) async fn read(&mut self, list: RawList, how: How<'_>) -> Result<Reading> {
        self.read_pages(Pages::new(list), how).await
    }

    pub(super) async fn read_pages(
        &mut self,
        mut pages: Pages,
        mut how: How<'_>,
    ) -> Result<Reading> {
        let mut reading = Reading::default();
        let mut batch = Batch::default();
        let mut position = None;
        loop {
            let page = match pages.try_next().await {
                Ok(Some(page)) => page,
                Ok(None) => break,
                Err(error) => {
                    self.flush(&mut batch, position, &mut how, &mut reading)
                        .await?;
                    return Err(error.into());
                }
            };
            reading.begin(&page);
            reading.date = pages.began();
            if how.expires < reading.date && how.expires.is_some() {
                reading.has_expired = true;
                return Ok(reading);
            }
            if how.resumable && self.state.started_at.is_none() {
                self.state.started_at = reading.date;
            }
            reading.unreadable += page.unreadable().len();
            for error in page.unreadable() {
                self.report.odd += 1;
                self.report
                    .note(format!("a record cannot be read: {error}"));
            }
            position = page.next_position().cloned();
            batch.bytes += page.iter().map(|it| it.as_json().len()).sum::<usize>();
            batch.records.extend(page.into_records());
            if batch.is_full() || how.until.is_some() {
                self.flush(&mut batch, position.take(), &mut how, &mut reading)
                    .await?;
            }
            if how.until.is_some_and(|it| reading.order.ends_before(it)) {
                break;
            }
        }
        reading.date = pages.began();
        self.flush(&mut batch, position, &mut how, &mut reading)
            .await?;
        if let Some(rows) = reading.replaced {
            self.state.rows = rows;
            self.save_state().await?;
            self.destination.commit().await?;
        }
        Ok(reading)
    }

    /// Writes a batch and the state in one transaction.
    async fn flush(
        &mut self,
        batch: &mut Batch,
        position: Option<Position>,
        how: &mut How<'_>,
        reading: &mut Reading,
    ) -> Result<()> {
        let records = mem::take(batch).records;
        if records.is_empty() {
            return Ok(());
        }
        self.report.read += records.len() as u64;
        let Rows { mut rows, odd } = self.rows(&records, how, reading);
        if let Some(until) = how.until.filter(|_| reading.order.is_descending())
            && !self.destination.keeps_rows()
        {
            // A database does not write what it has; a pipe would send the rest of the page in each run.
            rows.retain(|it| it.updated_at.is_none_or(|it| it >= until));
        }
        let begins = reading.replaced.is_none();
        if begins && how.replaceable && rows.is_empty() && odd.iter().all(|it| it.without_id) {
            self.report
                .note("its records have no `id`, so that each run replaces all of them");
            reading.replaced = Some(0);
        }
        if begins {
            self.destination.begin().await?;
        }
        let table = &self.list.table;
        if let Some(replaced) = &mut reading.replaced {
            if begins {
                self.destination.clear(table, self.account).await?;
            }
            let rows: Vec<_> = (*replaced..)
                .zip(&records)
                .map(|(number, record)| Row::numbered(table, number, record.as_json()))
                .collect();
            *replaced += rows.len() as u64;
            let written = self
                .destination
                .write(table, self.account, &rows, &how.write)
                .await?;
            self.report.written.add(written);
            self.report.odd += written.odd;
            self.progress();
            return Ok(());
        }
        if let Some(seen) = &mut how.seen {
            rows.iter()
                .for_each(|row| seen.insert(row.parent.as_ref(), &row.id));
        }
        let written = self
            .destination
            .write(table, self.account, &rows, &how.write)
            .await?;
        if !odd.is_empty() {
            self.report.odd += odd.len() as u64;
            let odd: Vec<_> = odd.iter().map(Odd::record).collect();
            let key = self.list.key(self.account);
            self.destination.write_odd(&key, &odd, self.at).await?;
        }
        self.report.written.add(written);
        self.report.odd += written.odd;
        self.state.rows += written.inserted;
        if how.resumable {
            self.state.position = position;
        }
        self.save_state().await?;
        self.destination.commit().await?;
        self.progress();
        Ok(())
    }

    /// Reads records as rows, and counts what is odd about them.
    fn rows<'r>(
        &mut self,
        records: &'r [RawRecord],
        how: &How<'_>,
        reading: &mut Reading,
    ) -> Rows<'r> {
        let mut rows = Vec::with_capacity(records.len());
        let mut odd = Vec::new();
        let unknown_fields = &mut self.report.unknown_fields;
        for record in records {
            let raw = record.as_json();
            let mut unknown = |name: &str| match unknown_fields.get_mut(name) {
                Some(count) => *count += 1,
                None => drop(unknown_fields.insert(name.to_owned(), 1)),
            };
            match Row::read(&self.list.table, raw, how.parent, &mut unknown) {
                Ok(row) => {
                    for (name, _) in &row.problems {
                        *self.report.problems.entry(name).or_default() += 1;
                    }
                    reading.order.add(&self.list.table, &row);
                    rows.push(row);
                }
                Err(unreadable) => odd.push(Odd {
                    raw,
                    reason: unreadable.reason,
                    without_id: unreadable.without_id,
                }),
            }
        }
        Rows { rows, odd }
    }
}

struct Rows<'r> {
    rows: Vec<Row<'r>>,
    odd: Vec<Odd<'r>>,
}

struct Odd<'r> {
    raw: &'r str,
    reason: String,
    without_id: bool,
}

impl Odd<'_> {
    fn record(&self) -> OddRecord<'_> {
        OddRecord {
            raw: self.raw,
            reason: &self.reason,
        }
    }
}

impl Reading {
    /// Returns whether the list has no identifiers, so that its rows were replaced.
    pub(super) fn is_replaced(&self) -> bool {
        self.replaced.is_some()
    }

    fn begin(&mut self, page: &Page<RawRecord>) {
        if self.pages == 0 {
            self.first_page = page.iter().map(|it| it.as_json().to_owned()).collect();
        }
        self.pages += 1;
    }
}
