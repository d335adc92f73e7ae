//! Breaks: where a group has worked long enough without one.

use super::{BREAK_AFTER_MIN, Item, MOST_ITEMS, Plan};

/// How long a break is that the app puts in.
pub const BREAK_MIN: u16 = 10;

/// Minutes of work in a row, one item after the other.
#[derive(Clone, Copy, Default)]
struct Stretch(u32);

impl Stretch {
    /// Goes on with an item. Says whether a break before it would have kept the work short enough: before the first
    /// item of a stretch there is one already, or the beginning.
    fn goes_beyond(&mut self, item: &Item) -> bool {
        let before = self.0;
        self.0 = if item.is_break() { 0 } else { before + u32::from(item.minutes) };
        before > 0 && self.0 > u32::from(BREAK_AFTER_MIN.1)
    }
}

impl Plan {
    /// Most minutes of work without a break.
    pub fn longest_stretch(&self) -> u32 {
        let mut stretch = Stretch::default();
        let after = self.items.iter().map(|item| {
            stretch.goes_beyond(item);
            stretch.0
        });
        after.max().unwrap_or_default()
    }

    /// Place of the first item that goes beyond 45 minutes of work in a row and before which a break would help. One
    /// item that is longer than that by itself is none: it shows in [`Plan::longest_stretch`] only.
    pub fn needs_break(&self) -> Option<usize> {
        let mut stretch = Stretch::default();
        self.items.iter().position(|item| stretch.goes_beyond(item))
    }

    /// The same with a break wherever one is missing, for as long as there is place for one more item.
    pub fn with_breaks(self) -> Plan {
        let mut places = MOST_ITEMS.saturating_sub(self.items.len());
        let mut stretch = Stretch::default();
        let mut items = Vec::with_capacity(self.items.len());
        for item in self.items {
            if stretch.goes_beyond(&item) && places > 0 {
                places -= 1;
                items.push(Item::pause(BREAK_MIN));
                stretch = Stretch(u32::from(item.minutes));
            }
            items.push(item);
        }
        Plan { items, ..self }
    }
}
