//! The drawn pictures a person is known by, and a lock is made of.

/// Names of the drawings `public/art/icons/profil-<name>.svg`; their words are the texts `picture-<name>`.
pub const PICTURES: [&str; 24] = [
    "velo",
    "tasse",
    "arbre",
    "voilier",
    "maison",
    "fleur",
    "soleil",
    "livre",
    "oiseau",
    "pomme",
    "guitare",
    "lunettes",
    "poisson",
    "montagne",
    "theiere",
    "cle",
    "lune",
    "chapeau",
    "poire",
    "parapluie",
    "ballon",
    "cerise",
    "feuille",
    "ciseaux",
];

/// Those a lock is made of: few enough to find again, and unlike one another.
pub const LOCK_PICTURES: [&str; 7] = ["soleil", "maison", "poisson", "fleur", "cle", "voilier", "tasse"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn each_picture_is_drawn_and_each_drawing_offered() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/art/icons");
        let names = fs::read_dir(folder).expect("the drawings are in the project").filter_map(|entry| {
            let name = entry.ok()?.file_name().into_string().ok()?;
            Some(name.strip_prefix("profil-")?.strip_suffix(".svg")?.to_owned())
        });
        let drawn: BTreeSet<String> = names.collect();
        let offered: BTreeSet<String> = PICTURES.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(drawn, offered);
        assert!(LOCK_PICTURES.iter().all(|name| PICTURES.contains(name)));
    }
}
