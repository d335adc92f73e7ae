//! The server itself: takes connections, hands requests to the site, sends the answers.

use std::io::Cursor;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Request, Response, StatusCode};

use super::reply::{Reply, Site};

/// Servers on the one port, each with threads of its own. `tiny_http` may put a connection behind an idle one when
/// two come in the same instant (its pool still counts a thread as free that was just given work); browsers open six
/// at once and keep them, so with one server a page could wait a minute for a file.
const DOORS: usize = 32;
/// A slow tablet holds its worker while it downloads: a room of them must not stop the others.
const WORKERS_PER_DOOR: usize = 2;

/// A running server; it stops when this value goes.
pub struct Server {
    doors: Vec<Arc<tiny_http::Server>>,
    site: Arc<RwLock<Arc<Site>>>,
    address: SocketAddr,
    workers: Vec<JoinHandle<()>>,
}

impl Server {
    /// Serves `site` on a port already taken.
    pub fn start(listener: TcpListener, site: Site) -> Result<Self> {
        let address = listener.local_addr().context("the server has no address")?;
        let doors = (0..DOORS).map(|_| door(&listener)).collect::<Result<Vec<_>>>()?;
        let site = Arc::new(RwLock::new(Arc::new(site)));
        let workers = doors
            .iter()
            .flat_map(|door| std::iter::repeat_n(door, WORKERS_PER_DOOR))
            .map(|door| {
                let (door, site) = (Arc::clone(door), Arc::clone(&site));
                thread::spawn(move || work(&door, &site))
            })
            .collect();
        Ok(Self { doors, site, address, workers })
    }

    /// Replaces the site by another.
    pub fn replace(&self, site: Site) {
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
    }

    /// The port it listens to.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Serves until the tool is told to stop.
    pub fn wait(mut self) {
        for worker in std::mem::take(&mut self.workers) {
            // A worker ends only with the server.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for door in self.doors.iter().flat_map(|door| std::iter::repeat_n(door, WORKERS_PER_DOOR)) {
            door.unblock();
        }
    }
}

fn door(listener: &TcpListener) -> Result<Arc<tiny_http::Server>> {
    let listener = listener.try_clone().context("the port cannot be shared")?;
    let server =
        tiny_http::Server::from_listener(listener, None).map_err(|error| anyhow!("no server: {error}"))?;
    Ok(Arc::new(server))
}

fn work(server: &tiny_http::Server, site: &RwLock<Arc<Site>>) {
    while let Ok(request) = server.recv() {
        let site = Arc::clone(&site.read().unwrap_or_else(PoisonError::into_inner));
        answer(request, &site);
    }
}

fn answer(request: Request, site: &Site) {
    let accept = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let accept = accept.map(|header| header.value.as_str().to_owned());
    let reply = site.reply(request.method().as_str(), request.url(), accept.as_deref());
    // Someone who left in the middle is no concern of ours.
    let _ = request.respond(response(&reply));
}

fn response(reply: &Reply) -> Response<Cursor<Arc<[u8]>>> {
    let headers =
        reply.headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, value.as_str()).ok());
    let body = Cursor::new(Arc::clone(&reply.body));
    // The length is known: chunks would only hide it from the browser's progress.
    Response::new(StatusCode(reply.status), headers.collect(), body, Some(reply.body.len()), None)
        .with_chunked_threshold(usize::MAX)
}
