//! Small charts as SVG, each with its numbers in words: nothing is said by a line alone.

use leptos::prelude::*;

use crate::ui::markup::Node;
use crate::ui::view;

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 40.0;
const EDGE: f64 = 7.0;

/// Places of values from left to right, in a box of [`WIDTH`] by [`HEIGHT`], with `most` at its top.
fn places(values: &[f64], most: f64) -> Vec<(f64, f64)> {
    let step = (WIDTH - 2.0 * EDGE) / (values.len().max(2) - 1) as f64;
    let place = |(at, value): (usize, &f64)| {
        let share = if most > 0.0 { value / most } else { 0.0 };
        (EDGE + at as f64 * step, HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE))
    };
    values.iter().enumerate().map(place).collect()
}

fn line(places: &[(f64, f64)]) -> String {
    places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

/// A trend: one line with a dot per value. `words` say the same.
#[component]
pub fn Trend(
    /// The values, oldest first.
    values: Vec<f64>,
    /// The value at the top; the largest one where it is not given.
    #[prop(optional)]
    most: Option<f64>,
    /// A second line below the first, dashed.
    #[prop(optional)]
    second: Vec<f64>,
    /// What it shows, in words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let largest = values.iter().chain(&second).copied().fold(0.0, f64::max);
    let most = most.unwrap_or(largest);
    let places = places(&values, most);
    let dots = places.iter().map(|(x, y)| {
        view! { <circle cx=format!("{x:.1}") cy=format!("{y:.1}") r="4"></circle> }
    });
    let dashed: Option<Node> = (!second.is_empty()).then(|| {
        view! { <polyline class="second" points=line(&self::places(&second, most))></polyline> }
    });
    view! {
        <svg class="trend" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=words>
            {dashed}
            <polyline points=line(&places)></polyline>
            {dots.collect_view()}
        </svg>
    }
}
