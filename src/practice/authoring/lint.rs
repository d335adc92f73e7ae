//! Plain French: short sentences, no sign or word that stops a reader, nothing that needs the person's gender.

use std::collections::BTreeSet;

use super::LANGUAGE;
use super::check_keys::{is_inside_world, patterns};
use super::check_rooms::words_used;
use super::fluent::Texts;
use super::lint_words::{ADVERBS, AGREEING, ENGLISH, FAMILIAR, INCONSISTENT, TO_BE};
use super::load::Folder;
use super::problem::Problem;
use super::source::Report;
use crate::texts::{Part, Pattern};

/// Words in a sentence.
const MOST_WORDS: usize = 20;
/// Sentences and letters in what is said of one step.
const MOST_SENTENCES: usize = 2;
const MOST_LETTERS: usize = 100;
/// Letters of a word in capitals only.
const MOST_CAPITALS: usize = 3;
/// Signs that plain language does without.
const SIGNS: [char; 10] = [';', '(', ')', '[', ']', '…', '%', '"', '’', '·'];

/// All texts people read, interface and exercises, but for what stands inside the practice world.
pub(super) fn check(folder: &Folder) -> Vec<Problem> {
    let interface = [&folder.interface, &folder.adviser, &folder.projector];
    let interface = interface.into_iter().filter_map(|texts| texts.get(LANGUAGE)).flatten();
    let rooms = folder.rooms.texts.get(LANGUAGE).into_iter().flatten();
    let exercises = folder.drafts.iter().filter_map(|draft| {
        let typed = words_used(&draft.exercise).into_keys().collect();
        Some(of_file(draft.texts.get(LANGUAGE)?, &typed))
    });
    let others = interface.chain(rooms).map(|texts| of_file(texts, &BTreeSet::new()));
    others.chain(exercises).flatten().collect()
}

fn of_file(texts: &Texts, typed: &BTreeSet<String>) -> Vec<Problem> {
    let mut report = Report::new(&texts.source);
    for (key, message) in &texts.messages {
        for (variant, pattern) in
            patterns(message).filter(|(variant, _)| !is_inside_world(key, variant, typed))
        {
            let path = if variant.is_empty() { key.clone() } else { format!("{key}.{variant}") };
            for text in readings(pattern) {
                for fault in faults(&text) {
                    report.say(&path, fault);
                }
                if key.starts_with("etape-") {
                    instruction(&text).into_iter().for_each(|fault| report.say(&path, fault));
                }
            }
        }
    }
    report.into_problems()
}

/// The text as it can be read: one reading per case of its choices. A name stands as one word.
fn readings(pattern: &Pattern) -> Vec<String> {
    let cases = |part: &Part| if let Part::Choice { cases, .. } = part { cases.len() } else { 0 };
    let most = pattern.0.iter().map(cases).max().unwrap_or_default();
    (0..=most).map(|pick| reading(pattern, pick)).collect()
}

fn reading(pattern: &Pattern, pick: usize) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Arg(_) => "objet".to_owned(),
        Part::Choice { cases, otherwise, .. } => {
            reading(cases.get(pick).map_or(otherwise, |(_, pattern)| pattern), pick)
        }
    };
    pattern.0.iter().map(part).collect()
}

/// Everything in a text that plain language does without.
fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for sentence in sentences(text) {
        let count = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        if count > MOST_WORDS {
            faults.push(format!(
                "This sentence has {count} words: « {sentence} ». Make two of it: {MOST_WORDS} words at most."
            ));
        }
    }
    faults.extend(SIGNS.iter().filter(|sign| text.contains(**sign)).map(|sign| sign_advice(*sign)));
    if text.contains("...") {
        faults.push(sign_advice('…'));
    }
    if text.matches('!').count() > 1 {
        faults.push("One exclamation mark at most. End the other sentences with a full stop.".to_owned());
    }
    faults.extend(of_words(text));
    faults
}

fn sign_advice(sign: char) -> String {
    match sign {
        '%' => "No percentages: say how many out of how many, « 4 sur 6 ».".to_owned(),
        '"' => "Write « … » instead of straight quotation marks.".to_owned(),
        '’' => "Write the apostrophe as ' everywhere.".to_owned(),
        '·' => "“·” asks for the person's gender. Say it in words that need none.".to_owned(),
        sign => format!("“{sign}” stops a reader. Make two sentences, or leave it out."),
    }
}

fn of_words(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(is_between_words).filter(|word| !word.is_empty()).collect();
    for word in text.split(is_between_words) {
        if word.chars().filter(|c| c.is_alphabetic()).count() > MOST_CAPITALS
            && word.chars().all(|c| !c.is_lowercase())
        {
            faults.push(format!("“{word}” is all in capitals. Write small letters."));
        }
    }
    if lower.contains("pour cent") {
        faults.push(sign_advice('%'));
    }
    for (english, french) in ENGLISH.iter().filter(|(english, _)| words.contains(english)) {
        faults.push(format!("“{english}” is not the word here. Write « {french} »."));
    }
    let spaced = format!(" {} ", words.join(" "));
    // Said once, by its longest form.
    if let Some((other, ours)) = INCONSISTENT.iter().find(|(other, _)| spaced.contains(&format!(" {other} ")))
    {
        faults.push(format!("“{other}” has another name here: write « {ours} »."));
    }
    let familiar = |word: &&&str| FAMILIAR.contains(word) || word.ends_with("-tu") || word.ends_with("-toi");
    if let Some(word) = words.iter().find(familiar) {
        faults.push(format!("“{word}” speaks to a friend. Say « vous »."));
    }
    faults.extend(gendered(&lower, &words).map(|word| {
        format!("“{word}” needs the person's gender. Say it otherwise: « J'ai eu de l'aide », « Voulez-vous commencer ? ».")
    }));
    faults
}

/// Hyphens hold a word together: « e-mail » is not « mail ».
fn is_between_words(c: char) -> bool {
    !(c.is_alphanumeric() || c == '-')
}

/// The first word that agrees with the person, or shows both genders.
fn gendered(lower: &str, words: &[&str]) -> Option<String> {
    let doubled = lower.split_whitespace().find(|word| {
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
        ["(e)", "(e)s", "(es)", ".e", ".es", ".e.s", "/e", "/es", "-e", "-es", "-e-s"]
            .iter()
            .any(|end| word.ends_with(end))
    });
    let is_verb = |(index, word): &(usize, &&str)| match **word {
        // « été » is summer, but after « avoir ».
        "été" => {
            index.checked_sub(1).is_some_and(|before| matches!(words[before], "ai" | "avez" | "aurez"))
        }
        word => TO_BE.contains(&word),
    };
    let agreeing = words.iter().enumerate().filter(is_verb).find_map(|(index, _)| {
        let next = words[index + 1..].iter().find(|word| !ADVERBS.contains(word))?;
        (AGREEING.contains(next) || next.ends_with('é') && *next != "été" || next.ends_with("ée"))
            .then_some(*next)
    });
    let alone = words
        .windows(2)
        .find(|pair| matches!(pair, ["tout", "seul"] | ["toute", "seule"]))
        .map(|pair| pair[1]);
    doubled.or(agreeing).or(alone).map(str::to_owned)
}

/// What is said of one step is short enough to be kept in mind.
fn instruction(text: &str) -> Vec<String> {
    let all = sentences(text);
    let mut faults = Vec::new();
    if all.len() > MOST_SENTENCES {
        faults.push(format!("{} sentences for one step. Write {MOST_SENTENCES} at most.", all.len()));
    }
    for sentence in all.iter().filter(|sentence| sentence.chars().count() > MOST_LETTERS) {
        faults.push(format!("« {sentence} » is long for one step. Write {MOST_LETTERS} letters at most."));
    }
    faults
}

/// Sentences end with a sign and a space, or with the line.
fn sentences(text: &str) -> Vec<&str> {
    let ends = |(place, c): (usize, char)| {
        let after = text[place + c.len_utf8()..].chars().next();
        c == '\n' || matches!(c, '.' | '!' | '?' | ':') && after.is_none_or(char::is_whitespace)
    };
    let mut sentences = Vec::new();
    let mut from = 0;
    for (place, c) in text.char_indices().filter(|place| ends(*place)) {
        sentences.push(text[from..place + c.len_utf8()].trim());
        from = place + c.len_utf8();
    }
    sentences.push(text[from..].trim());
    sentences.retain(|sentence| sentence.contains(char::is_alphanumeric));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        let faults = faults(text);
        assert_eq!(faults.len(), 1, "{text}: {faults:?}");
        faults[0].clone()
    }

    #[test]
    fn plain_sentences_pass() {
        for text in [
            "Amenez la flèche sur la tomate. Puis appuyez une fois sur le bouton gauche.",
            "Écrivez votre e-mail à monique.aubert@exemple.fr !",
            "Y a-t-il une fenêtre ouverte ? Vous êtes ici.",
            "Le courrier est prêt. La tomate est tombée.",
            "Reculez-vous un peu : l'écran est grand.",
        ] {
            assert_eq!(faults(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn each_rule_is_told() {
        assert!(fault(&format!("Voici {}.", "un mot et ".repeat(7))).contains("22 words"));
        assert!(fault("Cliquez ; puis attendez.").contains("“;”"));
        assert!(fault("Attendez...").contains("“…”"));
        assert!(fault("Vous avez 80 %.").contains("percentages"));
        assert!(fault("Bravo ! C'est fini !").contains("exclamation"));
        assert!(fault("Lisez ATTENTIVEMENT.").contains("capitals"));
        assert!(fault("Ouvrez votre mail.").contains("“mail”"));
        assert!(fault("Amenez le curseur de la souris ici.").contains("« flèche »"));
        assert!(fault("Prends ta souris.").contains("vous"));
        assert!(fault("L’arrêt.").contains("apostrophe"));
    }

    #[test]
    fn gender_is_never_needed() {
        for text in [
            "Êtes-vous prêt.e ?",
            "Vous êtes bien connecté.",
            "Je suis sûre.",
            "J'ai été aidé.",
            "Faites tout seul.",
        ] {
            let said = faults(text);
            assert!(said.iter().any(|fault| fault.contains("gender")), "{text}: {said:?}");
        }
    }

    #[test]
    fn a_choice_is_read_in_each_case() {
        let long = Pattern(vec![Part::Text("trop ; long".into())]);
        let pattern = Pattern(vec![Part::Choice {
            arg: "n".into(),
            cases: vec![("one".into(), long)],
            otherwise: Pattern::default(),
        }]);
        assert_eq!(readings(&pattern), ["trop ; long", ""]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_read(text in "([a-zéÉ'’]{0,6}|[ .!?:;…(·)]|\\n){0,40}") {
            faults(&text);
            instruction(&text);
            proptest::prop_assert!(sentences(&text).concat().len() <= text.len());
        }
    }
}
