//! What was taken out, read back by programs that are not ours: Python's reader of CSV, and the record store's own model.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::driver::Page;
use crate::fault::{Check, Fault, ensure};

/// A row, by the words of its column.
pub type Row = BTreeMap<String, String>;

/// As a spreadsheet in French reads it. A row that is not as wide as the head is a fault.
const READ: &str = "import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    rows = list(csv.reader(file, delimiter=';', strict=True))
head, rows = rows[0], rows[1:]
assert len(set(head)) == len(head), head
assert all(len(row) == len(head) for row in rows), rows
print(json.dumps([dict(zip(head, row)) for row in rows]))";

/// The model by which the record store itself would check what it is sent.
const CHECK: &str = "import json, sys
from pydantic import TypeAdapter
from ralph.models.xapi.base.statements import BaseXapiStatement
print(len(TypeAdapter(list[BaseXapiStatement]).validate_python(json.load(sys.stdin))))";

/// The rows of a table.
pub fn read_csv(page: &Page, file: &Path) -> Check<Vec<Row>> {
    let bytes = std::fs::read(file)?;
    ensure!(bytes.starts_with(b"\xef\xbb\xbf"), "{} does not say that it is UTF-8", file.display());
    let read = Command::new(page.setup().python())
        .args(["-c", READ])
        .arg(file)
        .env("PYTHONIOENCODING", "utf-8")
        .output()?;
    ensure!(read.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&read.stderr));
    Ok(serde_json::from_slice(&read.stdout)?)
}

/// How many statements the record store's model finds in that JSON; a fault when one of them is none.
pub fn check_statements(page: &Page, json: &str) -> Check<usize> {
    let mut checked = Command::new(page.setup().lrs()?)
        .args(["-c", CHECK])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut input) = checked.stdin.take() {
        input.write_all(json.as_bytes())?;
    }
    let checked = checked.wait_with_output()?;
    ensure!(checked.status.success(), "the model says: {}", String::from_utf8_lossy(&checked.stderr));
    let count = String::from_utf8_lossy(&checked.stdout).trim().parse();
    count.map_err(|_| Fault("the model does not say how many there are".into()))
}
