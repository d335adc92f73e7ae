//! The adviser's space: its door, what comes in and goes out, a whole workshop.

mod agree;
mod archive;
mod bring;
mod day;
mod door;
mod erase;
mod group;
mod hand;
mod hostile;
mod keep;
mod live;
mod locking;
mod outside;
mod paper;
mod refuse;
mod tables;

use crate::runner::List;

/// The tests of the adviser's space.
pub fn add(list: &mut List) {
    door::add(list);
    locking::add(list);
    bring::add(list);
    refuse::add(list);
    archive::add(list);
    hostile::add(list);
    erase::add(list);
    keep::add(list);
    group::add(list);
    live::add(list);
    day::add(list);
    paper::add(list);
    outside::add(list);
    hand::add(list);
}
