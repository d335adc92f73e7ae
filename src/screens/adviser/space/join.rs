//! Two records that turned out to be of one person become one: nothing is lost, and one id is left.

use leptos::prelude::*;

use super::{Refused, Space};
use crate::workshop::Atelier;

impl Space {
    /// Joins two people. Gives the id that stays: that of the profile under which progress comes again.
    pub async fn join(&self, one: u64, other: u64) -> Result<u64, Refused> {
        let first = self.person(one).await?.ok_or(Refused::Gone)?;
        let second = self.person(other).await?.ok_or(Refused::Gone)?;
        let here = |id: u64| self.here.with_untracked(|here| here.contains_key(&id));
        let (stays, goes) = match first.stays(&second, here) {
            true => (first, second),
            false => (second, first),
        };
        let (id, gone) = (stays.id, goes.id);
        // In this order: broken off anywhere, nothing is lost, and joining again ends what was begun.
        self.change_person(id, |stays| *stays = stays.joined(&goes)).await?;
        let there: Vec<u64> = self.ateliers.with_untracked(|ateliers| {
            ateliers
                .values()
                .filter(|atelier| atelier.present.contains(&gone))
                .map(|atelier| atelier.id)
                .collect()
        });
        for atelier in there {
            let present = |atelier: &mut Atelier| {
                atelier.replace(gone, id);
            };
            self.change_atelier(atelier, present).await?;
        }
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
