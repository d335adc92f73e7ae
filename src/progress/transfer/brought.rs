//! What was brought, whatever it is: a file, a link, or the text of a code (pure).

use super::{LINK_ROUTE, TransferError, read_link, unpack};
use crate::progress::{Portable, merge};

/// Files larger than this are nobody's progress: years of daily practice take a few megabytes.
pub const LARGEST_FILE: f64 = 30_000_000.0;

/// What every code begins with, whatever it carries: the mark of the packed form, and its version's first bits.
const CODE_START: &str = "nA";

/// What a chosen file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    /// A picture, perhaps of a code.
    Picture,
    /// A person's progress, or why it is not.
    Progress(Result<Portable, TransferError>),
}

/// What a file's bytes are. `exercise` gives the exercise of a number in the catalogue.
pub fn read_file(bytes: &[u8], exercise: &dyn Fn(u16) -> Option<String>) -> Chosen {
    if is_picture(bytes) {
        return Chosen::Picture;
    }
    Chosen::Progress(match std::str::from_utf8(bytes) {
        // A link saved in a file, or sent by e-mail, is as good as its code.
        Ok(text) => read_text(text, exercise),
        Err(_) => Portable::from_file(bytes),
    })
}

/// A link, the text of a code, or the content of a file. `exercise` gives the exercise of a number in the catalogue.
pub fn read_text(text: &str, exercise: &dyn Fn(u16) -> Option<String>) -> Result<Portable, TransferError> {
    match Portable::from_file(text.as_bytes()) {
        Err(TransferError::NotOurs) => {
            // Pasted from a message, a long link may have been broken into lines.
            let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            if !joined.contains(LINK_ROUTE) && !joined.starts_with(CODE_START) {
                return Err(TransferError::NotOurs);
            }
            unpack(&read_link(&joined)?, exercise)
        }
        read => read,
    }
    .and_then(|portable| if is_empty(&portable) { Err(TransferError::Empty) } else { Ok(portable) })
}

/// Several files of one person become one; different people stay apart, in the order they were brought in.
pub fn gather(brought: Vec<Portable>) -> Vec<Portable> {
    let mut people: Vec<Portable> = Vec::new();
    for portable in brought {
        match people.iter_mut().find(|known| known.profile == portable.profile) {
            Some(known) => {
                known.first_name = known.first_name.take().or(portable.first_name);
                known.attempts = merge::union_attempts(&known.attempts, &portable.attempts);
                known.milestones = merge::union_milestones(&known.milestones, &portable.milestones);
                known.refused += portable.refused;
            }
            None => people.push(portable),
        }
    }
    people
}

fn is_empty(portable: &Portable) -> bool {
    portable.attempts.is_empty() && portable.milestones.is_empty() && portable.refused == 0
}

/// By what the usual kinds of pictures begin with: names and declared types are not to be relied on.
fn is_picture(bytes: &[u8]) -> bool {
    let kinds: [&[u8]; 4] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM"];
    let inside = |kind: &[u8], at: usize| bytes.get(at..at + kind.len()) == Some(kind);
    kinds.iter().any(|kind| inside(kind, 0))
        || (inside(b"RIFF", 0) && inside(b"WEBP", 8))
        // Photographs of recent telephones (HEIC, AVIF).
        || (inside(b"ftyp", 4) && [&b"heic"[..], b"heix", b"mif1", b"avif"].iter().any(|kind| inside(kind, 8)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::attempt;
    use crate::progress::Profile;
    use crate::progress::transfer::{pack, qr_link};

    fn exercise(number: u16) -> Option<String> {
        (number == 103).then(|| "souris.cliquer".into())
    }

    fn carried(id: u64, attempts: &[u64]) -> Portable {
        let attempts = attempts.iter().map(|id| attempt(*id, Level::GoAlone, "etal", 0)).collect();
        Portable::new(&Profile::guest(id, 0), true, vec![], attempts)
    }

    fn link(portable: &Portable) -> String {
        qr_link("https://exemple.fr/", &pack(portable, &|_| Some(103), 600))
    }

    #[test]
    fn files_links_and_codes_are_all_read() {
        let brought = carried(5, &[1, 2]);
        let (file, link) = (brought.to_file().expect("plain data"), link(&brought));
        let (bare, broken) =
            (link.rsplit('/').next().unwrap_or_default(), format!("{}\r\n {}", &link[..40], &link[40..]));
        for text in [&file, &link, bare, &broken] {
            assert_eq!(
                read_text(text, &exercise).map(|read| (read.profile, read.attempts.len())),
                Ok((5, 2)),
                "{text}"
            );
        }
        assert_eq!(read_file(file.as_bytes(), &exercise), Chosen::Progress(Ok(brought)));
        assert!(matches!(read_file(link.as_bytes(), &exercise), Chosen::Progress(Ok(_))));
    }

    #[test]
    fn what_is_not_taken_says_why() {
        let link = link(&carried(5, &[1]));
        let cut = &link[..link.len() - 6];
        let read = |text: &str| read_text(text, &exercise).err();
        assert_eq!(read(cut), Some(TransferError::Damaged));
        assert_eq!(read(cut.rsplit('/').next().unwrap_or_default()), Some(TransferError::Damaged));
        assert_eq!(read("Bonjour, voici mes photos !"), Some(TransferError::NotOurs));
        assert_eq!(read("Bonjour"), Some(TransferError::NotOurs));
        assert_eq!(read("  "), Some(TransferError::Empty));
        assert_eq!(read("pac7:x"), Some(TransferError::TooNew));
        assert_eq!(read(&carried(5, &[]).to_file().expect("plain data")), Some(TransferError::Empty));
        assert_eq!(read_file(b"%PDF\xff", &exercise), Chosen::Progress(Err(TransferError::NotOurs)));
        let pictures: [&[u8]; 3] = [b"\x89PNG\r\n", b"RIFF0000WEBPVP8", b"\0\0\0\x18ftypheic"];
        assert!(pictures.iter().all(|picture| read_file(picture, &exercise) == Chosen::Picture));
    }

    #[test]
    fn several_files_of_one_person_become_one() {
        let people = gather(vec![carried(5, &[1]), carried(6, &[9]), carried(5, &[1, 2])]);
        let told: Vec<(u64, usize)> =
            people.iter().map(|person| (person.profile, person.attempts.len())).collect();
        assert_eq!(told, [(5, 2), (6, 1)]);
    }

    proptest! {
        #[test]
        fn nothing_brought_breaks_it(bytes in prop::collection::vec(any::<u8>(), 0..120), text in "\\PC{0,80}") {
            prop_assert!(!matches!(read_file(&bytes, &exercise), Chosen::Progress(Ok(_))));
            prop_assert!(read_text(&text, &exercise).is_err());
        }
    }
}
