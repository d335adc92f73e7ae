//! The adviser's space: its door, what comes in and goes out, a whole workshop.

mod door;
mod locking;

use crate::runner::List;

/// The tests of the adviser's space.
pub fn add(list: &mut List) {
    door::add(list);
    locking::add(list);
}
