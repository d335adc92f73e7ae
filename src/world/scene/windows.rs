//! Windows on the desk: moved, resized, enlarged, put away, closed.

use serde::{Deserialize, Serialize};

/// How a window stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WindowState {
    /// At its place and size.
    #[default]
    Normal,
    /// Over the whole desk.
    Enlarged,
    /// Put away in the bar at the bottom.
    Reduced,
    /// Gone.
    Closed,
}

/// One window; lengths in thousandths of the stage, so that equality is exact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Window {
    /// Its id; title and content stand in the text files.
    pub id: String,
    /// Left edge.
    pub x: i32,
    /// Top edge.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
    /// A picture in it, by art name.
    pub art: String,
    /// How it stands.
    pub state: WindowState,
}

/// No window gets narrower, in thousandths of the stage: its title and three buttons must fit a phone.
pub const MIN_WIDTH: i32 = 560;
/// No window gets lower, in thousandths of the stage.
pub const MIN_HEIGHT: i32 = 250;
/// A window's title always stays at least this far inside the stage, in thousandths.
const KEEP_INSIDE: i32 = 120;

impl Window {
    /// Moves the window, keeping its title within reach.
    pub fn move_to(&mut self, x: i32, y: i32) {
        self.x = x.clamp(KEEP_INSIDE - self.w, 1000 - KEEP_INSIDE);
        self.y = y.clamp(0, 1000 - KEEP_INSIDE);
    }

    /// Gives it a size, never less than [`MIN_WIDTH`] by [`MIN_HEIGHT`] nor past the stage.
    pub fn resize(&mut self, w: i32, h: i32) {
        self.w = w.clamp(MIN_WIDTH, (1000 - self.x).max(MIN_WIDTH));
        self.h = h.clamp(MIN_HEIGHT, (1000 - self.y).max(MIN_HEIGHT));
    }

    /// Whether it can be seen.
    pub fn is_shown(&self) -> bool {
        matches!(self.state, WindowState::Normal | WindowState::Enlarged)
    }

    /// Whether it hides the point, in fractions of the stage.
    pub fn hides(&self, at: [f32; 2]) -> bool {
        let (x, y) = ((at[0] * 1000.0) as i32, (at[1] * 1000.0) as i32);
        match self.state {
            WindowState::Enlarged => true,
            WindowState::Normal => {
                (self.x..=self.x + self.w).contains(&x) && (self.y..=self.y + self.h).contains(&y)
            }
            WindowState::Reduced | WindowState::Closed => false,
        }
    }
}
