//! Where the server can be reached: a free port, the address in the room's network, its QR code.

use std::fmt::Write;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, TcpListener, UdpSocket};

use anyhow::{Context, Result, bail};
use fast_qr::{ECL, QRBuilder, QRCode};

use crate::say;

/// The port unless another is asked for.
const PORT: u16 = 8080;
/// How many ports after it are tried.
const TRIES: u16 = 50;
/// Light modules around a QR code, as its standard asks.
const MARGIN: isize = 4;

/// Takes a port: the one asked for, or the first free one from 8080 up.
pub fn listen(lan: bool, asked: Option<u16>) -> Result<TcpListener> {
    let host = if lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    if let Some(port) = asked {
        return match TcpListener::bind((host, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                bail!("port {port} is taken: choose another, or leave out --port")
            }
            bound => bound.with_context(|| format!("port {port} cannot be used")),
        };
    }
    for port in PORT..PORT + TRIES {
        if let Ok(listener) = TcpListener::bind((host, port)) {
            if port != PORT {
                say::note(&format!("port {PORT} is taken: using {port}"));
            }
            return Ok(listener);
        }
    }
    bail!("no port from {PORT} to {} is free", PORT + TRIES - 1)
}

/// A port of this machine alone, any that is free.
pub fn listen_anywhere() -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")
}

/// This machine's addresses in the networks around it, the most useful first.
pub fn lan_addresses() -> Vec<Ipv4Addr> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let mut addresses: Vec<Ipv4Addr> = interfaces
        .iter()
        .filter_map(|interface| match interface.ip() {
            IpAddr::V4(ip) if !ip.is_loopback() && !ip.is_link_local() => Some(ip),
            _ => None,
        })
        .collect();
    let towards_internet = towards_internet();
    addresses.sort_by_key(|ip| (Some(*ip) != towards_internet, !ip.is_private()));
    addresses.dedup();
    addresses
}

/// The address that this machine would use to go out. A UDP "connection" sends nothing.
fn towards_internet() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address reserved for documentation: nobody has it.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 80)).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(ip) => Some(ip),
        IpAddr::V6(_) => None,
    }
}

/// A QR code drawn with half blocks, dark on light whatever the terminal's own colours when `coloured`.
pub fn qr(text: &str, coloured: bool) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let size = isize::try_from(code.size).ok()?;
    let mut drawn = String::new();
    for row in (-MARGIN..size + MARGIN).step_by(2) {
        drawn += if coloured { "\u{1b}[30;107m" } else { "" };
        for column in -MARGIN..size + MARGIN {
            let (top, bottom) = (dark(&code, row, column), dark(&code, row + 1, column));
            // Without colours the terminal is taken for a dark one: blocks are light.
            drawn.push(match if coloured { (top, bottom) } else { (!top, !bottom) } {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        let _ = writeln!(drawn, "{}", if coloured { "\u{1b}[0m" } else { "" });
    }
    Some(drawn)
}

fn dark(code: &QRCode, row: isize, column: isize) -> bool {
    let inside = |at: isize| usize::try_from(at).ok().filter(|at| *at < code.size);
    match (inside(row), inside(column)) {
        (Some(row), Some(column)) => code[row][column].value(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_told_or_passed_over() {
        let first = listen_anywhere().expect("a port");
        let port = first.local_addr().expect("its number").port();
        assert!(listen(false, Some(port)).is_err());
    }

    #[test]
    fn a_code_has_its_margin_and_corner() {
        let drawn = qr("http://192.168.1.2:8080/", false).expect("a code");
        let lines: Vec<&str> = drawn.lines().collect();
        assert!(lines.iter().all(|line| line.chars().count() == lines[0].chars().count()));
        assert!(lines[0].chars().all(|char| char == '█'), "the margin is light");
        // The finder's outer ring: a dark row over a light one between dark sides.
        assert_eq!(lines[2].chars().skip(4).take(7).collect::<String>(), " ▄▄▄▄▄ ");
    }
}
