//! The echo of a hand, sample by sample and key by key.

mod hand;
mod keys;
