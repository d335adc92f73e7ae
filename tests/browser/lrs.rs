//! A real record store of xAPI statements: what the page exports is read by a program that is not ours.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::fault::{Check, Fault, ensure, fail};

/// Who may write, with the hash of the password `pac`; the agent becomes each statement's `authority`.
const USERS: &str = r#"[{ "username": "pac", "hash": "$2b$04$kRYYm0xDrBe0qufsGSt0/uDTUK8u8YO6.fAjVpgGWHiK/mDpAxiqi",
    "scopes": ["all"], "agent": { "account": { "homePage": "https://exemple.test/", "name": "pac" } } }]"#;
/// `pac:pac` as a browser would send it.
const BASIC: &str = "cGFjOnBhYw==";
/// A machine at work on other tests starts it slowly.
const LONGEST_START: Duration = Duration::from_secs(60);

/// A running record store, stopped when this value goes.
///
/// It checks the list, the actor and its account, the ids' form, and that there is a verb and an object with an
/// id. It takes any result, time, definition or context: a test of those must look at them itself.
///
/// Its files take one batch of new statements: it refuses to add to what it has, with the status 500. What it
/// has already may be sent again (204).
pub struct Lrs {
    server: Child,
    port: u16,
}

impl Lrs {
    /// Starts an empty one with the Python that has it, and waits until it answers. The folder is its own.
    pub async fn start(python: &Path, folder: &Path) -> Check<Lrs> {
        fs::create_dir_all(folder)?;
        let folder = std::path::absolute(folder)?;
        fs::write(folder.join("auth.json"), USERS)?;
        let log = folder.join("log");
        let said = File::create(&log)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        // Not `ralph runserver`: it watches files and restarts a server, which outlives it.
        let server = Command::new(python)
            .args(["-m", "uvicorn", "ralph.api:app", "--host", "127.0.0.1", "--port", &port.to_string()])
            .current_dir(&folder)
            // Else it reads and writes in the home folder.
            .env("RALPH_APP_DIR", &folder)
            .env("RALPH_RUNSERVER_BACKEND", "fs")
            .env("RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH", folder.join("store"))
            // All statements in one answer.
            .env("RALPH_RUNSERVER_MAX_SEARCH_HITS_COUNT", "1000000")
            .stdin(Stdio::null())
            .stdout(said.try_clone()?)
            .stderr(said)
            .spawn()?;
        let mut lrs = Lrs { server, port };
        let begun = Instant::now();
        while !lrs.request("GET /__heartbeat__", "").is_ok_and(|(status, _)| status == 200) {
            if lrs.server.try_wait()?.is_some() || begun.elapsed() > LONGEST_START {
                fail!("the record store does not answer: {}", fs::read_to_string(&log)?);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(lrs)
    }

    /// Hands it a JSON array of statements; gives the status (200 for stored) and what it says.
    pub fn store(&self, statements_json: &str) -> Check<(u16, String)> {
        self.request("POST /xAPI/statements", statements_json)
    }

    /// All that it has, in the order in which it came.
    pub fn statements(&self) -> Check<Vec<Value>> {
        let (status, body) = self.request("GET /xAPI/statements", "")?;
        ensure!(status == 200, "the record store gives nothing back ({status}): {body}");
        let mut answer: Value = serde_json::from_str(&body)?;
        match answer["statements"].take() {
            Value::Array(statements) => Ok(statements),
            _ => fail!("the record store gives no list: {body}"),
        }
    }

    fn request(&self, what: &str, body: &str) -> Check<(u16, String)> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(5))?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let request = format!(
            "{what} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: Basic {BASIC}\r\n\
             X-Experience-API-Version: 1.0.3\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        match (status, answer.split_once("\r\n\r\n")) {
            (Some(status), Some((_, body))) => Ok((status, body.to_owned())),
            _ => Err(Fault(format!("the record store does not speak HTTP: {answer}"))),
        }
    }
}

impl Drop for Lrs {
    fn drop(&mut self) {
        // Fails only when it ended meanwhile.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
