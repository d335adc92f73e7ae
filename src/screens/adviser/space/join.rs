//! Two records that turned out to be of one person become one: nothing is lost, and one id is left.

use leptos::prelude::*;

use super::{Refused, Space};
use crate::platform::clock;
use crate::workshop::Atelier;

impl Space {
    /// Joins two people. Gives the id that stays: that of the profile under which progress comes again.
    pub async fn join(&self, one: u64, other: u64) -> Result<u64, Refused> {
        let turn = self.turn().await;
        let first = self.person(one).await?.ok_or(Refused::Gone)?;
        let second = self.person(other).await?.ok_or(Refused::Gone)?;
        let here = |id: u64| self.here.with_untracked(|here| here.contains_key(&id));
        let (stays, goes) = match first.stays(&second, here) {
            true => (first, second),
            false => (second, first),
        };
        let (id, gone) = (stays.id, goes.id);
        let mut ateliers: Vec<Atelier> =
            self.ateliers.with_untracked(|ateliers| ateliers.values().cloned().collect());
        ateliers.retain_mut(|atelier| atelier.replace(gone, id));
        for atelier in &mut ateliers {
            atelier.changed_ms = clock::now_ms().max(atelier.changed_ms.saturating_add(1));
        }
        // In this order: broken off between the two, nothing is lost, and joining again ends what was begun.
        self.write(&turn, vec![stays.joined(&goes)], ateliers, None).await?;
        drop(turn);
        self.erase_people(&[gone], false).await?;
        Ok(id)
    }

    /// Those who could be the same person as that one, tracked: invented people are never real ones, and two profiles
    /// of this machine stay two.
    pub fn could_be(&self, id: u64) -> Vec<u64> {
        let here = self.here.get();
        self.people.with(|people| {
            let Some(own) = people.get(&id) else { return Vec::new() };
            let fits = |other: u64, sample: bool| {
                other != id
                    && sample == own.identity.sample
                    && !(here.contains_key(&id) && here.contains_key(&other))
            };
            let others = people.iter().filter(|(other, digest)| fits(**other, digest.identity.sample));
            others.map(|(other, _)| *other).collect()
        })
    }
}
