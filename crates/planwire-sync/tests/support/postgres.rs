//! A PostgreSQL server for tests: that of `PLANWIRE_TEST_POSTGRES`, else a private one, started from the programs of the system.

use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::OnceCell;
use tokio_postgres::{Client, NoTls};

/// The password of the private server's superuser.
pub(crate) const PASSWORD: &str = "correct-horse-battery";

/// Runs the server, and stops and removes it when the test process has ended, however it ended: its input ends then.
const GUARD: &str = r#"
"$1/postgres" -D "$2/data" >"$2/log" 2>&1 & server=$!
cat >/dev/null
kill -INT $server; wait $server; rm -rf "$2"
"#;

/// A server.
pub(crate) struct Server {
    /// The URL of a database that exists, for a superuser.
    url: String,
    private: Option<Private>,
}

/// A server of this process.
pub(crate) struct Private {
    /// The port on the loopback address, where a password is required.
    pub(crate) port: u16,
    /// True if the machine has openssl, to make a certificate.
    pub(crate) has_tls: bool,
    /// Its input ends with this process.
    _guard: Child,
}

/// A database of a test, until it is dropped.
pub(crate) struct Database {
    pub(crate) url: String,
    pub(crate) name: String,
    server: &'static Server,
}

impl Server {
    /// Returns the server of this process; none if the machine has no PostgreSQL and none is required.
    pub(crate) async fn find() -> Option<&'static Self> {
        static SERVER: OnceCell<Option<Server>> = OnceCell::const_new();
        let server = SERVER.get_or_init(|| async {
            if let Ok(url) = std::env::var("PLANWIRE_TEST_POSTGRES") {
                return Some(Self { url, private: None });
            }
            let Some(programs) = programs() else {
                assert!(
                    std::env::var_os("PLANWIRE_REQUIRE_POSTGRES").is_none(),
                    "no PostgreSQL: install it, or set PLANWIRE_TEST_POSTGRES to the URL of a server"
                );
                eprintln!("skipped: there is no PostgreSQL (PLANWIRE_TEST_POSTGRES, PATH, pg_config)");
                return None;
            };
            Some(Self::start(&programs).await)
        });
        server.await.as_ref()
    }

    async fn start(programs: &Path) -> Self {
        let folder = std::env::temp_dir().join(format!("planwire-postgres-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let owner = owner();
        if let Some((user, group)) = owner {
            std::os::unix::fs::chown(&folder, Some(user), Some(group)).unwrap();
        }
        let command = |program: &Path| {
            let mut command = Command::new(program);
            // The folder that a test runs in may be closed to another user.
            command.current_dir(&folder).env("LC_ALL", "C");
            if let Some((user, group)) = owner {
                command.uid(user).gid(group);
            }
            command
        };
        let write = |name: &str, text: &str| {
            let mut tee = command(Path::new("tee"))
                .arg(folder.join(name))
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            tee.stdin
                .take()
                .unwrap()
                .write_all(text.as_bytes())
                .unwrap();
            assert!(tee.wait().unwrap().success());
        };
        write("password", PASSWORD);
        let made = command(&programs.join("initdb"))
            .args([
                "--username=postgres",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync",
            ])
            .args([
                "--auth-local=trust",
                "--auth-host=scram-sha-256",
                "--pwfile=password",
            ])
            .args(["--pgdata", "data"])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        // An untrusted certificate.
        let certificate = command(Path::new("openssl"))
            .args(
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
                    .split(' '),
            )
            .args("-subj /CN=localhost -keyout data/server.key -out data/server.crt".split(' '))
            .output();
        let has_tls = certificate.is_ok_and(|it| it.status.success());
        let settings = format!(
            "listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = '{}'\nssl = {has_tls}\n\
             fsync = off\nfull_page_writes = off\nmax_connections = 50\n",
            folder.display()
        );
        write("data/postgresql.auto.conf", &settings);
        let guard = command(Path::new("/bin/sh"))
            .args(["-c", GUARD, "guard"])
            .arg(programs)
            .arg(&folder)
            // A signal to the test's process group must not reach it.
            .process_group(0)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let socket = folder.to_str().unwrap().replace('/', "%2F");
        let server = Self {
            url: format!("postgres://postgres@{socket}:{port}/postgres"),
            private: Some(Private {
                port,
                has_tls,
                _guard: guard,
            }),
        };
        let started = Instant::now();
        while let Err(error) = tokio_postgres::connect(&server.url, NoTls).await {
            let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
            assert!(
                started.elapsed() < Duration::from_secs(60),
                "{error}: {log}"
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        server
    }

    async fn admin(&self) -> Client {
        connect(&self.url).await
    }
}

impl Database {
    /// Creates a database; none if there is no server.
    pub(crate) async fn create() -> Option<Self> {
        Self::create_with("").await
    }

    pub(crate) async fn create_with(settings: &str) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let server = Server::find().await?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("planwire_test_{}_{number}", std::process::id());
        let sql = format!("CREATE DATABASE {name} {settings}");
        server.admin().await.batch_execute(&sql).await.unwrap();
        let (before, rest) = server.url.rsplit_once('/').unwrap();
        let settings = rest
            .split_once('?')
            .map_or(String::new(), |(_, it)| format!("?{it}"));
        Some(Self {
            url: format!("{before}/{name}{settings}"),
            name,
            server,
        })
    }

    /// Returns the private server; none if the server is somebody's.
    pub(crate) fn private(&self) -> Option<&'static Private> {
        self.server.private.as_ref()
    }

    /// Creates a role that may read all tables, with more attributes or memberships, and returns the URL for it.
    #[cfg(feature = "query")]
    pub(crate) async fn reader_url(&self, role: &str, attributes: &str) -> String {
        // Another test may create it at the same time.
        self.run(&format!(
            "DO $$ BEGIN CREATE ROLE {role} LOGIN PASSWORD '{PASSWORD}' {attributes};
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
            DO $$ DECLARE schema text; BEGIN
                FOR schema IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' LOOP
                    EXECUTE format('GRANT USAGE ON SCHEMA %I TO {role}', schema);
                    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO {role}', schema);
                END LOOP;
            END $$"
        ))
        .await;
        let (_, rest) = self.url.split_once('@').unwrap();
        format!("postgres://{role}:{PASSWORD}@{rest}")
    }

    pub(crate) async fn client(&self) -> Client {
        connect(&self.url).await
    }

    pub(crate) async fn run(&self, sql: &str) {
        self.client().await.batch_execute(sql).await.unwrap();
    }

    /// Returns the rows of a query: columns by `|`, rows by lines.
    pub(crate) async fn rows(&self, sql: &str) -> String {
        let sql = &format!("SET timezone = 'UTC'; {sql}");
        let messages = self.client().await.simple_query(sql).await;
        let messages = messages.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        let mut lines = Vec::new();
        for message in messages {
            if let tokio_postgres::SimpleQueryMessage::Row(row) = message {
                let values = (0..row.len()).map(|it| row.get(it).unwrap_or("NULL"));
                lines.push(values.collect::<Vec<_>>().join("|"));
            }
        }
        lines.join("\n")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if self.server.private.is_some() {
            return;
        }
        let sql = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        let url = self.server.url.clone();
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async { connect(&url).await.batch_execute(&sql).await })
        });
        if let Ok(Err(error)) = dropped.join() {
            eprintln!("{error:?}");
        }
    }
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// Returns the folder of the server's programs.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<_> = std::env::split_paths(&path).collect();
    if let Ok(output) = Command::new("pg_config").arg("--bindir").output() {
        folders.push(String::from_utf8_lossy(&output.stdout).trim().into());
    }
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    folders.extend(versions.map(|it| it.path().join("bin")));
    let has = |folder: &PathBuf, name| {
        let file = fs::metadata(folder.join(name));
        file.is_ok_and(|it| it.is_file() && it.permissions().mode() & 0o111 != 0)
    };
    folders
        .into_iter()
        .find(|it| has(it, "initdb") && has(it, "postgres"))
}

/// Returns the user and the group that run the server in place of root, which `initdb` refuses.
fn owner() -> Option<(u32, u32)> {
    let number = |arguments: &[&str]| -> Option<u32> {
        let output = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8_lossy(&output.stdout).trim().parse().ok()
    };
    if number(&["-u"]) != Some(0) {
        return None;
    }
    ["postgres", "nobody"]
        .into_iter()
        .find_map(|user| Some((number(&["-u", user])?, number(&["-g", user])?)))
}
