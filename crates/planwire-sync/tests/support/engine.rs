//! The databases, behind one interface, for tests that are the same for each.

use planwire_sync::Destination;

/// A database of a test.
pub(crate) trait Engine: Sized {
    type Destination: Destination;

    /// Creates an empty database; none if the machine has no server.
    async fn create() -> Option<Self>;

    async fn open(&self) -> Self::Destination;

    /// Opens it for queries, as a user who may only read, in PostgreSQL.
    #[cfg(all(feature = "query", any(feature = "sqlite", feature = "postgres")))]
    async fn reader(&self) -> planwire_sync::Reader;

    /// Runs statements. `{wethod}budgets` stands for the name of a table, `{planwire}lists` for one of the state, and
    /// `{views}current_budgets` for a view.
    async fn run(&self, sql: &str);

    /// Returns the rows of a query: columns by `|`, rows by lines. Each column must be a string.
    async fn rows(&self, sql: &str) -> String;

    async fn row(&self, table: &str, id: &str, columns: &[&str]) -> String {
        let columns: Vec<_> = columns.iter().map(|it| Self::text(it)).collect();
        let id = id.replace('\'', "''");
        let columns = columns.join(" || '|' || ");
        self.rows(&format!(
            "SELECT {columns} FROM {table} WHERE CAST(\"id\" AS text) = '{id}'"
        ))
        .await
    }

    /// Returns an expression for a column as a string, also if it is NULL.
    fn text(column: &str) -> String {
        format!("coalesce(CAST(\"{column}\" AS text), 'NULL')")
    }

    /// Returns an expression for all digits of a decimal, as a string.
    fn digits(column: &str) -> String {
        Self::text(column)
    }

    /// Returns an expression for the year and the month of an instant.
    fn month(column: &str) -> String;
}

#[cfg(feature = "sqlite")]
pub(crate) struct SqliteFile {
    folder: std::path::PathBuf,
}

#[cfg(feature = "sqlite")]
impl Engine for SqliteFile {
    type Destination = planwire_sync::Sqlite;

    async fn create() -> Option<Self> {
        static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("planwire-sqlite-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).unwrap();
        Some(Self { folder })
    }

    async fn open(&self) -> planwire_sync::Sqlite {
        planwire_sync::Sqlite::open(self.path()).unwrap()
    }

    #[cfg(feature = "query")]
    async fn reader(&self) -> planwire_sync::Reader {
        // The file may not exist yet.
        drop(self.open().await);
        let url = format!("sqlite:{}", self.path().display());
        planwire_sync::Reader::new(&url).unwrap()
    }

    async fn run(&self, sql: &str) {
        let database = self.open().await;
        database
            .connection()
            .execute_batch(&in_sqlite(sql))
            .unwrap();
    }

    async fn rows(&self, sql: &str) -> String {
        let database = self.open().await;
        let mut statement = database.connection().prepare(&in_sqlite(sql)).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        let mut lines = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let text = |it| row.get::<_, Option<String>>(it).unwrap();
            let values = (0..columns).map(|it| text(it).unwrap_or("NULL".to_owned()));
            lines.push(values.collect::<Vec<_>>().join("|"));
        }
        lines.join("\n")
    }

    /// SQLite shows 15 digits of a double, unless it is asked for 17.
    fn digits(column: &str) -> String {
        let double = format!("printf('%!.17g', \"{column}\")");
        format!(
            "CASE typeof(\"{column}\") WHEN 'real' THEN {double} ELSE {} END",
            Self::text(column)
        )
    }

    fn month(column: &str) -> String {
        format!("strftime('%Y-%m', \"{column}\")")
    }
}

#[cfg(feature = "sqlite")]
impl SqliteFile {
    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder.join("plan.db")
    }
}

#[cfg(feature = "sqlite")]
impl Drop for SqliteFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[cfg(feature = "sqlite")]
fn in_sqlite(sql: &str) -> String {
    let sql = sql
        .replace("{wethod}", "wethod_")
        .replace("{piriod}", "piriod_");
    sql.replace("{planwire}", "_planwire_")
        .replace("{views}", "")
}

#[cfg(feature = "postgres")]
impl Engine for super::postgres::Database {
    type Destination = planwire_sync::Postgres;

    async fn create() -> Option<Self> {
        Self::create().await
    }

    async fn open(&self) -> planwire_sync::Postgres {
        planwire_sync::Postgres::connect(&self.url).await.unwrap()
    }

    #[cfg(feature = "query")]
    async fn reader(&self) -> planwire_sync::Reader {
        let url = self.reader_url("planwire_test_reader", "").await;
        planwire_sync::Reader::new(&url).unwrap()
    }

    async fn run(&self, sql: &str) {
        Self::run(self, &in_postgres(sql)).await;
    }

    async fn rows(&self, sql: &str) -> String {
        Self::rows(self, &in_postgres(sql)).await
    }

    fn month(column: &str) -> String {
        format!("to_char(\"{column}\", 'YYYY-MM')")
    }
}

#[cfg(feature = "postgres")]
fn in_postgres(sql: &str) -> String {
    let sql = sql
        .replace("{wethod}", "wethod.")
        .replace("{piriod}", "piriod.");
    sql.replace("{planwire}", "planwire.")
        .replace("{views}", "planwire_views.")
}

/// Makes a test for each database of functions that take an [`Engine`].
#[macro_export]
macro_rules! for_each_engine {
    ($($test:ident),* $(,)?) => {
        #[cfg(feature = "sqlite")]
        mod sqlite {
            use $crate::support::engine::{Engine as _, SqliteFile};
            $(#[tokio::test] async fn $test() {
                if let Some(engine) = SqliteFile::create().await {
                    super::$test(engine).await;
                }
            })*
        }
        #[cfg(feature = "postgres")]
        mod postgres {
            use $crate::support::postgres::Database;
            $(#[tokio::test] async fn $test() {
                if let Some(engine) = Database::create().await {
                    super::$test(engine).await;
                }
            })*
        }
    };
}
