//! The time of day, how far it can be trusted, and a clock for measuring.

/// Used when the build says nothing: 2026-07-01, in milliseconds since 1970-01-01 UTC.
const FALLBACK_BUILD_MS: i64 = 1_782_864_000_000;

/// Milliseconds since 1970-01-01 UTC.
pub fn now_ms() -> i64 {
    js_sys::Date::now() as i64
}

/// Offset of local time from UTC in minutes, east positive.
pub fn utc_offset_min() -> i16 {
    // JavaScript counts from local time to UTC.
    -js_sys::Date::new_0().get_timezone_offset() as i16
}

/// Milliseconds since the page began; never runs backwards.
pub fn monotonic_ms() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or_else(js_sys::Date::now, |performance| performance.now())
}

/// Notes this moment by that name among the browser's own measures, for the benchmark and the browser's tools.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // Nothing but a measure is missing where it is refused.
        let _ = performance.mark(name);
    }
}

/// Whether the clock can be trusted: it is past the day this app was built, and past the last thing that was dated.
pub fn clock_ok(last_seen_ms: i64) -> bool {
    now_ms() >= build_ms().max(last_seen_ms)
}

fn build_ms() -> i64 {
    option_env!("PAC_BUILD_MS").and_then(|text| text.parse().ok()).unwrap_or(FALLBACK_BUILD_MS)
}

/// A day in words, such as « 24 novembre », in that language and the machine's own time.
pub fn day_in_words(at_ms: i64, language: &str) -> String {
    in_words(at_ms, language, &[("day", "numeric"), ("month", "long")])
}

/// The same with its year, for what is kept on paper.
pub fn date_in_words(at_ms: i64, language: &str) -> String {
    in_words(at_ms, language, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

fn in_words(at_ms: i64, language: &str, fields: &[(&str, &str)]) -> String {
    let options = js_sys::Object::new();
    for (name, value) in fields {
        // A plain new object takes any field.
        let _ = js_sys::Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(at_ms as f64));
    date.to_locale_date_string(language, &options).into()
}
