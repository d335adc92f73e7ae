//! The four levels (*pas*) of an exercise, from shown to unseen.

use serde::{Deserialize, Serialize};

use super::Evidence;

/// One of the four levels of an exercise, easiest first. The French slugs are those of the content files and routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Said, shown, highlighted; wrong moves gently blocked.
    #[serde(rename = "decouvrir")]
    Discover,
    /// Each step said; hints on demand.
    #[serde(rename = "entrainer")]
    Practise,
    /// The mission only.
    #[serde(rename = "lancer")]
    GoAlone,
    /// The same skill in an unseen skin and situation.
    #[serde(rename = "autrement")]
    Otherwise,
}

impl Level {
    /// All levels, easiest first.
    pub const ALL: [Level; 4] = [Level::Discover, Level::Practise, Level::GoAlone, Level::Otherwise];

    /// 1 to 4, as people read it (« Pas 2 sur 4 »).
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The level of that number (1 to 4).
    pub fn from_number(number: u8) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.number() == number)
    }

    /// The stable French slug used in content files, text ids and routes.
    pub fn slug(self) -> &'static str {
        match self {
            Level::Discover => "decouvrir",
            Level::Practise => "entrainer",
            Level::GoAlone => "lancer",
            Level::Otherwise => "autrement",
        }
    }

    /// The level with that slug.
    pub fn from_slug(slug: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.slug() == slug)
    }

    /// The next harder level, if there is one.
    pub fn harder(self) -> Option<Level> {
        Level::from_number(self.number() + 1)
    }

    /// The best evidence a step done at this level can give: a shown step cannot prove autonomy.
    pub fn evidence_cap(self) -> Evidence {
        match self {
            Level::Discover => Evidence::PointedAt,
            Level::Practise => Evidence::Told,
            Level::GoAlone | Level::Otherwise => Evidence::Alone,
        }
    }

    /// Whether only the final state and forbidden events judge (steps no longer guide).
    pub fn is_free(self) -> bool {
        self >= Level::GoAlone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_and_numbers_round_trip() {
        for level in Level::ALL {
            assert_eq!(Level::from_slug(level.slug()), Some(level));
            assert_eq!(Level::from_number(level.number()), Some(level));
            let json = serde_json::to_string(&level).expect("a level is plain data");
            assert_eq!(json, format!("\"{}\"", level.slug()));
        }
        assert_eq!(Level::Otherwise.harder(), None);
        assert_eq!(Level::from_number(0), None);
    }
}
