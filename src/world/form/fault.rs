//! What can be wrong with what stands in a field of a form, by name.

use serde::{Deserialize, Serialize};

use crate::world::mailbox::address::AddressFault;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldFault {
    /// A required field is empty.
    Missing,
    /// The example beside the field was copied.
    Example,
    /// It is well formed, but not what stands on the paper that people have before them.
    OtherValue,
    /// A figure in a name.
    FigureInName,
    /// A letter in a number.
    LetterInNumber,
    /// The letter O in place of the figure 0.
    LetterOForZero,
    /// A sign in a number, such as minus.
    SignInNumber,
    /// A space in a number.
    SpaceInNumber,
    /// A dot or comma in a whole number.
    DotInNumber,
    /// A dot in an amount of money, where a comma belongs.
    DotInAmount,
    /// More than two figures after the comma.
    TooManyCents,
    /// Outside what is allowed.
    OutOfRange,
    /// Figures are missing.
    TooFewFigures,
    /// Figures too many.
    TooManyFigures,
    /// A telephone number that does not begin with 0.
    PhoneStart,
    /// A date in another order or with words, where JJ/MM/AAAA belongs.
    DateForm,
    /// A year of two figures.
    ShortYear,
    /// Day and month exchanged.
    DayMonthExchanged,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// An e-mail address that cannot be one.
    Address(AddressFault),
    /// A password that is too short.
    PasswordShort,
    /// A password without a figure.
    PasswordNoFigure,
    /// A password without a capital.
    PasswordNoCapital,
    /// A password without a special sign.
    PasswordNoSign,
    /// A password that holds the person's name.
    PasswordHasName,
    /// The second password is another than the first.
    PasswordsDiffer,
    /// The second address is another than the first.
    AddressesDiffer,
    /// Not the password of that account.
    OtherPassword,
    /// Another option than the paper says.
    OtherChoice,
    /// Another code than the one that was sent.
    OtherCode,
    /// The box to sign in is empty.
    Unsigned,
    /// A file that is not the one asked for.
    OtherFile,
    /// A file of a kind that is not accepted.
    FileKind,
    /// A file that is too big.
    FileTooBig,
}

impl FieldFault {
    /// All that forms name by themselves, addresses aside.
    pub const ALL: [FieldFault; 33] = [
        FieldFault::Missing,
        FieldFault::Example,
        FieldFault::OtherValue,
        FieldFault::FigureInName,
        FieldFault::LetterInNumber,
        FieldFault::LetterOForZero,
        FieldFault::SignInNumber,
        FieldFault::SpaceInNumber,
        FieldFault::DotInNumber,
        FieldFault::DotInAmount,
        FieldFault::TooManyCents,
        FieldFault::OutOfRange,
        FieldFault::TooFewFigures,
        FieldFault::TooManyFigures,
        FieldFault::PhoneStart,
        FieldFault::DateForm,
        FieldFault::ShortYear,
        FieldFault::DayMonthExchanged,
        FieldFault::NoSuchDay,
        FieldFault::PasswordShort,
        FieldFault::PasswordNoFigure,
        FieldFault::PasswordNoCapital,
        FieldFault::PasswordNoSign,
        FieldFault::PasswordHasName,
        FieldFault::PasswordsDiffer,
        FieldFault::AddressesDiffer,
        FieldFault::OtherPassword,
        FieldFault::OtherChoice,
        FieldFault::OtherCode,
        FieldFault::OtherFile,
        FieldFault::FileKind,
        FieldFault::FileTooBig,
        FieldFault::Unsigned,
    ];

    /// Name of the mistake, as counted in records; its explanation is the text `erreur-<name>`.
    pub fn slug(self) -> &'static str {
        match self {
            FieldFault::Missing => "champ-vide",
            FieldFault::Example => "exemple-recopie",
            FieldFault::OtherValue => "autre-valeur",
            FieldFault::FigureInName => "chiffre-dans-nom",
            FieldFault::LetterInNumber => "lettre-dans-nombre",
            FieldFault::LetterOForZero => "o-au-lieu-de-zero",
            FieldFault::SignInNumber => "signe-dans-nombre",
            FieldFault::SpaceInNumber => "espace-dans-nombre",
            FieldFault::DotInNumber => "point-dans-nombre",
            FieldFault::DotInAmount => "point-dans-montant",
            FieldFault::TooManyCents => "centimes-en-trop",
            FieldFault::OutOfRange => "hors-limites",
            FieldFault::TooFewFigures => "chiffres-manquent",
            FieldFault::TooManyFigures => "chiffres-en-trop",
            FieldFault::PhoneStart => "telephone-sans-zero",
            FieldFault::DateForm => "date-autre-forme",
            FieldFault::ShortYear => "annee-courte",
            FieldFault::DayMonthExchanged => "jour-mois-echanges",
            FieldFault::NoSuchDay => "date-impossible",
            FieldFault::Address(fault) => fault.slug(),
            FieldFault::PasswordShort => "mot-de-passe-court",
            FieldFault::PasswordNoFigure => "mot-de-passe-sans-chiffre",
            FieldFault::PasswordNoCapital => "mot-de-passe-sans-majuscule",
            FieldFault::PasswordNoSign => "mot-de-passe-sans-signe",
            FieldFault::PasswordHasName => "mot-de-passe-avec-nom",
            FieldFault::PasswordsDiffer => "mots-de-passe-differents",
            FieldFault::AddressesDiffer => "adresses-differentes",
            FieldFault::OtherPassword => "autre-mot-de-passe",
            FieldFault::OtherChoice => "autre-choix",
            FieldFault::OtherCode => "autre-code",
            FieldFault::Unsigned => "sans-signature",
            FieldFault::OtherFile => "mauvais-document",
            FieldFault::FileKind => "document-autre-format",
            FieldFault::FileTooBig => "document-trop-lourd",
        }
    }
}
