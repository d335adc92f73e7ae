//! The numbers of the whole workshop, wherever they stand: on the screen, in tables, statements and report.

use std::collections::BTreeMap;

use serde_json::json;

use super::day::{FIRST, SECOND};
use super::tables::{Row, check_statements, read_csv};
use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::lrs::Lrs;
use crate::setup::plain;

/// What was put in: 14 of Monique's from before, then this machine's, then the others'.
const PEOPLE: usize = 6;
const ATTEMPTS: usize = 14 + (2 + 1 + 1) + (3 + 1 + 2);
const COMPLETED: usize = 14 + (1 + 1 + 1) + (3 + 2);
/// Monique's four from before, and her one; Zoé's one, Fatou's two. Ahmed's is not: he was shown how.
const CLEAN: usize = 4 + 1 + 1 + 2;
/// Of these, in the workshop.
const HELD: usize = 2 + 1 + 1 + 2 + 1 + 2;

/// The report says what was done, and names nobody.
pub async fn report(page: &Page) -> Check {
    let (first, second) = (page.words(&format!("{FIRST}/titre"))?, page.words(&format!("{SECOND}/titre"))?);
    let wanted = [
        "Type d’activité : Atelier collectif".to_owned(),
        "Participants : 8 (dont 2 anonymes)".to_owned(),
        "Participants anonymes déjà accompagnés : 1".to_owned(),
        "Genre des participants anonymes : Non communiqué (2)".to_owned(),
        "Lieu : Lieu d’activité (Médiathèque de Valmont)".to_owned(),
        "Durée : 1 h".to_owned(),
        "Nom de l’atelier : Viser et cliquer".to_owned(),
        "Matériel numérique utilisé : Ordinateur".to_owned(),
        "Thématique(s) d’accompagnement : Prendre en main du matériel".to_owned(),
        "Niveau de l’atelier : Intermédiaire".to_owned(),
        // Monique, Ahmed, the one with the hat, Zoé and Fatou did the first one; Ahmed was shown how.
        format!("{HELD} tentatives, 7 réussies, dont 4 en autonomie."),
        format!("- 5 personnes ont fait « {first} », dont 3 sans aide (Se lancer : 4, Découvrir : 1)."),
        format!(
            "- 2 personnes ont fait « {second} », dont 1 sans aide (Se lancer : 1, S’entraîner : 1). 2 personnes ont commencé sans finir."
        ),
    ];
    let last = wanted.last().map(|line| json!(line)).unwrap_or_default();
    let there = format!("document.getElementById('workshop-report').value.includes({last})");
    // Where it never comes, what follows says which line is missing.
    let _ = page.wait_until(&there, "the last line of the report").await;
    let report: String = page.value("document.getElementById('workshop-report').value").await?;
    for line in wanted {
        ensure!(report.lines().any(|said| said == line), "it does not say “{line}”:\n{report}");
    }
    for name in ["Monique", "Ahmed", "Zoé", "Paul", "Fatou"] {
        ensure!(!report.contains(name), "it names {name}:\n{report}");
    }
    Ok(())
}

/// Saves a table and reads it back; the screen says the same numbers each time.
async fn table(page: &Page, folder: &Folder, key: &str) -> Check<Vec<Row>> {
    let file = page.saved(folder, page.press_key(key)).await.at(key)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let args = [
        ("name", name.as_str().into()),
        ("people", PEOPLE.into()),
        ("attempts", ATTEMPTS.into()),
        ("completed", COMPLETED.into()),
        ("clean", CLEAN.into()),
    ];
    page.wait_for_words(&page.filled("export-saved", &args)?).await.at(key)?;
    read_csv(page, &file)
}

fn count(rows: &[Row], column: &str, value: &str) -> usize {
    rows.iter().filter(|row| row.get(column).is_some_and(|cell| cell == value)).count()
}

/// The tables of people, attempts and activities.
pub async fn tables(page: &Page, folder: &Folder) -> Check {
    page.room("room-export").await?;
    let people = table(page, folder, "export-participants").await?;
    ensure!(people.len() == PEOPLE, "{} rows of people", people.len());
    let of_people: usize =
        people.iter().filter_map(|row| row.get("nombre de tentatives")?.parse::<usize>().ok()).sum();
    ensure!(of_people == ATTEMPTS, "people have {of_people} attempts in all");
    let names: Vec<&str> = people.iter().filter_map(|row| Some(row.get("prénom")?.as_str())).collect();
    for name in ["Monique", "Ahmed", "Zoé", "Paul", "Fatou", ""] {
        ensure!(names.iter().filter(|known| **known == name).count() == 1, "“{name}” among {names:?}");
    }
    let attempts = table(page, folder, "export-attempts").await?;
    ensure!(attempts.len() == ATTEMPTS, "{} rows of attempts", attempts.len());
    let ended = ["réussi", "quitté", "recommencé"].map(|how| count(&attempts, "résultat", how));
    ensure!(ended == [COMPLETED, 1, 1], "they ended so: {ended:?}");
    let helped: Vec<&Row> =
        attempts.iter().filter(|row| row.get("prénom").is_some_and(|name| name == "Ahmed")).collect();
    let [ahmed] = helped.as_slice() else { fail!("Ahmed has {} attempts", helped.len()) };
    ensure!(ahmed.get("aide").is_some_and(|help| help == "démontrée"), "Ahmed's help: {ahmed:?}");
    let theme = page.words("theme-souris")?;
    ensure!(count(&attempts, "thème", &theme) == ATTEMPTS, "not all are of {theme}");
    let activities = table(page, folder, "export-activities").await?;
    let [activity] = activities.as_slice() else { fail!("{} activities", activities.len()) };
    for (column, value) in [
        ("Type", "Atelier collectif"),
        ("Participants", "8"),
        ("Durée (min)", "60"),
        ("Nom de l’atelier", "Viser et cliquer"),
        ("Thématique(s) d’accompagnement", "Prendre en main du matériel"),
        ("Niveau d’autonomie (ou de l’atelier)", "Intermédiaire"),
    ] {
        ensure!(activity.get(column).is_some_and(|cell| cell == value), "{column}: {activity:?}");
    }
    Ok(())
}

/// The statements: right in the eyes of a record store, and as many as there are attempts.
pub async fn statements(page: &Page, folder: &Folder) -> Check {
    let file = page.saved(folder, page.press_key("export-statements-press")).await?;
    let json = std::fs::read_to_string(file)?;
    for name in ["Monique", "Ahmed", "Zoé", "Paul", "Fatou", "Viser et cliquer", "Valmont", "tasse"] {
        ensure!(!json.contains(name), "“{name}” is in the statements");
    }
    let checked = check_statements(page, &json)?;
    ensure!(checked == ATTEMPTS, "the record store's model knows {checked} statements");
    let lrs = Lrs::start(page.setup().lrs()?, &folder.path().join("lrs")).await?;
    let (status, said) = lrs.store(&json)?;
    ensure!(status == 200, "the record store answers with {status}: {said}");
    let kept = lrs.statements()?;
    ensure!(kept.len() == ATTEMPTS, "{} statements are kept", kept.len());
    let with_verb = |verb: &str| {
        kept.iter()
            .filter(|one| one["verb"]["id"] == format!("http://adlnet.gov/expapi/verbs/{verb}"))
            .count()
    };
    let verbs = ["passed", "completed", "attempted"].map(with_verb);
    ensure!(verbs == [CLEAN, COMPLETED - CLEAN, ATTEMPTS - COMPLETED], "the verbs are {verbs:?}");
    let true_of = |what: &str| kept.iter().filter(|one| one["result"][what] == json!(true)).count();
    ensure!(true_of("completion") == COMPLETED && true_of("success") == CLEAN, "{}", true_of("success"));
    let held = kept.iter().filter(|one| one["context"]["contextActivities"]["grouping"].is_array()).count();
    ensure!(held == HELD, "{held} statements belong to the workshop");
    let mut actors: Vec<String> =
        kept.iter().map(|one| one["actor"]["account"]["name"].to_string()).collect();
    actors.sort();
    actors.dedup();
    ensure!(actors.len() == PEOPLE, "the statements are of {} people", actors.len());
    Ok(())
}

/// What the group shows of each person and theme is what the table of autonomy has.
pub async fn matrix(page: &Page, folder: &Folder) -> Check {
    page.room("room-export").await?;
    let rows = table(page, folder, "export-autonomy").await?;
    page.group_of(PEOPLE).await?;
    let shown: Vec<(String, String, String, String)> = page
        .value(
            "[...document.querySelectorAll('.matrix tbody tr')].flatMap((row) => [...row.querySelectorAll('td[data-label]')]
                .filter((cell) => cell.querySelector('.count')).map((cell) => [row.querySelector('b').textContent, cell.dataset.label,
                    cell.querySelector('.hidden-text').textContent, cell.querySelector('.count').textContent]))",
        )
        .await?;
    let hat = page.words("picture-chapeau")?;
    let begun = page.words("theme-begun-only")?;
    let mut of_table: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for row in &rows {
        let cell = |column: &str| row.get(column).cloned().unwrap_or_default();
        let name = Some(cell("prénom")).filter(|name| !name.is_empty()).unwrap_or_else(|| hat.clone());
        let label = Some(cell("actuel")).filter(|label| !label.is_empty()).unwrap_or_else(|| begun.clone());
        let args = [
            ("n", cell("exercices au niveau actuel").as_str().into()),
            ("all", cell("exercices du thème").as_str().into()),
        ];
        of_table.insert((name, cell("thème")), (label, plain(&page.filled("group-holding", &args)?)));
    }
    ensure!(of_table.len() == PEOPLE, "the table of autonomy has {of_table:?}");
    let shown: BTreeMap<(String, String), (String, String)> = (shown.into_iter())
        .map(|(name, theme, label, count)| ((name, theme), (label, plain(&count))))
        .collect();
    ensure!(shown == of_table, "the group shows {shown:#?}, the table has {of_table:#?}");
    Ok(())
}
