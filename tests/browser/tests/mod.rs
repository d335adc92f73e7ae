//! All tests, by what they look at.

mod help;
mod journey;
mod plays;
mod screens;

use crate::runner::List;
use crate::setup::Setup;

/// Every test that is asked for.
pub fn all(setup: &Setup) -> List {
    let mut list = List::default();
    if !setup.only_a11y {
        journey::add(&mut list);
        help::add(&mut list);
        plays::add(&mut list, setup);
    }
    screens::add(&mut list, setup);
    list
}
