//! Small controls: tick boxes, lists, sliders. Ours, because the browser's own cannot be demonstrated.

use serde::{Deserialize, Serialize};

/// What a control is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ControlKind {
    /// A tick box; its value is `oui` or `non`.
    Tick,
    /// Round buttons of which one is chosen; its options are ids.
    Radio(Vec<String>),
    /// A list that unfolds; its options are ids.
    List(Vec<String>),
    /// A slider over whole numbers.
    Slider {
        /// Least value.
        min: i32,
        /// Greatest value.
        max: i32,
        /// Distance between values; at least 1.
        step: i32,
    },
}

/// One control with its present value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Control {
    /// Its id; its label and options' labels stand in the text files.
    pub id: String,
    /// What it is.
    pub kind: ControlKind,
    /// Its value now; empty when nothing is chosen.
    #[serde(default)]
    pub value: String,
    /// Whether its list is unfolded.
    #[serde(default)]
    pub open: bool,
}

impl Control {
    /// The value as this control can hold it, or `None` when it cannot.
    pub fn accepts(&self, value: &str) -> Option<String> {
        match &self.kind {
            ControlKind::Tick => matches!(value, "oui" | "non").then(|| value.to_owned()),
            ControlKind::Radio(options) | ControlKind::List(options) => {
                options.iter().any(|option| option == value).then(|| value.to_owned())
            }
            ControlKind::Slider { min, max, step } => {
                let step = (*step).max(1);
                let wished: i32 = value.parse().ok()?;
                let steps = f64::from(wished.clamp(*min, *max) - min) / f64::from(step);
                Some((min + steps.round() as i32 * step).min(*max).to_string())
            }
        }
    }
}
