//! The words of *La Coop de la médiation numérique*, exactly: what advisers report with, in its order.
//!
//! Source: inclusion-numerique/coop-mediation-numerique, June 2026. They are part of a format, so they are not
//! translated and stand here, not among the interface's texts.

use serde::{Deserialize, Serialize};

use crate::practice::autonomy::Label;

/// An enum whose values La Coop names: its API value and its label, in its order.
macro_rules! coop {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident = $api:literal, $label:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$of])* #[doc = $label] $value,)*
        }

        impl $name {
            /// All values, in La Coop's order.
            pub const ALL: &[$name] = &[$($name::$value,)*];

            /// What La Coop's API calls it; also its stable name in forms of ours.
            pub fn api(self) -> &'static str {
                match self { $($name::$value => $api,)* }
            }

            /// What La Coop's screens call it.
            pub fn label(self) -> &'static str {
                match self { $($name::$value => $label,)* }
            }

            /// The value with that API name.
            pub fn from_api(api: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.api() == api)
            }
        }
    };
}

coop! {
    /// Where an activity takes place.
    Place {
        Structure = "lieu_activite", "Lieu d’activité";
        Elsewhere = "autre", "Autre lieu";
        Home = "domicile", "À domicile";
        Distance = "a_distance", "À distance";
    }
}

coop! {
    /// Digital equipment that was used.
    Equipment {
        Computer = "ordinateur", "Ordinateur";
        Telephone = "telephone", "Téléphone";
        Tablet = "tablette", "Tablette";
        Other = "autre", "Autre";
        None = "aucun", "Aucun matériel";
    }
}

coop! {
    /// The level of a workshop's group.
    GroupLevel {
        Beginner = "debutant", "Débutant";
        Intermediate = "intermediaire", "Intermédiaire";
        Advanced = "avance", "Avancé";
    }
}

coop! {
    /// How old a person is, when they said it.
    AgeBand {
        Under12 = "moins_de_douze", "Moins de 12 ans";
        To17 = "douze_dix_sept", "12 – 17 ans";
        To24 = "dix_huit_vingt_quatre", "18 – 24 ans";
        To39 = "vingt_cinq_trente_neuf", "25 – 39 ans";
        To59 = "quarante_cinquante_neuf", "40 – 59 ans";
        To69 = "soixante_soixante_neuf", "60 – 69 ans";
        From70 = "soixante_dix_plus", "70 ans et plus";
        Unknown = "non_communique", "Non communiqué";
    }
}

coop! {
    /// What a person does, when they said it.
    Occupation {
        School = "scolarise", "Scolarisé";
        Unemployed = "sans_emploi", "Sans emploi";
        Employed = "en_emploi", "En emploi";
        Retired = "retraite", "Retraité";
        Unknown = "non_communique", "Non communiqué";
    }
}

coop! {
    /// Gender, as anonymous counts of participants ask for it.
    Gender {
        Female = "feminin", "Féminin";
        Male = "masculin", "Masculin";
        Unknown = "non_communique", "Non communiqué";
    }
}

coop! {
    /// What an activity is about.
    CoopTheme {
        Diagnosis = "diagnostic_numerique", "Diagnostic numérique";
        Handling = "prendre_en_main_du_materiel", "Prendre en main du matériel";
        Maintenance = "maintenance_de_materiel", "Maintenance de matériel";
        Contents = "gere_ses_contenus_numeriques", "Gérer ses contenus numériques";
        Web = "navigation_sur_internet", "Navigation sur internet";
        Email = "email", "E-mail";
        Office = "bureautique", "Bureautique";
        SocialNetworks = "reseaux_sociaux", "Réseaux sociaux communication";
        Health = "sante", "Santé";
        BankAndShops = "banque_et_achats_en_ligne", "Banque et achats en ligne";
        Professionals = "entrepreneuriat", "Accompagner un professionnel";
        Work = "insertion_professionnelle", "Insertion professionnelle";
        Security = "securite_numerique", "Prévention en sécurité numérique";
        Parenting = "parentalite", "Parentalité";
        School = "scolarite_et_numerique", "Scolarité et numérique";
        Creating = "creer_avec_le_numerique", "Créer avec le numérique";
        Culture = "culture_numerique", "Culture numérique";
        ArtificialIntelligence = "intelligence_artificielle", "Intelligence artificielle (IA)";
        Procedures = "aide_aux_demarches_administratives", "Aide aux démarches administratives";
    }
}

/// Durations La Coop offers, in minutes; any other is « personnalisée ».
pub const DURATIONS: [u16; 6] = [15, 30, 45, 60, 90, 120];

/// The label of a degree of autonomy in an individual report; it knows three, so *confirmé* is reported as *Autonome*.
pub fn autonomy(label: Label) -> &'static str {
    match label {
        Label::Guided => "Avec guidage",
        Label::PartlyAutonomous => "Autonome avec guidage en cas de besoin",
        Label::Autonomous | Label::Confirmed => "Autonome",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_found_by_its_api_name() {
        assert!(CoopTheme::ALL.iter().all(|theme| CoopTheme::from_api(theme.api()) == Some(*theme)));
        assert!(AgeBand::ALL.iter().all(|band| AgeBand::from_api(band.api()) == Some(*band)));
        assert_eq!(Place::from_api("ailleurs"), None);
        assert_eq!(CoopTheme::ALL.len(), 19);
    }
}
