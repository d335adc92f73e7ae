//! Throughput of a series of pointing movements (ISO 9241-411 style), for advisers' trends only.

use serde::{Deserialize, Serialize};

use super::aim::Trial;
use super::sample::PointerKind;

/// 96 % of normally distributed end points fall within this many standard deviations.
const EFFECTIVE_SDS: f64 = 4.133;
/// Fewer trials say more about chance than about the hand.
const MIN_TRIALS: usize = 5;
/// Less spread than this is a machine's, not a hand's.
const MIN_WIDTH_PX: f64 = 1e-3;

/// Trials made with one kind of pointer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Series {
    trials: Vec<Trial>,
}

impl Series {
    /// The trials of `kind`; those with impossible values are left out.
    pub fn of(kind: PointerKind, trials: &[Trial]) -> Self {
        let sound = trials.iter().filter(|t| t.kind == kind && t.is_sound());
        Series { trials: sound.copied().collect() }
    }

    /// How many trials count.
    pub fn len(&self) -> usize {
        self.trials.len()
    }

    /// Whether no trial counts.
    pub fn is_empty(&self) -> bool {
        self.trials.is_empty()
    }

    /// We = 4.133 × SD of the end points along the path, CSS px. None under 5 trials or without any spread.
    pub fn effective_width_px(&self) -> Option<f64> {
        if self.trials.len() < MIN_TRIALS {
            return None;
        }
        let n = self.trials.len() as f64;
        let mean = self.deviations().sum::<f64>() / n;
        let variance = self.deviations().map(|d| (d - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let width = EFFECTIVE_SDS * variance.sqrt();
        (width.is_finite() && width > MIN_WIDTH_PX).then_some(width)
    }

    /// Mean of IDe / time, bits per second, with IDe = log2(Ae / We + 1) and Ae the distance really covered.
    pub fn throughput_bits_per_s(&self) -> Option<f64> {
        let width = self.effective_width_px()?;
        let rates = self.trials.iter().map(|t| {
            let covered = (f64::from(t.amplitude_px) + f64::from(t.dx_px)).max(0.0);
            (covered / width + 1.0).log2() / (t.time_ms / 1000.0)
        });
        let mean = rates.sum::<f64>() / self.trials.len() as f64;
        mean.is_finite().then_some(mean)
    }

    fn deviations(&self) -> impl Iterator<Item = f64> {
        self.trials.iter().map(|t| f64::from(t.dx_px))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trial(dx_px: f32) -> Trial {
        Trial { amplitude_px: 300.0, width_px: 60.0, time_ms: 1000.0, dx_px, kind: PointerKind::Mouse }
    }

    #[test]
    fn a_worked_example() {
        let series = Series::of(PointerKind::Mouse, &[-10.0, -5.0, 0.0, 5.0, 10.0].map(trial));
        // SD of the five = 7.9057, so We = 32.674.
        assert!((series.effective_width_px().unwrap() - 32.674).abs() < 0.001);
        // In one second each: log2(290 / 32.674 + 1) = 3.3042, then 3.3264, 3.3482, 3.3697, 3.3908.
        assert!((series.throughput_bits_per_s().unwrap() - 3.3479).abs() < 0.002);
    }

    #[test]
    fn too_few_no_spread_or_broken_values_give_none() {
        assert_eq!(Series::of(PointerKind::Mouse, &[]).throughput_bits_per_s(), None);
        assert_eq!(
            Series::of(PointerKind::Mouse, &[1.0, 2.0, 3.0, 4.0].map(trial)).throughput_bits_per_s(),
            None
        );
        assert_eq!(Series::of(PointerKind::Mouse, &[2.0; 6].map(trial)).throughput_bits_per_s(), None);
        let broken = [Trial { time_ms: 0.0, ..trial(1.0) }, trial(f32::NAN)];
        assert!(Series::of(PointerKind::Mouse, &broken).is_empty());
    }

    #[test]
    fn devices_are_not_mixed() {
        let mouse = [1.0, 2.0, 3.0, 4.0, 5.0].map(trial);
        let touch = mouse[..3].iter().map(|t| Trial { kind: PointerKind::Touch, ..*t });
        let both: Vec<_> = mouse.iter().copied().chain(touch).collect();
        assert_eq!(Series::of(PointerKind::Mouse, &both), Series::of(PointerKind::Mouse, &mouse));
        assert_eq!(Series::of(PointerKind::Touch, &both).len(), 3);
    }

    proptest! {
        #[test]
        fn never_negative_never_nan(values in prop::collection::vec((any::<f32>(), any::<f32>(), any::<f64>(), any::<f32>()), 0..12)) {
            let trials: Vec<_> = values
                .into_iter()
                .map(|(amplitude_px, width_px, time_ms, dx_px)| Trial { amplitude_px, width_px, time_ms, dx_px, kind: PointerKind::Pen })
                .collect();
            if let Some(tp) = Series::of(PointerKind::Pen, &trials).throughput_bits_per_s() {
                prop_assert!(tp.is_finite() && tp >= 0.0);
            }
        }
    }
}
