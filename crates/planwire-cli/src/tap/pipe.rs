//! The destination of the sync: a pipe, which takes records and keeps none.

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use planwire_sync::{
    DeletedBy, Destination, Error, ListKey, ListState, OddRecord, Result, Row, RowId, Run,
    StoredKey, StoredRow, Table, Write, Written,
};
use tokio::io::{AsyncWriteExt as _, Stdout};

use crate::log;
use crate::protocol::{End, Protocol};
use crate::record::{RecordWriter, unfit};
use crate::state::{Bookmark, State};
use crate::stream::{self, Stream};

/// The bytes that are written at once.
const BUFFER: usize = 1 << 20;

/// The most records of a stream that are reported one by one.
const MOST_NAMED: u64 = 5;

type Key = (Option<RowId>, RowId);

/// Writes the messages of a protocol to stdout.
///
/// A commit writes the state behind the records that it covers. The reader stores them in that order, so that the last
/// state that it stored covers nothing that it lost.
pub(crate) struct Pipe<P> {
    protocol: P,
    stdout: Stdout,
    buffer: Vec<u8>,
    state: State,
    current: Option<Current>,
    /// The state that the next commit writes.
    pending: Option<Bookmark>,
}

/// The stream that is read.
struct Current {
    stream: Stream,
    writer: RecordWriter,
    /// The number of records since the last state.
    records: u64,
    /// True if a state was written. Readers expect one for each stream.
    is_saved: bool,
    /// The number of records that were left out.
    odd: u64,
}

impl Current {
    /// Reports a record that cannot be sent. The sum is in the report of the stream.
    fn leave_out(&mut self, why: &str) {
        self.odd += 1;
        if self.odd <= MOST_NAMED {
            let name = &self.stream.name;
            log::warning(&format!("{name}: a record {why}; it is left out"));
        }
    }
}

impl<P: Protocol> Pipe<P> {
    pub(crate) fn new(protocol: P, state: State) -> Self {
        Self {
            protocol,
            stdout: tokio::io::stdout(),
            buffer: Vec::new(),
            state,
            current: None,
            pending: None,
        }
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Begins a stream. `selected` are its properties; `None`: all of them.
    pub(crate) fn open(&mut self, stream: &Stream, selected: Option<&BTreeSet<String>>) {
        let form = self.protocol.form();
        let has = |name: &str| selected.is_none_or(|it| it.contains(name));
        self.protocol.begin(stream, &has, &mut self.buffer);
        self.current = Some(Current {
            stream: stream.clone(),
            writer: RecordWriter::new(stream.clone(), form, selected.cloned()),
            records: 0,
            is_saved: false,
            odd: 0,
        });
    }

    /// Ends the stream, and returns the number of values that no target takes, by property.
    pub(crate) async fn close(&mut self, end: &End<'_>) -> Result<BTreeMap<String, u64>> {
        let Some(current) = self.current.take() else {
            return Ok(BTreeMap::new());
        };
        let is_behind = current.records > 0 || !current.is_saved;
        if is_behind && self.state.get(&current.stream.name).is_some() {
            let (stream, records) = (&current.stream, current.records);
            self.protocol
                .state(stream, &self.state, records, &mut self.buffer);
        }
        self.protocol.end(&current.stream, end, &mut self.buffer);
        self.flush().await?;
        Ok(current.writer.misfits)
    }

    async fn flush(&mut self) -> Result<()> {
        let written = async {
            self.stdout.write_all(&self.buffer).await?;
            self.stdout.flush().await
        };
        let written: std::io::Result<()> = written.await;
        self.buffer.clear();
        written.map_err(|error| {
            Error::destination(format!("cannot write to stdout: {error}"))
                .with_hint("Check why the program that reads it has ended.")
        })
    }
}

impl<P: Protocol> Destination for Pipe<P> {
    fn keeps_rows(&self) -> bool {
        false
    }

    async fn prepare(&mut self, _: &[&Table]) -> Result<()> {
        Ok(())
    }

    async fn state(&mut self, list: &ListKey<'_>) -> Result<Option<ListState>> {
        let name = stream::name(list.api, list.list);
        Ok(self.state.list_state(&name, list.account))
    }

    async fn begin(&mut self) -> Result<()> {
        Ok(())
    }

    async fn commit(&mut self) -> Result<()> {
        let (Some(bookmark), Some(current)) = (self.pending.take(), &mut self.current) else {
            return self.flush().await;
        };
        if self.state.put(&current.stream.name, bookmark) {
            let records = std::mem::take(&mut current.records);
            current.is_saved = true;
            self.protocol
                .state(&current.stream, &self.state, records, &mut self.buffer);
        }
        self.flush().await
    }

    /// Forgets the state; records that were written are written again by the next run.
    async fn rollback(&mut self) -> Result<()> {
        self.pending = None;
        Ok(())
    }

    async fn write(
        &mut self,
        _: &Table,
        _: &str,
        rows: &[Row<'_>],
        how: &Write,
    ) -> Result<Written> {
        let mut written = Written::default();
        let at = SystemTime::now().into();
        let mut envelope = None;
        for row in rows {
            let Some(current) = &mut self.current else {
                break;
            };
            if let Some(why) = unfit(row) {
                current.leave_out(why);
                written.odd += 1;
                continue;
            }
            let out = &mut self.buffer;
            let protocol = &mut self.protocol;
            let envelope =
                envelope.get_or_insert_with(|| protocol.records(&current.stream, at, out));
            let deleted_at = how.deleted.then(|| row.deleted_at.unwrap_or(how.at));
            out.extend_from_slice(envelope.before.as_bytes());
            current.writer.write(row, deleted_at, out);
            out.extend_from_slice(envelope.after.as_bytes());
            current.records += 1;
            if self.buffer.len() >= BUFFER {
                self.flush().await?;
            }
        }
        Ok(written)
    }

    async fn write_odd(
        &mut self,
        _: &ListKey<'_>,
        records: &[OddRecord<'_>],
        _: DateTime<Utc>,
    ) -> Result<()> {
        if let Some(current) = &mut self.current {
            records.iter().for_each(|it| current.leave_out(it.reason));
        }
        Ok(())
    }

    /// Targets cannot be told to remove rows in all protocols: numbered rows replace those of the last run.
    async fn clear(&mut self, _: &Table, _: &str) -> Result<()> {
        Ok(())
    }

    async fn keys(
        &mut self,
        _: &Table,
        _: &str,
        _: &mut (dyn FnMut(Option<RowId>, RowId) + Send),
    ) -> Result<()> {
        Ok(())
    }

    async fn raw_records(
        &mut self,
        _: &Table,
        _: &str,
        _: &mut (dyn FnMut(Option<RowId>, RowId, &str) + Send),
    ) -> Result<()> {
        Ok(())
    }

    async fn rows(
        &mut self,
        _: &Table,
        _: &mut (dyn FnMut(&StoredRow<'_>) -> Result<()> + Send),
    ) -> Result<()> {
        Ok(())
    }

    async fn mark_deleted(
        &mut self,
        _: &Table,
        _: &str,
        _: &[Key],
        _: DeletedBy,
        _: DateTime<Utc>,
    ) -> Result<()> {
        Ok(())
    }

    async fn missed(&mut self, _: &ListKey<'_>) -> Result<Vec<Key>> {
        Ok(Vec::new())
    }

    async fn set_missed(&mut self, _: &ListKey<'_>, _: &[Key]) -> Result<()> {
        Ok(())
    }

    async fn save(&mut self, list: &ListKey<'_>, state: &ListState) -> Result<()> {
        self.pending = Some(Bookmark::new(list.account, state));
        Ok(())
    }

    async fn save_run(&mut self, _: &Run) -> Result<()> {
        Ok(())
    }

    async fn states(&mut self) -> Result<Vec<(StoredKey, ListState)>> {
        Ok(Vec::new())
    }

    async fn last_run(&mut self) -> Result<Option<Run>> {
        Ok(None)
    }

    async fn reset(&mut self, _: &Table) -> Result<()> {
        Ok(())
    }

    fn ddl(&self, _: &[&Table]) -> String {
        String::new()
    }
}
