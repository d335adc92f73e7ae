//! The command line: what can be asked of this tool, and how it is told.

use std::ffi::OsString;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::serve::Options;
use crate::test::Suite;
use crate::wasm::Profile;

/// Shown by `help`.
pub const HELP: &str = "\
Pas à Clic: everything starts with `cargo xtask`.

  serve            builds the app and serves it on http://localhost:8080
    --port N         on another port
    --lan            for the other machines of the room too (shows the address and a QR code)
    --open           opens it in this machine's browser
  dev              the same, built quickly, again at each change (takes the same options)
  build            builds the app into target/site, ready for any web host
  size             what the first visit downloads, against the budgets
  bench            the same, and how fast the app is on a slow machine and line

  test             runs all tests, and sets up the browser they need
    --only SUITE     one suite: fmt, clippy, host, content, build, browser, a11y, size, or fuzz (a million
                     damaged files and codes, not among the others)
    --full           in the browser, the whole matrix of exercises, levels, variants and skins

  content check    checks the exercises and texts of src/content
  content list     one line per exercise
  content new THEME.NAME
                   writes the files of a new exercise, to be changed

  help             this text

What is missing on the machine (compiler for the browser, browser for the tests) is installed on the
way, saying what and why; where that takes an administrator, the command to run is shown instead.";

/// What the person asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// `help`.
    Help,
    /// `serve`.
    Serve(Options),
    /// `dev`.
    Dev(Options),
    /// `build`.
    Build(Profile),
    /// `size`.
    Size,
    /// `bench`.
    Bench,
    /// `test`.
    Test {
        /// One suite alone.
        only: Option<Suite>,
        /// The whole matrix in the browser.
        full: bool,
    },
    /// `lint-page`: clippy on the page's program; a part of `test`.
    LintPage,
    /// `content check`.
    ContentCheck,
    /// `content list`.
    ContentList,
    /// `content new`.
    ContentNew(String),
}

/// Reads the arguments that follow the program's name.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let Some(first) = parser.next()? else { return Ok(Request::Help) };
    let name = match first {
        Value(name) => name.string()?,
        Short('h') | Long("help") => return Ok(Request::Help),
        other => return Err(other.unexpected().into()),
    };
    match name.as_str() {
        "help" => end(parser, Request::Help),
        "serve" => Ok(Request::Serve(serve_options(parser)?)),
        "dev" => Ok(Request::Dev(serve_options(parser)?)),
        "build" => build(parser),
        "size" => end(parser, Request::Size),
        "bench" => end(parser, Request::Bench),
        "test" => test(parser),
        "lint-page" => end(parser, Request::LintPage),
        "content" => content(parser),
        other => bail!("there is no command `{other}`: see cargo xtask help"),
    }
}

fn end(mut parser: lexopt::Parser, request: Request) -> Result<Request> {
    match parser.next()? {
        None => Ok(request),
        Some(Short('h') | Long("help")) => Ok(Request::Help),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn serve_options(mut parser: lexopt::Parser) -> Result<Options> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => {
                options.port = Some(parser.value()?.parse().context("--port takes a number up to 65535")?)
            }
            Long("lan") => options.lan = true,
            Long("open") => options.open = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn build(mut parser: lexopt::Parser) -> Result<Request> {
    let mut profile = Profile::Release;
    while let Some(argument) = parser.next()? {
        match argument {
            // Used by `dev`.
            Long("dev") => profile = Profile::Dev,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Request::Build(profile))
}

fn test(mut parser: lexopt::Parser) -> Result<Request> {
    let (mut only, mut full) = (None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => only = Some(suite(&parser.value()?.string()?)?),
            Long("full") => full = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Request::Test { only, full })
}

fn suite(name: &str) -> Result<Suite> {
    let found = Suite::ALL.into_iter().find(|suite| suite.name() == name);
    found.with_context(|| {
        format!("there is no suite `{name}`; there are: {}", Suite::ALL.map(Suite::name).join(", "))
    })
}

fn content(mut parser: lexopt::Parser) -> Result<Request> {
    let what = match parser.next()? {
        Some(Value(what)) => what.string()?,
        _ => bail!("content what? There are `content check`, `content list` and `content new THEME.NAME`"),
    };
    match what.as_str() {
        "check" => end(parser, Request::ContentCheck),
        "list" => end(parser, Request::ContentList),
        "new" => {
            let id = match parser.next()? {
                Some(Value(id)) => id.string()?,
                _ => bail!(
                    "name the exercise by its theme and its own name: cargo xtask content new souris.cliquer"
                ),
            };
            end(parser, Request::ContentNew(id))
        }
        other => bail!("there is no command `content {other}`: see cargo xtask help"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Request> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn commands_are_understood() {
        assert_eq!(parsed("").ok(), Some(Request::Help));
        let options = Options { port: Some(9000), lan: true, open: false };
        assert_eq!(parsed("serve --port 9000 --lan").ok(), Some(Request::Serve(options)));
        assert_eq!(
            parsed("test --only a11y --full").ok(),
            Some(Request::Test { only: Some(Suite::A11y), full: true })
        );
        assert_eq!(
            parsed("content new souris.viser").ok(),
            Some(Request::ContentNew("souris.viser".to_owned()))
        );
    }

    #[test]
    fn mistakes_are_told() {
        for line in [
            "serv",
            "serve --port x",
            "serve --port 70000",
            "test --only all",
            "content",
            "build it",
            "size -v",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
