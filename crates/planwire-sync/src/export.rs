//! Export to Parquet: one file a table.

mod columns;

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{ColumnPath, Type};
use planwire::operation::Api;

use crate::destination::{Destination, StoredRow};
use crate::error::{Error, Result};
use crate::list::lists;
use crate::table::{Row, RowId, Table, Value, problems_json};
use columns::Column;

/// A row group is written when its records have so many bytes,
const GROUP_BYTES: usize = 16 << 20;
/// or when it has so many rows.
const GROUP_ROWS: usize = 100_000;

/// A table that was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exported {
    /// The file, such as `wethod_budgets.parquet`.
    pub path: PathBuf,
    /// The number of its rows.
    pub rows: u64,
    /// The number of decimals with too many digits. They are NULL, and named in `_problems`.
    pub misfits: u64,
}

/// Exports every list of a database, of all accounts, to a file of Parquet in a directory, which is created if it is
/// missing. Rows that are marked as deleted are included.
///
/// A file is written beside its place and renamed, so that there is never half of one. The columns are those of the table:
/// decimals are `DECIMAL(38,9)`, and NULL and named in `_problems` if they have more digits; instants are
/// `TIMESTAMP(MICROS, UTC)`, nested values and `_raw` `JSON`. Each table is read by one query; two tables can be of
/// different runs if a sync writes meanwhile.
///
/// ```no_run
/// # async fn example() -> planwire_sync::Result<()> {
/// let mut database = planwire_sync::Sqlite::open("plan.db")?;
/// for table in planwire_sync::export(&mut database, "plan").await? {
///     println!("{}: {} rows", table.path.display(), table.rows);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// If the database cannot be read, or a file cannot be written.
pub async fn export<D: Destination>(
    source: &mut D,
    directory: impl AsRef<Path>,
) -> Result<Vec<Exported>> {
    let directory = directory.as_ref();
    fs::create_dir_all(directory).map_err(|error| failed("create", directory, error))?;
    let states = source.states().await?;
    let mut exported = Vec::new();
    for api in [Api::Wethod, Api::Piriod] {
        for list in lists(api) {
            let is_there = states
                .iter()
                .any(|(key, _)| key.api == api.name() && key.list == list.name());
            if is_there {
                let name = format!("{}_{}.parquet", api.name(), list.name());
                let path = directory.join(name);
                exported.push(table(source, &list.table, path).await?);
            }
        }
    }
    Ok(exported)
}

async fn table<D: Destination>(source: &mut D, table: &Table, path: PathBuf) -> Result<Exported> {
    let mut partial = path.clone().into_os_string();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let written = write(source, table, &partial).await;
    let renamed = written.and_then(|counts| {
        fs::rename(&partial, &path).map_err(|error| failed("rename", &partial, error))?;
        Ok(counts)
    });
    match renamed {
        Ok((rows, misfits)) => Ok(Exported {
            path,
            rows,
            misfits,
        }),
        Err(error) => {
            // The first error is the one to tell.
            let _ = fs::remove_file(&partial);
            Err(error)
        }
    }
}

/// Writes a file, and returns the number of its rows and of its misfits.
async fn write<D: Destination>(source: &mut D, table: &Table, path: &Path) -> Result<(u64, u64)> {
    let mut writer = Writer::create(table, path).map_err(|error| failed("write", path, error))?;
    let mut each = |row: &StoredRow<'_>| {
        writer
            .add(table, row)
            .map_err(|error| failed("write", path, error))
    };
    source.rows(table, &mut each).await?;
    writer.end().map_err(|error| failed("write", path, error))
}

fn failed(verb: &str, path: &Path, error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::destination(format!("cannot {verb} {}: {error}", path.display()))
        .with_source(error)
        .with_hint("Check the permissions of the folder, and the space on its disk.")
}

struct Writer {
    file: SerializedFileWriter<BufWriter<File>>,
    columns: Vec<Column>,
    /// The bytes and rows of the row group.
    bytes: usize,
    group: usize,
    rows: u64,
    misfits: u64,
}

impl Writer {
    fn create(table: &Table, path: &Path) -> Result<Self, ParquetError> {
        let columns = columns::of_table(table);
        let fields = columns.iter().map(|it| it.field().map(Arc::new));
        let schema = Type::group_type_builder("record")
            .with_fields(fields.collect::<Result<_, _>>()?)
            .build()?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("planwire ", env!("CARGO_PKG_VERSION")).to_owned())
            // No record is like another.
            .set_column_dictionary_enabled(ColumnPath::from("_raw"), false)
            .build();
        let file = BufWriter::new(File::create(path)?);
        Ok(Self {
            file: SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties))?,
            columns,
            bytes: 0,
            group: 0,
            rows: 0,
            misfits: 0,
        })
    }

    fn add(&mut self, table: &Table, stored: &StoredRow<'_>) -> Result<(), ParquetError> {
        let row = Row::read(table, stored.raw, None, &mut |_| {}).ok();
        let (key, fields) = self.columns.split_at_mut(table.key_columns().len());
        let (fields, own) = fields.split_at_mut(table.columns.len());
        let account = RowId::Text(stored.account.to_owned());
        let ids = [Some(&account), stored.parent.as_ref(), Some(&stored.id)];
        for (column, id) in key.iter_mut().zip(ids.into_iter().flatten()) {
            column.push_id(id);
        }
        let mut problems = Vec::new();
        for (index, column) in fields.iter_mut().enumerate() {
            // A list without identifiers has records that are no rows.
            let value = row.as_ref().map_or(&Value::Null, |it| &it.values[index]);
            if let Err(why) = column.push(value) {
                problems.push((table.columns[index].name, why));
            }
        }
        self.misfits += problems.len() as u64;
        let found = row.as_ref().map_or(&[][..], |it| &it.problems);
        let problems = problems_json(found.iter().chain(&problems));
        let instant = |it: Option<_>| it.map_or(Value::Null, Value::DateTime);
        let values = [
            Value::Json(stored.raw),
            instant(stored.synced_at),
            instant(stored.first_seen_at),
            instant(stored.deleted_at),
            stored
                .deleted_by
                .map_or(Value::Null, |it| Value::Text(it.into())),
            problems.as_deref().map_or(Value::Null, Value::Json),
        ];
        for (column, value) in own.iter_mut().zip(&values) {
            // None of them is a decimal, which alone may not fit.
            let _ = column.push(value);
        }
        self.rows += 1;
        self.group += 1;
        self.bytes += stored.raw.len();
        if self.bytes >= GROUP_BYTES || self.group >= GROUP_ROWS {
            self.flush()?;
        }
        Ok(())
    }

    /// Writes a row group.
    fn flush(&mut self) -> Result<(), ParquetError> {
        let mut group = self.file.next_row_group()?;
        for column in &mut self.columns {
            if let Some(mut writer) = group.next_column()? {
                column.write(writer.untyped())?;
                writer.close()?;
            }
        }
        group.close()?;
        (self.bytes, self.group) = (0, 0);
        Ok(())
    }

    fn end(mut self) -> Result<(u64, u64), ParquetError> {
        if self.group > 0 {
            self.flush()?;
        }
        let file = self.file.into_inner()?;
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok((self.rows, self.misfits))
    }
}
