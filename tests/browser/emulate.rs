//! Other machines: sizes of screen, touch, forced colours, reduced motion, and pictures of what they show.

use std::path::Path;

use data_encoding::BASE64;
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{Check, Fault};

impl Page {
    /// A screen of that size, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Check {
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", screen).await.map(drop)
    }

    /// A phone or tablet of that size: a finger and nothing finer.
    pub async fn become_touch_screen(&self, width: u32, height: u32) -> Check {
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        self.cdp("Emulation.setDeviceMetricsOverride", screen).await?;
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 1 }))
            .await?;
        Ok(())
    }

    /// Shows the page as it would be printed, or on the screen again.
    pub async fn show_on_paper(&self, paper: bool) -> Check {
        let media = if paper { "print" } else { "" };
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": media })).await.map(drop)
    }

    /// What the system asks of pages, such as `("forced-colors", "active")`; none by default.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Check {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": features })).await.map(drop)
    }

    /// Keeps a picture of the whole page.
    pub async fn photograph(&self, path: &Path) -> Check {
        // As high as the page, for what is below the fold matters too.
        let (width, height): (f64, f64) = self
            .value(
                "[innerWidth, Math.min(Math.max(innerHeight, document.documentElement.scrollHeight), 6000)]",
            )
            .await?;
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        let picture = self
            .cdp(
                "Page.captureScreenshot",
                json!({ "format": "png", "clip": clip, "captureBeyondViewport": true }),
            )
            .await?;
        let text = picture["data"].as_str().unwrap_or_default();
        let bytes = BASE64.decode(text.as_bytes()).map_err(|_| Fault("the picture came damaged".into()))?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, bytes).map_err(|error| Fault(format!("{}: {error}", path.display())))
    }
}
