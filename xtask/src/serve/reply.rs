//! What our server answers to a request: a pure function of the request and of the site's files.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::site::CONTENT_SECURITY_POLICY;
use crate::site::assets::FOLDER;

/// A file held in memory, with its compressed form when there is one.
#[derive(Clone, Debug)]
struct File {
    plain: Arc<[u8]>,
    brotli: Option<Arc<[u8]>>,
}

/// A whole site, read once. Only what was read can be asked for: no path leads out of it.
#[derive(Clone, Debug, Default)]
pub struct Site {
    files: HashMap<String, File>,
}

/// An answer, ready to send.
#[derive(Clone, Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    /// The bytes.
    pub body: Arc<[u8]>,
}

impl Site {
    /// Reads all files of `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut site = Self::default();
        site.read_folder(folder, "")?;
        Ok(site)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries.flatten() {
            let path = entry.path();
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            if path.is_dir() {
                self.read_folder(&path, &format!("{prefix}{name}/"))?;
            } else if !name.ends_with(".br") {
                let read = |path: &Path| fs::read(path).map(Arc::<[u8]>::from);
                let plain = read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                let brotli = read(&folder.join(format!("{name}.br"))).ok();
                self.insert(&format!("{prefix}{name}"), plain, brotli);
            }
        }
        Ok(())
    }

    /// Adds a file under `path`.
    pub fn insert(&mut self, path: &str, plain: Arc<[u8]>, brotli: Option<Arc<[u8]>>) {
        self.files.insert(path.to_owned(), File { plain, brotli });
    }

    /// Replaces a file by what `change` makes of its text.
    pub fn edit(&mut self, path: &str, change: impl FnOnce(&str) -> String) {
        if let Some(file) = self.files.get_mut(path) {
            let text = change(&String::from_utf8_lossy(&file.plain));
            *file = File { plain: text.into_bytes().into(), brotli: None };
        }
    }

    /// Answers a request. `accept` is its `Accept-Encoding`.
    pub fn reply(&self, method: &str, url: &str, accept: Option<&str>) -> Reply {
        if method != "GET" && method != "HEAD" {
            return Reply::text(405, "Only GET and HEAD are answered here.\n").with("Allow", "GET, HEAD");
        }
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = match path.strip_prefix('/') {
            Some("") => "index.html",
            Some(path) => path,
            None => return Reply::text(400, "Mauvaise adresse.\n"),
        };
        let Some(file) = self.files.get(path) else {
            return Reply::text(404, "Cette page n'existe pas.\n");
        };
        let cache = if path.starts_with(FOLDER) { "public, max-age=31536000, immutable" } else { "no-cache" };
        let (body, compressed) = match &file.brotli {
            Some(brotli) if accept.is_some_and(accepts_brotli) => (brotli, true),
            _ => (&file.plain, false),
        };
        let mut reply = Reply::new(200, content_type(path), body.clone()).with("Cache-Control", cache);
        if file.brotli.is_some() {
            reply = reply.with("Vary", "Accept-Encoding");
        }
        if compressed { reply.with("Content-Encoding", "br") } else { reply }
    }
}

impl Reply {
    fn new(status: u16, content_type: &str, body: Arc<[u8]>) -> Self {
        let headers = vec![
            ("Content-Type", content_type.to_owned()),
            ("Content-Security-Policy", CONTENT_SECURITY_POLICY.to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
        ];
        Self { status, headers, body }
    }

    fn text(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text.as_bytes().into())
            .with("Cache-Control", "no-cache")
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// The media type of a file, by its name.
fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// Whether an `Accept-Encoding` allows brotli: named, or by `*`, and not with a weight of zero.
fn accepts_brotli(accept: &str) -> bool {
    let weight = |wanted: &str| {
        accept.split(',').find_map(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            if !parts.next()?.eq_ignore_ascii_case(wanted) {
                return None;
            }
            let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            Some(weight.map_or(1.0, |weight| weight.trim().parse::<f32>().unwrap_or(0.0)))
        })
    };
    weight("br").or_else(|| weight("*")).is_some_and(|weight| weight > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let mut site = Site::default();
        let bytes = |text: &str| Arc::<[u8]>::from(text.as_bytes());
        site.insert("index.html", bytes("page"), Some(bytes("p")));
        site.insert("assets/app-1.wasm", bytes("wasm"), Some(bytes("w")));
        site.insert("assets/f-1.woff2", bytes("font"), None);
        site
    }

    fn header(reply: &Reply, name: &str) -> Option<String> {
        reply.headers.iter().find(|(found, _)| *found == name).map(|(_, value)| value.clone())
    }

    #[test]
    fn brotli_only_for_who_accepts_it() {
        for accept in ["br", "gzip, deflate, br", "gzip;q=0.5, BR;q=0.1", "*", "gzip,br;q=1.0"] {
            assert!(accepts_brotli(accept), "{accept}");
        }
        for accept in ["", "gzip", "br;q=0", "br; q=0.0, *", "*;q=0", "brotli", "br;q=x"] {
            assert!(!accepts_brotli(accept), "{accept}");
        }
        let site = site();
        let reply = site.reply("GET", "/assets/app-1.wasm", Some("br"));
        assert_eq!(
            (reply.body.as_ref(), header(&reply, "Content-Encoding").as_deref()),
            (&b"w"[..], Some("br"))
        );
        let reply = site.reply("GET", "/assets/app-1.wasm", None);
        assert_eq!((reply.body.as_ref(), header(&reply, "Content-Encoding")), (&b"wasm"[..], None));
        assert_eq!(header(&reply, "Vary").as_deref(), Some("Accept-Encoding"));
        assert_eq!(header(&reply, "Content-Type").as_deref(), Some("application/wasm"));
    }

    #[test]
    fn only_files_of_the_site_are_given() {
        let site = site();
        for url in [
            "/../Cargo.toml",
            "/assets/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/assets/",
            "/assets",
            "/.git/config",
            "/assets\\..\\x",
        ] {
            assert_eq!(site.reply("GET", url, None).status, 404, "{url}");
        }
        assert_eq!(site.reply("GET", "http://elsewhere/", None).status, 400);
        assert_eq!(site.reply("GET", "*", None).status, 400);
        assert_eq!(site.reply("POST", "/", None).status, 405);
    }

    #[test]
    fn the_page_is_asked_again_and_the_rest_kept() {
        let site = site();
        let page = site.reply("GET", "/?x=1", None);
        assert_eq!((page.status, header(&page, "Cache-Control").as_deref()), (200, Some("no-cache")));
        assert_eq!(header(&page, "Content-Security-Policy").as_deref(), Some(CONTENT_SECURITY_POLICY));
        assert_eq!(header(&page, "X-Content-Type-Options").as_deref(), Some("nosniff"));
        let font = site.reply("HEAD", "/assets/f-1.woff2", Some("br"));
        assert!(header(&font, "Cache-Control").is_some_and(|cache| cache.contains("immutable")));
    }
}
