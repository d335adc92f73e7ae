//! The learner's page, cut in two: what the first exercise needs, and the rest, which comes while it is being done.

use std::pin::Pin;

use leptos::wasm_split::SplitLoaderError;
use pas_a_clic::screens::learner;

fn main() {
    learner::run(|| Box::pin(fetch()) as Pin<Box<dyn Future<Output = bool>>>);
}

async fn fetch() -> bool {
    // While one works on the page, it stays whole.
    #[cfg(debug_assertions)]
    let joined = join();
    #[cfg(not(debug_assertions))]
    let joined = join().await;
    joined.is_ok()
}

/// Where the program is cut: `cargo xtask build` moves what is reached from here alone into a file of its own.
#[cfg_attr(
    not(debug_assertions),
    leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)
)]
fn join() -> Result<(), SplitLoaderError> {
    learner::join();
    Ok(())
}
