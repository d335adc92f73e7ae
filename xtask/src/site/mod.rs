//! Making the site: every file named by its content, one page that names them all.

pub mod assets;
pub mod compress;
mod css;
pub mod page;
mod sprite;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::setup::toolchain;
use crate::wasm::{self, Profile, Program};
use crate::{content, say};

use assets::{Assets, Files};

/// The strict Content-Security-Policy of the page, the same in its `meta` tag and in our server's header.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; base-uri 'none'; form-action 'none'";

/// The adviser's page and the projector's beside the learner's: addresses one can say.
const ADVISER_PAGE: &str = "conseiller";
const PROJECTOR_PAGE: &str = "projecteur";

/// Sets up, compiles and writes the whole site; gives its folder.
pub fn build(project: &Project, profile: Profile) -> Result<PathBuf> {
    let toolchain = toolchain::prepare(project)?;
    let _alone = project.lock("site")?;
    // First the authors' files: a mistake there is told within a second, not after the compiler.
    let content = content::packs(project, profile == Profile::Release)?;
    let program = wasm::build(project, &toolchain, profile)?;
    say::step("Putting the site together");
    let files = assemble(project, &program, &content)?;
    let folder = match profile {
        Profile::Release => project.site(),
        Profile::Dev => project.dev_site(),
    };
    write(&folder, &files, profile == Profile::Release)?;
    Ok(folder)
}

/// All files of the site, by their path in it.
fn assemble(project: &Project, program: &Program, content: &content::Packed) -> Result<Files> {
    let public = project.public();
    let mut assets = Assets::default();
    let mut links = page::Links { at_once: &page::LEARNER_PACKS, ..Default::default() };
    let mut adviser = page::Links { at_once: &page::ADVISER_PACKS, ..Default::default() };
    let mut projector = page::Links { at_once: &page::PROJECTOR_PACKS, ..Default::default() };

    let guard = read_text(&public.join("guard.js"))?;
    links.guard = assets.add("guard", "js", guard.into_bytes());
    let scripts = ["later.js", "boot.js"].map(|name| read_text(&public.join(name)));
    let [later, boot] = scripts;
    let boot = boot?;
    links.app = assets.add("app", "js", format!("{}\n{}\n{boot}", program.glue, later?).into_bytes());
    links.wasm = assets.add("app", "wasm", program.wasm.clone());
    links.art = assets.add("art", "svg", sprite::assemble(&public.join("art"))?.into_bytes());

    let mut fonts = Vec::new();
    for (name, path) in css::fonts(&public.join("fonts"))? {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        fonts.push((name.clone(), assets.add(&name, "woff2", bytes)));
    }
    let mut style = css::bundle(&project.style(), &fonts)?;
    let pages = [
        (&mut adviser, "adviser", &program.adviser, &style.adviser),
        (&mut projector, "projector", &program.projector, &style.projector),
    ];
    for (own, name, (glue, wasm), sheet) in pages {
        own.app = assets.add(name, "js", format!("{glue}\n{boot}").into_bytes());
        own.wasm = assets.add(name, "wasm", wasm.clone());
        let whole = [&style.first, &style.later, sheet].map(String::as_str).concat();
        own.style = assets.add(name, "css", whole.into_bytes());
    }
    if program.later.is_none() {
        // A program in one part fetches nothing after it.
        style.first += &style.later;
    }
    links.style = assets.add("style", "css", style.first.into_bytes());
    links.fonts = fonts.into_iter().map(|(_, path)| path).collect();

    for (name, bytes) in &content.packs {
        let path = assets.add(name, "bin", bytes.clone());
        let pack = page::Pack { name: name.clone(), path };
        // Each page names what it may ask for, and nothing of the others'.
        let (of_adviser, of_projector) =
            (name.starts_with(page::ADVISER_PACK), name.starts_with(page::PROJECTOR_PACK));
        for (links, asks) in [
            (&mut links, !of_adviser && !of_projector),
            (&mut adviser, !of_projector),
            (&mut projector, !of_adviser),
        ] {
            if asks {
                links.packs.push(pack.clone());
            }
        }
    }
    if program.later.is_some() {
        let path = assets.add("later", "css", style.later.into_bytes());
        links.packs.push(page::Pack { name: "later-style".to_owned(), path });
    }
    let programs = [("scanner", Some(&program.scanner)), ("later", program.later.as_ref())];
    for (name, bytes) in programs.into_iter().filter_map(|(name, bytes)| Some((name, bytes?))) {
        let path = assets.add(name, "wasm", bytes.clone());
        let pack = page::Pack { name: name.to_owned(), path };
        // The adviser's program is in one part, and reads codes too.
        if name == "scanner" {
            adviser.packs.push(pack.clone());
        }
        links.packs.push(pack);
    }
    for own in [&mut adviser, &mut projector] {
        own.guard = links.guard.clone();
        own.art = links.art.clone();
        own.fonts = links.fonts.clone();
    }

    let template = read_text(&public.join("index.html"))?;
    let mut files = assets.into_files();
    // The main language's pages are the first ones; each other has its own beside them: `index.ar.html`.
    for (place, spoken) in content.spoken.iter().enumerate() {
        let suffix = if place == 0 { String::new() } else { format!(".{}", spoken.language) };
        for (name, links) in [("index", &links), (ADVISER_PAGE, &adviser), (PROJECTOR_PAGE, &projector)] {
            let filled = page::fill(&template, links, CONTENT_SECURITY_POLICY, spoken)?;
            files.insert(format!("{name}{suffix}.html"), filled.into_bytes());
        }
    }
    // The fonts' licence asks to travel with them.
    for licence in assets::with_extension(&public.join("fonts"), "txt")? {
        let name = assets::stem(&licence)?;
        let bytes = fs::read(&licence).with_context(|| format!("cannot read {}", licence.display()))?;
        files.insert(format!("licences/{name}.txt"), bytes);
    }
    Ok(files)
}

/// Writes the files beside the old site, then puts them in its place, so that no half site is ever served.
fn write(folder: &Path, files: &Files, compressed: bool) -> Result<()> {
    let fresh = folder.with_extension("new");
    remove(&fresh)?;
    for (path, bytes) in files {
        let file = fresh.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
        }
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
    }
    if compressed {
        compress::beside(&fresh, files, folder)?;
    }
    remove(folder)?;
    fs::rename(&fresh, folder).with_context(|| format!("cannot put the site in {}", folder.display()))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
