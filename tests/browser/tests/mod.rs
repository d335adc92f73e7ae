//! All tests, by what they look at.

mod adviser;
mod carry;
mod forms;
mod help;
mod journey;
mod keyboard;
mod names;
mod network;
mod plays;
mod prints;
mod projector;
mod rooms;
mod screens;
mod storage;
mod surroundings;
mod touch;
mod workshop;
mod xapi;

use crate::runner::List;
use crate::setup::Setup;

/// Every test that is asked for.
pub fn all(setup: &Setup) -> List {
    let mut list = List::default();
    if setup.bench {
        crate::bench::add(&mut list);
        crate::bench_adviser::add(&mut list);
        return list;
    }
    if !setup.only_a11y {
        journey::add(&mut list);
        help::add(&mut list);
        storage::add(&mut list);
        network::add(&mut list);
        names::add(&mut list);
        carry::add(&mut list);
        workshop::add(&mut list);
        touch::add(&mut list);
        rooms::add(&mut list, setup);
        forms::add(&mut list, setup);
        surroundings::add(&mut list);
        prints::add(&mut list);
        xapi::add(&mut list);
        plays::add(&mut list, setup);
        adviser::add(&mut list);
        projector::add(&mut list, setup);
    }
    projector::add_screens(&mut list, setup);
    keyboard::add(&mut list);
    screens::add(&mut list, setup);
    list
}
